"""Judgements that a sentence takes for granted: "Ana's reckless plan would cost jobs", "this shameful decision by Tom"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.evaluation import valence
from kg.extract.evaluation.judgement import Judgement
from kg.extract.parse import syntax

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


_HEDGING = frozenset("no any possible alleged potential other more another such less".split())
"""Beside the deed they leave open whether there was one, or whose."""

_DONE_TO = frozenset({"of", "by", "from"})


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
    owners = _owners(deed) if relation is not None else ()
    if relation is not None and owners:
        yield Judgement(relation, word, owners, through=True, granted=True)


def _owners(deed: Token) -> tuple[Token, ...]:
    """Whose deed it is; of an attack "of" may tell whose, and of a vote on whom."""
    owner = syntax.possessor(deed)
    return (owner,) if owner is not None else tuple(syntax.prepositional(deed, _DONE_TO))
