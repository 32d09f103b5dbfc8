"""Look-alikes of dates: verbs, names, counts and labels that only share a form with them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from kg.dates import lexicon


@lru_cache(maxsize=64)
def _words(name: str) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in sorted(getattr(lexicon, name), key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)


def _before(text: str, at: int, name: str) -> bool:
    left = text[max(0, at - 24) : at].rstrip()
    return any(m.end() == len(left) for m in _words(name).finditer(left))


def is_date(text: str, m: re.Match[str], reader: str) -> bool:
    """Whether the match of the reader's form means a date where it stands."""
    if any(m.groupdict().get(name, "") and m[name][0].islower() for name in ("month", "weekday", "weekday2", "weekday3")):
        return False
    check = _CHECKS.get(reader)
    return check is None or check(text, m, text[m.end() : m.end() + 24])


def _is_unit(text: str, m: re.Match[str], after: str) -> bool:
    return m["unit"].lower() != "day" and not _is_part(text[: m.start()], after)


def _is_of_story(text: str, m: re.Match[str], _: str) -> bool:
    """ "Over the next day" is a length."""
    return m.groupdict().get("story", "").lower() != "next" or not re.search(r"(?i:\b(?:over|in|within|for|during)\s+$)", text[: m.start()])


def _is_quarter(text: str, _: re.Match[str], after: str) -> bool:
    return not _words("SPORT").search(text) and not re.match(r"\s+of\s+(?:the\b(?!\s+(?:year|19|20))|them|all)", after)


def _is_of_month(text: str, _match: re.Match[str], _after: str) -> bool:
    return not _words("GOLF").search(text) and not _words("SPORT").search(text)


def _is_counted(_text: str, m: re.Match[str], after: str) -> bool:
    """ "Three years after he left", "two months prior to the vote" count from what follows, not from the story's date."""
    if m["way"].lower() == "prior" and re.match(r"\s+to\b", after):
        return False
    if m["way"].lower() not in {"before", "after"} or not re.match(r"\s+\w", after):
        return True
    if "n" not in m.groupdict():  # "the day before the vote" is told of the story's vote
        return not re.match(r"\s+(?:he|she|they|it|we|I|you|his|her|their|its|[A-Z]\w*|\w+ing)\b", after)
    return re.match(r"\s+(?:that|this|and|but|or|when|while|in|at|on|by|with|to|from|near)\b", after) is not None


def _is_no_broadcast(text: str, m: re.Match[str], _after: str) -> bool:
    """ "CBS This Morning" and "Politics Today" are broadcasts, "USA Today" is a paper."""
    if m[0] == "Today" and re.search(r"[A-Z]\w*\s$", text[: m.start()]):
        return False
    return re.search(r"[a-z]* ?This [MAE]", m[0]) is None or m[0].lower() == m[0]


def _is_to_come(text: str, m: re.Match[str], _: str) -> bool:
    return not re.search(r"\b(?:time|first|once|only|worst|best|least|most|biggest)\s+(?:\w+\s+)?$", text[: m.start()])


def _is_part(before: str, after: str) -> bool:
    """ "The last week of the trial", "over the next year", "her last month in office": lengths and parts of other things."""
    owner = re.search(r"(?i:\b(the|every|his|her|their|its)\s+$)", before)
    if owner and owner[1].lower() == "her":  # "told her last week to wait"
        return re.match(r"\s+(?:at|of|in|as|with|on|there|before)\b", after) is not None
    return owner is not None


@lru_cache(maxsize=2)
def _run_of_months(ahead: bool = False) -> re.Pattern[str]:
    months, dash = "|".join(m.capitalize() for m in lexicon.MONTHS), r"(?:\s?[-–—]\s?|-to-|-through-)"
    return re.compile(rf"{dash}(?:{months})\b" if ahead else rf"\b(?:{months})\.?{dash}$")


_OPENERS = "(?:The|This|That|These|Those|Its|Their|His|Her|Our|A|An|Since|By|Last|Next|Until|From|Every)"
"""Words before a month that are no first name, be it the sentence's first word."""


def _is_month(text: str, m: re.Match[str], after: str) -> bool:
    month = m["month"].lower()
    if m["month"].isupper() and len(month) < 4:
        return False
    start = m.start("month")
    if _run_of_months().search(text[:start]) or _run_of_months(ahead=True).match(after):
        return True  # "the January-March quarter", "April-to-June"
    surname = re.search(rf"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady)\.?\s+$|\b(?!{_OPENERS}\b)[A-Z][a-z]+\s+$", text[:start])
    cued = m.start() < start or _before(text, start, "PREPOSITIONS")
    if re.match(r"\s+[A-Z][a-z]", after) and not cued:
        return False
    if month in lexicon.NAMELIKE_MONTHS:
        named = re.search(rf"(?:[A-Z][a-z]+|Mr\.?|Mrs\.?|Ms\.?)\s+{m['month']}\b(?!\s+\d)", text)
        held = bool(named) and not _before(text, (named.start() + named[0].rindex(" ") if named else 0), "PREPOSITIONS")
        opens = re.search(r"(?:^|[.!?:\n“\"]\s*)(?:In|Since|Until)\s+$", text[:start]) is not None  # "In May Ana Voss left"
        followed = re.match(r"\s+[A-Z][a-z]|['’]s\s+[a-z]+\s+(?:said|resign)", after) is not None
        return cued and not held and (opens or not followed)
    return cued or not surname


def _is_weekday(text: str, m: re.Match[str], after: str) -> bool:
    if re.match(r"\s*(?:" + "|".join(lexicon.MASTHEADS) + r")\b", after):
        return False
    before, weekday = text[: m.start()], m.groupdict().get("weekday") or ""
    if weekday == "Sunday" and re.search(r"\b(?:Mail|Independent) on $", before):
        return False  # "told the Mail on Sunday"
    if re.match(r"\s+[A-Z][a-z]", after) and re.search(r"[A-Z]\w*$", m[0][len(weekday) :]):
        return False  # "Saturday Night Live"
    if weekday and m[0] == weekday and re.match(r"\s+[A-Z][a-z]+", after) and re.search(r"(?:^|[.!?:;\n“\"(]\s*|, | and )$", before):
        return False  # "Sunday Adeyemi was there"
    if re.search(r"(?i:\ban?\s+(?:earlier\s+|later\s+)?$)", before):  # "a Friday interview", but not "a Friday", "a Sunday school"
        return re.match(r"\s+(?:" + "|".join(lexicon.SAYINGS) + r")\b", after) is not None
    return not re.search(r"\b(?:" + "|".join(lexicon.NAMED_DAYS) + r")\s+$|(?i:\b(?:any|each|every|alternate|most|some)\s+$)", before)


def _is_year(text: str, m: re.Match[str], after: str) -> bool:
    counted = re.match(r"[\s-]+(\w+)", after)
    determined = re.search(r"(?:\b(?:the|his|her|its|their|a|this|that|our|my)|['’]s?)\s+$", text[: m.start("year")], re.IGNORECASE)
    if counted and counted[1].lower() in lexicon.COUNTED and not determined:
        return False
    if _before(text, m.start(), "NUMBERED") and m.start() == m.start("year"):
        return False
    if re.match(r"(?:\s+[A-Z]\w+)+\s+(?:Street|Avenue|Road|Drive|Lane|Boulevard|Place|Way)\b", after):
        return False
    if re.search(r"[$£€]\s?$|\d[\s-]$", text[: m.start()]):
        return False
    if re.search(r"[“\"‘]$", text[: m.start()]) and re.match(r",?[”\"’]", after):
        return False  # her album “1989”
    return int(m["year"]) >= 1900 or _before(text, m.start("year"), "PREPOSITIONS")


def _is_decade(text: str, m: re.Match[str], _: str) -> bool:
    owned = re.search(r"\b(?:his|her|their|my|your|our)\s+(?:\w+\s+)?$", text[: m.start()])
    return not owned and not _words("TEMPERATURE").search(text)


_CHECKS: dict[str, Callable[[str, re.Match[str], str], bool]] = {
    "bare_month": _is_month,
    "turned_unit": _is_unit,
    "story_unit": _is_of_story,
    "weekday": _is_weekday,
    "holiday": _is_weekday,
    "year": _is_year,
    "decade": _is_decade,
    "quarter": _is_quarter,
    "day_of_month": _is_of_month,
    "to_come": _is_to_come,
    "today": _is_no_broadcast,
    "in_story": _is_counted,
}
"""Reader -> what must hold of the text, the match and what follows it."""
