"""What acts sentences state, by two tables: law, force, contact and concession; quarrel, backing and contest. Every wording, and other senses."""

from datetime import date
from pathlib import Path

import pytest

import kg
from kg.relations import RELATIONS

CASES = Path(__file__).parent / "cases"
TABLES = {"acts.txt": {"law", "force", "contact", "concession"}, "quarrels.txt": {"quarrel", "backing", "contest"}}
"""Each table, and the families of relations of which its sentences state nothing else."""


def rows():
    for table, families in TABLES.items():
        for line in (CASES / table).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                yield families, *(part.strip() for part in line.split(" | "))


def act(relation, subject, obj, factuality):
    ends = sorted((subject, obj)) if RELATIONS[relation].symmetric else (subject, obj)
    return relation, *ends, factuality


def expected_acts(text):
    for part in text.split(";") if text != "-" else ():
        words, _, factuality = part.strip().partition("/")
        relation, _, ends = words.partition(" ")
        subject, _, obj = ends.partition(" > ")
        yield act(relation, subject, obj, factuality or "asserted")


@pytest.mark.parametrize(("families", "sentence", "expected"), list(rows()))
def test_what_the_sentence_states(families, sentence, expected):
    claims = kg.extract(kg.Article(id="a", text=sentence, published=date(2026, 5, 13)))
    found = {act(c.relation, c.subject.name, c.object.name, c.factuality.value) for c in claims if RELATIONS[c.relation].family in families}
    assert found == set(expected_acts(expected))
