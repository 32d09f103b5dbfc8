"""Lists of relatives: "is survived by his wife, Ana; two sons, Tom and Li; and a sister, Eva", "her husband Tom, son Li and daughter Eva".

One owner stands for the whole list, and each title for the names up to the next one; the parser hangs such lists anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Referent, Referents, Sentence, is_named_person
from kg.extract.names.nouns import SPOUSES
from kg.extract.parse import syntax
from kg.extract.parse.tree import PLURALS
from kg.extract.posts.titles import is_former, titles
from kg.extract.statements import Statement
from kg.model import EntityType
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token

COUPLED = SPOUSES | {"widow", "widower"}
"""Behind one of them "their" means the two: "her husband, Tom, and their son, Li"."""

HAVING = frozenset({"have", "leave", "raise", "share", "welcome"})
"""Verbs with which somebody has relatives: "has a son, Li", "leaves a widow, Ana"."""

NAMED = frozenset({"called", "named", "together"})
"""What may stand between a relative and his name: "a son named Li", "one daughter together, Eva"."""

_LISTED = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "CCONJ", "PUNCT"})
"""What stands between two members of a list, and between a title and its names ("his eldest son, the painter Tom Reyl")."""

_CLOSED = frozenset({";", "(", ")"})


def kin(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """RELATED_TO of every name behind a title in a list of relatives that has one owner."""
    spans = [(first, head) for relation, first, head in titles(sentence.doc) if relation.name == "RELATED_TO" and first.text.islower()]
    owners: tuple[Referent, ...] = ()
    named: list[Referent] = []
    before: Token | None = None
    for at, (first, head) in enumerate(spans := spans[::-1]):
        listed = before is not None and _is_list(sentence.doc, before, first)
        both = listed and before is not None and before.lemma_.lower() in COUPLED
        owners = _owners(sentence, head, (owners, (*owners, *named) if both else ()) if listed else None, referents)
        end = spans[at + 1][0].i if at + 1 < len(spans) else len(sentence.doc)
        named = [r for t in _names(sentence, head, end, referents) for r in referents(sentence, t)] if owners else []
        yield from (_related(sentence, (first, head), (r, o)) for r in named for o in owners if r.mention.name != o.mention.name)
        before = head


def _related(sentence: Sentence, span: tuple[Token, Token], ends: tuple[Referent, Referent]) -> Statement:
    first, head = span
    role = sentence.doc[first.i : head.i + 1].text
    return Statement(RELATIONS["RELATED_TO"], head, span, (), (), "title", role=role, former=is_former(first, head), ends=ends)


def _owners(
    sentence: Sentence, title: Token, so_far: tuple[tuple[Referent, ...], tuple[Referent, ...]] | None, referents: Referents
) -> tuple[Referent, ...]:
    """Whose relatives: the possessive's, else those of the list `so_far` (and whom "their" means in it), else of who has them."""
    owner = syntax.possessor(title)
    if owner is not None and owner.lower_ == "their" and so_far is not None and so_far[1]:
        return so_far[1]
    if owner is None and so_far is not None:
        return so_far[0]
    verb = _having(title) or (_beside_bare(title) if owner is None else None)
    whose = [owner] if owner is not None else syntax.subjects(verb) if verb is not None else []
    found = tuple(r for t in whose for c in ([t] if owner is not None else syntax.conjuncts(t)) for r in referents(sentence, c))
    return found if all(r.mention.type is EntityType.PERSON for r in found) else ()


def _having(title: Token) -> Token | None:
    """The verb whose subject the relatives are: "is survived by a sister", "has two sons"."""
    if title.dep_ == "dobj" and title.head.lemma_ in HAVING and title.i > title.head.i:
        return title.head
    return next((v for v in title.ancestors if v.lemma_ == "survive" and v.i < title.i and syntax.is_passive(v)), None)


def _beside_bare(title: Token) -> Token | None:
    """The verb whose subject the spouse is of in "arrived with wife Ana Voss", "filed for divorce from husband Tom"."""
    before = title.nbor(-1) if title.i else title
    named = title.i + 1 < len(title.doc) and title.nbor().pos_ == "PROPN"
    if title.lower_ not in COUPLED or before.lower_ not in {"with", "from", "by", "to", "between"} or not named:
        return None
    return next((a for a in title.ancestors if syntax.is_verbal(a)), None)


def _is_list(doc: Doc, before: Token, title: Token) -> bool:
    """Whether only names, commas and the like stand between two titles, so that the list goes on."""
    between = doc[_behind_years(before) : title.i]
    return all(t.pos_ in _LISTED or t.tag_ == "PRP$" for t in between) and any(t.pos_ in {"PUNCT", "CCONJ"} for t in between)


def _names(sentence: Sentence, title: Token, end: int, referents: Referents) -> Iterator[Token]:
    """The heads of the names that the title is said of: one in the singular, in the plural the list behind it."""
    doc, several = sentence.doc, title.tag_ in PLURALS
    for token in doc[_behind_years(title) : end]:
        if token.text in _CLOSED or token.pos_ not in _LISTED or (token.pos_ == "CCONJ" and not several):
            return
        if token.pos_ != "PROPN" or (token.i + 1 < end and doc[token.i + 1].pos_ == "PROPN"):
            continue
        first = token.left_edge.i if token.left_edge.i > title.i else token.i
        if not is_named_person(sentence, token, referents) or _is_aside(doc, first, token):
            return
        yield token
        if not several or any(t.pos_ == "CCONJ" for t in doc[title.i : token.i]):
            return


def _behind_years(title: Token) -> int:
    """Where the names may begin: behind the "of 40 years" of a wife, the "named" of a son and the "together" of two."""
    beside = title.nbor() if title.i + 2 < len(title.doc) else title
    if beside.lower_ in NAMED and beside.dep_ in {"acl", "advmod"} and syntax.possessor(title) is None:  # "her son named Tom as his hero"
        return title.i + 2
    of = title.nbor() if title.i + 1 < len(title.doc) else title
    span = next(iter(syntax.children(of, "pobj")), None) if of.lower_ == "of" else None
    return span.right_edge.i + 1 if span is not None and any(t.pos_ == "NUM" for t in span.children) else title.i + 1


def _is_aside(doc: Doc, first: int, name: Token) -> bool:
    """Whether the name opens a clause of its own behind a comma: "his mother, Ana said, ..."."""
    after = doc[name.i + 1] if name.i + 1 < len(doc) else name
    return doc[first - 1].text == "," and after.pos_ in syntax.VERBAL
