"""Breadth that is there: each word that a relation declares is understood in the sentence that its frame describes."""

from __future__ import annotations

from collections import defaultdict

import pytest

import kg
from tests.triggers import Trigger, triggers

UNDERSTOOD = 0.955
"""The share that must be: the small model reads some verbs as nouns and some indirect objects as compounds, one by one. It only goes up."""


def _missed(tried: list[Trigger]) -> list[Trigger]:
    """Those of which no wording is understood."""
    left = dict(enumerate(tried))
    for attempt in range(max(len(t.sentences) for t in tried)):
        texts = [kg.Article(id=str(i), text=t.sentences[attempt]) for i, t in left.items() if attempt < len(t.sentences)]
        found = kg.extract_many(texts)
        for i in {int(c.article) for c in found if c.relation == tried[int(c.article)].relation}:
            del left[i]
    return list(left.values())


def test_every_declared_word_is_understood_in_its_frame() -> None:
    everything = list(triggers())
    missed = defaultdict(list)
    for trigger in _missed(everything):
        missed[trigger.relation].append(f"{trigger.head} ({trigger.frame}): {trigger.sentences[0]}")
    count = sum(map(len, missed.values()))
    lines = "\n".join(f"{relation}: {line}" for relation, its in sorted(missed.items()) for line in its)
    assert 1 - count / len(everything) >= UNDERSTOOD, f"{count} of {len(everything)}:\n{lines}"


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Mara Voss had a falling-out with Tomas Reyl.", "FEUDED_WITH"),
        ("Norway agreed a cease-fire with Peru.", "AGREED_WITH"),
        ("Calder Bank announced a tie-up with Harrow Foods.", "AGREED_WITH"),
        ("The buy-out of Harrow Foods by Calder Bank was agreed.", "ACQUIRED"),
        ("Mara Voss offered Tomas Reyl an apology.", "APOLOGIZED_TO"),
        ("Mara Voss will call on Tomas Reyl to resign.", "URGED"),
    ],
)
def test_hyphened_nouns_second_objects_and_misread_particles(text: str, relation: str) -> None:
    assert relation in {c.relation for c in kg.extract(kg.Article(id="a", text=text))}


@pytest.mark.parametrize("text", ["Mara Voss gave Tomas Reyl a medal.", "Mara Voss turned the tie-up of Calder Bank down."])
def test_none_of_them_where_nothing_is_stated(text: str) -> None:
    assert kg.extract(kg.Article(id="a", text=text)) == []
