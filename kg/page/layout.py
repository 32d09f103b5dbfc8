"""Where each name stands in the network: computed before the page is written, so that nothing jumps."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kg.page.stress import direction, shape, share

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

LETTER, LETTERS, LABEL_HEIGHT = 6.5, 24, 46.0
"""Pixels of a label's letter in width, the letters counted, pixels of node and label in height."""


def positions(labels: Sequence[str], ids: Sequence[str], pairs: Mapping[Pair, int], ages: Sequence[str] = ()) -> list[tuple[int, int]]:
    """One (x, y) in pixels a name; `pairs` are places in the list, the smaller first, with the number of their facts.

    `ages` sort the names, the oldest first (else they are as old as the list says): what comes later moves the older ones little.
    """
    rank = {i: place for place, i in enumerate(sorted(range(len(ids)), key=lambda i: (ages[i], ids[i]) if ages else (i,)))}
    core = strongest(len(ids), pairs)
    found = _apart(_side_by_side(core, pairs, rank, ids, labels), labels)
    found.update(_outskirts(pairs, found, ids))
    rest = [i for i in range(len(ids)) if i not in found]
    below = max((y for _, y in found.values()), default=0.0) + 2 * SPACING
    found.update({i: (x, y + below) for i, (x, y) in _side_by_side(rest, pairs, rank, ids, labels).items()})
    return [(round(found[i][0]), round(found[i][1])) for i in range(len(ids))]


def strongest(count: int, pairs: Mapping[Pair, int]) -> list[int]:
    """The names that are laid out first: all of them where they are few, else those of the pairs with the most facts.

    Of pairs with as many, the first; the page draws by the same rule where there are too many to draw.
    """
    if count <= ALL_DRAWN:
        return list(range(count))
    chosen: set[int] = set()
    for pair in sorted(pairs, key=lambda p: -pairs[p])[:STRONGEST_PAIRS]:
        if len(chosen | set(pair)) <= STRONGEST_NAMES:
            chosen |= set(pair)
    return sorted(chosen)


def _side_by_side(
    names: Sequence[int], pairs: Mapping[Pair, int], rank: Mapping[int, int], ids: Sequence[str], labels: Sequence[str]
) -> dict[int, Point]:
    """These names, each connected part laid out alone."""
    network = _network(names, pairs)
    return _packed([_part(network.subgraph(part), part, ids, labels) for part in _parts(network, rank)])


def _network(names: Sequence[int], pairs: Mapping[Pair, int]) -> networkx.Graph:
    from networkx import Graph

    network = Graph()
    network.add_nodes_from(names)
    inside = set(names)
    network.add_edges_from(sorted(pair for pair in pairs if inside.issuperset(pair) and pair[0] != pair[1]))
    return network


def _parts(network: networkx.Graph, rank: Mapping[int, int]) -> list[list[int]]:
    """The connected parts, each with its oldest name first; the large before the small, and of about one size the older."""
    from networkx import connected_components

    parts = (sorted(part, key=rank.__getitem__) for part in connected_components(network))
    return sorted(parts, key=lambda part: (-len(part).bit_length(), rank[part[0]]))


def _part(network: networkx.Graph, part: list[int], ids: Sequence[str], labels: Sequence[str]) -> dict[int, Point]:
    """One connected part around its own centre, stretched to the panel's shape, with room for its labels."""
    if len(part) > ALL_DRAWN:  # too large to be drawn whole: its names stand around its oldest
        start = {part[0]: (0.0, 0.0)}
        return start | _outskirts(dict.fromkeys(network.edges, 1), start, ids)
    laid = shape(network, part, ids)
    stretch, unit = math.sqrt(ASPECT), SPACING * _roomy(list(laid.values()), [labels[i] for i in part])
    return {i: (place.real * unit * stretch, place.imag * unit / stretch) for i, place in laid.items()}


def _roomy(places: Sequence[complex], labels: Sequence[str]) -> float:
    """How much larger a crowded part is drawn: half of its ground is left free of labels, so that pushing apart keeps its shape."""
    wanted = 2 * sum(_width(label) * LABEL_HEIGHT for label in labels)
    xs, ys = [place.real for place in places], [place.imag for place in places]
    ground = (max(xs) - min(xs) + 1) * (max(ys) - min(ys) + 1) * SPACING**2
    return math.sqrt(max(1.0, wanted / ground))


def _width(label: str) -> float:
    return max(LETTER * min(len(label), LETTERS), 40.0)


def _packed(parts: Sequence[dict[int, Point]]) -> dict[int, Point]:
    """The parts side by side in rows, in the order given, in about the panel's shape."""
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


def _outskirts(pairs: Mapping[Pair, int], found: Mapping[int, Point], ids: Sequence[str]) -> dict[int, Point]:
    """The names that are drawn on demand and lead to those that stand: ring by ring, each around its strongest neighbour further in."""
    neighbours: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for (first, second), facts in pairs.items():
        neighbours[first].append((-facts, second))
        neighbours[second].append((-facts, first))
    placed = dict(found)
    ring = set(found)
    while ring := {n for i in ring for _, n in neighbours[i]} - placed.keys():
        placed |= {i: _around(*placed[min(near for near in neighbours[i] if near[1] in placed)[1]], ids[i]) for i in ring}
    return {i: place for i, place in placed.items() if i not in found}


def _around(x: float, y: float, name: str) -> Point:
    turn = direction(name) * SPACING * (0.7 + share(name, 4))
    return (x + turn.real, y + turn.imag)


__all__ = ["positions", "strongest"]
