"""INPUT -> OUT: the flow."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date as Day  # noqa: N812
from pathlib import Path

from kg.errors import KGError
from kg.extract import extract_many
from kg.extract.claims import EXTRACTOR
from kg.extract.parse.language import DEFAULT_MODEL
from kg.extract.text.english import require_english
from kg.graph import Graph
from kg.model import Article, Claim
from kg.page import page
from kg.resolve import judgements_file
from kg.sources import Problem, articles
from kg.stores.folder import JUDGEMENTS, Saved, held, saved_or_empty, write

OnProblem = Callable[[Problem], None]


@dataclass(frozen=True)
class Report:
    """What a build did, in numbers; its text is the line that the command prints."""

    out: str
    read: int
    unchanged: int
    skipped: int
    articles: int
    claims: int
    facts: int
    entities: int

    def __str__(self) -> str:
        parts = (_count(self.articles, "article"), _count(self.claims, "claim"), _count(self.facts, "fact"))
        news = f"{self.read} read, {self.unchanged} unchanged, {self.skipped} skipped"
        return f"{self.out}: {', '.join(parts)}, {_count(self.entities, 'name')} ({news})"


def build(
    inputs: Iterable[str],
    out: str | Path,
    *,
    published: Day | None = None,
    model: str | None = None,
    workers: int = 1,
    min_confidence: float = 0.0,
    on_problem: OnProblem | None = None,
) -> Report:
    """Reads the articles behind the inputs and adds them to OUT.

    An article that OUT has, unchanged, keeps its claims; all are read again where extractor, model or least
    confidence differ from OUT's. Bad articles go to `on_problem` and are counted. With no good one nothing is
    written, and a KGError says so.
    """
    with held(Path(out)) as folder:
        before = saved_or_empty(folder)
        model = model or before.model or DEFAULT_MODEL
        found = _Found(inputs, published, on_problem)
        given = {article.id: article for article in found}
        everything = {a.id: a for a in before.articles} | given
        kept = _kept(before, everything, (EXTRACTOR, model, min_confidence))
        fresh = [article for article in everything.values() if article.id not in kept]
        new = _sure(extract_many(_watched(fresh), workers, model) if fresh else (), min_confidence)
        claims = [*(c for c in before.claims if c.article in kept), *new]
        graph = Graph.of(everything.values(), claims, judgements_file(folder / JUDGEMENTS), model)
        write(folder, graph, page(graph), graph.judgements.text, min_confidence)
    sizes = (len(graph.articles), len(graph.claims), len(graph.facts), len(graph.entities))
    return Report(str(out), len(fresh), len(given.keys() & kept), found.skipped, *sizes)


def claims(
    inputs: Iterable[str],
    *,
    published: Day | None = None,
    model: str | None = None,
    workers: int = 1,
    min_confidence: float = 0.0,
    on_problem: OnProblem | None = None,
) -> Iterator[Claim]:
    """The claims of the articles behind the inputs, streaming, in their order; bad articles go to `on_problem`."""
    found = _Found(inputs, published, on_problem)
    yield from _sure(extract_many(found, workers, model or DEFAULT_MODEL), min_confidence)


class _Found:
    """The good articles of the inputs, once through; counts what it skips, and warns of articles without a date."""

    def __init__(self, inputs: Iterable[str], published: Day | None, on_problem: OnProblem | None) -> None:
        self._inputs, self._published, self._on_problem = inputs, published, on_problem
        self.skipped = 0

    def __iter__(self) -> Iterator[Article]:
        seen: dict[str, str] = {}
        undated = 0
        for article in articles(self._inputs, self._published, self._skip):
            try:
                require_english(article)
                if seen.setdefault(article.id, article.hash) != article.hash:
                    raise KGError("another text in this run has the same id; give one of them another id")
            except KGError as error:
                self._skip(Problem(article.id, str(error)))
                continue
            undated += article.published is None
            yield article
        if not seen:
            raise KGError("no article could be read from the input; nothing is written")
        if undated:
            print(
                f"kg: {_count(undated, 'article')} without a date: relative dates stay unknown; give --published",
                file=sys.stderr,
            )

    def _skip(self, problem: Problem) -> None:
        if self._on_problem is None:
            raise KGError(str(problem))
        self.skipped += 1
        self._on_problem(problem)


def _kept(before: Saved, everything: dict[str, Article], how: tuple[str, str, float]) -> set[str]:
    """The ids of the articles whose claims still stand: same text, read in the same way."""
    if (before.extractor or how[0], before.model, before.min_confidence) != how:
        return set()
    return {i for i, its_hash in before.hashes.items() if everything[i].hash == its_hash}


def _watched(documents: list[Article]) -> Iterable[Article]:
    """The articles, with a bar on standard error that is silent when piped."""
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    return track(documents, "Reading", console=console, disable=not console.is_terminal, transient=True)


def _sure(found: Iterable[Claim], min_confidence: float) -> Iterator[Claim]:
    return (claim for claim in found if claim.confidence >= min_confidence)


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
