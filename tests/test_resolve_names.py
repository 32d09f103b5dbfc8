"""Which names are one entity."""

from __future__ import annotations

from typing import Any

import pytest

from kg.model import Claim, EntityType, Factuality, Mention
from kg.resolve import judgements, resolved
from tests.resolving import BODY, PERSON, PLACE, article, claim, ids, resolution, who

# --- names ---


@pytest.mark.parametrize(
    ("one", "other", "kind", "entity"),
    [
        ("Dora Vale", "Dora J. Vale", PERSON, "person:dora-vale"),
        ("Dora Vale", "DORA VALE", PERSON, "person:dora-vale"),
        ("Dora Vale", "Sen. Dora Vale", PERSON, "person:dora-vale"),
        ("Dora Vale", "President-elect Dora Vale", PERSON, "person:dora-vale"),
        ("Dora Vale", "Dora “Dot” Vale", PERSON, "person:dora-vale"),
        ("Bram Okafor Jr.", "Bram Okafor, Jr.", PERSON, "person:bram-okafor"),
        ("José Nuñez", "Jose Nunez", PERSON, "person:jose-nunez"),
        ("J. D. Harlow", "JD Harlow", PERSON, "person:jd-harlow"),
        ("Mina van der Berg", "Mina Van Der Berg", PERSON, "person:mina-van-der-berg"),
        ("Samir al-Hadid", "Samir Al Hadid", PERSON, "person:samir-al-hadid"),
        ("Pan Do Yun", "Pan Do-yun", PERSON, "person:pan-do-yun"),
        ("Abu Karim al-Hadid", "Abu Karim Al Hadid", PERSON, "person:abu-karim-al-hadid"),
        ("Corvane", "Corvane Inc.", BODY, "organization:corvane"),
        ("Corvane", "the Corvane", BODY, "organization:corvane"),
        ("Corvane", "Corvane, LLC", BODY, "organization:corvane"),
        ("Hill & Sons", "Hill and Sons plc", BODY, "organization:hill-and-sons"),
        ("the United States", "U.S.", PLACE, "place:united-states"),
        ("the Democrats", "Democratic Party", BODY, "organization:democratic-party"),
        ("Republicans", "GOP", BODY, "organization:republican-party"),
        ("the Fed", "Federal Reserve", BODY, "organization:federal-reserve"),
    ],
)
def test_two_spellings_are_one_entity(one: str, other: str, kind: EntityType, entity: str) -> None:
    found = resolution([claim(who(one, kind), source="a"), claim(who(other, kind), source="b")])
    assert [e.id for e in found.entities if (e.type is kind and e.id != "person:bram-okafor") or e.id == entity] == [entity]
    its = next(e for e in found.entities if e.id == entity)
    assert {one, other} <= set(its.names)


def test_the_id_does_not_change_when_a_longer_form_turns_up() -> None:
    short = resolution([claim("Dora Vale", source="a")])
    longer = resolution([claim("Dora Vale", source="a"), claim("Dora Quint Vale", source="b")])
    assert [e.id for e in short.entities] == [e.id for e in longer.entities]


def test_a_company_and_its_founder_of_one_name_stay_apart() -> None:
    assert ids(claim(who("Okafor", BODY), "PRAISED", "Okafor")) == ["organization:okafor", "person:okafor"]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Bram F. Okafor", "Bram T. Okafor"), ("Bram Okafor Sr.", "Bram Okafor Jr."), ("Bram Felix Okafor", "Bram Tom Okafor")],
)
def test_names_that_exclude_each_other_are_two_people_and_the_earlier_has_the_plain_id(one: str, other: str) -> None:
    articles = [article("late", "2024-06-02"), article("early", "2024-06-01")]
    found = resolution([claim(object=one, source="late"), claim(object=other, source="early")], articles)
    assert found.entity_of["early", other, PERSON] == "person:bram-okafor"
    assert found.entity_of["late", one, PERSON] == "person:bram-okafor-2"


def test_a_name_that_fits_two_people_is_neither() -> None:
    claims = [claim(object=n, source=s) for n, s in (("Bram F. Okafor", "a"), ("Bram T. Okafor", "b"), ("Bram Okafor", "c"))]
    assert ids(*claims) == ["person:bram-okafor", "person:bram-okafor-2", "person:bram-okafor-3", "person:dora-vale"]


def test_a_lone_surname_joins_the_only_person_of_that_surname() -> None:
    assert ids(claim(), claim(object="Okafor", source="b")) == ["person:bram-okafor", "person:dora-vale"]


@pytest.mark.parametrize("second", ["Lena Okafor", "Bram T. Okafor"])
def test_a_lone_surname_that_two_people_share_stays_alone(second: str) -> None:
    claims = [claim(object="Bram F. Okafor"), claim(object=second, source="b"), claim(object="Okafor", source="c")]
    found = resolution(claims)
    assert found.entity_of["c", "Okafor", PERSON] == "person:okafor"


def test_a_lone_surname_beside_the_full_name_in_one_article_is_somebody_else() -> None:
    found = resolution([claim(object="Bram Okafor"), claim("Ines Roth", object="Okafor", start=20)])
    assert found.entity_of["a", "Okafor", PERSON] == "person:okafor"


def test_a_lone_surname_with_a_feminine_title_joins_nobody() -> None:
    found = resolution([claim(object="Bram Okafor"), claim(object="Mrs. Okafor", source="b")])
    assert found.entity_of["b", "Mrs. Okafor", PERSON] == "person:mrs-okafor"


def test_an_acronym_joins_the_body_that_an_article_abbreviates_so() -> None:
    text = "The Harbor Safety Board fined Dora Vale. HSB rules are old."
    spelled = who("Harbor Safety Board", BODY, (text.index("HSB"), text.index("HSB") + 3))
    told = article("a", text=text)
    found = resolution([claim(spelled), claim(who("HSB", BODY), source="b")], [told])
    assert found.entity_of["b", "HSB", BODY] == "organization:harbor-safety-board"
    alone = resolution([claim(who("Harbor Safety Board", BODY)), claim(who("HSB", BODY), source="b")])
    assert alone.entity_of["b", "HSB", BODY] == "organization:hsb"


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("The Harbor Safety Board (HSB) fined Dora Vale.", "organization:harbor-safety-board"),
        ("The Harbor Safety Board fined Dora Vale, says the HSB.", "organization:harbor-safety-board"),
        ("The Harbor Safety Board fined the Hill Street Bank (HSB).", "organization:hsb"),
        ("The Harbor Safety Board fined Dora Vale.", "organization:hsb"),
    ],
)
def test_an_acronym_in_the_articles_text_belongs_to_the_name_it_stands_behind(text: str, entity: str) -> None:
    found = resolution([claim(who("Harbor Safety Board", BODY)), claim(who("HSB", BODY), source="b")], [article("a", text=text)])
    assert found.entity_of["b", "HSB", BODY] == entity


def test_a_party_joins_its_name_with_party_where_only_one_is_named_so() -> None:
    assert ids(claim(who("Meridian Party", BODY)), claim(who("Meridian", BODY), source="b")) == [
        "organization:meridian-party",
        "person:bram-okafor",
    ]
    assert "organization:meridian" in ids(claim(who("Meridian Bank", BODY)), claim(who("Meridian", BODY), source="b"))


# --- nicknames ---

BANK = who("Meridian Bank", BODY)


def heads(name: str, source: str, relation: str = "LEADS", body: Mention = BANK, **more: Any) -> Claim:
    return claim(name, relation, body, source=source, **more)


def test_a_nickname_joins_the_full_first_name_under_the_earlier_articles_form() -> None:
    articles = [article("a", "2024-06-01"), article("b", "2024-06-02")]
    for early, late, entity in (("Joe Vale", "Joseph Vale", "joe"), ("Joseph Vale", "Joe Vale", "joseph")):
        found = resolution([heads(early, "a"), heads(late, "b")], articles)
        assert found.entity_of["a", early, PERSON] == found.entity_of["b", late, PERSON] == f"person:{entity}-vale"
        assert {e.names for e in found.entities if e.type is PERSON} == {("Joe Vale", "Joseph Vale")}


@pytest.mark.parametrize(
    "others",
    [
        [heads("Joseph Vale", "b", body=who("Meridian Rail", BODY))],  # another post
        [heads("Joseph Vale", "b", relation="MEMBER_OF")],  # many belong
        [heads("Joseph Vale", "b", factuality=Factuality.NEGATED)],  # denied
        [heads("Joseph Vale", "a", start=40)],  # the article names both
        [heads("Joseph Vale", "b"), heads("Joshua Vale", "c")],  # short for two
        [heads("Bram Vale", "b")],  # not short for it
    ],
)
def test_a_nickname_alone_joins_nobody(others: list[Claim]) -> None:
    found = resolution([heads("Joe Vale", "a"), *others])
    assert {key[1] for key, entity in found.entity_of.items() if entity == found.entity_of["a", "Joe Vale", PERSON]} == {"Joe Vale"}


def test_names_that_exclude_each_other_are_no_nickname_of_each_other() -> None:
    assert len(ids(heads("Joe F. Vale", "a"), heads("Joseph T. Vale", "b"))) == 3


def test_a_judgement_keeps_nicknames_apart() -> None:
    said = judgements('[[different]]\nnames = ["Joe Vale", "Joseph Vale"]\n', "judgements.toml")
    claims = [heads("Joe Vale", "a"), heads("Joseph Vale", "b")]
    assert len({resolved([article("a"), article("b")], claims, said).entity_of[c.article, c.subject.name, PERSON] for c in claims}) == 2


def test_names_hold_the_forms_written_and_no_pronouns() -> None:
    text = "Dora Vale met Bram Okafor. She thanked Okafor."
    she, surname = text.index("She"), text.rindex("Okafor")
    said = claim(who("Dora Vale", span=(she, she + 3)), "PRAISED", who("Bram Okafor", span=(surname, surname + 6)))
    found = resolution([said], [article("a", text=text)])
    assert {e.id: e.names for e in found.entities} == {
        "person:bram-okafor": ("Bram Okafor", "Okafor"),
        "person:dora-vale": ("Dora Vale",),
    }


def test_a_name_without_letters_and_an_endless_one_have_ids() -> None:
    found = ids(claim("!!!", object="x" * 10_000))
    assert all(len(i) < 100 for i in found)
    assert len(set(found)) == 2


def test_a_speaker_is_an_entity() -> None:
    found = resolution([claim(speaker=who("Ines Roth"))])
    assert found.facts[0].speakers == ("person:ines-roth",)
    assert found.facts[0].outlet_says is False
