"""A graph -> the plain values that the page's script draws: names, facts, passages, articles."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Protocol
from urllib.parse import urlsplit

from kg.dates.words import human_date
from kg.model import Article, Claim, Entity, Fact
from kg.relations import relation
from kg.relations.declaration import FAMILIES
from kg.relations.wording import money, sentence

NAME_LENGTH = 120
"""Characters of a name that are shown: the longest real ones are shorter, hostile ones are not."""

QUOTE_LENGTH, CONTEXT_LENGTH = 700, 160
"""Characters shown of a quote, and of its paragraph on either side of it."""

NAMES_SEARCHED = 12
"""Forms of a name that the search knows, beside the name itself."""

CONTEXT, QUOTE, NAME, TRIGGER, DATE = range(5)
"""What a stretch of a passage is; the script marks the last three."""

SUBJECT_MARK, OBJECT_MARK, SPEAKER_MARK = "\ue000", "\ue001", "\ue002"
"""Stand for the names in a sentence (private use), so that the page can isolate each name's writing direction."""

_UNSEEN = re.compile("[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ue000-\ue002\ud800-\udfff\ufeff]")
"""Controls, bidirectional overrides and isolates, lone surrogates: they change what a reader sees of the text beside them."""


class Drawn(Protocol):
    """What the page needs of a graph."""

    @property
    def entities(self) -> Sequence[Entity]:
        """In the order in which they are shown where nothing else orders them."""

    @property
    def facts(self) -> Sequence[Fact]:
        """By date."""

    @property
    def claims(self) -> Sequence[Claim]:
        """Those that count."""

    @property
    def articles(self) -> Sequence[Article]:
        """All that a claim is from."""

    @property
    def fact_of(self) -> Mapping[str, str]:
        """Claim's id -> fact's id."""


Shown = dict[str, Any]
"""One thing as the script reads it: what JSON can hold."""


def payload(graph: Drawn) -> Shown:
    """Names, facts, articles and families; facts refer to names and articles by their place in the list."""
    places = {entity.id: i for i, entity in enumerate(graph.entities)}
    articles = {article.id: i for i, article in enumerate(graph.articles)}
    passages = _passages(graph, articles)
    facts = sorted((f for f in graph.facts if f.subject in places and f.object in places), key=_by_date)
    rivals = _rivals(facts)
    return {
        "entities": [_entity(entity) for entity in graph.entities],
        "articles": [_article(article) for article in graph.articles],
        "families": FAMILIES,
        "facts": [_fact(fact, places, passages[fact.id], rivals.get(fact.id, [])) for fact in facts],
    }


def shown(text: str, length: int = NAME_LENGTH) -> str:
    """The text on one line, cut to `length` characters, without characters that change how the text beside it is seen."""
    line = " ".join(_UNSEEN.sub("", text[: 8 * length]).split())
    return line if len(line) <= length else f"{line[: length - 1]}…"


def link(url: str | None) -> str | None:
    """The address when it is a web page's, else None: no other scheme may be clicked."""
    if not url or _UNSEEN.search(url):
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme in {"http", "https"} and parts.netloc else None


def _entity(entity: Entity) -> Shown:
    others = sorted({shown(name) for name in entity.names} - {shown(entity.name)})[:NAMES_SEARCHED]
    return {"id": shown(entity.id, 200), "type": str(entity.type), "name": shown(entity.name) or "(no name)", "names": others}


def _article(article: Article) -> Shown:
    return {
        "title": shown(article.title or "", 200) or None,
        "outlet": shown(article.publisher or "") or None,
        "url": link(article.url),
        "published": str(article.published) if article.published else None,
        "date": human_date(str(article.published)) if article.published else None,
    }


def _fact(fact: Fact, places: Mapping[str, int], passages: list[Shown], rivals: list[str]) -> Shown:
    declared = relation(fact.relation)
    return {
        "id": fact.id,
        "s": places[fact.subject],
        "o": places[fact.object],
        "relation": fact.relation,
        "says": declared.says,
        "family": declared.family,
        "state": declared.kind == "state",
        "symmetric": declared.symmetric,
        "sentence": _sentence(fact, passages),
        "date": human_date(fact.date),
        "edtf": fact.date,
        "earliest": str(fact.earliest) if fact.earliest else None,
        "latest": str(fact.latest) if fact.latest else None,
        "factuality": str(fact.factuality),
        "warmth": fact.warmth,
        "outlets": fact.outlets,
        "outletSays": fact.outlet_says,
        "disputed": fact.disputed,
        "confidence": round(fact.confidence, 2),
        "role": shown(fact.role) if fact.role else None,
        "attested": [human_date(str(day)) for day in (fact.attested_first, fact.attested_last) if day],
        "passages": passages,
        "rivals": rivals,
    }


def _sentence(fact: Fact, passages: list[Shown]) -> list[str | int]:
    """The sentence in pieces: text, and 0, 1 or 2 where the subject, the object or the speaker is named."""
    text = sentence(
        SUBJECT_MARK,
        fact.relation,
        OBJECT_MARK,
        fact.date,
        fact.factuality,
        speaker=SPEAKER_MARK if not fact.outlet_says and any(p["speaker"] for p in passages) else None,
        present=fact.date is None and fact.attested_last is not None,
        detail=shown(fact.role) if fact.role else money(fact.amount, fact.currency),
    )
    marks = {SUBJECT_MARK: 0, OBJECT_MARK: 1, SPEAKER_MARK: 2}
    return [marks.get(piece, piece) for piece in re.split(f"([{''.join(marks)}])", text) if piece]


def _passages(graph: Drawn, articles: Mapping[str, int]) -> Mapping[str, list[Shown]]:
    """Fact's id -> its passages, the outlet's own before a speaker's, first published first."""
    found: dict[str, list[tuple[tuple[Any, ...], Shown]]] = defaultdict(list)
    for claim in graph.claims:
        fact_id = graph.fact_of.get(claim.id)
        if fact_id is None or claim.article not in articles:
            continue
        article = graph.articles[articles[claim.article]]
        order = (claim.speaker is not None, str(article.published or "9999"), article.id, claim.start, claim.id)
        found[fact_id].append((order, _passage(claim, article, articles[claim.article])))
    return defaultdict(list, {fact: [p for _, p in sorted(group, key=lambda x: x[0])] for fact, group in found.items()})


def _passage(claim: Claim, article: Article, place: int) -> Shown:
    return {
        "article": place,
        "text": _stretches(claim, article.text),
        "speaker": shown(claim.speaker.name) if claim.speaker else None,
        "factuality": str(claim.factuality),
        "confidence": round(claim.confidence, 2),
    }


def _stretches(claim: Claim, text: str) -> list[list[Any]]:
    """[kind, text] pieces that together are the quote in its paragraph; offsets are code points, so they are cut here."""
    if text[claim.start : claim.end] != claim.quote:
        return [[QUOTE, shown(claim.quote, QUOTE_LENGTH)]]
    first, last = _paragraph(text, claim.start, claim.end)
    spans = [(claim.subject.start, claim.subject.end, NAME), (claim.object.start, claim.object.end, NAME), (*claim.trigger, TRIGGER)]
    spans += [(*claim.date_span, DATE)] if claim.date_span else []
    quote_end = min(claim.end, claim.start + QUOTE_LENGTH)
    kinds = [QUOTE if claim.start <= i < quote_end else CONTEXT for i in range(first, last)]
    for start, end, kind in spans:
        for i in range(max(start, first), min(end, last)):
            kinds[i - first] = kind
    pieces: list[list[Any]] = []
    for kind, character in zip(kinds, text[first:last], strict=True):
        if pieces and pieces[-1][0] == kind:
            pieces[-1][1] += character
        else:
            pieces.append([kind, character])
    return [[kind, _UNSEEN.sub("", piece)] for kind, piece in pieces]


def _paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the context of a quote begins and ends: its own line, at most CONTEXT_LENGTH to either side, at a word's edge."""
    end = min(end, start + QUOTE_LENGTH)
    first = max(text.rfind("\n", 0, start) + 1, start - CONTEXT_LENGTH)
    if first > 0 and text[first - 1] != "\n":
        first = text.find(" ", first, start) + 1 or start
    stop = text.find("\n", end)
    last = min(stop if stop >= 0 else len(text), end + CONTEXT_LENGTH)
    if last < len(text) and text[last] != "\n":
        last = max(text.rfind(" ", end, last), end)
    return first, last


def _rivals(facts: Sequence[Fact]) -> Mapping[str, list[str]]:
    """Disputed fact's id -> ids of the disputed facts that say otherwise of the same two."""
    same: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for fact in facts:
        if fact.disputed:
            same[(fact.subject, fact.relation, fact.object)].append(fact.id)
    return {one: [other for other in group if other != one] for group in same.values() for one in group}


def _by_date(fact: Fact) -> tuple[str, str, str]:
    return (str(fact.earliest or "9999"), str(fact.latest or "9999"), fact.id)
