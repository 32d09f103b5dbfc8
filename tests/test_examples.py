"""Every declared relation keeps its promise: its examples yield what they say, its near misses yield nothing of it."""

from __future__ import annotations

import pytest

import kg
from kg.relations import RELATIONS, Relation


def stated(sentence: str, relation: Relation) -> set[str]:
    """ "S > O" of every claim of the relation that the sentence yields, whatever its factuality."""
    claims = kg.extract(kg.Article(id="example", text=sentence))
    return {f"{c.subject.name} > {c.object.name}" for c in claims if c.relation == relation.name}


def swapped(pair: str) -> str:
    return " > ".join(reversed(pair.split(" > ")))


@pytest.mark.parametrize("relation", RELATIONS.values(), ids=lambda r: r.name)
def test_examples_and_near_misses(relation: Relation) -> None:
    for sentence, pair in relation.examples:
        found = stated(sentence, relation)
        assert pair in found or (relation.symmetric and swapped(pair) in found), sentence
    for sentence in relation.near_misses:
        assert stated(sentence, relation) == set(), sentence
