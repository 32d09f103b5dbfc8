"""The same text, the same rows: every shipped query in process and on Neo4j, on graphs by hand and by Hypothesis."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.graph import Graph
from kg.graph import open as open_graph
from kg.stores.neo4j import Neo4jStore
from kg.stores.neo4j import Server as Address
from kg.stores.networkx import NetworkXStore
from kg.stores.questions import Question, questions
from tests.graphs import ANA, INES, MARA, TOMAS, article, claim, empty, full, single
from tests.neo4j.server import Server

PEOPLE = (ANA, TOMAS, INES, MARA, "Ó Dálaigh-Smith", "Zoë 'Zed' \"Q\" Li")
RELATIONS = ("ENDORSED", "CRITICIZED", "MET_WITH", "LEADS", "WORKS_FOR", "DONATED_TO", "FEUDED_WITH", "INSULTED", "PRAISED")
DATES = (None, "2023", "2023-05", "2023-05-18", "2024-07-13", "2024", "2020/..", "../2022", "2019/2023")
WINDOWS = (
    {},
    {"start": "2023-05-18"},
    {"end": "2023-05-18"},
    {"start": "2023-01-01", "end": "2023-12-31", "certainly": True},
    {"certainly": True},
)


@pytest.fixture
def store(running: Server) -> Iterator[Neo4jStore]:
    opened = Neo4jStore(Address(running.uri, "neo4j", running.password))
    opened.unload()
    yield opened
    opened.unload()
    opened.close()


def asked(question: Question, graph: Graph) -> Iterator[dict[str, object]]:
    """Every way to give the question its parameters that the graph's own ids allow: a few of each."""
    ids = [e.id for e in graph.entities][:4] or ["person:nobody"]
    names = question.parameters
    firsts: list[object] = [*ids, None] if "a" in question.entities() and "optional" in names["a"] else [*ids]
    for a in firsts if "a" in names else [None]:
        for window in WINDOWS:
            chosen: dict[str, object] = {k: v for k, v in window.items() if k in names}
            chosen |= {"a": a} if "a" in names else {}
            chosen |= {"b": ids[-1]} if "b" in names and "optional" not in names["b"] else {}
            chosen |= {"day": "2023-06-01"} if "day" in names else {}
            chosen |= {"fact": graph.facts[0].id if graph.facts else "none"} if "fact" in names else {}
            yield chosen


def differences(store: Neo4jStore, graph: Graph) -> list[str]:
    store.save(graph)
    here = NetworkXStore(graph)
    found = []
    for name, question in questions().items():
        for chosen in asked(question, graph):
            params = question.filled(chosen)
            ours, theirs = here.run(question.text, **params), store.run(question.text, **params)
            if ours != theirs or [list(r) for r in ours] != [list(r) for r in theirs]:
                found.append(f"{name} {chosen}: in process {ours} on Neo4j {theirs}")
    return found


def looped() -> Graph:
    """A graph whose first fact runs from a name to itself, which resolution never makes but a foreign OUT could hold."""
    graph = full()
    first, *others = graph.facts
    return replace(graph, facts=(first.model_copy(update={"object": first.subject}), *others))


@pytest.mark.parametrize("graph", [full, empty, single, looped])
def test_every_query_gives_the_same_rows_on_both(store: Neo4jStore, graph: Callable[[], Graph]) -> None:
    assert differences(store, graph()) == []


def test_every_query_gives_the_same_rows_on_the_seed_graph(store: Neo4jStore, seed_out: Path) -> None:
    assert differences(store, open_graph(str(seed_out))) == []


def claims() -> st.SearchStrategy[list[dict[str, object]]]:
    one = st.fixed_dictionaries(
        {
            "article": st.sampled_from(("x1", "x2", "x3", "x4")),
            "subject": st.sampled_from(PEOPLE),
            "relation": st.sampled_from(RELATIONS),
            "object_": st.sampled_from(PEOPLE),
            "edtf": st.sampled_from(DATES),
            "factuality": st.sampled_from(("asserted", "asserted", "negated", "planned", "hypothetical")),
            "speaker": st.sampled_from((None, None, ANA, "Ó Dálaigh-Smith")),
            "tense": st.sampled_from(("past", "present")),
        }
    )
    return st.lists(one, max_size=14)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=claims(), published=st.lists(st.none() | st.dates(date(2022, 1, 1), date(2024, 12, 31)), min_size=4, max_size=4))
def test_every_query_gives_the_same_rows_on_any_graph(
    store: Neo4jStore, told: list[dict[str, object]], published: list[date | None]
) -> None:
    outlets = ("Harlow Tribune", None, "Vale Gazette", "Harlow Tribune")
    articles = [article(f"x{i}", str(day) if day else None, outlets[i - 1]) for i, day in enumerate(published, 1)]
    found = [claim(start=100 * i, **one) for i, one in enumerate(told)]  # type: ignore[arg-type]
    assert differences(store, Graph.of(articles, found)) == []
    saved = Graph.of(articles, found)
    assert store.load().facts == tuple(sorted(saved.facts, key=lambda f: f.id))


def test_days_are_given_as_days_or_as_text_alike(store: Neo4jStore) -> None:
    store.save(full())
    text = "MATCH (a:Article) WHERE a.published >= $day RETURN a.id AS id ORDER BY id"
    day = date(2024, 7, 15)
    assert store.run(text, day=day) == store.run(text, day="2024-07-15") == [{"id": "a3"}, {"id": "a4"}]
    assert NetworkXStore(full()).run(text, day=day) == [{"id": "a3"}, {"id": "a4"}]
