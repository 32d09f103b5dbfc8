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


@lru_cache(maxsize=1)
def _told() -> re.Pattern[str]:
    """Verbs that make a plan of what follows them, but behind a date are themselves its verb: "on Monday she urged voters to go"."""
    return re.compile(r"(?:asked|urged|ordered|invited|vowed|pledged|promised|agreed|planned)\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _postponed() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:delayed|postponed|adjourned|put off|pushed back|extended|deferred|suspended|remanded|banned|barred|closed|shut|frozen)"
        r"(?: \w+){0,6}\s+$",
        re.IGNORECASE,
    )


def looks_ahead(text: str, start: int, end: int) -> bool | None:
    """True when the nearest cue of the date's sentence looks forward, False when back, None without one."""
    left = re.split(r"[!?;\n]|\.\s+(?=[A-Z])", text[max(0, start - REACH) : start])[-1]
    if re.search(r"\bbefore(?:\s+the)?\s+$", left):
        return None  # "debated before the Nov. 4 vote": what was done tells nothing of the vote
    if text[start:end].lower().startswith(("until", "till")) and _postponed().search(left):
        return True
    if before := list(_cues().finditer(left)):
        return before[-1]["forward"] is not None
    right = re.split(r"[!?;\n]|\.\s+(?=[A-Z])", text[end : end + REACH])[0]
    after = _cues().search(right)
    return after["forward"] is not None and not _told().match(after[0]) if after else None
