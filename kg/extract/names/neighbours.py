"""The name beside a description: "the barrister Ana Diaz", "Diaz, the barrister", "a firm called Bolt"."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kg.extract.names.descriptors import is_set_off
from kg.extract.names.forms import Entry
from kg.extract.names.named_kinds import kind_behind
from kg.extract.names.nouns import BODY, COMPANY, COUNTRY, EITHER, HUMAN
from kg.extract.parties import is_party
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

Named = Callable[["Token"], tuple[Entry, ...]]
"""Token of the sentence -> the entities it names; none for what is no name."""

_HUMAN_ENDINGS = ("ist", "man", "woman", "person", "ian", "er", "or")

_NO_HUMANS = frozenset(
    "letter order offer murder power number paper computer error honor favor sector factor matter center quarter theater".split()
)

_REGIONS = frozenset("capital island region territory village port enclave province stronghold".split())


def neighbour(token: Token, named: Named) -> tuple[Entry, ...]:
    """The name beside a description: in apposition to it ("the barrister Ana Diaz", "Diaz, the barrister") or right behind it."""
    if token.pos_ not in {"NOUN", "PROPN"} or len(token.text) < 3 or token.text.endswith("."):
        return _called_after(token, named)
    if (before := _closed_before(token, named)) and (found := _compatible(token, before)):
        return found  # "Ana Diaz, the chair, Tom Reyl, the clerk, and ..."
    apposed = [c for c in token.children if c.dep_ == "appos" and c.i > token.i]
    for name in (*apposed, *(n for c in (token, *apposed) for n in _called(c))):
        if found := _compatible(token, named(name)):
            return found
    if token.lower_ in HUMAN and (found := _compatible(token, _past_place(token, named))):
        return found
    if token.dep_ == "appos" and (found := _compatible(token, named(token.head))):
        return found if is_set_off(token) and not _has_same(token, found) else ()
    if found := _called_after(token, named):
        return found
    if (found := _right_behind(token, named)) and (found := _compatible(token, found)):
        return found
    if token.dep_ in {"compound", "nmod"} and token.head.i == token.i + 1 + _width(token) and token.lower_ in HUMAN:
        return _compatible(token, named(token.head))
    return ()


_NAMING = frozenset("call name dub christen identify know title".split())


def _called(noun: Token) -> list[Token]:
    """The name of "a firm called Bolt Motors", "a man identified as Tom Reyl"."""
    naming = [c for c in noun.children if c.dep_ == "acl" and c.tag_ in {"VBN", "VBD"} and c.lemma_ in _NAMING]
    behind = [p for c in naming for p in c.children if p.dep_ == "prep" and p.lower_ == "as"]
    return [n for c in (*naming, *behind) for n in c.children if n.dep_ in {"oprd", "dobj", "attr", "pobj"} and n.i > noun.i]


def _past_place(token: Token, named: Named) -> tuple[Entry, ...]:
    """The person of "his counterpart in Oslo, Ana Voss,", whom the parser sets beside the place."""
    places = [n for p in token.children if p.dep_ == "prep" for n in p.children if n.dep_ == "pobj"]
    for place in places:
        if (found := named(place)) and all(e.type is EntityType.PLACE for e in found):
            persons = [e for c in place.children if c.dep_ == "appos" and c.i > place.i for e in named(c)]
            if len(persons) == 1 and persons[0].type is EntityType.PERSON:
                return tuple(persons)
    return ()


def _called_after(token: Token, named: Named) -> tuple[Entry, ...]:
    """The body whose name stands inside "the Harlow soap company", "the Little Barns restaurant chain", "Bolt magazine"."""
    name = next((t for t in reversed(token.doc[token.left_edge.i : token.i]) if named(t)), None)
    told = kind_behind(token.doc, name.i) if name is not None else None
    found = named(name) if name is not None and told is not None and told.i == token.i else ()
    return found if all(e.type is EntityType.ORGANIZATION and (token.lower_ == "party" or not is_party(e.name)) for e in found) else ()


def _closed_before(token: Token, named: Named) -> tuple[Entry, ...]:
    """Who is named right before ", the chief financial officer," where the next name of a list follows."""
    start, beyond = token.left_edge.i, token.i + 2
    if (
        start < 2
        or beyond >= len(token.doc)
        or (token.doc[start].lower_, token.doc[start - 1].text, token.nbor().text) != ("the", ",", ",")
    ):
        return ()
    listed = token.doc[beyond].lower_ == "and" or named(token.doc[beyond])
    return named(token.doc[start - 2]) if listed and token.dep_ not in {"nsubj", "nsubjpass"} else ()


def _has_same(token: Token, found: tuple[Entry, ...]) -> bool:
    """The description belongs to "his" or "her" of the name's own gender: "Reyl, his driver, and Diaz" is no Reyl who is his own."""
    owner = next((c.lower_ for c in token.children if c.dep_ == "poss"), "")
    gender = {"his": "m", "her": "f"}.get(owner)
    return gender is not None and any(e.type is EntityType.PERSON and e.gender in {None, gender} for e in found)


def _right_behind(token: Token, named: Named) -> tuple[Entry, ...]:
    """Who is named in the words right behind ("former club spokesman Ana Diaz"), where the parser joined both to the same word."""
    if token.tag_ != "NN" or token.lower_ not in HUMAN | COMPANY | BODY or token.i + 2 >= len(token.doc):
        return ()
    found = named(token.nbor())
    head = next((t for t in token.doc[token.i + 1 : token.i + 5] if named(t) == found and t.dep_ != "compound"), None) if found else None
    joined = head is not None and head.head.i == token.head.i
    listed = token.dep_ == "conj" and head is not None and head.dep_ == "appos"  # "Norway and the rebel group Harlow Front"
    return found if head is not None and joined and (listed or head.dep_ == token.dep_) else ()


def _width(token: Token) -> int:
    """How many tokens of one name stand between the token and the head of that name."""
    return max(0, token.head.i - token.i - 1) if all(t.head.i == token.head.i for t in token.doc[token.i + 1 : token.head.i]) else 0


def _compatible(noun: Token, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries if the noun is for such: a human noun for persons, a body's for organizations."""
    low = noun.lemma_.lower()
    if noun.tag_ == "NNS" and len(entries) == 1:
        return ()
    if low in EITHER:
        return entries
    body = low in COMPANY or low in BODY
    fitting = {
        EntityType.PERSON: low in HUMAN or (low.endswith(_HUMAN_ENDINGS) and low not in _NO_HUMANS and not body),
        EntityType.ORGANIZATION: body,
        EntityType.PLACE: low in COUNTRY or low in _REGIONS,
    }
    return entries if all(fitting.get(e.type, False) for e in entries) else ()
