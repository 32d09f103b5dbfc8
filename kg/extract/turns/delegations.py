"""Who is told to belong to a group without a name: "a delegation led by Ana Voss and including Tom Reyl met ..."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.parse import syntax

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token
    from kg.relations import Relation

GROUPS = frozenset("delegation deputation entourage group mission panel team trio quartet".split())

TOGETHER = frozenset({"MET_WITH", "NEGOTIATED_WITH", "HOSTED", "SPOKE_WITH"})
"""What each of a group takes part in; what else a group does not everybody in it need have done."""

_COMPRISING = frozenset({"comprise", "include"})
_LED = frozenset({"lead", "head"})
_MADE = frozenset({"consist", "make", "compose"})


def with_members(noun: Token, relation: Relation) -> list[Token]:
    """The noun, with whoever the participles behind it say is in the group that it names."""
    if noun.lemma_.lower() not in GROUPS or relation.name not in TOGETHER:
        return [noun]
    clauses = [c for c in noun.children if c.dep_ in {"acl", "prep"}]
    joined = [j for c in clauses for p in (c, *syntax.children(c, "prep", "agent")) for j in syntax.children(p, "conj")]
    named = [n for c in (*clauses, *joined) for n in _named_in(c)]
    return [noun, *(n for first in named for n in _listed(first) if n.pos_ == "PROPN")]


def leaders(noun: Token) -> list[Token]:
    """Ana of "lawmakers led by Ana", "led by Ana, the lawmakers": what they say together she says as well."""
    if noun.tag_ != "NNS" and noun.lemma_.lower() not in GROUPS:
        return []
    before = [c for c in syntax.children(noun.head, "advcl") if c.i < noun.i and noun.dep_ in syntax.SUBJECTS]
    led = [c for c in (*syntax.children(noun, "acl"), *before) if c.lemma_ in _LED | {"spearhead"} and syntax.is_passive(c)]
    return [a for c in led if (a := syntax.agent(c)) is not None]


def _named_in(clause: Token) -> list[Token]:
    """Ana of "comprising Ana", "including Ana", "led by Ana", "made up of Ana"."""
    if clause.lemma_.lower() in _COMPRISING or clause.lower_ in {"including", "comprising"}:
        return syntax.children(clause, "dobj", "pobj")
    if clause.lemma_ in _LED:
        leader = syntax.agent(clause)
        return [leader] if leader is not None else []
    return syntax.prepositional(clause, {"of"}) if clause.lemma_ in _MADE else []


def _listed(first: Token) -> list[Token]:
    """The name and those listed behind it, of which the parser makes appositions at times."""
    beside = [c for c in syntax.children(first, "appos") if c.pos_ == "PROPN"]
    return [t for n in (first, *beside) for t in syntax.conjuncts(n)]
