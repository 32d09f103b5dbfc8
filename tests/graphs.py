"""Graphs built by hand for the tests of stores, queries and timelines; every name is invented."""

from __future__ import annotations

from datetime import date

from kg.graph import Graph
from kg.model import Article, Claim, EntityType, Factuality, Mention, Tense, claim_id

BODIES = ("Calder Steel", "Harlow Council", "Vale Party")
DAYS_OF_MONTH = {"01": 31, "03": 31, "05": 31, "07": 31, "08": 31, "11": 30}


def mention(name: str, start: int = 0) -> Mention:
    kind = EntityType.ORGANIZATION if name in BODIES else EntityType.PERSON
    return Mention(name=name, type=kind, start=start, end=start + len(name))


def bounds(edtf: str | None) -> tuple[date | None, date | None]:
    """The first and last day of YYYY, YYYY-MM, YYYY-MM-DD or an interval of them, written out for the tests' few dates."""
    if edtf is None:
        return None, None
    first, slash, last = edtf.partition("/")
    return _day(first, "01-01", first=True), _day(last if slash else first, "12-31", first=False)


def _day(text: str, rest: str, first: bool) -> date | None:
    if text in {"", ".."}:
        return None
    if len(text) == 4:
        return date.fromisoformat(f"{text}-{rest}")
    if len(text) == 7:
        return date.fromisoformat(f"{text}-{'01' if first else DAYS_OF_MONTH[text[5:]]}")
    return date.fromisoformat(text)


def claim(
    article: str,
    subject: str,
    relation: str,
    object_: str,
    edtf: str | None = None,
    factuality: str = "asserted",
    speaker: str | None = None,
    tense: str = "past",
    start: int = 0,
    **more: object,
) -> Claim:
    """A claim with the least written out; `start` sets it apart from others of its article."""
    ends = mention(subject, start), mention(object_, start + 30)
    earliest, latest = bounds(edtf)
    mode = Factuality(factuality)
    return Claim.model_validate(
        {
            "id": claim_id(article, (start, start + 60), relation, ends, edtf, mode),
            "article": article,
            "subject": ends[0],
            "relation": relation,
            "object": ends[1],
            "date": edtf,
            "earliest": earliest,
            "latest": latest,
            "date_span": (start + 50, start + 60) if edtf else None,
            "factuality": mode,
            "tense": Tense(tense),
            "speaker": mention(speaker, start + 70) if speaker else None,
            "quote": f"{subject} {relation.lower()} {object_} [{article}:{start}]",
            "start": start,
            "end": start + 60,
            "trigger": (start + 20, start + 25),
            "confidence": 0.9,
            "extractor": "hand",
            **more,
        }
    )


def article(name: str, published: str | None, publisher: str | None = "Harlow Tribune") -> Article:
    day = date.fromisoformat(published) if published else None
    return Article(
        id=name, text=f"Text of {name}.", published=day, title=f"Headline of {name}", publisher=publisher, url=f"https://{name}.example/"
    )


ARTICLES = (
    article("a1", "2022-03-10"),
    article("a2", "2023-05-20", "Vale Gazette"),
    article("a3", "2024-07-15"),
    article("a4", "2024-08-02", "Vale Gazette"),
    article("a5", None, "Dover Wire"),
)

ANA, TOMAS, INES, MARA = "Ana Brightwater", "Tomas Reyl", "Ines Varga", "Mara Quist"

CLAIMS = (
    claim("a1", ANA, "PRAISED", TOMAS, "2022-03-01"),
    claim("a1", ANA, "CRITICIZED", INES, "2022-03", start=100),
    claim("a1", INES, "INSULTED", ANA, "2022-03-09", start=200),
    claim("a1", TOMAS, "LEADS", "Calder Steel", "2019/2023", start=300, role="chief executive"),
    claim("a2", ANA, "CRITICIZED", TOMAS, "2023-05-18"),
    claim("a2", MARA, "WORKS_FOR", "Calder Steel", None, tense="present", start=100, role="adviser"),
    claim("a2", MARA, "MET_WITH", ANA, "2023-05", start=200),
    claim("a2", MARA, "MET_WITH", TOMAS, None, start=300),
    claim("a3", ANA, "ENDORSED", TOMAS, "2024-07-13"),
    claim("a3", ANA, "DONATED_TO", TOMAS, "2024-07", speaker=INES, start=100, amount=45_000_000.0, currency="USD"),
    claim("a3", MARA, "WORKS_FOR", "Calder Steel", None, tense="present", start=200, role="adviser"),
    claim("a3", ANA, "MET_WITH", TOMAS, None, "planned", start=300),
    claim("a4", ANA, "DONATED_TO", TOMAS, "2024-07", "negated", speaker=ANA),
    claim("a4", ANA, "ENDORSED", TOMAS, "2024-07", start=100),
    claim("a5", INES, "SUED", "Calder Steel", "2020"),
)


def full() -> Graph:
    """Five articles, four people, one body: praise, a quarrel, an endorsement, a donation that one speaker denies, posts."""
    return Graph.of(ARTICLES, CLAIMS)


def empty() -> Graph:
    return Graph.of((), ())


def single() -> Graph:
    """One undated fact from one article without a publisher or date."""
    return Graph.of([article("b1", None, None)], [claim("b1", ANA, "ENDORSED", TOMAS)])
