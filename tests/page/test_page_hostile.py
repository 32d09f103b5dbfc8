"""Hostile names and texts."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from playwright.sync_api import expect

from kg.model import Article
from tests.pages import Line, Opened, graph, written

HOSTILE = (
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(2)>',
    "<!--<script>",
    "{{ 7*7 }}",
    "x href=javascript:alert(3)",
    "\u202egnimmaj\u2066",
    "L" * 10_000,
    "مروان الحسن",
)


def test_nothing_hostile_fires(opened: Opened, tmp_path: Path) -> None:
    bad = [Article(id="a1", text="", published=date(2020, 1, 1), title=t, publisher=t, url="javascript:alert(4)") for t in HOSTILE[:1]]
    lines = [
        Line(a, "ACCUSED", "Mara Voss", "2020-01-01", "2020-01-01", "2020-01-01", f"{a} accused Mara Voss", speaker=a, role=a)
        for a in HOSTILE
    ]
    tab = opened(url=written(tmp_path / "hostile.html", graph(lines, bad)))
    expect(tab.locator("#list .fact")).to_have_count(len(HOSTILE))
    assert tab.locator("#list a, #list img, #list script").count() == 0
    assert tab.evaluate("document.documentElement.scrollWidth") <= 1360
    for i in range(len(HOSTILE)):
        tab.locator("#list .fact .name").nth(i).click()
        tab.click("#chips button")
    assert "49" not in tab.title()
    assert "\u202e" not in tab.content()
    assert json.loads(tab.locator("#graph").evaluate("n => n.textContent"))["facts"]
