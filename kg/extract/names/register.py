"""Candidates -> the article's entities, every form of a name under one, and where each is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.document import Document, Sentence
from kg.extract.names.filing import Ledger
from kg.extract.names.forms import ORGANIZATION, PERSON, PLACE, Entry, Found, Occurrence, Register
from kg.extract.names.gender import shown_genders
from kg.extract.names.nations import Nation
from kg.extract.names.nouns import is_team
from kg.extract.names.spans import is_headline
from kg.extract.names.words import NOT_NAMES, ORGANIZATION_HEADS

Forms = dict[str, Entry]
"""A written form -> the only entity that it names."""


def register(document: Document) -> Register:
    """Who and what the article names. Nothing depends on anything but the article's text and its parse."""
    ledger = Ledger(document)
    filed = [(f, ledger.keys(f)) for f in ledger.found]
    for f, keys in filed:
        if len(keys) == 1:
            short = f.form not in ledger.full and keys[0] in ledger.first
            ledger.drafts[keys[0]].add(f.form, replace(f.evidence, place=0.0) if short else f.evidence)  # "Jordan" of "Ana Jordan"
    entries = {key: draft.entry() for key, draft in ledger.drafts.items() if draft.forms or draft.name}
    forms = _forms(entries) | _acronyms(filed, entries)
    found = [o for f, keys in filed for o in _occurrences(ledger, f, tuple(entries[k] for k in keys), forms)]
    found = shown_genders(document, [*found, *_swept(document, found, forms)])
    ordered = tuple(sorted(found, key=lambda o: (o.sentence, o.first)))
    at = {(o.sentence, i): o for o in ordered for i in range(o.first, o.last + 1)}
    return Register(tuple(dict.fromkeys(e for o in ordered for e in o.entries)), ordered, at)


def _forms(entries: dict[str, Entry]) -> Forms:
    """Full names, and surnames of persons, that one entity alone bears."""
    bearers: dict[str, list[Entry]] = {}
    for key, entry in sorted(entries.items()):
        if not key.startswith("party:"):
            last = entry.name.split()[-1]
            words = {entry.name} | ({last} if entry.type is PERSON or (last != entry.name and is_team(last)) else set())
            for form in sorted(words):
                bearers.setdefault(form, []).append(entry)
    return {f: e[0] for f, e in bearers.items() if len(e) == 1 and len(f) > 2 and f.lower() not in ORGANIZATION_HEADS}


def _acronyms(filed: list[tuple[Found, tuple[str, ...]]], entries: dict[str, Entry]) -> Forms:
    """Capitals that stand for one body wherever they were filed: the tagger takes some of them for numbers."""
    keys: dict[str, set[tuple[str, ...]]] = {}
    for f, found in filed:
        if f.form.isupper() and len(f.form) > 2 and " " not in f.form:
            keys.setdefault(f.form, set()).add(found)
    single = {form: next(iter(found)) for form, found in sorted(keys.items()) if len(found) == 1}
    return {form: entries[k[0]] for form, k in single.items() if len(k) == 1 and entries[k[0]].type is ORGANIZATION}


def _occurrences(ledger: Ledger, f: Found, entries: tuple[Entry, ...], forms: Forms) -> Iterator[Occurrence]:
    if entries:
        yield _named(f, entries, ledger.nation(f) if entries[0].key.startswith("place:") else None)
    elif "-" in f.form or " " in f.form:  # "Voss-Reyl": each side that the article names elsewhere
        doc = ledger.document.sentences[f.candidate.sentence].doc
        for i in range(f.candidate.first, f.candidate.last + 1):
            if doc[i].text in forms:
                yield Occurrence(f.candidate.sentence, i, i, (forms[doc[i].text],), "name")


def _named(f: Found, entries: tuple[Entry, ...], nation: Nation | None) -> Occurrence:
    c, key = f.candidate, entries[0].key
    if nation is not None and nation.kind == "capital":
        name = f.form.title() if f.form.isupper() else f.form
        city = Entry(f"city:{name}", name, PLACE, None, frozenset())
        return Occurrence(c.sentence, c.first, c.last, (city,), "name", entries[0])
    how = "nationality" if nation is not None and nation.kind == "people" else "name"
    letters = f.form.replace(".", "")
    if letters.isupper() and len(letters) > 1 and " " not in f.form and " " in entries[0].name and entries[0].type is ORGANIZATION:
        how = "acronym"
    titled = bool(c.title) and key.startswith(f"person:{c.title[-1]} ")  # "Lord Dunmore": the title is part of the name
    return Occurrence(c.sentence, c.first - 1 if titled else c.first, c.last, entries, how)


def _swept(document: Document, known: list[Occurrence], forms: Forms) -> Iterator[Occurrence]:
    """Words outside all candidates that are a filed form: headlines, and capitals that the tagger took for common words."""
    covered = {(o.sentence, i) for o in known for i in range(o.first, o.last + 1)}
    common = {t.text for s in document.sentences for t in s.doc if t.text.islower()}
    shouted = {form.upper(): entry for form, entry in forms.items()}
    quiet, loud = {form[0] for form in forms}, {form[0] for form in shouted}
    for s in document.sentences:
        lookup, initials = (shouted, loud) if is_headline(s.doc) and s.doc.text.isupper() else (forms, quiet)
        i = 0
        while i < len(s.doc):
            begins = s.doc[i].text[0] in initials  # most words do not: no slice of the sentence is taken for them
            width = next((w for w in (5, 4, 3, 2, 1) if _is_filed(s, i, w, lookup, covered, common)), 0) if begins else 0
            if width:
                yield Occurrence(s.index, i, i + width - 1, (lookup[s.doc[i : i + width].text],), "name")
            i += width or 1


def _is_filed(s: Sentence, i: int, width: int, lookup: Forms, covered: set[tuple[int, int]], common: set[str]) -> bool:
    """The `width` tokens from `i` are a filed form, uncovered, and not a word that the article also has in lower case."""
    if i + width > len(s.doc) or s.doc[i : i + width].text not in lookup:
        return False
    if width == 1 and (s.doc[i].lower_ in common | NOT_NAMES or _is_another_team(s, i)):
        return False
    return not any((s.index, j) in covered for j in range(i, i + width))


def _is_another_team(s: Sentence, i: int) -> bool:
    """The "Chiefs" of "the Service Chiefs": a word that ends a longer name, too."""
    return i > 1 and is_team(s.doc[i].text) and s.doc[i - 1].text.istitle()
