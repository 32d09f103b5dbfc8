"""How real an act is, as the words above it are read one by one: its polarity, its mode, and what a denial would do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum

from kg.extract.reality.effect import Effect


class Mode(IntEnum):
    """How real the act is so far."""

    ACTUAL = 0
    PLANNED = 1
    POSSIBLE = 2


class Denied(IntEnum):
    """What a negation of the word just climbed does to the reading."""

    FLIPS = 0
    OPENS = 1
    DENIES = 2


@dataclass(frozen=True)
class Reading:
    """What is known of the act once everything up to one word has been read."""

    positive: bool = True
    mode: Mode = Mode.ACTUAL
    denied: Denied = Denied.FLIPS

    def raised(self, mode: Mode) -> Reading:
        """The reading made at least as unreal as `mode`."""
        return replace(self, mode=max(self.mode, mode))

    def negated(self) -> Reading:
        """The reading once the word climbed last is denied."""
        if self.denied is Denied.OPENS:
            return self.raised(Mode.POSSIBLE)
        if self.denied is Denied.DENIES:
            return Reading(positive=False)
        return replace(self, positive=not self.positive)

    def under(self, effect: Effect) -> Reading:
        """The reading once a word with that effect stands above it."""
        sticky = Denied.OPENS if self.denied is Denied.OPENS else Denied.FLIPS
        match effect:
            case Effect.DENIES | Effect.DENIES_FIRMLY:
                return replace(self.negated(), denied=Denied.FLIPS if effect is Effect.DENIES_FIRMLY else Denied.OPENS)
            case Effect.PLANS:
                return replace(self.raised(Mode.PLANNED), denied=sticky)
            case Effect.OPENS | Effect.SUPPOSES:
                return replace(self.raised(Mode.POSSIBLE), denied=Denied.OPENS)
            case Effect.OPENS_RAISING:
                return replace(self.raised(Mode.POSSIBLE), denied=Denied.DENIES)
            case Effect.REFUTES:
                return Reading(positive=not self.positive, denied=Denied.OPENS)
            case Effect.ASSERTS:
                return self
            case Effect.SAYS:
                return replace(self, denied=Denied.OPENS)
        return replace(self, denied=sticky)
