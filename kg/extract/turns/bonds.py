"""A bond without an owner before a name, which is to whoever acts: "arrived with husband Tom", "beat rival Ana", "Ana and co-star Tom"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Referents, Sentence
from kg.extract.names.nouns import COMPANY
from kg.extract.parse import syntax
from kg.extract.posts.titles import is_former, titles
from kg.extract.statements import Statement
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.document import Referent
    from kg.extract.parse.tokens import Token
    from kg.relations import Relation

BEFORE = frozenset({"ADP", "CCONJ", "VERB", "AUX", "ADV", "PART"})
"""What may stand before the bond and its adjectives; a name or "the" there would be its owner, or say that it is none of the doer's."""

TOWARDS = frozenset("with against by to from over for alongside beside on about behind at between".split())
"""Prepositions whose noun is met by what the verb's subject does or undergoes."""


UNDERGOING = frozenset("acquisition defeat purchase pursuit takeover".split())
"""Nouns of an act whose "of" tells whom it is done to ("its takeover of rival Bolt")."""


def bonds(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """The bonds of the sentence that only the doer can have."""
    for relation, first, head in titles(sentence.doc):
        if relation.symmetric and head.tag_ == "NNS" and _is_bare(first):
            yield from _exemplified(sentence, relation, (first, head), referents)
        name = _named(head)
        if not relation.symmetric or head.tag_ not in {"NN", "JJ", "NNS"} or name is None or not _is_bare(first):
            continue
        for doer in _doers(head if name.dep_ in {"appos", "npadvmod"} else name):
            for two in _pair(relation, referents(sentence, doer), referents(sentence, name)):
                if head.tag_ == "NNS" and two[1].mention.type is EntityType.PERSON:
                    continue  # "beat rivals Bolt United", but not "beat rivals Tom Reyl and Li Boll"
                role = sentence.doc[first.i : head.i + 1].text
                former = is_former(first, head)
                yield Statement(relation, head, (first, head), (doer,), (), "near title", role=role, former=former, ends=two)


def _exemplified(sentence: Sentence, relation: Relation, span: tuple[Token, Token], referents: Referents) -> Iterator[Statement]:
    """ "Took business from rivals such as Bolt and Calder": the bodies named as examples, each a rival of the doer."""
    head = span[1]
    names = [n for p in syntax.children(head, "prep") if p.lower_ in EXEMPLIFYING for n in syntax.children(p, "pobj") if n.pos_ == "PROPN"]
    for name in (t for n in names for t in syntax.conjuncts(n)):
        for doer in _doers(head):
            for two in _pair(relation, referents(sentence, doer), referents(sentence, name)):
                if two[1].mention.type is not EntityType.PERSON:
                    yield Statement(relation, head, span, (doer,), (), "near title", role=head.text, ends=two)


EXEMPLIFYING = frozenset({"as", "like", "including"})
"""Behind what one has several of: "rivals such as Bolt"."""


def _named(head: Token) -> Token | None:
    """The head of the name right behind the bond."""
    at = head.i + 1
    if at + 1 < len(head.doc) and head.doc[at].lemma_ in COMPANY:
        at += 1  # "rival firm Bolt"
    if at >= len(head.doc) or head.doc[at].pos_ != "PROPN":
        return None
    name = head.doc[at]
    while name.dep_ == "compound" and name.head.pos_ == "PROPN" and name.head.i > name.i:
        name = name.head
    beside = name.dep_ == "npadvmod" and name.head == head.head  # "face rivals Bolt United on Monday", taken for a time
    joined = name.dep_ == "appos" and head.dep_ == "conj" and name.head == head.head  # "Bolt and rival Calder", set beside Bolt
    return name if head.head == name or name.head == head or beside or joined else None


def _is_bare(first: Token) -> bool:
    """Whether neither owner nor article stands before the bond."""
    i = first.i - 1
    while i >= 0 and (first.doc[i].pos_ == "ADJ" or first.doc[i].lower_ in {"-", "arch", "city", "local", "then", "now"}):
        i -= 1
    return i >= 0 and first.doc[i].pos_ in BEFORE and first.doc[i].lower_ != "'s"


def _doers(phrase: Token) -> list[Token]:
    """Whose the bond is: the other of two, else the subject of the verb that the phrase stands under."""
    above = phrase.head
    if phrase.dep_ == "conj":
        several = above.dep_ == "conj" or len(syntax.conjuncts(above)) > 2
        return [] if several or above.pos_ not in syntax.NOMINAL else [above]
    if phrase.dep_ == "pobj" and above.lower_ == "of" and above.head.lemma_ in UNDERGOING:
        act = above.head
        owner = syntax.possessor(act)
        return [owner] if owner is not None else syntax.subjects(act.head) if act.dep_ == "dobj" and syntax.is_verbal(act.head) else []
    if phrase.dep_ == "pobj" and above.lower_ in TOWARDS:
        above = above.head
        above = above.head if above.dep_ == "dobj" else above  # "won praise from rival Tom"
    elif phrase.dep_ != "dobj":
        return []
    return syntax.subjects(above) if syntax.is_verbal(above) else []


def _pair(relation: Relation, doers: tuple[Referent, ...], named: tuple[Referent, ...]) -> Iterator[tuple[Referent, Referent]]:
    """The one doer and the one named, where both are of one kind that the relation takes."""
    if len(doers) == 1 and len(named) == 1 and named[0].how == "name":
        kinds = {doers[0].mention.type, named[0].mention.type}
        if len(kinds) == 1 and kinds <= relation.subject and doers[0].mention.name != named[0].mention.name:
            yield doers[0], named[0]
