"""Finding, filters, links, and what a reader takes along."""

from __future__ import annotations

import csv
import io
import re
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.pages import ARTICLES, Line, Opened, facts, graph, view, written


def test_find_suggests_and_chooses_by_keyboard(opened: Opened) -> None:
    tab = opened()
    tab.focus("#find")
    tab.keyboard.type("VÓS")
    expect(tab.locator("#suggestions li")).to_have_count(1)
    tab.keyboard.press("Enter")
    expect(tab.locator("#list-title")).to_have_text("Mara Voss")
    assert "a=person%3Amara-voss" in view(tab)
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
    expect(opened(view(tab)).locator("#list .fact")).to_have_count(left)


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


def test_csv_is_the_facts_in_view_a_passage_a_row(opened: Opened) -> None:
    tab = opened("#a=person:mara-voss&b=person:tomas-reyl&from=2016-04&undated=0")
    tab.click("#save summary")
    with tab.expect_download() as got:
        tab.click("#save-csv")
    assert got.value.suggested_filename == "facts.csv"
    rows = list(csv.DictReader(io.StringIO(got.value.path().read_bytes().decode("utf-8-sig"), newline="")))
    assert [(row["date"], row["relation"]) for row in rows] == [
        ("2016-06-02", "PRAISED"),
        ("2019-02-21", "ACCUSED"),
        ("2023-05", "RECONCILED_WITH"),
    ]
    assert rows[0]["quote"] == "Mara Voss praised Tomas Reyl at the quay 🎉."
    assert (
        rows[1]
        | {
            "subject": "Mara Voss",
            "object": "Tomas Reyl",
            "sentence": "According to Mara Voss, on 21 February 2019 Mara Voss accused Tomas Reyl.",
            "factuality": "asserted",
            "warmth": "-3.5",
            "speaker": "Mara Voss",
            "outlet": "Calder Gazette",
            "published": "2019-03-01",
            "url": "https://gazette.example/quay",
        }
        == rows[1]
    )


LOOK = """async (data) => { const bitmap = await createImageBitmap(await (await fetch(data)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height), ctx = canvas.getContext("2d");
    ctx.drawImage(bitmap, 0, 0);
    const colours = (top, bottom) => { const of = new Map(), { data } = ctx.getImageData(0, top, bitmap.width, bottom - top);
        for (let i = 0; i < data.length; i += 4) { const c = `${data[i]},${data[i + 1]},${data[i + 2]}`; of.set(c, (of.get(c) || 0) + 1); } return Object.fromEntries(of); };
    return { size: [bitmap.width, bitmap.height], drawn: colours(0, bitmap.height - 46), caption: colours(bitmap.height - 46, bitmap.height) }; }"""
"""Width and height of a picture, and how many points it has of each colour, above its caption and in it."""


def test_the_picture_shows_the_network_over_a_caption(opened: Opened, browser: Browser) -> None:
    tab = opened()
    tab.click("#save summary")
    with tab.expect_download() as got:
        tab.click("#save-png")
    assert got.value.suggested_filename == "network.png"
    other = browser.new_page()
    picture = other.evaluate(LOOK, f"data:image/png;base64,{b64encode(got.value.path().read_bytes()).decode()}")
    other.close()
    wide, high = tab.evaluate("[el('network').clientWidth, el('network').clientHeight]")
    assert picture["size"] == [wide, high + 46]
    ground, person, warm, ink = "250,249,247", "57,72,92", "179,88,6", "27,29,33"
    assert picture["drawn"][ground] > wide * high / 2
    assert picture["drawn"][person] > 500
    assert picture["drawn"][warm] > 100
    assert picture["caption"][ink] > 100
    assert picture["caption"][ground] > wide * 23


def copied(tab: Page) -> str:
    return str(tab.evaluate("navigator.clipboard.readText()"))


CLIPBOARD = ["clipboard-read", "clipboard-write"]


def test_the_link_that_is_copied_opens_the_same_view(opened: Opened) -> None:
    tab = opened(permissions=CLIPBOARD)
    tab.locator(".lane", has_text="Tomas Reyl").first.click()
    tab.fill("#from", "2018")
    tab.press("#from", "Enter")
    tab.click("#copy-link")
    expect(tab.locator("#toast")).to_have_text("Link to this view copied")
    before, _, view = copied(tab).partition("#")
    assert before == tab.url.partition("#")[0]
    again = opened(f"#{view}")
    expect(again.locator("#list-title")).to_have_text("Mara Voss & Tomas Reyl")
    expect(again.locator("#from")).to_have_value("2018-01-01")
    assert facts(again) == facts(tab)


def test_a_citation_that_is_copied_has_the_quote_and_its_source(opened: Opened) -> None:
    tab = opened(permissions=CLIPBOARD)
    tab.locator("#list .fact", has_text="praised").get_by_text("Copy citation").click()
    expect(tab.locator("#toast")).to_have_text("Citation copied")
    assert copied(tab).replace("\r\n", "\n") == (
        "On 2 June 2016 Mara Voss praised Tomas Reyl.\n"
        "“Mara Voss praised Tomas Reyl at the quay 🎉.” — Calder Gazette, Quay opens, 1 March 2019, https://gazette.example/quay"
    )


def test_print_brings_every_fact(opened: Opened, tmp_path: Path) -> None:
    many = [Line(f"Name {i}", "MET_WITH", f"Name {i + 1}", "2020", "2020-01-01", "2020-12-31") for i in range(150)]
    tab = opened(url=written(tmp_path / "many.html", graph(many, ARTICLES)))
    assert len(facts(tab)) < 150
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert len(facts(tab)) == 150


def test_the_printed_dossier_holds_what_is_in_view(opened: Opened) -> None:
    """Chromium prints the page itself, its events included, to a PDF."""

    def sheets(view: str) -> int:
        return len(re.findall(rb"/Type\s*/Page\b", opened(view).pdf(format="A4")))

    assert sheets("#a=person:otto-marsh&b=organization:calder-post") < sheets("")


def test_the_print_button_prints(opened: Opened) -> None:
    tab = opened()
    tab.evaluate("window.print = () => { window.printed = true; }")
    tab.click("#save summary")
    tab.click("#print")
    assert tab.evaluate("window.printed")


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


def test_a_link_to_what_is_not_there_says_so_and_shows_the_rest(opened: Opened) -> None:
    tab = opened("#a=person:nobody&b=person:mara-voss&outlet=None%20Such&from=soon&offTypes=Ship")
    expect(tab.locator("#toast")).to_have_text("Not in this page: “person:nobody”, “soon”, “None Such”")
    expect(tab.locator("#list-title")).to_have_text("Mara Voss")
    expect(tab.locator("#filters-on")).to_have_text("")


def test_a_window_that_ends_before_it_begins_is_turned_round(opened: Opened) -> None:
    expect(opened("#from=2021&to=2019&undated=0").locator("#chips")).to_contain_text("2019-12-31 to 2021-01-01")


ODD = ("Ana & Bo, “Q” #1?=%20+", "王小明", "מרואן חסן", "José Ñandú", "O'Brien <b>")


@pytest.mark.parametrize("name", ODD)
def test_a_link_to_an_odd_name_leads_back_to_it(opened: Opened, tmp_path: Path, name: str) -> None:
    address = written(tmp_path / "odd.html", graph([Line(name, "MET_WITH", "Mara Voss", "2020", "2020-01-01", "2020-12-31")], ARTICLES))
    tab = opened(url=address)
    tab.fill("#find", name)
    tab.keyboard.press("Enter")
    expect(tab.locator("#list-title")).to_have_text(name)
    expect(opened(view(tab), url=address).locator("#list-title")).to_have_text(name)


def test_undated_facts_are_a_filter_too(opened: Opened) -> None:
    tab = opened(viewport={"width": 390, "height": 844})
    tab.click("#filters summary")
    tab.uncheck("#filter-undated")
    expect(tab.locator("#list .fact")).to_have_count(9)
    expect(tab.locator("#filters-on")).to_have_text(" (1)")


def test_filters_together_leave_what_passes_all(opened: Opened) -> None:
    tab = opened("#outlet=Calder+Gazette&offFamilies=quarrel&offFactuality=planned&undated=0&from=2017")
    assert [("leads" in f, "endorsed" in f) for f in facts(tab)] == [(True, False), (False, True)]


def test_two_windows_of_one_page_do_not_know_of_each_other(opened: Opened) -> None:
    first, second = opened("#a=person:mara-voss"), opened()
    expect(second.locator("#list-title")).to_have_text("All facts")
    second.click("#theme")
    second.locator(".lane").first.click()
    expect(first.locator("#list-title")).to_have_text("Mara Voss")
