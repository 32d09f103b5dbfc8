"""The worked questions of docs/cypher.md have the same answers on a real server."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.graph import open as opened
from kg.stores.neo4j import Neo4jStore
from kg.stores.neo4j import Server as Address
from tests.cypher_doc import ANEW, GUIDE, asked, worked
from tests.neo4j.server import Server


def test_every_answer_is_the_one_on_the_server(server: Server, seed_out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_USERNAME", "neo4j")
    monkeypatch.setenv("NEO4J_PASSWORD", server.password)
    store = Neo4jStore(Address(server.uri, "neo4j", server.password))
    store.save(opened(seed_out))
    store.close()
    graph = opened(server.uri)
    questions = worked(GUIDE.read_text(encoding="utf-8"))
    assert len(questions) == 15
    assert {q.heading: asked(graph, q.cypher, tmp_path) for q in questions} == {q.heading: q.answer for q in questions}, ANEW
