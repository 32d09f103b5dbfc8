"""One text, page or JSON line -> one article, with what it says of itself."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import date as Day  # noqa: N812

from pydantic import ValidationError

from kg.errors import KGError
from kg.model import Article

HEADER_KEYS = frozenset({"id", "title", "publisher", "url", "published"})

_HEADER = re.compile(r"([A-Za-z_-]+):[ \t]+(\S.*)")


def article_of_text(text: str, name: str) -> Article:
    """An article of plain text: optional `key: value` lines (id, title, publisher, url, published), a blank line, then the text."""
    header, body = _split(text)
    return _article({**header, "text": body}, name)


def _split(text: str) -> tuple[dict[str, str], str]:
    """Header and body; a first paragraph that is not wholly `key: value` lines of known keys is text like the rest."""
    head, gap, body = text.lstrip("\n").partition("\n\n")
    matches = [_HEADER.fullmatch(line.rstrip()) for line in head.split("\n")]
    keys = [m[1].lower() for m in matches if m]
    if not gap or len(keys) != len(matches) or not set(keys) <= HEADER_KEYS:
        return {}, text
    return {m[1].lower(): m[2].strip() for m in matches if m}, body


def articles_of_jsonl(line: str) -> Iterable[Article]:
    """The article of one JSON line with the keys of Article; other keys are passed over."""
    try:
        record = json.loads(line)
    except json.JSONDecodeError as e:
        raise KGError(f"broken JSON: {e.msg} at character {e.pos}") from e
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise KGError('not an article: a JSON object with at least "text" is expected')
    url = record.get("url")
    if not record.get("id") and not url:
        raise KGError('an article in JSONL needs an "id" or a "url"')
    return [_article({k: v for k, v in record.items() if k in {*HEADER_KEYS, "text"} and v not in {None, ""}}, str(url))]


def article_of_html(page: str, name: str, url: str | None) -> Article:
    """The main text of a web page, with the title, publisher, address and date that it states of itself."""
    import trafilatura

    found = trafilatura.bare_extraction(page, url=url, with_metadata=True, include_comments=False, include_tables=False)
    fields = found if isinstance(found, dict) else found.as_dict() if found is not None else {}
    if not fields.get("text"):
        raise KGError("no article text found in the page")
    stated = {
        "text": fields["text"],
        "title": fields.get("title"),
        "publisher": fields.get("sitename"),
        "url": fields.get("url") or url,
        "published": fields.get("date"),
    }
    return _article({k: v for k, v in stated.items() if v}, name)


def _article(fields: dict[str, object], name: str) -> Article:
    """The article of what was read; its id is its own, else its url, else `name` (DESIGN 3)."""
    published = fields.get("published")
    if isinstance(published, str):
        fields = {**fields, "published": _day(published)}
    try:
        return Article.model_validate({"id": fields.get("url") or name, **fields})
    except ValidationError as e:
        first = e.errors()[0]
        raise KGError(f"{'.'.join(str(p) for p in first['loc'])}: {first['msg']}") from e


def _day(text: str) -> Day:
    try:
        return Day.fromisoformat(text.strip()[:10])
    except ValueError as e:
        raise KGError(f"published: {text!r} is not a date; write it as 2024-08-13") from e
