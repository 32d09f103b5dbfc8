"""Who has been with a body for a time: "Tom Reyl, who has been with Calder Steel since 2009"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Referents, Sentence
from kg.extract.parse import syntax
from kg.extract.parties import is_party
from kg.extract.posts.bodies import is_named
from kg.extract.posts.clubs import is_club
from kg.extract.statements import Statement
from kg.model import EntityType
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

INSIDE = frozenset({"with", "at", "in"})

LONG = frozenset({"year", "decade", "month", "season"})
"""Units in which one's time with a body is told; hours and days are of a visit."""

HELD_THERE = frozenset("hospital clinic prison jail court university college school".split())
"""Where one may be for years as a patient, a prisoner or a student."""


def stays(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """WORKS_FOR, or MEMBER_OF a party or club, by "has been with BODY" and the time since when or for how long."""
    for verb in sentence.doc:
        if verb.lower_ != "been" or verb.pos_ not in syntax.VERBAL or not syntax.children(verb, "aux") or not _is_lasting(verb):
            continue
        for held in syntax.prepositional(verb, INSIDE):
            if is_named(sentence, held, referents, EntityType.ORGANIZATION):
                name = referents(sentence, held)[0].mention.name
                if HELD_THERE & set(name.lower().split()):
                    continue
                member = is_party(name) or is_club(name, sentence.doc.text)
                kind = RELATIONS["MEMBER_OF" if member else "WORKS_FOR"]
                yield Statement(kind, verb, (verb, held), tuple(syntax.subjects(verb)), (held,), "verb")


def _is_long_ago(since: Token) -> bool:
    """Whether a year stands behind, with or without its month: "since Monday" tells of a visit."""
    return any(len(t.text) == 4 and t.text.isdigit() for t in since.doc[since.i + 1 : since.i + 4])


def _is_lasting(verb: Token) -> bool:
    """Whether "since 2009" or "for ten years" stands by."""
    told = [p for t in (verb, *(n for p in syntax.children(verb, "prep") for n in p.children)) for p in syntax.children(t, "prep")]
    since = any(t.lower_ == "since" and _is_long_ago(t) for t in verb.subtree if t.i > verb.i)
    times = [n for p in told if p.lower_ in {"for", "over"} for n in syntax.children(p, "pobj")]
    return since or any(n.lemma_ in LONG for n in (*times, *syntax.children(verb, "npadvmod")))
