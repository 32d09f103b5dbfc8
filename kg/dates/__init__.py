"""A text and the day it was published -> the dates it names, in EDTF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kg.dates.cues import looks_ahead
from kg.dates.edtf import bounds
from kg.dates.find import found
from kg.dates.resolve import resolved
from kg.dates.values import Between, Value, is_fixed, is_story

__all__ = ["DateMention", "Expression", "expressions", "find_dates"]


@dataclass(frozen=True)
class DateMention:
    """A date that a text names: code-point offsets, EDTF and its first and last day; None for what is not known."""

    start: int
    end: int
    edtf: str | None
    earliest: date | None
    latest: date | None


@dataclass(frozen=True)
class Expression:
    """A date expression before it is resolved; `cue` says whether the words near it look ahead, None without cue."""

    start: int
    end: int
    value: Value
    cue: bool | None = None

    @property
    def kind(self) -> str:
        """ "absolute", "relative" (to publication) or "anaphoric" (to the story's own date)."""
        return "anaphoric" if is_story(self.value) else "absolute" if is_fixed(self.value) else "relative"

    @property
    def anaphoric(self) -> bool:
        """Whether it counts from a date that the story has set."""
        return is_story(self.value)

    @property
    def is_range(self) -> bool:
        """Whether it says from when or until when: "since May", "2016 to 2020"."""
        return isinstance(self.value, Between)

    @property
    def is_closed(self) -> bool:
        """Whether it is a range with both ends: "2016 to 2020", "between May and July"."""
        return isinstance(self.value, Between) and self.value.first is not None and self.value.last is not None

    def resolved(self, anchor: date | None, ahead: bool | None = None, reference: str | None = None) -> str | None:
        """EDTF, or None where it cannot be known.

        `anchor` is the day of publication, `ahead` whether the governing verb looks forward (None: the words near
        decide), `reference` the EDTF date that the story has set.
        """
        return resolved(self.value, anchor, self.cue if ahead is None else ahead, reference)


def expressions(text: str) -> list[Expression]:
    """Every date expression of `text` in its order, offsets in code points."""
    return [Expression(f.start, f.end, f.value, looks_ahead(text, f.start, f.end)) for f in found(text)]


def find_dates(text: str, published: date | None = None) -> list[DateMention]:
    """Every date expression of `text` in its order; without `published`, relative ones have no EDTF."""
    mentions: list[DateMention] = []
    reference = day = None
    for expression in expressions(text):
        # "The next day" counts from a day, even where a month was named since.
        edtf = expression.resolved(published, reference=reference) or expression.resolved(published, reference=day)
        reference = edtf or reference
        day = edtf if edtf and len(set(bounds(edtf))) == 1 else day
        mentions.append(DateMention(expression.start, expression.end, edtf, *(bounds(edtf) if edtf else (None, None))))
    return mentions
