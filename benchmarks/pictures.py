"""The pictures of the page in docs/: the sample articles' page in headless Chromium.

Run as `python benchmarks/pictures.py` after the page's look has changed, and look at them.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from playwright.sync_api import sync_playwright

from kg.pipeline import build
from kg.resources import folder
from tests.pages import CHROMIUM

DOCS = Path(__file__).parents[1] / "docs"

DESKTOP: dict[str, Any] = {"viewport": {"width": 1440, "height": 900}}
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "is_mobile": True, "has_touch": True}

PICTURES: dict[str, tuple[str, dict[str, Any]]] = {
    "page.png": ("", DESKTOP),
    "page-pair.png": ("#a=person:elon-musk&b=person:donald-trump&from=2022&to=2024", DESKTOP),
    "page-dark.png": ("", DESKTOP | {"color_scheme": "dark"}),
    "page-phone.png": ("", PHONE),
}
"""File -> the view it shows, and the screen."""


def main() -> None:
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as out:
        build([str(folder("seed"))], out)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for name, (view, screen) in PICTURES.items():
            tab = browser.new_context(**screen).new_page()
            tab.goto(Path(out, "index.html").as_uri() + view)
            tab.wait_for_selector("html[data-ready]")
            tab.wait_for_timeout(300)  # the network is drawn in the frame after
            tab.screenshot(path=DOCS / name)
        browser.close()


if __name__ == "__main__":
    main()
