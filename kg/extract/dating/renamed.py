"""Acts that an article tells again by their noun, with the day: "the meeting took place on Tuesday", "Tuesday's attack"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Day  # noqa: N812
from typing import TYPE_CHECKING

from kg.dates import Expression
from kg.extract.dating.anchors import SentenceDates
from kg.extract.dating.limits import is_news, is_spoken, only_bounds
from kg.extract.dating.told import is_named
from kg.extract.dating.when import When
from kg.extract.frames.vocabulary import frames_by_head
from kg.extract.parse import syntax
from kg.model import Mention
from kg.relations import RELATIONS
from kg.relations.frames import Kind

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

HAPPENING = frozenset(
    "come happen occur take follow be announce confirm make hold sign file lodge submit issue deliver hand send carry".split()
)
"""Verbs by which what a noun calls an act is placed in time: "the arrest was made on Tuesday", "the suit, filed on Tuesday"."""

POINTING = frozenset("the this that his her its their".split())
"""Determiners of what was told before."""

PLAIN = frozenset(
    "surprise brief closed-door formal official civil federal legal deadly fatal alleged shock sudden private public historic".split()
)
"""Adjectives that leave open which of several is meant no more than the noun alone; others may mean another ("an earlier meeting")."""


@dataclass(frozen=True)
class Renamed:
    """An act under its noun: the day, the noun's lemma, and the words of the names that the phrase holds."""

    at: When
    noun: str
    names: frozenset[str]

    @property
    def is_a_decision(self) -> bool:
        """Whether it may take up any act: "has expelled them ... the move, announced on Monday"."""
        return self.noun in DECISIONS and not self.names

    def tells(self, relation: str, ends: tuple[Mention, Mention]) -> bool:
        """Whether it is that relation's act, of these two as far as the phrase names anybody."""
        relations = RENAMING.get(self.noun) or {r.name for r, _ in frames_by_head().get((Kind.NOUN, self.noun), ())}
        party = not self.names or any(is_named(e, self.names) for e in ends)
        return relation in relations and RELATIONS[relation].kind == "event" and party


DECISIONS = frozenset("move decision step".split())
"""By these an article takes up whatever its lead tells that a state or body has done."""

RENAMING = {
    "meeting": frozenset({"MET_WITH", "NEGOTIATED_WITH", "HOSTED"}),
    "talk": frozenset({"MET_WITH", "NEGOTIATED_WITH", "SPOKE_WITH"}),
    "call": frozenset({"SPOKE_WITH", "URGED"}),
    "move": frozenset({"JOINED"}),
    "sentence": frozenset({"CONVICTED"}),
    "sentencing": frozenset({"CONVICTED"}),
    "verdict": frozenset({"CONVICTED"}),
    "vote": frozenset({"DEFEATED"}),
    "final": frozenset({"DEFEATED"}),
    "match": frozenset({"DEFEATED"}),
    "attack": frozenset({"ATTACKED"}),
    "strike": frozenset({"ATTACKED"}),
    "raid": frozenset({"ATTACKED", "SEARCHED"}),
    "shooting": frozenset({"ATTACKED"}),
    "stabbing": frozenset({"ATTACKED"}),
    "killing": frozenset({"ATTACKED"}),
    "lawsuit": frozenset({"SUED"}),
    "suit": frozenset({"SUED"}),
    "allegation": frozenset({"ACCUSED"}),
    "accusation": frozenset({"ACCUSED"}),
    "remark": frozenset({"CRITICIZED", "INSULTED", "PRAISED", "ACCUSED"}),
    "comment": frozenset({"CRITICIZED", "INSULTED", "PRAISED", "ACCUSED"}),
}
"""Nouns by which an article takes up acts whose frames have no such noun, or that are acts in words only beside one's name."""

THEM = frozenset("two pair leaders men women presidents ministers sides them both duo".split())
"""Of, with or between these the same are meant again."""


def acts_by_name(dates: SentenceDates, published: Day | None) -> Iterator[Renamed]:
    """Every definite noun of the sentence that has a day of the last week."""
    for expression, anchor in dates.found:
        edtf = expression.resolved(published, ahead=False)
        start = dates.sentence.start + expression.start
        if edtf is None or not is_news(edtf, published) or is_spoken(dates.sentence, start) or only_bounds(expression, dates.sentence):
            continue
        noun = _dated_noun(expression, anchor)
        if noun is not None and _is_taken_up(noun, expression):
            names = frozenset(
                t.text for c in noun.children if c.dep_ in {"prep", "poss", "compound"} for t in c.subtree if t.pos_ == "PROPN"
            )
            days = set(dates.sentence.doc.text[expression.start : expression.end].split())
            yield Renamed(When(edtf, (start, dates.sentence.start + expression.end)), noun.lemma_.lower(), names - days)


def _dated_noun(expression: Expression, anchor: Token) -> Token | None:
    """The noun that the date is of: its own, its participle's ("filed on Tuesday"), or that of which the verb says when it came."""
    if anchor.pos_ == "NOUN":
        return anchor
    for token in anchor.doc.words_at(expression.start, expression.end)[0].ancestors:
        if token.pos_ == "NOUN":
            return token  # "Tuesday's attack killed ten": the date may be the clause's too
        if token.pos_ != "PROPN" and token.dep_ not in {"prep", "npadvmod"}:
            break
    if anchor.lemma_ not in HAPPENING:
        return None
    if anchor.dep_ in {"acl", "relcl"}:
        return anchor.head
    subjects = syntax.children(anchor, *syntax.SUBJECTS)
    past = anchor.tag_ == "VBD" or any(c.lower_ in {"was", "were"} for c in syntax.children(anchor, "auxpass"))
    return subjects[0] if len(subjects) == 1 and past and subjects[0].pos_ == "NOUN" else None


def _is_taken_up(noun: Token, expression: Expression) -> bool:
    """ "The meeting", "her resignation", "Tuesday's attack"; not "a meeting", "an earlier meeting", "the meeting of 2019"."""
    owned = any(c.dep_ == "poss" and expression.start <= c.idx < expression.end for c in noun.children)
    pointed = any(c.lower_ in POINTING and c.dep_ in {"det", "poss"} for c in noun.children)
    others = [o for p in syntax.children(noun, "prep") if p.lower_ != "on" for o in syntax.children(p, "pobj")]
    same = all(o.pos_ == "PROPN" or o.head.lower_ in {"in", "at"} or o.lower_ in THEM for o in others)
    return (owned or pointed) and same and all(c.lower_ in PLAIN for c in syntax.children(noun, "amod", "nummod"))
