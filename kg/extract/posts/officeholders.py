"""Who is meant where the parser ends a phrase at the body of which the person named behind holds an office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.document import Referents, Sentence
from kg.extract.names.nouns import HUMAN, OFFICES
from kg.extract.names.words import TITLES
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

_OFFICE_WORDS = HUMAN | OFFICES | TITLES | {"prime", "foreign", "vice", "deputy", "general", "head", "managing"}

_ENDING = frozenset("nsubj nsubjpass dobj conj pobj dative appos".split())
_TAKING = frozenset("by with to against for from between".split())
"""Prepositions whose noun acts or is acted upon; "in Norway President Voss met Tom" has a place in front."""


def holder_behind(noun: Token, trigger: Token, sentence: Sentence, referents: Referents) -> Token | None:
    """ "Tom Reyl" of "Bank of Norway governor Tom Reyl", where the parser ends the phrase at the bank; not of a statement on the office."""
    if noun.dep_ not in _ENDING or noun.pos_ != "PROPN" or (noun.dep_ == "pobj" and noun.head.lower_ not in _TAKING):
        return None
    direct = referents(sentence, noun)
    if len(direct) != 1 or direct[0].how != "name" or direct[0].mention.type is EntityType.PERSON:
        return None
    office = next((t for t in noun.doc[noun.i :] if sentence.start + t.idx >= direct[0].mention.end), noun)
    person = next((t for t in noun.doc[office.i :] if t.lower_ not in _OFFICE_WORDS), office)
    if person.i == office.i or office.i <= trigger.i < person.i:
        return None
    named = referents(sentence, person)
    return person if named and named[0].how == "name" and named[0].mention.type is EntityType.PERSON else None
