"""Who is said to be to blame: "Tom was to blame", "it was Tom's fault", "responsibility lies with Tom"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.evaluation import valence
from kg.extract.evaluation.judgement import COPULAS, Judgement
from kg.extract.parse import syntax

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

BURDENS = frozenset({"blame", "responsibility", "fault"})


def of_blame(verb: Token) -> Iterator[Judgement]:
    """Those whom the clause of the verb makes answerable for an evil."""
    if syntax.is_passive(verb) or syntax.children(verb, "neg") or _is_conditional(verb):
        return
    whom = [*_of_copula(verb), *_bearers(verb)]
    if whom:
        yield Judgement(valence.ACCUSED, verb, tuple(whom), by_verb=True)


def _is_conditional(verb: Token) -> bool:
    """ "If Tom fails, it is his own fault": nothing has gone wrong yet, or it is left open."""
    return any(m.lower_ == "if" for c in syntax.children(verb, "advcl") for m in syntax.children(c, "mark"))


def _of_copula(verb: Token) -> list[Token]:
    """ "Tom was to blame", "was responsible for the deaths", "was at fault"; "the defeat was Tom's fault"."""
    if verb.lemma_ not in COPULAS:
        return []
    blamed = [
        c for c in syntax.children(verb, "xcomp") if c.lemma_ == "blame" and syntax.is_infinitive(c) and not syntax.children(c, "neg")
    ]
    blamed += [c for c in syntax.children(verb, "acomp") if c.lower_ in {"responsible", "accountable"} and _is_for_evil(c)]
    blamed += [n for n in syntax.prepositional(verb, {"at"}) if n.lower_ == "fault" and not list(n.lefts)]
    blamed += [n for n in syntax.prepositional(verb, {"behind"}) if n.lemma_.lower() in valence.PLOTTED]
    faults = [c for c in syntax.children(verb, "attr") if c.lower_ == "fault" and not syntax.children(c, "neg", "advmod", "preconj")]
    owners = [o for c in faults for o in (syntax.possessor(c), *syntax.prepositional(c, {"of"})) if o is not None]
    return owners + [s for s in syntax.subjects(verb) if blamed and s.lemma_.lower() not in valence.DEEDS]


def _is_for_evil(word: Token) -> bool:
    """Whether it is an evil that one answers for, and the answer whole: not "partly", "less responsible"."""
    evil = any(n.lemma_.lower() in valence.BLAMED_FOR for n in syntax.prepositional(word, {"for"}))
    return evil and not any(c.lower_ in valence.DAMPING for c in syntax.children(word, "advmod"))


def _bearers(verb: Token) -> list[Token]:
    """ "Tom bears responsibility for the deaths", "the blame lies with Tom"."""
    if verb.lemma_ == "bear":
        burdens = [c for c in syntax.children(verb, "dobj") if c.lower_ in BURDENS - {"fault"}]
        return syntax.subjects(verb) if any(c.lower_ == "blame" or _is_for_evil(c) for c in burdens) else []
    if verb.lemma_ not in {"lie", "rest"}:
        return []
    laid = [s for s in syntax.subjects(verb) if s.lower_ == "blame" or (s.lower_ in BURDENS and _is_for_evil(s))]
    return syntax.prepositional(verb, {"with"}) if laid else []
