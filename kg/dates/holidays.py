"""Days that recur by rule: Christmas, Easter, Election Day; their name and a year -> the day."""

from __future__ import annotations

from datetime import date, timedelta

FIXED = {
    "new year's day": (1, 1), "new years day": (1, 1), "new year's eve": (12, 31), "new years eve": (12, 31), "epiphany": (1, 6),
    "australia day": (1, 26), "groundhog day": (2, 2), "valentine's day": (2, 14), "valentines day": (2, 14),
    "st. valentine's day": (2, 14), "international women's day": (3, 8), "st. patrick's day": (3, 17), "st patrick's day": (3, 17),
    "april fools' day": (4, 1), "april fool's day": (4, 1), "anzac day": (4, 25), "may day": (5, 1), "juneteenth": (6, 19),
    "canada day": (7, 1), "independence day": (7, 4), "the fourth of july": (7, 4), "fourth of july": (7, 4), "bastille day": (7, 14),
    "halloween": (10, 31), "guy fawkes night": (11, 5), "bonfire night": (11, 5), "all saints' day": (11, 1),
    "veterans day": (11, 11), "armistice day": (11, 11), "remembrance day": (11, 11), "christmas eve": (12, 24),
    "christmas day": (12, 25), "christmas": (12, 25), "xmas": (12, 25), "boxing day": (12, 26), "earth day": (4, 22),
    "cinco de mayo": (5, 5), "st. andrew's day": (11, 30), "st george's day": (4, 23), "flag day": (6, 14), "heritage day": (9, 24),
    "freedom day": (4, 27),
}  # fmt: skip
"""Name -> month and day."""

FLOATING = {
    "martin luther king jr. day": (1, 0, 3), "martin luther king day": (1, 0, 3), "mlk day": (1, 0, 3), "presidents' day": (2, 0, 3),
    "presidents day": (2, 0, 3), "president's day": (2, 0, 3), "memorial day": (5, 0, -1), "labor day": (9, 0, 1),
    "labour day": (9, 0, 1), "columbus day": (10, 0, 2), "indigenous peoples' day": (10, 0, 2), "mother's day": (5, 6, 2),
    "father's day": (6, 6, 3), "thanksgiving day": (11, 3, 4), "thanksgiving": (11, 3, 4),
}  # fmt: skip
"""Name -> month, weekday (Monday 0), which one of the month (-1 the last); as the United States keep them."""

AFTER_EASTER = {
    "shrove tuesday": -47, "mardi gras": -47, "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "good friday": -2,
    "holy saturday": -1, "easter sunday": 0, "easter day": 0, "easter": 0, "easter monday": 1, "ascension day": 39, "pentecost": 49,
}  # fmt: skip
"""Name -> days after the western Easter Sunday."""

ELECTION = ("election day", "election night")
BLACK_FRIDAY = "black friday"
INAUGURATION = "inauguration day"

NAMES = tuple(sorted({*FIXED, *FLOATING, *AFTER_EASTER, *ELECTION, BLACK_FRIDAY, INAUGURATION}, key=lambda n: (-len(n), n)))


def holiday(name: str, year: int) -> date | None:
    """The day of `name` (a lower-case one of NAMES) in `year`; None in a year without it (Inauguration Day)."""
    if name in FIXED:
        return date(year, *FIXED[name])
    if name in FLOATING:
        return nth_weekday(year, *FLOATING[name])
    if name in AFTER_EASTER:
        return easter(year) + timedelta(days=AFTER_EASTER[name])
    if name == BLACK_FRIDAY:
        return nth_weekday(year, 11, 3, 4) + timedelta(days=1)
    if name == INAUGURATION:  # U.S. Const. amend. XX: 20 January after the presidential election
        return date(year, 1, 20) if year % 4 == 1 else None
    # 2 U.S.C. 7: the Tuesday next after the first Monday in November; states and cities vote on it in odd years too.
    return nth_weekday(year, 11, 0, 1) + timedelta(days=1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The `nth` `weekday` of a month; -1 is the last."""
    if nth < 0:
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def easter(year: int) -> date:
    """Western Easter Sunday; the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
