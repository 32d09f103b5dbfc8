"""The forms that dates take in newspapers: a table of pattern and reader, longest forms first."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from kg.dates import holidays, lexicon, readers
from kg.dates.values import Value

Reader = Callable[[Mapping[str, str]], "Value | None"]
"""The named groups that took part (lower case) -> the value, or None where the words are no date after all."""


def _any(words: object) -> str:
    return "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in sorted(words, key=lambda w: (-len(w), w)))  # type: ignore[call-overload]


@lru_cache(maxsize=1)
def macros() -> dict[str, str]:
    """Name in angle brackets -> the pattern that it stands for."""
    number = rf"(?P<n>\d{{1,3}}|{_any(lexicon.NUMBERS)}|{_any(lexicon.VAGUE_NUMBERS)})"
    return {
        "MONTH": rf"(?P<month>{_any(lexicon.MONTHS)})\.?",
        "DAY": r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|[:,.]\d|\s*(?:percent|per\s+cent|million|billion|people)\b)",
        "TO_DAY": r"(?:\s?[-–—]\s?|\s+(?:to|and|through|or)\s+)(?P<last>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|[:,.]\d)",
        "YEAR": r"(?P<year>(?:1[5-9]|20)\d\d)(?![\d%]|[,.:]\d|-\d)",
        "WEEKDAY": rf"(?P<weekday>{_any(w for w in lexicon.WEEKDAYS if w.endswith('day'))}"
        rf"|(?:{_any(w for w in lexicon.WEEKDAYS if not w.endswith('day'))})\.)",
        "N": number,
        "UNIT": rf"(?P<unit>{_any(lexicon.UNITS)})",
        "TURN": rf"(?P<turn>{_any(lexicon.TURNS)})",
        "STORY": rf"(?P<story>{_any(lexicon.STORY_TURNS)})",
        "PART": rf"(?:{_any(lexicon.DAYPARTS)})",
        "EDGE": r"(?:(?:very\s+)?(?:early|mid|middle|late|later|earlier|(?:midway|halfway)\s+through|"
        r"the\s+(?:early|late|opening|first|final|last|closing|dying)\s+(?:hours|days|weeks|months)\s+of|"
        r"the\s+(?:start|beginning|end|middle|close|rest|first\s+half|second\s+half)\s+of)[\s-]+(?:in\s+|of\s+)?)?",
        "APPROX": rf"(?P<approx>(?:{_any(lexicon.APPROXIMATE)})\s+)?",
        "SEASON": rf"(?P<season>{_any(lexicon.SEASONS)})",
        "ORDINAL_DAYS": _any(lexicon.DAY_ORDINALS),
        "ORDINAL": rf"(?P<ordinal>{_any(lexicon.ORDINALS)})",
        "HOLIDAY": rf"(?P<holiday>{_any(holidays.NAMES).replace(chr(39), '[' + chr(39) + '’]')})",
        "YY": r"['’‘](?P<yy>\d\d)(?!\d|s)",
        "CIRCA": r"(?P<circa>(?:around|about|circa|approximately|on\s+or\s+about|on\s+or\s+around)\s+)?",
        "OF_TURN": r"(?P<year_turn>(?:of\s+)?(?:last|this|next)\s+year)",
        "DECADE": r"(?P<decade>1[5-9]\d0s|20\d0s|['’‘]\d0s|(?<=the\s)\d0s|(?<=(?:id|te|ly)[\s-])\d0s|(?<=0s\sand\s)\d0s)",
    }


FORMS: tuple[tuple[str, Reader], ...] = (
    (r"9/11(?!/)|Sept(?:ember|\.)?\s+11(?:th)?(?=,?\s+(?:terror(?:ist)?\s+)?(?:attacks?|hijack|atrocit))", readers.after_attack),
    (r"(?P<year>\d{4})(?P<sep>[-/])(?P<m>\d\d)(?P=sep)(?P<d>\d\d)(?:T[\d:.]+Z?)?(?!\d)", readers.iso),
    (r"(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)(?P<year>(?:19|20)\d\d|(?<=/)\d\d)(?![\d/]|\.\d)", readers.numeric),
    (r"(?:<WEEKDAY>,?\s+(?:the\s+)?)?(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?:<TO_DAY>)?(?:\s+of)?\s+<MONTH>"
     r"(?:,?\s+(?:<YEAR>|<OF_TURN>))?", readers.month_day),
    (r"the\s+(?P<ordinal_day><ORDINAL_DAYS>)\s+of\s+<MONTH>(?:,?\s+(?:<YEAR>|<OF_TURN>))?", readers.month_day),
    (r"<WEEKDAY>,?\s+\(<MONTH>\s+<DAY>(?:,?\s+<YEAR>)?\)", readers.month_day),
    (r"<DAY>\s+<MONTH>\s+\(<WEEKDAY>\)|<MONTH>\s+<DAY>\s+\(<WEEKDAY>\)", readers.month_day),
    (r"<WEEKDAY>,?\s+\(<DAY>\s+<MONTH>(?:,?\s+<YEAR>)?\)", readers.month_day),
    (r"the\s+(?P<span>week|weekend)\s+of\s+(?:<MONTH>\s+<DAY>|<DAY>\s+<MONTH>)(?:,?\s+(?:<YEAR>|<OF_TURN>))?", readers.span_of_day),
    (r"(?<=on\s)the\s+(?P<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?:\s+of\s+(?P<month_turn>last|this|next)\s+month|"
     r"\s+of\s+the\s+month|(?=\s*[.,;:!?)]|\s*$))", readers.day_of_month),
    (r"<CIRCA>(?:<WEEKDAY>,?\s+)?<EDGE><MONTH>\s+(?:the\s+)?<DAY>(?:<TO_DAY>)?(?:,?\s+(?:<YEAR>|<OF_TURN>))?", readers.month_day),
    (r"<CIRCA><EDGE><MONTH>,?\s+(?:of\s+)?(?:the\s+year\s+)?<YEAR>", readers.month_day),
    (r"<EDGE><MONTH>,?\s+<OF_TURN>", readers.month_day),
    (r"(?:the\s+)?(?P<half>first|second)[\s-]half,?\s+(?:of\s+)?(?:<YEAR>|<OF_TURN>|the\s+year)|(?P<half>first|second)[\s-]half"
     r"(?=\s+(?:net|pre-?tax|operating|profits?|results?|earnings|losses|loss|sales|revenues?|turnover|income|figures|dividend)\b)|"
     r"the\s+(?P<end>first|last)\s+<N>\s+months\s+of\s+(?:<YEAR>|<OF_TURN>)", readers.halves),
    (r"<EDGE>(?:the\s+)?(?P<story>following|previous|preceding|same|that\s+same|that)\s+<MONTH>(?!\s+\d)", readers.month_day),
    (r"<EDGE><MONTH>(?:\s+<DAY>)?\s+(?:of\s+)?(?:the\s+)?(?P<story_year>that|the\s+same|the\s+following|the\s+previous|the\s+next)\s+year",
     readers.month_day),
    (r"<EDGE><TURN>\s+<MONTH>(?!\s+\d)", readers.month_day),
    (r"<EDGE><MONTH>", readers.bare_month),
    (r"<N>\s+weeks?\s+ago\s+(?:on\s+)?<WEEKDAY>|<N>\s+(?P<weekday2>\w+day)s\s+ago", readers.weekdays_ago),
    (r"the\s+(?P<unit>night|day|week|month|quarter|year)\s+(?:before\s+(?P<last>last)|after\s+next)|(?P<half>half\s+a\s+year)\s+ago",
     readers.beyond),
    (r"<EDGE><WEEKDAY>(?:\s+<PART>)?\s+(?:of\s+)?(?P<week>last|this|next)\s+week|(?P<week2>last|this|next)\s+week\s+on\s+(?P<weekday2>\w+day)",
     readers.weekday),
    (r"<WEEKDAY>(?P<plus>\s+week)(?!\w|end)|a\s+week\s+(?:on|from)\s+(?P<weekday2>\w+day)(?P<plus2>)|"
     r"a\s+week\s+ago\s+(?:on\s+)?(?P<weekday3>\w+day)(?P<minus>)", readers.weekday),
    (r"(?:the\s+)?<STORY>\s+<WEEKDAY>(?:\s+<PART>)?", readers.weekday),
    (r"<EDGE>(?:<TURN>\s+)?<WEEKDAY>(?:\s+<PART>)?", readers.weekday),
    (r"(?P<fixed_day>(?:earlier|later|late|early)?\s?\b(?:the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow|today|tonight|yesterday|"
     r"tomorrow|overnight"
     r"|this\s+(?:morning|afternoon|evening)|last\s+(?:night|evening)))(?:\s+<PART>)?", readers.today),
    (r"(?:over|at|during|on)\s+the\s+weekend|<TURN>\s+weekend|the\s+weekend(?!\s+of)", readers.weekend),
    (r"<EDGE>(?P<turn>last|this|next|the\s+current|the\s+coming|this\s+coming|this\s+past)\s+<UNIT>"
     r"(?!\s+(?:of\s+)?[A-Z]?\w*day\b)(?![’']s\s+end)", readers.turned_unit),
    (r"all\s+(?P<turn>this\s+)?(?P<unit>week|month)(?![-\w])", readers.turned_unit),
    (r"(?P<end>(?:the\s+)?(?:end|start|beginning|middle|rest|(?:early|first|final|last|closing)\s+(?:days|weeks|months))\s+of\s+the)\s+<UNIT>|"
     r"(?P<unit2>year)(?:[-\s]|['’]s\s)end|later\s+in\s+the\s+(?P<unit3>year)", readers.end_of_unit),
    (r"<APPROX><N>(?P<half>\s+and\s+a\s+half)?\s+<UNIT>s?(?P<half2>\s+and\s+a\s+half)?\s+ago", readers.ago),
    (r"(?P<vague>years|months|weeks|days|decades|centuries|generations|ages|a\s+while|long|(?:half\s+)?a\s+century|a\s+generation)\s+ago|"
     r"the\s+other\s+(?:day|week|night)|in\s+recent\s+(?:days|weeks|months|years|decades|times)|"
     r"(?:days|weeks|months|years|decades)\s+(?:later|earlier|afterwards?)(?![-\w])|"
     r"(?:the\s+)?(?:(?:early|mid|late)[\s-])?(?:\d{1,2}(?:st|nd|rd|th)|(?:<ORDINAL_DAYS>))\s+century(?!\s+[a-z]+s\b)", readers.vague),
    (r"(?P<way>in|during|over|within|throughout|across|for)\s+(?:the\s+|these\s+)?(?:past|last|previous)\s+(?:<N>|few)\s+<UNIT>s?"
     r"(?!\s+(?:of|in\s+office|at)\b)(?![-\w’'])", readers.past_units),
    (r"(?:in|during|over|within)\s+(?:the\s+)?(?:past|last|previous)\s+"
     r"(?:day\b(?!\s+of\b)|(?P<hours>24|48|72)[\s-]hours?\b)", readers.past_hours),
    (r"in\s+<N>\s+<UNIT>s?(?:['’]s?)?(?P<time>\s+time)?|"
     r"<N>\s+<UNIT>s?\s+(?P<hence>from\s+(?:now|today)|hence)", readers.to_come),
    (r"<APPROX><N>\s+<UNIT>s?\s+(?P<way>earlier|later|before|after|afterwards|previously|prior|on)"
     r"(?![-\w])", readers.in_story),
    (r"(?:the\s+)?(?P<story>previous|preceding|following|next|same|that\s+same|that)\s+<UNIT>"
     r"(?![-\w])(?!\s+(?:that|of|as)\b)", readers.story_unit),
    (r"(?:ever\s+)?since\s+then", readers.since_then),
    (r"(?:the\s+)?(?P<story>same|that\s+same|that)\s+(?:morning|afternoon|evening|night)"
     r"(?![-\w])(?!\s+(?:that|of|as)\b)", readers.story_unit),
    (r"(?:the\s+)?(?P<story>next|following|previous|preceding)\s+(?:morning|afternoon|evening|night)(?![-\w])", readers.story_unit),
    (r"(?:earlier|later|late|early)\s+in\s+the\s+(?P<same>day)(?![-\w])", readers.same_day),
    (r"the\s+(?P<unit>day|week|fortnight|month|quarter|year|decade|night|evening|morning)\s+(?P<way>before|after)(?![-\w])",
     readers.in_story),
    (r"Q(?P<q>[1-4])(?:,?\s+(?:of\s+)?(?:<YEAR>|<OF_TURN>))?|(?P<q2>[1-4])"
     r"Q(?:\s?(?P<year2>(?:19|20)\d\d))?", readers.quarter),
    (r"(?P<year_turn>(?:last|this|next)\s+year)['’]s\s+<ORDINAL>[\s-]quarter", readers.quarter),
    (r"(?:(?P<year>(?:19|20)\d\d)\s+)?(?:the\s+)?<ORDINAL>[\s-]quarter"
     r"(?:,?\s+(?:of\s+)?(?:(?P<year2>(?:19|20)\d\d)\b|<OF_TURN>))?"
     r"(?!-final|\s+of\s+(?!19|20|last|this|next))", readers.quarter),
    (r"<EDGE>(?:the\s+)?<SEASON>(?:,?\s+(?:of\s+)?(?:(?P<year>(?:1[5-9]|20)\d\d)|<YY>|<OF_TURN>))",
     readers.season),
    (r"<EDGE><TURN>\s+<SEASON>|(?P<year>(?:19|20)\d\d)\s+<SEASON>|"
     r"(?:in|by|since|until|over|during|through)\s+(?:(?:early|mid|late)[\s-])?(?:the\s+)?(?:(?:early|mid|late)[\s-])?<SEASON>(?!\s+of\b)",
     readers.season),
    (r"(?:last\s+|this\s+|next\s+)?<HOLIDAY>(?:,?\s+(?:in\s+|of\s+)?(?:(?P<year>(?:1[5-9]|20)\d\d)|<OF_TURN>))?",
     readers.holiday),
    (r"<EDGE>(?:the\s+)?(?:early|mid|late)?[\s-]?<DECADE>|"
     r"(?:the\s+)(?:(?:early|mid|late|roaring|swinging|naughty)[\s-])?(?P<decade2>" + "|".join(lexicon.DECADES) + ")", readers.decade),
    (r"(?:(?<=\bin\s)|(?<=\bof\s)|(?<=\bsince\s)|(?<=\buntil\s))<YY>", readers.short_year),
    (r"FY\s?(?:(?P<year>(?:19|20)\d\d)(?![-–—/]\d)|['’]?(?P<yy>\d\d))", readers.fiscal_year),
    (r"(?:FY\s?)?(?P<y1>(?:1[5-9]|20)\d\d)[-–—/](?P<y2>(?:1[5-9]|20)\d\d|\d\d)(?![\d-])", readers.year_range),
    (r"(?P<circa>(?:around|about|circa|c\.|approximately|roughly|in\s+or\s+around|sometime\s+around)\s?)?<EDGE><YEAR>"
     r"(?:\s+year[-\s]end)?", readers.year),
)  # fmt: skip


GATE = (
    r"\d|day|week|month|year|decade|quarter|night|morning|evening|afternoon|ago|tomorrow|spring|summer|autumn|fall|winter|ties|later|century|aught|half|"
    r"9/11|since then|\b(?:mon|tues?|wed|thurs?|thu|fri|sat|sun)\.|"
    + "|".join(
        (
            *sorted(m for m in lexicon.MONTHS),
            "christmas",
            "xmas",
            "easter",
            "halloween",
            "juneteenth",
            "thanksgiving",
            "epiphany",
            "mardi",
            "cinco",
            "pentecost",
        )
    )
)
"""Text without any of these holds no date."""


_MONTHS = tuple(sorted({m[:3] for m in lexicon.MONTHS}))

_DIGITS = tuple("0123456789")

NEEDS: dict[str, tuple[str, ...]] = {
    "iso": _DIGITS,
    "numeric": _DIGITS,
    "short_year": _DIGITS,
    "year_range": _DIGITS,
    "year": _DIGITS,
    "today": ("day", "night", "tomorrow", "morning", "afternoon", "evening"),
    "turned_unit": tuple(lexicon.UNITS),
    "holiday": tuple({max(re.findall(r"[a-z]+", name.lower()), key=len) for name in holidays.NAMES}),
    "month_day": _MONTHS,
    "bare_month": _MONTHS,
    "weekday": ("day", "mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    "weekdays_ago": ("ago",),
    "weekend": ("weekend",),
    "beyond": ("before", "after", "half"),
    "end_of_unit": ("year", "month", "week", "quarter", "decade"),
    "halves": ("half", "months"),
    "ago": ("ago",),
    "vague": ("ago", "other", "recent", "century", "later", "earlier", "afterward"),
    "to_come": tuple(lexicon.UNITS),
    "in_story": (*lexicon.UNITS, "night", "evening", "morning"),
    "story_unit": ("next", "same", "that", "previous", "preceding", "following"),
    "since_then": ("since",),
    "past_units": ("past", "last", "previous"),
    "past_hours": ("past", "last", "previous"),
    "span_of_day": ("week",),
    "fiscal_year": ("fy",),
    "quarter": ("q", "quarter"),
    "season": tuple(lexicon.SEASONS),
    "decade": ("0s", *lexicon.DECADES),
}
"""Reader -> the pieces of which a text must have one for the reader's forms to fit: the others need not be tried."""


@lru_cache(maxsize=1)
def gate() -> re.Pattern[str]:
    """The pattern that every date, in lower case, has a piece of."""
    return re.compile(GATE)


@lru_cache(maxsize=1)
def compiled() -> tuple[tuple[re.Pattern[str], Reader, tuple[str, ...]], ...]:
    """Every form compiled, in order, with the pieces of which it needs one; () where it needs none."""
    return tuple((_pattern(form), reader, NEEDS.get(reader.__name__, ())) for form, reader in FORMS)


def _pattern(form: str) -> re.Pattern[str]:
    known = macros()
    while found := re.search(r"<([A-Z_]+)>", form):
        form = form.replace(found[0], known[found[1]], 1)
    taken: dict[str, int] = {}

    def unique(m: re.Match[str]) -> str:
        # A pattern may not use a name twice, its alternatives do: "n", then "n__2"; readers see "n".
        taken[m[1]] = taken.get(m[1], 0) + 1
        return f"(?P<{m[1]}__{taken[m[1]]}>" if taken[m[1]] > 1 else m[0]

    form = re.sub(r"\(\?P<(\w+)>", unique, form)
    return re.compile(rf"(?<![\w$£€#/])(?<!\d[.,-])(?:{form})(?!\w)", re.IGNORECASE)
