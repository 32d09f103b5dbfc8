"""Network, lanes, dates and list move together."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kg.page.layout import strongest
from tests.pages import ARTICLES, Line, Opened, at, edges, facts, graph, settled, view, written


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
    assert "from=2019-01-01&to=2019-12-31" in view(tab)


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
    assert "from=" in view(tab)
    tab.click("#all-dates")
    tab.focus("#thumb-from")
    tab.keyboard.press("PageUp")
    expect(tab.locator("#thumb-from")).to_have_attribute("aria-valuetext", "31 December 2016")
    expect(tab.locator("#thumb-from")).to_be_focused()
    tab.keyboard.press("Home")
    expect(tab.locator("#thumb-from")).to_have_attribute("aria-valuetext", "1 January 2016")


def test_play_moves_the_window_and_stops(opened: Opened) -> None:
    tab = opened("#from=2016-01&to=2016-02")  # a window so narrow that it does not reach the end while the test looks
    tab.click("#play")
    expect(tab.locator("#chips button")).to_have_count(1)
    first = tab.locator("#chips button").inner_text()
    expect(tab.locator("#chips button")).not_to_have_text(first)
    tab.click("#play")
    expect(tab.locator("#play")).to_have_attribute("aria-pressed", "false")


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


def test_the_histogram_spreads_a_vague_date_over_its_extent(opened: Opened, tmp_path: Path) -> None:
    lines = [
        Line("Ana Li", "PRAISED", "Bo Cy", "2018-03/2018-06", "2018-03-01", "2018-06-30"),
        Line("Ana Li", "SUED", "Bo Cy", "2021-05-03", "2021-05-03", "2021-05-03"),
        Line("Ana Li", "LEADS", "Calder Post", "2023/..", "2023-07-01", None),
    ]
    tab = opened(url=written(tmp_path / "vague.html", graph(lines, ARTICLES)))
    bars = tab.locator("#histogram rect").evaluate_all(
        "all => all.filter(r => r.getAttribute('height') > 0).map(r => [r.getAttribute('class'), Number(r.getAttribute('height'))])"
    )
    warm, rest = [tall for tone, tall in bars if tone == "warm"], [bar for bar in bars if bar[0] != "warm"]
    assert rest == [["cold", 20], [None, 20]]
    assert len(set(warm)) == 1
    assert (len(warm) > 1, sum(warm)) == (True, 20), "four months together count as much as one day"


def test_the_lanes_zoom_to_the_chosen_dates(opened: Opened) -> None:
    tab = opened("#from=2019-01&to=2019-12")
    lane = tab.locator('.lane[aria-label^="Mara Voss and Tomas Reyl"] svg')
    expect(lane.locator("path")).to_have_count(4)
    expect(tab.locator("#lane-axis")).to_be_hidden()
    expect(opened().locator("#zoom")).to_be_hidden()
    tab.check("#zoom")
    expect(lane.locator("path")).to_have_count(1)
    wide = tab.evaluate("laneWidth()")
    middle = lane.locator("path").evaluate("(mark) => { const box = mark.getBBox(); return box.x + box.width / 2; }")
    assert abs(middle / wide - 51 / 364) < 0.01, "21 February is the 51st day after the first"
    expect(tab.locator(".lane")).to_have_count(2)  # the pairs with something in 2019
    expect(tab.locator("#lane-axis text").first).to_have_text("Jan 2019")
    again = opened(view(tab))
    expect(again.locator("#zoom")).to_be_checked()
    again.click("#all-dates")
    expect(again.locator('.lane[aria-label^="Mara Voss and Tomas Reyl"] path')).to_have_count(4)


def brush(tab: Page, start: float, end: float) -> None:
    """Drags in the strip of dates between two shares of its width."""
    box = tab.locator("#strip").bounding_box()
    assert box is not None
    tab.mouse.move(box["x"] + box["width"] * start, box["y"] + 20)
    tab.mouse.down()
    tab.mouse.move(box["x"] + box["width"] * end, box["y"] + 20, steps=4)
    tab.mouse.up()


def test_back_takes_a_brush_back_and_nothing_before_it(opened: Opened) -> None:
    tab = opened()
    tab.locator(".lane", has_text="Tomas Reyl").first.click()
    brush(tab, 0.3, 0.5)
    expect(tab.locator("#chips button")).to_have_count(2)
    tab.go_back()
    expect(tab.locator("#chips button")).to_have_count(1)
    expect(tab.locator("#list-title")).to_have_text("Mara Voss & Tomas Reyl")


def test_back_takes_back_a_row_of_keys_on_a_thumb_at_once(opened: Opened) -> None:
    tab = opened()
    tab.focus("#thumb-from")
    for _ in range(3):
        tab.keyboard.press("PageUp")
    expect(tab.locator("#thumb-from")).to_have_attribute("aria-valuetext", "31 December 2018")
    tab.go_back()
    expect(tab.locator("#chips button")).to_have_count(0)


def test_a_brush_past_the_ends_is_no_bound(opened: Opened) -> None:
    tab = opened()
    brush(tab, 0.5, 1.2)
    expect(tab.locator("#chips button")).to_have_count(1)
    assert "to=" not in view(tab)
    brush(tab, 0.2, -0.1)
    assert "from=" not in view(tab)


def many(count: int) -> list[Line]:
    """One name at the centre, whose pairs with the others have fewer and fewer facts."""
    return [
        Line("Hub", "MET_WITH", f"Name {i}", "2020", "2020-01-01", "2020-12-31")
        for i in range(count)
        for _ in range(1 + (count - i) // 200)
    ]


def test_a_lane_far_down_stays_in_sight_and_in_focus_when_it_is_chosen(opened: Opened, tmp_path: Path) -> None:
    tab = opened(url=written(tmp_path / "many.html", graph(many(90), ARTICLES)))
    tab.locator("#lanes").evaluate("box => { box.scrollTop = 1500; }")
    lane = tab.locator('.lane[style*="top: 1548px"]')
    name = lane.locator("bdi").last.inner_text()
    lane.click()
    chosen = tab.locator('.lane[aria-pressed="true"]')
    expect(chosen).to_contain_text(name)
    expect(chosen).to_be_in_viewport()
    expect(chosen).to_be_focused()


def test_a_lane_that_is_pressed_stays_while_the_lanes_scroll(opened: Opened, tmp_path: Path) -> None:
    tab = opened(url=written(tmp_path / "many.html", graph(many(90), ARTICLES)))
    kept = tab.evaluate(
        """async () => { const lane = el("lane-space").children[4], pairs = () => [...el("lane-space").children].map((l) => l.dataset.pair);
        el("lanes").scrollTop = 60;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))));
        const order = lanes.order.map(({ key }) => key), now = pairs();
        return [lane.isConnected, now.join() === order.slice(order.indexOf(now[0])).slice(0, now.length).join()]; }"""
    )
    assert kept == [True, True]


def test_a_lane_chosen_elsewhere_comes_into_sight(opened: Opened, tmp_path: Path) -> None:
    tab = opened("#a=person:hub&b=person:name-70", url=written(tmp_path / "many.html", graph(many(90), ARTICLES)))
    expect(tab.locator('.lane[aria-pressed="true"]')).to_be_in_viewport()


def test_a_chosen_names_lanes_come_first(opened: Opened) -> None:
    tab = opened("#a=person:otto-marsh")
    assert all("Otto Marsh" in text for text in tab.locator(".lane").all_inner_texts()[:1])


def test_the_strip_stands_under_the_lanes(opened: Opened) -> None:
    tab = opened()
    years = "(svg) => svg.querySelectorAll('line.year')[1].getBoundingClientRect().x"
    ticks = "(svg) => svg.querySelectorAll('line.axis')[1].getBoundingClientRect().x"
    lane, strip = tab.locator(".lane svg").first, tab.locator("#histogram")
    first = tab.evaluate("ticks(span.from, span.to, laneWidth() / 80)[1][0] === ticks(span.from, span.to, laneWidth() / 44)[1][0]")
    assert tab.evaluate("laneWidth() - el('strip').clientWidth") == 0
    assert not first or abs(lane.evaluate(years) - strip.evaluate(ticks)) < 1.5


def test_a_dragged_name_stays_where_it_was_put(opened: Opened) -> None:
    tab = opened()
    x, y = at(tab, "Otto Marsh")
    tab.mouse.move(x, y)
    tab.mouse.down()
    tab.mouse.move(x + 40, y + 30, steps=5)
    tab.mouse.up()
    tab.locator(".lane", has_text="Tomas Reyl").first.click()
    now = at(tab, "Otto Marsh")
    assert abs(now[0] - x - 40) + abs(now[1] - y - 30) < 16


def test_the_network_fills_its_panel(opened: Opened) -> None:
    tab = opened(viewport={"width": 1280, "height": 720})
    spread = tab.evaluate(
        "() => { const at = Object.values(network.vis.getPositions()).map((p) => network.vis.canvasToDOM(p).x);"
        " return (Math.max(...at) - Math.min(...at)) / el('network').clientWidth; }"
    )
    assert spread > 0.5


@pytest.mark.parametrize("name", ["name-5", "name-399"])
def test_a_chosen_name_is_drawn_and_in_the_panel_however_weak_it_is(opened: Opened, tmp_path: Path, name: str) -> None:
    tab = opened(url=written(tmp_path / "many.html", graph(many(400), ARTICLES)))
    expect(tab.locator("#cap")).to_contain_text("The strongest 150 of 401 names are drawn")
    tab.evaluate("network.vis.moveTo({ position: { x: 9000, y: 9000 } })")
    tab.fill("#find", name.replace("-", " "))
    tab.keyboard.press("Enter")
    x, y = at(tab, name.replace("-", " ").capitalize())
    box = tab.locator("#network").bounding_box()
    assert box is not None
    assert box["x"] < x < box["x"] + box["width"]
    assert box["y"] < y < box["y"] + box["height"]


@pytest.mark.parametrize("view_", ["", "#table=1"])
def test_the_network_is_in_the_middle_of_its_panel_from_the_start(opened: Opened, view_: str) -> None:
    tab = opened(view_)
    settled(tab)
    left, right, wide = tab.evaluate(
        """() => { const at = Object.values(network.vis.getPositions()).map((p) => network.vis.canvasToDOM(p).x);
        return [Math.min(...at), Math.max(...at), el("network").clientWidth]; }"""
    )
    assert abs((left + right) / 2 - wide / 2) < 10


def test_what_is_drawn_of_many_is_what_was_laid_out_first(opened: Opened, tmp_path: Path) -> None:
    lines = [Line(f"Name {i}", "MET_WITH", f"Name {i + 1}", "2020", "2020-01-01", "2020-12-31") for i in range(0, 700, 2)]
    drawn = graph(lines, ARTICLES)
    tab = opened(url=written(tmp_path / "pairs.html", drawn))
    places = {entity.name: i for i, entity in enumerate(drawn.entities)}
    pairs = {tuple(sorted((places[line.subject], places[line.object]))): 1 for line in lines}
    assert sorted(tab.evaluate("network.nodes.getIds()")) == strongest(len(places), pairs)  # type: ignore[arg-type]


def test_a_large_network_is_drawn_thick_enough_to_be_seen_and_pressed(opened: Opened, tmp_path: Path) -> None:
    tab = opened(url=written(tmp_path / "many.html", graph(many(400), ARTICLES)))
    assert tab.evaluate("Math.min(...network.nodes.get().map((n) => n.size)) * network.vis.getScale()") >= 3


def test_a_change_of_the_window_lays_the_page_out_no_more_than_twice(opened: Opened, tmp_path: Path) -> None:
    """Once for the frame; each more would come of a size that is read after something was changed."""
    tab = opened(url=written(tmp_path / "many.html", graph(many(400), ARTICLES)))
    session = tab.context.new_cdp_session(tab)
    session.send("Performance.enable")

    def layouts() -> float:
        return float(next(m["value"] for m in session.send("Performance.getMetrics")["metrics"] if m["name"] == "LayoutCount"))

    tab.evaluate("setWindow(span.from + 30, span.to - 60)")
    settled(tab)
    settled(tab)
    before = layouts()
    tab.evaluate("setWindow(span.from + 60, span.to - 90)")
    settled(tab)
    settled(tab)
    assert layouts() - before <= 2


def test_a_change_draws_the_network_once(opened: Opened) -> None:
    tab = opened()
    drawn = tab.evaluate(
        """async () => { let drawn = 0; network.vis.on("afterDrawing", () => { drawn += 1; });
        setWindow(span.from + 400, span.from + 1200);
        for (let i = 0; i < 6; i += 1) await new Promise((done) => requestAnimationFrame(done));
        return drawn; }"""
    )
    assert drawn == 1


def test_a_fact_that_is_not_drawn_is_drawn_when_it_is_asked_for(opened: Opened) -> None:
    tab = opened()
    before = len(edges(tab))
    tab.locator("#list .fact", has_text="was planned").get_by_text("Show in the network").click()
    assert len(edges(tab)) == before + 1


def test_one_of_several_lines_lights_its_fact(opened: Opened) -> None:
    tab = opened("#a=person:mara-voss&b=person:tomas-reyl")
    spot = tab.evaluate(
        """() => { const id = network.edges.getIds().find((i) => String(i).includes("/ACCUSED"));
        const [box, high, wide] = [el("network").getBoundingClientRect(), el("network").clientHeight, el("network").clientWidth];
        for (let y = 5; y < high; y += 4) for (let x = 5; x < wide; x += 4) if (!network.vis.getNodeAt({ x, y }) && network.vis.getEdgeAt({ x, y }) === id) return [x + box.x, y + box.y];
        return null; }"""
    )
    tab.mouse.click(*spot)
    expect(tab.locator("#list .fact.chosen")).to_contain_text("accused")


def test_focus_stays_with_what_was_pressed_though_the_list_is_drawn_anew(opened: Opened) -> None:
    tab = opened()
    button = tab.locator("#list .fact", has_text="accused").get_by_text("Show in the network")
    button.focus()
    tab.keyboard.press("Enter")
    expect(button).to_be_focused()
    tab.locator("#list .fact", has_text="accused").locator(".name").first.focus()
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.closest('#facts') !== null")
