"""An article's noun phrases as the sentences bring them: what each stands for, once asked, and what a later word may take up."""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.extract.document import Document, Sentence
from kg.extract.names.ages import age
from kg.extract.names.capitals import acts_for_country
from kg.extract.names.forms import Entry, Occurrence, Register
from kg.extract.names.nouns import HUMAN, SAYING
from kg.extract.names.register import register
from kg.extract.names.salience import CHIEFS, DISTANCE, Slot, is_introduced, weight
from kg.extract.parse.tree import PLURALS, first_conjunct
from kg.extract.text.quotations import quotations
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

SOMEBODY = "person"
"""The noun of a phrase that is a surname of several: nobody is named for certain, but a pronoun may take it up."""


@dataclass(frozen=True)
class Reading:
    """Whom a phrase stands for, how it says so, and its tokens (both ends included)."""

    sentence: Sentence
    entries: tuple[Entry, ...]
    how: str
    first: int
    last: int


class Phrases(ABC):
    """The readings of one article's phrases, each made once, and the phrases of a stretch as slots for what comes behind."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.register: Register = register(document)
        self._readings: dict[tuple[int, int], Reading] = {}
        self._slots: dict[int, list[Slot]] = {}
        self._shared = _shared_names(self.register)
        self._quotations = quotations(document.article.text)

    @abstractmethod
    def _resolved(self, sentence: Sentence, token: Token) -> Reading:
        """What the phrase headed by `token` stands for, worked out."""

    def reading(self, sentence: Sentence, token: Token) -> Reading:
        """What the phrase headed by `token` stands for."""
        place = sentence.index, token.i
        if place not in self._readings:
            self._readings[place] = Reading(sentence, (), "name", token.i, token.i)  # the answer to a phrase that asks for itself
            self._readings[place] = self._resolved(sentence, token)
        return self._readings[place]

    def named(self, occurrence: Occurrence) -> Reading:
        """A name; a capital that acts is its country."""
        sentence = self.document.sentences[occurrence.sentence]
        first, last = occurrence.first, occurrence.last
        dateline = first == 0 and sentence.doc[first].text.isupper()
        if occurrence.capital is not None and not dateline and acts_for_country(sentence.doc[last]):
            return Reading(sentence, (occurrence.capital,), "nationality", first, last)
        return Reading(sentence, occurrence.entries, occurrence.how, first, last)

    def _names_at(self, sentence: Sentence, token: Token) -> tuple[Entry, ...]:
        occurrence = self.register.at.get((sentence.index, token.i))
        return self.named(occurrence).entries if occurrence is not None and occurrence.how != "nationality" else ()

    def _is_quoted(self, sentence: Sentence, i: int) -> bool:
        offset = sentence.start + sentence.doc[i].idx
        at = bisect_right(self._quotations, (offset, offset))
        return any(a <= offset < b for a, b in self._quotations[max(0, at - 4) : at + 1])

    def _slots_outside_quotations(self, sentence: Sentence, i: int, reach: int = len(DISTANCE) - 1) -> list[Slot]:
        """Those outside quotations; what stood before the one that ends here is as near as if nothing had been quoted."""
        passed = 0
        while passed < sentence.index and self._is_quoted(self.document.sentences[sentence.index - passed - 1], -1):
            passed += 1
        found = self._slots_before(sentence, i, reach + passed)
        outside = [s for s in found if not self._is_quoted(self.document.sentences[s.sentence], s.token)]
        return [s if s.sentence == sentence.index else replace(s, sentence=s.sentence + passed) for s in outside]

    def _slots_before(self, sentence: Sentence, i: int, reach: int = len(DISTANCE) - 1) -> list[Slot]:
        """Noun phrases of this sentence up to token `i`, and of the `reach` sentences before it."""
        earlier = [
            s for k in range(max(0, sentence.index - reach), sentence.index) for s in self._sentence_slots(self.document.sentences[k])
        ]
        return earlier + self._phrases(sentence, i)

    def _sentence_slots(self, sentence: Sentence) -> list[Slot]:
        if sentence.index not in self._slots:
            self._slots[sentence.index] = self._phrases(sentence, len(sentence.doc))
        return self._slots[sentence.index]

    def _phrases(self, sentence: Sentence, end: int) -> list[Slot]:
        """The noun phrases with their heads before token `end`, and one for each list of names ("Ana and Tom")."""
        found = []
        for token in sentence.doc[:end]:
            if (token.pos_ not in {"NOUN", "PROPN", "PRON"} and token.lower_ not in {"two", "both"}) or (
                token.dep_ in {"compound", "nmod"} and token.pos_ != "PROPN"
            ):
                continue
            occurrence = self.register.at.get((sentence.index, token.i))
            if occurrence is not None and (token.head.i != token.i and self.register.at.get((sentence.index, token.head.i)) is occurrence):
                continue  # not the head of its name
            reading = self.reading(sentence, token)
            entries = tuple(e for e in reading.entries if e.type is not EntityType.OFFICE)  # no pronoun takes one up
            common = token.pos_ == "NOUN" or (token.pos_ == "PROPN" and occurrence is None and token.ent_type_ not in {"DATE", "TIME"})
            if entries or (common and not self._says_of_named(sentence, token)):
                member = reading.how in {"body", "nationality"}
                plural = token.tag_ in PLURALS and (not entries or member)
                if member and token.lemma_.lower() in HUMAN:
                    entries = ()  # "a spokesman for Acme": a later "he" is he
                somebody = occurrence is None and (token.text in self._shared or age(token) is not None)
                noun = SOMEBODY if somebody else token.lemma_.lower()
                headed = token.i + 1 < len(sentence.doc) and token.nbor().lower_ in CHIEFS
                says = token.dep_ == "nsubj" and token.head.lemma_ in SAYING
                found.append(Slot(sentence.index, token.i, entries, weight(token), noun, plural, headed, says, is_introduced(token)))
        return found + self._lists(sentence, found)

    def _says_of_named(self, sentence: Sentence, token: Token) -> bool:
        """The noun only says something of a name: an apposition to it, or what it is."""
        if token.dep_ == "attr":
            return True
        first = first_conjunct(token)  # "Reyl, a lawyer and adviser"
        return first.dep_ == "appos" and (sentence.index, first.head.i) in self.register.at

    def _lists(self, sentence: Sentence, slots: list[Slot]) -> list[Slot]:
        """One phrase more for each run of conjuncts that are all named."""
        at = {s.token: s for s in slots}
        out = []
        for slot in slots:
            token = sentence.doc[slot.token]
            others = [t for t in token.conjuncts if t.i > token.i]
            if token.dep_ != "conj" and others and len(slot.entries) == 1 and all(t.i in at and at[t.i].entries for t in others):
                entries = tuple(dict.fromkeys([*slot.entries, *(e for t in others for e in at[t.i].entries)]))
                if len(entries) > 1:
                    out.append(Slot(sentence.index, slot.token, entries, slot.weight, slot.noun))
        return out


def _shared_names(register: Register) -> frozenset[str]:
    """Words of persons' names, one of which alone may be unclear but is a person."""
    return frozenset(w for e in register.entries if e.type is EntityType.PERSON for w in e.name.split() if len(w) > 2)
