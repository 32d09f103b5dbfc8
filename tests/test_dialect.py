"""What the in-process engine would answer differently from Neo4j is refused, with a line that says what to write instead."""

from __future__ import annotations

import kglite
import pytest

from kg.errors import KGError
from kg.stores.dialect import REFUSED, Refused, refuse
from kg.stores.networkx import NetworkXStore, _engine
from kg.stores.questions import questions
from tests.graphs import full


@pytest.mark.parametrize("construct", REFUSED, ids=lambda c: c.name)
def test_a_construct_is_refused_with_what_to_write_instead(construct: Refused) -> None:
    with pytest.raises(KGError) as refused:
        NetworkXStore(full()).run(construct.example)
    assert construct.instead in str(refused.value)
    assert "\n" not in str(refused.value)


OTHERWISE = {
    "inline property of another variable": ([{"id": "a claim of each"}], []),
    "map projection": ([{"f": {"date": "2022-03-01"}}], [{"f": None}]),
    "duration.between": ([{"days": 1}], [{"days": 30}]),
    "title or type as a property": ([{"title": None}], [{"title": "Article_a1"}]),
    "properties() and keys()": ([{"p": ["headline", "id", "published", "publisher", "url"]}], None),
    "internal ids": ([{"id": 0}], [{"id": "a1"}]),
    "a text compared with a date": ([{"same": False}], [{"same": True}]),
    "toString": ([{"sum": "4.5E7"}], [{"sum": "45000000.0"}]),
    "a text joined to a number with decimals": ([{"sum": "sum 4.5E7"}], [{"sum": "sum 45000000.0"}]),
    "rounding": ([{"x": -2.0}], [{"x": -3.0}]),
    "infinity": ([{"x": float("inf")}], [{"x": None}]),
    "a list joined to null": ([{"x": None}], [{"x": [1, 2, None]}]),
}
"""Construct -> Neo4j's first row (as its manual has it) and the in-process engine's: unlike."""


@pytest.mark.parametrize("construct", [c for c in REFUSED if c.name in OTHERWISE], ids=lambda c: c.name)
def test_the_engine_answers_it_in_its_own_way(construct: Refused) -> None:
    theirs, ours = OTHERWISE[construct.name]
    rows = _engine(full()).cypher(construct.example).to_list()[:1]
    assert rows != theirs
    if ours is not None:
        assert rows == ours


def test_a_quantified_path_is_no_statement_to_the_engine() -> None:
    example = next(c.example for c in REFUSED if c.name == "quantified path")
    with pytest.raises(kglite.CypherSyntaxError):
        _engine(full()).cypher(example)


@pytest.mark.parametrize(
    "text",
    [
        "CREATE (n:Entity {id: 'x'})",
        "MATCH (n:Entity) SET n.name = 'x'",
        "MATCH (n) DETACH DELETE n",
        "merge (n:Entity {id: 'x'})",
        "MATCH (n:Entity) REMOVE n.name",
    ],
)
def test_a_statement_that_writes_is_refused(text: str) -> None:
    with pytest.raises(KGError, match="queries only read"):
        NetworkXStore(full()).run(text)


@pytest.mark.parametrize(
    "text",
    [
        "MATCH (n:Entity) WHERE n.name = 'SET me free' RETURN n.id AS id ORDER BY id",
        "// CREATE nothing\nMATCH (n:Entity) RETURN n.id AS id ORDER BY id",
        "MATCH (c:Claim {relation: $x}) RETURN c.id AS id ORDER BY id",
        "MATCH (a:Entity)-[f]->(b:Entity) RETURN collect({date: f.date}) + collect({date: f.date}) AS dates",
        "MATCH (a:Entity)-[:MET_WITH*1..3]-(b:Entity) RETURN count(b) AS n",
        "MATCH (a:Entity)-[f]->(b:Entity) RETURN type(f) AS type, labels(a) AS kind ORDER BY type",
        *(q.text for q in questions().values()),
    ],
)
def test_what_both_engines_read_alike_is_let_through(text: str) -> None:
    refuse(text)


def test_a_name_that_an_article_lacks_is_refused() -> None:
    with pytest.raises(KGError, match=r"write a\.headline"):
        refuse("MATCH (a:Article) RETURN a.name AS name")


def test_a_syntax_error_is_one_line() -> None:
    with pytest.raises(KGError) as refused:
        NetworkXStore(full()).run("MATCH (n:Entity RETURN n")
    assert "\n" not in str(refused.value)
