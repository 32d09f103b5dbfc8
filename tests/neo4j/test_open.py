"""A graph on a server is used as one in a folder."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import kg
from kg.errors import KGError
from kg.graph import Graph
from kg.stores.neo4j import Neo4jStore
from kg.stores.neo4j import Server as Address
from kg.timeline import Row
from tests.graphs import ANA, TOMAS, full
from tests.neo4j.server import Server
from tests.outcome import Outcome


@pytest.fixture
def uri(server: Server, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("NEO4J_USERNAME", "neo4j")
    monkeypatch.setenv("NEO4J_PASSWORD", server.password)
    monkeypatch.delenv("NEO4J_URI", raising=False)
    store = Neo4jStore(Address(server.uri, "neo4j", server.password))
    store.save(full())
    store.close()
    return server.uri


def textless(graph: Graph) -> list[object]:
    return [graph.entities, graph.facts, graph.claims, dict(graph.fact_of), dict(graph.entity_of), [a.id for a in graph.articles]]


def test_the_graph_that_is_opened_is_the_one_that_was_saved(uri: str) -> None:
    assert textless(kg.open(uri)) == textless(full())


def test_timelines_are_the_same_rows(uri: str) -> None:
    opened = kg.open(uri)

    def rows(graph: Graph, **window: str) -> list[Row]:
        return graph.timeline(ANA, TOMAS, **window)  # type: ignore[arg-type]

    assert rows(opened) == rows(full())
    assert rows(opened, start="2024-07") == rows(full(), start="2024-07")
    assert rows(opened, known_on="2023") == rows(full(), known_on="2023")
    assert opened.timeline("Calder Steel", as_of="2023-06-01") == full().timeline("Calder Steel", as_of="2023-06-01")


def test_queries_run_on_the_server_in_a_read_transaction(uri: str) -> None:
    opened = kg.open(uri)
    assert opened.run("feuds") == full().run("feuds")
    with pytest.raises(KGError, match="queries only read"):
        opened._store.run("MATCH (n) DETACH DELETE n")


def test_networkx_and_exports_are_the_same(uri: str) -> None:
    from kg.export import exported

    opened = kg.open(uri)
    assert sorted(opened.to_networkx().edges(keys=True)) == sorted(full().to_networkx().edges(keys=True))
    assert exported(opened, "csv") == exported(full(), "csv")


@pytest.mark.usefixtures("server")
def test_kg_load_and_unload(server: Server, tmp_path: Path, kg_command: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", server.password)
    full().save(tmp_path / "out", page="<!doctype html>")
    first = kg_command("load", tmp_path / "out", "--to", server.uri)
    again = kg_command("load", tmp_path / "out", "--to", server.uri)
    asked = kg_command("timeline", ANA, TOMAS, "--on", server.uri, "--json")
    gone = kg_command("unload", "--from", server.uri)
    assert (first.code, again.code, asked.code, gone.code) == (0, 0, 0, 0)
    assert "written" in first.out
    assert "nothing changed" in again.out
    assert [row["relation"] for row in json.loads(asked.out)][:2] == ["PRAISED", "CRITICIZED"]
    assert "removed" in gone.out
    assert server.password not in first.out + first.err + again.out + gone.out


def test_a_wrong_password_to_kg_load_is_one_line(
    server: Server, tmp_path: Path, kg_command: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", "not-the-password")
    full().save(tmp_path / "out", page="<!doctype html>")
    told = kg_command("load", tmp_path / "out", "--to", server.uri)
    assert told.code == 1
    assert "password is wrong" in told.err
    assert "not-the-password" not in told.err + told.out
    assert told.err.count("\n") == 1


def test_the_page_and_the_csv_of_a_server(uri: str, kg_command: Callable[..., Outcome], tmp_path: Path) -> None:
    assert kg_command("view", uri, "-o", tmp_path / "page.html").code == 0
    assert ANA in (tmp_path / "page.html").read_text(encoding="utf-8")
    assert kg_command("export", uri, "--format", "csv", "-o", tmp_path / "facts.csv").code == 0
    assert ANA in (tmp_path / "facts.csv").read_text(encoding="utf-8")


def test_a_missing_password_is_asked_for_and_never_shown(
    server: Server, seed_out: Path, kg_command: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[dict[str, object]] = []

    def prompt(_: str, **how: object) -> str:
        asked.append(how)
        return server.password

    monkeypatch.delenv("NEO4J_PASSWORD", raising=False)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("typer.prompt", prompt)
    outcome = kg_command("load", seed_out, "--to", server.uri, "--user", "neo4j")
    assert outcome.code == 0, outcome.err
    assert asked == [{"hide_input": True}]
    assert server.password not in outcome.out + outcome.err
