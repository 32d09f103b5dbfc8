"""What becomes of a post that a title tells: "Calder CEO Tom Reyl quit", "was sacked as Calder CEO", "Calder sacked its CEO, Tom Reyl"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract.document import Referent, Referents, Sentence
from kg.extract.frames.vocabulary import titles_by_last_word
from kg.extract.parse import syntax
from kg.extract.posts.bearers import bearers_of, told_by
from kg.extract.posts.bodies import BODILY
from kg.extract.posts.complements import complements_of
from kg.extract.posts.predication import NOTICES, starts
from kg.extract.posts.roles import Holding
from kg.extract.posts.titles import POSTS, is_former, titles
from kg.extract.statements import Statement
from kg.model import EntityType
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

BODIES = frozenset({EntityType.ORGANIZATION, EntityType.PLACE})
"""What a post may be held in: who resigns as a country's minister leaves the country's government."""

LEAVING = {
    "resign": frozenset[str](),
    "quit": frozenset[str](),
    "retire": frozenset[str](),
    "depart": frozenset[str](),
    "step": frozenset({"down", "aside", "back"}),
    "stand": frozenset({"down", "aside"}),
    "bow": frozenset({"out"}),
    "leave": frozenset[str](),
}
"""Verbs by which a post is left -> the particles of which one must stand by, if any."""

GENERIC = frozenset("job post role position office duty helm company firm club party paper charity organisation organization team".split())
"""What is left or resigned from, where only the title tells of which body it is."""

BRINGING = frozenset("trigger prompt spark cause force precipitate hasten".split())
"""Verbs whose object "the resignation of Ana" means that she resigned."""

SINCE = frozenset({"after", "following", "since"})
"""Prepositions whose "resignation of Ana" means the same."""

PRESSING = frozenset("pressure call demand request plea threat ultimatum petition".split())
"""Nouns whose infinitive ("pressure to step aside") is what others want done."""

GIVING_NOTICE = frozenset("announce tender submit hand confirm accept".split())
"""Verbs whose object "his resignation" means that it was given; it may still be called for, considered or offered."""

DISMISSING = frozenset("sack fire dismiss axe oust remove depose".split())
"""Verbs whose passive says that the body put the holder of its post out of it."""

HIRED = frozenset(
    "executive ceo cfo coo manager coach boss editor conductor principal headteacher headmaster headmistress employee".split()
)
"""Last words of titles whose holders nobody but their body dismisses; a party's chair or an agency's head falls by others' hands too."""

SEATED = frozenset("director trustee member governor".split())
"""Who sits on a board with others, and may be put off it by its owners or a court."""

REPLACING = DISMISSING | {"replace"}


MOVES = {
    **dict.fromkeys(("leave", "quit", "depart", "ditch", "swap"), (None, "for")),
    **dict.fromkeys(("defect", "move", "switch", "transfer"), ("from", "to")),
}
"""Verbs of going from one body to another -> the prepositions of both (None: the direct object)."""


@dataclass(frozen=True)
class Post:
    """Who holds a post in which body, as the sentence tells it."""

    holder: Referent
    body: Referent
    title: Token


def tenures(sentence: Sentence, referents: Referents, held: Sequence[Holding], beside: Sequence[Statement]) -> Iterator[Statement]:
    """LEFT and DISMISSED of the posts that the sentence's titles tell; posts in, and successors to, a body that dismisses somebody."""
    posts = [*_of_holdings(sentence, referents, held), *(Post(*s.ends, s.trigger) for s in beside if s.relation.name in POSTS and s.ends)]
    for token in sentence.doc:
        yield from _departure(sentence, token, referents, posts)
        yield from _succession(sentence, token, referents)
        yield from _move(sentence, token, referents)
    for h in held:
        yield from _before_and_after(sentence, h, referents)
    yield from _titles_of_dismissed(sentence, referents)
    yield from _taken_up(sentence, referents, posts)


def _taken_up(sentence: Sentence, referents: Referents, posts: list[Post]) -> Iterator[Statement]:
    """ "Calder CFO Tom Reyl, who will serve as interim CEO": a post in the same body, where the sentence names no other."""
    joined = [Post(*two, verb) for verb in sentence.doc if verb.lemma_ == "join" for two in _joined(sentence, verb, referents)]
    firms = [p for p in posts if p.body.mention.type is EntityType.ORGANIZATION]
    known = [p for p in (*firms, *joined) if len(_bodies_in(sentence, referents)) == 1]
    for relation, first, head in titles(sentence.doc) if known else ():
        told = told_by(first, head)
        predicated = told.i != head.i or (head.dep_ == "attr" and head.head.lemma_ == "become")
        if relation.name not in POSTS or not predicated or sentence.doc[first.i : head.i + 1].text.lower() not in BODILY:
            continue
        if any(complements_of(sentence, first, head, referents, ())):
            continue
        names = {r.mention.name for b in bearers_of(sentence, first, head, referents) for r in referents(sentence, b)}
        for post in known:
            if names == {post.holder.mention.name} and post.title.i != head.i:
                role = sentence.doc[first.i : head.i + 1].text
                two = (post.holder, post.body)
                yield Statement(relation, told, (first, head), (), (), "near title", role=role, starts=starts(head), ends=two)
                break


def _before_and_after(sentence: Sentence, held: Holding, referents: Referents) -> Iterator[Statement]:
    """Who held a post before: Tom of "Ana succeeded Tom as head of Bolt", "Ana was named head of Bolt, replacing Tom".

    And who holds it now: Ana of "Tom was succeeded as head of Bolt by Ana".
    """
    told = told_by(held.first, held.head)
    bodies = [r for c in held.complements for r in referents(sentence, c)]
    if held.relation.name not in POSTS or len(bodies) != 1 or bodies[0].mention.type is EntityType.PERSON or not syntax.is_verbal(told):
        return  # of "replaced Tom as minister with Ana" she is no body
    role = held.role
    for verb in (told, *syntax.children(told, "advcl")):
        if verb.lemma_ not in {"succeed", "replace"} or not (verb.tag_ == "VBD" or (verb != told and verb.tag_ == "VBG" and held.starts)):
            continue
        for name in syntax.children(verb, "dobj"):
            who = _only(sentence, [name], referents, EntityType.PERSON)
            if who is not None:
                two = (who, bodies[0])
                yield Statement(held.relation, name, (held.first, held.head), (), (), "near title", role=role, former=True, ends=two)
    new = syntax.agent(told) if told.lemma_ in {"succeed", "replace"} and syntax.is_passive(told) else None
    who = _only(sentence, [new], referents, EntityType.PERSON) if new is not None else None
    if who is not None and new is not None and not (told.lemma_ == "replace" and _has_office(new)):
        two = (who, bodies[0])
        yield Statement(held.relation, told, (held.first, held.head), (), (), "near title", role=role, starts=True, ends=two)


def _has_office(name: Token) -> bool:
    """Whether a title stands before the name: of "was replaced by Prime Minister Tom Reyl" it stays open whether he did it."""
    return any(t.lemma_.lower() in titles_by_last_word() for t in name.doc[name.left_edge.i : name.i])


def _joined(sentence: Sentence, verb: Token, referents: Referents) -> Iterator[tuple[Referent, Referent]]:
    who = _only(sentence, syntax.subjects(verb), referents, EntityType.PERSON)
    body = _only(sentence, syntax.children(verb, "dobj"), referents, EntityType.ORGANIZATION)
    if who is not None and body is not None:
        yield who, body


def _bodies_in(sentence: Sentence, referents: Referents) -> set[str]:
    named = (r for t in sentence.doc if t.pos_ == "PROPN" for r in referents(sentence, t))
    return {r.mention.name for r in named if r.mention.type is EntityType.ORGANIZATION}


def _of_holdings(sentence: Sentence, referents: Referents, held: Sequence[Holding]) -> Iterator[Post]:
    for h in held:
        holders = [r for b in h.bearers for r in referents(sentence, b)]
        bodies = [r for c in h.complements for r in referents(sentence, c) if r.mention.type in _held_in(h)]
        if h.relation.name in POSTS and not h.former and len(holders) == 1 and len(bodies) == 1:
            yield Post(holders[0], bodies[0], h.head)


def _held_in(post: Holding) -> frozenset[EntityType]:
    """In what a post may be left: who resigns as somebody's chief of staff leaves him."""
    return BODIES | {EntityType.PERSON} if post.relation.name == "WORKS_FOR" else BODIES


def _departure(sentence: Sentence, token: Token, referents: Referents, posts: list[Post]) -> Iterator[Statement]:
    """A verb or noun that says that the holder of one of `posts` leaves it, or is put out of it by its body."""
    if token.lemma_ in LEAVING and token.pos_ == "VERB" and is_leaving(sentence, token, referents):
        yield from _matched(sentence, token, syntax.subjects(token), referents, posts, "LEFT")
    elif token.lemma_ in NOTICES and _is_given(token) and (of := syntax.prepositional(token, {"of"})):
        for leaver in {c.i: c for t in of for c in syntax.conjuncts(t)}.values():
            yield from _matched(sentence, token, [leaver], referents, posts, "LEFT")
    elif _is_handed_in(token) and (owner := syntax.possessor(token)) is not None:
        given = _given(token)
        own = owner.tag_ == "PRP$" and given.lemma_ != "accept"
        yield from _matched(sentence, token, syntax.subjects(given) if own else [owner], referents, posts, "LEFT")
    elif _is_dismissal(token) and not _other_body(sentence, token, referents):
        hired = [p for p in posts if p.title.lemma_.lower() in HIRED and p.body.mention.type is EntityType.ORGANIZATION]
        yield from _matched(sentence, token, syntax.subjects(token), referents, hired, "DISMISSED")


def _given(notice: Token) -> Token:
    """The verb whose object it is, also behind an "in" taken for a preposition ("handed in his resignation")."""
    return notice.head.head if notice.dep_ == "pobj" and notice.head.lower_ == "in" else notice.head


def _is_handed_in(notice: Token) -> bool:
    """ "Tendered his resignation", "has put in his papers"."""
    given = _given(notice)
    before = notice.doc[max(notice.left_edge.i - 1, 0)]
    papers = notice.lower_ == "papers" and given.lemma_ == "put" and before.lower_ == "in"
    papers = papers and not syntax.prepositional(given, {"for"})
    return papers or (notice.lemma_ in NOTICES and given.lemma_ in GIVING_NOTICE)


def _is_given(notice: Token) -> bool:
    """Whether the resignation that the noun tells has been handed in: "announced the", "led to the", "after the resignation of"."""
    above = notice.head
    if above.dep_ == "prep":
        return above.lower_ in SINCE or (above.lower_ == "to" and above.head.lemma_ == "lead")
    announced = notice.dep_ in {"dobj", "nsubjpass"} or above.pos_ != "VERB"
    return (announced and above.lemma_ in GIVING_NOTICE | {"disclose"}) or (notice.dep_ == "dobj" and above.lemma_ in BRINGING)


def _is_dismissal(verb: Token) -> bool:
    """Whether its subject is dismissed, by nobody that is named."""
    return verb.lemma_ in DISMISSING and verb.pos_ == "VERB" and syntax.is_passive(verb) and syntax.agent(verb) is None


def _matched(
    sentence: Sentence, trigger: Token, tokens: list[Token], referents: Referents, posts: list[Post], relation: str
) -> Iterator[Statement]:
    names = {r.mention.name for t in tokens for r in referents(sentence, t)}
    for post in posts:
        if names == {post.holder.mention.name} or [t.i for t in tokens] == [post.title.i]:
            if relation == "LEFT" and (_is_held_now(post.title, trigger) or _is_other_post(post.title, trigger)):
                continue
            two = (post.holder, post.body) if relation == "LEFT" else (post.body, post.holder)
            yield between(relation, trigger, two)


def _is_held_now(title: Token, trigger: Token) -> bool:
    """Whether the post is one taken up since: "Tom Reyl, who resigned in 2019, is now chief of Bolt"."""
    now = any(c.lower_ == "now" for c in title.children)
    return trigger.tag_ == "VBD" and (now or (title.dep_ == "attr" and title.head.tag_ == "VBZ"))


def _is_other_post(title: Token, trigger: Token) -> bool:
    """Whether "as" tells of another post than the title: "Calder Steel director Tom Reyl resigned as mayor"."""
    left = [t.lemma_.lower() for n in syntax.prepositional(trigger, {"as"}) for t in syntax.conjuncts(n)]
    return bool(set(left) & titles_by_last_word().keys()) and title.lemma_.lower() not in left


def between(relation: str, trigger: Token, two: tuple[Referent, Referent], role: str | None = None) -> Statement:
    """The relation of two who are found already, told by `trigger` near a title."""
    return Statement(RELATIONS[relation], trigger, (trigger, trigger), (), (), "near title", role=role, ends=two)


def is_leaving(sentence: Sentence, verb: Token, referents: Referents) -> bool:
    """Whether the verb says that its subject gives up the post: no other thing is left, and no other body named."""
    particles = LEAVING[verb.lemma_]
    if particles and not any(c.lower_ in particles for c in verb.children):
        return False
    objects = syntax.children(verb, "dobj")
    if any(o.lemma_.lower() not in GENERIC for o in objects) or (verb.lemma_ == "leave" and not objects):
        return False
    wanted = verb.head if verb.dep_ == "conj" else verb  # "pressure to sell up or resign"
    if wanted.dep_ in {"acl", "relcl"} and syntax.is_infinitive(wanted) and wanted.head.lemma_ in PRESSING:
        return False
    return not _other_body(sentence, verb, referents)


def _other_body(sentence: Sentence, verb: Token, referents: Referents) -> bool:
    """Whether "from" or "as" behind the verb tells of another body: then the title's is not the one that is left."""
    places = (verb, *syntax.children(verb, "prt", "advmod"))
    left = [n for p in places for n in syntax.prepositional(p, {"from"})]
    behind = [*left, *(n for p in places for n in syntax.prepositional(p, {"as", "at"}))]
    named = any(t.pos_ == "PROPN" and referents(sentence, t) for n in behind for t in n.subtree)
    return named or any(n.lemma_.lower() not in GENERIC for n in left)


OUSTERS = frozenset("dismissal firing ouster ousting removal sacking".split())


def _ouster(sentence: Sentence, title: tuple[Token, Token], referents: Referents) -> Iterator[Statement]:
    """ "The ouster of Ana Voss as chief of Calder": Calder did it, where nobody else is said to."""
    first, head = title
    act = head.head.head if head.dep_ == "pobj" and head.head.lower_ == "as" else head
    if act.lemma_ not in OUSTERS or syntax.prepositional(act, {"by"}) or head.lemma_.lower() in SEATED:
        return
    owner = syntax.possessor(act)
    who = _only(sentence, [owner] if owner is not None else syntax.prepositional(act, {"of"}), referents, EntityType.PERSON)
    body = _only(sentence, list(complements_of(sentence, first, head, referents, ())), referents, EntityType.ORGANIZATION)
    if who is not None and body is not None:
        yield between("DISMISSED", act, (body, who), sentence.doc[first.i : head.i + 1].text)


def _titles_of_dismissed(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """ "was sacked as Calder CEO": Calder did it. "Calder sacked CEO Tom Reyl": he had a post there."""
    for relation, first, head in titles(sentence.doc):
        if relation.name not in POSTS:
            continue
        role = sentence.doc[first.i : head.i + 1].text
        verb = head.head.head if head.dep_ == "pobj" and head.head.lower_ == "as" else None
        if verb is not None and (verb.lemma_ in LEAVING or verb.lemma_ in GENERIC):
            yield from _left_as(sentence, verb, (first, head), referents)
        if verb is not None and _is_dismissal(verb) and head.lemma_.lower() not in SEATED:
            who = _only(sentence, syntax.subjects(verb), referents, EntityType.PERSON)
            body = _only(sentence, list(complements_of(sentence, first, head, referents, ())), referents, EntityType.ORGANIZATION)
            if who is not None and body is not None:
                yield between("DISMISSED", verb, (body, who), role)
        yield from _ouster(sentence, (first, head), referents)
        name = head.head if head.dep_ in {"compound", "nmod"} else head
        if name.dep_ == "dobj" and name.i > head.i and name.head.lemma_ in REPLACING and not is_former(first, head):
            who = _only(sentence, [name], referents, EntityType.PERSON)
            body = _only(sentence, syntax.subjects(name.head), referents, EntityType.ORGANIZATION)
            bare = sentence.doc[first.i - 1].pos_ in {"VERB", "PRON", "DET", "ADJ"}
            if who is not None and body is not None and bare and not syntax.is_passive(name.head):
                yield Statement(relation, head, (first, head), (), (), "near title", role=role, ends=(who, body))


def _left_as(sentence: Sentence, verb: Token, title: tuple[Token, Token], referents: Referents) -> Iterator[Statement]:
    """ "left her post as conductor of BODY", "stepped down as its conductor"."""
    first, head = title
    leaving = verb if verb.lemma_ in LEAVING else verb.head
    particles = LEAVING.get(leaving.lemma_)
    if particles is None or (particles and not any(c.lower_ in particles for c in leaving.children)):
        return
    who = _only(sentence, syntax.subjects(leaving), referents, EntityType.PERSON)
    body = _only(sentence, list(complements_of(sentence, first, head, referents, ())), referents, EntityType.ORGANIZATION)
    if who is not None and body is not None:
        yield between("LEFT", leaving, (who, body), head.doc[first.i : head.i + 1].text)


def _succession(sentence: Sentence, verb: Token, referents: Referents) -> Iterator[Statement]:
    """ "Calder replaced Tom Reyl with Ines Varga": Calder appointed her."""
    if verb.lemma_ != "replace" or verb.pos_ != "VERB" or syntax.is_passive(verb):
        return
    replaced = syntax.children(verb, "dobj")
    roles = [t for place in (verb, *replaced) for t in syntax.prepositional(place, {"as"})]  # "replaced Tom as chief with Ines"
    new = [t for place in (verb, *replaced, *roles) for t in syntax.prepositional(place, {"with"})]
    new = [next((c for c in syntax.children(t, "appos") if c.pos_ == "PROPN"), t) for t in new]  # "with his former rival, Ines"
    by = [r for t in syntax.subjects(verb) for r in referents(sentence, t)]
    who = _only(sentence, new, referents, EntityType.PERSON)
    if len(by) == 1 and who is not None and _only(sentence, replaced, referents, EntityType.PERSON) is not None:
        yield between("APPOINTED", verb, (by[0], who))


def _move(sentence: Sentence, verb: Token, referents: Referents) -> Iterator[Statement]:
    """Two facts in one verb: "left Calder for Bolt", "defected from the League to the Front"."""
    if verb.pos_ != "VERB" or verb.lemma_ not in MOVES:
        return
    left, joined = MOVES[verb.lemma_]
    places = (verb, *syntax.children(verb, "dobj"))
    old = syntax.children(verb, "dobj") if left is None else [t for p in places for t in syntax.prepositional(p, {left})]
    new = [t for p in places for t in syntax.prepositional(p, {joined})]
    new += [t for n in new if n.lemma_ in GENERIC for t in syntax.prepositional(n, {"at", "with", "in"})]  # "left for a job at Bolt"
    who = _only(sentence, syntax.subjects(verb), referents, EntityType.PERSON)
    bodies = [_only(sentence, tokens, referents, EntityType.ORGANIZATION) for tokens in (old, new)]
    for relation, body in zip(("LEFT", "JOINED"), bodies, strict=True):
        if who is not None and body is not None and None not in bodies:
            yield between(relation, verb, (who, body))


def _only(sentence: Sentence, tokens: list[Token], referents: Referents, kind: EntityType) -> Referent | None:
    """The one referent of the tokens, where it is of that type."""
    found = [r for t in tokens for r in referents(sentence, t)]
    return found[0] if len(found) == 1 and found[0].mention.type is kind else None
