"""Blows told by verbs that else tell of contests and words: "beat his wife, Ana", "a video showing Tom hitting Ana"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Sentence
from kg.extract.parse import syntax
from kg.extract.parse.subjects import PICTURES, pictured
from kg.extract.statements import Statement
from kg.extract.turns.testimony import strikes_partner
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

STRIKING = frozenset("beat drag grab hit pummel shove slap smack strike throttle".split())
"""Verbs that what a picture shows makes bodily."""

FILMING = frozenset("catch capture film photograph picture record see show".split())


def blows(sentence: Sentence) -> Iterator[Statement]:
    """ATTACKED of each blow at a partner, and of each that footage shows."""
    for verb in sentence.doc:
        if verb.lemma_ not in STRIKING or not syntax.is_verbal(verb) or syntax.children(verb, "prt"):
            continue
        if strikes_partner(verb) or _is_seen(verb):
            yield Statement(RELATIONS["ATTACKED"], verb, (verb, verb), tuple(syntax.doers(verb)), tuple(_struck(verb)), "verb")


def _struck(verb: Token) -> list[Token]:
    """Whom the blow strikes, of "hitting and kicking Ana" also where she hangs at the second verb."""
    joined = [o for c in syntax.children(verb, "conj") if c.tag_ == verb.tag_ for o in syntax.objects(c)]
    return syntax.subjects(verb) if syntax.is_passive(verb) else syntax.objects(verb) or joined


def _is_seen(verb: Token) -> bool:
    """Whether a picture shows it: "footage of Tom hitting Ana", "the video shows Tom hitting Ana", "was filmed hitting Ana"."""
    first = verb.head if verb.dep_ == "conj" and syntax.is_verbal(verb.head) else verb
    if pictured(first):
        return True
    above = first.head
    if first.tag_ != "VBG" or first.dep_ not in {"ccomp", "xcomp", "advcl"} or above.lemma_ not in FILMING:
        return False
    return syntax.is_passive(above) or any(s.lemma_.lower() in PICTURES for s in syntax.subjects(above))
