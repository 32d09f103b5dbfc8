""" "They" of verbs that two do: of "Ana fell out with Tom, but they made up" the only two people there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.document import Sentence
from kg.extract.names.coreference import Slots
from kg.extract.names.forms import Entry
from kg.extract.names.nouns import KIN
from kg.extract.names.salience import WEIGHTS
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

PAIRING = frozenset("divorce elope marry reconcile remarry separate wed".split())
"""What two do with each other."""

CHILDREN = (frozenset(KIN) | {"child", "twin", "baby"}) - {"wife", "husband", "law", "partner", "heir"}


def couple(sentence: Sentence, token: Token, slots: Slots) -> tuple[Entry, ...] | None:
    """Both, where the pronoun is the subject of such a verb and this sentence, or it and the one before, speak of two people alone.

    Nobody where they speak of more, unless two of them are together the subject; None where the pronoun is for other rules.
    """
    if token.lower_ != "they" or token.dep_ not in {"nsubj", "nsubjpass"} or not _is_done_by_two(token.head):
        return None
    before = slots(sentence, token.i, 1)
    if any(s.plural and not s.entries for s in before):
        return None
    lists = [s.entries for s in before if len(s.entries) == 2 and s.weight >= WEIGHTS["nsubj"]]
    for reach in (0, 1):
        near = [s for s in before if sentence.index - s.sentence <= reach]
        found = list(dict.fromkeys(e for s in near for e in s.entries if e.type is EntityType.PERSON))
        if found:
            return tuple(found) if len(found) == 2 else next((pair for pair in lists if set(pair) <= set(found)), ())
    return None


def _is_done_by_two(verb: Token) -> bool:
    objects = [c for c in verb.children if c.dep_ == "dobj" and c.lower_ != "that"]
    particles = {c.lower_ for c in verb.children if c.dep_ in {"prt", "advmod"}}
    if verb.lemma_ in {"have", "share"}:
        return any(o.lemma_.lower() in CHILDREN for o in objects)
    return not objects and (verb.lemma_ in PAIRING or (verb.lemma_ in {"make", "break", "split"} and "up" in particles))
