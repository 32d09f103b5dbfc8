"""Bearers whose names differ and who are one all the same: a lone surname, a short name of a body, a nickname, a judgement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from kg.model import Claim, EntityType, Factuality
from kg.relations import relation
from kg.resolve.bearers import Bearer, Unit, compatible, initials, signature
from kg.resolve.judgements import Judgements
from kg.resolve.names import Form, folded, form

if TYPE_CHECKING:
    from nicknames import NickNamer

Bearers = dict[Unit, Bearer]

Rank = tuple[bool, str, str]
"""The order of articles: the dated first, by date, then by id."""


def with_lone_surnames(bearers: Bearers, forms: Mapping[Unit, Form]) -> Bearers:
    """A unit that is only a surname joins the single person of that surname, wherever named in full."""
    people: dict[str, set[Bearer]] = defaultdict(set)
    inside: set[tuple[str, str]] = set()
    for unit, bearer in bearers.items():
        if len(forms[unit].base) > 1 and forms[unit].surname:
            # "Van Hale" may be Mr. Van Hale of whom we know no first name, or Van, one of the Hales.
            people[forms[unit].base[-1] if forms[unit].lone else forms[unit].surname].add(bearer)
            inside.add((unit.article, forms[unit].surname))
    found = dict(bearers)
    for unit, bearer in bearers.items():
        owners = people[forms[unit].surname] if forms[unit].lone and not bearer.mark else set()
        # An article that has the full name and still leaves the surname apart means somebody else by it.
        if len(owners) == 1 and (unit.article, forms[unit].surname) not in inside:
            found[unit] = next(iter(owners))
    return found


def with_short_bodies(bearers: Bearers, forms: Mapping[Unit, Form], surfaces: Mapping[Unit, set[str]]) -> Bearers:
    """An acronym joins the single body that an article writes out and abbreviates so; "Labour" joins the Labour Party, if one is named."""
    bodies = {unit: bearer for unit, bearer in bearers.items() if unit.type is EntityType.ORGANIZATION}
    full: dict[str, set[Bearer]] = defaultdict(set)
    for unit, bearer in bodies.items():
        if len(forms[unit].base) > 1 and initials(unit.name) in surfaces[unit]:
            full[initials(unit.name)].add(bearer)
        if forms[unit].base[-1] == "party":
            full[" ".join(forms[unit].base[:-1])].add(bearer)
    found = dict(bearers)
    for unit, bearer in bodies.items():
        owners = full.get(unit.name.replace(".", "")) or full.get(" ".join(forms[unit].base), set())
        if len(owners) == 1 and not bearer.mark:
            found[unit] = next(iter(owners))
    return found


TELLING = frozenset({"LEADS", "WORKS_FOR", "REPRESENTS", "RELATED_TO", "RUNNING_MATE_OF", "OWNS"})
"""States that two people of one surname hardly share; a party or a school they may."""


def with_nicknames(bearers: Bearers, forms: Mapping[Unit, Form], claims: Iterable[Claim], rank: Mapping[str, Rank]) -> Bearers:
    """ "Joe Vale" and "Joseph Vale" are one, under the name of the earlier article.

    Only where one telling state is said of both, no article names both, nothing in their names excludes it, and
    neither could be a third person as well.
    """
    units: dict[Bearer, list[Unit]] = defaultdict(list)
    surnames: dict[tuple[str, ...], set[Bearer]] = defaultdict(set)
    for unit, bearer in bearers.items():
        if unit.type is EntityType.PERSON and len(bearer.base) > 1 and not bearer.mark:
            units[bearer].append(unit)
            surnames[bearer.base[1:]].add(bearer)
    pairs = [pair for people in surnames.values() if len(people) > 1 for pair in _nicknamed(people)]
    states = _states(bearers, claims) if pairs else {}
    became: dict[Bearer, Bearer] = {}
    for a, b in pairs:
        apart = {u.article for u in units[a]}.isdisjoint(u.article for u in units[b])
        agree = all(compatible(signature(forms[u]), signature(forms[v])) for u in units[a] for v in units[b])
        if apart and agree and states.get(a, set()) & states.get(b, set()):
            first, second = sorted((a, b), key=lambda bearer: (min(rank[u.article] for u in units[bearer]), bearer))
            became[second] = first
    return {unit: became.get(bearer, bearer) for unit, bearer in bearers.items()}


def _nicknamed(people: set[Bearer]) -> list[tuple[Bearer, Bearer]]:
    """The pairs of one surname whose first names are short and long of one, where each fits nobody else."""
    fits = {a: [b for b in people if b != a and _one_first_name(a.base[0], b.base[0])] for a in people}
    return sorted((a, b[0]) for a, b in fits.items() if len(b) == 1 and len(fits[b[0]]) == 1 and a < b[0])


def _one_first_name(a: str, b: str) -> bool:
    return b in _nicknames().nicknames_of(a) or a in _nicknames().nicknames_of(b)


@cache
def _nicknames() -> NickNamer:
    from nicknames import NickNamer

    return NickNamer()


def _states(bearers: Bearers, claims: Iterable[Claim]) -> dict[Bearer, set[tuple[str, Bearer]]]:
    """The telling states that some claim asserts of each bearer, with whom or what."""
    found: dict[Bearer, set[tuple[str, Bearer]]] = defaultdict(set)
    for claim in claims:
        if claim.relation in TELLING and claim.factuality is Factuality.ASSERTED:
            subject, object_ = (bearers[Unit(claim.article, end.name, end.type)] for end in (claim.subject, claim.object))
            found[subject].add((claim.relation, object_))
            if relation(claim.relation).symmetric:
                found[object_].add((claim.relation, subject))
    return found


def with_judgements(bearers: Bearers, said: Judgements) -> Bearers:
    """Bearers that the reviewer calls one, all under the first name given."""
    found = dict(bearers)
    for same in said.same:
        names = {folded(n): n for n in reversed(same.names)}
        for kind in [same.type] if same.type else sorted({u.type for u in found}):
            target = Bearer(kind, form(same.names[0], kind).base)
            taken = {found[u] for u in found if folded(u.name) in names and u.type in (kind, same.type and u.type)}
            first = min((b for b in taken if b[:2] == target[:2]), default=target)
            found = {unit: first if bearer in taken else bearer for unit, bearer in found.items()}
    return found
