"""EDTF text -> the days it can mean, and how two dates lie to one another (ISO 8601-2:2019)."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from kg.errors import KGError

Bounds = tuple[date | None, date | None]

SPANS = {
    "21": (3, 3),
    "22": (6, 3),
    "23": (9, 3),
    "24": (12, 3),
    "33": (1, 3),
    "34": (4, 3),
    "35": (7, 3),
    "36": (10, 3),
    "37": (1, 4),
    "38": (5, 4),
    "39": (9, 4),
    "40": (1, 6),
    "41": (7, 6),
}
"""Code in a month's place -> first month and number of months; northern seasons, winter runs into the next year."""

MARKS = "~?%"

_DECADE = re.compile(r"([0-9]{3})X")
_POINT = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def month_span(year: int, month: int, months: int = 1) -> tuple[date, date]:
    """First and last day of `months` months that begin with `month` of `year`; ValueError beyond the year 9999."""
    years, last = divmod(month + months - 2, 12)
    return date(year, month, 1), date(year + years, last + 1, monthrange(year + years, last + 1)[1])


@lru_cache(maxsize=4096)
def bounds(edtf: str) -> Bounds:
    """Earliest and latest day that `edtf` can mean, None for an open end; a KGError when it is malformed."""
    try:
        first, slash, last = edtf.partition("/")
        if not slash:
            return _point(edtf)
        if (first, last) == ("..", ".."):
            raise ValueError
        earliest = None if first == ".." else _point(first)[0]
        latest = None if last == ".." else _point(last)[1]
    except ValueError:
        raise KGError(f"{edtf!r} is no EDTF date: write it like 2024-08-13, 2024-08, 199X, 2024-21 or 2016/..") from None
    if earliest and latest and earliest > latest:
        raise KGError(f"{edtf!r} is no EDTF date: it ends before it begins")
    return earliest, latest


def _point(edtf: str) -> tuple[date, date]:
    plain = edtf[:-1] if edtf[-1:] and edtf[-1] in MARKS else edtf
    if decade := _DECADE.fullmatch(plain):
        return date(int(decade[1] + "0"), 1, 1), date(int(decade[1] + "9"), 12, 31)
    found = _POINT.fullmatch(plain)
    if not found:
        raise ValueError(edtf)
    year, month, day = found.groups()
    if day:
        only = date(int(year), int(month), int(day))
        return only, only
    if not month:
        return month_span(int(year), 1, 12)
    return month_span(int(year), *SPANS.get(month, (int(month), 1)))


def sort_key(edtf: str | None) -> tuple[date, date, str]:
    """Orders dates by earliest, then latest day, then text; an open start comes first, None last."""
    if edtf is None:
        return date.max, date.max, ""
    earliest, latest = bounds(edtf)
    return earliest or date.min, latest or date.max, edtf


def within(coarse: str, fine: str) -> bool:
    """Whether every day of `fine` is a day of `coarse`."""
    (start, end, _), (first, last, _) = sort_key(coarse), sort_key(fine)
    return start <= first and last <= end


def overlap(a: str, b: str) -> bool:
    """Whether some day can be both `a` and `b`."""
    (start, end, _), (first, last, _) = sort_key(a), sort_key(b)
    return start <= last and first <= end


def week(day: date) -> str:
    """The Monday/Sunday interval that holds `day`."""
    monday = day - timedelta(days=day.weekday())
    return f"{monday}/{monday + timedelta(days=6)}"
