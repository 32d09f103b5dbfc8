"""What becomes of a post that a title tells: who leaves it, who is put out of it, who comes after."""

from __future__ import annotations

import pytest

import kg
from kg.model import Article, Factuality

CHANGES = {"LEFT", "DISMISSED", "APPOINTED"}


def claims(text: str, relations: set[str]) -> set[str]:
    found = kg.extract(Article(id="a", text=text))
    return {f"{c.subject.name} {c.relation} {c.object.name}" for c in found if c.relation in relations}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Calder Steel chief executive Tom Reyl has resigned.", {"Tom Reyl LEFT Calder Steel"}),
        ("Calder Steel CEO Tom Reyl stepped down from his role on Monday.", {"Tom Reyl LEFT Calder Steel"}),
        ("Calder Steel chief executive Tom Reyl announced his resignation on Monday.", {"Tom Reyl LEFT Calder Steel"}),
        ("The general manager of Harlow Properties, Ines Varga, has announced her resignation.", {"Ines Varga LEFT Harlow Properties"}),
        ("Tom Reyl has resigned from Calder Steel's board of directors.", {"Tom Reyl LEFT Calder Steel"}),
        ("Ines Varga will leave her post as conductor of the Harlow Orchestra.", {"Ines Varga LEFT Harlow Orchestra"}),
        ("Ines Varga stepped down as chief upholsterer of the Harlow Orchestra.", set()),
        ("Harlow City manager Tom Reyl quit.", {"Tom Reyl LEFT Harlow City"}),
        ("Calder Steel lost money. Its treasurer, Ines Varga, resigned.", {"Ines Varga LEFT Calder Steel"}),
        ("Calder Steel CEO Tom Reyl resigned from the Harlow Council.", {"Tom Reyl LEFT Harlow Council"}),
        ("Calder Steel chief executive Tom Reyl rejected calls for his resignation.", set()),
        ("Calder Steel CEO Tom Reyl left the room.", set()),
        ("Calder Steel CEO Tom Reyl stepped back from the ledge.", set()),
        ("Calder Steel CEO Tom Reyl quit smoking.", set()),
        ("Calder Steel announced the resignation of its chairman, Tom Reyl.", {"Tom Reyl LEFT Calder Steel"}),
        ("Calder Steel weighed the resignation of its chairman, Tom Reyl.", set()),
        ("The Harlow Council approved the appointment of Ines Varga.", set()),
        ("Governor Tom Reyl approved the appointment of Ines Varga.", {"Tom Reyl APPOINTED Ines Varga"}),
        ("Former Calder Steel CEO Tom Reyl resigned on Monday.", set()),
        ("Calder Steel chief executive Tom Reyl said Ines Varga should resign.", set()),
    ],
)
def test_who_leaves_the_post_that_the_title_tells(text: str, expected: set[str]) -> None:
    assert claims(text, CHANGES) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Reyl was sacked as Harlow City manager.", {"Harlow City DISMISSED Tom Reyl"}),
        ("Tom Reyl was removed as chairman of Calder Steel.", {"Calder Steel DISMISSED Tom Reyl"}),
        ("Calder Steel CEO Tom Reyl was fired on Monday.", {"Calder Steel DISMISSED Tom Reyl"}),
        ("Calder Steel CEO Tom Reyl was fired by Ines Varga.", {"Ines Varga DISMISSED Tom Reyl"}),
        ("Heritage Party co-chair Tom Reyl was ousted on Monday.", set()),
        ("FBI director Tom Reyl was fired on Monday.", set()),
        ("Calder Steel CEO Tom Reyl was removed from the plane.", set()),
        ("Calder Steel replaced Tom Reyl with Ines Varga.", {"Calder Steel DISMISSED Tom Reyl", "Calder Steel APPOINTED Ines Varga"}),
        ("Tom Reyl replaced the lock with Ines Varga.", set()),
    ],
)
def test_who_is_put_out_of_it(text: str, expected: set[str]) -> None:
    assert claims(text, CHANGES) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harlow City have sacked manager Tom Reyl.", {"Tom Reyl WORKS_FOR Harlow City"}),
        ("Calder Steel replaced chief executive Tom Reyl with Ines Varga.", {"Tom Reyl LEADS Calder Steel"}),
        ("Calder Steel fired former chairman Tom Reyl.", set()),
    ],
)
def test_whoever_a_body_dismisses_held_a_post_there(text: str, expected: set[str]) -> None:
    assert claims(text, {"LEADS", "WORKS_FOR"}) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Striker Tom Reyl has left Harlow City for Bolt Rovers.", {"Tom Reyl LEFT Harlow City", "Tom Reyl JOINED Bolt Rovers"}),
        ("Ines Varga left Calder Steel for good.", {"Ines Varga LEFT Calder Steel"}),
        (
            "Ines Varga defected from the Heritage Party to the Harbour League.",
            {"Ines Varga LEFT Heritage Party", "Ines Varga JOINED Harbour League"},
        ),
        ("Tom Reyl named Ines Varga foreign minister.", {"Tom Reyl APPOINTED Ines Varga"}),
    ],
)
def test_from_one_body_to_another(text: str, expected: set[str]) -> None:
    assert claims(text, {"LEFT", "JOINED", "APPOINTED"}) == expected


def test_what_is_still_to_come_is_planned() -> None:
    found = kg.extract(Article(id="a", text="Tom Reyl, the chief executive of Calder Steel, will step down in May."))
    assert [c.factuality for c in found if c.relation == "LEFT"] == [Factuality.PLANNED]
