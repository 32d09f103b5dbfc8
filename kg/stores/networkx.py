"""The graph in memory: NetworkX for Python callers, and the in-process Cypher engine (kglite) for queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date as Day  # noqa: N812
from typing import TYPE_CHECKING, Any

from kg.errors import KGError
from kg.stores.dialect import refuse
from kg.stores.schema import MARK, Edge, Row, Values, edges, ends, nodes

if TYPE_CHECKING:
    import networkx

BATCH = 10_000
"""Rows a statement: large enough that parsing costs nothing, small enough that memory stays flat."""


def multigraph(values: Values) -> networkx.MultiDiGraph[str]:
    """Both layers as a MultiDiGraph: nodes keyed by id with `labels`, edges keyed by the fact's id with `type`."""
    import networkx as nx

    graph: networkx.MultiDiGraph[str] = nx.MultiDiGraph()
    for labels, rows in nodes(values).items():
        for row in rows:
            graph.add_node(row["id"], labels=list(labels), **row)
    for edge in edges(values):
        graph.add_edge(edge.start, edge.end, key=edge.key, type=edge.type, **edge.properties)
    return graph


class NetworkXStore:
    """A read-only Cypher engine over a set of values, filled on the first query."""

    def __init__(self, values: Values) -> None:
        self._values = values
        self._engine: Any = None

    def run(self, text: str, **params: Any) -> list[Row]:
        """The statement's rows, a dict each, of plain values (nodes and edges as the dict of their properties).

        A KGError says why where the statement is refused, is wrong, or lacks a parameter.
        """
        refuse(text)
        from kglite import KgError

        try:
            found = self._filled().cypher(text, params={k: _plain(v) for k, v in params.items()})
            return [{key: _value(value) for key, value in row.items()} for row in found.to_list()]
        except (KgError, ValueError, RuntimeError, TypeError, KeyError) as e:
            raise KGError(f"the query can't be run: {' '.join(str(e).split())}") from e

    def _filled(self) -> Any:
        if self._engine is None:
            self._engine = _engine(self._values)
        return self._engine


def _engine(values: Values) -> Any:
    import kglite

    kglite.set_query_warning_policy("silent")  # a label that this graph lacks is no mistake of a shipped query
    engine = kglite.KnowledgeGraph()
    for labels, rows in nodes(values).items():
        more = "".join(f" SET n:{label}" for label in (*labels[1:], MARK))
        for batch in _batches(rows):
            engine.cypher(f"UNWIND $rows AS row MERGE (n:{labels[0]} {{id: row.id}}) SET n += row{more}", params={"rows": batch})
    by_type: dict[str, list[Edge]] = defaultdict(list)
    for edge in edges(values):
        by_type[edge.type].append(edge)
    for kind, its in sorted(by_type.items()):
        start, end = ends(kind)
        rows = [{"source": e.start, "target": e.end, "properties": e.properties} for e in its]
        for batch in _batches(rows):
            engine.cypher(
                f"UNWIND $rows AS row MATCH (a:{start} {{id: row.source}}) MATCH (b:{end} {{id: row.target}})"
                f" CREATE (a)-[r:{kind}]->(b) SET r += row.properties",
                params={"rows": batch},
            )
    engine.read_only(True)
    return engine


def _batches(rows: Sequence[Row]) -> list[Sequence[Row]]:
    return [rows[i : i + BATCH] for i in range(0, len(rows), BATCH)]


def _plain(value: Any) -> Any:
    """A parameter as both engines compare it: days are ISO text in the graph."""
    if isinstance(value, Day):
        return value.isoformat()
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    return value


def _value(value: Any) -> Any:
    """A node or edge as the dict of its properties, without what this engine adds; all else as it is."""
    if isinstance(value, Mapping) and "properties" in value and "id" in value:
        added = ("title", "type") if "labels" in value else ("type",)
        return {k: v for k, v in sorted(value["properties"].items()) if k not in added}
    if isinstance(value, Mapping) and value.keys() == {"months", "days", "seconds"}:
        return _duration(value)
    if isinstance(value, Day):
        return value.isoformat()
    if isinstance(value, list):
        return [_value(v) for v in value]
    return value


def _duration(parts: Mapping[str, int]) -> str:
    """A duration as ISO 8601 text."""
    from neo4j.time import Duration

    return str(Duration(**parts).iso_format())
