"""The graph on a Neo4j 5 server, through the official driver: loading, asking, reading back, unloading."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kg.errors import KGError
from kg.stores.dialect import refuse_writes
from kg.stores.reading import Held, held
from kg.stores.schema import EVIDENCE, MARK, Edge, Row, Values, edges, nodes

if TYPE_CHECKING:
    from neo4j import Driver, ManagedTransaction

BATCH = 5_000
"""Rows a transaction: the server's memory stays small and a stop loses little."""

SCHEMES = ("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc")

RETRY_SECONDS = 15.0
CONNECT_SECONDS = 5.0

CONSTRAINT = f"CREATE CONSTRAINT kg_timeline_id IF NOT EXISTS FOR (n:{MARK}) REQUIRE n.id IS UNIQUE"
INDEX = "CREATE INDEX kg_timeline_claim_fact IF NOT EXISTS FOR (n:Claim) ON (n.fact)"

Progress = Callable[[str, int, int], None]
"""What is being written ("nodes", "edges"), rows done, rows in all."""


@dataclass(frozen=True)
class Server:
    """Where a server is and who asks; the password is in no text of it."""

    uri: str
    username: str = "neo4j"
    password: str = field(default="", repr=False)

    @classmethod
    def of(cls, uri: str | None = None, username: str | None = None, password: str | None = None) -> Server:
        """What is not given is taken from NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD. A KGError where no address is known."""
        uri = uri or os.environ.get("NEO4J_URI")
        if not uri:
            raise KGError("no server is named: give its address, as bolt://localhost:7687, or set NEO4J_URI")
        return cls(uri, username or os.environ.get("NEO4J_USERNAME") or "neo4j", password or os.environ.get("NEO4J_PASSWORD") or "")


@dataclass(frozen=True)
class Changes:
    """How many nodes and edges a load wrote and how many it took away."""

    written: int
    removed: int

    def __str__(self) -> str:
        if not self.written and not self.removed:
            return "nothing changed: the database held all of it already"
        return f"{self.written} nodes and edges written, {self.removed} removed"


class Neo4jStore:
    """One server's graph of ours: every node carries the label KgTimeline, and nothing else is read or touched."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._open: Driver | None = None

    def save(self, values: Values, progress: Progress | None = None) -> Changes:
        """Makes the database hold these values: what differs is written, what is gone is removed, what is equal is left."""
        with self._asking() as driver, driver.session() as session:
            for statement in (CONSTRAINT, INDEX):
                session.run(statement).consume()
            session.run("CALL db.awaitIndexes(60)").consume()
            there = session.execute_read(_stored)
            plan = _plan(values, there)
            for statement, rows in plan.removals:
                for batch in _batches(rows):
                    session.execute_write(_write, statement, batch)
            for what, statements in (("nodes", plan.nodes), ("edges", plan.edges)):
                total, done = sum(len(rows) for _, rows in statements), 0
                for statement, rows in statements:
                    for batch in _batches(rows):
                        session.execute_write(_write, statement, batch)
                        done += len(batch)
                        if progress:
                            progress(what, done, total)
            return plan.changes

    def run(self, text: str, **params: Any) -> list[Row]:
        """The statement's rows in a read transaction, of plain values; a KGError where it would write or is wrong."""
        refuse_writes(text)
        with self._asking() as driver, driver.session(default_access_mode="READ") as session:
            return session.execute_read(_rows, text, {k: _plain(v) for k, v in params.items()})

    def load(self) -> Held:
        """The values that the database holds; article texts are not kept there and come back empty."""
        with self._asking() as driver, driver.session(default_access_mode="READ") as session:
            return held(*session.execute_read(_stored))

    def unload(self) -> int:
        """Removes every node of ours with its edges, our constraint and index; gives the number of nodes."""
        with self._asking() as driver, driver.session() as session:
            while session.execute_write(_removed_some, f"MATCH (:{MARK})-[r]-() WITH DISTINCT r LIMIT {BATCH} DELETE r"):
                pass  # edges first: a name with thousands of them would not fit one transaction
            removed = 0
            while count := session.execute_write(_removed_some, f"MATCH (n:{MARK}) WITH n LIMIT {BATCH} DELETE n"):
                removed += count
            for statement in ("DROP CONSTRAINT kg_timeline_id IF EXISTS", "DROP INDEX kg_timeline_claim_fact IF EXISTS"):
                session.run(statement).consume()
            return removed

    def close(self) -> None:
        """Gives the connections back."""
        if self._open is not None:
            self._open.close()
            self._open = None

    @contextmanager
    def _asking(self) -> Iterator[Driver]:
        """The driver, with each foreseen error of server and driver as one line; the password is in none of them."""
        from neo4j.exceptions import DriverError, Neo4jError

        try:
            yield self._driver()
        except (DriverError, Neo4jError, ValueError, OSError) as error:
            raise KGError(_told(error, self._server)) from None

    def _driver(self) -> Driver:
        if self._server.uri.partition("://")[0] not in SCHEMES:
            raise KGError(f"{self._server.uri}: no address of a Neo4j server; write it as bolt://localhost:7687")
        if self._open is None:
            import neo4j

            self._open = neo4j.GraphDatabase.driver(
                self._server.uri,
                auth=(self._server.username, self._server.password),
                connection_timeout=CONNECT_SECONDS,
                connection_acquisition_timeout=2 * CONNECT_SECONDS,
                max_transaction_retry_time=RETRY_SECONDS,
                notifications_min_severity="OFF",
            )
        return self._open


def _told(error: Exception, server: Server) -> str:
    from neo4j import exceptions as e

    said = " ".join(str(getattr(error, "message", None) or error).split())
    if isinstance(error, (e.AuthError, e.TokenExpired)) and not isinstance(error, e.Forbidden):
        return f"{server.uri}: user {server.username!r} or the password is wrong; set NEO4J_USERNAME and NEO4J_PASSWORD"
    if isinstance(error, e.Forbidden):
        return f"{server.uri}: user {server.username!r} may not do this: {said}"
    if isinstance(error, (e.ServiceUnavailable, e.SessionExpired, OSError)):
        return f"{server.uri}: no Neo4j server answers there; is it running?"
    if isinstance(error, e.ConfigurationError) or not isinstance(error, e.Neo4jError):
        return f"{server.uri}: {said}; an address is written as bolt://localhost:7687"
    if isinstance(error, e.ConstraintError):
        return f"{server.uri}: a constraint of the database stands against it: {said}"
    if isinstance(error, e.ClientError):
        return f"the query can't be run: {said}"
    return f"{server.uri}: the server could not do it: {said}"


def _rows(tx: ManagedTransaction, text: str, params: dict[str, Any]) -> list[Row]:
    return [{key: _value(value) for key, value in dict(record).items()} for record in tx.run(text, params)]


def _write(tx: ManagedTransaction, statement: str, rows: Sequence[Any]) -> None:
    tx.run(statement, rows=rows).consume()


def _removed_some(tx: ManagedTransaction, statement: str) -> int:
    """Nodes or edges that the statement deleted."""
    counters = tx.run(statement).consume().counters
    return counters.nodes_deleted or counters.relationships_deleted


STORED_NODES = f"MATCH (n:{MARK}) RETURN labels(n) AS labels, properties(n) AS row"
STORED_EDGES = (
    f"MATCH (a:{MARK})-[r]->(b:{MARK}) WHERE (r.id IS NOT NULL AND r.claims IS NOT NULL) OR (a:Claim AND type(r) IN $evidence)"
    " RETURN type(r) AS type, a.id AS source, b.id AS target, r.id AS id, properties(r) AS row, elementId(r) AS element"
)
"""Facts are told from a user's own edges by their `id` and `claims`, evidence by its type and where it starts."""


@dataclass(frozen=True)
class StoredEdge:
    """An edge of ours on the server, with the server's own id of it."""

    edge: Edge
    element: str


def _stored(tx: ManagedTransaction) -> tuple[list[tuple[frozenset[str], Row]], list[StoredEdge]]:
    """Everything of ours: nodes with their labels, and edges."""
    found = [(frozenset(r["labels"]) - {MARK}, r["row"]) for r in tx.run(STORED_NODES)]
    drawn = []
    for r in tx.run(STORED_EDGES, evidence=list(EVIDENCE)):
        key = r["id"] if r["id"] is not None else f"{r['source']}:{r['type']}"
        drawn.append(StoredEdge(Edge(r["type"], r["source"], r["target"], key, r["row"]), r["element"]))
    return found, drawn


@dataclass(frozen=True)
class Plan:
    """The statements that turn what is stored into what shall be, each with its rows: removals, then nodes, then edges."""

    removals: list[tuple[str, list[Any]]]
    nodes: list[tuple[str, list[Any]]]
    edges: list[tuple[str, list[Any]]]

    @property
    def changes(self) -> Changes:
        """How many rows are written and removed."""
        return Changes(sum(len(r) for _, r in (*self.nodes, *self.edges)), sum(len(r) for _, r in self.removals))


def _plan(values: Values, there: tuple[list[tuple[frozenset[str], Row]], list[StoredEdge]]) -> Plan:
    stored = {row.get("id"): (labels, row) for labels, row in there[0]}
    wanted = {row["id"]: (labels, row) for labels, rows in nodes(values).items() for row in rows}
    gone = sorted(str(i) for i, (labels, _) in stored.items() if i not in wanted or not labels >= set(wanted[i][0]))
    kept = {i: row for i, (_, row) in stored.items() if i not in set(gone)}
    node_rows: dict[tuple[str, ...], list[Any]] = defaultdict(list)
    for i, (labels, row) in wanted.items():
        if i not in kept or _differs(row, kept[i]):
            node_rows[labels].append(row)
    edge_rows, stale = _edge_changes(values, there[1], set(gone))
    return Plan(
        [
            ("UNWIND $rows AS id MATCH ()-[r]->() WHERE elementId(r) = id DELETE r", stale),
            (f"UNWIND $rows AS id MATCH (n:{MARK} {{id: id}}) DETACH DELETE n", gone),
        ],
        [(_node_statement(labels), rows) for labels, rows in sorted(node_rows.items())],
        [(_edge_statement(kind), rows) for kind, rows in sorted(edge_rows.items())],
    )


def _edge_changes(values: Values, stored: Sequence[StoredEdge], gone: set[str]) -> tuple[dict[str, list[Any]], list[str]]:
    """Edge rows to write by type, and the server's ids of the edges to remove."""
    there = {(s.edge.type, s.edge.start, s.edge.end, s.edge.key): s for s in stored}
    rows: dict[str, list[Any]] = defaultdict(list)
    for edge in edges(values):
        old = there.pop((edge.type, edge.start, edge.end, edge.key), None)
        if old is None or {edge.start, edge.end} & gone or _differs(edge.properties, old.edge.properties):
            rows[edge.type].append({"source": edge.start, "target": edge.end, "id": edge.key, "properties": edge.properties})
    return rows, sorted(s.element for s in there.values())


def _differs(wanted: Row, stored: Row) -> bool:
    return any(stored.get(key) != value for key, value in wanted.items())


def _node_statement(labels: tuple[str, ...]) -> str:
    return f"UNWIND $rows AS row MERGE (n:{MARK} {{id: row.id}}) SET n += row SET n:{':'.join(labels)}"


def _edge_statement(kind: str) -> str:
    """`kind` is a declared relation or one of our own types: nothing from an article gets into a statement's text."""
    identity = "" if kind in EVIDENCE else " {id: row.id}"
    return (
        f"UNWIND $rows AS row MATCH (a:{MARK} {{id: row.source}}) MATCH (b:{MARK} {{id: row.target}})"
        f" MERGE (a)-[r:{kind}{identity}]->(b) SET r += row.properties"
    )


def _batches(rows: Sequence[Any]) -> list[Sequence[Any]]:
    return [rows[i : i + BATCH] for i in range(0, len(rows), BATCH)]


def _plain(value: Any) -> Any:
    """A parameter as the graph's text: days are ISO."""
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return [_plain(v) for v in value] if isinstance(value, (list, tuple)) else value


def _value(value: Any) -> Any:
    """A node or edge as the dict of its properties, a day as ISO text, all else as it is."""
    from neo4j.graph import Entity, Path

    if isinstance(value, Path):
        return [_value(part) for part in (*value.nodes, *value.relationships)]
    if isinstance(value, Entity):
        return dict(sorted(value.items()))
    if hasattr(value, "iso_format"):
        return value.iso_format()
    return [_value(v) for v in value] if isinstance(value, list) else value
