"""The claims of one fact -> the Fact: who says it, how surely, since when, and whether others say otherwise."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date as Day  # noqa: N812
from itertools import combinations
from typing import Any

from kg.model import Claim, Fact, Factuality, Tense
from kg.relations import Relation
from kg.resolve.facts import ASSERTED, Bounds, Group, Said, overlap
from kg.resolve.outlets import Outlets

STRENGTH = (Factuality.ASSERTED, Factuality.PLANNED, Factuality.NEGATED, Factuality.HYPOTHETICAL)
"""A fact is what the first of these in its claims says."""

AGREED = 0.99
"""No number of outlets makes a fact surer than this: they share one extractor."""

EVER = 10**7
ONCE_WITHIN = {
    "FOUNDED": EVER,
    "ACQUIRED": EVER,
    "PARDONED": EVER,
    "CONVICTED": 60,
    "ENDORSED": 60,
    "APPOINTED": 60,
    "DISMISSED": 60,
    "JOINED": 60,
    "LEFT": 60,
}
"""Events that the same two do not repeat within so many days: two dates from different articles are a dispute."""

Triple = tuple[str, str, str]
"""Subject's entity id, relation, object's entity id."""


def fact_id(triple: Triple, date: str | None) -> str:
    """16 hex digits of a hash over what identifies a fact."""
    return hashlib.sha256("\x1f".join((*triple, date or "")).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def disputed(groups: Sequence[Group], relation: Relation) -> set[int]:
    """The places of those groups of one triple that others contradict.

    Asserted by one claim and negated by another with overlapping bounds; or an event that does not happen twice,
    asserted at dates that exclude each other by different articles. An article that gives both dates tells two
    events.
    """
    saying, denying = _bounds(groups, ASSERTED), _bounds(groups, Factuality.NEGATED)
    found: set[int] = set()
    for i, denied in denying:
        for j, said in saying:
            found |= {i, j} if overlap(denied, said) else set()
    if within := ONCE_WITHIN.get(relation.name):
        for (i, a), (j, b) in combinations(enumerate(groups), 2):
            found |= {i, j} if _elsewhen(a, b, within) else set()
    return found


def _bounds(groups: Sequence[Group], factuality: Factuality) -> list[tuple[int, Bounds]]:
    """When it can have been, by each claim of that factuality, with the place of its group."""
    return [(i, s.possible) for i, group in enumerate(groups) for s in group.said if s.claim.factuality is factuality]


def _elsewhen(a: Group, b: Group, within: int) -> bool:
    if not (a.asserted and b.asserted) or None in (a.latest, b.latest, a.earliest, b.earliest):
        return False
    first, second = sorted((a.bounds, b.bounds))
    if not 0 < (second[0] - first[1]).days <= within:
        return False
    return not _tellers(a) & _tellers(b)


def _tellers(group: Group) -> set[str]:
    return {s.claim.article for s in group.said if s.claim.factuality is ASSERTED}


def fact(
    triple: Triple,
    group: Group,
    relation: Relation,
    outlets: Outlets,
    speakers: Mapping[str, str],
    contradicted: bool,
) -> Fact:
    """The fact that the group's claims make. `speakers`: claim id -> entity id of its speaker."""
    subject, name, object_ = triple
    says = next(f for f in STRENGTH if any(s.claim.factuality is f for s in group.said))
    support = sorted((s for s in group.said if s.claim.factuality is says), key=_best_first)
    return Fact(
        id=fact_id(triple, group.date),
        subject=subject,
        relation=name,
        object=object_,
        date=group.date,
        earliest=group.earliest,
        latest=group.latest,
        factuality=says,
        warmth=float(relation.warmth) if says is ASSERTED else 0.0,
        claims=tuple(sorted(s.claim.id for s in group.said)),
        articles=tuple(sorted({s.claim.article for s in group.said})),
        disputed=contradicted,
        **_backing(support, outlets, speakers),
        **_attested(support if relation.kind == "state" else ()),
        **_particulars(support),
    )


def _backing(support: Sequence[Said], outlets: Outlets, speakers: Mapping[str, str]) -> dict[str, Any]:
    """Outlets, speakers, confidence and first report: of the claims that say what the fact says; a denial backs nothing."""
    groups = outlets.groups(s.claim.article for s in support)
    return {
        "reported": min((s.published for s in support if s.published), default=None),
        "outlets": len(set(groups.values())),
        "speakers": tuple(sorted({speakers[s.claim.id] for s in support if s.claim.id in speakers})),
        "outlet_says": any(s.claim.speaker is None for s in support),
        "confidence": _confidence([s.claim for s in support], groups),
    }


def _attested(support: Sequence[Said]) -> dict[str, Any]:
    days = [s.published for s in support if s.published and s.claim.tense is Tense.PRESENT]
    return {"attested_first": min(days, default=None), "attested_last": max(days, default=None)}


def _particulars(support: Sequence[Said]) -> dict[str, Any]:
    """Role, amount and place, each of the surest claim that has it; an amount goes with its own currency."""
    priced = next((s.claim for s in support if s.claim.amount is not None), None)
    return {
        "role": next((s.claim.role for s in support if s.claim.role), None),
        "amount": priced.amount if priced else None,
        "currency": priced.currency if priced else None,
        "place": next((s.claim.place for s in support if s.claim.place), None),
    }


def _best_first(said: Said) -> tuple[float, Day, str]:
    return -said.claim.confidence, said.published or Day.max, said.claim.id


def _confidence(support: Sequence[Claim], groups: Mapping[str, str]) -> float:
    """1 - product of (1 - confidence) over outlets, each by its surest claim; capped where outlets add up."""
    best: dict[str, float] = {}
    for claim in support:
        name = groups[claim.article]
        best[name] = max(best.get(name, 0.0), claim.confidence)
    doubt = 1.0
    for confidence in sorted(best.values()):
        doubt *= 1.0 - confidence
    return max(*best.values(), min(AGREED, round(1.0 - doubt, 4)), 0.0)
