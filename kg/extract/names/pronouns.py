"""Whom a pronoun stands for: by the syntax of its clause, by who speaks, by what stands before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.cues import QUOTE_VERBS
from kg.extract.document import Sentence
from kg.extract.frames.authorities import is_police
from kg.extract.names.coreference import (
    PERSONAL,
    REFLEXIVE,
    RELATIVE,
    anchor,
    antecedent,
    coming_subject,
    is_inverted,
    later_subject,
    listed_with,
    names_below,
    objects_above,
    of_clubs,
)
from kg.extract.names.couples import couple
from kg.extract.names.forms import Entry
from kg.extract.names.neighbours import neighbour
from kg.extract.names.nouns import HUMAN, SAYING
from kg.extract.names.phrases import Phrases
from kg.extract.names.relatives import of_clause, subject_who
from kg.extract.parse.tree import QUOTE_MARKS
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

QUOTE_REACH = 3
"""How many sentences before may say who speaks a quotation that goes on."""


class Pronouns(Phrases):
    """Reads the pronouns of an article."""

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


def _is_plural_clause(who: Token) -> bool:
    """The relative pronoun is the subject of "were", "are" or "have"."""
    verbs = [who.head, *(c for c in who.head.children if c.dep_ in {"aux", "auxpass"})]
    return who.dep_ in {"nsubj", "nsubjpass"} and any(v.lower_ in {"were", "are", "have"} for v in verbs)


def _says_mainly(verb: Token) -> bool:
    """A verb of saying on which its sentence hangs."""
    return verb.lemma_ in SAYING and verb.dep_ in {"ROOT", "conj", "ccomp", "parataxis"}


def _agrees(entries: tuple[Entry, ...], token: Token) -> bool:
    """One person of the pronoun's gender, or one body for "it"."""
    if len(entries) != 1:
        return False
    gender = PERSONAL.get(token.lower_)
    if gender is None:
        return entries[0].type is not EntityType.PERSON and token.lower_ in {"it", "its", "itself"}
    return entries[0].type is EntityType.PERSON and entries[0].gender in {None, gender}
