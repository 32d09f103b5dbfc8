"""Days that hang on what somebody is asked to do or accused of doing, and are those of the asking or accusing."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812
from datetime import timedelta
from typing import TYPE_CHECKING

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
    if trigger.tag_ != "VBD" or published is None:
        return None
    for expression, anchor in dates.found:
        edtf = expression.resolved(published, ahead=False) if expression.kind == "relative" and not expression.is_range else None
        asked = anchor.tag_ == "VB" and anchor.head.i == trigger.i and anchor.dep_ in {"xcomp", "ccomp"}
        asked = asked or (anchor.dep_ == "pobj" and anchor.head.lower_ == "for" and anchor.head.head.i == trigger.i)
        asked = (asked or _is_accused_of(anchor, trigger)) and not only_bounds(expression, dates.sentence)
        if edtf and asked and not is_coarse(edtf) and str(published - JUST_NOW) <= edtf <= str(published):
            return When(edtf, (dates.sentence.start + expression.start, dates.sentence.start + expression.end))
    return None


WRONGS = frozenset(
    "lie mislead spy betray try seek plan plot fail interfere meddle support back protect ignore undermine abuse exploit fuel "
    "politicize politicise weaponize weaponise incite deceive spread hide cover want play use".split()
)
"""What somebody is said to do at all times: "accused Norway of spying on Sunday" leaves the day to the accusing."""


def _is_accused_of(wrong: Token, trigger: Token) -> bool:
    wrong = wrong.head if wrong.dep_ == "xcomp" else wrong  # "of trying to starve it on Monday"
    accused = wrong.dep_ == "pcomp" and wrong.head.lower_ in {"of", "for"} and wrong.head.head.i == trigger.i
    return accused and wrong.tag_ == "VBG" and wrong.lemma_ in WRONGS and not syntax.children(wrong, "aux")
