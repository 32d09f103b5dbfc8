"""A title that a verb or noun predicates: of whom ("was named chair", "her term as chair"), and whether the post then begins or ends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.names.offices import contending_for, office
from kg.extract.parse import syntax

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

STARTS = frozenset(
    "name appoint elect elevate promote swear confirm choose select install inaugurate crown reelect re-elect become".split()
)
"""Verbs that put their subject (of the passive) or object into the post: the title begins then, and is open-ended."""

SUCCESSIONS = frozenset("take succeed replace follow".split())
"""Verbs whose "as TITLE" tells that their subject begins in it: "took over as", "succeeded Ana as"."""

LEAVING = frozenset("retire leave quit resign step stand".split())
"""Verbs whose "as TITLE" tells what their subject is until then: their date is the last day of a state."""

AS_VERBS = (
    SUCCESSIONS
    | LEAVING
    | frozenset("serve work act sit continue begin start know function remain stay return emerge operate spend".split())
)
"""Verbs whose "as TITLE" says what their subject is."""

TERMS = frozenset("year term stint tenure spell time reign role job work post career decade month week day capacity".split())
"""Whose "as TITLE" tells what its owner is or was: "her second year as president", "his job as editor"."""

NOTICES = frozenset("resignation departure retirement exit".split())
"""Whose "as TITLE" tells what their owner is until then, whether or not they are accepted."""

SERVING = frozenset("spend serve have do complete enjoy finish".split())
"""Verbs whose object is a time in a post."""

APPOINTMENTS = frozenset("appointment election selection promotion reappointment reelection installation elevation".split())
"""Whose "of NAME as TITLE" and "NAME's ... as TITLE" tell that a post begins."""

UNSETTLED = frozenset(
    "oppose block fight resist propose recommend seek consider support back urge veto delay challenge demand reject want for".split()
)
"""Verbs whose object is an appointment that may never be made."""


def predicated(title: Token) -> Iterator[Token]:
    """ "X is chair", "X serves as chair", "its chair is X": the subjects of what predicates the title, or what that predicates."""
    verb = title.head
    if contending_for(title) is not None and office(title) is not None:
        return  # "is running to become mayor": it is what she runs for (`kg.extract.turns.candidacies`)
    if (successor := successor_of(title)) is not None:
        yield successor
    elif (title.dep_ in {"attr", "acomp", "prep"} and verb.lemma_ in cues.COPULAS) or (
        starts(title) and verb.head.lemma_ not in SUCCESSIONS
    ):
        yield from syntax.subjects(verb.head if verb.lower_ in {"as", "to"} else verb)
    elif title.dep_ == "pobj" and verb.lower_ == "as" and tells_post(above := _above(verb)):
        yield from syntax.subjects(above)
    elif (taking := _taken(title)) is not None:
        yield from syntax.subjects(taking)
    elif title.dep_ == "pobj" and verb.lower_ == "as" and verb.head.lemma_ in TERMS | NOTICES and notice_of(title) is None:
        yield from _of_term(verb.head)
    elif (left := notice_of(title)) is not None:
        yield from syntax.prepositional(left, {"of"})
    elif (act := appointment(title)) is not None and act.head.lemma_ not in UNSETTLED:
        owner = syntax.possessor(act)
        yield from [owner] if owner is not None else syntax.prepositional(act, {"of"})
    elif title.dep_ == "nsubj" and verb.lemma_ == "be":
        yield from (t for t in syntax.children(verb, "attr") if t.pos_ == "PROPN")


def _above(preposition: Token) -> Token:
    """The verb over "as", past the adverb that the parser hangs it at ("and later as finance director")."""
    return preposition.head.head if preposition.head.pos_ == "ADV" else preposition.head


JOBS = frozenset("role post position job office".split())
"""Whose "of TITLE" tells what one takes up or has."""

TAKING = frozenset("take assume accept step land get win secure move hold fill occupy".split())
"""Verbs with such a job as object, or behind "into", "to" and "on"."""


def _taken(title: Token) -> Token | None:
    """The verb of "stepped into the role of TITLE", "took on the job of TITLE"."""
    job = title.head.head
    if title.dep_ != "pobj" or title.head.lower_ != "of" or job.lemma_ not in JOBS:
        return None
    verb = job.head.head if job.dep_ == "pobj" and job.head.lower_ in {"into", "to", "on"} else job.head
    return verb if job.dep_ in {"dobj", "pobj"} and verb.lemma_ in TAKING else None


def tells_post(verb: Token) -> bool:
    """Whether "as TITLE" behind the verb says what its subject is or was: whoever may or did not resign as chair is left at that."""
    if verb.lemma_ not in LEAVING:
        return verb.lemma_ in AS_VERBS
    words = {c.lower_ for c in verb.children}
    down = verb.lemma_ not in {"step", "stand"} or bool(words & {"down", "aside"})
    return down and verb.tag_ in {"VBD", "VBN"} and not words & {"not", "n't", "n’t", "never"}


def _of_term(term: Token) -> list[Token]:
    """Whose time in a post it is: "her second year as president", "Ana spent ten years as president", "Ana had a spell as captain"."""
    owner = syntax.possessor(term)
    if owner is not None:
        return [owner]
    return syntax.subjects(term.head) if term.dep_ in {"dobj", "npadvmod"} and term.head.lemma_ in SERVING else []


def notice_of(title: Token) -> Token | None:
    """The noun of "the resignation of Ana Voss as TITLE"."""
    noun = _noun_over(title, {"as"})
    return noun if noun is not None and noun.lemma_ in NOTICES and syntax.possessor(noun) is None else None


def appointment(title: Token) -> Token | None:
    """The noun of "the appointment of Ana Voss as TITLE"."""
    noun = _noun_over(title, {"as", "to"})
    return noun if noun is not None and noun.lemma_ in APPOINTMENTS else None


def _noun_over(title: Token, prepositions: set[str]) -> Token | None:
    """What "as TITLE" belongs to; the parser hangs the "as" at it or at the name behind its "of"."""
    if title.dep_ != "pobj" or title.head.lower_ not in prepositions:
        return None
    noun = title.head.head
    return noun.head.head if noun.pos_ == "PROPN" and noun.head.lower_ == "of" else noun


def starts(title: Token) -> bool:
    """Whether the sentence tells the beginning of the post: "was named chair", "became chair"."""
    verb = title.head
    if title.dep_ == "pobj" and verb.lower_ in {"as", "to"}:
        verb = verb.head
    if (verb.lemma_ == "become" and title.dep_ == "attr") or successor_of(title) is not None:
        return True
    if verb.lemma_ in SUCCESSIONS and title.dep_ == "pobj":
        return not is_succeeded(verb)
    return title.dep_ in {"oprd", "attr", "dobj", "pobj"} and verb.lemma_ in STARTS and syntax.is_passive(verb)


def successor_of(title: Token) -> Token | None:
    """The Ana of "was replaced by Ana as chair", where the parser hangs the "as" at her."""
    named = title.head.head
    by = title.dep_ == "pobj" and title.head.lower_ == "as" and named.dep_ == "pobj" and named.head.dep_ == "agent"
    return named if by and is_succeeded(named.head.head) else None


def is_succeeded(verb: Token) -> bool:
    """Whether its subject is followed in a post: "was replaced as chair", "was succeeded by Ana as chair"."""
    return verb.lemma_ in SUCCESSIONS - {"take"} and syntax.is_passive(verb)
