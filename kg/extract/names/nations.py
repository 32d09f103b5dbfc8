"""Countries, their people and capitals, and the states of federations, by any form in which English writes them."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Nation:
    """What a form means: the place's plain English name, and `kind`: "country", "people" (a nationality word), "capital" or "state"."""

    name: str
    kind: str


def _rows(file: str) -> list[list[list[str]]]:
    """The lines of a table: columns between bars, forms between commas."""
    lines = (HERE / file).read_text(encoding="utf-8").splitlines()
    rows = [line.split("|") for line in lines if line and not line.startswith("#")]
    return [[[form.strip() for form in column.split(",") if form.strip()] for column in row] for row in rows]


@lru_cache(maxsize=1)
def nations() -> dict[str, Nation]:
    """Each form, as written, -> what it means. Postal abbreviations ("NE") are left to `states`."""
    import pycountry

    found: dict[str, Nation] = {}
    for row in _rows("countries.txt"):
        [name], people, capitals, others = [*row, [], [], []][:4]
        found.update({form: Nation(name, "people") for form in people})
        found.update({form: Nation(name, "capital") for form in capitals})
        found.update({form: Nation(name, "country") for form in [name, *others]})
    for country in pycountry.countries:
        name = getattr(country, "common_name", country.name)
        if "," not in name:
            found.setdefault(name, Nation(name, "country"))
    for name, forms in states().items():
        found.setdefault(name, Nation(forms, "state"))
    for [name], _, people in (row for row in _rows("states.txt") if len(row) > 2):
        found.update({form: Nation(name, "people") for form in people})
    return found


@lru_cache(maxsize=1)
def states() -> dict[str, str]:
    """Each form of a state or province with more than two capitals in a row ("Ohio", "Conn.", "N.Y.") -> its name."""
    found: dict[str, str] = {}
    for row in _rows("states.txt"):
        [name], forms = [*row, []][:2]
        found |= {name: name} | {form: name for form in forms if not _is_postal(form)}
    return found


@lru_cache(maxsize=1)
def postal() -> dict[str, str]:
    """Postal abbreviations, which are names only behind a comma or in brackets -> the state's name."""
    return {form: row[0][0] for row in _rows("states.txt") for form in (row[1] if len(row) > 1 else []) if _is_postal(form)}


def _is_postal(form: str) -> bool:
    return form.isupper() and form.isalpha()


@lru_cache(maxsize=1)
def genders() -> dict[str, str]:
    """A given name -> "m", "f", or "u" where both bear it."""
    found: dict[str, str] = {}
    for line in (HERE / "first_names.txt").read_text(encoding="utf-8").splitlines():
        gender, *names = line.split()
        if gender in ("m", "f", "u"):
            for name in names:
                found[name] = gender if found.get(name, gender) == gender else "u"
    return found


_REGIONS_OF = ("IN", "KE", "MY", "NG", "PK", "ZA")
_COMMON = frozenset({"Niger", "Plateau", "Rivers", "Delta"})


@lru_cache(maxsize=1)
def regions() -> frozenset[str]:
    """The states, counties and provinces of countries whose English press calls them by their bare names ("the Kano governor").

    Common words and given names are left out; those of America, Canada and Australia are in `states`.
    """
    import pycountry

    found = {unaccented(s.name) for s in pycountry.subdivisions if s.country_code in _REGIONS_OF}
    return frozenset(found - _COMMON - genders().keys())


def unaccented(name: str) -> str:
    """ "Karnātaka" -> "Karnataka"."""
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
