"""Document -> its name mentions, and the function that says whom a noun phrase stands for."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kg.extract.cues import QUOTE_VERBS
from kg.extract.document import Document, Referent, Referents, Sentence
from kg.extract.frames.authorities import is_police
from kg.extract.names.ages import Ages, age, aged
from kg.extract.names.behind import person_behind
from kg.extract.names.capitals import acts_for_country
from kg.extract.names.coreference import (
    PERSONAL,
    REFLEXIVE,
    RELATIVE,
    anchor,
    antecedent,
    coming_subject,
    is_inverted,
    is_pronoun,
    later_subject,
    listed_with,
    names_below,
    objects_above,
    of_clubs,
)
from kg.extract.names.couples import couple
from kg.extract.names.forms import Entry, Occurrence, Register
from kg.extract.names.holders import holder, is_of_another, national, nationals, posts
from kg.extract.names.homelands import Homeland
from kg.extract.names.leads import introduced
from kg.extract.names.members import bodies_with, body_of, is_elsewhere, is_of_its_people, owner_of
from kg.extract.names.nominals import described, neighbour, several
from kg.extract.names.nouns import HUMAN, PERSONAL_MEMBERS, REBELS, SAYING, SERVED
from kg.extract.names.offices import DISTRICTS, is_bare_race, office
from kg.extract.names.register import register
from kg.extract.names.relatives import of_clause, subject_who
from kg.extract.names.salience import CHIEFS, DISTANCE, Slot, is_introduced, weight
from kg.extract.names.services import again
from kg.extract.names.variation import varied
from kg.extract.names.words import AFTER_NAMES, MEMBER_OR_PARTY
from kg.extract.parse.tree import PLURALS, QUOTE_MARKS, first_conjunct
from kg.extract.text.quotations import quotations
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


SOMEBODY = "person"
"""The noun of a phrase that is a surname of several: nobody is named for certain, but a pronoun may take it up."""

QUOTE_REACH = 3
"""How many sentences before may say who speaks a quotation that goes on."""

RACE_REACH = 2
"""For how many sentences "the race" is the one just spoken of."""


@dataclass(frozen=True)
class _Reading:
    """Whom a phrase stands for, how it says so, and its tokens (both ends included)."""

    sentence: Sentence
    entries: tuple[Entry, ...]
    how: str
    first: int
    last: int


_MEMBERS_OF_STATES = frozenset("diplomat official officer agent negotiator envoy spokesman spokeswoman spokesperson soldier pilot".split())
"""Members of a country's service, who where they are definite and single are persons, and perhaps named."""


_NEAR = 2
"""Sentences back in which one of several whom a description fits is who is meant."""


class _Reader:
    """Reads one article from its start, and remembers what each phrase stood for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.register: Register = register(document)
        self._readings: dict[tuple[int, int], _Reading] = {}
        self._answers: dict[tuple[int, int], tuple[Referent, ...]] = {}
        self._slots: dict[int, list[Slot]] = {}
        self._offices: dict[Entry, int] = {}  # each office and the last sentence that names it
        self._ages = Ages()
        self._posts = posts(document, self.register)
        self._homeland = Homeland(document, self.register, self._posts)
        self._shared = _shared_names(self.register)
        self._quotations = quotations(document.article.text)
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

    def referents_of(self, reading: _Reading) -> tuple[Referent, ...]:
        """The reading in the terms of the article's text."""
        doc = reading.sentence.doc
        start, end = reading.sentence.span(doc[reading.first], doc[reading.last])
        return tuple(Referent(Mention(name=e.name, type=e.type, start=start, end=end), reading.how) for e in reading.entries)

    def reading(self, sentence: Sentence, token: Token) -> _Reading:
        """What the phrase headed by `token` stands for."""
        place = sentence.index, token.i
        if place not in self._readings:
            self._readings[place] = _Reading(sentence, (), "name", token.i, token.i)  # the answer to a phrase that asks for itself
            self._readings[place] = self._resolved(sentence, token)
        return self._readings[place]

    def named(self, occurrence: Occurrence) -> _Reading:
        """A name; a capital that acts is its country."""
        sentence = self.document.sentences[occurrence.sentence]
        first, last = occurrence.first, occurrence.last
        dateline = first == 0 and sentence.doc[first].text.isupper()
        if occurrence.capital is not None and not dateline and acts_for_country(sentence.doc[last]):
            return _Reading(sentence, (occurrence.capital,), "nationality", first, last)
        return _Reading(sentence, occurrence.entries, occurrence.how, first, last)

    def _resolved(self, sentence: Sentence, token: Token) -> _Reading:
        occurrence = self.register.at.get((sentence.index, token.i))
        if (name := person_behind(token, lambda t: self.register.at.get((sentence.index, t.i)))) is not None:
            return self.reading(sentence, name)
        if (occurrence is None or token.lower_ in DISTRICTS) and (sought := office(token)) is not None:
            entry, first, last = sought
            self._offices[entry] = max(sentence.index, self._offices.get(entry, 0))
            return _Reading(sentence, (entry,), "name", first.i, last.i)
        if occurrence is None and token.text in AFTER_NAMES and token.i:
            occurrence = self.register.at.get((sentence.index, token.i - 1))  # "Ana Voss KC": the parser makes the letters the head
        if occurrence is not None:
            return self._party_member(sentence, token, occurrence)
        if is_bare_race(token):
            near = any(0 < sentence.index - index <= RACE_REACH for index in self._offices.values())
            before = tuple(self._offices) if near and len(self._offices) == 1 else ()
            return _Reading(sentence, before, "description", token.left_edge.i, token.i)
        if is_pronoun(token):
            return _Reading(sentence, self._pronoun(sentence, token), "pronoun", token.i, token.i)
        beside = neighbour(token, lambda t: self._names_at(sentence, t)) or self._served(sentence, token)
        if not beside and (acting := self._member(sentence, token)) is not None:
            return acting
        start = token.left_edge.i if token.i - token.left_edge.i < 5 else token.i
        return _Reading(sentence, beside or self._told(sentence, token), "description", start, token.i)

    def _member(self, sentence: Sentence, token: Token) -> _Reading | None:
        """Whoever acts for the body or country named with the noun ("FBI agents"): the body; or "the Danish diplomat" who is named."""
        if (person := self._national_member(sentence, token)) is not None:
            return _Reading(sentence, person, "description", token.left_edge.i, token.i)
        modifier = body_of(token, lambda i: (sentence.index, i) in self.register.at)
        if modifier is None:
            return None
        inner = self._together([self.reading(sentence, t) for t in bodies_with(modifier)])
        of_place = any(e.type is EntityType.PLACE for e in inner.entries)
        towns = of_place and (is_of_its_people(token) or token.lower_ in REBELS or (inner.how == "name" and is_elsewhere(token, modifier)))
        of_person = any(e.type is EntityType.PERSON for e in inner.entries) and token.lower_ not in PERSONAL_MEMBERS
        if not inner.entries or towns or of_person:
            return None
        return _Reading(sentence, inner.entries, "nationality" if inner.how == "nationality" else "body", inner.first, inner.last)

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

    def _together(self, readings: list[_Reading]) -> _Reading:
        """One reading of what several names stand for: "officials from Norway and Peru"."""
        first = readings[0]
        entries = tuple(dict.fromkeys(e for r in readings for e in r.entries))
        return _Reading(first.sentence, entries, first.how, first.first, readings[-1].last)

    def _party_member(self, sentence: Sentence, token: Token, occurrence: Occurrence) -> _Reading:
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
            return _Reading(sentence, meant, "description", token.i, token.i)
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

    def _names_at(self, sentence: Sentence, token: Token) -> tuple[Entry, ...]:
        occurrence = self.register.at.get((sentence.index, token.i))
        return self.named(occurrence).entries if occurrence is not None and occurrence.how != "nationality" else ()

    def _pronoun(self, sentence: Sentence, token: Token) -> tuple[Entry, ...]:
        if token.lower_ not in RELATIVE | REFLEXIVE:
            return self._personal(sentence, token)
        target = anchor(token)
        if target is None:
            return self._name_before(sentence, token) if token.lower_ in {"who", "whom"} else ()
        found = self.reading(sentence, target)
        if token.lower_ in REFLEXIVE:
            return found.entries if token.lower_ == "themselves" or _agrees(found.entries, token) else ()
        if token.lower_ in {"which", "that"}:
            return tuple(e for e in found.entries if e.type is not EntityType.PERSON or target.pos_ == "NOUN") if found.entries else ()
        if token.lower_ not in {"who", "whom"}:
            return found.entries
        for _ in range(4):  # "the chairman of Acme, who": the clause hangs on Acme, and means the chairman
            people = tuple(e for e in found.entries if e.type is EntityType.PERSON)
            if len(people) == 1 and _is_plural_clause(token):
                return ()  # "Reyl and his two sons, who were ..."
            if people or target.dep_ not in {"pobj", "appos", "prep", "poss", "compound", "conj"}:
                return people if found.how != "body" else ()
            target = target.head
            found = self.reading(sentence, target)
        return ()

    def _name_before(self, sentence: Sentence, token: Token) -> tuple[Entry, ...]:
        """The person named right before ", who", with at most a bracket between."""
        i = token.i - 1
        if i < 1 or sentence.doc[i].text != ",":
            return ()
        i -= 1
        if sentence.doc[i].text == ")":
            i = next((j - 1 for j in range(i, max(i - 8, 0), -1) if sentence.doc[j].text == "("), i)
        return tuple(e for e in self._names_at(sentence, sentence.doc[i]) if e.type is EntityType.PERSON)

    def _personal(self, sentence: Sentence, token: Token) -> tuple[Entry, ...]:
        if (listed := listed_with(token)) is not None:
            return self.reading(sentence, listed).entries
        later = later_subject(token)
        if later is not None:
            found = self._names_at(sentence, later)
            return found if _agrees(found, token) else ()
        if (told := self._by_clause(sentence, token)) is not None:
            return told
        beside = token.head.head if token.dep_ == "poss" and token.head.dep_ == "conj" else token
        if beside.i < token.i and token.nbor(-1).lower_ == "and":  # "Acme and its chairman"
            found = self._names_at(sentence, beside)
            if not found and beside.left_edge.i and beside.left_edge.nbor(-1).text == ",":
                found = self._named_before(sentence, beside.left_edge.i - 2)  # "Reyl, 69, the top Democrat on the panel, and his wife"
            return found if _agrees(found, token) else ()
        others = [e for t in names_below(token) for e in self._names_at(sentence, t)]
        if token.dep_ == "poss":  # "his son Ana": not Ana's
            head = token.head
            others += self._names_at(sentence, head) or neighbour(head, lambda t: self._names_at(sentence, t))
        barred = frozenset(e.key for e in (*others, *self._sayer(sentence, token)))
        if (speaker := self._speaking(sentence, token, barred)) is not None:
            return speaker
        if (two := couple(sentence, token, self._slots_before)) is not None:
            return two
        if is_inverted(token) and any(e.type is EntityType.PERSON for t in objects_above(token) for e in self._names_at(sentence, t)):
            return ()  # "would have fired Reyl had he not resigned"
        found = antecedent(sentence, token, self._slots_before, barred)
        return of_clubs(token, found) or self._coming(sentence, token, barred)

    def _speaking(self, sentence: Sentence, token: Token, barred: frozenset[str]) -> tuple[Entry, ...] | None:
        """Whom a pronoun with a verb of saying takes up, who is nobody named within the quotation; None where what is quoted may tell.

        In "... Ana ...," she said, Ana is whom she speaks of.
        """
        if token.head.lemma_ not in QUOTE_VERBS or self._is_quoted(sentence, token.i):
            return None
        if (speaker := self._last_speaker(sentence, token)) is not None:
            return speaker
        found = antecedent(sentence, token, self._slots_outside_quotations, barred, outside=True)
        return found if found or (token.i and token.nbor(-1).text in QUOTE_MARKS) else None

    def _last_speaker(self, sentence: Sentence, token: Token) -> tuple[Entry, ...] | None:
        """Who goes on speaking ("..., she added"): who said something in the last sentence that is no quotation; None where nobody did."""
        before = sentence.index - 1
        while before >= 0 and self._is_quoted(self.document.sentences[before], -1):
            before -= 1
        if token.dep_ != "nsubj" or before < 0:
            return None
        last = self.document.sentences[before]
        said = [t for t in last.doc if t.dep_ == "nsubj" and _says_mainly(t.head) and not self._is_quoted(last, t.i)]
        found = [self.reading(last, t).entries for t in said]
        if len(found) != 1 or (found[0] and not _agrees(found[0], token)):
            return None
        return found[0] if found[0] or said[0].lower_ in HUMAN else None

    def _named_before(self, sentence: Sentence, i: int) -> tuple[Entry, ...]:
        """Whose name ends there, but for his age."""
        while i > 0 and (sentence.doc[i].pos_ == "NUM" or sentence.doc[i].text == ","):
            i -= 1
        return self._names_at(sentence, sentence.doc[i]) if i >= 0 else ()

    def _by_clause(self, sentence: Sentence, token: Token) -> tuple[Entry, ...] | None:
        """Whom the clause alone makes plain; None where it does not."""
        said = self._who_say(sentence, token)
        return said if said is not None else self._of_relative(sentence, token)

    def _of_relative(self, sentence: Sentence, token: Token) -> tuple[Entry, ...] | None:
        """Tom of "Tom, who left after Ana accused him"; None where no clause with "who" is told of one."""
        who = subject_who(token)
        if who is None or self._is_quoted(sentence, token.i):
            return None
        return of_clause(sentence, token, who, self.reading(sentence, who).entries, self._slots_before)

    def _who_say(self, sentence: Sentence, token: Token) -> tuple[Entry, ...] | None:
        """ "They" of "Norwegian police said they had arrested Ana": the body that says so of itself."""
        saying = token.head.head
        told = token.head.dep_ == "ccomp" and saying.lemma_ in SAYING and saying.i < token.i
        if token.lower_ != "they" or token.dep_ not in {"nsubj", "nsubjpass"} or not told:
            return None
        those = [t for t in saying.children if t.dep_ == "nsubj" and t.i < saying.i]
        said = [self.reading(sentence, t) for t in those]
        bodies = [
            r for t, r in zip(those, said, strict=True) if len(r.entries) == 1 and (r.how in {"body", "nationality"} or is_police(t.text))
        ]
        return bodies[0].entries if len(said) == 1 and bodies and bodies[0].entries[0].type is not EntityType.PERSON else None

    def _coming(self, sentence: Sentence, token: Token, barred: frozenset[str]) -> tuple[Entry, ...]:
        """Who is named only behind the clause of the pronoun, where nobody named before him can be meant, or he was."""
        subject = coming_subject(token)
        found = self._names_at(sentence, subject) if subject is not None else ()
        if len(found) != 1 or found[0].key in barred or not _agrees(found, token):
            return ()
        before = [e for s in self._slots_before(sentence, token.i) for e in s.entries if _agrees((e,), token)]
        return found if not before or found[0] in before else ()

    def _sayer(self, sentence: Sentence, token: Token) -> tuple[Entry, ...]:
        """Whoever is named as speaking the quotation in which a pronoun stands: of others he says "he", of himself "I".

        It is said in the pronoun's sentence, or in one before with which the quotation goes on (“...,” said Diaz. “He is ...”).
        """
        if not self._is_quoted(sentence, token.i):
            return ()
        for index in range(sentence.index, max(-1, sentence.index - QUOTE_REACH - 1), -1):
            where = self.document.sentences[index]
            said = [t for t in where.doc if t.lemma_ in SAYING and not self._is_quoted(where, t.i)]
            if said:
                named = [c for t in said for c in t.children if c.dep_ == "nsubj"]
                return self.reading(where, named[0]).entries if len(named) == 1 else ()
            if where.doc.text[0] not in QUOTE_MARKS and not self._is_quoted(where, 0):
                return ()
        return ()

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


def _is_plural_clause(who: Token) -> bool:
    """The relative pronoun is the subject of "were", "are" or "have"."""
    verbs = [who.head, *(c for c in who.head.children if c.dep_ in {"aux", "auxpass"})]
    return who.dep_ in {"nsubj", "nsubjpass"} and any(v.lower_ in {"were", "are", "have"} for v in verbs)


def _says_mainly(verb: Token) -> bool:
    """A verb of saying on which its sentence hangs."""
    return verb.lemma_ in SAYING and verb.dep_ in {"ROOT", "conj", "ccomp", "parataxis"}


def _is_one_national(token: Token) -> bool:
    return token.tag_ not in PLURALS and not token.text.endswith(("s", "ese", "ish", "ch"))


def _agrees(entries: tuple[Entry, ...], token: Token) -> bool:
    """One person of the pronoun's gender, or one body for "it"."""
    if len(entries) != 1:
        return False
    gender = PERSONAL.get(token.lower_)
    if gender is None:
        return entries[0].type is not EntityType.PERSON and token.lower_ in {"it", "its", "itself"}
    return entries[0].type is EntityType.PERSON and entries[0].gender in {None, gender}
