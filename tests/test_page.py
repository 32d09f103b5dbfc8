from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from kg.model import Article
from kg.page import framed, page
from kg.page.layout import positions, strongest
from kg.page.payload import link, payload, shown
from tests.graphs import full
from tests.pages import ARTICLES, CHROMIUM, Line, graph, port, written

Opened = Callable[..., Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    return written(tmp_path_factory.mktemp("page") / "index.html", port())


@pytest.fixture
def opened(browser: Browser, address: str) -> Iterator[Opened]:
    """Opens the port's page (or another) at a #view; no error on it, and no request but for the file itself, may pass."""
    contexts, wrong = [], []

    def go(view: str = "", url: str = address, **options: object) -> Page:
        context = browser.new_context(**{"viewport": {"width": 1360, "height": 850}, **options})
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


def facts(tab: Page) -> list[str]:
    return tab.locator("#list .fact h3").all_inner_texts()


def edges(tab: Page) -> list[str]:
    return sorted(tab.evaluate("network.edges.getIds()"))


# the file


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


# places


def test_places_are_stable_and_apart() -> None:
    names = [f"Name {i}" for i in range(40)]
    pairs = {(i, (i * 7 + 1) % 40) if i < (i * 7 + 1) % 40 else ((i * 7 + 1) % 40, i): 1 for i in range(30)}
    first = positions(names, names, pairs)
    assert first == positions(names, names, pairs)
    assert all(abs(a[0] - b[0]) + abs(a[1] - b[1]) > 20 for i, a in enumerate(first) for b in first[:i])


def test_a_new_name_moves_the_others_little() -> None:
    names = [f"Name {i}" for i in range(12)]
    ring = {(min(i, (i + 1) % 11), max(i, (i + 1) % 11)): 1 for i in range(11)}
    before, after = positions(names[:11], names[:11], ring), positions(names, names, ring | {(0, 11): 1})
    moved = sorted(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in zip(before, after, strict=False))
    assert moved[len(moved) // 2] < 150


def test_of_many_names_the_strongest_are_laid_out_first() -> None:
    pairs = {(0, i): 1 for i in range(1, 1000)} | {(500, 501): 9}
    core = strongest(1000, pairs)
    assert len(core) <= 150
    assert {0, 500, 501} <= set(core)
    assert len(positions(["x"] * 1000, [str(i) for i in range(1000)], pairs)) == 1000


# the views together


def test_all_facts_are_there_in_order_and_the_undated_last(opened: Opened) -> None:
    tab = opened()
    shown_facts = facts(tab)
    assert len(shown_facts) == 10
    assert "gave money to" in shown_facts[0]
    assert "protested" in shown_facts[-1]
    expect(tab.locator("#list .group")).to_have_text("Without a known date")
    expect(tab.locator("#summary")).to_contain_text("10 of 10 facts")


def test_a_typed_window_filters_list_network_and_address(opened: Opened) -> None:
    tab = opened()
    tab.fill("#from", "2019")
    tab.press("#from", "Enter")
    tab.fill("#to", "2019-12")
    tab.press("#to", "Enter")
    tab.uncheck("#undated")
    assert [("accused" in f, "leads" in f) for f in facts(tab)] == [(False, True), (True, False)]
    assert len(edges(tab)) == 2
    assert "from=2019-01-01&to=2019-12-31" in tab.url


def test_both_edges_of_the_window_count(opened: Opened) -> None:
    tab = opened("#from=2019-02-21&to=2019-02-21&undated=0")
    assert any("accused" in f for f in facts(tab))
    tab = opened("#from=2019-02-22&to=2019-03-01&undated=0")
    assert not any("accused" in f for f in facts(tab))


def test_a_wrong_date_is_refused_in_words(opened: Opened) -> None:
    tab = opened()
    tab.fill("#from", "2019-13")
    tab.press("#from", "Enter")
    expect(tab.locator("#from")).to_have_attribute("aria-invalid", "true")
    expect(tab.locator("#toast")).to_contain_text("is not a date")
    assert len(facts(tab)) == 10


def test_brushing_with_the_mouse_and_with_keys(opened: Opened) -> None:
    tab = opened("#undated=0")
    box = tab.locator("#strip").bounding_box()
    assert box is not None
    tab.mouse.move(box["x"] + box["width"] * 0.3, box["y"] + 20)
    tab.mouse.down()
    tab.mouse.move(box["x"] + box["width"] * 0.5, box["y"] + 20, steps=4)
    tab.mouse.up()
    expect(tab.locator("#list .fact")).not_to_have_count(9)
    assert "from=" in tab.url
    tab.click("#all-dates")
    tab.focus("#thumb-from")
    tab.keyboard.press("PageUp")
    expect(tab.locator("#thumb-from")).to_have_attribute("aria-valuetext", "31 December 2016")
    expect(tab.locator("#thumb-from")).to_be_focused()
    tab.keyboard.press("Home")
    expect(tab.locator("#thumb-from")).to_have_attribute("aria-valuetext", "1 January 2016")


def test_play_moves_the_window_and_stops(opened: Opened) -> None:
    tab = opened()
    tab.click("#play")
    expect(tab.locator("#chips button")).to_have_count(1)
    first = tab.locator("#chips button").inner_text()
    expect(tab.locator("#chips button")).not_to_have_text(first)
    tab.click("#play")
    expect(tab.locator("#play")).to_have_attribute("aria-pressed", "false")


def at(tab: Page, *names: str) -> tuple[float, float]:
    """Where on the screen a name is drawn, or the middle between two."""
    spot = tab.evaluate(
        """names => { const at = names.map(n => network.vis.getPositions()[entities.findIndex(e => e.name === n)]);
        const mid = {x: at.reduce((s, p) => s + p.x, 0) / at.length, y: at.reduce((s, p) => s + p.y, 0) / at.length};
        const dom = network.vis.canvasToDOM(mid), box = el("network").getBoundingClientRect();
        return [dom.x + box.x, dom.y + box.y]; }""",
        list(names),
    )
    return spot[0], spot[1]


def test_clicking_a_node_a_line_and_the_ground(opened: Opened) -> None:
    tab = opened()
    tab.mouse.click(*at(tab, "Otto Marsh"))
    expect(tab.locator("#list-title")).to_have_text("Otto Marsh")
    assert len(facts(tab)) == 2
    tab.click("#chips button")
    tab.mouse.click(*at(tab, "Mara Voss", "Tomas Reyl"))
    expect(tab.locator("#list-title")).to_have_text("Mara Voss & Tomas Reyl")
    assert len(facts(tab)) == 4
    assert len(edges(tab)) == 8  # four other pairs; the chosen pair's line opens into its four relations
    tab.go_back()
    expect(tab.locator("#list-title")).to_have_text("All facts")


def test_clicking_a_lane_narrows_and_clicking_it_again_widens(opened: Opened) -> None:
    tab = opened()
    lane = tab.locator(".lane", has_text="Tomas Reyl").first
    lane.click()
    assert len(facts(tab)) == 4
    tab.locator(".lane").first.click()
    assert len(facts(tab)) == 10


def test_clicking_a_fact_lights_its_line(opened: Opened) -> None:
    tab = opened()
    tab.locator("#list .fact", has_text="accused").get_by_text("Show in the network").click()
    lit = tab.evaluate(
        "network.edges.get().filter(e => e.shadow && e.shadow.enabled).map(e => [entities[e.from].name, entities[e.to].name].sort())"
    )
    assert lit == [["Mara Voss", "Tomas Reyl"]]
    expect(tab.locator("#list .fact.chosen")).to_have_count(1)


def test_warm_and_cold_lines_differ_in_shape_too(opened: Opened) -> None:
    looks = opened("#to=2017-12-31&undated=0").evaluate("network.edges.get().map(e => [e.color.color, JSON.stringify(e.dashes)])")
    cold = opened("#from=2019-01-01&to=2019-12-31&undated=0").evaluate(
        "network.edges.get().map(e => [e.color.color, JSON.stringify(e.dashes)])"
    )
    assert {dash for _, dash in looks} == {"false"}
    assert "[7,4]" in {dash for _, dash in cold}


def test_partial_dates_are_bars_open_ones_fade_and_undated_stand_apart(opened: Opened) -> None:
    tab = opened()
    endorsed = tab.locator('.lane[aria-label^="Mara Voss and Pia Lind"] svg')
    assert float(endorsed.locator("rect.bar").first.get_attribute("width") or 0) > 40
    assert tab.locator('.lane[aria-label^="Harbour Trust and Pia Lind"] svg rect.bar').get_attribute("mask") == "url(#fade-right)"
    expect(tab.locator('.lane[aria-label^="Dockers Union"] svg text')).to_have_text("?1")


# evidence


def test_a_fact_reads_with_all_its_evidence(opened: Opened) -> None:
    fact = opened().locator("#list .fact", has_text="accused")
    for part in (
        "21 February 2019",
        "▼ cold",
        "According to Mara Voss",
        "Calder Gazette",
        "published 1 March 2019",
        "said by Mara Voss",
        "1 outlet",
    ):
        expect(fact).to_contain_text(part)
    link_ = fact.locator("a")
    expect(link_).to_have_attribute("href", "https://gazette.example/quay")
    expect(link_).to_have_attribute("rel", "noreferrer noopener")
    assert fact.locator("mark").all_inner_texts() == ["Mara Voss", "Tomas Reyl"]


def test_a_dispute_shows_both_sides(opened: Opened) -> None:
    fact = opened().locator("#list .fact:not(.unsure)", has_text="endorsed")
    expect(fact).to_contain_text("disputed")
    expect(fact.locator(".rival")).to_contain_text("Pia Lind never endorsed Mara Voss.")
    expect(fact.locator(".rival")).to_contain_text("Radio Calder")


def test_denied_and_planned_look_different_and_are_drawn_only_on_demand(opened: Opened) -> None:
    tab = opened()
    assert tab.locator("#list .fact.unsure").count() == 2
    assert len(edges(tab)) == 5
    tab.click("#filters summary")
    tab.check("#draw-all")
    assert len(edges(tab)) == 6


def test_low_confidence_is_said_to_be_the_programs(opened: Opened) -> None:
    expect(opened().locator("#list .fact", has_text="criticized")).to_contain_text("the program is unsure it read this right (40%)")


# the pair


def test_a_pair_reads_in_phases(opened: Opened) -> None:
    tab = opened("#a=person:mara-voss&b=person:tomas-reyl")
    expect(tab.locator("#phases")).to_contain_text(
        "Warm from March 2016 to February 2019, cold from February 2019 to May 2023, warm from May 2023"
    )
    expect(tab.locator("#list .fact").first).to_contain_text("[1]")
    assert tab.locator("#about svg circle[r='5']").count() == 3


def test_posts_are_told(opened: Opened) -> None:
    expect(opened("#a=person:pia-lind&b=person:mara-voss").locator("#about")).to_contain_text("chair, Harbour Trust (since 2017)")


def test_fading_is_a_choice_said_in_words(opened: Opened) -> None:
    tab = opened("#a=person:mara-voss&b=person:tomas-reyl")
    expect(tab.locator("#phases")).to_contain_text("each until something else is stated")
    tab.select_option("#fade", "1")
    expect(tab.locator("#phases")).to_contain_text("halved every 2 years")


# finding


def test_find_suggests_and_chooses_by_keyboard(opened: Opened) -> None:
    tab = opened()
    tab.focus("#find")
    tab.keyboard.type("VÓS")
    expect(tab.locator("#suggestions li")).to_have_count(1)
    tab.keyboard.press("Enter")
    expect(tab.locator("#list-title")).to_have_text("Mara Voss")
    assert "a=person%3Amara-voss" in tab.url
    tab.get_by_role("group", name="Show the pair with").get_by_text("Tomas Reyl").click()
    expect(tab.locator("#list-title")).to_have_text("Mara Voss & Tomas Reyl")


@pytest.mark.parametrize(
    ("choose", "left"),
    [
        (lambda t: t.uncheck('[data-value="quarrel"]'), 7),
        (lambda t: t.uncheck('[data-value="Organization"]'), 6),
        (lambda t: t.uncheck('[data-value="planned"]'), 9),
        (lambda t: t.select_option("#filter-outlet", "Radio Calder"), 2),
        (lambda t: t.fill("#filter-confidence", "50") or t.press("#filter-confidence", "Enter"), 9),
        (lambda t: t.fill("#filter-outlets", "2") or t.press("#filter-outlets", "Enter"), 0),
    ],
    ids=["family", "type", "status", "outlet", "confidence", "outlets"],
)
def test_each_filter_filters_is_counted_and_kept_in_the_address(opened: Opened, choose: Callable[[Page], object], left: int) -> None:
    tab = opened()
    tab.click("#filters summary")
    choose(tab)
    expect(tab.locator("#list .fact")).to_have_count(left)
    expect(tab.locator("#filters-on")).to_have_text(" (1)")
    expect(opened(f"#{tab.url.partition('#')[2]}").locator("#list .fact")).to_have_count(left)


def test_lanes_are_found_and_sorted(opened: Opened) -> None:
    tab = opened()
    tab.fill("#lane-find", "otto")
    expect(tab.locator(".lane")).to_have_count(1)
    tab.fill("#lane-find", "")
    tab.select_option("#lane-sort", "latest")
    expect(tab.locator(".lane").first).to_contain_text("Tomas Reyl")


def test_csv_guards_formulas_and_holds_the_facts_in_view(opened: Opened, tmp_path: Path) -> None:
    hostile = [Line("=HYPERLINK(1)", "MET_WITH", "@sum", "2020", "2020-01-01", "2020-12-31", '=cmd|"x" met @sum')]
    tab = opened(url=written(tmp_path / "formula.html", graph(hostile, ARTICLES)))
    tab.click("#save summary")
    with tab.expect_download() as got:
        tab.click("#save-csv")
    rows = got.value.path().read_bytes().decode("utf-8-sig").split("\r\n")
    assert len(rows) == 2
    assert '"\'=HYPERLINK(1)","MET_WITH","\'@sum"' in rows[1]
    assert '"\'=cmd|""x"" met @sum"' in rows[1]


def test_the_picture_is_a_png(opened: Opened) -> None:
    tab = opened()
    tab.click("#save summary")
    with tab.expect_download() as got:
        tab.click("#save-png")
    assert got.value.path().read_bytes().startswith(b"\x89PNG")


def test_copy_link_says_so(opened: Opened) -> None:
    tab = opened("#a=person:mara-voss")
    tab.click("#copy-link")
    expect(tab.locator("#toast")).to_have_text("Link to this view copied")


def test_print_brings_every_fact(opened: Opened, tmp_path: Path) -> None:
    many = [Line(f"Name {i}", "MET_WITH", f"Name {i + 1}", "2020", "2020-01-01", "2020-12-31") for i in range(150)]
    tab = opened(url=written(tmp_path / "many.html", graph(many, ARTICLES)))
    assert len(facts(tab)) < 150
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert len(facts(tab)) == 150


def test_paper_shows_network_lanes_and_facts_in_that_order(opened: Opened) -> None:
    tab = opened(viewport={"width": 760, "height": 1000})  # A4 at 96 dots an inch, where a screen would be a phone
    tab.emulate_media(media="print")
    tops = [tab.locator(part).bounding_box() for part in ("#network-panel", "#lanes", "#list")]
    assert all(tops)
    assert sorted(box["y"] for box in tops if box) == [box["y"] for box in tops if box]


def test_an_english_quote_reads_from_left_to_right_whatever_name_it_begins_with(opened: Opened, tmp_path: Path) -> None:
    tab = opened(
        url=written(tmp_path / "rtl.html", graph([Line("נועם פרץ", "MET_WITH", "Ana Voss", "2020", "2020-01-01", "2020-12-31")], ARTICLES))
    )
    assert tab.locator("#list blockquote").first.evaluate("e => getComputedStyle(e).direction") == "ltr"
    assert tab.locator("#list bdi").count() > 0


# for everyone


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


# hostile

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
