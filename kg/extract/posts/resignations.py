"""Posts given up where the sentence leaves out in which body: "he resigned on Monday", "quit as Police Minister", "after Ana's exit"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract.document import Referent, Referents, Sentence
from kg.extract.names.offices import HOLDERS
from kg.extract.names.portfolios import FIELDS
from kg.extract.parse import syntax
from kg.extract.parse.tree import is_person
from kg.extract.parties import is_party
from kg.extract.posts.predication import NOTICES
from kg.extract.posts.tenures import SINCE, between, is_leaving
from kg.extract.posts.titles import POSTS
from kg.extract.statements import Statement
from kg.model import Claim, EntityType, Mention

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

FILLING = frozenset("appoint bring elevate hire install look name pick promote recruit search seek sign tap unveil".split())
"""What a body does when somebody has left it: "named a new chief after the departure of Ana"."""

_PLAIN = frozenset({"resign", "quit", "step", "stand"})
"""Verbs by which nothing else than a post is given up, with no object."""

_OF_FIELDS = FIELDS | frozenset("prime deputy first vice shadow police foreign assistant associate".split())
"""What stands before "minister" and tells which one it is."""

_OTHER_TIME = re.compile(r"\b(?:1[89]|20)\d\d\b|\bago\b|\bthen\b|\blater\b|\bprevious", re.I)
"""Words by which a resignation may be from an older post than the one that the article tells."""


@dataclass(frozen=True)
class Held:
    """A post that the article has told before: who holds or held it, and the body."""

    holder: str
    body: Mention


def held_so_far(claims: Iterable[Claim]) -> list[Held]:
    """The posts among the claims; a seat on a board is one, a party's card is none."""
    seats = (c for c in claims if c.relation in POSTS or (c.relation == "MEMBER_OF" and not is_party(c.object.name)))
    return [Held(c.subject.name, c.object) for c in seats]


def resignations(sentence: Sentence, referents: Referents, earlier: Iterable[Held], told: Iterable[Statement]) -> Iterator[Statement]:
    """LEFT of whom the article's one title for him tells in which body; of an office where it tells none."""
    done = {s.trigger.i for s in told if s.relation.name == "LEFT" and s.ends is not None}
    known = list(earlier)
    for token in sentence.doc:
        if token.i in done:
            continue
        if token.pos_ == "VERB" and token.lemma_ in _PLAIN and _is_done(token):
            yield from _stepped_from_committee(sentence, token, referents)
        if token.pos_ == "VERB" and token.lemma_ in _PLAIN and _is_done(token) and is_leaving(sentence, token, referents):
            yield from _resigned(sentence, token, referents, known)
        elif token.lemma_ in NOTICES and token.dep_ == "pobj" and token.head.lower_ in SINCE:
            yield from _vacated(sentence, token, referents)


def _resigned(sentence: Sentence, verb: Token, referents: Referents, known: list[Held]) -> Iterator[Statement]:
    """ "Reyl resigned on Monday", whom the article has called head of Bolt, and of nothing else."""
    doers = [r for t in syntax.subjects(verb) for r in referents(sentence, t)]
    if len(doers) != 1 or doers[0].mention.type is not EntityType.PERSON or doers[0].how == "body":
        return
    posts = {h.body.name: h.body for h in known if h.holder == doers[0].mention.name}
    title = _title_left(verb)
    if title is not None:
        office = _office(sentence, title)
        if office is not None:
            yield between("LEFT", verb, (doers[0], office))
    elif len(posts) == 1 and not _OTHER_TIME.search(sentence.doc[verb.left_edge.i : verb.right_edge.i + 1].text):
        yield between("LEFT", verb, (doers[0], Referent(next(iter(posts.values())), "description")))


def _is_done(verb: Token) -> bool:
    """Whether it is told in the past: "resigned", "has resigned"; not "to resign", "if he resigns"."""
    helped = {c.lemma_ for c in syntax.children(verb, "aux")}
    past = verb.tag_ in {"VBD", "VBN"} or (verb.lower_ == "quit" and verb.tag_ in {"VB", "VBP"})  # the tagger takes it for either
    return past and helped <= {"have"} and not syntax.children(verb, "neg", "mark", "auxpass")


def _title_left(verb: Token) -> Token | None:
    """ "Minister" of "resigned as Police Minister"."""
    places = (verb, *syntax.children(verb, "prt", "advmod"))
    return next((n for place in places for n in syntax.prepositional(place, {"as"})), None)


COMMITTEES = frozenset({"committee", "subcommittee", "panel", "commission"})


def _stepped_from_committee(sentence: Sentence, verb: Token, referents: Referents) -> Iterator[Statement]:
    """ "Resigned as chairman of the Senate budget committee": a committee in small letters after the body that it is of."""
    title = _title_left(verb)
    doers = [r for t in syntax.subjects(verb) for r in referents(sentence, t) if r.mention.type is EntityType.PERSON and r.how != "body"]
    for panel in syntax.prepositional(title, {"of"}) if title is not None and len(doers) == 1 else []:
        first = panel.left_edge.nbor() if panel.left_edge.dep_ == "det" else panel.left_edge
        if panel.text in COMMITTEES and first.i < panel.i and first.pos_ == "PROPN" and not referents(sentence, panel):
            start, end = sentence.span(first, panel)
            name = panel.doc[first.i : panel.i + 1].text
            body = Referent(Mention(name=name, type=EntityType.ORGANIZATION, start=start, end=end), "name")
            yield between("LEFT", verb, (doers[0], body))


def _office(sentence: Sentence, title: Token) -> Referent | None:
    """The office that a title in the singular names by itself: "Police Minister"; not "a minister", "minister of Norway"."""
    before = [c for c in title.children if c.i < title.i]
    plain = all(c.dep_ in {"compound", "amod", "nmod"} and c.lower_ in _OF_FIELDS for c in before)
    behind = [n for p in syntax.children(title, "prep") for n in (p, *p.subtree) if n.i > p.i]
    told = all(n.lower_ in FIELDS | {"and", "for", "the"} for n in behind) and not syntax.children(title, "appos", "conj")
    if title.lower_ not in HOLDERS or title.tag_ not in {"NN", "NNP"} or not plain or not told:
        return None
    first = min((c.i for c in before), default=title.i)
    last = max((n.i for n in behind), default=title.i)
    start, end = sentence.span(title.doc[first], title.doc[last])
    name = title.doc[first : last + 1].text
    return Referent(Mention(name=name, type=EntityType.OFFICE, start=start, end=end), "name")


def _has_new(verb: Token) -> bool:
    """ "Has a new editor"."""
    return verb.lemma_ == "have" and any(is_person(o) and any(c.lower_ == "new" for c in o.children) for o in syntax.children(verb, "dobj"))


def _vacated(sentence: Sentence, notice: Token, referents: Referents) -> Iterator[Statement]:
    """ "Bolt named a new chief after the departure of Ana Voss": she left Bolt."""
    verb = notice.head.head
    elsewhere = syntax.prepositional(notice, {"from", "as", "to"}) or [
        n for t in syntax.prepositional(notice, {"of"}) for n in syntax.prepositional(t, {"from", "as", "to"})
    ]
    while verb.pos_ in {"NOUN", "PROPN", "ADP"} and verb.head.i != verb.i:  # "named a new chief following ...": hung at the chief
        verb = verb.head
    if not (verb.lemma_ in FILLING or _has_new(verb)) or verb.pos_ != "VERB" or syntax.is_passive(verb) or elsewhere:
        return
    bodies = [r for t in syntax.subjects(verb) for r in referents(sentence, t)]
    leavers = [r for t in syntax.prepositional(notice, {"of"}) for c in syntax.conjuncts(t) for r in referents(sentence, c)]
    if len(bodies) == 1 and bodies[0].mention.type is EntityType.ORGANIZATION and bodies[0].how != "body":
        for who in leavers:
            if who.mention.type is EntityType.PERSON and who.how == "name":
                yield between("LEFT", notice, (who, bodies[0]))
