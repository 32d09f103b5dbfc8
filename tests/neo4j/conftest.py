"""The real server, one for the run, cleared before each test that asks for it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import neo4j
import pytest

from tests.neo4j.server import CannotStartError, Server, started


def required(home: Path) -> Server:
    """A new server in `home`: with CI set one that can't start fails the test; without, the test is skipped with the line that installs it."""
    try:
        return started(home)
    except CannotStartError as why:
        if os.environ.get("CI"):
            pytest.fail(str(why))
        pytest.skip(str(why))


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for the whole run."""
    server = required(tmp_path_factory.mktemp("neo4j"))
    yield server
    server.stop()


@pytest.fixture
def server(running: Server) -> Server:
    """The server with nothing in it: no node, no constraint, no index of ours."""
    clear(running)
    return running


def clear(server: Server) -> None:
    with neo4j.GraphDatabase.driver(server.uri, auth=("neo4j", server.password)) as driver, driver.session() as session:
        session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS").consume()
        for row in session.run("SHOW CONSTRAINTS YIELD name").data():
            session.run(f"DROP CONSTRAINT `{row['name']}`").consume()
        for row in session.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'").data():
            session.run(f"DROP INDEX `{row['name']}`").consume()
