"""A word that judges, how, and whom: what the modules beside this one find in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract import cues

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

COPULAS = cues.COPULAS | {"prove"}


@dataclass(frozen=True)
class Judgement:
    """A judging word, and the heads of the noun phrases that name whom it judges.

    `through`: a deed of theirs is judged. `denied`: the reproach lies in the denial ("not fit for office"). `by`: who judges, where the
    verb itself says so ("described him as"); else it is whoever says the sentence. `demanded`: it is said that they should do it.
    `foreseen`: it is said what they would be ("would be a disaster"). `granted`: the sentence takes it for granted, whatever it says of it
    ("his reckless plan would fail").
    """

    relation: str
    word: Token
    whom: tuple[Token, ...]
    by_verb: bool = False
    through: bool = False
    denied: bool = False
    by: tuple[Token, ...] = ()
    demanded: bool = False
    foreseen: bool = False
    granted: bool = False
