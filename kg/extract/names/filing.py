"""Which entity each candidate names: full names are opened first, then short forms are filed under them."""

from __future__ import annotations

import re

from kg.extract.document import Document
from kg.extract.names.aliases import equated
from kg.extract.names.forms import (
    ORGANIZATION,
    PERSON,
    PLACE,
    Draft,
    Found,
    bare,
    initials,
    is_blend,
    is_surname,
    key,
    surname_form,
    title_gender,
)
from kg.extract.names.nations import Nation, nations, postal, states
from kg.extract.names.nouns import NEWSPAPERS, is_team
from kg.extract.names.surnames import Filed, is_relative_of, settled
from kg.extract.names.tally import Tally
from kg.extract.names.variants import is_respelled, is_short_for
from kg.extract.names.words import DOUBTFUL_PARTIES, FAITHS, FIXED, FORENAMES, LEGAL_FORMS, NAME_TITLES, PARTIES, PARTY_LETTERS, PEOPLES

OF_A_FIRM = frozenset("founder founders co-founder cofounder ceo cfo shareholder shareholders shares stock stores dealers".split())
"""Right behind a surname (or before "of" and it) they are a firm's."""

SAME_BODY = LEGAL_FORMS | frozenset(
    "group company corporation holdings holding the and bank airlines airways motors club united city".split()
)
"""What a firm or club adds to its short name and remains itself."""

_AIR = frozenset("airlines airways air".split())

_YOUNG = frozenset("son daughter grandson granddaughter nephew niece heir".split())


class Ledger(Tally):
    """Files the candidates of one article: full names first, then the short forms that point to them."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.drafts: dict[str, Draft] = {}
        self.short: dict[str, str] = {}
        self._filed: list[Filed] = []
        self._open_full_names()
        self._open_aliases()

    def _open_full_names(self) -> None:
        """A draft for each full name, and where it stands first; the forms of one person ("Ana Diaz", "Ana M. Diaz") share one."""
        self.full: dict[str, str] = {}
        self.first: dict[str, tuple[int, int]] = {}
        for f in self.found:
            if (
                self._is_full(f.form)
                and f.form not in self.full
                and self._is_supported(f)
                and not self._is_heap(f)
                and not self._is_pair(f)
            ):
                others = sorted(self.full, key=lambda other: not other.endswith(" " + f.form))  # "Abu Karim": of "Samir Abu Karim"
                same = next((self.full[other] for other in others if self._is_same(f.form, other)), None)
                taken = key(f.form) in self.full.values()  # a person's, where the firm has the same name
                self.full[f.form] = same or (f"{key(f.form)} (firm)" if taken else key(f.form))
                draft = self.drafts.setdefault(self.full[f.form], Draft(self.full[f.form]))
                draft.person += self._bonus[f.form]
                self.first.setdefault(draft.key, f.place)

    def _open_aliases(self) -> None:
        """One draft for two names that the text equates, called by the first of them."""
        self.alias: dict[str, str] = {}
        for a, b in equated(self.document.sentences, self.found):
            if a.form in nations() or b.form in nations() or a.form == b.form:
                continue
            people = self._people(a)
            filed = self.full.get(a.form) or (people[0] if len(people) == 1 else key(a.form))
            called = next((form for form, k in self.full.items() if k == filed), a.form)
            self.drafts.setdefault(filed, Draft(filed)).name = called
            self.alias |= dict.fromkeys((a.form, b.form), filed)
            self.full |= {b.form: filed} if b.form in self.full else {}
            self.first.setdefault(filed, a.place)
            one, other = self.sums[a.form], self.sums[b.form]
            one.person, one.organization = one.person + other.person, one.organization + other.organization
            other.person, other.organization = one.person, one.organization

    def keys(self, f: Found) -> tuple[str, ...]:
        """The drafts that this candidate names: none when it is no name or ambiguous. To be asked in the order of the text."""
        found = self._keys(f)
        subject = self._token(f).dep_ in {"nsubj", "nsubjpass"}
        self._filed += [Filed(f.place, f.form, key, subject) for key in found]
        return found

    def _keys(self, f: Found) -> tuple[str, ...]:
        if f.form in self.full:
            return (self.full[f.form],)
        if f.form in self.alias:
            return (self.alias[f.form],)
        if " " in f.form and self._is_pair(f):
            return ()
        if f.form in {"North", "South"} and self._before(f).lower() == "the":
            return self._half_of_korea(f)
        people = self._people(f)
        if len(people) == 1:
            return people
        if people:
            return self._latest(f, people)
        if (nation := self.nation(f)) is not None:
            if nation.kind == "people" and (carrier := self._carrier(f)) is not None:
                return (carrier,)
            return (self._open_nation(nation),) if nation.kind != "people" or not self._is_public(f) else ()
        if (party := self._party(f)) is not None:
            return (party,) if party else ()
        found = self._bodies(f) or self._crowd(f) or self._respelled(f)
        return found or (() if self._is_heap(f) or self._is_family(f) else self._own(f))

    def _half_of_korea(self, f: Found) -> tuple[str, ...]:
        """ "The North" of an article that names North Korea or its people; elsewhere a region, which acts for nobody."""
        half = Nation(f"{f.form} Korea", "country")
        known = any((n := nations().get(form)) is not None and n.name == half.name for form in self.sums)
        return (self._open_nation(half),) if known else ()

    def _carrier(self, f: Found) -> str | None:
        """The only airline called so for short: "American" of "American Airlines", with no article, as an owner or who acts."""
        token = self._token(f)
        alone = token.dep_ in {"nsubj", "nsubjpass", "poss"} and not any(c.dep_ in {"det", "amod", "compound"} for c in token.children)
        if not alone or token.tag_ == "NNPS" or (f.form.endswith("s") and f.form[:-1] in nations()):
            return None
        carriers = [k for form, k in self.full.items() if form.split()[0] == f.form and form.split()[-1].lower() in _AIR]
        return carriers[0] if len(set(carriers)) == 1 else None

    def _is_public(self, f: Found) -> bool:
        """The "Kenyans" of "called on Kenyans to vote": many people, where "the Kenyans" and "Kenyans and Turks" may be their states."""
        token = self._token(f)
        paired = token.dep_ == "conj" or any(c.dep_ in {"conj", "cc"} for c in token.children)
        plural = token.tag_ == "NNPS" or (f.form.endswith("s") and f.form[:-1] in nations())
        return plural and not paired and not any(c.dep_ == "det" for c in token.children)

    def _respelled(self, f: Found) -> tuple[str, ...]:
        """The only person whose surname the form is but for one letter ("Moravski", "Moravskiy"), which is nobody's and no body's."""
        low = f.form.lower()
        other = any(f.form in form.split() for form in self.full)  # "Hanson" of "Hanson Trust"
        if " " in f.form or other or not f.form.istitle() or low in PARTIES or low in FIXED or self.sums[f.form].organization > 2.5:
            return ()
        close = [
            k
            for form, k in self.full.items()
            if is_respelled(form.split()[-1], f.form) and self._kind(form) is PERSON and self._fits(f, form)
        ]
        return tuple(dict.fromkeys(close)) if len(set(close)) == 1 else ()

    def _is_family(self, f: Found) -> bool:
        """ "The Reyls", where the article names only one Reyl: more than one person, and no body."""
        stem = f.form.removesuffix("s")
        stems = {stem, f.form.removesuffix("es")}
        named = any(self._kind(form) is PERSON and form.split()[-1] in stems for form in self.full)
        return self._before(f).lower() == "the" and f.form.endswith("s") and named

    def _people(self, f: Found) -> tuple[str, ...]:
        """Persons whose surname, ending or given name is this form; a title must fit their gender."""
        low = f.form.lower()
        if self._has_body_of_its_own(f) or self._is_namesake(f) or (not f.candidate.title and (low in PARTIES or low in FIXED)):
            return ()
        words = surname_form(f.form).split()
        surnamed, given, misfits = list[str](), list[str](), list[str]()
        for form, filed in self.full.items():
            if self._kind(form) is not PERSON:
                continue
            full = surname_form(form).split()
            if is_surname(words, full):
                (surnamed if self._fits(f, form) else misfits).append(filed)
            elif not self._fits(f, form):
                continue
            elif len(words) == 1 and self._is_given(f, full[0]) and full[0] not in NAME_TITLES and f.form not in nations():
                given.append(filed)
            elif len(words) == 1 and len(full) > 2 and full[0] in FORENAMES and full[1] == words[0]:
                given.append(filed)  # "Karim" of "Mohamed Karim Bakti"
        return tuple(dict.fromkeys(self._introduced(f, surnamed, misfits) or given))

    def _is_given(self, f: Found, given: str) -> bool:
        """The form is that given name, or its short form ("Mike", but not "the Bill")."""
        if given == f.form:
            return True
        token = self._token(f)
        named = token.tag_ == "NNP" and self._before(f).lower() not in {"the", "a", "this", "that"}  # not "the Bill", "Frank talks"
        return named and is_short_for(f.form, given) and not self._is_beside(f, given)

    def _is_beside(self, f: Found, given: str) -> bool:
        """The sentence has the full name behind it, or joined to it, as well ("Rob and Robert Reyl")."""
        c = f.candidate
        token = self.document.sentences[c.sentence].doc[c.last]
        full = [g.candidate for g in self.found if g.candidate.sentence == c.sentence and g.form.split()[0] == given]
        return any(c.first < g.first or (token.dep_ == "conj" and g.first <= token.head.i <= g.last) for g in full)

    def _introduced(self, f: Found, bearers: list[str], misfits: list[str]) -> list[str]:
        """Of those who bear the surname whom the text has named in full by here: a reader knows no others yet.

        Where only one is, whose given name belies the title, it is he: "Evelyn Reyl resigned. Mr Reyl is a son of the poet Tom Reyl".
        """
        known = [k for k in bearers if self.first[k] < f.place]
        others = list(dict.fromkeys(k for k in misfits if self.first[k] < f.place))
        return known or (others if bearers and len(others) == 1 else bearers)

    def _fits(self, f: Found, form: str) -> bool:
        """The title's gender is not another than the full name's."""
        shown = title_gender(f.candidate)
        known = self.sums[form].genders
        if shown is None or not known:
            return True
        return known.most_common(1)[0][0] == shown

    def _has_body_of_its_own(self, f: Found) -> bool:
        """ "Pargeter's" or an acronym in capitals is no surname."""
        return f.form.endswith(("'s", "’s")) or bool(re.fullmatch(r"[A-Z]{2,5}", f.form) and f.candidate.label != "PERSON")

    def _is_namesake(self, f: Found) -> bool:
        """The founder's name for the firm: "Harrow founder Ada Harrow", "the shareholders of Harrow"."""
        if " " in f.form or f.candidate.title:
            return False
        doc = self.document.sentences[f.candidate.sentence].doc
        if self._after(f).lower() in OF_A_FIRM:
            return True
        head = doc[f.candidate.last].head
        return doc[f.candidate.last].dep_ == "pobj" and head.lower_ == "of" and head.head.lower_ in OF_A_FIRM

    def _latest(self, f: Found, keys: tuple[str, ...]) -> tuple[str, ...]:
        """Of several bearers of a surname: the elder or younger where so called, else the only one named in full just before."""
        before = self._before(f).lower()
        if before in {"elder", "older", "younger"} and len(keys) == 2:
            young = [k for k in keys if any(self.full.get(form) == k and d.descriptors & _YOUNG for form, d in self.sums.items())]
            if len(young) == 1:
                return tuple(young) if before == "younger" else tuple(k for k in keys if k not in young)
        here = f.candidate.sentence
        full = {
            self.full[g.form]
            for g in self.found
            if self.full.get(g.form) in keys and here - 2 <= g.candidate.sentence and g.place < f.place
        }
        named = full | {filed.key for filed in self._filed if filed.key in keys and filed.place[0] >= here - 2}
        return tuple(named) if len(named) == 1 else self._by_custom(f, keys)

    def _by_custom(self, f: Found, keys: tuple[str, ...]) -> tuple[str, ...]:
        """Of several bearers of a surname the one whom the article calls by it alone."""
        full = [(g, self.full[g.form]) for g in self.found if self.full.get(g.form) in keys]
        kin = {key for g, key in full if is_relative_of(self.document.sentences[g.candidate.sentence].doc, g.candidate.first, f.form)}
        others = tuple(k for k in keys if k not in kin)
        if kin and len(others) == 1:
            return others
        called = settled(f.form, keys, self._filed, f.candidate.sentence)
        return () if called is None else (called,)

    def _bodies(self, f: Found) -> tuple[str, ...]:
        """Bodies whose name begins with this form, whose initials it is, or that it follows in brackets."""
        if f.candidate.title:
            return ()
        if (bracketed := self._bracketed(f)) is not None:
            self.short[f.form] = bracketed
        if f.form in self.short:
            return (self.short[f.form],)
        words = bare(f.form).split()
        short = self._may_shorten(f)
        found = []
        for form, filed in self.full.items():
            full = bare(form).split()
            if self._kind(form) is PERSON or full[-1] in {"administration", "family", "government"}:
                continue
            begins = (
                short
                and not self._is_older(f.form, form)
                and len(words) < len(full)
                and full[: len(words)] == words
                and not self._is_surname(f.form, form)
            )
            begins = begins and (self._kind(f.form) is not PLACE or self._acts(f))
            ends = full[-1] == f.form and (f.form.lower() in NEWSPAPERS or is_team(f.form))  # "the Times", "the Chiefs"
            if begins or ends or f.form.replace(".", "") in initials(form):
                found.append(filed)
        return tuple(dict.fromkeys(found)) if len(set(found)) == 1 else ()

    def _is_older(self, form: str, longer: str) -> bool:
        """The article has the short form first, and the longer adds what may be a part of it ("Harrow", later "Harrow International")."""
        rest = set(bare(longer).lower().split()[len(form.split()) :])
        if bare(longer) == form or rest <= SAME_BODY:
            return False
        first = {f: place for f, place in reversed([(g.form, g.place) for g in self.found]) if f in {form, longer}}
        return first[form][0] < first[longer][0]

    def _may_shorten(self, f: Found) -> bool:
        """Not a word with a meaning of its own ("European", "the Senate")."""
        low = f.form.lower()
        return low not in PEOPLES | FAITHS and low not in FIXED

    def _bracketed(self, f: Found) -> str | None:
        """The body named right before an acronym in brackets, or before a word that is blended from its own words."""
        if len(f.form) < 2 or " " in f.form or self._before(f) != "(":
            return None
        here = (f.candidate.sentence, f.candidate.first - 2)
        body = next(
            (
                g.form
                for g in self.found
                if (g.candidate.sentence, g.candidate.last) == here and g.form in self.full and self._kind(g.form) is not PERSON
            ),
            None,
        )
        return self.full[body] if body and (f.form.isupper() or is_blend(f.form, body)) else None

    def _crowd(self, f: Found) -> tuple[str, ...]:
        """ "the Reyls": the only two of that surname, else the "Reyl family", else all whom the article names of it, if two or more."""
        if self._before(f).lower() != "the" or not f.form.endswith("s"):
            return ()
        stems = {f.form[:-1], f.form[:-2] if f.form.endswith("es") else f.form[:-1]}
        keys = [k for form, k in self.full.items() if self._kind(form) is PERSON and form.split()[-1] in stems]
        keys += [d for d in self.drafts if d.startswith("person:") and d.split(":")[1].split()[-1] in stems]
        keys = list(dict.fromkeys(keys))
        family = next((k for form, k in self.full.items() if form.removesuffix(" family") in stems), None)
        if family is not None and len(keys) != 2:
            return (family,)
        return tuple(keys) if len(keys) > 1 else ()

    def _own(self, f: Found) -> tuple[str, ...]:
        """A single word that stands for itself."""
        total = self.sums[f.form]
        weight = total.person + total.organization + total.place
        if not (f.candidate.sure or any(g.form == f.form and g.candidate.sure for g in self.found)) or weight == 0:
            return ()
        if f.form.lower() in PEOPLES | FAITHS and not f.candidate.title:
            return ()
        title = f.candidate.title[-1] if f.candidate.title else ""
        draft = Draft(key(f.form), person=self._bonus[f.form])
        lords = [k for k in self.drafts if k.startswith("person:") and k.partition(" ")[2] == f.form]
        if len(lords) == 1 and not title:
            return (lords[0],)
        if title in NAME_TITLES:
            draft = Draft(f"person:{title} {f.form}", type=PERSON, name=f"{title.capitalize()} {f.form}")
        return (self.drafts.setdefault(draft.key, draft).key,)

    def nation(self, f: Found) -> Nation | None:
        """The country, people, capital or state that the form is; None for a person's title and name, or anything else."""
        if f.candidate.title and f.candidate.title[-1] not in {"president", "state"}:
            return None
        if (member := re.fullmatch(r"[RDI]-(.+)", f.form)) is not None:  # "(R-Ky.)"
            state = states().get(member[1]) or states().get(member[1] + ".") or postal().get(member[1])
            return Nation(state, "state") if state else None
        found = nations().get(f.form) or nations().get(f.form.title() if f.form.isupper() and len(f.form) > 3 else "")
        if found is None and f.form in postal() and (self._before(f) in {",", "(", "-"} or len(f.form) > 2):
            return Nation(postal()[f.form], "state")
        return found

    def _open_nation(self, nation: Nation) -> str:
        """The country's or state's draft; a capital has its own, for it may be no more than a city."""
        key = f"place:{nation.name}"
        draft = self.drafts.setdefault(key, Draft(key, type=PLACE))
        given = [
            n for f in self.found if (n := f.form) and (m := nations().get(n)) and m.name == nation.name and m.kind in {"country", "state"}
        ]
        fullest = max((n for n in given if "." not in n or nation.kind == "country"), key=lambda n: (len(n), n), default=nation.name)
        draft.name = nation.name if nation.kind == "state" or nation.name in given else fullest
        return key

    def _party(self, f: Found) -> str | None:
        """The party's draft; "" for "D." in brackets where the party is not named in the article; None for what is no party."""
        low = f.form.lower()
        if low in PARTY_LETTERS and (self._before(f) == "(" or self._after(f) == "-"):
            key = f"party:{PARTY_LETTERS[low]}"
            return key if any(PARTIES.get(g.form.lower()) == PARTY_LETTERS[low] for g in self.found) else ""
        if low not in PARTIES or not f.form[0].isupper() or (low in DOUBTFUL_PARTIES and not f.candidate.sure):
            return None
        key = f"party:{PARTIES[low]}"
        draft = self.drafts.setdefault(key, Draft(key, type=ORGANIZATION))
        forms = [g.form for g in self.found if PARTIES.get(g.form.lower()) == PARTIES[low]]
        draft.name = max(forms, key=lambda n: ("party" in n.lower(), n.endswith("s"), len(n), n))
        return key
