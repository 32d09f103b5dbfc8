"""A name -> the form that tells whose it is: the base that makes the id, and what tells two bearers apart."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from kg.model import EntityType


def _table(text: str) -> frozenset[str]:
    return frozenset(text.split())


HONORIFICS = _table("""
    mr dr prof professor sir lord sen senator rep representative gov governor president vice former judge justice
    general gen col colonel capt captain lt sgt king prince pope rev reverend hon ambassador chancellor minister
    secretary prime elect the
""")
FEMININE = _table("mrs ms miss mme madame lady dame queen princess")
"""Titles are no part of a name; a feminine one before a lone surname is kept: "Mrs. Hale" is often not "Hale"."""

GENERATIONS = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}

PARTICLES = _table("al el bin ibn ben bint abu de del della der den di da dos das du la le van von ter ten zu st san bar")
"""Words that belong to the surname behind them ("von der Leyen" style), after the CSL name particles."""

KUNYA = _table("abu umm")
"""Arabic "father of", "mother of": no first name without the word behind it."""

FAMILY_FIRST = _table("""
    kim lee park choi jung kang cho yoon jang lim han moon roh xi li wang zhang liu chen yang huang zhao wu zhou xu
    sun ma hu lin guo he gao luo zheng liang xie song tang deng feng peng zeng xiao tian dong pan yuan cai jiang
    nguyen tran pham
""")
"""Korean, Chinese and Vietnamese family names, which stand first: of three words all belong to the name."""

LEGAL_FORMS = _table("""
    inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag sa se nv bv spa oy ab asa pty kk
""")

COUNTRY_SHORT = {
    "us": "united states",
    "usa": "united states",
    "america": "united states",
    "united states of america": "united states",
    "uk": "united kingdom",
    "britain": "united kingdom",
    "great britain": "united kingdom",
    "uae": "united arab emirates",
}
"""Short forms of countries that newspapers use without ever writing the long one."""

BODY_SHORT = {
    "gop": "republican party",
    "republicans": "republican party",
    "republican": "republican party",
    "democrats": "democratic party",
    "democratic": "democratic party",
    "tories": "conservative party",
    "conservatives": "conservative party",
    "lib dems": "liberal democrats",
    "fed": "federal reserve",
    "un": "united nations",
    "eu": "european union",
    "nato": "north atlantic treaty organization",
    "north atlantic treaty organisation": "north atlantic treaty organization",
    "fbi": "federal bureau of investigation",
    "cia": "central intelligence agency",
    "imf": "international monetary fund",
    "wto": "world trade organization",
}
"""Short forms of parties and public bodies that newspapers use in the same way."""

_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "œ": "oe"})
_ASIDE = re.compile(r"\([^)]*\)|[\"“”„][^\"“”„]*[\"“”„]|(?<!\w)['‘’][^'‘’]+['‘’](?!\w)")
_POSSESSIVE = re.compile(r"['’]s?$")
_WORD = re.compile(r"\w+(?:[-‐‑]\w+)*")
_SLUG_MAX = 80

CACHED = 2**16
"""Names kept folded: an archive repeats its names far more often than it brings new ones."""


@dataclass(frozen=True)
class Form:
    """What a name says of its bearer.

    `base` are the words of the id ("dora", "vale"); `middle` and `generation` tell bearers of one base apart;
    `surname` is the person's last name; `lone` is true where a person's name is that one word.
    """

    type: EntityType
    base: tuple[str, ...]
    middle: tuple[str, ...] = ()
    generation: str = ""
    surname: str = ""
    lone: bool = False


@lru_cache(maxsize=CACHED)
def folded(text: str) -> str:
    """The text without case and accents, white space and dashes made plain: what two spellings of one name share."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(plain.replace("‐", "-").replace("‑", "-").replace("’", "'").split())


def words(name: str) -> tuple[str, ...]:
    """The folded words of a name, without brackets, quoted nicknames, possessive and dots ("J.D." is one: "jd")."""
    text = _POSSESSIVE.sub("", folded(_ASIDE.sub(" ", name)) or folded(name))
    text = re.sub(r"(?<=\w)\.(?=\w)", "", text).replace("'", "")
    return tuple(_WORD.findall(text.replace("&", " and ")))


@lru_cache(maxsize=CACHED)
def form(name: str, kind: EntityType) -> Form:
    """The form of a name of that type. A name without any letter or digit is its own form, by a hash."""
    found = words(name)
    if not found:
        return Form(kind, (hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8],))
    if kind is EntityType.PERSON:
        return _person(found)
    while len(found) > 1 and found[0] in ("the", "former"):
        found = found[1:]
    if kind is EntityType.ORGANIZATION:
        found = _without_legal_form(found)
        found = tuple(BODY_SHORT.get(" ".join(found), " ".join(found)).split())
    if kind is EntityType.PLACE:
        found = tuple(COUNTRY_SHORT.get(" ".join(found), " ".join(found)).split())
    return Form(kind, found)


def slug(base: tuple[str, ...]) -> str:
    """The words as the readable part of an id, at most 80 characters and then a hash that keeps long names apart."""
    text = "-".join(base).replace("_", "-")
    if len(text) <= _SLUG_MAX:
        return text
    return text[:_SLUG_MAX] + "-" + hashlib.sha256(text.encode()).hexdigest()[:8]


def _without_legal_form(found: tuple[str, ...]) -> tuple[str, ...]:
    while len(found) > 1 and found[-1] in LEGAL_FORMS:
        found = found[:-1]
    return found[:-1] if len(found) > 2 and found[-1] == "and" else found


def _person(found: tuple[str, ...]) -> Form:
    feminine = next((w for w in found[:-1] if w in FEMININE), "")
    while len(found) > 1 and (found[0] in HONORIFICS | FEMININE or found[0].endswith("-elect")):
        found = found[1:]
    generation = GENERATIONS.get(found[-1], "") if len(found) > 2 else ""
    found = found[:-1] if generation else found
    if len(found) == 1 and feminine:
        return Form(EntityType.PERSON, (feminine, *found))
    if all(word in PARTICLES for word in found[:-1]):
        return Form(EntityType.PERSON, found, surname="-".join(found), lone=True)
    found = _joined_initials(found)
    if whole := _family_first(found):
        return Form(EntityType.PERSON, whole, generation=generation, surname=whole[0])
    first, middle, last = _parts(found)
    return Form(EntityType.PERSON, (*first, *last), middle, generation, "-".join(last))


def _joined_initials(found: tuple[str, ...]) -> tuple[str, ...]:
    """Leading single letters as one word: "J. D. Vale" and "JD Vale" are written alike."""
    count = next((i for i, w in enumerate(found) if len(w) > 1), len(found) - 1)
    return ("".join(found[:count]), *found[count:]) if count > 1 else found


def _family_first(found: tuple[str, ...]) -> tuple[str, ...]:
    split = tuple(part for w in found for part in w.split("-"))
    return split if len(split) == 3 and split[0] in FAMILY_FIRST and all(len(w) > 1 for w in split) else ()


def _parts(found: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """First name, what stands between, and the last name with its particles ("al-" split off: hyphens vary)."""
    split = tuple(p for w in found for p in (w.split("-", 1) if w.split("-", 1)[0] in PARTICLES else (w,)))
    given = 2 if split[0] in KUNYA and len(split) > 2 else 1
    start = len(split) - 1
    while start > given and split[start - 1] in PARTICLES:
        start -= 1
    return split[:given], split[given:start], split[start:]
