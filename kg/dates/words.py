"""EDTF -> words a person reads: "13 July 2024", "in July 2024", "since 2020"."""

from __future__ import annotations

import re

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

PARTS = {
    "21": "spring",
    "22": "summer",
    "23": "autumn",
    "24": "winter",
    "33": "the first quarter of",
    "34": "the second quarter of",
    "35": "the third quarter of",
    "36": "the fourth quarter of",
    "37": "the first third of",
    "38": "the second third of",
    "39": "the last third of",
    "40": "the first half of",
    "41": "the second half of",
}
"""ISO 8601-2:2019, 4.8: the codes of sub-year groupings that stand in a month's place."""

_POINT = re.compile(r"^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$")
_SPAN = re.compile(r"^(-?\d{2,3})(X{1,2})$")
_DOUBT = {"~": "about ", "?": "perhaps ", "%": "perhaps about "}


def human_date(edtf: str | None) -> str:
    """The date as a person writes it; "undated" for None, and a form that has no words as it stands."""
    if edtf is None:
        return "undated"
    first, slash, last = edtf.partition("/")
    if not slash:
        return _point(first)
    if last in {"", ".."}:
        return f"since {_point(first)}" if first not in {"", ".."} else "at an unknown time"
    return f"until {_point(last)}" if first in {"", ".."} else f"{_point(first)} to {_point(last)}"


def dated(edtf: str | None) -> str:
    """The date as an adverbial: "on 13 July 2024", "in 2022", "from 2016 to 2020", "since 2020"; "" for None."""
    words = human_date(edtf)
    if edtf is None:
        return ""
    if "/" in edtf:
        return words if words.startswith(("since ", "until ", "at ")) else f"from {words}"
    return f"{'on' if re.match(r'^-?[0-9]{4}-[0-9]{2}-[0-9]{2}', edtf) else 'in'} {words}"


def _point(edtf: str) -> str:
    if decade := _SPAN.match(edtf):
        return f"the {decade[1]}{'0' * len(decade[2])}s"
    found = _POINT.match(edtf)
    if not found:
        return edtf
    year, month, day, doubt = found.groups()
    words = year
    if month is not None and month not in PARTS:
        if not 1 <= int(month) <= len(MONTHS):
            return edtf
        words = f"{MONTHS[int(month) - 1]} {year}"
    elif month is not None:
        words = f"{PARTS[month]} {year}"
    return f"{_DOUBT.get(doubt, '')}{f'{int(day)} ' if day else ''}{words}"
