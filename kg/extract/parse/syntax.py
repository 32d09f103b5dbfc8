"""Small questions to the dependency parse: who is the subject, what the object, which clause governs which.

The labels are those of spaCy's English models (ClearNLP: nsubj, nsubjpass, dobj, dative, agent, pobj, prep, relcl, acl, advcl, ...).
Tokens come back as heads of their phrases; `conjuncts` opens a co-ordination ("Ana and Tom").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.parse.lists import conjuncts as conjuncts
from kg.extract.parse.lists import is_reciprocal as is_reciprocal
from kg.extract.parse.phrases import RELATIVE_PRONOUNS as RELATIVE_PRONOUNS
from kg.extract.parse.phrases import agent as agent
from kg.extract.parse.phrases import antecedent as antecedent
from kg.extract.parse.phrases import governor as governor
from kg.extract.parse.phrases import is_passive as is_passive
from kg.extract.parse.phrases import is_ranked as is_ranked
from kg.extract.parse.phrases import possessor as possessor
from kg.extract.parse.phrases import predicate as predicate
from kg.extract.parse.phrases import prepositional as prepositional
from kg.extract.parse.phrases import recipients as recipients
from kg.extract.parse.phrases import second_objects as second_objects
from kg.extract.parse.repairs import (
    gerund_carrier,
    is_absorbed,
    is_misplaced,
    partitive_object,
)
from kg.extract.parse.repairs import is_headline_future as is_headline_future
from kg.extract.parse.subjects import joined_to as joined_to
from kg.extract.parse.subjects import saying_beside as saying_beside
from kg.extract.parse.subjects import subjects as subjects
from kg.extract.parse.tree import NOMINAL as NOMINAL
from kg.extract.parse.tree import QUOTE_MARKS as QUOTE_MARKS
from kg.extract.parse.tree import SUBJECTS as SUBJECTS
from kg.extract.parse.tree import VERBAL as VERBAL
from kg.extract.parse.tree import children as children
from kg.extract.parse.tree import is_finite as is_finite
from kg.extract.parse.tree import is_infinitive as is_infinitive
from kg.extract.parse.tree import is_set_apart as is_set_apart
from kg.extract.parse.tree import is_verbal as is_verbal

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

CLAUSES = frozenset({"ROOT", "ccomp", "xcomp", "advcl", "relcl", "acl", "pcomp", "csubj", "csubjpass", "parataxis"})


def doers(verb: Token) -> list[Token]:
    """Whoever does what the verb tells: the agent of a passive (nobody where none is named), the subjects of an active verb."""
    if not is_passive(verb):
        return subjects(verb)
    doer = agent(verb)
    return [] if doer is None else [doer]


def objects(verb: Token) -> list[Token]:
    """The heads of what the verb is done to: direct objects, the subject of a passive, the antecedent of "whom", a shared object.

    Shared: "met and praised Ana" gives Ana for both. Nothing is taken from prepositions (`prepositional` does that).
    """
    if is_passive(verb):
        return [t for t in subjects(verb) if t.dep_ != "agent"]
    if gerund_carrier(verb) is not None:
        return [verb.head]
    named = [antecedent(c) for c in children(verb, "dobj") if not is_absorbed(c)]
    own = named or [c for c in children(verb, "nsubj") if is_misplaced(c)] or partitive_object(verb)
    if own:
        return own + [thing for c in own for thing in second_objects(c)]
    given = [thing for c in children(verb, "dative") for thing in second_objects(c)]
    if given:
        return given
    if verb.dep_ == "relcl" and not children(verb, "xcomp", "ccomp") and _lacks_object(verb):
        return [verb.head]  # "the man Ana endorsed"
    nxt = next(iter(c for c in children(verb, "conj") if is_verbal(c)), None)
    if nxt is not None and 0 < nxt.i - verb.i <= 3 and not children(nxt, *SUBJECTS) and not children(verb, "prep", "prt"):
        return objects(nxt)
    return []


def _lacks_object(verb: Token) -> bool:
    named = children(verb, "nsubj")
    if any(t.is_punct or t.dep_ == "cc" for n in named for t in verb.doc[verb.head.i + 1 : n.left_edge.i]) and not any(
        c.tag_ in {"WDT", "WP"} for c in verb.subtree
    ):
        return False  # a clause without "whom" follows its noun directly: "the man Ana endorsed"
    pronoun = any(c.lower_ in RELATIVE_PRONOUNS and c.tag_ in {"WDT", "WP"} for c in named)
    stranded = any(not children(p, "pobj", "pcomp") for p in children(verb, "prep"))
    return bool(named) and not pronoun and not stranded


def clause(token: Token) -> Token:
    """The head of the clause that holds the token: itself, or the nearest verb above it that heads a clause."""
    for t in (token, *token.ancestors):
        if is_verbal(t) and (t.dep_ in CLAUSES or (t.dep_ == "conj" and is_verbal(t.head))):
            return t
    return next(reversed([token, *token.ancestors]))
