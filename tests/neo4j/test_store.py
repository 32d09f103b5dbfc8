"""Loading, loading again, reading back and unloading, on a real server."""

from __future__ import annotations

from collections.abc import Iterator

import neo4j
import pytest

from kg.errors import KGError
from kg.graph import Graph
from kg.stores.neo4j import Neo4jStore
from kg.stores.neo4j import Server as Address
from tests.graphs import ANA, ARTICLES, CLAIMS, TOMAS, empty, full, single
from tests.neo4j.server import Server


@pytest.fixture
def store(server: Server) -> Iterator[Neo4jStore]:
    opened = Neo4jStore(Address(server.uri, "neo4j", server.password))
    yield opened
    opened.close()


def ask(server: Server, text: str, **params: object) -> list[dict[str, object]]:
    with neo4j.GraphDatabase.driver(server.uri, auth=("neo4j", server.password)) as driver:
        return [dict(r) for r in driver.execute_query(text, params).records]


def everything(server: Server) -> list[object]:
    nodes = ask(server, "MATCH (n) RETURN labels(n) AS labels, properties(n) AS p ORDER BY n.id")
    drawn = ask(
        server, "MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS t, b.id AS b, properties(r) AS p ORDER BY a, t, b, coalesce(r.id, '')"
    )
    return [*((sorted(n["labels"]), n["p"]) for n in nodes), *drawn]  # type: ignore[call-overload]


@pytest.mark.parametrize("graph", [full, empty, single])
def test_what_was_saved_comes_back(store: Neo4jStore, graph: object) -> None:
    saved: Graph = graph()  # type: ignore[operator]
    store.save(saved)
    held = store.load()
    assert held.entities == tuple(sorted(saved.entities, key=lambda e: e.id))
    assert held.facts == tuple(sorted(saved.facts, key=lambda f: f.id))
    assert held.claims == tuple(sorted(saved.claims, key=lambda c: c.id))
    assert dict(held.fact_of) == dict(saved.fact_of)
    assert dict(held.entity_of) == dict(saved.entity_of)
    assert held.articles == tuple(sorted((a.model_copy(update={"text": ""}) for a in saved.articles), key=lambda a: a.id))


def test_loading_twice_changes_nothing_and_says_so(store: Neo4jStore, server: Server) -> None:
    first = store.save(full())
    before = everything(server)
    again = store.save(full())
    assert first.written > 0
    assert (again.written, again.removed) == (0, 0)
    assert "nothing changed" in str(again)
    assert everything(server) == before


def test_what_is_gone_from_the_graph_goes_from_the_database(store: Neo4jStore, server: Server) -> None:
    store.save(full())
    fewer = Graph.of(ARTICLES[:3], [c for c in CLAIMS if c.article in {"a1", "a2", "a3"}])
    changes = store.save(fewer)
    assert changes.removed > 0
    after = everything(server)
    store.unload()
    store.save(fewer)
    assert everything(server) == after


def test_a_denial_that_an_article_takes_back_is_an_edge_of_the_relation_again(store: Neo4jStore, server: Server) -> None:
    denied = [c for c in CLAIMS if c.article == "a4"]
    store.save(Graph.of(ARTICLES, denied))
    assert ask(server, "MATCH ()-[f:DONATED_TO]->() RETURN f.id AS id") == []
    assert len(ask(server, "MATCH ()-[f:NOT_ASSERTED {relation: 'DONATED_TO'}]->() RETURN f.id AS id")) == 1
    store.save(full())
    assert len(ask(server, "MATCH ()-[f:DONATED_TO]->() RETURN f.id AS id")) == 1


def test_foreign_data_of_the_same_labels_is_neither_matched_nor_touched(store: Neo4jStore, server: Server) -> None:
    ask(
        server,
        "CREATE (:Entity:Person {id: 'person:ana-brightwater', name: 'Another'})-[:ENDORSED {id: 'x'}]->(:Entity {id: 'y', name: 'Y'})",
    )
    before = everything(server)
    store.save(full())
    names = {row["name"] for row in store.run("MATCH (n:KgTimeline:Entity) RETURN n.name AS name ORDER BY name")}
    assert "Another" not in names
    assert store.unload() > 0
    assert everything(server) == before


def test_a_users_own_edges_between_our_nodes_stay(store: Neo4jStore, server: Server) -> None:
    store.save(full())
    ask(server, "MATCH (a:KgTimeline {id: 'person:ana-brightwater'}), (b:KgTimeline {id: 'person:mara-quist'}) CREATE (a)-[:MINE]->(b)")
    assert store.save(full()).removed == 0
    assert len(ask(server, "MATCH ()-[m:MINE]->() RETURN 1 AS one")) == 1


def test_a_stop_between_two_batches_is_mended_by_loading_again(store: Neo4jStore, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    store.save(full())
    whole = everything(server)
    store.unload()
    monkeypatch.setattr("kg.stores.neo4j.BATCH", 3)

    class StoppedError(Exception):
        pass

    def stop(what: str, done: int, _total: int) -> None:
        if what == "edges" and done > 9:
            raise StoppedError

    with pytest.raises(StoppedError):
        store.save(full(), stop)
    assert everything(server) != whole
    store.save(full())
    assert everything(server) == whole


def test_a_query_that_writes_is_refused(store: Neo4jStore) -> None:
    with pytest.raises(KGError, match="queries only read"):
        store.run("CREATE (n:KgTimeline {id: 'x'}) RETURN n.id AS id")


def test_a_write_that_hides_in_a_procedure_is_refused_by_the_read_transaction(store: Neo4jStore) -> None:
    with pytest.raises(KGError, match="read"):
        store.run("CALL db.createLabel('Other')")


def test_a_wrong_password_is_one_line_that_does_not_show_it(server: Server) -> None:
    with pytest.raises(KGError) as refused:
        Neo4jStore(Address(server.uri, "neo4j", "not-the-password")).run("RETURN 1 AS one")
    assert "password is wrong" in str(refused.value)
    assert "not-the-password" not in str(refused.value)
    assert refused.value.__cause__ is None


def test_a_wrong_statement_is_one_line(store: Neo4jStore) -> None:
    with pytest.raises(KGError, match="can't be run") as refused:
        store.run("MATCH (n RETURN n")
    assert "\n" not in str(refused.value)


def test_a_constraint_of_the_database_that_stands_against_it_is_named(store: Neo4jStore, server: Server) -> None:
    ask(server, "CREATE CONSTRAINT one_publisher FOR (n:Article) REQUIRE n.publisher IS UNIQUE")
    with pytest.raises(KGError, match="constraint"):
        store.save(full())


def test_values_of_the_driver_become_plain(store: Neo4jStore) -> None:
    store.save(full())
    rows = store.run("MATCH (n:Person {id: $id}) RETURN n, date('2024-01-02') AS day", id="person:ana-brightwater")
    assert rows == [{"n": {"id": "person:ana-brightwater", "name": ANA, "names": [ANA]}, "day": "2024-01-02"}]


def test_names_as_odd_as_can_be_come_back(store: Neo4jStore) -> None:
    from tests.graphs import article, claim

    odd = claim("c1", 'O\'Brien "Ö" `x` {y} $z', "ENDORSED", TOMAS, quote="a\\b\u2028c\U0001f642'\"")
    graph = Graph.of([article("c1", "2024-01-01")], [odd])
    store.save(graph)
    assert store.load().claims == (odd,)
