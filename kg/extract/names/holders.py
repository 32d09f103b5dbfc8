"""Descriptions by a post and its body ("the Labour leader", "the Massachusetts Democrat") -> whom the article tells to hold it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Document
from kg.extract.names.forms import Entry, Occurrence, Register
from kg.extract.names.nouns import HUMAN
from kg.extract.names.words import MEMBER_OR_PARTY, PARTIES, PLURAL_TITLES
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token

_SAME = {
    word: posts.split()[0]
    for posts in (
        "senator sen sens", "governor gov", "representative rep congressman congresswoman", "coach manager gaffer tactician",
        "executive", "chairman chairwoman chairperson chair", "minister", "spokesman spokeswoman spokesperson",
        "mp lawmaker legislator parliamentarian td", "president", "boss head supremo", "star player", "general gen", "commissioner",
        "councillor councilor cllr", "attorney ag", "mla", "mayor", "leader", "chief", "captain skipper", "secretary",
    )
    for word in posts.split()
}  # fmt: skip
"""A post's noun -> the first of those that are other words for it."""

_IN_ONE = {"pm": ("prime", "minister"), "premier": ("prime", "minister"), "taoiseach": ("prime", "minister"), "ceo": ("chief", "executive")}
"""Nouns that stand for two words."""

_LEADS = frozenset("leader chief chairman president boss executive coach".split())
"""Posts of which "the boss" or "the chief" of a body may be any, where the article names but one holder of them there."""

_ANY = frozenset({"boss", "chief"})

_OF_STATE = frozenset("president chancellor governor mayor king queen emir sultan".split())
"""Offices whose holder is a country's or town's leader ("the Norwegian leader")."""

_PAST = frozenset("former ex then late ousted outgoing incoming next future new first previous other another deputy vice assistant".split())
"""With these a description is of another holder, or of another post."""

_PRAISE = frozenset("veteran embattled popular powerful long-serving outspoken beleaguered influential senior sitting current".split())
"""What is said of a holder and is no part of the post."""

_LETTERS = {"D": "democrat", "R": "republican"}
_BETWEEN = frozenset({"'s", "’s", "'", "’", "-", "the"})
_REACH = 5
_DESCRIBING = frozenset("NOUN PROPN ADJ PART PUNCT".split())
"""What may stand between a body and whoever holds a post in it."""

Post = tuple[str, frozenset[str]]
"""The noun, and what stands before it that tells it from others of that noun ("foreign minister")."""

NATIONAL: Post = ("national", frozenset())
"""Being of a country: whom "the Norwegian" stands for."""

Posts = dict[str, dict[Post, frozenset[Entry]]]
"""Key of the body or place -> its posts, and who is told to hold each."""


def posts(document: Document, register: Register) -> Posts:
    """What the article tells right at its persons' names."""
    found: dict[str, dict[Post, frozenset[Entry]]] = {}
    for o in register.occurrences:
        if len(o.entries) == 1 and o.entries[0].type is EntityType.PERSON:
            doc = document.sentences[o.sentence].doc
            for post, body in (*_before(doc, o, register), *_behind(doc, o, register)):
                of_body = found.setdefault(_key(body), {})
                of_body[post] = of_body.get(post, frozenset()) | {o.entries[0]}
    return found


def _key(body: Entry) -> str:
    """The body's key; of a party that of its short name ("Tory" and "Progressive Conservative" are one)."""
    return f"party:{PARTIES[last]}" if (last := body.name.lower().split()[-1]) in PARTIES else body.key


def _post(words: Iterable[Token]) -> Post | None:
    """The post that the words are, its noun last; None where the last is none."""
    told = [t.lower_.rstrip(".") for t in words if t.text not in _BETWEEN]
    if not told:
        return None
    *before, last = told
    last = PLURAL_TITLES.get(last, last)
    if last in _IN_ONE:
        first, last = _IN_ONE[last]
        before = [*before, first]
    noun = _SAME.get(last, last if last in HUMAN or last in MEMBER_OR_PARTY else None)
    return None if noun is None else (noun, frozenset(before))


def _body_at(register: Register, sentence: int, i: int) -> Entry | None:
    """The body or place named at a token."""
    o = register.at.get((sentence, i))
    return o.capital or o.entries[0] if o is not None and len(o.entries) == 1 and o.entries[0].type is not EntityType.PERSON else None


def _before(doc: Doc, o: Occurrence, register: Register) -> Iterator[tuple[Post, Entry]]:
    """ "Labour leader Tom Reyl", "Norway's Prime Minister Tom Reyl", "Norwegian Tom Reyl"."""
    for i in range(o.first - 1, max(-1, o.first - 1 - _REACH), -1):
        if (body := _body_at(register, o.sentence, i)) is not None:
            named = register.at[o.sentence, i]
            past = named.first > 0 and doc[named.first - 1].lower_ in _PAST
            if (post := _post(doc[i + 1 : o.first])) is not None:
                yield _dated(post, past), body
            if named.how == "nationality" or doc[i + 1 : o.first].text in {"'s", "’s"}:
                yield NATIONAL, body
            return
        if doc[i].lower_ in _PAST or doc[i].pos_ not in _DESCRIBING or (doc[i].is_punct and doc[i].text not in _BETWEEN):
            return


def _dated(post: Post, past: bool) -> Post:
    """The post, under a noun of its own where it is no longer, or not yet, held."""
    return (f"former {post[0]}", post[1]) if past else post


def _behind(doc: Doc, o: Occurrence, register: Register) -> Iterator[tuple[Post, Entry]]:
    """ "Tom Reyl, the Labour leader," and "Tom Reyl, D-Mass."."""
    i = o.last + 1
    if i + 2 >= len(doc) or doc[i].text not in {",", "("}:
        return
    past = next((t.i for t in doc[i + 1 : i + 3] if t.lower_ in _PAST), None)
    i = past + 1 if past is not None else i + 1 + (doc[i + 1].lower_ == "the")
    if doc[i].text in _LETTERS and doc[i + 1].text == "-" and (state := _body_at(register, o.sentence, i + 2)) is not None:
        yield (_LETTERS[doc[i].text], frozenset()), state
        if o.first and (title := _post(doc[o.first - 1 : o.first])) is not None:
            yield title, state
        return
    if (body := _body_at(register, o.sentence, i)) is None:
        return
    start = register.at[o.sentence, i].last + 1
    noun = next((t for t in doc[start : start + 4] if t.tag_ in {"NN", "NNP"} and t.dep_ not in {"compound", "poss"}), None)
    if noun is None or any(t.lower_ in _PAST or (t.is_punct and t.text not in _BETWEEN) for t in doc[start : noun.i]):
        return
    if (post := _post(doc[start : noun.i + 1])) is not None:
        yield _dated(post, past is not None), body


def holder(token: Token, sentence: int, register: Register, held: Posts) -> tuple[Entry, ...] | None:
    """Who holds the post of that body; nobody where it is another's, or where several may be meant; None where no body is said."""
    body = said_body(token, sentence, register)
    if body is None or not _is_of_today(token):
        return None
    post = _post([*(c for c in token.children if c.i < token.i and _tells(c, sentence, register)), token])
    if post is None:
        return None
    past = any(c.lower_ == "former" for c in token.children)
    found = _holders(_dated(post, past), held.get(_key(body), {}))
    if found:
        return tuple(found) if len(found) == 1 else ()
    known = any(noun.removeprefix("former ") == post[0] for of_body in held.values() for noun, _ in of_body)
    return () if known else None


def national(country: Entry, named: Iterable[Entry], held: Posts) -> tuple[Entry, ...]:
    """Of those named so far the only one whom the article says to be of that country ("Norwegian striker Tom Reyl")."""
    found = nationals(country, held)
    return tuple(found) if len(found) == 1 and found & set(named) else ()


def nationals(country: Entry, held: Posts) -> frozenset[Entry]:
    """Everybody whom the article says to be of that country."""
    return held.get(_key(country), {}).get(NATIONAL, frozenset())


def is_of_another(entry: Entry, token: Token, sentence: int, register: Register, held: Posts) -> bool:
    """Whether the article tells of a post of the same noun that the person holds, but in another body than the one named at it."""
    body, post = said_body(token, sentence, register), _post([token])
    if body is None or post is None:
        return False
    others = {_key(e) for e in register.entries if e.type is body.type} - {_key(body)}
    return any(noun == post[0] and entry in entries for key in others for (noun, _), entries in held.get(key, {}).items())


def _tells(word: Token, sentence: int, register: Register) -> bool:
    """Whether a word before the noun tells which post it is: no article, and no name."""
    return word.dep_ in {"compound", "amod", "nmod"} and (sentence, word.i) not in register.at and word.lower_ not in _PRAISE | _PAST


def _holders(post: Post, of_body: dict[Post, frozenset[Entry]]) -> frozenset[Entry]:
    noun, told = post
    same = [e for (other, words), entries in of_body.items() if other == noun and (words == told or not told) for e in entries]
    if not same and noun in _ANY:
        same = [e for (other, _), entries in of_body.items() if other in _LEADS for e in entries]
    if not same and noun in _LEADS:
        same = [e for (other, _), entries in of_body.items() if other in _ANY for e in entries]
    if not same and noun == "leader" and not told:
        same = [e for (other, words), entries in of_body.items() if other in _OF_STATE or "prime" in words for e in entries]
    return frozenset(same)


def _is_of_today(token: Token) -> bool:
    """Definite, and neither a former nor another holder, nor one told from others by a clause."""
    children = {c.lower_ for c in token.children if c.i < token.i}
    owned = any(c.dep_ == "poss" and c.pos_ == "PROPN" for c in token.children)
    if token.dep_ in {"compound", "appos", "attr", "nmod"} or not (owned or "the" in children) or children & (_PAST - {"former"}):
        return False
    return not any(c.dep_ in {"relcl", "acl"} or (c.dep_ == "prep" and c.lower_ != "of") for c in token.children)


def said_body(token: Token, sentence: int, register: Register) -> Entry | None:
    """The body or place named at a noun: Labour of "the Labour leader", Norway of "the Norwegian premier" and "the premier of Norway"."""
    words = [c for c in token.children if c.i < token.i and c.dep_ in {"compound", "amod", "nmod", "poss"}]
    words += [n for p in token.children if p.lower_ == "of" and p.i == token.i + 1 for n in p.children if n.dep_ == "pobj"]
    found = {body for c in words if (body := _body_at(register, sentence, c.i)) is not None}
    return found.pop() if len(found) == 1 else None
