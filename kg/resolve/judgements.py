"""judgements.toml -> what a reviewer decided about names and claims; it wins over every rule."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Self

from pydantic import Field, ValidationError, field_validator, model_validator

from kg.dates.edtf import bounds
from kg.errors import KGError
from kg.model import Claim, EntityType, Factuality, Frozen, Mention
from kg.relations import relation

UNKNOWN = "unknown"
"""How a correction says that a date, speaker, role or place is not known (TOML has no null)."""


class Same(Frozen):
    """These names are one bearer, under the id of the first. A `type` is the bearer's: other types are taken in."""

    names: tuple[str, ...] = Field(min_length=1)
    type: EntityType | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if len(self.names) < 2 and self.type is None:
            raise ValueError("give two names, or one name and its type")
        return self


class Different(Frozen):
    """These names are never one bearer; or: the bearer of `name` in `articles` is another than elsewhere."""

    names: tuple[str, ...] = ()
    name: str | None = None
    articles: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if (len(self.names) < 2) == (self.name is None or not self.articles):
            raise ValueError("give names = [two or more], or name = and articles = [...]")
        return self


class Verdict(Frozen):
    """A claim that the reviewer accepts or rejects, by its id; `why` is for people."""

    claim: str
    why: str | None = None


class Correction(Frozen):
    """What a claim says in truth: only the keys given change; its id stays."""

    claim: str
    why: str | None = None
    subject: str | None = None
    subject_type: EntityType | None = None
    object: str | None = None
    object_type: EntityType | None = None
    relation: str | None = None
    date: str | None = None
    factuality: Factuality | None = None
    speaker: str | None = None
    role: str | None = None
    amount: float | None = None
    currency: str | None = None
    place: str | None = None

    @field_validator("relation")
    @classmethod
    def _declared(cls, name: str | None) -> str | None:
        try:
            return relation(name).name if name else None
        except KGError as error:
            raise ValueError(str(error)) from None

    @field_validator("date")
    @classmethod
    def _edtf(cls, edtf: str | None) -> str | None:
        try:
            if edtf not in (None, UNKNOWN):
                bounds(edtf)
        except KGError as error:
            raise ValueError(str(error)) from None
        return edtf


class Judgements(Frozen):
    """Everything a reviewer decided; `text` is the file as written, so that a copy keeps its comments."""

    same: tuple[Same, ...] = ()
    different: tuple[Different, ...] = ()
    accept: tuple[Verdict, ...] = ()
    reject: tuple[Verdict, ...] = ()
    correct: tuple[Correction, ...] = ()
    text: str = ""


def judgements(text: str, source: str = "judgements.toml") -> Judgements:
    """The judgements that a TOML text holds; a KGError naming file and line where it is wrong."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        end = f"at line {len(text.splitlines())}, the end"
        raise KGError(f"{source}: {str(error).replace('at end of document', end)}") from None
    if "text" in tables:
        raise KGError(f"{source}: 'text' is none of same, different, accept, reject, correct")
    try:
        return Judgements.model_validate({**tables, "text": text})
    except ValidationError as error:
        raise KGError(f"{source}{_complaint(text, error)}") from None


def judgements_file(path: Path) -> Judgements:
    """The judgements of that file; none where there is no such file."""
    if not path.exists():
        return Judgements()
    try:
        return judgements(path.read_text(encoding="utf-8"), str(path))
    except UnicodeDecodeError:
        raise KGError(f"{path}: not UTF-8 text") from None
    except OSError as error:
        raise KGError(f"{path}: {error.strerror}") from None


def judged(claims: Iterable[Claim], said: Judgements) -> list[Claim]:
    """The claims as the reviewer left them, by id: rejected ones gone, accepted certain, corrected ones corrected."""
    gone = {v.claim for v in said.reject}
    sure = {v.claim for v in said.accept} | {c.claim for c in said.correct}
    corrections = {c.claim: c for c in said.correct}
    kept = {c.id: c for c in claims if c.id not in gone}
    for one in sure & kept.keys():
        kept[one] = kept[one].model_copy(update={"confidence": 1.0})
    for one in corrections.keys() & kept.keys():
        kept[one] = _corrected(kept[one], corrections[one])
    return [kept[one] for one in sorted(kept)]


def _corrected(claim: Claim, new: Correction) -> Claim:
    change: dict[str, Any] = {
        key: None if getattr(new, key) == UNKNOWN else getattr(new, key)
        for key in ("relation", "date", "factuality", "role", "amount", "currency", "place")
        if getattr(new, key) is not None
    }
    if "date" in change:
        first, last = bounds(change["date"]) if change["date"] else (None, None)
        change |= {"earliest": first, "latest": last, "date_span": None}
    change["subject"] = _renamed(claim.subject, new.subject, new.subject_type)
    change["object"] = _renamed(claim.object, new.object, new.object_type)
    if new.speaker is not None:
        change["speaker"] = None if new.speaker == UNKNOWN else _speaker(claim, new.speaker)
    return claim.model_copy(update=change)


def _renamed(mention: Mention, name: str | None, kind: EntityType | None) -> Mention:
    return mention.model_copy(update={"name": name or mention.name, "type": kind or mention.type})


def _speaker(claim: Claim, name: str) -> Mention:
    known = claim.speaker or Mention(name=name, type=EntityType.PERSON, start=claim.start, end=claim.start)
    return known.model_copy(update={"name": name})


def _complaint(text: str, error: ValidationError) -> str:
    """Line and reason of the first thing wrong, for a person who edits the file."""
    first = error.errors()[0]
    table, *where = [str(part) for part in first["loc"]] or [""]
    headers = [i for i, line in enumerate(text.splitlines(), 1) if re.match(rf"\s*\[\[\s*{re.escape(table)}\s*\]\]", line)]
    number = int(where[0]) if where and where[0].isdigit() else 0
    line = f", line {headers[number]}" if number < len(headers) else ""
    key = ".".join([table, *(p for p in where if not p.isdigit())])
    known = "" if table in Judgements.model_fields else " (known: same, different, accept, reject, correct)"
    return f"{line}: {key}: {first['msg'].removeprefix('Value error, ')}{known}"
