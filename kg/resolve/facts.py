"""Claims on one triple -> facts: which claims speak of one event or one stretch of a state."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Day  # noqa: N812
from datetime import timedelta

from kg.model import Claim, Factuality, Tense

ASSERTED = Factuality.ASSERTED
UNFULFILLED = (Factuality.PLANNED, Factuality.HYPOTHETICAL)

Bounds = tuple[Day, Day]
"""First and last possible day; an open side is the first or last day that can be written."""


@dataclass(frozen=True)
class Said:
    """A claim with the day its article was published, None where unknown."""

    claim: Claim
    published: Day | None

    @property
    def bounds(self) -> Bounds:
        """When it can have been, by the claim's date alone."""
        return self.claim.earliest or Day.min, self.claim.latest or Day.max

    @property
    def possible(self) -> Bounds:
        """Narrowed by publication: what is told as past was past by then.

        What happened gets a day of grace, for news from where it is already tomorrow; what did not happen gets none.
        """
        first, last = self.bounds
        told = self.claim.factuality not in UNFULFILLED and self.claim.tense is not Tense.FUTURE
        if told and self.published and self.published < Day.max:
            told_by = self.published + timedelta(days=self.claim.factuality is ASSERTED)
            return first, max(first, min(last, told_by))
        return first, last


@dataclass(frozen=True)
class Group:
    """The claims of one fact, with its date."""

    date: str | None
    earliest: Day | None
    latest: Day | None
    said: tuple[Said, ...]

    @property
    def bounds(self) -> Bounds:
        """First and last possible day."""
        return self.earliest or Day.min, self.latest or Day.max

    @property
    def asserted(self) -> bool:
        """True where at least one claim asserts it."""
        return any(s.claim.factuality is ASSERTED for s in self.said)


def overlap(a: Bounds, b: Bounds) -> bool:
    """True where one day lies in both."""
    return a[0] <= b[1] and b[0] <= a[1]


def inside(a: Bounds, b: Bounds) -> bool:
    """True where all of `a` lies in `b`."""
    return b[0] <= a[0] and a[1] <= b[1]


def events(said: Iterable[Said]) -> list[Group]:
    """The events told, one for each date; a coarser or undated claim joins the only finer one within its bounds.

    A claim that asserts takes its date only from an event that somebody asserts; a plan or possibility joins none
    that was over when its article was published.
    """
    by_bounds: dict[Bounds, list[Said]] = defaultdict(list)
    for one in said:
        by_bounds[one.bounds].append(one)
    facts: list[Group] = []
    for its_bounds in sorted(by_bounds, key=lambda b: (b[1] - b[0], b)):
        joining: dict[int, list[Said]] = defaultdict(list)
        alone: list[Said] = []
        for one in by_bounds[its_bounds]:
            # Nothing is finer than a day, so most claims need no search.
            finer = [i for i, fact in enumerate(facts) if _can_be(one, fact)] if its_bounds[0] < its_bounds[1] else []
            (joining[finer[0]] if len(finer) == 1 else alone).append(one)
        for place, more in joining.items():
            facts[place] = _with(facts[place], more)
        facts += [_dated(alone)] if alone else []
    return _once_each(facts)


def _can_be(one: Said, fact: Group) -> bool:
    if not inside(fact.bounds, one.bounds) or not overlap(fact.bounds, one.possible):
        return False
    if one.claim.factuality is ASSERTED:
        return fact.asserted
    return not _over(one, fact)


def _over(one: Said, fact: Group) -> bool:
    """A plan or possibility told after the fact had ended."""
    ended = one.published is not None and fact.latest is not None and fact.latest < one.published
    return ended and one.claim.factuality in UNFULFILLED


def _with(fact: Group, more: Sequence[Said]) -> Group:
    return Group(fact.date, fact.earliest, fact.latest, (*fact.said, *more)) if more else fact


def _dated(said: Sequence[Said]) -> Group:
    """Claims of the same bounds as one; written as the plainest of their dates."""
    dates = [s.claim.date for s in said if s.claim.date is not None]
    first = said[0].claim
    return Group(min(dates, key=lambda d: (len(d), d), default=None), first.earliest, first.latest, tuple(said))


def states(said: Iterable[Said]) -> list[Group]:
    """The stretches of a state told: claims that overlap are one; an undated claim joins where there is just one.

    Claims that assert make the stretches; the others join the one they overlap, or make stretches of their own.
    """
    everything = list(said)
    asserted = [s for s in everything if s.claim.factuality is ASSERTED]
    facts = _stretches([s for s in asserted if s.claim.date is not None])
    facts = _undated(facts, [s for s in asserted if s.claim.date is None])
    left = []
    for one in (s for s in everything if s.claim.factuality is not ASSERTED):
        near = [i for i, f in enumerate(facts) if overlap(f.bounds, one.possible) and not _over(one, f)]
        if len(near) == 1:
            facts[near[0]] = _with(facts[near[0]], (one,))
        else:
            left.append(one)
    alone = _undated(_stretches([s for s in left if s.claim.date is not None]), [s for s in left if s.claim.date is None])
    return _once_each([*facts, *alone])


def _stretches(said: Sequence[Said]) -> list[Group]:
    clusters: list[list[Said]] = []
    reach = Day.min
    for one in sorted(said, key=lambda s: (s.bounds, s.claim.id)):
        if clusters and one.bounds[0] <= reach:
            clusters[-1].append(one)
        else:
            clusters.append([one])
            reach = one.bounds[1]
        reach = max(reach, one.bounds[1])
    return [_union(cluster) for cluster in clusters]


def _undated(facts: Sequence[Group], said: Sequence[Said]) -> list[Group]:
    """Undated claims go to the only stretch; of several, to the one a present-tense claim was published in."""
    found = list(facts)
    alone = []
    for one in said:
        near = list(range(len(found)))
        if len(near) > 1 and one.published and one.claim.tense is Tense.PRESENT:
            near = [i for i in near if inside((one.published, one.published), found[i].bounds)]
        if len(near) == 1:
            found[near[0]] = _with(found[near[0]], (one,))
        else:
            alone.append(one)
    return [*found, _dated(alone)] if alone else found


def _union(said: Sequence[Said]) -> Group:
    """What overlapping intervals say together: the first start, and the last end unless an open one goes on past it."""
    if len({s.bounds for s in said}) == 1:
        return _dated(said)
    start = min((s for s in said if s.claim.earliest), key=lambda s: (s.bounds[0], s.claim.id), default=None)
    last = max((s for s in said if s.claim.latest), key=lambda s: (s.bounds[1], s.claim.id), default=None)
    if last and any(_outlives(s, last) for s in said):
        last = None
    earliest = start.claim.earliest if start else None
    latest = last.claim.latest if last else None
    for s in sorted(said, key=lambda s: (len(s.claim.date or ""), s.claim.date or "")):
        if (s.claim.earliest, s.claim.latest) == (earliest, latest):
            return Group(s.claim.date, earliest, latest, tuple(said))
    return Group(f"{_side(start, 0)}/{_side(last, -1)}", earliest, latest, tuple(said))


def _outlives(one: Said, last: Said) -> bool:
    """An open interval goes on past an end that is no end ("in 2019"), or that its article, speaking of now, knows is past."""
    if one.claim.latest is not None:
        return False
    ends = "/" in (last.claim.date or "")
    still = one.claim.tense is Tense.PRESENT and one.published is not None and last.bounds[1] < one.published
    return not ends or still


def _side(one: Said | None, side: int) -> str:
    return (one.claim.date or "..").split("/")[side] or ".." if one else ".."


def _once_each(facts: Iterable[Group]) -> list[Group]:
    """One fact for each date: a date is part of a fact's identity."""
    by_date: dict[str | None, Group] = {}
    for fact in facts:
        by_date[fact.date] = _with(by_date[fact.date], fact.said) if fact.date in by_date else fact
    return list(by_date.values())


def publication(published: Mapping[str, Day | None], claims: Iterable[Claim]) -> list[Said]:
    """Each claim with its article's day."""
    return [Said(claim, published.get(claim.article)) for claim in claims]
