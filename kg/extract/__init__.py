"""Article -> claims: the rules, on spaCy's dependency parse."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from types import ModuleType
from typing import TYPE_CHECKING

from kg.extract.parse.language import DEFAULT_MODEL, model
from kg.model import Article, Claim

if TYPE_CHECKING:
    from multiprocessing.pool import AsyncResult, Pool

__all__ = ["extract", "extract_many"]

BATCH = 16
"""Articles that are read together, and whose words the model then forgets: a few keep it busy, more only take memory."""

AHEAD = 4
"""Batches for each process that wait to be read or to be used: with one alone a process would stand idle while its claims are used."""


def extract(article: Article, model_name: str = DEFAULT_MODEL) -> list[Claim]:
    """The claims of one article, in the order of the text; a KGError when the text is not English."""
    return _claims_of([article], model_name)


def extract_many(articles: Iterable[Article], workers: int = 1, model_name: str = DEFAULT_MODEL) -> Iterator[Claim]:
    """The claims of many articles, streaming, in the articles' order, by `workers` processes; the memory holds a few batches at a time."""
    batches = _batches(articles)
    if workers <= 1:
        for batch in batches:
            yield from _forgetful(batch, model_name)
        return
    import multiprocessing

    with multiprocessing.get_context("spawn").Pool(workers - 1) as pool:
        yield from _shared(batches, workers, pool, model_name)


def _shared(batches: Iterator[list[Article]], workers: int, pool: Pool, model_name: str) -> Iterator[Claim]:
    """The claims of the batches in order. This process is one of the workers: where it would wait it reads a batch itself."""
    waiting = deque["AsyncResult[list[Claim]] | list[Claim]"]()
    while True:
        sent = sum(not isinstance(b, list) and not b.ready() for b in waiting)
        for batch in islice(batches, min(2 * (workers - 1) - sent, AHEAD * workers - len(waiting))):
            waiting.append(pool.apply_async(_forgetful, (batch, model_name)))
        if not waiting:
            return
        first = waiting[0]
        if not isinstance(first, list) and not first.ready() and len(waiting) < AHEAD * workers and (batch := next(batches, [])):
            waiting.append(_forgetful(batch, model_name))
        else:
            waiting.popleft()
            yield from first if isinstance(first, list) else first.get()


def _batches(articles: Iterable[Article]) -> Iterator[list[Article]]:
    rest = iter(articles)
    while batch := list(islice(rest, BATCH)):
        yield batch


def _forgetful(batch: list[Article], model_name: str) -> list[Claim]:
    """The batch's claims; the words that the model learned from it are forgotten, so that no archive fills the memory."""
    with model(model_name).memory_zone():
        return _claims_of(batch, model_name)


def _claims_of(batch: list[Article], model_name: str) -> list[Claim]:
    """Article by article, each in the order of its text; a KGError when a text is not English."""
    from kg.extract.claims import claims
    from kg.extract.document import documents
    from kg.extract.gate import may_state
    from kg.extract.names import referents
    from kg.extract.speech.speakers import speakers
    from kg.extract.text.english import require_english

    for article in batch:
        require_english(article)
    found = list[Claim]()
    for document in documents([article for article in batch if may_state(article.text)], model(model_name)):
        named = referents(document)
        found += sorted(claims(document, named, speakers(document, named)), key=lambda c: (c.start, c.trigger, c.id))
    return found


class _CallablePackage(ModuleType):
    """`kg.extract` is this package, once it is imported, and the contract's function: so the package can be called."""

    def __call__(self, article: Article, model_name: str = DEFAULT_MODEL) -> list[Claim]:
        return extract(article, model_name)


sys.modules[__name__].__class__ = _CallablePackage
