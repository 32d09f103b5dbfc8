"""Titles whose body follows a comma, as much of the world's English writes them: "Ana Voss, Managing Director, Calder Bank, said"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kg.extract.document import Referent, Referents, Sentence
from kg.extract.names.words import COURTESIES
from kg.extract.parse.tree import PLURALS
from kg.extract.posts.bearers import last_of_name
from kg.extract.posts.bodies import is_named
from kg.extract.posts.fields import FIELDS
from kg.extract.posts.titles import JUNIOR, POSTS, behind_bracket, first_of_joined, is_former, titles
from kg.extract.statements import Statement
from kg.model import EntityType
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token

CLOSING = frozenset({",", ".", ")", ";"})

STYLED = COURTESIES | frozenset("chief engr engr. alhaji barr barr.".split())
"""What may stand before the name behind the body."""


def titles_with_comma(sentence: Sentence, referents: Referents, borne: Sequence[Token]) -> Iterator[Statement]:
    """The posts of "NAME, TITLE, BODY," and "the TITLE, BODY, NAME," where no title with its body is told of the name already (`borne`)."""
    taken = {last_of_name(b).i for b in borne}
    for relation, first, head in titles(sentence.doc):
        if relation.name not in POSTS or head.tag_ in PLURALS or (found := _body_behind(sentence, head, referents)) is None:
            continue
        body, end = found
        start = _opening(first)
        name = _name_before(sentence, start, referents) or _name_behind(sentence, end, referents)
        if name is None or name.i in taken:
            continue
        before = sentence.doc[first.i - 1] if first.i else first
        part = before.lower_.rstrip("-") in JUNIOR or _is_of_field(sentence.doc, head)
        kind = RELATIONS["WORKS_FOR"] if part else relation
        role = sentence.doc[first.i : head.i + 1].text
        two = (referents(sentence, name)[0], body)
        yield Statement(kind, head, (first, head), (), (), "title", role=role, former=is_former(first, head), ends=two)


def _body_behind(sentence: Sentence, head: Token, referents: Referents) -> tuple[Referent, int] | None:
    """The body named between the comma behind the title and the next, and where that is."""
    doc = sentence.doc
    at = behind_bracket(head)
    if doc[at : at + 1].text.lower() == "of":
        at = next(
            (i for i in range(at + 1, min(at + 6, len(doc))) if doc[i].lower_ not in FIELDS | {"and", "&"}), at
        )  # "head of research,"
    if doc[at : at + 1].text != ",":
        return None
    at = _past_field(doc, at)
    at += 1 + (doc[at + 1 : at + 2].text.lower() == "the")
    if at >= len(doc) or doc[at].pos_ != "PROPN" or not is_named(sentence, doc[at], referents, EntityType.ORGANIZATION):
        return None
    body = referents(sentence, doc[at])[0]
    end = at
    while end < len(doc) and sentence.start + doc[end].idx < body.mention.end:
        end += 1
    closed = end < len(doc) and doc[end].text in CLOSING
    return (body, end) if closed and not _is_in_list(sentence, end, referents) else None


def _is_of_field(doc: Doc, head: Token) -> bool:
    """ "Head of research, Calder Bank", "director, media and publicity, Calder Bank"."""
    comma = next((i for i in range(head.i + 1, len(doc)) if doc[i].text == ","), head.i)
    return doc[head.i + 1].lower_ == "of" or _past_field(doc, comma) != comma


def _past_field(doc: Doc, comma: int) -> int:
    """The comma behind a field that commas set off: "executive vice president, markets and research, Calder Capital"."""
    end = comma + 1
    while end < len(doc) and (doc[end].lower_ in FIELDS | {"and", "&"} or doc[end].text.islower()):
        end += 1
    field = comma + 1 < end < len(doc) and doc[end].text == "," and doc[end - 1].lower_ in FIELDS
    return end if field else comma


def _is_in_list(sentence: Sentence, end: int, referents: Referents) -> bool:
    """Whether another body follows the comma: "the chairman, Calder Bank, Bolt Motors and others"."""
    after = sentence.doc[end + 1 : end + 2]
    return sentence.doc[end].text == "," and any(is_named(sentence, t, referents, EntityType.ORGANIZATION) for t in after)


def _opening(first: Token) -> int:
    """Where the phrase of the title begins: "the", "senior" and "Group" belong to it."""
    at = first_of_joined(first).i
    while at and first.doc[at - 1].pos_ in {"ADJ", "NOUN", "PROPN", "DET"} and first.i - at < 4:
        at -= 1
    return at


def _name_before(sentence: Sentence, start: int, referents: Referents) -> Token | None:
    """ "Ana Voss" of "Ana Voss, chairman, Calder Bank" and "Ana Voss (chairman, Calder Bank)"."""
    doc = sentence.doc
    if start < 2 or doc[start - 1].text not in {",", "("}:
        return None
    return doc[start - 2] if is_named(sentence, doc[start - 2], referents, EntityType.PERSON) else None


def _name_behind(sentence: Sentence, end: int, referents: Referents) -> Token | None:
    """ "Ana Voss" of "the chairman, Calder Bank, Ana Voss, said"; not of "the chairman, Calder Bank, Ana Voss and others"."""
    doc, at = sentence.doc, end + 1
    while at < len(doc) and doc[at].lower_ in STYLED:
        at += 1
    if doc[end].text != "," or at >= len(doc) or not is_named(sentence, doc[at], referents, EntityType.PERSON):
        return None
    name = last_of_name(doc[at])
    after = doc[name.i + 1] if name.i + 1 < len(doc) else name
    return name if after.text in CLOSING or after.pos_ in {"VERB", "AUX"} else None
