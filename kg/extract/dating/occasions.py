"""Occasions at which several speak, so that what others said there was said on its day: a debate, a trial, a joint press conference."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kg.extract.cues import SPEECH_VERBS
from kg.extract.dating.told import Told, is_named, things_of
from kg.extract.document import Sentence
from kg.extract.parse import syntax
from kg.extract.speech.messages import OUTPUT
from kg.model import Mention

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

SHARED = frozenset("debate hearing trial inquest inquiry tribunal court parliament senate assembly session sitting question".split())
"""There more than one speaks."""

ADDRESSED = frozenset("press media rally conference briefing crowd meeting gathering reporters journalists newsmen supporters".split())
"""There one speaks, or several where they are told to have done so."""

ADDRESSING = frozenset("address tell brief speak hold".split())

SPEAKERS = frozenset(
    "mps lawmakers legislators senators leaders politicians candidates members councillors councilors governors ministers speakers they "
    "officials mcas meps tds".split()
)
"""Those who speak one after the other."""


MEETING_THERE = SPEECH_VERBS | frozenset(
    "hear open begin start appear testify clash debate argue spar quarrel grill question address gather convene sit face hold "
    "continue resume adjourn".split()
)
"""What is done where several speak; a ruling or a filing has no further speakers."""


def several_speak_at(verb: Token) -> bool:
    """Whether it is done at an occasion at which more than one speaks: "clashed in a debate on Tuesday", "told the court on Monday"."""
    heard = syntax.children(verb, "dobj", "dative")
    beside = [*heard, *(o for t in (verb, *heard) for p in syntax.children(t, "prep") for o in syntax.children(p, "pobj"))]
    opened = syntax.children(verb, "nsubj", "nsubjpass") if verb.lemma_ in {"hear", "open", "begin", "start", "resume", "continue"} else []
    return verb.lemma_ in MEETING_THERE and any(t.lemma_.lower() in SHARED for t in (*beside, *opened))


def they_speak_in(sentence: Sentence) -> bool:
    """Whether several address an audience in the sentence: "addressing the press, the MPs claimed", "Lind and Corwin told a rally"."""
    for token in sentence.doc:
        if token.lemma_ in ADDRESSING and token.pos_ == "VERB":
            heard = {
                o.lemma_.lower() for c in (token, *syntax.children(token, "prep")) for o in syntax.children(c, "dobj", "pobj", "dative")
            }
            if heard & ADDRESSED and any(_are_several(s) for v in (token, token.head) for s in syntax.children(v, "nsubj")):
                return True
    return False


def _are_several(subject: Token) -> bool:
    return subject.lower_ in SPEAKERS or bool(syntax.children(subject, "conj"))


OWN_PLACES = OUTPUT | frozenset(
    "interview writing notebook manifesto facebook twitter x radio television tv broadcast website blog release reply response".split()
)


def has_its_own_place(act: Token) -> bool:
    """Whether the clause says where else it was said: "in a letter", "on Twitter", "told Orvane Radio"."""
    beside = [o for p in syntax.children(act, "prep") for o in syntax.children(p, "pobj")]
    return any(o.lemma_.lower() in OWN_PLACES for o in beside)


MATCHES = frozenset("match game final fight bout race tie fixture".split())
"""After these players and coaches speak the same day."""

BEATING = frozenset("beat thrash draw lose win edge rout".split())
"""Verbs that tell of a match."""


def at_the_same_occasion(act: Token, events: Sequence[Told]) -> Told | None:
    """ "Told a rally on Sunday ... At the rally, Vane accused him": the event that the clause says it was done at."""
    for prep in syntax.children(act, "prep"):
        for noun in syntax.children(prep, "pobj") if prep.lower_ in {"at", "during", "after", "following"} else ():
            if prep.lower_ in {"after", "following"} and noun.lower_ not in MATCHES:
                continue
            taken_up = all(c.lower_ in {"the", "that", "this", "same", "joint", "press", "news"} for c in noun.children)
            event = next((e for e in events if noun.lower_ in e.occasions or (noun.lower_ in MATCHES and e.verb in BEATING)), None)
            if taken_up and event is not None and syntax.children(noun, "det"):
                return event
    return None


def fills_the_place(act: Token) -> bool:
    """ "Fired Vane on Monday. He appointed Corwin in her place", "... to replace her", "... as her successor"."""
    for token in act.subtree:
        own = any(c.dep_ == "poss" and c.tag_ == "PRP$" for c in token.children)
        if own and token.dep_ == "pobj" and token.lower_ in {"place", "stead", "successor", "replacement"}:
            return True
        replaces = token.lemma_ in {"replace", "succeed"} and token.tag_ == "VB" and syntax.is_infinitive(token)
        if replaces and any(o.tag_ == "PRP" for o in syntax.children(token, "dobj")):
            return True
    return False


UTTERANCES = frozenset(
    "call appeal accusation remark statement comment claim allegation commendation demand disclosure charge plea observation point advice "
    "warning assurance assertion declaration criticism revelation announcement endorsement request submission".split()
)
"""What is made, given or issued in words."""

UTTERING = frozenset("make give issue express raise deliver contain".split())


def is_a_saying(verb: Token) -> bool:
    """Whether the verb tells that something was said: "said", "made the call", "this was contained in a statement"."""
    return verb.lemma_ in SPEECH_VERBS | {"speak"} or (verb.lemma_ in UTTERING and bool(things_of(verb) & UTTERANCES))


PRONOUNS = frozenset("he she it they".split())


def takes_up_what_was_said(saying: Told, other: Mention) -> bool:
    """ "Reyl has urged Voss to go. He said this on Tuesday": the pronoun is the doer's, not that of whom he spoke of.

    It is, where the sentence points back to what was said, or names the other.
    """
    if saying.subject in {"this", "call", "remark", "statement", "accusation", "comment"}:
        return True
    if saying.doers or saying.sayers:
        return False
    pointing = saying.verb in UTTERING | {"speak"} or saying.takes_up
    return pointing or (saying.subject in PRONOUNS and is_named(other, saying.names))
