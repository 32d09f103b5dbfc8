"""What costs time and can state nothing is not parsed: a text without two names; and words that name nobody are not searched for names."""

from __future__ import annotations

import re

from spacy.lang.en.stop_words import STOP_WORDS

NAMES_TOO = frozenset({"may", "will", "us", "mine"})
"""Stop words that name somebody where they have a capital ("May resigned")."""

_FUNCTION_WORDS = STOP_WORDS - NAMES_TOO

_CAPITALIZED = re.compile(r"\b\w*[A-ZÀ-ÖØ-Þ]\w*")
_OPENS = re.compile(r"[\W_]*(\w+)")


def may_name(sentence: str) -> bool:
    """Whether the sentence may name somebody or a sum: a capital but for that of its first word, or a figure."""
    opening = _OPENS.match(sentence)
    return any(c.isdigit() for c in sentence) or any(
        opening is None or m.start() != opening.start(1) or not _is_function_word(m[0]) for m in _CAPITALIZED.finditer(sentence)
    )


def may_state(text: str) -> bool:
    """Whether the text may name two: a relation needs both."""
    return len({m[0] for m in _CAPITALIZED.finditer(text) if not _is_function_word(m[0])}) > 1


def _is_function_word(word: str) -> bool:
    return word.lower() in _FUNCTION_WORDS and (word == "I" or not word.isupper())
