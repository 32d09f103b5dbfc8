"""A trigger word -> whether what it names happened, did not, is planned or merely possible.

The reading starts at the trigger as plainly asserted and climbs the parse. Every word above it may flip its polarity ("refused to"),
move it into the future ("plans to") or leave it open ("threatened to", "if"), each itself under its own negation and modals. Climbing
stops at clauses that are told as facts of their own: relative clauses, appositions, "after ...", "because ...".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.parse.repairs import gerund_carrier
from kg.extract.parse.syntax import CLAUSES, children, is_finite, is_headline_future, is_infinitive, is_set_apart, is_verbal, joined_to
from kg.extract.parse.syntax import governor as preposition_governor
from kg.extract.parse.tree import is_person
from kg.extract.reality.clause_effects import effect_on_clause, is_regretted_fact
from kg.extract.reality.effect import Effect
from kg.extract.reality.noun_effects import effect_on_object, effect_on_subject, effect_under_preposition, is_refuted
from kg.extract.reality.reading import Denied, Mode, Reading
from kg.extract.reality.tense import tense
from kg.model import Factuality

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

__all__ = ["factuality", "factuality_of_title", "is_alleged", "is_question", "tense"]


def factuality(trigger: Token, by_itself: Factuality = Factuality.ASSERTED) -> Factuality:
    """Whether what the trigger (verb, noun, adjective or role) names is asserted, negated, planned or hypothetical.

    `by_itself` is what the trigger alone makes of it: a bid makes a purchase possible, a pledge plans a gift; what only a denial of the
    words states (NEGATED) is asserted, as `is_denied` has found.
    """
    if by_itself is Factuality.NEGATED:
        return Factuality.ASSERTED
    if is_regretted_fact(trigger):
        return Factuality.ASSERTED
    if is_question(trigger):
        return Factuality.HYPOTHETICAL
    reading = Reading(positive=not _is_passed_over(trigger)).raised(_MODES[by_itself])
    token, below, past_denial, conditional = trigger, trigger, False, False
    while True:
        conditional = conditional or (is_verbal(token) and _is_conditional(token))
        reading = _with_own_words(token, below, reading, only_mode=past_denial)
        governor, effect = _above(token)
        if token != trigger and is_refuted(token):
            effect = Effect.REFUTES
        if governor is None or effect is Effect.STOPS:
            break
        reading = reading.under(effect)
        if effect is Effect.SUPPOSES:
            break
        past_denial = effect is Effect.ACCOMPANIES
        below, token = token, governor
    return _verdict(reading.raised(Mode.POSSIBLE) if conditional and reading.mode is Mode.PLANNED else reading)


def factuality_of_title(title: Token) -> Factuality:
    """How real a post is that a title before its bearer's name tells: what the clause makes of its verb is no matter of the title."""
    return _verdict(_with_own_words(title, title, Reading(positive=True), only_mode=False))


_MODES = {Factuality.ASSERTED: Mode.ACTUAL, Factuality.PLANNED: Mode.PLANNED, Factuality.HYPOTHETICAL: Mode.POSSIBLE}


def _is_passed_over(trigger: Token) -> bool:
    """ "Instead of suing", "rather than sue", and the inverted "nor did Ana sue", which the parser seldom gets right."""
    doc, first = trigger.doc, trigger.left_edge.i
    if first >= 2 and (doc[first - 2].lower_, doc[first - 1].lower_) in {("instead", "of"), ("rather", "than")}:
        return True
    inverted = len(doc) > 1 and doc[0].lower_ in {"nor", "neither"} and doc[1].lemma_ in {"do", "have", "be", "will", "would"}
    return inverted and trigger.tag_ in {"VB", "VBN", "VBG"} and trigger.i <= 6 and not _is_denied(trigger)


def _verdict(reading: Reading) -> Factuality:
    if reading.mode is Mode.POSSIBLE:
        return Factuality.HYPOTHETICAL
    if not reading.positive:
        return Factuality.NEGATED
    return Factuality.PLANNED if reading.mode is Mode.PLANNED else Factuality.ASSERTED


def is_denied(trigger: Token) -> bool:
    """Whether it is said outright not to be so, or no longer: "is not on good terms", "no longer sees"."""
    real = factuality(trigger)
    return real is Factuality.NEGATED or (real is Factuality.ASSERTED and any(map(_no_longer, trigger.subtree)))


# ---- the words around one token


def _with_own_words(token: Token, below: Token, reading: Reading, only_mode: bool) -> Reading:
    if is_verbal(token):
        return _with_verbs_words(token, below, reading, only_mode)
    adjectives = {c.lower_ for c in children(token, "amod", "compound", "advmod", "nmod")}
    if adjectives & cues.DOUBTED:
        reading = reading.raised(Mode.POSSIBLE)
    if token != below and adjectives & cues.UNTRUE:
        reading = reading.under(Effect.REFUTES)
    elif adjectives & cues.CANCELLED_ADJECTIVES or (adjectives & cues.FAILED_ADJECTIVES and token.lemma_ not in cues.BIDS):
        reading = reading.negated()
    elif adjectives & cues.HYPOTHETICAL_ADJECTIVES:
        reading = reading.raised(Mode.POSSIBLE)
    elif adjectives & cues.PLANNED_ADJECTIVES:
        reading = reading.raised(Mode.PLANNED)
    if not only_mode and (_is_denied(token) or any(c.lower_ in cues.EMPTY_DETERMINERS for c in children(token, "det", "preconj"))):
        return reading.negated()
    return reading


def _with_verbs_words(verb: Token, below: Token, reading: Reading, only_mode: bool) -> Reading:
    bearer = _bearer(verb)
    denied = _is_denied(verb) or _has_empty_argument(verb, below) or (bearer != verb and _is_denied(bearer) and not _contrasted(verb))
    modal = next((c.lower_ for c in children(bearer, "aux") if c.lower_ in _MODALS), None)
    adverbs = {c.lower_ for c in children(verb, "advmod")}
    if below != verb and verb.lemma_ in cues.REMINDING and modal in {"should", "must"}:
        modal = None  # "it should be noted that": so it is
    if modal in cues.POSSIBLE_MODALS and not (denied and modal in cues.ABILITY_MODALS):
        reading = reading.raised(Mode.POSSIBLE)
    elif modal in cues.WOULD and modal is not None:
        reading = reading.raised(_would(bearer, adverbs, denied))
    elif modal in cues.SURE_FUTURE and reading.denied is not Denied.OPENS:
        reading = reading.raised(Mode.PLANNED)
    if is_headline_future(verb):
        reading = reading.raised(Mode.PLANNED)
    if any(c.lower_ in cues.CONDITIONS for c in children(verb, "mark")):
        reading = reading.raised(Mode.POSSIBLE)
    if adverbs & (cues.UNSURE_ADVERBS | cues.DOUBTED) or _is_command(verb):
        reading = reading.raised(Mode.POSSIBLE)
    if adverbs & cues.IN_VAIN and not only_mode and below != verb:
        return replace(reading, positive=False, mode=Mode.ACTUAL)
    if adverbs & cues.NOT_QUITE_ADVERBS and not only_mode and verb.lemma_ not in cues.AMOUNT_VERBS:
        reading = reading.negated()
    return reading.negated() if denied and not only_mode else reading


_MODALS = cues.POSSIBLE_MODALS | cues.SURE_FUTURE | cues.WOULD


def _bearer(verb: Token) -> Token:
    """The verb whose auxiliaries count for this one: "will meet Ana and praise Tom", "has not met or praised"."""
    while (
        verb.dep_ == "conj"
        and is_verbal(verb.head)
        and verb.tag_ in {"VB", "VBN", "VBG"}
        and not children(verb, "aux", "auxpass", "nsubj", "nsubjpass")
        and (children(verb.head, "aux", "auxpass") or verb.head.dep_ == "conj")
    ):
        verb = verb.head
    return verb


def _contrasted(verb: Token) -> bool:
    return any(c.dep_ == "cc" and c.lower_ == "but" for c in verb.head.children if c.i < verb.i)


def _is_denied(token: Token) -> bool:
    """Whether a negator stands beside the token and is not taken back ("not only")."""
    if token.dep_ == "conj" and any(c.lower_ == "nor" and c.i < token.i for c in children(token.head, "cc")):
        return True
    for child in token.children:
        if child.lower_ in {"nor", "neither"} and child.dep_ in {"cc", "preconj", "det", "advmod", "neg"} and child.i < token.i:
            return True
        if child.dep_ == "neg" or (child.lower_ in {"not", "never"} and child.dep_ in {"advmod", "preconj"}):
            following = token.doc[child.i + 1].lower_ if child.i + 1 < len(token.doc) else ""
            if following not in cues.TAKING_BACK and not _no_longer(child):
                return True
    return False


def _no_longer(negator: Token) -> bool:
    """ "No longer" ends what was: it tells of the past, and denies nothing of it."""
    following = negator.doc[negator.i + 1].lower_ if negator.i + 1 < len(negator.doc) else ""
    return negator.lower_ == "no" and following in {"longer", "more"}


def _has_empty_argument(verb: Token, below: Token) -> bool:
    """Whether its subject or object is nobody: "no senator met", "neither met", "met nobody", "endorsed neither Ana nor Tom".

    The argument that the climb comes from (`below`) has already been read.
    """
    for noun in children(verb, "nsubj", "nsubjpass", "dobj"):
        if noun == below:
            continue
        words = {c.lower_ for c in children(noun, "det", "preconj", "cc", "predet")}
        if noun.lower_ in cues.EMPTY_SUBJECTS or (words & cues.EMPTY_DETERMINERS and not _is_idiom(noun)):
            return True
    return _is_of_none(verb)


def _is_of_none(verb: Token) -> bool:
    """ "Ana and Tom, neither of whom met Li": what the parser may hang at the names."""
    at = verb.i - 1
    while at > 2 and verb.doc[at].pos_ in {"AUX", "ADV"}:
        at -= 1
    of = verb.doc[max(at - 2, 0) : at + 1]
    return [t.lower_ for t in of[1:]] in (["of", "whom"], ["of", "which"]) and of[0].lower_ in cues.EMPTY_SUBJECTS


def _is_idiom(noun: Token) -> bool:
    following = noun.doc[noun.i + 1].lower_ if noun.i + 1 < len(noun.doc) else ""
    if noun.lower_ in {"choice", "option", "alternative"} and following == "but":
        return True
    return noun.lower_ in {"doubt", "time", "stranger", "secret", "fewer", "less", "matter", "surprise"}


def _would(verb: Token, adverbs: set[str], denied: bool) -> Mode:
    """ "Would" is a plan under a word of saying or planning, a fact beside "later", and else a mere possibility."""
    perfect = any(c.lower_ == "have" for c in children(verb, "aux"))
    governor, _ = _above(verb)
    promised = governor is not None and governor.lemma_ in _PROMISING
    afterwards = adverbs & cues.TOLD_AFTERWARDS and not (promised and verb.dep_ == "ccomp")  # "said she would soon meet Tom"
    if afterwards or (verb.lemma_ == "go" and any(c.lower_ == "on" for c in verb.children)):
        return Mode.ACTUAL
    if perfect or _is_conditional(verb) or _has_vague_subject(verb):
        return Mode.POSSIBLE
    if denied:
        return Mode.ACTUAL
    return Mode.PLANNED if promised else Mode.POSSIBLE


_GUESSING = frozenset(
    "warn predict fear suggest hint speculate believe think hope argue imagine estimate forecast doubt wonder ask worry".split()
)
_PROMISING = (cues.SPEECH_VERBS | cues.PLANNING | cues.SPEECH_NOUNS | frozenset({"mean"})) - _GUESSING


def _has_vague_subject(verb: Token) -> bool:
    subjects = children(verb, "nsubj", "nsubjpass")
    return any(c.lower_ in {"a", "an", "any", "such"} for s in subjects for c in children(s, "det", "amod", "predet"))


def _is_conditional(verb: Token) -> bool:
    """Whether an "if" or "unless" clause hangs on the verb or on the verbs above it."""
    for clause in (verb, *verb.ancestors):
        for child in children(clause, "advcl"):
            if child != verb and any(c.lower_ in cues.CONDITIONS and not _is_conceded(c) for c in children(child, "mark")):
                return True
        if clause.dep_ in {"relcl", "acl"}:
            return False
    return False


def _is_conceded(mark: Token) -> bool:
    """ "Even if", "whether or not": the main clause holds in any case."""
    return mark.lower_ == "whether" or (mark.i > 0 and mark.nbor(-1).lower_ == "even")


def _is_command(verb: Token) -> bool:
    """An imperative: a bare verb at the head of a sentence or quotation, without a subject."""
    bare = verb.tag_ == "VB" and not children(verb, "aux", "auxpass", "nsubj", "nsubjpass", "expl")
    return bare and verb.dep_ in {"ROOT", "ccomp"} and (verb.left_edge.i == verb.i or verb.left_edge.is_punct)


# ---- one step up


def _above(token: Token) -> tuple[Token | None, Effect]:
    """The word that governs the token, and what it does to it; None at the top."""
    token = _first_conjunct(token)
    head = token.head
    if head == token:
        return None, Effect.STOPS
    if is_verbal(token):
        return _above_verb(token, head)
    if token.pos_ in {"ADJ", "ADV"}:
        return (head, Effect.ASSERTS) if token.dep_ in {"acomp", "oprd", "ccomp", "xcomp", "advmod"} else (None, Effect.STOPS)
    return _above_noun(token, head)


def _tells_content(verb: Token) -> bool:
    """ "Reports claiming that", "a post that said": the clause gives the content of the noun that it modifies."""
    noun = verb.head
    told = noun.pos_ == "NOUN" and noun.lemma_ in cues.SPEECH_NOUNS | cues.DOCUMENTS
    return told and verb.dep_ in {"acl", "relcl"} and verb.lemma_ in cues.SPEECH_VERBS and verb.tag_ != "VBN" and not is_infinitive(verb)


def _turned_down(request: Token) -> Token | None:
    """The verb that turns a request down, so that what was asked for was not done: "resisted calls to", "ignored demands for"."""
    verb = request.head
    refused = request.lemma_ in cues.REQUESTS and request.dep_ == "dobj" and verb.lemma_ in cues.TURNING_DOWN
    return verb if refused else None


def _request_before(infinitive: Token, head: Token) -> Token:
    """The "calls" of "defied calls from investors to oust her", where the parser hangs the infinitive on the verb; else what holds it."""
    requests = [n for n in children(head, "dobj") if n.lemma_ in cues.REQUESTS and n.i < infinitive.i] if infinitive.dep_ == "advcl" else []
    return requests[0] if requests else head


def _first_conjunct(token: Token) -> Token:
    """Where the token's co-ordination begins; a finite verb misread as joined to an infinitive belongs to the finite verb above."""
    finite = is_verbal(token) and is_finite(token)
    while token.dep_ == "conj" and token.head != token:
        token = joined_to(token)
        while finite and is_verbal(token) and not is_finite(token) and token.dep_ in CLAUSES - {"ROOT"} and is_verbal(token.head):
            token = token.head
    return token


def _above_verb(verb: Token, head: Token) -> tuple[Token | None, Effect]:
    if is_set_apart(verb) or is_headline_future(verb):
        return None, Effect.STOPS
    if _tells_content(verb):
        return head, Effect.SAYS if is_refuted(head) or head.lemma_ not in cues.UNSURE_NOUNS else Effect.OPENS
    if (carrier := gerund_carrier(verb)) is not None:
        return carrier, effect_on_clause(carrier, verb)
    asked = _request_before(verb, head) if is_infinitive(verb) else head
    refusing = _turned_down(asked) if is_infinitive(verb) and not children(verb, "nsubj") else None
    if refusing is not None:
        return refusing, Effect.DENIES
    if verb.dep_ not in CLAUSES and not (verb.dep_ in {"advmod", "dobj", "prep"} and is_infinitive(verb)):
        return None, Effect.STOPS
    if verb.dep_ == "pcomp" or head.dep_ in {"prep", "agent"}:
        governor = head.head
        effect = effect_on_clause(governor, verb, head)
        above = preposition_governor(head)
        return above, effect
    return head, effect_on_clause(head, verb)


def _above_noun(noun: Token, head: Token) -> tuple[Token | None, Effect]:
    as_such = noun.dep_ == "pobj" and head.lower_ == "as"  # "was not registered as a Democrat"
    if is_person(noun) and noun.dep_ not in {"attr", "oprd"} and not as_such:
        return None, Effect.STOPS
    match noun.dep_:
        case "attr" | "oprd" | "acomp":
            return head, Effect.ASSERTS
        case "dobj" | "nsubjpass" if is_verbal(head):
            return head, effect_on_object(head, noun)
        case "nsubj" if is_verbal(head):
            return head, effect_on_subject(head, noun)
        case "pobj":
            governor = preposition_governor(head)
            refusing = _turned_down(governor)
            if refusing is not None and head.lower_ in {"for", "of"}:
                return refusing, Effect.DENIES
            return governor, effect_under_preposition(governor, head, noun)
    return None, Effect.STOPS


# ---- questions and accusations


def is_question(trigger: Token) -> bool:
    """Whether the trigger stands in a question: before its question mark within the same quotation, or under "whether"."""
    for token in (trigger, *trigger.ancestors):
        if is_told_apart(token):
            break
        if any(c.lower_ == "whether" for c in children(token, "mark")):
            return True
        asks = token.head.lemma_ in cues.QUESTIONING and any(c.lower_ == "if" for c in children(token, "mark"))
        if asks and token.dep_ in {"ccomp", "advcl"}:
            return True
    for token in trigger.doc[trigger.i :]:
        if token.text in {"“", "”", '"', "``", "''"} or (token.text in {".", "!"} and token.i > trigger.i):
            return False
        if token.text.startswith("?"):
            return True
    return False


def is_told_apart(token: Token) -> bool:
    """Whether the word tells who somebody is, whatever is asked of him: "whether Bolt chief Ana Voss", "if Tom Reyl, who founded Bolt,"."""
    titled = token.dep_ in {"compound", "nmod"} and token.pos_ in {"NOUN", "PROPN"} and token.head.pos_ == "PROPN"
    named = token.pos_ == "NOUN" and any(c.pos_ == "PROPN" for c in children(token, "appos"))  # "the founder of Bolt, Tom Reyl,"
    return titled or named or token.dep_ == "appos" or (token.dep_ == "relcl" and token.head.pos_ == "PROPN")


def is_alleged(trigger: Token) -> bool:
    """Whether the trigger is what somebody is accused, suspected or charged with: the accusation states it, and nothing more."""
    token: Token | None = trigger
    while token is not None:
        preposition = token.head
        if token.dep_ in {"pcomp", "pobj"} and _prosecutes(preposition.head, preposition, token):
            return True
        token, effect = _above(token)
        if effect is Effect.STOPS:
            return False
    return False


def _prosecutes(word: Token, preposition: Token, deed: Token) -> bool:
    if deed.dep_ == "pobj":
        return word.lemma_ in cues.ACCUSING_VERBS and preposition.lower_ in {"of", "for"}
    if word.pos_ == "NOUN":
        return word.lemma_ in cues.PROSECUTING_NOUNS and preposition.lower_ in {"of", "for", "over", "into"}
    return word.lemma_ in cues.PROSECUTING_VERBS and preposition.lower_ in {"of", "for", "with", "over", "in", "on"}
