"""An unresolved value, the day it is read and the way its verb looks -> EDTF."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from kg.dates.edtf import MARKS, bounds, month_span, week
from kg.dates.holidays import ELECTION, holiday
from kg.dates.values import Around, Between, DayOfMonth, Fixed, Holiday, Marked, MonthDay, Part, Shift, Vague, Value, Weekday, Weekend
from kg.errors import KGError


def resolved(value: Value, anchor: date | None, ahead: bool | None, reference: str | None) -> str | None:
    """The EDTF of `value`, or None where what it needs (an anchor, a reference) is missing or no such day exists."""
    try:
        edtf = _resolved(value, anchor, ahead, reference)
        if edtf is not None:
            bounds(edtf)
    except (ValueError, OverflowError, KGError):
        return None
    return edtf


def _resolved(value: Value, anchor: date | None, ahead: bool | None, reference: str | None) -> str | None:
    match value:
        case Fixed(edtf):
            return edtf
        case Vague():
            return None
        case Marked(inner):
            plain = _resolved(inner, anchor, ahead, reference)
            return plain + "~" if plain and "/" not in plain and not plain.endswith("X") else plain
        case Between():
            return _between(value, anchor, ahead, reference)
        case Holiday(name, int() as year):
            return _iso(holiday(name, year))
        case Around(inner, weekend):
            return _around(_resolved(inner, anchor, ahead, reference), weekend)
        case Shift(story=True) | Weekday(story=int()) | MonthDay(story=int()) | MonthDay(story_year=int()):
            counted = _in_story(value, reference)
            if counted is None and anchor and isinstance(value, Shift) and value.or_publication:
                return shifted(value, anchor)
            return counted
    return _read_on(value, anchor, ahead) if anchor else None


def _around(day: str | None, weekend: bool) -> str | None:
    if day is None or not weekend:
        return week(date.fromisoformat(day)) if day else None
    at = date.fromisoformat(day)
    saturday = at + timedelta(days=5 - at.weekday())
    return f"{saturday}/{saturday + timedelta(days=1)}"


def _in_story(value: Shift | Weekday | MonthDay, reference: str | None) -> str | None:
    start = bounds(reference)[0] if reference else None
    if start is None or reference is None:
        return None
    if isinstance(value, Shift) and value.unit == "then":
        return reference.partition("/")[0]
    if isinstance(value, MonthDay):
        return _month_of_story(value, start)
    if isinstance(value, Shift):
        # A day counts from a day: "the next day" after "in May" is no day at all.
        exact = bounds(reference or "")[1] == start
        return shifted(value, start) if exact or value.unit not in {"day", "week", "fortnight"} else None
    return _iso(_weekday_of_story(start, value.weekday, value.story or 0))


def _month_of_story(value: MonthDay, start: date) -> str:
    """The month in the story's year or one beside it; "the following May" is the next one behind the story's month."""
    if value.story_year is not None:
        return _month_text(value, start.year + value.story_year)
    turn = value.story or 0
    beyond = value.month <= start.month if turn > 0 else value.month >= start.month
    return _month_text(value, start.year + turn * beyond)


def _weekday_of_story(start: date, weekday: int, turn: int) -> date:
    back = (start.weekday() - weekday) % 7
    if turn == 0:
        return start - timedelta(days=start.weekday() - weekday)
    return start - timedelta(days=back or 7) if turn < 0 else start + timedelta(days=7 - back)


def _read_on(value: Value, anchor: date, ahead: bool | None) -> str | None:
    match value:
        case Shift():
            return shifted(value, anchor) if ahead or not value.ahead_only else None
        case MonthDay():
            return _month_day(value, anchor, ahead)
        case DayOfMonth():
            return _day_of_month(value, anchor, ahead)
        case Weekday():
            return _iso(_weekday(value, anchor, ahead))
        case Part():
            return _part(value, anchor, ahead)
        case Holiday():
            return _holiday(value, anchor, ahead)
        case Weekend(turn):
            return _weekend(turn, anchor, ahead)
    return None


def _between(value: Between, anchor: date | None, ahead: bool | None, reference: str | None) -> str | None:
    first, last = value.first, value.last
    start = _resolved(first, anchor, ahead if last or value.starting else False, reference) if first else ".."
    end = _resolved(last, anchor, ahead, reference) if last else ".."
    if start is None or end is None:
        return None
    start, end = start.partition("/")[0].rstrip(MARKS), end.rpartition("/")[2].rstrip(MARKS)
    if first and last and start > end and isinstance(first, MonthDay) and isinstance(last, MonthDay):
        start = f"{int(end[:4]) - (first.month > last.month)}{start[4:]}"
    if isinstance(first, Weekday) and isinstance(last, Weekday) and start > end:  # "from Monday to Wednesday", told on a Tuesday
        week_on, week_back = (7, 0) if ahead else (0, 7)
        start, end = (str(date.fromisoformat(d) + timedelta(days=n)) for d, n in ((start, -week_back), (end, week_on)))
    return f"{start}/{end}"


def shifted(value: Shift, anchor: date) -> str:
    """The anchor's day, week, month, quarter, year or decade, moved by the value's count of units."""
    months = anchor.year * 12 + anchor.month - 1
    match value.unit:
        case "day":
            return str(anchor + timedelta(days=value.count))
        case "week" | "fortnight":
            return week(anchor + timedelta(weeks=value.count * (2 if value.unit == "fortnight" else 1)))
        case "month":
            return "{:04}-{:02}".format(*_year_month(months + value.count))
        case "quarter":
            year, month = _year_month(months + 3 * value.count)
            return f"{year:04}-{33 + (month - 1) // 3}"
        case "decade":
            return f"{anchor.year // 10 + value.count:03}X"
    return f"{anchor.year + value.count:04}"


def _year_month(months: int) -> tuple[int, int]:
    return months // 12, months % 12 + 1


def _month_day(value: MonthDay, anchor: date, ahead: bool | None) -> str | None:
    if value.year is not None:
        return _month_text(value, anchor.year + value.year)
    last_day = value.last_day or value.day

    def span(year: int) -> tuple[date, date] | None:
        if value.day is None or last_day is None:
            return month_span(year, value.month)
        try:
            return date(year, value.month, value.day), date(year, value.month, last_day)
        except ValueError:
            return None

    if value.weekday is not None:
        years = [y for y in _years(anchor, 6) if (s := span(y)) and s[0].weekday() == value.weekday]
        # A slip of the writer leaves no such year: the day of the month is the surer of the two.
        if years:
            return _month_text(value, min(years, key=lambda y: abs(y - anchor.year)))
    if ahead is None and value.turn is None and value.day is not None:
        near = {y: s[0] for y in _years(anchor, 4) if (s := span(y))}
        # News tells more of what was: a day to come must be twice as near.
        return _month_text(value, min(near, key=lambda y: max(anchor - near[y], 2 * (near[y] - anchor)))) if near else None
    year = _turned(span, anchor, value.turn, ahead)
    if ahead is False and value.turn is None and value.day is not None:
        year = _not_long_past(span, anchor, year, NEARLY_A_YEAR, WITHIN_A_MONTH)
    return _month_text(value, year) if year is not None else None


LONG_PAST, SOON = timedelta(days=270), timedelta(days=90)
"""An election long over and one soon: the words mean that ("they debated two weeks before Election Day")."""


LOCAL = timedelta(days=45)
"""A bare "Election Day" of an odd year, on which states and cities vote, is meant only near it."""


NEARLY_A_YEAR, WITHIN_A_MONTH = timedelta(days=330), timedelta(days=31)
"""A day nearly a year gone would have its year beside it: with one within a month, the words mean that ("was behind its Nov. 2 sit-in")."""


def _not_long_past(
    span: Callable[[int], tuple[date, date] | None], anchor: date, year: int | None, long: timedelta, near: timedelta
) -> int | None:
    past, soon = (span(year), _turned(span, anchor, 1, None)) if year is not None else (None, None)
    to_come = span(soon) if soon is not None else None
    return soon if past and to_come and anchor - past[1] > long and to_come[0] - anchor <= near else year


def _day_of_month(value: DayOfMonth, anchor: date, ahead: bool | None) -> str:
    """The near such day on the verb's side; a ValueError where its month has none."""
    past = value.day > anchor.day if not ahead else value.day < anchor.day
    turn = value.turn if value.turn is not None else (-1 if not ahead else 1) * past
    year, month = _year_month(anchor.year * 12 + anchor.month - 1 + turn)
    return str(date(year, month, value.day))


def _month_text(value: MonthDay, year: int) -> str:
    month = f"{year:04}-{value.month:02}"
    if value.day is None:
        return month
    return f"{month}-{value.day:02}" + (f"/{month}-{value.last_day:02}" if value.last_day else "")


def _years(anchor: date, reach: int) -> list[int]:
    return list(range(anchor.year - reach, anchor.year + reach + 1))


def _turned(span: Callable[[int], tuple[date, date] | None], anchor: date, turn: int | None, ahead: bool | None) -> int | None:
    """The year whose span lies as the turn and the verb say: last (over), this (the year's own), next (not begun)."""
    spans = [(y, s) for y in _years(anchor, 8) if (s := span(y))]
    if turn == 0:
        return anchor.year
    if turn == -1:
        return max((y for y, s in spans if s[1] < anchor), default=None)
    if turn == 1:
        return min((y for y, s in spans if s[0] > anchor), default=None)
    if ahead:
        return min((y for y, s in spans if s[1] >= anchor), default=None)
    return max((y for y, s in spans if s[0] <= anchor), default=None)


def _part(value: Part, anchor: date, ahead: bool | None) -> str | None:
    if value.year is not None:
        return f"{anchor.year + value.year:04}-{value.code}"
    year = _turned(lambda y: _bounds(f"{y:04}-{value.code}"), anchor, value.turn, ahead)
    if value.turn == 0 and value.code == 24 and anchor.month < 6:
        year = anchor.year - 1
    return f"{year:04}-{value.code}" if year is not None else None


def _bounds(edtf: str) -> tuple[date, date] | None:
    first, last = bounds(edtf)
    return (first, last) if first and last else None


def _holiday(value: Holiday, anchor: date, ahead: bool | None) -> str | None:
    if value.offset is not None:
        return _iso(holiday(value.name, anchor.year + value.offset))

    def span(year: int) -> tuple[date, date] | None:
        day = holiday(value.name, year)
        if day and value.name in ELECTION and year % 2 and abs(day - anchor) > LOCAL:
            return None
        return (day, day) if day else None

    year = _turned(span, anchor, value.turn, ahead)
    if value.name in ELECTION and value.turn is None and not ahead:
        year = _not_long_past(span, anchor, year, LONG_PAST, SOON)
    return _iso(holiday(value.name, year)) if year is not None else None


def _weekday(value: Weekday, anchor: date, ahead: bool | None) -> date:
    """Bare days look back, or ahead with their verb; the anchor's own weekday is the anchor."""
    monday = anchor - timedelta(days=anchor.weekday())
    if value.week is not None:
        return monday + timedelta(days=7 * value.week + value.weekday)
    back, on = (anchor.weekday() - value.weekday) % 7, (value.weekday - anchor.weekday()) % 7
    shift = timedelta(days=value.days)
    if value.turn == -1:
        return anchor - timedelta(days=back or 7) + shift
    if value.turn == 1:
        return anchor + timedelta(days=on or 7) + shift
    if value.turn == 0 and ahead is None:
        return monday + timedelta(days=value.weekday)
    return anchor + (timedelta(days=on) if ahead or value.days > 0 else timedelta(days=-back)) + shift


def _weekend(turn: int | None, anchor: date, ahead: bool | None) -> str:
    saturday = anchor - timedelta(days=(anchor.weekday() - 5) % 7)
    at_weekend = anchor.weekday() >= 5
    if turn == -1:
        saturday -= timedelta(days=7 if at_weekend else 0)
    elif turn == 1 or (not at_weekend and (ahead or (turn == 0 and ahead is None and anchor.weekday() >= 2))):
        saturday += timedelta(days=7)
    return f"{saturday}/{saturday + timedelta(days=1)}"


def _iso(day: date | None) -> str | None:
    return str(day) if day else None
