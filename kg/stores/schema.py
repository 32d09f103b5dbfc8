"""The property graph of a set of values: the node rows and edge rows that every store loads, and the way back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Protocol

from kg.errors import KGError
from kg.model import Article, Claim, Entity, EntityType, Fact, Factuality, Mention
from kg.relations import relation

NOT_ASSERTED = "NOT_ASSERTED"
"""The one edge type of every fact that no claim asserts: a denial is never matched as the relation."""

EVIDENCE = ("SUBJECT", "OBJECT", "SAID_BY", "IN")
"""The edge types from a claim to the entities it names and to its article."""

MARK = "KgTimeline"
"""The label that every node of ours carries besides its own: foreign data in a shared database is neither matched nor touched."""

Row = dict[str, Any]


class Values(Protocol):
    """What a graph holds. `entity_of` maps (article, name, type) of a claim's end or speaker to an entity's id."""

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
    @property
    def entity_of(self) -> Mapping[tuple[str, str, EntityType], str]: ...


class Edge(NamedTuple):
    """One edge between two nodes' ids; `key` is the fact's id, or for evidence the claim's id and the edge's type."""

    type: str
    start: str
    end: str
    key: str
    properties: Row


def nodes(values: Values) -> dict[tuple[str, ...], list[Row]]:
    """The node rows by their labels, the label to match by first; a KGError where two nodes would share an id."""
    rows: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for entity in values.entities:
        rows["Entity", entity.type.value].append({"id": entity.id, "name": entity.name, "names": list(entity.names)})
    rows["Article",] = [article_row(article) for article in values.articles]
    rows["Claim",] = [claim_row(claim, values.fact_of.get(claim.id)) for claim in values.claims]
    _refuse_twins(rows)
    return {labels: its for labels, its in sorted(rows.items()) if its}


def _refuse_twins(rows: Mapping[tuple[str, ...], Sequence[Row]]) -> None:
    seen: dict[str, str] = {}
    for labels, its in rows.items():
        for row in its:
            if row["id"] in seen:
                raise KGError(f"{labels[0]} and {seen[row['id']]} share the id {row['id']!r}; give the article another id")
            seen[row["id"]] = labels[0]


def article_row(article: Article) -> Row:
    """An article without its text."""
    return {
        "id": article.id,
        "headline": article.title,
        "publisher": article.publisher,
        "url": article.url,
        "published": _text(article.published),
    }


def claim_row(claim: Claim, fact: str | None) -> Row:
    """Every key of a line of claims.jsonl, flattened, and the id of its fact (null where its two ends are one entity)."""
    row = claim.model_dump(mode="json", exclude={"subject", "object", "speaker", "date_span", "trigger", "start", "end"})
    for name in ("subject", "object", "speaker"):
        row |= _mention(name, getattr(claim, name))
    for name, span in (("date", claim.date_span), ("trigger", claim.trigger)):
        row |= {f"{name}_start": span[0] if span else None, f"{name}_end": span[1] if span else None}
    return row | {"start_char": claim.start, "end_char": claim.end, "fact": fact}


def _mention(name: str, mention: Mention | None) -> Row:
    said: Row = mention.model_dump(mode="json") if mention else dict.fromkeys(Mention.model_fields)
    return {f"{name}_{key}": value for key, value in said.items()}


def fact_row(fact: Fact) -> Row:
    """A fact's edge properties: all its keys but the two ends, and the relation's kind and family, which queries ask for."""
    declared = relation(fact.relation)
    return fact.model_dump(mode="json", exclude={"subject", "object"}) | {"kind": declared.kind, "family": declared.family}


def edge_type(fact: Fact) -> str:
    """The relation's name where at least one claim asserts it, else NOT_ASSERTED."""
    return fact.relation if fact.factuality is Factuality.ASSERTED else NOT_ASSERTED


def edges(values: Values) -> Iterator[Edge]:
    """Both layers: each fact between its entities, then each claim's edges to entities and article."""
    for fact in values.facts:
        yield Edge(edge_type(fact), fact.subject, fact.object, fact.id, fact_row(fact))
    for claim in values.claims:
        yield from evidence(claim, values.entity_of)


def evidence(claim: Claim, entity_of: Mapping[tuple[str, str, EntityType], str]) -> Iterator[Edge]:
    """The edges of one claim to the entities that it names and to its article."""
    ends = {"SUBJECT": claim.subject, "OBJECT": claim.object, "SAID_BY": claim.speaker}
    for kind, mention in ends.items():
        if mention is not None:
            entity = entity_of[claim.article, mention.name, mention.type]
            yield Edge(kind, claim.id, entity, f"{claim.id}:{kind}", {})
    yield Edge("IN", claim.id, claim.article, f"{claim.id}:IN", {})


def ends(kind: str) -> tuple[str, str]:
    """The first labels of the two nodes that an edge type joins."""
    if kind not in EVIDENCE:
        return "Entity", "Entity"
    return "Claim", "Article" if kind == "IN" else "Entity"


def _text(day: object) -> str | None:
    return None if day is None else str(day)
