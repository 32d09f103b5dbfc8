"""What every tabular format prints: a row for each claim with its fact."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from kg.model import Article, Claim, Entity, Fact


class Exportable(Protocol):
    """What an export needs of a graph."""

    @property
    def entities(self) -> Sequence[Entity]: ...
    @property
    def facts(self) -> Sequence[Fact]: ...
    @property
    def claims(self) -> Sequence[Claim]: ...
    @property
    def articles(self) -> Sequence[Article]: ...
    @property
    def fact_of(self) -> Mapping[str, str]: ...


def evidence_rows(graph: Exportable) -> Iterator[dict[str, Any]]:
    """One flat row a claim, in the facts' order: the fact between its canonical names, and the quote and source."""
    names = {e.id: e.name for e in graph.entities}
    articles = {a.id: a for a in graph.articles}
    claims = {c.id: c for c in graph.claims}
    for fact in graph.facts:
        for claim_id in fact.claims:
            claim = claims[claim_id]
            article = articles[claim.article]
            yield {
                "fact": fact.id,
                "date": fact.date,
                "earliest": fact.earliest,
                "latest": fact.latest,
                "subject": names[fact.subject],
                "relation": fact.relation,
                "object": names[fact.object],
                "factuality": fact.factuality.value,
                "disputed": fact.disputed,
                "outlets": fact.outlets,
                "warmth": fact.warmth,
                "role": fact.role,
                "amount": fact.amount,
                "currency": fact.currency,
                "claim": claim.id,
                "claim_factuality": claim.factuality.value,
                "speaker": claim.speaker.name if claim.speaker else None,
                "quote": claim.quote,
                "outlet": article.publisher,
                "published": article.published,
                "url": article.url,
                "confidence": claim.confidence,
            }
