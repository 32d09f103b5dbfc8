"""Who bears a title: the nearest name, the one of several, the one that the title predicates."""

from __future__ import annotations

import pytest

import kg
from kg.model import Article

FAMILY = {"LEADS", "WORKS_FOR", "MEMBER_OF", "REPRESENTS", "RELATED_TO", "FOUNDED"}


def facts(text: str) -> set[str]:
    found = kg.extract(Article(id="a", text=text))
    return {f"{c.subject.name} {c.relation} {c.object.name}" for c in found if c.relation in FAMILY}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Born in Harlow, the son of Tom Voss, headmaster of Calder School, Bram Voss studied law.",
            {"Bram Voss RELATED_TO Tom Voss", "Tom Voss LEADS Calder School"},
        ),
        ("The chairman of the Harbour Union in the north, Tom Reyl said no.", {"Tom Reyl LEADS Harbour Union"}),
        ("Calder Steel, whose chief executive is Ines Varga, lost money.", {"Ines Varga LEADS Calder Steel"}),
        (
            "Ines Varga was one of three daughters of Tom Reyl and Mara Voss.",
            {"Ines Varga RELATED_TO Tom Reyl", "Ines Varga RELATED_TO Mara Voss"},
        ),
        ("Ines Varga is one of the founders of Calder Steel.", {"Ines Varga FOUNDED Calder Steel"}),
        ("Ines Varga was among the founders of Calder Steel.", {"Ines Varga FOUNDED Calder Steel"}),
        ("Ines Varga met one of the founders of Calder Steel.", set()),
        (
            "Former Bolt United and Calder City boss Tom Reyl spoke.",
            {"Tom Reyl LEADS Calder City", "Tom Reyl LEADS Bolt United"},
        ),
        ("The daughter of Tom Reyl, Ines Varga studied law.", {"Ines Varga RELATED_TO Tom Reyl"}),
        ("The daughter of Tom Reyl met Ines Varga.", set()),
        ("Ines Varga, a speaker at the Harlow Forum, left.", set()),
        ("Ines Varga, the speaker of the National Assembly, left.", {"Ines Varga LEADS National Assembly"}),
        ("Tom Reyl, the bishop of Bristol, spoke.", set()),
        ("Tom Reyl, bishop of the Diocese of Harlow, spoke.", {"Tom Reyl LEADS Diocese of Harlow"}),
        ("Secretaries Ana Voss (Energy) and Tom Reyl (Labour) left.", set()),
        ("Tom Reyl, a Conservative member of parliament, spoke.", {"Tom Reyl MEMBER_OF Conservative"}),
        ("Ines Varga got engaged to Tom Reyl in May.", {"Ines Varga RELATED_TO Tom Reyl"}),
        ("Ines Varga wed Tom Reyl in June.", {"Ines Varga RELATED_TO Tom Reyl"}),
        ("Ines Varga co-founded Calder Steel with Tom Reyl.", {"Ines Varga FOUNDED Calder Steel", "Tom Reyl FOUNDED Calder Steel"}),
        ("Ines Varga, who co-chairs the Reyl Foundation, spoke.", {"Ines Varga LEADS Reyl Foundation"}),
    ],
)
def test_who_bears_which_title(text: str, expected: set[str]) -> None:
    assert facts(text) == expected
