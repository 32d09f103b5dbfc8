"""What the article calls a name: the common nouns in its title, before it, in apposition to it or said of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.extract.names.nations import genders
from kg.extract.names.spans import Candidate
from kg.extract.names.words import PLURAL_TITLES

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token

OFFICE_NOUNS = {
    "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "prof": "professor", "dr": "doctor",
    "col": "colonel", "lt": "lieutenant", "sgt": "sergeant", "capt": "captain", "adm": "admiral", "rev": "reverend",
    "lord": "peer", "lady": "peer", "baroness": "peer", "fr": "priest", "pm": "premier", "ceo": "executive",
}  # fmt: skip
"""Short titles -> the noun that they stand for."""


def descriptors(doc: Doc, candidate: Candidate) -> frozenset[str]:
    """Common nouns in apposition, right before the name, in its title, or said of it with "is"."""
    found = set(_phrases(candidate.role))
    if candidate.title:
        word = PLURAL_TITLES.get(candidate.title[-1], candidate.title[-1]).rstrip(".")
        found |= {word, OFFICE_NOUNS.get(word, word), " ".join(candidate.title)}
    head = doc[candidate.last]
    found |= set() if _is_birthplace(head) else set(_phrases(_behind(doc, candidate)))
    if head.dep_ == "appos" and not _is_inside(head.head, candidate):
        found |= _noun_phrase(head.head)
    for child in head.children if not _is_birthplace(head) else ():
        if child.dep_ == "appos" and not _is_inside(child, candidate) and child.i > candidate.last and not _is_own(child, candidate):
            found |= _noun_phrase(child) if is_set_off(child) else set()
    if head.dep_ in {"nsubj", "nsubjpass"} and head.head.lemma_ == "be":
        for child in head.head.children:
            if child.dep_ == "attr" and not any(c.dep_ == "neg" for c in head.head.children):
                found |= _noun_phrase(child)
    found |= set(_age(doc, candidate))
    return frozenset(found - {"who", "one"})


_AGE = re.compile(r"\d\d?")


def _age(doc: Doc, candidate: Candidate) -> tuple[str, ...]:
    """ "24-year-old" of "Tom Reyl, 24,", "Tom Reyl (24)", "Tom Reyl, aged 24," and "24-year-old Tom Reyl"."""
    behind = [t.text for t in doc[candidate.last + 1 : candidate.last + 4]]
    before = doc[max(0, candidate.first - len(candidate.title) - len(candidate.role) - 5) : candidate.first].text
    if len(behind) > 1 and behind[0] in {",", "("} and _AGE.fullmatch(behind[1]) and (len(behind) < 3 or behind[2] in {",", ")", "."}):
        return (f"{behind[1]}-year-old",)
    if len(behind) > 2 and behind[0] in {",", "("} and behind[1] == "aged" and _AGE.fullmatch(behind[2]):
        return (f"{behind[2]}-year-old",)
    found = re.search(r"\b(\d\d?)-year-old(?: [a-z]+){0,3}(?: [A-Z][a-z]+\.?)?$", before)
    return (f"{found[1]}-year-old",) if found else ()


def _is_birthplace(name: Token) -> bool:
    """Whether it is the "Leeds" of "was born in Leeds, the daughter of a miner": the apposition is of whoever was born."""
    return name.dep_ == "pobj" and name.head.lower_ in {"in", "at", "near"} and name.head.head.lemma_ == "bear"


def is_set_off(noun: Token) -> bool:
    """An apposition with "the" behind a name needs a comma: in "the talk with Ana Reyl the prince said" he is another."""
    start = noun.left_edge.i
    return noun.doc[start].lower_ != "the" or start == 0 or noun.doc[start - 1].is_punct


def _is_own(noun: Token, candidate: Candidate) -> bool:
    """ "Tom Reyl, his driver, and Ana": the driver is Reyl's, not Reyl; "Tom Reyl, her driver," is Reyl."""
    owner = next((c.lower_ for c in noun.children if c.dep_ == "poss"), "")
    return owner in {"his", "her"} and genders().get(candidate.text.split()[0]) in {None, "u", {"his": "m", "her": "f"}[owner]}


def _behind(doc: Doc, candidate: Candidate) -> tuple[str, ...]:
    """The nouns of ", the ethics commissioner," right behind a name, whatever the parser hung them on."""
    start = candidate.last + 1
    start += start < len(doc) and doc[start].text in {"”", '"', "’"}
    after = doc[start : start + 7]
    if len(after) < 4 or after[0].text != "," or after[1].lower_ not in {"the", "a", "an"}:
        return ()
    end = next((i for i in range(2, len(after)) if after[i].tag_ not in {"NN", "NNS", "JJ", "VBG"}), len(after))
    closed = end < len(after) and after[end].lower_ in {",", ".", "of", "at", "for", "who", "that", "which"}
    return tuple(t.lemma_.lower() if t.i == after[end - 1].i else t.lower_ for t in after[2:end]) if closed else ()


def _is_inside(token: Token, candidate: Candidate) -> bool:
    return candidate.first <= token.i <= candidate.last


def _noun_phrase(noun: Token) -> set[str]:
    """The noun's lemma, alone and with the common nouns before it, with what it is joined to by "and"."""
    if noun.tag_ not in {"NN", "NNS"}:
        return set()
    compounds = [
        c.lower_ for c in noun.children if c.dep_ in {"compound", "amod"} and c.i < noun.i and c.tag_ in {"NN", "NNS", "JJ", "VBG"}
    ]
    found = set(_phrases((*compounds, noun.lemma_.lower())))
    for child in noun.children:
        if child.dep_ == "conj" and child.tag_ == "NN":
            found |= _noun_phrase(child)
    return found


def _phrases(words: tuple[str, ...]) -> list[str]:
    """("hedge", "fund") -> "fund", "hedge fund"."""
    return [" ".join(words[i:]) for i in range(len(words))]
