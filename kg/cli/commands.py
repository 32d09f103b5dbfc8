"""Each command is one call of the library; what it prints is made in kg/cli/tables.py."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kg.cli.tables import plain, print_json, print_rows, print_timeline
from kg.errors import KGError

if TYPE_CHECKING:
    from kg.stores.neo4j import Server

app = typer.Typer(
    name="kg",
    help="News articles in; dated, sourced facts between people and organizations out. Start with: kg demo",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Inputs = Annotated[
    list[str],
    typer.Argument(metavar="INPUT...", help=".txt, .md, .html, .jsonl, a folder, a URL, or - for standard input"),
]
On = Annotated[str, typer.Option("--on", metavar="OUT|bolt://…", help="the graph to ask")]
AsJson = Annotated[bool, typer.Option("--json", help="print one JSON array")]
Published = Annotated[str | None, typer.Option(metavar="DATE", help="publication date of articles that state none, as 2024-08-13")]
Model = Annotated[str | None, typer.Option(metavar="NAME", help="an installed spaCy model instead of the small English one")]
MinConfidence = Annotated[float, typer.Option(min=0.0, max=1.0, help="leave out claims below it: fewer facts, surer ones")]
CONFIDENCES = (0.0, 0.6, 0.7, 0.8, 0.9)
"""What `kg evaluate --confidence` tries as --min-confidence."""

Workers = Annotated[int, typer.Option(min=1, help="processes that extract")]


def _day(text: str | None, option: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise KGError(f"{option} {text!r} is not a date; write it as 2024-08-13") from None


def _warn(problem: object) -> None:
    print(f"kg: skipped {plain(str(problem))}", file=sys.stderr)


@app.command(epilog="Example: kg build articles/ -o kg-out")
def build(
    inputs: Inputs,
    out: Annotated[str, typer.Option("-o", "--out", metavar="OUT", help="the folder to write or add to")] = "kg-out",
    published: Published = None,
    model: Model = None,
    workers: Workers = 1,
    min_confidence: MinConfidence = 0.0,
) -> None:
    """Articles -> OUT: claims, facts, entities and the page. Run again with more articles, it adds."""
    from kg.pipeline import build as run

    report = run(
        inputs,
        out,
        published=_day(published, "--published"),
        model=model,
        workers=workers,
        min_confidence=min_confidence,
        on_problem=_warn,
    )
    print(report)


@app.command(epilog="Example: kg extract article.txt --published 2024-08-13 -o claims.jsonl")
def extract(
    inputs: Inputs,
    out: Annotated[str, typer.Option("-o", "--out", metavar="FILE", help="where the claims go; - is standard output")] = "-",
    published: Published = None,
    model: Model = None,
    workers: Workers = 1,
    min_confidence: MinConfidence = 0.0,
) -> None:
    """Claims only, one JSON object a line, streaming."""
    from kg.pipeline import claims

    found = claims(
        inputs,
        published=_day(published, "--published"),
        model=model,
        workers=workers,
        min_confidence=min_confidence,
        on_problem=_warn,
    )
    if out == "-":
        for claim in found:
            print(claim.model_dump_json())
        return
    from kg.export import write_lines

    write_lines(out, (claim.model_dump_json() for claim in found))


@app.command(epilog='Example: kg timeline "Elon Musk" "Donald Trump" --from 2022 --to 2024-08 --on kg-demo')
def timeline(
    a: Annotated[str, typer.Argument(metavar="A", help="a name as the articles give it")],
    b: Annotated[str | None, typer.Argument(metavar="B", help="a second name: what happened between the two")] = None,
    on: On = "kg-out",
    start: Annotated[str | None, typer.Option("--from", metavar="D", help="window's start: 2022, 2022-07 or 2022-07-12")] = None,
    end: Annotated[str | None, typer.Option("--to", metavar="D", help="window's end, included")] = None,
    relation: Annotated[str | None, typer.Option(metavar="R", help="only this relation, as ENDORSED")] = None,
    as_of: Annotated[str | None, typer.Option(metavar="D", help="what held on that day")] = None,
    known_on: Annotated[str | None, typer.Option(metavar="D", help="what the articles published by that day said")] = None,
    certainly: Annotated[bool, typer.Option("--certainly", help="only facts wholly inside the window; undated ones are out")] = False,
    as_json: AsJson = False,
) -> None:
    """What happened between A and B (or around A), when, and who says so."""
    from kg.graph import open as open_graph

    graph = open_graph(on)
    rows = graph.timeline(a, b, start=start, end=end, relation=relation, as_of=as_of, known_on=known_on, certainly=certainly)
    if as_json:
        print_json([row.model_dump(mode="json") for row in rows])
    else:
        print_timeline(rows, " and ".join(graph.entity(n).name for n in (a, b) if n))


@app.command(epilog="Example: kg query feuds --on kg-demo     Example: kg query mine.cypher --param name='Elon Musk'")
def query(
    file: Annotated[str, typer.Argument(metavar="FILE_OR_NAME", help="a .cypher file of your own, or the name of a shipped one")],
    param: Annotated[
        list[str] | None,
        typer.Option(metavar="K=V", help="a parameter; V is JSON where it parses as JSON, else text"),
    ] = None,
    on: On = "kg-out",
    as_json: AsJson = False,
) -> None:
    """Run a Cypher query on the graph; without a server it runs in process."""
    from kg.graph import open as open_graph

    rows = open_graph(on).run(file, **dict(_parameter(p) for p in param or []))
    print_json(rows) if as_json else print_rows(rows)


def _parameter(text: str) -> tuple[str, Any]:
    key, sign, value = text.partition("=")
    if not sign or not key.isidentifier():
        raise KGError(f"--param {text!r}: write it as name=value")
    try:
        return key, json.loads(value)
    except json.JSONDecodeError:
        return key, value


User = Annotated[str | None, typer.Option("--user", metavar="NAME", help="else NEO4J_USERNAME, else neo4j")]
Password = Annotated[str | None, typer.Option("--password", metavar="WORD", help="else NEO4J_PASSWORD, else asked for")]


def _server(uri: str | None, user: str | None, password: str | None) -> Server:
    """The server as options and environment name it; at a terminal a missing password is asked for, unseen."""
    from kg.stores.neo4j import Server

    server = Server.of(uri, user, password)
    if server.password or not sys.stdin.isatty():
        return server
    return Server(server.uri, server.username, typer.prompt(f"password of {server.username}", hide_input=True))


@app.command(epilog="Example: kg load kg-out --to bolt://localhost:7687")
def load(
    out: Annotated[str, typer.Argument(metavar="OUT", help="the folder that kg build wrote")] = "kg-out",
    to: Annotated[str | None, typer.Option("--to", metavar="bolt://…", help="the server; else NEO4J_URI")] = None,
    user: User = None,
    password: Password = None,
) -> None:
    """Makes a Neo4j database hold what OUT holds: again changes nothing, and what is gone from OUT goes."""
    from kg.cli.tables import progress
    from kg.graph import open as open_graph
    from kg.stores.neo4j import Neo4jStore

    store = Neo4jStore(_server(to, user, password))
    with progress() as shown:
        changes = store.save(open_graph(out), shown)
    store.close()
    print(plain(str(changes)))


@app.command(epilog="Example: kg unload --from bolt://localhost:7687")
def unload(
    source: Annotated[str | None, typer.Option("--from", metavar="bolt://…", help="the server; else NEO4J_URI")] = None,
    user: User = None,
    password: Password = None,
) -> None:
    """Takes out of a Neo4j database what kg load put there, and nothing else."""
    from kg.stores.neo4j import Neo4jStore

    store = Neo4jStore(_server(source, user, password))
    print(f"{store.unload()} nodes of ours removed")
    store.close()


@app.command(epilog="Example: kg view kg-out -o page.html")
def view(
    graph: Annotated[str, typer.Argument(metavar="OUT|bolt://…", help="the graph to draw")] = "kg-out",
    out: Annotated[str, typer.Option("-o", "--out", metavar="FILE", help="the page to write")] = "page.html",
) -> None:
    """The page: one HTML file with network, timelines and evidence, for any browser, offline."""
    from kg.export import write_text
    from kg.graph import open as open_graph
    from kg.page import page

    write_text(out, page(open_graph(graph)))
    print(f"wrote {plain(out)}")


@app.command(epilog="Example: kg export kg-out --format csv -o facts.csv")
def export(
    graph: Annotated[str, typer.Argument(metavar="OUT|bolt://…", help="the graph to export")] = "kg-out",
    form: Annotated[str, typer.Option("--format", metavar="F", help="json, csv or neo4j-admin")] = "json",
    out: Annotated[str, typer.Option("-o", "--out", metavar="FILE", help="the file to write; - is standard output")] = "-",
) -> None:
    """The graph in another format: every fact with its quotes and sources."""
    from kg.export import NEO4J_ADMIN, exported, write_folder, write_text
    from kg.graph import open as open_graph

    if form == NEO4J_ADMIN:
        from kg.export.neo4j_admin import COMMAND, files

        if out == "-":
            raise KGError("neo4j-admin is a folder of files: name one with -o FOLDER")
        write_folder(out, files(open_graph(graph)))
        print(f"wrote {plain(out)}; with the server stopped, run there:\n{COMMAND}")
        return
    text = exported(open_graph(graph), form)
    if out == "-":
        sys.stdout.write(text)
    else:
        write_text(out, text)


@app.command(epilog="Example: kg evaluate tests/gold/passages.jsonl --claims claims.jsonl")
def evaluate(
    gold: Annotated[list[Path], typer.Argument(metavar="GOLD...", help="annotated articles (.json) or passages (.jsonl)")],
    claims: Annotated[Path, typer.Option(metavar="FILE", help="claims.jsonl, as kg extract writes it")],
    errors: Annotated[bool, typer.Option("--errors", help="list what was missed and what was wrong")] = False,
    confidence: Annotated[bool, typer.Option("--confidence", help="what each least confidence keeps, and how much of it is right")] = False,
    as_json: AsJson = False,
) -> None:
    """How good the claims are: precision, recall, dates, speakers, against annotated articles."""
    from kg.evaluate import claims_of, evaluation, golds, reliability

    if confidence:
        rows = [asdict(row) for row in reliability(golds(gold), claims_of(claims), CONFIDENCES)]
        print_json(rows) if as_json else print_rows(rows)
        return
    figures, mistakes = evaluation(golds(gold), claims_of(claims))
    if as_json:
        print(json.dumps(figures))
        return
    for line in mistakes if errors else ():
        print(plain(line))
    for relation, counts in figures.pop("relations").items():
        print(f"  {relation:20} hit {counts.get('hit', 0):3}  missed {counts.get('miss', 0):3}  extra {counts.get('extra', 0):3}")
    for key, value in figures.items():
        print(f"{key:11} {value}")


@app.command(epilog="Example: kg demo")
def demo(
    out: Annotated[str, typer.Option("-o", "--out", metavar="OUT", help="the folder to write")] = "kg-demo",
    no_open: Annotated[bool, typer.Option("--no-open", help="do not open the page")] = False,
) -> None:
    """The sample articles through the whole flow, one timeline printed, and the page opened where there is a display."""
    from kg.graph import open as open_graph
    from kg.pipeline import build as run
    from kg.resources import folder

    print(run([str(folder("seed"))], out))
    graph = open_graph(out)
    print_timeline(graph.timeline("Elon Musk", "Donald Trump"), "Elon Musk and Donald Trump")
    page = Path(out, "index.html").resolve()
    print(f'\nThe page: {page}\nAsk more: kg timeline "Elon Musk" --on {plain(out)}')
    if not no_open:
        _open(page)


def _open(page: Path) -> None:
    """Shows the page where there is a display; a server without one is left alone."""
    import os
    import webbrowser

    if sys.platform in {"darwin", "win32"} or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        webbrowser.open(page.as_uri())
