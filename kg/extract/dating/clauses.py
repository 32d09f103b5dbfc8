"""Clauses that take up a date beside them: "on Wednesday, when ...", "Friday's hearing, where ...", "in a letter sent on Monday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.dates import Expression
from kg.extract.dating.anchors import OCCASIONS
from kg.extract.document import Sentence
from kg.extract.parse import syntax
from kg.extract.speech.messages import OUTPUT

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


def is_taken_up(verb: Token, expression: Expression, anchor: Token, sentence: Sentence) -> bool:
    """Whether the clause of the verb takes up the date, which another word holds."""
    if is_when_clause_of(verb, expression, sentence) or is_of_its_occasion(verb, expression) or _is_done_at_it(verb, anchor):
        return True
    return _is_of_the_same_time(verb, expression, sentence) or _is_held_then(verb, anchor)


def is_of_the_time_when(verb: Token, clause: Token) -> bool:
    """ "Was sacked by Voss when she took power in September": two deeds of one time, both told in the simple past."""
    then = any(c.lower_ == "when" and c.dep_ == "advmod" for c in clause.children)
    told = clause.dep_ == "advcl" and clause.head.i == verb.i and not any(c.lower_ == "had" for c in syntax.children(clause, "aux"))
    past = verb.tag_ == "VBD" or any(c.lower_ in {"was", "were"} for c in syntax.children(verb, "auxpass"))
    return then and told and past and not syntax.children(verb, "neg", "aux")


HELD = frozenset("hold host stage organize organise convene take".split())
"""Verbs of which an occasion has its day: "a summit that took place in March"."""


def _is_held_then(verb: Token, holding: Token) -> bool:
    """ "Met her at a summit held in Oslo in March"."""
    noun = holding.head
    held = holding.lemma_ in HELD and holding.dep_ in {"acl", "relcl"} and holding.tag_ in {"VBN", "VBD"} and noun.lower_ in OCCASIONS
    return held and noun.dep_ == "pobj" and noun.head.lower_ in {"at", "in", "during", "on"} and noun.head.head.i == verb.i


def is_of_its_statement(verb: Token, statement: Token) -> bool:
    """ "Her statement on Tuesday accused Bolt": what speaks in somebody's name was said on its day."""
    return statement.dep_ == "nsubj" and statement.head.i == verb.i and statement.lemma_.lower() in OUTPUT


def _is_of_the_same_time(verb: Token, expression: Expression, sentence: Sentence) -> bool:
    """ "Left in 2016, the same year that Reyl joined Calder Bank"."""
    unit = verb.head
    same = verb.dep_ == "relcl" and unit.lower_ in {"year", "month", "week", "day"} and any(c.lower_ == "same" for c in unit.children)
    first = unit.left_edge.idx
    return same and expression.end <= first and not sentence.doc.text[expression.end : first].strip(" ,–—-")


def _is_done_at_it(verb: Token, anchor: Token) -> bool:
    """ "Held a press conference on Tuesday, at which he accused Voss", "remarks on Tuesday, in which he praised her"."""
    noun = verb.head
    if verb.dep_ != "relcl" or verb.tag_ != "VBD" or syntax.children(verb, "aux") or noun.lemma_.lower() not in OCCASIONS | OUTPUT:
        return False
    there = any(p.lower_ in {"at", "in", "during"} and any(o.tag_ == "WDT" for o in syntax.children(p, "pobj")) for p in verb.lefts)
    return there and (anchor.i == noun.i or (noun.dep_ == "dobj" and noun.head.i == anchor.i))


def is_when_clause_of(verb: Token, expression: Expression, sentence: Sentence) -> bool:
    """ "On Wednesday, when X bought Y", "in Oslo on Wednesday, where she met him": the clause has the date that it takes up."""
    if not any(c.lower_ in {"when", "on"} and c.dep_ == "advmod" for c in verb.children) and not _is_where_clause(verb):
        return False
    first = min(t.i for t in verb.subtree)
    between = sentence.doc.text[expression.end : sentence.doc[first].idx] if expression.end <= sentence.doc[first].idx else "no"
    return not between.strip(" ,–—-")


def _is_where_clause(verb: Token) -> bool:
    """Whether the clause tells what was or will be done there ("where she met him", not "where she works")."""
    where = verb.dep_ == "relcl" and any(c.lower_ == "where" and c.dep_ == "advmod" for c in verb.children)
    auxiliaries = [c.lower_ for c in syntax.children(verb, "aux")]
    return where and (auxiliaries == ["will"] if auxiliaries else verb.tag_ == "VBD")


def is_of_its_occasion(verb: Token, expression: Expression) -> bool:
    """ "Since the 2020 election, when X backed Y", "Friday's hearing, where X told Y": the clause has the date in front of its noun."""
    noun = verb.head
    if verb.dep_ != "relcl" or not noun.left_edge.idx < expression.end <= noun.idx or noun.i >= verb.left_edge.i:
        return False
    taken_up = any(c.lower_ == "when" and c.dep_ == "advmod" for c in verb.children)
    return taken_up or (_is_where_clause(verb) and noun.lower_ in OCCASIONS)


RELEASING = frozenset(
    "air broadcast publish release post stream screen print upload record issue date send write deliver sign circulate".split()
)
"""By these what was said in a message or broadcast reaches the public."""


def is_of_its_release(verb: Token, releasing: Token) -> bool:
    """ "Accused him in an interview that aired Sunday", "his memoir, published in 2023, accused her": said on the day it came out."""
    noun = releasing.head
    if noun.pos_ == "PROPN" and noun.dep_ == "pobj" and noun.head.lower_ in {"with", "to"} and noun.head.head.pos_ == "NOUN":
        noun = noun.head.head  # "in an interview with the Post published on Sunday"
    if releasing.lemma_ not in RELEASING or releasing.dep_ not in {"relcl", "acl"} or noun.lemma_.lower() not in OUTPUT:
        return False
    if noun.dep_ == "nsubj":
        return noun.head.i == verb.i
    return noun.dep_ == "pobj" and noun.head.lower_ in {"in", "on", "during", "by", "with"} and noun.head.head.i == verb.i
