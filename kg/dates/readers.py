"""The words of one matched form -> its unresolved value, or None where they are no date after all."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from kg.dates import lexicon
from kg.dates.values import Around, Between, DayOfMonth, Fixed, Holiday, Marked, MonthDay, Part, Shift, Vague, Value, Weekday, Weekend

Groups = Mapping[str, str]
"""The named groups that took part, "all" the match and "left" what stands before it: lower case."""
SHORT_YEARS = 30
"""'30 and below are of the 2000s, as decades are read."""

PIVOT = 69
"""Two-digit years up to this are of the 2000s (POSIX strptime, %y)."""

FIXED_DAYS = {"today": 0, "tonight": 0, "overnight": 0, "morning": 0, "afternoon": 0, "evening": 0, "yesterday": -1, "tomorrow": 1,
              "last night": -1, "last evening": -1, "before yesterday": -2, "after tomorrow": 2, "before last": -2}  # fmt: skip


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
    if "ordinal_day" in g:
        day = lexicon.DAY_ORDINALS[g["ordinal_day"]]
    if last is not None and day is not None and last <= day:
        return None
    if year:
        text = f"{year}-{month:02}" + (f"-{day:02}" if day else "")
        fixed = Fixed(text + (f"/{year}-{month:02}-{last:02}" if last else ""))
        return Marked(fixed) if "circa" in g else fixed
    weekday = lexicon.WEEKDAYS[g["weekday"].rstrip(".")] if "weekday" in g else None
    return MonthDay(month, day, last, weekday, _turn(g), _year_offset(g), _story_turn(g, "story"), _story_turn(g, "story_year"))


def _story_turn(g: Groups, group: str) -> int | None:
    return lexicon.STORY_TURNS[" ".join(g[group].split()).removeprefix("the ")] if group in g else None


def span_of_day(g: Groups) -> Value | None:
    """The week of June 3, the weekend of 11 May 2024."""
    day = month_day(g)
    return Around(day, g["span"] == "weekend") if day is not None else None


def bare_month(g: Groups) -> Value | None:
    """A month alone."""
    return MonthDay(lexicon.MONTHS[g["month"]])


def day_of_month(g: Groups) -> Value | None:
    """On the 5th, on the 20th of last month."""
    turn = g.get("month_turn")
    return DayOfMonth(int(g["day"]), lexicon.TURNS[turn] if turn else None)


def weekdays_ago(g: Groups) -> Value | None:
    """Two Fridays ago, two weeks ago Monday."""
    name, count = g.get("weekday") or g["weekday2"], _count(g["n"])
    return Weekday(lexicon.WEEKDAYS[name], days=-7 * (count if "weekday" in g else count - 1)) if count else None


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
    return Weekend(_turn(g))


def turned_unit(g: Groups) -> Value | None:
    """Last month, this year."""
    return Shift(g["unit"], _turn(g) or 0)


def beyond(g: Groups) -> Value | None:
    """The week before last, the week after next, half a year ago."""
    if "half" in g:
        return Marked(Shift("month", -6))
    return Shift("day" if g["unit"] == "night" else g["unit"], -2 if "last" in g else 2)


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
    if g["unit"] in {"day", "week", "fortnight"} and " ".join(g.get("approx", "").split()) in lexicon.INEXACT:
        return Vague()
    shift = Shift(g["unit"], -count)
    return Marked(shift) if "approx" in g else shift


def vague(_: Groups) -> Value | None:
    """Years ago."""
    return Vague()


def to_come(g: Groups) -> Value | None:
    """In two weeks, three days from now."""
    count = _count(g["n"])
    return Shift(g["unit"], count, ahead_only="time" not in g and "hence" not in g) if count is not None else None


def past_units(g: Groups) -> Value | None:
    """Over the past 20 years: from then to now; "for" the past 20 years goes on."""
    count = _count(g.get("n", "few"))
    if count is None:
        return Vague()
    unit, count = {"week": ("day", 7 * count), "fortnight": ("day", 14 * count), "decade": ("year", 10 * count)}.get(
        g["unit"], (g["unit"], count)
    )
    return Between(Shift(unit, -count), None if g["way"] == "for" else Shift(unit, 0))


def past_hours(g: Groups) -> Value | None:
    """Over the past day, in the last 48 hours: from the day before, or the one before that, to the day of publication."""
    return Between(Shift("day", -int(g.get("hours", "24")) // 24), Shift("day", 0))


_COMPARED = re.compile(r"\b(?:compared|against|versus|vs|from|than|up|down|rose|fell|gained|lost)\b[^.;]*$")
"""Before "a year earlier" these tell of figures: the year is then counted from the report, where the text has set no date."""


def in_story(g: Groups) -> Value | None:
    """A year earlier, two days after."""
    count = _count(g.get("n", "one"))
    inexact = g["unit"] in {"day", "week", "fortnight"} and " ".join(g.get("approx", "").split()) in lexicon.INEXACT
    if count is None or inexact:
        return Vague()
    back = g["way"] in {"earlier", "before", "previously", "prior"}
    unit = "day" if g["unit"] in lexicon.DAYPARTS else g["unit"]
    shift = Shift(unit, -count if back else count, story=True, or_publication=back and _COMPARED.search(g["left"]) is not None)
    return Marked(shift) if "approx" in g else shift


def story_unit(g: Groups) -> Value | None:
    """The next day, that year; that evening is of that day."""
    return Shift(g.get("unit", "day"), lexicon.STORY_TURNS[" ".join(g["story"].split())], story=True)


def since_then(_: Groups) -> Value | None:
    """Since then: from the date that the story has set on."""
    return Between(Shift("then", 0, story=True), None)


def same_day(_: Groups) -> Value | None:
    """Earlier in the day: of the day that is told."""
    return Shift("day", 0, story=True)


def quarter(g: Groups) -> Value | None:
    """Q3 2023, the third quarter."""
    number = int(g.get("q") or g.get("q2") or lexicon.ORDINALS[g["ordinal"]])
    if g.get("ordinal") == "last":
        return None
    year = g.get("year") or g.get("year2")
    return Fixed(f"{year}-{32 + number}") if year else Part(32 + number, None, _year_offset(g))


def halves(g: Groups) -> Value | None:
    """The first half of 1995, the first nine months of last year: from one month to another."""
    if "half" in g:
        first, last = (1, 6) if g["half"] == "first" else (7, 12)
    else:
        count = _count(g["n"])
        if count is None or not 1 < count < 12:
            return None
        first, last = (1, count) if g["end"] == "first" else (13 - count, 12)
    if "year" in g:
        return Between(Fixed(f"{g['year']}-{first:02}"), Fixed(f"{g['year']}-{last:02}"))
    offset = 0 if g["all"].endswith("the year") else _year_offset(g)
    return Between(MonthDay(first, year=offset), MonthDay(last, year=offset))


def season(g: Groups) -> Value | None:
    """Last winter, spring 2024, the summer of '98; since the spring."""
    code = lexicon.SEASONS[g["season"]]
    if year := g.get("year") or _full_year(g):
        return Fixed(f"{year}-{code}")
    part = Part(code, _turn(g), _year_offset(g))
    opening = g["all"].split()[0]
    return Between(part, None) if opening == "since" else Between(None, part) if opening in {"until", "by", "through"} else part


def _full_year(g: Groups) -> str | None:
    return f"{'19' if int(g['yy']) > SHORT_YEARS else '20'}{g['yy']}" if "yy" in g else None


def short_year(g: Groups) -> Value | None:
    """The class of '82."""
    year = _full_year(g)
    return Fixed(year) if year else None


def holiday(g: Groups) -> Value | None:
    """Christmas Day 2022, Election Day."""
    name = " ".join(g["holiday"].replace("’", "'").split())
    turn = re.match(r"last|this|next", g["all"])
    return Holiday(name, int(g["year"]) if "year" in g else None, lexicon.TURNS[turn[0]] if turn else None, _year_offset(g))


def decade(g: Groups) -> Value | None:
    """The 1990s, the nineties."""
    if "decade2" in g:
        return Fixed(lexicon.DECADES[g["decade2"]])
    digits = re.sub(r"\D", "", g["decade"])
    if len(digits) == 4:
        return Fixed(f"{digits[:3]}X")
    return Fixed(f"{'20' if int(digits) < 30 else '19'}{digits[0]}X")


def year_range(g: Groups) -> Value | None:
    """2016-20, 1999-00; 2024-08 is a month."""
    first, short = g["y1"], g["y2"]
    last = first[:2] + short if len(short) == 2 else short
    if len(short) == 2 and int(short) == (int(first) + 1) % 100:
        last = str(int(first) + 1)
    if first < last:
        return Fixed(f"{first}/{last}")
    return Fixed(f"{first}-{short}") if len(short) == 2 and 1 <= int(short) <= 12 else None


def after_attack(_: Groups) -> Value | None:
    """The Sept. 11 attacks, 9/11: the one day that news names without its year."""
    return Fixed("2001-09-11")


def fiscal_year(g: Groups) -> Value | None:
    """FY2023, FY23."""
    return Fixed(g.get("year") or f"20{g['yy']}")


def year(g: Groups) -> Value | None:
    """2019, around 2015."""
    return Marked(Fixed(g["year"])) if "circa" in g else Fixed(g["year"])


def between(first: Value | None, last: Value | None) -> Value:
    """A range; a first part that borrows its year from a dated last part ("May to July 2023")."""
    return Between(with_year_of(first, last) if first else None, last)


def with_year_of(first: Value, last: Value | None) -> Value:
    """A month or day without its year in front of one with it: of the same year, or of the one before where it would lie behind."""
    if not isinstance(first, MonthDay) or any(p is not None for p in (first.turn, first.year, first.story, first.story_year)):
        return first
    if isinstance(last, MonthDay) and last.year is not None and (first.month, first.day or 0) < (last.month, last.day or 0):
        return replace(first, year=last.year)  # "June and December of last year"
    if not isinstance(last, Fixed) or not re.match(r"\d{4}-\d\d(?:-\d\d)?$", last.edtf):
        return first
    text = f"{first.month:02}" + (f"-{first.day:02}" if first.day else "")
    year_of = int(last.edtf[:4])
    return Fixed(f"{year_of - (f'{year_of}-{text}' > last.edtf)}-{text}")
