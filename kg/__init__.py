"""Dated, sourced facts between people and organizations, from news articles.

The public names load on first use, so that `import kg` and `kg --help` stay quick.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.dates import DateMention, find_dates
    from kg.errors import KGError
    from kg.extract import extract, extract_many
    from kg.graph import Graph, build, open  # noqa: A004 the contract's name
    from kg.model import Article, Claim, Entity, EntityType, Fact, Factuality, Mention, Tense
    from kg.relations import RELATIONS, Relation

_HOME = {
    "RELATIONS": "kg.relations",
    "Article": "kg.model",
    "Claim": "kg.model",
    "DateMention": "kg.dates",
    "Entity": "kg.model",
    "EntityType": "kg.model",
    "Fact": "kg.model",
    "Factuality": "kg.model",
    "Graph": "kg.graph",
    "KGError": "kg.errors",
    "Mention": "kg.model",
    "Relation": "kg.relations",
    "Tense": "kg.model",
    "build": "kg.graph",
    "extract": "kg.extract",
    "extract_many": "kg.extract",
    "find_dates": "kg.dates",
    "open": "kg.graph",
}

__version__ = "0.1.0"
__all__ = [
    "RELATIONS",
    "Article",
    "Claim",
    "DateMention",
    "Entity",
    "EntityType",
    "Fact",
    "Factuality",
    "Graph",
    "KGError",
    "Mention",
    "Relation",
    "Tense",
    "build",
    "extract",
    "extract_many",
    "find_dates",
    "open",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
