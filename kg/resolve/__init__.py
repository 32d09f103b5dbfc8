"""Claims -> entities and facts, with the reviewer's judgements: a pure function, the same in any order of its input."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.model import Article, Claim, Entity, EntityType, Fact, Mention
from kg.relations import relation
from kg.resolve.entities import named
from kg.resolve.evidence import Triple, disputed, fact
from kg.resolve.facts import events, publication, states
from kg.resolve.judgements import Judgements, judged, judgements, judgements_file
from kg.resolve.outlets import Outlets

__all__ = ["Judgements", "Resolution", "judged", "judgements", "judgements_file", "resolved"]


@dataclass(frozen=True)
class Resolution:
    """What the claims say together.

    `claims` are those that count after the judgements; `fact_of` maps a claim's id to its fact's; `entity_of` maps
    (article, name, type) of a claim's end or speaker to the entity's id. Everything is sorted by id.
    """

    entities: tuple[Entity, ...]
    facts: tuple[Fact, ...]
    claims: tuple[Claim, ...]
    fact_of: Mapping[str, str]
    entity_of: Mapping[tuple[str, str, EntityType], str]


def resolved(articles: Sequence[Article], claims: Sequence[Claim], said: Judgements | None = None) -> Resolution:
    """The entities and facts of the claims.

    A claim whose two ends turn out to be one entity makes no fact. A relation that is not declared is a KGError.
    """
    said = said or Judgements()
    by_id = {article.id: article for article in articles}
    kept = judged(claims, said)
    names = named(kept, by_id, said)
    facts = _facts(by_id, kept, names.entity_of)
    fact_of = {claim: its.id for its in facts for claim in its.claims}
    return Resolution(names.entities, tuple(facts), tuple(kept), dict(sorted(fact_of.items())), names.entity_of)


def _facts(articles: Mapping[str, Article], claims: Iterable[Claim], entity_of: Mapping[tuple[str, str, EntityType], str]) -> list[Fact]:
    def entity(claim: Claim, mention: Mention) -> str:
        return entity_of[claim.article, mention.name, mention.type]

    triples: dict[Triple, list[Claim]] = defaultdict(list)
    for claim in claims:
        ends = entity(claim, claim.subject), entity(claim, claim.object)
        if ends[0] != ends[1]:
            subject, object_ = sorted(ends) if relation(claim.relation).symmetric else ends
            triples[subject, claim.relation, object_].append(claim)
    speakers = {c.id: entity(c, c.speaker) for c in claims if c.speaker is not None}
    outlets = Outlets(articles)
    published = {article.id: article.published for article in articles.values()}
    facts = []
    for triple, its in sorted(triples.items()):
        declared = relation(triple[1])
        groups = (states if declared.kind == "state" else events)(publication(published, its))
        contradicted = disputed(groups, declared)
        facts += [fact(triple, g, declared, outlets, speakers, i in contradicted) for i, g in enumerate(groups)]
    return sorted(facts, key=lambda f: f.id)
