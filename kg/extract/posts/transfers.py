"""Moves between clubs and firms: "signed Tom from Bolt", "the arrival of Tom from Bolt", "Tom's switch to Acme", "on loan at Acme".

A move states up to two facts: who joined what, and who left what. Where the sentence leaves one of the two bodies out, so does the claim.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract.document import Referent, Referents, Sentence
from kg.extract.parse import syntax
from kg.extract.posts.transfer_words import (
    AFTER,
    ANNOUNCING,
    ARMED,
    ARRIVALS,
    BUYING,
    COMPLETING,
    FAILING,
    GOING,
    HIRING,
    LANDING,
    MOVES,
    NO_EMPLOYER,
    RELEASING,
    SELLING,
    SPORT,
    STRENGTHENING,
    TAKING,
    UNMADE,
)
from kg.extract.statements import Statement
from kg.model import EntityType
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


@dataclass(frozen=True)
class Move:
    """Who goes from which body to which, as far as the sentence tells, and the word that tells it."""

    trigger: Token
    movers: tuple[Referent, ...]
    old: Referent | None
    new: Referent | None


def transfers(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """JOINED and LEFT of every move that the sentence tells; APPOINTED too where the verb says that a body hired."""
    for token in sentence.doc:
        lemma = token.lemma_.lower()
        if token.pos_ == "VERB":
            if lemma in HIRING | BUYING | LANDING:
                yield from _told(_of_buyer(sentence, token, referents), token)
            elif lemma in SELLING:
                yield from _told(_of_seller(sentence, token, referents), token)
            elif lemma in RELEASING:
                yield from _released(sentence, token, referents)
            if lemma in GOING | {"join", "sign"}:
                yield from _told(_of_joiner(sentence, token, referents), token)
        elif lemma in ARRIVALS and token.pos_ == "NOUN":
            yield from _told(_of_arrival(sentence, token, referents), token)
        elif lemma in MOVES | {"departure", "sale"} and token.pos_ == "NOUN":
            yield from _told(_of_move(sentence, token, referents), token)
        elif token.lower_ == "loan" and token.i and token.nbor(-1).lower_ == "on":
            yield from _on_loan(sentence, token, referents)


def _told(move: Move | None, token: Token) -> Iterator[Statement]:
    if move is None:
        return
    construction = "noun" if token.pos_ == "NOUN" else "verb"
    for mover in move.movers:
        hired = move.new is not None and token.lemma_ in HIRING and token.pos_ == "VERB"
        if move.old is not None:
            yield _statement("LEFT", move.trigger, construction, (mover, move.old))
        if move.new is not None and (not hired or token.lemma_ == "sign"):
            yield _statement("JOINED", move.trigger, construction, (mover, move.new))
        if move.new is not None and hired:
            yield _statement("APPOINTED", move.trigger, construction, (move.new, mover))


def _statement(relation: str, trigger: Token, construction: str, two: tuple[Referent, Referent]) -> Statement:
    return Statement(RELATIONS[relation], trigger, (trigger, trigger), (), (), construction, ends=two)


# ---- verbs


def _of_buyer(sentence: Sentence, verb: Token, referents: Referents) -> Move | None:
    """ "Acme signed Tom from Bolt", "Tom was signed by Acme from Bolt", "Acme captured striker Tom"."""
    passive = syntax.is_passive(verb)
    done_to = syntax.subjects(verb) if passive else syntax.objects(verb)
    movers = _people(sentence, done_to, referents)
    old = None if _is_lent(verb) else _body(sentence, _behind((verb, *done_to, *syntax.children(verb, "advmod", "prt")), "from"), referents)
    new = _body(sentence, syntax.doers(verb) if passive else syntax.subjects(verb), referents)
    if verb.lemma_ in LANDING and new is not None and ARMED.search(new.mention.name):
        return None
    sporting = SPORT.search(sentence.doc.text) is not None and (verb.lemma_ != "claim" or "waivers" in sentence.doc.text)
    told = (old is not None and verb.lemma_ not in LANDING) or (sporting and new is not None and verb.lemma_ not in HIRING)
    return Move(verb, movers, old, new) if told and _is_two(old, new) else None


def _of_seller(sentence: Sentence, verb: Token, referents: Referents) -> Move | None:
    """ "Bolt sold Tom to Acme", "Tom was traded to Acme (by Bolt)"; who is lent is still his club's."""
    passive = syntax.is_passive(verb)
    done_to = syntax.subjects(verb) if passive else syntax.objects(verb)
    movers = _people(sentence, done_to, referents)
    new = _body(sentence, _behind((verb, *done_to), "to"), referents)
    sellers = [*syntax.doers(verb), *_behind((verb,), "from")] if passive else syntax.subjects(verb)
    old = _body(sentence, sellers, referents)
    told = old is not None or passive or SPORT.search(sentence.doc.text) is not None
    if new is None or not told or not _is_two(old, new):
        return None
    return Move(verb, movers, None if verb.lemma_ == "loan" or _is_lent(verb) else old, new)


def _of_joiner(sentence: Sentence, verb: Token, referents: Referents) -> Move | None:
    """ "Tom joined Acme from Bolt", "Tom signed for Acme from Bolt", "striker Tom moved to Acme", "Tom, who joined from Bolt"."""
    objects = syntax.children(verb, "dobj")
    joined = _behind((verb,), "to") if verb.lemma_ in GOING else objects or [*_behind((verb,), "for"), *_behind((verb,), "with")]
    new, old = _body(sentence, joined, referents), _body(sentence, _behind((verb, *joined), "from"), referents)
    if _is_lent(verb) or syntax.is_passive(verb) or not _is_two(old, new):
        return None
    bare = verb.lemma_ in {"join", "sign"} and not joined and old is not None
    sporting = verb.lemma_ in GOING - {"come"} and not objects and SPORT.search(sentence.doc.text) is not None
    if not bare and (new is None or not (old is not None or sporting)):
        return None
    return Move(verb, _people(sentence, syntax.subjects(verb), referents), old, new)


def _is_lent(verb: Token) -> bool:
    """Whether its player only goes "on loan", and is still the other club's."""
    return any(t.lower_ in {"loan", "loaned"} for t in verb.subtree)


def _released(sentence: Sentence, verb: Token, referents: Referents) -> Iterator[Statement]:
    """ "Acme released striker Tom": no prisoner is freed."""
    passive = syntax.is_passive(verb)
    club = _body(sentence, syntax.doers(verb) if passive else syntax.subjects(verb), referents)
    if club is not None and not ARMED.search(club.mention.name) and SPORT.search(sentence.doc.text):
        for player in _people(sentence, syntax.subjects(verb) if passive else syntax.objects(verb), referents):
            yield _statement("DISMISSED", verb, "verb", (club, player))


# ---- nouns


def _of_arrival(sentence: Sentence, noun: Token, referents: Referents) -> Move | None:
    """ "Acme announced the signing of Tom from Bolt", "strengthened with the addition of Tom", "since his arrival from Bolt"."""
    came = syntax.prepositional(noun, {"of"})
    owner = syntax.possessor(noun)
    if not came and (borne := _borne(noun)) is not None:
        return _of_newcomer(sentence, noun, borne, referents)
    own = noun.lemma_ == "arrival" and not came and owner is not None
    movers = _people(sentence, [owner] if own and owner is not None else came, referents)
    old = _body(sentence, _behind((noun, *came, *_at(noun)), "from"), referents)
    buyers = _at(noun) if own else ([owner] if owner is not None else _announcers(noun) or _behind((noun, *came), "by"))
    new = _body(sentence, buyers, referents)
    sporting = SPORT.search(sentence.doc.text) is not None
    told = sporting or noun.lemma_ == "signing" or (old is not None and noun.lemma_ != "capture")
    earnest = new is not None and ARMED.search(new.mention.name) is not None
    return Move(noun, movers, old, new) if told and not earnest and _is_made(noun) and _is_two(old, new) else None


def _borne(noun: Token) -> Token | None:
    """The name that the noun describes: "Tom Reyl, a summer signing from Bolt", "their new signing Tom Reyl"."""
    if noun.lemma_ not in {"signing", "recruit", "arrival"} or noun.tag_ not in {"NN", "NNP"}:
        return None
    beside = [c for c in noun.children if c.dep_ == "appos"]
    above = [noun.head] if noun.dep_ in {"appos", "compound", "nmod"} else []
    return next((t for t in (*above, *beside) if t.pos_ == "PROPN"), None)


def _of_newcomer(sentence: Sentence, noun: Token, name: Token, referents: Referents) -> Move | None:
    """Who he is tells where he came from, and to whom: "Acme's new signing Tom from Bolt"."""
    old = _body(sentence, _behind((noun, *([name] if name.i > noun.i and noun.lemma_ == "signing" else [])), "from"), referents)
    owner = syntax.possessor(noun) or syntax.possessor(name)
    new = _body(sentence, [owner], referents) if owner is not None and owner.i < noun.i and noun.lemma_ == "signing" else None
    movers = _people(sentence, [name], referents)[:1]
    return Move(noun, movers, old, new) if (old is not None or new is not None) and _is_two(old, new) else None


def _at(noun: Token) -> list[Token]:
    return _behind((noun,), "at")


def _announcers(noun: Token) -> list[Token]:
    """The subject of the verb that tells of the signing as done: "Acme confirmed the signing of", "strengthened with the signing of"."""
    first = noun
    while first.dep_ == "conj" and first.head.pos_ == "NOUN":
        first = first.head
    verb = first.head
    if first.dep_ == "dobj" and verb.lemma_ in ANNOUNCING and not syntax.is_passive(verb):
        return syntax.subjects(verb)
    if first.dep_ == "pobj" and verb.lower_ in {"with", "by", "through"}:
        above = syntax.governor(verb)
        above = above.head if above.dep_ == "dobj" else above
        return syntax.subjects(above) if above.lemma_ in STRENGTHENING else []
    return []


def _of_move(sentence: Sentence, noun: Token, referents: Referents) -> Move | None:
    """ "Tom's switch from Bolt to Acme", "Tom completed a move to Acme", "Bolt's sale of Tom to Acme", "the departure of Tom to Acme"."""
    of = syntax.prepositional(noun, {"of"})
    owner = syntax.possessor(noun)
    verb = noun.head if noun.dep_ == "dobj" and noun.head.lemma_ in COMPLETING else None
    places = (noun, *of, *_behind((noun,), "from"), *([verb] if verb is not None else []))
    new, old = (_body(sentence, _behind(places, p), referents) for p in ("to", "from"))
    if noun.lemma_ == "sale":
        old = _body(sentence, [owner], referents) if owner is not None else old
        movers = _people(sentence, of, referents)
    elif noun.lemma_ == "departure" and of and old is None:
        old = _body(sentence, _announcers(noun), referents)
        movers = _people(sentence, of, referents)
    else:
        doers = of or ([owner] if owner is not None else syntax.subjects(verb) if verb is not None else [])
        movers = _people(sentence, doers, referents)
    left = noun.lemma_ == "departure" and of and old is not None
    told = left or (new is not None and (old is not None or noun.lemma_ != "return"))  # who returns to a club may be its guest
    return Move(noun, movers, old, new) if told and _is_made(noun) and _is_two(old, new) else None


def _is_made(noun: Token) -> bool:
    """Whether the move that the noun names has been made: not "his proposed move", "turned down a move", "a move would suit him"."""
    if any(c.lower_ in UNMADE for c in noun.children):
        return False
    while noun.dep_ == "conj" and noun.head.pos_ == "NOUN":
        noun = noun.head
    verb = noun.head
    if noun.dep_ in {"nsubj", "nsubjpass"}:
        return verb.tag_ in {"VBD", "VBN", "VBZ"} and verb.lemma_ not in FAILING and not any(c.tag_ == "MD" for c in verb.children)
    if noun.dep_ == "dobj":
        return verb.lemma_ in ANNOUNCING | COMPLETING
    if noun.dep_ == "pobj":
        return verb.lower_ in AFTER or bool(_announcers(noun))
    return noun.dep_ == "ROOT"


# ---- loans


def _on_loan(sentence: Sentence, loan: Token, referents: Referents) -> Iterator[Statement]:
    """ "Tom is on loan at Acme from Bolt": he has joined the one and is the other's."""
    on = loan.nbor(-1)
    carrier = on.head
    verb = carrier if syntax.is_verbal(carrier) else next((a for a in carrier.ancestors if syntax.is_verbal(a)), None)
    movers = _people(sentence, _lent(on, verb), referents)
    places = [loan, on, *([verb] if verb is not None else [])]
    hosts = [n for p in ("at", "to", "with") for n in _behind(places, p) if n.i > loan.i]
    parents = [n for n in _behind((*places, *hosts), "from") if n.i > loan.i]
    hired = verb is not None and verb.lemma_ in TAKING and not syntax.is_passive(verb)
    hosts = hosts or (syntax.subjects(verb) if verb is not None and hired else [])
    new, old = _body(sentence, hosts[:1], referents), _body(sentence, parents[:1], referents)
    for mover in movers[:1] if _is_two(old, new) else ():
        if new is not None:
            yield _statement("JOINED", loan if verb is None else verb, "noun", (mover, new))
        if old is not None:
            yield _statement("MEMBER_OF", loan, "noun", (mover, old))


def _lent(on: Token, verb: Token | None) -> list[Token]:
    """Who is on loan: the name beside it, the object of a verb of hiring, else the subject."""
    if on.head.pos_ == "PROPN":
        return [on.head]
    if verb is None:
        return []
    if verb.lemma_ in TAKING | {"send"} and not syntax.is_passive(verb):
        return syntax.objects(verb)
    return syntax.subjects(verb)


# ---- ends


def _behind(places: tuple[Token, ...] | list[Token], preposition: str) -> list[Token]:
    found = {n.i: n for place in places for n in syntax.prepositional(place, {preposition})}
    return [found[i] for i in sorted(found)]


def _people(sentence: Sentence, tokens: list[Token], referents: Referents) -> tuple[Referent, ...]:
    """Who the tokens are; "a Rembrandt" is a thing."""
    named = [c for t in tokens for c in syntax.conjuncts(t) if not (c.pos_ == "PROPN" and any(d.lower_ in {"a", "an"} for d in c.children))]
    found = {r.mention.name: r for c in named for r in referents(sentence, c) if r.how != "body"}
    return tuple(r for r in found.values() if r.mention.type is EntityType.PERSON)


def _body(sentence: Sentence, tokens: list[Token], referents: Referents) -> Referent | None:
    """The one body that the tokens name, where somebody may belong to it."""
    found = {r.mention.name: r for t in tokens for r in referents(sentence, t) if r.how not in {"body", "nationality"}}
    only = next(iter(found.values())) if len(found) == 1 else None
    fits = only is not None and only.mention.type is EntityType.ORGANIZATION and not NO_EMPLOYER.search(only.mention.name)
    return only if fits else None


def _is_two(old: Referent | None, new: Referent | None) -> bool:
    return old is None or new is None or old.mention.name != new.mention.name
