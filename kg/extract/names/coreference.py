"""Pronouns -> the entities they take up, where one reading is clear."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kg.extract.document import Sentence
from kg.extract.names.forms import Entry
from kg.extract.names.nouns import (
    ACTS,
    BODY,
    COMPANY,
    COMPANY_ACTS,
    DONE_TO_BODIES,
    GENDERED,
    HUMAN,
    NEWS,
    RUN_BY,
    SAYING,
    SPOUSES,
)
from kg.extract.names.salience import WEIGHTS, Slot, clear
from kg.extract.parse.lemmas import declared_verbs
from kg.extract.parse.phrases import is_far_from_name
from kg.extract.parse.syntax import saying_beside
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


class Slots(Protocol):
    """The noun phrases of the text up to a token: of its own sentence and of the `reach` before (three when not said)."""

    def __call__(self, sentence: Sentence, i: int, reach: int = 3) -> list[Slot]: ...


PERSONAL = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}
NEUTRAL = frozenset({"it", "its"})
PLURAL = frozenset({"they", "them", "their", "theirs"})
REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves"})
_FAMILIES = {w: frozenset(f) for f in (("he", "him", "his"), ("she", "her", "hers"), ("it", "its")) for w in f}
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
RELATIVE = frozenset({"who", "whom", "whose", "which", "that"})


_TAKING_UP = PERSONAL.keys() | NEUTRAL | PLURAL | REFLEXIVE


def is_pronoun(token: Token) -> bool:
    """One that is looked up here: third person, reflexive or relative."""
    low = token.lower_
    if low in RELATIVE:
        return token.tag_ in {"WP", "WP$", "WDT"}
    return low in _TAKING_UP


_INTRODUCED = 1.5
"""What an object just brought in weighs more: as much as the subject, so that neither is meant for certain."""


def antecedent(sentence: Sentence, token: Token, slots: Slots, barred: frozenset[str], outside: bool = False) -> tuple[Entry, ...]:
    """Whom a personal pronoun takes up (relative and reflexive ones are read off the syntax by `anchor`); never an entity in `barred`.

    `outside`: nothing within a quotation counts, for `slots` leaves it out.
    """
    low = token.lower_
    before = slots(sentence, token.i)
    if low in PLURAL:
        apart = barred | excluded(sentence, token, slots)
        crowd = token.dep_ not in _SUBJECTS and any(s.sentence == sentence.index and s.plural and not s.entries for s in before)
        return clear(before, sentence.index, lambda s: _fits_several(s, apart, sentence.index if crowd else -1))
    if low in NEUTRAL and not _may_be_body(token):
        return ()
    out = excluded(sentence, token, slots) | barred
    own = _own_subject(token)
    echoed = _echo(before, token, sentence.index, outside)
    owner = _possessor(token)
    if echoed == () and owner is None:
        return ()
    rivals = _rivals(token)
    if not echoed and owner is None and low in PERSONAL and _is_owned_between(before, sentence.index, rivals, PERSONAL[low]):
        return ()
    if echoed and owner is None and _is_another(before, sentence.index, own, echoed, token):
        return ()
    if low in NEUTRAL and not echoed and any(token.doc[i].lower_ in NEUTRAL for i in own):
        return ()  # "if it does not replace its leader": whoever "it" is

    def fits(slot: Slot) -> float | None:
        bonus = fits_person(slot, PERSONAL[low], out) if low in PERSONAL else _fits_body(slot, token, out)
        if bonus is None:
            return None
        here = slot.sentence == sentence.index
        bonus += _INTRODUCED if slot.introduced and slot.sentence == sentence.index - 1 and low in PERSONAL else 0.0
        near, owns = here and slot.token in own, here and slot.token == owner
        return bonus + (1.5 if near else 0.0) + (3.0 if owns else 0.0) + (2.5 if echoed and slot.entries == echoed else 0.0)

    return clear(before, sentence.index, fits, rivals if not echoed and owner is None else frozenset())


def _possessor(token: Token) -> int | None:
    """Whose the phrase is in which a possessive stands: "Reyl's row with his brother" is Reyl's brother."""
    if token.dep_ != "poss" or token.head.dep_ != "pobj":
        return None
    noun = token.head.head.head
    return next((c.i for c in noun.children if c.dep_ == "poss" and c.i < token.i), None) if noun.pos_ == "NOUN" else None


def _is_owned_between(before: list[Slot], here: int, rivals: frozenset[int], gender: str) -> bool:
    """An unnamed person between who owns something ("the rapper's refusal to hand over his phone")."""
    owners = [s for s in before if s.sentence == here and s.token in rivals and not s.entries and s.weight == WEIGHTS["poss"]]
    return any(fits_person(s, gender, frozenset()) is not None for s in owners)


def _is_another(before: list[Slot], here: int, own: frozenset[int], echoed: tuple[Entry, ...], token: Token) -> bool:
    """The subject of the pronoun's own clause fits as well, and is not whom the pronoun before it took up."""
    gender = PERSONAL.get(token.lower_)
    return gender is not None and any(
        s.sentence == here and s.token in own and s.entries != echoed and fits_person(s, gender, frozenset()) is not None for s in before
    )


def _own_subject(token: Token) -> frozenset[int]:
    """The subject of the clause in which a possessive or prepositional pronoun stands, and whose it is ("Reyl's age ... his mind")."""
    if token.dep_ in _SUBJECTS:
        return frozenset()
    verb = token.head
    while verb.pos_ not in {"VERB", "AUX"} and verb.head.i != verb.i:
        verb = verb.head
    subject = _subject(verb)
    if subject is None or subject.i >= token.i:
        return frozenset()
    return frozenset({subject.i} | {c.i for c in subject.children if c.dep_ == "poss"})


def _coming(verb: Token) -> Token | None:
    """What is to be done in "it is to buy Acme"; nothing in "it is hard to buy Acme"."""
    infinitives = [c for c in verb.children if c.dep_ == "xcomp"]
    plain = verb.lemma_ == "be" and not any(c.dep_ == "acomp" for c in verb.children)
    return infinitives[0] if infinitives and plain else None


BLOOD = frozenset(
    "father mother parents brother sister brothers sisters uncle aunt grandfather grandmother son daughter sons daughters".split()
)
"""Kin of whoever owns the list in which they stand ("his brother Tom and his father"); a wife may be the brother's."""


def listed_with(token: Token) -> Token | None:
    """The same possessive earlier in a list of relatives: the first "his" of "his brother Tom and his father"."""
    member = token.head
    if token.dep_ != "poss" or member.dep_ != "conj" or member.lower_ not in BLOOD:
        return None
    while member.dep_ in {"conj", "appos"}:
        member = member.head
        first = next((c for c in member.children if c.dep_ == "poss" and c.lower_ == token.lower_ and c.i < token.i), None)
        if first is not None and member.lower_ in BLOOD | SPOUSES:
            return first
    return None


EMPTY = frozenset("be have take get come go turn look become".split())
"""Verbs of which "it" is as often nobody ("said it was wrong of Ana to go", "said it took a year")."""


def _may_be_body(token: Token) -> bool:
    """Not the empty "it" of "it rained", and an object only of a verb that one does to bodies."""
    if token.dep_ == "nsubj":
        if (coming := _coming(token.head)) is not None:
            return coming.lemma_ in ACTS | COMPANY_ACTS
        told = token.head.dep_ == "ccomp" and token.head.head.lemma_ in SAYING and token.head.lemma_ in declared_verbs() - EMPTY
        return told or token.head.lemma_ in ACTS | SAYING | COMPANY_ACTS
    if token.dep_ == "expl":
        return False
    return token.dep_ == "poss" or token.head.lemma_ in DONE_TO_BODIES


def _echo(before: list[Slot], token: Token, here: int, outside: bool) -> tuple[Entry, ...] | None:
    """Whom the last pronoun of the same person in this sentence took up (nobody when that was unclear); None when there is none.

    An unclear "it" says nothing of an "its": it is most often a thing. `outside`: only one that stands among `before`.
    """
    kin = _FAMILIES[token.lower_]
    among = {s.token for s in before if s.sentence == here}
    last = next((t.i for t in reversed(token.doc[: token.i]) if t.lower_ in kin and (not outside or t.i in among)), None)
    if last is None:
        return None
    found = next((s.entries for s in before if s.sentence == here and s.token == last), ())
    return found or (None if token.lower_ in NEUTRAL else ())


def _rivals(token: Token) -> frozenset[int]:
    """Tokens between the verbs above the pronoun and the pronoun itself: with them in play the subject is no clear reading.

    "Acme fined Bolt and barred its chief", "Ana praised Eva for her courage": whose? A clause with a subject of its own ends the search.
    """
    found: set[int] = set()
    verb = token
    while verb.head.i != verb.i:
        step, verb = verb, verb.head
        if step.dep_ == "relcl":
            break
        if verb.pos_ not in {"VERB", "AUX"}:
            continue
        if not (token.dep_ in _SUBJECTS and verb.i == token.head.i):
            found |= set(range(verb.i + 1, token.i))
        if verb.dep_ == "conj" and any(c.dep_ in _SUBJECTS for c in verb.children):
            break
    return frozenset(found)


def excluded(sentence: Sentence, token: Token, slots: Slots) -> frozenset[str]:
    """Entities that the pronoun cannot be: its own verb's subject, by any mention, and the speaker of the quote it stands in."""
    speaker = _speaker(token)
    barred = _barred(token) | ({speaker} if speaker is not None else set())
    end = max(barred, default=-1) + 1
    here = slots(sentence, max(end, token.i), 0) if end > token.i else slots(sentence, token.i, 0)
    return frozenset(e.key for s in here if s.token in barred and s.sentence == sentence.index for e in s.entries)


def _barred(token: Token) -> set[int]:
    """The tokens of this sentence that a non-reflexive object cannot take up: its own verb's subject."""
    verb = _governor(token)
    if verb is None or token.dep_ in {"nsubj", "nsubjpass", "poss"}:
        return set()
    subject = _subject(verb)
    return {subject.i} if subject is not None else set()


def _governor(token: Token) -> Token | None:
    """The verb of which the token is an object or prepositional object."""
    if token.dep_ in {"dobj", "dative", "iobj"} and token.head.pos_ in {"VERB", "AUX"}:
        return token.head
    if token.dep_ == "pobj" and token.head.head.pos_ in {"VERB", "AUX"}:
        return token.head.head
    return None


def _subject(verb: Token) -> Token | None:
    """The verb's subject, also through "and", infinitives and participles."""
    for _ in range(4):
        for child in verb.children:
            if child.dep_ in _SUBJECTS:
                return child
        finite = any(c.dep_ == "mark" for c in verb.children)
        if verb.dep_ not in {"conj", "xcomp", "advcl", "acl"} or verb.head.i == verb.i or finite:
            return None
        verb = saying_beside(verb) or verb.head
    return None


def _speaker(token: Token) -> int | None:
    """The token that speaks the quote in which the pronoun stands, within this sentence."""
    doc = token.doc
    quotes = [t.i for t in doc[: token.i] if t.text in {'"', "“", "”"}]
    if not quotes or (doc[quotes[-1]].text == '"' and len(quotes) % 2 == 0) or doc[quotes[-1]].text == "”":
        return None
    for t in doc:
        if t.lemma_ in SAYING and not quotes[-1] < t.i < _close(doc, token.i):
            for child in t.children:
                if child.dep_ == "nsubj":
                    return int(child.i)
    return None


def _close(doc: object, i: int) -> int:
    tokens = list(doc)  # type: ignore[call-overload]
    return next((t.i for t in tokens[i:] if t.text in {'"', "”"}), len(tokens))


def fits_person(slot: Slot, gender: str, barred: frozenset[str]) -> float | None:
    """What speaks for the phrase's being a person of that gender; None where it is none, or one of those barred."""
    if slot.plural or len(slot.entries) > 1:
        return None
    if slot.entries:
        entry = slot.entries[0]
        if entry.type is not EntityType.PERSON or entry.key in barred or entry.gender not in {None, gender}:
            return None
        return 0.5 if entry.gender else 0.0
    if slot.noun in HUMAN and GENDERED.get(slot.noun, gender) == gender:
        return 0.0
    return None


def _fits_several(slot: Slot, excluded: frozenset[str], crowded: int) -> float | None:
    """A list of names, none of them excluded; one of another sentence than `crowded`, where things in the plural stand, less so."""
    if len(slot.entries) > 1:
        if any(e.key in excluded for e in slot.entries):
            return None
        return 0.5 if crowded < 0 or slot.sentence == crowded else -1.5
    return 0.0 if slot.plural and not slot.entries else None


def _fits_body(slot: Slot, token: Token, excluded: frozenset[str]) -> float | None:
    if slot.plural or len(slot.entries) > 1 or (not slot.entries and slot.noun in HUMAN):
        return None
    if slot.entries:
        entry = slot.entries[0]
        if entry.type is EntityType.PERSON or entry.key in excluded or entry.name.lower() in NEWS:
            return None
        if entry.type is EntityType.PLACE:
            owned = token.dep_ == "poss" and token.head.lower_ in RUN_BY - {"president", "chief", "spokesman", "spokeswoman"}
            return None if owned or entry.key.startswith("city:") else 0.5 if slot.weight >= 2.0 else -0.5
        return 0.5
    if slot.noun in COMPANY | BODY:
        return 0.0
    return -2.5 if _is_acting(token) else 0.0


def _is_acting(token: Token) -> bool:
    """What the pronoun does or has only a body or country can do or have ("its chairman", "it denied")."""
    head = token.head
    if token.dep_ == "poss":
        return head.lower_ in RUN_BY or head.lemma_.lower() in COMPANY | BODY | HUMAN
    return (token.dep_ == "nsubj" and head.lemma_ in ACTS | COMPANY_ACTS) or (token.dep_ == "dobj" and head.lemma_ in DONE_TO_BODIES)


def anchor(token: Token) -> Token | None:
    """The token in the same sentence that a relative or reflexive pronoun takes up by syntax alone; None when there is none."""
    if token.lower_ in REFLEXIVE:
        if token.i and token.nbor(-1).pos_ in {"NOUN", "PROPN"} and token.nbor(-1).dep_ not in {"dobj", "dative"}:
            return token.nbor(-1)  # "the president himself"
        verb = token.head
        while verb.pos_ not in {"VERB", "AUX"} and verb.head.i != verb.i:
            verb = verb.head
        return _subject(verb)
    clause = token
    while clause.dep_ != "relcl":
        if clause.head.i == clause.i:
            return None
        clause = clause.head
    return clause.head if clause.head.i < token.i and not is_far_from_name(token, clause.head) else None


def is_inverted(token: Token) -> bool:
    """The "he" of "had he not resigned": what would have been, of the object as well as of the subject."""
    return (
        token.dep_ in _SUBJECTS
        and token.i > 0
        and token.nbor(-1).lower_ in {"had", "were", "should"}
        and token.nbor(-1).head.i == token.head.i
    )


def objects_above(token: Token) -> list[Token]:
    """The objects of the clause on which the pronoun's own hangs."""
    return [c for c in token.head.head.children if c.dep_ in {"dobj", "pobj", "dative"} and c.i < token.i]


_RESULTS = frozenset("defeat loss win victory draw".split())


def of_clubs(token: Token, found: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Of "Bolt and their coach ... their 5-0 defeat" the club alone."""
    clubs = tuple(e for e in found if e.type is EntityType.ORGANIZATION)
    return clubs if clubs and token.dep_ == "poss" and token.head.lemma_.lower() in _RESULTS else found


def later_subject(token: Token) -> Token | None:
    """The main clause's subject that a pronoun in a participle clause before it takes up ("Asked whether he knew, Diaz said")."""
    clause = token
    while clause.head.i != clause.i:
        if clause.dep_ == "advcl" and clause.i < clause.head.i:
            subject = _subject(clause.head)
            own = any(c.dep_ in _SUBJECTS for c in clause.children)
            if subject is not None and subject.i > token.i and clause.tag_ in {"VBN", "VBG", "VBD"} and not own:
                return subject
        clause = clause.head
    return None


def coming_subject(token: Token) -> Token | None:
    """The main clause's subject behind the comma that ends the phrase or clause in which the pronoun stands before it.

    "In his talks with Ana, Diaz said", "when he met Ana, Diaz said": whether it is he, what was told before decides.
    """
    for step in (token, *token.ancestors):
        verb = step.head
        if step.dep_ in {"advcl", "prep"} and verb.pos_ in {"VERB", "AUX"} and step.i < verb.i:
            subject = next((c for c in verb.children if c.dep_ in _SUBJECTS), None)
            apart = subject is not None and subject.left_edge.i > token.i and subject.left_edge.nbor(-1).text == ","
            return subject if apart else None
    return None


def names_below(token: Token) -> list[Token]:
    """The proper nouns of the clause behind a subject pronoun: what is named there is somebody else ("He was at Diaz's house").

    So are those of a participle clause before it ("Asked about Diaz, he said").
    """
    if token.dep_ not in _SUBJECTS:
        return []
    found = [t for t in token.head.subtree if t.i > token.i]
    for clause in token.head.children:
        if clause.dep_ == "advcl" and clause.i < token.i and not any(c.dep_ in _SUBJECTS for c in clause.children):
            found += clause.subtree
    return [t for t in found if t.pos_ == "PROPN"]
