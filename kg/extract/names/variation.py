"""Elegant variation: "The former Bolt boss", "the Labour MP" for the one person just told of, where nobody else is told to be that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.document import Sentence
from kg.extract.names.ages import IN_CHARGE
from kg.extract.names.coreference import Slots
from kg.extract.names.forms import Entry, Register
from kg.extract.names.holders import Posts, is_of_another, said_body
from kg.extract.names.nouns import CHARACTERS, GENDERED, HUMAN, KIN, SAYING
from kg.extract.names.salience import WEIGHTS, Slot
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

_OF_MANY = CHARACTERS | frozenset(
    "mp mep msp td mla senator congressman congresswoman legislator lawmaker parliamentarian founder co-founder cofounder star frontman "
    "player drummer bassist cricketer graduate alumnus".split()
)
"""What several may be in one body, so that a paper calls nobody by it whom it has not named; "the Labour leader" it may."""

_FORMER = frozenset("former ex one-time onetime erstwhile".split())


def varied(sentence: Sentence, token: Token, slots: Slots, register: Register, held: Posts) -> tuple[Entry, ...]:
    """The sole person of the sentence before, its subject or object, where the phrase, with a body in it, heads a sentence or quotation."""
    noun = token.lemma_.lower()
    former = any(c.lower_ in _FORMER for c in token.children if c.i < token.i)
    if token.tag_ not in {"NN", "NNP"} or noun in KIN or not (noun in _OF_MANY or (former and noun in HUMAN)) or not _opens(token):
        return ()
    body = said_body(token, sentence.index, register)
    before = slots(sentence, token.left_edge.i, sentence.index)
    person = _just_told_of([s for s in before if s.sentence == sentence.index - 1])
    here = any(e.type is EntityType.PERSON for s in before if s.sentence == sentence.index for e in s.entries)
    if body is None or person is None or here or (not former and person.descriptors & IN_CHARGE):
        return ()
    if is_of_another(person, token, sentence.index, register, held) or GENDERED.get(noun, person.gender) not in {None, person.gender}:
        return ()
    return (person,)


def _just_told_of(previous: list[Slot]) -> Entry | None:
    """The only person of the sentence, with no unnamed one beside."""
    people = list(dict.fromkeys(e for s in previous for e in s.entries if e.type is EntityType.PERSON))
    others = any(s.noun in HUMAN for s in previous if not s.entries)
    told = any(list(s.entries) == people and s.weight >= WEIGHTS["dobj"] for s in previous)
    return people[0] if len(people) == 1 and told and not others else None


def _opens(token: Token) -> bool:
    """Whether the phrase, with "the" and no owner, is the subject that opens its sentence, or who says the quotation that does."""
    if token.dep_ not in {"nsubj", "nsubjpass"} or token.left_edge.lower_ != "the" or any(c.dep_ == "poss" for c in token.children):
        return False
    quoted = token.head.lemma_ in SAYING and token.head.dep_ == "ROOT" and token.doc[0].text in {'"', "“", "'", "‘", "``"}
    return token.left_edge.i == 0 or quoted
