"""Which claims are one fact: events, states, disputes, and the evidence that adds up."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kg.errors import KGError
from kg.model import Article, Claim, Factuality, Tense
from tests.resolving import BODY, WIRE, article, claim, facts, resolution, who

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
