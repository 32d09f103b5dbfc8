"""Seats whose names have two parts: "the councillor for Ambrey and Harlow" sits for one ward."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from kg.extract.names.name_words import CAPITAL
from kg.extract.names.nations import genders, nations
from kg.extract.names.words import ORGANIZATION_HEADS, PARTIES, PORTFOLIOS, TITLE_MODIFIERS, TITLES

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc

_SEATS = frozenset("ward constituency division riding electorate".split())
_SITTING = frozenset("councillor cllr councilor mp msp ms mla td alderman ward".split())
"""Who sits for a place, or what it is: "for" behind it, or "represents" in its sentence, tells of a seat."""

_ENDS = frozenset(", . ) ; since until from on for in at has was who".split())
"""What may stand behind the second part, where no "ward" does."""

_TAKEN = TITLES | TITLE_MODIFIERS | PORTFOLIOS | PARTIES.keys() | ORGANIZATION_HEADS
_LONGEST = 3


def joins_seat(doc: Doc, first: int, connector: int) -> int | None:
    """The last token of a seat's second part behind the "and" at `connector`; None where two things are named.

    The second part is no party, office, country or person with a given name; what is represented is a seat only where somebody sits for
    one, for a lawyer represents people.
    """
    run = list(takewhile(lambda t: bool(CAPITAL.match(t.text)), doc[connector + 1 : connector + 1 + _LONGEST]))
    if not run or connector - first > _LONGEST or any(t.lower_ in _TAKEN or t.text in genders() or t.text in nations() for t in run):
        return None
    last = run[-1].i
    behind = doc[last + 1].lower_ if last + 1 < len(doc) else "."
    if doc[first].text in genders() or doc[first].lower_ in _TAKEN:
        return None
    return last if behind in _SEATS or (behind in _ENDS and is_sat_for(doc, first)) else None


def is_sat_for(doc: Doc, first: int) -> bool:
    """Who sits for it stands before "for", or "represents" before it in a sentence that names such a one."""
    before = [t.lower_ for t in doc[max(0, first - 3) : first] if t.lower_ != "the"][-2:]
    if before[-1:] == ["for"]:
        return len(before) == 2 and before[0] in _SITTING
    represented = first > 0 and doc[first - 1].lemma_ == "represent"
    return represented and any(t.lower_ in _SITTING for t in doc)
