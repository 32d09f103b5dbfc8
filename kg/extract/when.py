"""Which date of a sentence belongs to which trigger: its own clause first, then the clauses that hold it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.dates import Expression, expressions
from kg.extract import cues, syntax
from kg.extract.document import Sentence
from kg.extract.factuality import tense
from kg.model import Day, Span, Tense

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


def _anchor(token: Token, start: int, end: int) -> Token:
    """The word outside the expression that the expression hangs at, prepositions passed over."""
    while (
        start <= token.i < end or token.pos_ in {"ADP", "SCONJ"} or (token.dep_ in {"pobj", "npadvmod"} and token.pos_ in {"NUM", "ADV"})
    ) and token.head.i != token.i:
        token = token.head
    return token


def when(dates: SentenceDates, trigger: Token, is_state: bool, published: Day | None, story: str | None) -> When | None:
    """The date of what `trigger` states, or None when the sentence gives it none."""
    if not dates.found:
        return None
    for depth, holder in enumerate(_holders(trigger, is_state)):
        near = [(e, a) for e, a in dates.found if _hangs_at(a, holder)]
        near.sort(key=lambda ea: abs(ea[1].i - trigger.i) if depth else abs(ea[0].start - trigger.idx))
        for expression, _ in near:
            ahead = {Tense.FUTURE: True, Tense.PAST: False}.get(tense(trigger))
            edtf = expression.resolved(published, ahead=ahead, reference=story)
            if edtf is not None:
                start = dates.sentence.start
                return When(edtf, (start + expression.start, start + expression.end))
            return None
    return None


def _hangs_at(anchor: Token, holder: Token) -> bool:
    return anchor.i == holder.i


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
