"""What stands before a report's or a section's first sentence and is no part of it: dateline, agency, byline, label.

"NAIROBI, Feb 27 (Agency) – ", "June 1 (Agency) -- ", "By Ana Quill ", "Ohio Senate: ", "READ MORE: ".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?"
    r"|Dec(?:ember)?)\.?"
)
_DAY = rf"(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})(?:,? \d{{4}})?"
_DASH = r"(?:—|–|--?|_)"
_TOWN = r"[A-Z][A-Z.’'/ -]{2,}[A-Z]"
"""A town in capitals, or two with a stroke between."""
_CITY = r"(?:[A-Z][\w’'.-]+ ?){1,3}"
_BRACKET = r"\([A-Z][\w.&/ ]*\)"
_WIRES = r"\((?:AP|AFP|UPI|ANI|PTI|IANS|TASS|ANSA|dpa|DPA|EFE|APA|Reuters|Xinhua|Bloomberg|Kyodo|Yonhap|CNN|Bernama|NAN)\b[\w /-]*\)"
_SENTENCE = r"(?=[“\"‘']?[A-Z])"

_DATELINES = (
    rf"({_TOWN}(?:,? [A-Z][\w.]*){{0,3}}(?: \d{{1,2}})?(?:,? \d{{4}})?(?: {_BRACKET})?)\s?{_DASH}\s",  # NAIROBI, Feb 27 –
    # the same with no space at its dash ("NAIROBI, Kenya–The"): a comma or bracket tells it from two names that a dash joins
    r"([A-Z][A-Z.’' -]{2,}[A-Z](?:, [A-Z][\w.]*(?: [A-Z][\w.]*| \d{1,2})?| \([A-Z][\w ]*\)))[—–](?=[A-Z])",
    rf"({_TOWN}(?:, [A-Z][\w.]*)?,? {_DAY}(?: {_BRACKET})?)\s+{_SENTENCE}",  # NAIROBI Feb 27 The
    rf"({_TOWN}(?:, [A-Z][\w.]*)? {_WIRES})\s+{_SENTENCE}",  # NAIROBI (AP) The
    rf"({_DAY},? {_BRACKET})\s?{_DASH}\s",  # June 1 (UPI) --
    rf"({_BRACKET})\s?{_DASH}\s",  # (Agency Business) —
    rf"({_CITY}(?:, [A-Z][\w. ]+?)? ?{_WIRES})\s?{_DASH}?\s+{_SENTENCE}",  # Nairobi (AFP) –
)
"""Where, when and for whom the report was written."""

_AGENCY = rf"(?:,? ?{_BRACKET}|, [A-Z]{{2,5}})?"
"""The agency behind place and day, if it stands there."""

_FIRST_DATELINES = (
    # "Nairobi, Kenya –", "Nairobi, Kenya (AGENCY) –", "Nairobi, Dec. 4, AGENCY –", "Nairobi, (AGENCY) –"
    rf"({_CITY}, (?:[A-Z][\w.]+ ?){{1,2}}(?:, {_DAY})?{_AGENCY}|{_CITY}(?:, ?| ){_DAY}{_AGENCY}|{_CITY}, {_BRACKET})"
    rf"\s?{_DASH}\s+{_SENTENCE}",
    r"((?:[A-Z][\w’'.-]* ?){1,3}(?:, (?:[A-Z][\w.]+ ?){1,3})? \|(?: [A-Z][\w ]{1,30} \|)*)\s",  # Nairobi, Kenya | AGENCY |
    # as Asian and African papers print it ("CALDER BAY, Dec 1: The minister said ...")
    r"((?:[A-Z][A-Za-z’'-]+ ?){1,3}(?:, [A-Z][a-z]+(?:\.? \d{1,2})?)?): (?=[A-Z][a-z]|The |A )(?![^\n]{0,40}$)",
)
"""Those that stand for a dateline only in the article's first line of prose."""

_BYLINE = rf"(By (?:[A-Z][\w’'-]*[a-z.],? (?:and )?){{2,6}})(?={_TOWN}\b)"
"""The writer's name before a dateline, with no line's end between."""

_LABELS = (
    r"((?!(?:The )?White House)(?:[A-Z][\w’'.-]* ){1,3}"
    r"(?:Senate|House|Assembly|Congress|Governor|Mayor|Council|District \d+)):\s(?![“\"‘'])",
    r"((?:READ|Read|SEE|See|WATCH|Watch|LISTEN|Listen)(?: (?:MORE|More|more|ALSO|Also|also|NEXT|Next))?"
    r"|(?:Photo|PHOTO|Video|VIDEO|Image|Picture|Related|RELATED|MORE|More)s?(?: [A-Z]\w+)?):\s",
)
"""What a section or a link is about: nobody who speaks."""


def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(rf"\s*{pattern}") for pattern in patterns)


_ANYWHERE = _compiled((*_DATELINES, _BYLINE, *_LABELS))
_FIRST = _compiled((*_DATELINES, *_FIRST_DATELINES, _BYLINE, *_LABELS))


def openings(text: str, start: int, end: int, first: bool) -> Iterator[tuple[int, int]]:
    """Where each such opening of the line from `start` to `end` ends, and where what follows begins.

    `first`: it is the article's first line of prose.
    """
    patterns = _FIRST if first else _ANYWHERE
    while found := next((m for p in patterns if (m := p.match(text, start, end))), None):
        yield found.end(1), found.end()
        start = found.end()
