"""An unnamed member that acts for a named body: "Hungarian officials", "a Diaz spokesperson", "police in Tallinn"."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kg.extract.implied import is_scene
from kg.extract.names.nouns import MEMBERS, OWNED_MEMBERS

if TYPE_CHECKING:
    from kg.extract.tokens import Token

_STANDING = frozenset({"of", "for", "from", "in", "at"})
_PREPOSITIONS = dict.fromkeys("police officials authorities prosecutors lawmakers diplomats regulators".split(), _STANDING)
"""Who is of the place that they are in; troops are not."""


def body_of(token: Token, is_named: Callable[[int], bool]) -> Token | None:
    """The token of the body or country for which the noun `token` acts; None when it is no such noun or the body is not said.

    `is_named` says whether the token with that index belongs to a name.
    """
    owned = token.lower_ in OWNED_MEMBERS and any(c.dep_ == "poss" and c.i < token.i for c in token.children)
    if (
        not (owned or token.lower_ in MEMBERS)
        or token.dep_ in {"compound", "amod", "nmod"}
        or any(is_named(c.i) and c.dep_ == "appos" for c in token.children)
    ):
        return None
    for child in token.children:
        if child.i < token.i and child.dep_ in {"compound", "amod", "nmod", "poss"} and (is_named(child.i) or child.dep_ == "poss"):
            if any(t.dep_ == "cc" for t in token.doc[child.i : token.i]):
                return None  # "Reyl and police officials"
            return None if is_scene(child, token) else child
    for prep in token.children:
        if prep.dep_ == "prep" and prep.lower_ in _PREPOSITIONS.get(token.lower_, {"of", "for", "from"}) and prep.i == token.i + 1:
            for inner in prep.children:
                if inner.dep_ == "pobj" and (is_named(inner.i) or prep.lower_ in {"of", "for"}):
                    return inner
    return None
