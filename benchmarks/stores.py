"""200,000 facts with their claims into Neo4j against the bare driver, and four questions in process and on Neo4j.

Run from the checkout: python benchmarks/stores.py [FACTS [ROUNDS]] (200,000 facts take some two minutes a load).
Prints medians and ratios; needs Java 17 and Maven (tests/neo4j).
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import neo4j

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kg.model import Article, Claim, Entity, EntityType, Fact, Factuality, Mention, Tense
from kg.relations import RELATIONS
from kg.stores.neo4j import BATCH, CONSTRAINT, INDEX, Neo4jStore, _edge_statement, _node_statement
from kg.stores.neo4j import Server as Address
from kg.stores.networkx import NetworkXStore
from kg.stores.questions import question
from kg.stores.schema import edges, nodes
from tests.neo4j.server import Server, started

FIRST_DAY = date(2015, 1, 1)
DAYS = 3650
YEAR = timedelta(days=365)
"""How long a state holds."""


@dataclass(frozen=True)
class Made:
    """A graph of random facts, one claim each, ends drawn so that a few entities have most of them."""

    entities: list[Entity]
    articles: list[Article]
    claims: list[Claim]
    facts: list[Fact]
    fact_of: dict[str, str]
    entity_of: dict[tuple[str, str, EntityType], str]


def made(count: int, seed: int = 7) -> Made:
    chance = random.Random(seed)
    people = max(10, count // 10)
    entities = [Entity(id=f"person:p{i}", type=EntityType.PERSON, name=f"P {i}", names=(f"P {i}",)) for i in range(people)]
    articles = [
        Article(id=f"a{i}", text="x", published=FIRST_DAY + timedelta(days=chance.randrange(DAYS)), title="T", publisher=f"Pub {i % 40}")
        for i in range(max(1, count // 10))
    ]
    graph = Made(entities, articles, [], [], {}, {})
    names = sorted(RELATIONS)
    for i in range(count):
        _add(graph, i, names[i % len(names)], chance)
    return graph


def _add(graph: Made, i: int, relation: str, chance: random.Random) -> None:
    people = len(graph.entities)
    a, b = int(people * chance.random() ** 4), chance.randrange(people)
    b = (b + 1) % people if a == b else b
    day = FIRST_DAY + timedelta(days=chance.randrange(DAYS))
    article = chance.choice(graph.articles)
    ends = [Mention(name=f"P {k}", type=EntityType.PERSON, start=0, end=3) for k in (a, b)]
    until = day + YEAR if RELATIONS[relation].kind == "state" else day
    held = f"{day}/{until}" if until > day else str(day)
    shared: dict[str, Any] = {"date": held, "earliest": day, "latest": until, "factuality": Factuality.ASSERTED, "confidence": 0.9}
    claim = Claim(
        id=f"c{i:07}",
        article=article.id,
        subject=ends[0],
        relation=relation,
        object=ends[1],
        date_span=(0, 3),
        tense=Tense.PAST,
        speaker=None,
        quote="q" * 80,
        start=0,
        end=80,
        trigger=(4, 6),
        extractor="made",
        **shared,
    )
    graph.claims.append(claim)
    graph.facts.append(
        Fact(
            id=f"f{i:07}",
            subject=graph.entities[a].id,
            relation=relation,
            object=graph.entities[b].id,
            reported=article.published,
            attested_first=None,
            attested_last=None,
            warmth=RELATIONS[relation].warmth,
            claims=(claim.id,),
            outlets=1,
            articles=(article.id,),
            speakers=(),
            outlet_says=True,
            disputed=False,
            **shared,
        )
    )
    graph.fact_of[claim.id] = f"f{i:07}"
    for k in (a, b):
        graph.entity_of[article.id, f"P {k}", EntityType.PERSON] = graph.entities[k].id


def bare(server: Server, graph: Made) -> None:
    """The same rows, batches, constraint and statements by the driver alone."""
    statements = [(_node_statement(labels), rows) for labels, rows in nodes(graph).items()]
    by_type: dict[str, list[Any]] = defaultdict(list)
    for e in edges(graph):
        by_type[e.type].append({"source": e.start, "target": e.end, "id": e.key, "properties": e.properties})
    statements += [(_edge_statement(kind), rows) for kind, rows in sorted(by_type.items())]
    with neo4j.GraphDatabase.driver(server.uri, auth=("neo4j", server.password)) as driver, driver.session() as session:
        for statement in (CONSTRAINT, INDEX):
            session.run(statement).consume()
        for statement, rows in statements:
            for i in range(0, len(rows), BATCH):
                batch = rows[i : i + BATCH]
                session.execute_write(lambda tx, s=statement, b=batch: tx.run(s, rows=b).consume())


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def asked(graph: Made) -> list[tuple[str, dict[str, Any]]]:
    """The four questions, of the median entity by number of facts and of the busiest."""
    degree: dict[str, int] = defaultdict(int)
    for fact in graph.facts:
        degree[fact.subject] += 1
        degree[fact.object] += 1
    ranked = sorted(degree, key=lambda e: (degree[e], e))
    middle, busy = ranked[len(ranked) // 2], ranked[-len(ranked) // 100]
    other = next(f.object if f.subject == busy else f.subject for f in graph.facts if busy in (f.subject, f.object))
    return [
        ("pair_timeline", {"a": busy, "b": other}),
        ("entity_timeline", {"a": middle, "start": "2018-01-01", "end": "2020-12-31"}),
        ("entity_timeline", {"a": busy, "start": "2018-01-01", "end": "2020-12-31"}),
        ("as_of", {"a": busy, "day": "2020-06-01"}),
        ("known_on", {"a": busy, "day": "2020-06-01"}),
    ]


def main() -> None:
    graph = made(int(sys.argv[1]) if len(sys.argv) > 1 else 200_000)
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    server = started(Path(tempfile.mkdtemp(prefix="kg-bench-")))
    try:
        store = Neo4jStore(Address(server.uri, "neo4j", server.password))
        ours, theirs = [], []
        for _ in range(rounds):
            theirs.append(seconds(lambda: bare(server, graph)))
            store.unload()
            ours.append(seconds(lambda: store.save(graph)))
            store.unload()
        store.save(graph)
        print(f"{len(graph.facts)} facts and claims; the first run of either warms the server up")
        print(f"{'load':34} kg {statistics.median(ours):8.2f} s   bare driver {statistics.median(theirs):8.2f} s", end="   ")
        print(f"kg reaches {statistics.median(theirs) / statistics.median(ours):.2f} of the bare driver")
        print(f"{'load again, nothing changed':34} kg {seconds(lambda: store.save(graph)):8.2f} s")
        here = NetworkXStore(graph)
        print(f"{'fill in process':34} kg {seconds(lambda: here.run('RETURN 1 AS one')):8.2f} s")
        for name, given in asked(graph):
            text, params = question(name).text, question(name).filled(given)
            count = len(here.run(text, **params))
            times = [
                statistics.median(seconds(lambda s=s, q=text, p=params: s.run(q, **p)) for _ in range(9)) * 1000 for s in (here, store)
            ]
            print(f"{name:18} {count:6} rows     in process {times[0]:7.1f} ms  Neo4j {times[1]:7.1f} ms  ratio {times[0] / times[1]:.2f}")
    finally:
        server.stop()


if __name__ == "__main__":
    main()
