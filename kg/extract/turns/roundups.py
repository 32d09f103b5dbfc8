"""Arrests told over two sentences: "Norwegian police arrested three men. Among those detained were Tom Reyl and Li Boll."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kg.extract.document import Referent, Referents, Sentence
from kg.extract.frames.authorities import is_police
from kg.extract.parse import syntax
from kg.extract.statements import Statement
from kg.model import EntityType
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

ARRESTING = frozenset({"arrest", "detain"})

REACH = 2
"""How many sentences before the names the arrest may have been told."""


def roundups(sentence: Sentence, earlier: Sequence[Sentence], referents: Referents) -> Iterator[Statement]:
    """ARRESTED of those who are named as caught in what the sentences before told of unnamed people."""
    caught = [(v, t) for v in sentence.doc if v.lemma_ in ARRESTING and v.tag_ == "VBN" for t in _caught(v)]
    if not caught or not earlier:
        return
    police = next((p for s in reversed(earlier[-REACH:]) if (p := _police(s, referents)) is not None), None)
    for verb, name in caught if police is not None else []:
        for t in syntax.conjuncts(name):
            for who in referents(sentence, t):
                if police is not None and who.how == "name" and who.mention.type is EntityType.PERSON:
                    yield Statement(RELATIONS["ARRESTED"], verb, (verb, verb), (), (), "verb", ends=(police, who))


def _caught(verb: Token) -> list[Token]:
    """The names of "among those detained were Ana and Tom", "those arrested are Ana and Tom", "also arrested was Ana"; by nobody named."""
    if syntax.agent(verb) is not None:
        return []
    counted = verb.dep_ == "acl" and verb.head.lower_ in {"those", "others"}
    also = any(c.lower_ == "also" for c in syntax.children(verb, "advmod")) and syntax.is_passive(verb)
    return [t for t in syntax.subjects(verb) if t.pos_ == "PROPN" and (also or t.i > verb.i)] if counted or also else []


def _police(sentence: Sentence, referents: Referents) -> Referent | None:
    """The one body or country whose police the sentence says to have arrested people whom it does not name."""
    found = dict[str, Referent]()
    for verb in sentence.doc:
        if verb.lemma_ not in ARRESTING or verb.pos_ != "VERB":
            continue
        if not any(o.tag_ in {"NNS", "CD"} and not referents(sentence, o) for o in syntax.objects(verb)):
            continue
        acting = ((d, r) for d in syntax.doers(verb) for r in referents(sentence, d))
        found |= {r.mention.name: r for d, r in acting if r.mention.type is not EntityType.PERSON and is_police(d.lower_)}
    return next(iter(found.values())) if len(found) == 1 else None
