"""The way back: the node and edge rows of a stored graph -> its values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from kg.errors import KGError
from kg.model import Article, Claim, Entity, EntityType, Fact
from kg.stores.schema import EVIDENCE, Edge, Row

MENTIONS = {"SUBJECT": "subject", "OBJECT": "object", "SAID_BY": "speaker"}
"""Evidence edge -> the claim's mention that it resolves."""


class Drawn(Protocol):
    """A stored edge."""

    @property
    def edge(self) -> Edge: ...


@dataclass(frozen=True)
class Held:
    """A stored graph's values, each in its order; article texts are empty."""

    articles: tuple[Article, ...]
    entities: tuple[Entity, ...]
    facts: tuple[Fact, ...]
    claims: tuple[Claim, ...]
    fact_of: Mapping[str, str]
    entity_of: Mapping[tuple[str, str, EntityType], str]


def held(nodes: Iterable[tuple[frozenset[str], Row]], drawn: Sequence[Drawn]) -> Held:
    """The values of the rows, sorted by id; a KGError where a row is none of ours."""
    try:
        return _held(list(nodes), [d.edge for d in drawn])
    except (ValueError, KeyError, TypeError) as error:
        raise KGError(f"the database holds a graph that this version can't read: {' '.join(str(error).split())}") from error


def _held(nodes: Sequence[tuple[frozenset[str], Row]], edges: Sequence[Edge]) -> Held:
    rows: dict[str, list[tuple[frozenset[str], Row]]] = {"Entity": [], "Claim": [], "Article": []}
    for labels, row in nodes:
        rows[next(iter(labels & rows.keys()))].append((labels, row))
    article_of = {e.start: e.end for e in edges if e.type == "IN"}
    claims = {row["id"]: claim(row) for _, row in sorted(rows["Claim"], key=lambda lr: str(lr[1]["id"])) if row["id"] in article_of}
    return Held(
        tuple(sorted((article(row) for _, row in rows["Article"]), key=lambda a: a.id)),
        tuple(sorted((entity(labels, row) for labels, row in rows["Entity"]), key=lambda e: e.id)),
        tuple(sorted((fact(e) for e in edges if e.type not in EVIDENCE), key=lambda f: f.id)),
        tuple(claims.values()),
        {row["id"]: row["fact"] for _, row in sorted(rows["Claim"], key=lambda lr: str(lr[1]["id"])) if row.get("fact")},
        _entity_of(claims, edges),
    )


def _entity_of(claims: Mapping[str, Claim], edges: Sequence[Edge]) -> dict[tuple[str, str, EntityType], str]:
    found = {}
    for edge in edges:
        if edge.type in MENTIONS and edge.start in claims:
            its = claims[edge.start]
            mention = getattr(its, MENTIONS[edge.type])
            found[its.article, mention.name, mention.type] = edge.end
    return dict(sorted(found.items()))


def article(row: Row) -> Article:
    """An article without its text."""
    known = {key: row.get(key) for key in ("publisher", "url", "published")}
    return Article.model_validate({"id": row["id"], "text": "", "title": row.get("headline"), **known})


def entity(labels: frozenset[str], row: Row) -> Entity:
    """An entity, its type from its labels."""
    kind = next(t for t in EntityType if t.value in labels)
    return Entity(id=row["id"], type=kind, name=row["name"], names=tuple(row["names"]))


def fact(edge: Edge) -> Fact:
    """A fact from its edge."""
    known = {key: edge.properties.get(key) for key in Fact.model_fields}
    known |= {key: known[key] or () for key in ("claims", "articles", "speakers")}  # a bulk import has no empty lists
    return Fact.model_validate(known | {"subject": edge.start, "object": edge.end})


def claim(row: Row) -> Claim:
    """A claim from its flattened row."""
    nested: dict[str, Any] = {key: row.get(key) for key in Claim.model_fields}
    for name in ("subject", "object", "speaker"):
        its = {key: row.get(f"{name}_{key}") for key in ("name", "type", "start", "end")}
        nested[name] = its if its["name"] is not None else None
    nested |= {"start": row["start_char"], "end": row["end_char"], "trigger": (row["trigger_start"], row["trigger_end"])}
    nested["date_span"] = (row["date_start"], row["date_end"]) if row.get("date_start") is not None else None
    return Claim.model_validate(nested)
