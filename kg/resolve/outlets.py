"""How many outlets stand behind a fact: publishers whose texts are not copies of each other."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Mapping
from itertools import combinations
from urllib.parse import urlsplit

from kg.model import Article
from kg.resolve.names import folded

SHINGLE = 5
"""Words in one shingle, after Broder's resemblance of documents (1997)."""

COPY = 0.8
"""From this share of the shorter text's shingles on, it is a copy: wire copy is cut and re-headed, not rewritten."""


def outlet(article: Article) -> str:
    """Who published: the folded publisher, else the host of the url, else the article's id."""
    if article.publisher and article.publisher.strip():
        return folded(article.publisher).removeprefix("the ")
    host = urlsplit(article.url).hostname if article.url and "://" in article.url else None
    return (host or "").removeprefix("www.") or f"article {article.id}"


class Outlets:
    """The outlets of a set of articles. Texts are compared only where two outlets stand behind one fact."""

    def __init__(self, articles: Mapping[str, Article]) -> None:
        self._articles = articles
        self._names: dict[str, str] = {}
        self._shingles: dict[str, frozenset[int]] = {}
        self._copies: dict[tuple[str, str], bool] = {}

    def groups(self, ids: Iterable[str]) -> dict[str, str]:
        """Article id -> the outlet it counts for: the first by name of those that share publisher or text with it."""
        ids = sorted(set(ids))
        names = {i: self._outlet(i) for i in ids}
        leader = {name: name for name in names.values()}
        for a, b in combinations(ids, 2):
            first, second = sorted((_root(leader, names[a]), _root(leader, names[b])))
            if first != second and self._copy(a, b):
                leader[second] = first
        return {i: _root(leader, names[i]) for i in ids}

    def _outlet(self, article: str) -> str:
        if article not in self._names:
            known = self._articles.get(article)
            self._names[article] = outlet(known) if known else f"article {article}"
        return self._names[article]

    def _copy(self, a: str, b: str) -> bool:
        if (a, b) not in self._copies:
            one, other = self._of(a), self._of(b)
            shorter = min(len(one), len(other))
            self._copies[a, b] = shorter > 0 and len(one & other) >= COPY * shorter
        return self._copies[a, b]

    def _of(self, article: str) -> frozenset[int]:
        if article not in self._shingles:
            text = self._articles[article].text if article in self._articles else ""
            self._shingles[article] = shingles(text)
        return self._shingles[article]


def shingles(text: str) -> frozenset[int]:
    """Hashes of all runs of five words; one for a shorter text, none for an empty one."""
    found = re.findall(r"\w+", folded.__wrapped__(text))  # a text is no name: it would only fill the cache
    runs = range(max(len(found) - SHINGLE + 1, min(len(found), 1)))
    return frozenset(zlib.crc32(" ".join(found[i : i + SHINGLE]).encode("utf-8", "surrogatepass")) for i in runs)


def _root(leader: dict[str, str], name: str) -> str:
    while leader[name] != name:
        name = leader[name]
    return name
