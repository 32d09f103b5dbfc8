"""Several named to posts by one verb: "named Ana Voss as chair, Tom Reyl as clerk and Li Boll as envoy", "hired Ana alongside Tom as".

The parser joins the later names to the post before them, or to nothing; the list shows on its surface: a separator, a name, a post.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from kg.extract.document import Referent, Referents, Sentence, is_named_person
from kg.extract.frames.vocabulary import titles_by_last_word
from kg.extract.names.nations import nations
from kg.extract.parse import syntax
from kg.extract.statements import Statement
from kg.model import EntityType
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

NAMING = frozenset("appoint choose designate elect hire name nominate pick propose select".split())

SEPARATORS = frozenset({",", ";", "and", "alongside"})
"""Before the second name and those behind it."""

AS = frozenset({"as", "for"})

_DESCRIBING = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM"})
"""What stands between a separator and the name: "veteran diplomat Tom Reyl"."""


SELECTING = frozenset("adopt choose elect nominate pick select".split())
SHOWING = frozenset("announce confirm install present unveil".split())
COACHES = frozenset({"coach", "manager"})
"""Whom nobody but the club names."""

CANDIDATES = frozenset({"candidate", "nominee", "flagbearer", "standard-bearer"})

PRIZES = frozenset("governorship mayoralty premiership presidency seat".split())
"""What somebody is named as a candidate for."""


def namings(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """APPOINTED of all names in such a list, and of who is hired by the body of the post; of other single names the frames tell."""
    for verb in sentence.doc:
        if verb.pos_ != "VERB":
            continue
        if syntax.is_passive(verb) and syntax.agent(verb) is None:
            yield from _chosen(sentence, verb, referents)
        elif verb.lemma_ in NAMING:
            listed = [t for t in _run(verb) if t.pos_ == "PROPN" and _is_member(t) and is_named_person(sentence, t, referents)]
            doers = syntax.doers(verb)
            if doers and listed[1:] and _before(listed[0]) == verb and all(_before(t).lower_ in SEPARATORS for t in listed[1:]):
                yield Statement(RELATIONS["APPOINTED"], verb, (verb, verb), tuple(doers), tuple(listed), "verb")


def _chosen(sentence: Sentence, verb: Token, referents: Referents) -> Iterator[Statement]:
    """ "Was hired as Bolt's coach", "was hired as coach of Bolt", "was nominated as Labour's candidate": its body does that itself."""
    for post in syntax.prepositional(verb, {"as"}):
        owner = syntax.possessor(post)
        bodies = [owner] if owner is not None else []
        if (verb.lemma_ == "hire" and _ends_post(post)) or (post.lemma_ in COACHES and verb.lemma_ in NAMING | SHOWING):
            bodies = bodies or syntax.prepositional(post, {"of", "at"})
        elif verb.lemma_ not in SELECTING or post.lemma_ not in CANDIDATES:
            continue
        if any(_hires(r) for b in bodies for r in referents(sentence, b)):
            yield Statement(RELATIONS["APPOINTED"], verb, (verb, verb), tuple(bodies), tuple(syntax.subjects(verb)), "verb")


def _hires(body: Referent) -> bool:
    """A body, or a country with its teams; the town of "Harlow's general manager" is its club's."""
    nation = nations().get(body.mention.name)
    return body.mention.type is EntityType.ORGANIZATION or (nation is not None and nation.kind == "country")


def _run(verb: Token) -> Iterator[Token]:
    """The words behind the verb up to the next verb: a list of names has none."""
    for token in verb.doc[verb.i + 1 :]:
        if token.pos_ in syntax.VERBAL and token.dep_ not in {"amod", "compound", "nmod"}:
            return
        yield token


def _is_member(name: Token) -> bool:
    """Whether the last word of a name is followed by the post he is named to, or by who is named to it with him."""
    after = name.nbor() if name.i + 1 < len(name.doc) else name
    after = after.nbor() if after.text == "," and after.i + 1 < len(name.doc) and after.nbor().lower_ in AS else after
    if after.pos_ == "PROPN" or (after.lower_ not in AS | {"alongside"} and not _post(after)):
        return False
    return after.lower_ == "alongside" or _post(after) or any(_post(t) for t in name.doc[after.i + 1 : after.i + 2])


def _post(first: Token) -> bool:
    """Whether a phrase that begins here is a post: "chair", "its finance director", "Minister for Trade"."""
    for token in first.doc[first.i : first.i + 7]:
        if _ends_post(token) or token.lower_ in PRIZES:
            return True
        if token.pos_ not in _DESCRIBING and token.tag_ not in {"PRP$", "POS", "VBG", "HYPH"}:
            return False
    return False


def _ends_post(last: Token) -> bool:
    """Whether the word ends the title of a post: "executive" of "chief executive", "chair"; not the "man" of "the man to beat"."""
    titles = [t.words for t in titles_by_last_word().get(last.lemma_.lower(), ()) if t.relation.family == "post"]
    return any(len(words) == 1 or (last.i > 0 and last.nbor(-1).lower_ == words[-2]) for words in titles)


def _before(name: Token) -> Token:
    """The word before the name and all that describes its bearer."""
    described = takewhile(lambda t: t.pos_ in _DESCRIBING or t.tag_ in {"PRP$", "POS"}, reversed(name.doc[: name.i]))
    before = name.doc[max(name.i - 1 - sum(1 for _ in described), 0)]
    set_off = before.text == "," and name.i + 1 < len(name.doc) and name.nbor().text == ","  # "named its clerk, Ana Voss, as chair"
    return _before(before) if set_off and before.nbor(-1).pos_ == "NOUN" else before
