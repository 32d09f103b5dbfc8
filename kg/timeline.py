"""One function for each file in queries/: the query run on a graph's store, its rows as one frozen type."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Day  # noqa: N812
from typing import Any, Protocol

from pydantic import computed_field

from kg.errors import KGError
from kg.model import Entity, Factuality, Frozen
from kg.relations import relation as declared
from kg.relations.wording import money
from kg.relations.wording import sentence as worded


class Asked(Protocol):
    """What a question needs of a graph."""

    def entity(self, name: str) -> Entity:
        """The entity of that name; a KGError where there is none."""

    def run(self, query: str, **params: Any) -> list[dict[str, Any]]:
        """The rows of the query of that name."""


class Row(Frozen):
    """One fact as a timeline shows it, with the passage that says it best: its own factuality, the outlet itself, first published.

    `subject` and `object` are entities' ids; `date` is EDTF; `undated` marks a fact that a window includes though it has no date;
    `outlet_says` is false where only speakers say so; `by` tells whether a state held by its own `date` or because articles `attested`
    it; `before` is the last friendly fact before a hostile one; `contact` whom two have in common; `asserting` and `denying` count claims.
    """

    fact: str | None
    date: str | None
    earliest: Day | None
    latest: Day | None
    undated: bool
    subject: str
    subject_name: str
    relation: str
    object: str
    object_name: str
    factuality: Factuality
    warmth: float
    disputed: bool
    outlets: int
    outlet_says: bool
    confidence: float
    attested_last: Day | None = None
    role: str | None = None
    amount: float | None = None
    currency: str | None = None
    place: str | None = None
    claim: str
    quote: str
    speaker: str | None
    outlet: str | None
    url: str | None
    published: Day | None
    by: str | None = None
    before: str | None = None
    before_relation: str | None = None
    before_date: str | None = None
    contact: str | None = None
    contact_name: str | None = None
    asserting: int | None = None
    denying: int | None = None

    @computed_field  # type: ignore[prop-decorator]
    @property
    def sentence(self) -> str:
        """The row in words, "In July 2024 Ana Brightwater endorsed Tomas Reyl."."""
        return worded(
            self.subject_name,
            self.relation,
            self.object_name,
            self.date,
            self.factuality,
            speaker=None if self.outlet_says else self.speaker,
            present=self.date is None and self.attested_last is not None,
            detail=self.role or money(self.amount, self.currency),
        )


def timeline(
    graph: Asked,
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
    """What happened between two names, or around one. `start` and `end` are days, months or years, both included.

    `as_of` asks what held on a day, `known_on` what articles published by a day said; the two exclude each other.
    """
    if as_of and known_on:
        raise KGError("as_of and known_on are two questions: give one of them")
    if as_of and (start or end or certainly):
        raise KGError("as_of asks about one day: leave the window (start, end, certainly) out")
    window: dict[str, Any] = {"start": start, "end": end, "relation": relation, "certainly": certainly}
    if as_of:
        return _as_of(graph, a, as_of, b, relation)
    if known_on:
        return _known_on(graph, a, known_on, b, **window)
    if b is None:
        return entity_timeline(graph, a, **window)
    return pair_timeline(graph, a, b, **window)


def pair_timeline(graph: Asked, a: str, b: str, **window: Any) -> list[Row]:
    """What happened between two; window: start, end, relation, certainly."""
    return _rows(graph, "pair_timeline", a=a, b=b, **window)


def entity_timeline(graph: Asked, a: str, **window: Any) -> list[Row]:
    """What happened around one; window: start, end, relation, certainly."""
    return _rows(graph, "entity_timeline", a=a, **window)


def as_of(graph: Asked, a: str, day: str | Day, b: str | None = None, relation: str | None = None) -> list[Row]:
    """What held on a day; each row's `by` tells whether by its date or because articles attested it."""
    return _rows(graph, "as_of", a=a, b=b, day=day, relation=relation)


def known_on(graph: Asked, a: str, day: str | Day, b: str | None = None, **window: Any) -> list[Row]:
    """What the articles published by a day said; window: start, end, relation, certainly."""
    return _rows(graph, "known_on", a=a, b=b, day=day, **window)


def endorsements(graph: Asked, a: str | None = None, start: str | None = None, end: str | None = None) -> list[Row]:
    """Who endorsed whom, of one or of all."""
    return _rows(graph, "endorsements", a=a, start=start, end=end)


def donations(graph: Asked, a: str | None = None, start: str | None = None, end: str | None = None) -> list[Row]:
    """Who gave money to whom, with `amount` and `currency`."""
    return _rows(graph, "donations", a=a, start=start, end=end)


def feuds(graph: Asked, start: str | None = None, end: str | None = None) -> list[Row]:
    """Every hostile act between two that each acted against the other, or that feuded."""
    return _rows(graph, "feuds", start=start, end=end)


def allies_to_critics(graph: Asked, start: str | None = None, end: str | None = None) -> list[Row]:
    """The first hostile act after a friendly one by the same actor; `before` is the last friendly fact."""
    return _rows(graph, "allies_to_critics", start=start, end=end)


def disputed(graph: Asked, a: str | None = None) -> list[Row]:
    """The most disputed facts first, with the claims `asserting` and `denying` each."""
    return _rows(graph, "disputed", a=a)


def who_said(graph: Asked, a: str, about: str | None = None) -> list[Row]:
    """What one speaker is quoted as saying, of one or of all."""
    return _rows(graph, "who_said", a=a, about=about)


def posts(graph: Asked, a: str | None = None, start: str | None = None, end: str | None = None) -> list[Row]:
    """Posts held over time, by one, in one body, or all."""
    return _rows(graph, "posts", a=a, start=start, end=end)


def common_contacts(graph: Asked, a: str, b: str, start: str | None = None, end: str | None = None) -> list[Row]:
    """Every fact that ties either of two to a `contact` whom both have had to do with in the window."""
    return _rows(graph, "common_contacts", a=a, b=b, start=start, end=end)


def evidence(graph: Asked, fact: str) -> list[Row]:
    """Every claim of one fact, first published first."""
    return _rows(graph, "evidence", fact=fact)


_as_of, _known_on = as_of, known_on
NAMES = ("a", "b", "about")
"""The parameters that name an entity."""


def _rows(graph: Asked, query: str, **given: Any) -> list[Row]:
    found = graph.run(query, **_parameters(graph, given))
    try:
        return [Row.model_validate(row) for row in found]
    except ValueError as e:
        raise KGError(f"query {query}: a row is not a timeline's: {' '.join(str(e).split())}") from e


def _parameters(graph: Asked, given: Mapping[str, Any]) -> dict[str, Any]:
    params = dict(given)
    for name in NAMES:
        if params.get(name) is not None:
            params[name] = graph.entity(params[name]).id
    for name, last in (("start", False), ("end", True), ("day", True)):
        if params.get(name) is not None:
            params[name] = day(params[name], last=last)
    if params.get("relation") is not None:
        params["relation"] = declared(params["relation"]).name
    return params


def day(text: str | Day, *, last: bool) -> str:
    """The first or last day of a day, month, year or any EDTF date, as ISO text; a KGError where it has none."""
    if isinstance(text, Day):
        return text.isoformat()
    from kg.dates.edtf import bounds

    found = bounds(text)[1 if last else 0]
    if found is None:
        raise KGError(f"{text!r} has no {'last' if last else 'first'} day; write a day, month or year, as 2024-07")
    return found.isoformat()
