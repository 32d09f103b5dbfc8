"""What the command line calls INPUT, turned into articles one after the other; what can't be read is reported, not fatal."""

from __future__ import annotations

import codecs
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date as Day  # noqa: N812
from functools import partial
from itertools import chain
from pathlib import Path

from kg.errors import KGError
from kg.model import Article
from kg.sources.records import article_of_html, article_of_text, articles_of_jsonl
from kg.sources.web import page_at

MAX_CHARACTERS = 2_000_000
"""Longer than any newspaper article by far: a text beyond it is a dump that wants splitting."""

SUFFIXES = frozenset({".txt", ".md", ".html", ".htm", ".jsonl"})


@dataclass(frozen=True)
class Problem:
    """One input that gave no article: where, and why, in one line."""

    where: str
    why: str

    def __str__(self) -> str:
        return f"{self.where}: {self.why}"


def articles(inputs: Iterable[str], published: Day | None = None, on_problem: Callable[[Problem], None] | None = None) -> Iterator[Article]:
    """The articles of every input, in order; a folder's files in the order of their paths.

    `published` is used where the input gives no date itself. A broken article goes to `on_problem` and is skipped; without `on_problem`
    it is a KGError. An input that does not exist is always a KGError.
    """
    for name in inputs:
        for where, found in _found(name):
            try:
                yield from [_checked(article, published) for article in found()]
            except KGError as e:
                if on_problem is None:
                    raise KGError(f"{where}: {e}") from e
                on_problem(Problem(where, str(e)))


def _found(name: str) -> Iterator[tuple[str, Callable[[], Iterable[Article]]]]:
    """(where, reader) for each article or file behind one INPUT."""
    if name == "-":
        yield from _standard_input()
    elif name.startswith(("http://", "https://")):
        yield name, lambda: [article_of_html(page_at(name), name, name)]
    else:
        path = Path(name)
        if not path.exists():
            raise KGError(f"{name}: no such file or folder")
        files = sorted(p for p in path.rglob("*") if p.is_file() and p.suffix.lower() in SUFFIXES) if path.is_dir() else [path]
        if not files:
            raise KGError(f"{name}: the folder holds no {', '.join(sorted(SUFFIXES))} file")
        for file in files:
            relative = file.relative_to(path).as_posix() if path.is_dir() else file.name
            yield from _readers(str(file), relative, file)


def _standard_input() -> Iterator[tuple[str, Callable[[], Iterable[Article]]]]:
    """JSON lines where the first one begins an object, else one text."""
    stream = sys.stdin.buffer
    head = list[bytes]()
    while not b"".join(head).strip() and (line := stream.readline()):
        head.append(line)
    if b"".join(head).removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"{"):
        yield from _lines("standard input", chain(head, stream))
    else:
        yield "standard input", lambda: [article_of_text(_decoded(b"".join(head) + stream.read()), "stdin.txt")]


def _readers(where: str, relative: str, file: Path) -> Iterator[tuple[str, Callable[[], Iterable[Article]]]]:
    suffix = file.suffix.lower()
    if suffix == ".jsonl":
        yield from _lines(where, _lines_of(file))
    elif suffix in {".html", ".htm"}:
        yield where, lambda: [article_of_html(_decoded(_bytes(file)), relative, None)]
    else:
        yield where, lambda: [article_of_text(_decoded(_bytes(file)), relative)]


def _lines(where: str, raw: Iterable[bytes]) -> Iterator[tuple[str, Callable[[], Iterable[Article]]]]:
    """Each line of a JSONL input read alone: a broken one stops no other, and the memory holds one at a time."""
    try:
        for number, line in enumerate(raw, 1):
            yield f"{where} line {number}", partial(_of_line, line)
            if b"\x00" in line:
                return  # no text at all: its other "lines" say nothing more
    except KGError as e:
        yield where, partial(_refused, str(e))


def _of_line(line: bytes) -> Iterable[Article]:
    text = _decoded(line)
    return articles_of_jsonl(text) if text.strip() else ()


def _refused(why: str) -> Iterable[Article]:
    raise KGError(why)


def _lines_of(file: Path) -> Iterator[bytes]:
    try:
        with file.open("rb") as lines:
            yield from lines
    except OSError as e:
        raise KGError(f"can't be read: {e.strerror}") from e


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as e:
        raise KGError(f"can't be read: {e.strerror}") from e


def _decoded(raw: bytes) -> str:
    if b"\x00" in raw[:8192] and not raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise KGError("a binary file, not text")
    try:
        text = raw.decode("utf-16" if raw.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig")
    except UnicodeDecodeError as e:
        raise KGError(f"not UTF-8 (byte {e.start}): save it as UTF-8") from e
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _checked(article: Article, published: Day | None) -> Article:
    if not article.text.strip():
        raise KGError("no text in it")
    if len(article.text) > MAX_CHARACTERS:
        raise KGError(f"{len(article.text):,} characters: more than {MAX_CHARACTERS:,} is no article; split it")
    return article if article.published or published is None else article.model_copy(update={"published": published})
