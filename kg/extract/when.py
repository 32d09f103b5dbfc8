"""Which date of a sentence belongs to which trigger: its own clause first, then the clauses that hold it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day  # noqa: N812
from typing import TYPE_CHECKING

from kg.dates import Expression, expressions
from kg.extract import cues, syntax
from kg.extract.document import Sentence
from kg.extract.factuality import tense
from kg.model import Span, Tense

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True)
class When:
    """An EDTF date and where the article says it (offsets of the article's text)."""

    edtf: str
    span: Span


@dataclass(frozen=True)
class SentenceDates:
    """The date expressions of one sentence with the token each hangs at."""

    sentence: Sentence
    found: tuple[tuple[Expression, Token], ...]


def sentence_dates(sentence: Sentence) -> SentenceDates:
    """Every date expression of the sentence with the word that it modifies."""
    found = []
    for expression in expressions(sentence.doc.text):
        span = sentence.doc.char_span(expression.start, expression.end, alignment_mode="expand")
        if span is not None:
            found.append((expression, _anchor(span.root, span.start, span.end)))
    return SentenceDates(sentence, tuple(found))


EVENT_PREPOSITIONS = frozenset({"at", "in", "during", "on", "over", "after", "before", "following"})
"""Through these a date of an event ("at a funeral in March") dates the clause that the event stands in."""


def _anchor(token: Token, start: int, end: int) -> Token:
    """The verb or noun that the expression dates: prepositions, adverbs and the nouns of attended events passed over."""
    while token.head.i != token.i:
        inside = start <= token.i < end
        if not inside and token.pos_ in {"VERB", "AUX"}:
            break
        if not inside and token.pos_ in {"NOUN", "PROPN", "ADJ"} and not (token.dep_ == "pobj" and token.head.lower_ in EVENT_PREPOSITIONS):
            break
        if inside and token.dep_ in {"compound", "nmod", "amod", "poss"} and not start <= token.head.i < end:
            if token.head.dep_ == "pobj" and token.head.head.lower_ in {"at", "during"}:
                token = token.head
                continue  # "at Sunday's rally": what was done there was done on Sunday
            return token.head  # "the Nov. 5 election": the date is the noun's, not the clause's
        token = token.head
    return token


def when(dates: SentenceDates, trigger: Token, is_state: bool, published: Day | None, story: str | None) -> When | None:
    """The date of what `trigger` states, or None when the sentence gives it none.

    `story` is the EDTF date that the sentences before have set, for "the next day" and the like.
    """
    for holder in _holders(trigger, is_state) if dates.found else ():
        near = [e for e, anchor in dates.found if anchor.i == holder.i and not _only_bounds(e, dates.sentence)]
        near += [e for e, _ in dates.found if _is_when_clause_of(holder, e, dates.sentence)]
        if near:
            nearest = min(near, key=lambda e: (abs(e.start - trigger.idx), e.start))
            ahead = {Tense.FUTURE: True, Tense.PAST: False}.get(tense(trigger))
            edtf = nearest.resolved(published, ahead=ahead, reference=story)
            start = dates.sentence.start
            return None if edtf is None else When(edtf, (start + nearest.start, start + nearest.end))
    return None


def _only_bounds(expression: Expression, sentence: Sentence) -> bool:
    """ "before 2011", "after the 2019 vote": the date bounds the event from one side and does not date it."""
    before = sentence.doc.text[: expression.start].lower().split()
    return bool(before) and before[-1] in {"before", "after", "than", "by"}


def _is_when_clause_of(verb: Token, expression: Expression, sentence: Sentence) -> bool:
    """ "On Wednesday, when X bought Y": the clause has the date that its "when" takes up."""
    if not any(c.lower_ in {"when", "on"} and c.dep_ == "advmod" for c in verb.children):
        return False
    first = min(t.i for t in verb.subtree)
    between = sentence.doc.text[expression.end : sentence.doc[first].idx] if expression.end <= sentence.doc[first].idx else "no"
    return not between.strip(" ,–—-")


def story_date(dates: SentenceDates, published: Day | None, before: str | None) -> str | None:
    """The date that the sentence leaves the story at: its last single date, else the one before."""
    for expression, anchor in reversed(dates.found):
        if not expression.is_range and anchor.pos_ in {"VERB", "AUX"}:
            ahead = {Tense.FUTURE: True, Tense.PAST: False}.get(tense(anchor))
            if edtf := expression.resolved(published, ahead=ahead, reference=before):
                return edtf
    return before


def _holders(trigger: Token, is_state: bool) -> list[Token]:
    """The words whose dates date the trigger: itself, what is hung at it, then upward while the clause is the same event.

    A saying dates itself, not what is said; a title in apposition takes no date from its sentence's verb.
    """
    holders = [trigger]
    token = trigger
    while token.head.i != token.i:
        parent, dep = token.head, token.dep_
        if dep in {"appos", "relcl", "compound", "nmod", "amod", "poss"} or (
            is_state and token.i == trigger.i and token.pos_ in {"NOUN", "PROPN"} and dep not in {"attr", "pobj"}
        ):
            break
        if dep in {"ccomp", "parataxis"} and parent.lemma_.lower() in cues.SPEECH_VERBS:
            break
        if dep == "pobj" and is_state and parent.lower_ != "as":
            break
        if parent.pos_ in {"VERB", "AUX", "NOUN", "ADP", "PROPN", "ADJ"}:
            holders.append(parent)
        if dep == "conj" and parent.pos_ in {"VERB", "AUX"} and syntax.children(token, "nsubj", "nsubjpass"):
            holders.pop()
            break
        token = parent
    return holders
