"""The places of a frame and the tokens that may stand in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.frames import implied
from kg.extract.frames.vocabulary import NOT_DONE, UNDERGONE
from kg.extract.parse import syntax
from kg.extract.parse.language import PARTICLED, PREFIXED
from kg.extract.parse.tree import is_person
from kg.extract.text.money import CURRENCIES
from kg.relations.frames import Filler, Frame, Slot

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

Bound = dict[str, tuple["Token", ...]]
"""Slot -> the tokens that stand in it."""

NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})

MEASURES = frozenset(
    "barrage batch box case consignment convoy couple crate dozen fleet flurry hundred kind load number pair piece round salvo "
    "series set shipment sort stock string sum swarm thousand ton tonne total tranche truckload volley wave".split()
)
"""Nouns that only measure what stands behind their "of"."""

PASSING = frozenset({"to", "from"})
"""Those of them that do so behind a verb's objects too."""


PARTS = frozenset("some many most all none part much several one any parts aspects elements".split())
"""Whose "of" names the whole: "disagrees with some of Ana's findings"."""


def bind(slot: Slot, tokens: list[Token], bound: Bound) -> bool:
    """Puts the tokens into the slot; whether there are any."""
    if tokens:
        bound[slot.end] = (*bound.get(slot.end, ()), *tokens)
    return bool(tokens)


def fill(filler: Filler, candidates: list[Token], bound: Bound) -> bool:
    """Whether one of `candidates` can stand in this place; binds the slot."""
    if filler.slot is None:
        return any(not filler.words or is_one_of(c, filler.words) for c in candidates)
    if not filler.words:
        return bind(filler.slot, [c for c in candidates if c.pos_ in syntax.NOMINAL or c.pos_ == "ADJ" or c.tag_ == "PRP$"], bound)
    owned = [n for c in candidates for n in syntax.conjuncts(c)]
    owned += [n for c in candidates if c.lower_ in PARTS for n in syntax.prepositional(c, {"of"})]
    owners = [owner for n in owned if n.lemma_.lower() in filler.words for owner in owners_of(n)]
    owners += [owner for n in owned if "*" in filler.words and n.lemma_.lower() not in filler.words for owner in doers_of(n)]
    return bind(filler.slot, owners, bound)


def is_one_of(token: Token, words: frozenset[str]) -> bool:
    """Whether it is one of the words, alone or with the word before it; "money" also stands for every sum ("$2,800", "£20m")."""
    if token.ent_type_ == "DATE" and token.pos_ == "PROPN":
        return False  # "joined the party in March" is no march
    return not words.isdisjoint(modified_forms(token)) or ("money" in words and is_sum(token))


def measured(noun: Token) -> list[Token]:
    """What a noun of measure counts: the "drones" of "a wave of drones", the "vaccines" of "a second shipment of vaccines"."""
    return syntax.prepositional(noun, {"of"}) if noun.lemma_.lower() in MEASURES else []


def second_words(noun: Token) -> list[Token]:
    """The "words" of "a war of words", at which the parser hangs what belongs to the war."""
    return [n for n in syntax.prepositional(noun, {"of"}) if noun.lemma_ == "war" and n.lemma_ == "word"]


def doers_of(noun: Token) -> list[Token]:
    """Whose doing the noun is, if it is any: whose "silence", not whose lawyers, firm, books or arrest.

    Of an act that somebody undergoes ("the invasion of Ana") the one behind "of" is not its doer, but Tom is in "Tom's invasion of Ana".
    """
    lemma = noun.lemma_.lower()
    if noun.pos_ != "NOUN" or is_person(noun):
        return []
    if lemma not in UNDERGONE:
        return [] if lemma in NOT_DONE else owners_of(noun)
    undergoers = syntax.prepositional(noun, {"of"})
    owner = syntax.possessor(noun) if undergoers or lemma not in NOT_DONE else None
    doers = [d for place in (noun, *undergoers) for d in syntax.prepositional(place, {"by"})]
    return doers or ([owner] if owner is not None else [c for c in noun.lefts if c.dep_ == "amod" and c.ent_type_ == "NORP"])


def modified_forms(noun: Token) -> list[str]:
    """Its lemma with each of the words before it that modify it, then alone: "harsh_word", "falling-out", "war_of_words", "word"."""
    lemma = noun.lemma_.lower()
    before = [c for c in noun.lefts if c.dep_ in {"amod", "compound", "nmod"} or c.lower_ == "every"]
    forms = [f"{c.lower_}-{lemma}" for c in before if c.i == noun.i - 2 and noun.nbor(-1).text == "-"]
    forms += [f"{c.lower_}_{lemma}" for c in before]
    if noun.dep_ == "pobj" and noun.head.lower_ == "of":
        forms.append(f"{noun.head.head.lemma_.lower()}_of_{noun.lower_}")
    return [*forms, *head_forms(noun)]


def head_forms(token: Token) -> tuple[str, ...]:
    """The lemmas under which frames for the word may stand: "co-operate" also as "cooperate", "stand-off" as "standoff"."""
    lemma = token.lemma_.lower()
    if PREFIXED.fullmatch(lemma):
        return lemma, lemma.replace("-", ""), lemma.partition("-")[2]
    if PARTICLED.fullmatch(lemma):
        return lemma, lemma.replace("-", ""), lemma.partition("-")[0]
    return (lemma,)


def is_sum(token: Token) -> bool:
    """Whether the noun or figure is a sum of money ("$2,800", "£20m")."""
    if token.ent_type_ == "MONEY":
        return True
    figures = [t for t in (token, *syntax.children(token, "nummod", "nmod", "compound")) if t.i > 0 and t.text[0].isdigit()]
    return any(t.nbor(-1).lower_ in CURRENCIES for t in figures)


_OWN_PARTS = frozenset("arm branch business department division office operations practice section unit".split())
"""Parts of a body that stay its own, whatever name they have before them ("Calder Bank's London office")."""


_SITES = frozenset(
    "airport airfield airbase base camp dam embassy consulate factory field headquarters hospital mine plant pipeline port refinery "
    "reactor station terminal warehouse".split()
)
"""What stands somewhere, and has that name before it without being anybody else's ("Norway's Harlow airport")."""


def owners_of(noun: Token) -> list[Token]:
    """Who possesses a noun: "X's bid", "the bid of|by X", "ties between X and Y", "the X bid", "the Danish bid"."""
    possessor = syntax.possessor(noun)
    if possessor is not None:
        named = noun.lower_ not in _OWN_PARTS | _SITES and any(c.pos_ == "PROPN" for c in syntax.children(noun, "compound", "nmod"))
        return [] if named else [possessor]  # "his Harbour League party" is a body of its own
    before = [c for c in noun.lefts if c.dep_ in {"compound", "nmod"} and c.pos_ == "PROPN" and not implied.is_scene(c, noun)]
    return (
        syntax.prepositional(noun, {"of", "by", "between"})
        or before
        or [c for c in noun.lefts if c.dep_ == "amod" and c.ent_type_ == "NORP"]
    )


def one_slot(frame: Frame) -> bool:
    """Whether the frame has but the slot S, for both who do it ("S meet", "feud between S")."""
    places = [frame.subject, frame.object, *(f for _, f in frame.prepositions)]
    slots = [f.slot for f in places if f and f.slot] + ([frame.possessor] if frame.possessor else []) + list(frame.compound)
    return [s.end for s in slots] == ["S"]
