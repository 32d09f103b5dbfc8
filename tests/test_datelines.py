"""What stands before a report's or a section's first sentence is a line of its own."""

import pytest

from kg.extract.text.sentences import sentences

SPLIT = [
    "TOLEDO Feb 3 A U.S. jury fined Tom Reyl.",
    "NEW YORK, June 3, 2019 (Agency) -- Tom Reyl left.",
    "OSLO/LIMA (Agency) - Tom Reyl left.",
    "CALDER CITY, Iowa (AP) _ Tom Reyl left.",
    "OSLO (AP) Tom Reyl left.",
    "Oslo (AFP) – Norway left.",
    "June 1 (Agency) -- Tom Reyl left.",
    "(Agency Business) — Tom Reyl left.",
    "Oslo, Norway – Tom Reyl left.",
    "Oslo, Norway (AGENCY) – Tom Reyl left.",
    "Oslo, Norway, 5 June 2020 – Tom Reyl left.",
    "Oslo, Dec. 4, AGNC - Tom Reyl left.",
    "Oslo, June 5 (AGENCY) – Tom Reyl left.",
    "Oslo, (AGENCY) – Tom Reyl left.",
    "Oslo, 5 June – Tom Reyl left.",
    "Oslo, Norway | THE DAILY | Tom Reyl left.",
    "By Mara Voss OSLO, Oct 1 (Agency) – Tom Reyl left.",
    "Ohio Senate: Tom Reyl left.",
    "READ MORE: Tom Reyl leaves.",
    "Photo: Tom Reyl left.",
]
WHOLE = [
    "Tom Reyl – Mara Voss said – left.",
    "Tarn Motors – Norway's largest firm – sued Tom Reyl.",
    "Tom Reyl (Labour) – the Calder MP – left.",
    "U.S. – Norway relations are bad.",
    "The White House: “We left.”",
    "Mara Voss: I left the house.",
]


def spelled(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences(text)]


@pytest.mark.parametrize("text", SPLIT)
def test_the_first_sentence_begins_behind_it(text: str) -> None:
    *_, sentence = spelled(text)
    assert sentence in {"A U.S. jury fined Tom Reyl.", "Tom Reyl left.", "Norway left.", "Tom Reyl leaves."}


@pytest.mark.parametrize("text", WHOLE)
def test_a_sentence_with_a_dash_or_a_colon_stays_whole(text: str) -> None:
    assert len(spelled(text)) == 1
