"""What a minister, a secretary or a commissioner is for: "Labour and Employment" of "the Minister of Labour and Employment" is no body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.names.nations import genders, nations
from kg.extract.names.words import (
    FIXED,
    LETTER_TITLES,
    MEMBER_LETTERS,
    ORGANIZATION_HEADS,
    PARTIES,
    PLACE_HEADS,
    PORTFOLIO_HOLDERS,
    PORTFOLIOS,
    TITLE_MODIFIERS,
)

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc

FIELDS = PORTFOLIOS | TITLE_MODIFIERS | frozenset("affairs state services service security international civil strategic".split())
"""Words of what ministers are for."""

_ADVISERS = frozenset("adviser advisor assistant".split())
_RUN_FIELDS = frozenset("operations communications policy development finance marketing research technology sales football rugby".split())
"""What a director is of, in one word that right before a name is no part of it."""

JOINING = frozenset({"and", "&", ",", "the"})
"""What stands between the words of one field, or of several."""

_HEADS_OF_STATE = frozenset("prime first chief".split())


def is_portfolio(doc: Doc, first: int, last: int) -> bool:
    """The run from `first` to `last` is what a minister named right before or right behind it is for."""
    if doc[first : last + 1].text in nations():
        return False
    run = doc[first : last + 1]
    words = [t.lower_ for t in run if t.lower_ not in JOINING and t.text not in LETTER_TITLES]
    if words and len(words) < len(run) and {t.text for t in run} & LETTER_TITLES and set(words) <= FIELDS | {"treasury"}:
        return True  # "Foreign Affairs CS", "CS Treasury"
    if not words or words[-1] in ORGANIZATION_HEADS - FIELDS:
        return False
    wholly, partly = set(words) <= FIELDS, bool(FIELDS & set(words))
    if wholly and run.text.lower() not in FIXED and _is_taken_over(doc, first):
        return True
    party = len(words) == 1 and words[0] in PARTIES
    return (not party and _before_holder(doc, last, wholly, partly)) or _behind_holder(doc, first, wholly, partly)


def _is_taken_over(doc: Doc, first: int) -> bool:
    """ "Was moved to Tourism and Mining": the field of a ministry, with no word for it and no article."""
    at = first - 1
    while at > 0 and doc[at].lower_ in (FIELDS | JOINING) - {"the"}:
        at -= 1
    return at > 0 and doc[at].lower_ == "at" and doc[at - 1].lower_ in {"over", "charge"}


def _before_holder(doc: Doc, last: int, wholly: bool, partly: bool) -> bool:
    """ "Family Welfare and Medical Education Minister ...", "Rural Roads minister ..."."""
    i = last + 1
    while wholly and i < len(doc) and doc[i].lower_ in FIELDS | JOINING - {"the"}:
        i += 1
    return partly and i < len(doc) and doc[i].lemma_.lower() in PORTFOLIO_HOLDERS - {"commissioner"}


def _behind_holder(doc: Doc, first: int, wholly: bool, partly: bool) -> bool:
    """ "Minister of Labour", "Secretary for Housing, Roads and Urban Renewal"; of "Prime Minister of" a country follows."""
    i = _holder(doc, first, wholly)
    if i is None:
        return False
    if doc[i].lemma_.lower() == "director":
        return wholly  # "Director of Public Prosecutions", "Director of Elections"
    heads = i > 0 and doc[i - 1].lower_ in _HEADS_OF_STATE
    return doc[i].lemma_.lower() in PORTFOLIO_HOLDERS | _ADVISERS and partly and not heads


def _holder(doc: Doc, first: int, over_fields: bool) -> int | None:
    """The noun before the "of" or "for" right before `first`, or before further fields that stand between."""
    i = first - 1
    while over_fields and i > 0 and doc[i].lower_ in FIELDS | JOINING:
        i -= 1
    if i > 2 and doc[i - 2 : i].text.lower() == "of state":
        i -= 2  # "Minister of State for Labour"
    if i < 1:
        return None
    on = doc[i].lower_ == "on" and doc[i - 1].lower_ in _ADVISERS
    return i - 1 if on or doc[i].lower_ in {"of", "for"} else None


def person_behind(doc: Doc, first: int, last: int) -> int | None:
    """Where the minister's own name begins in a run that began with the portfolio or seat: "(Minister for) Planning Ada Quill"."""
    i = _holder(doc, first, doc[first].lower_ in FIELDS)
    if i is None or doc[last].lower_ in ORGANIZATION_HEADS | PLACE_HEADS:
        return None
    holder = doc[i].lemma_.lower()
    if holder == "director" and doc[first].lower_ in _RUN_FIELDS and _may_be_person(doc, first + 1, last):
        return first + 1  # "Director of Operations Ada Quill"
    if holder in PORTFOLIO_HOLDERS | {"general"} and (start := _after_fields(doc, first, last, holder == "minister")) is not None:
        return start
    if holder in PORTFOLIO_HOLDERS | MEMBER_LETTERS | {"member", "td", "mca"}:
        return next((i for i in range(first + 1, last) if doc[i].text in genders()), None)
    return None


def _may_be_person(doc: Doc, first: int, last: int) -> bool:
    """One to four words of which the first is a given name, or the model's person."""
    return 0 <= last - first <= 3 and (doc[first].text in genders() or doc[first].ent_type_ == "PERSON")


def _after_fields(doc: Doc, first: int, last: int, of_a_minister: bool) -> int | None:
    """Behind the field's words, where a name of one to four words follows; a minister's field may be one word that no list has."""
    start = next((i for i in range(first, last) if doc[i].lower_ not in FIELDS | JOINING), last)
    if start == first:
        return first + 1 if of_a_minister and last - first == 2 else None
    return start if 1 <= last - start <= 3 and doc[start].text not in nations() else None
