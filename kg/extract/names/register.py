"""Candidates -> the article's entities, every form of a name under one, and where each is named."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.extract.document import Document
from kg.extract.names.evidence import Evidence, evidence, is_actor, verdict
from kg.extract.names.nations import Nation, genders, nations, postal
from kg.extract.names.spans import Candidate, candidates, is_headline
from kg.extract.names.words import (
    FEMALE_TITLES,
    FIXED,
    LEGAL_FORMS,
    MALE_TITLES,
    NAME_TITLES,
    ORGANIZATION_HEADS,
    PARTIES,
    PARTY_LETTERS,
)
from kg.model import EntityType

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE


@dataclass(frozen=True)
class Entry:
    """One entity of the article: its fullest name, type, gender ("m", "f" or unknown) and the nouns that describe it."""

    key: str
    name: str
    type: EntityType
    gender: str | None
    descriptors: frozenset[str]


@dataclass(frozen=True)
class Occurrence:
    """Tokens `first` to `last` of a sentence that name `entries` (several for "the Soroses"). `capital`: the country it may stand for."""

    sentence: int
    first: int
    last: int
    entries: tuple[Entry, ...]
    how: str
    capital: Entry | None = None


@dataclass(frozen=True)
class Register:
    """The article's entities in the order of their first naming, and all their occurrences in the order of the text."""

    entries: tuple[Entry, ...]
    occurrences: tuple[Occurrence, ...]
    at: dict[tuple[int, int], Occurrence] = field(repr=False)


def register(document: Document) -> Register:
    """Who and what the article names. Nothing depends on anything but the article's text and its parse."""
    ledger = _Ledger(document)
    occurrences = ledger.occurrences()
    at = {(o.sentence, i): o for o in occurrences for i in range(o.first, o.last + 1)}
    return Register(tuple(dict.fromkeys(e for o in occurrences for e in o.entries)), tuple(occurrences), at)


@dataclass
class _Draft:
    """An entity while it is being collected."""

    key: str
    forms: Counter[str] = field(default_factory=Counter)
    person: float = 0.0
    organization: float = 0.0
    place: float = 0.0
    genders: Counter[str] = field(default_factory=Counter)
    descriptors: set[str] = field(default_factory=set)
    type: EntityType | None = None
    name: str | None = None

    def add(self, form: str, found: Evidence) -> None:
        self.forms[form] += 1
        self.person += found.person
        self.organization += found.organization
        self.place += found.place
        self.genders.update([found.gender] if found.gender else [])
        self.descriptors |= found.descriptors

    def entry(self) -> Entry:
        gender = self.genders.most_common(1)[0][0] if self.genders else None
        kind = self.type or verdict(self.person, self.organization, self.place) or ORGANIZATION
        name = self.name or max(self.forms, key=lambda f: (len(f.split()), len(f), f))
        return Entry(self.key, name, kind, gender if kind is PERSON else None, frozenset(self.descriptors))


@dataclass(frozen=True)
class _Found:
    """A candidate with its evidence and the form under which it is filed."""

    candidate: Candidate
    evidence: Evidence
    form: str


class _Ledger:
    """Files the candidates of one article: full names first, then the short forms that point to them."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.drafts: dict[str, _Draft] = {}
        found = []
        for c in candidates(document):
            sentence = document.sentences[c.sentence]
            form = _form(c, sentence.doc.text)
            found.append(_Found(c, evidence(sentence, c), form))
        self.found = [f for f in found if is_actor(f.form, f.candidate.label, f.candidate.role)]
        self.sums = self._sums()

    def _sums(self) -> dict[str, _Draft]:
        """The evidence for each written form, over the whole article."""
        sums: dict[str, _Draft] = {}
        for f in self.found:
            sums.setdefault(f.form, _Draft(f.form)).add(f.form, f.evidence)
        return sums

    def _is_full(self, form: str) -> bool:
        return " " in form and form not in nations() and form.lower() not in PARTIES

    def _kind(self, form: str) -> EntityType | None:
        total = self.sums[form]
        return verdict(total.person, total.organization, total.place)

    def occurrences(self) -> list[Occurrence]:
        """All occurrences in the order of the text: filed, then every uncovered word that a filed form explains."""
        self._open_full_names()
        filed = [(f, self._keys(f)) for f in self.found]
        for f, keys in filed:
            if len(keys) == 1:
                self.drafts[keys[0]].add(f.form, f.evidence)
        entries = {key: draft.entry() for key, draft in self.drafts.items()}
        out = [o for f, keys in filed for o in self._occurrence(f, keys, entries)]
        out += self._swept(out, entries)
        return sorted(out, key=lambda o: (o.sentence, o.first))

    def _open_full_names(self) -> None:
        """A draft for each full name; the forms of one person ("Ana Diaz", "Ana M. Diaz") share one."""
        self.full: dict[str, str] = {}
        for f in self.found:
            if self._is_full(f.form) and f.form not in self.full and self._is_supported(f) and not self._is_heap(f):
                others = sorted(self.full, key=lambda other: not other.endswith(" " + f.form))  # "Abu Amer": of "Sadeq Abu Amer"
                same = next((self.full[other] for other in others if self._is_same(f.form, other)), None)
                self.full[f.form] = same or _key(f.form)
                self.drafts.setdefault(self.full[f.form], _Draft(self.full[f.form]))

    def _is_heap(self, f: _Found) -> bool:
        """Several names before a noun ("a Harrow Acme account"), the first of which is named alone elsewhere."""
        head = self.document.sentences[f.candidate.sentence].doc[f.candidate.last]
        words = f.form.split()
        noun = head.dep_ in {"compound", "nmod"} and head.head.i > f.candidate.last and head.head.tag_ in {"NN", "NNS"}
        return (
            noun
            and len(words) > 1
            and words[0] in self.sums
            and words[-1].lower() not in ORGANIZATION_HEADS
            and self._kind(f.form) is not PERSON
        )

    def _is_supported(self, f: _Found) -> bool:
        """Not only a capital at the start of a sentence or a work's title."""
        total = self.sums[f.form]
        if f.candidate.label in {"WORK_OF_ART", "PRODUCT"}:
            return max(total.person, total.organization) >= 2.0
        return f.candidate.sure or total.person + total.organization + total.place >= 1.0

    def _is_same(self, a: str, b: str) -> bool:
        if self._kind(a) is not PERSON or self._kind(b) is not PERSON:
            return _bare(a) == _bare(b)
        x, y = _bare(a).split(), _bare(b).split()
        if x[-1] != y[-1]:
            return False
        heads = x[0].rstrip(".") == y[0].rstrip(".") or _initial(x[0], y[0]) or _initial(y[0], x[0])
        short, long = sorted((x, y), key=len)
        return heads or (len(short) > 1 and long[-len(short) :] == short)

    def _keys(self, f: _Found) -> tuple[str, ...]:
        """The drafts that this candidate names: none when it is no name or ambiguous."""
        if f.form in self.full:
            return (self.full[f.form],)
        people = self._people(f)
        if len(people) == 1:
            return people
        if people:
            return self._latest(f, people)
        if (nation := self._nation(f)) is not None:
            return (self._open_nation(nation),)
        if (party := self._party(f)) is not None:
            return (party,) if party else ()
        return self._bodies(f) or self._crowd(f) or (() if self._is_heap(f) else self._own(f))

    def _people(self, f: _Found) -> tuple[str, ...]:
        """Persons whose surname, ending or given name is this form; a title must fit their gender."""
        if self._has_body_of_its_own(f):
            return ()
        words = _bare(f.form).split()
        surnamed, given = [], []
        for form, key in self.full.items():
            if self._kind(form) is not PERSON or not self._fits(f, key, form):
                continue
            full = _bare(form).split()
            if len(words) < len(full) and full[-len(words) :] == words:
                surnamed.append(key)
            elif len(words) == 1 and full[0] == words[0] and full[0] not in NAME_TITLES and f.form not in nations():
                given.append(key)
        return tuple(dict.fromkeys(surnamed or given))

    def _fits(self, f: _Found, key: str, form: str) -> bool:
        shown = _title_gender(f.candidate)
        known = self.sums[form].genders
        if shown is None or not known:
            return True
        return known.most_common(1)[0][0] == shown and not (shown == "f" and f.candidate.title[-1] in NAME_TITLES and form not in self.sums)

    def _has_body_of_its_own(self, f: _Found) -> bool:
        """ "Pargeter's" or an acronym in capitals is no surname."""
        return f.form.endswith(("'s", "’s")) or bool(re.fullmatch(r"[A-Z]{2,5}", f.form) and f.candidate.label != "PERSON")

    def _latest(self, f: _Found, keys: tuple[str, ...]) -> tuple[str, ...]:
        """Of several bearers of a surname: the elder or younger where so called, else the only one named in full just before."""
        before = self._before(f).lower()
        if before in {"elder", "older", "younger"} and len(keys) == 2:
            young = [k for k in keys if any(self.full.get(form) == k and d.descriptors & _YOUNG for form, d in self.sums.items())]
            if len(young) == 1:
                return tuple(young) if before == "younger" else tuple(k for k in keys if k not in young)
        named = {
            self.full[g.form]
            for g in self.found
            if self.full.get(g.form) in keys and 0 <= f.candidate.sentence - g.candidate.sentence <= 2 and _place(g) < _place(f)
        }
        return tuple(named) if len(named) == 1 else ()

    def _nation(self, f: _Found) -> Nation | None:
        if f.candidate.title and f.candidate.title[-1] not in {"president", "state"}:
            return None
        found = nations().get(f.form) or nations().get(f.form.title() if f.form.isupper() and len(f.form) > 3 else "")
        if found is None and f.form in postal() and self._before(f) in {",", "("}:
            return Nation(postal()[f.form], "state")
        return found

    def _before(self, f: _Found) -> str:
        doc = self.document.sentences[f.candidate.sentence].doc
        return doc[f.candidate.first - 1].text if f.candidate.first else ""

    def _open_nation(self, nation: Nation) -> str:
        """The country's or state's draft; a capital has its own, for it may be no more than a city."""
        key = f"place:{nation.name}"
        draft = self.drafts.setdefault(key, _Draft(key, type=PLACE))
        given = [
            n for f in self.found if (n := f.form) and (m := nations().get(n)) and m.name == nation.name and m.kind in {"country", "state"}
        ]
        fullest = max((n for n in given if "." not in n or nation.kind == "country"), key=lambda n: (len(n), n), default=nation.name)
        draft.name = nation.name if nation.kind == "state" else fullest
        return key

    def _party(self, f: _Found) -> str | None:
        """The party's draft; "" for "D." in brackets where the party is not named in the article; None for what is no party."""
        low = f.form.lower()
        if low in PARTY_LETTERS and self._before(f) == "(":
            key = f"party:{PARTY_LETTERS[low]}"
            return key if any(PARTIES.get(g.form.lower()) == PARTY_LETTERS[low] for g in self.found) else ""
        if low not in PARTIES or not f.form[0].isupper() or (low in {"liberal", "liberals", "greens"} and not f.candidate.sure):
            return None
        key = f"party:{PARTIES[low]}"
        draft = self.drafts.setdefault(key, _Draft(key, type=ORGANIZATION))
        forms = [g.form for g in self.found if PARTIES.get(g.form.lower()) == PARTIES[low]]
        draft.name = max(forms, key=lambda n: ("party" in n.lower(), n.endswith("s"), len(n), n))
        return key

    def _bodies(self, f: _Found) -> tuple[str, ...]:
        """Bodies whose name begins with this form, whose initials it is, or that it follows in brackets."""
        if f.candidate.title:
            return ()
        words = _bare(f.form).split()
        keys = []
        for form, key in self.full.items():
            full = _bare(form).split()
            if self._kind(form) is PERSON or full[-1] in {"administration", "family"}:
                continue
            if (len(words) < len(full) and full[: len(words)] == words and self._kind(f.form) is not PLACE) or f.form.replace(
                ".", ""
            ) == _initials(form):
                keys.append(key)
        return tuple(dict.fromkeys(keys)) if len(set(keys)) == 1 else ()

    def _crowd(self, f: _Found) -> tuple[str, ...]:
        """ "the Soroses": everybody of that surname, where the article names two or more."""
        if self._before(f).lower() != "the" or not f.form.endswith("s"):
            return ()
        stems = {f.form[:-1], f.form[:-2] if f.form.endswith("es") else f.form[:-1]}
        keys = [k for form, k in self.full.items() if self._kind(form) is PERSON and form.split()[-1] in stems]
        keys += [d for d in self.drafts if d.startswith("person:") and d.split(":")[1].split()[-1] in stems]
        keys = list(dict.fromkeys(keys))
        return tuple(keys) if len(keys) > 1 else ()

    def _own(self, f: _Found) -> tuple[str, ...]:
        """A single word that stands for itself."""
        total = self.sums[f.form]
        weight = total.person + total.organization + total.place
        if not (f.candidate.sure or any(g.form == f.form and g.candidate.sure for g in self.found)) or weight == 0:
            return ()
        title = f.candidate.title[-1] if f.candidate.title else ""
        if title in NAME_TITLES:
            key = f"person:{title} {f.form}"
            self.drafts.setdefault(key, _Draft(key, type=PERSON, name=f"{title.capitalize()} {f.form}"))
            return (key,)
        titled = [k for k in self.drafts if k.startswith("person:") and k.split()[-1] == f.form and f.candidate.title]
        key = titled[0] if len(titled) == 1 and not title else _key(f.form)
        self.drafts.setdefault(key, _Draft(key))
        return (key,)

    def _occurrence(self, f: _Found, keys: tuple[str, ...], entries: dict[str, Entry]) -> Iterator[Occurrence]:
        c = f.candidate
        if keys:
            nation = self._nation(f) if keys[0].startswith("place:") else None
            first = c.first - 1 if keys[0].startswith("person:") and c.title and " " in keys[0] and c.title[-1] in keys[0] else c.first
            yield self._named(f, tuple(entries[k] for k in keys), nation, first)
        elif "-" in f.form or " " in f.form:
            yield from self._halves(f, entries)

    def _named(self, f: _Found, entries: tuple[Entry, ...], nation: Nation | None, first: int) -> Occurrence:
        c = f.candidate
        if nation is not None and nation.kind == "capital":
            city = Entry(f"city:{f.form}", f.form, PLACE, None, frozenset())
            return Occurrence(c.sentence, first, c.last, (city,), "name", entries[0])
        how = "nationality" if nation is not None and nation.kind == "people" else "name"
        if (
            " " not in f.form
            and f.form.replace(".", "").isupper()
            and " " in entries[0].name
            and entries[0].type is ORGANIZATION
            and len(f.form.replace(".", "")) > 1
        ):
            how = "acronym"
        return Occurrence(c.sentence, first, c.last, entries, how)

    def _halves(self, f: _Found, entries: dict[str, Entry]) -> Iterator[Occurrence]:
        """ "Trump-Musk": each side that the article names elsewhere."""
        doc = self.document.sentences[f.candidate.sentence].doc
        forms = _short_forms(entries, self.found)
        for i in range(f.candidate.first, f.candidate.last + 1):
            if len(forms.get(doc[i].text, ())) == 1:
                yield Occurrence(f.candidate.sentence, i, i, (entries[forms[doc[i].text][0]],), "name")

    def _swept(self, known: list[Occurrence], entries: dict[str, Entry]) -> Iterator[Occurrence]:
        """Words outside all candidates that are a filed form: headlines, and capitals that the tagger took for common words."""
        covered = {(o.sentence, i) for o in known for i in range(o.first, o.last + 1)}
        forms = _short_forms(entries, self.found)
        for s in self.document.sentences:
            shouted = is_headline(s.doc) and s.doc.text.isupper()
            lookup = {k.upper(): v for k, v in forms.items()} if shouted else forms
            i = 0
            while i < len(s.doc):
                width = next(
                    (
                        w
                        for w in (5, 4, 3, 2, 1)
                        if i + w <= len(s.doc)
                        and len(lookup.get(s.doc[i : i + w].text, ())) == 1
                        and not any((s.index, j) in covered for j in range(i, i + w))
                    ),
                    0,
                )
                if width:
                    yield Occurrence(s.index, i, i + width - 1, (entries[lookup[s.doc[i : i + width].text][0]],), "name")
                i += width or 1


def _short_forms(entries: dict[str, Entry], found: list[_Found]) -> dict[str, tuple[str, ...]]:
    """Every written form -> the entities it names: full names, surnames and filed single words."""
    forms: dict[str, set[str]] = {}
    for key, entry in entries.items():
        if key.startswith("party:"):
            continue
        forms.setdefault(entry.name, set()).add(key)
        if entry.type is PERSON:
            forms.setdefault(entry.name.split()[-1], set()).add(key)
    return {form: tuple(sorted(keys)) for form, keys in forms.items() if len(form) > 2 and form.lower() not in ORGANIZATION_HEADS}


def _form(candidate: Candidate, text: str) -> str:
    """What a candidate is filed under: without a nickname in quotes, a full stop behind it, or a bracket."""
    form = re.sub(r"\s*[\"“‘'][^\"”’']+[\"”’']\s+", " ", candidate.text)
    if form not in nations() and not re.search(r"(?:^|\W)[A-Z]\.$|\b(?:Jr|Sr|Inc|Corp|Co|Ltd|Bros)\.$", form):
        form = form.rstrip(".")
    return form.strip()


def _bare(form: str) -> str:
    """Without legal form, generational suffix and middle initials."""
    words = form.replace(",", "").split()
    while len(words) > 1 and words[-1].lower() in LEGAL_FORMS | {"jr", "jr.", "sr", "sr.", "ii", "iii"}:
        words.pop()
    return " ".join(w for i, w in enumerate(words) if i in {0, len(words) - 1} or not re.fullmatch(r"[A-Z]\.?", w))


_YOUNG = frozenset("son daughter grandson granddaughter nephew niece heir".split())


def _place(f: _Found) -> tuple[int, int]:
    return f.candidate.sentence, f.candidate.first


def _initial(short: str, long: str) -> bool:
    return bool(re.fullmatch(r"[A-Z]\.?", short)) and long.startswith(short[0])


def _initials(form: str) -> str:
    return "".join(w[0] for w in form.replace("-", " ").split() if w[0].isupper())


def _key(form: str) -> str:
    return f"name:{_bare(form)}"


def _title_gender(candidate: Candidate) -> str | None:
    title = candidate.title[-1] if candidate.title else ""
    return "m" if title in MALE_TITLES else "f" if title in FEMALE_TITLES else None


__all__ = ["FIXED", "Entry", "Occurrence", "Register", "genders", "register"]
