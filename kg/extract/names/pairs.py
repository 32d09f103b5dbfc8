"""The two who are meant by "the two men", "the pair", "both": the only two that fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.document import Sentence
from kg.extract.names.coreference import Slots
from kg.extract.names.couples import PAIRING
from kg.extract.names.forms import Entry
from kg.extract.names.nouns import PAIRED_BODIES, PAIRED_PLACES, PAIRS, PERSONAL_MEMBERS, SPOUSES
from kg.extract.names.salience import Slot
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


def several(sentence: Sentence, token: Token, slots: Slots) -> tuple[Entry, ...]:
    """Both of "the two men", "the pair", "both": the only two that fit in this sentence, or in this and the one or two before."""
    low = token.lower_
    if not _is_pair(token):
        return ()
    before = [s for s in slots(sentence, token.i) if s.entries]
    if low in {"pair", "couple", "two"} and token.dep_ in _SUBJECTS and token.head.lemma_ in PAIRING:
        return _married(before) or _near_pair(before, sentence)
    if listed := _listed(before, sentence, low) or (_married(before) if low == "couple" else ()):
        return listed
    if low in {"men", "women"} and not any(c.lower_ in {"two", "both"} for c in token.children):
        return ()  # men whom nobody counted may be others
    before = [s for s in before if s.sentence != sentence.index or s.token not in _doers(token)]
    for reach in (0, 1, 2, 3):
        near = [s for s in before if sentence.index - s.sentence <= reach]
        found = list(dict.fromkeys(e for s in sorted(near, key=lambda s: (s.sentence, s.token)) for e in s.entries if _in_pair(e, low)))
        if len(found) == 2:
            return tuple(found) if low not in PAIRED_PLACES or _stand_together(near, found) else ()
        if len(found) > 2:
            return ()
    return ()


def _doers(token: Token) -> set[int]:
    """Who does it to the two: of "Ana accused the duo" Ana is none of them."""
    verb = token.head if token.dep_ == "dobj" else token.head.head if token.dep_ == "pobj" else None
    return {c.i for c in verb.children if c.dep_ == "nsubj"} if verb is not None else set()


_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def _stand_together(slots: list[Slot], places: list[Entry]) -> bool:
    """One sentence names both: countries of two sentences need not be "the two countries"."""
    return any(set(places) <= {e for s in slots if s.sentence == here for e in s.entries} for here in {s.sentence for s in slots})


def _listed(before: list[Slot], sentence: Sentence, low: str) -> tuple[Entry, ...]:
    """The two who together are the subject of the sentence before ("Ana and Tom"), however many others it names."""
    if any(_in_pair(e, low) for s in before if s.sentence == sentence.index for e in s.entries):
        return ()
    lists = [s.entries for s in before if s.sentence == sentence.index - 1 and s.weight >= 4.0 and len(s.entries) == 2]
    return next((found for found in lists if all(_in_pair(e, low) for e in found)), ())


def _married(before: list[Slot]) -> tuple[Entry, ...]:
    """The only two who are named together as husband and wife ("Reyl and wife Ana"), here or in the three sentences before."""
    lists = [s.entries for s in before if len(s.entries) == 2 and all(e.type is EntityType.PERSON for e in s.entries)]
    pairs = list(dict.fromkeys(found for found in lists if any(e.descriptors & SPOUSES for e in found)))
    return pairs[0] if len(pairs) == 1 else ()


def _near_pair(before: list[Slot], sentence: Sentence) -> tuple[Entry, ...]:
    """The only two people of this sentence and the one before, where neither is there as somebody's lawyer or spokesman."""
    near = [s for s in before if sentence.index - s.sentence <= 1]
    people = tuple(dict.fromkeys(e for s in near for e in s.entries if e.type is EntityType.PERSON))
    return people if len(people) == 2 and not any(e.descriptors & PERSONAL_MEMBERS for e in people) else ()


_OF_COUPLES = frozenset("the pair married former estranged divorced".split())


def _is_pair(token: Token) -> bool:
    low = token.lower_
    children = {c.lower_ for c in token.children if c.i < token.i}
    if low in {"pair", "duo", "couple", "two"}:
        return token.doc[max(token.i - 1, 0)].lower_ in _OF_COUPLES and token.dep_ not in {"nummod", "compound"}
    if low == "both":
        return token.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj"}
    counted = bool(children & {"two", "both"}) and bool(children & {"the", "both"})
    pairs = low in PAIRS or low in PAIRED_BODIES or low in PAIRED_PLACES
    return pairs and (counted or (low in {"men", "women"} and children == {"the"}))


def _in_pair(entry: Entry, low: str) -> bool:
    if low in PAIRED_BODIES:
        return entry.type is EntityType.ORGANIZATION
    if low in PAIRED_PLACES:
        return entry.type is EntityType.PLACE and not entry.key.startswith("city:")
    return entry.type is EntityType.PERSON and (not PAIRS[low] or entry.gender in {None, PAIRS[low]})
