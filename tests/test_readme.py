"""What the README shows is what runs: its Python and Cypher, its relation table, its limits' figures' commands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.relations import RELATIONS

README = Path(__file__).resolve().parent.parent / "README.md"


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)


def relation_table() -> str:
    lines = ["| relation | family | kind | warmth | reads | definition |", "| --- | --- | --- | --- | --- | --- |"]
    for r in RELATIONS.values():
        kind = r.kind + (", symmetric" if r.symmetric else "")
        lines.append(f"| {r.name} | {r.family} | {kind} | {r.warmth:+g} | A {r.says} B | {r.definition} |")
    return "\n".join(lines)


def test_the_relation_table_is_the_declarations() -> None:
    assert relation_table() in README.read_text(encoding="utf-8"), f"paste this into README.md:\n{relation_table()}"


def test_the_python_examples_run(seed_out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "kg-demo").symlink_to(seed_out)
    monkeypatch.chdir(tmp_path)
    examples = blocks("python")
    assert examples
    for example in examples:
        exec(compile(example, "README.md", "exec"), {})


def test_the_cypher_examples_give_rows(seed_out: Path) -> None:
    import kg

    examples = blocks("cypher")
    assert examples
    graph = kg.open(str(seed_out))
    for number, example in enumerate(examples):
        query = seed_out.parent / f"readme-{number}.cypher"
        query.write_text(example)
        assert graph.run(str(query)), example


def test_the_two_commands_are_there() -> None:
    first, second = blocks("sh")[:2]
    assert first.strip() == "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/kg demo"
    assert second.strip() == ".venv/bin/pip install -e '.[test]' && .venv/bin/pytest"
