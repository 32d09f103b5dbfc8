"""Accusations that are denied by whom they are made against, where only what was told before says who made them.

"Ana accused Bolt of fraud. Bolt denies the allegations", "Ana accused Bolt of fraud, which it denies", "..., a charge Bolt denies".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Referent, Referents, Sentence
from kg.extract.parse import syntax
from kg.extract.statements import Statement
from kg.extract.turns.answers import CHARGES, DENYING
from kg.model import Claim, Factuality
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

MADE = frozenset({"ACCUSED", "SUED"})
"""Claims of which the object may deny what the subject alleges."""

REACH = 3
"""How many sentences before the denial the accusation may have been told."""

ALLEGED = CHARGES - {"charge", "suggestion"} | {"accusation"}
"""What is denied in a sentence of its own; a charge may be a prosecutor's."""


def accusations(claims: Iterable[Claim]) -> list[Claim]:
    """Those of the claims that may be denied further on."""
    return [c for c in claims if c.relation in MADE and c.factuality is Factuality.ASSERTED]


def denials(sentence: Sentence, referents: Referents, before: Iterable[Claim], here: Iterable[Claim]) -> Iterator[Statement]:
    """REJECTED of whoever accused the one who denies, in one of the sentences `before` or earlier in the same one (`here`)."""
    told, same = accusations(before), accusations(here)
    for verb in sentence.doc:
        if verb.lemma_ not in DENYING or not syntax.is_verbal(verb) or syntax.is_passive(verb):
            continue
        denied = _denied(verb)
        if denied is None:
            continue
        owned = _is_owned(denied)
        known = [c for c in same if c.trigger == sentence.span(verb, verb)] if owned else same if _is_behind(denied) else [*told, *same]
        for denier in _deniers(sentence, verb, referents):
            accusers = {c.subject.name: c for c in known if c.object.name == denier.mention.name}
            if len({c.trigger for c in accusers.values()}) == 1:
                for claim in accusers.values():
                    ends = (denier, Referent(claim.subject, "name"))
                    yield Statement(RELATIONS["REJECTED"], verb, (verb, verb), (), (), "noun", ends=ends)


def _denied(verb: Token) -> Token | None:
    """What is denied: "the allegations", "Ana's allegations", "a charge", "which"."""
    for thing in syntax.children(verb, "dobj"):
        if thing.lower_ == "which" and verb.dep_ == "relcl":
            return thing
        if thing.lemma_ in (CHARGES if _is_behind(thing) else ALLEGED):
            return thing
    return None


def _is_owned(thing: Token) -> bool:
    """Whether its own words tell whose it is: the frames then read it as an accusation, which it is besides."""
    return syntax.possessor(thing) is not None or bool(syntax.prepositional(thing, {"of", "by", "from", "against"}))


def _is_behind(thing: Token) -> bool:
    """Whether it takes up the clause before its comma: ", which it denies", ", a charge Bolt denies"."""
    first = thing.left_edge.i
    return thing.lower_ == "which" or (thing.i < thing.head.i and first > 0 and thing.doc[first - 1].text == ",")


def _deniers(sentence: Sentence, verb: Token, referents: Referents) -> list[Referent]:
    return [r for s in syntax.doers(verb) for c in syntax.conjuncts(s) for r in referents(sentence, c)]
