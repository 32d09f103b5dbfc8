"""Every shipped query on a graph built by hand, on an empty one and on one with a single fact."""

from __future__ import annotations

import re

import pytest

from kg.errors import KGError
from kg.stores.questions import Question, question, questions
from tests.graphs import ANA, INES, MARA, TOMAS, empty, full, single

STEEL = "Calder Steel"

ASKED: dict[str, list[tuple[dict[str, object], list[tuple[object, ...]]]]] = {
    "pair_timeline": [
        (
            {"a": ANA, "b": TOMAS},
            [
                ("2022-03-01", ANA, "PRAISED", TOMAS, "asserted"),
                ("2023-05-18", ANA, "CRITICIZED", TOMAS, "asserted"),
                ("2024-07", ANA, "DONATED_TO", TOMAS, "asserted"),
                ("2024-07-13", ANA, "ENDORSED", TOMAS, "asserted"),
                (None, ANA, "MET_WITH", TOMAS, "planned"),
            ],
        ),
        ({"a": TOMAS, "b": ANA, "relation": "PRAISED"}, [("2022-03-01", ANA, "PRAISED", TOMAS, "asserted")]),
        (
            {"a": ANA, "b": TOMAS, "start": "2024-07-14"},
            [("2024-07", ANA, "DONATED_TO", TOMAS, "asserted"), (None, ANA, "MET_WITH", TOMAS, "planned")],
        ),
        ({"a": ANA, "b": TOMAS, "start": "2024-07-13", "certainly": True}, [("2024-07-13", ANA, "ENDORSED", TOMAS, "asserted")]),
        (
            {"a": ANA, "b": TOMAS, "end": "2023-12-31", "certainly": True},
            [("2022-03-01", ANA, "PRAISED", TOMAS, "asserted"), ("2023-05-18", ANA, "CRITICIZED", TOMAS, "asserted")],
        ),
    ],
    "entity_timeline": [
        (
            {"a": INES},
            [
                ("2020", INES, "SUED", STEEL, "asserted"),
                ("2022-03", ANA, "CRITICIZED", INES, "asserted"),
                ("2022-03-09", INES, "INSULTED", ANA, "asserted"),
            ],
        ),
        ({"a": INES, "start": "2021-01-01", "end": "2022-03-08"}, [("2022-03", ANA, "CRITICIZED", INES, "asserted")]),
    ],
    "as_of": [
        ({"a": TOMAS, "day": "2022-01-01"}, [("2019/2023", TOMAS, "LEADS", STEEL, "asserted")]),
        ({"a": TOMAS, "day": "2024-01-01"}, []),
        (
            {"a": STEEL, "day": "2023-06-01"},
            [("2019/2023", TOMAS, "LEADS", STEEL, "asserted"), (None, MARA, "WORKS_FOR", STEEL, "asserted")],
        ),
        ({"a": MARA, "b": STEEL, "day": "2023-05-19"}, []),
    ],
    "known_on": [
        ({"a": ANA, "b": TOMAS, "day": "2022-12-31"}, [("2022-03-01", ANA, "PRAISED", TOMAS, "asserted")]),
        ({"a": ANA, "b": TOMAS, "day": "2022-03-09"}, []),
    ],
    "endorsements": [({}, [("2024-07-13", ANA, "ENDORSED", TOMAS, "asserted")]), ({"a": INES}, [])],
    "donations": [({"a": TOMAS}, [("2024-07", ANA, "DONATED_TO", TOMAS, "asserted")]), ({"end": "2024-06-30"}, [])],
    "feuds": [({}, [("2022-03", ANA, "CRITICIZED", INES, "asserted"), ("2022-03-09", INES, "INSULTED", ANA, "asserted")])],
    "allies_to_critics": [({}, [("2023-05-18", ANA, "CRITICIZED", TOMAS, "asserted")]), ({"end": "2023-01-01"}, [])],
    "disputed": [({}, [("2024-07", ANA, "DONATED_TO", TOMAS, "asserted")]), ({"a": MARA}, [])],
    "who_said": [
        ({"a": INES}, [("2024-07", ANA, "DONATED_TO", TOMAS, "asserted")]),
        ({"a": ANA, "about": TOMAS}, [("2024-07", ANA, "DONATED_TO", TOMAS, "negated")]),
        ({"a": ANA, "about": MARA}, []),
    ],
    "posts": [
        ({}, [("2019/2023", TOMAS, "LEADS", STEEL, "asserted"), (None, MARA, "WORKS_FOR", STEEL, "asserted")]),
        ({"a": MARA}, [(None, MARA, "WORKS_FOR", STEEL, "asserted")]),
    ],
    "common_contacts": [
        ({"a": ANA, "b": TOMAS}, [("2023-05", ANA, "MET_WITH", MARA, "asserted"), (None, MARA, "MET_WITH", TOMAS, "asserted")]),
        ({"a": ANA, "b": TOMAS, "end": "2023-04-30"}, []),
    ],
    "evidence": [({"fact": "none"}, [])],
}
"""Query -> what is given and the rows that come back: date, subject, relation, object, factuality."""


def told(rows: list[dict[str, object]]) -> list[tuple[object, ...]]:
    return [tuple(row[k] for k in ("date", "subject_name", "relation", "object_name", "factuality")) for row in rows]


@pytest.mark.parametrize(("name", "given", "expected"), [(n, g, e) for n, asked in ASKED.items() for g, e in asked])
def test_a_query_answers_on_the_hand_built_graph(name: str, given: dict[str, object], expected: list[tuple[object, ...]]) -> None:
    assert told(full().run(name, **given)) == expected


def test_every_shipped_query_is_asked_here() -> None:
    assert sorted(ASKED) == sorted(questions())
    assert len(ASKED) >= 12


def given_ids(asked: Question) -> dict[str, object]:
    ids = {"a": "person:ana-brightwater", "b": "person:tomas-reyl", "day": "2024-01-01", "fact": "none"}
    return {k: v for k, v in ids.items() if k in asked.parameters and "optional" not in asked.parameters[k]}


@pytest.mark.parametrize("name", sorted(ASKED))
def test_a_query_of_an_empty_graph_gives_no_rows(name: str) -> None:
    from kg.stores.networkx import NetworkXStore

    asked = question(name)
    assert NetworkXStore(empty()).run(asked.text, **asked.filled(given_ids(asked))) == []


@pytest.mark.parametrize("name", sorted(ASKED))
def test_a_query_of_one_fact_gives_it_or_nothing(name: str) -> None:
    from kg.stores.networkx import NetworkXStore

    asked = question(name)
    rows = NetworkXStore(single()).run(asked.text, **asked.filled(given_ids(asked)))
    finds = name in {"pair_timeline", "entity_timeline", "endorsements"}
    assert told(rows) == ([(None, ANA, "ENDORSED", TOMAS, "asserted")] if finds else [])
    assert [row["undated"] for row in rows] == [True] * len(rows)


def test_evidence_gives_every_claim_of_a_fact_in_the_order_of_publication() -> None:
    graph = full()
    fact = next(f for f in graph.facts if f.relation == "DONATED_TO")
    rows = graph.run("evidence", fact=fact.id)
    assert [(r["published"], r["factuality"], r["speaker"]) for r in rows] == [
        ("2024-07-15", "asserted", INES),
        ("2024-08-02", "negated", ANA),
    ]


def test_the_passage_that_a_row_shows_is_the_one_that_says_what_the_fact_says() -> None:
    row = full().run("donations")[0]
    assert (row["outlet"], row["speaker"], row["amount"], row["currency"]) == ("Harlow Tribune", INES, 45_000_000.0, "USD")


def test_an_ally_who_became_a_critic_comes_with_the_last_friendly_fact() -> None:
    row = full().run("allies_to_critics")[0]
    assert (row["before_relation"], row["before_date"]) == ("PRAISED", "2022-03-01")


def test_a_dispute_counts_both_sides() -> None:
    row = full().run("disputed")[0]
    assert (row["asserting"], row["denying"]) == (1, 1)


def test_what_was_known_before_a_denial_is_not_disputed() -> None:
    def donated(day: str) -> list[object]:
        return [row["disputed"] for row in full().run("known_on", a=ANA, b=TOMAS, day=day, relation="DONATED_TO")]

    assert donated("2024-07-31") == [False]
    assert donated("2024-08-31") == [True]


@pytest.mark.parametrize("name", sorted(ASKED))
def test_a_file_says_what_it_answers_what_it_takes_and_ends_in_a_full_order(name: str) -> None:
    asked = question(name)
    lines = asked.text.splitlines()
    assert lines[0].startswith("// ")
    assert all(asked.parameters.values())
    assert set(re.findall(r"\$(\w+)", "\n".join(x for x in lines if not x.startswith("//")))) == set(asked.parameters)
    assert lines[-1].startswith("ORDER BY ")
    assert lines[-1].split(", ")[-1] in {"fact", "claim"}


def test_a_missing_parameter_is_named_with_its_meaning() -> None:
    with pytest.raises(KGError, match=r"give b \(an entity, the other\)"):
        full().run("pair_timeline", a=ANA)


def test_an_unknown_parameter_is_named_with_those_there_are() -> None:
    with pytest.raises(KGError, match="no parameter 'who'; it takes a, end, start"):
        full().run("endorsements", who=ANA)


def test_an_unknown_query_lists_the_shipped_ones() -> None:
    with pytest.raises(KGError, match="pair_timeline"):
        question("pair_timelines")


def test_a_file_of_ones_own_runs_with_its_parameters(tmp_path) -> None:  # type: ignore[no-untyped-def]
    mine = tmp_path / "mine.cypher"
    mine.write_text("MATCH (n:Person) WHERE n.name STARTS WITH $letter RETURN n.name AS name ORDER BY name", encoding="utf-8")
    assert full().run(str(mine), letter="T") == [{"name": TOMAS}]


def test_rows_never_hold_a_date_of_the_engine() -> None:
    rows = full().run("pair_timeline", a=ANA, b=TOMAS)
    assert {type(v) for row in rows for v in row.values()} <= {str, bool, int, float, type(None)}
