"""The little language in which a relation says which words state it, and who is who around them.

A verb frame is an English sentence skeleton with the slots S (subject of the relation) and O (its object):

    S endorse O                      a verb and its direct object (the passive "O was endorsed by S" comes with it)
    S throw weight|support behind O  a literal object, alternatives split by "|", then a preposition and a slot
    S lash ~out at O                 "~" marks a particle
    S have harsh_word|sharp_word for O   "_": an adjective or noun before the literal that must be there
    S mock O's *                     a slot as possessor of anything that he has done or said
    S back O's bid|campaign          a slot as possessor of a literal noun ("X's bid", "the bid of X")
    S call O liar|crook              after the object, a literal predicate
    S accuse O of                    a preposition that must be there, whatever follows
    S give - to O                    "-": there must be no direct object
    S join O !in-ing                 "!": a preposition, particle or second object that must not be there; "-ing": not before a gerund
    S capture O !on-film             "-" and a noun: that preposition must not be there with this noun under it
    S urge O to                      a final "to": an infinitive must follow
    S threaten to O                  "to" and a slot at the end: O is what the infinitive is done to ("threatened to sue Y")
    S vow to punish|fine O           words before that slot: only these infinitives ("vowed to punish Y")
    O draw fire from S               the slots may stand the other way round (converse frames)
    S demand O that                  a final "that": O is who is to act in a subjunctive clause ("demanded that Y resign")
    S meet                           without O, of a symmetric relation only: "the two met", "X and Y met"
    S discuss _                      "_": whatever it is, an object must be there
    S join O:Organization            a slot may be narrowed to types, "+" between them
    S bid for O (possible)           the words themselves only make it possible; (planned): they promise it; else they state it
    S be on term with O (denied)     only a denial of the words states it ("is not on good terms with Y", "no longer")
    S:Court fine O                   to a court, a jury or somebody who is called a judge
    S:Party field O                  to a political party; S attend O:School to a school or university
    S:Authority question O           to those, and to police, prosecutors, armies, agencies, parliaments and their committees
    S order O to-pay|serve           a final "to-": an infinitive of one of these verbs must follow

A noun frame has a noun as head: "S's endorsement of O", "endorsement of O by S", "S-O alliance" (compound), "feud between S" (of a
symmetric relation: the two named after it), "S's demand for O to" (an infinitive must follow). A slot that a noun frame leaves out is
filled from a light verb ("S gave O ...", "O won ...").
An adjective frame has an adjective as head: "S critical of O". A role is a title alone ("chief executive"): whoever bears it is S and
what it is held in, at or for is O.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from kg.errors import KGError
from kg.model import EntityType, Factuality


class Kind(StrEnum):
    """The part of speech of a frame's head."""

    VERB = "verb"
    NOUN = "noun"
    ADJECTIVE = "adjective"


@dataclass(frozen=True)
class Slot:
    """S or O, with the entity types it may take (empty: whatever the relation allows); `sort`: one of SORTS only."""

    end: str
    types: frozenset[EntityType] = frozenset()
    sort: str | None = None


@dataclass(frozen=True)
class Filler:
    """What stands in one grammatical place: a slot, a slot as possessor of one of `words`, one of `words`, or (both empty) anything."""

    slot: Slot | None = None
    words: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Frame:
    """One way of saying a relation. `heads` are lemmas; each place is None where the frame says nothing of it."""

    source: str
    kind: Kind
    heads: frozenset[str]
    subject: Filler | None = None  # of a verb: its subject; of an adjective: what it is said of
    object: Filler | None = None
    predicate: frozenset[str] = frozenset()
    particle: str | None = None
    prepositions: tuple[tuple[frozenset[str], Filler], ...] = ()
    infinitive: bool = False
    infinitives: frozenset[str] = frozenset()
    subjunctive: bool = False
    no_object: bool = False
    infinitive_object: Slot | None = None
    infinitive_verbs: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    possessor: Slot | None = None  # of a noun: "S's endorsement"
    compound: tuple[Slot, ...] = ()  # of a noun: "S-O alliance"
    factuality: Factuality = Factuality.ASSERTED  # how real the words make it; NEGATED: a denial of them

    @cached_property
    def marks(self) -> tuple[frozenset[str], ...]:
        """Sets of words of each of which a sentence has one where the frame fits: its prepositions and its particle."""
        return (*(words for words, _ in self.prepositions), *((frozenset({self.particle}),) if self.particle else ()))

    @property
    def specificity(self) -> int:
        """How much a sentence must show to match: the frame with the most wins where several match one word."""
        places = [self.subject, self.object, *(f for _, f in self.prepositions)]
        words = sum(1 + bool(f.words) + bool(f.words and all("_" in w for w in f.words)) for f in places if f is not None)
        marks = (self.predicate, self.particle, self.infinitive, self.infinitives, self.subjunctive, self.possessor, self._narrowed)
        return words + sum(map(bool, marks)) + len(self.compound)

    @property
    def _narrowed(self) -> bool:
        """Whether an end must be a court or authority: it goes before the frame that takes anybody."""
        return any(s.sort is not None for s in self.slots)

    @property
    def slots(self) -> tuple[Slot, ...]:
        """All its slots, in no order that matters."""
        places = [self.subject, self.object, *(f for _, f in self.prepositions)]
        filled = [p.slot for p in places if p is not None and p.slot is not None]
        return (*filled, *self.compound, *(s for s in (self.possessor, self.infinitive_object) if s is not None))


PREPOSITIONS = frozenset(
    "about above across after against along alongside amid among around as at before behind below beneath beside besides between "
    "beyond by despite down during for from in inside into near of off on onto opposite out outside over past through to toward "
    "towards under up upon via with within without".split()
)

TAKES_INFINITIVE = frozenset({"threaten", "vow", "swear", "offer", "try"})
"""Verbs whose "to O" in a frame is an infinitive and its object, never the preposition."""

TAKES_CERTAIN_INFINITIVES = frozenset(
    "call vow swear promise pledge urge ask tell encourage implore try attempt seek struggle endeavor endeavour".split()
)
"""Verbs whose "to WORDS O" in a frame is one of these infinitives and its object."""

_MARKS = {"": Factuality.ASSERTED, "planned)": Factuality.PLANNED, "possible)": Factuality.HYPOTHETICAL, "denied)": Factuality.NEGATED}

SORTS = frozenset({"Court", "Authority", "Party", "School"})
"""What a slot may be narrowed to besides types: who only has the power to do it (kg/extract/frames/authorities.py)."""

_SLOT = re.compile(r"([SO])(?::([A-Za-z+]+))?('s)?")


def frame(source: str, kind: Kind) -> Frame:
    """The frame that `source` spells in the language above; a KGError that quotes it when it is not one."""
    words, _, mark = source.partition(" (")
    try:
        read = _noun(words) if kind is Kind.NOUN else _verb_like(words, kind)
        return replace(read, source=source, factuality=_MARKS[mark])
    except KeyError:
        raise KGError(f"frame {source!r} ({kind}): it ends in (planned), (possible), (denied) or none of them") from None
    except (ValueError, IndexError) as e:
        raise KGError(f"frame {source!r} ({kind}): {e or 'it stops too early'}") from e


def _slot(token: str) -> tuple[Slot, bool] | None:
    """The slot a token spells and whether it is a possessor; None for a literal word."""
    match = _SLOT.fullmatch(token)
    if match is None:
        if token[0].isupper():
            raise ValueError(f"{token!r} is neither a slot nor a word in lower case")
        return None
    if match[2] in SORTS:
        return Slot(match[1], sort=match[2]), bool(match[3])
    types = frozenset(EntityType(t) for t in match[2].split("+")) if match[2] else frozenset[EntityType]()
    return Slot(match[1], types), bool(match[3])


def _words(token: str) -> frozenset[str]:
    return frozenset(token.split("|"))


def _is_preposition(token: str) -> bool:
    return _words(token) <= PREPOSITIONS


def _filler(tokens: list[str]) -> Filler:
    """Takes one slot, possessed noun or literal from the front of `tokens`; anything when none is there."""
    if not tokens or _is_preposition(tokens[0]) or tokens[0].startswith(("!", "~")):
        return Filler()
    if tokens[0] == "_":
        return Filler(words=_words(tokens.pop(0)) - {"_"})
    found = _slot(tokens[0])
    if found is None:
        return Filler(words=_words(tokens.pop(0)))
    tokens.pop(0)
    slot, possessor = found
    return Filler(slot, _words(tokens.pop(0))) if possessor else Filler(slot)


def _verb_like(source: str, kind: Kind) -> Frame:
    tokens = source.split()
    subject = _filler(tokens) if _slot(tokens[0]) else None
    heads = _words(tokens.pop(0))
    obj: Filler | None = None
    predicate: frozenset[str] = frozenset()
    infinitive_object: Slot | None = None
    infinitive_verbs: frozenset[str] = frozenset()
    without = set[str]()
    particle, ending, no_object = None, "", False
    prepositions = list[tuple[frozenset[str], Filler]]()
    while tokens:
        token = tokens[0]
        if token.startswith("!"):
            without.add(tokens.pop(0)[1:])
        elif token.startswith("~"):
            particle = tokens.pop(0)[1:]
        elif token == "-":
            no_object = bool(tokens.pop(0))
        elif token == "to" and len(tokens) == 2 and heads <= TAKES_INFINITIVE and (found := _slot(tokens[1])):
            ending, infinitive_object, tokens = "to", found[0], []
        elif token == "to" and len(tokens) == 3 and heads <= TAKES_CERTAIN_INFINITIVES and (found := _slot(tokens[2])):
            ending, infinitive_verbs, infinitive_object, tokens = "to", _words(tokens[1]), found[0], []
        elif len(tokens) == 1 and (token in {"to", "that"} or token.startswith("to-")):
            ending = tokens.pop(0)
        elif _is_preposition(token):
            prepositions.append((_words(tokens.pop(0)), _filler(tokens)))
        elif obj is None:
            obj = _filler(tokens)
        else:
            predicate = _words(tokens.pop(0))
    return Frame(
        source,
        kind,
        heads,
        subject,
        obj,
        predicate,
        particle,
        tuple(prepositions),
        ending.startswith("to"),
        _words(ending[3:]) if ending.startswith("to-") else frozenset(),
        ending == "that",
        no_object,
        infinitive_object,
        infinitive_verbs,
        frozenset(without),
    )


def _noun(source: str) -> Frame:
    tokens = source.split()
    possessor: Slot | None = None
    compound: tuple[Slot, ...] = ()
    if "-" in tokens[0] and all(_SLOT.fullmatch(t) for t in tokens[0].split("-")):
        compound = tuple(s[0] for t in tokens.pop(0).split("-") if (s := _slot(t)))
    elif (found := _slot(tokens[0])) is not None:
        tokens.pop(0)
        possessor = found[0]
        if not found[1]:
            compound, possessor = (found[0],), None
    heads = _words(tokens.pop(0))
    infinitive = tokens[-1:] == ["to"]
    tokens = tokens[:-1] if infinitive else tokens
    prepositions = []
    while tokens:
        if not _is_preposition(tokens[0]):
            raise ValueError(f"after a noun comes a preposition, not {tokens[0]!r}")
        prepositions.append((_words(tokens.pop(0)), _filler(tokens)))
    return Frame(source, Kind.NOUN, heads, prepositions=tuple(prepositions), infinitive=infinitive, possessor=possessor, compound=compound)
