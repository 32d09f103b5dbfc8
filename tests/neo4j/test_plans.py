"""Every shipped query that is given a name starts from an index, never from all nodes."""

from __future__ import annotations

from collections.abc import Iterator

import neo4j
import pytest

from kg.stores.neo4j import Neo4jStore
from kg.stores.neo4j import Server as Address
from kg.stores.questions import questions
from tests.graphs import full
from tests.neo4j.server import Server

FILLER = """UNWIND range(1, 3000) AS i
CREATE (e:KgTimeline:Entity:Person {id: 'filler-e' + i}), (a:KgTimeline:Article {id: 'filler-a' + i}), (c:KgTimeline:Claim {id: 'filler-c' + i, fact: 'f' + i}),
       (c)-[:SUBJECT]->(e), (c)-[:OBJECT]->(e), (c)-[:SAID_BY]->(e), (c)-[:IN]->(a)"""
"""Enough of each label that the planner counts a scan as dear: on five nodes it rightly scans."""


def operators(plan: dict[str, object]) -> Iterator[str]:
    yield str(plan["operatorType"])
    for child in plan.get("children", ()):  # type: ignore[attr-defined]
        yield from operators(child)


@pytest.mark.parametrize("name", sorted(questions()))
def test_a_plan_scans_no_nodes_that_are_not_asked_for(running: Server, name: str) -> None:
    store = Neo4jStore(Address(running.uri, "neo4j", running.password))
    store.save(full())
    question = questions()[name]
    given = {"a": "person:ana-brightwater", "b": "person:tomas-reyl", "day": "2024-01-01", "fact": "x"}
    params = question.filled({k: v for k, v in given.items() if k in question.parameters})
    with neo4j.GraphDatabase.driver(running.uri, auth=("neo4j", running.password)) as driver:
        driver.execute_query(FILLER)
        driver.execute_query("CALL db.prepareForReplanning()")  # samples the indexes, as the server does by itself after a while
        plan = driver.execute_query(f"EXPLAIN {question.text}", params).summary.plan
    assert plan is not None
    used = set(operators(plan))
    assert not [o for o in used if o.startswith("AllNodesScan")]
    if any("optional" not in meaning for meaning in question.parameters.values()):
        assert [o for o in used if "IndexSeek" in o]
    store.unload()
    store.close()
