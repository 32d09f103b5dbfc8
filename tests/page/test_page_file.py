"""The file: small, closed, the same each time; its links, names and frames."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from kg.page import framed, page
from kg.page.html import _library
from kg.page.payload import link, payload, shown
from tests.graphs import full
from tests.pages import Opened, graph, port, written


def test_the_same_graph_gives_the_same_bytes() -> None:
    assert page(port()) == page(port())


def test_a_page_is_small_beside_its_values() -> None:
    whole = page(port())
    values = re.search(r'id="graph">(.*?)</script>', whole, re.S)
    assert values is not None
    assert len(whole.encode()) - len(values[1].encode()) < 1_500_000


def test_the_policy_lets_no_inline_script_or_style_through() -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page(port()))
    assert policy is not None
    assert "default-src &#39;none&#39;" in policy[1]
    assert "unsafe" not in policy[1]


CARRIED = (
    "vis-network 9.1.2", "vis-data", "vis-util", "keycharm", "@egjs/hammerjs", "component-emitter", "timsort", "uuid", "core-js", "@babel/runtime-corejs3",
    "regenerator-runtime", "tslib", "Andrei Mackenzie", "Johannes Baagøe",
)  # fmt: skip
"""What the source map of vis-network's build names, and the authors that vis-util's source names."""


def test_the_page_carries_the_notices_of_all_it_carries(opened: Opened) -> None:
    assert hashlib.sha256(_library().encode()).hexdigest() == "5ae42dfb3ea3fc7bcc4a71817d77c23fd3b52ed86382f0c887fbedda214a9585", (
        "another build of the library: read anew what is inside it"
    )
    tab = opened()
    tab.click("#notices summary")
    notices = tab.locator("#notices pre").inner_text()
    assert [name for name in CARRIED if name not in notices] == []
    assert notices.count("WITHOUT WARRANTY OF ANY KIND") == 1
    assert "Permission to use, copy, modify, and/or distribute" in notices


def test_an_empty_graph_says_so(opened: Opened, tmp_path: Path) -> None:
    tab = opened(url=written(tmp_path / "empty.html", graph((), ())))
    expect(tab.locator("#list")).to_contain_text("No facts were found")


def test_highlights_are_cut_in_code_points() -> None:
    [passage] = next(f for f in payload(port())["facts"] if f["relation"] == "PRAISED")["passages"]
    assert passage["text"][:3] == [[2, "Mara Voss"], [1, " praised "], [2, "Tomas Reyl"]]
    assert "".join(text for _, text in passage["text"]).startswith("Mara Voss praised Tomas Reyl at the quay 🎉.")


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://a.example/x?y=1", True),
        ("http://a.example", True),
        ("javascript:alert(1)", False),
        (" JavaScript:alert(1)", False),
        ("data:text/html,x", False),
        ("file:///etc/passwd", False),
        ("https://", False),
        ("java\u0000script:alert(1)", False),
        ("http://[x", False),
    ],
)
def test_only_web_addresses_are_linked(url: str, kept: bool) -> None:
    assert (link(url) is not None) == kept


def test_overrides_and_length_of_names_are_tamed() -> None:
    assert shown("Mara\u202e Voss\n") == "Mara Voss"
    assert len(shown("x" * 10_000)) == 120


def test_a_notebook_frame_is_sandboxed_and_shows_the_facts(browser: Browser) -> None:
    tab = browser.new_page()
    tab.set_content(framed(port()))
    inside = tab.frame_locator("iframe")
    expect(inside.locator("#list .fact")).to_have_count(10)
    inside.locator("#list .fact .name").first.click()
    expect(inside.locator("#chips button")).to_have_count(1)
    assert "allow-same-origin" not in framed(port())
    tab.close()


def test_a_graph_shows_itself_in_a_notebook() -> None:
    shown_html = full()._repr_html_()
    assert shown_html.startswith('<iframe sandbox="allow-scripts')
    assert "Calder Steel" in shown_html


def test_in_a_notebook_there_is_no_link_to_copy_and_that_is_said(browser: Browser) -> None:
    tab = browser.new_page()
    tab.set_content(framed(port()))
    inside = tab.frame_locator("iframe")
    inside.locator("#copy-link").click()
    expect(inside.locator("#toast")).to_contain_text("has no link")
    tab.close()
