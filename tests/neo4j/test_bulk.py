"""The files of `kg export --format neo4j-admin`, imported by the server's own tool, answer as a loaded graph does."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Callable
from pathlib import Path

from kg.export.neo4j_admin import COMMAND
from kg.graph import Graph
from kg.stores.neo4j import Neo4jStore
from kg.stores.neo4j import Server as Address
from kg.stores.networkx import NetworkXStore
from kg.stores.questions import questions
from tests.conftest import Outcome
from tests.graphs import ARTICLES, CLAIMS, TOMAS, article, claim
from tests.neo4j.conftest import required
from tests.neo4j.test_conformance import asked


def odd() -> Graph:
    """The hand-built graph with a quote of several lines, quotation marks, separators and an empty publisher."""
    strange = claim("c1", 'O\'Brien "Ö"; x,y', "ENDORSED", TOMAS, quote='He said: "yes",\nthen\\ left; 🙂')
    return Graph.of([*ARTICLES, article("c1", "2024-01-01", None)], [*CLAIMS, strange])


def test_an_imported_graph_answers_as_a_loaded_one(tmp_path: Path, kg_command: Callable[..., Outcome]) -> None:
    server = required(tmp_path / "home")
    odd().save(tmp_path / "out", page="<!doctype html>")
    server.stop()
    told = kg_command("export", tmp_path / "out", "--format", "neo4j-admin", "-o", tmp_path / "csv")
    assert COMMAND in told.out
    words = shlex.split(COMMAND)[1:]
    command = ["java", "-cp", f"{server.jars}/*", "org.neo4j.cli.AdminTool", *words]
    environment = {**os.environ, "NEO4J_HOME": str(server.home), "NEO4J_CONF": str(server.home / "conf")}
    done = subprocess.run(command, cwd=tmp_path / "csv", env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-800:] + done.stderr[-800:]
    again = server.again()
    try:
        store = Neo4jStore(Address(again.uri, "neo4j", again.password))
        here = NetworkXStore(odd())
        for name, question in questions().items():
            for chosen in asked(question, odd()):
                params = question.filled(chosen)
                assert store.run(question.text, **params) == here.run(question.text, **params), name
        assert store.load().claims == tuple(sorted(odd().claims, key=lambda c: c.id))
        assert store.save(odd()).removed == 0
        assert store.save(odd()).written == 0
    finally:
        again.stop()


def test_the_format_is_a_folder(tmp_path: Path, kg_command: Callable[..., Outcome]) -> None:
    odd().save(tmp_path / "out", page="<!doctype html>")
    told = kg_command("export", tmp_path / "out", "--format", "neo4j-admin")
    assert told.code == 1
    assert "-o FOLDER" in told.err
