"""Posts told by what stands near: "Kessel, of the Dayton Ledger," and "chief executive Ana Voss" where one body is in question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kg.extract import cues, syntax
from kg.extract.document import Referent, Referents, Sentence
from kg.extract.parties import is_party
from kg.extract.roles import ELECTIVE_BODIES, JUNIOR, NOT_HELD, titles
from kg.extract.statements import Statement
from kg.extract.vocabulary import titles_by_last_word
from kg.model import EntityType
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.tokens import Token

CORPORATE = ("chief executive", "officer", "chairman", "chairwoman", "chairperson", "managing director", "finance director")
"""What titles hold that only a body gives, so that a newspaper leaves the body out once it is named."""

KINDS = {
    "union": frozenset("union association federation brotherhood guild workers".split()),
    "party": frozenset("party front movement alliance bloc union league congress rally forum democrats conservatives labour".split()),
    "club": frozenset("club fc united city rovers athletic town county albion wanderers rangers".split()),
    "bank": frozenset("bank bancorp".split()),
    "university": frozenset("university college institute".split()),
    "college": frozenset("college university".split()),
    "charity": frozenset("charity foundation trust fund society aid".split()),
    "foundation": frozenset("foundation trust fund".split()),
    "association": frozenset("association federation society".split()),
    "federation": frozenset("federation association".split()),
    "league": frozenset("league".split()),
    "council": frozenset("council".split()),
    "museum": frozenset("museum gallery".split()),
    "commission": frozenset("commission".split()),
    "committee": frozenset("committee".split()),
    "society": frozenset("society association".split()),
    "group": frozenset("group".split()),
    "company": frozenset[str](),
    "firm": frozenset[str](),
}
"""Before a title: the kind of the body just named ("Union president Walt Oller") -> the words that its name may show it by."""

NOBLE = frozenset("earl duke duchess prince princess marquess marchioness viscount baron baroness count countess king queen".split())
"""Titles whose "of" is part of the name; so is that of a named chair ("the Ada Voss Professor of Law")."""

MEDIA = frozenset(
    """
    news times post bbc cnn nbc abc cbs fox itv sky guardian telegraph journal tribune herald radio tv magazine reuters bloomberg
    npr msnbc politico axios independent economist mirror gazette globe pbs broadcasting press ap afp rte rté lbc espn tsn cbc ctv
    sbs yorker vox wired forbes ledger chronicle observer examiner courier bulletin atlantic
    """.split()
)
"""Words of outlets' names: whom the paper's possessive names ("CNN's Ana Voss") works for it."""

TAKES_OF = frozenset("accuse convict rid strip inform remind warn tell say think ask suspect deprive cure".split())
"""Verbs whose own "of" may stand right behind their object."""

HEARERS = frozenset("tell inform write ask say speak accord talk".split())
"""Verbs whose object is the paper that was told, no employer of who told it."""


def posts_beside(sentence: Sentence, earlier: Sequence[Sentence], referents: Referents, borne: Sequence[Token]) -> Iterator[Statement]:
    """WORKS_FOR by "of BODY" right behind a name, and the posts of titles whose body the sentence before names.

    `earlier` are the sentences right before this one.
    `borne` are the tokens of those whose title, with its body, the sentence tells already: they are left alone.
    """
    taken = {t.i for t in borne}
    for token in sentence.doc:
        if token.dep_ == "prep" and token.lower_ == "of" and token.head.i not in taken and _is_behind_name(token):
            yield from _of_body(sentence, token, referents)
        if token.dep_ == "case" and token.i + 1 < len(token.doc) and token.nbor().pos_ == "PROPN":
            yield from _of_outlet(sentence, token.head, token.nbor(), referents)
    for relation, first, head in titles(sentence.doc):
        bearer = _bearer(sentence, first, head, referents)
        if bearer is None or bearer.i in taken or not _is_open(sentence, first, head, bearer, referents):
            continue
        kind = _kind(first)
        body = _body_of_kind([*earlier, sentence], referents, first, kind) if kind is not None else None
        body = body or _only_body(sentence, earlier[-1] if earlier else None, referents, first)
        who = referents(sentence, bearer)
        if body is not None and len(who) == 1:
            role = sentence.doc[first.i : head.i + 1].text
            two = (who[0], body)
            yield Statement(relation, head, (first, head), (bearer,), (), "near title", role=role, ends=two)


def _of_outlet(sentence: Sentence, outlet: Token, name: Token, referents: Referents) -> Iterator[Statement]:
    """ "CNN's Ana Voss"."""
    if _is(sentence, outlet, referents, EntityType.ORGANIZATION) and _is(sentence, name, referents, EntityType.PERSON):
        two = (referents(sentence, name)[0], referents(sentence, outlet)[0])
        if MEDIA & set(two[1].mention.name.lower().split()):
            yield Statement(RELATIONS["WORKS_FOR"], outlet, (outlet, name), (), (), "near title", ends=two)


def _of_body(sentence: Sentence, of: Token, referents: Referents) -> Iterator[Statement]:
    name = of.head
    if name.dep_ == "dobj" and name.head.lemma_ in TAKES_OF:
        return
    for held in syntax.children(of, "pobj"):
        if not _is(sentence, name, referents, EntityType.PERSON) or not _is(sentence, held, referents, EntityType.ORGANIZATION):
            continue
        two = (referents(sentence, name)[0], referents(sentence, held)[0])
        body = two[1].mention.name
        titled = name.lower_ in NOBLE or name.lower_ in titles_by_last_word()
        if not titled and not any(w in ELECTIVE_BODIES - {"congress"} for w in body.lower().split()):
            yield Statement(RELATIONS["MEMBER_OF" if is_party(body) else "WORKS_FOR"], held, (of, held), (), (), "near title", ends=two)


def _is_behind_name(of: Token) -> bool:
    """Whether the "of" follows its person's name at once, or after a comma."""
    before = of.doc[of.i - 1] if of.i else of
    if before.text == "," and of.i > 1:
        before = of.doc[of.i - 2]
    return before.i == of.head.i and of.head.pos_ == "PROPN"


def _is(sentence: Sentence, token: Token, referents: Referents, kind: EntityType) -> bool:
    found = referents(sentence, token)
    return len(found) == 1 and found[0].mention.type is kind and found[0].how in {"name", "acronym"}


def _bearer(sentence: Sentence, first: Token, head: Token, referents: Referents) -> Token | None:
    """Whose name follows the title at once, or in apposition to "its TITLE"."""
    after = head.doc[head.i + 1 : head.i + 3]
    places = [t for t in after if t.pos_ == "PROPN"][:1]
    if len(after) == 2 and after[0].text == "," and not _its(first, head):
        return None
    return next((t for t in places if _is(sentence, t, referents, EntityType.PERSON)), None)


def _its(first: Token, head: Token) -> bool:
    return any(t.lower_ == "its" for t in head.doc[max(0, first.i - 2) : first.i])


def _is_open(sentence: Sentence, first: Token, head: Token, bearer: Token, referents: Referents) -> bool:
    """Whether the sentence itself leaves open what the title is held in, and the title is one that only a body gives."""
    doc = sentence.doc
    before = doc[first.i - 1] if first.i else None
    title = doc[first.i : head.i + 1].text.lower()
    if head.tag_ in {"NNS", "NNPS"} or doc[head.i + 1].lower_ in NOT_HELD or syntax.prepositional(head, {"of", "for", "at"}):
        return False
    behind = [t for t in (bearer, bearer.head) for p in syntax.children(t, "prep") if p.lower_ == "of" and p.i == t.i + 1]
    if behind or (before is not None and before.lower_.rstrip("-") in cues.FORMER | JUNIOR):
        return False
    if _its(first, head):
        return not any(referents(sentence, t) for t in doc[max(0, first.i - 2) : first.i])
    if _kind(first) is not None:
        return True
    bare = before is None or before.pos_ not in {"DET", "PRON", "NOUN", "PROPN", "ADJ", "PART"}
    return bare and any(part in title for part in CORPORATE)


def _kind(first: Token) -> str | None:
    """What kind of body the title is held in, where the word before it, or its own first, says so."""
    words = [first.lower_, *([first.nbor(-1).lower_] if first.i else [])]
    return next((w for w in words if w in KINDS), None)


def _body_of_kind(sentences: Sequence[Sentence], referents: Referents, title: Token, kind: str) -> Referent | None:
    """The one body before the title whose name shows that it is of that kind."""
    found: dict[str, Referent] = {}
    for at in sentences:
        for token in at.doc[: title.i] if at.doc is title.doc else at.doc:
            if token.pos_ != "PROPN" or not _is(at, token, referents, EntityType.ORGANIZATION):
                continue
            referent = referents(at, token)[0]
            words = set(referent.mention.name.lower().split())
            if words & KINDS[kind]:
                found[referent.mention.name] = referent
    return next(iter(found.values())) if len(found) == 1 else None


def _only_body(sentence: Sentence, previous: Sentence | None, referents: Referents, title: Token) -> Referent | None:
    """The one body that this sentence and the one before it name, unless it only follows the title or is whom one told."""
    found: dict[str, Referent] = {}
    places = [(s, t) for s in (previous, sentence) if s is not None for t in s.doc if t.pos_ == "PROPN"]
    early = False
    for at, token in places:
        if not _is(at, token, referents, EntityType.ORGANIZATION):
            continue
        referent = referents(at, token)[0]
        found[referent.mention.name] = referent
        told = token.dep_ in {"dobj", "dative", "pobj"} and any(a.lemma_ in HEARERS for a in list(token.ancestors)[:2])
        early = early or ((at is not sentence or token.i < title.i) and not told)
    return next(iter(found.values())) if len(found) == 1 and early else None
