"""OUT, a folder of JSON lines and the page: written whole or not at all, and read back."""

from __future__ import annotations

import json
import os
import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeVar

from pydantic import BaseModel, ValidationError

from kg.errors import KGError
from kg.model import Article, Claim, Entity, EntityType, Fact
from kg.stores.exchange import exchanged

FORMAT = 1
"""The version of what OUT holds; one more at each change that an older reader would misread."""

MANIFEST = "manifest.json"
JUDGEMENTS = "judgements.toml"
PAGE = "index.html"
OURS = ("articles.jsonl", "claims.jsonl", "entities.jsonl", "facts.jsonl", PAGE, MANIFEST)

V = TypeVar("V", bound=BaseModel)


class Values(Protocol):
    """What is saved of a graph."""

    @property
    def articles(self) -> Sequence[Article]: ...
    @property
    def extracted(self) -> Sequence[Claim]: ...
    @property
    def entities(self) -> Sequence[Entity]: ...
    @property
    def facts(self) -> Sequence[Fact]: ...
    @property
    def entity_of(self) -> Mapping[tuple[str, str, EntityType], str]: ...
    @property
    def model(self) -> str | None: ...


@dataclass(frozen=True)
class Saved:
    """What OUT holds beside what follows from it. `claims` are as extracted, before any judgement."""

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    hashes: Mapping[str, str]
    extractor: str | None
    model: str | None
    min_confidence: float


@contextmanager
def held(out: Path) -> Iterator[Path]:
    """OUT, made absolute, held against every other build until the block ends; a KGError where another holds it or it is not ours.

    The lock is a file beside OUT that the system releases with the process, so that a killed build locks nobody out.
    """
    import fcntl

    out = out.absolute().resolve()
    lock = _beside(out, "lock")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        file = lock.open("a")
    except OSError as error:
        raise KGError(f"{out}: can't be written: {error.strerror}") from None
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise KGError(f"{out}: another build is writing it; wait until it has ended") from None
        try:
            _recover(out)
            require_ours(out)
            yield out
        finally:
            lock.unlink(missing_ok=True)


def require_ours(out: Path) -> None:
    """A KGError unless OUT is missing, empty, or a folder that this version can read and add to."""
    if out.exists() and not out.is_dir():
        raise KGError(f"{out}: is a file; name a folder")
    if out.is_dir() and any(out.iterdir()):
        _manifest(out)


def saved(out: Path) -> Saved:
    """What OUT holds; a KGError where it is missing, not ours, newer than this program or damaged."""
    _recover(out.absolute().resolve())
    if not out.is_dir():
        raise KGError(f"{out}: no such folder; kg build makes one")
    manifest = _manifest(out)
    articles, hashes = [], {}
    for number, line in _lines(out / "articles.jsonl"):
        article, its_hash = _article(line, f"{out / 'articles.jsonl'} line {number}")
        articles.append(article)
        hashes[article.id] = its_hash
    path = out / "claims.jsonl"
    claims = [_value(Claim, line, f"{path} line {number}") for number, line in _lines(path)]
    least = float(manifest.get("min_confidence") or 0.0)
    return Saved(tuple(articles), tuple(claims), hashes, manifest.get("extractor"), manifest.get("model"), least)


def saved_or_none(out: Path) -> Saved | None:
    """What OUT holds; None where it is still missing or empty."""
    return saved(out) if (out / MANIFEST).is_file() else None


def write(out: Path, values: Values, page: str, judgements: str = "", min_confidence: float = 0.0) -> None:
    """Puts the values in OUT's place, which the caller holds (`held`): a stop at any moment leaves it as before or as after.

    Everything is written to a folder beside OUT, and the two folders change places in one step. What else lies in OUT
    stays, above all judgements.toml; `judgements` is written only where there is none.
    """
    fresh = _beside(out, "new")
    try:
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir()
        _keep(out, fresh)
        if judgements and not (fresh / JUDGEMENTS).exists():
            _write(fresh / JUDGEMENTS, [judgements])
        for name, lines in _files(values, page, min_confidence).items():
            _write(fresh / name, lines)
        _sync(fresh)
        _put(fresh, out)
        _sync(out.parent)
    except OSError as error:
        raise KGError(f"{out}: can't be written: {error.strerror or error}") from None
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _files(values: Values, page: str, min_confidence: float) -> dict[str, Iterable[str]]:
    names: dict[str, list[dict[str, str]]] = defaultdict(list)
    for (article, name, kind), entity in sorted(values.entity_of.items()):
        names[article].append({"name": name, "type": kind.value, "entity": entity})
    manifest = {
        "format": FORMAT,
        "extractor": ", ".join(sorted({claim.extractor for claim in values.extracted})) or None,
        "model": values.model,
        "min_confidence": min_confidence,
    }
    return {
        "articles.jsonl": (_json({**a.model_dump(mode="json"), "hash": a.hash, "names": names[a.id]}) for a in values.articles),
        "claims.jsonl": (claim.model_dump_json() + "\n" for claim in values.extracted),
        "entities.jsonl": (entity.model_dump_json() + "\n" for entity in values.entities),
        "facts.jsonl": (fact.model_dump_json() + "\n" for fact in values.facts),
        PAGE: [page],
        MANIFEST: [json.dumps(manifest, indent=1) + "\n"],
    }


def _json(row: Mapping[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n"


def _keep(out: Path, fresh: Path) -> None:
    """What the reviewer or user put into OUT goes along, as the same files under a second name."""
    for path in sorted(out.iterdir()) if out.is_dir() else ():
        if path.name not in OURS and path.is_dir() and not path.is_symlink():
            shutil.copytree(path, fresh / path.name, symlinks=True)
        elif path.name not in OURS:
            shutil.copy2(path, fresh / path.name, follow_symlinks=False)


def _write(path: Path, lines: Iterable[str]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        file.writelines(lines)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    """Makes the folder's names outlast a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _put(fresh: Path, out: Path) -> None:
    if not out.exists() or not any(out.iterdir()):
        os.rename(fresh, out)
    elif not exchanged(fresh, out):
        # Two steps where the system has no exchange; a stop between them is undone by `_recover`.
        old = _beside(out, "old")
        shutil.rmtree(old, ignore_errors=True)
        os.rename(out, old)
        os.rename(fresh, out)
        shutil.rmtree(old, ignore_errors=True)


def _recover(out: Path) -> None:
    """Gives OUT back after a stop between the two steps of a system without exchange."""
    old = _beside(out, "old")
    if old.is_dir() and not out.exists():
        os.rename(old, out)


def _beside(out: Path, what: str) -> Path:
    return out.with_name(f".{out.name}.kg-{what}")


def _manifest(out: Path) -> dict[str, Any]:
    path = out / MANIFEST
    if not path.is_file():
        raise KGError(f"{out}: not a folder that kg build made (it has no {MANIFEST}); name another")
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, OSError) as error:
        raise KGError(f"{path}: can't be read: {error}") from None
    version = manifest.get("format") if isinstance(manifest, dict) else None
    if not isinstance(version, int):
        raise KGError(f"{path}: names no format version; this is no folder that kg build made")
    if version > FORMAT:
        raise KGError(f"{out}: format {version} is newer than this program's {FORMAT}; install a newer kg-timeline")
    return dict(manifest)


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        with path.open(encoding="utf-8", newline="\n") as file:
            yield from enumerate(file, 1)
    except (OSError, UnicodeDecodeError) as error:
        raise KGError(f"{path}: can't be read: {error}; build the folder again") from None


def _article(line: str, where: str) -> tuple[Article, str]:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise KGError(f"{where}: {error}; build the folder again") from None
    if not isinstance(row, dict):
        raise KGError(f"{where}: no JSON object; build the folder again")
    own = {key: value for key, value in row.items() if key not in ("names", "hash")}
    return _value(Article, json.dumps(own), where), str(row.get("hash"))


def _value(kind: type[V], line: str, where: str) -> V:
    try:
        return kind.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        raise KGError(f"{where}: {'.'.join(map(str, first['loc']))}: {first['msg']}; build the folder again") from None
