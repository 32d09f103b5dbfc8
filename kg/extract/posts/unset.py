"""A name with no comma before it, behind what its title is held in: "the chair of the Harlow Council Ana Voss"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.document import Referents, Sentence, is_named_person
from kg.extract.frames.vocabulary import titles_by_last_word
from kg.extract.names.words import TITLES
from kg.extract.parse.tree import PLURALS
from kg.extract.posts.titles import behind_bracket
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token

LONGEST = 10
"""How many words may stand between the title's preposition and the name."""

_WITHIN = frozenset({"PROPN", "DET", "PART"})
"""What a body's name is made of, beside "of", "for" and "and"."""

_JOINING = frozenset({"of", "for", "and", "&"})


def unset(sentence: Sentence, title: Token, referents: Referents) -> tuple[Token, Token] | None:
    """The last word of the name, and that of the body or field right before it, behind a title in the singular; None where it is not so.

    The parser makes one noun of the two, whose head is the name's last word.
    """
    doc, at = sentence.doc, _behind_preposition(title)
    if at is None:
        return None
    end = min(at + LONGEST, len(doc))
    first = at
    while (
        first < end
        and (doc[first].pos_ in _WITHIN or doc[first].lower_ in _JOINING)
        and not is_named_person(sentence, doc[first], referents)
    ):
        first += 1
    held = first - 1
    while held > at and doc[held].lower_ in TITLES and not _is_office(doc[held]):
        held -= 1  # "the Harlow Council Sheikh Tom Reyl"
    if first == at or first >= end or doc[held].pos_ != "PROPN" or not _may_be_held(sentence, title, doc[held], referents):
        return None
    last = _last_of_name(doc, first)
    return (doc[last], doc[held]) if last > first and _is_whole(sentence, doc[first], doc[last], referents) else None


def _may_be_held(sentence: Sentence, title: Token, body: Token, referents: Referents) -> bool:
    """Whether the word is of the name of a body or place, and no title of the person ("the brother of President Ana Voss")."""
    if body.lower_ in TITLES or _is_office(body):
        return False
    named = {r.mention.type for r in referents(sentence, body) if r.how in {"name", "acronym"}}
    return bool(named & {EntityType.ORGANIZATION, EntityType.PLACE}) or title.lower_ in {"secretary", "minister"}


def _is_office(word: Token) -> bool:
    return word.lemma_.lower() in titles_by_last_word()


def _behind_preposition(title: Token) -> int | None:
    """The place of the first word behind the title's "of", "for" or "to"."""
    doc, at = title.doc, behind_bracket(title)
    singular = title.tag_ not in PLURALS
    return at + 1 if singular and at + 1 < len(doc) and doc[at].lower_ in {"of", "for", "to"} else None


def _last_of_name(doc: Doc, first: int) -> int:
    last = first
    while last + 1 < len(doc) and doc[last + 1].pos_ == "PROPN":
        last += 1
    return last


def _is_whole(sentence: Sentence, first: Token, last: Token, referents: Referents) -> bool:
    """Whether the words are one person's name, and neither owner of what follows nor subject of a clause without "that"."""
    if not is_named_person(sentence, last, referents) or referents(sentence, first) != referents(sentence, last):
        return False
    after = sentence.doc[last.i + 1] if last.i + 1 < len(sentence.doc) else last
    return after.tag_ != "POS" and not (last.dep_ in {"nsubj", "nsubjpass"} and last.head.dep_ == "relcl")
