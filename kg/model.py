"""The immutable values that flow through the house: Article, Claim, Entity, Fact."""

from __future__ import annotations

import hashlib
from datetime import date as Day  # noqa: N812 `date` is the contract's name of a text field
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field, field_validator

Span = tuple[int, int]
"""Start and end in code points of the article's text, half open."""


class EntityType(StrEnum):
    """What a name can stand for."""

    PERSON = "Person"
    ORGANIZATION = "Organization"
    PLACE = "Place"
    OFFICE = "Office"


class Factuality(StrEnum):
    """PLOVER's auxiliary modes: did it happen, not happen, is it planned, or merely possible."""

    ASSERTED = "asserted"
    NEGATED = "negated"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"


class Tense(StrEnum):
    """Whether a claim speaks of then, now or later."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


class Frozen(BaseModel):
    """A value: it never changes and knows no other keys than its own."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Article(Frozen):
    """One document. `published` is None where nobody says; it never stands in for the date of an event."""

    id: str = Field(min_length=1)
    text: str
    published: Day | None = None
    title: str | None = None
    publisher: str | None = None
    url: str | None = None

    @field_validator("id", "text", "title", "publisher", "url")
    @classmethod
    def _is_unicode(cls, value: str | None) -> str | None:
        """Half a surrogate pair is no character: no file and no parser takes it."""
        if value is not None and any("\ud800" <= c <= "\udfff" for c in value):
            raise ValueError("half a surrogate pair in it: not Unicode text")
        return value

    @property
    def hash(self) -> str:
        """SHA-256 of everything but the id: tells a changed article from the same one."""
        parts = (self.text, str(self.published), self.title, self.publisher, self.url)
        return hashlib.sha256("\x1f".join(p or "" for p in parts).encode()).hexdigest()


class Mention(Frozen):
    """A stretch of text that names an entity: `name` is the fullest the article gives, the span the mention itself."""

    name: str
    type: EntityType
    start: int
    end: int


class Claim(Frozen):
    """What one passage says. One line of claims.jsonl; every offset is in code points of the article's text."""

    id: str
    article: str
    subject: Mention
    relation: str
    object: Mention
    date: str | None = Field(description="EDTF, null when the text gives none")
    earliest: Day | None = Field(description="first possible day; null when unknown or open")
    latest: Day | None = Field(description="last possible day; null when unknown or open")
    date_span: Span | None
    factuality: Factuality
    tense: Tense
    speaker: Mention | None
    quote: str
    start: int
    end: int
    trigger: Span
    role: str | None = None
    amount: float | None = None
    currency: str | None = None
    place: str | None = None
    confidence: float = Field(ge=0.0, le=1.0)
    extractor: str


def claim_id(
    article: str,
    span: Span,
    relation: str,
    ends: tuple[Mention, Mention],
    date: str | None,
    factuality: Factuality,
) -> str:
    """16 hex digits of a hash over what identifies a claim (DESIGN: article, span, relation, ends, date, factuality)."""
    parts = [article, *span, relation, *(x for m in ends for x in (m.name, m.type, m.start, m.end)), date, factuality]
    return hashlib.sha256("\x1f".join(str(p) for p in parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


class Entity(Frozen):
    """One person, organization, place or office under one id, with every name seen, sorted."""

    id: str
    type: EntityType
    name: str
    names: tuple[str, ...]


class Fact(Frozen):
    """What one or more claims agree on between two entities: an edge of the graph.

    `claims`, `articles` and `speakers` are sorted ids; `outlets` counts publishers that did not merely copy each other;
    `reported` is the first publication; `attested_first`/`attested_last` are the first and last publication of a
    present-tense claim of a state; `outlet_says` is false where only speakers say so.
    """

    id: str
    subject: str
    relation: str
    object: str
    date: str | None
    earliest: Day | None
    latest: Day | None
    factuality: Factuality
    reported: Day | None
    attested_first: Day | None
    attested_last: Day | None
    warmth: float
    claims: tuple[str, ...]
    outlets: int
    articles: tuple[str, ...]
    speakers: tuple[str, ...]
    outlet_says: bool
    disputed: bool
    confidence: float
    role: str | None = None
    amount: float | None = None
    currency: str | None = None
    place: str | None = None
