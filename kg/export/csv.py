"""CSV for spreadsheets: a row for each claim; no cell can start a formula."""

from __future__ import annotations

import csv
import io
from typing import Any

from kg.export.rows import EvidenceRow, evidence_rows
from kg.stores.schema import Values

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A text cell beginning so would be run by a spreadsheet (OWASP, CSV injection)."""


def text(values: Values) -> str:
    """Header and rows, comma separated, CRLF lines as RFC 4180 has them."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(EvidenceRow._fields)
    writer.writerows([_cell(v) for v in row] for row in evidence_rows(values))
    return out.getvalue()


def _cell(value: Any) -> Any:
    return "'" + value if isinstance(value, str) and value.startswith(FORMULA_STARTS) else value
