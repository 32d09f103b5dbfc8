"""A run of capitalized words -> what is left of it without the titles in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.names.capitalized import APOSTROPHES
from kg.extract.names.nations import genders, nations
from kg.extract.names.nouns import HUMAN, OFFICES
from kg.extract.names.portfolios import is_portfolio, person_behind
from kg.extract.names.words import (
    COURTESIES,
    EVENTS,
    GIVEN_DAYS,
    HONOURS_IN_TWO,
    LETTER_TITLES,
    MEMBER_LETTERS,
    ORGANIZATION_HEADS,
    PARTIES,
    PORTFOLIO_HOLDERS,
    PORTFOLIOS,
    STYLES,
    TITLE_MODIFIERS,
    TITLES,
)
from kg.relations.titles import OFFICES as OFFICES_OF_CHIEFS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc


CHIEF_OF = frozenset(word for office in OFFICES_OF_CHIEFS for word in office.split())
"""What stands between "Chief" and "Officer": no name ends there."""


def untitled(doc: Doc, first: int, last: int) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """The run without its titles: what stands before them, if anything, and the name behind them with its title."""
    if (title := _behind_of(doc, first, last)) is not None:
        yield first + 1, last, (title,)
        return
    if _is_office_of_a_holder(doc, first, last):
        yield first, last, ()
        return
    if (end := _before_bare_office(doc, first, last)) is not None:
        yield first, end, ()
        return
    if (end := _before_house(doc, first, last)) is not None:
        yield first, end, ()
        return
    if (start := person_behind(doc, first, last)) is not None:
        if not is_portfolio(doc, first, start - 1):
            yield first, start - 1, ()
        yield start, last, ("minister",)
        return
    called = doc[last].lower_ in EVENTS and doc[first].lower_ not in TITLES | TITLE_MODIFIERS  # "Calder Director Forum"
    titles = range(last - 1, first - 1, -1) if not called else ()
    cut = next((i for i in titles if _is_title(doc, first, i, last)), None)
    if cut is None or doc[cut + 1].lower_ in {"of", "for", "&"} or _is_office_alone(doc, first, cut, last):
        yield first, last, _member_letters(doc, first, last) if cut is None else ()
        return
    start = cut
    before = TITLES | TITLE_MODIFIERS | {"-", "'s"} | (PORTFOLIOS if doc[cut].lower_ in PORTFOLIO_HOLDERS else frozenset())
    before |= CHIEF_OF if doc[cut].lower_ == "officer" else set()
    before |= _chief_of(doc, first, cut)
    before |= {"house"} if _leads_in_house(doc, first, cut) else set()
    before |= {"tan", "toh"} if doc[cut].lower_ in {"sri", "puan", "seri", "panglima"} else set()
    while (
        start > first
        and doc[start - 1].lower_ in before
        and doc[start - 1].text not in nations()
        and not _ends_in_police(doc, first, start - 1, before)
    ):
        start -= 1
    if start > first and not is_portfolio(doc, first, start - 1):
        yield _behind_party(doc, first, start - 1), start - 1, ()
    yield cut + 1, last, tuple(t.lower_ for t in doc[start : cut + 1])


def _behind_of(doc: Doc, first: int, last: int) -> str | None:
    """The title that ends in the run's first word: "Special Agent in (Charge Ana Voss)", "Secretary of (State Voss)"."""
    before = doc[max(0, first - 2) : first].text
    if last == first:
        return None
    if doc[first].lower_ == "charge" and first > 1 and before.lower().endswith(" in"):
        return "agent"
    return "secretary" if doc[first].text == "State" and before == "Secretary of" and not _heads(doc, last) else None


def _heads(doc: Doc, last: int) -> bool:
    """Whether the run ends in a word for a body or an office."""
    return doc[last].lower_ in ORGANIZATION_HEADS | TITLES


def _ends_in_police(doc: Doc, first: int, at: int, before: frozenset[str] | set[str]) -> bool:
    """Whether "Police" before a rank ends the force's name: "Harlow Police Sergeant Ana Voss"; not "Assistant Police Chief"."""
    if doc[at].text != "Police" or at == first or doc[first:at].text in nations():
        return False
    return doc[at - 1].text[0].isupper() and doc[at - 1].lower_ not in before - {"metropolitan", "federal", "state"}


def _chief_of(doc: Doc, first: int, cut: int) -> set[str]:
    """What stands between "Chief" and "Officer" or "Commissioner" is what the chief is for: "Chief Elections Officer"."""
    held = doc[cut].lower_ in {"officer", "commissioner"}
    chief = next((i for i in range(max(first, cut - 4), cut) if held and doc[i].lower_ == "chief"), cut)
    return {t.lower_ for t in doc[chief:cut]}


def _leads_in_house(doc: Doc, first: int, cut: int) -> bool:
    """ "Conservative House Leader": the party's in the House; but "Ohio House Leader" the House's own."""
    led = cut - first > 1 and doc[cut - 1].lower_ == "house" and doc[cut].lower_ in {"leader", "whip"}
    return led and doc[first : cut - 1].text not in nations()


def _before_house(doc: Doc, first: int, last: int) -> int | None:
    """Where the party ends in "Conservative House leader": one behind whose adjective stands the House that its leader leads it in."""
    led = doc[last].lower_ in {"house", "senate"} and last + 1 < len(doc) and doc[last + 1].text in {"leader", "whip"}
    return last - 1 if led and last > first and doc[first:last].text.lower() in PARTIES else None


def _behind_party(doc: Doc, first: int, end: int) -> int:
    """Where the country or state begins behind its legislator's party: "Democratic U.S. (Rep. Ada Quill)"."""
    return first + 1 if end > first and doc[first].lower_ in PARTIES and doc[first + 1 : end + 1].text in nations() else first


def _is_office_alone(doc: Doc, first: int, cut: int, last: int) -> bool:
    """Titles and nothing else: "Chief Justice", "the State Advocate General"."""
    return doc[cut + 1 : last + 1].text == "General" or all(t.lower_ in TITLES for t in doc[first : last + 1])


def _member_letters(doc: Doc, first: int, last: int) -> tuple[str, ...]:
    """The "MP" right before a name, which is no part of the run."""
    before = doc[first - 1].lower_ if first else ""
    named = doc[last].lower_ not in ORGANIZATION_HEADS and doc[first : last + 1].text not in nations() and not doc[last].text.isupper()
    return (before,) if before in MEMBER_LETTERS and named else ()


_DOUBTFUL = frozenset("general state attorney press father brother chief crown prince".split())
"""Titles that are as often part of a body's name."""


_GENERALS = frozenset(
    "attorney solicitor auditor inspector surgeon lieutenant major brigadier adjutant comptroller director governor secretary advocate "
    "consul postmaster quartermaster accountant registrar controller procurator prosecutor".split()
)
"""What stands before "General" in an office."""


def _is_title(doc: Doc, first: int, i: int, last: int) -> bool:
    """The token at `i` of the run is a title of the name behind it."""
    low = doc[i].lower_
    honour = [t.lower_ for t in doc[max(0, i - 2) : i] if t.text not in APOSTROPHES][-1:]  # "Dato' Sri"
    if honour and (honour[0], low) in HONOURS_IN_TWO:
        return True
    if doc[i].text in LETTER_TITLES:
        return _names_its_holder(doc, i, last)
    if (low in STYLES and doc[i + 1].lower_ == "of") or _is_given(doc, first, i, last):
        return False
    if low not in TITLES or doc[i + 1].text in APOSTROPHES or (i > first and low in ORGANIZATION_HEADS and low != "director"):
        return False
    if doc[i].text == "Representatives" and doc[max(first, i - 2) : i].text == "House of":
        return False
    if doc[i + 1].lower_ in {"ltd", "ltd.", "limited"}:
        return False  # "Harrow Services Pvt Ltd" names no private
    before = doc[first + (doc[first].lower_ == "the") : i].text
    if (not before or before in nations()) and i + 1 == last and doc[last].lower_ in ORGANIZATION_HEADS:
        return False  # "Premier League", "U.S. Justice Department"
    if low == "justice" and doc[i + 1].lower_ in _OF_JUSTICE:
        return False  # "Justice Project South Africa"
    return low not in _DOUBTFUL or _titles(doc, i, last)


_OF_JUSTICE = ORGANIZATION_HEADS | frozenset("project initiative action for now democrats".split())
"""What goes on behind "Justice" in a body's name."""

_GIVEN_TITLES = frozenset("sultan king duke pope baron earl".split())
"""Titles of rulers and peers that are given names too."""


def _is_given(doc: Doc, first: int, i: int, last: int) -> bool:
    """Whether the title is a given name: "Mr", a calling or party office stands right before ("the party's secretary Sultan Varga").

    A prince of some lands is chairman too, and so keeps his title.
    """
    if i > first and doc[i - 1].lower_ in COURTESIES:
        return doc[i].lower_ in _GIVEN_TITLES | {"prince", "queen", "princess"} and i < last
    if doc[i].lower_ not in _GIVEN_TITLES or i > first or not i or last == i or doc[i].tag_ != "NNP":
        return False
    called = doc[i - 1].text.islower() and doc[i - 1].lower_ in (HUMAN | OFFICES) - _OF_STATE
    return called and not {t.lower_ for t in doc[i + 1 : last + 1]} & {"bin", "bint", "ibn", "al", "of"}


_OF_STATE = frozenset("minister ambassador envoy governor commander chief ruler monarch heir".split())
"""Offices that princes hold."""

_FEWEST = {"DP": 1, "CJ": 1, "CS": 1}
"""Words that a holder's name has at least behind such letters, where it is not two."""


def _names_its_holder(doc: Doc, i: int, last: int) -> bool:
    """The letters at `i` stand before a person's name: two words or more that are no body and no further title."""
    rest = doc[i + 1 : last + 1]
    return (
        _FEWEST.get(doc[i].text, 2) <= len(rest) <= 5
        and rest[-1].lower_ not in ORGANIZATION_HEADS
        and not any(t.lower_ in TITLES for t in rest)
    )


def _is_office_of_a_holder(doc: Doc, first: int, last: int) -> bool:
    """ "Attorney General's Chambers", "Office of the Ethics Director": a body called by whose it is."""
    if doc[first].lower_ == "office" and doc[first + 1].lower_ == "of" and last > first + 1:
        return True
    mark = next((i for i in range(first + 1, last) if doc[i].text in {"'s", "’s", "'", "’"}), None)
    if mark is None or doc[last].lower_ not in ORGANIZATION_HEADS | {"chambers"}:
        return False
    return all(t.lower_ in TITLES or t.lower_ in TITLE_MODIFIERS for t in doc[first:mark])


def _before_bare_office(doc: Doc, first: int, last: int) -> int | None:
    """Where the state or body ends in "Lagos State Governor, Ada Quill" and "the FBI Director": no person is named there."""
    if last == first or doc[last].lower_ not in OFFICES | {"agent"} or doc[first].text in genders():
        return None
    end = last - 1
    while end > first and doc[end].lower_ in TITLES | TITLE_MODIFIERS - {"state"} | {"-"}:
        end -= 1
    named = doc[first : end + 1].text
    if named.lower() in PARTIES:
        return end
    body = doc[end].lower_ in ORGANIZATION_HEADS | {"state"} or (end == first and named.isupper() and len(named) > 2)
    return end if body or named in nations() else None


def _titles(doc: Doc, i: int, last: int) -> bool:
    """The doubtful title at `i` is one: a given name or another title follows, or the model sees a person there."""
    after = doc[i + 1]
    if doc[i].lower_ == "general" and i and doc[i - 1].lower_ in _GENERALS and doc[last].lower_ not in ORGANIZATION_HEADS:
        return True  # "Attorney General Reyl"
    return after.text in genders() or after.text in GIVEN_DAYS or after.lower_ in TITLES or (after.ent_type_ == "PERSON" and last - i <= 3)
