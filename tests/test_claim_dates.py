"""The date of a fact: its own clause's, or one that the sentences before set; and what takes none."""

from datetime import date
from pathlib import Path

import pytest

import kg
from kg.model import Article

THURSDAY = date(2024, 5, 16)

LINES = (Path(__file__).parent / "cases" / "claim_dates.tsv").read_text("utf-8").splitlines()


@pytest.mark.parametrize(("text", "relation", "expected"), [line.split("\t") for line in LINES if not line.startswith("#")])
def test_the_claims_of_the_relation_have_these_dates(text: str, relation: str, expected: str) -> None:
    found = kg.extract(Article(id="told", text=text.replace("¶", "\n"), published=THURSDAY))
    dates = [] if expected == "-" else expected.split()
    assert sorted(str(c.date) for c in found if c.relation == relation) == sorted(dates)
