"""One article or an archive: the gate changes no claim, batches and processes change no claim, and nothing is read far ahead."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import kg
from kg.extract.claims import claims
from kg.extract.document import documents
from kg.extract.gate import may_name, may_state
from kg.extract.names import referents
from kg.extract.parse.language import model
from kg.extract.speech.speakers import speakers
from kg.resources import folder
from kg.sources import articles

GOLD = Path(__file__).parent / "gold" / "passages.jsonl"
CASES = Path(__file__).parent / "cases"


def _texts() -> list[kg.Article]:
    passages = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    gold = [kg.Article(id=p["article"], text=p["text"], published=p["published"]) for p in passages]
    return [*articles([str(folder("seed"))]), *gold]


def _ungated(article: kg.Article) -> list[kg.Claim]:
    parsed = next(documents([article], model(), gate=lambda _: True))
    named = referents(parsed)
    return sorted(claims(parsed, named, speakers(parsed, named)), key=lambda c: (c.start, c.trigger, c.id))


def test_a_text_may_break_off_anywhere() -> None:
    """Headlines and captions have no full stop, and a torn text ends in the middle: none of them stops the run."""
    lines = [line for table in sorted(CASES.rglob("*.txt")) for line in table.read_text(encoding="utf-8").splitlines() if " | " in line]
    words = [line.split(" | ")[0].rstrip(".").split() for line in lines]
    torn = [" ".join(w[: len(w) - i % 4] if i % 2 else w).rstrip(",") for i, w in enumerate(words)]
    torn.append("Harlow Foods hired Tom Reyl.\n\nAna Voss, chief executive")
    assert len(torn) > 1000, "the tables are not read: the test says nothing"
    assert list(kg.extract_many([kg.Article(id=str(i), text=t) for i, t in enumerate(torn)]))


def test_the_gate_changes_no_claim() -> None:
    texts = _texts()
    assert not all(may_name(line) for text in texts for line in text.text.split(". ")), "no sentence is held back: the test says nothing"
    for text in texts:
        assert kg.extract(text) == _ungated(text), text.id


@pytest.mark.parametrize("text", ["The rain held on.", "“I will, if he may,” she said.", "It was over.", "In the end they won."])
def test_a_sentence_without_a_name_is_not_searched_for_one(text: str) -> None:
    assert not may_name(text)


@pytest.mark.parametrize(
    "text", ["May resigned.", "“Voss won.", "He paid 20 crowns.", "US officials left.", "Will they meet?", "an eBay buyer"]
)
def test_a_sentence_that_may_name_somebody_is_searched(text: str) -> None:
    assert may_name(text)


def test_a_text_with_one_name_states_nothing() -> None:
    assert not may_state("The mayor met her aides. They praised Voss, and she thanked them.")
    assert may_state("The mayor met Reyl. They praised Voss.")


def test_batches_and_processes_give_the_claims_of_one_article_after_the_other() -> None:
    texts = _texts()
    one_by_one = [claim for text in texts for claim in kg.extract(text)]
    assert list(kg.extract_many(texts)) == one_by_one
    assert list(kg.extract_many(texts, workers=2)) == one_by_one


@pytest.mark.parametrize("workers", [1, 2])
def test_an_endless_archive_is_read_a_few_batches_ahead(workers: int) -> None:
    read = 0

    def endless() -> Iterator[kg.Article]:
        nonlocal read
        while True:
            read += 1
            yield kg.Article(id=str(read), text="Mara Voss endorsed Tomas Reyl.")

    found = kg.extract_many(endless(), workers)
    assert [next(found).article for _ in range(3)] == ["1", "2", "3"]
    assert read <= 192
    found.close()
