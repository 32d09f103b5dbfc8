"""How likely a claim is right, by what it was read from: learned from claims that independent readers judged.

`benchmarks/calibration.py` fits the weights to `benchmarks/judged.tsv` and shows how far they hold on claims they were not fitted to.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

from kg.extract.document import Referent, Sentence
from kg.extract.ends import PLACED
from kg.extract.statements import Statement
from kg.model import EntityType, Factuality, Mention

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

WEIGHTS = {
    "title": 2.6,
    "near title": 1.7,
    "verb": 2.2,
    "noun": 1.5,
    "adjective": 1.1,
    "evaluation": 0.7,
    "indirect ends": -1.0,
    "hypothetical": -1.9,
    "planned or denied": -0.5,
    "somebody's word": -0.6,
    "subordinate": -0.4,
    "unseen subject": -0.6,
    "unseen object": -0.6,
    "another kind": -0.3,
}
"""Trait -> what it adds to the log-odds of being right. Every claim has one construction; the other traits are doubts."""

HEARSAY = 0.6
"""The share of the chance that is left where only somebody unnamed says it ("prosecutors say", "reportedly"): set by hand."""

_INDIRECT = frozenset({"pronoun", "description"})
_NAMED = frozenset({"name", "acronym"})
_SUBORDINATE = frozenset({"ccomp", "xcomp", "advcl", "pcomp", "acl"})


def confidence(traits: Iterable[str], hearsay: bool) -> float:
    """The chance, from 0 to 1, that a claim with these traits is right."""
    sure = 1 / (1 + math.exp(-sum(WEIGHTS[trait] for trait in traits)))
    return round(sure * HEARSAY if hearsay else sure, 2)


def traits(
    statement: Statement, subject: Referent, obj: Referent, sentence: Sentence, real: Factuality, speaker: Mention | None
) -> tuple[str, ...]:
    """The claim's construction, and its doubts."""
    found = {
        "indirect ends": subject.how in _INDIRECT and obj.how in _INDIRECT,
        "hypothetical": real is Factuality.HYPOTHETICAL,
        "planned or denied": real in {Factuality.PLANNED, Factuality.NEGATED},
        "somebody's word": speaker is not None,
        "subordinate": _is_subordinate(statement.trigger) and statement.construction not in {"title", "near title"},
        "unseen subject": _is_unseen(subject, sentence),
        "unseen object": _is_unseen(obj, sentence),
        "another kind": any(_is_of_another_kind(end, sentence) for end in (subject, obj)),
    }
    return statement.construction, *(trait for trait, holds in found.items() if holds)


def _is_subordinate(trigger: Token) -> bool:
    return trigger.dep_ in _SUBORDINATE


def _label(end: Referent, sentence: Sentence) -> str | None:
    """What the model takes the named end for where it stands; "" for no name, None where it stands elsewhere or is not named."""
    at = end.mention.start - sentence.start
    if end.how not in _NAMED or not 0 <= at < len(sentence.doc.text):
        return None
    doc = sentence.doc
    return next((e.label_ for e in doc.ents if doc[e.start].idx <= at < doc[e.end - 1].idx + len(doc[e.end - 1].text)), "")


def _is_unseen(end: Referent, sentence: Sentence) -> bool:
    """Whether the model sees no name where the rules do."""
    return _label(end, sentence) == ""


def _is_of_another_kind(end: Referent, sentence: Sentence) -> bool:
    """Whether the model takes a person for a body or place, or the other way."""
    label = _label(end, sentence)
    if not label:
        return False
    return label != "PERSON" if end.mention.type is EntityType.PERSON else label not in PLACED
