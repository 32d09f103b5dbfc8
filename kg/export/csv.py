"""CSV for spreadsheets: a row for each claim; no cell can start a formula."""

from __future__ import annotations

import csv
import io
from typing import Any

from kg.export.rows import Exportable, evidence_rows

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A text cell beginning so would be run by a spreadsheet (OWASP, CSV injection)."""


def text(graph: Exportable) -> str:
    """Header and rows, comma separated, CRLF lines as RFC 4180 has them."""
    rows = list(evidence_rows(graph))
    out = io.StringIO()
    writer = csv.writer(out)
    if rows:
        writer.writerow(rows[0].keys())
    writer.writerows([[_cell(v) for v in row.values()] for row in rows])
    return out.getvalue()


def _cell(value: Any) -> Any:
    return "'" + value if isinstance(value, str) and value.startswith(FORMULA_STARTS) else value
