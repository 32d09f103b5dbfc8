"""What the whole article shows of each written form: its evidence in sum, and what stands beside it."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from kg.extract.document import Document
from kg.extract.names.abbreviations import abbreviations
from kg.extract.names.evidence import evidence, is_actor, verdict
from kg.extract.names.forms import PERSON, Draft, Found, bare, initial, surname_form, written
from kg.extract.names.nations import genders, nations
from kg.extract.names.nouns import BODY, COMPANY, EITHER, HUMAN
from kg.extract.names.quoted import is_mockery
from kg.extract.names.spans import candidates
from kg.extract.names.variants import is_respelled, is_short_for
from kg.extract.names.words import FIRM_HEADS, FORENAMES, LEGAL_FORMS, ORGANIZATION_HEADS, PARTICLES, PARTIES
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

_SAID = ("said", "told", "says", "added", "wrote")
_SIBLINGS = frozenset("brothers sisters siblings twins couple parents".split())
_OF_ONE_NAME = _SIBLINGS | frozenset("husband wife spouse spouses married brother sister newlyweds".split())
"""Words for people who mostly share a surname."""

_OF_EVERY_STATE = frozenset("ministry army parliament government police navy embassy senate congress party assembly force".split())


class Tally:
    """The candidates of one article that may act, and the sum of the evidence for each form that they have."""

    def __init__(self, document: Document) -> None:
        self.document = document
        found = [Found(c, evidence(document.sentences[c.sentence], c), written(c)) for c in candidates(document)]
        letters = abbreviations(document.sentences)
        acting = [f for f in found if f.form not in letters and is_actor(f.form, f.candidate.label, f.candidate.role)]
        plain = [self._unmocked(f, acting) for f in acting if not self._is_run_together(f, acting)]
        self.found = [self._surnamed(f, g, plain) for f, g in zip_longest(plain, plain[1:])]
        self.sums = self._sums()

    def _is_run_together(self, f: Found, others: list[Found]) -> bool:
        """ "Wolfsaid", where the article names a Wolf: the space is missing before the verb."""
        stem = next((f.form.removesuffix(verb) for verb in _SAID if f.form.endswith(verb)), "")
        known = self._before(f) in {"”", '"', "’", "'"} or any(g.form.split()[-1] == stem for g in others)
        return len(stem) > 2 and " " not in stem and known

    def _unmocked(self, f: Found, others: list[Found]) -> Found:
        """ "Lying Tom" in quotation marks under "Tom", where the article has a Tom: the first word only calls him something."""
        c, (*before, name) = f.candidate, f.form.split()
        if len(before) != 1 or before[0] in genders() or not is_mockery(self.document.sentences[c.sentence].doc, c.first, c.last):
            return f
        known = {w for g in others if g.form != f.form and " " in g.form for w in (g.form.split()[0], g.form.split()[-1])}
        return replace(f, form=name) if name in known or name in nations() else f

    def _surnamed(self, f: Found, following: Found | None, others: list[Found]) -> Found:
        """ "Tom" of "brothers Tom and Bo Reyl" under "Tom Reyl": siblings, or an article on "the Reyls", share the surname."""
        if following is None or f.form not in genders() or f.form in nations() or self._after(f) != "and":
            return f
        if following.place != (f.candidate.sentence, f.candidate.last + 2) or len(following.form.split()) != 2:
            return f
        given, surname = following.form.split()
        crowd = any(h.form == f"{surname}s" and self._before(h).lower() == "the" for h in others)
        couple = crowd or self._are_couple(f, following, others)
        shared = self._before(f).lower() in _SIBLINGS or (couple and given in genders())
        person = replace(f.evidence, person=f.evidence.person + 3.0)
        return replace(f, form=f"{f.form} {surname}", evidence=person) if shared else f

    def _are_couple(self, f: Found, following: Found, others: list[Found]) -> bool:
        """ "Chris and Ada Quill", where this sentence or the one before tells of a couple or siblings.

        Not where a title or another name with that word tells them apart ("Lee", where there is a Bo Lee), where the first was named
        alone before, or is a short form of the other ("Rob and Robert Reyl").
        """
        here = f.candidate.sentence
        if not any(t.lower_ in _OF_ONE_NAME for s in self.document.sentences[max(0, here - 1) : here + 1] for t in s.doc):
            return False
        known = any(f.form in h.form.split() and (" " in h.form or h.place < f.place) for h in others)
        titled = f.candidate.title or following.candidate.title
        return not known and not titled and not is_short_for(f.form, following.form.split()[0])

    def _sums(self) -> dict[str, Draft]:
        """The evidence for each written form, over the whole article."""
        sums: dict[str, Draft] = {}
        for f in self.found:
            sums.setdefault(f.form, Draft(f.form)).add(f.form, f.evidence)
        self._bonus = {form: self._shown_person(form, sums) for form in sums}
        for form, bonus in self._bonus.items():
            sums[form].person += bonus
        return sums

    def _shown_person(self, form: str, sums: dict[str, Draft]) -> float:
        """What weighs for a person over the whole article: a description ("the rapper"), or how the name is shortened.

        A person is called by the last word of the name, a body by its first.
        """
        words = bare(form).split()
        if len(words) == 1:
            nouns = sums[form].descriptors
            return 2.0 * sum(sums[form].forms.values()) if (nouns & HUMAN) - EITHER and not nouns & COMPANY and not nouns & BODY else 0.0
        if not 2 <= len(words) <= 4 or words[-1].lower() in ORGANIZATION_HEADS or not self._is_full(form):
            return 0.0
        alone = sums.get(words[-1])
        if alone is None or words[0] in sums or words[-1] in nations() or not all(w[0].isupper() for w in words):
            return 0.0
        return 2.5 if alone.person >= max(alone.organization, alone.place) else 0.8

    def _is_full(self, form: str) -> bool:
        return " " in form and form not in nations() and form.lower() not in PARTIES

    def _kind(self, form: str) -> EntityType | None:
        total = self.sums[form]
        return verdict(total.person, total.organization, total.place)

    def _is_surname(self, form: str, of: str) -> bool:
        """The article shows that the form is a person, which the longer one is not ("Reyl" who spoke, and "Reyl Tower")."""
        total = self.sums[form]
        shown = total.person - sum(total.forms.values())  # beyond the model's label
        return shown > 0.5 or (of.split()[-1].lower() not in ORGANIZATION_HEADS and total.person > total.organization + total.place)

    def _token(self, f: Found) -> Token:
        """The last word of the name."""
        return self.document.sentences[f.candidate.sentence].doc[f.candidate.last]

    def _before(self, f: Found) -> str:
        doc = self.document.sentences[f.candidate.sentence].doc
        return doc[f.candidate.first - 1].text if f.candidate.first else ""

    def _after(self, f: Found) -> str:
        doc = self.document.sentences[f.candidate.sentence].doc
        return doc[f.candidate.last + 1].text if f.candidate.last + 1 < len(doc) else ""

    def _is_heap(self, f: Found) -> bool:
        """Several names before a noun ("a Harrow Acme account"), the first of which is named alone elsewhere."""
        head = self._token(f)
        words = f.form.split()
        noun = head.dep_ in {"compound", "nmod"} and head.head.i > f.candidate.last and head.head.tag_ in {"NN", "NNS"}
        return (
            noun
            and not any(head.head.lemma_.lower() in nouns for nouns in (HUMAN, COMPANY, BODY))
            and len(words) > 1
            and words[0] in self.sums
            and words[-1].lower() not in ORGANIZATION_HEADS
            and self._kind(f.form) is not PERSON
        )

    def _is_supported(self, f: Found) -> bool:
        """Not only a capital at the start of a sentence or a work's title."""
        total = self.sums[f.form]
        if f.candidate.label in {"WORK_OF_ART", "PRODUCT"}:
            return max(total.person, total.organization) >= 2.0
        return f.candidate.sure or total.person + total.organization + total.place >= 1.0

    def _is_same(self, a: str, b: str) -> bool:
        x, y = surname_form(a).split(), surname_form(b).split()
        kinds = {self._kind(a), self._kind(b)}
        if self._keeps_particle(a, b) or self._keeps_particle(b, a):
            return True
        if kinds != {PERSON}:
            if self._shortens_firm(a, b):
                return True
            firm = {a.split()[-1].lower(), b.split()[-1].lower()} & ORGANIZATION_HEADS
            if bare(a) != bare(b):
                return PERSON not in kinds and (self._is_whole(a, b) or self._is_whole(b, a))
            return not (firm and PERSON in kinds)  # the founder is not the firm of that name
        if x[-1] != y[-1]:
            return self._opens(x, y) or self._opens(y, x) or (x[:-1] == y[:-1] and is_respelled(x[-1], y[-1]))
        heads = x[0].rstrip(".") == y[0].rstrip(".") or initial(x[0], y[0]) or initial(y[0], x[0])
        heads = heads or (is_short_for(x[0], y[0]) and not self._stand_together(a, b))
        short, long = sorted((x, y), key=len)
        return heads or (len(short) > 1 and long[-len(short) :] == short)

    def _keeps_particle(self, short: str, long: str) -> bool:
        """ "Di Marco" of "Ugo Di Marco", whatever the model makes of it."""
        begun = short.split()[0].lower() in PARTICLES and surname_form(long).endswith(f" {surname_form(short)}")
        return begun and self._kind(long) is PERSON

    def _stand_together(self, a: str, b: str) -> bool:
        """One sentence names both, as it names no one person ("Robert Reyl and his son Bob Reyl")."""
        places = [{f.candidate.sentence for f in self.found if f.form == form} for form in (a, b)]
        return bool(places[0] & places[1])

    def _shortens_firm(self, short: str, long: str) -> bool:
        """ "Golden Gull", once the article has named Golden Gull Promotions: the same without what a business adds.

        Not a person after whom it is called: nobody with a given name, a title or a calling.
        """
        added = long.removeprefix(f"{short} ").lower().split()
        if not long.startswith(f"{short} ") or len(added) > 2 or added[-1] not in FIRM_HEADS | LEGAL_FORMS:
            return False
        if self._kind(long) is PERSON or short in nations():
            return False
        total = self.sums[short]
        named = short.split()[0] in genders() or total.descriptors & HUMAN or total.person > 1.6 * sum(total.forms.values())
        return not named and total.place <= total.person + total.organization

    def _is_whole(self, short: str, long: str) -> bool:
        """The longer name says only of which chamber or country the body is ("Ethics Committee", "House Ethics Committee").

        So of one body of the article alone, and not of what every country has one of.
        """
        if not long.endswith(f" {short}") or " " not in short or short.lower() in PARTIES or short.split()[-1].lower() in _OF_EVERY_STATE:
            return False
        longer = {form for form in self.sums if form.endswith(f" {short}")}
        before = long.removesuffix(f" {short}")
        return len(longer) == 1 and (before in {"House", "Senate"} or before in nations())

    def _opens(self, short: list[str], long: list[str]) -> bool:
        """The long name goes on from the whole short one, and the article has no other that does ("Karim Halim", "Karim Halim Bakti").

        What it goes on with is no given name, so that it is nobody else's, unless the first is one that is hardly ever used alone.
        """
        added = long[len(short) :]
        if not 1 < len(short) < len(long) or long[: len(short)] != short or len(added) > 2:
            return False
        longer = {form for form in self.sums if form.split()[: len(short)] == short and len(form.split()) > len(short)}
        return len(longer) == 1 and (added[0] not in genders() or short[0] in FORENAMES)

    def _is_pair(self, f: Found) -> bool:
        """ "Reyl and Diaz": two persons whom the article names in full, or two names that it has apart."""
        words = f.form.split()
        sides = f.form.split(" and ") if " and " in f.form else [" ".join(words[:2]), " ".join(words[2:])] if len(words) == 4 else []
        if len(set(sides)) != 2 or f.form in nations():
            return False
        last = {form.split()[-1] for form in self.sums if " " in form and " and " not in form and self._kind(form) is PERSON}
        if " and " in f.form and all(side in last for side in sides):
            return True
        people = all(self._kind(side) is PERSON for side in sides if side in self.sums)
        return all(side in self.sums for side in sides) and (people or " and " in f.form)

    def _acts(self, f: Found) -> bool:
        """In subject or object place, as a firm called by its town is, not "in" or "from" there."""
        token = self._token(f)
        return token.dep_ in {"nsubj", "nsubjpass", "dobj"}
