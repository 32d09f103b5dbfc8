"""Several who bear one surname: whom the article calls by it alone, as newspapers do with one of a family."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract.names.nouns import KIN

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc

SETTLED = 2
"""So many times called by the surname alone, before another of the family was named, somebody goes on being called so."""

_REACH = 5
"""Tokens before a name among which it may be told whose relative he is ("Voss's eldest daughter, Ana Voss")."""


@dataclass(frozen=True)
class Filed:
    """A name of the article and the entity it was filed under; `place` is (sentence, first token)."""

    place: tuple[int, int]
    form: str
    key: str
    is_subject: bool


def is_relative_of(doc: Doc, first: int, surname: str) -> bool:
    """Whether the full name that begins at token `first` is told to be a relative of whoever bears the surname alone."""
    before = doc[max(0, first - _REACH) : first]
    owned = next((t.i for t in before if t.text in {"'s", "’s"}), None)
    if owned is None or owned == 0 or doc[owned - 1].text != surname or not any(t.lower_ in KIN for t in doc[owned:first]):
        return False
    return owned < 2 or not (doc[owned - 2].text[0].isupper() and doc[owned - 2].tag_ == "NNP")  # "Tom Voss's daughter" says nothing


def settled(surname: str, bearers: Sequence[str], filed: Iterable[Filed], here: int) -> str | None:
    """Whom alone of the bearers the text has called by the bare surname, unless another of them acts in this sentence or the last."""
    named = [f for f in filed if f.key in bearers]
    bare = [f.key for f in named if f.form == surname]
    called = next(iter(bare)) if len(set(bare)) == 1 and len(bare) >= SETTLED else None
    others = any(f.key != called and f.is_subject and f.place[0] >= here - 1 for f in named)
    return None if others else called
