"""What every tabular format prints: a row for each claim with its fact."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Day  # noqa: N812
from typing import NamedTuple

from kg.stores.schema import Values


class EvidenceRow(NamedTuple):
    """One claim with its fact: the fact between its canonical names, then the quote and its source; the fields are the columns."""

    fact: str
    date: str | None
    earliest: Day | None
    latest: Day | None
    subject: str
    relation: str
    object: str
    factuality: str
    disputed: bool
    outlets: int
    warmth: float
    role: str | None
    amount: float | None
    currency: str | None
    claim: str
    claim_factuality: str
    speaker: str | None
    quote: str
    outlet: str | None
    published: Day | None
    url: str | None
    confidence: float


def evidence_rows(values: Values) -> Iterator[EvidenceRow]:
    """A row for each claim, in the facts' order."""
    names = {e.id: e.name for e in values.entities}
    articles = {a.id: a for a in values.articles}
    claims = {c.id: c for c in values.claims}
    for fact in values.facts:
        for claim_id in fact.claims:
            claim = claims[claim_id]
            article = articles[claim.article]
            yield EvidenceRow(
                fact=fact.id,
                date=fact.date,
                earliest=fact.earliest,
                latest=fact.latest,
                subject=names[fact.subject],
                relation=fact.relation,
                object=names[fact.object],
                factuality=fact.factuality.value,
                disputed=fact.disputed,
                outlets=fact.outlets,
                warmth=fact.warmth,
                role=fact.role,
                amount=fact.amount,
                currency=fact.currency,
                claim=claim.id,
                claim_factuality=claim.factuality.value,
                speaker=claim.speaker.name if claim.speaker else None,
                quote=claim.quote,
                outlet=article.publisher,
                published=article.published,
                url=article.url,
                confidence=claim.confidence,
            )
