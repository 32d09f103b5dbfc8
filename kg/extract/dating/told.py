"""A dated event as an article tells it: its day, the names in it, who did what to whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.dating.anchors import OCCASIONS
from kg.extract.dating.when import When
from kg.extract.document import Sentence
from kg.extract.parse import syntax
from kg.model import Mention

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


@dataclass(frozen=True)
class Told:
    """The dated event that is being told: its EDTF date, the words of the names in it, and where."""

    at: When
    names: frozenset[str]
    sentence: int
    doers: frozenset[str]
    """The names in the subject of its verb, where it is no saying."""
    sayers: frozenset[str]
    """The names in the subject of its verb, where it is a saying."""
    verb: str
    deeds: frozenset[str]
    """Its verb, and those that say what was done by it: "were unanimous in finding him guilty"."""
    undergoers: frozenset[str]
    """The names in what its verb, or one of its deeds, is done to."""
    things: frozenset[str]
    """The nouns beside its verb: "filed for divorce", "the papers were filed"."""
    subject: str
    """The word that heads the subject of its verb, in small letters; "" where there is none."""
    passive: bool
    takes_up: bool
    """Whether its verb has "this" or "so" as object: "disclosed this on Tuesday"."""
    occasions: frozenset[str]
    """What its sentence calls it: "told a rally on Sunday", "a meeting in May"."""
    by_judges: bool
    of_several: bool
    """Whether what it is done to is "the duo", "both" or the like."""

    @classmethod
    def of(cls, at: When, verb: Token, sentence: Sentence) -> Told:
        """The event that the dated verb of the sentence tells."""
        names = frozenset(t.text for t in sentence.doc if t.pos_ == "PROPN")
        subjects = names_under(verb, *syntax.SUBJECTS)
        says = verb.lemma_ in cues.SPEECH_VERBS - {"announce"}
        done = _deeds(verb)
        return cls(
            at,
            names,
            sentence.index,
            doers=frozenset() if says else subjects,
            sayers=subjects if says else frozenset(),
            verb=verb.lemma_.lower(),
            deeds=frozenset(d.lemma_.lower() for d in done),
            undergoers=frozenset().union(*(names_under(d, "nsubjpass", "dobj", "dative") for d in done)),
            things=things_of(verb),
            subject=next((s.lower_ for s in syntax.children(verb, *syntax.SUBJECTS)), ""),
            passive=bool(syntax.children(verb, "nsubjpass")),
            takes_up=any(c.lower_ in {"this", "so"} for c in verb.rights),
            occasions=frozenset(t.lower_ for t in sentence.doc if t.pos_ == "NOUN" and t.lower_ in OCCASIONS)
            | ({"meeting", "talks"} if verb.lemma_ == "meet" else frozenset()),
            of_several=any(s.lower_ in SEVERAL for s in syntax.children(verb, "nsubjpass")),
            by_judges=any(s.lower_ in JUDGES for s in syntax.children(verb, *syntax.SUBJECTS)),
        )


JUDGES = frozenset("jury jurors court judge judges magistrate magistrates tribunal panel bench".split())
"""Who speaks for a court without a name of their own."""


BENCH = frozenset("judge justice magistrate sheriff recorder".split())
"""Titles of those who give a court's verdict."""

VERDICTS = frozenset("jail sentence imprison convict acquit clear fine find order ban".split())
"""What a court does to somebody, with words to him."""

SEVERAL = frozenset("duo pair two both trio three".split())
"""Whom an article has named before."""


def _deeds(verb: Token) -> list[Token]:
    """The verb and what is done by it, one below the other: "were unanimous in finding", "managed to persuade"."""
    found, below = [verb], [verb]
    while below:
        inner = [p for t in below for c in (t, *syntax.children(t, "acomp")) for p in _carried_out(c)]
        found, below = found + inner, inner
    return found


def _carried_out(token: Token) -> list[Token]:
    by = [p for prep in syntax.children(token, "prep") if prep.lower_ in {"in", "by"} for p in syntax.children(prep, "pcomp")]
    return by + ([c for c in syntax.children(token, "xcomp") if syntax.is_verbal(c)] if token.lemma_ in {"manage", "help"} else [])


def names_under(verb: Token, *places: str) -> frozenset[str]:
    """The words of the names in the verb's parts at these places."""
    return frozenset(t.text for s in syntax.children(verb, *places) for t in s.subtree if t.pos_ == "PROPN")


def things_of(verb: Token) -> frozenset[str]:
    """The common nouns that the verb is done to, or with one preposition: "filed for divorce"."""
    beside = [*syntax.children(verb, "dobj", "nsubjpass"), *(o for p in syntax.children(verb, "prep") for o in syntax.children(p, "pobj"))]
    return frozenset(t.lemma_.lower() for t in beside if t.pos_ == "NOUN")


def is_named(end: Mention, names: frozenset[str]) -> bool:
    """Whether a part of the mention's name is among the words."""
    return any(len(part) > 2 and part[0].isupper() and part in names for part in end.name.split())
