"""Whether a capital stands for its country: where it acts as a government does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.names.nouns import ACTS, DIPLOMACY, OFFICES_OF_STATE

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


OF_A_CITY = frozenset({"chief", "deputy", "regional", "state", "mayor", "council", "local"})
"""Before an officer they show that it is the town's or the district's ("Delhi chief minister", "Rome council leader")."""
_GIVEN = frozenset("pledge promise provide supply grant donate lend commit aid assistance support loan".split())
"""What is done "to" or "for" a state, and how it is called."""


def _is_before_name(token: Token) -> bool:
    """The "Nairobi" of "Nairobi Senator Ana Voss": the parser takes who acts for another name of the city."""
    return any(c.dep_ == "appos" and c.i > token.i + 1 and not any(t.is_punct for t in token.doc[token.i : c.i]) for c in token.children)


def acts_for_country(token: Token) -> bool:
    """ "Paris denied", "Paris's minister", "talks between Rome and Paris", "accused by Paris", "aid for Paris"; never "in Paris"."""
    while token.dep_ == "conj" and token.head.i < token.i:
        token = token.head
    head = token.head
    if token.dep_ == "nsubj":
        return head.lemma_.lower() in ACTS and not _is_before_name(token)
    if token.dep_ in {"poss", "compound"}:
        if any(c.lower_ in OF_A_CITY for c in head.children):
            return False
        return head.lower_ in OFFICES_OF_STATE or (token.dep_ == "poss" and head.lemma_.lower() in DIPLOMACY)
    if token.dep_ in {"dobj", "dative"}:
        return head.lemma_ in ACTS - {"leave", "open", "close", "cut", "invade", "attack", "bomb", "strike", "break", "tell"}
    if token.dep_ != "pobj":
        return False
    if head.lower_ == "by":
        return head.head.lemma_.lower() in ACTS and head.dep_ == "agent"
    if head.lower_ in {"to", "for"}:
        return any(a.lemma_.lower() in _GIVEN for a in (head.head, head.head.head))  # "pledged tanks to Kyiv"
    return head.lower_ in {"between", "with", "against"} and head.head.lemma_.lower() in DIPLOMACY | ACTS
