""" "A pro-Voss group", "the anti-Reyl paper": whom a body or person is said to be for or against, by its description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Referents, Sentence
from kg.extract.parse import syntax
from kg.extract.statements import Statement
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

SIDES = {"pro": "SUPPORTED", "anti": "OPPOSED"}

LEANERS = frozenset(
    "group organization organisation committee pac lobby party faction movement coalition alliance militia newspaper paper outlet channel "
    "broadcaster website think-tank tank charity foundation campaigner activist lawmaker politician senator congressman congresswoman mp "
    "candidate commentator columnist blogger lobbyist separatist leader".split()
)
"""What may be for or against somebody by its nature."""


def leanings(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """SUPPORTED for "pro-NAME", OPPOSED for "anti-NAME", of whoever is so described beside his name."""
    for side in sentence.doc[:-3]:
        named = side.nbor(2)
        if side.lower_ in SIDES and side.nbor().text in {"-", "–"} and named.text[0].isupper() and (noun := _leaner(named)) is not None:
            for bearer in _bearers(sentence, noun, referents):
                yield Statement(RELATIONS[SIDES[side.lower_]], side, (side, noun), (bearer,), (named,), "adjective")


def _leaner(named: Token) -> Token | None:
    """The noun that "pro-NAME" describes, over other words of its description ("pro-Voss lobbying group")."""
    for token in named.doc[named.i + 1 : named.i + 4]:
        if token.lemma_.lower() in LEANERS:
            return token
        if token.pos_ not in {"ADJ", "NOUN", "VERB", "PROPN"}:
            return None
    return None


def _bearers(sentence: Sentence, noun: Token, referents: Referents) -> list[Token]:
    """Who is so described: before its comma or copula, or right behind."""
    if noun.dep_ == "appos":
        return [noun.head]
    if noun.dep_ == "attr":
        return syntax.subjects(noun.head)
    behind = noun.doc[noun.i + 1 : noun.i + 2]
    return [t for t in behind if t.pos_ == "PROPN" and referents(sentence, t)]
