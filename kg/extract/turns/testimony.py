"""What is told to police or in court: there a blow is a blow, and no victory or criticism ("told jurors that Tom had beaten her")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.names.nouns import SPOUSES
from kg.extract.parse import syntax

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

BLOWS = frozenset("beat attack hammer thrash assail target".split())
"""Verbs of a blow that newspapers also use of elections and words."""

TESTIFYING = frozenset("testify allege accuse charge suspect convict".split())
PARTNERS = SPOUSES | {"ex", "lover"}
CONTESTS = frozenset("ballot election final game match poll primary race runoff semi-final semifinal set tournament vote".split())
"""In which husband and wife may beat each other fairly."""

HEARERS = frozenset("court jury juror judge police officer magistrate tribunal inquest detective prosecutor investigator".split())
"""Who hears what is testified, or says it for the prosecution."""


def strikes_partner(verb: Token) -> bool:
    """ "Beat his wife", "was beaten by her husband": no contest that he won, but for one told with its score or round."""
    ours = [
        o
        for o in (*syntax.subjects(verb), *syntax.objects(verb), *syntax.doers(verb))
        if o.lemma_.lower() in PARTNERS and syntax.possessor(o) is not None
    ]
    return bool(ours) and not any(t.lower_ in CONTESTS or (t.text[:1].isdigit() and "-" in t.text) for t in verb.subtree)


def is_blow(verb: Token) -> bool:
    """Whether the verb tells a bodily attack, because it is told in court, to police or as a crime."""
    if verb.lemma_ not in BLOWS:
        return False
    if strikes_partner(verb):
        return True
    above = next((a for a in verb.ancestors if syntax.is_verbal(a) and a.dep_ != "aux"), None)
    if above is None or not (verb.dep_ == "pcomp" or verb.dep_ in {"ccomp", "xcomp"}):
        return False
    if above.lemma_ in TESTIFYING:
        return True
    near = [c for c in above.children if c.dep_ in {"nsubj", "dobj", "dative"}]
    return any(n.lemma_.lower() in HEARERS for n in (*near, *syntax.prepositional(above, {"to"})))
