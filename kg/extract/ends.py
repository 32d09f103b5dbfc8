"""Statement -> who and whom: the pairs of named ends that its tokens stand for, conjuncts followed and types checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations, permutations
from typing import TYPE_CHECKING

from kg.extract.document import Document, Referent, Referents, Sentence
from kg.extract.frames.authorities import is_of_sort
from kg.extract.frames.vocabulary import titles_by_last_word
from kg.extract.names.nouns import BODY, COMPANY
from kg.extract.names.words import LEGAL_FORMS
from kg.extract.parse import syntax
from kg.extract.parse.repairs import is_told_of
from kg.extract.parse.tree import PLURALS, first_conjunct, is_person
from kg.extract.parties import is_party
from kg.extract.posts.bearers import included, set_off
from kg.extract.posts.officeholders import holder_behind
from kg.extract.speech.messages import SPEECH_ACTS, authors
from kg.extract.speech.speakers import Speakers
from kg.extract.statements import Statement
from kg.extract.turns.affiliations import is_in_label, is_misread
from kg.extract.turns.delegations import GROUPS, leaders, with_members
from kg.model import EntityType, Mention
from kg.relations.frames import Slot

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token
    from kg.relations import Relation

IN_PERSON = frozenset("MET_WITH HOSTED APPEARED_WITH STUDIED_AT DEFEATED COMPETED_WITH RUNNING_MATE_OF".split())
"""What somebody does himself, not through a lawyer or spokesman: "Ana's lawyer met Tom" is no meeting of hers."""

PUBLIC = frozenset("army cabinet congress court government house ministry navy parliament police senate treasury".split())
"""Words of bodies that nobody buys."""

PLACED = frozenset({"GPE", "LOC", "ORG", "NORP", "FAC"})
"""How the model takes a place or body before a name."""

PANELS = frozenset("committee subcommittee panel commission department division branch unit arm wing".split())
"""Parts of a body whose head does not head the body."""

FORCES = frozenset("troop force soldier army navy fleet unit contingent brigade battalion garrison".split())
"""Of these a state has several, and whoever commands them does not head it."""

PARTITIVES = frozenset({"either", "neither", "both", "each", "all", "none"})
"""Whose "of" names the whole ("neither of them")."""


def pairs(
    document: Document, statement: Statement, sentence: Sentence, referents: Referents, speakers: Speakers
) -> Iterator[tuple[Referent, Referent]]:
    """Every admissible (subject, object) of the statement: conjuncts followed, types checked, nobody paired with himself."""
    if statement.ends is not None:
        yield statement.ends
        return
    relation = statement.relation
    label = _is_label(statement)
    trigger = statement.trigger
    doers = (
        [a for t in statement.subject for a in (*authors(t), *leaders(t))]
        if relation.name in SPEECH_ACTS
        else _grouped(statement.subject, relation)
    )
    several = [] if label else _named_behind_plural(statement, sentence, referents)
    subjects = _ends(several or doers, sentence, referents, speakers, trigger, label or bool(several) or _is_for_one(statement))
    if statement.reciprocal:
        if _is_to_another(trigger):
            return
        if len(subjects) == 1:  # "Ana and Tom, who married": the parser hangs the clause on the last
            subjects = _ends(map(first_conjunct, statement.subject), sentence, referents, speakers, trigger)
        named = [r for r in subjects if r.mention.type in relation.subject]
        candidates = [(a, b) for i, a in enumerate(named) for b in named[i + 1 :]]
    else:
        objects = _ends(_grouped(statement.object, relation), sentence, referents, speakers, trigger, label)
        candidates = [(a, b) for a in subjects for b in objects if not _is_meant_elsewhere(b, subjects, document.article.text)]
        if len(subjects) > 1 and len(objects) > 1 and any(t.lower_ == "respectively" for t in sentence.doc):
            candidates = list(zip(subjects, objects, strict=True)) if len(subjects) == len(objects) else []
        if any(map(syntax.is_reciprocal, statement.object)):
            candidates += list(combinations(subjects, 2) if relation.symmetric else permutations(subjects, 2))
    if relation.family in {"law", "force"} and any(map(_is_we, (*statement.subject, *statement.object))):
        return  # "we have arrested him", a spokesman said: the police did
    for a, b in candidates:
        if a.mention.name != b.mention.name and _may_be(statement, a, b, sentence):
            yield a, b


def _is_to_another(verb: Token) -> bool:
    """ "Ana and Tom are allies of Li", "friends with Li": what they are is no bond between the two."""
    return any(syntax.prepositional(c, {"of", "with", "to"}) for c in syntax.children(verb, "attr"))


def _grouped(tokens: Iterable[Token], relation: Relation) -> list[Token]:
    """The tokens, with those whom they list ("a delegation including Ana")."""
    return [t for token in tokens for t in with_members(token, relation)]


def _is_we(token: Token) -> bool:
    return token.tag_ == "PRP" and token.lower_ in {"we", "us"}


def _may_be(statement: Statement, a: Referent, b: Referent, sentence: Sentence) -> bool:
    """Whether the two are of the types that the relation takes, and themselves rather than somebody or something of theirs."""
    relation = statement.relation
    if relation.name in IN_PERSON and any(_is_member_of_person(end) for end in (a, b)):
        return False
    both = ((statement.subject, a), (statement.object, b))
    if relation.name in IN_PERSON and any(_is_unnamed_leader(tokens, end) for tokens, end in both):
        return False
    if (
        relation.name == "LEADS"
        and b.how in {"body", "nationality"}
        and any(t.lemma_ in GROUPS | PANELS | FORCES for t in statement.object)
    ):
        return False  # "led Norway's delegation", "chairs Bolt's audit committee", "commander of Norwegian troops"
    if relation.name == "DEFEATED" and _is_players(statement, a, b):
        return False
    if relation.name == "LEFT" and _is_way_out(statement.trigger, b):
        return False
    if relation.name == "FOUNDED" and b.how == "body":
        return False  # "launched a Calder Party campaign" founds no party
    if relation.name == "ACQUIRED" and set(b.mention.name.lower().split()) & PUBLIC:
        return False  # "took control of the Treasury"
    if is_misread(relation.name, statement.role, b.mention) or _runs_several(statement):
        return False
    if not _is_label(statement) and any(_is_one_of_its_products(tokens, end, sentence) for tokens, end in both):
        return False
    return a.mention.type in _types(statement, "S", relation.subject) and b.mention.type in _types(statement, "O", relation.object)


BRANCHES = frozenset("branch office business practice department division".split())
"""Parts of which somebody employed runs one; who runs several may own the whole."""


def _runs_several(statement: Statement) -> bool:
    """ "Runs the four branches of Calder Bank"."""
    things = syntax.objects(statement.trigger) if statement.relation.name == "WORKS_FOR" else []
    return any(t.tag_ in PLURALS and t.lemma_ in BRANCHES for t in things)


def _is_players(statement: Statement, a: Referent, b: Referent) -> bool:
    """ "Tom Reyl scored in the win over Bolt United": his club won."""
    inside = statement.trigger.dep_ == "pobj" and statement.trigger.head.lower_ in {"in", "during"}
    return inside and [r.mention.type for r in (a, b)] == [EntityType.PERSON, EntityType.ORGANIZATION]


def _is_label(statement: Statement) -> bool:
    """Whether a party is told of somebody, who holds no post in it: "Ana Voss, a Democrat"."""
    return statement.construction == "title" and statement.role is None


VISITED = frozenset("airport arena clinic court courthouse hospital hotel jail palace prison restaurant stadium station".split())
"""Where most people who leave have only been."""


def _is_way_out(verb: Token, end: Referent) -> bool:
    """ "Left Harlow Hospital on Monday": she went home."""
    return verb.lemma_ in {"leave", "exit", "depart"} and end.mention.name.lower().split()[-1] in VISITED


OWN = frozenset({"a", "an", "his", "her", "my"})


def _is_one_of_its_products(tokens: Iterable[Token], end: Referent, sentence: Sentence) -> bool:
    """ "Sold her Calder to Tom", "bought a Calder": a car, not the firm that makes it; parties and named bodies have members instead."""
    if end.how != "name" or end.mention.type is not EntityType.ORGANIZATION or is_party(end.mention.name):
        return False
    if set(end.mention.name.lower().split()) & (COMPANY | BODY | LEGAL_FORMS):
        return False
    at = end.mention.start - sentence.start
    named = [t for t in tokens if t.left_edge.idx <= at <= t.idx + len(t.text)]
    return any(c.lower_ in OWN and c.dep_ in {"det", "poss"} and c.i == t.left_edge.i for t in named for c in t.children)


def _is_unnamed_leader(tokens: Iterable[Token], end: Referent) -> bool:
    """ "Met the Norwegian and Chilean leaders": persons whom the sentence leaves unnamed, and not their states."""
    return end.how in {"nationality", "body"} and end.mention.type is EntityType.PLACE and any(t.lower_ == "leaders" for t in tokens)


def _is_member_of_person(end: Referent) -> bool:
    """Whether somebody unnamed stands for a person whom he serves."""
    return end.how == "body" and end.mention.type is EntityType.PERSON


def _is_meant_elsewhere(obj: Referent, subjects: list[Referent], text: str) -> bool:
    """Whether "him" was taken for one of those who do it to him: it is somebody the sentence does not make plain."""
    spelled = text[obj.mention.start : obj.mention.end].lower()
    return spelled in {"him", "them", "it"} and len(subjects) > 1 and any(s.mention.name == obj.mention.name for s in subjects)


def _is_for_one(statement: Statement) -> bool:
    """Whether a title in the singular takes one name, beside or behind it: in "the head of Bolt, Tom Reyl, and Ana Voss" she is another."""
    one = statement.construction == "title" and statement.trigger.tag_ in {"NN", "NNP"}
    behind = all(t.i > statement.trigger.i and t.dep_ not in syntax.SUBJECTS for t in statement.subject)
    return one and (behind or all(t.dep_ == "appos" for t in statement.subject))


def _named_behind_plural(statement: Statement, sentence: Sentence, referents: Referents) -> list[Token]:
    """Who bears a title in the plural before several names: not who has one of his own ("MPs Ana Voss, Tom Reyl and Mayor Walt Oller").

    A body's staff is often listed with lesser posts at the end.
    """
    first = next(iter(statement.subject), None)
    if first is None or first.i < statement.trigger.i or statement.trigger.tag_ not in PLURALS:
        return []
    if statement.construction != "title" or statement.relation.name == "WORKS_FOR":
        return []
    listed = syntax.conjuncts(first) if first.pos_ == "PROPN" else []
    return [
        c
        for c in listed
        if c == first or all(referents(sentence, t) == referents(sentence, c) for t in c.doc[c.left_edge.i : c.i] if t.pos_ != "DET")
    ]


def have_power(statement: Statement, ends: dict[str, Mention], text: str) -> bool:
    """Whether who must be a court or an authority is one: "fined Bolt" by anybody else is a penalty of another kind."""
    slots = statement.frame.slots if statement.frame is not None else ()
    return all(slot.sort is None or is_of_sort(slot.sort, ends[slot.end], text) for slot in slots)


def _types(statement: Statement, end: str, allowed: frozenset[EntityType]) -> frozenset[EntityType]:
    """The types an end may have: the relation's, narrowed by the frame's slot."""
    if statement.frame is None:
        return allowed
    frame = statement.frame
    places = [frame.subject, frame.object, *(f for _, f in frame.prepositions)]
    slots: list[Slot | None] = [*(p.slot for p in places if p), frame.possessor, *frame.compound]
    narrowed = [s.types for s in slots if s is not None and s.end == end and s.types]
    return narrowed[0] if narrowed else allowed


def _ends(
    tokens: Iterable[Token], sentence: Sentence, referents: Referents, speakers: Speakers, trigger: Token, literal: bool = False
) -> list[Referent]:
    """Whom the tokens and their conjuncts stand for, each once. A label is taken literally: of its own name, the party itself.

    Of those joined to a name only behind the clause that hangs at it ("Bolt, which Ana owns, and Acme") the clause says nothing.
    """
    found: dict[str, Referent] = {}
    for token in tokens:
        for conjunct in [token] if literal else [c for c in syntax.conjuncts(token) if not token.i < trigger.i < c.i]:
            for referent in _standing_for(
                holder_behind(conjunct, trigger, sentence, referents) or conjunct, sentence, referents, speakers, literal
            ):
                found.setdefault(referent.mention.name, referent)
    return list(found.values())


def _standing_for(token: Token, sentence: Sentence, referents: Referents, speakers: Speakers, literal: bool) -> tuple[Referent, ...]:
    """The referents of a noun phrase; of "the president, Ana Voss" those of the apposition; of "I" in a quotation the speaker."""
    if direct := referents(sentence, token):
        if direct[0].how == "body" and included(sentence, token, referents):
            return ()  # "Bolt directors including Ana": she, not Bolt
        if direct[0].how in {"body", "description"} and (
            named := _apposed(sentence, token, referents) or _named_apart(sentence, token, referents)
        ):
            return named  # "her spokesman, Tom Reyl, ...": the one who is named
        if not literal and token.dep_ == "appos" and direct[0].mention.type is EntityType.ORGANIZATION and token.tag_ in {"NNP", "NN"}:
            holder = referents(sentence, token.head)  # "Ana Voss, the Conservative who ...": she, not the party
            if holder and holder[0].mention.type is EntityType.PERSON:
                return holder
        return direct if literal or not is_in_label(token) else ()
    if token.lower_ in PARTITIVES and (whole := syntax.prepositional(token, {"of"})):
        return _of_whole(sentence, token, whole[0], referents)
    me = speakers.first_person(sentence, token)
    if me is not None:
        return (Referent(me, "pronoun"),)
    for reading in (_apposed, _named_apart, _identified, _behind_body, _listed_behind):
        if found := reading(sentence, token, referents):
            return found
    return referents(sentence, token.head) if token.dep_ == "appos" and not literal else ()  # "Harlow Forward, a super PAC backing Ana"


def _of_whole(sentence: Sentence, part: Token, whole: Token, referents: Referents) -> tuple[Referent, ...]:
    """ "Had met neither of them"; of "Bolt and Calder, both of which" the two, of which the clause hangs at one."""
    named = syntax.conjuncts(first_conjunct(whole))
    relative = any(t.tag_ in {"WDT", "WP"} for t in sentence.doc[part.i + 1 : part.i + 3])
    if relative and part.lower_ in {"both", "neither"} and len(named) != 2:
        return ()
    return tuple(r for t in (named if relative else [whole]) for r in referents(sentence, t))


def _identified(sentence: Sentence, token: Token, referents: Referents) -> tuple[Referent, ...]:
    """Ana of "the man who sued Bolt is not Tom but Ana", "the latest to be sued is Ana": a description is who it is said to be."""
    verb = token.head
    denied = verb.lemma_ != "be" or not syntax.is_finite(verb) or any(c.dep_ in {"neg", "aux"} for c in verb.children)
    if denied or token.dep_ != "nsubj" or not any(c.dep_ in {"relcl", "acl"} for c in token.children):
        return ()
    named = [n for t in syntax.children(verb, "attr") if t.pos_ == "PROPN" for n in syntax.conjuncts(t)]
    return tuple(r for n in named for r in referents(sentence, n) if r.how == "name")


def _listed_behind(sentence: Sentence, token: Token, referents: Referents) -> tuple[Referent, ...]:
    """Ana and Tom of "five ministers quit Bolt on Monday, including Ana and Tom": the unnamed among whom they are."""
    verb = token.head
    told = token.dep_ in {"nsubj", "nsubjpass", "dobj"} and syntax.is_verbal(verb)
    if not told or token.tag_ != "NNS" or not is_person(token) or _are_several(sentence, verb, token, referents):
        return ()
    lists = [n for p in syntax.children(verb, "prep") if p.lower_ == "including" and p.i > token.i for n in syntax.children(p, "pobj")]
    lists += [n for n in syntax.children(verb, "dep", "appos", "npadvmod") if _is_among_them(n)]
    named = [r for n in lists for t in syntax.conjuncts(n) for r in referents(sentence, t)]
    return tuple(r for r in named if r.how == "name" and r.mention.type is EntityType.PERSON)


def _are_several(sentence: Sentence, verb: Token, some: Token, referents: Referents) -> bool:
    """Whether the verb has other people without a name, who may be meant as well."""
    others = [c for c in syntax.children(verb, "nsubj", "dobj") if c != some]
    return any(c.lower_ in {"they", "them"} or (c.tag_ == "NNS" and is_person(c) and not referents(sentence, c)) for c in others)


def _is_among_them(name: Token) -> bool:
    """Whether ", among them" stands before the name."""
    before = name.doc[max(name.left_edge.i - 2, 0) : name.i]
    return name.pos_ == "PROPN" and "among them" in before.text.lower()


def _behind_body(sentence: Sentence, title: Token, referents: Referents) -> tuple[Referent, ...]:
    """Ana Voss of "the former governor of Harlow State Ana Voss", where the parser takes her for what he governed."""
    if not is_person(title) or title.pos_ != "NOUN":
        return ()
    for name in syntax.prepositional(title, {"of"}):
        found = [r for r in referents(sentence, name) if r.mention.type is EntityType.PERSON and r.how == "name"]
        first = sentence.start + name.left_edge.idx
        if found and found[0].mention.start > first and name.left_edge.pos_ == "PROPN" and name.left_edge.ent_type_ in PLACED:
            return tuple(found)
    return ()


def _apposed(sentence: Sentence, token: Token, referents: Referents) -> tuple[Referent, ...]:
    for child in (*token.children, *_beside_part(token)):
        if is_told_of(child) or child.lower_ in {"none", "neither"}:  # "three men, none of them Ana"
            continue
        meant = holder_behind(child, child, sentence, referents) or child
        beside = syntax.conjuncts(child) if token.tag_ in {"NNS", "CD"} else [meant]  # "their children, Arno and Lila"
        named = [r for t in beside for r in referents(sentence, t) if r.how == "name"] if child.dep_ in {"appos", "npadvmod"} else []
        if named and not (_is_post(token) and {r.mention.type for r in named} == {EntityType.ORGANIZATION}):
            return tuple(named)  # not the body of "the chairman, Calder Bank, Ana Voss,"
        if child.dep_ == "appos" and child.i > token.i and is_person(token) and (nested := _apposed(sentence, child, referents)):
            return nested  # "another man, the playwright Ana Voss"
    return ()


def _named_apart(sentence: Sentence, title: Token, referents: Referents) -> tuple[Referent, ...]:
    """Ana Voss of "the head of Bolt, Ana Voss, left", where the parser hung her elsewhere."""
    name = set_off(sentence, title, referents) if title.lemma_.lower() in titles_by_last_word() else None
    return () if name is None else tuple(r for t in syntax.conjuncts(name) for r in referents(sentence, t))


def _is_post(noun: Token) -> bool:
    return any(t.relation.family == "post" for t in titles_by_last_word().get(noun.lower_, ()))


def _beside_part(token: Token) -> list[Token]:
    """The name after "one of the partners," or "against a judge,": the parser hangs it at the verb."""
    part = token.tag_ == "CD" and any(c.lower_ == "of" for c in token.children)
    if not part and not (token.dep_ == "pobj" and is_person(token) and token.pos_ == "NOUN"):
        return []
    at = token.right_edge.i + 2
    after = token.doc[at - 1 : at]
    names = [c for a in token.ancestors for c in a.children if c.dep_ == "npadvmod" and c.left_edge.i == at and c.pos_ == "PROPN"]
    return names if after and after[0].text == "," else []
