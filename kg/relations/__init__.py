"""The relations, declared once each, by family: look-ups by name, and nothing else."""

from kg.errors import KGError
from kg.relations import (
    accusation,
    appearance,
    backing,
    concession,
    contact,
    contest,
    cooperation,
    force,
    law,
    money,
    opposition,
    ownership,
    penalty,
    personal,
    post,
    quarrel,
    reproach,
    turnover,
)
from kg.relations.declaration import FAMILIES, Relation

__all__ = ["FAMILIES", "RELATIONS", "Relation", "relation"]

_MODULES = (
    backing,
    money,
    cooperation,
    concession,
    contact,
    appearance,
    reproach,
    accusation,
    opposition,
    quarrel,
    law,
    penalty,
    force,
    contest,
    post,
    turnover,
    ownership,
    personal,
)

RELATIONS: dict[str, Relation] = {r.name: r for module in _MODULES for r in module.RELATIONS}
"""Every declared relation by name, in the order of the families."""


def relation(name: str) -> Relation:
    """The relation called `name` in any case; a KGError that suggests the nearest when there is none."""
    if found := RELATIONS.get(name.upper()):
        return found
    from difflib import get_close_matches

    near = get_close_matches(name.upper(), RELATIONS, n=3, cutoff=0.4)
    hint = f"; nearest: {', '.join(near)}" if near else ""
    raise KGError(f"no relation {name!r}{hint}")
