"""Around a name: two steps, the way to another name; labels on the network."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.pages import ARTICLES, Line, Opened, edges, facts, graph, settled, view, written

CHAIN = tuple(
    Line(first, "MET_WITH", second, str(year), f"{year}-01-01", f"{year}-12-31")
    for first, second, year in (
        ("Ana Li", "Bo Cy", 2016),
        ("Bo Cy", "Cleo Dar", 2017),
        ("Cleo Dar", "Edi Fox", 2018),
        ("Ana Li", "Gus Hay", 2019),
        ("Gus Hay", "Ida Jo", 2020),
        ("Ida Jo", "Kim Lo", 2021),
        ("Kim Lo", "Edi Fox", 2022),
        ("Max No", "Ola Pe", 2022),
    )
)
"""From Ana Li to Edi Fox there are three steps by way of Bo Cy, four by way of Gus Hay; Max No stands apart."""


@pytest.fixture(scope="session")
def chain(tmp_path_factory: pytest.TempPathFactory) -> str:
    return written(tmp_path_factory.mktemp("chain") / "chain.html", graph(CHAIN, ARTICLES))


def bright(tab: object) -> set[str]:
    """Names that are not faded."""
    return set(tab.evaluate("network.nodes.get().filter((n) => n.opacity === 1).map((n) => entities[n.id].name)"))  # type: ignore[attr-defined]


def test_two_steps_around_a_name(opened: Opened, chain: str) -> None:
    tab = opened("#a=person:ana-li", url=chain)
    assert len(facts(tab)) == 2
    tab.select_option("#steps", "2")
    expect(tab.locator("#list .fact")).to_have_count(4)
    assert bright(tab) == {"Ana Li", "Bo Cy", "Cleo Dar", "Gus Hay", "Ida Jo"}
    expect(tab.get_by_role("group", name="Show the pair with").locator("button")).to_have_count(2)
    assert "steps=2" in view(tab)
    expect(opened(view(tab), url=chain).locator("#list .fact")).to_have_count(4)
    tab.go_back()
    expect(tab.locator("#list .fact")).to_have_count(2)


def test_the_shortest_way_between_two_names(opened: Opened, chain: str) -> None:
    tab = opened("#a=person:ana-li", url=chain)
    tab.click("#way-to")
    expect(tab.locator("#find")).to_be_focused()
    tab.keyboard.type("edi")
    tab.keyboard.press("Enter")
    expect(tab.locator("#list-title")).to_have_text("Ana Li & Edi Fox")
    expect(tab.locator("#way")).to_contain_text("Ana Li – Bo Cy – Cleo Dar – Edi Fox.")
    assert len(facts(tab)) == 3
    assert bright(tab) == {"Ana Li", "Bo Cy", "Cleo Dar", "Edi Fox"}
    assert len(edges(tab)) == len(CHAIN)
    expect(opened(view(tab), url=chain).locator("#way")).to_contain_text("Bo Cy – Cleo Dar")
    tab.get_by_role("group", name="Show a pair on the way").get_by_text("Bo Cy & Cleo Dar").click()
    expect(tab.locator("#list-title")).to_have_text("Bo Cy & Cleo Dar")


def test_the_way_is_that_of_the_dates_in_view(opened: Opened, chain: str) -> None:
    tab = opened("#a=person:ana-li&b=person:edi-fox&from=2018", url=chain)
    expect(tab.locator("#way")).to_contain_text("Ana Li – Gus Hay – Ida Jo – Kim Lo – Edi Fox.")
    tab = opened("#a=person:ana-li&b=person:edi-fox&from=2020", url=chain)
    expect(tab.locator("#way")).to_contain_text("nothing in view leads from one to the other")
    assert facts(tab) == []
    tab.click("#all-dates")
    expect(tab.locator("#list .fact")).to_have_count(3)


def test_what_is_chosen_is_brought_near_and_then_the_whole(opened: Opened, chain: str) -> None:
    tab = opened(url=chain)
    tab.click("#fit")
    whole = tab.evaluate("network.vis.getScale()")
    tab.locator(".lane", has_text="Max No").click()
    tab.click("#fit")
    assert tab.evaluate("network.vis.getScale()") > whole
    tab.click("#fit")
    assert abs(tab.evaluate("network.vis.getScale()") - whole) < 0.01


def test_who_stands_apart_has_no_way(opened: Opened, chain: str) -> None:
    expect(opened("#a=person:ana-li&b=person:max-no", url=chain).locator("#way")).to_contain_text("nothing in view leads")


def test_find_finds_one_name_again_after_a_second_was_asked_for(opened: Opened, chain: str) -> None:
    tab = opened("#a=person:ana-li", url=chain)
    tab.click("#way-to")
    expect(tab.locator("#find-label")).to_have_text("Way to")
    tab.keyboard.press("Tab")
    expect(tab.locator("#find-label")).to_have_text("Find")
    tab.fill("#find", "edi")
    tab.keyboard.press("Enter")
    expect(tab.locator("#list-title")).to_have_text("Edi Fox")


COVERING = """() => { const unit = 1 / network.vis.getScale(), at = network.vis.getPositions();
    const look = (n) => Math.max(network.nodes.get(n).size, 9 * unit) * 0.9;
    return network.written.flatMap(({ n, box }, i) => [
        ...network.nodes.getIds().filter((m) => { const { x, y } = at[m], r = look(m); return box[0] < x + r && box[2] > x - r && box[1] < y + r && box[3] > y - r; }).map((m) => [entities[n].name, entities[m].name]),
        ...network.written.slice(i + 1).filter((o) => box[0] < o.box[2] && box[2] > o.box[0] && box[1] < o.box[3] && box[3] > o.box[1]).map((o) => [entities[n].name, entities[o.n].name, "label"])]); }"""
"""Labels that lie over a node or another label."""


def crowd() -> list[Line]:
    """A knot of long names, each tied to the next and to the one after it, with one in the middle."""
    names = [f"Bartholomew Featherstone {i}" for i in range(14)]
    tied = [(names[i], names[(i + by) % 14]) for i in range(14) for by in (1, 2)] + [("Hub of All of Them", name) for name in names] * 3
    return [Line(a, "MET_WITH", b, "2020", "2020-01-01", "2020-12-31") for a, b in tied]


@pytest.mark.parametrize(("wide", "high"), [(1360, 850), (1024, 600), (840, 480), (390, 844)])
def test_no_label_lies_over_a_node_or_a_label_however_small_the_screen(opened: Opened, tmp_path: Path, wide: int, high: int) -> None:
    tab = opened("#tab=network", url=written(tmp_path / "crowd.html", graph(crowd(), ARTICLES)), viewport={"width": wide, "height": high})
    settled(tab)
    assert tab.evaluate("network.written.length") >= 2
    assert tab.evaluate(COVERING) == []


def test_a_name_written_on_the_network_can_be_pressed(opened: Opened) -> None:
    tab = opened()
    settled(tab)
    spot = tab.evaluate(
        """() => { const { box } = network.written.find(({ n }) => entities[n].name === "Otto Marsh"), at = el("network").getBoundingClientRect();
        const { x, y } = network.vis.canvasToDOM({ x: (box[0] + box[2]) / 2, y: (box[1] + box[3]) / 2 }); return [x + at.x, y + at.y]; }"""
    )
    tab.mouse.click(*spot)
    expect(tab.locator("#list-title")).to_have_text("Otto Marsh")
