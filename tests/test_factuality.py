"""Whether what a word names happened: a table of sentences, each with its trigger starred."""

from pathlib import Path

import pytest

import kg
from kg.extract.parse.language import model
from kg.extract.parse.tokens import Doc
from kg.extract.reality.factuality import factuality, is_alleged, is_question, tense

CASES = Path(__file__).parent / "cases"


def rows(name):
    lines = (CASES / name).read_text(encoding="utf-8").splitlines()
    return [tuple(part.strip() for part in line.split(" | ")) for line in lines if line and not line.startswith("#")]


def starred(sentence):
    at = sentence.index("*")
    doc = Doc(model()(sentence.replace("*", "", 1)))
    return next(t for t in doc if t.idx == at)


@pytest.mark.parametrize(("sentence", "expected"), rows("factuality.txt"))
def test_factuality(sentence, expected):
    assert factuality(starred(sentence)).value == expected


def told(claim):
    """ "Surname > Surname RELATION factuality", and "@ Surname" of who says so."""
    ends = " > ".join(end.name.split()[-1] for end in (claim.subject, claim.object))
    speaker = f" @ {claim.speaker.name.split()[-1]}" if claim.speaker else ""
    return f"{ends} {claim.relation} {claim.factuality.value}{speaker}"


@pytest.mark.parametrize(("sentence", "expected"), rows("unrealized.txt"))
def test_what_did_not_happen_or_has_yet_to(sentence, expected):
    found = {told(claim) for claim in kg.extract(kg.Article(id="a", text=sentence))}
    assert found == {part.strip() for part in expected.split(";") if part != "-"}


@pytest.mark.parametrize(("sentence", "expected"), rows("tense.txt"))
def test_tense(sentence, expected):
    assert tense(starred(sentence)).value == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Did Vane *meet Corwin?", True),
        ("Who *bribed Corwin?", True),
        ("Lind asked whether Corwin had *met Vane.", True),
        ("It is unclear whether Vane *met Corwin.", True),
        ("Vane *met Corwin.", False),
        ("Vane *attacked Corwin. “Why?”", False),
        ("Vane *met Corwin, who asked him to leave.", False),
    ],
)
def test_a_question_is_no_fact(sentence, expected):
    assert is_question(starred(sentence)) is expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lind accused Vane of *bribing Corwin.", True),
        ("Vane was accused of *bribing Corwin.", True),
        ("Lind blamed Vane for *betraying Corwin.", True),
        ("Lind *accused Vane of bribing Corwin.", False),
        ("Lind praised Vane for *suing Corwin.", False),
        ("Lind said Vane *bribed Corwin.", False),
    ],
)
def test_an_accusation_states_no_more_than_itself(sentence, expected):
    assert is_alleged(starred(sentence)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maria Okafor and Peter Vance were in Harlow on Thursday.\nThe two did not meet.", {"Okafor > Vance MET_WITH negated"}),
        (
            "Peter Vance and Ana Lind went to Harlow.\nMaria Okafor has met neither of them.",
            {"Okafor > Vance MET_WITH negated", "Okafor > Lind MET_WITH negated"},
        ),
    ],
)
def test_a_denial_of_two_together(text, expected):
    assert {told(claim) for claim in kg.extract(kg.Article(id="a", text=text))} == expected
