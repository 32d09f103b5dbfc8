"""What somebody should do, undergo or have done, as another says: "Tom should resign", "Tom should not have gone"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.evaluation import valence
from kg.extract.evaluation.judgement import COPULAS, Judgement
from kg.extract.parse import syntax

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


DECIDED = frozenset(
    "allow arrest back ban call cancel charge check choose close consider consult disclose dismiss evacuate fire follow hire include "
    "inform invite let pick publish recall report sack select stop suspend tell vote warn".split()
)
"""What is somebody's own to do: it is a reproach that he should have done it."""


def of_demand(verb: Token) -> Iterator[Judgement]:
    """ "Tom should resign", "Tom needs to apologize", "it is time for Tom to go"; of "Tom should be ashamed" the reproach."""
    if _is_shamed(verb):
        yield Judgement(valence.CRITICIZED, verb, tuple(syntax.subjects(verb)), by_verb=True, demanded=True)
    if _is_candidacy(verb) and _is_negated(verb):
        yield Judgement(valence.OPPOSED, verb, tuple(syntax.subjects(verb)), by_verb=True, demanded=True)
    if _is_regretted(verb):
        yield Judgement(valence.CRITICIZED, verb, tuple(syntax.children(verb, "nsubj")), by_verb=True, demanded=True)
    if _is_to_be_punished(verb):
        yield Judgement(valence.CRITICIZED, verb, tuple(syntax.children(verb, "nsubjpass")), by_verb=True, demanded=True)
    if not _is_asked(verb) or syntax.is_passive(verb) or syntax.children(verb, "advcl") or _is_past(verb):
        return
    due = _is_due(verb) or _is_needful(verb)
    timely = verb.head.lower_ == "time" and any(m.lower_ == "for" for m in syntax.children(verb, "mark"))
    timely = timely or (verb.tag_ == "VBD" and any(t.lower_ == "time" for t in (verb.head, *syntax.children(verb, "npadvmod"))))
    if due or timely:
        whom = syntax.subjects(verb) or (syntax.subjects(verb.head) if _is_needful(verb) else [])
        yield Judgement(valence.URGED, verb.head if timely else verb, tuple(whom), by_verb=True, demanded=True)


LAWS = frozenset("act agreement constitution deal law order plan regulation rule system term treaty".split())
"""Under which somebody "must" do a thing: it binds him, whoever tells of it."""

PUNISHED = frozenset("sack fire dismiss jail imprison prosecute impeach expel deselect ban punish arrest".split())


def _is_asked(verb: Token) -> bool:
    """Whether to do it, or not to do it, is somebody's own decision: whoever says that he should asks it of him."""
    subjects = syntax.subjects(verb) or syntax.subjects(verb.head)
    bound = any(n.lemma_.lower() in LAWS for n in syntax.prepositional(verb, {"under"}))
    if bound or any(s.lower_ in {"you", "we", "one"} for s in subjects):
        return _is_demanded(verb) and not syntax.children(verb, "neg")
    decreed = verb.lemma_ in valence.DECREED or (_is_binding(verb) and verb.lemma_ not in valence.NO_DEED)
    if syntax.children(verb, "neg"):
        return decreed and verb.lemma_ not in valence.DEMANDED
    return decreed or _is_demanded(verb)


def _is_binding(verb: Token) -> bool:
    """ "Must", "has to", "needs to": a guess or a hope is told with "should"."""
    return any(a.lower_ == "must" for a in syntax.children(verb, "aux")) or _is_needful(verb)


def _is_needful(verb: Token) -> bool:
    """ "Needs to resign", "has to resign", "ought to resign"."""
    if not syntax.is_infinitive(verb) or verb.head.lemma_ not in {"need", "have", "ought"} or _is_forced(verb.head):
        return False
    return verb.dep_ == "xcomp" or (verb.dep_ == "advcl" and verb.left_edge.i == verb.head.i + 1)


def _is_forced(needing: Token) -> bool:
    """ "Will have to sell", "would have to pay": it comes to that, whatever anybody wants."""
    return needing.lemma_ == "have" and any(a.tag_ == "MD" for a in syntax.children(needing, "aux"))


def _is_due(verb: Token) -> bool:
    return any(a.lower_ in {"should", "must"} for a in syntax.children(verb, "aux"))


def _is_to_be_punished(verb: Token) -> bool:
    """ "Should be sacked", "must be held accountable": who says so finds fault; not "should be sacked if", nor what was done."""
    ought = _is_due(verb) and not syntax.children(verb, "neg", "advcl")
    held = verb.lemma_ == "hold" and any(c.lower_ in {"accountable", "responsible"} for c in syntax.children(verb, "oprd", "acomp"))
    return ought and syntax.is_passive(verb) and not _is_past(verb) and (held or verb.lemma_ in PUNISHED)


def _is_regretted(verb: Token) -> bool:
    """ "Should have resigned", "should not have gone": it is a reproach; not "should have won", "should not have died"."""
    ought = any(a.lower_ in {"should", "ought"} for a in syntax.children(verb, "aux"))
    if not ought or not any(a.lower_ == "have" for a in syntax.children(verb, "aux")) or syntax.is_passive(verb):
        return False
    if syntax.children(verb, "neg") or any(c.lower_ == "never" for c in syntax.children(verb, "advmod")):
        return verb.lemma_ not in valence.SUFFERED | COPULAS | {"happen", "miss", "start", "fall"}
    knew = verb.lemma_ in {"know", "do"} and any(c.lower_ in {"better", "more"} for c in verb.children)
    decided = verb.lemma_ in DECIDED and bool(syntax.children(verb, "dobj", "ccomp", "xcomp"))
    return knew or decided or verb.lemma_ in valence.DUTIES or _is_demanded(verb)


def _is_negated(verb: Token) -> bool:
    """ "Should not run", "must not seek"."""
    due = _is_due(verb)
    return due and bool(syntax.children(verb, "neg")) and not _is_past(verb)


def _is_candidacy(verb: Token) -> bool:
    """Whether it is to be a candidate: "run again", "seek re-election", "stand for mayor"."""
    if verb.lemma_ == "run":
        return not any(c.dep_ in {"dobj", "prt"} or c.lower_ in {"away", "off", "out", "from"} for c in verb.children)
    words = {c.lemma_.lower() for c in (*syntax.children(verb, "dobj"), *syntax.prepositional(verb, {"for"}))}
    return verb.lemma_ in {"seek", "stand", "pursue"} and bool(words & valence.CANDIDACIES)


def _is_shamed(verb: Token) -> bool:
    ought = _is_due(verb) and not syntax.children(verb, "neg")
    return verb.lemma_ == "be" and ought and any(c.lower_ == "ashamed" for c in syntax.children(verb, "acomp"))


def _is_past(verb: Token) -> bool:
    """ "Should have resigned", "had to resign": nothing is asked for any more; "said that he needed to resign" asks for it."""
    told = verb.head.lemma_ == "need" and verb.head.dep_ == "ccomp"
    had = verb.head.lemma_ in {"need", "have"} and verb.head.tag_ in {"VBD", "VBN"} and not told
    return had or any(a.lemma_ == "have" for a in syntax.children(verb, "aux"))


def _is_demanded(verb: Token) -> bool:
    needed = valence.DEMANDED_WITH.get(verb.lemma_)
    if needed is None:
        return verb.lemma_ in valence.DEMANDED
    beside = {c.lemma_.lower() for c in syntax.children(verb, "prt", "advmod", "prep", "acomp", "dobj", "xcomp")} - {"now", "immediately"}
    return bool(needed & beside) if needed else not beside
