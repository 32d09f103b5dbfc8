"""What a verb, a noun or a preposition does to the act that a noun under it names: "cancelled the meeting", "called for talks"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.parse.syntax import children, is_verbal, possessor, predicate
from kg.extract.reality.effect import Effect, by_lemma, denies_with, looks_forward

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


def effect_on_object(verb: Token, noun: Token) -> Effect:
    """What a verb does to the act that its object names: "cancelled the meeting", "proposed a merger", "gave his backing"."""
    lemma = verb.lemma_
    owned = possessor(noun) is not None
    if lemma == "face" and noun.lemma_ in cues.LOOMING:
        return Effect.OPENS_RAISING
    if lemma in cues.CANCELLING_VERBS or (lemma == "call" and "off" in {c.lower_ for c in verb.children}) or denies_with(verb, ""):
        return Effect.DENIES
    if lemma in cues.DROPPING_VERBS | {"end"} and noun.lemma_ in cues.PLANNING | cues.HYPOTHETICAL:
        return Effect.DENIES
    if lemma in cues.COMPLETING and noun.lemma_ in cues.DEALS:
        return Effect.ASSERTS
    if lemma in cues.REFUSING_VERBS:
        return Effect.DENIES if not is_definite(noun) or noun.lemma_ in cues.DEALS else Effect.STOPS
    if lemma in cues.OBJECT_PLANNING:
        return Effect.PLANS
    if lemma in cues.OBJECT_HYPOTHETICAL:
        known = owned or (noun.lemma_ in cues.MEASURES and any(c.ent_type_ in {"GPE", "NORP"} for c in children(noun, "compound", "amod")))
        return Effect.STOPS if known and lemma in {"discuss", "consider", "debate", "fear", "weigh", "ask"} else Effect.OPENS_RAISING
    if lemma in cues.LIGHT_VERBS or (lemma == "declare" and noun.lemma_ in cues.DECLARED):
        return Effect.ASSERTS
    mentions = lemma in cues.SPEECH_VERBS | cues.FACTIVE | cues.JUDGING | cues.MENTIONING and lemma != "announce"
    return Effect.STOPS if is_definite(noun) or mentions else Effect.ASSERTS


def effect_on_subject(verb: Token, noun: Token) -> Effect:
    """What a verb does to the act that its subject names: "the meeting will take place", "a merger is unlikely"."""
    word = predicate(verb)
    if word != verb and not possessor(noun) and (listed := by_lemma(word)) is not None:
        return listed if word.lemma_ not in cues.ASSERTING else Effect.ACCOMPANIES
    if verb.lemma_ in cues.HAPPENING_VERBS and word == verb and not children(verb, "prep", "attr", "acomp")[1:]:
        return Effect.ASSERTS
    if noun.lemma_ in cues.DEALS and any(c.tag_ == "MD" for c in children(verb, "aux")):
        return Effect.ACCOMPANIES  # "its takeover of Bolt would leave": not done yet, whoever owns the plan
    return Effect.STOPS if possessor(noun) is not None else Effect.ACCOMPANIES


def effect_under_preposition(governor: Token, preposition: Token, noun: Token) -> Effect:
    """What a preposition and its governor do to the act that the noun under them names: "called for talks", "without a deal"."""
    form = preposition.lower_
    if form == "without":
        return Effect.DENIES
    if form == "with" and is_verbal(governor):
        return Effect.ACCOMPANIES
    if form == "in" and is_verbal(governor) and any(c.lower_ == "any" for c in children(noun, "det")):
        return Effect.OPENS_RAISING  # "will not give in in any talks with Ana": nobody knows of talks
    if form == "of" and preposition.head.lower_ == "ahead":
        return Effect.PLANS
    if governor.pos_ in {"NOUN", "PROPN"}:
        related = form in {"of", "for", "to", "on", "about", "over", "at"}
        return (by_lemma(governor) if related else None) or Effect.STOPS
    if governor.pos_ == "ADJ":
        return Effect.OPENS if form == "to" and governor.lower_ == "close" else (by_lemma(governor) or Effect.STOPS)
    return _under_verb(governor, preposition, noun) if is_verbal(governor) else Effect.STOPS


def _under_verb(verb: Token, preposition: Token, noun: Token) -> Effect:
    """ "Called for talks", "pulled out of a deal", "agreed to a merger"; what was under way when it was left is a fact of its own."""
    form = preposition.lower_
    if form == "as":
        return Effect.ASSERTS
    if form == "to" and looks_forward(verb):
        return Effect.PLANS
    if denies_with(verb, form) or (preposition.head != verb and denies_with(verb, preposition.head.lower_)):
        return Effect.STOPS if noun.lemma_ in cues.BIDS and form in {"of", "from"} else Effect.DENIES
    if form in {"for", "of", "on", "about", "to", "into", "in"}:
        if verb.lemma_ in cues.ACCUSING_VERBS:
            return Effect.SAYS
        if verb.lemma_ in cues.OBJECT_PLANNING or (form == "in" and verb.lemma_ in {"pledge", "promise"}):
            return Effect.PLANS  # "pledged $3m in aid"
        if form == "about" and is_definite(noun) and noun.lemma_ not in cues.DEALS:
            return Effect.STOPS  # "talked about the row between Ana and Tom": there is one
        if form in {"for", "about"} and verb.lemma_ != "open" and verb.lemma_ in cues.HYPOTHETICAL | {"wait", "look", "argue"}:
            return Effect.OPENS_RAISING
    light = verb.lemma_ in cues.LIGHT_VERBS | {"engage", "participate", "settle", "embark", "result", "end", "come"}
    return Effect.ASSERTS if light and form in {"in", "into", "to", "on"} and not is_definite(noun) else Effect.STOPS


def is_definite(noun: Token) -> bool:
    """Whether the noun is known to be there: "the meeting", "her criticism"; not "a meeting", "any meeting", "talks"."""
    return possessor(noun) is not None or any(c.lower_ in {"the", "this", "that", "these", "those"} for c in children(noun, "det"))


def is_refuted(content: Token) -> bool:
    """Whether a claim or report is itself called untrue: "denied reports that", "the claim that ... is baseless"."""
    if content.lemma_ not in cues.SPEECH_NOUNS | cues.DOCUMENTS or content.pos_ != "NOUN":
        return False
    if content.dep_ in {"dobj", "nsubjpass"}:
        return content.head.lemma_ in cues.REFUTING
    return content.dep_ == "nsubj" and predicate(content.head).lemma_ in cues.UNTRUE
