"""Investigations told by what is to be found out: "is investigating whether Ana Voss took bribes"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Sentence
from kg.extract.parse import syntax
from kg.extract.statements import Statement
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

PROBING = frozenset({"examine", "investigate", "look", "probe"})

ASKED = frozenset({"whether", "if"})
"""What opens the clause that tells what is to be found out."""


CASES = frozenset({"case", "scam", "scandal"})
SUSPECTS = frozenset({"accused", "suspect"})
CAUGHT = frozenset({"accuse", "arrest", "book", "charge", "detain"})
"""What befalls somebody in a case that is about him."""


def probes(sentence: Sentence) -> Iterator[Statement]:
    """INVESTIGATED of whoever may have done it; what was done to him is no deed of his."""
    for verb in sentence.doc:
        if verb.lemma_ in PROBING and verb.pos_ == "VERB" and not syntax.is_passive(verb):
            probed = [s for c in _questions(verb) for s in syntax.children(c, "nsubj") if _may_have_done_it(s)]
            if probed:
                yield Statement(RELATIONS["INVESTIGATED"], verb, (verb, verb), tuple(syntax.subjects(verb)), tuple(probed), "verb")
        elif verb.lemma_ in PROBING and verb.dep_ in {"acl", "relcl"} and (suspects := _suspects(verb.head)):
            yield Statement(RELATIONS["INVESTIGATED"], verb, (verb, verb), tuple(syntax.doers(verb)), tuple(suspects), "verb")


SUFFERING = frozenset("victim witness complainant survivor deceased".split())
"""Of whom it may be asked as well what they knew."""


def _may_have_done_it(noun: Token) -> bool:
    told = {t.lemma_.lower() for t in (noun, *noun.children)}
    return noun.pos_ in {"PROPN", "NOUN"} and not told & SUFFERING


def _suspects(case: Token) -> list[Token]:
    """Ana of "Ana is an accused in the case being probed by Bolt", "Ana was arrested in a case investigated by Bolt"."""
    inside = case.head
    if case.lemma_ not in CASES or case.dep_ != "pobj" or inside.lower_ != "in":
        return []
    above = inside.head
    if above.lower_ in SUSPECTS and above.dep_ in {"attr", "appos"}:
        return syntax.subjects(above.head) if above.dep_ == "attr" else [above.head]
    return syntax.subjects(above) if above.lemma_ in CAUGHT and syntax.is_verbal(above) and syntax.is_passive(above) else []


def _questions(verb: Token) -> list[Token]:
    """The clauses behind "whether", at the verb or under its "into"."""
    places = [verb, *(p for p in syntax.children(verb, "prep") if p.lower_ == "into")]
    clauses = [c for place in places for c in syntax.children(place, "ccomp", "pcomp", "advcl")]
    asked = [c for c in clauses if any(m.lower_ in ASKED for m in syntax.children(c, "mark", "advmod"))]
    deeds = [c for c in asked if not any(a.tag_ == "MD" for a in syntax.children(c, "aux"))]  # not "whether Ana can stay"
    return [c for c in deeds if c.i > verb.i and not syntax.children(c, "auxpass")]
