"""Offices and elections that people run for, win and give up."""

from __future__ import annotations

from datetime import date

import pytest

from kg.extract import extract
from kg.extract.document import documents
from kg.extract.names import referents
from kg.extract.parse.language import model
from kg.model import Article, EntityType

OFFICES = [
    ("Tom Reyl ran for the presidency in 2016.", "presidency"),
    ("Tom Reyl is running for governor of Ohio.", "governor of Ohio"),
    ("Ines Varga quit the 2016 Green mayoral primaries on Monday.", "2016 Green mayoral primaries"),
    ("Ines Varga is seeking a Senate seat.", "Senate seat"),
    ("Ines Varga stood for mayor in 2018.", "mayor"),
    ("Ines Varga won the Republican nomination for president.", "president"),
    ("Ines Varga is vying for the Democratic nomination.", "Democratic nomination"),
    ("Ines Varga entered the White House race in May.", "White House race"),
    ("Mara Dunn, a candidate in the race for Iowa's 3rd Congressional District, spoke.", "Iowa's 3rd Congressional District"),
    ("Tom Reyl pulled out of the race for state treasurer in 2013.", "state treasurer"),
    ("Tom Reyl is standing for parliament.", "parliament"),
    ("Tom Reyl sought reelection as mayor of Harlow.", "mayor of Harlow"),
    ("Tom Reyl is running for re-election as governor.", "governor"),
    ("Harlow governor aspirant Tom Reyl spoke.", "Harlow governor"),
    ("Presidential candidate Ines Varga spoke.", "presidency"),
    ("Ines Varga, a mayoral candidate, spoke.", "mayoralty"),
    ("Ines Varga launched her presidential bid in May.", "presidential bid"),
    ("Ines Varga is a candidate for the state senate.", "state senate"),
    ("Ines Varga is running for the Harlow city council.", "Harlow city council"),
    ("Ines Varga contested the Leeds North constituency in 2019.", "Leeds North constituency"),
    ("Ines Varga bowed out of the governor's race.", "governor's race"),
    ("Ines Varga resigned the presidency in May.", "presidency"),
    ("Ines Varga abandoned her run for the leadership of the Labour Party.", "leadership of the Labour Party"),
]

NONE = [
    "Tom Reyl ran for the bus.",
    "Tom Reyl asked for the governor.",
    "Tom Reyl campaigned for the governor.",
    "Tom Reyl campaigned for President Ines Varga.",
    "Tom Reyl won the race on Monday.",
    "Tom Reyl won an election.",
    "Tom Reyl is seeking re-election.",
    "Tom Reyl sought the nomination.",
    "Tom Reyl left the post on Monday.",
    "Tom Reyl dropped out of the race.",
    "The government suspended the presidential election.",
    "The mayor sought Ines Varga's help.",
    "The governor spoke about the presidency.",
    "Calder Steel launched its campaign on Monday.",
]

FACTS = [
    ("Tom Reyl ran for the presidency in 2016.", "Tom Reyl RAN_FOR presidency"),
    ("Ines Varga launched her presidential bid in May.", "Ines Varga RAN_FOR presidential bid"),
    ("Ines Varga announced her candidacy for mayor of Harlow.", "Ines Varga RAN_FOR mayor of Harlow"),
    ("Ines Varga, the Republican candidate for governor, spoke.", "Ines Varga RAN_FOR governor"),
    ("Harlow governor aspirant Tom Reyl spoke.", "Tom Reyl RAN_FOR Harlow governor"),
    ("Ines Varga, who ran for president in 2012, spoke.", "Ines Varga RAN_FOR president"),
    ("Ines Varga threw her hat into the ring for mayor.", "Ines Varga RAN_FOR mayor"),
    ("Ines Varga joined the presidential race on Monday.", "Ines Varga RAN_FOR presidential race"),
    ("Ines Varga won election to the Senate in 2010.", "Ines Varga RAN_FOR Senate"),
    ("Ines Varga backed Tom Reyl in the race for mayor.", "Tom Reyl RAN_FOR mayor"),
    ("Ines Varga quit the 2016 Green mayoral primaries.", "Ines Varga LEFT 2016 Green mayoral primaries"),
    ("Tom Reyl pulled out of the race for state treasurer in 2013.", "Tom Reyl LEFT state treasurer"),
    ("Ines Varga withdrew from the presidential race.", "Ines Varga LEFT presidential race"),
    ("Ines Varga suspended her presidential campaign on Monday.", "Ines Varga LEFT presidential campaign"),
    ("Ines Varga withdrew her candidacy for governor.", "Ines Varga LEFT governor"),
    ("Ines Varga ran for mayor of Harlow in 2014. She dropped out of the race in May.", "Ines Varga LEFT mayor of Harlow"),
    ("Tom Reyl will challenge Ines Varga for the Democratic nomination.", "Tom Reyl COMPETED_WITH Ines Varga"),
    ("Ines Varga is running against Tom Reyl.", "Ines Varga COMPETED_WITH Tom Reyl"),
    ("Ines Varga faces Tom Reyl in the runoff.", "Ines Varga COMPETED_WITH Tom Reyl"),
    ("The race between Ines Varga and Tom Reyl is close.", "Ines Varga COMPETED_WITH Tom Reyl"),
    ("Calder Steel fears its arch-rival, Harlow Mills.", "Harlow Mills COMPETED_WITH Calder Steel"),
    ("Merger talks between Calder Steel and its bigger rival Harlow Mills failed.", "Harlow Mills COMPETED_WITH Calder Steel"),
    ("Ines Varga and her Republican opponent, Tom Reyl, spoke.", "Tom Reyl COMPETED_WITH Ines Varga"),
    ("Ines Varga ousted Tom Reyl in the primary.", "Ines Varga DEFEATED Tom Reyl"),
]

NO_CANDIDACY = [
    "Ines Varga ran for Calder Steel.",
    "Ines Varga ran for Labour in Leeds.",
    "The Harlow People's Front candidate, Tom Reyl, lost.",
    "The government suspended the presidential election.",
    "Ines Varga met Tom Reyl in the race for tickets.",
    "Ines Varga praised Tom Reyl in the election campaign.",
    "Republican rival Tom Reyl spoke.",
]


def article(text: str) -> Article:
    return Article(id="a", text=text, published=date(2024, 8, 13))


def offices(text: str) -> set[str]:
    parsed = next(documents([article(text)], model()))
    named = referents(parsed)
    found = (r.mention for s in parsed.sentences for t in s.doc for r in named(s, t))
    return {m.name for m in found if m.type is EntityType.OFFICE}


def facts(text: str) -> set[str]:
    return {f"{c.subject.name} {c.relation} {c.object.name}" for c in extract(article(text))}


@pytest.mark.parametrize(("text", "name"), OFFICES)
def test_an_office_that_is_sought_or_left_is_named_without_its_article(text: str, name: str) -> None:
    assert offices(text) == {name}


@pytest.mark.parametrize("text", NONE)
def test_elsewhere_the_same_nouns_are_no_offices(text: str) -> None:
    assert offices(text) == set()


def test_an_office_is_found_where_it_stands() -> None:
    text = "Ines Varga spoke. Tom Reyl ran for governor of Ohio."
    found = [c.object for c in extract(article(text)) if c.relation == "RAN_FOR"]
    assert [text[m.start : m.end] for m in found] == ["governor of Ohio"]


@pytest.mark.parametrize(("text", "fact"), FACTS)
def test_who_runs_and_who_quits(text: str, fact: str) -> None:
    assert fact in facts(text)


@pytest.mark.parametrize("text", NO_CANDIDACY)
def test_no_candidacy(text: str) -> None:
    assert not {c.relation for c in extract(article(text))} & {"RAN_FOR", "LEFT", "COMPETED_WITH"}


def test_of_two_races_the_race_is_neither() -> None:
    text = "Ines Varga ran for mayor of Harlow. Tom Reyl ran for governor of Ohio. Tom Reyl dropped out of the race."
    assert facts(text) == {"Ines Varga RAN_FOR mayor of Harlow", "Tom Reyl RAN_FOR governor of Ohio"}


def test_no_pronoun_takes_up_an_office() -> None:
    parsed = next(documents([article("Tom Reyl ran for the presidency. It fired Ines Varga.")], model()))
    second = parsed.sentences[1]
    assert referents(parsed)(second, second.doc[0]) == ()
