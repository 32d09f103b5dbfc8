"""A relation that a sentence states, its ends still tokens: what frames, titles and party labels find alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract.document import Referent
from kg.relations import Relation
from kg.relations.frames import Frame

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


@dataclass(frozen=True)
class Statement:
    """A relation stated in a sentence, its ends still tokens; `ends` where they are known already, in place of tokens."""

    relation: Relation
    trigger: Token
    span: tuple[Token, Token]
    subject: tuple[Token, ...]
    object: tuple[Token, ...]
    construction: str
    reciprocal: bool = False
    role: str | None = None
    former: bool = False
    starts: bool = False
    frame: Frame | None = None
    ends: tuple[Referent, Referent] | None = None
