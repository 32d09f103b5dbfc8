"""Article text -> its quotations: curly or straight marks, double or single, nested; what is only an apostrophe is none.

A quotation ends with its paragraph at the latest: a mark left open there is the newspapers' way of quoting over several paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model import Span

_ELISIONS = re.compile(r"(?:\d0s|em|til|cause|tis|twas|n|bout|round|cuz)\b", re.IGNORECASE)
"""Words that begin with an apostrophe: "'90s", "'em", "'til"."""


def quotations(text: str) -> list[Span]:
    """The spans between quote marks (the marks left out), by their start; a quotation within one stands after it."""
    found: list[Span] = []
    for paragraph in re.finditer(r"[^\n\r\u2028\u2029]+", text):
        start, end = paragraph.span()
        found += _double(text, start, end)
        found += _single(text, start, end)
    return sorted({s for s in found if s[0] < s[1]}, key=lambda s: (s[0], -s[1]))


def _double(text: str, start: int, end: int) -> Iterator[Span]:
    opened: int | None = None
    for i in range(start, end):
        mark = text[i]
        if mark in "“«„":
            if opened is not None:
                yield opened, i
            opened = i + 1
        elif mark in "”»" and opened is not None:
            yield opened, i
            opened = None
        elif mark == '"':
            if opened is not None and not _can_only_open(text, i, start, end):
                yield opened, i
                opened = None
            elif opened is None and _can_open(text, i, start, end):
                opened = i + 1
    if opened is not None:
        yield opened, end


def _can_open(text: str, i: int, start: int, end: int) -> bool:
    """A straight mark opens before a word; after a digit it is an inch, after a letter the end of a quotation never begun."""
    return i + 1 < end and not text[i + 1].isspace() and (i == start or not text[i - 1].isalnum())


def _can_only_open(text: str, i: int, start: int, end: int) -> bool:
    return i > start and text[i - 1].isspace() and i + 1 < end and text[i + 1].isalpha()


def _single(text: str, start: int, end: int) -> Iterator[Span]:
    i = start
    while i < end:
        if text[i] in "‘'" and _opens_single(text, i, start, end):
            stop = _single_end(text, i + 1, end)
            if stop is not None:
                yield i + 1, stop
                i = stop
        i += 1


def _opens_single(text: str, i: int, start: int, end: int) -> bool:
    before = text[i - 1] if i > start else " "
    return (before.isspace() or before in '([{—–-“"‘:') and i + 1 < end and text[i + 1].isalnum() and _ELISIONS.match(text, i + 1) is None


def _single_end(text: str, start: int, end: int) -> int | None:
    """Where a single quotation ends: at a mark behind a comma or stop, else at the first that ends a word, before the next opening."""
    first: int | None = None
    for i in range(start, end):
        if text[i] in '”“"' or (text[i] in "‘'" and text[i - 1].isspace() and first is not None):
            break
        if text[i] in "’'" and not (i + 1 < end and text[i + 1].isalnum()):
            if text[i - 1] in ",.!?…—":
                return i
            first = i if first is None else first
    return first
