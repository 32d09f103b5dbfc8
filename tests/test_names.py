"""Whom an article names, and whom its phrases stand for: tests/cases/names.txt, and what holds for any text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from kg.extract.document import Document, Referent, documents
from kg.extract.names import names, referents
from kg.extract.parse.language import model
from kg.model import Article, EntityType

CASES = Path(__file__).parent / "cases" / "names.txt"


@dataclass(frozen=True)
class Case:
    text: str
    questions: tuple[tuple[str, str], ...]


def cases() -> list[Case]:
    blocks = re.split(r"\n\s*\n", "\n".join(line for line in CASES.read_text("utf-8").splitlines() if not line.startswith("#")))
    found = []
    for block in filter(str.strip, blocks):
        lines = block.strip("\n").splitlines()
        text = "\n".join(line for line in lines if not line.startswith("  "))
        asked = [re.split(r"\s+=\s+|(?<=names):\s+", line.strip(), maxsplit=1) for line in lines if line.startswith("  ")]
        found.append(Case(text, tuple((q, a) for q, a in asked)))
    return found


def parsed(text: str) -> Document:
    return next(documents([Article(id="a", text=text)], model()))


def answer(found: Document, question: str) -> str:
    if question == "names":
        return " | ".join(m.name for m in names(found)) or "-"
    word, _, count = question.partition("#")
    places = [(s, t) for s in found.sentences for t in s.doc if t.text == word]
    assert len(places) >= int(count or 1), f"the text has no {question!r}"
    sentence, token = places[int(count or 1) - 1]
    return spelled(referents(found)(sentence, token))


def spelled(found: tuple[Referent, ...]) -> str:
    return f"{' + '.join(r.mention.name for r in found)} ({found[0].how})" if found else "-"


@pytest.mark.parametrize("case", cases(), ids=lambda c: c.text[:50])
def test_each_phrase_stands_for_whom_the_table_says(case: Case) -> None:
    found = parsed(case.text)
    assert case.questions, "a case asks nothing"
    assert [(q, answer(found, q)) for q, _ in case.questions] == list(case.questions)


def test_a_mention_is_the_name_alone_at_its_own_offsets() -> None:
    text = "The Dockers’ Alliance thanked Mr Oskar Venn’s aunt; Gov. Ada Quill’s staff left."
    assert [text[m.start : m.end] for m in names(parsed(text))] == ["Dockers’ Alliance", "Oskar Venn", "Ada Quill"]


def test_types_follow_the_evidence_of_the_whole_article() -> None:
    text = "Brida Halloran founded Halloran Foods Inc. Halloran said she was glad. Peru thanked the Nurses' Guild."
    found = {m.name: m.type for m in names(parsed(text))}
    assert found == {
        "Brida Halloran": EntityType.PERSON,
        "Halloran Foods Inc.": EntityType.ORGANIZATION,
        "Peru": EntityType.PLACE,
        "Nurses' Guild": EntityType.ORGANIZATION,
    }


def test_the_order_of_questions_changes_no_answer() -> None:
    found = parsed("Oskar Venn met Ines Oduya in Paris. She thanked him. The two met again. They laughed, and he praised her.")
    tokens = [(s, t) for s in found.sentences for t in s.doc]
    forward, backward = referents(found), referents(found)
    there = [spelled(forward(s, t)) for s, t in tokens]
    back = [spelled(backward(s, t)) for s, t in reversed(tokens)]
    assert there == back[::-1]


def test_a_long_article_of_pronouns_is_read_without_deep_recursion() -> None:
    found = parsed("Oskar Venn spoke.\n" + "He said that he was glad.\n" * 400)
    last = found.sentences[-1]
    assert spelled(referents(found)(last, last.doc[0])) == "Oskar Venn (pronoun)"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Ada Quill met the Kano governor in May. Kano thanked her.", "Kano", EntityType.PLACE),
        ("Ada Quill gave money to Yayasan Halim.", "Yayasan Halim", EntityType.ORGANIZATION),
        ("Ada Quill left the Gauteng APML in May.", "Gauteng APML", EntityType.ORGANIZATION),
        ("Ada Quill met Tengku Halim Bakti in May.", "Tengku Halim Bakti", EntityType.PERSON),
        ("Ada Quill was beaten by Sunday Okonta.", "Sunday Okonta", EntityType.PERSON),
        ("The opposition leader in Harlow Assembly Haleem Quill left.", "Haleem Quill", EntityType.PERSON),
        ("Amber deputy president Ada Quill met Tom Reyl.", "Amber", EntityType.ORGANIZATION),
        ("Ada Jordan sued the bank. Jordan won. The bank paid Jordan.", "Ada Jordan", EntityType.PERSON),
        ("Jordan sued the bank. Ada Quill won.", "Jordan", EntityType.PLACE),
        ("Ada Quill met the Duchess of Calder.", "Duchess of Calder", EntityType.PERSON),
        ("NSW Premier Ada Quill met Tom Reyl.", "New South Wales", EntityType.PLACE),
        ("Fenwick North Central TD Tom Reyl met Ada Quill.", "Fenwick North Central", EntityType.PLACE),
        ("Brixwell MP Tom Reyl met Ada Quill.", "Brixwell", EntityType.PLACE),
        ("Jubilee MP Tom Reyl met Ada Quill.", "Jubilee", EntityType.ORGANIZATION),
        ("Norland Unionist MLA Tom Reyl met Ada Quill.", "Norland Unionist", EntityType.ORGANIZATION),
        ("Tom Reyl, the MCA for Kisiwa Ward, met Ada Quill.", "Kisiwa Ward", EntityType.PLACE),
        ("Tom Reyl, who represents Garth West in the Senate, met Ada Quill.", "Garth West", EntityType.PLACE),
        ("Halden aides met Ada Quill.", "Halden", EntityType.PERSON),
        ("Velk's chief of staff, Tom Reyl, met Ada Quill.", "Velk", EntityType.PERSON),
        ("Tom Reyl sued the retailer Rite Bay.", "Rite Bay", EntityType.ORGANIZATION),
        ("Insurer Calvia fired Ada Quill.", "Calvia", EntityType.ORGANIZATION),
        ("Streaming service Velario signed Ada Quill.", "Velario", EntityType.ORGANIZATION),
        ("The app Tom Reyl made was sold to Ada Quill.", "Tom Reyl", EntityType.PERSON),
        ("Boxing promoter Yvon Mikkel met Ada Quill.", "Yvon Mikkel", EntityType.PERSON),
        ("Karter Chiefs signed Ada Quill.", "Karter Chiefs", EntityType.ORGANIZATION),
        ("Asked by Kula FM's Yaw Ofram, Ada Quill left.", "Yaw Ofram", EntityType.PERSON),
        ("Ada Quill ended the blockade of Marva City.", "Marva City", EntityType.PLACE),
        ("Ada Quill signed for Harlow City.", "Harlow City", EntityType.ORGANIZATION),
        ("Ada Quill sold the unit to Velario in May.", "Velario", EntityType.ORGANIZATION),
        ("K. Chandrakesh Rao met Ada Quill.", "K. Chandrakesh Rao", EntityType.PERSON),
        ("Ada Quill is the member of parliament for St George North.", "St George North", EntityType.PLACE),
        ("Ada Quill runs PT Calder Kargo Tbk.", "PT Calder Kargo Tbk", EntityType.ORGANIZATION),
        ("Bradley John Varga was sentenced to ten years in prison.", "Bradley John Varga", EntityType.PERSON),
        ("Nana Ofori Kuffour met Ada Quill.", "Nana Ofori Kuffour", EntityType.PERSON),
        ("Dylan ap Morwen met Ada Quill.", "Dylan ap Morwen", EntityType.PERSON),
        ("PT Harapan Karya fired Ada Quill.", "PT Harapan Karya", EntityType.ORGANIZATION),
        ("Ada Quill told Dainik Harlow that she left.", "Dainik Harlow", EntityType.ORGANIZATION),
        ("Tom Reyl represents Kilmore West.", "Kilmore West", EntityType.PLACE),
        ("Tom Reyl represents Nigel North.", "Nigel North", EntityType.PERSON),
        ("Ambrey City councillor Tom Reyl met Ada Quill.", "Ambrey City", EntityType.PLACE),
        ("Former Mbela councillor Tom Reyl met Ada Quill.", "Mbela", EntityType.PLACE),
        ("The Norland Unionist councillor Tom Reyl met Ada Quill.", "Norland Unionist", EntityType.ORGANIZATION),
    ],
)
def test_the_first_word_tells_of_what_type_a_name_is(text: str, name: str, kind: EntityType) -> None:
    assert {m.name: m.type for m in names(parsed(text))}.get(name) is kind
