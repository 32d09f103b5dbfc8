"""Each grammatical structure that may state a relation, by its own table: tests/cases/structure/<structure>.txt, sentence -> claims."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import kg
from kg.model import Article, Claim, Factuality

TABLES = sorted((Path(__file__).parent / "cases" / "structure").glob("*.txt"))
TUESDAY = date(2024, 8, 13)


def rows(table: Path) -> list[tuple[str, set[str]]]:
    """The table's sentences and what each claims: "sentence | S RELATION O (planned) by SPEAKER; ...", or "-" for nothing at all."""
    lines = [line.rsplit(" | ", 1) for line in table.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return [(text, set() if claims == "-" else set(claims.split("; "))) for text, claims in lines]


def spelled(claim: Claim) -> str:
    real = "" if claim.factuality is Factuality.ASSERTED else f" ({claim.factuality.value})"
    speaker = f" by {claim.speaker.name}" if claim.speaker else ""
    return f"{claim.subject.name} {claim.relation} {claim.object.name}{real}{speaker}"


@pytest.mark.parametrize(("structure", "text", "expected"), [(t.stem, *row) for t in TABLES for row in rows(t)])
def test_the_sentence_states_exactly_these_claims(structure: str, text: str, expected: set[str]) -> None:
    found = kg.extract(Article(id=structure, text=text.replace("¶", "\n"), published=TUESDAY))
    assert {spelled(c) for c in found} == expected


def test_every_table_has_sentences_that_state_nothing_or_less() -> None:
    assert all(len(rows(t)) >= 8 and any(not expected for _, expected in rows(t)) for t in TABLES)
