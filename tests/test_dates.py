"""Dates found in sentences, and EDTF: a table of cases, and what holds of every date."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.dates import expressions, find_dates
from kg.dates.edtf import bounds, overlap, sort_key, within
from kg.dates.holidays import NAMES, easter, holiday
from kg.dates.patterns import compiled
from kg.errors import KGError

CASES = [
    line.split("\t") for line in (Path(__file__).parent / "cases" / "dates.tsv").read_text("utf-8").splitlines() if not line.startswith("#")
]
TUESDAY = date(2024, 8, 13)
find_dates("1 May 2020")  # compiles the patterns, which would count into the first example's time
DAYS = st.dates(date(1600, 1, 1), date(2200, 1, 1))


def test_the_table_is_long_enough():
    assert len(CASES) >= 300
    assert sum(not case[2] for case in CASES) >= 50


@pytest.mark.parametrize(("text", "published", "expected"), CASES)
def test_a_text_names_these_dates(text: str, published: str, expected: str):
    found = find_dates(text, None if published == "-" else date.fromisoformat(published))
    assert [m.edtf or "None" for m in found] == expected.split()
    for mention in found:
        assert (mention.earliest, mention.latest) == (bounds(mention.edtf) if mention.edtf else (None, None))
        assert text[mention.start : mention.end].strip() == text[mention.start : mention.end] != ""


def test_what_is_not_tried_would_not_fit():
    for text, _, _ in CASES:
        for pattern, reader, needs in compiled():
            if needs and not any(piece in text.lower() for piece in needs):
                assert not pattern.search(text), (text, reader)


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-08-13", TUESDAY, TUESDAY),
        ("199X", date(1990, 1, 1), date(1999, 12, 31)),
        ("2024-21", date(2024, 3, 1), date(2024, 5, 31)),
        ("2023-24", date(2023, 12, 1), date(2024, 2, 29)),
        ("2023-35", date(2023, 7, 1), date(2023, 9, 30)),
        ("2024-05/..", date(2024, 5, 1), None),
        ("../2011", None, date(2011, 12, 31)),
        ("2016/2020", date(2016, 1, 1), date(2020, 12, 31)),
        ("2015~", date(2015, 1, 1), date(2015, 12, 31)),
        ("2015-03?", date(2015, 3, 1), date(2015, 3, 31)),
    ],
)
def test_bounds(edtf: str, earliest: date | None, latest: date | None):
    assert bounds(edtf) == (earliest, latest)


@pytest.mark.parametrize(
    "edtf", ["", "..", "../..", "24", "2024-13", "2024-02-30", "2024-8", "2020/2016", "2016/", "soon", "2024-42", "19XX"]
)
def test_a_malformed_date_is_refused(edtf: str):
    with pytest.raises(KGError, match="is no EDTF date"):
        bounds(edtf)


@given(DAYS, DAYS)
def test_intervals_hold_their_ends(a: date, b: date):
    first, last = sorted((a, b))
    interval = f"{first}/{last}"
    assert bounds(interval) == (first, last)
    assert within(interval, str(a))
    assert overlap(interval, str(b))
    assert within(f"{first}/..", interval)
    assert within(f"../{last}", interval)


@given(DAYS)
def test_a_day_lies_in_its_month_year_and_decade(day: date):
    for coarse in (f"{day:%Y-%m}", f"{day.year:04}", f"{day.year // 10}X"):
        assert within(coarse, str(day))
        assert not within(str(day), coarse)
    assert not overlap(str(day), str(day + timedelta(days=1)))


@given(DAYS, DAYS)
def test_days_sort_as_days(a: date, b: date):
    assert (sort_key(str(a)) < sort_key(str(b))) == (a < b)
    assert sort_key(str(a)) < sort_key(None)


@given(DAYS)
def test_an_iso_day_is_found_as_itself(day: date):
    assert [m.edtf for m in find_dates(f"Filed {day} at the court.")] == [str(day)]


@given(st.text(max_size=80), st.none() | DAYS)
def test_any_text_is_read_without_error(text: str, published: date | None):
    for mention in find_dates(text, published):
        assert 0 <= mention.start < mention.end <= len(text)


def test_the_verb_turns_the_day():
    (friday,) = expressions("on Friday")
    assert friday.kind == "relative"
    assert friday.resolved(TUESDAY, ahead=True) == "2024-08-16"
    assert friday.resolved(TUESDAY, ahead=False) == "2024-08-09"
    assert friday.resolved(None) is None


def test_the_story_sets_the_next_day():
    (next_day,) = expressions("The next day she left.")
    assert next_day.anaphoric
    assert next_day.resolved(TUESDAY) is None
    assert next_day.resolved(TUESDAY, reference="2019-03-31") == "2019-04-01"
    assert next_day.resolved(TUESDAY, reference="2019-03") is None


def test_since_and_until_belong_to_the_span():
    text = "He has led it since May 2021."
    (since,) = expressions(text)
    assert text[since.start : since.end] == "since May 2021"
    assert since.is_range
    assert since.kind == "absolute"


def test_easter_and_election_day():
    assert [easter(y) for y in (1961, 2000, 2024, 2025)] == [date(1961, 4, 2), date(2000, 4, 23), date(2024, 3, 31), date(2025, 4, 20)]
    assert [holiday("election day", y) for y in (2020, 2021)] == [date(2020, 11, 3), date(2021, 11, 2)]
    assert holiday("inauguration day", 2021) == date(2021, 1, 20)
    assert {name for name in NAMES if holiday(name, 2024) is None} == {"inauguration day"}
