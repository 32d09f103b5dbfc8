"""A name and a participle before a noun: "a Harlow University-educated lawyer", "the Voss-led council", "the Voss-founded Calder Steel"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Referents, Sentence
from kg.extract.parse import syntax
from kg.extract.posts.bearers import bearers_of
from kg.extract.statements import Statement
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

SCHOOLED = frozenset("educated trained".split())
"""Participles that say where whoever bears the noun studied."""

DONE_BY = {"led": "LEADS", "headed": "LEADS", "chaired": "LEADS", "run": "LEADS", "founded": "FOUNDED", "owned": "OWNS"}
"""Participle -> what the one named before it does to the body named behind it."""


def participles(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """Every hyphenated participle of the sentence with a name before it."""
    for token in sentence.doc:
        if token.tag_ not in {"VBN", "VBD"} or token.i < 2 or token.nbor(-1).text != "-" or token.dep_ not in {"amod", "compound"}:
            continue
        for name in syntax.children(token, "npadvmod", "nmod", "compound")[-1:]:
            yield from _stated(sentence, token, name, referents)


def _stated(sentence: Sentence, participle: Token, name: Token, referents: Referents) -> Iterator[Statement]:
    noun = participle.head
    span = (name, participle)
    if participle.lower_ in SCHOOLED:
        bearers = (noun,) if noun.pos_ == "PROPN" else tuple(bearers_of(sentence, noun, noun, referents))
        yield Statement(RELATIONS["STUDIED_AT"], participle, span, bearers, (name,), "title")
    elif participle.lower_ in DONE_BY:
        yield Statement(RELATIONS[DONE_BY[participle.lower_]], participle, span, (name,), (noun,), "title")
