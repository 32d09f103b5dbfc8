"""Law, force, contact and concession in sentences: every wording of the table, and the other senses of its words."""

from datetime import date
from pathlib import Path

import pytest

import kg
from kg.relations import RELATIONS

CASES = Path(__file__).parent / "cases" / "acts.txt"
FAMILIES = {"law", "force", "contact", "concession"}


def rows():
    lines = CASES.read_text(encoding="utf-8").splitlines()
    return [tuple(part.strip() for part in line.split(" | ")) for line in lines if line and not line.startswith("#")]


def act(relation, subject, obj, factuality):
    ends = sorted((subject, obj)) if RELATIONS[relation].symmetric else (subject, obj)
    return relation, *ends, factuality


def expected_acts(text):
    for part in text.split(";") if text != "-" else ():
        words, _, factuality = part.strip().partition("/")
        relation, _, ends = words.partition(" ")
        subject, _, obj = ends.partition(" > ")
        yield act(relation, subject, obj, factuality or "asserted")


@pytest.mark.parametrize(("sentence", "expected"), rows())
def test_what_the_sentence_states(sentence, expected):
    claims = kg.extract(kg.Article(id="a", text=sentence, published=date(2026, 5, 13)))
    found = {act(c.relation, c.subject.name, c.object.name, c.factuality.value) for c in claims if RELATIONS[c.relation].family in FAMILIES}
    assert found == set(expected_acts(expected))
