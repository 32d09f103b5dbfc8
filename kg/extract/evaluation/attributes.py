"""Judgements that a sentence takes for granted: "Ana's reckless plan would cost jobs", "this shameful decision by Tom"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.evaluation import valence
from kg.extract.evaluation.judgement import Judgement
from kg.extract.frames.implied import ADJECTIVAL
from kg.extract.parse import syntax

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


_HEDGING = frozenset("no any possible alleged potential other more another such less".split())
"""Beside the deed they leave open whether there was one, or whose."""


def of_attribute(word: Token) -> Iterator[Judgement]:
    """The judging adjective before what somebody did or has, with whose it is: "Ana's", "of Ana", "by Ana"."""
    if word.dep_ not in {"amod", "compound"} or word.i > word.head.i or not word.text.islower():  # "tireless" is taken for a noun
        return
    relation = valence.judging_adjectives().get(word.lemma_.lower())
    deed = word.head
    if relation is None or {c.lower_ for c in deed.children} & _HEDGING or syntax.children(word, "advmod", "neg"):
        return
    if relation == valence.REJECTED:
        relation = valence.REJECTED if deed.lemma_.lower() in valence.CLAIMS else None
    elif deed.lemma_.lower() not in valence.DEEDS | valence.MERITS:
        relation = None
    elif relation != valence.PRAISED:
        relation = valence.CRITICIZED
    owners = owners_of_deed(deed) if relation is not None else ()
    if relation is not None and owners:
        yield Judgement(relation, word, owners, through=True, granted=True)


_MADE = frozenset("plan policy proposal tariff levy law bill budget sanction demand administration campaign speech report".split())
"""Before which a name tells whose they are ("the Voss plan", "US levies"); a war or deal may only be about it ("the Iraq war")."""

_NAMED = frozenset({"PERSON", "ORG", "NORP"})


def owners_of_deed(deed: Token) -> tuple[Token, ...]:
    """Whose deed it is: "Ana's plan", "the plan of Ana", "by Ana", "the Voss plan", "Norwegian action"."""
    if (owner := syntax.possessor(deed)) is not None:
        return (owner,)
    told = tuple(syntax.prepositional(deed, {"of", "by", "from"}))
    before = syntax.children(deed, "compound", "nmod", "amod")
    kinds = _NAMED if deed.lemma_.lower() in _MADE else {"NORP"}
    return told or tuple(c for c in before[:1] if c.ent_type_ in kinds or c.text in ADJECTIVAL)
