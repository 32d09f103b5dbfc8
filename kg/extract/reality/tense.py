"""A trigger word -> whether its clause speaks of then, now or later: does "president" mean now or then."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.parse.syntax import children, is_finite, is_verbal
from kg.extract.parse.tree import is_person
from kg.model import Tense

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


def tense(trigger: Token) -> Tense:
    """The tense of the claim whose trigger (verb, noun, adjective or role) is that token.

    A role beside a name is present unless "former" or "then" says otherwise; "is no longer" is past.
    """
    if not is_verbal(trigger):
        return _noun_tense(trigger)
    bearer = _bearing_verb(trigger)
    words = {c.lower_ for c in children(bearer, "aux", "auxpass")}
    if words & (cues.SURE_FUTURE | (cues.POSSIBLE_MODALS - {"must"})) or (words & cues.WOULD and "had" not in words):
        return Tense.PAST if "have" in words else Tense.FUTURE
    if _is_ended(bearer) or words & {"have", "has", "had", "was", "were", "did", "'ve", "’ve", "having"}:
        return Tense.PAST
    if words & {"is", "are", "am", "does", "do", "'s", "’s", "'re", "’re", "'m", "’m"}:
        return Tense.PAST if "auxpass" in {c.dep_ for c in bearer.children} else Tense.PRESENT
    if bearer.tag_ in {"VBD", "VBN"}:
        return Tense.PAST
    if bearer != trigger and trigger.tag_ == "VB" and bearer.lemma_ in cues.PLANNING | cues.HYPOTHETICAL:
        return Tense.FUTURE
    return Tense.PRESENT


def _bearing_verb(verb: Token) -> Token:
    """The nearest verb, itself or above, that shows a tense: "began to meet", "said on Monday, praising"; a plan stops the way up."""
    for token in (verb, *verb.ancestors):
        if not is_verbal(token):
            continue
        if is_finite(token) or token.tag_ in {"VBD", "VBN"} or any(c.dep_ == "aux" and c.tag_ != "TO" for c in token.children):
            return token
        if token != verb and token.lemma_ in cues.PLANNING | cues.HYPOTHETICAL:
            return token
    return verb


def _is_ended(verb: Token) -> bool:
    """ "No longer works": it was so."""
    words = [t.lower_ for t in verb.subtree if abs(t.i - verb.i) <= 4]
    return any(pair in {("no", "longer"), ("any", "more"), ("any", "longer")} for pair in pairwise(words))


def _noun_tense(noun: Token) -> Tense:
    before = noun.doc[max(0, noun.left_edge.i) : noun.i]
    if any(t.lower_ in cues.FORMER and t.dep_ != "case" for t in before) or noun.lower_.startswith(("ex-", "then-")):
        return Tense.PAST
    if any(t.lower_ in cues.PLANNED_ADJECTIVES for t in children(noun, "amod")):
        return Tense.FUTURE
    if noun.dep_ in {"attr", "acomp", "oprd"} and is_verbal(noun.head):
        return tense(noun.head)
    if is_person(noun) or noun.dep_ in {"appos", "compound"}:
        return Tense.PRESENT
    above = next((a for a in noun.ancestors if is_verbal(a)), None)
    return tense(above) if above is not None else Tense.PRESENT
