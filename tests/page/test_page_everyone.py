"""Keyboard, screen reader, phone, paper, dark, no script."""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import Page, expect

from tests.pages import Opened, at, settled


def test_the_table_tells_the_same_facts(opened: Opened) -> None:
    tab = opened()
    ids = tab.locator("#list .fact").evaluate_all("all => all.map(f => f.dataset.fact)")
    tab.click("#as-table")
    assert tab.locator("#list tbody tr").evaluate_all("all => all.map(f => f.dataset.fact)") == ids
    expect(tab.locator("#list caption")).to_contain_text("10 facts")


def test_without_script_the_facts_are_a_table(opened: Opened) -> None:
    tab = opened(java_script_enabled=False)
    expect(tab.locator("noscript tbody tr")).to_have_count(10)
    assert "Pia Lind never endorsed Mara Voss." in " ".join(tab.locator("noscript td").all_inner_texts())


def test_lanes_are_walked_with_arrows(opened: Opened) -> None:
    tab = opened()
    tab.locator(".lane").first.focus()
    tab.keyboard.press("ArrowDown")
    expect(tab.locator(".lane").nth(1)).to_be_focused()
    tab.keyboard.press("Enter")
    expect(tab.locator("#chips button")).to_have_count(1)


def test_dark_and_light(opened: Opened) -> None:
    tab = opened(color_scheme="dark")
    paper = "getComputedStyle(document.documentElement).backgroundColor"
    assert tab.evaluate(paper) == "rgb(22, 24, 28)"
    tab.click("#theme")
    assert tab.evaluate(paper) == "rgb(255, 255, 255)"


def test_on_a_phone_tabs_and_nothing_wider_than_the_screen(opened: Opened) -> None:
    tab = opened(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    expect(tab.locator("#timeline")).to_be_visible()
    expect(tab.locator("#network-panel")).to_be_hidden()
    tab.tap("#tab-network")
    expect(tab.locator("#network-panel")).to_be_visible()
    assert tab.evaluate("document.documentElement.scrollWidth") <= 390
    brush = tab.locator("#brush-panel").bounding_box()
    assert brush is not None
    assert brush["height"] <= 110


@pytest.mark.parametrize("view", ["", "#a=person:mara-voss&b=person:tomas-reyl"])
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_axe_finds_nothing_serious(opened: Opened, view: str, colours: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(opened(view, color_scheme=colours, bypass_csp=True))
    serious = [v["id"] for v in found.response["violations"] if v["impact"] in {"serious", "critical"}]
    assert serious == []


TAB_STOPS = """() => [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex]")]
  .filter((e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({checkVisibilityCSS: true}) && !e.closest("[inert]"))
  .map((e) => { e.dataset.stop ??= String(window.stops = (window.stops ?? 0) + 1); return e.dataset.stop; })"""
"""Every visible thing that takes the focus, marked with a number."""


def test_the_keyboard_alone_reaches_everything(opened: Opened) -> None:
    tab = opened()
    wanted, reached = set(tab.evaluate(TAB_STOPS)), set()
    for _ in range(3 * len(wanted)):
        tab.keyboard.press("Tab")
        reached.add(tab.evaluate("document.activeElement.dataset.stop"))
        if wanted <= reached:
            break
    assert wanted - reached == set()


def test_nothing_moves_for_who_wants_less_motion(opened: Opened) -> None:
    tab = opened(reduced_motion="reduce")
    moving = "[...document.querySelectorAll('*')].filter((e) => parseFloat(getComputedStyle(e).transitionDuration) > 0).length"
    assert tab.evaluate(moving) == 0
    assert tab.evaluate("document.getAnimations().length") == 0


PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}


# The page has kept its place for 200 ms: a slow machine may still be gliding when a fast one has long stopped.
STANDS_STILL = """() => new Promise((done) => {
    let place = scrollY, since = performance.now();
    const look = (now) => {
        if (scrollY !== place) [place, since] = [scrollY, now];
        if (now - since > 200) done(true); else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
})"""


def touch(tab: Page, *steps: list[tuple[float, float]]) -> None:
    """Fingers over the screen, as a phone reports them: their places at each step, 20 ms apart. They are held still before they lift, so
    that nothing glides on; the times are told to the browser, so that a slow machine sees no other speed."""
    session = tab.context.new_cdp_session(tab)
    begin = time.time()

    def send(kind: str, fingers: list[tuple[float, float]], when: float) -> None:
        points = [{"x": x, "y": y, "id": i} for i, (x, y) in enumerate(fingers)]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points, "timestamp": begin + when})

    for number, fingers in enumerate(steps):
        send("touchMove" if number else "touchStart", fingers, 0.02 * number)
    send("touchMove", steps[-1], 0.02 * len(steps) + 0.5)
    send("touchEnd", [], 0.02 * len(steps) + 0.6)


def swipe(tab: Page, start: tuple[float, float], end: tuple[float, float]) -> None:
    """One finger from one place to another."""
    touch(tab, *([(start[0] + (end[0] - start[0]) * step / 10, start[1] + (end[1] - start[1]) * step / 10)] for step in range(11)))


def test_a_finger_up_scrolls_the_page_and_across_moves_the_network(opened: Opened) -> None:
    tab = opened("#tab=network", **PHONE)
    middle = "Math.round(network.vis.getViewPosition().x)"
    settled(tab)
    before = tab.evaluate(middle)
    swipe(tab, (150, 600), (150, 350))
    tab.wait_for_function("scrollY > 100")
    tab.wait_for_function(STANDS_STILL)
    assert tab.evaluate(middle) == before
    tab.evaluate("scrollTo(0, 0)")
    settled(tab)
    swipe(tab, (260, 500), (100, 504))
    tab.wait_for_function(f"(before) => Math.abs({middle} - before) > 50", arg=before)
    tab.wait_for_function(STANDS_STILL)
    assert tab.evaluate("scrollY") < 20


def test_a_finger_on_a_name_and_on_the_dates(opened: Opened) -> None:
    tab = opened("#tab=network", **PHONE)
    tab.touchscreen.tap(*at(tab, "Otto Marsh"))
    expect(tab.locator("#list-title")).to_have_text("Otto Marsh")
    box = tab.locator("#strip").bounding_box()
    assert box is not None
    swipe(tab, (box["x"] + 60, box["y"] + 20), (box["x"] + 200, box["y"] + 20))
    expect(tab.locator("#chips button")).to_have_count(2)


def test_two_fingers_zoom_the_network_and_not_the_page(opened: Opened) -> None:
    tab = opened("#tab=network", **PHONE)
    box = tab.locator("#network").bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    before = tab.evaluate("network.vis.getScale()")
    touch(tab, *([(x - 30 - 10 * step, y), (x + 30 + 10 * step, y)] for step in range(9)))
    tab.wait_for_function("(before) => network.vis.getScale() > 1.5 * before", arg=before)
    assert tab.evaluate("visualViewport.scale") == 1


def test_on_a_phone_a_chosen_lane_brings_its_facts_into_sight(opened: Opened) -> None:
    tab = opened(**PHONE)
    tab.locator(".lane", has_text="Pia Lind").first.tap()
    expect(tab.locator("#list-title")).to_be_in_viewport()
    expect(tab.locator("#list .fact").first).to_be_in_viewport()
    tab.tap("#everything")
    expect(tab.locator("#list-title")).to_have_text("All facts")
    expect(tab.locator("#everything")).to_be_hidden()


def test_on_a_phone_a_fact_is_shown_in_the_network_in_sight(opened: Opened) -> None:
    tab = opened(**PHONE)
    tab.locator("#list .fact", has_text="accused").get_by_text("Show in the network").tap()
    expect(tab.locator("#network-panel")).to_be_in_viewport(ratio=0.5)


def test_a_table_is_wide_enough_to_read(opened: Opened) -> None:
    tab = opened("#table=1", viewport={"width": 1280, "height": 720})
    assert all((head.bounding_box() or {"height": 99})["height"] < 40 for head in tab.locator("#list th[scope=col]").all())


def test_the_table_without_script_is_wide_enough_and_in_plain_words(opened: Opened) -> None:
    tab = opened(java_script_enabled=False)
    assert all((head.bounding_box() or {"height": 99})["height"] < 40 for head in tab.locator("noscript th").all())
    cells = tab.locator("noscript td").all_inner_texts()
    assert "denied, disputed" in cells
    assert "No date known" in cells
    assert "negated" not in cells


def test_paper_is_light_though_the_screen_is_dark(opened: Opened) -> None:
    tab = opened(color_scheme="dark")
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert tab.evaluate("getComputedStyle(document.documentElement).color") == "rgb(27, 29, 33)"
    tab.evaluate("dispatchEvent(new Event('afterprint'))")
    assert tab.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(22, 24, 28)"


def test_on_paper_the_lanes_and_dates_end_within_the_sheet(opened: Opened) -> None:
    tab = opened()
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    tab.emulate_media(media="print")
    tab.set_viewport_size({"width": 718, "height": 1000})  # A4 within its margins at 96 dots an inch
    for part in (".lane svg", "#histogram", "#network canvas"):
        assert tab.locator(part).first.evaluate("e => e.getBoundingClientRect().right") <= 718
