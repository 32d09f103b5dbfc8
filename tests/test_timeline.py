"""Timelines as typed rows in date order, each of which reads as a sentence."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import date

import pytest

from kg import timeline as questions_asked
from kg.dates.words import dated, human_date
from kg.errors import KGError
from kg.model import Factuality
from kg.relations import RELATIONS
from kg.relations.wording import money, sentence
from kg.stores.questions import questions
from kg.timeline import Row, timeline
from tests.graphs import ANA, INES, MARA, TOMAS, article, claim, empty, full, single


def told(rows: list[Row]) -> list[tuple[str | None, str]]:
    return [(row.date, row.relation) for row in rows]


def test_a_pairs_rows_come_in_date_order_with_the_undated_last() -> None:
    assert told(timeline(full(), "ana brightwater", "Reyl")) == [
        ("2022-03-01", "PRAISED"),
        ("2023-05-18", "CRITICIZED"),
        ("2024-07", "DONATED_TO"),
        ("2024-07-13", "ENDORSED"),
        (None, "MET_WITH"),
    ]


def test_a_row_carries_its_evidence() -> None:
    row = timeline(full(), ANA, TOMAS, relation="endorsed")[0]
    assert (row.earliest, row.latest) == (date(2024, 7, 13), date(2024, 7, 13))
    assert (row.subject, row.subject_name, row.object_name) == ("person:ana-brightwater", ANA, TOMAS)
    assert (row.outlet, row.url, row.published) == ("Harlow Tribune", "https://a3.example/", date(2024, 7, 15))
    assert (row.quote, row.speaker, row.factuality) == ("Ana Brightwater endorsed Tomas Reyl [a3:0]", None, Factuality.ASSERTED)
    assert (row.warmth, row.outlets, row.disputed, row.undated) == (6.0, 2, False, False)


@pytest.mark.parametrize(
    ("window", "dates"),
    [
        ({"start": "2024"}, ["2024-07", "2024-07-13", None]),
        ({"end": "2022"}, ["2022-03-01", None]),
        ({"start": "2023-05", "end": "2023-05"}, ["2023-05-18", None]),
        ({"start": "2024-07-20"}, ["2024-07", None]),
        ({"start": "2024-07-20", "certainly": True}, []),
        ({"start": "2024-07", "end": "2024-07", "certainly": True}, ["2024-07", "2024-07-13"]),
        ({"certainly": True}, ["2022-03-01", "2023-05-18", "2024-07", "2024-07-13"]),
    ],
)
def test_a_window_holds_what_possibly_or_certainly_lies_in_it(window: dict[str, str], dates: list[str | None]) -> None:
    assert [row.date for row in timeline(full(), ANA, TOMAS, **window)] == dates


def test_an_undated_fact_in_a_window_is_flagged() -> None:
    assert [row.date for row in timeline(full(), ANA, TOMAS, start="2024") if row.undated] == [None]


def test_what_held_on_a_day_says_how_it_is_known() -> None:
    rows = timeline(full(), "Calder Steel", as_of="2023-06-01")
    assert [(row.subject_name, row.relation, row.by) for row in rows] == [(TOMAS, "LEADS", "date"), (MARA, "WORKS_FOR", "attested")]


def test_what_was_known_on_a_day_is_what_articles_had_said_by_then() -> None:
    assert told(timeline(full(), ANA, TOMAS, known_on="2023")) == [("2022-03-01", "PRAISED"), ("2023-05-18", "CRITICIZED")]


def test_an_article_without_a_date_is_known_on_no_day() -> None:
    assert timeline(full(), INES, "Calder Steel", known_on="2030-01-01") == []


def test_two_questions_at_once_are_refused() -> None:
    with pytest.raises(KGError, match="give one of them"):
        timeline(full(), ANA, as_of="2024", known_on="2024")


@pytest.mark.parametrize("given", [{"start": "soon"}, {"relation": "ADORED"}, {"as_of": "2024-13-01"}])
def test_what_is_no_date_or_relation_is_an_error_of_one_line(given: dict[str, str]) -> None:
    with pytest.raises(KGError) as refused:
        timeline(full(), ANA, **given)
    assert "\n" not in str(refused.value)


def test_every_query_has_a_function_of_its_name() -> None:
    functions = {name for name, f in inspect.getmembers(questions_asked, inspect.isfunction) if f.__module__ == "kg.timeline"}
    assert set(questions()) <= functions


@pytest.mark.parametrize(
    ("rows", "relations"),
    [
        (lambda: questions_asked.endorsements(full()), ["ENDORSED"]),
        (lambda: questions_asked.donations(full(), TOMAS, start="2024"), ["DONATED_TO"]),
        (lambda: questions_asked.feuds(full(), end="2022-03-08"), ["CRITICIZED"]),
        (lambda: questions_asked.allies_to_critics(full()), ["CRITICIZED"]),
        (lambda: questions_asked.disputed(full()), ["DONATED_TO"]),
        (lambda: questions_asked.who_said(full(), ANA), ["DONATED_TO"]),
        (lambda: questions_asked.posts(full(), "Calder Steel"), ["LEADS", "WORKS_FOR"]),
        (lambda: questions_asked.common_contacts(full(), ANA, TOMAS), ["MET_WITH", "MET_WITH"]),
        (lambda: questions_asked.endorsements(empty()), []),
        (lambda: questions_asked.endorsements(single()), ["ENDORSED"]),
    ],
)
def test_each_function_gives_its_querys_rows(rows: Callable[[], list[Row]], relations: list[str]) -> None:
    assert [row.relation for row in rows()] == relations


def test_evidence_of_a_fact_is_each_of_its_claims() -> None:
    fact = questions_asked.donations(full())[0].fact
    assert fact is not None
    assert [(r.factuality, r.speaker) for r in questions_asked.evidence(full(), fact)] == [("asserted", INES), ("negated", ANA)]


def test_rows_read_as_sentences() -> None:
    assert [row.sentence for row in timeline(full(), ANA, TOMAS)] == [
        "On 1 March 2022 Ana Brightwater praised Tomas Reyl.",
        "On 18 May 2023 Ana Brightwater criticized Tomas Reyl.",
        "According to Ines Varga, in July 2024 Ana Brightwater gave money to Tomas Reyl (45 million USD).",
        "On 13 July 2024 Ana Brightwater endorsed Tomas Reyl.",
        "It was planned that Ana Brightwater would meet Tomas Reyl.",
    ]
    assert [row.sentence for row in questions_asked.posts(full())] == [
        "From 2019 to 2023 Tomas Reyl led Calder Steel (chief executive).",
        "Mara Quist works for Calder Steel (adviser).",
    ]


@pytest.mark.parametrize(
    ("name", "factuality", "text"),
    [
        ("ENDORSED", "negated", "In July 2024 A did not endorse B."),
        ("CRITICIZED", "planned", "It was planned that A would criticize B in July 2024."),
        ("SPOKE_WITH", "hypothetical", "A may have spoken with B in July 2024."),
        ("ALLIED_WITH", "negated", "In July 2024 A was not allied with B."),
        ("ALLIED_WITH", "asserted", "In July 2024 A was allied with B."),
        ("DISMISSED", "negated", "In July 2024 A did not dismiss B."),
        ("DEFEATED", "planned", "It was planned that A would defeat B in July 2024."),
        ("NEGOTIATED_WITH", "negated", "In July 2024 A did not negotiate with B."),
        ("STUDIED_AT", "negated", "In July 2024 A did not study at B."),
        ("LEADS", "hypothetical", "A may have led B in July 2024."),
    ],
)
def test_a_denial_reads_as_a_denial_and_a_plan_as_a_plan(name: str, factuality: str, text: str) -> None:
    assert sentence("A", name, "B", "2024-07", Factuality(factuality)) == text


def test_a_state_that_goes_on_is_told_in_the_present() -> None:
    assert sentence("A", "LEADS", "B", "2020/..") == "Since 2020 A leads B."


BASES = {
    "accuse acquire aid apologize appear appoint arrest attack charge coerce compete concede convict cooperate criticize defeat dismiss",
    "endorse feud found host insult interview invest investigate join mobilize negotiate oppose pardon praise protest reach reconcile ",
    "reject retreat sanction study sue support threaten urge",
    "be break give lead leave meet own pay represent run speak work",
}


def test_every_relation_is_worded_with_a_verb_of_the_language() -> None:
    verbs = {sentence("A", name, "B", factuality=Factuality.PLANNED).split(" would ")[1].split()[0] for name in RELATIONS}
    assert verbs <= {verb for group in BASES for verb in group.split()}


@pytest.mark.parametrize(
    ("edtf", "words", "adverbial"),
    [
        (None, "undated", ""),
        ("2024", "2024", "in 2024"),
        ("2024-07", "July 2024", "in July 2024"),
        ("2024-07-03", "3 July 2024", "on 3 July 2024"),
        ("2016/2020-05", "2016 to May 2020", "from 2016 to May 2020"),
        ("2020/..", "since 2020", "since 2020"),
        ("../2020", "until 2020", "until 2020"),
        ("2024-21", "spring 2024", "in spring 2024"),
        ("2024-34", "the second quarter of 2024", "in the second quarter of 2024"),
        ("202X", "the 2020s", "in the 2020s"),
        ("2024-07~", "about July 2024", "in about July 2024"),
    ],
)
def test_a_date_in_words(edtf: str | None, words: str, adverbial: str) -> None:
    assert (human_date(edtf), dated(edtf)) == (words, adverbial)


@pytest.mark.parametrize(
    ("amount", "currency", "words"),
    [
        (None, "USD", None),
        (500.0, "EUR", "500 EUR"),
        (1_250.5, "USD", "1,250.50 USD"),
        (45e6, "USD", "45 million USD"),
        (1.5e9, None, "1.5 billion"),
    ],
)
def test_a_sum_in_words(amount: float | None, currency: str | None, words: str | None) -> None:
    assert money(amount, currency) == words


def test_markup_in_a_quote_stays_what_it_is() -> None:
    from kg.graph import Graph

    odd = claim("c1", ANA, "ENDORSED", TOMAS, quote="<b>'\"`\\ {x} $y \u2028 ünï 🙂")
    row = timeline(Graph.of([article("c1", "2024-01-01")], [odd]), ANA)[0]
    assert row.quote == odd.quote
