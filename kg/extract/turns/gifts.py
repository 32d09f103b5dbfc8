"""Sums with their giver: "raised £5m, including £50,000 from Ana Voss", "its biggest gift was $2m from Bolt", "a round led by Bolt"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Referents, Sentence
from kg.extract.frames.places import is_sum, owners_of
from kg.extract.parse import syntax
from kg.extract.parties import is_party
from kg.extract.statements import Statement
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

GIFTS = frozenset("donation gift contribution bequest commitment pledge endowment".split())
"""Nouns that make a sum a gift."""

GETTING = frozenset(
    "raise receive accept get collect take attract report announce declare pocket secure bring pull rake net register record".split()
)
"""Verbs whose subject gets their object."""

GIVING = frozenset("give hand donate fund finance bankroll boost".split())
"""Verbs whose passive subject gets something."""

DONATING = frozenset("donate give contribute pledge hand send".split())
"""Verbs whose subject gives."""

COFFERS = frozenset("appeal campaign coffer endowment fund".split())
"""Through what somebody is given money."""

AMOUNTS = frozenset("maximum total sum amount".split())
"""Nouns before "of £30" that may stand for the sum in a list ("and the legal maximum of £30 to Bolt")."""

ROUNDS = frozenset("round funding financing investment".split())
"""What investors lead: its money goes to whoever raises it."""

_CHARITABLE = re.compile(r"\b(?:PAC|campaign|committee|fund|foundation|charity|trust|appeal|museum|university|college|hospital)\b", re.I)
_OF_GIFTS = re.compile(r"\b(?:donat|donor|gift|contribut|bequest)", re.I)


def gifts(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """DONATED_TO of every gift or sum "from GIVER" whose taker the clause tells, INVESTED_IN of every round "led by" somebody."""
    for token in sentence.doc:
        if (token.lemma_.lower() in GIFTS or is_sum(token)) and (givers := _givers(token)):
            takers = _takers(token) or _passed_to(givers)
            if _is_gift(sentence, takers, referents):
                yield Statement(RELATIONS["DONATED_TO"], token, (token, token), tuple(givers), tuple(takers), "noun")
        elif (is_sum(token) or token.lemma_ in AMOUNTS) and (takers := syntax.prepositional(token, {"to"})):
            givers = _listing_givers(token)
            if givers and _is_gift(sentence, takers, referents):
                yield Statement(RELATIONS["DONATED_TO"], token, (token, token), tuple(givers), tuple(takers), "noun")
        elif token.lemma_.lower() in ROUNDS and token.pos_ == "NOUN":
            yield from _round(token)


def _givers(given: Token) -> list[Token]:
    """Who stands behind its "from", wherever the parser hangs that."""
    after = given.doc[given.i + 1 : given.i + 2]
    return syntax.prepositional(given, {"from"}) or [n for p in after if p.lower_ == "from" for n in syntax.children(p, "pobj")]


def _is_gift(sentence: Sentence, takers: list[Token], referents: Referents) -> bool:
    """Whether the sentence speaks of gifts, or what takes the sum lives by them."""
    names = [r.mention.name for t in takers for r in referents(sentence, t)]
    return bool(names) and (bool(_OF_GIFTS.search(sentence.doc.text)) or all(is_party(n) or _CHARITABLE.search(n) for n in names))


def _takers(given: Token) -> list[Token]:
    """Whoever gets it: the subject of the verb of getting above, or the owner of the gift that the sum is said to be."""
    top = _listed_in(given)
    verb = top.head
    if top.dep_ in {"attr", "nsubj"} and verb.lemma_ == "be":
        return [t for n in syntax.children(verb, "nsubj", "attr") if n.lemma_.lower() in GIFTS for t in _getters(n)]
    if top.dep_ == "pobj" and verb.lower_ in {"by", "with"} and syntax.is_verbal(verb.head):
        return syntax.subjects(verb.head) if verb.head.lemma_ in GIVING and syntax.is_passive(verb.head) else []
    if syntax.is_verbal(verb) and verb.lemma_ in GIVING and syntax.is_passive(verb):
        return syntax.subjects(verb)
    if syntax.is_verbal(verb) and verb.lemma_ in GETTING and not syntax.is_passive(verb):
        return syntax.subjects(verb)
    return []


def _passed_to(givers: list[Token]) -> list[Token]:
    """Who stands right behind the givers: "a gift from Ana to Bolt", "$2m from Ana to the Bolt Fund's endowment"."""
    last = max(t.i for g in givers for t in syntax.conjuncts(g))
    to = givers[0].doc[last + 1 : last + 2]
    behind = [n for p in to if p.lower_ == "to" for n in syntax.children(p, "pobj")]
    return [t for n in behind for t in (owners_of(n) if n.lemma_ in COFFERS else [n])]


def _listed_in(given: Token) -> Token:
    """The sum or gift that the given one is a part of ("£5m in gifts, including £50,000"), else itself."""
    token = given
    while True:
        if token.dep_ in {"conj", "appos"} and (is_sum(token.head) or token.head.lemma_.lower() in GIFTS):
            token = token.head
        elif token.dep_ == "pobj" and token.head.lower_ == "including" and token.head.head.i != token.head.i:
            if syntax.is_verbal(token.head.head):
                objects = [c for c in syntax.children(token.head.head, "dobj", "dative", "npadvmod") if c.i < token.i]
                return objects[0] if objects else token
            token = token.head.head
        elif token.dep_ == "pobj" and token.head.lower_ in {"in", "of"} and token.head.head.pos_ in {"NOUN", "NUM"}:
            token = token.head.head
        else:
            return token


def _listing_givers(given: Token) -> list[Token]:
    """Who gives each of a list of sums: "donated £40 to A, £30 to B and £20 to C", "gave £90, with £50 to A and £40 to B"."""
    verb = next((a for a in given.ancestors if syntax.is_verbal(a)), given)
    return syntax.subjects(verb) if verb.lemma_ in DONATING and not syntax.is_passive(verb) else []


def _getters(gift: Token) -> list[Token]:
    """ "Bolt's biggest gift", "the biggest gift received by Bolt", "the biggest gift to Bolt"."""
    owner = syntax.possessor(gift)
    if owner is not None:
        return [owner]
    taken = [d for v in syntax.children(gift, "acl") if v.lemma_ in GETTING and (d := syntax.agent(v)) is not None]
    return taken or syntax.prepositional(gift, {"to"})


def _round(noun: Token) -> Iterator[Statement]:
    """ "raised $40m in a round led by Bolt"."""
    leaders = [d for v in syntax.children(noun, "acl") if v.lemma_ in {"lead", "head", "back"} and (d := syntax.agent(v)) is not None]
    verb = next((a for a in noun.ancestors if syntax.is_verbal(a)), None)
    if leaders and verb is not None and verb.lemma_ in GETTING | {"close", "complete", "announce", "land"} and not syntax.is_passive(verb):
        yield Statement(RELATIONS["INVESTED_IN"], noun, (noun, noun), tuple(leaders), tuple(syntax.subjects(verb)), "noun")
