"""Who an article's first sentence tells of and its second one names: "A Labour MP has resigned. Tom Reyl, who ..."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.document import Document, Sentence
from kg.extract.names.descriptors import OFFICE_NOUNS
from kg.extract.names.forms import Entry, Occurrence, Register
from kg.extract.names.holders import Posts, is_of_another
from kg.extract.names.nouns import EITHER, HUMAN, KIN, SAYING
from kg.extract.names.words import PORTFOLIOS, TITLE_MODIFIERS, TITLES
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_MEMBERS = {"councillor": "cllr", "councilor": "councillor", "mp": "mp", "mla": "mla", "msp": "msp", "td": "td", "mep": "mep", "mca": "mca"}
"""Those who sit in some assembly -> another word for them, or the same."""
_TITLED = 6
"""Words that may stand before a name at a sentence's start, and one more."""

_UNKNOWN = frozenset("another other second third fellow rival".split())


def introduced(document: Document, sentence: Sentence, token: Token, register: Register, held: Posts) -> tuple[Entry, ...]:
    """Whom the next sentence begins with, where this is the article's first and tells of one unnamed person, its subject.

    His title there is the same ("A minister", "Minister Ana Voss"), or nothing at all is told of him: a paper introduces whoever is new,
    but for the one it has just told of.
    """
    if not _is_told_of(token) or sentence.index > 1 or sentence.index + 1 >= len(document.sentences):
        return ()
    if any(e.type is EntityType.PERSON for o in register.occurrences if o.sentence <= sentence.index for e in o.entries):
        return ()
    named = _opening(document.sentences[sentence.index + 1], register)
    if named is None or len(named.entries) != 1:
        return ()
    [entry] = named.entries
    if is_of_another(entry, token, sentence.index, register, held) or _is_apart(
        token, document.sentences[sentence.index + 1], named, register.at
    ):
        return ()
    noun = token.lemma_.lower()
    alike = [e for e in register.entries if e.type is EntityType.PERSON and _is_called(e, noun)]
    if alike:
        return (entry,) if alike == [entry] else ()
    alone = not any(t.lemma_.lower() in HUMAN - EITHER and t.pos_ in {"NOUN", "PROPN"} and t.i != token.i for t in sentence.doc)
    opens = _opens(document.sentences[sentence.index + 1], named)
    return (entry,) if alone and opens and _is_told_of_a_body(token) and not entry.descriptors & HUMAN else ()


_OF_TITLES = TITLES | TITLE_MODIFIERS | PORTFOLIOS | HUMAN


def _is_apart(token: Token, following: Sentence, named: Occurrence, at: dict[tuple[int, int], Occurrence]) -> bool:
    """Whether the next sentence's person may only comment on what was done to the first, or is told to be of somewhere."""
    verb = following.doc[named.last].head
    before = following.doc[: named.first]
    elsewhere = any(t.text.istitle() and t.lower_ not in _OF_TITLES and (following.index, t.i) not in at for t in before)
    if elsewhere and len(before) < _TITLED and _is_told_of_a_body(token):
        return True  # "The Bolt manager ...", "Calder manager Tom Reyl ..."
    comments = token.dep_ == "nsubjpass" and verb.lemma_ in SAYING
    return comments or (named.last + 1 < len(following.doc) and following.doc[named.last + 1].lower_ == "of")


def _is_told_of(token: Token) -> bool:
    """One person, the subject of the sentence's verb, and nobody's kin."""
    noun = token.lemma_.lower()
    if noun not in (HUMAN | _MEMBERS.keys()) - EITHER - KIN.keys() or token.tag_ not in {"NN", "NNP"} or token.dep_ not in _SUBJECTS:
        return False
    top = token.head.dep_ == "ROOT"
    before = {c.lower_ for c in token.children if c.i < token.i}
    known = before & {"a", "an", "the"} or any(c.dep_ == "poss" for c in token.children)
    return top and bool(known) and not before & _UNKNOWN


def _is_told_of_a_body(token: Token) -> bool:
    """Whether a name stands in the phrase, which tells whose or from where the person is."""
    return any(t.pos_ == "PROPN" for t in token.subtree if t.i != token.i)


def _is_called(entry: Entry, noun: str) -> bool:
    return bool(entry.descriptors & {noun, _MEMBERS.get(noun, noun), OFFICE_NOUNS.get(noun, noun)})


def _opening(sentence: Sentence, register: Register) -> Occurrence | None:
    """The first person's name in the sentence, where it is in full and the subject of its verb."""
    first = next((o for o in register.occurrences if o.sentence == sentence.index and _names_people(o)), None)
    if first is None or " " not in sentence.doc[first.first : first.last + 1].text:
        return None
    head = sentence.doc[first.last]
    return first if head.dep_ in _SUBJECTS and head.head.dep_ == "ROOT" else None


def _opens(sentence: Sentence, named: Occurrence) -> bool:
    """Whether at most a title and a describing noun stand before the name."""
    before = sentence.doc[: named.first]
    return len(before) < _TITLED and all(t.pos_ in {"NOUN", "PROPN", "ADJ"} or t.lower_ in {"the", "'s", "’s", "for"} for t in before)


def _names_people(occurrence: Occurrence) -> bool:
    return all(e.type is EntityType.PERSON for e in occurrence.entries)
