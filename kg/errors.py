"""The one error type: what went wrong, named, and what would be right."""


class KGError(Exception):
    """Said to the user as one line; the message names the thing and what would be right."""
