"""Whom a judging word judges: the subjects of what is said, or through their deeds those whose deeds they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.cues import PERSONS
from kg.extract.evaluation import valence
from kg.extract.evaluation.attributes import owners_of_deed
from kg.extract.evaluation.judgement import COPULAS, Judgement
from kg.extract.parse import syntax

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


PEOPLE = PERSONS | frozenset("people person child civilian family voter us constituent woman man victim patient taxpayer worker".split())


def judged(subjects: list[Token], relation: str, trigger: Token, by_verb: bool = False) -> Iterator[Judgement]:
    """Whom the predicate judges: its subjects, or through their deeds those whose deeds they are."""
    for subject in subjects:
        if relation == valence.REJECTED:
            yield from _disbelieved(subject, trigger)
        elif subject.lemma_.lower() not in valence.DEEDS:
            yield Judgement(relation, trigger, (subject, *_rulers(subject)), by_verb)
        elif relation != valence.ACCUSED:
            owners = owners_of_deed(subject)
            through = valence.CRITICIZED if relation == valence.INSULTED else relation
            if owners:
                yield Judgement(through, trigger, owners, by_verb, through=True)


RULE = frozenset("government administration regime cabinet".split())


def _rulers(noun: Token) -> list[Token]:
    """Whose government it is: "Tom's government has failed the poor"; what his lawyers did is no word on him."""
    owner = syntax.possessor(noun) if noun.lemma_.lower() in RULE else None
    return [owner] if owner is not None and owner.pos_ == "PROPN" else []


def _disbelieved(claim: Token, trigger: Token) -> Iterator[Judgement]:
    """ "Tom's claims were false": whoever made them is contradicted."""
    owner = syntax.possessor(claim)
    owners = (owner,) if owner is not None else tuple(syntax.prepositional(claim, {"by", "from"}))
    if claim.lemma_.lower() in valence.CLAIMS and owners:
        yield Judgement(valence.REJECTED, trigger, owners, through=True)


def of_weak(adjective: Token) -> str | None:
    """How "good" and "bad" judge before whom they make something: "the best player"."""
    word = adjective.lower_
    return valence.PRAISED if word in valence.GOOD else valence.CRITICIZED if word in valence.BAD else None


def copula(word: Token) -> Token | None:
    """The "is" that says the word of its subject, also where the word is joined to another that is said."""
    while word.dep_ == "conj" and word.head.pos_ in {"ADJ", "NOUN", "PROPN"}:
        word = word.head
    if word.dep_ == "pobj" and word.head.lower_ == "but" and word.head.head.lower_ == "nothing":
        word = word.head.head  # "is nothing but a bully"
    if word.dep_ == "pobj" and word.head.lower_ == "of" and word.head.head.lower_ == "one":
        word = word.head.head  # "is one of the best players"
    verb = word.head if word.dep_ in {"acomp", "attr"} and word.head.lemma_ in COPULAS else None
    past = verb is not None and (
        verb.head.lower_ == "used" or any(c.lower_ in {"once", "formerly"} for c in syntax.children(verb, "advmod"))
    )
    return None if past else verb


def is_damped(word: Token, relation: str = "") -> bool:
    """Whether an adverb takes the word back: "hardly brave"; "too" only spoils praise; to be wrong about a thing is only to err."""
    adverbs = {c.lower_ for c in syntax.children(word, "advmod", "amod", "predet")}
    nobodys = any(p.lower_ == "nobody" for p in syntax.children(word, "poss"))  # "he is nobody's fool"
    errs = word.lower_ == "wrong" and any(p.lower_ in {"about", "on"} for p in syntax.children(word, "prep"))
    return errs or nobodys or bool(adverbs & valence.DAMPING) or (valence.is_praise(relation) and "too" in adverbs)
