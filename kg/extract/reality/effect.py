"""What a word by itself does to the act that hangs on it: does it deny it, plan it, leave it open, report it, or let it stand."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.parse.syntax import children, is_passive, is_verbal, possessor

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


class Effect(Enum):
    """The fate of the act below, given that the word itself holds."""

    ASSERTS = "shares the word's own fate"
    DENIES = "did not happen"
    DENIES_FIRMLY = "did not happen, and happened if the word itself is denied"
    PLANS = "is still to come"
    OPENS = "may or may not happen"
    OPENS_RAISING = "may or may not happen, and did not if the word itself is denied"
    SAYS = "is said to have happened; unknown if that was not said"
    REFUTES = "is said not to have happened"
    ACCOMPANIES = "shares the word's mode, but not its denial"
    STOPS = "is a fact of its own"
    SUPPOSES = "is possible only, whatever stands above"


def looks_forward(word: Token) -> bool:
    """ "Looks forward to meeting Ana", "to a meeting with Ana": still to come."""
    verb = word.head if word.lower_ == "forward" else word
    return verb.lemma_ == "look" and any(c.lower_ == "forward" for c in verb.children)


def denies_with(verb: Token, form: str) -> bool:
    """Whether the verb denies what hangs on it together with a word beside it: "ruled out", "pulled out of"."""
    near = {form} | {c.lower_ for c in children(verb, "prt", "advmod", "dobj")}
    return bool(cues.NEGATING_WITH.get(verb.lemma_, frozenset()) & near)


def by_lemma(word: Token) -> Effect | None:
    """What the word does by its meaning alone; None where it does nothing of the kind."""
    lemma = word.lemma_.lower()
    if is_verbal(word) and denies_with(word, ""):
        return Effect.DENIES
    if lemma in cues.AFTER_DECIDING and not is_passive(word):
        done = word.tag_ == "VBD" or (word.tag_ in {"NN", "NNS"} and possessor(word) is not None)
        return Effect.ASSERTS if done else Effect.PLANS
    if lemma in cues.NEGATING:
        return Effect.DENIES_FIRMLY if lemma in cues.FIRM_NEGATING else Effect.DENIES
    if lemma in cues.PLANNING:
        return Effect.PLANS
    if lemma in cues.HYPOTHETICAL:
        return Effect.OPENS_RAISING if lemma in cues.NEG_RAISING else Effect.OPENS
    if lemma in cues.FACTIVE:
        return Effect.STOPS
    return Effect.ASSERTS if lemma in cues.ASSERTING else None
