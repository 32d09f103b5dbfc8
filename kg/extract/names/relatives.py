"""Pronouns below a clause with "who": "Tom, who left after Ana accused him", "Tom, who said his wife had left"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.document import Sentence
from kg.extract.names.coreference import PERSONAL, Slots, excluded, fits_person
from kg.extract.names.forms import Entry
from kg.extract.names.nouns import KIN

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


def subject_who(token: Token) -> Token | None:
    """The "who", or the "whose" of the subject, of the innermost clause that modifies a name and in which the pronoun stands."""
    if token.lower_ not in PERSONAL:
        return None
    for clause in (token, *token.ancestors):
        if clause.dep_ == "relcl":
            subject = next((c for c in clause.children if c.dep_ in {"nsubj", "nsubjpass"} and c.i < token.i), None)
            whose = next((c for c in subject.children if c.lower_ == "whose"), None) if subject is not None else None
            who = whose or subject
            return who if who is not None and who.lower_ in {"who", "whose"} else None
    return None


def of_clause(sentence: Sentence, token: Token, who: Token, meant: tuple[Entry, ...], slots: Slots) -> tuple[Entry, ...] | None:
    """Whom the clause is about; nobody where another between may be meant, None where he cannot be."""
    gender = PERSONAL[token.lower_]
    barred = excluded(sentence, token, slots)
    if len(meant) != 1 or meant[0].gender not in {None, gender} or meant[0].key in barred:
        return None
    between = [s for s in slots(sentence, token.i, 0) if s.sentence == sentence.index and who.i < s.token < token.i and s.entries != meant]
    own = {c.i for c in token.head.children if c.dep_ in {"nsubj", "nsubjpass"}} if token.dep_ != "poss" else set()
    others = [s for s in between if s.token not in own and s.noun not in KIN and fits_person(s, gender, barred) is not None]
    return () if others else meant
