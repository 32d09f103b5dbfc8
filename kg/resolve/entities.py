"""Names in articles -> entities: which names are one bearer, and under which id, in any order of the articles."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.model import Article, Claim, Entity, EntityType
from kg.resolve.bearers import Bearer, Unit, separated, surfaces
from kg.resolve.joins import Rank, with_judgements, with_lone_surnames, with_nicknames, with_short_bodies
from kg.resolve.judgements import Judgements
from kg.resolve.names import form, slug, words


@dataclass(frozen=True)
class Named:
    """The entities, sorted by id, and the entity id of each unit."""

    entities: tuple[Entity, ...]
    entity_of: Mapping[tuple[str, str, EntityType], str]


def named(claims: Sequence[Claim], articles: Mapping[str, Article], said: Judgements) -> Named:
    """The entities behind the ends and speakers of the claims.

    One bearer: equal bases (kg/resolve/names.py), unless something tells two apart (kg/resolve/bearers.py); then the
    different names of one (kg/resolve/joins.py). The reviewer's judgements come last and win.
    """
    written = surfaces(claims, articles)
    forms = {unit: form(unit.name, unit.type) for unit in sorted(written)}
    rank = _rank(written, articles)
    bearers = separated(forms, said)
    bearers = with_nicknames(bearers, forms, claims, rank)
    bearers = with_lone_surnames(bearers, forms)
    bearers = with_short_bodies(bearers, forms, written)
    bearers = with_judgements(bearers, said)
    return _numbered(bearers, written, rank)


def _rank(units: Iterable[Unit], articles: Mapping[str, Article]) -> dict[str, Rank]:
    found = {}
    for name in {unit.article for unit in units}:
        published = articles[name].published if name in articles else None
        found[name] = (published is None, str(published or ""), name)
    return found


def _numbered(bearers: Mapping[Unit, Bearer], written: Mapping[Unit, set[str]], rank: Mapping[str, Rank]) -> Named:
    """Ids: the plain slug for the bearer in the earliest article, -2, -3 ... for the others of that slug."""
    units: dict[Bearer, list[Unit]] = defaultdict(list)
    for unit, bearer in sorted(bearers.items()):
        units[bearer].append(unit)
    order = sorted(units, key=lambda b: (min(rank[u.article] for u in units[b]), b))
    used: Counter[str] = Counter()
    ids = {}
    for bearer in order:
        plain = f"{bearer.type.value.lower()}:{slug(bearer.base)}"
        used[plain] += 1
        ids[bearer] = plain if used[plain] == 1 else f"{plain}-{used[plain]}"
    entities = [_entity(ids[b], b.type, units[b], written) for b in order]
    return Named(tuple(sorted(entities, key=lambda e: e.id)), {(u.article, u.name, u.type): ids[b] for u, b in bearers.items()})


def _entity(entity_id: str, kind: EntityType, units: list[Unit], written: Mapping[Unit, set[str]]) -> Entity:
    """Called by the name that most articles give, the longer and then the first in the alphabet of equals."""
    count = Counter(unit.name for unit in units)
    name = min(count, key=lambda n: (len(words(n)) < 2, -count[n], -len(n), n))
    names = set().union(*(written[unit] for unit in units))
    return Entity(id=entity_id, type=kind, name=name, names=tuple(sorted(names)))
