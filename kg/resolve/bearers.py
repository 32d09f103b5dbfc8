"""Names in articles -> bearers by the name alone: equal bases are one, unless middle names, generations or a judgement tell them apart."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kg.model import Article, Claim, EntityType, Mention
from kg.resolve.judgements import Judgements
from kg.resolve.names import Form, folded, words


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


def surfaces(claims: Iterable[Claim], articles: Mapping[str, Article]) -> dict[Unit, set[str]]:
    """Each unit with the forms it has in its article: parts of the name or its initials, never a pronoun."""
    found: dict[Unit, set[str]] = defaultdict(set)
    for claim in claims:
        for mention in (claim.subject, claim.object, claim.speaker):
            if mention is not None:
                unit = Unit(claim.article, mention.name, mention.type)
                article = articles.get(claim.article)
                if unit not in found:
                    found[unit] = {mention.name} | _abbreviated(unit, article)
                found[unit] |= _written(mention, article)
    return dict(found)


def _written(mention: Mention, article: Article | None) -> set[str]:
    text = article.text[mention.start : mention.end].strip() if article else ""
    if not text[:1].isupper():
        return set()
    part = set(words(text)) <= set(words(mention.name))
    return {text} if part or (len(text) > 1 and initials(mention.name) == text.replace(".", "")) else set()


def _abbreviated(unit: Unit, article: Article | None) -> set[str]:
    """The initials of a body that its article writes too: in brackets right behind the name or, three letters at least, anywhere."""
    short = initials(unit.name)
    if unit.type is not EntityType.ORGANIZATION or article is None or len(short) < 2 or short not in article.text:
        return set()
    if f"({short})" in article.text:
        return {short} if f"{unit.name.split()[-1]} ({short})" in article.text else set()
    return {short} if len(short) > 2 and re.search(rf"\b{short}\b", article.text) else set()


def initials(name: str) -> str:
    """The capitals a name is abbreviated to: HSB for "Harbor Safety Board", of words that count."""
    return "".join(word[0] for word in words(name) if word not in ("the", "of", "and", "for", "in", "on")).upper()


def separated(forms: Mapping[Unit, Form], said: Judgements) -> dict[Unit, Bearer]:
    """Each unit's bearer: one for all of one base, several where signatures exclude each other or a judgement says so."""
    groups: dict[Bearer, list[Unit]] = defaultdict(list)
    for unit, its in forms.items():
        groups[Bearer(its.type, its.base)].append(unit)
    found = {}
    for bearer, units in groups.items():
        marks = _clusters({signature(forms[unit]) for unit in units})
        for unit in units:
            found[unit] = bearer._replace(mark=_told_apart(unit, said) or marks[signature(forms[unit])])
    return found


def signature(form: Form) -> Signature:
    """The form's signature."""
    return Signature(form.middle, form.generation)


def _clusters(signs: set[Signature]) -> dict[Signature, str]:
    """Each signature's bearer, the fullest first; one that would fit several bearers stands alone: no guessing."""
    clusters: list[list[Signature]] = []
    for sign in sorted(signs, key=lambda s: (-sum(map(len, (*s.middle, s.generation))), s)):
        fitting = [c for c in clusters if all(compatible(sign, other) for other in c)]
        if len(fitting) == 1:
            fitting[0].append(sign)
        else:
            clusters.append([sign])
    single = len(clusters) == 1
    return {sign: "" if single else " ".join((*c[0].middle, c[0].generation)).strip() for c in clusters for sign in c}


def compatible(a: Signature, b: Signature) -> bool:
    """Whether one person can have both: no two generations, and no middle name that the other's contradicts."""
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
