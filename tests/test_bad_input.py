"""Bad input gets one clear line and exit code 1; a bad article among good ones is reported, skipped and counted."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from outcome import Outcome

Command = Callable[..., Outcome]

GOOD = "published: 2024-03-05\npublisher: Calder Post\n\nMara Voss endorsed Tomas Reyl on Monday.\n"
FRENCH = (
    "Le maire de la ville a annoncé mardi que les travaux du vieux port commenceraient au printemps prochain, malgré les réserves de "
    "plusieurs conseillers qui jugent le projet trop coûteux et demandent encore une étude complète avant la fin de cette année.\n"
)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def one_line(outcome: Outcome, *words: str) -> None:
    assert outcome.code == 1, outcome
    assert "Traceback" not in outcome.err
    lines = outcome.err.strip().splitlines()
    assert lines[-1].startswith("kg: ")
    for word in words:
        assert word in outcome.err


def test_a_missing_file(kg_command: Command, out: Path) -> None:
    one_line(kg_command("build", "nowhere.txt", "-o", out), "nowhere.txt", "no such file")
    assert not out.exists()


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("empty.txt", b"", "no text"),
        ("blank.txt", b" \n\n ", "no text"),
        ("binary.txt", b"\x89PNG\x00\x01\x02", "binary"),
        ("latin1.txt", "Café Größe".encode("latin-1") + b" and more", "UTF-8"),
        ("french.txt", FRENCH.encode(), "not in English"),
        ("date.txt", b"published: yesterday\n\nMara Voss met Tomas Reyl.", "is not a date"),
        ("page.html", b"<html><body></body></html>", "no article text"),
        ("big.txt", b"Mara Voss met Tomas Reyl. " * 400_000, "split it"),
        ("broken.jsonl", b'{"id": "a", "text": ', "broken JSON"),
        ("list.jsonl", b"[1, 2]\n", "not an article"),
        ("surrogate.jsonl", b'{"id": "a", "text": "Mara \\ud800 Voss"}\n', "surrogate"),
        ("nameless.jsonl", b'{"text": "Mara Voss met Tomas Reyl."}\n', '"id"'),
    ],
)
def test_one_bad_file(kg_command: Command, tmp_path: Path, out: Path, name: str, content: bytes, word: str) -> None:
    (tmp_path / name).write_bytes(content)
    one_line(kg_command("build", tmp_path / name, "-o", out), name.split(".")[0], word)
    assert not out.exists()


def test_an_empty_folder(kg_command: Command, tmp_path: Path, out: Path) -> None:
    (tmp_path / "none").mkdir()
    one_line(kg_command("build", tmp_path / "none", "-o", out), "holds no")


def test_one_bad_file_among_good_ones_stops_nothing(kg_command: Command, tmp_path: Path, out: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(GOOD)
    (folder / "b.txt").write_bytes(b"\x00\x01")
    (folder / "c.txt").write_text(GOOD.replace("Mara Voss", "Ana Brightwater"))
    outcome = kg_command("build", folder, "-o", out)
    assert outcome.code == 0
    assert "b.txt" in outcome.err
    assert "1 skipped" in outcome.out
    assert len((out / "articles.jsonl").read_text().splitlines()) == 2


def test_a_broken_line_among_good_ones_is_named(kg_command: Command, tmp_path: Path, out: Path) -> None:
    lines = [
        json.dumps({"id": "a", "text": GOOD.split("\n\n")[1], "published": "2024-03-05"}),
        "{oops",
        json.dumps({"id": "b", "text": "Mara Voss met Tomas Reyl."}),
    ]
    (tmp_path / "in.jsonl").write_text("\n".join(lines))
    outcome = kg_command("build", tmp_path / "in.jsonl", "-o", out)
    assert outcome.code == 0
    assert "in.jsonl line 2" in outcome.err
    assert len((out / "articles.jsonl").read_text().splitlines()) == 2


def test_an_article_without_a_date_is_warned_of_and_its_relative_dates_stay_unknown(kg_command: Command, tmp_path: Path, out: Path) -> None:
    (tmp_path / "a.txt").write_text("Mara Voss endorsed Tomas Reyl on Monday.")
    outcome = kg_command("build", tmp_path / "a.txt", "-o", out)
    assert outcome.code == 0
    assert "--published" in outcome.err
    claims = [json.loads(line) for line in (out / "claims.jsonl").read_text().splitlines()]
    assert [c["relation"] for c in claims] == ["ENDORSED"]
    assert claims[0]["date"] is None


def test_two_articles_of_one_id(kg_command: Command, tmp_path: Path, out: Path) -> None:
    (tmp_path / "in.jsonl").write_text(
        '{"id": "a", "text": "Mara Voss met Tomas Reyl."}\n{"id": "a", "text": "Mara Voss sued Tomas Reyl."}\n'
    )
    outcome = kg_command("build", tmp_path / "in.jsonl", "-o", out)
    assert "a" in outcome.err
    assert "id" in outcome.err
    assert "Traceback" not in outcome.err


def test_an_out_that_is_not_ours_is_left_alone(kg_command: Command, tmp_path: Path, out: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD)
    out.mkdir()
    (out / "thesis.doc").write_text("mine")
    one_line(kg_command("build", tmp_path / "a.txt", "-o", out), "out")
    assert os.listdir(out) == ["thesis.doc"]


def test_a_bad_run_leaves_what_was_stored(kg_command: Command, tmp_path: Path, out: Path) -> None:
    (tmp_path / "a.txt").write_text(GOOD)
    assert kg_command("build", tmp_path / "a.txt", "-o", out).code == 0
    before = {p.name: p.read_bytes() for p in out.iterdir()}
    one_line(kg_command("build", tmp_path / "missing.txt", "-o", out), "missing.txt")
    assert {p.name: p.read_bytes() for p in out.iterdir()} == before


def test_wrong_usage_is_exit_code_2(kg_command: Command) -> None:
    assert kg_command("timeline").code == 2
    assert kg_command("build").code == 2
    assert kg_command("dance").code == 2


def test_names_that_no_article_has(kg_command: Command, seed_out: Path) -> None:
    one_line(kg_command("timeline", "Elon Muskk", "--on", seed_out), "Elon Musk")
    one_line(kg_command("timeline", "Elon Musk", "--relation", "ENDORSD", "--on", seed_out), "ENDORSED")
    one_line(kg_command("timeline", "Elon Musk", "--from", "soon", "--on", seed_out), "soon")
    one_line(kg_command("timeline", "Elon Musk", "--on", "nowhere"), "nowhere")
    one_line(kg_command("query", "nosuchquery", "--on", seed_out), "nosuchquery")
    one_line(kg_command("export", seed_out, "--format", "xls"), "csv")
