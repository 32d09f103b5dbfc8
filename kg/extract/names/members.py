"""An unnamed member that acts for a named body: "Hungarian officials", "a Diaz spokesperson", "police in Tallinn"."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kg.extract.frames.implied import ADJECTIVAL, is_scene
from kg.extract.names.nouns import BLOWS, MEMBERS, NEWS, OUTLETS, OWNED_MEMBERS, SHOWS, STATESMEN
from kg.extract.parse.syntax import conjuncts

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

_STANDING = frozenset({"of", "for", "from", "in", "at"})
_PREPOSITIONS = dict.fromkeys(
    "police officials authorities prosecutors lawmakers diplomats regulators judge judges jury magistrate magistrates court courts".split(),
    _STANDING,
)
"""Who is of the place or court that they are in; troops are not."""


NOBODY = frozenset({"nobody", "none"})
"""Beside a body they speak of it: "nobody at Bolt met Ana" is said of Bolt."""


def is_elsewhere(noun: Token, place: Token) -> bool:
    """Whether a place before the noun only says where it is: "Harlow executives", "the Harlow attack"; not "the US attack"."""
    return noun.lower_ in {"executives", "lobbyists"} or (noun.lower_ in BLOWS and place.dep_ != "poss" and place.text not in ADJECTIVAL)


LAWMAKERS = frozenset({"lawmakers", "legislators", "mps", "parliamentarians", "senators"})


def is_of_its_people(noun: Token) -> bool:
    """Whether it says who sits for a place and not who acts for it: a state's lawmakers are not the state, a party's are the party."""
    return noun.lower_ in LAWMAKERS


UNCOUNTED = frozenset("some several many few most certain various other two three four five dozens scores".split())
POLITICIANS = LAWMAKERS | frozenset("leaders ministers officials diplomats representatives executives bosses".split())


def _are_some(members: Token) -> bool:
    """ "Some Labour leaders", "several US officials": a few who speak for themselves; two agents who arrest somebody act for the body."""
    few = {c.lower_ for c in members.children if c.i < members.i} & UNCOUNTED
    if any(c.dep_ == "prep" and c.lower_ == "from" for c in members.children):
        return False  # "many officials from Norway and Peru": a delegation
    part = members.head.head if members.dep_ == "pobj" and members.head.lower_ == "of" else None  # "a number of", "scores of"
    counted = part is not None and part.lower_ in {"number", "handful", "some", "many", "several", "few", "dozens", "scores", "group"}
    return members.lower_ in POLITICIANS and (bool(few) or counted)


ONLY = frozenset("government administration regime state army parliament cabinet leadership".split())


def _is_any(member: Token) -> bool:
    """ "A Norwegian government that ...": there is but one, so that no real one is meant."""
    return member.lower_ in ONLY and any(c.lower_ in {"a", "any", "every", "no", "another"} and c.dep_ == "det" for c in member.children)


def owner_of(member: Token) -> Token | None:
    """Whose lawyer or spokesman it is: "Ana's lawyer", "a lawyer for Ana"."""
    owners = [c for c in member.children if c.dep_ == "poss"]
    owners += [n for p in member.children if p.dep_ == "prep" and p.lower_ in {"for", "of"} for n in p.children if n.dep_ == "pobj"]
    return owners[0] if owners else None


def bodies_with(body: Token) -> list[Token]:
    """It and those joined to it: of "officials from Norway and Peru" and of "Norwegian and Peruvian officials" both."""
    if body.dep_ == "amod" or (body.dep_ == "nmod" and body.text in ADJECTIVAL):
        return [body, *(t for t in body.conjuncts if _is_nation_s(t))]
    return [t for t in conjuncts(body) if t.pos_ == "PROPN"] if body.dep_ == "pobj" and body.pos_ == "PROPN" else [body]


def _are_nations(adjective: Token) -> bool:
    """Whether it is a nation's adjective joined to others only: "Norwegian and Peruvian troops", "US and Norwegian officials"."""
    return adjective.dep_ in {"amod", "nmod"} and all(map(_is_nation_s, (adjective, *adjective.conjuncts)))


def _is_nation_s(token: Token) -> bool:
    return (token.ent_type_ == "NORP" and token.pos_ == "ADJ") or token.text in ADJECTIVAL


def _is_on_air(token: Token) -> bool:
    """ "Harlow Radio's breakfast programme": what is told there is told the outlet."""
    owners = (c for c in token.children if c.dep_ == "poss")
    return token.lower_ in SHOWS and any({t.lower_ for t in owner.subtree} & (OUTLETS | NEWS) for owner in owners)


def body_of(token: Token, is_named: Callable[[int], bool]) -> Token | None:
    """The token of the body or country for which the noun `token` acts; None when it is no such noun or the body is not said.

    `is_named` says whether the token with that index belongs to a name.
    """
    if token.lower_ in NOBODY or (token.lower_ == "one" and any(c.lower_ == "no" for c in token.children)):
        return next(
            (n for p in token.children if p.lower_ in {"at", "from"} for n in p.children if n.dep_ == "pobj" and is_named(n.i)), None
        )
    owned = token.lower_ in OWNED_MEMBERS and any(c.dep_ == "poss" and c.i < token.i for c in token.children)
    abroad = token.lower_ in STATESMEN and any(c.lower_ in {"of", "from"} for c in token.children)
    if (
        not (owned or abroad or token.lower_ in MEMBERS or _is_on_air(token))
        or token.dep_ in {"compound", "amod", "nmod"}
        or _are_some(token)
        or _is_any(token)
        or any(is_named(c.i) and c.dep_ == "appos" for c in token.children)
    ):
        return None
    before = sorted(token.children, key=lambda c: c.dep_ == "poss" and c.ent_type_ == "GPE")  # "Chile's CNE election authority" is the CNE
    for child in before:
        if child.i < token.i and child.dep_ in {"compound", "amod", "nmod", "poss"} and (is_named(child.i) or child.dep_ == "poss"):
            if any(t.dep_ == "cc" for t in token.doc[child.i : token.i]):
                return child if _are_nations(child) else None  # "Reyl and police officials"
            return None if is_scene(child, token) else child
    for prep in token.children:
        if prep.dep_ == "prep" and prep.lower_ in _PREPOSITIONS.get(token.lower_, {"of", "for", "from"}) and prep.i == token.i + 1:
            for inner in prep.children:
                if inner.dep_ == "pobj" and (is_named(inner.i) or prep.lower_ in {"of", "for"}):
                    return inner
    return None
