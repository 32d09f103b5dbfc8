"""INPUT -> articles: headers, HTML, JSON lines, folders, and what each says of itself."""

from __future__ import annotations

import io
import json
import sys
from datetime import date
from pathlib import Path

import pytest

from kg.errors import KGError
from kg.sources import Problem, articles

PAGE = """<html><head><title>Harbour vote</title><meta property="og:site_name" content="Calder Post">
<meta property="article:published_time" content="2024-03-05T10:00:00Z"></head><body><article><h1>Harbour vote</h1>
<p>Mara Voss endorsed Tomas Reyl on Monday, a week before the vote on the new harbour, at a meeting in the old town hall.</p>
<p>He thanked her for it, and promised to publish the plans of the harbour before anybody is asked to vote on them at all.</p>
</article></body></html>"""


def test_header_lines_are_the_articles_own_words(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "Title: Harbour\npublisher: Calder Post\nurl: https://post.example/1\npublished: 2024-03-05\n\nMara Voss won.\n"
    )
    (article,) = articles([str(tmp_path / "a.txt")])
    assert (article.id, article.title, article.publisher) == ("https://post.example/1", "Harbour", "Calder Post")
    assert article.published == date(2024, 3, 5)
    assert article.text == "Mara Voss won.\n"


def test_a_first_paragraph_with_a_colon_is_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Mayor: I will stay\n\nMara Voss said so.\n")
    (article,) = articles([str(tmp_path / "a.txt")], published=date(2024, 1, 2))
    assert article.text.startswith("Mayor: I will stay")
    assert (article.id, article.published) == ("a.txt", date(2024, 1, 2))


def test_the_stated_date_wins_over_the_option(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("published: 2024-03-05\n\nMara Voss won.\n")
    (article,) = articles([str(tmp_path / "a.txt")], published=date(2020, 1, 1))
    assert article.published == date(2024, 3, 5)


def test_a_page_gives_its_main_text_and_what_it_says_of_itself(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE)
    (article,) = articles([str(tmp_path / "page.html")])
    assert "Mara Voss endorsed Tomas Reyl" in article.text
    assert (article.title, article.publisher, article.published) == ("Harbour vote", "Calder Post", date(2024, 3, 5))


def test_a_folder_is_read_in_the_order_of_its_paths_with_ids_relative_to_it(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a.md", "b/1.txt", "c.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Mara Voss won.")
    assert [a.id for a in articles([str(tmp_path)])] == ["a.md", "b/1.txt", "b/2.txt"]


@pytest.mark.parametrize("text", ["Mara Voss won.", json.dumps({"id": "x", "text": "Mara Voss won.", "section": "town"})])
def test_standard_input_is_text_or_json_lines(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    class Stdin:
        buffer = io.BytesIO(text.encode())

    monkeypatch.setattr(sys, "stdin", Stdin())
    (article,) = articles(["-"])
    assert article.text == "Mara Voss won."


def test_json_lines_are_read_one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive of any length: no line is read before the one before it is used."""
    read = 0

    class Endless(io.RawIOBase):
        def readline(self, _size: int | None = -1) -> bytes:
            nonlocal read
            read += 1
            return json.dumps({"id": str(read), "text": "Mara Voss won."}).encode() + b"\n"

        __next__ = readline

    class Stdin:
        buffer = Endless()

    monkeypatch.setattr(sys, "stdin", Stdin())
    endless = articles(["-"])
    assert [next(endless).id for _ in range(3)] == ["1", "2", "3"]
    assert read == 3


def test_a_line_that_is_no_utf8_stops_no_other(tmp_path: Path) -> None:
    good = json.dumps({"id": "x", "text": "Mara Voss won."}).encode()
    (tmp_path / "a.jsonl").write_bytes(good + b"\n\n\xe9\xe8\n" + good.replace(b"x", b"y", 1))
    problems: list[Problem] = []
    assert [a.id for a in articles([str(tmp_path / "a.jsonl")], on_problem=problems.append)] == ["x", "y"]
    assert [p.where.rsplit("/", 1)[1] for p in problems] == ["a.jsonl line 3"]


def test_windows_lines_and_marks_are_evened_out(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("\ufeffMara Voss won.\r\nTomas Reyl lost.\r\n".encode())
    (article,) = articles([str(tmp_path / "a.txt")])
    assert article.text == "Mara Voss won.\nTomas Reyl lost.\n"


def test_without_somebody_to_tell_a_bad_article_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("")
    with pytest.raises(KGError, match="no text"):
        list(articles([str(tmp_path / "a.txt")]))
