"""The counterpart of an office-holder holds the same office, in the country that the word before it tells."""

import pytest

import kg

POSTS = {"WORKS_FOR", "LEADS"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The president of Zambia, Tom Reyl, met his Chilean counterpart, Ines Varga.",
            {"Tom Reyl LEADS Zambia", "Ines Varga LEADS Chile"},
        ),
        (
            "The foreign minister of Zambia, Tom Reyl, left. He had met his Chilean counterpart Ines Varga.",
            {"Tom Reyl WORKS_FOR Zambia", "Ines Varga WORKS_FOR Chile"},
        ),
        ("Tom Reyl met his Chilean counterpart, Ines Varga.", set()),
        ("The president of Zambia, Tom Reyl, met his counterpart, Ines Varga.", {"Tom Reyl LEADS Zambia"}),
        ("The president of Calder Steel, Tom Reyl, met his Chilean counterpart, Ines Varga.", {"Tom Reyl LEADS Calder Steel"}),
        ("The president of Zambia, Tom Reyl, met his Chilean counterpart.", {"Tom Reyl LEADS Zambia"}),
    ],
)
def test_a_counterpart_holds_the_same_office(text, expected):
    claims = kg.extract(kg.Article(id="a", text=text))
    assert {f"{c.subject.name} {c.relation} {c.object.name}" for c in claims if c.relation in POSTS} == expected
