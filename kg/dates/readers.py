"""The words of one matched form -> its unresolved value, or None where they are no date after all."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.dates import lexicon
from kg.dates.values import Between, Fixed, Holiday, Marked, MonthDay, Part, Shift, Vague, Value, Weekday, Weekend

Groups = Mapping[str, str]
PIVOT = 69
"""Two-digit years up to this are of the 2000s (POSIX strptime, %y)."""

FIXED_DAYS = {"today": 0, "tonight": 0, "overnight": 0, "morning": 0, "afternoon": 0, "evening": 0, "yesterday": -1, "tomorrow": 1,
              "last night": -1, "last evening": -1, "before yesterday": -2, "after tomorrow": 2}  # fmt: skip


def iso(g: Groups) -> Value | None:
    """2024-08-13."""
    return Fixed(f"{g['year']}-{g['m']}-{g['d']}")


def numeric(g: Groups) -> Value | None:
    """13/08/2024, 8/13/24, 13.08.2024; day and month that could change places are vague."""
    a, b, year = int(g["a"]), int(g["b"]), int(g["year"])
    if year < 100:
        year += 2000 if year <= PIVOT - 1 else 1900
    if g["sep"] == ".":
        return Fixed(f"{year}-{b:02}-{a:02}") if b <= 12 and len(g["year"]) == 4 else None
    if a > 12 and b > 12:
        return None
    if a <= 12 and b <= 12 and a != b:
        return Vague()
    month, day = (b, a) if a > 12 else (a, b)
    return Fixed(f"{year}-{month:02}-{day:02}")


def _year_offset(g: Groups) -> int | None:
    turn = g.get("year_turn")
    return lexicon.TURNS[turn.removeprefix("of").split()[0]] if turn else None


def _turn(g: Groups) -> int | None:
    turn = g.get("turn")
    return lexicon.TURNS[" ".join(turn.removeprefix("the ").split())] if turn else None


def month_day(g: Groups) -> Value | None:
    """A day or a month, with or without its year."""
    month, year = lexicon.MONTHS[g["month"]], g.get("year")
    day, last = (int(g[k]) if k in g else None for k in ("day", "last"))
    if last is not None and day is not None and last <= day:
        return None
    if year:
        text = f"{year}-{month:02}" + (f"-{day:02}" if day else "")
        return Fixed(text + (f"/{year}-{month:02}-{last:02}" if last else ""))
    weekday = lexicon.WEEKDAYS[g["weekday"].rstrip(".")] if "weekday" in g else None
    return MonthDay(month, day, last, weekday, _turn(g), _year_offset(g))


def bare_month(g: Groups) -> Value | None:
    """A month alone."""
    return MonthDay(lexicon.MONTHS[g["month"]])


def weekday(g: Groups) -> Value | None:
    """A weekday with whatever turns it."""
    name = (g.get("weekday") or g.get("weekday2") or g.get("weekday3") or "").rstrip(".")
    if name not in lexicon.WEEKDAYS:
        return None
    week = g.get("week") or g.get("week2")
    days = 7 if "plus" in g or "plus2" in g else -7 if "minus" in g else 0
    story = lexicon.STORY_TURNS[" ".join(g["story"].split())] if "story" in g else None
    if g.get("story") == "next":
        return Weekday(lexicon.WEEKDAYS[name], turn=1)
    return Weekday(lexicon.WEEKDAYS[name], _turn(g), lexicon.TURNS[week] if week else None, days, story)


def today(g: Groups) -> Value | None:
    """Today, tonight, yesterday morning."""
    words = " ".join(g["fixed_day"].split())
    return Shift("day", next(FIXED_DAYS[w] for w in sorted(FIXED_DAYS, key=len, reverse=True) if words.endswith(w)))


def weekend(g: Groups) -> Value | None:
    """Over the weekend, last weekend."""
    return Weekend({-1: -1, 1: 1}.get(_turn(g) or 0))


def turned_unit(g: Groups) -> Value | None:
    """Last month, this year."""
    return Shift(g["unit"], _turn(g) or 0)


def end_of_unit(g: Groups) -> Value | None:
    """The end of the year: the unit itself."""
    unit = g.get("unit") or g.get("unit2") or g.get("unit3") or "year"
    return Shift(unit, 0) if unit in {"year", "month", "week"} else None


def _count(words: str) -> int | None:
    return int(words) if words.isdigit() else lexicon.NUMBERS.get(" ".join(words.split()))


def ago(g: Groups) -> Value | None:
    """Two weeks ago: the unit is kept."""
    count = _count(g["n"])
    if count is None:
        return Vague()
    if "half" in g or "half2" in g:
        return Marked(Shift("month", -count * 12 - 6)) if g["unit"] == "year" else Vague()
    shift = Shift(g["unit"], -count)
    return Marked(shift) if "approx" in g else shift


def vague(_: Groups) -> Value | None:
    """Years ago."""
    return Vague()


def to_come(g: Groups) -> Value | None:
    """In two weeks, three days from now."""
    count = _count(g["n"])
    return Shift(g["unit"], count, ahead_only="time" not in g and "hence" not in g) if count is not None else None


def in_story(g: Groups) -> Value | None:
    """A year earlier, two days after."""
    count = _count(g.get("n", "one"))
    if count is None:
        return Vague()
    back = g["way"] in {"earlier", "before", "previously", "prior"}
    shift = Shift(g["unit"], -count if back else count, story=True)
    return Marked(shift) if "approx" in g else shift


def story_unit(g: Groups) -> Value | None:
    """The next day, that year; that evening is of that day."""
    return Shift(g.get("unit", "day"), lexicon.STORY_TURNS[" ".join(g["story"].split())], story=True)


def quarter(g: Groups) -> Value | None:
    """Q3 2023, the third quarter."""
    number = int(g.get("q") or g.get("q2") or lexicon.ORDINALS[g["ordinal"]])
    if g.get("ordinal") == "last":
        return None
    year = g.get("year") or g.get("year2")
    return Fixed(f"{year}-{32 + number}") if year else Part(32 + number, None, _year_offset(g))


def season(g: Groups) -> Value | None:
    """Last winter, spring 2024."""
    code = lexicon.SEASONS[g["season"]]
    return Fixed(f"{g['year']}-{code}") if "year" in g else Part(code, _turn(g), _year_offset(g))


def holiday(g: Groups) -> Value | None:
    """Christmas Day 2022, Election Day."""
    name = " ".join(g["holiday"].replace("’", "'").split())
    turn = re.match(r"last|this|next", g["all"])
    return Holiday(name, int(g["year"]) if "year" in g else None, lexicon.TURNS[turn[0]] if turn else None, _year_offset(g))


def decade(g: Groups) -> Value | None:
    """The 1990s, the nineties."""
    if "decade2" in g:
        return Fixed(f"19{lexicon.DECADES[g['decade2']]}X")
    digits = re.sub(r"\D", "", g["decade"])
    if len(digits) == 4:
        return Fixed(f"{digits[:3]}X")
    return Fixed(f"{'20' if int(digits) < 30 else '19'}{digits[0]}X")


def year_range(g: Groups) -> Value | None:
    """2016-20."""
    first, last = g["y1"], g["y2"]
    last = first[:2] + last if len(last) == 2 else last
    return Fixed(f"{first}/{last}") if first < last else None


def year(g: Groups) -> Value | None:
    """2019, around 2015."""
    return Marked(Fixed(g["year"])) if "circa" in g else Fixed(g["year"])


def between(first: Value | None, last: Value | None) -> Value:
    """A range; a first part that borrows its year from a dated last part ("May to July 2023")."""
    if isinstance(last, Fixed) and isinstance(first, MonthDay) and first.turn is None and first.year is None:
        text = f"{first.month:02}" + (f"-{first.day:02}" if first.day else "")
        year_of = int(last.edtf[:4])
        first = Fixed(f"{year_of - (f'{year_of}-{text}' > last.edtf)}-{text}")
    return Between(first, last)
