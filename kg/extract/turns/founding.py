"""A body founded before it had its name: "started the company that would become Bolt", "founded a firm called Bolt"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kg.extract.document import Referents, Sentence, is_named_person
from kg.extract.names.nouns import BODY, COMPANY
from kg.extract.parse import syntax
from kg.extract.statements import Statement
from kg.model import EntityType
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

FOUNDING = frozenset("cofound co-found create establish form found launch set start".split())

CALLED = frozenset("call christen dub know name rename".split())
"""Participles that give what is founded its name."""


def founding(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """FOUNDED by the subject, and by those with whom it is said to have been done."""
    for verb in sentence.doc:
        yield from _founded_before(sentence, verb, referents)
        if verb.lemma_ not in FOUNDING or verb.pos_ != "VERB" or syntax.is_passive(verb):
            continue
        for noun in syntax.children(verb, "dobj"):
            named = _named(noun) if noun.lemma_.lower() in COMPANY | BODY else None
            if named is None or {r.mention.type for r in referents(sentence, named)} != {EntityType.ORGANIZATION}:
                continue
            founders = [*syntax.subjects(verb), *(t for t in _beside(verb, noun) if _tells_named_person(sentence, t, referents))]
            yield Statement(RELATIONS["FOUNDED"], verb, (verb, named), tuple(founders), (named,), "verb")


def _founded_before(sentence: Sentence, verb: Token, referents: Referents) -> Iterator[Statement]:
    """ "Bolt Motors, which Tom Reyl founded in 2003," and "Bolt Motors, the company Tom Reyl founded": the parser makes Tom the founded."""
    if verb.lemma_ not in FOUNDING or verb.tag_ not in {"VBN", "VBD"} or not verb.i or not _is_whole(verb):
        return
    founder = verb.nbor(-1)
    if not is_named_person(sentence, founder, referents):
        return
    before = founder.left_edge.i - 1
    while before > 0 and referents(sentence, verb.doc[before]) == referents(sentence, founder):
        before -= 1
    body = _relative(verb.doc[: before + 1])
    if body is not None and {r.mention.type for r in referents(sentence, body)} == {EntityType.ORGANIZATION}:
        yield Statement(RELATIONS["FOUNDED"], verb, (verb, verb), (founder,), (body,), "verb")


def _is_whole(verb: Token) -> bool:
    """Whether nothing but time and place follows: not "which Tom launched an attack on", "founded by Ana"; "set" has its "up"."""
    up = verb.lemma_ != "set" or any(c.lower_ == "up" for c in verb.children)
    return up and syntax.agent(verb) is None and not syntax.children(verb, "dobj", "xcomp", "ccomp", "neg", "aux")


def _relative(words: Sequence[Token]) -> Token | None:
    """The last word of the name before ", which" or before ", the company": what the clause is of."""
    at = len(words) - 1
    if at > 1 and words[at].lower_ in COMPANY | BODY:
        at -= words[at - 1].lower_ in {"the", "a"}
    elif at < 2 or words[at].lower_ != "which":
        return None
    named = words[at - 2] if words[at - 1].text == "," else None
    return named if named is not None and named.pos_ == "PROPN" else None


def _named(noun: Token) -> Token | None:
    """What it was called or became: the name behind "that would become", "called", "that is now"."""
    for clause in syntax.children(noun, "relcl", "acl"):
        turned = clause.dep_ == "relcl" and clause.lemma_ in {"become", "be"}
        labels = ("attr",) if turned else ("oprd", "dobj") if clause.lemma_ in CALLED and clause.dep_ == "acl" else ()
        names = [t for t in syntax.children(clause, *labels) if t.pos_ == "PROPN"]
        if clause.lemma_ in CALLED and not names:
            names = [t for t in syntax.prepositional(clause, {"as"}) if t.pos_ == "PROPN"]
        if names:
            return names[0]
    return None


def _beside(verb: Token, noun: Token) -> list[Token]:
    """Whose names follow "with" or "alongside"; the parser may hang that at what is founded, or at the founder."""
    places = (verb, noun, *syntax.subjects(verb))
    return [n for place in places for n in syntax.prepositional(place, {"with", "alongside"})]


def _tells_named_person(sentence: Sentence, token: Token, referents: Referents) -> bool:
    """Whether it names a person, or tells of one who is named beside it ("with her brother, Tom")."""
    beside = [token, *syntax.children(token, "appos")]
    return any(r.mention.type is EntityType.PERSON and r.how == "name" for t in beside for r in referents(sentence, t))
