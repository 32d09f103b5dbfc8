"""docs/cypher.md's questions with their answers, and what writes them anew: `python -m tests.cypher_doc`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from kg.errors import KGError
from kg.graph import Graph
from kg.relations import FAMILIES, RELATIONS
from kg.stores.dialect import REFUSED
from kg.stores.schema import EVIDENCE, NOT_ASSERTED

DOCS = Path(__file__).resolve().parent.parent / "docs"
GUIDE = DOCS / "cypher.md"
STYLE = DOCS / "neo4j.grass"
ANEW = "where the new answer is right, `python -m tests.cypher_doc` writes it into docs/"

_QUESTION = re.compile(
    r"^### (?P<heading>\d+\. .+)\n\n```cypher\n(?P<cypher>(?s:.*?))```\n(?P<answer>(?:\n\|.*|\n(?=\n\|))*)\n*", re.MULTILINE
)
_REFUSED = re.compile(r"(?<=<!-- refused -->\n).*?(?=<!-- /refused -->)", re.DOTALL)

NODES = {"Person": "#4393c3", "Organization": "#e08214", "Place": "#5aae61", "Office": "#762a83"}
"""Each entity type's colour in Neo4j Browser."""


class Worked(NamedTuple):
    """A question of the guide: its heading, its Cypher, and the table written below."""

    heading: str
    cypher: str
    answer: str


def worked(text: str) -> list[Worked]:
    """The questions in the guide's order."""
    return [Worked(m["heading"], m["cypher"], m["answer"].strip()) for m in _QUESTION.finditer(text)]


def asked(graph: Graph, cypher: str, folder: Path) -> str:
    """The answer of the graph's store as a table; the statement goes through a file, as a reader's would."""
    path = folder / "question.cypher"
    path.write_text(cypher, encoding="utf-8")
    return table(graph.run(path))


def table(rows: Sequence[Mapping[str, Any]]) -> str:
    """Rows as a Markdown table; a KGError where there are none, for then the question is no example."""
    if not rows:
        raise KGError("a worked question has no rows; ask one that has")
    lines = [list(rows[0]), ["---"] * len(rows[0]), *([_cell(v) for v in row.values()] for row in rows)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _cell(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(_cell(v) for v in value)
    said = str(value).lower() if value is None or isinstance(value, bool) else f"{value:.10g}" if isinstance(value, float) else str(value)
    return " ".join(("null" if value is None else said).split()).replace("|", "\\|")


def refused() -> str:
    """The constructs that the in-process engine is not asked, as a table."""
    return table([{"refused": r.name, "why": r.why, "write": _cell(r.instead)} for r in REFUSED])


def style() -> str:
    """Neo4j Browser's style sheet: captions by name, edges by relation and date in their family's colour."""
    rules = [_rule("node.Entity", caption="{name}"), *(_rule(f"node.{t}", color=c, caption="{name}") for t, c in NODES.items())]
    rules += [
        _rule("node.Claim", color="#d9d9d9", caption="{relation}"),
        _rule("node.Article", color="#f7f7f7", caption="{publisher} {published}"),
    ]
    rules += [_rule(f"relationship.{r.name}", color=FAMILIES[r.family], caption="{relation} {date}") for r in RELATIONS.values()]
    rules += [_rule(f"relationship.{NOT_ASSERTED}", color="#a5abb6", caption="{factuality} {relation} {date}")]
    return "".join([*rules, *(_rule(f"relationship.{kind}", color="#d9d9d9", caption="<type>") for kind in EVIDENCE)])


def _rule(selector: str, caption: str, color: str | None = None) -> str:
    colour = f"  color: {color};\n" if color else ""
    return f"{selector} {{\n{colour}  caption: '{caption}';\n}}\n"


def rewritten(text: str, answer: Callable[[str], str]) -> str:
    """The guide with the table of refusals and every answer as they are now."""
    text = _REFUSED.sub(lambda _: f"{refused()}\n", text)
    return _QUESTION.sub(lambda m: f"### {m['heading']}\n\n```cypher\n{m['cypher']}```\n\n{answer(m['cypher'])}\n\n", text).rstrip() + "\n"


def write() -> None:
    """Builds the sample articles' graph and writes the guide and the style file."""
    from kg.graph import open as opened
    from kg.pipeline import build
    from kg.resources import folder

    with TemporaryDirectory() as place:
        build([str(folder("seed"))], f"{place}/kg-demo")
        graph = opened(f"{place}/kg-demo")
        text = rewritten(GUIDE.read_text(encoding="utf-8"), lambda cypher: asked(graph, cypher, Path(place)))
    GUIDE.write_text(text, encoding="utf-8")
    STYLE.write_text(style(), encoding="utf-8")


if __name__ == "__main__":
    write()
