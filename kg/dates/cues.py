"""Whether the words near a date look forward or back."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.dates import lexicon

REACH = 90
"""Characters to either side in which a cue speaks for the date."""


@lru_cache(maxsize=1)
def _cues() -> re.Pattern[str]:
    forward, backward = "|".join(lexicon.FORWARD), "|".join(lexicon.BACKWARD)
    return re.compile(rf"(?<![\w'])(?:(?P<forward>{forward})|(?P<backward>{backward}))(?!\w)", re.IGNORECASE)


def looks_ahead(text: str, start: int, end: int) -> bool | None:
    """True when the nearest cue of the date's sentence looks forward, False when back, None without one."""
    left = re.split(r"[!?;\n]|\.\s+(?=[A-Z])", text[max(0, start - REACH) : start])[-1]
    if before := list(_cues().finditer(left)):
        return before[-1]["forward"] is not None
    right = re.split(r"[!?;\n]|\.\s+(?=[A-Z])", text[end : end + REACH])[0]
    after = _cues().search(right)
    return after["forward"] is not None if after else None
