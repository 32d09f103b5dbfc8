"""Time to the first readable view in headless Chromium: this page beside pyvis's own page of the same graph.

Run as `python benchmarks/page.py [FACTS ...]` (100, 1,000 and 20,000 by default); needs the test extra and a Chromium.
Readable: our page has drawn network, lanes and list; pyvis's has laid out its network (`stabilizationIterationsDone`).
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import TimeoutError as TooLate

from kg.page import page
from tests.pages import ARTICLES, CHROMIUM, Hand, Line, graph

ROUNDS, PATIENCE = 3, 60.0
"""Times each page is opened; seconds after which pyvis's page is given up."""

RELATIONS = ("ENDORSED", "MET_WITH", "CRITICIZED", "SUED", "PRAISED", "WORKS_FOR", "DONATED_TO", "OPPOSED")


READY = "html[data-ready]"

LAID_OUT = """window.network && (window.watched || (window.watched = true,
    network.once('stabilizationIterationsDone', () => { window.laidOut = true; }))) && window.laidOut"""


def made(facts: int) -> Hand:
    """A graph of `facts` facts among about a quarter as many names, some of them in many facts, with a fixed seed."""
    chance = random.Random(7)
    names = [f"Name{i} Family{i % 97}" for i in range(max(facts // 4, 12))]
    lines = []
    for _ in range(facts):
        first, second = (names[min(int(chance.paretovariate(0.6)) - 1, len(names) - 1)], chance.choice(names))
        if first == second:
            continue
        day = (date(2012, 1, 1) + timedelta(days=chance.randrange(4700))).isoformat()
        lines.append(Line(first, chance.choice(RELATIONS), second, day, day, day))
    return graph(lines, ARTICLES)


def pyvis_page(hand: Hand, path: Path) -> None:
    """The same graph as pyvis draws it by itself: a node a name, an edge a fact."""
    from pyvis.network import Network

    network = Network(directed=True, cdn_resources="in_line")
    for entity in hand.entities:
        network.add_node(entity.id, label=entity.name)
    for fact in hand.facts:
        network.add_edge(fact.subject, fact.object, label=fact.relation)
    path.write_text(network.generate_html(), encoding="utf-8")


def opening(browser: Browser, path: Path, ready: str) -> float | None:
    """Seconds from opening the file until `ready` is true and a frame is drawn; None past PATIENCE."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, offline=True)
    tab = context.new_page()
    tab.route("http*://**", lambda route: route.abort())
    begin = time.perf_counter()
    try:
        tab.goto(path.as_uri(), wait_until="commit")
        if ready is READY:  # our page lets no text be evaluated, so it is not polled
            tab.wait_for_selector(ready, state="attached", timeout=PATIENCE * 1000)
        else:
            tab.wait_for_function(ready, timeout=PATIENCE * 1000, polling=20)
        tab.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        return time.perf_counter() - begin
    except TooLate:
        return None
    finally:
        context.close()


def median(browser: Browser, path: Path, ready: str) -> float | None:
    """The median of several openings; one that is given up ends the series."""
    times: list[float] = []
    for _ in range(ROUNDS):
        took = opening(browser, path, ready)
        if took is None:
            return None
        times.append(took)
    return statistics.median(times)


def beside(mine: float, plain: float | None) -> str:
    """pyvis's own page against ours, in words."""
    if plain is None:
        return f"pyvis's own page not after {PATIENCE:.0f} s, more than {PATIENCE / mine:.0f} times ours"
    return f"pyvis's own page {plain:.2f} s, {plain / mine:.1f} times ours"


def main(sizes: list[int]) -> None:
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser: Any = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for size in sizes:
            hand, ours, theirs = made(size), Path(folder, "ours.html"), Path(folder, "theirs.html")
            begin = time.perf_counter()
            ours.write_text(page(hand), encoding="utf-8")
            written = time.perf_counter() - begin
            pyvis_page(hand, theirs)
            mine, plain = median(browser, ours, READY), median(browser, theirs, LAID_OUT)
            if mine is None:
                raise SystemExit(f"{size:,} facts: our page is not readable after {PATIENCE:.0f} s")
            print(f"{size:>6,} facts: {mine:.2f} s ({ours.stat().st_size / 1e6:.1f} MB, written in {written:.1f} s); {beside(mine, plain)}")
        browser.close()


if __name__ == "__main__":
    main([int(a) for a in sys.argv[1:]] or [100, 1000, 20000])
