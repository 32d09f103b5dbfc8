"""Judgements by what somebody is called: "Ana called Tom a liar", "A liar," said Ana of Tom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract.evaluation import valence
from kg.extract.evaluation.judged import PEOPLE, is_damped, judged, of_weak
from kg.extract.evaluation.judgement import Judgement
from kg.extract.parse import syntax
from kg.extract.parse.tree import is_person

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


def of_fragment(word: Token) -> Iterator[Judgement]:
    """ "A liar," said Ana of Tom: a quotation without a verb, of whom it is said behind it."""
    saying = word.head
    if saying.lemma_ != "say" or word.i > saying.i or word.dep_ in syntax.SUBJECTS or not syntax.is_verbal(saying):
        return
    quoted = any(t.text in syntax.QUOTE_MARKS for t in word.doc[word.i : saying.i])
    relation = _relation_of(word) if quoted and not syntax.children(word, "neg") and not _is_anothers(word) else None
    plain = word.lemma_.lower() in valence.judging_nouns() or word.lemma_.lower() in PEOPLE | valence.CREDITS or is_person(word)
    if relation is not None and plain:
        yield Judgement(relation, saying, tuple(said_of(saying)), by_verb=True, by=tuple(syntax.subjects(saying)))


def _is_anothers(noun: Token) -> bool:
    return any(p.lower_ not in {"my", "our"} for p in syntax.children(noun, "poss"))


def said_of(saying: Token) -> list[Token]:
    """Of whom something is said: "said of Tom", "said Ana Voss of Tom"."""
    behind = [s for s in syntax.children(saying, "nsubj") if s.i > saying.i and s.ent_type_ == "PERSON"]
    return [n for place in (saying, *behind) for n in syntax.prepositional(place, {"of"})]


def of_description(verb: Token) -> Iterator[Judgement]:
    """ "Ana called Tom's plan reckless", "Tom was described by Ana as a genius": the verb says who judges."""
    if verb.lemma_ not in valence.DESCRIBING:
        return
    agent = syntax.agent(verb) if syntax.is_passive(verb) else None
    by = ([agent] if agent is not None else []) if syntax.is_passive(verb) else syntax.subjects(verb)
    for described, word in _described(verb):
        relation = _relation_of(word)
        if relation is not None and by:
            for judgement in judged([described], relation, verb):
                yield replace(judgement, by=tuple(by))


def _described(verb: Token) -> Iterator[tuple[Token, Token]]:
    """What is described, and as what."""
    things = syntax.objects(verb)
    words = syntax.children(verb, "oprd")
    links = [p for t in (verb, *things[:1]) for p in syntax.children(t, "prep") if p.lower_ == "as" and p.i > verb.i]
    words += [c for p in links for c in p.children if c.pos_ in {"ADJ", "NOUN", "PROPN"}]
    yield from ((t, w) for t in things[:1] for w in words)
    for clause in syntax.children(verb, "ccomp"):
        if clause.pos_ in {"ADJ", "NOUN"} and not syntax.children(clause, "cop", "aux"):
            yield from ((t, clause) for t in syntax.children(clause, "nsubj"))


def _relation_of(word: Token) -> str | None:
    """How a word, with the adjectives before it, judges; None where it does not, or both ways."""
    words = [w for w in (word, *syntax.children(word, "amod")) if not is_damped(w)]
    if word.lemma_.lower() in valence.PLAIN_ROLES:
        return None
    listed = {True: valence.judging_nouns() | valence.judging_adjectives(), False: valence.judging_adjectives()}
    found = [r for w in words if (r := listed[w == word].get(w.lemma_.lower())) is not None]  # "a criminal lawyer" is no criminal
    if not found and word.lemma_.lower() in valence.EXEMPLARS:
        found = [r for w in words[1:] if (r := of_weak(w)) is not None]
    return found[0] if found and len({valence.is_praise(r) for r in found}) == 1 else None
