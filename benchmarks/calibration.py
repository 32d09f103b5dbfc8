"""What the confidence of a claim is worth: the weights of kg.extract.confidence fitted to claims that independent readers judged.

    python benchmarks/calibration.py [--rows benchmarks/judged.tsv]

Each row is a set of articles, a verdict and the claim's traits; the sets whose name begins with "dev" are the annotated development ones,
the others fresh news. The weights are fitted to all but the sets "new-*", which were judged after it. Prints the fitted weights beside
those in use, and how many claims of each confidence are right, where no claim is judged by weights that knew it: each set by the weights
of the others, and the new sets by the weights in use.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import numpy.typing as npt

from kg.extract.confidence import WEIGHTS, confidence

Array = npt.NDArray[np.float64]

ROWS = Path(__file__).parent / "judged.tsv"
STEPS = 50
RIDGE = 1.0
"""How strongly a weight is held near 0 where few rows speak for it."""

ANNOTATED, NEW = "dev", "new"
"""How the names of the annotated sets begin, and of those judged after the fit."""

LOWEST = (0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0.0)


def rows(file: Path) -> list[tuple[str, bool, tuple[str, ...]]]:
    """Set, whether the claim is right, and its traits."""
    lines = [line.split("\t") for line in file.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return [(name, verdict == "right", tuple(traits.split(", "))) for name, verdict, traits in lines]


def fitted(judged: list[tuple[str, bool, tuple[str, ...]]]) -> dict[str, float]:
    """The weights of a logistic regression with a ridge, by Newton's method."""
    names = list(WEIGHTS)
    has: Array = np.array([[float(name in traits) for name in names] for _, _, traits in judged])
    right: Array = np.array([float(verdict) for _, verdict, _ in judged])
    weights: Array = np.zeros(len(names))
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-has @ weights))
        slope = has.T @ (right - chance) - RIDGE * weights
        bend = (has.T * (chance * (1 - chance))) @ has + RIDGE * np.eye(len(names))
        weights = weights + np.linalg.solve(bend, slope)
    return dict(zip(names, weights.tolist(), strict=True))


def _chance(weights: dict[str, float], traits: tuple[str, ...]) -> float:
    return float(1 / (1 + np.exp(-sum(weights[t] for t in traits))))


def _table(judged: list[tuple[float, bool]]) -> None:
    rights = sum(verdict for _, verdict in judged)
    for low, high in zip(LOWEST, (1.01, *LOWEST), strict=False):
        inside = [verdict for sure, verdict in judged if low <= sure < high]
        if inside:
            above = [verdict for sure, verdict in judged if sure >= low]
            print(
                f"  from {low:.2f}  {len(inside):5} claims, right {np.mean(inside):.2f}"
                f"   at least: right {np.mean(above):.2f}, {sum(above) / rights:.2f} of all right ones"
            )


def main() -> None:
    """Fit, compare, and tell what each confidence is worth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=Path, default=ROWS)
    everything = rows(parser.parse_args().rows)
    judged = [row for row in everything if not row[0].startswith(NEW)]
    now = fitted(judged)
    print(f"{len(judged)} judged claims, {np.mean([verdict for _, verdict, _ in judged]):.2f} right")
    for name, weight in now.items():
        print(f"  {name:18} {weight:6.2f}   in use {WEIGHTS[name]:5.1f}   {sum(name in traits for _, _, traits in judged):5} claims")
    unseen = {name: fitted([row for row in judged if row[0] != name]) for name in sorted({row[0] for row in judged})}
    for title, annotated in (("fresh news", False), ("annotated development sets", True)):
        chosen = [row for row in judged if row[0].startswith(ANNOTATED) is annotated]
        print(f"{title}, each set by the weights of the others")
        _table([(_chance(unseen[name], traits), verdict) for name, verdict, traits in chosen])
        print(f"{title}, by the weights in use")
        _table([(confidence(traits, hearsay=False), verdict) for _, verdict, traits in chosen])
    print("fresh news judged after the fit, by the weights in use")
    _table([(confidence(traits, hearsay=False), verdict) for name, verdict, traits in everything if name.startswith(NEW)])


if __name__ == "__main__":
    main()
