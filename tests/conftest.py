"""What several test modules share: the `kg` command in process, and the graph of the seed articles."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from outcome import Outcome

FIRST = ("test_triggers.py", "test_differential.py")
"""The longest file, which begun last would keep one of two workers waiting; and the one whose rows have no order but that in which a
database nobody has written to before keeps them."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What needs a database server goes to one worker, and what needs a browser, so that one of each runs; the rest goes file by file."""
    for item in items:
        folder = item.path.parent.name
        item.add_marker(pytest.mark.xdist_group(folder if folder in {"neo4j", "page"} else str(item.path)))
    items.sort(key=lambda item: FIRST.index(item.path.name) if item.path.name in FIRST else len(FIRST))


@pytest.fixture
def kg_command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Outcome]:
    """Runs `kg ARGS` through its real entry point, without the cost of a new process."""

    def run(*args: object) -> Outcome:
        from kg.cli import main

        monkeypatch.setattr(sys, "argv", ["kg", *map(str, args)])
        monkeypatch.setenv("COLUMNS", "160")
        code = 0
        try:
            main()
        except SystemExit as e:
            code = e.code if isinstance(e.code, int) else int(bool(e.code))
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return run


@pytest.fixture(scope="session")
def seed_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """OUT of the seed articles, built once a worker."""
    from kg.pipeline import build
    from kg.resources import folder

    out = tmp_path_factory.mktemp("seed") / "kg-demo"
    build([str(folder("seed"))], str(out))
    return out
