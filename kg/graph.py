"""Graph: what a Python user holds, asks, saves and opens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date as Day  # noqa: N812
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from kg.errors import KGError
from kg.model import Article, Claim, Entity, EntityType, Fact
from kg.resolve import Judgements, judged, judgements_file, resolved
from kg.resolve.names import folded, form, slug

if TYPE_CHECKING:
    from networkx import MultiDiGraph

    from kg.timeline import Row

T = TypeVar("T")

Extractor = Callable[[Article], Iterable[Claim]]
"""Article -> its claims; the rules are the default."""


class Store(Protocol):
    """What runs a graph's queries."""

    def run(self, text: str, **params: Any) -> list[dict[str, Any]]:
        """The statement's rows."""


@dataclass(frozen=True, repr=False)
class Graph:
    """Entities, facts, claims and articles, each in its order, and the questions one asks of them.

    `claims` are those that count, as the judgements leave them; `extracted` are all as the extractor gave them.
    `fact_of` maps a claim's id to its fact's; `entity_of` maps (article id, name, type) of a claim's end or speaker
    to its entity's id.
    """

    articles: tuple[Article, ...]
    extracted: tuple[Claim, ...]
    judgements: Judgements
    entities: tuple[Entity, ...]
    facts: tuple[Fact, ...]
    claims: tuple[Claim, ...]
    fact_of: Mapping[str, str]
    entity_of: Mapping[tuple[str, str, EntityType], str]
    model: str | None = None

    @classmethod
    def of(
        cls,
        articles: Iterable[Article],
        claims: Iterable[Claim],
        judgements: Judgements | None = None,
        model: str | None = None,
    ) -> Graph:
        """The graph of these articles and the claims found in them, the same in any order of both."""
        documents = _once_each(articles)
        places = {article.id: i for i, article in enumerate(documents)}
        found = sorted({c.id: c for c in claims}.values(), key=lambda c: _place(c, places))
        if stray := next((c for c in found if c.article not in places), None):
            raise KGError(f"claim {stray.id} is from article {stray.article!r}, which is not among the articles")
        said = judgements or Judgements()
        all_of_it = resolved(documents, found, said)
        kept = tuple(sorted(all_of_it.claims, key=lambda c: _place(c, places)))
        facts = tuple(sorted(all_of_it.facts, key=_by_date))
        return cls(documents, tuple(found), said, all_of_it.entities, facts, kept, all_of_it.fact_of, all_of_it.entity_of, model)

    def __repr__(self) -> str:
        counts = (f"{len(getattr(self, name)):,} {name}" for name in ("articles", "claims", "facts", "entities"))
        return f"<Graph: {', '.join(counts)}>"

    def _repr_html_(self) -> str:
        """The page in a sandboxed frame: a notebook shows it."""
        from kg.page import framed

        return framed(self)

    @cached_property
    def _entities(self) -> dict[str, Entity]:
        return {entity.id: entity for entity in self.entities}

    @cached_property
    def _facts(self) -> dict[str, Fact]:
        return {fact.id: fact for fact in self.facts}

    @cached_property
    def _claims(self) -> dict[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def _articles(self) -> dict[str, Article]:
        return {article.id: article for article in self.articles}

    @cached_property
    def _called(self) -> dict[str, list[Entity]]:
        called: dict[str, list[Entity]] = {}
        for entity in self.entities:
            for name in sorted({_asked(name) for name in (*entity.names, entity.id)}):
                called.setdefault(name, []).append(entity)
        return called

    def fact(self, fact_id: str) -> Fact:
        """The fact of that id; a KGError where there is none."""
        return _found(self._facts, fact_id, "fact")

    def claim(self, claim_id: str) -> Claim:
        """The claim of that id; a KGError where there is none."""
        return _found(self._claims, claim_id, "claim")

    def article(self, article_id: str) -> Article:
        """The article of that id; a KGError where there is none."""
        return _found(self._articles, article_id, "article")

    def entity(self, name: str) -> Entity:
        """The entity of that id or name, without case and accents, over all names seen.

        A KGError lists the candidates of an ambiguous name, and suggests the nearest to an unknown one.
        """
        candidates = self.called(name)
        if len(candidates) == 1:
            return candidates[0]
        if candidates:
            listed = ", ".join(f"{entity.name} ({entity.id})" for entity in candidates)
            raise KGError(f"{name!r} is ambiguous, name one of: {listed}")
        near = get_close_matches(_asked(name), self._called, n=3, cutoff=0.6)
        names = dict.fromkeys(self._called[n][0].name for n in near)
        raise KGError(f"nobody is called {name!r}" + (f"; nearest: {', '.join(names)}" if names else ""))

    def called(self, name: str) -> list[Entity]:
        """All entities of that id or name, without case and accents; a person also by surname, where nothing else is found."""
        return self._called.get(_asked(name)) or self._shortened(name)

    def _shortened(self, name: str) -> list[Entity]:
        """Whom a name stands for that no article writes just so: without the middle name or legal form, else a surname."""
        ids = {f"{kind.value.lower()}:{slug(form(name, kind).base)}" for kind in EntityType}
        people = (entity for entity in self.entities if entity.type is EntityType.PERSON)
        surname = form(name, EntityType.PERSON).surname
        return [self._entities[i] for i in sorted(ids & self._entities.keys())] or [
            entity for entity in people if surname and surname == form(entity.name, EntityType.PERSON).surname
        ]

    def known_on(self, day: str | Day) -> Graph:
        """The graph as it was known at the end of that day: from the articles published by then, and no others."""
        from kg.timeline import day as day_of

        last = Day.fromisoformat(day_of(day, last=True))
        known = [a for a in self.articles if a.published is not None and a.published <= last]
        ids = {article.id for article in known}
        return Graph.of(known, (c for c in self.extracted if c.article in ids), self.judgements, self.model)

    def timeline(
        self,
        a: str,
        b: str | None = None,
        *,
        start: str | None = None,
        end: str | None = None,
        relation: str | None = None,
        as_of: str | None = None,
        known_on: str | None = None,
        certainly: bool = False,
    ) -> list[Row]:
        """What happened between two names, or around one, in date order; dates are EDTF or ISO text, windows include both ends."""
        from kg.timeline import timeline

        graph = self.known_on(known_on) if known_on else self
        names = [name for name in (a, b) if name is not None]
        # A name of today that nobody had written by then: nothing was known, which is no error.
        if graph is not self and all(self.entity(n) for n in names) and not all(map(graph.called, names)):
            return []
        return timeline(graph, a, b, start=start, end=end, relation=relation, as_of=as_of, certainly=certainly)

    @cached_property
    def _store(self) -> Store:
        from kg.stores.networkx import NetworkXStore

        return NetworkXStore(self)

    def asking(self, store: Store) -> Graph:
        """This graph, with its queries run by another store that holds the same."""
        graph = replace(self)
        graph.__dict__["_store"] = store  # where the cached property keeps it
        return graph

    def run(self, query: str | Path, **params: Any) -> list[dict[str, Any]]:
        """The rows of a Cypher query: the name of one of queries/, or the path of a file of one's own.

        A shipped query's parameter that names an entity takes any of its names; what is optional may be left out.
        """
        from kg.stores.questions import question

        asked = question(str(query))
        named = {p: self.entity(v).id for p, v in params.items() if p in asked.entities() and v is not None}
        return self._store.run(asked.text, **asked.filled(params | named))

    def to_networkx(self) -> MultiDiGraph:
        """Both layers as one MultiDiGraph: entities joined by facts, and the claims and articles behind them.

        Nodes are keyed by id and carry `labels`, edges carry `type`; a fact's edge has the fact's id as key and its
        relation (or NOT_ASSERTED) as type. Every attribute is a plain JSON value.
        """
        from kg.stores.networkx import multigraph

        return multigraph(self)

    def save(self, folder: str | Path, page: str | None = None) -> None:
        """Writes OUT, whole or not at all; a judgements.toml that lies there stays. `page` is index.html, else it is drawn."""
        from kg.stores.folder import held, write

        if page is None:
            from kg.page import page as drawn

            page = drawn(self)
        with held(Path(folder)) as out:
            write(out, self, page, self.judgements.text)


def build(
    articles: Iterable[Article],
    extractor: Extractor | None = None,
    model: str | None = None,
    judgements: Judgements | None = None,
    workers: int = 1,
) -> Graph:
    """The graph of the articles. `model` names a spaCy model for the rules; another extractor runs in this process."""
    documents = _once_each(articles)
    if extractor is not None:
        return Graph.of(documents, (claim for article in documents for claim in extractor(article)), judgements)
    from kg.extract import extract_many
    from kg.extract.parse.language import DEFAULT_MODEL

    model = model or DEFAULT_MODEL
    return Graph.of(documents, extract_many(documents, workers, model), judgements, model)


def open(where: str | Path) -> Graph:  # noqa: A001 the contract's name
    """The graph that an OUT folder, or a server at bolt://…, holds; its judgements as they are now.

    A server's user and password are taken from NEO4J_USERNAME and NEO4J_PASSWORD; it runs the graph's queries itself.
    """
    if "://" in str(where):
        return _served(str(where))
    from kg.stores import folder

    saved = folder.saved(Path(where))
    said = judgements_file(Path(where) / folder.JUDGEMENTS)
    if saved.judgements != folder.text_hash(said.text):
        return Graph.of(saved.articles, saved.claims, said, saved.model)
    counting = {claim.id: claim for claim in judged(saved.claims, said)}
    return Graph(
        articles=saved.articles,
        extracted=saved.claims,
        judgements=said,
        entities=saved.entities,
        facts=saved.facts,
        claims=tuple(counting[claim.id] for claim in saved.claims if claim.id in counting),
        fact_of={claim: fact.id for fact in saved.facts for claim in fact.claims},
        entity_of=saved.entity_of,
        model=saved.model,
    )


def _served(uri: str) -> Graph:
    """The graph on the server; article texts are not kept there, and what judgements left out is not either."""
    from kg.stores.neo4j import Neo4jStore, Server

    store = Neo4jStore(Server.of(uri))
    saved = store.load()
    articles = _once_each(saved.articles)
    places = {article.id: i for i, article in enumerate(articles)}
    claims = tuple(sorted(saved.claims, key=lambda c: _place(c, places)))
    facts = tuple(sorted(saved.facts, key=_by_date))
    graph = Graph(articles, claims, Judgements(), saved.entities, facts, claims, saved.fact_of, saved.entity_of)
    return graph.asking(store)


def _once_each(articles: Iterable[Article]) -> tuple[Article, ...]:
    """By publication, unknown last, then id; two texts under one id are a KGError."""
    found: dict[str, Article] = {}
    for article in articles:
        if found.setdefault(article.id, article).hash != article.hash:
            raise KGError(f"two different articles have the id {article.id!r}: give one another id")
    return tuple(sorted(found.values(), key=lambda a: (a.published is None, a.published or Day.max, a.id)))


def _place(claim: Claim, places: Mapping[str, int]) -> tuple[int, int, str]:
    return places.get(claim.article, len(places)), claim.start, claim.id


def _by_date(fact: Fact) -> tuple[Day, Day, str]:
    """Rows are ordered by earliest, latest, id, with null last."""
    return fact.earliest or Day.max, fact.latest or Day.max, fact.id


def _asked(name: str) -> str:
    return folded(name).removeprefix("the ")


def _found(values: Mapping[str, T], key: str, kind: str) -> T:
    if key not in values:
        raise KGError(f"no {kind} {key!r} in this graph")
    return values[key]
