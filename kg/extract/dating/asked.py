"""Days that hang on what somebody is asked to do or accused of doing, and are those of the asking or accusing."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812
from datetime import timedelta
from typing import TYPE_CHECKING

from kg.dates.edtf import bounds
from kg.extract.dating.anchors import SentenceDates
from kg.extract.dating.limits import is_coarse, only_bounds
from kg.extract.dating.when import When
from kg.extract.parse import syntax

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

JUST_NOW = timedelta(days=2)


def asked_for_on(dates: SentenceDates, trigger: Token, published: Day | None) -> When | None:
    """ "Called on Voss to quit on Monday", printed that Monday or just after: what is asked for is to come, so the day is the asking's.

    So it is in "called for the resignation of Voss on Monday".
    """
    if trigger.tag_ not in {"VBD", "VBN"} or published is None:
        return None
    for expression, anchor in dates.found:
        edtf = expression.resolved(published, ahead=False) if expression.kind == "relative" and not expression.is_range else None
        if edtf is None or only_bounds(expression, dates.sentence):
            continue
        just_now = trigger.tag_ == "VBD" and not is_coarse(edtf) and str(published - JUST_NOW) <= edtf <= str(published)
        asked = just_now and (_is_asked(anchor, trigger) or _is_accused_of(anchor, trigger, WRONGS))
        if asked or (_is_going_on(edtf, published) and _is_accused_of(anchor, trigger)):
            return When(edtf, (dates.sentence.start + expression.start, dates.sentence.start + expression.end))
    return None


def _is_asked(anchor: Token, trigger: Token) -> bool:
    if anchor.tag_ == "VB":
        return anchor.head.i == trigger.i and anchor.dep_ in {"xcomp", "ccomp"}
    return anchor.dep_ == "pobj" and anchor.head.lower_ == "for" and anchor.head.head.i == trigger.i


def _is_going_on(edtf: str, published: Day) -> bool:
    """ "Has accused Norway of shelling the port this week": between the shelling and the report lies the accusing, in that week too."""
    first, last = bounds(edtf)
    return first is not None and last is not None and first <= published <= last


WRONGS = frozenset(
    "lie mislead spy betray try seek plan plot fail interfere meddle support back protect ignore undermine abuse exploit fuel "
    "politicize politicise weaponize weaponise incite deceive spread hide cover want play use".split()
)
"""What somebody is said to do at all times: "accused Norway of spying on Sunday" leaves the day to the accusing."""


def _is_accused_of(wrong: Token, trigger: Token, wrongs: frozenset[str] | None = None) -> bool:
    """Whether it is what the trigger accuses somebody of having done, one of these where any are given."""
    wrong = wrong.head if wrong.dep_ == "xcomp" else wrong  # "of trying to starve it on Monday"
    accused = wrong.dep_ == "pcomp" and wrong.head.lower_ in {"of", "for"} and wrong.head.head.i == trigger.i
    own = accused and wrong.tag_ == "VBG" and not syntax.children(wrong, "aux")
    return own and (wrongs is None or wrong.lemma_ in wrongs)
