"""Naming a server, and what is said when there is none: no server needed."""

from __future__ import annotations

import pytest

from kg.errors import KGError
from kg.stores.neo4j import Neo4jStore, Server


def test_what_is_not_given_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_URI", "bolt://there:7687")
    monkeypatch.setenv("NEO4J_USERNAME", "ines")
    monkeypatch.setenv("NEO4J_PASSWORD", "secret-word")
    assert Server.of() == Server("bolt://there:7687", "ines", "secret-word")
    assert Server.of("bolt://here:1", "ana", "other") == Server("bolt://here:1", "ana", "other")


def test_a_servers_text_does_not_hold_the_password() -> None:
    assert "secret-word" not in repr(Server("bolt://x", "ines", "secret-word"))


def test_no_address_says_where_to_give_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEO4J_URI", raising=False)
    with pytest.raises(KGError, match="NEO4J_URI"):
        Server.of()


@pytest.mark.parametrize(
    ("uri", "said"),
    [("bolt://127.0.0.1:1", "is it running"), ("http://127.0.0.1:7474", "bolt://localhost:7687"), ("bolt://", "")],
)
def test_an_address_where_nothing_answers_is_one_line(uri: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.stores.neo4j.RETRY_SECONDS", 0.1)
    with pytest.raises(KGError) as refused:
        Neo4jStore(Server(uri, "neo4j", "secret-word")).run("RETURN 1 AS one")
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)
    assert "secret-word" not in str(refused.value)


def test_a_full_disk_of_the_server_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the server answers when a commit finds no room (its own code), without filling a disk."""
    import neo4j
    from neo4j.exceptions import DatabaseError

    full_disk = DatabaseError()
    full_disk._message = "No space left on device\n\tat the transaction log"

    def refuse(*_: object, **__: object) -> None:
        raise full_disk

    monkeypatch.setattr(neo4j.Session, "execute_write", refuse)
    monkeypatch.setattr(neo4j.Session, "execute_read", refuse)
    with pytest.raises(KGError) as refused:
        Neo4jStore(Server("bolt://127.0.0.1:1", "neo4j", "secret-word")).run("RETURN 1 AS one")
    assert "No space left on device" in str(refused.value)
    assert "\n" not in str(refused.value)
    assert "secret-word" not in str(refused.value)
