"""Events told once that happened at several times: "sued Bolt in 2016 and again in 2019", "ran in 2008, 2012 and 2016"."""

from __future__ import annotations

import re
from datetime import date as Day  # noqa: N812
from datetime import timedelta

from kg.dates import Expression
from kg.dates.edtf import bounds
from kg.extract.dating.anchors import SentenceDates
from kg.extract.dating.when import When

_JOINED = re.compile(r",?\s*(?:(?:and|then|again|once more)\s+)*(?:(?:in|on)\s+)?")
"""What may stand between two dates of one list."""

_SAID_AGAIN = re.compile(r"\bagain\b|\bonce more\b")


def again(dates: SentenceDates, first: When, published: Day | None) -> list[When]:
    """The further times of the event that is dated `first`; two days running are one event that went on, unless it says "again"."""
    offset, text = dates.sentence.start, dates.sentence.doc.text
    found, last = [first], first
    held = {anchor.i for expression, anchor in dates.found if offset + expression.start == first.span[0]}
    for expression, anchor in dates.found:
        between = text[last.span[1] - offset : expression.start]
        edtf = expression.resolved(published, ahead=False)
        if anchor.i not in held or expression.start < last.span[1] - offset or not between.strip() or not _JOINED.fullmatch(between):
            continue
        # dates of one list are equally fine and go forward
        if _opens_clause(dates, expression) or edtf is None or expression.is_range or len(edtf) != len(last.edtf) or edtf <= last.edtf:
            continue
        if not _SAID_AGAIN.search(between) and _is_next_day(last.edtf, edtf):
            return []
        last = When(edtf, (offset + expression.start, offset + expression.end))
        found.append(last)
    listed = text[first.span[1] - offset : last.span[1] - offset]
    return found[1:] if " and " in listed or _SAID_AGAIN.search(listed) else []


def _opens_clause(dates: SentenceDates, expression: Expression) -> bool:
    """ "Met him in 2016 and 2019 was a bad year": the date is the subject of the verb behind it."""
    behind = [t for t in dates.sentence.doc if t.idx >= expression.end][:1]
    return any(t.tag_ in {"VBD", "VBZ", "MD"} for t in behind)


def _is_next_day(one: str, other: str) -> bool:
    """Whether two days follow each other."""
    first, last = bounds(one), bounds(other)
    return first[0] == first[1] and last[0] == last[1] and first[0] is not None and first[0] + timedelta(days=1) == last[0]
