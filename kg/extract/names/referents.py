"""Document -> its name mentions, and the function that says whom a noun phrase stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.document import Document, Referent, Referents, Sentence
from kg.extract.names.capitals import acts_for_country
from kg.extract.names.coreference import Antecedents
from kg.extract.names.descriptions import member_of
from kg.extract.names.register import Entry, Occurrence, Register, register
from kg.model import Mention

if TYPE_CHECKING:
    from spacy.tokens import Token


def names(document: Document) -> tuple[Mention, ...]:
    """All mentions by name in the order of the text; a nationality word or an acting capital counts as its country's."""
    resolver = Resolver(document)
    return tuple(r.mention for o in resolver.register.occurrences for r in resolver.named(o))


def referents(document: Document) -> Referents:
    """The function from (sentence, head token of a noun phrase) to whom it stands for; empty when unclear. Built once an article."""
    return Resolver(document).referents


class Resolver:
    """Answers for one article; remembers what it found for each token."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.register: Register = register(document)
        self.antecedents = Antecedents(document, self.register)
        self._answers: dict[tuple[int, int], tuple[Referent, ...]] = {}

    def referents(self, sentence: Sentence, token: Token) -> tuple[Referent, ...]:
        """Whom the noun phrase headed by `token` stands for."""
        place = sentence.index, token.i
        if place not in self._answers:
            self._answers[place] = ()  # a phrase that asks for itself on the way gets no answer
            self._answers[place] = self._answer(sentence, token)
        return self._answers[place]

    def _answer(self, sentence: Sentence, token: Token) -> tuple[Referent, ...]:
        occurrence = self.register.at.get((sentence.index, token.i))
        if occurrence is not None:
            return self.named(occurrence)
        found, how = self.antecedents.of(sentence, token)
        if found:
            return tuple(Referent(_mention(e, *sentence.span(token, token)), how) for e in found)
        modifier = member_of(token, lambda i: (sentence.index, i) in self.register.at)
        if modifier is None:
            return ()
        inner = self.referents(sentence, modifier)
        how = "nationality" if inner and inner[0].how == "nationality" else "body"
        return tuple(Referent(r.mention, how) for r in inner)

    def named(self, occurrence: Occurrence) -> tuple[Referent, ...]:
        """The referents of a name: of a capital that acts, its country."""
        sentence = self.document.sentences[occurrence.sentence]
        first, last = sentence.doc[occurrence.first], sentence.doc[occurrence.last]
        span = sentence.span(first, last)
        if occurrence.capital is not None and acts_for_country(last):
            return (Referent(_mention(occurrence.capital, *span), "nationality"),)
        return tuple(Referent(_mention(e, *span), occurrence.how) for e in occurrence.entries)


def _mention(entry: Entry, start: int, end: int) -> Mention:
    return Mention(name=entry.name, type=entry.type, start=start, end=end)
