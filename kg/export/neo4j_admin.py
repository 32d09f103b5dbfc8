"""CSV files for Neo4j 5's offline bulk import, with the exact command; nodes and edges as kg load writes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from kg.stores.schema import EVIDENCE, MARK, Row, Values, edges, nodes

ITEM = "\x1f"
"""Between the items of a list: the ASCII unit separator, which stands in no text that a person wrote."""

NUMBERS = {
    "warmth": "double",
    "amount": "double",
    "confidence": "double",
    "outlets": "long",
    "disputed": "boolean",
    "outlet_says": "boolean",
    **dict.fromkeys(("names", "claims", "articles", "speakers"), "string[]"),
    **{f"{of}_{side}": "long" for of in ("subject", "object", "speaker", "date", "trigger") for side in ("start", "end")},
    **dict.fromkeys(("start_char", "end_char"), "long"),
}
"""The columns that are no text, with their types in the header (Neo4j operations manual, "CSV header format")."""

FACT_COLUMNS = (
    "id relation date earliest latest factuality reported attested_first attested_last warmth claims outlets articles speakers outlet_says"
    " disputed confidence role amount currency place kind family"
).split()

COMMAND = (
    "neo4j-admin database import full neo4j --nodes=entities.csv --nodes=articles.csv --nodes=claims.csv --relationships=facts.csv"
    " --relationships=evidence.csv --array-delimiter=U+001F --multiline-fields=true --overwrite-destination"
)
"""Run in the folder of the files, while the server is stopped: it replaces the database `neo4j`."""


def files(graph: Values) -> dict[str, Iterator[str]]:
    """File name -> its lines: three of nodes, two of edges, and import.sh with the command."""
    grouped: dict[str, list[tuple[tuple[str, ...], Row]]] = {"Entity": [], "Article": [], "Claim": []}
    for labels, rows in nodes(graph).items():
        grouped[labels[0]] += [(labels, row) for row in rows]
    drawn = list(edges(graph))
    return {
        "entities.csv": _nodes(("id", "name", "names"), grouped["Entity"]),
        "articles.csv": _nodes(("id", "headline", "publisher", "url", "published"), grouped["Article"]),
        "claims.csv": _nodes(_columns(grouped["Claim"]), grouped["Claim"]),
        "facts.csv": _edges(FACT_COLUMNS, [(e.start, e.end, e.type, e.properties) for e in drawn if e.type not in EVIDENCE]),
        "evidence.csv": _edges((), [(e.start, e.end, e.type, e.properties) for e in drawn if e.type in EVIDENCE]),
        "import.sh": iter(("#!/bin/sh", f"{COMMAND}  # with the server stopped; then kg load OUT makes the constraint")),
    }


def _columns(rows: Sequence[tuple[tuple[str, ...], Row]]) -> Sequence[str]:
    return ["id", *(key for key in rows[0][1] if key != "id")] if rows else ["id"]


def _nodes(columns: Sequence[str], rows: Iterable[tuple[tuple[str, ...], Row]]) -> Iterator[str]:
    yield ",".join([f"id:ID({MARK})", *map(_header, columns[1:]), ":LABEL"])
    for labels, row in rows:
        yield ",".join([*(_cell(row[key]) for key in columns), _cell([MARK, *labels])])


def _edges(columns: Sequence[str], rows: Iterable[tuple[str, str, str, Row]]) -> Iterator[str]:
    yield ",".join([f":START_ID({MARK})", f":END_ID({MARK})", ":TYPE", *map(_header, columns)])
    for start, end, kind, row in rows:
        yield ",".join([_cell(start), _cell(end), kind, *(_cell(row[key]) for key in columns)])


def _header(column: str) -> str:
    return f"{column}:{NUMBERS.get(column, 'string')}"


def _cell(value: Any) -> str:
    """A text in quotes, an unknown as nothing at all."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return repr(value)
    text = ITEM.join(value) if isinstance(value, list) else str(value)
    return '"' + text.replace('"', '""') + '"' if text else '""' if isinstance(value, str) else ""
