"""Pronouns and definite descriptions -> the entities they take up, where one reading is clear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.document import Document, Sentence
from kg.extract.names.register import Entry, Register

if TYPE_CHECKING:
    from spacy.tokens import Token


class Antecedents:
    """Whom pronouns and descriptions of one article take up."""

    def __init__(self, document: Document, names: Register) -> None:
        self.document = document
        self.names = names

    def of(self, sentence: Sentence, token: Token) -> tuple[tuple[Entry, ...], str]:
        """The entities, and "pronoun" or "description"; no entities when unclear."""
        return (), "pronoun"
