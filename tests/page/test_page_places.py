"""Where the names stand."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping

import pytest

from kg.page.layout import positions, strongest


def test_places_are_stable_and_apart() -> None:
    names = [f"Name {i}" for i in range(40)]
    pairs = {(i, (i * 7 + 1) % 40) if i < (i * 7 + 1) % 40 else ((i * 7 + 1) % 40, i): 1 for i in range(30)}
    first = positions(names, names, pairs)
    assert first == positions(names, names, pairs)
    assert all(abs(a[0] - b[0]) + abs(a[1] - b[1]) > 20 for i, a in enumerate(first) for b in first[:i])


def moved(names: list[str], pairs: Mapping[tuple[int, int], int], joins: int) -> float:
    """How far half of the names move at least, in widths of the network about its middle, when one more is tied to the name at `joins`."""
    count = len(names) - 1
    before, after = positions(names[:count], names[:count], pairs), positions(names, names, pairs | {(joins, count): 1})
    x, y = (sum(a[i] - b[i] for a, b in zip(after, before, strict=False)) / count for i in (0, 1))
    far = sorted(math.dist((a[0] + x, a[1] + y), b) for a, b in zip(before, after, strict=False))
    return far[count // 2] / (max(x for x, _ in before) - min(x for x, _ in before))


def ring(count: int) -> dict[tuple[int, int], int]:
    return {(min(i, (i + 1) % count), max(i, (i + 1) % count)): 1 for i in range(count)}


def star(count: int) -> dict[tuple[int, int], int]:
    return {(0, i): 1 for i in range(1, count)}


def web(count: int) -> dict[tuple[int, int], int]:
    """A network as news gives it: each name tied to an older one, the oldest to many, and some ties across."""
    chance = random.Random(count)
    tied = {(int(i * chance.random() ** 2), i) for i in range(1, count)}
    return dict.fromkeys(sorted(tied | {tuple(sorted(chance.sample(range(count), 2))) for _ in range(count // 3)}), 1)  # type: ignore[arg-type]


@pytest.mark.parametrize("shape", [ring, star, web])
@pytest.mark.parametrize("count", [8, 11, 16, 17, 40])
def test_a_name_that_is_added_leaves_the_others_where_they_are(shape: Callable[[int], dict[tuple[int, int], int]], count: int) -> None:
    far = [moved([f"{try_} Name {i}" for i in range(count + 1)], shape(count), 0) for try_ in range(5)]
    assert max(far) < 0.2, far


def test_the_oldest_are_laid_out_first_whatever_their_place_in_the_list() -> None:
    """Names come sorted; what is younger must not stand before what is older."""
    names, ages = [f"Name {i}" for i in range(12)], [f"20{i:02}" for i in range(12)]
    before = positions(names, names, ring(12), ages)
    joined = {(a + 1, b + 1): n for (a, b), n in ring(12).items()} | {(0, 5): 1}
    after = positions(["Ada", *names], ["Ada", *names], joined, ["2020", *ages])[1:]
    x, y = (sum(a[i] - b[i] for a, b in zip(after, before, strict=True)) / 12 for i in (0, 1))
    assert max(math.dist((a[0] - x, a[1] - y), b) for a, b in zip(after, before, strict=True)) < 150


def test_small_parts_keep_their_order_when_one_of_them_grows() -> None:
    names = [f"Name {i}" for i in range(17)]
    pairs = {(i, i + 1): 1 for i in range(0, 16, 2)}
    before, after = positions(names[:16], names[:16], pairs), positions(names, names, pairs | {(8, 16): 1})
    assert max(math.dist(a, b) for a, b in zip(before[:8], after, strict=False)) < 60, "what stands before it stays"


def test_a_long_layout_lies_along_the_panel() -> None:
    names = [f"Name {i}" for i in range(12)]
    places = positions(names, names, {(i, i + 1): 1 for i in range(11)})
    assert max(x for x, _ in places) - min(x for x, _ in places) > 2 * (max(y for _, y in places) - min(y for _, y in places))


def test_a_crowd_keeps_the_panels_shape() -> None:
    chance = random.Random(1)
    pairs = {tuple(sorted(chance.sample(range(120), 2))): 1 for _ in range(300)}
    places = positions([f"Long Name {i}" for i in range(120)], [str(i) for i in range(120)], pairs)
    assert 1.2 < (max(x for x, _ in places) - min(x for x, _ in places)) / (max(y for _, y in places) - min(y for _, y in places)) < 4


def test_of_many_names_the_strongest_are_laid_out_first() -> None:
    pairs = {(0, i): 1 for i in range(1, 1000)} | {(500, 501): 9}
    core = strongest(1000, pairs)
    assert len(core) <= 150
    assert {0, 500, 501} <= set(core)
    assert len(positions(["x"] * 1000, [str(i) for i in range(1000)], pairs)) == 1000


def test_whatever_two_names_are_drawn_of_many_they_stand_together() -> None:
    """Far more pairs than are drawn, tied to nothing else: none of their lines may cross the others' ground."""
    pairs = {(2 * i, 2 * i + 1): 1 for i in range(400)}
    places = positions(["Name"] * 800, [str(i) for i in range(800)], pairs)
    assert max(math.dist(places[a], places[b]) for a, b in pairs) < 300
    assert len(set(places)) == 800


def test_a_part_too_large_to_draw_whole_has_a_place_for_every_name() -> None:
    tied = {(i, i + 1): 1 for i in range(1000, 1999)}
    places = positions(["Name"] * 2000, [str(i) for i in range(2000)], {(i, i + 1): 9 for i in range(0, 400, 2)} | tied)
    assert max(math.dist(places[a], places[b]) for a, b in tied) < 300
