"""Letters in brackets that stand for an office or a thing just named, not for a body: "the attorney general (AG)", "the memo (MOU)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Sentence
from kg.extract.names.nouns import BODY, COMPANY, HUMAN, OFFICES
from kg.extract.names.words import COMPLEMENT_HEADS, ORGANIZATION_HEADS, TITLES

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc

_LETTERS = re.compile(r"[A-Z]{2,5}s?")
_SMALL = frozenset("of the and for to in on at &".split())
_BODIES = BODY | COMPANY | ORGANIZATION_HEADS | COMPLEMENT_HEADS


def abbreviations(sentences: tuple[Sentence, ...]) -> frozenset[str]:
    """The letters that the article so explains."""
    return frozenset(letters for s in sentences for letters in _explained(s.doc))


def _explained(doc: Doc) -> Iterator[str]:
    for bracket in doc:
        if bracket.text == "(" and bracket.i + 2 < len(doc) and doc[bracket.i + 2].text == ")":
            letters = doc[bracket.i + 1].text
            if not _LETTERS.fullmatch(letters) or not (words := _spelled_out(doc, bracket.i, letters.removesuffix("s"))):
                continue
            if _are_many(letters, words) or not _is_body(words):
                yield letters


def _are_many(letters: str, words: list[str]) -> bool:
    """ "independent power producers (IPPs)": a kind of body and no one body."""
    return letters.endswith("s") and words[-1].endswith("s") and all(w.islower() for w in words[1:])


def _spelled_out(doc: Doc, end: int, letters: str) -> list[str]:
    """The words right before `end` of which `letters` are the first ones; none where they are not."""
    words = list[str]()
    left, i = letters, end - 1
    while left and i >= 0:
        low = doc[i].lower_
        if low[0] == left[-1].lower():
            left = left[:-1]
        elif low not in _SMALL | {"-"}:
            return []
        words.insert(0, doc[i].text)
        i -= 1
    return words if not left else []


def _is_body(words: list[str]) -> bool:
    """Common nouns with a body's noun at their head, or a name in capitals that is no office."""
    link = next((i for i, w in enumerate(words) if w in {"of", "for", "to", "on", "in"} and i), len(words))
    head = words[link - 1].lower()
    named = any(w[0].isupper() for w in words)
    return head in _BODIES if not named else head not in HUMAN | OFFICES | TITLES
