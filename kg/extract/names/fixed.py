"""Names of several words that are known as a whole, or by how they are made: "No 10", "Trinidad and Tobago", "the Jan. 6 committee"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from kg.extract.names.nations import nations
from kg.extract.names.words import FIXED, ORGANIZATION_HEADS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token

_MONTH = re.compile(
    r"(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.?|January|February|March|April|May|June|July|August|September|October|November|December"
)
_NUMBER = re.compile(r"[1-9]|[12]\d|3[01]")


def is_dated_month(token: Token) -> bool:
    """The "May" of "from 2 May" and "May 9", which the model takes for a name."""
    beside = [*token.doc[max(0, token.i - 1) : token.i], *token.doc[token.i + 1 : token.i + 2]]
    return _MONTH.fullmatch(token.text) is not None and any(_NUMBER.fullmatch(t.text) for t in beside)


def fixed_end(doc: Doc, first: int) -> int | None:
    """The last token of a name of two words or more that is known by itself ("No 10", "House of Commons"), from `first`."""
    if not (doc[first].text[0].isupper() or doc[first].text.isdigit()):
        return None
    for width in (4, 3, 2):
        text = doc[first : first + width].text
        if first + width <= len(doc) and text.lower() in FIXED and not doc[first + width - 1].text[0].islower():
            if (FIXED[text.lower()] == "Place" and _opens_body(doc, first, first + width)) or _is_score(doc, first, first + width - 1):
                return None
            return _panel_of_house(doc, first + width - 1)
    return None


def _is_score(doc: Doc, first: int, last: int) -> bool:
    """Whether a number that ends the name is a side's in a match: "France 24-12 Wales", "Wales 12 France 24", "France 24 Wales 10"."""
    if not doc[last].text.isdigit() or doc[first].text.isdigit():
        return False
    behind, before = doc[last + 1 : last + 3], doc[max(0, first - 2) : first]
    joined = behind[:1] and behind[0].text in {"-", "–", ","} and behind[-1].text[0].isdigit()
    other = len(behind) == 2 and behind[0].text in nations() and behind[1].text.isdigit()
    return bool(joined) or other or any(t.text.isdigit() for t in before)


def _panel_of_house(doc: Doc, last: int) -> int:
    """Where the committee's name ends that a house's, up to `last`, opens ("House of Representatives Ethics Committee")."""
    at = last + 1
    while doc[last].text in _HOUSES and at < len(doc) and at < last + 5 and doc[at].text.istitle() and doc[at].lower_ not in _PANELS:
        at += 1
    return at if last + 1 < at < len(doc) and doc[at].text.istitle() and doc[at].lower_ in _PANELS else last


_HOUSES = frozenset({"Representatives", "Commons", "Lords", "Assembly"})
_PANELS = frozenset("committee subcommittee".split())


def _opens_body(doc: Doc, first: int, beyond: int) -> bool:
    """ "Hong Kong Police Force": the model sees one body from the place to a head of bodies' names."""
    return any(e.label_ == "ORG" and e.start <= first and beyond < e.end and doc[e.end - 1].lower_ in ORGANIZATION_HEADS for e in doc.ents)


def country_end(doc: Doc, first: int) -> int:
    """The last token of a country's name that goes on over "and" ("Trinidad and Tobago"), from `first`; else `first` itself."""
    widths = (width for width in (6, 5, 4, 3) if first + width <= len(doc))
    return next((first + w - 1 for w in widths if doc[first : first + w].text in _countries_of_two()), first)


@lru_cache(maxsize=1)
def _countries_of_two() -> frozenset[str]:
    return frozenset(name for name in nations() if " and " in name)


_DATED = frozenset("committee commission panel coalition movement".split())
_SITTING = frozenset("select special house senate".split())


def dated_body_end(doc: Doc, first: int) -> int | None:
    """The last token of a body called by the day that it looks into or arose on ("the Jan. 6 select committee"), from its month.

    In "the May 5 committee hearing" and "a May 5 panel" the day is when it sat.
    """
    if not _MONTH.fullmatch(doc[first].text) or first + 2 >= len(doc) or not _NUMBER.fullmatch(doc[first + 1].text) or not first:
        return None
    head = first + 3 if doc[first + 2].lower_ in _SITTING else first + 2
    known = doc[first - 1].lower_ in {"the", "house", "senate"}
    body = head < len(doc) and doc[head].lower_ in _DATED and doc[head].dep_ not in {"compound", "nmod"}
    return head if known and body else None
