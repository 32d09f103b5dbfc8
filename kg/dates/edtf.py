"""EDTF (ISO 8601-2) as it is in use here: bounds, and which date lies within or touches which.

In use: years, months, days, decades (199X), seasons 21 to 24 (northern; winter runs into the next year), quarters 33 to 36, intervals
with `..` for an open end, and the marks `~`, `?` and `%`, which change no bound.
"""

from __future__ import annotations

import calendar
import re
from datetime import date as Day  # noqa: N812

from kg.errors import KGError

Bounds = tuple[Day | None, Day | None]
"""First and last possible day, both included; None for an open end."""

_UNIT = re.compile(r"(\d{3})X|(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def bounds(edtf: str) -> Bounds:
    """The first and last day that `edtf` may mean; a KGError when it is no EDTF date in use here."""
    if "/" not in edtf:
        return _unit(edtf)
    first, _, last = edtf.partition("/")
    earliest = None if first in {"", ".."} else _unit(first)[0]
    latest = None if last in {"", ".."} else _unit(last)[1]
    if earliest and latest and latest < earliest:
        raise KGError(f"{edtf!r} ends before it begins")
    return earliest, latest


def _unit(text: str) -> tuple[Day, Day]:
    match = _UNIT.fullmatch(re.sub(r"[?~%]", "", text))
    try:
        if match is None:
            raise ValueError
        if match[1]:
            return Day(int(match[1] + "0"), 1, 1), Day(int(match[1] + "9"), 12, 31)
        year, part = int(match[2]), int(match[3] or 0)
        if match[4]:
            return (Day(year, part, int(match[4])),) * 2
        return _part(year, part) if match[3] else (Day(year, 1, 1), Day(year, 12, 31))
    except ValueError:
        raise KGError(f"{text!r} is no EDTF date; write it as 2024, 2024-08, 2024-08-13 or 2016/2020") from None


def _part(year: int, part: int) -> tuple[Day, Day]:
    """Month 01 to 12, season 21 to 24 or quarter 33 to 36 of a year."""
    if 21 <= part <= 24:
        first = 3 * (part - 20)
        return Day(year, first, 1), month_end(year + (part == 24), (first + 1) % 12 + 1)
    if 33 <= part <= 36:
        first = 3 * (part - 33) + 1
        return Day(year, first, 1), month_end(year, first + 2)
    return Day(year, part, 1), month_end(year, part)


def month_end(year: int, month: int) -> Day:
    """The last day of a month."""
    if not 1 <= month <= 12:
        raise ValueError(f"no month {month}")
    return Day(year, month, calendar.monthrange(year, month)[1])


def _closed(edtf: str) -> tuple[Day, Day]:
    earliest, latest = bounds(edtf)
    return earliest or Day.min, latest or Day.max


def within(fine: str, coarse: str) -> bool:
    """Whether every day of `fine` is a day of `coarse`."""
    (a, b), (c, d) = _closed(fine), _closed(coarse)
    return c <= a and b <= d


def overlap(one: str, other: str) -> bool:
    """Whether the two may mean a same day."""
    (a, b), (c, d) = _closed(one), _closed(other)
    return a <= d and c <= b
