"""The words that any dictionary has, as the model's lemmatizer lists them: what is in none is a name, though a sentence begin with it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.language import Language
    from spacy.lookups import Lookups

TABLE = "lemma_index"
"""The lemmatizer's table: a part of speech -> the base forms that it knows, in lower case."""

_ENDINGS = re.compile(r"(?:'s|ies|es|s|ied|ed|d|ing|er|r|est|ly)$")


def keep_words(nlp: Language) -> None:
    """Puts the lemmatizer's words where every parsed sentence finds them; a model without such a table has none."""
    lookups = getattr(nlp.get_pipe("lemmatizer"), "lookups", None) if nlp.has_pipe("lemmatizer") else None
    if lookups is not None and lookups.has_table(TABLE) and not nlp.vocab.lookups.has_table(TABLE):
        nlp.vocab.lookups.set_table(TABLE, lookups.get_table(TABLE))


@lru_cache(maxsize=2)
def words(lookups: Lookups) -> frozenset[str]:
    """All base forms of the dictionary kept by `keep_words`; none where the model has none."""
    table = lookups.get_table(TABLE, {})
    return frozenset(word for listed in table.values() for word in listed)


def is_word(text: str, known: frozenset[str]) -> bool:
    """Whether the word or what its ending leaves is known; everything is where nothing is known."""
    return not known or any(form in known for form in _forms(text.lower()))


def _forms(low: str) -> Iterator[str]:
    """The word, and what it may be a form of ("ousted": "oust", "ouste")."""
    yield low
    if (ending := _ENDINGS.search(low)) is not None:
        stem = low[: ending.start()]
        yield from (stem, f"{stem}e", f"{stem}y", stem[:-1])
