"""What a word does to the act that the clause under it tells: "refused to", "after", "the plan to", "is said to have"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.parse.syntax import (
    agent,
    children,
    is_finite,
    is_infinitive,
    is_passive,
    is_ranked,
    is_verbal,
    possessor,
    predicate,
    prepositional,
    saying_beside,
)
from kg.extract.parse.syntax import governor as governor_of
from kg.extract.reality.effect import Effect, by_lemma, denies_with, looks_forward

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


def effect_on_clause(governor: Token, child: Token, preposition: Token | None = None) -> Effect:
    """What `governor` does to the clause headed by `child` (under `preposition`, if the clause is its gerund)."""
    if preposition is None and _is_attained(governor, child):
        return Effect.ACCOMPANIES
    if preposition is None and (child.dep_ == "advcl" or _is_appearance(governor, child)):
        return _on_adverbial(governor, child)
    if preposition is not None:
        return _on_gerund(governor, preposition)
    if governor.pos_ in {"NOUN", "PROPN", "PRON"} or (is_ranked(governor) and child.dep_ in {"relcl", "acl"}):
        return _on_noun_clause(governor, child)
    word = predicate(governor)
    if is_finite(child) or (child.tag_ == "VB" and not is_infinitive(child)):
        return _on_finite(word, child)
    return _on_infinitive(word, governor, child)


def _takes_to(verb: Token) -> bool:
    """ "Took to the stage to thank Ana"."""
    return verb.lemma_ == "take" and not children(verb, "dobj") and any(c.lower_ == "to" for c in children(verb, "prep"))


def _is_attained(governor: Token, child: Token) -> bool:
    """ "Scored twice to beat Bolt", "polled 4,000 votes to defeat Ana": the infinitive tells what came of it."""
    verb = governor.head if governor.dep_ == "dobj" else governor
    counted = verb.lemma_ in cues.SELF_ATTAINING or any(o.lower_ in cues.VOTES for o in children(verb, "dobj"))
    told = counted and verb.tag_ == "VBD" and not children(verb, "neg") and child.i > verb.i
    return told and verb.lemma_ in cues.ATTAINING and child.lemma_ in cues.WINNING and is_infinitive(child)


def _is_appearance(governor: Token, child: Token) -> bool:
    """ "Appeared on television to defend Ana": somebody came to be seen there, and did not only seem to."""
    places = [c for c in children(governor, "prep") if c.lower_ in {"on", "in", "at", "before"} and governor.i < c.i < child.left_edge.i]
    return governor.lemma_ == "appear" and child.dep_ == "xcomp" and bool(places)


def _on_adverbial(governor: Token, child: Token) -> Effect:
    marks = {c.lower_ for c in children(child, "mark", "advmod")}
    if _is_inverted(child):
        return Effect.SUPPOSES
    if marks & cues.CONDITIONS or {"as", "though"} <= marks or _is_awaited(governor, child, marks):
        return Effect.SUPPOSES
    word = predicate(governor)
    if _reaches(governor, child) or _is_timed(governor, child) or _moves_on(governor, child):
        return Effect.ACCOMPANIES
    if is_infinitive(child):
        if (planned := _of_noun_before(governor, child)) is not None:
            return planned
        listed = by_lemma(word)
        if listed is not None and word.lemma_ not in cues.MOTION_VERBS and not any(c.lower_ == "order" for c in child.lefts):
            return listed
        arrived = (word.lemma_ in cues.MOTION_VERBS and not _is_under_way(governor)) or _takes_to(governor)
        return Effect.ACCOMPANIES if arrived else Effect.PLANS
    if child.tag_ == "VBG" and not is_finite(child):
        return _on_participle(governor, child)
    if child.tag_ in {"VBZ", "VBP"} and any(c.lower_ in cues.SURE_FUTURE for c in children(governor, "aux")):
        return Effect.PLANS
    return Effect.STOPS


def _is_under_way(verb: Token) -> bool:
    """ "Was flying to Oslo to meet Ana": not there yet."""
    return verb.tag_ == "VBG" and any(c.lemma_ == "be" for c in children(verb, "aux"))


def _on_participle(governor: Token, child: Token) -> Effect:
    """ "Announced that he will quit, taking aim at Ana": behind a comma the participle tells of the saying, not of what is to come."""
    said = governor.dep_ == "ccomp" and governor.head.tag_ == "VBD" and governor.head.lemma_ in cues.SPEECH_VERBS
    behind = governor.i < child.left_edge.i and child.left_edge.nbor(-1).text == ","
    if (said and behind) or saying_beside(child) is not None:
        return Effect.STOPS
    particle = next((c for c in children(governor, "prt") if child.i - c.i <= 2), None)
    return Effect.DENIES if particle is not None and denies_with(governor, particle.lower_) else Effect.ACCOMPANIES


def _moves_on(governor: Token, child: Token) -> bool:
    """ "Resigned to become its chief", "worked her way up to become its chief": the one post is given up as the other is taken up."""
    worked_up = child.lemma_ == "become" and any(c.lemma_ == "way" for c in children(governor, "dobj"))
    return (worked_up and is_infinitive(child)) or _quits_for(governor, child)


def _quits_for(governor: Token, child: Token) -> bool:
    down = governor.lemma_ in {"step", "stand"} and any(c.lower_ == "down" for c in governor.children)
    return (down or governor.lemma_ in cues.QUITTING) and child.lemma_ in cues.TAKING_UP and is_infinitive(child)


def _is_gladly_told(word: Token, child: Token) -> bool:
    """ "Is pleased to announce": it is announced by that."""
    return word.lower_ in cues.GLAD and child.lemma_ in cues.ANNOUNCING


def _is_timed(governor: Token, child: Token) -> bool:
    """ "It took Ana an hour to reply", "it took a day for Ana to reply": she did."""
    empty = any(c.lower_ == "it" for c in children(governor, "nsubj", "expl"))
    return governor.lemma_ == "take" and governor.tag_ == "VBD" and empty and is_infinitive(child)


def _is_awaited(governor: Token, child: Token, marks: set[str]) -> bool:
    """Whether the clause tells what has to come, or to last: "will not go until Ana resigns", "as long as Ana stays"."""
    if governor.lower_ == "long":
        main = governor.head
        past = main.tag_ == "VBD" and main.lemma_ not in cues.PLANNING | cues.HYPOTHETICAL
        return governor.nbor(1).lower_ == "as" and not past
    ahead = child.tag_ in {"VBZ", "VBP"} or any(c.lower_ in cues.SURE_FUTURE | cues.WOULD for c in children(governor, "aux"))
    return bool(marks & cues.AWAITING) and ahead and governor.i < child.i


def _of_noun_before(governor: Token, child: Token) -> Effect | None:
    """The effect of the noun of planning right before an infinitive that the parser hung on the verb: "left talks to buy Bolt"."""
    first = child.left_edge.i
    noun = child.doc[first - 1] if first else child
    if noun.pos_ != "NOUN" or noun.lemma_ not in cues.PLANNING | cues.HYPOTHETICAL or governor not in noun.ancestors:
        return None
    if noun.lemma_ in cues.REQUESTS and governor.lemma_ in cues.TURNING_DOWN:
        return Effect.DENIES
    return Effect.DENIES if noun.dep_ == "pobj" and denies_with(governor, noun.head.lower_) else by_lemma(noun)


def _reaches(governor: Token, child: Token) -> bool:
    """ "Called to congratulate Ana", "held a rally to back her": told in the call, shown there; not of "called on Ana to resign"."""
    bare = not any(p.lower_ in {"on", "for", "upon"} for p in children(governor, "prep", "prt"))
    gathers = governor.lemma_ in cues.STAGING and any(n.lemma_ in cues.GATHERINGS for n in children(governor, "dobj"))
    reaches = bare and governor.lemma_ in cues.REACHING
    return is_infinitive(child) and (reaches or gathers) and child.lemma_ in cues.WORD_ACTS


def is_regretted_fact(verb: Token) -> bool:
    """ "Had Ana not resigned, ...", "if Ana had not resigned": she did."""
    had = next((c for c in children(verb, "aux") if c.lower_ in {"had", "'d", "’d"}), None)
    denied = bool(children(verb, "neg"))
    supposed = _is_inverted(verb) or any(c.lower_ == "if" for c in children(verb, "mark"))
    return had is not None and denied and supposed and verb.tag_ in {"VBN", "VBD"}


def _is_inverted(clause: Token) -> bool:
    """ "Had Ana won, ...", "Should Ana win, ...": a condition without an "if"."""
    first = next(clause.subtree)
    return first.lower_ in {"had", "should", "were"} and first.head == clause and first.dep_ in {"aux", "auxpass"}


def _on_gerund(governor: Token, preposition: Token) -> Effect:
    form = preposition.lower_
    if form == "without":
        return Effect.DENIES
    if form == "as":  # "attacked Ana as caving in": so it is put
        return Effect.OPENS
    if form == "to" and (plea := _of_plea(governor)) is not None:
        return plea
    if looks_forward(governor):
        return Effect.PLANS
    word = predicate(governor)
    inner = governor.pos_ in {"ADV", "ADP", "SCONJ"}  # "came close to", "talked her out of"
    if denies_with(governor, form) or (inner and denies_with(governor.head, governor.lower_)):
        return Effect.DENIES
    if form == "from" and any(
        denies_with(t, form) or t.lemma_ in cues.NEGATING
        for t in preposition.doc[preposition.i - 6 if preposition.i > 6 else 0 : preposition.i]
    ):
        return Effect.DENIES  # "an order barring Ana from entering": the parser often hangs "from" too high
    if form in {"after", "before", "by", "since", "while", "upon", "through", "besides", "despite"}:
        return Effect.ACCOMPANIES
    if word.lemma_ in cues.ACCUSING_VERBS:
        return Effect.SAYS if word.lemma_ != "suspect" else Effect.OPENS
    if _is_near(word, form):
        return Effect.OPENS
    return _on_gerund_of(word, governor, form)


def _of_plea(verb: Token) -> Effect | None:
    """ "Pleaded guilty on Monday to bribing Ana": owned up to, wherever the parser hangs the deed; "not guilty" denies it."""
    pleas = [c for c in verb.children if c.lower_ == "guilty"] if verb.lemma_ == "plead" else []
    if not pleas:
        return None
    return Effect.DENIES if pleas[0].nbor(-1).lower_ == "not" else Effect.ASSERTS


def _on_gerund_of(word: Token, governor: Token, form: str) -> Effect:
    """What is left to the noun or verb that the gerund hangs on."""
    if form == "for" and word.lemma_ == "pay":
        return Effect.STOPS  # "will pay for attacking Ana"
    if word.lemma_ in cues.DEEDS and form in {"in", "of", "by", "for"} and possessor(word) is not None:
        return Effect.STOPS  # "her actions in contacting Tom": she did
    if word.pos_ == "NOUN" and word == governor and word.lemma_ not in cues.INNER_NOUNS | cues.SPEECH_NOUNS:
        return by_lemma(word) or Effect.OPENS
    return by_lemma(word) or Effect.ACCOMPANIES


def _is_near(word: Token, form: str) -> bool:
    """ "Close to buying Bolt", "afraid of being sued by Ana"."""
    return word.lower_ in ({"close", "closer"} if form == "to" else cues.DREADING if form in {"of", "about"} else ())


def _on_noun_clause(noun: Token, child: Token) -> Effect:
    marks = {c.lower_ for c in children(child, "mark")}
    relative = any(c.tag_ in {"WDT", "WP", "WP$"} for c in child.subtree if c.i < child.i and c.lower_ != "that")
    relative = relative or any(c.tag_ == "WDT" for c in children(child, "nsubj", "nsubjpass"))  # "a debate that drew fire"
    if is_infinitive(child):
        met = noun.dep_ in {"pobj", "dobj"} and noun.lemma_ in cues.REQUESTS and predicate_above(noun).lemma_ in cues.YIELDING
        return Effect.ASSERTS if met or is_ranked(noun) else (by_lemma(noun) or Effect.OPENS)
    if relative or not is_finite(child) or ("that" not in marks and child.dep_ == "relcl" and not _is_content_noun(noun)):
        return Effect.DENIES if noun.lower_ in cues.EMPTY_SUBJECTS or _is_empty(noun) else Effect.STOPS
    if noun.lemma_ == "denial":
        return Effect.DENIES
    if noun.lemma_ in cues.EVIDENCE:
        return Effect.OPENS_RAISING if _is_empty(noun) else Effect.SAYS
    if noun.lemma_ in cues.UNSURE_NOUNS and not _is_owned(noun):
        return Effect.OPENS
    if noun.lemma_ in cues.SPEECH_NOUNS and noun.lemma_ not in {"suggestion", "rumor", "rumour", "speculation"}:
        return Effect.SAYS
    return by_lemma(noun) or Effect.STOPS


def predicate_above(noun: Token) -> Token:
    """The verb that carries a noun as its object or under a preposition; the noun itself where there is none."""
    above = noun.head if noun.dep_ == "dobj" else governor_of(noun.head)
    return above if is_verbal(above) else noun


def _is_owned(claim: Token) -> bool:
    """Whether a claim has somebody who makes it: "Ana's claim", "the claim by Ana", "repeated the claim"."""
    if possessor(claim) is not None or prepositional(claim, {"by", "from"}):
        return True
    return claim.dep_ == "dobj" and claim.head.lemma_ in cues.CLAIMING


def _is_content_noun(noun: Token) -> bool:
    return noun.lemma_ in cues.SPEECH_NOUNS | cues.EVIDENCE | cues.HYPOTHETICAL


def _is_empty(noun: Token) -> bool:
    return any(c.lower_ in cues.EMPTY_DETERMINERS for c in children(noun, "det"))


def _on_finite(word: Token, child: Token) -> Effect:
    lemma = word.lemma_
    if any(c.lower_ in {"whether", "if"} for c in children(child, "mark")):
        return Effect.SUPPOSES
    if lemma in cues.NEGATING:
        return Effect.DENIES
    if lemma in cues.FACTIVE:
        return Effect.STOPS
    if _is_nobodys(word) or lemma in {"hope", "wish", "fear", "doubt", "suspect", "wonder", "imagine", "pretend", "speculate"}:
        return Effect.OPENS
    if lemma in cues.OPINION_VERBS | cues.OPINION_ADJECTIVES and any(c.lower_ in cues.SURE_FUTURE for c in children(child, "aux")):
        return Effect.OPENS
    if lemma in {"think", "believe", "expect"}:
        return Effect.SAYS if lemma != "expect" else Effect.PLANS
    if not is_finite(child) and lemma in cues.SPEECH_VERBS | cues.HYPOTHETICAL:
        return Effect.OPENS  # the subjunctive: "demanded that she resign"
    if lemma in cues.SPEECH_VERBS:
        return Effect.SAYS
    if word.pos_ == "ADJ" or lemma in cues.HYPOTHETICAL:
        return by_lemma(word) or Effect.ASSERTS
    return Effect.ASSERTS


def _on_infinitive(word: Token, governor: Token, child: Token) -> Effect:
    lemma = word.lemma_
    if _is_yet_to_come(word, governor):
        return Effect.DENIES
    leaves = lemma in cues.LEAVING_FOR and is_infinitive(child)
    if leaves or _reaches(governor, child) or _is_gladly_told(word, child) or _is_voted(governor, child):
        return Effect.ACCOMPANIES  # "left Bolt to join Acme"
    if lemma == "be" and is_infinitive(child):
        return Effect.PLANS
    if lemma == "have" and is_infinitive(child):
        return Effect.ASSERTS if governor.tag_ == "VBD" else Effect.OPENS
    if lemma == "go" and governor.tag_ == "VBG" and is_infinitive(child):
        return Effect.OPENS if any(c.lower_ in {"was", "were"} for c in children(governor, "aux")) else Effect.PLANS
    if lemma in cues.HEARSAY_PASSIVES and is_passive(governor):
        return Effect.OPENS if _is_nobodys(governor) else Effect.SAYS
    if lemma in cues.ENDING_VERBS and child.tag_ == "VBG":
        return Effect.ACCOMPANIES  # "never stopped attacking": it went on either way
    if _is_performed(governor, child):
        return Effect.STOPS
    listed = by_lemma(word)
    if listed is None and lemma in cues.SPEECH_VERBS:
        return Effect.OPENS if children(governor, "dobj", "dative") and is_infinitive(child) else Effect.SAYS
    return listed or (Effect.OPENS if is_infinitive(child) else Effect.ASSERTS)


def _is_yet_to_come(word: Token, governor: Token) -> bool:
    """ "Too weak to lead", "has yet to meet"."""
    waits = word.lemma_ in {"be", "have"} and any(c.lower_ in {"yet", "still"} for c in children(governor, "advmod"))
    return waits or any(c.lower_ == "too" for c in children(word, "advmod"))


def _is_performed(governor: Token, child: Token) -> bool:
    """ "I want to thank Ana", "said she would like to congratulate Ana": it is done by being said."""
    wishes = governor.lemma_ == "want" or (governor.lemma_ == "like" and any(a.lower_ in cues.WOULD for a in children(governor, "aux")))
    if not wishes or child.lemma_ not in cues.THANKING or children(governor, "neg"):
        return False
    spoken = governor.dep_ == "ccomp" and governor.head.lemma_ in cues.SPEECH_VERBS
    return any(s.lower_ in {"i", "we"} or (spoken and s.lower_ in {"he", "she", "they"}) for s in children(governor, "nsubj"))


def _is_voted(governor: Token, child: Token) -> bool:
    """ "The Senate voted to censure Ana": a body does by its vote what it votes for; one of its members does not."""
    voters = children(governor, "nsubj") if governor.lemma_ == "vote" and governor.tag_ == "VBD" else []
    return child.lemma_ in cues.VOTED and any(v.pos_ == "PROPN" and v.ent_type_ != "PERSON" for v in voters)


def _is_nobodys(verb: Token) -> bool:
    """ "Is alleged to", "it is rumoured that": a word by which the outlet passes on what it does not stand for, and nobody who says it."""
    return verb.lemma_ in cues.UNSURE_PASSIVES and is_passive(verb) and agent(verb) is None
