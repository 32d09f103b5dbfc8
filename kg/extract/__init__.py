"""Article -> claims: the rules, on spaCy's dependency parse."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from types import ModuleType

from kg.extract.language import DEFAULT_MODEL, model
from kg.model import Article, Claim

__all__ = ["extract", "extract_many"]


def extract(article: Article, model_name: str = DEFAULT_MODEL) -> list[Claim]:
    """The claims of one article, in the order of the text; a KGError when the text is not English."""
    from kg.extract.claims import claims
    from kg.extract.document import document
    from kg.extract.english import require_english
    from kg.extract.names import referents
    from kg.extract.speakers import speakers

    require_english(article)
    parsed = document(article, model(model_name))
    named = referents(parsed)
    return sorted(claims(parsed, named, speakers(parsed, named)), key=lambda c: (c.start, c.trigger, c.id))


def extract_many(articles: Iterable[Article], workers: int = 1, model_name: str = DEFAULT_MODEL) -> Iterator[Claim]:
    """The claims of many articles, streaming, in the articles' order, by `workers` processes."""
    if workers <= 1:
        for article in articles:
            yield from extract(article, model_name)
        return
    import multiprocessing
    from functools import partial

    with multiprocessing.get_context("spawn").Pool(workers) as pool:
        for found in pool.imap(partial(extract, model_name=model_name), articles, chunksize=4):
            yield from found


class _CallablePackage(ModuleType):
    """`kg.extract` is this package, once it is imported, and the contract's function: so the package can be called."""

    def __call__(self, article: Article, model_name: str = DEFAULT_MODEL) -> list[Claim]:
        return extract(article, model_name)


sys.modules[__name__].__class__ = _CallablePackage
