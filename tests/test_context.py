"""What the sentence before gives an event: a day to count from where the words say so, and else no date."""

from datetime import date

import pytest

import kg
from kg.model import Article

THURSDAY = date(2024, 5, 16)

DATED = [
    ("Mara Lind met Tom Corwin on Tuesday. The following day she endorsed him.", "ENDORSED", "2024-05-15"),
    ("Mara Lind met Tom Corwin on Tuesday. That evening she endorsed him.", "ENDORSED", "2024-05-14"),
    ("The vote took place on Tuesday. The day before the vote Mara Lind endorsed Tom Corwin.", "ENDORSED", "2024-05-13"),
]

UNDATED = [
    ("Mara Lind met Tom Corwin on Tuesday. She had criticized him.", "CRITICIZED"),
    ("Mara Lind met Tom Corwin on Tuesday. She has criticized him.", "CRITICIZED"),
    ("Mara Lind met Tom Corwin on Tuesday. She often criticized him.", "CRITICIZED"),
    ("Mara Lind met Tom Corwin on Tuesday. She previously endorsed him.", "ENDORSED"),
    ("Mara Lind met Tom Corwin on Tuesday. She later endorsed him.", "ENDORSED"),
    ("Mara Lind met Tom Corwin on Tuesday.\n\nShe endorsed him.", "ENDORSED"),
    ("Mara Lind met Tom Corwin on Tuesday. It rained. She endorsed him.", "ENDORSED"),
    ("Mara Lind met Tom Corwin on Tuesday. Rosa Vane said she endorsed him.", "ENDORSED"),
    ("Mara Lind met Tom Corwin on Tuesday. Lind sued Orvane Corp.", "SUED"),
    ("Mara Lind met Tom Corwin on Tuesday. She sued Orvane Corp.", "SUED"),
    ("Mara Lind gave an interview on Monday and another interview in 2019. During the interview, Lind praised Tom Corwin.", "PRAISED"),
    ("Mara Lind gave an interview on Monday.\n\nDuring an earlier interview, Lind praised Tom Corwin.", "PRAISED"),
    ("Mara Lind gave an interview on Monday.\n\nAfter the interview, Lind praised Tom Corwin.", "PRAISED"),
    ("Mara Lind praised Tom Corwin after Sunday's rally.", "PRAISED"),
]


def dates_of(text, relation):
    """The date of each claim of the relation."""
    return [c.date for c in kg.extract(Article(id="told", text=text, published=THURSDAY)) if c.relation == relation]


@pytest.mark.parametrize(("text", "relation", "expected"), DATED)
def test_a_day_counted_from_the_story(text, relation, expected):
    assert dates_of(text, relation) == [expected]


@pytest.mark.parametrize(("text", "relation"), UNDATED)
def test_a_date_beside_is_not_its_date(text, relation):
    assert dates_of(text, relation) == [None]
