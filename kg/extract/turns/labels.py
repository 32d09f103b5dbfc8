"""Labels that several share: "Republican Sens. Ana Voss of Ohio and Tom Reyl of Utah", "Republicans, including Ana Voss and Tom Reyl"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Referents, Sentence, is_named_person
from kg.extract.names.nations import states
from kg.extract.parse import syntax
from kg.extract.parse.tree import PLURALS
from kg.extract.posts.bearers import included, last_of_name
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

MEMBERS = frozenset("republicans democrats conservatives tories liberals libertarians".split())
"""What several are called who belong to a party."""

ELECTED = frozenset(
    "mp mps msp mla mlas mlc mpp mna td tds mep md "
    "senator sen. sen senators representative rep. rep congressman congresswoman congressperson lawmaker legislator "
    "peer peeress baroness lord councillor councilor councilman councilwoman alderman governor gov. gov mayor politician assemblyman "
    "assemblywoman backbencher frontbencher incumbent delegate parliamentarian deputy premier candidate nominee contender hopeful "
    "chieftain bigwig heavyweight loyalist activist functionary veteran "
    "aspirant challenger frontrunner grandee stalwart whip member opponent rival colleague".split()
)
"""Of what a party's name before it says that its bearer is a member; a donor, a voter or an aide need be none."""


def bearers_of_plural(sentence: Sentence, party: Token, referents: Referents) -> list[Token] | None:
    """The names behind a party's name and a plural, or behind its members in the plural, but for who has a label of his own.

    None where the party is told of one, or of nobody; nobody where only one name stands there ("the Republicans Tom Reyl attacked").
    """
    doc, at = party.doc, party.i + 1
    plural = party.lower_ in MEMBERS
    if plural and (among := included(sentence, party, referents)):
        return [c for t in among for c in syntax.conjuncts(t) if is_named_person(sentence, c, referents)]
    while at < len(doc) and doc[at].tag_ in PLURALS and doc[at].lemma_.lower() in ELECTED:
        plural, at = True, at + 1
    if not plural or at >= len(doc) or doc[at].pos_ != "PROPN" or not is_named_person(sentence, doc[at], referents):
        return None
    first = last_of_name(doc[at])
    listed = [c for c in syntax.conjuncts(first) if is_named_person(sentence, c, referents)]
    return [c for c in listed if c == first or not _has_label(sentence, c, referents)] if first.i > at and len(listed) > 1 else []


def _has_label(sentence: Sentence, name: Token, referents: Referents) -> bool:
    """Whether a title or party stands before the name: "Labour MPs Ana Voss, Tom Reyl and Conservative peer Dan Moss"."""
    return any(not is_named_person(sentence, t, referents) for t in name.doc[name.left_edge.i : name.i])


def each_of_state(sentence: Sentence, title: Token, referents: Referents) -> Iterator[tuple[Token, Token]]:
    """ "Sens. Ana Voss of Ohio, Tom Reyl of Utah and Dan Moss (Texas)": each with the state that he sits for."""
    doc = sentence.doc
    for opening in doc[title.i + 1 : len(doc) - 1]:
        if opening.pos_ not in {"PROPN", "PUNCT", "CCONJ"} and opening.lower_ != "of":
            return
        name, state = opening.nbor(-1), opening.nbor()
        told = opening.text in {"of", "("} and is_state(sentence, state, referents)
        if told and is_named_person(sentence, name, referents):
            yield name, state


def is_state(sentence: Sentence, token: Token, referents: Referents) -> bool:
    """Whether the token names a state or province of a federation."""
    found = referents(sentence, token)
    return len(found) == 1 and found[0].mention.type is EntityType.PLACE and found[0].mention.name in states()
