"""A declared word in another of its senses states nothing of its relation, even between two names."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import kg
from kg.relations import RELATIONS

CASES = Path(__file__).parent / "cases" / "other_senses.txt"
KNOWN = "Mara Voss is a mayor. Tomas Reyl is a lawyer.\n"


def rows() -> list[tuple[str, ...]]:
    lines = CASES.read_text(encoding="utf-8").splitlines()
    return [tuple(line.split(" | ")) for line in lines if line and not line.startswith("#")]


def test_every_relation_of_the_table_is_declared() -> None:
    assert {name for _, names in rows() for name in names.split()} <= {r.name for r in RELATIONS.values()}


@pytest.mark.parametrize(("sentence", "names"), rows())
def test_another_sense_is_not_the_relation(sentence: str, names: str) -> None:
    claims = kg.extract(kg.Article(id="a", text=KNOWN + sentence, published=date(2026, 5, 13)))
    assert {c.relation for c in claims if c.start >= len(KNOWN)}.isdisjoint(names.split())
