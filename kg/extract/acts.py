"""What act a statement is of somebody, how real it is, and who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.cues import COPULAS
from kg.extract.dating.timing import DECLARED, agreeing
from kg.extract.document import Referent, Sentence
from kg.extract.evaluation.evaluations import is_made
from kg.extract.reality.factuality import factuality, factuality_of_title
from kg.extract.speech.messages import SPEECH_ACTS
from kg.extract.speech.speakers import Speakers
from kg.extract.statements import Statement
from kg.model import Factuality, Mention
from kg.relations import RELATIONS, Relation

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

REPROACHES = frozenset({"ACCUSED", "CRITICIZED", "REJECTED"})
"""Acts of words of which the attempt is the act: who tried to blame somebody blamed him."""

PERSUADING = frozenset({"persuade", "convince", "talk", "coax", "cajole"})
"""Verbs of which only the success is denied: who failed to persuade somebody urged him."""


def act(sentence: Sentence, statement: Statement, subject: Referent, speakers: Speakers) -> tuple[Relation, Factuality, Mention | None]:
    """What act it is, how real, and who says so: nobody but the outlet where the doer of an act done in words tells of it."""
    relation, real = statement.relation, _factuality(statement)
    made = statement.construction == "evaluation" and is_made(statement.trigger)
    speaker = None if made else speakers.speaker(sentence, statement.trigger)
    if statement.trigger.lemma_ in PERSUADING and relation.name == "URGED" and real is Factuality.NEGATED:
        return relation, Factuality.ASSERTED, speaker  # "left without persuading Norway": urged it was
    if relation.name in DECLARED and real is Factuality.PLANNED and _is_vowed(statement.trigger):
        return RELATIONS["SUPPORTED"], Factuality.ASSERTED, speaker
    if relation.name == "RAN_FOR" and real is Factuality.HYPOTHETICAL and _is_outcome_supposed(statement.trigger):
        return relation, Factuality.ASSERTED, speaker
    if relation.name in REPROACHES and real is Factuality.HYPOTHETICAL and _is_tried(statement.trigger):
        return relation, Factuality.ASSERTED, speaker
    if speaker is None or speaker.name != subject.mention.name or relation.name not in SPEECH_ACTS:
        return relation, real, speaker
    if relation.name in DECLARED and real is Factuality.PLANNED:
        return RELATIONS["SUPPORTED"], Factuality.ASSERTED, None
    return relation, real, None


def _factuality(statement: Statement) -> Factuality:
    if (statement.role or "").endswith("-elect"):
        return Factuality.PLANNED
    if _is_before_name(statement) or (statement.construction == "evaluation" and is_made(statement.trigger)):
        return factuality_of_title(statement.trigger)
    if (agreed := agreeing(statement)) is not None:
        return factuality(agreed)
    return factuality(statement.trigger, statement.frame.factuality if statement.frame else Factuality.ASSERTED)


def _is_before_name(statement: Statement) -> bool:
    """Whether a title stands before its bearer's name, and is not what a verb predicates: "the head of Bolt, Tom Reyl"."""
    title = statement.trigger
    told = title.dep_ in {"attr", "oprd", "acomp"} or (title.dep_ == "nsubj" and title.head.lemma_ in COPULAS)
    named = statement.construction == "title" and title.pos_ in {"NOUN", "PROPN"} and statement.subject != ()
    return named and not told and all(t.i > title.i for t in statement.subject)


def _is_outcome_supposed(trigger: Token) -> bool:
    """ "If Ana wins the race": that she runs in it is no supposition."""
    return trigger.lemma_ in {"win", "lose"} and any(c.lower_ in {"if", "unless", "should"} for c in trigger.children)


def _is_tried(trigger: Token) -> bool:
    """ "Tried to blame Ana": the words were said, whether or not they struck."""
    attempt = trigger.head
    tried = trigger.dep_ == "xcomp" and attempt.lemma_ in {"try", "attempt", "seek"} and attempt.tag_ == "VBD"
    return tried and factuality(attempt) is Factuality.ASSERTED


def _is_vowed(trigger: Token) -> bool:
    """ "Pledged to support Ana": who vows it does it by that."""
    vow = trigger.head
    return trigger.dep_ == "xcomp" and vow.lemma_ in {"pledge", "vow", "promise", "swear"} and factuality(vow) is Factuality.ASSERTED
