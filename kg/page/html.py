"""The one HTML file: template, styles, scripts and values put together, closed to everything outside it."""

from __future__ import annotations

import base64
import hashlib
import html
import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kg.model import Factuality
from kg.page.layout import ALL_DRAWN, STRONGEST_NAMES, STRONGEST_PAIRS, positions
from kg.page.payload import QUOTE, Drawn, Shown, payload
from kg.resources import folder

SCRIPTS = tuple(f"{name}.js" for name in "dates view around network labels lanes brush facts pair find keep page".split())
"""The files in viz/ that are the page's script, in this order."""

ROWS_WITHOUT_SCRIPT = 1000
"""Facts in the table that is there without JavaScript."""

SHAPES = {"Person": "dot", "Organization": "square", "Place": "triangle", "Office": "diamond"}

STATUS = {"asserted": "stated", "negated": "denied", "planned": "planned", "hypothetical": "only possible"}
"""How the table without script says what a fact is; the script's words are the same."""


def page(graph: Drawn) -> str:
    """The whole page, the same bytes for the same graph. It needs no network; write it as UTF-8."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    drawn = payload(graph)
    environment = Environment(loader=FileSystemLoader(folder("viz")), autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    style, library, script = _text("page.css"), _library(), "\n".join(_text(name) for name in SCRIPTS)
    return environment.get_template("page.html").render(
        title=_title(drawn),
        policy=_policy((library, script), style),
        style=_markup(style),
        library=_markup(library),
        script=_markup(script),
        values=_markup(_json({**drawn, **_network(drawn), "limits": _limits(), "title": _title(drawn)})),
        notices=_text("notices.txt"),
        types={entity["type"] for entity in drawn["entities"]},
        rows=[_row(fact, drawn) for fact in drawn["facts"][:ROWS_WITHOUT_SCRIPT]],
        total=len(drawn["facts"]),
    )


def framed(graph: Drawn, height: int = 720) -> str:
    """The page in a frame of its own for a notebook: scripts run, the notebook around it is out of reach. `height` in pixels."""
    inside = html.escape(page(graph), quote=True)
    allowed = "allow-scripts allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox"
    return (
        f'<iframe sandbox="{allowed}" title="Relationship timeline" srcdoc="{inside}" '
        f'style="width:100%;height:{height}px;border:1px solid #ccc"></iframe>'
    )


def _network(drawn: Shown) -> Shown:
    """The nodes and edges as pyvis gives them: one edge for two names, whatever the number of their facts."""
    from pyvis.network import Network

    names = drawn["entities"]
    pairs: Counter[tuple[int, int]] = Counter()
    for f in drawn["facts"]:
        pairs[(min(f["s"], f["o"]), max(f["s"], f["o"]))] += f["factuality"] == Factuality.ASSERTED
    network = Network(directed=True, cdn_resources="in_line")
    for i, (x, y) in enumerate(positions([n["name"] for n in names], [n["id"] for n in names], pairs, _since(drawn))):
        network.add_node(i, label=" ", shape=SHAPES[names[i]["type"]], x=x, y=y)
    for first, second in sorted(pairs):
        network.add_edge(first, second, id=f"{first}-{second}")
    nodes = [{key: node[key] for key in ("id", "shape", "x", "y")} for node in network.nodes]
    return {"nodes": nodes, "edges": [{key: edge[key] for key in ("id", "from", "to")} for edge in network.edges]}


def _since(drawn: Shown) -> list[str]:
    """When each name is first written of: what later articles add moves the older names little."""
    since = ["9999"] * len(drawn["entities"])
    for fact in drawn["facts"]:
        days = [drawn["articles"][p["article"]]["published"] or "9999" for p in fact["passages"]]
        for i in (fact["s"], fact["o"]):
            since[i] = min([since[i], *days])
    return since


def _limits() -> Mapping[str, int]:
    return {"all": ALL_DRAWN, "names": STRONGEST_NAMES, "pairs": STRONGEST_PAIRS}


def _title(drawn: Shown) -> str:
    """The names with the most facts: "Mara Voss, Tomas Reyl and 10 others"."""
    counts = Counter(i for fact in drawn["facts"] for i in {fact["s"], fact["o"]})
    first = [drawn["entities"][i]["name"] for i, _ in sorted(counts.items(), key=lambda x: (-x[1], x[0]))[:2]]
    first = [name if len(name) <= 40 else f"{name[:39]}…" for name in first]
    rest = len(counts) - len(first)
    if not first:
        return "No facts found"
    if rest <= 0:
        return " and ".join(first)
    return f"{', '.join(first)} and {rest:,} other{'s' if rest > 1 else ''}"


def _row(fact: Shown, drawn: Shown) -> Mapping[str, Any]:
    """A fact as the table without script shows it."""
    passage = fact["passages"][0] if fact["passages"] else None
    names = (drawn["entities"][fact["s"]]["name"], drawn["entities"][fact["o"]]["name"], passage["speaker"] if passage else None)
    return {
        "date": f"{fact['date'][0].upper()}{fact['date'][1:]}" if fact["edtf"] else "No date known",
        "sentence": "".join(piece if isinstance(piece, str) else names[piece] or "somebody" for piece in fact["sentence"]),
        "status": f"{STATUS[fact['factuality']]}{', disputed' if fact['disputed'] else ''}",
        "quote": "".join(text for kind, text in passage["text"] if kind >= QUOTE) if passage else "",
        "speaker": passage["speaker"] if passage else None,
        "article": drawn["articles"][passage["article"]] if passage else None,
    }


def _policy(scripts: tuple[str, ...], style: str) -> str:
    """Nothing loads, nothing is sent, and only these scripts and this style count: their hashes are made from the sources."""
    allowed = " ".join(_hash(script) for script in scripts)
    return (
        f"default-src 'none'; script-src {allowed}; style-src {_hash(style)}; img-src data: blob:; "
        "base-uri 'none'; form-action 'none'; connect-src 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _json(values: object) -> str:
    """JSON that no HTML parser takes for a tag."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"), sort_keys=True).replace("<", "\\u003c")


def _markup(text: str) -> Any:
    """Our own text, let through unescaped."""
    from markupsafe import Markup

    return Markup(text)


def _text(name: str) -> str:
    return folder("viz").joinpath(name).read_text(encoding="utf-8").replace("\r\n", "\n")


def _library() -> str:
    """vis-network as pyvis carries it, with the licence it opens with, without the pointer to a file that is not there."""
    import pyvis

    source = Path(pyvis.__file__).parent.joinpath("templates", "lib", "vis-9.1.2", "vis-network.min.js").read_text(encoding="utf-8")
    return "\n".join(line for line in source.replace("\r\n", "\n").split("\n") if not line.startswith("//# sourceMappingURL"))
