"""An address -> the text of the page behind it: the one place that asks the network, and only for what the user named."""

from __future__ import annotations

import socket
from http.client import HTTPException
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from kg.errors import KGError

PATIENCE = 30
"""Seconds without a byte after which a server is given up."""

MAX_BYTES = 20_000_000
"""More than any page that is an article; a file beyond it is refused before it fills the memory."""

_HEADERS = {"User-Agent": "Mozilla/5.0 (compatible; kg-timeline)", "Accept": "text/html,application/xhtml+xml"}


def page_at(url: str) -> str:
    """The page's text, decoded as its server says or as its bytes look. KGError, in one line, for everything that is no page."""
    from trafilatura.utils import decode_file

    try:
        with urlopen(Request(url, headers=_HEADERS), timeout=PATIENCE) as answer:
            kind, charset = answer.headers.get_content_type(), answer.headers.get_content_charset()
            raw: bytes = answer.read(MAX_BYTES + 1)
    except HTTPError as e:
        raise KGError(f"the address gave no page: {e.code} {e.reason}") from e
    except (TimeoutError, URLError, HTTPException, OSError, ValueError) as e:
        raise KGError(f"the address gave no page: {_reason(e)}") from e
    if kind not in {"text/html", "application/xhtml+xml", "text/plain"}:
        raise KGError(f"the address gave no page: it is {kind}")
    if len(raw) > MAX_BYTES:
        raise KGError(f"the address gave more than {MAX_BYTES // 1_000_000} MB: no article")
    try:
        return raw.decode(charset or "utf-8")
    except (LookupError, UnicodeDecodeError):
        return str(decode_file(raw))


def _reason(error: Exception) -> str:
    cause = error.reason if isinstance(error, URLError) else error
    if isinstance(cause, TimeoutError):
        return f"no answer within {PATIENCE} seconds"
    if isinstance(cause, socket.gaierror):
        return "no such host"
    if isinstance(cause, OSError) and cause.strerror:
        return cause.strerror.lower()
    return str(cause) or type(cause).__name__
