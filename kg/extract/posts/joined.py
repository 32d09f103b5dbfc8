""" "Vale Party president Ana Voss and vice-president Tom Reyl": a lesser post behind "and" is held in the body before the first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kg.extract.document import Referents, Sentence
from kg.extract.posts.bearers import last_of_name
from kg.extract.posts.bodies import is_named
from kg.extract.posts.roles import Holding
from kg.extract.posts.titles import JUNIOR, POSTS, titles
from kg.extract.statements import Statement
from kg.model import EntityType
from kg.relations import RELATIONS, Relation

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

LESSER = frozenset("secretary treasurer whip spokesman spokeswoman spokesperson organiser organizer".split())
"""Last words of posts that only a body has, beside its head."""

MEMBERS = frozenset({"member"})


def joined_posts(sentence: Sentence, referents: Referents, held: Sequence[Holding]) -> Iterator[Statement]:
    """The posts right behind "and" and the bearer of a post whose body stands before it."""
    doc = sentence.doc
    for relation, first, head in titles(doc):
        start = _start(first)
        if start < 2 or doc[start - 1].lower_ not in {"and", "&"}:
            continue
        name = doc[head.i + 1] if head.i + 1 < len(doc) else head
        before = next((h for h in held if _is_borne_right_before(h, doc[start - 2])), None)
        if (
            before is None
            or (kind := _kind(relation, doc[start], head, before)) is None
            or name.pos_ != "PROPN"
            or not is_named(sentence, name, referents, EntityType.PERSON)
        ):
            continue
        for body in before.complements:
            if is_named(sentence, body, referents, EntityType.ORGANIZATION):
                two = (referents(sentence, last_of_name(name))[0], referents(sentence, body)[0])
                yield Statement(kind, head, (doc[start], head), (), (), "near title", role=doc[start : head.i + 1].text, ends=two)


def _start(first: Token) -> int:
    """Where the title begins with what it is of: "standing committee member"."""
    at = first.i
    while at and first.doc[at - 1].text.islower() and first.doc[at - 1].pos_ in {"NOUN", "ADJ"}:
        at -= 1
    return at - 1 if at and first.doc[at - 1].lower_ in JUNIOR else at


def _kind(relation: Relation, opening: Token, head: Token, before: Holding) -> Relation | None:
    """What a lesser post is; None for one that others may have as well: a vice president is the president's of the same body."""
    under = opening.lower_ in JUNIOR or opening.lower_.startswith(("vice", "deputy"))
    lesser = head.lower_ == before.head.lower_ if under else head.text in LESSER  # "Secretary Ana Voss" is a minister
    if lesser and relation.name in POSTS:
        return RELATIONS["WORKS_FOR"]
    return RELATIONS["MEMBER_OF"] if head.lower_ in MEMBERS and "committee" in head.doc[opening.i : head.i].text.lower() else None


def _is_borne_right_before(post: Holding, end: Token) -> bool:
    bodies_first = bool(post.complements) and all(c.i < post.first.i for c in post.complements)
    return post.relation.family == "post" and bodies_first and any(b.i > post.head.i and last_of_name(b).i == end.i for b in post.bearers)
