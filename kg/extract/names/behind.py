"""The person named right behind a title and its field, where the parser makes the title the head: "Minister for Health Ana Voss left"."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kg.extract.names.forms import Occurrence
from kg.extract.names.nouns import KIN
from kg.extract.names.portfolios import FIELDS, JOINING
from kg.extract.names.words import TITLES
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

At = Callable[["Token"], Occurrence | None]
"""Token of the sentence -> the name that it is part of."""

_PARENTS = frozenset("mum mom dad mother father grandmother grandfather".split())


def person_behind(token: Token, at: At) -> Token | None:
    """The head of the name in "Minister for Health Ana Voss" and "Mum-of-two Ana Voss", which the parser hangs on the "for"."""
    if (occurrence := at(token)) is not None:
        return _behind_body(token, occurrence, at)
    if token.lower_ not in TITLES | _PARENTS | KIN.keys():
        return None
    for prep in token.children:
        if prep.lower_ not in {"for", "of"} or prep.i - token.i > 2:
            continue
        for name in prep.children:
            occurrence = at(name)
            told = token.doc[prep.i + 1 : occurrence.first] if occurrence is not None and name.dep_ == "pobj" else ()
            counted = all(t.tag_ == "CD" or t.text == "-" for t in told) and token.lower_ not in TITLES
            if told and _names_person(name, at) and (counted or all(t.lower_ in FIELDS | JOINING | {"health", "education"} for t in told)):
                return name
    return None


def _behind_body(token: Token, body: Occurrence, at: At) -> Token | None:
    """ "Ana Voss" of "Doctors Without Borders president Ana Voss left", where the parser makes the body's first word the subject."""
    doc, last = token.doc, body.last
    if (
        token.dep_ not in {"nsubj", "nsubjpass"}
        or not body.first == token.i < last
        or token.text == "Party"
        or last + 2 >= len(doc)
        or doc[last + 1].text not in _LEADERS
    ):
        return None
    name = doc[last + 2]
    named = at(name)
    return doc[named.last] if named is not None and _names_person(name, at) else None


_LEADERS = frozenset("leader president chairman chairwoman chair director founder chief boss".split())


def _names_person(name: Token, at: At) -> bool:
    found = at(name)
    return found is not None and len(found.entries) == 1 and found.entries[0].type is EntityType.PERSON
