"""The confidence of a claim: what it was read from tells how likely it is right, as the judged claims have it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import kg
from kg.extract.confidence import WEIGHTS, confidence
from kg.model import Claim

sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))
from calibration import ANNOTATED, NEW, ROWS, fitted, rows

NEAR = 0.15
"""The weights are rounded to a tenth, and the fit moves a little with numpy's arithmetic."""


def claims(text: str) -> dict[str, Claim]:
    return {c.relation: c for c in kg.extract(kg.Article(id="a", text=text))}


def test_the_weights_are_those_that_fit_the_judged_claims() -> None:
    assert fitted([row for row in rows(ROWS) if not row[0].startswith(NEW)]) == pytest.approx(WEIGHTS, abs=NEAR)


def test_every_judged_claim_has_one_construction_and_known_traits() -> None:
    judged = rows(ROWS)
    assert {trait for _, _, traits in judged for trait in traits} <= WEIGHTS.keys()
    assert all(WEIGHTS[traits[0]] > 0 for _, _, traits in judged)


@pytest.mark.parametrize(("kind", "right_at_least"), [(ANNOTATED, 0.9), (NEW, 0.85)])
def test_of_the_judged_claims_those_at_nine_tenths_are_right_and_a_third_of_the_right_ones_are_there(
    kind: str, right_at_least: float
) -> None:
    judged = [(confidence(traits, hearsay=False), right) for name, right, traits in rows(ROWS) if name.startswith(kind)]
    sure = [right for chance, right in judged if chance >= 0.9]
    assert sum(sure) / len(sure) >= right_at_least
    assert sum(sure) / sum(right for _, right in judged) >= 1 / 3


@pytest.mark.parametrize(
    ("surer", "less"),
    [
        ("Maria Okafor sued Peter Vance.", "Maria Okafor may sue Peter Vance."),
        ("Maria Okafor sued Peter Vance.", "Maria Okafor will sue Peter Vance."),
        ("Maria Okafor sued Peter Vance.", "The mayor said Maria Okafor had sued Peter Vance."),
        ("Maria Okafor sued Peter Vance.", "Maria Okafor reportedly sued Peter Vance."),
    ],
)
def test_what_is_only_possible_planned_or_said_is_less_sure(surer: str, less: str) -> None:
    assert claims(surer)["SUED"].confidence > claims(less)["SUED"].confidence


def test_what_nobody_named_stands_for_is_never_sure() -> None:
    assert confidence(("title",), hearsay=True) < 0.6
