"""What a reviewer’s judgements change, and what holds of every resolution."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.dates.edtf import bounds
from kg.errors import KGError
from kg.model import Article, Claim, Factuality, Tense
from kg.resolve import judgements, resolved
from kg.resolve.names import form
from tests.resolving import BODY, PERSON, WIRE, article, claim, facts, ids, resolution, who

# --- judgements ---


def test_same_makes_one_of_two_names_under_the_first() -> None:
    said = judgements('[[same]]\nnames = ["Theodora Vale", "Dora Vale"]')
    found = resolution([claim(), claim("Theodora Vale", source="b")], said=said)
    assert [e.id for e in found.entities] == ["person:bram-okafor", "person:theodora-vale"]
    assert found.entities[1].names == ("Dora Vale", "Theodora Vale")


def test_same_with_a_type_mends_a_wrong_label() -> None:
    said = judgements('[[same]]\nnames = ["Corvane"]\ntype = "Organization"')
    assert ids(claim("Corvane"), claim(who("Corvane", BODY), source="b"), said=said) == ["organization:corvane", "person:bram-okafor"]


def test_different_parts_the_bearers_of_one_name_by_article() -> None:
    said = judgements('[[different]]\nname = "Bram Okafor"\narticles = ["b"]')
    found = resolution([claim(source="a"), claim(source="b"), claim(source="c")], said=said)
    assert [found.entity_of[s, "Bram Okafor", PERSON] for s in "abc"] == [
        "person:bram-okafor",
        "person:bram-okafor-2",
        "person:bram-okafor",
    ]


def test_different_parts_two_names_that_the_rules_would_join() -> None:
    said = judgements('[[different]]\nnames = ["Dora Vale", "Dora J. Vale"]')
    assert len(ids(claim(), claim("Dora J. Vale", source="b"), said=said)) == 3


def test_reject_takes_a_claim_out_and_accept_makes_it_certain() -> None:
    bad, good = claim(source="a"), claim(relation="PRAISED", source="b", confidence=0.3)
    said = judgements(f'[[reject]]\nclaim = "{bad.id}"\nwhy = "a namesake"\n[[accept]]\nclaim = "{good.id}"')
    found = resolution([bad, good], said=said)
    assert [(f.relation, f.confidence) for f in found.facts] == [("PRAISED", 1.0)]


def test_correct_changes_only_what_it_names_and_keeps_the_id() -> None:
    wrong = claim(relation="PRAISED", role="chair")
    text = f'[[correct]]\nclaim = "{wrong.id}"\nrelation = "criticized"\nobject = "Ines Roth"\nfactuality = "negated"\nrole = "unknown"'
    found = resolution([wrong], said=judgements(text))
    (fact,) = found.facts
    assert (fact.relation, fact.subject, fact.object) == ("CRITICIZED", "person:dora-vale", "person:ines-roth")
    assert (fact.factuality, fact.role, fact.claims) == (Factuality.NEGATED, None, (wrong.id,))


def test_correct_a_date() -> None:
    wrong = claim(when="2023")
    (fact,) = facts([wrong], said=judgements(f'[[correct]]\nclaim = "{wrong.id}"\ndate = "2024-05"'))
    assert (fact.date, fact.earliest, fact.latest) == ("2024-05", date(2024, 5, 1), date(2024, 5, 31))
    (fact,) = facts([wrong], said=judgements(f'[[correct]]\nclaim = "{wrong.id}"\ndate = "unknown"'))
    assert (fact.date, fact.earliest, fact.latest) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('[[same]]\nnames = ["A"', "line 2"),
        ('[[same]]\nnames = ["Ana", "Bo"]\n\n[[same]]\nnames = ["Ana"]', "line 4: same: give two names"),
        ('# mine\n[[reject]]\nclam = "x"', "line 2: reject"),
        ('[[different]]\nname = "Ana"', "line 1: different: give names"),
        ('[[correct]]\nclaim = "x"\nrelation = "ENDORSD"', "line 1: correct.relation: no relation 'ENDORSD'; nearest: ENDORSED"),
        ('[[correct]]\nclaim = "x"\ndate = "soon"', "line 1: correct.date"),
        ('[[merge]]\nnames = ["Ana", "Bo"]', "known: same, different, accept, reject, correct"),
    ],
)
def test_a_wrong_judgement_is_refused_with_its_line(text: str, complaint: str) -> None:
    with pytest.raises(KGError) as error:
        judgements(text)
    assert complaint in str(error.value)
    assert str(error.value).startswith("judgements.toml")
    assert "\n" not in str(error.value)


# --- one result in any order ---

NAMES = ("Dora Vale", "Dora J. Vale", "Dora K. Vale", "Vale", "Bram Okafor", "Okafor", "Lena Okafor", "Mrs. Vale")
RELATIONS = ("MET_WITH", "PRAISED", "LEADS", "ALLIED_WITH", "FOUNDED")
DATES = (None, "2023", "2024", "2024-05", "2024-05-03", "2024-05-04", "2019/..", "../2023", "2022/2024", "2024-22", "202X", "2024~")


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[Article], list[Claim]]:
    days = st.sampled_from([None, "2023-03-01", "2024-05-02", "2024-06-01"])
    articles = [article(name, draw(days), draw(st.sampled_from(["Calder Post", "Morrow Times"])), text=WIRE) for name in "abc"]
    claims = [
        claim(
            draw(st.sampled_from(NAMES)),
            draw(st.sampled_from(RELATIONS)),
            draw(st.sampled_from(NAMES)),
            draw(st.sampled_from(DATES)),
            draw(st.sampled_from("abc")),
            draw(st.sampled_from(Factuality)),
            draw(st.sampled_from(Tense)),
            start=10 * i,
            confidence=draw(st.sampled_from([0.5, 0.9])),
            speaker=draw(st.sampled_from([None, who("Ines Roth")])),
        )
        for i in range(draw(st.integers(0, 9)))
    ]
    return articles, claims


@settings(max_examples=150, deadline=None)
@given(worlds(), st.randoms(use_true_random=False))
def test_the_same_whatever_the_order(world: tuple[list[Article], list[Claim]], random: Any) -> None:
    articles, claims = world
    first = resolved(articles, claims)
    shuffled = random.sample(articles, len(articles)), random.sample(claims, len(claims))
    assert resolved(*shuffled) == first


@settings(max_examples=150, deadline=None)
@given(worlds())
def test_what_holds_of_every_resolution(world: tuple[list[Article], list[Claim]]) -> None:
    found = resolved(*world)
    by_id = {c.id: c for c in found.claims}
    assert len({f.id for f in found.facts}) == len(found.facts)
    assert len({e.id for e in found.entities}) == len(found.entities)
    assert sorted(c for f in found.facts for c in f.claims) == sorted(found.fact_of)
    for fact in found.facts:
        says = {by_id[c].factuality for c in fact.claims}
        assert (fact.factuality is Factuality.ASSERTED) == (Factuality.ASSERTED in says)
        assert fact.subject != fact.object
        assert (fact.earliest, fact.latest) == (bounds(fact.date) if fact.date else (None, None))
        dates = {by_id[c].date for c in fact.claims}
        assert fact.date in dates or (fact.relation in ("LEADS", "ALLIED_WITH") and "/" in (fact.date or ""))


def test_forms_are_values() -> None:
    assert form("Dora J. Vale", PERSON).middle == ("j",)
