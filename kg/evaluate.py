"""Claims against gold annotations: how many are right, missed and wrong, and how well dated, attributed and named.

A claim matches a gold fact of the same article when the relation is the same, both ends name the gold's entities (in either order for
a symmetric relation) and both are real (asserted or planned) or both are not; each is matched once. The figures are those of the
scorer that the gold annotations come with.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kg.dates.edtf import bounds, overlap
from kg.errors import KGError
from kg.relations import RELATIONS

REAL = frozenset({"asserted", "planned"})

_TITLE = r"the|mr|mrs|ms|dr|sir|dame|lord|lady|sen|senator|rep|gov|governor|mayor|prof|professor|archbishop|president|former president"
_TITLES = re.compile(rf"^(({_TITLE})\.?\s+)+")

Record = Mapping[str, Any]


def normal(name: str | None) -> str:
    """A name without accents, case, titles, possessive and punctuation."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name or "") if not unicodedata.combining(c)).casefold()
    plain = _TITLES.sub("", re.sub(r"[’']s\b", "", plain))
    return re.sub(r"[^a-z0-9]+", " ", plain).strip()


@dataclass(frozen=True)
class Gold:
    """One annotated article: its facts, what is optional, and the entities behind their ends."""

    article: str
    facts: tuple[Record, ...]
    optional: tuple[Record, ...]
    names: Mapping[str, str]  # entity key -> its normal full name
    keys_by_name: Mapping[str, frozenset[str]]

    def keys(self, name: str | None) -> frozenset[str]:
        """The entities that `name` may mean; a key of its own for a name the gold does not know."""
        return self.keys_by_name.get(normal(name), frozenset({"?" + normal(name)}))


def golds(paths: Iterable[Path]) -> Iterator[Gold]:
    """Every annotated article of .json files and every passage of .jsonl files; a KGError names a file that is not one."""
    for path in paths:
        try:
            text = path.read_text(encoding="utf-8")
            for line in text.splitlines() if path.suffix == ".jsonl" else [text]:
                if line.strip():
                    yield _gold(json.loads(line))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, KGError) as e:
            raise KGError(f"{path}: not a gold file: {e}") from e


def _gold(record: Record) -> Gold:
    facts, optional = record["facts"], record.get("optional", [])
    entities = record.get("entities") or {f[end]: {"name": f[end]} for f in [*facts, *optional] for end in ("subject", "object")}
    by_name: dict[str, set[str]] = defaultdict(set)
    for key, entity in entities.items():
        for alias in (entity["name"], *entity.get("aliases", [])):
            by_name[normal(alias)].add(key)
    names = {key: normal(entity["name"]) for key, entity in entities.items()}
    for fact in (*facts, *optional):
        _require_known(fact, names)
    return Gold(record["article"], tuple(facts), tuple(optional), names, {n: frozenset(k) for n, k in by_name.items()})


def _require_known(fact: Record, names: Mapping[str, str]) -> None:
    for end in ("subject", "object"):
        if fact[end] not in names:
            raise KGError(f"no entity {fact[end]!r} among the entities of its article")
    if fact["relation"] not in RELATIONS:
        raise KGError(f"no relation {fact['relation']!r}")
    if fact.get("date"):
        bounds(fact["date"])


def evaluation(gold: Iterable[Gold], claims: Iterable[Record]) -> tuple[dict[str, Any], list[str]]:
    """The figures over all gold articles together, and a line for every miss, extra and wrong date.

    `fact`, `pair`, `factuality` and `speaker` are {p, r, f1}; `date`, `near`, `invented` and `name` are shares from 0 to 1, or None
    where there was nothing to share out. `relations` counts hit, miss and extra for each relation.
    """
    by_article: dict[str, list[Record]] = defaultdict(list)
    for claim in claims:
        by_article[claim["article"]].append(claim)
    tally, articles = _Tally(), 0
    for one in gold:
        articles += 1
        _Comparison(one, by_article.get(one.article, []), tally).run()
    return tally.figures(articles), sorted(tally.errors)


@dataclass(frozen=True)
class Reliability:
    """What remains where only claims of at least this confidence are kept; `share_of_right` is of all right claims."""

    confidence: float
    claims: int
    precision: float
    recall: float
    share_of_right: float | None


def reliability(gold: Iterable[Gold], claims: Iterable[Record], least: Iterable[float]) -> Iterator[Reliability]:
    """What `--min-confidence` trades: one row for each least confidence. A claim without one is kept always."""
    annotated, found = list(gold), list(claims)

    def at(confidence: float) -> tuple[int, dict[str, Any]]:
        kept = [c for c in found if (c.get("confidence") or 1.0) >= confidence]
        figures = evaluation(annotated, kept)[0]
        return sum(counts.get("hit", 0) for counts in figures["relations"].values()), figures

    right, _ = at(0.0)
    for confidence in least:
        hits, figures = at(confidence)
        yield Reliability(confidence, figures["found"], figures["fact"]["p"], figures["fact"]["r"], _share(hits, right))


@dataclass
class _Tally:
    n: Counter[str] = field(default_factory=Counter)
    per_relation: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    errors: list[str] = field(default_factory=list)

    def figures(self, articles: int) -> dict[str, Any]:
        n = self.n
        return {
            "articles": articles,
            "gold": n["hit"] + n["miss"],
            "found": n["hit"] + n["extra"],
            "fact": _prf(n["hit"], n["hit"], n["extra"], n["miss"]),
            "pair": _prf(n["pair_hit"], n["pair_right"], n["pair_wrong"], n["pair_wanted"] - n["pair_hit"]),
            "date": _share(n["date"], n["dated"]),
            "near": _share(n["near"], n["dated"]),
            "invented": _share(n["invented"], n["undated"]),
            "factuality": _prf(n["unreal_hit"], n["unreal_hit"], n["unreal_extra"], n["unreal_miss"]),
            "speaker": _prf(n["speaker_hit"], n["speaker_hit"], n["speaker_extra"], n["speaker_miss"]),
            "name": _share(n["named"], n["ends"]),
            "relations": {name: dict(counts) for name, counts in sorted(self.per_relation.items())},
        }


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 3) if whole else None


def _prf(hit: int, right: int, extra: int, miss: int) -> dict[str, float]:
    """Precision over what was found, recall over what was wanted (`hit` of the gold, `right` of the claims)."""
    p, r = right / (right + extra) if right + extra else 0.0, hit / (hit + miss) if hit + miss else 0.0
    return {"p": round(p, 3), "r": round(r, 3), "f1": round(2 * p * r / (p + r), 3) if p + r else 0.0}


def _sign(relation: str) -> int:
    warmth = RELATIONS[relation].warmth if relation in RELATIONS else 0.0
    return (warmth > 0) - (warmth < 0)


def _symmetric(*names: str) -> bool:
    return any(name in RELATIONS and RELATIONS[name].symmetric for name in names)


def _real(record: Record) -> bool:
    return (record.get("factuality") or "asserted") in REAL


def _touch(gold: str | None, found: str | None) -> bool:
    """Whether two EDTF dates may be the same time; two unknown ones are."""
    if not gold or not found:
        return not gold and not found
    try:
        return overlap(gold, found)
    except KGError:
        return False


class _Comparison:
    """One article's claims against its gold, counted into a tally."""

    def __init__(self, gold: Gold, claims: list[Record], tally: _Tally) -> None:
        self.gold, self.claims, self.tally = gold, claims, tally
        unique: dict[tuple[Any, ...], Record] = {}
        for c in claims:
            ends = gold.keys(c["subject"]["name"]), gold.keys(c["object"]["name"])
            unique.setdefault((*ends, c["relation"], c.get("date"), _real(c)), c)
        self.found = [c for key, c in unique.items() if key[-1]]
        self.wanted = [f for f in gold.facts if _real(f)]

    def run(self) -> None:
        matched = self._matched()
        for i, fact in enumerate(self.wanted):
            if i in matched:
                self._hit(fact, self.found[matched[i]])
            else:
                self._count("miss", fact["relation"])
                self._say("missed", fact["subject"], fact, fact["object"], fact.get("quote", ""))
        for j, claim in enumerate(self.found):
            if j not in set(matched.values()) and not self._free(claim):
                self._count("extra", claim["relation"])
                self._say("extra", claim["subject"]["name"], claim, claim["object"]["name"], claim.get("quote", "")[:160])
        self._pairs()
        self._unreal()

    def _joined(self, fact: Record, claim: Record, symmetric: bool) -> bool:
        s, o = self.gold.keys(claim["subject"]["name"]), self.gold.keys(claim["object"]["name"])
        return (fact["subject"] in s and fact["object"] in o) or (symmetric and fact["object"] in s and fact["subject"] in o)

    def _same(self, fact: Record, claim: Record) -> bool:
        return bool(fact["relation"] == claim["relation"]) and self._joined(fact, claim, _symmetric(fact["relation"]))

    def _matched(self) -> dict[int, int]:
        """Gold fact -> claim, the best dated pairs first: exactly the date, then a touching one, then any."""
        ranked = []
        for i, fact in enumerate(self.wanted):
            for j, claim in enumerate(self.found):
                if self._same(fact, claim):
                    exact = (fact.get("date") or None) == (claim.get("date") or None)
                    ranked.append((0 if exact else 1 if _touch(fact.get("date"), claim.get("date")) else 2, i, j))
        matched: dict[int, int] = {}
        for _, i, j in sorted(ranked):
            if i not in matched and j not in matched.values():
                matched[i] = j
        return matched

    def _free(self, claim: Record) -> bool:
        """Whether an unmatched claim repeats a gold or optional fact without contradicting its date."""
        for fact in (*self.gold.facts, *self.gold.optional):
            open_date = not claim.get("date") or not fact.get("date")
            if _real(fact) and self._same(fact, claim) and (open_date or _touch(fact["date"], claim["date"])):
                return True
        return False

    def _hit(self, fact: Record, claim: Record) -> None:
        n, want, got = self.tally.n, fact.get("date") or None, claim.get("date") or None
        self._count("hit", fact["relation"])
        if want:
            n.update(dated=1, date=want == got, near=_touch(want, got))
        else:
            n.update(undated=1, invented=got is not None)
        if want != got:
            self._say("date", fact["subject"], fact, fact["object"], f"found {got}")
        speaker, wanted = (claim.get("speaker") or {}).get("name"), fact.get("speaker")
        right = bool(speaker and wanted) and (
            wanted in self.gold.keys(speaker) or normal(speaker) in {normal(wanted), self.gold.names.get(wanted or "")}
        )
        n.update(speaker_hit=right, speaker_extra=bool(speaker) and not right, speaker_miss=bool(wanted) and not right)
        full = {self.gold.names[fact["subject"]], self.gold.names[fact["object"]]}
        n.update(ends=2, named=len(full & {normal(claim["subject"]["name"]), normal(claim["object"]["name"])}))

    def _pairs(self) -> None:
        """Who did good or ill to whom: distinct (subject, object, sign of the warmth)."""

        def agree(fact: Record, claim: Record) -> bool:
            both_ways = _symmetric(fact["relation"], claim["relation"])
            return _sign(fact["relation"]) == _sign(claim["relation"]) and self._joined(fact, claim, both_ways)

        wanted = {(f["subject"], f["object"], _sign(f["relation"])): f for f in self.wanted}
        keys = self.gold.keys
        found = {(keys(c["subject"]["name"]), keys(c["object"]["name"]), _sign(c["relation"])): c for c in self.found}
        hits = sum(any(agree(f, c) for c in self.found) for f in wanted.values())
        self.tally.n.update(pair_hit=hits, pair_wanted=len(wanted))
        for c in found.values():
            right = any(agree(f, c) for f in self.wanted)
            self.tally.n.update(pair_right=right, pair_wrong=not right and not any(agree(f, c) for f in self.gold.optional))

    def _unreal(self) -> None:
        """Negated, planned, hypothetical: right when the triple and the word are."""
        facts = [f for f in self.gold.facts if (f.get("factuality") or "asserted") != "asserted"]
        others = [c for c in self.claims if c["factuality"] != "asserted"]
        same = [
            (i, j) for i, f in enumerate(facts) for j, c in enumerate(others) if self._same(f, c) and f["factuality"] == c["factuality"]
        ]
        hits, good = len({i for i, _ in same}), {j for _, j in same}
        wrong = {
            (self.gold.keys(c["subject"]["name"]), c["relation"], self.gold.keys(c["object"]["name"]), c["factuality"])
            for j, c in enumerate(others)
            if j not in good and not any(self._same(f, c) for f in self.gold.optional)
        }
        self.tally.n.update(unreal_hit=hits, unreal_miss=len(facts) - hits, unreal_extra=len(wrong))

    def _count(self, what: str, relation: str) -> None:
        self.tally.n[what] += 1
        self.tally.per_relation[relation][what] += 1

    def _say(self, what: str, subject: str, record: Record, obj: str, tail: str) -> None:
        line = f"{what:6} {self.gold.article}: {subject} {record['relation']} {obj} [{record.get('date')}] “{tail}”"
        self.tally.errors.append(line)


def claims_of(path: Path) -> Iterator[Record]:
    """The claims of a claims.jsonl; a KGError names a broken line."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as e:
        raise KGError(f"{path}: can't be read: {e.strerror}") from e
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                claim = json.loads(line)
            except json.JSONDecodeError as e:
                raise KGError(f"{path} line {number}: broken JSON: {e.msg}") from e
            if not _is_claim(claim):
                raise KGError(f"{path} line {number}: not a claim: it needs article, subject, relation, object and factuality")
            yield claim


def _is_claim(record: Any) -> bool:
    if not isinstance(record, dict) or not all(isinstance(record.get(key), str) for key in ("article", "relation", "factuality")):
        return False
    mentions = [record.get("subject"), record.get("object"), record.get("speaker") or {"name": ""}]
    return isinstance(record.get("date"), str | None) and all(isinstance(m, dict) and isinstance(m.get("name"), str) for m in mentions)
