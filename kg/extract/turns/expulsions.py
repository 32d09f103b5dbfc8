"""Countries that put somebody out, told only by where he was put out: "was deported from Norway", "is banned from entering Norway"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Referents, Sentence
from kg.extract.names.nations import nations
from kg.extract.parse import syntax
from kg.extract.statements import Statement
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

EXPELLING = {
    **dict.fromkeys(("deport", "extradite", "exile", "banish", "expel"), "COERCED"),
    **dict.fromkeys(("ban", "bar"), "SANCTIONED"),
}
"""What a country itself does with whom it does not want."""

ENTERING = frozenset("enter visit re-enter reenter".split())
"""What one is banned from doing in a country."""


def expulsions(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """Every such passive without a doer; of a town nobody knows who did it."""
    for verb in sentence.doc:
        if verb.lemma_ in EXPELLING and verb.pos_ == "VERB" and syntax.is_passive(verb) and not syntax.doers(verb):
            from_where = [t for t in _left_behind(verb) if any(_is_country(r.mention.name) for r in referents(sentence, t))]
            if from_where:
                relation = RELATIONS[EXPELLING[verb.lemma_]]
                yield Statement(relation, verb, (verb, verb), tuple(from_where), tuple(syntax.subjects(verb)), "verb")


def _left_behind(verb: Token) -> list[Token]:
    """The name behind "from", at the verb or at where he was brought ("was extradited to Chile from Norway")."""
    places = [verb, *(t for t in syntax.prepositional(verb, {"to"}) if verb.lemma_ in {"extradite", "deport"})]
    named = [t for place in places for t in syntax.prepositional(place, {"from"})]
    gerunds = [c for p in syntax.children(verb, "prep") if p.lower_ == "from" for c in syntax.children(p, "pcomp") if c.lemma_ in ENTERING]
    return [t for t in (*named, *(o for g in gerunds for o in syntax.children(g, "dobj"))) if t.pos_ == "PROPN"]


def _is_country(name: str) -> bool:
    nation = nations().get(name)
    return nation is not None and nation.kind == "country"
