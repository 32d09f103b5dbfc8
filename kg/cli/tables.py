"""Rows for a person at a terminal, or as one JSON array."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.timeline import Row

HIDDEN = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F], "\ufffd")
"""Control characters and bidi overrides: an article must not steer the terminal."""


def plain(text: str) -> str:
    """`text` on one line, with nothing in it that a terminal would obey."""
    return " ".join(text.split()).translate(HIDDEN)


def print_json(rows: Sequence[Mapping[str, Any]]) -> None:
    """One JSON array, a row an object."""
    json.dump(rows, sys.stdout, ensure_ascii=False, indent=2, default=str)
    sys.stdout.write("\n")


FACT_COLUMNS = (
    "date", "subject_name", "relation", "object_name", "factuality", "amount", "currency", "role", "before_relation", "before_date",
    "contact_name", "asserting", "denying", "by", "speaker", "quote", "outlet", "published",
)  # fmt: skip
"""What a person reads of a fact's row, in this order; every other key is in --json."""

IDLE = (None, False, "asserted")
"""Values that say nothing worth a column when every row has one of them."""


def print_rows(rows: Sequence[Mapping[str, Any]]) -> None:
    """A table with a column for each key; of facts, which have many, the columns that a person reads."""
    if rows and {"fact", "subject_name", "relation", "object_name"} <= set(rows[0]):
        telling = [c for c in FACT_COLUMNS if any(row.get(c) not in IDLE for row in rows)]
        rows = [{c.removesuffix("_name"): row.get(c) for c in telling} for row in rows]
    _print_table(rows)


def _print_table(rows: Sequence[Mapping[str, Any]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    if not rows:
        console.print("no rows")
        return
    table = Table(box=None, pad_edge=False, header_style="bold", expand=False)
    for key in rows[0]:
        table.add_column(plain(key), overflow="fold")
    for row in rows:
        table.add_row(*(Text(_cell(value)) for value in row.values()))
    console.print(table)


def _cell(value: Any) -> str:
    if value is None:
        return "–"
    if isinstance(value, (list, tuple)):
        return ", ".join(_cell(v) for v in value)
    return plain(f"{value:,.10g}" if isinstance(value, float) else str(value))


def print_timeline(rows: Sequence[Row], heading: str) -> None:
    """Each fact as date, sentence and mark, and under it the quote and who printed it."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from kg.dates.words import human_date

    console = Console()
    console.print(Text(plain(heading), style="bold"))
    if not rows:
        console.print("no facts; widen the window, or leave --relation out")
        return
    table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True, justify="right", style="cyan")
    table.add_column(width=1)
    table.add_column(ratio=1)
    for row in rows:
        mark, style = ("▲", "green") if row.warmth > 0 else ("▼", "red") if row.warmth < 0 else ("·", "dim")
        line = Text(plain(row.sentence), style="bold" if row.factuality == "asserted" else "italic")
        if row.disputed:
            line.append("  disputed", style="yellow")
        if row.outlets > 1:
            line.append(f"  {row.outlets} outlets", style="dim")
        table.add_row(plain(human_date(row.date)), Text(mark, style=style), line)
        if row.quote:
            source = ", ".join(plain(str(s)) for s in (row.outlet, row.published) if s)
            table.add_row("", "", Text(f"“{plain(row.quote)}”", style="dim").append(f"  {source}", style="dim italic"))
            if row.url:
                table.add_row("", "", Text(plain(row.url), style="dim blue"))
    console.print(table)


@contextmanager
def progress() -> Iterator[Callable[[str, int, int], None]]:
    """A bar for long work on standard error, silent when piped; what it yields takes what is done, how many, of how many."""
    from rich.console import Console
    from rich.progress import Progress, TaskID

    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bars:
        tasks: dict[str, TaskID] = {}

        def shown(what: str, done: int, total: int) -> None:
            if what not in tasks:
                tasks[what] = bars.add_task(what, total=total)
            bars.update(tasks[what], completed=done)

        yield shown
