"""OUT, a folder of JSON lines and the page: written whole or not at all, and read back."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date as Day  # noqa: N812
from pathlib import Path
from typing import IO, Any, Protocol, TypeVar

from pydantic import BaseModel, ValidationError

from kg.errors import KGError
from kg.model import Article, Claim, Entity, EntityType, Fact, Frozen
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


class Name(Frozen):
    """A name that an article has, and the entity it stands for."""

    name: str
    type: EntityType
    entity: str


class Document(Frozen):
    """A line of articles.jsonl: the article with its hash and the names found in it."""

    id: str
    text: str
    published: Day | None
    title: str | None
    publisher: str | None
    url: str | None
    hash: str
    names: tuple[Name, ...]

    @property
    def article(self) -> Article:
        """The article alone."""
        return Article(id=self.id, text=self.text, published=self.published, title=self.title, publisher=self.publisher, url=self.url)


@dataclass(frozen=True)
class Saved:
    """What OUT holds. `claims` are as extracted, before any judgement; `judgements` is the hash of those that the facts follow."""

    articles: tuple[Article, ...] = ()
    claims: tuple[Claim, ...] = ()
    entities: tuple[Entity, ...] = ()
    facts: tuple[Fact, ...] = ()
    entity_of: Mapping[tuple[str, str, EntityType], str] = field(default_factory=dict)
    hashes: Mapping[str, str] = field(default_factory=dict)
    judgements: str | None = None
    extractor: str | None = None
    model: str | None = None
    min_confidence: float = 0.0


@contextmanager
def held(out: Path) -> Iterator[Path]:
    """OUT, made absolute, held against every other build until the block ends; a KGError where another holds it or it is not ours.

    The lock is a file beside OUT that the system releases with the process, so that a killed build locks nobody out.
    """
    out = out.absolute().resolve()
    require_ours(out)
    lock = _beside(out, "lock")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        file = lock.open("a")
    except OSError as error:
        raise KGError(f"{out}: can't be written: {error.strerror}") from None
    with file:
        if not _locked(file, lock):
            raise KGError(f"{out}: another build is writing it; wait until it has ended")
        try:
            _recover(out)
            require_ours(out)
            yield out
        finally:
            lock.unlink(missing_ok=True)


def _locked(file: IO[str], lock: Path) -> bool:
    """Takes the lock; False where another has it, or has just ended and taken the file away."""
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return os.path.samestat(os.fstat(file.fileno()), lock.stat())
    except (BlockingIOError, FileNotFoundError):
        return False


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
    documents = tuple(_values(Document, out / "articles.jsonl"))
    return Saved(
        articles=tuple(document.article for document in documents),
        claims=tuple(_values(Claim, out / "claims.jsonl")),
        entities=tuple(_values(Entity, out / "entities.jsonl")),
        facts=tuple(_values(Fact, out / "facts.jsonl")),
        entity_of={(d.id, n.name, n.type): n.entity for d in documents for n in d.names},
        hashes={document.id: document.hash for document in documents},
        judgements=manifest.get("judgements"),
        extractor=manifest.get("extractor"),
        model=manifest.get("model"),
        min_confidence=float(manifest.get("min_confidence") or 0.0),
    )


def saved_or_empty(out: Path) -> Saved:
    """What OUT holds; nothing where it is still missing or empty."""
    return saved(out) if (out / MANIFEST).is_file() else Saved()


def write(out: Path, values: Values, page: str, judgements: str = "", min_confidence: float = 0.0) -> None:
    """Puts the values in OUT's place, which the caller holds (`held`): a stop at any moment leaves it as before or as after.

    Everything is written to a folder beside OUT, and the two folders change places in one step. What else lies in OUT
    stays, above all judgements.toml; `judgements` is written only where there is none.
    """
    fresh = _beside(out, "new")
    try:
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir()
        if out.is_dir():
            shutil.copymode(out, fresh)
        _keep(out, fresh)
        if judgements and not (fresh / JUDGEMENTS).exists():
            _write(fresh / JUDGEMENTS, [judgements])
        for name, lines in _files(values, page, text_hash(judgements), min_confidence).items():
            _write(fresh / name, lines)
        _sync(fresh)
        _put(fresh, out)
        _sync(out.parent)
    except OSError as error:
        raise KGError(f"{out}: can't be written: {error.strerror or error}") from None
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def text_hash(judgements: str) -> str | None:
    """SHA-256 of the judgements' text; None for none."""
    return hashlib.sha256(judgements.encode("utf-8", "surrogatepass")).hexdigest() if judgements else None


def _files(values: Values, page: str, judgements: str | None, min_confidence: float) -> dict[str, Iterable[str]]:
    names: dict[str, list[dict[str, str]]] = defaultdict(list)
    for (article, name, kind), entity in sorted(values.entity_of.items()):
        names[article].append({"name": name, "type": kind.value, "entity": entity})
    manifest = {
        "format": FORMAT,
        "extractor": ", ".join(sorted({claim.extractor for claim in values.extracted})) or None,
        "model": values.model,
        "min_confidence": min_confidence,
        "judgements": judgements,
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
    """What the reviewer or user put into OUT goes along."""
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


def _values(kind: type[V], path: Path) -> Iterator[V]:
    """The file's lines as values; a KGError names the line that is none."""
    try:
        with path.open(encoding="utf-8", newline="\n") as file:
            for number, line in enumerate(file, 1):
                yield _value(kind, line, f"{path} line {number}")
    except (OSError, UnicodeDecodeError) as error:
        raise KGError(f"{path}: can't be read: {error}; build the folder again") from None


def _value(kind: type[V], line: str, where: str) -> V:
    try:
        return kind.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        raise KGError(f"{where}: {'.'.join(map(str, first['loc']))}: {first['msg']}; build the folder again") from None
