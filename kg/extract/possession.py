"""What somebody has: "his firm, Calder Steel", "Voss's party, the Harbour League", "her companies, including A and B"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract import syntax
from kg.extract.document import Referents, Sentence
from kg.extract.statements import Statement
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from spacy.tokens import Token

POSSESSED = {
    "OWNS": frozenset("company firm business startup start-up brand restaurant consultancy conglomerate empire".split()),
    "MEMBER_OF": frozenset({"party"}),
    "WORKS_FOR": frozenset({"employer"}),
    "PART_OF": frozenset({"parent"}),
}
"""Relation -> nouns N for which "X's N, Y" says X RELATION Y."""


def possessions(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """Every "X's N, Y" of the sentence whose noun is in POSSESSED and whose Y is named beside it."""
    for noun in sentence.doc:
        relation = next((name for name, nouns in POSSESSED.items() if noun.lemma_.lower() in nouns), None)
        owner = syntax.possessor(noun) if relation is not None and noun.pos_ == "NOUN" else None
        former = _is_former(noun)
        if relation is None or owner is None or (former and relation != "WORKS_FOR"):
            continue
        named = [c for c in noun.children if c.dep_ == "appos" and referents(sentence, c)]
        named += [noun.head] if noun.dep_ == "appos" and noun.head.pos_ == "PROPN" else []
        named += [t for t in syntax.conjuncts(noun)[1:] if _is_listed(noun, t) and referents(sentence, t)]
        if named:
            yield Statement(RELATIONS[relation], noun, (noun, noun), (owner,), tuple(named), "title", former=former)


NOT_OWNED = frozenset(
    "former old ex rival next future parent holding sister partner record management insurance "
    "phone energy utility train drug security".split()
)
"""Before the noun: the company is another's, or one's supplier ("Bolt's parent company", "her insurance company")."""


def _is_former(noun: Token) -> bool:
    return any(c.lower_ in NOT_OWNED for c in noun.children if c.i < noun.i)


def _is_listed(noun: Token, member: Token) -> bool:
    """Whether the name stands behind "including" or "such as", not merely beside the noun ("his firm and Acme")."""
    return any(t.lower_ in {"including", "as", "like"} for t in noun.doc[noun.i + 1 : member.i])
