"""Who bears a title: the name that the sentence puts behind it, beside it, or before the verb that predicates it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.document import Referents, Sentence, is_named_person
from kg.extract.frames.vocabulary import titles_by_last_word
from kg.extract.names.words import TITLES
from kg.extract.parse import syntax
from kg.extract.parse.tree import PLURALS, first_conjunct, is_person
from kg.extract.posts.predication import STARTS, appointment, predicated, successor_of, tells_post
from kg.extract.posts.titles import behind_bracket
from kg.extract.posts.unset import unset
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token

ONE_OF = frozenset("one elder eldest older oldest younger youngest first second third fourth fifth last".split())
"""Before "of" and a plural title: the one of them who is meant ("one of the founders", "the elder of two sons")."""

_PHRASE = frozenset({"ADP", "DET", "NOUN", "PROPN", "ADJ", "ADV", "PART", "CCONJ", "NUM"})
"""What a title and what it is held in are made of, up to the comma before or behind them."""


def bearers_of(sentence: Sentence, first: Token, head: Token, referents: Referents) -> Iterator[Token]:
    """The tokens that may name who bears the title, from the plainest construction that is there."""
    if named := _named_behind(sentence, head, referents):
        yield from named
        return
    title, head = head, carrier(first, head)
    top = first_conjunct(head)
    told_behind = [c for c in top.children if c.i > head.i and top.i < head.i]  # "Bolt's founder and former chief, Tom Reyl,"
    names = [c for c in (*head.children, *told_behind) if c.dep_ == "appos" and referents(sentence, c) and not _is_called(head, c)]
    if names:
        yield from names
        return
    if top.i != head.i and top.pos_ == "PROPN" and any(r.mention.type is EntityType.PERSON for r in referents(sentence, top)):
        return  # "Ana, Tom and the head of Bolt": somebody else heads it
    if top.dep_ not in {"appos", "attr", "oprd"} and (name := set_off(sentence, title, referents)) is not None:
        yield name
        return
    if (
        not is_for_several(head)
        and {top.dep_, head.dep_} & {"appos", "conj"}
        and (nearest := _right_before(sentence, first, referents)) is not None
    ):
        yield nearest
        return
    if top.dep_ == "appos" and top.head.pos_ in {"PROPN", "PRON", "NOUN"}:
        yield first_conjunct(top.head) if is_for_several(head) else top.head
        return
    if top.dep_ in {"compound", "nmod"} and referents(sentence, top.head) and top.head.i > head.i and not head.nbor().is_punct:
        yield top.head
        return
    fronted = _fronted(top)
    named = [fronted] if fronted is not None else list(predicated(top))
    if is_for_several(head):
        named = [first_conjunct(n) for n in named]  # "Mali and Chad, which are ECOWAS members"
    yield from named or ([head] if _is_somebody(sentence, head, referents) else [])


def _is_somebody(sentence: Sentence, title: Token, referents: Referents) -> bool:
    """Whether the title itself is what the sentence calls a person by ("The former Bolt boss sued Calder Bank")."""
    found = referents(sentence, title) if title.dep_ in syntax.SUBJECTS and title.left_edge.lower_ == "the" else ()
    return len(found) == 1 and found[0].how == "description" and found[0].mention.type is EntityType.PERSON


def _is_called(title: Token, name: Token) -> bool:
    """Whether the name is that of the noun right before it, in which the title is held: "the son of actor Tom Reyl"."""
    before = name.left_edge.nbor(-1)
    return before.head.dep_ == "prep" and before.head.head == title and before.pos_ == "NOUN"


def _named_behind(sentence: Sentence, title: Token, referents: Referents) -> list[Token]:
    """The name right behind the title, or behind "and TITLE", "include" or "including"."""
    doc = sentence.doc
    after = doc[title.i + 1] if title.i + 1 < len(doc) else None
    if after is not None and after.pos_ == "PROPN" and (named := referents(sentence, after)):
        several = title.tag_ in PLURALS and after.dep_ == "compound" and referents(sentence, after.head) == named
        return [after.head if several else after]  # "brothers Tom Reyl and Bram Reyl": joined at the last word of the name
    if (styled := _behind_styles(sentence, title, referents)) is not None:
        return [styled]
    if (shared := _of_next_title(sentence, title, referents) or _behind_field(sentence, title, referents)) is not None:
        return [shared]
    if (run_on := unset(sentence, title, referents)) is not None:
        return [run_on[0]]
    if title.dep_ == "nsubj" and title.head.lemma_ == "include":  # "her rivals include Ana and Tom"
        return syntax.children(title.head, "dobj")
    return included(sentence, title, referents)


def _behind_styles(sentence: Sentence, title: Token, referents: Referents) -> Token | None:
    """ "Tom Reyl" of "Bolt president Datuk Seri Tom Reyl": behind one to three words of style."""
    doc, at = sentence.doc, title.i + 1
    while at < min(title.i + 4, len(doc) - 1) and doc[at].text[0].isupper() and doc[at].lower_ in TITLES:
        at += 1
    named = title.tag_ not in PLURALS and at > title.i + 1 and is_named_person(sentence, doc[at], referents)
    return last_of_name(doc[at]) if named else None


def _behind_field(sentence: Sentence, title: Token, referents: Referents) -> Token | None:
    """ "Ana Voss" of "head of design Ana Voss": behind common nouns that tell what of the body one heads."""
    doc, at = sentence.doc, title.i + 2
    if title.tag_ in PLURALS or at >= len(doc) or doc[at - 1].lower_ != "of":
        return None
    while at < len(doc) and doc[at].text.islower() and doc[at].pos_ in {"NOUN", "ADJ", "CCONJ"}:
        at += 1
    named = at < len(doc) and at > title.i + 2 and is_named_person(sentence, doc[at], referents) and not is_person(doc[at - 1])
    return last_of_name(doc[at]) if named else None  # of "the son of former mayor Ana Voss" she bears the second title


def included(sentence: Sentence, title: Token, referents: Referents) -> list[Token]:
    """The first of the names of some who bear a plural title: "directors including Ana and Tom", "leaders, among them Ana"."""
    if title.tag_ not in PLURALS:
        return []
    places = (title, *syntax.prepositional(title, {"of"}))
    told = [p for t in places for p in syntax.children(t, "prep") if p.lower_ in {"including", "like"} or _is_such_as(p)]
    told += [t for t in title.doc[title.i + 1 : title.i + 3] if t.lower_ == "including" and t.nbor(-1).text == "," and t not in told]
    named = [n for p in told for n in syntax.children(p, "pobj") if is_named_person(sentence, n, referents)]
    return named or _among_them(sentence, title, referents)


def _is_such_as(preposition: Token) -> bool:
    return preposition.lower_ == "as" and preposition.nbor(-1).lower_ == "such"


def _among_them(sentence: Sentence, title: Token, referents: Referents) -> list[Token]:
    """ "Ana Voss" of "the directors of Bolt, among them Ana Voss"."""
    doc, comma = sentence.doc, title.i + 1
    while comma < len(doc) and doc[comma].pos_ in _PHRASE:
        comma += 1
    if doc[comma : comma + 3].text.lower() != ", among them" or comma + 3 >= len(doc):
        return []
    name = last_of_name(doc[comma + 3])
    return [name] if name.dep_ != "poss" and is_named_person(sentence, name, referents) else []


def last_of_name(token: Token) -> Token:
    """The last word of the name that the token begins."""
    while token.dep_ in {"compound", "nmod"} and token.head.pos_ == "PROPN" and token.head.i > token.i:
        token = token.head
    return token


def _of_next_title(sentence: Sentence, title: Token, referents: Referents) -> Token | None:
    """The name behind a second title joined to this one: "Vale Party leader and former Harlow mayor Ana Voss" is one person.

    Not so where an article or owner makes a phrase of its own of the first ("the Vale Party leader and Harlow mayor Ana Voss").
    """
    doc = sentence.doc
    start = title.left_edge
    if title.i + 2 >= len(doc) or doc[title.i + 1].lower_ not in {"and", "&"} or title.tag_ in PLURALS or start.pos_ in {"DET", "PRON"}:
        return None
    if (owner := syntax.possessor(title)) is not None and not _are_both_of(sentence, owner, title, referents):
        return None
    if owner is None and start.i and start.nbor(-1).pos_ in {"DET", "PRON"}:
        return None
    last = title.i + 2
    while (
        last + 1 < len(doc)
        and (doc[last].pos_ in {"ADJ", "NOUN", "PROPN"} or doc[last].dep_ == "case")
        and not is_named_person(sentence, doc[last], referents)
    ):
        last += 1
    second = doc[last - 1]
    if last < len(doc) and doc[last].lower_ == "of" and second.lemma_.lower() in titles_by_last_word():
        held = unset(sentence, second, referents)  # "Norwegian premier and chair of the Harlow Council Ana Voss"
        return held[0] if held is not None else None
    named = last > title.i + 2 and second.lemma_.lower() in titles_by_last_word() and second.tag_ not in PLURALS
    return doc[last] if named and is_named_person(sentence, doc[last], referents) else None


def _are_both_of(sentence: Sentence, owner: Token, title: Token, referents: Referents) -> bool:
    """Whether the second title is the owner's as well, a body's: "Calder Steel's chairman and former chief executive Ana Voss"."""
    behind = takewhile(lambda t: t.text[0].islower() or t.text == "-", title.doc[title.i + 2 :])
    held = all(t.pos_ in {"NOUN", "ADJ", "PUNCT"} for t in behind)
    return held and owner.pos_ == "PROPN" and {r.mention.type for r in referents(sentence, owner)} == {EntityType.ORGANIZATION}


def _fronted(title: Token) -> Token | None:
    """The subject that a title stands before: "A graduate of Harlow College, Voss ..." (the parser sees two subjects, or none)."""
    if title.dep_ not in {"nsubj", "nsubjpass", "dep", "prep", "npadvmod"}:
        return None
    verb = next((a for a in title.ancestors if a.pos_ in syntax.VERBAL), title)
    behind = [s for s in syntax.children(verb, "nsubj", "nsubjpass") if s.i > title.i]
    return behind[0] if len(behind) == 1 and behind[0].left_edge.i and behind[0].left_edge.nbor(-1).text == "," else None


def is_for_several(title: Token) -> bool:
    """Whether the title is in the plural and said of several: not in "one of the founders"."""
    return title.tag_ in PLURALS and carrier(title, title).i == title.i


def carrier(first: Token, title: Token) -> Token:
    """The noun that carries a title in the parse: of "chief of staff" the "chief", of "one of three sons" the "one"."""
    of = title.head
    if title.tag_ in PLURALS and title.dep_ == "pobj":
        return of.head if of.head.lower_ in ONE_OF else of if of.lower_ == "among" and of.head.lemma_ in cues.COPULAS else title
    span = title.doc[first.i : title.i + 1]
    return span.root if span.root.pos_ in {"NOUN", "PROPN"} and any(t.dep_ == "prep" for t in span) else title


def told_by(first: Token, title: Token) -> Token:
    """The word by which to judge how real the post is and when: of "will serve as chair" the verb, else the title."""
    top = first_conjunct(carrier(first, title))
    verb = top.head.head
    if (act := appointment(top)) is not None:
        return act
    if (successor := successor_of(top)) is not None:
        return successor.head.head
    told = top.dep_ == "pobj" and top.head.lower_ in {"as", "to"} and verb.pos_ == "VERB" and (verb.lemma_ in STARTS or tells_post(verb))
    return verb if told and not (top.head.lower_ == "to" and syntax.possessor(top) is not None) else title  # "will return to his wife"


def _right_before(sentence: Sentence, first: Token, referents: Referents) -> Token | None:
    """The person's name that ends at the comma before the title's phrase: in "Ana Voss, Tom Reyl, the CEO of Bolt" the title is his.

    The parser hangs an apposition in a list on the list's first name.
    """
    doc = sentence.doc
    at = first.i - 1
    while at > 0 and doc[at].pos_ in _PHRASE - {"ADP", "CCONJ"} and doc[at].tag_ != "PRP$":
        at -= 1
    name = doc[at - 1] if at > 0 and doc[at].text == "," else None
    return name if name is not None and is_named_person(sentence, name, referents) else None


def set_off(sentence: Sentence, title: Token, referents: Referents) -> Token | None:
    """The name between commas behind "the head of BODY", where the parser did not see the apposition."""
    doc = sentence.doc
    joined = {*syntax.conjuncts(title), first_conjunct(title)}  # "the founder and head of BODY": the "of" hangs at either
    owned = title if title.dep_ not in {"compound", "nmod"} else title.head  # "Tom's ex-wife, singer Ana Voss, left": hung at her
    held = any(syntax.prepositional(t, {"of", "for", "to"}) for t in joined) or syntax.possessor(owned) is not None
    if title.tag_ in PLURALS:
        return _listed(sentence, title, referents)
    if not held:
        return None
    comma = behind_bracket(title)
    while comma < len(doc) and (doc[comma].pos_ in _PHRASE or doc[comma].text in {"-", "–", "/", "(", ")"}):
        comma += 1
    role = comma + (comma + 1 < len(doc) and doc[comma + 1].lower_ == "the")  # "his wife, the singer Ana Voss"
    while role + 1 < len(doc) and doc[role + 1].pos_ in {"NOUN", "ADJ"}:
        role += 1  # "his wife of ten years, singer Ana Voss"
    last = role
    while last + 1 < len(doc) and doc[last + 1].pos_ == "PROPN":
        last += 1
    if last - role < 2 or comma >= len(doc) or doc[comma].text != "," or last + 1 >= len(doc):
        return None
    if doc[last].dep_ == "conj" and not _goes_on_with_own(doc, last):
        return None
    return doc[last] if _closes(doc, last + 1, title) and is_named_person(sentence, doc[last], referents) else None


def _listed(sentence: Sentence, title: Token, referents: Referents) -> Token | None:
    """The first of the names between commas behind "the directors of BODY"; the parser hangs them at the body."""
    bodies = syntax.prepositional(title, {"of"}) if title.tag_ in PLURALS else []
    names = [c for b in bodies for c in syntax.children(b, "appos") if is_named_person(sentence, c, referents)]
    return names[0] if len(names) == 1 and len(syntax.conjuncts(names[0])) > 1 else None


def _closes(doc: Doc, at: int, title: Token) -> bool:
    """Whether the name ends with the sentence, a comma, or (where the title's phrase opens the sentence) its verb."""
    if doc[at].text == ",":
        return doc[min(at + 1, len(doc) - 1)].pos_ != "CCONJ" or _goes_on_with_own(doc, at - 1)
    return doc[at].text == "." or (doc[at].pos_ in syntax.VERBAL and title.left_edge.i == 0 and doc[0].lower_ in {"the", "its"})


def _goes_on_with_own(doc: Doc, name: int) -> bool:
    """Whether ", and her husband" follows the name, so that it is no member of a list: "the head of Bolt, Ana Voss, and her husband"."""
    after = doc[name + 1 : name + 4]
    return len(after) == 3 and after[0].text == "," and after[1].pos_ == "CCONJ" and after[2].lower_ in {"his", "her"}
