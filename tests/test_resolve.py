"""Which names are one entity, which claims one fact, and what a reviewer's judgements change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.dates.edtf import bounds
from kg.errors import KGError
from kg.model import Article, Claim, EntityType, Fact, Factuality, Mention, Tense, claim_id
from kg.resolve import Judgements, Resolution, judgements, resolved
from kg.resolve.names import form

PERSON, BODY, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE
SPAN = (0, 4)


def article(name: str = "a", day: str | None = "2024-06-01", publisher: str | None = None, **more: Any) -> Article:
    published = date.fromisoformat(day) if day else None
    return Article(**{"id": name, "text": f"Text {name}.", "published": published, "publisher": publisher or f"Outlet {name}", **more})


def who(name: str, kind: EntityType = PERSON, span: tuple[int, int] = SPAN) -> Mention:
    return Mention(name=name, type=kind, start=span[0], end=span[1])


def claim(
    subject: str | Mention = "Dora Vale",
    relation: str = "MET_WITH",
    object: str | Mention = "Bram Okafor",  # noqa: A002
    when: str | None = None,
    source: str = "a",
    factuality: Factuality = Factuality.ASSERTED,
    tense: Tense = Tense.PAST,
    start: int = 0,
    **more: Any,
) -> Claim:
    ends = tuple(who(x) if isinstance(x, str) else x for x in (subject, object))
    earliest, latest = bounds(when) if when else (None, None)
    values = {
        "id": claim_id(source, (start, start + 9), relation, ends, when, factuality),
        "article": source,
        "subject": ends[0],
        "relation": relation,
        "object": ends[1],
        "date": when,
        "earliest": earliest,
        "latest": latest,
        "date_span": None,
        "factuality": factuality,
        "tense": tense,
        "speaker": None,
        "quote": "so it says",
        "start": start,
        "end": start + 9,
        "trigger": (start, start + 3),
        "confidence": 0.8,
        "extractor": "hand/1",
    }
    return Claim(**{**values, **more})


def resolution(claims: Sequence[Claim], articles: Sequence[Article] = (), said: Judgements | None = None) -> Resolution:
    known = {a.id for a in articles}
    return resolved([*articles, *(article(i) for i in sorted({c.article for c in claims} - known))], claims, said)


def facts(claims: Sequence[Claim], articles: Sequence[Article] = (), said: Judgements | None = None) -> list[Fact]:
    found = resolution(claims, articles, said).facts
    return sorted(found, key=lambda f: (f.earliest or date.max, f.latest or date.max, f.id))


def ids(*claims: Claim, said: Judgements | None = None) -> list[str]:
    return [e.id for e in resolution(claims, said=said).entities]


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


# --- events ---


def test_two_claims_of_one_event_are_one_fact_with_two_claims() -> None:
    one, other = claim(when="2024-05-03", source="a"), claim("Bram Okafor", object="Dora Vale", when="2024-05-03", source="b")
    (fact,) = facts([one, other])
    assert fact.claims == tuple(sorted((one.id, other.id)))
    assert (fact.subject, fact.object) == ("person:bram-okafor", "person:dora-vale")
    assert (fact.outlets, fact.articles) == (2, ("a", "b"))


def test_a_directed_relation_has_two_directions() -> None:
    assert len(facts([claim(relation="PRAISED"), claim("Bram Okafor", "PRAISED", "Dora Vale")])) == 2


@pytest.mark.parametrize("coarse", [None, "2024", "2024-05", "2024-04/2024-05"])
def test_a_coarser_claim_joins_the_one_finer_fact(coarse: str | None) -> None:
    (fact,) = facts([claim(when="2024-05-03"), claim(when=coarse, source="b")])
    assert (fact.date, fact.earliest, fact.latest) == ("2024-05-03", date(2024, 5, 3), date(2024, 5, 3))


@pytest.mark.parametrize("coarse", [None, "2024", "2024-05"])
def test_a_coarser_claim_with_two_finer_facts_stands_alone(coarse: str | None) -> None:
    found = facts([claim(when="2024-05-03"), claim(when="2024-05-04", source="b"), claim(when=coarse, source="c")])
    assert sorted(f.date or "" for f in found) == sorted(["2024-05-03", "2024-05-04", coarse or ""])


def test_a_coarser_claim_does_not_join_a_fact_outside_its_bounds() -> None:
    assert [f.date for f in facts([claim(when="2023-05-03"), claim(when="2024", source="b")])] == ["2023-05-03", "2024"]


def test_dates_join_through_every_precision() -> None:
    claims = [claim(when=w, source=s) for w, s in ((None, "a"), ("2024", "b"), ("2024-05", "c"), ("2024-05-03", "d"))]
    assert [f.date for f in facts(claims)] == ["2024-05-03"]


def test_an_undated_report_does_not_tell_of_what_happened_after_it() -> None:
    articles = [article("early", "2024-01-05"), article("late", "2024-06-01")]
    found = facts([claim(when=None, source="early"), claim(when="2024-05-03", source="late")], articles)
    assert [f.date for f in found] == ["2024-05-03", None]


def test_a_claim_that_asserts_takes_no_date_from_a_mere_plan() -> None:
    plan = claim(when="2024-05-03", source="a", factuality=Factuality.PLANNED, tense=Tense.FUTURE)
    found = facts([plan, claim(when=None, source="b")])
    assert [(f.date, f.factuality) for f in found] == [("2024-05-03", Factuality.PLANNED), (None, Factuality.ASSERTED)]


@pytest.mark.parametrize("factuality", [Factuality.PLANNED, Factuality.HYPOTHETICAL])
def test_a_plan_joins_no_fact_that_was_over_when_it_was_told(factuality: Factuality) -> None:
    articles = [article("before", "2024-05-01"), article("after", "2024-06-01"), article("a", "2024-05-04")]
    done = claim(when="2024-05-03")
    before = claim(when="2024", source="before", factuality=factuality, tense=Tense.FUTURE)
    after = claim(when="2024", source="after", factuality=factuality, tense=Tense.FUTURE)
    assert [f.claims for f in facts([done, before], articles)] == [tuple(sorted((done.id, before.id)))]
    assert [f.claims for f in facts([done, after], articles)] == [(after.id,), (done.id,)]


@pytest.mark.parametrize("factuality", [Factuality.NEGATED, Factuality.PLANNED, Factuality.HYPOTHETICAL])
def test_what_nobody_asserts_is_no_fact_of_the_relation(factuality: Factuality) -> None:
    (fact,) = facts([claim(relation="PRAISED", factuality=factuality)])
    assert (fact.factuality, fact.warmth) == (factuality, 0.0)


def test_an_asserted_fact_has_the_warmth_of_its_relation() -> None:
    (fact,) = facts([claim(relation="PRAISED"), claim(relation="PRAISED", factuality=Factuality.NEGATED, source="b")])
    assert (fact.factuality, fact.warmth) == (Factuality.ASSERTED, 4.0)


def test_a_claim_of_one_entity_with_itself_is_no_fact() -> None:
    found = resolution([claim(object="Dora J. Vale")])
    assert found.facts == ()
    assert found.fact_of == {}


def test_an_undeclared_relation_is_refused() -> None:
    with pytest.raises(KGError, match="no relation 'JUGGLED_WITH'"):
        facts([claim(relation="JUGGLED_WITH")])


# --- states ---


def post(when: str | None, source: str, tense: Tense = Tense.PRESENT, **more: Any) -> Claim:
    return claim("Dora Vale", "LEADS", who("Corvane", BODY), when, source, tense=tense, **more)


@pytest.mark.parametrize(
    ("dates", "merged"),
    [
        (["2019/..", "2020"], ["2019/.."]),
        (["2019/2021", "2020/2023"], ["2019/2023"]),
        (["2019/..", "../2025"], ["2019/2025"]),
        (["2019", "2019-05"], ["2019"]),
        (["2019", "2021"], ["2019", "2021"]),
        (["2019/..", None], ["2019/.."]),
        ([None, None], [None]),
        (["2015", "2020/..", None], ["2015", "2020/.."]),
    ],
)
def test_stretches_of_a_state_that_overlap_are_one(dates: list[str | None], merged: list[str | None]) -> None:
    assert [f.date for f in facts([post(d, f"a{i}") for i, d in enumerate(dates)])] == merged


def test_an_end_told_after_an_open_interval_closes_it_and_one_told_before_does_not() -> None:
    articles = [article("then", "2020-06-01"), article("now", "2024-06-01")]
    assert [f.date for f in facts([post("2019/..", "then"), post("2019/2023", "now")], articles)] == ["2019/2023"]
    assert [f.date for f in facts([post("2019/..", "now"), post("2019/2023", "then")], articles)] == ["2019/.."]
    told = [post("2019/..", "now", Tense.PAST), post("../2023", "now", Tense.PAST)]
    assert [f.date for f in facts(told, articles)] == ["2019/2023"]


def test_undated_claims_of_a_state_say_when_it_was_attested() -> None:
    articles = [article("one", "2020-06-01"), article("two", "2022-06-01"), article("past", "2024-06-01")]
    (fact,) = facts([post(None, "one"), post(None, "two"), post(None, "past", Tense.PAST)], articles)
    assert (fact.date, fact.attested_first, fact.attested_last) == (None, date(2020, 6, 1), date(2022, 6, 1))


def test_an_event_is_attested_on_no_day() -> None:
    (fact,) = facts([claim(tense=Tense.PRESENT)])
    assert (fact.attested_first, fact.attested_last) == (None, None)


# --- disputes ---


def denial(when: str | None = None, source: str = "b", relation: str = "MET_WITH") -> Claim:
    return claim(relation=relation, when=when, source=source, factuality=Factuality.NEGATED)


@pytest.mark.parametrize(
    ("said", "denied", "disputed"),
    [
        (None, None, True),
        ("2024-05-03", None, True),
        ("2024-05-03", "2024-05", True),
        ("2024-05", "2024-05-03", True),
        ("2024-05-03", "2024-04", False),
        ("2024-05-03", "2023", False),
    ],
)
def test_a_denial_disputes_what_it_overlaps(said: str | None, denied: str | None, disputed: bool) -> None:
    found = facts([claim(when=said), denial(denied)])
    assert {f.disputed for f in found} == {disputed}
    assert sum(f.factuality is Factuality.ASSERTED for f in found) == 1


def test_two_meetings_at_two_dates_are_no_dispute() -> None:
    assert [f.disputed for f in facts([claim(when="2024-05-03"), claim(when="2024-05-09", source="b")])] == [False, False]


@pytest.mark.parametrize("told", ["2024-01-05", "2024-05-02"])
def test_a_denial_made_before_it_happened_disputes_nothing(told: str) -> None:
    articles = [article("early", told), article("late", "2024-06-01")]
    found = facts([denial(None, "early"), claim(when="2024-05-03", source="late")], articles)
    assert [f.disputed for f in found] == [False, False]


@pytest.mark.parametrize(
    ("relation", "first", "second", "sources", "disputed"),
    [
        ("FOUNDED", "2001", "2004", "ab", True),
        ("FOUNDED", "2001", "2004", "aa", False),
        ("FOUNDED", "2001", "2001-05", "ab", False),
        ("APPOINTED", "2024-05-03", "2024-05-04", "ab", True),
        ("APPOINTED", "2020-05-03", "2024-05-04", "ab", False),
        ("PRAISED", "2024-05-03", "2024-05-04", "ab", False),
    ],
)
def test_an_event_that_happens_once_at_two_dates_is_disputed(relation: str, first: str, second: str, sources: str, disputed: bool) -> None:
    body = who("Corvane", BODY)
    claims = [claim("Dora Vale", relation, body, when, s) for when, s in zip((first, second), sources, strict=True)]
    assert {f.disputed for f in facts(claims)} == {disputed}


# --- evidence ---

WIRE = "The two met on Friday in the old harbor hall and spoke for an hour about the ferry line and its unpaid debts, aides said. "


@pytest.mark.parametrize(
    ("first", "second", "outlets"),
    [
        ({"publisher": "Calder Post"}, {"publisher": "Morrow Times"}, 2),
        ({"publisher": "Calder Post"}, {"publisher": "the CALDER POST"}, 1),
        ({"publisher": "Calder Post", "text": WIRE}, {"publisher": "Morrow Times", "text": WIRE + "Read more."}, 1),
        ({"publisher": None, "url": "https://www.calder.example/1"}, {"publisher": None, "url": "http://calder.example/2"}, 1),
    ],
)
def test_outlets_count_publishers_that_did_not_copy(first: dict[str, Any], second: dict[str, Any], outlets: int) -> None:
    made = [Article(**{"id": i, "text": f"Text {i}.", "published": date(2024, 6, 1), **v}) for i, v in (("a", first), ("b", second))]
    (fact,) = facts([claim(source="a"), claim(source="b")], made)
    assert fact.outlets == outlets
    assert fact.confidence == (0.96 if outlets == 2 else 0.8)


def test_confidence_is_capped_where_outlets_add_up() -> None:
    (fact,) = facts([claim(source=s) for s in "abcdef"])
    assert fact.confidence == 0.99


def test_reported_is_the_first_publication_of_those_who_say_so() -> None:
    articles = [article("a", "2024-06-03"), article("b", "2024-06-02"), article("c", "2024-06-01"), article("d", None)]
    (fact,) = facts([claim(source="a"), claim(source="b"), denial(source="c"), claim(source="d")], articles)
    assert fact.reported == date(2024, 6, 2)
    assert fact.articles == ("a", "b", "c", "d")


def test_role_amount_and_place_come_from_the_surest_claim_that_has_them() -> None:
    sure = claim(source="a", confidence=0.9, amount=5.0, currency="USD")
    unsure = claim(source="b", confidence=0.6, amount=7.0, currency="EUR", role="chair", place="Calder")
    (fact,) = facts([sure, unsure])
    assert (fact.amount, fact.currency, fact.role, fact.place) == (5.0, "USD", "chair", "Calder")


def test_an_outlet_that_says_so_itself_outweighs_speakers() -> None:
    (fact,) = facts([claim(speaker=who("Ines Roth")), claim(source="b")])
    assert (fact.outlet_says, fact.speakers) == (True, ("person:ines-roth",))


# --- judgements ---


def test_same_makes_one_of_two_names_under_the_first() -> None:
    said = judgements('[[same]]\nnames = ["Theodora Vale", "Dora Vale"]')
    found = resolution([claim(), claim("Theodora Vale", source="b")], said=said)
    assert [e.id for e in found.entities] == ["person:bram-okafor", "person:theodora-vale"]
    assert found.entities[1].names == ("Dora Vale", "Theodora Vale")


def test_same_with_a_type_mends_a_wrong_label() -> None:
    said = judgements('[[same]]\nnames = ["Corvane"]\ntype = "Organization"')
    assert ids(claim("Corvane"), claim(who("Corvane", BODY), source="b"), said=said) == ["organization:corvane", "person:bram-okafor"]


def test_different_parts_the_bearers_of_one_name_by_article() -> None:
    said = judgements('[[different]]\nname = "Bram Okafor"\narticles = ["b"]')
    found = resolution([claim(source="a"), claim(source="b"), claim(source="c")], said=said)
    assert [found.entity_of[s, "Bram Okafor", PERSON] for s in "abc"] == [
        "person:bram-okafor",
        "person:bram-okafor-2",
        "person:bram-okafor",
    ]


def test_different_parts_two_names_that_the_rules_would_join() -> None:
    said = judgements('[[different]]\nnames = ["Dora Vale", "Dora J. Vale"]')
    assert len(ids(claim(), claim("Dora J. Vale", source="b"), said=said)) == 3


def test_reject_takes_a_claim_out_and_accept_makes_it_certain() -> None:
    bad, good = claim(source="a"), claim(relation="PRAISED", source="b", confidence=0.3)
    said = judgements(f'[[reject]]\nclaim = "{bad.id}"\nwhy = "a namesake"\n[[accept]]\nclaim = "{good.id}"')
    found = resolution([bad, good], said=said)
    assert [(f.relation, f.confidence) for f in found.facts] == [("PRAISED", 1.0)]


def test_correct_changes_only_what_it_names_and_keeps_the_id() -> None:
    wrong = claim(relation="PRAISED", role="chair")
    text = f'[[correct]]\nclaim = "{wrong.id}"\nrelation = "criticized"\nobject = "Ines Roth"\nfactuality = "negated"\nrole = "unknown"'
    found = resolution([wrong], said=judgements(text))
    (fact,) = found.facts
    assert (fact.relation, fact.subject, fact.object) == ("CRITICIZED", "person:dora-vale", "person:ines-roth")
    assert (fact.factuality, fact.role, fact.claims) == (Factuality.NEGATED, None, (wrong.id,))


def test_correct_a_date() -> None:
    wrong = claim(when="2023")
    (fact,) = facts([wrong], said=judgements(f'[[correct]]\nclaim = "{wrong.id}"\ndate = "2024-05"'))
    assert (fact.date, fact.earliest, fact.latest) == ("2024-05", date(2024, 5, 1), date(2024, 5, 31))
    (fact,) = facts([wrong], said=judgements(f'[[correct]]\nclaim = "{wrong.id}"\ndate = "unknown"'))
    assert (fact.date, fact.earliest, fact.latest) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('[[same]]\nnames = ["A"', "line 2"),
        ('[[same]]\nnames = ["Ana", "Bo"]\n\n[[same]]\nnames = ["Ana"]', "line 4: same: give two names"),
        ('# mine\n[[reject]]\nclam = "x"', "line 2: reject"),
        ('[[different]]\nname = "Ana"', "line 1: different: give names"),
        ('[[correct]]\nclaim = "x"\nrelation = "ENDORSD"', "line 1: correct.relation: no relation 'ENDORSD'; nearest: ENDORSED"),
        ('[[correct]]\nclaim = "x"\ndate = "soon"', "line 1: correct.date"),
        ('[[merge]]\nnames = ["Ana", "Bo"]', "known: same, different, accept, reject, correct"),
    ],
)
def test_a_wrong_judgement_is_refused_with_its_line(text: str, complaint: str) -> None:
    with pytest.raises(KGError) as error:
        judgements(text)
    assert complaint in str(error.value)
    assert str(error.value).startswith("judgements.toml")
    assert "\n" not in str(error.value)


# --- one result in any order ---

NAMES = ("Dora Vale", "Dora J. Vale", "Dora K. Vale", "Vale", "Bram Okafor", "Okafor", "Lena Okafor", "Mrs. Vale")
RELATIONS = ("MET_WITH", "PRAISED", "LEADS", "ALLIED_WITH", "FOUNDED")
DATES = (None, "2023", "2024", "2024-05", "2024-05-03", "2024-05-04", "2019/..", "../2023", "2022/2024", "2024-22", "202X", "2024~")


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[Article], list[Claim]]:
    days = st.sampled_from([None, "2023-03-01", "2024-05-02", "2024-06-01"])
    articles = [article(name, draw(days), draw(st.sampled_from(["Calder Post", "Morrow Times"])), text=WIRE) for name in "abc"]
    claims = [
        claim(
            draw(st.sampled_from(NAMES)),
            draw(st.sampled_from(RELATIONS)),
            draw(st.sampled_from(NAMES)),
            draw(st.sampled_from(DATES)),
            draw(st.sampled_from("abc")),
            draw(st.sampled_from(Factuality)),
            draw(st.sampled_from(Tense)),
            start=10 * i,
            confidence=draw(st.sampled_from([0.5, 0.9])),
            speaker=draw(st.sampled_from([None, who("Ines Roth")])),
        )
        for i in range(draw(st.integers(0, 9)))
    ]
    return articles, claims


@settings(max_examples=150, deadline=None)
@given(worlds(), st.randoms(use_true_random=False))
def test_the_same_whatever_the_order(world: tuple[list[Article], list[Claim]], random: Any) -> None:
    articles, claims = world
    first = resolved(articles, claims)
    shuffled = random.sample(articles, len(articles)), random.sample(claims, len(claims))
    assert resolved(*shuffled) == first


@settings(max_examples=150, deadline=None)
@given(worlds())
def test_what_holds_of_every_resolution(world: tuple[list[Article], list[Claim]]) -> None:
    found = resolved(*world)
    by_id = {c.id: c for c in found.claims}
    assert len({f.id for f in found.facts}) == len(found.facts)
    assert len({e.id for e in found.entities}) == len(found.entities)
    assert sorted(c for f in found.facts for c in f.claims) == sorted(found.fact_of)
    for fact in found.facts:
        says = {by_id[c].factuality for c in fact.claims}
        assert (fact.factuality is Factuality.ASSERTED) == (Factuality.ASSERTED in says)
        assert fact.subject != fact.object
        assert (fact.earliest, fact.latest) == (bounds(fact.date) if fact.date else (None, None))
        dates = {by_id[c].date for c in fact.claims}
        assert fact.date in dates or (fact.relation in ("LEADS", "ALLIED_WITH") and "/" in (fact.date or ""))


def test_forms_are_values() -> None:
    assert form("Dora J. Vale", PERSON).middle == ("j",)
