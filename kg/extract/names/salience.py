"""Noun phrases of the text so far, weighed by how likely a later pronoun takes them up.

Subjects outweigh objects, objects outweigh the rest, near sentences outweigh far ones (the centering tradition: Grosz, Joshi and
Weinstein 1995; the weights follow Lappin and Leass 1994 in their order, not their size).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract.names.forms import Entry
from kg.extract.names.nouns import SAYING

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

WEIGHTS = {"nsubj": 4.0, "nsubjpass": 4.0, "agent": 2.0, "dobj": 2.0, "dative": 2.0, "pobj": 1.5, "poss": 1.2, "attr": 1.0, "compound": 0.2}
DISTANCE = (1.0, 0.75, 0.4, 0.2)
"""Factor for a phrase in the same sentence, and one, two, three sentences before."""

ASIDE = 0.3
"""Of what only says who somebody is."""

MARGIN = 0.8
"""How much the best reading must outweigh the next to be clear."""


@dataclass(frozen=True)
class Slot:
    """A noun phrase: where it stands, whom it names (nobody for "the judge"), and its weight within its sentence."""

    sentence: int
    token: int
    entries: tuple[Entry, ...]
    weight: float
    noun: str
    plural: bool = False
    headed: bool = False
    """Whether its chief is named right behind ("Bolt CEO Ana Diaz"): the article is about it."""
    says: bool = False
    """Whether it is who says something, and may speak of others."""
    introduced: bool = False
    """Whether the sentence brings in an object of whom the next one may go on to tell ("hired Tom Reyl, a lawyer")."""


_BRINGING_IN = frozenset("appoint hire name recruit sign elect promote nominate choose pick select tap install welcome invite".split())


def is_introduced(token: Token) -> bool:
    """An object of a verb of appointing, or one behind whom stands what he is."""
    if token.dep_ != "dobj":
        return False
    told = any(c.dep_ == "appos" and any(d.lower_ in {"a", "an"} and d.dep_ == "det" for d in c.children) for c in token.children)
    return told or token.head.lemma_.lower() in _BRINGING_IN


CHIEFS = frozenset("ceo chief chairman chairwoman chair boss founder co-founder cofounder owner president".split())


def weight(token: Token) -> float:
    """By grammatical role; a conjunct or apposition has its head's, a subject of a dependent clause a little less than the main one's."""
    while token.dep_ in {"conj", "appos"} and token.head.i != token.i and token.head.pos_ in {"NOUN", "PROPN", "PRON"}:
        token = token.head
    told_of = token.dep_ == "ROOT" and any(c.dep_ == "acl" and c.i == token.i + 1 for c in token.children)
    found = WEIGHTS.get("nsubj" if told_of else token.dep_, 1.0)  # "The former couple announced": a subject, taken for a bare phrase
    if token.dep_ == "pobj" and token.head.head.dep_ == "appos":
        return ASIDE  # "said Ana Voss, an analyst at Bolt": where somebody works is not what is spoken of
    if token.dep_ == "pobj" and token.head.dep_ == "agent":
        found = WEIGHTS["agent"]
    if token.dep_ in {"nsubj", "nsubjpass"} and token.head.dep_ in {"relcl", "advcl", "acl", "pcomp", "csubj", "ccomp"}:
        told = token.head.dep_ == "ccomp" and token.head.head.dep_ == "ROOT" and token.head.head.lemma_ in SAYING
        found -= 0.4 if told else 1.2  # what is said is as much the topic as who says it
    if token.dep_ == "poss" and token.head.dep_ in {"nsubj", "nsubjpass"}:
        found = 3.0 if token.head.head.dep_ in {"ROOT", "conj"} else 1.5  # the topic: "Diaz's support for the bill"
    return found


def clear(
    slots: Iterable[Slot], here: int, fits: Callable[[Slot], float | None], rivals: frozenset[int] = frozenset()
) -> tuple[Entry, ...]:
    """The entries of the clearly heaviest phrase before sentence `here`; none when an unnamed or second one comes near.

    `fits` gives None for a phrase that cannot be meant, else a bonus (or, negative, a malus). `rivals` are tokens of the sentence whose
    phrases, where they fit, make any other reading unclear.
    """
    scores: dict[tuple[str, ...], float] = {}
    named: dict[tuple[str, ...], tuple[Entry, ...]] = {}
    rival: set[tuple[str, ...]] = set()
    for slot in slots:
        distance = here - slot.sentence
        bonus = fits(slot) if distance < len(DISTANCE) else None
        if bonus is None:
            continue
        key = tuple(e.key for e in slot.entries) or ("?", str(slot.sentence), slot.noun)
        score = (slot.weight + (1.0 if distance == 0 else 0.0)) * DISTANCE[distance] + bonus
        scores[key] = max(score, scores[key]) + 0.1 if key in scores else score  # spoken of again
        named[key] = slot.entries
        rival |= {key} if distance == 0 and slot.token in rivals and slot.entries else set()
    ranked = sorted(scores, key=lambda k: (-scores[k], k))
    if not ranked or rival - {ranked[0]} or (len(ranked) > 1 and scores[ranked[0]] - scores[ranked[1]] < MARGIN):
        return ()
    return named[ranked[0]]
