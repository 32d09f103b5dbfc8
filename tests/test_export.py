"""The graph in other formats: what a spreadsheet and a program get."""

from __future__ import annotations

import csv
import io
import json

from graphs import article, claim, empty, single

from kg.export import exported
from kg.graph import Graph


def cells(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


def test_a_graph_without_facts_has_the_header_of_one_with_facts() -> None:
    (header,) = cells(exported(empty(), "csv"))
    assert header == cells(exported(single(), "csv"))[0]
    assert json.loads(exported(empty(), "json")) == {"entities": [], "facts": [], "claims": [], "articles": []}


def test_no_cell_starts_a_formula_and_every_cell_comes_back() -> None:
    hostile = claim("a", "Ana Brightwater", "ENDORSED", "Tomas Reyl", quote='=HYPERLINK("http://evil.example";"x"),\r\n"two"')
    header, row = cells(exported(Graph.of([article("a", "2024-03-05", publisher="@SUM(A1)")], [hostile]), "csv"))
    said = dict(zip(header, row, strict=True))
    assert said["quote"] == "'" + hostile.quote
    assert said["outlet"] == "'@SUM(A1)"
    assert (said["subject"], said["relation"], said["object"]) == ("Ana Brightwater", "ENDORSED", "Tomas Reyl")
