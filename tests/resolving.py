"""Claims made by hand, and what becomes of them: what the tests of resolution share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from kg.dates.edtf import bounds
from kg.model import Article, Claim, EntityType, Fact, Factuality, Mention, Tense, claim_id
from kg.resolve import Judgements, Resolution, resolved

PERSON, BODY, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE
SPAN = (0, 4)


def article(name: str = "a", day: str | None = "2024-06-01", publisher: str | None = None, **more: Any) -> Article:
    published = date.fromisoformat(day) if day else None
    return Article(**{"id": name, "text": f"Text {name}.", "published": published, "publisher": publisher or f"Outlet {name}", **more})


def who(name: str, kind: EntityType = PERSON, span: tuple[int, int] = SPAN) -> Mention:
    return Mention(name=name, type=kind, start=span[0], end=span[1])


def claim(
    subject: str | Mention = "Dora Vale",
    relation: str = "MET_WITH",
    object: str | Mention = "Bram Okafor",  # noqa: A002
    when: str | None = None,
    source: str = "a",
    factuality: Factuality = Factuality.ASSERTED,
    tense: Tense = Tense.PAST,
    start: int = 0,
    **more: Any,
) -> Claim:
    ends = tuple(who(x) if isinstance(x, str) else x for x in (subject, object))
    earliest, latest = bounds(when) if when else (None, None)
    values = {
        "id": claim_id(source, (start, start + 9), relation, ends, when, factuality),
        "article": source,
        "subject": ends[0],
        "relation": relation,
        "object": ends[1],
        "date": when,
        "earliest": earliest,
        "latest": latest,
        "date_span": None,
        "factuality": factuality,
        "tense": tense,
        "speaker": None,
        "quote": "so it says",
        "start": start,
        "end": start + 9,
        "trigger": (start, start + 3),
        "confidence": 0.8,
        "extractor": "hand/1",
    }
    return Claim(**{**values, **more})


def resolution(claims: Sequence[Claim], articles: Sequence[Article] = (), said: Judgements | None = None) -> Resolution:
    known = {a.id for a in articles}
    return resolved([*articles, *(article(i) for i in sorted({c.article for c in claims} - known))], claims, said)


def facts(claims: Sequence[Claim], articles: Sequence[Article] = (), said: Judgements | None = None) -> list[Fact]:
    found = resolution(claims, articles, said).facts
    return sorted(found, key=lambda f: (f.earliest or date.max, f.latest or date.max, f.id))


def ids(*claims: Claim, said: Judgements | None = None) -> list[str]:
    return [e.id for e in resolution(claims, said=said).entities]


WIRE = "The two met on Friday in the old harbor hall and spoke for an hour about the ferry line and its unpaid debts, aides said. "
