"""Posts told by what stands near: "Kessel, of the Dayton Ledger," and "chief executive Ana Voss" where one body is in question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.document import Referent, Referents, Sentence
from kg.extract.frames.vocabulary import titles_by_last_word
from kg.extract.names.nouns import BODY, COMPANY
from kg.extract.names.words import ORGANIZATION_HEADS
from kg.extract.parse import syntax
from kg.extract.parse.tree import PLURALS
from kg.extract.parties import PARTY_HEADS, is_party
from kg.extract.posts.bearers import bearers_of, last_of_name
from kg.extract.posts.bodies import BODILY, JUDGES, KINDS, MEDIA, body_in_question, body_of_kind, called, is_named, kind_told
from kg.extract.posts.clubs import is_club
from kg.extract.posts.roles import NOT_HELD, OF_PLACES, is_no_party_to
from kg.extract.posts.standing import ELECTED, ELECTIVE_BODIES
from kg.extract.posts.titles import JUNIOR, POSTS, first_of_joined, is_one_of_many, titles
from kg.extract.statements import Statement
from kg.model import EntityType
from kg.relations import RELATIONS, Relation

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

NOBLE = frozenset("earl duke duchess prince princess marquess marchioness viscount baron baroness count countess king queen".split())
"""Titles whose "of" is part of the name; so is that of a named chair ("the Ada Voss Professor of Law")."""

SEATED = frozenset("rep. sen. congressman congresswoman".split())
"""Titles before the name of who sits in the Congress of the United States or a state's house."""

FORMERLY = frozenset({"formerly", "previously", "late"})
"""Between a name's comma and "of": he is there no more."""

TAKES_OF = frozenset("accuse convict rid strip inform remind warn tell say think ask suspect deprive cure".split())
"""Verbs whose own "of" may stand right behind their object."""


def posts_beside(sentence: Sentence, earlier: Sequence[Sentence], referents: Referents, borne: Sequence[Token]) -> Iterator[Statement]:
    """WORKS_FOR by "of BODY" right behind a name, and the posts of titles whose body the sentence before names.

    `earlier` are the sentences before this one.
    `borne` are the tokens of those whose title, with its body, the sentence tells already: they are left alone.
    """
    taken = {t.i for name in borne for t in (name, last_of_name(name))}
    for token in sentence.doc:
        if token.dep_ == "prep" and token.lower_ in {"of", "from", "with", "at"} and token.head.i not in taken and _is_behind_name(token):
            yield from _of_body(sentence, token, referents)
        if token.lower_ in {"all", "both"} and token.i and token.nbor(-1).text == ",":
            yield from _all_of_body(sentence, token, referents)
        if token.dep_ == "case" and token.i + 1 < len(token.doc) and token.nbor().pos_ == "PROPN":
            yield from _of_outlet(sentence, token.head, token.nbor(), referents)
    for relation, first, head in titles(sentence.doc):
        bearer = _bearer(sentence, first, head, referents)
        if bearer is None or bearer.i in taken or not _is_open(sentence, first, head, bearer, referents):
            continue
        body = body_in_question(sentence, earlier, referents, first, bearer, kind_told(first, head))
        if body is not None and not is_no_party_to(head, body):
            kind = RELATIONS["MEMBER_OF"] if head.lemma_.lower() in ELECTED else relation  # "party lawmaker Ana Voss"
            yield from _held(sentence, kind, (first, head), bearer, body, referents)
    yield from _of_own_body(sentence, earlier, referents)


def _held(
    sentence: Sentence, relation: Relation, title: tuple[Token, Token], bearer: Token, body: Referent, referents: Referents
) -> Iterator[Statement]:
    """The title held in the body by the bearer, and by those joined to him where the title is in the plural."""
    first, head = title
    role = sentence.doc[first.i : head.i + 1].text
    for name in syntax.conjuncts(bearer) if head.tag_ in PLURALS else [bearer]:
        if is_named(sentence, name, referents, EntityType.PERSON):
            two = (referents(sentence, name)[0], body)
            yield Statement(relation, head, title, (name,), (), "near title", role=role, ends=two)


def _of_own_body(sentence: Sentence, earlier: Sequence[Sentence], referents: Referents) -> Iterator[Statement]:
    """ "Her party's new leader, Ana Voss", where the article names one party."""
    for relation, first, head in titles(sentence.doc):
        owner = syntax.possessor(head)
        own = owner is not None and owner.lower_ in KINDS and any(c.tag_ == "PRP$" for c in owner.children)
        if owner is None or not own or relation.name not in POSTS or referents(sentence, owner):
            continue
        body = body_of_kind(sentence, earlier, referents, first, owner.lower_)
        bearer = next(iter(bearers_of(sentence, first, head, referents)), None)
        if body is not None and bearer is not None:
            yield from _held(sentence, relation, (first, head), bearer, body, referents)


def _of_outlet(sentence: Sentence, outlet: Token, name: Token, referents: Referents) -> Iterator[Statement]:
    """ "CNN's Ana Voss", "Harlow City's Tom Reyl"."""
    if is_named(sentence, outlet, referents, EntityType.ORGANIZATION) and is_named(sentence, name, referents, EntityType.PERSON):
        two = (referents(sentence, name)[0], referents(sentence, outlet)[0])
        if MEDIA & set(two[1].mention.name.lower().split()):
            yield Statement(RELATIONS["WORKS_FOR"], outlet, (outlet, name), (), (), "near title", ends=two)
        elif is_club(two[1].mention.name, sentence.doc.text):
            yield Statement(RELATIONS["MEMBER_OF"], outlet, (outlet, name), (), (), "near title", ends=two)


def _of_body(sentence: Sentence, of: Token, referents: Referents) -> Iterator[Statement]:
    name = of.head
    if of.lower_ == "with" and not (of.nbor(-1).text == "," and name.head.lemma_ in cues.SPEECH_VERBS and _is_plain_body(of)):
        return
    if of.lower_ == "from" and not (_is_plain_body(of) and _speaks(name)):
        return
    if of.lower_ == "at" and not (_is_plain_body(of) and _is_quoted(name) and not _is_venue(of) and not _is_patron(name)):
        return
    if (name.dep_ == "dobj" and name.head.lemma_ in TAKES_OF) or _is_legislator(name):
        return
    for noun in syntax.children(of, "pobj"):
        held = called(sentence, noun, referents)
        if not is_named(sentence, name, referents, EntityType.PERSON) or not is_named(sentence, held, referents, EntityType.ORGANIZATION):
            continue
        two = (referents(sentence, name)[0], referents(sentence, held)[0])
        body = two[1].mention.name
        titled = name.lower_ in NOBLE or name.lower_ in titles_by_last_word()
        if not titled and not any(w in ELECTIVE_BODIES - {"congress"} for w in body.lower().split()):
            kind = _tie(body, sentence.doc[of.i + 1 : held.i])
            yield Statement(kind, held, (of, held), (), (), "near title", former=of.nbor(-1).lower_ in FORMERLY, ends=two)


PATRONS = frozenset("customer shopper client student pupil patient guest visitor passenger fan".split())


def _is_patron(name: Token) -> bool:
    """ "Customer Ana Voss at Calder Bank": who only goes there."""
    return any(c.lemma_.lower() in PATRONS for c in name.children)


def _is_legislator(name: Token) -> bool:
    """Whether a legislator's title is before the name: "of" tells where he is from or sits for ("Rep. Ana Voss of Harlow")."""
    return any(t.lower_ in SEATED for t in name.doc[max(0, name.left_edge.i - 1) : name.i])


def _tie(body: str, before: Sequence[Token]) -> Relation:
    """What one is who is of the body: a party's or club's member; `before` are the words before its name ("of the regional party KPJP")."""
    return RELATIONS["MEMBER_OF" if is_party(body) or is_club(body, "") or any(t.lower_ in PARTY_HEADS for t in before) else "WORKS_FOR"]


def _speaks(name: Token) -> bool:
    """Whether the "from" behind a name may tell where he works: he is no object that is taken or got from there."""
    heard = name.dep_ == "pobj" and name.head.lower_ in {"by", "with", "to"}
    return heard or name.dep_ in syntax.SUBJECTS | {"appos", "conj", "attr", "ROOT"}


_VENUES = frozenset(
    "court house parliament senate assembly congress hospital clinic prison jail stadium arena theatre theater museum gallery church "
    "cathedral chapel hotel airport conference forum centre center embassy consulate mansion club pub".split()
)
"""Words of bodies at which somebody may speak who only came there."""


def _is_venue(at: Token) -> bool:
    return any(t.lower_ in _VENUES for held in syntax.children(at, "pobj") for t in held.subtree)


def _is_quoted(name: Token) -> bool:
    """Whether the name before "at" is of who says something, and no object of a verb: "said Ana Voss at Calder Bank"."""
    heard = name.dep_ == "pobj" and name.head.lower_ == "to" and name.head.head.lower_ == "according"
    return heard or (name.dep_ in syntax.SUBJECTS and name.head.lemma_ in cues.SPEECH_VERBS)


def _is_plain_body(preposition: Token) -> bool:
    """Whether what follows "from" or "at" is by its words a body, and no town: "from the Harlow Institute", "at the TUC"."""
    held = syntax.children(preposition, "pobj")
    return any(t.lower_ in ORGANIZATION_HEADS | PARTY_HEADS | COMPANY | BODY or (t.text.isupper() and len(t.text) > 2) for t in held)


def _is_behind_name(of: Token) -> bool:
    """Whether the "of" follows its person's name at once, or after a comma."""
    doc, at = of.doc, of.i - 1
    if at > 0 and doc[at].lower_ in FORMERLY:
        at -= 1
    if at > 0 and doc[at].text == ",":
        at -= 1
    return at >= 0 and at == of.head.i and of.head.pos_ == "PROPN"


def _all_of_body(sentence: Sentence, all_: Token, referents: Referents) -> Iterator[Statement]:
    """ "Ana Voss, Tom Reyl and Bram Doyle, all of BODY": each of the names of the list before the comma."""
    doc, names = sentence.doc, all_.head
    of = doc[all_.i + 1] if all_.i + 1 < len(doc) else all_
    if of.lower_ not in {"of", "from", "with"} or names.pos_ != "PROPN" or names.i > all_.i or len(syntax.conjuncts(names)) < 2:
        return
    for held in syntax.children(of, "pobj"):
        if is_named(sentence, held, referents, EntityType.ORGANIZATION):
            tie = _tie(referents(sentence, held)[0].mention.name, doc[of.i + 1 : held.i])
            yield Statement(tie, held, (of, held), (names,), (held,), "near title")


def _bearer(sentence: Sentence, first: Token, head: Token, referents: Referents) -> Token | None:
    """Whose name follows the title at once, or in apposition to "its TITLE" and "the TITLE", or stands before ", TITLE,"."""
    doc = sentence.doc
    apart = _owner(first) is not None or _has_the(first)
    after = [t for t in doc[head.i + 1 : head.i + 3] if not (apart and t.text == ",")]
    names = after[:1] if after and after[0].pos_ == "PROPN" else _before_comma(first, head)
    return next((last_of_name(t) for t in names if is_named(sentence, t, referents, EntityType.PERSON)), None)


def _before_comma(first: Token, head: Token) -> list[Token]:
    """ "Ana Voss" of "Ana Voss, chief executive, said" and "Ana Voss, the chief executive"."""
    doc = first.doc
    start = first.i - _has_the(first)
    closed = head.i + 1 == len(doc) or doc[head.i + 1].text in {",", "."}
    return [doc[start - 2]] if closed and start > 1 and doc[start - 1].text == "," else []


def _has_the(first: Token) -> bool:
    return first.i > 0 and first.nbor(-1).lower_ == "the"


def _owner(first: Token) -> Token | None:
    """The "its" before the title."""
    return next((t for t in first.doc[max(0, first.i - 2) : first.i] if t.lower_ == "its"), None)


def _is_open(sentence: Sentence, first: Token, head: Token, bearer: Token, referents: Referents) -> bool:
    """Whether the sentence itself leaves open what the title is held in, and the title is one that only a body gives."""
    doc = sentence.doc
    opening = first_of_joined(first).i
    before = doc[opening - 1] if opening else None
    if (
        (head.tag_ in PLURALS and head.lower_ not in JUDGES)
        or is_one_of_many(first, head)
        or doc[head.i + 1 : head.i + 2].text.lower() in NOT_HELD
        or syntax.prepositional(head, {"of", "for", "at"})
    ):
        return False
    if head.lemma_.lower() in OF_PLACES:
        return False  # "Vale Party Prime Minister Ana Voss"
    behind = [p for p in syntax.children(bearer, "prep") if p.lower_ == "of" and p.i == bearer.i + 1]
    if behind or (before is not None and before.lower_.rstrip("-") in cues.FORMER | JUNIOR):
        return False
    if (owner := _owner(first)) is not None:
        return not referents(sentence, owner)
    if (kind := kind_told(first, head)) is not None:
        told = first if first.lower_ == kind or kind == "justice" else first.nbor(-1)
        return not _is_one_of_many(told) and not _ends_name(told)
    title = doc[first.i : head.i + 1].text.lower()
    named = before is not None and before.i > 0 and before.text[0].isupper()  # "Straits Haul CEO", whatever the parser makes of "Haul"
    bare = before is None or before.lower_ == "the" or (not named and before.pos_ not in {"DET", "PRON", "NOUN", "PROPN", "ADJ", "PART"})
    return bare and (title in BODILY or (title.startswith("chief ") and title.endswith(" officer")))


def _ends_name(kind: Token) -> bool:
    """Whether it is the last word of a name ("National Committee member"), made out or not: no body spoken of before is meant."""
    return kind.i > 1 and kind.text[0].isupper() and kind.nbor(-1).pos_ == "PROPN"


def _is_one_of_many(kind: Token) -> bool:
    """Whether an adjective before "party leader" tells that the body has others: "senior party leader", "a local party chairman"."""
    return kind.i > 0 and (kind.nbor(-1).pos_ == "ADJ" or kind.nbor(-1).lower_ in {"a", "an", "another"})
