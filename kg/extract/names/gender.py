"""What the article's own pronouns show of a name's gender, where neither a title nor the given name shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract.document import Document, Sentence
from kg.extract.names.forms import Entry, Occurrence
from kg.extract.names.nouns import HUMAN
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

_SHOWN = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}
_OUTVOTES = 3
"""So many pronouns of one gender, and none of the other, show more than a list of given names."""


def shown_genders(document: Document, occurrences: Iterable[Occurrence]) -> list[Occurrence]:
    """The occurrences with the gender of each person as the pronouns near its names show it."""
    found = list(occurrences)
    votes: dict[str, Counter[str]] = {}
    by_sentence: dict[int, list[Occurrence]] = {}
    for o in found:
        by_sentence.setdefault(o.sentence, []).append(o)
    for s in document.sentences:
        following = document.sentences[s.index + 1] if s.index + 1 < len(document.sentences) else None
        for key, gender in _votes(s, by_sentence.get(s.index, []), following):
            votes.setdefault(key, Counter())[gender] += 1
    known: dict[Entry, Entry] = {e: _told(e, votes.get(e.key, Counter())) for o in found for e in o.entries}
    return [replace(o, entries=tuple(known[e] for e in o.entries)) for o in found]


def _told(entry: Entry, votes: Counter[str]) -> Entry:
    if entry.type is not EntityType.PERSON or len(votes) != 1:
        return entry
    [(gender, count)] = votes.items()
    return replace(entry, gender=gender) if entry.gender is None or count >= _OUTVOTES else entry


def _votes(sentence: Sentence, here: list[Occurrence], following: Sentence | None) -> Iterator[tuple[str, str]]:
    """(key, gender) where the sentence's first person is its subject and one gender's pronouns follow before the next person.

    Where nobody else and no pronoun follows, the first word of the next sentence counts.
    """
    people = [o for o in here if any(e.type is EntityType.PERSON for e in o.entries)]
    if not people or len(people[0].entries) != 1 or not _is_subject(sentence.doc[people[0].last]):
        return
    named = people[0]
    other = next((o.first for o in people if o.entries != named.entries), len(sentence.doc))
    later = [t for t in sentence.doc[named.last + 1 : other] if t.lower_ in _SHOWN]
    end = later[0].i if later else other
    if any(_is_somebody(t, named) for t in sentence.doc[:end]):
        return
    genders = {_SHOWN[t.lower_] for t in later if not _is_said(t)}
    if len(genders) == 1:
        yield named.entries[0].key, genders.pop()
    elif (
        not later
        and other == len(sentence.doc)
        and following is not None
        and len(following.doc) > 1
        and following.doc[0].lower_ in {"he", "she"}
    ):
        yield named.entries[0].key, _SHOWN[following.doc[0].lower_]


def _is_subject(token: Token) -> bool:
    """A subject, or whose the subject is ("Reyl's campaign")."""
    while token.dep_ in {"compound", "flat", "appos"} and token.head.i != token.i:
        token = token.head
    return (token.head if token.dep_ == "poss" else token).dep_ in {"nsubj", "nsubjpass"}


def _is_somebody(token: Token, named: Occurrence) -> bool:
    """A common noun for another person than the one named: no title, nor what the name is said to be."""
    if token.pos_ not in {"NOUN", "PROPN"} or token.lemma_.lower() not in HUMAN or named.first <= token.i <= named.last:
        return False
    beside = token.head.i if token.dep_ in {"compound", "appos", "nmod", "amod"} else -1
    return not (named.first <= beside <= named.last) and token.dep_ not in {"attr", "compound"}


def _is_said(token: Token) -> bool:
    """The subject of what somebody says may be somebody else."""
    return token.dep_ in {"nsubj", "nsubjpass"} and token.head.dep_ == "ccomp"
