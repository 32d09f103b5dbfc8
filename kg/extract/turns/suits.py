"""Suits told by whom they accuse: "filed a lawsuit accusing Bolt of fraud", "Ana's suit alleges that Tom lied", "settled Ana's suit"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Sentence
from kg.extract.parse import syntax
from kg.extract.statements import Statement
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

SUITS = frozenset({"lawsuit", "suit", "countersuit"})
FILING = frozenset("file bring lodge launch".split())
NAMING = frozenset({"accuse", "name", "target"})
"""Participles of a suit whose object is sued."""

STOPPING = frozenset("bar ban block overturn compel evict force halt oust prevent remove stop unseat".split())
"""What a suit seeks to do to whom it is brought against."""


ANSWERING = frozenset({"face", "fight", "settle"})
"""What whoever is sued does with the suit."""

ALLEGING = frozenset("allege claim charge contend assert".split())
"""Participles of a suit that tell what its defendant did."""


def _blocked(verb: Token) -> list[Token]:
    """Whom one sues "to block", or "to block the takeover by": Bolt of "sued to stop Bolt", "to block Bolt's takeover of Acme"."""
    aims = [c for c in syntax.children(verb, "xcomp", "advcl") if syntax.is_infinitive(c) and c.lemma_ in STOPPING]
    things = [o for c in aims for o in syntax.children(c, "dobj")]
    return [
        o for t in things for o in ([t] if t.pos_ == "PROPN" else [syntax.possessor(t), *syntax.prepositional(t, {"by"})]) if o is not None
    ]


def _named_defendants(suit: Token) -> list[Token]:
    """Bolt of "Bolt was named as a defendant in a suit filed by Ana"."""
    verb = suit.head.head if suit.dep_ == "pobj" and suit.head.lower_ == "in" else suit
    listed = any(n.lemma_ in {"defendant", "respondent"} for n in (*syntax.prepositional(verb, {"as"}), *syntax.children(verb, "oprd")))
    return syntax.subjects(verb) if listed and syntax.is_verbal(verb) and syntax.is_passive(verb) else []


def suits(sentence: Sentence) -> Iterator[Statement]:
    """SUED of each suit whose defendant only a participle tells; where "against" tells it, the frames do."""
    for noun in sentence.doc:
        if noun.lemma_ == "sue" and syntax.is_verbal(noun) and not syntax.is_passive(noun) and (blocked := _blocked(noun)):
            yield Statement(RELATIONS["SUED"], noun, (noun, noun), tuple(syntax.subjects(noun)), tuple(blocked), "verb")
        if noun.lemma_ not in SUITS or noun.pos_ != "NOUN" or any(c.lower_ == "tie" for c in noun.children):
            continue
        filing = noun.head if noun.dep_ == "dobj" and noun.head.lemma_ in FILING else None
        places = [noun, *([filing] if filing is not None else []), *syntax.children(noun, "acl")]
        sued = [o for place in places for p in syntax.children(place, "acl", "advcl") for o in _defendants(p) or _alleged(p)]
        if any(syntax.prepositional(place, {"against"}) for place in places):
            continue
        if sued:
            yield _suit(noun, _plaintiffs(noun, filing), sued)
        elif named := _named_defendants(noun):
            yield _suit(noun, _plaintiffs(noun, None), named)
        elif noun.dep_ == "dobj" and noun.head.lemma_ in ANSWERING:
            yield _suit(noun, _plaintiffs(noun, None), syntax.subjects(noun.head))
        elif noun.dep_ == "nsubj" and not syntax.is_passive(noun.head):
            yield _suit(noun, _plaintiffs(noun, None), _told_of(noun.head))
        elif noun.dep_ == "pobj" and noun.head.lower_ == "in" and not syntax.children(noun, "acl"):
            teller = noun.head.head
            yield _suit(noun, syntax.subjects(teller) if not syntax.is_passive(teller) else [], _told_of(teller))


def _suit(noun: Token, plaintiffs: list[Token], sued: list[Token]) -> Statement:
    told = next((v for v in syntax.children(noun, "acl") if v.lemma_ in FILING), noun)  # filed it was, whatever becomes of it
    return Statement(RELATIONS["SUED"], told, (noun, noun), tuple(plaintiffs), tuple(sued), "noun")


def _told_of(verb: Token) -> list[Token]:
    """Whom a suit, or in it who brings it, accuses: "the suit alleges that Bolt lied", "in a lawsuit, Ana accused Bolt of fraud"."""
    return syntax.children(verb, "dobj") if verb.lemma_ == "accuse" else _deeds(verb)


def _plaintiffs(suit: Token, filing: Token | None) -> list[Token]:
    """Who filed it, by whom it was "brought", or whose it is."""
    if filing is not None:
        return syntax.subjects(filing) if not syntax.is_passive(filing) else syntax.doers(filing)
    filed = [d for v in syntax.children(suit, "acl") if v.lemma_ in FILING and (d := syntax.agent(v)) is not None]
    owner = syntax.possessor(suit)
    return filed or ([owner] if owner is not None else [])


def _alleged(participle: Token) -> list[Token]:
    """Ana of "alleging that Ana cheated him"; what was done to her is no deed of hers."""
    return _deeds(participle) if participle.tag_ == "VBG" else []


def _deeds(verb: Token) -> list[Token]:
    if verb.lemma_ not in ALLEGING:
        return []
    told = [c for c in syntax.children(verb, "ccomp") if not syntax.children(c, "auxpass")]
    return [s for c in told for s in syntax.children(c, "nsubj") if s.pos_ == "PROPN"]


def _defendants(participle: Token) -> list[Token]:
    """Ana of "accusing Ana of fraud", "naming Ana as a defendant", "seeking to oust Ana"."""
    if participle.tag_ != "VBG":
        return []
    if participle.lemma_ in NAMING:
        return syntax.children(participle, "dobj")
    aims = syntax.children(participle, "xcomp") if participle.lemma_ == "seek" else []
    return [o for v in aims if v.lemma_ in STOPPING for o in syntax.children(v, "dobj")]
