"""Who is done to as another just was: "the FBI arrested Ana. Tom was also arrested", "... was arrested alongside her"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Referent, Referents, Sentence
from kg.extract.parse import syntax
from kg.extract.statements import Statement
from kg.model import Claim, EntityType, Factuality
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

DONE = {
    "arrest": "ARRESTED",
    "detain": "ARRESTED",
    "charge": "CHARGED",
    "indict": "CHARGED",
    "arraign": "CHARGED",
    "sanction": "SANCTIONED",
    "blacklist": "SANCTIONED",
    "expel": "SANCTIONED",
    "convict": "CONVICTED",
    "sentence": "CONVICTED",
    "sue": "SUED",
    "question": "INVESTIGATED",
}
"""Participle -> the relation of which it tells that it befell another as well."""

AS_WELL = frozenset({"also", "likewise", "too", "similarly"})


def likewise(sentence: Sentence, referents: Referents, before: Iterable[Claim]) -> Iterator[Statement]:
    """Each such passive without a doer, by the one who is told in the sentences `before` to have done it to another."""
    told = [c for c in before if c.factuality is Factuality.ASSERTED and c.relation in DONE.values()]
    for verb in sentence.doc if told else ():
        relation = DONE.get(verb.lemma_)
        if relation is None or verb.tag_ != "VBN" or not syntax.is_passive(verb) or syntax.doers(verb) or not _as_well(verb):
            continue
        doers = {c.subject.name: c for c in told if c.relation == relation}
        if len(doers) == 1:
            [claim] = doers.values()
            for who in _done_to(sentence, verb, referents):
                if who.mention.name not in {claim.subject.name, claim.object.name}:
                    yield Statement(RELATIONS[relation], verb, (verb, verb), (), (), "verb", ends=(Referent(claim.subject, "name"), who))


def _as_well(verb: Token) -> bool:
    words = {c.lower_ for c in syntax.children(verb, "advmod")}
    return bool(words & AS_WELL) or bool(syntax.prepositional(verb, {"alongside"}))


def _done_to(sentence: Sentence, verb: Token, referents: Referents) -> list[Referent]:
    """The people who are named as its subjects."""
    named = [r for s in syntax.subjects(verb) for t in syntax.conjuncts(s) for r in referents(sentence, t)]
    return [r for r in named if r.mention.type is EntityType.PERSON and r.how == "name"]
