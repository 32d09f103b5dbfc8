"""Who bears a title: the nearest name, the one of several, the one that the title predicates."""

from __future__ import annotations

import pytest

import kg
from kg.model import Article, Factuality, Tense

FAMILY = {"LEADS", "WORKS_FOR", "MEMBER_OF", "REPRESENTS", "RELATED_TO", "FOUNDED"}


def facts(text: str) -> set[str]:
    found = kg.extract(Article(id="a", text=text))
    return {f"{c.subject.name} {c.relation} {c.object.name}" for c in found if c.relation in FAMILY}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Born in Harlow, the son of Tom Voss, headmaster of Calder School, Bram Voss studied law.",
            {"Bram Voss RELATED_TO Tom Voss", "Tom Voss LEADS Calder School"},
        ),
        ("The chairman of the Harbour Union in the north, Tom Reyl said no.", {"Tom Reyl LEADS Harbour Union"}),
        ("Calder Steel, whose chief executive is Ines Varga, lost money.", {"Ines Varga LEADS Calder Steel"}),
        (
            "Ines Varga was one of three daughters of Tom Reyl and Mara Voss.",
            {"Ines Varga RELATED_TO Tom Reyl", "Ines Varga RELATED_TO Mara Voss"},
        ),
        ("Ines Varga is one of the founders of Calder Steel.", {"Ines Varga FOUNDED Calder Steel"}),
        ("Ines Varga was among the founders of Calder Steel.", {"Ines Varga FOUNDED Calder Steel"}),
        ("Ines Varga met one of the founders of Calder Steel.", set()),
        (
            "Former Bolt United and Calder City boss Tom Reyl spoke.",
            {"Tom Reyl LEADS Calder City", "Tom Reyl LEADS Bolt United"},
        ),
        ("The daughter of Tom Reyl, Ines Varga studied law.", {"Ines Varga RELATED_TO Tom Reyl"}),
        ("The daughter of Tom Reyl met Ines Varga.", set()),
        ("Ines Varga, a speaker at the Harlow Forum, left.", set()),
        ("Ines Varga, the speaker of the National Assembly, left.", {"Ines Varga LEADS National Assembly"}),
        ("Tom Reyl, the bishop of Bristol, spoke.", set()),
        ("Tom Reyl, bishop of the Diocese of Harlow, spoke.", {"Tom Reyl LEADS Diocese of Harlow"}),
        ("Secretaries Ana Voss (Energy) and Tom Reyl (Labour) left.", set()),
        ("Tom Reyl, a Conservative member of parliament, spoke.", {"Tom Reyl MEMBER_OF Conservative"}),
        ("Ines Varga campaigned for her brother-in-law, Tom Reyl.", {"Tom Reyl RELATED_TO Ines Varga"}),
        ("Brothers Tom Reyl and Bram Reyl left on Monday.", {"Tom Reyl RELATED_TO Bram Reyl"}),
        ("Harlow Rivers Trust, whose director, Ines Varga, said no, lost money.", {"Ines Varga LEADS Harlow Rivers Trust"}),
        ("Ines Varga left Calder Steel, then her employer, in 2013.", {"Ines Varga WORKS_FOR Calder Steel"}),
        ("Ines Varga sued her former employer, Calder Steel.", {"Ines Varga WORKS_FOR Calder Steel"}),
        ("Ines Varga sued her rival company, Calder Steel.", set()),
        ("Ines Varga runs the laboratory at the Celsius Institute.", {"Ines Varga WORKS_FOR Celsius Institute"}),
        ("Tom Reyl and Ines Varga, who married in 2001, left.", {"Tom Reyl RELATED_TO Ines Varga"}),
        ("Ines Varga was born to Tom Reyl and Mara Voss.", {"Ines Varga RELATED_TO Tom Reyl", "Ines Varga RELATED_TO Mara Voss"}),
        ("Tom Reyl has two children with Ines Varga.", {"Tom Reyl RELATED_TO Ines Varga"}),
        ("Tom Reyl has two meetings with Ines Varga.", set()),
        ("Ines Varga has been promoted to chief executive of Calder Steel.", {"Ines Varga LEADS Calder Steel"}),
        ("The Lisbon consultant Tom Reyl spoke.", set()),
        (
            "Ana Voss, Tom Reyl and Li Okafor were named directors of Calder Steel.",
            {"Ana Voss MEMBER_OF Calder Steel", "Tom Reyl MEMBER_OF Calder Steel", "Li Okafor MEMBER_OF Calder Steel"},
        ),
        (
            "Ines Varga, a former Harlow Rail governor and former finance director of Calder Steel, spoke.",
            {"Ines Varga LEADS Harlow Rail", "Ines Varga WORKS_FOR Calder Steel"},
        ),
        ("Ines Varga, chairman and chief executive of Calder Steel, spoke.", {"Ines Varga LEADS Calder Steel"}),
        ("Ines Varga was the longest-serving manager in the Harlow League.", set()),
        ("Ines Varga was a manager in the Harlow League.", {"Ines Varga WORKS_FOR Harlow League"}),
        ("Public Schemes Minister Ines Varga spoke to the Public Schemes Ministry.", set()),
        ("The appointment of Ines Varga as chief executive of Calder Steel was welcomed.", {"Ines Varga LEADS Calder Steel"}),
        ("Ines Varga's election as president of Calder Steel was a surprise.", {"Ines Varga LEADS Calder Steel"}),
        ("Tom Reyl opposed the appointment of Ines Varga as chief executive of Calder Steel.", set()),
        (
            "Ines Varga and Tom Reyl lead Calder Steel and Harlow Rail respectively.",
            {"Ines Varga LEADS Calder Steel", "Tom Reyl LEADS Harlow Rail"},
        ),
        ("Ines Varga, Tom Reyl and Mara Voss have been named heads of the party in Peru and Chile, respectively.", set()),
        ("Ines Varga, head of research at Calder Steel, spoke.", {"Ines Varga WORKS_FOR Calder Steel"}),
        ("Ines Varga, joint general secretary of the National Workers Union, spoke.", {"Ines Varga LEADS National Workers Union"}),
        (
            "Tom Reyl and Ines Varga, the founders of Calder Steel, spoke.",
            {"Tom Reyl FOUNDED Calder Steel", "Ines Varga FOUNDED Calder Steel"},
        ),
        ("Ines Varga and Tom Reyl, the founder of Calder Steel, spoke.", {"Tom Reyl FOUNDED Calder Steel"}),
        (
            "The council heard former Calder Steel boss Ines Varga, former Harlow Rail boss Mara Voss and Tom Reyl.",
            {"Ines Varga LEADS Calder Steel", "Mara Voss LEADS Harlow Rail"},
        ),
        ("Ines Varga, the commander of Norway's air force, spoke.", {"Ines Varga WORKS_FOR Norway"}),
        ("Ines Varga, chair of Calder Steel's board, spoke.", {"Ines Varga LEADS Calder Steel"}),
        ("Vale Party leader and former Ohio governor Ines Varga spoke.", {"Ines Varga LEADS Vale Party", "Ines Varga LEADS Ohio"}),
        (
            "Calder Steel founder and chief executive Ines Varga spoke.",
            {"Ines Varga FOUNDED Calder Steel", "Ines Varga LEADS Calder Steel"},
        ),
        ("Ines Varga quit as an aide to Tom Reyl.", {"Ines Varga WORKS_FOR Tom Reyl"}),
        ("NATO commander Ines Varga spoke.", {"Ines Varga WORKS_FOR NATO"}),
        ("The commander of NATO, Ines Varga, spoke.", {"Ines Varga LEADS NATO"}),
        ("Ines Varga, independent chair of the Calder Steel board, spoke.", {"Ines Varga LEADS Calder Steel"}),
        ("Ines Varga, the head of Norway's government, spoke.", {"Ines Varga LEADS Norway"}),
        ("Republican Governor Ines Varga spoke.", {"Ines Varga MEMBER_OF Republican"}),
        ("Labour leader Ines Varga spoke.", {"Ines Varga LEADS Labour"}),
        ("The Kenyan opposition leader Tom Reyl spoke.", set()),
        ("The Harlow League's Additional Secretary General Tom Reyl spoke.", {"Tom Reyl WORKS_FOR Harlow League"}),
        ("NPU Joint General Secretary Ines Varga said no to the National Postal Union (NPU).", {"Ines Varga LEADS National Postal Union"}),
        ("Ines Varga spoke of her area manager, Tom Reyl.", set()),
        ("Ines Varga spoke of her campaign manager, Tom Reyl.", {"Tom Reyl WORKS_FOR Ines Varga"}),
        ("Ines Varga, a partner at Voss & Reyl, spoke.", {"Ines Varga WORKS_FOR Voss & Reyl"}),
        ("Ines Varga, a partner of Voss & Reyl, spoke.", set()),
        ("Mara Voss will function as a part-time adviser to Tom Reyl.", {"Mara Voss WORKS_FOR Tom Reyl"}),
        ("Tom Reyl has split with his wife of almost seven years, singer Ines Varga.", {"Ines Varga RELATED_TO Tom Reyl"}),
        ("Ines Varga, Emeritus Professor of Politics in Harlow University, spoke.", {"Ines Varga WORKS_FOR Harlow University"}),
        (
            "Tom Reyl, deputy chairman of the Arts Council and chief executive of the Harlow Opera, died.",
            {"Tom Reyl WORKS_FOR Arts Council", "Tom Reyl LEADS Harlow Opera"},
        ),
        ("Tom Reyl has been a senior VP at Calder Steel for three years.", {"Tom Reyl WORKS_FOR Calder Steel"}),
        ("Ines Varga, who is in her 25th year as president of Harlow University, left.", {"Ines Varga LEADS Harlow University"}),
        ("The ANC's Tom Reyl spoke.", {"Tom Reyl MEMBER_OF ANC"}),
        ("Tom Reyl of the ANC was retained as minister.", {"Tom Reyl MEMBER_OF ANC"}),
        ("The government house leader, Tom Reyl, spoke.", set()),
        ("The Reyl-led Harbour League met. Tom Reyl spoke.", {"Tom Reyl LEADS Harbour League"}),
        ("Tom Reyl recently took over as political editor of the Harlow Ledger.", {"Tom Reyl WORKS_FOR Harlow Ledger"}),
        ("Tom Reyl took over as editor of the Harlow Ledger.", {"Tom Reyl LEADS Harlow Ledger"}),
        ("Ines Varga is to succeed Tom Reyl as director of the Harlow Chorus.", {"Ines Varga LEADS Harlow Chorus"}),
        (
            "Ines Varga was the elder of the two daughters of Tom Reyl and Mara Voss.",
            {"Ines Varga RELATED_TO Tom Reyl", "Ines Varga RELATED_TO Mara Voss"},
        ),
        ("Mike Dean, chief upholsterer of the Harlow Council, left.", set()),
        ("Tom Reyl, a death penalty expert at Harlow University, spoke.", {"Tom Reyl WORKS_FOR Harlow University"}),
        ("Tom Reyl, an expert on Calder Steel, spoke.", set()),
        ("Ines Varga got engaged to Tom Reyl in May.", {"Ines Varga RELATED_TO Tom Reyl"}),
        ("Ines Varga wed Tom Reyl in June.", {"Ines Varga RELATED_TO Tom Reyl"}),
        ("Ines Varga co-founded Calder Steel with Tom Reyl.", {"Ines Varga FOUNDED Calder Steel", "Tom Reyl FOUNDED Calder Steel"}),
        ("Ines Varga, who co-chairs the Reyl Foundation, spoke.", {"Ines Varga LEADS Reyl Foundation"}),
    ],
)
def test_who_bears_which_title(text: str, expected: set[str]) -> None:
    assert facts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ines Varga, a Harlow University-educated lawyer, spoke.",
        "Harlow University-trained economist Ines Varga spoke.",
        "Ines Varga holds a doctorate in physics from Harlow University.",
    ],
)
def test_where_somebody_studied(text: str) -> None:
    found = kg.extract(Article(id="a", text=text))
    assert {f"{c.subject.name} {c.relation} {c.object.name}" for c in found} == {"Ines Varga STUDIED_AT Harlow University"}


@pytest.mark.parametrize(
    ("text", "real"),
    [
        ("Tom Reyl served as director of Calder Steel.", Factuality.ASSERTED),
        ("Tom Reyl will serve as director of Calder Steel.", Factuality.PLANNED),
        ("Tom Reyl is to succeed Ines Varga as director of Calder Steel.", Factuality.PLANNED),
        ("Tom Reyl may take over as director of Calder Steel.", Factuality.HYPOTHETICAL),
        ("Tom Reyl did not take over as director of Calder Steel.", Factuality.NEGATED),
    ],
)
def test_a_post_is_as_real_as_its_verb(text: str, real: Factuality) -> None:
    found = kg.extract(Article(id="a", text=text))
    assert [c.factuality for c in found if c.relation == "LEADS"] == [real]


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("The board appointed former Harlow County Governor Ines Varga to the council.", Tense.PAST),
        ("The board met former Central Bank of Peru Governor Ines Varga.", Tense.PAST),
        ("The board met Harlow County Governor Ines Varga.", Tense.PRESENT),
        ("The board met former Harlow Rail boss Tom Reyl and Harlow County Governor Ines Varga.", Tense.PRESENT),
    ],
)
def test_a_former_post_stays_so_behind_its_bodys_name(text: str, tense: Tense) -> None:
    (found,) = [c for c in kg.extract(Article(id="a", text=text)) if c.subject.name == "Ines Varga" and c.relation == "LEADS"]
    assert found.tense is tense


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Senate Minority Leader Ana Voss of Ohio spoke.", {"Ana Voss MEMBER_OF Senate"}),
        ("Harbour League leader Ana Voss of Ohio spoke.", {"Ana Voss LEADS Harbour League"}),
        ("Governor Ana Voss of Ohio spoke.", {"Ana Voss LEADS Ohio"}),
        ("Sen. Ana Voss of Ohio spoke.", {"Ana Voss REPRESENTS Ohio"}),
        ("Senior Harbour League leader Ana Voss spoke.", {"Ana Voss MEMBER_OF Harbour League"}),
        ("Another Labour leader, Ana Voss, spoke.", {"Ana Voss MEMBER_OF Labour"}),
        ("Ana Voss, a prominent Labour leader, spoke.", {"Ana Voss MEMBER_OF Labour"}),
        ("One of the leaders of the Harbour League, Ana Voss, spoke.", {"Ana Voss MEMBER_OF Harbour League"}),
        ("The Labour leader, Ana Voss, spoke.", {"Ana Voss LEADS Labour"}),
        ("Ana Voss, the new Labour leader, spoke.", {"Ana Voss LEADS Labour"}),
        ("Calder Motors Chairman and CEO Tom Reyl spoke.", {"Tom Reyl LEADS Calder Motors"}),
        ("Calder Motors fell, current Dayton Rail Chairman and CEO Tom Reyl said.", {"Tom Reyl LEADS Dayton Rail"}),
        ("Calder Motors fell, current Straits Haul Chairman and CEO Tom Reyl said.", set()),
        ("Calder Motors fell, Chairman and CEO Tom Reyl said.", {"Tom Reyl LEADS Calder Motors"}),
        ("No. 2 Harbour League leader Ana Voss spoke.", {"Ana Voss MEMBER_OF Harbour League"}),
        ("The Harbour Workers League (HWL) leader Tom Reyl spoke.", {"Tom Reyl LEADS Harbour Workers League"}),
        ("U.S. Sen. Tom Reyl spoke.", set()),
        ("Tom Reyl, a Canadian senator, spoke.", set()),
        ("U.S. Representative Tom Reyl spoke.", set()),
        ("French MEP Tom Reyl spoke.", {"Tom Reyl REPRESENTS France"}),
        ("Peru's representative to the United Nations, Tom Reyl, spoke.", {"Tom Reyl REPRESENTS Peru"}),
        ("Tom Reyl, the Ohio representative at the Calder Board, spoke.", {"Tom Reyl REPRESENTS Ohio"}),
        ("Tom Reyl, a representative of Calder Motors, spoke.", {"Tom Reyl REPRESENTS Calder Motors"}),
        ('"We focus on finding a coach to lead the Harlow Rovers," Tom Reyl said.', set()),
        ('"I am the coach to lead the Harlow Rovers," Tom Reyl said.', {"Tom Reyl LEADS Harlow Rovers"}),
        ("Tom Reyl was the first coach to lead the Harlow Rovers.", {"Tom Reyl LEADS Harlow Rovers"}),
        ("Tom Reyl sold his house to run Calder Motors.", {"Tom Reyl LEADS Calder Motors"}),
    ],
)
def test_who_leads_what_and_who_only_seems_to(text: str, expected: set[str]) -> None:
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Reyl left Dale Holdings, Harlow City's controlling company.", {("Dale Holdings", "Harlow City")}),
        ("Tom Reyl left Dale Holdings, the controlling company of Harlow City.", {("Dale Holdings", "Harlow City")}),
        ("Tom Reyl left Dale Holdings, Ana Voss's company.", {("Ana Voss", "Dale Holdings")}),
        ("Harlow City lost to Derby Town. Tom Reyl left Dale Holdings, the club's controlling company.", set()),
    ],
)
def test_whose_controlling_company(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(c.subject.name, c.object.name) for c in kg.extract(Article(id="a", text=text)) if c.relation == "OWNS"} == expected


def test_no_plural_office_is_a_body() -> None:
    found = kg.extract(Article(id="a", text="Tom Reyl appointed his Cabinet Secretaries on Monday. Ines Varga met Cabinet Secretaries."))
    assert found == []
