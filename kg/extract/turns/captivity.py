"""Who frees somebody whom the same sentence has told to be held: "served two years in Chilean jails and was released in 2011"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Referents, Sentence
from kg.extract.parse import syntax
from kg.extract.statements import Statement
from kg.model import EntityType
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

FREEING = frozenset("release free parole".split())
"""Verbs that end a time in custody."""

SERVING = frozenset("serve spend".split())
"""Verbs of a time in custody."""

JAILS = frozenset("prison jail gaol custody detention captivity".split())


def releases(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """RETREATED_FROM of whoever's prison it was, where a release with no doer is joined to the time in it."""
    for verb in sentence.doc:
        serving = verb.head
        if verb.lemma_ not in FREEING or verb.dep_ != "conj" or serving.lemma_ not in SERVING:
            continue
        if not syntax.is_passive(verb) or syntax.agent(verb) is not None:
            continue
        held = [r for t in syntax.subjects(verb) for r in referents(sentence, t) if r.mention.type is EntityType.PERSON]
        holders = [r for jail in syntax.prepositional(serving, {"in"}) for t in _owners(jail) for r in referents(sentence, t)]
        if len(held) == 1 and len(holders) == 1 and holders[0].mention.type is not EntityType.PERSON:
            yield Statement(RELATIONS["RETREATED_FROM"], verb, (verb, verb), (), (), "verb", ends=(holders[0], held[0]))


def _owners(jail: Token) -> list[Token]:
    """Whose the prison is: "Chilean jails", "the jails of Chile", "Chile's jails"."""
    if jail.lemma_.lower() not in JAILS:
        return []
    return [*syntax.children(jail, "amod", "compound", "poss"), *syntax.prepositional(jail, {"of"})]
