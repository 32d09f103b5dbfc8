"""Document -> its name mentions, and the function that says whom a noun phrase stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.document import Document, Referent, Referents, Sentence
from kg.extract.names.ages import Ages, age, aged
from kg.extract.names.behind import person_behind
from kg.extract.names.coreference import is_pronoun
from kg.extract.names.forms import Entry, Occurrence
from kg.extract.names.holders import holder, is_of_another, national, nationals, posts
from kg.extract.names.homelands import Homeland
from kg.extract.names.leads import introduced
from kg.extract.names.members import bodies_with, body_of, is_elsewhere, is_of_its_people, owner_of
from kg.extract.names.neighbours import neighbour
from kg.extract.names.nominals import described
from kg.extract.names.nouns import PERSONAL_MEMBERS, REBELS, SERVED
from kg.extract.names.offices import DISTRICTS, is_bare_race, office
from kg.extract.names.pairs import several
from kg.extract.names.phrases import Reading
from kg.extract.names.pronouns import Pronouns
from kg.extract.names.services import again
from kg.extract.names.variation import varied
from kg.extract.names.words import AFTER_NAMES, MEMBER_OR_PARTY
from kg.extract.parse.tree import PLURALS
from kg.model import EntityType, Mention

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


def names(document: Document) -> tuple[Mention, ...]:
    """All mentions by name in the order of the text; a nationality word or an acting capital counts as its country's."""
    reader = _Reader(document)
    return tuple(r.mention for o in reader.register.occurrences for r in reader.referents_of(reader.named(o)))


def referents(document: Document) -> Referents:
    """The function from (sentence, head token of a noun phrase) to whom it stands for; empty when unclear. Built once an article."""
    return _Reader(document).referents


RACE_REACH = 2
"""For how many sentences "the race" is the one just spoken of."""

_MEMBERS_OF_STATES = frozenset("diplomat official officer agent negotiator envoy spokesman spokeswoman spokesperson soldier pilot".split())
"""Members of a country's service, who where they are definite and single are persons, and perhaps named."""


_NEAR = 2
"""Sentences back in which one of several whom a description fits is who is meant."""


class _Reader(Pronouns):
    """Reads one article from its start, and remembers what each phrase stood for."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._answers: dict[tuple[int, int], tuple[Referent, ...]] = {}
        self._offices: dict[Entry, int] = {}  # each office and the last sentence that names it
        self._ages = Ages()
        self._posts = posts(document, self.register)
        self._homeland = Homeland(document, self.register, self._posts)
        self._read = 0

    def referents(self, sentence: Sentence, token: Token) -> tuple[Referent, ...]:
        """Whom the noun phrase headed by `token` stands for."""
        while self._read < sentence.index:  # in order, so that no question nests deeper than a sentence
            self._read += 1
            self._sentence_slots(self.document.sentences[self._read - 1])
        place = sentence.index, token.i
        if place not in self._answers:
            self._answers[place] = self.referents_of(self.reading(sentence, token))
        return self._answers[place]

    def referents_of(self, reading: Reading) -> tuple[Referent, ...]:
        """The reading in the terms of the article's text."""
        doc = reading.sentence.doc
        start, end = reading.sentence.span(doc[reading.first], doc[reading.last])
        return tuple(Referent(Mention(name=e.name, type=e.type, start=start, end=end), reading.how) for e in reading.entries)

    def _resolved(self, sentence: Sentence, token: Token) -> Reading:
        occurrence = self.register.at.get((sentence.index, token.i))
        if (name := person_behind(token, lambda t: self.register.at.get((sentence.index, t.i)))) is not None:
            return self.reading(sentence, name)
        if (occurrence is None or token.lower_ in DISTRICTS) and (sought := office(token)) is not None:
            entry, first, last = sought
            self._offices[entry] = max(sentence.index, self._offices.get(entry, 0))
            return Reading(sentence, (entry,), "name", first.i, last.i)
        if occurrence is None and token.text in AFTER_NAMES and token.i:
            occurrence = self.register.at.get((sentence.index, token.i - 1))  # "Ana Voss KC": the parser makes the letters the head
        if occurrence is not None:
            return self._party_member(sentence, token, occurrence)
        if is_bare_race(token):
            near = any(0 < sentence.index - index <= RACE_REACH for index in self._offices.values())
            before = tuple(self._offices) if near and len(self._offices) == 1 else ()
            return Reading(sentence, before, "description", token.left_edge.i, token.i)
        if is_pronoun(token):
            return Reading(sentence, self._pronoun(sentence, token), "pronoun", token.i, token.i)
        beside = neighbour(token, lambda t: self._names_at(sentence, t)) or self._served(sentence, token)
        if not beside and (acting := self._member(sentence, token)) is not None:
            return acting
        start = token.left_edge.i if token.i - token.left_edge.i < 5 else token.i
        return Reading(sentence, beside or self._told(sentence, token), "description", start, token.i)

    def _member(self, sentence: Sentence, token: Token) -> Reading | None:
        """Whoever acts for the body or country named with the noun ("FBI agents"): the body; or "the Danish diplomat" who is named."""
        if (person := self._national_member(sentence, token)) is not None:
            return Reading(sentence, person, "description", token.left_edge.i, token.i)
        modifier = body_of(token, lambda i: (sentence.index, i) in self.register.at)
        if modifier is None:
            return None
        inner = self._together([self.reading(sentence, t) for t in bodies_with(modifier)])
        of_place = any(e.type is EntityType.PLACE for e in inner.entries)
        towns = of_place and (is_of_its_people(token) or token.lower_ in REBELS or (inner.how == "name" and is_elsewhere(token, modifier)))
        of_person = any(e.type is EntityType.PERSON for e in inner.entries) and token.lower_ not in PERSONAL_MEMBERS
        if not inner.entries or towns or of_person:
            return None
        return Reading(sentence, inner.entries, "nationality" if inner.how == "nationality" else "body", inner.first, inner.last)

    def _told(self, sentence: Sentence, token: Token) -> tuple[Entry, ...]:
        """Whom the text before, or the next sentence, tells a plain description to be of."""
        found = several(sentence, token, self._slots_before)
        if not found and age(token) is None:
            held = holder(token, sentence.index, self.register, self._posts)
            found = self._described(sentence, token) if held is None else held
        found = found or varied(sentence, token, self._slots_before, self.register, self._posts)
        found = found or aged(sentence, token, self._slots_before, self._ages) or self._homeland.governed(sentence, token)
        found = found or again(self.document, self.register, sentence, token, lambda s, t: self.reading(s, t).entries)
        return found or introduced(self.document, sentence, token, self.register, self._posts)

    def _described(self, sentence: Sentence, token: Token) -> tuple[Entry, ...]:
        """ "The senator", "the bank"; "the Chinese leader" is no other country's."""
        found = described(sentence, token, self._slots_before, self.register.entries)
        return () if any(is_of_another(e, token, sentence.index, self.register, self._posts) for e in found) else found

    def _served(self, sentence: Sentence, token: Token) -> tuple[Entry, ...]:
        """ "His client", "her boss": the only person whose lawyer, spokesman or the like the sentence speaks of before."""
        if token.lemma_ not in SERVED or not any(c.dep_ == "poss" and c.tag_ == "PRP$" for c in token.children):
            return ()
        owners = (owner_of(t) for t in sentence.doc[: token.i] if t.lower_ in PERSONAL_MEMBERS)
        served = {e for o in owners if o is not None for e in self.reading(sentence, o).entries}
        return tuple(served) if len(served) == 1 and all(e.type is EntityType.PERSON for e in served) else ()

    def _together(self, readings: list[Reading]) -> Reading:
        """One reading of what several names stand for: "officials from Norway and Peru"."""
        first = readings[0]
        entries = tuple(dict.fromkeys(e for r in readings for e in r.entries))
        return Reading(first.sentence, entries, first.how, first.first, readings[-1].last)

    def _party_member(self, sentence: Sentence, token: Token, occurrence: Occurrence) -> Reading:
        """ "The Republican said" is a person, and unnamed; "a Republican", "Republican voters" and "Republicans" are the party.

        So is "the Norwegian"; "the Danes" and "the French" are the country.
        """
        said = occurrence.entries[0].key.startswith("party:") and token.lower_ in MEMBER_OR_PARTY and token.tag_ in {"NNP", "NN"}
        definite = any(c.dep_ == "det" and c.lower_ in {"the", "this"} for c in token.children)
        owns = token.dep_ == "poss" and definite and any(c.dep_ == "case" for c in token.children)  # "the Norwegian's visit"
        alone = owns or token.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj", "agent", "conj", "dative"}
        alone = alone and not (token.dep_ == "conj" and token.head.dep_ in {"amod", "nmod"})  # "Norwegian and Peruvian troops"
        if alone and ((said and definite) or (occurrence.how == "nationality" and _is_one_national(token))):
            meant = (
                self._national(sentence, token, occurrence)
                or holder(token, sentence.index, self.register, self._posts)
                or aged(sentence, token, self._slots_before, self._ages)
            )
            return Reading(sentence, meant, "description", token.i, token.i)
        return self.named(occurrence)

    def _national(self, sentence: Sentence, token: Token, occurrence: Occurrence) -> tuple[Entry, ...]:
        """ "The Norwegian", where the article has said who is one."""
        if occurrence.how != "nationality" or token.dep_ not in {"nsubj", "nsubjpass"} or token.left_edge.lower_ != "the":
            return ()
        named = [e for s in self._slots_before(sentence, token.left_edge.i, sentence.index) for e in s.entries]
        return national(occurrence.entries[0], named, self._posts)

    def _national_member(self, sentence: Sentence, token: Token) -> tuple[Entry, ...] | None:
        """ "The Danish diplomat": of those said to be Danes the only one just named; None where none is, so that Denmark may be meant."""
        told = token.lower_ in _MEMBERS_OF_STATES and token.tag_ == "NN" and token.left_edge.lower_ == "the"
        before = (self.register.at.get((sentence.index, c.i)) for c in token.children if told and c.dep_ == "amod")
        country = next((o.entries[0] for o in before if o is not None and o.how == "nationality"), None)
        danes = nationals(country, self._posts) if country is not None else frozenset()
        slots = self._slots_before(sentence, token.left_edge.i, _NEAR) if danes else []
        near = dict.fromkeys(e for s in slots for e in s.entries if e in danes)
        return None if not danes else tuple(near) if len(near) == 1 else ()


def _is_one_national(token: Token) -> bool:
    return token.tag_ not in PLURALS and not token.text.endswith(("s", "ese", "ish", "ch"))
