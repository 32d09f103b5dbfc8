"""Small statements run on both engines: each gives the same rows, or is refused in process, never a silently different answer."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.errors import KGError
from kg.stores.dialect import REFUSED, Refused
from kg.stores.neo4j import Neo4jStore
from kg.stores.neo4j import Server as Address
from kg.stores.networkx import NetworkXStore
from tests.graphs import full
from tests.neo4j.server import Server
from tests.test_dialect import OTHERWISE

HERE = Path(__file__).parent
EXPRESSIONS = (HERE / "expressions.txt").read_text(encoding="utf-8").splitlines()
STATEMENTS = (HERE / "statements.txt").read_text(encoding="utf-8").splitlines()

ONLY_IN_PROCESS = ("FILTER", "epochMillis", "'x' + true", "'x' + date")
"""What the in-process engine reads and Neo4j 5 does not: on Neo4j an error, so no silent difference."""


class Both:
    """The hand-built graph on both engines."""

    def __init__(self, server: Server) -> None:
        self.theirs = Neo4jStore(Address(server.uri, "neo4j", server.password))
        self.theirs.unload()
        self.theirs.save(full())
        self.ours = NetworkXStore(full())

    def difference(self, statement: str) -> str | None:
        """What differs, None where the rows are the same or the statement is refused or wrong in process."""
        try:
            ours = self.ours.run(statement)
        except KGError:
            return None
        try:
            theirs = self.theirs.run(statement)
        except KGError as e:
            return None if any(known in statement for known in ONLY_IN_PROCESS) else f"{statement}: {ours}, Neo4j: {e}"
        return None if _like(ours, theirs) else f"{statement}: {ours}, Neo4j: {theirs}"


def _like(a: Any, b: Any) -> bool:
    """Equal, sums of decimals to within rounding, labels in any order."""
    if isinstance(a, float) and isinstance(b, float):
        return math.isclose(a, b, rel_tol=1e-9)
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(_like(a[k], b[k]) for k in a)
    if isinstance(a, list) and isinstance(b, list):
        if "KgTimeline" in a and "KgTimeline" in b:
            return sorted(a) == sorted(b)
        return len(a) == len(b) and all(map(_like, a, b))
    return type(a) is type(b) and bool(a == b)


@pytest.fixture(scope="module")
def both(running: Server) -> Iterator[Both]:
    opened = Both(running)
    yield opened
    opened.theirs.unload()
    opened.theirs.close()


@pytest.mark.parametrize("construct", [c for c in REFUSED if c.name in OTHERWISE], ids=lambda c: c.name)
def test_neo4j_answers_a_refused_construct_otherwise(both: Both, construct: Refused) -> None:
    ours = OTHERWISE[construct.name][1]
    assert both.theirs.run(construct.example)[:1] != ours


def test_every_expression_gives_the_same_value_or_is_refused(both: Both) -> None:
    found = [both.difference(f"MATCH (n:Entity) RETURN n.id AS id, {e} AS x ORDER BY id") for e in EXPRESSIONS]
    assert [d for d in found if d] == []


def test_every_statement_gives_the_same_rows_or_is_refused(both: Both) -> None:
    assert [d for d in map(both.difference, STATEMENTS) if d] == []


def test_most_of_them_are_answered_in_process(both: Both) -> None:
    answered = 0
    for e in EXPRESSIONS:
        try:
            both.ours.run(f"MATCH (n:Entity) RETURN n.id AS id, {e} AS x ORDER BY id")
            answered += 1
        except KGError:
            pass
    assert answered > 0.7 * len(EXPRESSIONS)


VALUES = (
    "f.date",
    "f.earliest",
    "f.warmth",
    "f.outlets",
    "f.disputed",
    "f.articles",
    "f.role",
    "f.amount",
    "a.name",
    "b.names",
    "null",
    "1",
    "'2023'",
)
COMPARED = ("{0} = {1}", "{0} <> {1}", "{0} < {1}", "{0} >= {1}", "{0} IN [{1}]", "{0} IS NULL", "{0} STARTS WITH {1}", "NOT ({0} = {1})")
JOINED = ("{0} AND {1}", "{0} OR {1}", "{0} XOR {1}", "NOT ({0}) OR {1}")
AGGREGATES = ("count({0})", "count(DISTINCT {0})", "collect(DISTINCT {0})", "size(collect({0}))", "count(*)")
SHAPES = (
    "MATCH (a:Entity)-[f]->(b:Entity) WHERE {0} RETURN f.id AS i, {1} AS x ORDER BY i",
    "MATCH (a:Entity)-[f]-(b:Entity) WHERE {0} RETURN a.id AS i, f.id AS j, {1} AS x ORDER BY i, j",
    "MATCH (a:Entity) OPTIONAL MATCH (a)-[f]->(b:Entity) WHERE {0} RETURN a.id AS i, f.id AS j, {1} AS x ORDER BY i, j",
    "MATCH (a:Entity)-[f]->(b:Entity) RETURN ({0}) AS c, f.id AS i, CASE WHEN {0} THEN {1} END AS x ORDER BY i",
    "MATCH (a:Entity)-[f]->(b:Entity) WITH a, f, b ORDER BY {1}, f.id RETURN collect(f.id) AS i",
    "MATCH (a:Entity)-[f]->(b:Entity) WITH a, f, b ORDER BY {1} DESC, f.id RETURN collect(f.id) AS i",
)
GROUPED = "MATCH (a:Entity)-[f]->(b:Entity) WHERE {0} RETURN a.id AS i, {1} AS x ORDER BY i"


def condition() -> st.SearchStrategy[str]:
    one = st.builds(lambda c, x, y: c.format(x, y), st.sampled_from(COMPARED), st.sampled_from(VALUES), st.sampled_from(VALUES))
    return one | st.builds(lambda j, x, y: j.format(f"({x})", f"({y})"), st.sampled_from(JOINED), one, one)


def statement() -> st.SearchStrategy[str]:
    plain = st.builds(lambda s, c, v: s.format(c, v), st.sampled_from(SHAPES), condition(), st.sampled_from(VALUES))
    grouped = st.builds(lambda c, g, v: GROUPED.format(c, g.format(v)), condition(), st.sampled_from(AGGREGATES), st.sampled_from(VALUES))
    return plain | grouped


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=statement())
def test_generated_statements_give_the_same_rows(both: Both, text: str) -> None:
    assert both.difference(text) is None
