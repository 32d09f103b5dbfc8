"""Dates that hang elsewhere in the sentence, and are the act's all the same: of its telling, its report, its occasion."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812
from typing import TYPE_CHECKING

from kg.dates import Expression
from kg.extract import cues
from kg.extract.dating.anchors import OCCASIONS, SentenceDates
from kg.extract.dating.limits import NEWS_REACH, is_coarse, only_bounds
from kg.extract.dating.when import When
from kg.extract.parse import syntax
from kg.extract.speech.messages import SPEECH_ACTS
from kg.model import EntityType, Mention

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

ENCOUNTERS = frozenset("meet meeting talk receive host greet see audience lunch dinner".split())
"""Words of meetings, of which a busy day has several."""


def lent(dates: SentenceDates, trigger: Token, relation: str, subject: Mention, published: Day | None) -> When | None:
    """The one date of the sentence that the act has though another word holds it; None where none or several do."""
    found: dict[str, When] = {}
    in_words, by_a_body = relation in SPEECH_ACTS, subject.type is not EntityType.PERSON
    for expression, anchor in dates.found if published else ():
        edtf = expression.resolved(published, ahead=False)
        if edtf is None or "/" in edtf or only_bounds(expression, dates.sentence):
            continue
        told = (in_words and _is_of_its_telling(trigger, anchor)) or (in_words and by_a_body and _is_of_its_report(trigger, anchor))
        on_its_day = not is_coarse(edtf) and (told or _is_of_the_meeting_before(trigger, anchor))
        if on_its_day or (published and _closes_its_noun(expression, edtf, trigger, published)):
            found[edtf] = When(edtf, (dates.sentence.start + expression.start, dates.sentence.start + expression.end))
    return next(iter(found.values())) if len(found) == 1 else None


def _is_of_its_telling(act: Token, telling: Token) -> bool:
    """ "Slammed Reyl, telling a rally on Sunday that he lied": said there and then."""
    said = telling.tag_ == "VBG" and telling.dep_ == "advcl" and telling.lemma_ in cues.SPEECH_VERBS
    return said and telling.head.i == act.i < telling.i and act.tag_ == "VBD" and not syntax.children(telling, "mark", "nsubj")


def _is_of_its_report(act: Token, report: Token) -> bool:
    """ "Norway urges Chile to wait, according to its minister on Tuesday": what is told in the present is said with the report.

    Of what a person does in words somebody else may report another day.
    """
    if act.tag_ not in {"VBZ", "VBP"} or syntax.children(act, "aux", "auxpass") or report.i < act.i:
        return False
    said = report.lemma_ == "say" and report.tag_ == "VBD" and (act.dep_ in {"ccomp", "parataxis"} and act.head.i == report.i)
    return said or (report.lower_ == "according" and report.head.i == act.i)


def _is_of_the_meeting_before(act: Token, first: Token) -> bool:
    """ "On Friday received Voss before he went into a meeting with Reyl": the meetings of one day."""
    if act.lemma_ not in ENCOUNTERS or first.lemma_ not in ENCOUNTERS or first.tag_ != "VBD" or first.i > act.i:
        return False
    for token in (act, *act.ancestors):
        if token.dep_ == "advcl" and token.tag_ == "VBD" and token.head.i == first.i:
            return any(c.lower_ == "before" for c in syntax.children(token, "mark"))
        if token.dep_ == "pcomp":
            return token.i == act.i and token.head.lower_ == "before" and token.head.head.i == first.i
        if token.dep_ not in {"pobj", "prep", "dobj"}:
            return False
    return False


ARGUMENTS = frozenset("of with on against by between to over in at".split())
"""Before whom or what an act is done to, and where."""

ENCOUNTERED = OCCASIONS | frozenset("loss defeat win victory draw triumph humbling".split())
"""Nouns of what is told as soon as it is over: "spoke after talks with Voss on Wednesday"."""


def _has_just_ended(act: Token) -> bool:
    """Whether the clause comes straight after the meeting or match that the noun names."""
    return act.dep_ == "pobj" and act.head.lower_ in {"after", "following"} and act.lower_ in ENCOUNTERED


def _closes_its_noun(expression: Expression, edtf: str, act: Token, published: Day) -> bool:
    """ "Since Reyl's dismissal of Voss on May 19", printed in June: an old date that directly follows the whole phrase is the act's."""
    if act.pos_ != "NOUN" or (edtf >= str(published - NEWS_REACH) and not (_has_just_ended(act) and not is_coarse(edtf))):
        return False
    date = act.doc.words_at(expression.start, expression.end)[0]
    before = act.doc[date.i - 1] if date.i and act.doc[date.i - 1].lower_ in {"on", "in"} else date
    arguments = [c for c in act.rights if c.dep_ == "prep" and c.lower_ in ARGUMENTS]
    return any(c.right_edge.i + 1 == before.i or before.i == date.i - 1 == c.right_edge.i - 1 for c in arguments)
