"""Judgements by what somebody is said to do: "Tom had stolen the election", "acted recklessly", "an attempt by Tom to mislead voters"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.evaluation import idioms, valence
from kg.extract.evaluation.judged import PEOPLE, is_damped, judged
from kg.extract.evaluation.judgement import Judgement
from kg.extract.parse import syntax
from kg.extract.parse.tree import is_person
from kg.extract.turns.testimony import is_blow

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


ATTEMPTS = frozenset("try attempt seek conspire plot scheme want".split())
"""Who does so with a wrong is blamed as if he had done it: "tried to mislead voters"."""

ATTEMPTED = frozenset("attempt bid effort plot ploy ruse scheme conspiracy".split())
"""Nouns of the same."""

DUTIES = {">": valence.DUTIES, ">>": valence.LEGAL_DUTIES, ">>>": valence.REFUSED}
"""The marks of valence.VERBS for what one fails or refuses to do."""

PLAIN_IN_PASSIVE = frozenset({"kill", "assault", "hit", "kick", "kidnap", "abduct", "massacre", "inspire"})
"""What is only reported where it is told as undergone: of "Tom killed her" and "she was killed by Tom" the first accuses him."""

LYING = frozenset("in on at between behind with beneath down low flat still awake".split())
"""After the "lie" that tells where something or somebody is."""


def of_verb(verb: Token) -> Iterator[Judgement]:
    """ "Tom had stolen the election", "the vote was stolen by Tom", "Tom acted recklessly", "Tom treated farmers like dirt"."""
    if syntax.is_passive(verb) and (syntax.agent(verb) is None or verb.lemma_ in PLAIN_IN_PASSIVE):
        return
    if _is_another_s_reason(verb):
        return
    relation = next((d.relation for d in valence.judging_verbs().get(verb.lemma_.lower(), ()) if _is_such(verb, d)), None)
    relation = relation or idioms.of_turn(verb)
    if relation is None and verb.lemma_ == "treat" and _treats_badly(verb):
        relation = valence.CRITICIZED
    if relation is None and verb.lemma_ in {"act", "behave", "govern", "react"} and _is_like_fool(verb):
        relation = valence.CRITICIZED
    if relation is None and verb.lemma_ in valence.ACTING:
        words = (c for c in syntax.children(verb, "advmod") if not is_damped(c))
        relation = next((r for c in words if (r := valence.of_adverb(c.lower_)) is not None), None) or _of_manner(verb)
    if relation is None and is_blow(verb) and any(o.pos_ == "PRON" for o in syntax.objects(verb)):
        relation = valence.ACCUSED
    if relation is not None and not is_damped(verb):
        attempters = _attempters(verb) if not valence.is_praise(relation) else []
        tried = bool(attempters) or (_is_attempted(verb) and not valence.is_praise(relation))
        yield from judged(attempters or syntax.doers(verb), relation, verb.head if tried else verb, by_verb=True)


def _is_another_s_reason(verb: Token) -> bool:
    """ "Was fined for misleading voters", said Ana: so those hold who fined him."""
    above = verb.head.head
    reason = verb.dep_ == "pcomp" and verb.tag_ == "VBG" and verb.head.lower_ == "for" and syntax.is_verbal(above)
    return reason and above.tag_ in {"VBD", "VBN"}


def _is_attempted(verb: Token) -> bool:
    """ "Tried to mislead voters", "wants to divide us"; what one wanted is past, and may have been left undone."""
    wanted = verb.head.lemma_ == "want" and verb.head.tag_ not in {"VBZ", "VBP"}
    return verb.dep_ == "xcomp" and verb.head.lemma_ in ATTEMPTS and not wanted


def _of_manner(verb: Token) -> str | None:
    """ "Behaved in a scandalous way"."""
    ways = (n for n in syntax.prepositional(verb, {"in"}) if n.lemma_ in {"way", "manner", "fashion"})
    words = (w for n in ways for w in syntax.children(n, "amod") if not is_damped(w))
    return next((r for w in words if (r := valence.judging_adjectives().get(w.lemma_)) is not None), None)


def _attempters(verb: Token) -> list[Token]:
    """Whose "attempt to mislead voters" it is."""
    noun = verb.head
    if verb.dep_ != "acl" or noun.lemma_.lower() not in ATTEMPTED or not syntax.is_infinitive(verb):
        return []
    owner = syntax.possessor(noun)
    return [owner] if owner is not None else syntax.prepositional(noun, {"by", "of"})


def _is_such(verb: Token, deed: valence.Deed) -> bool:
    """Whether what the reading of the verb needs stands with it."""
    things = [t for o in syntax.objects(verb) for t in syntax.conjuncts(o)]
    lemmas = {form for t in things for form in (t.lemma_.lower(), t.lower_)}  # of "taxes" the model makes "taxis"
    if verb.lemma_ == "lie" and verb.lower_ != "lied" and any(p.lower_ in LYING for p in syntax.children(verb, "prep", "prt", "advmod")):
        return False
    if lemmas & valence.IDIOMS.get(verb.lemma_, frozenset()):
        return False
    if deed.particle:
        return any(c.lower_ == deed.particle for c in syntax.children(verb, "prt", "prep", "advmod"))
    if (duties := DUTIES.get(next(iter(deed.objects), ""))) is not None:
        return any(c.lemma_ in duties for c in syntax.children(verb, "xcomp"))
    if deed.objects == {"*"}:
        return bool(things)
    if deed.objects == {"&"}:
        return any(t.pos_ == "PRON" for t in things)
    if deed.objects == {"+"}:
        return any(t.pos_ in {"PRON", "PROPN"} or t.lemma_.lower() in PEOPLE or is_person(t) for t in things)
    return not deed.objects or bool(lemmas & deed.objects)


def _is_like_fool(verb: Token) -> bool:
    """ "Behaves like a dictator", "acted like a child"."""
    fools = valence.judging_nouns()
    return any(
        n.lemma_ in {"child", "baby"} or fools.get(n.lemma_) in {valence.INSULTED, valence.ACCUSED}
        for n in syntax.prepositional(verb, {"like"})
    )


def _treats_badly(verb: Token) -> bool:
    if any(c.lower_ in valence.BADLY for c in syntax.children(verb, "advmod")):
        return True
    likened = syntax.prepositional(verb, {"like"})
    return bool(likened) and not any(t.lemma_ in valence.WARMLY for t in likened)
