"""The smallest questions to the parse: a token's children by label, and what kind of verb it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract import cues

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
VERBAL = frozenset({"VERB", "AUX"})
QUOTE_MARKS = frozenset({"“", "”", '"', "``", "''"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
PLURALS = frozenset({"NNS", "NNPS"})


def children(token: Token, *labels: str) -> list[Token]:
    """The children of `token` under any of the labels, in the sentence's order."""
    return [c for c in token.children if c.dep_ in labels]


def is_verbal(token: Token) -> bool:
    """Whether the token is a verb or auxiliary (by tag, so that "meeting" as a noun is none)."""
    return token.pos_ in VERBAL


def is_finite(verb: Token) -> bool:
    """Whether the verb carries tense itself or by an auxiliary ("met", "has met", "will meet"; not "to meet", "meeting")."""
    if any(c.tag_ in FINITE for c in children(verb, "aux", "auxpass")):
        return True
    return verb.tag_ in FINITE and not is_infinitive(verb)


def is_infinitive(verb: Token) -> bool:
    """Whether "to" stands before it ("to meet", "to have met")."""
    return any(c.tag_ == "TO" for c in children(verb, "aux"))


def is_set_apart(clause: Token) -> bool:
    """Whether a semicolon parts a clause from its head: each side then speaks for itself, whatever the parser joined.

    So it does where the head has its own object between: "Ana accused Tom of fraud, a charge he denies".
    """
    first, last = sorted((clause.i, clause.head.i))
    taken_up = clause.dep_ == "ccomp" and any(clause.i < o.i < clause.head.i for o in children(clause.head, "dobj"))
    return taken_up or any(t.text == ";" for t in clause.doc[first:last])


def is_person(noun: Token) -> bool:
    """Whether a common noun names a person by a role ("adviser", "president") rather than an act ("merger")."""
    return cues.tells_person(noun.lemma_.lower())


def first_conjunct(token: Token) -> Token:
    """The first of the nouns that the token is joined to: of "Ana and Tom" Ana."""
    while token.dep_ == "conj" and token.head.pos_ in {"NOUN", "PROPN"} and token.head.i < token.i:
        token = token.head
    return token
