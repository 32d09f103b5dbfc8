"""The .cypher files: what each answers, the parameters it takes, its text; shipped ones by name, the user's by path."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import KGError
from kg.resources import folder

_PARAMETER = re.compile(r"^//\s*\$(\w+)\s*:\s*(.*)$")
_USED = re.compile(r"\$(\w+)")


@dataclass(frozen=True)
class Question:
    """One file. `parameters` maps each declared parameter to its meaning; in a user's file they need not be declared."""

    name: str
    answers: str
    parameters: Mapping[str, str]
    text: str
    shipped: bool

    def filled(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """All parameters of the statement: an optional one that is not given is null. A KGError names what is missing or unknown."""
        used = {*self.parameters, *_USED.findall(_without_comments(self.text))}
        unknown = sorted(set(given) - used)
        if unknown:
            takes = ", ".join(sorted(used)) or "none"
            raise KGError(f"query {self.name}: it has no parameter {unknown[0]!r}; it takes {takes}")
        missing = sorted(p for p in used - set(given) if "optional" not in self.parameters.get(p, ""))
        if missing:
            meaning = self.parameters.get(missing[0])
            raise KGError(f"query {self.name}: give {missing[0]}{f' ({meaning})' if meaning else ''}, as --param {missing[0]}=...")
        return {name: given.get(name) for name in sorted(used)}

    def entities(self) -> frozenset[str]:
        """The parameters that name an entity: a caller may give any of its names, and puts its id in their place."""
        return frozenset(name for name, meaning in self.parameters.items() if meaning.startswith("an entity"))


def questions() -> dict[str, Question]:
    """Every shipped question by name, in the order of the names."""
    return {path.stem: _read(path, shipped=True) for path in sorted(folder("queries").glob("*.cypher"))}


def question(name_or_path: str) -> Question:
    """The shipped question of that name, or the user's file; a KGError lists the shipped ones where there is neither."""
    shipped = folder("queries") / f"{name_or_path}.cypher"
    if name_or_path.isidentifier() and shipped.is_file():
        return _read(shipped, shipped=True)
    path = Path(name_or_path)
    if not path.is_file():
        raise KGError(f"no query {name_or_path!r}: neither a file nor one of {', '.join(questions())}")
    return _read(path, shipped=False)


def _read(path: Path, shipped: bool) -> Question:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as e:
        raise KGError(f"query {path}: can't be read as text: {e}") from e
    lines = text.splitlines()
    answers = lines[0].removeprefix("//").strip() if lines and lines[0].startswith("//") else path.stem
    parameters = {m[1]: m[2].strip() for line in lines if (m := _PARAMETER.match(line))}
    return Question(path.stem, answers, parameters, text, shipped)


def _without_comments(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("//"))
