"""Killed at any moment and run again, a load gives the same graph: the client by SIGKILL, then the server by SIGKILL."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.errors import KGError
from kg.stores.neo4j import Neo4jStore
from kg.stores.neo4j import Server as Address
from tests.graphs import full, single
from tests.neo4j.conftest import required
from tests.neo4j.server import Server

LOADS = """
import os, sys
import kg.stores.neo4j as store
from tests.graphs import full
store.BATCH = 2
def shown(what, done, total):
    print(what, done, flush=True)
store.Neo4jStore(store.Server(sys.argv[1], "neo4j", os.environ["NEO4J_PASSWORD"])).save(full(), shown)
"""
"""A load in another process, two rows a transaction, a line after each."""


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Server]:
    """A server of the test's own, since the test kills it."""
    server = required(tmp_path / "home")
    yield server
    server.kill()


def contents(server: Server) -> list[object]:
    held = Neo4jStore(Address(server.uri, "neo4j", server.password)).load()
    return [held.articles, held.entities, held.facts, held.claims, dict(held.fact_of), dict(held.entity_of)]


@pytest.mark.parametrize("lines", [1, 9, 20, 40])
def test_a_killed_client_leaves_what_the_next_load_completes(server: Server, lines: int) -> None:
    environment = {**os.environ, "NEO4J_PASSWORD": server.password}
    command = [sys.executable, "-c", LOADS, server.uri]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as loading:
        assert loading.stdout
        for _ in range(lines):
            loading.stdout.readline()
        loading.kill()
    store = Neo4jStore(Address(server.uri, "neo4j", server.password))
    store.save(full())
    after = contents(server)
    assert store.save(full()).written == 0
    store.unload()
    store.save(full())
    assert contents(server) == after


def test_a_killed_server_is_one_line_and_the_next_load_completes(own: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.stores.neo4j.BATCH", 2)
    monkeypatch.setattr("kg.stores.neo4j.RETRY_SECONDS", 0.5)
    address = Address(own.uri, "neo4j", own.password)
    killed = []

    def kill(what: str, done: int, _total: int) -> None:
        if what == "edges" and done >= 10 and not killed:
            own.kill()
            killed.append(True)

    with pytest.raises(KGError, match="is it running"):
        Neo4jStore(address).save(full(), kill)
    again = own.again()
    try:
        store = Neo4jStore(address)
        assert store.save(full()).written > 0
        after = contents(again)
        assert store.save(full()).written == 0
        store.unload()
        store.save(full())
        assert contents(again) == after
    finally:
        again.kill()


def test_a_database_that_only_reads_refuses_in_one_line_and_keeps_what_it_has(own: Server) -> None:
    address = Address(own.uri, "neo4j", own.password)
    Neo4jStore(address).save(single())
    before = contents(own)
    own.stop()
    with (own.home / "conf" / "neo4j.conf").open("a", encoding="utf-8") as configuration:
        configuration.write("\nserver.databases.read_only=neo4j\n")
    reading = own.again()
    try:
        with pytest.raises(KGError) as refused:
            Neo4jStore(address).save(full())
        assert "read" in str(refused.value)
        assert "\n" not in str(refused.value)
        assert contents(reading) == before
    finally:
        reading.kill()
