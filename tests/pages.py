"""Pages for the browser's tests: graphs built by hand from invented names, and the browser that opens them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kg.model import Article, Claim, Entity, EntityType, Fact, Factuality, Mention, Tense
from kg.relations import relation

if TYPE_CHECKING:
    from playwright.sync_api import Page

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"

Opened = Callable[..., "Page"]
"""Opens a page at a #view: the port's, or that of `url`."""


@dataclass(frozen=True)
class Hand:
    """What the page needs of a graph, put together by hand."""

    entities: tuple[Entity, ...]
    facts: tuple[Fact, ...]
    claims: tuple[Claim, ...]
    articles: tuple[Article, ...]
    fact_of: Mapping[str, str]


@dataclass(frozen=True)
class Line:
    """One fact as a line of a table: names, relation, EDTF with its bounds, the passage, and what is special about it."""

    subject: str
    relation: str
    object: str
    date: str | None = None
    earliest: str | None = None
    latest: str | None = None
    text: str = ""
    factuality: Factuality = Factuality.ASSERTED
    disputed: bool = False
    confidence: float = 0.9
    speaker: str | None = None
    article: str = "a1"
    role: str | None = None


ORGANIZATIONS = frozenset({"Calder Post", "Harbour Trust", "Reyl Group", "Dockers Union"})


def kind(name: str) -> EntityType:
    return EntityType.ORGANIZATION if name in ORGANIZATIONS else EntityType.PERSON


def entity_id(name: str) -> str:
    return f"{kind(name).lower()}:{'-'.join(name.lower().split())}"


def _mention(name: str, text: str) -> Mention:
    start = max(text.find(name), 0)
    return Mention(name=name, type=kind(name), start=start, end=start + len(name))


def graph(lines: Iterable[Line], articles: Iterable[Article]) -> Hand:
    """The graph of these lines; each line is one fact with one claim, whose quote is the whole text of the line."""
    lines = tuple(lines)
    bodies = {article.id: article for article in articles}
    texts: dict[str, str] = {}
    facts, claims, names = [], [], set()
    for number, line in enumerate(lines):
        quote = line.text or f"{line.subject} {relation(line.relation).says} {line.object}."
        before = texts.get(line.article, "")
        texts[line.article] = f"{before}{quote}\n"
        facts.append(_fact(line, number))
        claims.append(_claim(line, number, quote, len(before)))
        names |= {line.subject, line.object}
    entities = tuple(Entity(id=entity_id(n), type=kind(n), name=n, names=(n,)) for n in sorted(names))
    filled = tuple(bodies[i].model_copy(update={"text": texts.get(i, "")}) for i in sorted(bodies))
    return Hand(entities, tuple(facts), tuple(claims), filled, {c.id: f.id for c, f in zip(claims, facts, strict=True)})


def _bounds(line: Line) -> tuple[date | None, date | None]:
    return (
        date.fromisoformat(line.earliest) if line.earliest else None,
        date.fromisoformat(line.latest or line.earliest or "")
        if line.latest or (line.earliest and not (line.date or "").endswith(".."))
        else None,
    )


def _fact(line: Line, number: int) -> Fact:
    earliest, latest = _bounds(line)
    return Fact(
        id=f"f{number:05}",
        subject=entity_id(line.subject),
        relation=line.relation,
        object=entity_id(line.object),
        date=line.date,
        earliest=earliest,
        latest=latest,
        factuality=line.factuality,
        reported=None,
        attested_first=None,
        attested_last=None,
        warmth=float(relation(line.relation).warmth),
        claims=(f"c{number:05}",),
        outlets=1,
        articles=(line.article,),
        speakers=(),
        outlet_says=line.speaker is None,
        disputed=line.disputed,
        confidence=line.confidence,
        role=line.role,
    )


def _claim(line: Line, number: int, quote: str, start: int) -> Claim:
    earliest, latest = _bounds(line)
    subject, object_ = (_mention(n, quote) for n in (line.subject, line.object))
    moved = [m.model_copy(update={"start": m.start + start, "end": m.end + start}) for m in (subject, object_)]
    return Claim(
        id=f"c{number:05}",
        article=line.article,
        subject=moved[0],
        relation=line.relation,
        object=moved[1],
        date=line.date,
        earliest=earliest,
        latest=latest,
        date_span=None,
        factuality=line.factuality,
        tense=Tense.PAST,
        speaker=Mention(name=line.speaker, type=EntityType.PERSON, start=0, end=1) if line.speaker else None,
        quote=quote,
        start=start,
        end=start + len(quote),
        trigger=(moved[0].end, moved[0].end),
        confidence=line.confidence,
        extractor="hand",
    )


ARTICLES = (
    Article(
        id="a1", text="", published=date(2019, 3, 1), title="Quay opens", publisher="Calder Gazette", url="https://gazette.example/quay"
    ),
    Article(id="a2", text="", published=date(2024, 1, 9), title="The feud ends", publisher="Radio Calder", url="https://radio.example/end"),
)

PORT = (
    Line("Mara Voss", "PRAISED", "Tomas Reyl", "2016-06-02", "2016-06-02", "2016-06-02", "Mara Voss praised Tomas Reyl at the quay 🎉."),
    Line("Tomas Reyl", "DONATED_TO", "Mara Voss", "2016-03", "2016-03-01", "2016-03-31"),
    Line("Mara Voss", "ACCUSED", "Tomas Reyl", "2019-02-21", "2019-02-21", "2019-02-21", speaker="Mara Voss"),
    Line("Mara Voss", "RECONCILED_WITH", "Tomas Reyl", "2023-05", "2023-05-01", "2023-05-31", article="a2"),
    Line("Pia Lind", "ENDORSED", "Mara Voss", "2018", "2018-01-01", "2018-12-31", disputed=True),
    Line(
        "Pia Lind",
        "ENDORSED",
        "Mara Voss",
        "2018",
        "2018-01-01",
        "2018-12-31",
        "Pia Lind never endorsed Mara Voss.",
        Factuality.NEGATED,
        True,
        article="a2",
    ),
    Line("Pia Lind", "LEADS", "Harbour Trust", "2017/..", "2017-01-01", None, role="chair"),
    Line("Dockers Union", "PROTESTED", "Harbour Trust"),
    Line(
        "Otto Marsh", "SUED", "Reyl Group", "2020-09-12", "2020-09-12", "2020-09-12", "Otto Marsh will sue Reyl Group.", Factuality.PLANNED
    ),
    Line("Otto Marsh", "CRITICIZED", "Calder Post", "2021-04-01", "2021-04-01", "2021-04-01", confidence=0.4),
)
"""A port town's quarrels: warm, cold, warm again; a dispute, an open state, an undated protest, a plan."""


def port() -> Hand:
    return graph(PORT, ARTICLES)


def written(path: Path, hand: Hand) -> str:
    """The page of the graph in a file; its address."""
    from kg.page import page

    path.write_bytes(page(hand).encode())
    return path.as_uri()


def facts(tab: Page) -> list[str]:
    return tab.locator("#list .fact h3").all_inner_texts()


def edges(tab: Page) -> list[str]:
    return sorted(tab.evaluate("network.edges.getIds()"))


def view(tab: Page) -> str:
    """The view that the address asks for, as the page itself has it: the browser tells its driver of it later."""
    return str(tab.evaluate("location.hash"))


def settled(tab: Page) -> None:
    """Waits until what is due has been drawn."""
    tab.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def at(tab: Page, *names: str) -> tuple[float, float]:
    """Where on the screen a name is drawn, or the middle between two."""
    settled(tab)
    spot = tab.evaluate(
        """names => { const at = names.map(n => network.vis.getPositions()[entities.findIndex(e => e.name === n)]);
        const mid = {x: at.reduce((s, p) => s + p.x, 0) / at.length, y: at.reduce((s, p) => s + p.y, 0) / at.length};
        const dom = network.vis.canvasToDOM(mid), box = el("network").getBoundingClientRect();
        return [dom.x + box.x, dom.y + box.y]; }""",
        list(names),
    )
    return spot[0], spot[1]
