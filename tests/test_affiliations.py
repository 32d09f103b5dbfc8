"""Party and state labels: who belongs to a party, and for which state somebody sits."""

from __future__ import annotations

from datetime import date

import pytest

from kg.extract import extract
from kg.model import Article, Claim, Factuality, Tense

PARTY = [
    ("Tom Reyl (Labour) won the seat.", "Tom Reyl", "Labour"),
    ("Mara Voss, a Republican from Ohio, spoke.", "Mara Voss", "Republican"),
    ("Ines Varga is a Democrat.", "Ines Varga", "Democrat"),
    ("Tom Reyl, who is a Democrat, spoke.", "Tom Reyl", "Democrat"),
    ("Tom Reyl became a Republican in 2012.", "Tom Reyl", "Republican"),
    ("Mara Voss bills herself as a moderate Democrat.", "Mara Voss", "Democrat"),
    ("Labour MP Tom Reyl spoke.", "Tom Reyl", "Labour"),
    ("Republican senator Ines Varga voted.", "Ines Varga", "Republican"),
    ("Republican Sen. Ines Varga voted.", "Ines Varga", "Republican"),
    ("Democrat Ines Varga lost.", "Ines Varga", "Democrat"),
    ("BJP Chief Minister Tom Reyl spoke.", "Tom Reyl", "BJP"),
    ("Norway's Vale Party Prime Minister Tom Reyl spoke.", "Tom Reyl", "Vale Party"),
    ("Republican Gov. Tom Reyl spoke.", "Tom Reyl", "Republican"),
    ("Labour's Tom Reyl lost.", "Tom Reyl", "Labour"),
    ("The New Democrats' Mara Voss faces a rematch.", "Mara Voss", "New Democrats"),
    ("Lord Voss, the Labour peer, spoke.", "Lord Voss", "Labour"),
    ("Tom Reyl, a moderate Republican congressman, spoke.", "Tom Reyl", "Republican"),
    ("Mara Voss, the Conservative who beat Tom Reyl, spoke.", "Mara Voss", "Conservative"),
    ("Mara Voss, the Labour candidate in Harlow, spoke.", "Mara Voss", "Labour"),
    ("The Harlow People's Front candidate, Tom Reyl, lost.", "Tom Reyl", "Harlow People's Front"),
    ("Ines Varga, a former Democrat, spoke.", "Ines Varga", "Democrat"),
    ("Rep. Tom Reyl (D-Conn.) left. The Democratic Party cheered.", "Tom Reyl", "Democratic Party"),
    ("Sen. Mara Voss (R., Ohio) spoke. Republicans cheered.", "Mara Voss", "Republicans"),
    ("House Democrat Mara Voss said the bill was dead.", "Mara Voss", "Democrat"),
    ("Top House Republican Tom Reyl said the bill was dead.", "Tom Reyl", "Republican"),
    ("Tom Reyl, a senior Labour Party figure, spoke.", "Tom Reyl", "Labour Party"),
    ("Tom Reyl, a leading figure in the Vale Party, spoke.", "Tom Reyl", "Vale Party"),
    ("Tom Reyl, a veteran of the Labour Party, spoke.", "Tom Reyl", "Labour Party"),
    ("Tom Reyl, an influential voice in the Vale Party, spoke.", "Tom Reyl", "Vale Party"),
    ("Tom Reyl, a Vale Party insider, spoke.", "Tom Reyl", "Vale Party"),
]

STATE = [
    ("Sen. Mara Voss (D., Conn.) spoke.", "Mara Voss", "Connecticut"),
    ("Rep. Tom Reyl (D-Conn.) left.", "Tom Reyl", "Connecticut"),
    ("Ines Varga (R-TX), who won, spoke.", "Ines Varga", "Texas"),
    ("Ines Varga (R., N.Y.) spoke.", "Ines Varga", "New York"),
    ("Sen. Ines Varga (R-Ohio) spoke.", "Ines Varga", "Ohio"),
    ("Sen. Ines Varga, D-Conn., spoke.", "Ines Varga", "Connecticut"),
    ("Sen. Mara Voss (I., Conn.) left.", "Mara Voss", "Connecticut"),
    ("Tom Reyl, the Ohio Republican, spoke.", "Tom Reyl", "Ohio"),
    ("Senator Tom Reyl, a Texas Republican, spoke.", "Tom Reyl", "Texas"),
    ("Rep. Mara Voss, a Republican from Ohio, spoke.", "Mara Voss", "Ohio"),
    ("Ohio Republican Rep. Tom Reyl spoke.", "Tom Reyl", "Ohio"),
    ("Texas Democratic Congressman Tom Reyl spoke.", "Tom Reyl", "Texas"),
]

NO_PARTY = [
    "Sen. Mara Voss (D., Conn.) spoke.",
    "Sen. Mara Voss (I., Conn.) left.",
    "Labour donor Tom Reyl spoke.",
    "Labour voters backed Ines Varga.",
    "Mara Voss (Portland, Ore.) spoke.",
    "Mara Voss (Calder Steel) spoke.",
    "Ines Varga met a Republican.",
    "Ines Varga criticized the Labour Party.",
    "Ines Varga takes a conservative view.",
    "Tom Reyl told Republicans that Ines Varga had left.",
    "Tom Reyl, a Labour hate figure, spoke.",
    "Tom Reyl, a figure of fun in the Labour Party, spoke.",
    "Tom Reyl, a veteran of the Labour Party's wars, spoke.",
    "Tom Reyl, a veteran of the Navy, spoke.",
    "The Republicans Tom Reyl attacked spoke.",
]

NO_STATE = [
    "Mara Voss (Portland, Ore.) spoke.",
    "Mara Voss, a Republican from Ohio, spoke.",
    "Labour MP Tom Reyl spoke.",
    "Republican Sen. Ines Varga voted.",
    "Ines Varga (Ohio) spoke.",
]


def claims(text: str, relation: str) -> list[Claim]:
    return [c for c in extract(Article(id="a", text=text, published=date(2024, 8, 13))) if c.relation == relation]


def ends(text: str, relation: str) -> set[tuple[str, str]]:
    return {(c.subject.name, c.object.name) for c in claims(text, relation)}


@pytest.mark.parametrize(("text", "member", "party"), PARTY)
def test_a_party_label_says_who_is_a_member(text: str, member: str, party: str) -> None:
    assert ends(text, "MEMBER_OF") == {(member, party)}


@pytest.mark.parametrize(("text", "senator", "state"), STATE)
def test_a_state_label_says_whom_somebody_represents(text: str, senator: str, state: str) -> None:
    assert ends(text, "REPRESENTS") == {(senator, state)}


@pytest.mark.parametrize("text", NO_PARTY)
def test_no_party_label(text: str) -> None:
    assert ends(text, "MEMBER_OF") == set()


@pytest.mark.parametrize("text", NO_STATE)
def test_no_state_label(text: str) -> None:
    assert ends(text, "REPRESENTS") == set()


def test_each_of_two_has_a_label_of_their_own() -> None:
    text = "Sen. Mara Voss (D., Conn.) and Sen. Ines Varga (R., Ohio) left."
    assert ends(text, "REPRESENTS") == {("Mara Voss", "Connecticut"), ("Ines Varga", "Ohio")}


def test_several_members_of_one_party() -> None:
    assert ends("Ines Varga and Tom Reyl are Democrats.", "MEMBER_OF") == {("Ines Varga", "Democrats"), ("Tom Reyl", "Democrats")}


def test_a_former_member_was_one() -> None:
    assert [c.tense for c in claims("Ines Varga, a former Democrat, spoke.", "MEMBER_OF")] == [Tense.PAST]


def test_whoever_is_no_member_is_denied() -> None:
    assert [c.factuality for c in claims("Ines Varga is not a Democrat.", "MEMBER_OF")] == [Factuality.NEGATED]


def test_the_labour_peer_is_a_member_where_it_is_clear_who_that_is() -> None:
    text = "Lord Voss, the Labour peer, gave a speech. The Labour peer thanked Ana Diaz."
    assert ends(text, "MEMBER_OF") == {("Lord Voss", "Labour")}


def test_a_label_belongs_to_its_bearer_and_does_nothing_itself() -> None:
    said = (
        "Democrats left. “We must act,” said Sen. Tom Reyl, D-Conn., “The conversation on rules with Norway can't come fast enough for me.”"
    )
    acts = "Democrats and Republicans left. Sen. Mara Voss, R-Ohio, praised Rep. Tom Reyl, D-Conn., and the Democrats."
    assert {(c.subject.name, c.relation) for c in extract(Article(id="a", text=said))} == {
        ("Tom Reyl", "MEMBER_OF"),
        ("Tom Reyl", "REPRESENTS"),
    }
    assert ends(acts, "PRAISED") == {("Mara Voss", "Tom Reyl"), ("Mara Voss", "Democrats")}
