""" "The 24-year-old", "the 58-year-old Scot": whoever is told to be of that age, or the only person just spoken of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.extract.document import Sentence
from kg.extract.names.coreference import Slots
from kg.extract.names.forms import Entry
from kg.extract.names.nouns import HUMAN, OFFICES
from kg.extract.names.salience import WEIGHTS
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

_AGE = re.compile(r"\d\d?-year-old")
IN_CHARGE = OFFICES | frozenset("boss manager coach chief executive ceo owner agent lawyer attorney judge detective inspector".split())
"""Who speaks of somebody of some age rather than being called by it."""


def age(token: Token) -> str | None:
    """The "24-year-old" that the phrase headed by the token is, or that stands in it before its head."""
    if _AGE.fullmatch(token.text):
        return token.text
    if any(c.dep_ == "poss" for c in token.lefts):
        return None  # "the 24-year-old's death"
    found = _AGE.search(token.doc[token.left_edge.i : token.i + 1].text)
    return found[0] if found and token.left_edge.lower_ == "the" else None


class Ages(dict[str, tuple[int, str]]):
    """Key of a person -> the sentence that tells his age, and the age."""


def aged(sentence: Sentence, token: Token, slots: Slots, ages: Ages) -> tuple[Entry, ...]:
    """The only person of the article so far of that age; else, of those of no known age, the only person of the sentence before.

    Remembers the age: of the same person no later sentence tells another.
    """
    years = age(token)
    if years is None or token.doc[token.left_edge.i].lower_ != "the" or token.dep_ in {"compound", "attr", "appos"}:
        return ()
    before = slots(sentence, token.left_edge.i, sentence.index)
    people = dict.fromkeys(e for s in before for e in s.entries if e.type is EntityType.PERSON)
    known = {key: told for key, (where, told) in ages.items() if where < sentence.index}
    same = [e for e in people if years in e.descriptors or known.get(e.key) == years]
    if same:
        return (same[0],) if len(same) == 1 else ()
    previous = [s for s in before if s.sentence == sentence.index - 1]
    found = tuple(dict.fromkeys(e for s in previous for e in s.entries if e.type is EntityType.PERSON))
    others = any(s.noun in HUMAN for s in previous if not s.entries)
    told = any(s.entries == found and s.weight >= WEIGHTS["dobj"] and not s.says for s in previous)
    here = any(e in found for s in before if s.sentence == sentence.index for e in s.entries)
    if len(found) != 1 or not told or others or here or found[0].key in known or _is_apart(found[0]):
        return ()
    ages.setdefault(found[0].key, (sentence.index, years))
    return found


def _is_apart(entry: Entry) -> bool:
    """Whether another age is told of the person, or an office from which one speaks of others."""
    return bool(entry.descriptors & IN_CHARGE) or any(_AGE.fullmatch(d) for d in entry.descriptors)
