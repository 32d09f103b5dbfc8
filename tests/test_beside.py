"""Posts that a name's neighbourhood tells: "of BODY" right behind it, and titles whose body was named just before."""

import pytest

import kg
from kg.model import Article

POSTS = {"WORKS_FOR", "LEADS"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Reyl, of the Harlow Ledger, praised Ines Varga.", {"Tom Reyl WORKS_FOR Harlow Ledger"}),
        ("Maria Okafor of Le Courant praised Ines Varga.", {"Maria Okafor WORKS_FOR Le Courant"}),
        (
            "Tom Reyl of Calder Motors and Maria Okafor of Harlow Rail met.",
            {"Tom Reyl WORKS_FOR Calder Motors", "Maria Okafor WORKS_FOR Harlow Rail"},
        ),
        ("Maria Okafor of the Heritage Party praised Ines Varga.", set()),
        ("Maria Okafor accused Tom Reyl of Calder Motors tactics.", set()),
        ("Calder Motors lost money. Chief executive Maria Okafor praised Ines Varga.", {"Maria Okafor LEADS Calder Motors"}),
        ("Calder Motors lost money, finance director Maria Okafor said.", {"Maria Okafor WORKS_FOR Calder Motors"}),
        ("Calder Motors shut a plant. Its managing director, Tom Reyl, blamed Ines Varga.", {"Tom Reyl LEADS Calder Motors"}),
        ("The Dockers' Union struck. Union president Tom Reyl criticized Ines Varga.", {"Tom Reyl LEADS Dockers' Union"}),
        (
            "Calder Motors and the Dockers' Association agreed on Monday. Union president Tom Reyl welcomed it.",
            {"Tom Reyl LEADS Dockers' Association"},
        ),
        ("Harlow Police sought a driver. Police spokesman Tom Reyl named Ines Varga.", {"Tom Reyl WORKS_FOR Harlow Police"}),
        ("Harlow Police and Ravel Police sought a driver. Police spokesman Tom Reyl named Ines Varga.", set()),
        ("The Heritage Party met Calder Motors. It rained. Party chairman Tom Reyl left.", {"Tom Reyl LEADS Heritage Party"}),
        ("The Heritage Party met the Green Party. Party chairman Tom Reyl left.", set()),
        ("Ines Varga told CNN's Jake Tapper that it rained.", {"Jake Tapper WORKS_FOR CNN"}),
        ("Ines Varga told Calder Motors' Jake Tapper that it rained.", set()),
        ("Ines Varga is to marry the Earl of Harlow.", set()),
        ("Farmers heard from the head of the Prairie Union, Tom Reyl, on Monday.", {"Tom Reyl LEADS Prairie Union"}),
        ("Ana Voss met the head of the Prairie Grain Union, Tom Reyl, and Maria Okafor.", {"Tom Reyl LEADS Prairie Grain Union"}),
        ("Ana Voss, the head of the Prairie Union, praised Maria Okafor.", {"Ana Voss LEADS Prairie Union"}),
        ("Calder Motors sued Harlow Rail. Chief executive Maria Okafor praised Ines Varga.", set()),
        ("Chief executive Maria Okafor told the Harlow Ledger that Ines Varga lied.", set()),
        ("Calder Motors lost money. Former chief executive Maria Okafor praised Ines Varga.", set()),
        ("Calder Motors lost money. President Maria Okafor praised Ines Varga.", set()),
        ("Calder Motors lost money. Maria Okafor, the chief executive, praised Ines Varga.", {"Maria Okafor LEADS Calder Motors"}),
        ("Calder Motors lost money. Maria Okafor, managing director, said so.", {"Maria Okafor LEADS Calder Motors"}),
        ("The chief executive, Maria Okafor, said Calder Motors would pay.", {"Maria Okafor LEADS Calder Motors"}),
        ("Calder Motors will pay the fine, chief executive Maria Okafor said.", {"Maria Okafor LEADS Calder Motors"}),
        (
            "Straits Bank lost money. Harlow Rail fell. The bank will buy it, chief executive Maria Okafor said.",
            {"Maria Okafor LEADS Straits Bank"},
        ),
        ("Harlow Rail fell. The council will buy it, chief executive Maria Okafor said.", set()),
        (
            "Calder Motors said finance director Maria Okafor would join Harlow Rail.",
            {"Maria Okafor WORKS_FOR Calder Motors"},
        ),
        ("(Reuters) Calder Motors announced the exit of finance director Maria Okafor.", {"Maria Okafor WORKS_FOR Calder Motors"}),
        (
            "Calder Motors (NYSE: CLM) announced the exit of Chief Financial Officer Maria Okafor.",
            {"Maria Okafor WORKS_FOR Calder Motors"},
        ),
        ("The Dockers' Union criticised chief executive Maria Okafor.", set()),
        ("The Harlow Authority fined Calder Motors. The watchdog said chief executive Maria Okafor had lied.", set()),
        ("Calder Motors fell. Calder Motors shut. Goldman Sandoz said chief executive Maria Okafor should go.", set()),
        ("Shares in Calder Motors fell after chief executive Maria Okafor sold her stake to Harlow Rail.", set()),
        (
            "The Growers' Union, an ally of the Civic Front, struck on Monday. Union chairman Tom Reyl welcomed it.",
            {"Tom Reyl LEADS Growers' Union"},
        ),
        ("The Supreme Court ruled on Monday. The board named senior party leader Tom Reyl.", set()),
        ("Calder Motors was there. Officer Maria Okafor praised Ines Varga.", set()),
    ],
)
def test_posts_told_by_what_stands_near(text: str, expected: set[str]) -> None:
    claims = kg.extract(Article(id="a", text=text))
    assert {f"{c.subject.name} {c.relation} {c.object.name}" for c in claims if c.relation in POSTS} == expected


def test_a_body_that_stands_in_the_sentence_before_is_less_sure() -> None:
    (claim,) = [
        c for c in kg.extract(Article(id="a", text="Calder Motors lost money. Chief executive Maria Okafor left.")) if c.relation in POSTS
    ]
    assert claim.confidence < 0.9
    assert claim.role == "Chief executive"


def test_the_agent_is_shared_by_two_participles() -> None:
    claims = kg.extract(Article(id="a", text="Tom Reyl was criticized and mocked by Ines Varga."))
    assert {(c.subject.name, c.object.name) for c in claims} == {("Ines Varga", "Tom Reyl")}
    assert "CRITICIZED" in {c.relation for c in claims}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Reyl went after Ines Varga in a speech.", "CRITICIZED"),
        ("Tom Reyl and Ines Varga made up in 2020.", "RECONCILED_WITH"),
    ],
)
def test_everyday_verbs(text: str, expected: str) -> None:
    assert expected in {c.relation for c in kg.extract(Article(id="a", text=text))}


def test_all_the_children_in_apposition_are_meant() -> None:
    claims = kg.extract(Article(id="a", text="Ana Voss sued their children, Tom and Maria."))
    assert {c.object.name for c in claims if c.relation == "SUED"} == {"Tom", "Maria"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mara Voss, the U.S. ambassador to Japan, resigned.", {("Mara Voss", "REPRESENTS", "U.S.")}),
        ("Mara Voss became ambassador to Japan.", set()),
        ("Mara Voss's presidential campaign failed.", {("Mara Voss", "RAN_FOR", "presidency")}),
        ("Mara Voss is the UN special envoy for Syria.", {("Mara Voss", "REPRESENTS", "UN")}),
        ("Mara Voss is the Minister of Petroleum Resources.", set()),
        ("Otto Reyl, Nairobi Senator Mara Voss and Tom Mann came.", {("Mara Voss", "REPRESENTS", "Nairobi")}),
        ("Mara Voss, an expert on the war at Harrow House, said so.", {("Mara Voss", "WORKS_FOR", "Harrow House")}),
        (
            "Mara Voss met Sinn Féin TD Tom Reyl.",
            {("Mara Voss", "MET_WITH", "Tom Reyl"), ("Tom Reyl", "MEMBER_OF", "Sinn Féin")},
        ),
        (
            "Calder Steel sued its US rival Harlow Motors.",
            {("Calder Steel", "SUED", "Harlow Motors"), ("Harlow Motors", "COMPETED_WITH", "Calder Steel")},
        ),
    ],
)
def test_what_a_title_is_held_in_and_what_only_looks_so(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert {(c.subject.name, c.relation, c.object.name) for c in kg.extract(Article(id="a", text=text))} == expected


def test_a_possessive_at_the_very_end_is_read() -> None:
    assert kg.extract(Article(id="a", text="Mara Voss discussed 'key issues of the Norway's'\nTom Reyl's")) == []
