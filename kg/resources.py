"""Where queries/, seed/ and viz/ lie: inside the installed package, or beside kg/ in a checkout."""

from pathlib import Path

from kg.errors import KGError

PACKAGE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """The folder `name` ("queries", "seed" or "viz"); a KGError when the installation lacks it."""
    for parent in (PACKAGE, PACKAGE.parent):
        if (parent / name).is_dir():
            return parent / name
    raise KGError(f"the installation lacks its folder {name!r}: install kg-timeline again")
