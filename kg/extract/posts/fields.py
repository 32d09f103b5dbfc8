"""The body behind what of it somebody is in charge of: "Director of Strategy and Research at the Harlow Institute"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.names.nations import nations
from kg.extract.names.nouns import BODY, COMPANY
from kg.extract.names.words import PORTFOLIOS
from kg.extract.posts.titles import OTHERS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token

FIELDS = PORTFOLIOS | frozenset(
    "strategy policy operations operation development marketing sales affairs engineering design protection technology investigations "
    "programs programmes programming content studies product products security finance advocacy partnerships news sport football cricket "
    "nursing surgery medicine analysis analytics compliance procurement logistics outreach fundraising recruitment control safety quality "
    "risk data network networks supply markets retail wealth".split()
)
"""Words, in lower case, of what departments and their heads are for."""

_PARTS_OF_THE_WORLD = frozenset("asia africa europe america americas emea apac pacific oceania east west north south region".split())

_WHOLES = frozenset("board republic state government administration trustees".split())
"""Who heads one of these heads the whole."""

_REACH = 8
"""The words within which the second preposition stands."""

_FIRST, _SECOND = frozenset({"of", "for"}), frozenset({"at", "of", "for", "with"})


def body_behind_field(title: Token) -> Token | None:
    """The first word of the body behind the field and its preposition; None where what stands behind the title is no field."""
    doc, at = title.doc, title.i + 1
    if at >= len(doc) or doc[at].lower_ not in _FIRST:
        return None
    start = at + 1
    for i in range(start + 1, min(start + _REACH, len(doc) - 1)):
        if doc[i].lower_ in _SECOND and doc[i].pos_ == "ADP":
            return _behind(doc, i) if _is_field(doc, start, i) else None
        if doc[i].pos_ not in {"PROPN", "NOUN", "ADJ", "CCONJ"} and doc[i].text not in {",", "&", "-"}:
            return None
    return None


def is_field_of(title: Token, body: Token) -> bool:
    """Whether the body is told behind a field of its own."""
    found = body_behind_field(title)
    return found is not None and found.i <= body.i


def _behind(doc: Doc, preposition: int) -> Token | None:
    at = preposition + 1 + (doc[preposition + 1].lower_ == "the")
    return doc[at] if at < len(doc) and doc[at].pos_ == "PROPN" else None


def _is_field(doc: Doc, start: int, end: int) -> bool:
    words = doc[start:end]
    low = {t.lower_ for t in words}
    last = words[-1]
    named = last.lower_ in (FIELDS | _PARTS_OF_THE_WORLD) - {"and", "&"} or last.text in nations()
    if low & (_WHOLES | OTHERS | BODY | COMPANY) or not named:
        return False
    return "," not in low or bool(low & {"and", "&"})  # a comma is inside the field only where it lists
