"""Lists of names in the parse: who is joined to whom, who is left out, who is counted in by "including" and "such as"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.parse.repairs import swallowed_subject
from kg.extract.parse.tree import NOMINAL, PLURALS, SUBJECTS, children, is_set_apart

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

_EXCLUDING = frozenset({"not", "never", "n't", "rather", "instead"})


def conjuncts(noun: Token) -> list[Token]:
    """The noun and those joined to it after it, in order: "Ana, Tom and Li", "Ana as well as Tom", "leaders including Ana and Tom".

    Those joined only to be left out ("Ana but not Tom") are not among them.
    """
    found = [] if _is_set_against(noun) else [noun]
    for child in noun.children:
        if _is_joined(child) or (child.dep_ == "appos" and _opens_list(child)):
            found += conjuncts(child)
        elif child.dep_ == "prep" and (child.lower_ in {"including", "like"} or _is_pair(child)):
            found += [t for n in _pobj_deep(child) for t in conjuncts(n)]
        elif child.dep_ == "prep" and child.lower_ == "of" and noun.lemma_ in GROUPS:
            found += [t for n in children(child, "pobj") for t in conjuncts(n) if t != n]  # "a group of MPs including Ana"
    found += [t for n in _accompanying(noun) for t in conjuncts(n)]
    found += [*_swallowed(noun), *(t for name in _among_them(noun) for t in conjuncts(name))]
    return _behind_owners(noun, sorted(set(found), key=lambda t: t.i))


def _accompanying(noun: Token) -> list[Token]:
    """ "Li" of "Ana, along with Li, had left": the parser hangs the pair's preposition at the verb."""
    if noun.dep_ not in SUBJECTS:
        return []
    beside = (c for c in children(noun.head, "prep") if c.lower_ in {"along", "together"} and _is_pair(c) and c.i - 2 == noun.i)
    return [n for c in beside if c.nbor(-1).text == "," and c.i < noun.head.i for n in _pobj_deep(c)]


def _swallowed(name: Token) -> list[Token]:
    """ "Dune" of "Carl Dune and Anna Voss", which the parser took for one name in full of the second."""
    first = [c for c in children(name, "nmod") if c.i and c.ent_type_ == "PERSON" and c.nbor(-1).ent_type_ == "PERSON"]
    found = [c for c in first if any(t.lower_ == "and" for t in children(c, "cc")) and any(t.i == name.i - 1 for t in children(c, "conj"))]
    return found + [c for c in children(name, "nmod") if c.ent_type_ == name.ent_type_ == "ORG" and _is_joined_before(c, name)]


def _is_joined_before(first: Token, name: Token) -> bool:
    """ "Bolt Aid and Calder Watch": "and" stands between it and the first word of the name on which the parser hangs it."""
    between = first.doc[first.i + 1 : name.i + 1]
    if len(between) < 2 or between[0].lower_ != "and" or between[0].head != first:
        return False
    return all(t.pos_ == "PROPN" for t in between[1:])


def _among_them(noun: Token) -> list[Token]:
    """ "Ana" of "three ministers, among them Ana Voss and Tom Reyl", which the parser hangs at the verb."""
    doc, after = noun.doc, noun.i + 1
    if noun.lemma_ in GROUPS and doc[after : after + 1] and doc[after].lower_ == "of" and after + 1 < len(doc):
        after = doc[after + 1].right_edge.i + 1 if doc[after + 1].pos_ == "NOUN" else after  # "a group of MPs, among them"
    if [t.lower_ for t in doc[after : after + 3]] != [",", "among", "them"] or not _is_group(noun):
        return []
    heads = [t for t in doc[after + 3 : after + 9] if t.dep_ not in _WITHIN_NAME]
    owning = heads[:1] and heads[0].i + 1 < len(doc) and doc[heads[0].i + 1].tag_ == "POS"
    return [] if owning or not heads else heads[:1]


def _is_group(noun: Token) -> bool:
    return noun.tag_ in PLURALS or noun.lemma_ in GROUPS | {"people", "staff", "crew", "police"}


_WITHIN_NAME = frozenset({"compound", "det", "amod", "nmod", "poss", "nummod"})


def _is_joined(child: Token) -> bool:
    joined = child.dep_ == "conj" and child.pos_ in NOMINAL and not _is_left_out(child) and not is_set_apart(child)
    return joined and not is_beyond_clause(child) and not _opens_clause(child)


def _opens_clause(conjunct: Token) -> bool:
    """Whether it is the subject of a verb right behind it, which the parser joined elsewhere: "beat Tom and Li also beat Ana"."""
    behind = next((t for t in conjunct.doc[conjunct.i + 1 :] if t.tag_ != "RB"), conjunct)
    return behind != conjunct and swallowed_subject(behind) == conjunct


def is_beyond_clause(conjunct: Token) -> bool:
    """Whether a comma closes the clause before it: in "Ana, backed by Tom, and Li" Li is joined to Ana, whatever the parser says."""
    noun, verb = conjunct.head, conjunct.head.head.head
    closed = noun.nbor(1).text == "," and noun.nbor(2).lower_ == "and"
    return noun.dep_ == "pobj" and closed and verb.dep_ in {"acl", "relcl"} and verb.left_edge.i > 0 and verb.left_edge.nbor(-1).text == ","


GROUPS = frozenset("number group host handful couple string raft delegation dozen hundred score majority trio".split())
"""Whose "of" tells who they are."""


def is_reciprocal(noun: Token) -> bool:
    """Whether it is "each other" or "one another": what each of them does to the others."""
    return any({noun.lower_, c.lower_} in ({"each", "other"}, {"one", "another"}) for c in noun.children)


def _is_set_against(noun: Token) -> bool:
    """ "Not Ana but Tom": Ana is left out."""
    negated = any(c.lower_ == "not" and c.i < noun.i and c.doc[c.i + 1].lower_ != "only" for c in noun.children)
    return negated and any(c.dep_ == "cc" and c.lower_ == "but" for c in noun.children)


def _is_pair(preposition: Token) -> bool:
    """Whether it begins "such as", "as well as", "along with" or "together with"."""
    words = [t.lower_ for t in preposition.doc[max(0, preposition.i - 2) : preposition.i + 2]]
    joined = " ".join(words)
    return preposition.lower_ in {"as", "with", "along", "together"} and any(
        phrase in joined for phrase in ("such as", "well as", "along with", "together with")
    )


def _pobj_deep(preposition: Token) -> list[Token]:
    return children(preposition, "pobj") + [n for p in children(preposition, "prep") for n in children(p, "pobj")]


def _is_left_out(conjunct: Token) -> bool:
    between = conjunct.doc[conjunct.head.i + 1 : conjunct.i]
    near = {t.lower_ for t in between if t.head in {conjunct, conjunct.head} or t.dep_ == "neg"}
    return bool(near & _EXCLUDING)


def _opens_list(name: Token) -> bool:
    """Whether a name in apposition to a name is the second of a list ("Ana, Tom and Li"): "and" joins it to a third, without a comma.

    With a comma too where the list is longer, or where a plural title tells that several follow ("directors Ana, Tom, and Li").
    """
    first, joined = name.left_edge, _chain(name)
    if {t.pos_ for t in (name, name.head, first, *joined)} != {"PROPN"} or not joined or first.i < 2 or first.nbor(-1).text != ",":
        return False
    last = joined[-1].left_edge
    several = len(joined) > 1 or any(c.tag_ in PLURALS for c in children(name.head, "compound", "nmod"))
    return last.nbor(-1).lower_ == "and" and (several or last.nbor(-2).text != ",")


def _chain(name: Token) -> list[Token]:
    """The names joined one to the next behind it."""
    joined = children(name, "conj")
    return [*joined[:1], *_chain(joined[0])] if joined else []


SPOKEN_BY = frozenset("lawyer attorney solicitor barrister counsel spokesman spokeswoman spokesperson agent representative".split())
"""Who act in the place of those before whose "'s" they stand."""


def _behind_owners(noun: Token, joined: list[Token]) -> list[Token]:
    """Without those whose lawyers the last are: in "Ana and Tom's lawyers told" neither Ana nor Tom told."""
    told = [c for a in children(noun, "appos") for c in children(a, "conj")]
    for token in (*joined, *told):
        role = next((t for t in (token, *children(token, "compound")) if t.lemma_.lower() in SPOKEN_BY), None)
        owned = role is not None and any(c.pos_ == "PROPN" for c in children(role, "poss"))
        if owned and token != noun and noun.pos_ == "PROPN":
            return [t for t in joined if t.i >= token.i]
    return joined
