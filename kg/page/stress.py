"""The shape of one connected part of the network: places as far apart as the names are in the graph, found from the oldest names on."""

from __future__ import annotations

import cmath
import hashlib
import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import networkx
    import numpy

    Places = numpy.ndarray[Any, numpy.dtype[numpy.complex128]]
    """A complex number a name: x + iy, one unit for each step in the graph."""

    Steps = numpy.ndarray[Any, numpy.dtype[numpy.float64]]
    """Steps in the graph between each two names."""

OLDEST = 8
"""Names that are laid out first; each round after it doubles their number and begins where the one before ended."""

ROUNDS = 60
"""Rounds of the majorization: later ones move nothing by a pixel."""

SHARPNESS = 3
"""How strongly the oldest begin in the graph's longest dimensions rather than where their ids wish."""

TURNS, LENGTHWISE = 360, 6.0
"""Bearings tried; how strongly a long shape is laid along the panel."""


def shape(part: networkx.Graph, oldest_first: Sequence[int], ids: Sequence[str]) -> dict[int, complex]:
    """Places of the part's names. What is added last finds the older ones where they were, and moves them little."""
    if len(oldest_first) <= 2:  # most parts of a large network are a pair
        return {i: complex(place) for place, i in enumerate(oldest_first)}
    import numpy as np
    from networkx import all_pairs_shortest_path_length

    steps = dict(all_pairs_shortest_path_length(part))
    far = np.array([[float(steps[i][j]) for j in oldest_first] for i in oldest_first])
    wish = np.array([direction(ids[i]) for i in oldest_first])
    count = min(OLDEST, len(far))
    first = far[:count, :count]
    place = _turned(_majorized(_scaled(first, wish[:count]), first), wish[:count], first, mirror=True)
    while count < len(far):
        before, count = place, min(2 * count, len(far))
        inner = far[:count, :count]
        place = _turned(_majorized(_joined(before, inner, wish), inner), before, inner, mirror=False)
    return {i: complex(z) for i, z in zip(oldest_first, place, strict=True)}


def direction(name: str) -> complex:
    """The side of the middle that an id wishes for; it depends on nothing else."""
    return cmath.rect(1, 2 * math.pi * share(name, 0))


def share(name: str, at: int) -> float:
    """A number from 0 to 1 that four bytes of the id's digest, from `at` on, stand for."""
    return int.from_bytes(hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()[at : at + 4], "big") / 2**32


def _scaled(far: Steps, wish: Places) -> Places:
    """Near classical scaling: what the ids wish for, seen through the graph's long dimensions. A nudge parts what falls on one point."""
    import numpy as np

    square = far**2
    centred = -(square - square.mean(axis=0) - square.mean(axis=1)[:, None] + square.mean()) / 2
    values, vectors = np.linalg.eigh(centred)
    kept = vectors * np.maximum(values / values[-1], 0) ** SHARPNESS
    left, _, right = np.linalg.svd(kept @ (vectors.T @ np.stack([wish.real, wish.imag], axis=1)), full_matrices=False)
    plane = left @ right * math.sqrt(max(values[-2:].sum() / 2, 1))
    place: Places = plane[:, 0] + 1j * plane[:, 1] + 0.1 * wish
    return place


def _joined(before: Places, far: Steps, wish: Places) -> Places:
    """The names that stand, and each new one between those that it is near to, outward by a nudge."""
    import numpy as np

    known = len(before)
    pull = 1 / far[known:, :known] ** 2
    between = (pull @ before) / pull.sum(axis=1)
    joined: Places = np.concatenate([before, between + 0.3 * wish[known : len(far)]])
    return joined


def _majorized(place: Places, far: Steps) -> Places:
    """Stress majorization (Gansner, Koren, North 2004): pulls every two names to as many units apart as there are steps between them."""
    import numpy as np

    weight = np.where(far > 0, 1 / np.maximum(far**2, 1), 0)
    inverse = np.linalg.pinv(np.diag(weight.sum(axis=1)) - weight)
    for _ in range(ROUNDS):
        pull = weight * far / np.maximum(abs(place[:, None] - place), 1e-6)
        place = inverse @ (pull.sum(axis=1) * place - pull @ place)
    return place


def _turned(place: Places, goal: Places, far: Steps, mirror: bool) -> Places:
    """The places turned about their middle (and mirrored, if they may be) so that they keep their bearing when they grow.

    Two wishes, the stronger wins: a long shape lies along the panel, and the names lie where they did before (the oldest on the sides
    that their ids say); a name with many near it has more say than one at the rim, which may be new.
    """
    import numpy as np

    turns = np.exp(2j * math.pi * np.arange(TURNS) / TURNS)
    place, goal = place - place.mean(), goal - goal.mean()
    say = (far == 1).sum(axis=1)[: len(goal)]
    best: list[tuple[float, Places]] = []
    for some in (place, place.conj()) if mirror else (place,):
        known = some[: len(goal)]
        long = (some**2).sum() / ((abs(some) ** 2).sum() or 1.0)
        anchored = (say * known * goal.conj()).sum() / ((say * abs(known * goal)).sum() or 1.0)
        wish = LENGTHWISE * abs(long) ** 2 * (long * turns**2).real + (anchored * turns).real
        best.append((float(wish.max()), some * turns[wish.argmax()]))
    return max(best, key=lambda b: b[0])[1]
