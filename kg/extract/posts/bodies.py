"""Which body a title is held in that the sentence leaves open: "the bank accepts it, chief executive Ana Voss said".

A newspaper leaves the body out once it is plain. It is plain where the holder speaks of what the body does, where the article's own
topic acts, or where only one body is in question at all; everywhere else nothing is said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kg.extract.cues import SPEECH_VERBS
from kg.extract.document import Referent, Referents, Sentence
from kg.extract.names.nouns import BODY, COMPANY, NEWS
from kg.extract.names.spans import MANNED
from kg.extract.parse import syntax
from kg.extract.parties import is_party
from kg.extract.posts.bearers import last_of_name
from kg.model import EntityType
from kg.relations.declaration import listed

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

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
    "police": frozenset("police constabulary garda nypd lapd rcmp psni met".split()),
    "justice": frozenset("court bench tribunal".split()),
    "company": frozenset[str](),
    "firm": frozenset[str](),
}
"""Before a title: the kind of the body just named ("Union president Walt Oller") -> the words that its name may show it by."""

BODILY = frozenset(
    listed(
        """
        chief executive, ceo, cfo, coo, cto, chairman, chairwoman, chairperson, chair, executive chairman, executive chair, managing
        director, executive director, finance director, general secretary, general manager, company secretary, vice-chancellor,
        vice chancellor, headmaster, headmistress, headteacher, head teacher, founder,
        co-founder, cofounder, head coach
        """
    )
)
"""Titles that only a body gives, so that a newspaper leaves the body out once it is named; so are those of chief officers."""

MEDIA = frozenset(
    """
    news times post bbc cnn nbc abc cbs fox itv sky guardian telegraph journal tribune herald radio tv magazine reuters bloomberg
    npr msnbc politico axios independent economist mirror gazette globe pbs broadcasting press ap afp rte rté lbc espn tsn cbc ctv
    sbs yorker vox wired forbes ledger chronicle observer examiner courier bulletin atlantic
    """.split()
)
"""Words of outlets' names: whom the paper's possessive names ("CNN's Ana Voss") works for it."""

NEAR = 3
"""How many sentences back a body of the kind that the title tells may be named ("union president Ana Voss")."""

EMPLOYING = frozenset(
    "appoint axe confirm dismiss elect employ fire hire install lose name oust poach promote recall recruit reinstate remove replace sack "
    "select suspend unveil".split()
)
"""Verbs whose object, told by a bare title, holds it in the body that is their subject."""

OVERSEERS = frozenset(
    "agency association authority commission council court committee government inquiry ministry ombudsman parliament party police "
    "prosecutor prosecutors regulator senate tribunal union watchdog".split()
)
"""Words for bodies that speak of others' chiefs as much as of their own."""

HEARERS = frozenset("tell inform write ask say speak accord talk".split())
"""Verbs whose object is the paper that was told, no employer of who told it."""


def body_in_question(
    sentence: Sentence, earlier: Sequence[Sentence], referents: Referents, title: Token, bearer: Token, kind: str | None
) -> Referent | None:
    """The body, of the kind if one is told, that an open title from the token `title` on is held in by `bearer`; none where not plain."""
    if kind is not None and KINDS[kind]:
        return _of_kind([*earlier[-NEAR:], sentence], referents, title, kind)
    spoken = _spoken_of(sentence, referents, bearer)
    return (
        (spoken if spoken is not None and _is_topic(spoken, (*earlier, sentence), referents) else None)
        or _only_body(sentence, earlier[-1:], referents, title, bearer)
        or _acting(sentence, earlier, referents, title, bearer)
    )


def kind_told(first: Token, head: Token) -> str | None:
    """What kind of body the title is held in, where the word before it, its own first, or "justice" says so."""
    words = [first.lower_, *([first.nbor(-1).lower_] if first.i else [])]
    judge = head.lower_ in JUDGES and first.lower_ in JUDGES | {"associate"}
    return next((w for w in words if w in KINDS.keys() - JUDGES), "justice" if judge else None)


JUDGES = frozenset({"justice", "justices"})


def body_of_kind(sentence: Sentence, earlier: Sequence[Sentence], referents: Referents, title: Token, kind: str) -> Referent | None:
    """The one body of that kind that the article names up to the title."""
    return _of_kind([*earlier, sentence], referents, title, kind)


def is_named(sentence: Sentence, token: Token, referents: Referents, kind: EntityType) -> bool:
    """Whether the token names one entity of that type."""
    found = referents(sentence, token)
    return len(found) == 1 and found[0].mention.type is kind and found[0].how in {"name", "acronym"}


def called(sentence: Sentence, noun: Token, referents: Referents) -> Token:
    """The name right behind a noun for a kind of body, which the parser hangs elsewhere: of "comparison website Kestrel" the name."""
    doc, at = sentence.doc, noun.i + 1
    if noun.pos_ != "NOUN" or noun.lemma_.lower() not in COMPANY | BODY | MANNED or at >= len(doc):
        return noun
    at += doc[at].lower_ == "the" and at + 1 < len(doc)  # "at the think tank the Harlow Institute"
    name = last_of_name(doc[at]) if is_named(sentence, doc[at], referents, EntityType.ORGANIZATION) else noun
    return noun if name.dep_ in syntax.SUBJECTS else name  # "at the firm Calder Steel bought"


def _named(sentence: Sentence, referents: Referents) -> Iterator[tuple[Token, Referent]]:
    """The bodies that the sentence names, outlets apart: they only tell the story."""
    for token in sentence.doc:
        if token.pos_ in {"PROPN", "NOUN"} and is_named(sentence, token, referents, EntityType.ORGANIZATION):
            referent = referents(sentence, token)[0]
            if referent.mention.name.lower() not in NEWS and (token.pos_ == "PROPN" or is_party(referent.mention.name)):
                yield token, referent


def _undescribing(sentence: Sentence, referents: Referents) -> Iterator[tuple[Token, Referent]]:
    """Those bodies that do not only describe another: in "the Growers' Union, an ally of the Civic Front" the Front does."""
    named = list(_named(sentence, referents))
    for token, referent in named:
        above = _described_by(token)
        if not any(t in above for t, r in named if r.mention.name != referent.mention.name):
            yield token, referent


def _described_by(name: Token) -> list[Token]:
    """What the name stands in the description of: the words above it before it, up to what it is joined to by "and"."""
    while name.dep_ == "compound" and name.head.pos_ == "PROPN":
        name = name.head
    above = list["Token"]()
    while name.dep_ != "conj" and name.head.i < name.i:
        name = name.head
        above.append(name)
    return above


def _of_kind(sentences: Sequence[Sentence], referents: Referents, title: Token, kind: str) -> Referent | None:
    """The one body before the title whose name shows that it is of that kind."""
    fitting = [
        r
        for at in sentences
        for t, r in _undescribing(at, referents)
        if _is_of_kind(r.mention.name, kind) and (at.doc is not title.doc or t.i < title.i)
    ]
    return _one({r.mention.name: r for r in fitting})


def _is_of_kind(name: str, kind: str) -> bool:
    return bool(set(name.lower().split()) & KINDS[kind]) or (kind == "party" and is_party(name))


def _one(found: dict[str, Referent]) -> Referent | None:
    return next(iter(found.values())) if len(found) == 1 else None


def _subjects(sentence: Sentence, referents: Referents, verbs: list[Token]) -> dict[str, Referent]:
    """The bodies that are subjects of the verbs, however they are told."""
    subjects = [s for v in verbs for s in syntax.children(v, *syntax.SUBJECTS)]
    found = [r for s in subjects for r in referents(sentence, s) if r.how not in {"body", "nationality"}]
    return {r.mention.name: r for r in found if r.mention.type is EntityType.ORGANIZATION and r.mention.name.lower() not in NEWS}


def _spoken_of(sentence: Sentence, referents: Referents, bearer: Token) -> Referent | None:
    """The only body of whose doings the bearer speaks: "the bank will pay, chief executive Ana Voss said"."""
    speaker = bearer.head if bearer.dep_ == "appos" else bearer
    saying = speaker.head
    if speaker.dep_ not in syntax.SUBJECTS or saying.lemma_ not in SPEECH_VERBS:
        return None
    told = [t for t in saying.subtree if syntax.is_verbal(t) and t.dep_ in {"ccomp", "parataxis", "conj"}]
    return _one(_subjects(sentence, referents, told))


def _acting(sentence: Sentence, earlier: Sequence[Sentence], referents: Referents, title: Token, bearer: Token) -> Referent | None:
    """The article's topic, where it does what the title's clause tells: "Acme said chief executive Ana Voss would leave"."""
    above = [a for a in title.ancestors if syntax.is_verbal(a)]
    body = _one(_subjects(sentence, referents, above))
    if body is None or _oversees(body, sentence) or _is_done_by(body, sentence, referents, bearer):
        return None
    return body if _is_topic(body, (*earlier, sentence), referents, title) else None


def _oversees(body: Referent, sentence: Sentence) -> bool:
    """Whether the body, by its name or what it is called here, is one that speaks of other bodies' holders of posts."""
    called = sentence.doc.text[body.mention.start - sentence.start : body.mention.end - sentence.start]
    return bool(OVERSEERS & set(f"{body.mention.name} {called}".lower().split()))


def _is_topic(body: Referent, sentences: Sequence[Sentence], referents: Referents, title: Token | None = None) -> bool:
    """Whether the sentences, up to the title, name the body more often than any other, or it is taken up by a description."""
    named = [
        {r.mention.name for t, r in _named(at, referents) if title is None or at.doc is not title.doc or t.i < title.i} for at in sentences
    ]
    times = Counter(name for names in named for name in names)
    rivals = [n for name, n in times.items() if name != body.mention.name]
    return body.how in {"description", "pronoun"} or times[body.mention.name] > max(rivals, default=0)


def _is_done_by(body: Referent, sentence: Sentence, referents: Referents, bearer: Token) -> bool:
    """Whether the body does to the bearer what anybody may: "the union criticised chief executive Ana Voss" makes her not its own."""
    verb = bearer.head
    speaks = bearer.i + 1 < len(bearer.doc) and bearer.nbor().lemma_ in SPEECH_VERBS  # "... chief executive Ana Voss said", misread
    if bearer.dep_ != "dobj" or verb.lemma_ in EMPLOYING or speaks:
        return False
    return any(r.mention.name == body.mention.name for s in syntax.subjects(verb) for r in referents(sentence, s))


def _only_body(sentence: Sentence, previous: Sequence[Sentence], referents: Referents, title: Token, bearer: Token) -> Referent | None:
    """The one body that this sentence and the one before it name, unless it only follows the title or is whom one told."""
    if any(t.dep_ in syntax.SUBJECTS and t.lower_ in COMPANY | BODY and not referents(sentence, t) for t in sentence.doc):
        return None  # "the bank will buy it": a body that is not made out
    found: dict[str, Referent] = {}
    early = False
    for at in (*previous, sentence):
        for token, referent in _undescribing(at, referents):
            found[referent.mention.name] = referent
            told = token.dep_ in {"dobj", "dative", "pobj"} and any(a.lemma_ in HEARERS for a in list(token.ancestors)[:2])
            early = early or ((at is not sentence or token.i < title.i) and not told)
    for at in previous:
        described = _subjects(at, referents, [t for t in at.doc if syntax.is_verbal(t)])  # "The carmaker lost money. Chief executive ..."
        found |= described
        early = early or bool(described)
    body = _one(found) if early else None
    return body if body is not None and not _is_done_by(body, sentence, referents, bearer) else None
