"""What a relation is: one declaration drives the extractor, the Cypher type, the colour, the legend, the docs and the tests."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from kg.errors import KGError
from kg.model import EntityType
from kg.relations.frames import Frame, Kind, frame

PERSON = frozenset({EntityType.PERSON})
ORGANIZATION = frozenset({EntityType.ORGANIZATION})
PLACE = frozenset({EntityType.PLACE})
OFFICE = frozenset({EntityType.OFFICE})
ACTOR = PERSON | ORGANIZATION | PLACE

FAMILIES = {
    "backing": "#1b7837",
    "money": "#b8860b",
    "cooperation": "#2166ac",
    "concession": "#5aae61",
    "contact": "#4393c3",
    "quarrel": "#b2182b",
    "law": "#762a83",
    "force": "#67001f",
    "contest": "#e08214",
    "post": "#4d4d4d",
    "ownership": "#8c510a",
    "personal": "#c51b7d",
}
"""Each family's colour (after the ColorBrewer diverging schemes): told apart on white and on dark."""


def listed(text: str) -> tuple[str, ...]:
    """The comma-separated phrases of `text`: long lists of titles stay readable in a declaration."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


def through(nouns: str, *frames: str) -> tuple[str, ...]:
    """Each frame, and each again with O as owner of one of the nouns: "S mock O" and "S mock O's plan"."""
    return (*frames, *(_OBJECT.sub(f"O's {nouns}", f) for f in frames))


_OBJECT = re.compile(r"\bO(?::[A-Za-z+]+)?(?= |$)")


@dataclass(frozen=True)
class Relation:
    """One relation. `says` is its verb phrase in the past or present ("endorsed"), between subject and object in a sentence.

    `plover` is the PLOVER event with its mode, `littlesis` the LittleSis category, `warmth` runs from -10.0 to +10.0 (relations.tsv of
    the design). `verbs`, `nouns` and `adjectives` are frames, `roles` titles (kg/relations/frames.py tells how they are written).
    `mutual`: not symmetric, but told of two at once as well ("the two split"): the first named is then the subject.
    `examples` map a sentence to what it says, "S > O"; `near_misses` are sentences that yield no claim of this relation.
    """

    name: str
    family: str
    kind: str
    symmetric: bool
    subject: frozenset[EntityType]
    object: frozenset[EntityType]
    warmth: float
    definition: str
    says: str
    plover: str | None = None
    littlesis: str | None = None
    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    mutual: bool = False
    examples: tuple[tuple[str, str], ...] = ()
    near_misses: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.family not in FAMILIES:
            raise KGError(f"relation {self.name}: family {self.family!r} is none of {', '.join(FAMILIES)}")
        if self.kind not in {"event", "state"}:
            raise KGError(f"relation {self.name}: kind is 'event' or 'state', not {self.kind!r}")
        if not -10.0 <= self.warmth <= 10.0:
            raise KGError(f"relation {self.name}: warmth {self.warmth} is outside -10 to +10")

    @property
    def colour(self) -> str:
        """The colour of its family, as #rrggbb."""
        return FAMILIES[self.family]

    @cached_property
    def frames(self) -> tuple[Frame, ...]:
        """Its verb, noun and adjective frames; a KGError quotes one that is not well formed."""
        sources = ((Kind.VERB, self.verbs), (Kind.NOUN, self.nouns), (Kind.ADJECTIVE, self.adjectives))
        return tuple(frame(source, kind) for kind, group in sources for source in group)
