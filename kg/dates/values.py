"""What a date expression means before anyone knows the day it is read: unresolved, frozen values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fixed:
    """A date that needs no anchor."""

    edtf: str


@dataclass(frozen=True)
class MonthDay:
    """A day or days of a month, or a whole month, without its year; `weekday` (Monday 0) helps to find it."""

    month: int
    day: int | None = None
    last_day: int | None = None
    weekday: int | None = None
    turn: int | None = None
    """-1 "last May", 0 "this May", 1 "next May"."""
    year: int | None = None
    """Offset from the anchor's year: -1 in "May last year"."""
    story: int | None = None
    """-1 "the previous May", 0 "that May", 1 "the following May": counted from the story's date."""
    story_year: int | None = None
    """Offset from the year of the story's date: 0 in "May of that year"."""


@dataclass(frozen=True)
class DayOfMonth:
    """ "On the 5th": a day whose month is the near one, or with `turn` last, this or next month's."""

    day: int
    turn: int | None = None


@dataclass(frozen=True)
class Weekday:
    """A weekday (Monday 0); `turn` as in MonthDay, `week` the offset of its week where one is named, `days` a shift."""

    weekday: int
    turn: int | None = None
    week: int | None = None
    days: int = 0
    story: int | None = None
    """-1 "the previous Friday", 0 "that Friday", 1 "the following Friday": counted from the story's date."""


@dataclass(frozen=True)
class Shift:
    """So many units from the publication, or with `story` from the date that the story has set."""

    unit: str
    count: int
    story: bool = False
    ahead_only: bool = False
    """"in two weeks" is a time to come or a length: a date only when the verb looks ahead."""
    or_publication: bool = False
    """"from a year earlier" counts from the publication where the story has set no date."""


@dataclass(frozen=True)
class Part:
    """A season (21 to 24) or quarter (33 to 36) without its year; `year` is an offset, `turn` as in MonthDay."""

    code: int
    turn: int | None = None
    year: int | None = None


@dataclass(frozen=True)
class Holiday:
    """A day that recurs by rule; `year` is a number, `offset` one from the anchor's year."""

    name: str
    year: int | None = None
    turn: int | None = None
    offset: int | None = None


@dataclass(frozen=True)
class Vague:
    """A date expression that names no certain day: "a few days ago", "12/08/2024"."""


@dataclass(frozen=True)
class Weekend:
    """A Saturday and Sunday; None is the one next to the publication on the verb's side,
    0 "this weekend": from Wednesday the coming one."""

    turn: int | None = None


@dataclass(frozen=True)
class Around:
    """The week or weekend that holds a day: "the week of June 3"."""

    day: Value
    weekend: bool


@dataclass(frozen=True)
class Marked:
    """A value with the mark of the approximate."""

    value: Value


@dataclass(frozen=True)
class Between:
    """From one value to another; None is an open end."""

    first: Value | None
    last: Value | None
    starting: bool = False
    """"Starting in May" may be to come; "since May" is over."""


Value = Fixed | MonthDay | DayOfMonth | Weekday | Shift | Part | Holiday | Vague | Weekend | Around | Marked | Between


def is_story(value: Value | None) -> bool:
    """Whether the value counts from a date that the story has set."""
    match value:
        case Shift(story=True):
            return True
        case Weekday(story=int()) | MonthDay(story=int()) | MonthDay(story_year=int()):
            return True
        case Marked(value=inner):
            return is_story(inner)
        case Between(first=first, last=last):
            return is_story(first) or is_story(last)
    return False


def is_fixed(value: Value | None) -> bool:
    """Whether the value needs no anchor."""
    match value:
        case Fixed() | Vague() | None:
            return True
        case Holiday(year=int()):
            return True
        case Marked(value=inner) | Around(day=inner):
            return is_fixed(inner)
        case Between(first=first, last=last):
            return is_fixed(first) and is_fixed(last)
    return False
