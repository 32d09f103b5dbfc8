"""Terms of office told beside a title: "in office since 2014", "effective June 1", "her tenure as mayor ended in 2011"."""

from __future__ import annotations

import re
from datetime import date as Day  # noqa: N812
from typing import TYPE_CHECKING

from kg.extract.dating.anchors import OFFICE, SentenceDates
from kg.extract.dating.when import When
from kg.extract.parse import syntax

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

_EFFECTIVE = re.compile(r"\b(?:effective|with effect)(?:,? (?:from|as of|on))?\s+$", re.IGNORECASE)
"""Before the day on which a new post begins, whenever it was announced."""

TENURES = frozenset("tenure term reign stint spell time presidency premiership chairmanship leadership mandate".split())
ENDING = frozenset("end expire finish conclude".split())
"""With a tenure as subject they tell the end of the post."""


def term(dates: SentenceDates, trigger: Token, published: Day | None, starts: bool) -> When | None:
    """The term of the post that the trigger names, where words beside it give it: from a day on, or open."""
    start = dates.sentence.start
    for expression, _ in dates.found:
        before = dates.sentence.doc.text[: expression.start]
        effective = _EFFECTIVE.search(before) is not None
        edtf = expression.resolved(published, ahead=effective)
        span = (start + expression.start, start + expression.end)
        if edtf and starts and effective and "/" not in edtf:
            return When(f"{edtf}/..", span)
        if edtf and expression.is_range and _is_in_office(dates, expression.start, trigger):
            return When(edtf, span)
    return None


def _is_in_office(dates: SentenceDates, offset: int, trigger: Token) -> bool:
    """Whether "in office" or "in power" before the date is said of whom the trigger names, or of the trigger's own subject."""
    first = dates.sentence.doc.words_at(offset, offset + 1)[0]
    office = dates.sentence.doc[first.i - 1]
    if not first.i or office.lower_ not in OFFICE or office.dep_ != "pobj" or office.head.lower_ != "in":
        return False
    who, before = office.head.head, office.head.i - 1
    if syntax.is_verbal(who) and before > 0 and who.doc[before].text == ",":
        who = who.doc[before - 1]  # "President Tom Corwin, in office since 2014, met Ana"
    if who.lemma_ == "be":  # "Tom, mayor of Harlow, has been in power since 2014"
        who = next(iter(syntax.children(who, "nsubj")), who)
    if who.pos_ not in {"PROPN", "NOUN"}:
        return False
    return trigger.i in {t.i for t in who.subtree} or (who.dep_ in syntax.SUBJECTS and who.head.i == trigger.i)


def has_ended(title: Token) -> bool:
    """ "Her tenure as mayor of Harlow ended in 2011": the date is the end of the post."""
    for token in title.ancestors:
        if token.dep_ == "nsubj":
            return token.lower_ in TENURES and token.head.lemma_ in ENDING
        if syntax.is_verbal(token):
            return False
    return False


def is_newly_chosen(title: Token) -> bool:
    """ "Tom Reyl, elected mayor of Harlow in 2014": with the choice the post begins."""
    first = title.doc[title.left_edge.i]
    return title.dep_ == "appos" and first.dep_ == "amod" and first.tag_ == "VBN" and first.lemma_ in {"elect", "appoint", "name"}
