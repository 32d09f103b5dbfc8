"""INPUT as an address: the page is read, and everything that is no page is one line that says why."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

import pytest

from kg.errors import KGError
from kg.sources import Problem, articles, web

PAGE = """<html><head><title>Bridge talks</title><meta property="og:site_name" content="Calder Post">
<meta property="article:published_time" content="2024-03-05T10:00:00Z"></head><body><article><h1>Bridge talks</h1>
<p>Zoë Marchetti met Tomas Reyl on Monday, a week before the vote on the new bridge, at a café beside the old town hall.</p>
<p>He thanked her for it, and promised to publish the plans of the bridge before anybody is asked to vote on them at all.</p>
</article></body></html>"""

ANSWERS = {
    "/utf8": (200, "text/html; charset=utf-8", PAGE.encode()),
    "/latin": (200, "text/html; charset=iso-8859-1", PAGE.encode("latin-1")),
    "/unsaid": (200, "text/html", PAGE.encode("cp1252")),
    "/wrong": (200, "text/html; charset=klingon", PAGE.encode()),
    "/paper": (200, "application/pdf", b"%PDF-1.7"),
    "/empty": (200, "text/html", b""),
}


class Server(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/utf8")
            self.end_headers()
            return
        if self.path == "/slow":
            self.server.release.wait(10)  # type: ignore[attr-defined]
            return
        status, kind, body = ANSWERS.get(self.path, (404, "text/html", b"<p>gone"))
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Silent: a test's output is pytest's."""


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    server.release = Event()  # type: ignore[attr-defined]
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.release.set()  # type: ignore[attr-defined]
    server.shutdown()


@pytest.mark.parametrize("path", ["/utf8", "/latin", "/unsaid", "/wrong", "/moved"])
def test_a_page_is_read_with_what_it_says_of_itself(address: str, path: str) -> None:
    (article,) = articles([address + path])
    assert "Zoë Marchetti met Tomas Reyl" in article.text
    assert "café" in article.text
    assert (article.id, article.url) == (address + path, address + path)
    assert (article.publisher, article.published) == ("Calder Post", date(2024, 3, 5))


@pytest.mark.parametrize(
    ("path", "why"),
    [("/none", "404 Not Found"), ("/paper", "it is application/pdf"), ("/empty", "no article text"), ("/slow", "no answer within")],
)
def test_what_is_no_page_is_one_line(address: str, path: str, why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "PATIENCE", 0.2)
    problems = list[Problem]()
    (article,) = articles([address + path, address + "/utf8"], on_problem=problems.append)
    assert article.title == "Bridge talks"
    (problem,) = problems
    assert problem.where == address + path
    assert why in problem.why
    assert "\n" not in str(problem)


def test_too_big_a_page_is_refused(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "MAX_BYTES", 100)
    with pytest.raises(KGError, match="more than"):
        list(articles([address + "/utf8"]))


def test_an_address_nobody_listens_at(unused: int) -> None:
    with pytest.raises(KGError, match="connection refused"):
        list(articles([f"http://127.0.0.1:{unused}/"]))


@pytest.mark.parametrize("url", ["http://", "http://[::1", "http://a b/"])
def test_a_broken_address_is_one_line(url: str) -> None:
    with pytest.raises(KGError, match="the address gave no page"):
        list(articles([url]))


@pytest.fixture
def unused() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])
