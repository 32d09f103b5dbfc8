"""Sentences made from the relations' own frames: one for each head of each frame, with its arguments in their places.

A frame says how an English sentence goes ("S throw weight|support behind O"); so it can be written out, with invented names for S and O, and
must be understood. Several wordings are tried ("the", "a" or no article), as a frame does not say which its words take.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, product

from kg.model import EntityType, Factuality
from kg.relations import RELATIONS, Relation
from kg.relations.frames import Filler, Frame, Kind, Slot

NAMES = {
    EntityType.PERSON: {"S": "Mara Voss", "O": "Tomas Reyl"},
    EntityType.ORGANIZATION: {"S": "Calder Bank", "O": "Harrow Foods"},
    EntityType.PLACE: {"S": "Norway", "O": "Peru"},
    EntityType.OFFICE: {"S": "", "O": "the presidency"},
}
"""What stands in a slot of each type."""

POWERS = {"Court": "Harlow Court", "Authority": "Harlow Police", "Party": "Vale Party", "School": "Harlow College"}
"""What stands in a slot that only somebody with that power can fill."""

ORDERS = (tuple(NAMES), tuple(reversed(NAMES)))
"""A slot takes the first type that it allows, in the one order or the other."""

BOTH = "Mara Voss and Tomas Reyl"
WORDS_TRIED = 3
MOST = 12
"""Wordings tried for one trigger."""


@dataclass(frozen=True)
class Trigger:
    """One head of one frame of a relation, and the sentences that should say it."""

    relation: str
    frame: str
    head: str
    sentences: tuple[str, ...]


def triggers() -> Iterator[Trigger]:
    """Every head of every verb and noun frame."""
    for relation in RELATIONS.values():
        for frame in relation.frames:
            write = {Kind.VERB: _with_verb, Kind.NOUN: _with_noun}.get(frame.kind)
            for head in sorted(frame.heads) if write else ():
                written = dict.fromkeys(s for order in ORDERS for s in write(frame, head, _Namer(relation, order)))
                yield Trigger(relation.name, frame.source, head, tuple(islice(map(_tidy, written), MOST)))


def _tidy(sentence: str) -> str:
    joined = " ".join(sentence.split()).replace(" .", ".")
    return joined[0].upper() + joined[1:]


@dataclass(frozen=True)
class _Namer:
    """Puts names and words into the places of a relation's frame."""

    relation: Relation
    order: tuple[EntityType, ...]

    def name(self, slot: Slot) -> str:
        if slot.sort is not None:
            return POWERS[slot.sort]
        allowed = slot.types or (self.relation.subject if slot.end == "S" else self.relation.object)
        return next(NAMES[kind][slot.end] for kind in self.order if kind in allowed)

    def wordings(self, filler: Filler) -> list[str]:
        if filler.slot is None:
            return [f"{article} {word}" for word in sorted(filler.words)[:WORDS_TRIED] for article in ("the", "", "a")] or ["the plan"]
        name = self.name(filler.slot)
        return [f"{name}'s {word}" for word in sorted(filler.words)[:WORDS_TRIED]] or [name]

    def joins(self, ends: list[str]) -> bool:
        """Whether the frame has one slot for the two of a symmetric relation."""
        return self.relation.symmetric and len(ends) == 1


def _with_verb(frame: Frame, head: str, put: _Namer) -> Iterator[str]:
    places = [frame.subject, frame.object, *(f for _, f in frame.prepositions)]
    ends = [f.slot.end for f in places if f and f.slot] + ["O"] * bool(frame.infinitive_object)
    subjects = [BOTH] if put.joins(ends) else put.wordings(frame.subject) if frame.subject else ["The board"]
    objects = put.wordings(frame.object) if frame.object else [""]
    predicates = [f"{article} {word}" for word in sorted(frame.predicate)[:WORDS_TRIED] for article in ("a", "")] or [""]
    tails = product(*([f"{p} {f}" for p in sorted(preps)[:2] for f in put.wordings(filler)] for preps, filler in frame.prepositions))
    infinitive = f"to sue {put.name(frame.infinitive_object)}" if frame.infinitive_object else "to resign" if frame.infinitive else ""
    infinitive = f"to {min(frame.infinitives)}" if frame.infinitives else infinitive
    if frame.subjunctive:
        objects, infinitive = [""], f"that {objects[0]} resign"
    for subject, obj, predicate, tail in product(subjects, objects, predicates, list(tails)):
        for verb in (f"will not {head}",) if frame.factuality is Factuality.NEGATED else (f"will {head}", f"has decided to {head}"):
            yield " ".join((subject, verb, frame.particle or "", obj, predicate, *tail, infinitive, "."))


def _with_noun(frame: Frame, head: str, put: _Namer) -> Iterator[str]:
    slots = [s for s in (frame.possessor, *frame.compound, *(f.slot for _, f in frame.prepositions)) if s]
    ends = [s.end for s in slots]
    if len(frame.compound) == 2:
        before = "the " + "-".join(put.name(s).split()[-1] for s in frame.compound)
    elif frame.compound:
        before = f"the {put.name(frame.compound[0])}"
    else:
        before = f"{put.name(frame.possessor)}'s" if frame.possessor else "the"
    both = put.joins(ends) and not frame.possessor
    tails = ([f"{sorted(preps)[0]} {w}" for w in ([BOTH] if both else put.wordings(filler))] for preps, filler in frame.prepositions)
    for tail in product(*tails):
        phrase = " ".join((before, head, *tail))
        if len(set(ends)) == 2 or both:
            yield f"{phrase} surprised many."
        elif ends == ["O"]:
            for verb in ("gave a", "announced the"):
                yield f"{put.name(Slot('S'))} {verb} {phrase.removeprefix('the ')}."
        else:
            yield f"{put.name(Slot('O'))} won {phrase}."
