"""The command line, as a user runs it."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from outcome import Outcome

Command = Callable[..., Outcome]

COMMANDS = ("build", "extract", "timeline", "query", "view", "export", "evaluate", "demo")


@pytest.mark.parametrize("command", COMMANDS)
def test_help_teaches_with_an_example(kg_command: Command, command: str) -> None:
    outcome = kg_command(command, "--help")
    assert outcome.code == 0
    assert f"Example: kg {command}" in outcome.out


def test_help_starts_without_spacy_or_pyvis() -> None:
    program = "import sys; sys.argv = ['kg', '--help']\nimport kg.cli\ntry:\n    kg.cli.main()\nexcept SystemExit: pass\nprint('LOADED', sorted({'spacy', 'pyvis', 'trafilatura', 'kglite'} & set(sys.modules)))"
    outcome = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert outcome.stdout.rstrip().endswith("LOADED []")


def test_timeline_starts_without_spacy_or_pyvis(seed_out: Path) -> None:
    program = (
        f"import sys; sys.argv = ['kg', 'timeline', 'Elon Musk', '--on', {str(seed_out)!r}]\nimport kg.cli\ntry:\n    kg.cli.main()\n"
        "except SystemExit: pass\nprint('LOADED', sorted({'spacy', 'pyvis', 'trafilatura'} & set(sys.modules)))"
    )
    outcome = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert outcome.stdout.rstrip().endswith("LOADED []")


def test_demo_prints_a_timeline_and_writes_the_page(kg_command: Command, tmp_path: Path) -> None:
    outcome = kg_command("demo", "-o", tmp_path / "kg-demo", "--no-open")
    assert outcome.code == 0, outcome.err
    assert "Elon Musk endorsed Donald Trump" in outcome.out
    assert (tmp_path / "kg-demo" / "index.html").stat().st_size > 100_000


def test_a_pair_in_a_window_as_a_table_and_as_json(kg_command: Command, seed_out: Path) -> None:
    asked = ("timeline", "Musk", "donald trump", "--from", "2024-07", "--to", "2024-07", "--relation", "ENDORSED", "--on", seed_out)
    assert "2024" in kg_command(*asked).out
    rows = json.loads(kg_command(*asked, "--json").out)
    assert [(r["date"], r["relation"], r["outlet"]) for r in rows] == [("2024-07-13", "ENDORSED", "Sample Morning Ledger")]
    assert "endorsed" in rows[0]["quote"]


def test_a_second_build_changes_nothing(kg_command: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("published: 2024-03-05\n\nMara Voss endorsed Tomas Reyl on Monday.\n")
    out = tmp_path / "out"
    assert kg_command("build", tmp_path / "a.txt", "-o", out).code == 0
    first = {p.name: p.read_bytes() for p in out.iterdir()}
    assert kg_command("build", tmp_path / "a.txt", "-o", out).code == 0
    assert {p.name: p.read_bytes() for p in out.iterdir()} == first


def test_extract_streams_claims_to_standard_output(kg_command: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Mara Voss endorsed Tomas Reyl on Monday.\n")
    outcome = kg_command("extract", tmp_path / "a.txt", "--published", "2024-03-05")
    claim = json.loads(outcome.out)
    assert (claim["subject"]["name"], claim["relation"], claim["object"]["name"], claim["date"]) == (
        "Mara Voss",
        "ENDORSED",
        "Tomas Reyl",
        "2024-03-04",
    )
    assert (
        list(claim)
        == (
            "id article subject relation object date earliest latest date_span factuality tense speaker quote start end trigger role amount "
            "currency place confidence extractor"
        ).split()
    )


def test_view_and_export_write_whole_files(kg_command: Command, seed_out: Path, tmp_path: Path) -> None:
    assert kg_command("view", seed_out, "-o", tmp_path / "page.html").code == 0
    assert (tmp_path / "page.html").read_bytes() == (seed_out / "index.html").read_bytes()
    assert kg_command("export", seed_out, "--format", "csv", "-o", tmp_path / "facts.csv").code == 0
    rows = list(csv.DictReader(io.StringIO((tmp_path / "facts.csv").read_text(encoding="utf-8"))))
    assert {"subject", "relation", "object", "quote", "url"} <= set(rows[0])
    exported = json.loads(kg_command("export", seed_out).out)
    assert len(exported["claims"]) == len(rows)


def test_a_query_of_the_user_runs_in_process(kg_command: Command, seed_out: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.cypher").write_text(
        "// whom somebody endorsed\nMATCH (a:Person)-[f:ENDORSED]->(b) WHERE a.name = $name RETURN b.name AS whom, f.date AS date ORDER BY whom, date"
    )
    outcome = kg_command("query", tmp_path / "mine.cypher", "--param", "name=Elon Musk", "--on", seed_out, "--json")
    assert json.loads(outcome.out) == [{"whom": "Donald Trump", "date": "2024-07-13"}]


def test_hostile_names_do_not_steer_the_terminal(kg_command: Command, tmp_path: Path) -> None:
    (tmp_path / "a\x1b[31m.txt").write_bytes(b"\x00")
    outcome = kg_command("build", tmp_path / "a\x1b[31m.txt", "-o", tmp_path / "out")
    assert outcome.code == 1
    assert "\x1b" not in outcome.err
