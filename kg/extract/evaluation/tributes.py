"""What speaks well of somebody without a word that judges: "credit to Tom", "a man of courage", "he did nothing wrong"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.evaluation import valence
from kg.extract.evaluation.judgement import COPULAS, Judgement
from kg.extract.parse import syntax
from kg.extract.parse.tree import is_person

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

WISHES = frozenset("congratulations congrats kudos credit thanks props hats".split())
"""What one says "to Tom" in a clause without a verb."""

VIRTUES = frozenset(
    "action character compassion conviction courage decency dignity faith honesty honor honour humility integrity peace principle "
    "substance vision wisdom".split()
)
"""In "a man of VIRTUE"."""

DEEPLY = frozenset("sorely greatly deeply dearly sadly terribly badly".split())
LEAVING = frozenset("resign quit go leave step apologise apologize withdraw".split())
FORTUNATE = frozenset({"lucky", "fortunate", "blessed", "privileged"})


def of_tribute(token: Token) -> Iterator[Judgement]:
    """Whom the word, with what stands around it, pays a tribute to or defends."""
    if token.pos_ == "ADJ":
        yield from _of_luck(token)
        yield from _of_right(token)
    elif token.pos_ in {"NOUN", "PROPN"}:
        yield from _of_wish(token)
        yield from _of_virtue(token)
    elif syntax.is_verbal(token):
        yield from _of_missing(token)
        yield from _of_innocence(token)


def _of_wish(noun: Token) -> Iterator[Judgement]:
    """ "Credit to Tom," said Ana."""
    alone = noun.dep_ in {"ROOT", "dep", "ccomp", "npadvmod"} and not syntax.children(noun, "neg", "nsubj", "poss")
    quoted = noun.left_edge.i and noun.left_edge.nbor(-1).text in syntax.QUOTE_MARKS
    if noun.lower_ in WISHES and alone and quoted:
        whom = [n for place in (noun, *syntax.children(noun, "prt")) for n in syntax.prepositional(place, {"to"})]  # "hats off to"
        yield Judgement(valence.PRAISED, noun, tuple(whom), by_verb=True)


def _of_virtue(noun: Token) -> Iterator[Judgement]:
    """ "Tom is a man of great courage"."""
    verb = noun.head if noun.dep_ == "attr" and noun.head.lemma_ in COPULAS else None
    if verb is None or not (noun.lemma_ in {"man", "woman", "person"} or is_person(noun)):
        return
    if any(n.lemma_ in VIRTUES for n in syntax.prepositional(noun, {"of"})):
        yield Judgement(valence.PRAISED, noun, tuple(syntax.subjects(verb)), by_verb=True)


def _of_luck(word: Token) -> Iterator[Judgement]:
    """ "We are lucky to have Tom"."""
    for having in syntax.children(word, "xcomp") if word.lower_ in FORTUNATE else ():
        if having.lemma_ == "have" and not syntax.children(having, "aux")[1:]:
            yield Judgement(valence.PRAISED, word, tuple(syntax.children(having, "dobj")), by_verb=True)


def _of_right(word: Token) -> Iterator[Judgement]:
    """ "Tom was right to close it", "Tom is innocent"; of whom it was right to go that is no defence."""
    verb = word.head if word.dep_ == "acomp" and word.head.lemma_ == "be" else None
    right = word.lower_ == "right" and any(syntax.is_infinitive(c) and c.lemma_ not in LEAVING for c in syntax.children(word, "xcomp"))
    until = verb is not None and any(
        m.lower_ == "until" for c in (verb, word) for a in syntax.children(c, "advcl", "prep") for m in a.subtree
    )
    if verb is not None and (right or word.lower_ == "innocent") and not until:
        yield Judgement(valence.SUPPORTED, word, tuple(syntax.subjects(verb)), by_verb=True)


def _of_missing(verb: Token) -> Iterator[Judgement]:
    """ "Tom will be sorely missed"."""
    felt = any(c.lower_ in DEEPLY for c in syntax.children(verb, "advmod"))
    if verb.lemma_ == "miss" and felt and syntax.is_passive(verb) and any(a.lower_ == "will" for a in syntax.children(verb, "aux")):
        yield Judgement(valence.PRAISED, verb, tuple(syntax.subjects(verb)), by_verb=True, foreseen=True)


def _of_innocence(verb: Token) -> Iterator[Judgement]:
    """ "Tom had done nothing wrong"."""
    for thing in syntax.children(verb, "dobj") if verb.lemma_ == "do" else ():
        words = {c.lower_ for c in (*thing.children, *syntax.children(verb, "acomp", "advmod")) if c.pos_ in {"ADJ", "ADV"}}
        if thing.lower_ == "nothing" and words & {"wrong", "illegal", "improper"}:
            yield Judgement(valence.SUPPORTED, verb, tuple(syntax.subjects(verb)), by_verb=True, denied=True)
