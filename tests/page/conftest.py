"""The browser, and the page opened in it: no error on it, and no request but for the file itself, may pass."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.pages import CHROMIUM, Opened, port, written

PATIENCE = 30_000.0
"""Milliseconds that a state is waited for: a busy machine is slow, not wrong."""

expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    return written(tmp_path_factory.mktemp("page") / "index.html", port())


@pytest.fixture
def opened(browser: Browser, address: str) -> Iterator[Opened]:
    """Opens the port's page (or another) at a #view; no error on it, and no request but for the file itself, may pass."""
    contexts, wrong = [], []

    def go(view: str = "", url: str = address, **options: object) -> Page:
        context = browser.new_context(**{"viewport": {"width": 1360, "height": 850}, **options})
        context.set_default_timeout(2 * PATIENCE)
        contexts.append(context)
        tab = context.new_page()
        tab.on("pageerror", lambda e: wrong.append(f"error: {e}"))
        tab.on("console", lambda m: wrong.append(f"console: {m.text}") if m.type in {"error", "warning"} else None)
        tab.on(
            "request", lambda r: wrong.append(f"request: {r.url}") if r.url.split("#")[0] != url and not r.url.startswith("blob:") else None
        )
        tab.on("dialog", lambda d: (wrong.append(f"dialog: {d.message}"), d.dismiss()))
        tab.goto(url + view)
        if options.get("java_script_enabled", True):
            tab.wait_for_selector("html[data-ready]")
        return tab

    yield go
    for context in contexts:
        context.close()
    assert wrong == []
