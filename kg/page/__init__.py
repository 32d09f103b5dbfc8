"""A graph -> one HTML file that shows it, from disk and without a network."""

from __future__ import annotations

from kg.page.html import framed, page

__all__ = ["framed", "page"]
