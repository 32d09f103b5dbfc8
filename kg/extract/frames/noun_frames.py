"""Noun frames against the parse: "S's endorsement of O", "the sale of O to S", with the verb that may carry the noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.cues import RANKS
from kg.extract.frames import carriers, implied
from kg.extract.frames.places import Bound, bind, fill, one_slot
from kg.extract.parse import syntax
from kg.relations import Relation
from kg.relations.frames import Frame, Slot

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

LINKING = frozenset({"to", "from", "by", "with", "against", "on", "for"})
"""Prepositions that behind a name belong to the noun before it: in "the gift from Ana to Bolt" no "Ana to Bolt" is meant."""


def fits_noun(token: Token, relation: Relation, frame: Frame, bound: Bound) -> bool:
    """Whether the noun stands in the frame; binds the ends it finds."""
    possessor = syntax.possessor(token) or _shared_possessor(token)
    owners = [possessor] if possessor is not None else []
    if frame.possessor is not None and not owners:
        owners = implied.nation(token, relation) or implied.party(token, relation)
    if frame.possessor is not None and owners:
        bind(frame.possessor, owners, bound)
    elif frame.possessor is not None and not (frame.prepositions and carriers.may_stand_in(relation)):
        return False
    if not _has_shape(token, frame, bound):
        return False
    ended = carriers.is_done_away(token)
    if ended and relation.name not in carriers.BROUGHT:
        return False
    verb = carriers.light_verb(token)
    if verb is not None and one_slot(frame) and syntax.is_passive(verb):
        verb = None  # "a trip by Ana was paid by Bolt"
    places = [token, *([verb] if verb is not None else []), *_happening(token, relation, frame), *_brought_about(token)]
    places += [token.head] if relation.name in carriers.BROUGHT and _is_object(token) else []  # "dropped his suit against Ana"
    places += [token.head] if _shared_possessor(token) is not None else []  # the parser hangs "of" at the first noun
    for preps, filler in frame.prepositions:
        found = implied.clause_subjects(token, preps) if frame.infinitive else []
        found += [pobj for place in [*places, *_passed(token, preps)] for pobj in syntax.prepositional(place, set(preps))]
        if not fill(filler, found, bound):
            return False
        places += [] if filler.slot else found  # "the purchase of a stake in Bolt"
    if not ended and not (relation.symmetric and one_slot(frame)):
        carriers.complete(token, bound, relation)
        _set_apart(token, bound)
        _consenting(token, bound, relation)
    return bool(bound)


def _has_shape(noun: Token, frame: Frame, bound: Bound) -> bool:
    """Whether the names before it and the infinitive behind it that the frame wants are there."""
    if frame.infinitive and not any(map(syntax.is_infinitive, syntax.children(noun, "acl", "relcl"))):
        return False
    return not frame.compound or _compound(noun, frame, bound)


BRINGING_ABOUT = frozenset(
    "address agree broker conclude conduct deliver dispatch email enter forge give hold issue make negotiate pay pen provide reach "
    "release schedule seal send share sign strike submit supply write".split()
)
"""Verbs whose participle behind an act's noun adds nothing to it: "talks held between", "a deal signed with", "a letter sent to"."""


def _brought_about(noun: Token) -> list[Token]:
    return [v for v in syntax.children(noun, "acl") if v.tag_ == "VBN" and v.lemma_ in BRINGING_ABOUT]


def _is_object(noun: Token) -> bool:
    return noun.dep_ == "dobj" and syntax.is_verbal(noun.head)


def _shared_possessor(noun: Token) -> Token | None:
    """Whose both are: "Ana's withdrawal and endorsement of Tom"."""
    own = any(c.dep_ in {"det", "poss"} for c in noun.children)
    joined = noun.dep_ == "conj" and noun.head.pos_ == "NOUN" and not own
    return syntax.possessor(noun.head) if joined else None


def _happening(noun: Token, relation: Relation, frame: Frame) -> list[Token]:
    """The verb at which the parser hangs the two parties: "a rift has opened between Ana and Tom"."""
    if noun.lemma_ == "word" and noun.dep_ == "pobj" and noun.head.head.lemma_ == "war":
        noun = noun.head.head  # "a war of words"
    verb = noun.head
    both = relation.symmetric and one_slot(frame) and noun.dep_ in {"nsubj", "nsubjpass"} and syntax.is_verbal(verb)
    if both and verb.lemma_ == "be":
        return [c for c in syntax.children(verb, "attr") if c.lower_ in RANKS]  # "the talks were the first between Ana and Tom"
    return [verb] if both and syntax.agent(verb) is None and not syntax.children(verb, "dobj", "acomp", "attr") else []


CONSENTING = frozenset("agree accept approve recommend back reject rebuff resist fight welcome oppose".split())
"""Verbs whose subject would itself be bought ("agreed to a takeover by Ana")."""


def _consenting(noun: Token, bound: Bound, relation: Relation) -> None:
    """Fills the open object of "a takeover by S" from the verb with which the one to be bought answers."""
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "to" else noun.head
    if relation.family == "ownership" and set(bound) == {"S"} and noun.dep_ in {"pobj", "dobj"} and verb.lemma_ in CONSENTING:
        bind(Slot("O"), syntax.subjects(verb), bound)


def _set_apart(noun: Token, bound: Bound) -> None:
    """Fills the open subject of ", in partnership with O," from the name before the comma."""
    preposition = noun.head
    name = preposition.head
    between = preposition.i > 1 and preposition.nbor(-1).text == "," and name.i == preposition.i - 2 and name.pos_ == "PROPN"
    if set(bound) == {"O"} and noun.dep_ == "pobj" and preposition.lower_ == "in" and between:
        bind(Slot("S"), [name], bound)


def _passed(noun: Token, preps: frozenset[str]) -> list[Token]:
    """The names behind the noun's own prepositions, at which the parser hangs the next one ("the sale of Bolt to Ana").

    Of what is done over somebody that is where it was done, name or not: "their win in the final over Bolt".
    """
    if "over" in preps:
        return syntax.prepositional(noun, {"in", "at"})
    if not preps & LINKING:
        return []
    return [t for p in syntax.children(noun, "prep") for n in syntax.children(p, "pobj") for t in syntax.conjuncts(n) if t.pos_ == "PROPN"]


def _compound(token: Token, frame: Frame, bound: Bound) -> bool:
    """ "the X-Y alliance", "X-Y talks": as many proper nouns before the head as the frame has compound slots."""
    left = [t for t in token.lefts if t.dep_ in {"compound", "nmod", "amod"} and t.pos_ in {"PROPN", "ADJ"}]
    names = [*left, *(t for n in left for t in n.subtree if t.pos_ == "PROPN" and t.i != n.i and t.dep_ != "compound")]
    if len(frame.compound) == 1:
        idle = not names or implied.is_scene(names[-1], token) or names[-1].text in implied.CHANNELS
        return not idle and bind(frame.compound[0], names[-1:], bound)
    hyphen = next((t for t in token.doc[max(0, token.i - 5) : token.i] if t.text in {"-", "–"}), None)
    if hyphen is None or hyphen.i == 0 or hyphen.i + 1 >= len(token.doc):
        return False
    before, after = token.doc[hyphen.i - 1], token.doc[hyphen.i + 1]
    return bind(frame.compound[0], [before], bound) and bind(frame.compound[1], [after], bound)
