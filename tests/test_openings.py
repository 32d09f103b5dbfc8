"""Where an opening date wants a comma for the model to read on; and that the text shows none of it."""

from datetime import date

import pytest

import kg
from kg.extract.openings import comma_after_opening


@pytest.mark.parametrize(
    ("sentence", "opening"),
    [
        ("On Tuesday Norway arrested him.", "On Tuesday"),
        ("On Friday night Ana Voss left.", "On Friday night"),
        ("But in March 2019 Calder Steel sued.", "But in March 2019"),
        ("On 5 May Ana Voss left.", "On 5 May"),
        ("In 2019 Ana Voss left.", "In 2019"),
    ],
)
def test_a_name_right_behind_an_opening_date_is_parted_from_it(sentence, opening):
    assert comma_after_opening(sentence) == len(opening)


@pytest.mark.parametrize(
    "sentence",
    [
        "On Tuesday, Norway arrested him.",
        "On Tuesday the court left.",
        "On Sunday Telegraph readers left.",
        "In 2019 World Cup qualifiers Norway won.",
        "Tuesday Norway arrested him.",
        "Norway arrested him on Tuesday Ana Voss said.",
    ],
)
def test_every_other_sentence_is_left_as_it_is(sentence):
    assert comma_after_opening(sentence) is None


def test_the_claim_points_at_the_text_as_it_stands():
    text = "On Tuesday Norway arrested Tom Reyl in Oslo."
    (claim,) = kg.extract(kg.Article(id="a", text=text, published=date(2024, 5, 16)))
    assert (claim.subject.name, claim.relation, claim.object.name, claim.date) == ("Norway", "ARRESTED", "Tom Reyl", "2024-05-14")
    assert text[claim.subject.start : claim.subject.end] == "Norway"
    assert text[claim.object.start : claim.object.end] == "Tom Reyl"
    assert text[claim.start : claim.end] == claim.quote
    assert claim.date_span is not None
    assert text[claim.date_span[0] : claim.date_span[1]] == "Tuesday"
