"""docs/cypher.md tells what is so: its answers in process, its properties, its refusals, and the style file beside it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from kg.graph import Graph
from kg.graph import open as opened
from kg.model import EntityType
from kg.relations import FAMILIES, RELATIONS
from kg.stores.dialect import refuse
from kg.stores.schema import EVIDENCE, MARK, NOT_ASSERTED, edges, nodes
from tests.cypher_doc import ANEW, GUIDE, NODES, STYLE, asked, refused, style, worked
from tests.graphs import full

TEXT = GUIDE.read_text(encoding="utf-8")
QUESTIONS = worked(TEXT)


@pytest.fixture(scope="module")
def seed(seed_out: Path) -> Graph:
    return opened(seed_out)


def test_there_are_fifteen_questions_and_no_statement_besides() -> None:
    assert [q.heading.split(".")[0] for q in QUESTIONS] == [str(n) for n in range(1, 16)]
    assert TEXT.count("```cypher") == len(QUESTIONS)


@pytest.mark.parametrize("question", QUESTIONS, ids=[q.heading for q in QUESTIONS])
def test_each_answer_is_the_one_in_process(question: tuple[str, str, str], seed: Graph, tmp_path: Path) -> None:
    _, cypher, answer = question
    assert asked(seed, cypher, tmp_path) == answer, ANEW


@pytest.mark.parametrize("question", QUESTIONS, ids=[q.heading for q in QUESTIONS])
def test_each_question_orders_its_rows_and_is_not_refused(question: tuple[str, str, str]) -> None:
    assert question[1].rstrip().splitlines()[-1].startswith("ORDER BY ")
    refuse(question[1])


def properties(section: str) -> set[str]:
    """What the left column of the table under that heading names."""
    under = re.search(rf"^### {section}.*?\n(.*?)(?=^##)", TEXT, re.DOTALL | re.MULTILINE)
    assert under, f"no section {section}"
    return {name for row in re.findall(r"^\| (`.*?) \|", under[1], re.MULTILINE) for name in re.findall(r"`(\w+)`", row)}


@pytest.mark.parametrize("label", ["Entity", "Article", "Claim"])
def test_the_properties_of_nodes_are_those_of_the_schema(label: str) -> None:
    held = {key for labels, rows in nodes(full()).items() if labels[0] == label for row in rows for key in row}
    assert properties(label) == held


def test_the_properties_of_facts_are_those_of_the_schema() -> None:
    held = {key for edge in edges(full()) if edge.type not in EVIDENCE for key in edge.properties}
    assert properties("Fact") == held


def test_every_label_and_type_besides_the_relations_is_named() -> None:
    for word in (*EntityType, "Entity", "Claim", "Article", MARK, NOT_ASSERTED):
        assert f"`{word}`" in TEXT
    for kind in EVIDENCE:
        assert f"[:{kind}]->" in TEXT


def test_the_table_of_refusals_is_the_dialect() -> None:
    assert refused() in TEXT, ANEW


def test_the_style_file_is_the_relations() -> None:
    assert STYLE.read_text(encoding="utf-8") == style(), ANEW


def test_the_style_file_colours_every_family_and_captions_by_name() -> None:
    rules = dict(re.findall(r"^(\S+) \{\n(.*?)^\}$", STYLE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE))
    for relation in RELATIONS.values():
        assert f"color: {FAMILIES[relation.family]};" in rules[f"relationship.{relation.name}"]
    assert set(NODES) == set(EntityType)
    for kind in EntityType:
        assert "caption: '{name}';" in rules[f"node.{kind}"]


def test_a_table_has_the_columns_in_order_and_a_row_for_each_answer(tmp_path: Path) -> None:
    said = asked(full(), "MATCH (a:Article) RETURN a.published AS day, a.id AS id ORDER BY a.id", tmp_path)
    assert said.startswith("| day | id |\n| --- | --- |\n| 20")
    assert any(isinstance(a.published, date) and str(a.published) in said for a in full().articles)
