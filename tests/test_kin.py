"""Lists of relatives: one owner for all of them, each title for the names behind it."""

import pytest

import kg
from kg.model import Article


@pytest.mark.parametrize(
    ("text", "owner", "relatives"),
    [
        (
            "Dov Marl is survived by his wife Lea Marl, daughter Bea Marl, and stepson Theo Reyl.",
            "Dov Marl",
            {"Lea Marl", "Bea Marl", "Theo Reyl"},
        ),
        (
            "Dov Marl is survived by his wife, Lea; two sons, Peter and Mark; and a sister, Ruth Alder.",
            "Dov Marl",
            {"Lea", "Peter", "Mark", "Ruth Alder"},
        ),
        (
            "Ines Varga died on Tuesday. She is survived by her daughters, Anna Reyl, a doctor, and Eva Stone.",
            "Ines Varga",
            {"Anna Reyl", "Eva Stone"},
        ),
        (
            "Ines Varga arrived with her husband of 20 years, Tom Reyl, son Peter and daughter Eva.",
            "Ines Varga",
            {"Tom Reyl", "Peter", "Eva"},
        ),
        ("Ines Varga arrived with husband Tom Reyl.", "Ines Varga", {"Tom Reyl"}),
        ("Ines Varga filed for divorce from husband Tom Reyl.", "Ines Varga", {"Tom Reyl"}),
        ("Ines Varga has two sons, Brian Holt and Owen Holt.", "Ines Varga", {"Brian Holt", "Owen Holt"}),
        ("Ines Varga, whose late husband Tom Reyl founded Calder Steel, died on Friday.", "Ines Varga", {"Tom Reyl"}),
        ("Ines Varga married another famous man, the playwright Arthur Mills.", "Ines Varga", {"Arthur Mills"}),
        ("Ines Varga was briefly married to the writer and producer Leonard Holt.", "Ines Varga", {"Leonard Holt"}),
        ("Ines Varga and Tom Reyl welcomed their first child in June.", "Ines Varga", {"Tom Reyl"}),
    ],
)
def test_the_whole_list_is_related_to_its_owner(text: str, owner: str, relatives: set[str]) -> None:
    found = [{c.subject.name, c.object.name} for c in kg.extract(Article(id="a", text=text)) if c.relation == "RELATED_TO"]
    assert {name for two in found if owner in two for name in two - {owner}} == relatives


def test_their_child_is_the_child_of_both_spouses() -> None:
    claims = kg.extract(Article(id="a", text="Ines Varga is survived by her husband, Tom Reyl, and their daughter, Anna Reyl."))
    found = {frozenset((c.subject.name, c.object.name)) for c in claims if c.relation == "RELATED_TO"}
    assert {frozenset(("Ines Varga", "Anna Reyl")), frozenset(("Tom Reyl", "Anna Reyl"))} <= found


@pytest.mark.parametrize(
    "text",
    [
        "Ines Varga came with her husband, a lawyer, and Tom Reyl.",
        "His mother, Ines Varga said, was ill, and Tom Reyl knew it.",
        "Tom Reyl met his brother and Sister Ines Varga.",
        "Ines Varga came with her sons and the lawyer of Tom Reyl.",
        "Ines Varga survived a crash with a brother, Tom Reyl.",
        "Ines Varga has a brother. Tom Reyl knows him.",
        "A lawyer came with wife Ines Varga.",
        "Tom Reyl met the wife Ines Varga had hired.",
        "Ines Varga and Tom Reyl welcomed children to the school.",
    ],
)
def test_no_kinship_is_read_into_a_name_nearby(text: str) -> None:
    assert not [c for c in kg.extract(Article(id="a", text=text)) if c.relation == "RELATED_TO"]


def test_whose_husband_did_it_and_not_she() -> None:
    claims = kg.extract(Article(id="a", text="Ines Varga, whose late husband Tom Reyl founded Calder Steel, sued Harlow Shipping."))
    assert {f"{c.subject.name} {c.relation} {c.object.name}" for c in claims if c.relation != "RELATED_TO"} == {
        "Tom Reyl FOUNDED Calder Steel",
        "Ines Varga SUED Harlow Shipping",
    }


def test_to_return_to_a_wife_is_no_plan_of_a_marriage() -> None:
    claims = kg.extract(Article(id="a", text="Tom Reyl is due to return to his wife Ines Varga in Canada."))
    assert [c.factuality.value for c in claims if c.relation == "RELATED_TO"] == ["asserted"]
