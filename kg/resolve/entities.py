"""Names in articles -> entities: which names are one bearer, and under which id, in any order of the articles."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from kg.model import Article, Claim, Entity, EntityType, Mention
from kg.resolve.judgements import Judgements
from kg.resolve.names import Form, folded, form, slug, words


class Unit(NamedTuple):
    """One name in one article, the smallest thing that has a bearer: the extractor joined the article's own forms."""

    article: str
    name: str
    type: EntityType


class Bearer(NamedTuple):
    """Whom a unit stands for: `base` makes the id, `mark` tells the bearers of one base apart ("" for the only one)."""

    type: EntityType
    base: tuple[str, ...]
    mark: str = ""


class Signature(NamedTuple):
    """What stands in a person's name beside first and last: two that conflict show two bearers."""

    middle: tuple[str, ...]
    generation: str


@dataclass(frozen=True)
class Named:
    """The entities, sorted by id, and the entity id of each unit."""

    entities: tuple[Entity, ...]
    entity_of: Mapping[tuple[str, str, EntityType], str]


def named(claims: Iterable[Claim], articles: Mapping[str, Article], said: Judgements) -> Named:
    """The entities behind the ends and speakers of the claims.

    One bearer: equal bases (kg/resolve/names.py). Two bearers of one base: middle names or generations that exclude
    each other, or a judgement. A lone surname joins the one person of that surname in the whole set, if there is
    exactly one and the article itself names nobody of that surname in full; an acronym joins the one body that some
    article abbreviates so.
    """
    surfaces = _surfaces(claims, articles)
    forms = {unit: form(unit.name, unit.type) for unit in sorted(surfaces)}
    bearers = _separated(forms, said)
    bearers = _lone_surnames(bearers, forms)
    bearers = _acronyms(bearers, forms, surfaces)
    bearers = _same(bearers, said)
    return _numbered(bearers, surfaces, articles)


def _surfaces(claims: Iterable[Claim], articles: Mapping[str, Article]) -> dict[Unit, set[str]]:
    """Each unit with the forms it has in its article: parts of the name or its initials, never a pronoun."""
    found: dict[Unit, set[str]] = defaultdict(set)
    for claim in claims:
        for mention in (claim.subject, claim.object, claim.speaker):
            if mention is not None:
                unit = Unit(claim.article, mention.name, mention.type)
                found[unit].add(mention.name)
                found[unit] |= _written(mention, articles.get(claim.article))
    return dict(found)


def _written(mention: Mention, article: Article | None) -> set[str]:
    text = article.text[mention.start : mention.end].strip() if article else ""
    if not text[:1].isupper():
        return set()
    part = set(words(text)) <= set(words(mention.name))
    return {text} if part or (len(text) > 1 and _initials(mention.name) == text.replace(".", "")) else set()


def _initials(name: str) -> str:
    return "".join(word[0] for word in words(name) if word not in ("the", "of", "and", "for", "in", "on")).upper()


def _separated(forms: Mapping[Unit, Form], said: Judgements) -> dict[Unit, Bearer]:
    groups: dict[Bearer, list[Unit]] = defaultdict(list)
    for unit, its in forms.items():
        groups[Bearer(its.type, its.base)].append(unit)
    found = {}
    for bearer, units in groups.items():
        signs = {unit: Signature(forms[unit].middle, forms[unit].generation) for unit in units}
        marks = _clusters(set(signs.values()))
        for unit in units:
            found[unit] = bearer._replace(mark=_told_apart(unit, said) or marks[signs[unit]])
    return found


def _clusters(signs: set[Signature]) -> dict[Signature, str]:
    """Each signature's bearer, the fullest first; one that would fit several bearers stands alone: no guessing."""
    clusters: list[list[Signature]] = []
    for sign in sorted(signs, key=lambda s: (-sum(map(len, (*s.middle, s.generation))), s)):
        fitting = [c for c in clusters if all(_compatible(sign, other) for other in c)]
        if len(fitting) == 1:
            fitting[0].append(sign)
        else:
            clusters.append([sign])
    single = len(clusters) == 1
    return {sign: "" if single else " ".join((*c[0].middle, c[0].generation)).strip() for c in clusters for sign in c}


def _compatible(a: Signature, b: Signature) -> bool:
    if a.generation and b.generation and a.generation != b.generation:
        return False
    return all(
        x.startswith(y) if len(y) == 1 else y.startswith(x) if len(x) == 1 else x == y for x, y in zip(a.middle, b.middle, strict=False)
    )


def _told_apart(unit: Unit, said: Judgements) -> str:
    """The mark that a judgement gives the unit, or "" where none speaks of it."""
    name = folded(unit.name) if said.different else ""
    for different in said.different:
        if different.name is not None and folded(different.name) == name and unit.article in different.articles:
            return f"in {min(different.articles)}"
        if name in map(folded, different.names):
            return f"as {name}"
    return ""


def _lone_surnames(bearers: Mapping[Unit, Bearer], forms: Mapping[Unit, Form]) -> dict[Unit, Bearer]:
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


def _acronyms(bearers: Mapping[Unit, Bearer], forms: Mapping[Unit, Form], surfaces: Mapping[Unit, set[str]]) -> dict[Unit, Bearer]:
    """A body known only by its acronym joins the single one that an article writes out and abbreviates so."""
    owners: dict[str, set[Bearer]] = defaultdict(set)
    for unit, bearer in bearers.items():
        for short in surfaces[unit]:
            if unit.type is EntityType.ORGANIZATION and len(forms[unit].base) > 1 and short == _initials(unit.name):
                owners[short].add(bearer)
    found = dict(bearers)
    for unit, bearer in bearers.items():
        full = owners.get(unit.name.replace(".", ""), set())
        if unit.type is EntityType.ORGANIZATION and len(full) == 1 and not bearer.mark:
            found[unit] = next(iter(full))
    return found


def _same(bearers: Mapping[Unit, Bearer], said: Judgements) -> dict[Unit, Bearer]:
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


def _numbered(bearers: Mapping[Unit, Bearer], surfaces: Mapping[Unit, set[str]], articles: Mapping[str, Article]) -> Named:
    """Ids: the plain slug for the bearer in the earliest article, -2, -3 ... for the others of that slug."""
    units: dict[Bearer, list[Unit]] = defaultdict(list)
    for unit, bearer in sorted(bearers.items()):
        units[bearer].append(unit)
    rank = {a: (article.published is None, str(article.published), a) for a, article in articles.items()}
    order = sorted(units, key=lambda b: (min(rank.get(u.article, (True, "", u.article)) for u in units[b]), b))
    used: Counter[str] = Counter()
    ids = {}
    for bearer in order:
        plain = f"{bearer.type.value.lower()}:{slug(bearer.base)}"
        used[plain] += 1
        ids[bearer] = plain if used[plain] == 1 else f"{plain}-{used[plain]}"
    entities = [_entity(ids[b], b.type, units[b], surfaces) for b in order]
    return Named(tuple(sorted(entities, key=lambda e: e.id)), {(u.article, u.name, u.type): ids[b] for u, b in bearers.items()})


def _entity(entity_id: str, kind: EntityType, units: list[Unit], surfaces: Mapping[Unit, set[str]]) -> Entity:
    """Called by the name that most articles give, the longer and then the first in the alphabet of equals."""
    count = Counter(unit.name for unit in units)
    name = min(count, key=lambda n: (len(words(n)) < 2, -count[n], -len(n), n))
    names = set().union(*(surfaces[unit] for unit in units))
    return Entity(id=entity_id, type=kind, name=name, names=tuple(sorted(names)))
