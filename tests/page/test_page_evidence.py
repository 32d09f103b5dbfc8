"""A fact with all its evidence; a pair in phases."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect

from tests.pages import ARTICLES, Hand, Line, Opened, edges, graph, written


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


def test_phases_are_as_precise_as_the_dates_they_come_from(opened: Opened, tmp_path: Path) -> None:
    lines = [
        Line("Ana Li", "PRAISED", "Bo Cy", "192X", "1920-01-01", "1929-12-31"),
        Line("Ana Li", "ACCUSED", "Bo Cy", "2016", "2016-01-01", "2016-12-31"),
        Line("Ana Li", "PRAISED", "Bo Cy", "2017-03", "2017-03-01", "2017-03-31"),
        Line("Bo Cy", "INSULTED", "Ana Li", "2018/..", "2018-01-01", None),
    ]
    tab = opened("#a=person:ana-li&b=person:bo-cy", url=written(tmp_path / "dates.html", graph(lines, ARTICLES)))
    expect(tab.locator("#phases")).to_contain_text(
        "Warm from the 1920s to 2016, cold from 2016 to March 2017, warm from March 2017 to 2018, cold from 2018,"
    )


def test_what_was_denied_or_planned_is_called_neither_warm_nor_cold(opened: Opened) -> None:
    tab = opened()
    for fact in tab.locator("#list .fact.unsure .when").all_inner_texts():
        assert not {"warm", "cold"} & set(fact.split())


def test_a_pairs_lines_are_told_in_words_by_direction(opened: Opened) -> None:
    verbs = opened("#a=person:mara-voss&b=person:tomas-reyl").locator("#verbs")
    expect(verbs.locator("li")).to_have_count(3)
    expect(verbs).to_contain_text("Tomas Reyl → Mara Voss: ▲\u00a0gave money to")
    expect(verbs).to_contain_text("Mara Voss and Tomas Reyl: ▲\u00a0reconciled with")


def test_a_post_of_two_is_told_of_both(opened: Opened, tmp_path: Path) -> None:
    lines = [Line("Ana Li", "RUNNING_MATE_OF", "Bo Cy", "2016", "2016-01-01", "2016-12-31")]
    about = opened("#a=person:ana-li&b=person:bo-cy", url=written(tmp_path / "two.html", graph(lines, ARTICLES))).locator("#about")
    expect(about).to_contain_text("Ana Li: running mate of Bo Cy (2016)")
    expect(about).to_contain_text("Bo Cy: running mate of Ana Li (2016)")


def test_more_passages_than_three_are_counted_in_words(opened: Opened, tmp_path: Path) -> None:
    made = graph([Line("Ana Li", "PRAISED", "Bo Cy", "2016", "2016-01-01", "2016-12-31")] * 4, ARTICLES)
    same = Hand(made.entities, made.facts[:1], made.claims, made.articles, {c.id: made.facts[0].id for c in made.claims})
    expect(opened(url=written(tmp_path / "four.html", same)).locator("#list")).to_contain_text("Show 1 more passage")
    expect(opened(url=written(tmp_path / "four.html", same)).locator("#list")).not_to_contain_text("more passages")
