"""Dates that bound an event from one side and do not date it: "before 2011", "until his death in 2011"."""

from __future__ import annotations

import re
from datetime import date as Day  # noqa: N812
from datetime import timedelta
from typing import TYPE_CHECKING

from kg.dates import Expression
from kg.dates.edtf import bounds
from kg.extract.document import Sentence

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


NEWS_REACH = timedelta(days=7)
"""An event of the last week is the news that the article tells; an older one is background."""


def is_news(edtf: str, published: Day | None) -> bool:
    """Whether the date is a day of the last week."""
    first, last = bounds(edtf)
    return (
        published is not None and first is not None and last is not None and first == last and published - NEWS_REACH <= first <= published
    )


def is_spoken(sentence: Sentence, offset: int) -> bool:
    """Whether the offset stands behind a quote mark of the sentence that is still open: what is quoted has a time of its own."""
    before = sentence.doc.text[: offset - sentence.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


_CLOCK = re.compile(r"(?:\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?|o['’]clock)|noon|midnight|midday)(?:\s+on)?\s*$")
"""The hour before a day: "by 4pm on Monday"."""


SOON = frozenset({"minutes", "moments", "hours"})
"""So long after an event is on its day, where nobody counts them ("hours after the vote"; "72 hours after" it is not)."""


def only_bounds(expression: Expression, sentence: Sentence) -> bool:
    """ "before 2011", "after the 2019 vote", "by 4pm Monday": the date bounds the event from one side and does not date it.

    "Shortly before midnight Tuesday" is on Tuesday.
    """
    text = sentence.doc.text[: expression.start].lower()
    timed = _CLOCK.search(text) is not None
    before = _CLOCK.sub("", text).split()
    bounds = {"than", "by"} if timed else {"before", "after", "than", "by"}
    if before[-1:] == ["after"] and SOON & {*before[-2:-1]} and not any(w.isdigit() for w in before[-3:-2]):
        return False
    return bool(before) and (before[-1] in bounds or before[-2:] in (["prior", "to"], ["ahead", "of"]))


SPANS = frozenset("week weeks month months quarter quarters year years decade decades".split())
"""What may be counted up "to" a day."""


def is_an_end(expression: Expression, sentence: Sentence) -> bool:
    """ "Was remanded until 12 July", "until at least Friday", "in the year to March": the day is when it ends, and no act's."""
    if sentence.doc.text[expression.start :].lower().startswith(("until ", "till ")):
        return True
    before = sentence.doc.text[: expression.start].lower().split()
    while before and before[-1] in {"at", "least", "the"}:
        before.pop()
    return bool(before) and (before[-1] in {"until", "till"} or (before[-1] == "to" and before[-2:-1] != [] and before[-2] in SPANS))


def is_long_before(expression: Expression, holder: Token, sentence: Sentence, published: Day | None) -> bool:
    """ "Met before her wedding in 2011": a month or year says too little of what came before; "before Tuesday's vote" is those days."""
    edtf = expression.resolved(published, ahead=False)
    return edtf is not None and is_coarse(edtf) and is_of_an_event_after(expression, holder, sentence)


def is_of_an_event_after(expression: Expression, holder: Token, sentence: Sentence) -> bool:
    """Whether the date is that of an event before which, or until which, the holder was: "before his release in 2011"."""
    for token in sentence.doc.words_at(expression.start, expression.end)[0].ancestors:
        if token.i == holder.i or token.dep_ not in {"pobj", "prep", "nummod", "compound", "npadvmod", "pcomp"}:
            return False
        if token.dep_ == "prep" and token.lower_ in {"before", "until", "till"}:
            return token.head.i == holder.i
    return False


def is_of_a_farther_event(expression: Expression, holder: Token, sentence: Sentence) -> bool:
    """ "In a debate on Tuesday before the primary on June 4": the second day is that of what the first lies before or after."""
    for token in sentence.doc.words_at(expression.start, expression.end)[0].ancestors:
        if token.i == holder.i:
            return False
        if token.dep_ == "prep" and token.lower_ in {"before", "after", "until", "till", "since", "following"}:
            return True
    return False


def is_coarse(edtf: str) -> bool:
    """Whether the date is more than a day."""
    first, last = bounds(edtf)
    return first is None or first != last
