"""The graph in other formats: one module each, chosen by name; and writing a file whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Protocol

from kg.errors import KGError
from kg.export import csv, json
from kg.stores.schema import Values

__all__ = ["FORMATS", "NEO4J_ADMIN", "exported", "write_folder", "write_lines", "write_text"]


class Format(Protocol):
    """A module of this package: `text(values)` gives the whole file."""

    def text(self, values: Values) -> str:
        """The graph's values as this format's text."""


FORMATS: dict[str, Format] = {"csv": csv, "json": json}

NEO4J_ADMIN = "neo4j-admin"
"""The one format that is a folder of files (kg/export/neo4j_admin.py)."""


def exported(values: Values, form: str) -> str:
    """A graph as text in the format `form`; a KGError lists the formats when there is no such one."""
    if form not in FORMATS:
        raise KGError(f"no format {form!r}; there are {', '.join(sorted([*FORMATS, NEO4J_ADMIN]))}")
    return FORMATS[form].text(values)


def write_folder(path: str, files: Mapping[str, Iterable[str]]) -> None:
    """Writes each file into the folder, which is made where it is not there."""
    try:
        Path(path).mkdir(parents=True, exist_ok=True)
    except OSError as e:
        raise KGError(f"{path}: can't be made: {e.strerror}") from e
    for name, lines in files.items():
        write_lines(str(Path(path, name)), lines)


def write_text(path: str, text: str) -> None:
    """Writes the file whole: a stop at any moment leaves what was there before."""
    write_lines(path, [text], newline="")


def write_lines(path: str, lines: Iterable[str], newline: str = "\n") -> None:
    """Writes one line after the other into a file beside it, then puts that in its place."""
    target = Path(path)
    partial = target.with_name(target.name + ".partial")
    try:
        with partial.open("w", encoding="utf-8", newline="") as file:
            for line in lines:
                file.write(line + newline)
        os.replace(partial, target)
    except OSError as e:
        raise KGError(f"{path}: can't be written: {e.strerror}") from e
    finally:
        partial.unlink(missing_ok=True)
