"""A text -> its date expressions: forms matched, look-alikes dropped, neighbours joined to ranges."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from kg.dates import lexicon, readers
from kg.dates.guards import is_date
from kg.dates.patterns import compiled, gate
from kg.dates.values import Between, Value


@dataclass(frozen=True)
class Found:
    """A value and where the text says it (code points)."""

    start: int
    end: int
    value: Value


@lru_cache(maxsize=1)
def _between() -> re.Pattern[str]:
    return re.compile(r"\s+(?:to|until|till|through|and|or)\s+|-(?:to|through)-|\s?[-–—]\s?", re.IGNORECASE)


@lru_cache(maxsize=1)
def _opening() -> re.Pattern[str]:
    since, until = ("|".join(w.replace(" ", r"\s+") for w in sorted(ws, key=len, reverse=True)) for ws in (lexicon.SINCE, lexicon.UNTIL))
    return re.compile(rf"(?<![\w-])(?:(?P<between>between)|(?P<since>{since})|(?P<until>{until}))\s+(?:the\s+)?$", re.IGNORECASE)


def found(text: str) -> list[Found]:
    """Every date expression in the order of the text, none over another; the longest wins, then the first form."""
    lower = text.lower()
    if not gate().search(lower):
        return []
    hits: list[tuple[int, int, int, Value]] = []
    for rank, (pattern, reader, needs) in enumerate(compiled()):
        for m in pattern.finditer(text) if not needs or any(piece in lower for piece in needs) else ():
            groups = {k.partition("__")[0]: v.lower() for k, v in m.groupdict().items() if v is not None}
            if (
                is_date(text, m, reader.__name__)
                and (value := reader({**groups, "all": m[0].lower(), "left": text[max(0, m.start() - 80) : m.start()].lower()})) is not None
            ):
                hits.append((m.start() + len(m[0]) - len(m[0].lstrip()), -m.end(), rank, value))
    chosen: list[Found] = []
    for start, end, _, value in sorted(hits, key=lambda h: (end_first(h), h[2])):
        if all(-end <= c.start or start >= c.end for c in chosen):
            chosen.append(Found(start, -end, value))
    return _joined(text, sorted(chosen, key=lambda c: c.start))


def end_first(hit: tuple[int, int, int, Value]) -> int:
    """Longest first."""
    return hit[1] + hit[0]


_LISTED = re.compile(r"\s*,?\s+(?:and|or)\s+", re.IGNORECASE)
"""Between dates of one list, whose last has the year for all: "in May and June 2022"."""


def _joined(text: str, points: list[Found]) -> list[Found]:
    joined: list[Found] = []
    for point in points:
        before = joined[-1] if joined else None
        gap = text[before.end : point.start] if before else ""
        opening = _opening().search(text[max(0, before.start - 20) : before.start]) if before else None
        if before and _LISTED.fullmatch(gap):
            before = joined[-1] = replace(before, value=readers.with_year_of(before.value, point.value))
        if before and _between().fullmatch(gap) and _is_range(gap, opening, before, point):
            length = len(opening[0]) if opening else 0
            joined[-1] = Found(before.start - length, point.end, readers.between(before.value, point.value))
        else:
            joined.append(point)
    return [_opened(text, p) for p in joined]


def _is_range(gap: str, opening: re.Match[str] | None, before: Found, point: Found) -> bool:
    if isinstance(before.value, Between) or isinstance(point.value, Between):
        return False
    if gap.strip() in {"and", "or"}:
        return bool(opening and opening["between"])
    return gap.strip() not in {"-", "–", "—"} or not gap[0].isspace()


@lru_cache(maxsize=1)
def _going_on() -> re.Pattern[str]:
    return re.compile(r"\s+(?:onwards?|forwards?|on(?=\s*[,.;:]|\s*$))", re.IGNORECASE)


def _onwards(text: str, point: Found, opening: int) -> Found:
    """ "From 2011 onwards", and "From 2011, ..." where it opens the sentence; elsewhere "from 2011" is where something comes from."""
    going_on = _going_on().match(text, point.end)
    return Found(point.start - opening, going_on.end() if going_on else point.end, Between(point.value, None, starting=True))


def _opened(text: str, point: Found) -> Found:
    opening = _opening().search(text[max(0, point.start - 20) : point.start])
    if not opening or isinstance(point.value, Between) or opening["between"]:
        return point
    if opening["since"] and opening["since"].lower() == "from":
        return _onwards(text, point, len(opening[0])) if opening["since"] == "From" or _going_on().match(text, point.end) else point
    starting = opening["since"] and "since" not in opening["since"].lower()
    value = Between(point.value, None, bool(starting)) if opening["since"] else Between(None, point.value)
    return replace(point, start=point.start - len(opening[0]), value=value)
