"""The command line: `main` runs it, and turns every foreseen error into one line and exit code 1."""

from __future__ import annotations

import sys


def main() -> None:
    """The `kg` command. Exit codes: 0 done, 2 wrong usage, 1 with one clear line for anything else."""
    from kg.cli.commands import app
    from kg.errors import KGError

    try:
        app()
    except KGError as e:
        fail(str(e))
    except BrokenPipeError:  # the reader of a pipe went away: nothing to tell it
        sys.stderr.close()
        sys.exit(1)
    except KeyboardInterrupt:
        fail("stopped; what was stored before is as it was")


def fail(message: str) -> None:
    """One line on standard error, control characters made visible, then exit code 1."""
    from kg.cli.tables import plain

    print(f"kg: {plain(message)}", file=sys.stderr)
    sys.exit(1)
