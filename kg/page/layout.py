"""Where each name stands in the network: computed before the page is written, so that nothing jumps."""

from __future__ import annotations

import cmath
import hashlib
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx

Pair = tuple[int, int]
Point = tuple[float, float]

ALL_DRAWN, STRONGEST_NAMES, STRONGEST_PAIRS = 300, 150, 400
"""Up to how many names all are drawn; above it, how many of the strongest names and pairs (measured in the page's design)."""

SPACING = 115.0
"""Pixels between neighbours: a node with its label."""

ASPECT = 1.75
"""Width to height of the panel that the network is drawn in."""

ROUNDS = 60
"""Rounds of the layout: later ones move nothing by a pixel."""

LETTER, LETTERS, LABEL_HEIGHT = 6.5, 24, 46.0
"""Pixels of a label's letter in width, the letters counted, pixels of node and label in height."""

SHARPNESS = 3
"""How strongly a layout begins in the graph's longest dimensions rather than where its ids wish."""

TURNS, LENGTHWISE = 360, 6.0
"""Bearings tried for a layout; how strongly a long layout is laid along the panel."""


def positions(labels: Sequence[str], ids: Sequence[str], pairs: Mapping[Pair, int]) -> list[tuple[int, int]]:
    """One (x, y) in pixels a name; `pairs` are places in the list, the smaller first, with the number of their facts."""
    core = strongest(len(ids), pairs)
    network = _network(core, pairs, ids)
    found = _packed([_part(network, part, ids, labels) for part in _parts(network)])
    found = _apart(found, labels)
    found.update(_outskirts(len(ids), pairs, found, ids))
    return [(round(found[i][0]), round(found[i][1])) for i in range(len(ids))]


def strongest(count: int, pairs: Mapping[Pair, int]) -> list[int]:
    """The names that are laid out first: all of them where they are few, else those of the pairs with the most facts."""
    if count <= ALL_DRAWN:
        return list(range(count))
    chosen: set[int] = set()
    for pair in sorted(pairs, key=lambda p: (-pairs[p], p))[:STRONGEST_PAIRS]:
        if len(chosen | set(pair)) <= STRONGEST_NAMES:
            chosen |= set(pair)
    return sorted(chosen)


def _network(names: Sequence[int], pairs: Mapping[Pair, int], ids: Sequence[str]) -> networkx.Graph:
    from networkx import Graph

    network = Graph()
    network.add_nodes_from(sorted(names, key=lambda i: ids[i]))
    inside = set(names)
    for first, second in sorted(pairs, key=lambda p: (ids[p[0]], ids[p[1]])):
        if first in inside and second in inside and first != second:
            network.add_edge(first, second, weight=1 + math.log2(1 + pairs[(first, second)]) / 4)
    return network


def _parts(network: networkx.Graph) -> list[list[int]]:
    from networkx import connected_components

    return sorted((sorted(part) for part in connected_components(network)), key=lambda part: (-len(part), part))


def _part(network: networkx.Graph, part: list[int], ids: Sequence[str], labels: Sequence[str]) -> dict[int, Point]:
    """One connected part around its own centre, stretched to the panel's shape, with room for its labels."""
    if len(part) == 1:
        return {part[0]: (0.0, 0.0)}
    start = {i: _from_id(ids[i]) for i in part}
    laid = _turned(_by_distance(network.subgraph(part), start), ids, dict(network.degree(part)))
    stretch, unit = math.sqrt(ASPECT), SPACING * _roomy(list(laid.values()), [labels[i] for i in part])
    return {i: (x * unit * stretch, y * unit / stretch) for i, (x, y) in laid.items()}


def _roomy(places: Sequence[Point], labels: Sequence[str]) -> float:
    """How much larger a crowded part is drawn: half of its ground is left free of labels, so that pushing apart keeps its shape."""
    wanted = 2 * sum(_width(label) * LABEL_HEIGHT for label in labels)
    xs, ys = [x for x, _ in places], [y for _, y in places]
    ground = (max(xs) - min(xs) + 1) * (max(ys) - min(ys) + 1) * SPACING**2
    return math.sqrt(max(1.0, wanted / ground))


def _width(label: str) -> float:
    return max(LETTER * min(len(label), LETTERS), 40.0)


def _by_distance(part: networkx.Graph, start: Mapping[int, Point]) -> dict[int, Point]:
    """Places whose distances are those in the graph, one for each step: stress majorization (Gansner, Koren, North 2004).

    It begins near classical scaling: what the ids wish for, seen through the graph's long dimensions. Where those are alike (a ring, a
    star), classical scaling alone would turn with every name that is added. A nudge parts those that it puts on one point.
    """
    import numpy as np
    from networkx import all_pairs_shortest_path_length

    order = sorted(start)
    steps = dict(all_pairs_shortest_path_length(part))
    far = np.array([[float(steps[i][j]) for j in order] for i in order])
    square = far**2
    centred = -(square - square.mean(axis=0) - square.mean(axis=1)[:, None] + square.mean()) / 2
    values, vectors = np.linalg.eigh(centred)
    wish = np.array([start[i] for i in order])
    kept = vectors * np.maximum(values / values[-1], 0) ** SHARPNESS
    left, _, right = np.linalg.svd(kept @ (vectors.T @ wish), full_matrices=False)
    place = left @ right * math.sqrt(max(values[-2:].sum() / 2, 1)) + 0.1 * wish
    weight = np.where(far > 0, 1 / np.maximum(square, 1), 0)
    inverse = np.linalg.pinv(np.diag(weight.sum(axis=1)) - weight)
    for _ in range(ROUNDS):
        apart = np.sqrt(((place[:, None] - place[None]) ** 2).sum(axis=2))
        pull = weight * far / np.maximum(apart, 1e-6)
        place = inverse @ (pull.sum(axis=1)[:, None] * place - pull @ place)
    return {i: (float(x), float(y)) for i, (x, y) in zip(order, place, strict=True)}


def _turned(laid: Mapping[int, Point], ids: Sequence[str], ties: Mapping[int, int]) -> dict[int, Point]:
    """The layout turned, and mirrored if need be, so that it keeps its bearing when it grows.

    Two wishes, the stronger wins: a long layout lies along the panel, and the names lie on the sides that their ids say; a name with many
    ties has more say than one at the rim, which may be new.
    """
    import numpy as np

    order = sorted(laid)
    place = np.array([complex(*laid[i]) for i in order])
    goal = np.array([complex(*_from_id(ids[i])) for i in order])
    turns = np.exp(2j * math.pi * np.arange(TURNS) / TURNS)
    spread = (abs(place) ** 2).sum() or 1.0
    best = []
    for mirrored in (place, place.conj()):
        long = (mirrored**2).sum() / spread
        say = np.array([ties[i] for i in order]) * mirrored / (abs(mirrored) + 0.5)
        anchored = (say * goal.conj()).sum() / (abs(say).sum() or 1.0)
        wish = LENGTHWISE * abs(long) ** 2 * (long * turns**2).real + (anchored * turns).real
        best.append((wish.max(), mirrored * turns[wish.argmax()]))
    found = max(best, key=lambda b: b[0])[1]
    return {i: (float(z.real), float(z.imag)) for i, z in zip(order, found, strict=True)}


def _from_id(name: str) -> Point:
    """The side of the middle that an id wishes for; it depends on nothing else: a name that is added moves the others little."""
    point = cmath.rect(1, 2 * math.pi * _share(name, 0))
    return (point.real, point.imag)


def _share(name: str, at: int) -> float:
    """A number from 0 to 1 that four bytes of the id's digest, from `at` on, stand for."""
    return int.from_bytes(hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()[at : at + 4], "big") / 2**32


def _packed(parts: Sequence[dict[int, Point]]) -> dict[int, Point]:
    """The parts side by side in rows, the largest first, in about the panel's shape."""
    sizes = [_size(part) for part in parts]
    width = max([math.sqrt(sum(w * h for w, h in sizes) * ASPECT), *(w for w, _ in sizes)], default=0.0)
    found: dict[int, Point] = {}
    x = y = tallest = 0.0
    for part, (w, h) in zip(parts, sizes, strict=True):
        if x > 0 and x + w > width:
            x, y, tallest = 0.0, y + tallest, 0.0
        left, top = min(p[0] for p in part.values()), min(p[1] for p in part.values())
        for i, point in part.items():
            found[i] = (x + point[0] - left + SPACING / 2, y + point[1] - top + SPACING / 2)
        x, tallest = x + w, max(tallest, h)
    return found


def _size(part: Mapping[int, Point]) -> tuple[float, float]:
    xs, ys = [p[0] for p in part.values()], [p[1] for p in part.values()]
    return (max(xs) - min(xs) + SPACING * 1.3, max(ys) - min(ys) + SPACING * 0.8)


def _apart(found: dict[int, Point], labels: Sequence[str]) -> dict[int, Point]:
    """Pushes names apart whose labels would lie on each other."""
    import numpy as np

    order = sorted(found)
    if not order:
        return {}
    place = np.array([found[i] for i in order])
    widths = np.array([_width(labels[i]) for i in order])
    needed = (widths[:, None] + widths[None, :]) / 2 + 8
    for _ in range(60):
        dx, dy = place[:, None, 0] - place[None, :, 0], place[:, None, 1] - place[None, :, 1]
        over_x, over_y = needed - abs(dx), LABEL_HEIGHT - abs(dy)
        hit = (over_x > 0) & (over_y > 0) & ~np.eye(len(order), dtype=bool)
        if not hit.any():
            break
        side = np.where(dy == 0, np.sign(np.subtract.outer(range(len(order)), range(len(order)))), np.sign(dy))
        place[:, 1] += np.where(hit, side * over_y * 0.3, 0.0).sum(axis=1)
    return {i: (float(x), float(y)) for i, (x, y) in zip(order, place, strict=True)}


def _outskirts(count: int, pairs: Mapping[Pair, int], found: Mapping[int, Point], ids: Sequence[str]) -> dict[int, Point]:
    """The names that are drawn on demand: each on a ring around the strongest neighbour that has a place."""
    neighbours: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for (first, second), facts in pairs.items():
        neighbours[first].append((-facts, second))
        neighbours[second].append((-facts, first))
    placed: dict[int, Point] = {}
    waiting = [i for i in range(count) if i not in found]
    for ring in (1, 2, 3):
        for i in list(waiting):
            near = next((n for _, n in sorted(neighbours[i]) if n in found or (n in placed and ring > 1)), None)
            if near is not None:
                x, y = found[near] if near in found else placed[near]
                placed[i] = _around(x, y, ids[i])
                waiting.remove(i)
    return placed | {i: (SPACING * (n % 30), -SPACING * (2 + n // 30)) for n, i in enumerate(waiting)}


def _around(x: float, y: float, name: str) -> Point:
    turn, far = _from_id(name), SPACING * (0.7 + _share(name, 4))
    return (x + turn[0] * far, y + turn[1] * far)


__all__ = ["positions", "strongest"]
