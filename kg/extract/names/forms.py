"""Forms of names: what a candidate is filed under, what two forms have in common, and the entities they stand for."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from kg.extract.names.evidence import Evidence, verdict
from kg.extract.names.nations import genders, nations
from kg.extract.names.spans import Candidate
from kg.extract.names.words import COMPLEMENT_HEADS, FEMALE_TITLES, LEGAL_FORMS, MALE_TITLES, ORGANIZATION_HEADS, PARTICLES
from kg.model import EntityType

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE


UNDROPPED = frozenset("al el bin ibn bint ben abu abd di del della da de la le du dos das st st. mac o'".split())
"""Words before a surname that always go with it: without them it is somebody else's name."""


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
    """Tokens `first` to `last` of a sentence that name `entries` (several for "the Reyls"). `capital`: the country it may stand for."""

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


@dataclass
class Draft:
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
        """Counts one more naming with its evidence."""
        self.forms[form] += 1
        self.person += found.person
        self.organization += found.organization
        self.place += found.place
        self.genders.update([found.gender] if found.gender else [])
        self.descriptors |= found.descriptors

    def entry(self) -> Entry:
        """What was collected, as a value; the longest form is its name."""
        gender = self.genders.most_common(1)[0][0] if self.genders else None
        kind = self.type or verdict(self.person, self.organization, self.place) or ORGANIZATION
        name = self.name or max(self.forms, key=lambda f: (len(f.split()), len(f), f))
        if kind is PLACE and name.isupper() and len(name) > 3 and "." not in name and name not in nations():
            name = name.title()  # a dateline
        return Entry(self.key, name, kind, gender if kind is PERSON else None, frozenset(self.descriptors))


@dataclass(frozen=True)
class Found:
    """A candidate with its evidence and the form under which it is filed."""

    candidate: Candidate
    evidence: Evidence
    form: str

    @property
    def place(self) -> tuple[int, int]:
        """Its sentence and first token: the order of the text."""
        return self.candidate.sentence, self.candidate.first


def written(candidate: Candidate) -> str:
    """What a candidate is filed under: without a nickname in quotes, a full stop behind it, or a bracket."""
    form = re.sub(r"\([^)]*$", "", candidate.text)  # "Rapid Forces(RSF": set without a space
    form = re.sub(r"\s*[\"“‘'][^\"”’']+[\"”’']\s+", " ", form)
    first, _, rest = form.partition(" ")
    if candidate.first == 0 and first.isupper() and len(first) > 2 and first.title() in genders() and rest.istitle():
        form = f"{first.title()} {rest}"  # the first word of an article in capitals
    if form not in nations() and not re.search(r"(?:^|\W)[A-Z]\.$|\b(?:Jr|Sr|Inc|Corp|Co|Ltd|Bros)\.$", form):
        form = form.rstrip(".")
    return form.strip()


_NOT_OF_THE_NAME = LEGAL_FORMS | {"jr", "jr.", "jnr", "sr", "sr.", "snr", "ii", "iii", "iv"}


def bare(form: str) -> str:
    """Without legal form, generational suffix and middle initials."""
    words = form.replace(",", "").split()
    while len(words) > 1 and words[-1].lower() in _NOT_OF_THE_NAME:
        words.pop()
    return " ".join(w for i, w in enumerate(words) if i in {0, len(words) - 1} or not re.fullmatch(r"[A-Z]\.?", w))


def surname_form(form: str) -> str:
    """The bare form with the small words of a surname as within a name ("Van der Molen" as in "Pieter van der Molen"); "Ng" stays."""
    words = bare(form).split()
    return " ".join(w.lower() if w.lower() in PARTICLES and i < len(words) - 1 else w for i, w in enumerate(words))


def is_surname(words: list[str], full: list[str]) -> bool:
    """The words are the last of the longer name, or its family name before a given one of two syllables ("Mok" of "Ben Mok Sai-lam")."""
    if len(words) == 1 and len(full) == 3 and full[1:2] == words and re.fullmatch(r"[A-Z][a-z]+-[a-z]+", full[2]):
        return True
    return len(words) < len(full) and full[-len(words) :] == words and not half_surname(full, words)


def half_surname(full: list[str], words: list[str]) -> bool:
    """ "Marco" is no short form of "Ugo Di Marco", but "Lund" is one of "Per von Lund" who drops his "von"."""
    return len(full) > len(words) + 1 and full[-len(words) - 1].lower() in UNDROPPED


def initial(short: str, long: str) -> bool:
    """ "A." is the initial of "Ana"."""
    return bool(re.fullmatch(r"[A-Z]\.?", short)) and long.startswith(short[0])


def initials(form: str) -> frozenset[str]:
    """The capitals with which the words of a name begin, with and without those of a country in front ("U.S.", "Ohio")."""
    first, _, rest = form.partition(" ")
    return frozenset(_capitals(f) for f in ({form, rest} if first in nations() and rest else {form}))


def _capitals(form: str) -> str:
    return "".join(w[0] for w in form.replace("-", " ").split() if w[0].isupper())


def is_blend(word: str, form: str) -> bool:
    """ "Interpol" is put together from the beginnings of "International Police": each of its letters, in order."""
    rests = {word.lower()}
    for part in form.lower().replace("-", " ").split():
        rests |= {rest[n:] for rest in rests for n in range(1, len(rest) + 1) if part.startswith(rest[:n])}
    return "" in rests


def head_word(form: str) -> str:
    """The word that says what a body is, in lower case: its last, or the last before "of" or "for" ("Code of Conduct Tribunal" is one)."""
    words = bare(form).lower()
    before, last = re.split(r" (?:of|for) ", words)[0].split()[-1], words.split()[-1]
    return last if last in ORGANIZATION_HEADS and before not in COMPLEMENT_HEADS | ORGANIZATION_HEADS else before


def key(form: str) -> str:
    """The key under which a name is filed."""
    return f"name:{bare(form)}"


def title_gender(candidate: Candidate) -> str | None:
    """What "Mr" or "Lady" shows."""
    title = candidate.title[-1] if candidate.title else ""
    return "m" if title in MALE_TITLES else "f" if title in FEMALE_TITLES else None
