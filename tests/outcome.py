"""What a run of the command line came to."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """What a run of the command came to."""

    code: int
    out: str
    err: str
