"""Look-alikes of dates: verbs, names, counts and labels that only share a form with them."""

from __future__ import annotations

import re
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
    after = text[m.end() : m.end() + 24]
    match reader:
        case "bare_month":
            return _is_month(text, m, after)
        case "turned_unit":
            return m["unit"].lower() != "day" and not _is_part(text[: m.start()], after)
        case "story_unit":
            return not (m["story"].lower() == "next" and re.search(r"(?i:\b(?:over|in|within|for|during)\s+$)", text[: m.start()]))
        case "weekday" | "holiday":
            return _is_weekday(text, m, after)
        case "year":
            return _is_year(text, m, after)
        case "decade":
            return _is_decade(text, m)
        case "quarter":
            return not _words("SPORT").search(text)
        case "to_come":
            return not re.search(r"\b(?:time|first|once|only|worst|best|least|most|biggest)\s+$", text[: m.start()])
    return True


def _is_part(before: str, after: str) -> bool:
    """ "The last week of the trial", "over the next year", "her last month in office": lengths and parts of other things."""
    owner = re.search(r"(?i:\b(the|every|his|her|their|its)\s+$)", before)
    if owner and owner[1].lower() == "her":  # "urged her last month to go"
        return re.match(r"\s+(?:at|of|in|as|with|on|there|before)\b", after) is not None
    return owner is not None


def _is_month(text: str, m: re.Match[str], after: str) -> bool:
    month = m["month"].lower()
    if m["month"].isupper() and len(month) < 4:
        return False
    start = m.start("month")
    surname = re.search(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady)\.?\s+$|\b[A-Z][a-z]+\s+$", text[:start])
    cued = m.start() < start or _before(text, start, "PREPOSITIONS")
    if re.match(r"\s+[A-Z][a-z]", after) and not cued:
        return False
    if month in lexicon.NAMELIKE_MONTHS:
        named = re.search(rf"(?:[A-Z][a-z]+|Mr\.?|Mrs\.?|Ms\.?)\s+{m['month']}\b(?!\s+\d)", text)
        held = bool(named) and not _before(text, (named.start() + named[0].rindex(" ") if named else 0), "PREPOSITIONS")
        return cued and not held and not re.match(r"\s+[A-Z][a-z]|['’]s\s+[a-z]+\s+(?:said|resign)", after)
    return cued or not surname


def _is_weekday(text: str, m: re.Match[str], after: str) -> bool:
    if re.match(r"\s*(?:" + "|".join(lexicon.MASTHEADS) + r")\b", after):
        return False
    return not re.search(r"\b(?:" + "|".join(lexicon.NAMED_DAYS) + r")\s+$", text[: m.start()])


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
    return int(m["year"]) >= 1900 or _before(text, m.start("year"), "PREPOSITIONS")


def _is_decade(text: str, m: re.Match[str]) -> bool:
    owned = re.search(r"\b(?:his|her|their|my|your|our)\s+(?:\w+\s+)?$", text[: m.start()])
    return not owned and not _words("TEMPERATURE").search(text)
