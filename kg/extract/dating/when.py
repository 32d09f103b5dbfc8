"""Which date of a sentence belongs to which trigger: its own clause first, then the clauses that hold it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Day  # noqa: N812
from datetime import timedelta
from typing import TYPE_CHECKING

from kg.dates import Expression, expressions
from kg.dates.edtf import bounds
from kg.extract import cues
from kg.extract.dating.anchors import SentenceDates
from kg.extract.dating.clauses import (
    is_of_its_occasion,
    is_of_its_release,
    is_of_its_statement,
    is_of_the_time_when,
    is_taken_up,
    is_when_clause_of,
)
from kg.extract.dating.holders import LASTING, holders, is_known_already, is_present_perfect, is_scheduled
from kg.extract.dating.limits import (
    NEWS_REACH,
    is_an_end,
    is_coarse,
    is_long_before,
    is_of_a_farther_event,
    is_of_an_event_after,
    only_bounds,
)
from kg.extract.parse import syntax
from kg.extract.posts.predication import LEAVING, is_succeeded
from kg.extract.reality.factuality import tense
from kg.model import Span, Tense

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


@dataclass(frozen=True)
class When:
    """An EDTF date and where the article says it (offsets of the article's text)."""

    edtf: str
    span: Span


def when(
    dates: SentenceDates, trigger: Token, is_state: bool, published: Day | None, story: str | None, in_words: bool = False
) -> When | None:
    """The date of what `trigger` states, or None when the sentence gives it none.

    `story` is the EDTF date that the sentences before have set, for "the next day" and the like. `in_words`: the act is done in words, so
    that it is done where they come out.
    """
    lasts = is_state or trigger.lemma_.lower() in LASTING
    if held := _since_a_beginning(dates, trigger, published, lasts) or (_held_then(dates, trigger, published, story) if lasts else None):
        return held
    for holder, (first, last), joined in holders(trigger, is_state) if dates.found else ():
        near = [e for e, anchor in dates.found if anchor.i == holder.i and not only_bounds(e, dates.sentence)]
        near += [e for e, anchor in dates.found if is_taken_up(holder, e, anchor, dates.sentence)]
        near += [e for e, at in dates.found if in_words and (is_of_its_release(holder, at) or is_of_its_statement(holder, at))]
        near += [e for e, anchor in dates.found if not is_state and is_of_the_time_when(holder, anchor)]
        near = [e for e in near if first <= e.start < last and not _clashes(e, holder, published)]
        if is_state:
            near += [e for e, anchor in dates.found if anchor.i > holder.i and is_of_an_event_after(e, holder, dates.sentence)]
        else:
            near = [e for e in near if not is_long_before(e, holder, dates.sentence, published)]
            near = [e for e in near if not is_an_end(e, dates.sentence) or is_when_clause_of(holder, e, dates.sentence)]
        near = [e for e in near if not is_of_a_farther_event(e, holder, dates.sentence)] or near
        near = [e for e in near if not (joined and _is_the_firsts(e, holder, trigger, published))]
        near = [e for e in near if not (is_known_already(trigger) and _is_the_responses(e, trigger, published))]
        if near:
            nearest = min(near, key=lambda e: (abs(e.start - trigger.idx), e.start))
            ahead = _was_due(trigger, nearest, published) if _is_past_plan(trigger) else _looks_ahead(trigger)
            edtf = nearest.resolved(published, ahead=ahead, reference=_reference(dates, nearest, published, story))
            start = dates.sentence.start
            then = is_of_its_occasion(holder, nearest) or (not is_state and is_when_clause_of(holder, nearest, dates.sentence))
            if edtf is not None and then:
                edtf = next(part for part in edtf.split("/") if part != "..")  # "since the 2020 election, when ..."
            if edtf is not None and is_state:
                edtf, nearest_end = _with_end(edtf, nearest, dates, published)
                if "/" not in edtf and is_of_an_event_after(nearest, holder, dates.sentence):
                    edtf = f"../{edtf}"  # "led it until his death in 2011"
                return When(edtf, (start + nearest.start, start + nearest_end))
            return None if edtf is None else When(edtf, (start + nearest.start, start + nearest.end))
    if is_state or not syntax.is_verbal(trigger):
        return None
    return _counted_from_its_clause(dates, trigger, published, story)


def _is_the_responses(expression: Expression, known: Token, published: Day | None) -> bool:
    """ "On Friday rejected his criticism": the news of the clause; not "described their first meeting in 1969"."""
    edtf = expression.resolved(published, ahead=False)
    recent = edtf is not None and published is not None and not is_coarse(edtf) and edtf >= str(published - NEWS_REACH)
    own = known.left_edge.idx <= expression.start < known.idx  # "recalled Voss's 2011 attack on him"
    return not own and (recent or expression.start < known.idx)


def _counted_from_its_clause(dates: SentenceDates, trigger: Token, published: Day | None, story: str | None) -> When | None:
    """ "Quit on Friday, two weeks after Voss accused him": the accusation lies two weeks before that Friday."""
    verb = _clause_of(trigger)
    above = verb.head.head if verb.dep_ == "pcomp" else verb.head  # "left it in 2016, a year after joining it"
    main = [w for w, at in main_dates(dates, published, story) if at.i == above.i]
    return _counted(verb, main[0]) if len(main) == 1 else None


def counted_from_news(trigger: Token, news: When) -> When | None:
    """ "The move came two weeks after Voss accused him": counted from the day of the news that the sentence before tells."""
    verb = _clause_of(trigger)
    return _counted(verb, news) if verb.head.lemma_ == "come" and verb.head.dep_ == "ROOT" and verb.head.tag_ in {"VBD", "VBZ"} else None


def _clause_of(trigger: Token) -> Token:
    return next((t for t in (trigger, *trigger.ancestors) if syntax.is_verbal(t)), trigger)


def _counted(verb: Token, main: When) -> When | None:
    """The date of the clause that the main one, of that date, comes so long after or before."""
    words = [verb.head] if verb.dep_ == "pcomp" else syntax.children(verb, "mark") if verb.dep_ == "advcl" else []
    marks = [m for m in words if m.lower_ in COUNTING and m.i and verb.doc[m.i - 1].dep_ == "npadvmod"]
    if len(marks) != 1:
        return None
    length = verb.doc[verb.doc[marks[0].i - 1].left_edge.i : marks[0].i].text
    shift = expressions(f"{length} {COUNTING[marks[0].lower_]}")
    edtf = shift[0].resolved(None, reference=main.edtf) if len(shift) == 1 and shift[0].anaphoric else None
    return When(edtf, main.span) if edtf else None


COUNTING = {"after": "before", "before": "after"}
"""A clause that the main one comes after lies before it."""


STANDING, OUTCOMES = frozenset("run stand compete contest campaign".split()), frozenset("lose win beat defeat".split())
"""Who stood for a post in a year won or lost in that year."""


def _is_the_firsts(expression: Expression, first: Token, second: Token, published: Day | None) -> bool:
    """ "Founded it in 2015 but left", "founded it in 2015 and led it": a year behind the first of two joined verbs is the first's alone.

    A day is both verbs', unless "but" parts them ("met him on Monday and praised him").
    """
    edtf = expression.resolved(published, ahead=False)
    between = first.idx < expression.start < second.idx and not (first.lemma_ in STANDING and second.lemma_ in OUTCOMES)
    return between and ((edtf is not None and is_coarse(edtf)) or any(c.lower_ == "but" for c in syntax.children(first, "cc")))


def _looks_ahead(verb: Token) -> bool | None:
    """Whether the clause turns its dates forward: by its tense, or by what plans it ("are expected to meet in the autumn")."""
    if verb.tag_ == "VB" and verb.dep_ == "xcomp" and syntax.predicate(verb.head).lemma_ in cues.PLANNING:
        return True
    if verb.tag_ == "VB" and verb.dep_ == "xcomp" and syntax.is_infinitive(verb) and _is_in_the_present(verb):
        return True  # "is unable to beat Ana in November"
    if verb.tag_ == "VBG" and any(c.lower_ in {"is", "are", "am"} for c in syntax.children(verb, "aux")):
        return True  # "is facing Ana in November": what goes on now and has a date is to come
    return {Tense.FUTURE: True, Tense.PAST: False}.get(tense(verb))


def _is_in_the_present(verb: Token) -> bool:
    """Whether what holds the infinitive is told in the present."""
    above = next((a for a in verb.ancestors if syntax.is_verbal(a) and a.tag_ != "VB"), None)
    finite = next((t for t in (above, *syntax.children(above, "aux")) if t.tag_ in {"VBZ", "VBP", "VBD", "MD"}), None) if above else None
    return finite is not None and finite.tag_ in {"VBZ", "VBP"}


def _was_due(trigger: Token, expression: Expression, published: Day | None) -> bool | None:
    """ "Was due to meet Ana on Tuesday but pulled out", "was due to meet her on Friday": the nearer of the two days."""
    first, last = (bounds(edtf)[0] if (edtf := expression.resolved(published, ahead=a)) else None for a in (False, True))
    if first is None or last is None or published is None:
        return _looks_ahead(trigger)
    return last - published <= published - first


def _is_past_plan(verb: Token) -> bool:
    """Whether the clause tells what somebody was due to do."""
    above = verb.head
    return is_scheduled(verb) and any(t.lower_ in {"was", "were"} for t in (above.head, *above.children))


def _reference(dates: SentenceDates, expression: Expression, published: Day | None, story: str | None) -> str | None:
    """The date that the expression counts from: the last one before it in the sentence, else the story's."""
    if not expression.anaphoric:
        return story
    earlier = SentenceDates(dates.sentence, tuple(f for f in dates.found if f[0].end <= expression.start))
    return next(_points(earlier, published, story), story)


def _points(dates: SentenceDates, published: Day | None, story: str | None) -> Iterator[str]:
    """The single dates of the sentence, no ranges, the last one first."""
    for expression, anchor in reversed(dates.found):
        edtf = expression.resolved(published, ahead=_looks_ahead(anchor), reference=story)
        if edtf and not expression.is_range:
            yield edtf


def _since_a_beginning(dates: SentenceDates, trigger: Token, published: Day | None, lasts: bool) -> When | None:
    """ "Has led it since he took over in 2017", "since its founding in 2017": the state from that date on."""
    verb = next((t for t in (trigger, *trigger.ancestors) if t.pos_ in {"VERB", "AUX"}), None)
    if verb is None or not is_present_perfect(verb):
        return None
    for expression, anchor in dates.found:
        clause = anchor.dep_ == "advcl" and any(c.lower_ == "since" for c in syntax.children(anchor, "mark"))
        since = anchor if clause else anchor.head if anchor.dep_ in {"pobj", "pcomp"} and anchor.head.lower_ == "since" else None
        edtf = expression.resolved(published, ahead=False)
        inside = not lasts and since is not None and any(t.i == trigger.i for t in since.subtree)  # "since its founding by Reyl in 1990"
        if since is not None and not inside and since.head.i == verb.i and edtf and "/" not in edtf:
            return When(f"{edtf}/..", (dates.sentence.start + expression.start, dates.sentence.start + expression.end))
    return None


_THEN = re.compile(r"\bthen[- ](?:[\w’'.]+[- ]){0,3}$", re.IGNORECASE)


def _held_then(dates: SentenceDates, trigger: Token, published: Day | None, story: str | None) -> When | None:
    """ "In 2016 Voss praised then-mayor Reyl", "praised Reyl, then her adviser": the post was held when the clause took place."""
    above = [t for t in trigger.ancestors if syntax.is_verbal(t)]
    verb = next((t for t in above if not (t.dep_ == "relcl" and t.lemma_ == "be")), None)  # "who was then mayor of Harlow"
    if verb is None or not _THEN.search(trigger.doc.text[: trigger.idx]):
        return None
    found = [w for w, at in main_dates(dates, published, story) if at.i == verb.i]
    return found[0] if len(found) == 1 else None


_TO_AN_EVENT = re.compile(r"\s*,?\s+(?:until|till|to)\s+(?:(?:the|a|an|his|her|its|their)\s+)?(?:[\w'’-]+\s+){0,4}(?:in|on|of)?\s*$")


def _with_end(edtf: str, first: Expression, dates: SentenceDates, published: Day | None) -> tuple[str, int]:
    """ "From 2006 until a fall in June": the state with its end, and the offset behind it."""
    text = dates.sentence.doc.text
    if "/" not in edtf and re.search(r"\bfrom\s+$", text[: first.start]):
        for last, _ in dates.found:
            if last.start > first.end and _TO_AN_EVENT.fullmatch(text[first.end : last.start]):
                end = last.resolved(published, ahead=False)
                if end and "/" not in end and end >= edtf[: len(end)]:
                    return f"{edtf}/{end}", last.end
    return edtf, first.end


PERFECT_REACH = timedelta(days=31)
"""A present perfect tells of what still counts, so that older dates beside it belong to another act ("has fined it over lapses in 2016").

A few days are let pass: Indian and African papers write "has arrested him on Monday"."""


def _clashes(expression: Expression, holder: Token, published: Day | None) -> bool:
    """Whether the holder is in the present, or the present perfect, and the date a definite time over: English does not join the two."""
    if published is None or (expression.is_range and not expression.is_closed):
        return False
    present = holder.tag_ == "VBZ" and not syntax.children(holder, "aux", "auxpass") and expression.start > holder.idx
    if not present and not is_present_perfect(holder):
        return False
    edtf = expression.resolved(published, ahead=False)
    latest = bounds(edtf)[1] if edtf else None
    return latest is not None and latest < published - (NEWS_REACH if present else PERFECT_REACH)


FRONT = 8
"""Within so many characters a date opens its sentence ("On Jan. 24, the union ..."), whatever the parser hangs it on."""


def story_date(dates: SentenceDates, published: Day | None, before: str | None) -> str | None:
    """The date that the sentence leaves the story at: its last single date, else the one before.

    A month or year told beside it ("the recess that began in February") leaves the story where it was.
    """
    for expression, anchor in reversed(dates.found):
        edtf = expression.resolved(published, ahead=_looks_ahead(anchor), reference=before)
        flashback = expression.anaphoric and any(c.lower_ == "had" for c in syntax.children(anchor, "aux"))
        of_clause = (anchor.pos_ in {"VERB", "AUX"} or expression.start < FRONT or _is_what_was_done(anchor)) and not flashback
        if edtf and not expression.is_range and of_clause and not (_is_within_relative(anchor) and is_coarse(edtf)):
            return edtf
    return before


def counts_on(expression: Expression) -> bool:
    """Whether it says "since then"."""
    return expression.anaphoric and expression.is_range


def mentioned_date(dates: SentenceDates, published: Day | None, before: str | None) -> str | None:
    """The last single date that the sentence names, be it beside what it tells: "since then" points at it."""
    return next(_points(dates, published, before), before)


def _is_what_was_done(noun: Token) -> bool:
    """ "Shelved its plans for an offering on 3 March": misread as the noun's, the day is that of what the sentence tells."""
    while noun.pos_ == "NOUN" and noun.dep_ == "pobj" and noun.head.head.pos_ == "NOUN":
        noun = noun.head.head
    return noun.pos_ == "NOUN" and noun.dep_ == "dobj" and noun.head.dep_ == "ROOT" and noun.head.tag_ == "VBD"


def _is_within_relative(verb: Token) -> bool:
    return any(t.dep_ in {"relcl", "acl"} for t in (verb, *verb.ancestors))


def is_timed(dates: SentenceDates, trigger: Token, published: Day | None) -> bool:
    """Whether the event's own clause speaks of a time, be it one that cannot be known ("years ago", "before 2011").

    So does a day of the week anywhere in the sentence but in a relative clause: "apologized for staying away on Monday" leaves both open.
    """
    for expression, anchor in dates.found:
        edtf = expression.resolved(published, ahead=False) if expression.kind == "relative" and not expression.is_range else None
        beside = _is_within_relative(anchor) or _is_in_what_is_said(anchor, trigger)
        if edtf and not is_coarse(edtf) and not beside and anchor.pos_ == "VERB" and anchor.i > trigger.i:
            return True
    held = {h.i for h, _, _ in holders(trigger, False)} if dates.found else set()
    return any(anchor.i in held for _, anchor in dates.found)


def _is_in_what_is_said(verb: Token, saying: Token) -> bool:
    """ "Told the court that he was held on Monday": behind "that" the day is no longer the telling's."""
    for token in (verb, *verb.ancestors):
        if token.dep_ == "ccomp" and token.head.i == saying.i:
            return any(c.lower_ == "that" for c in syntax.children(token, "mark"))
    return False


def main_dates(dates: SentenceDates, published: Day | None, story: str | None) -> Iterator[tuple[When, Token]]:
    """The dates of the sentence's clauses, ranges and bounds left out, with the verb each dates."""
    start = dates.sentence.start
    for expression, anchor in dates.found:
        if anchor.pos_ in {"VERB", "AUX"} and not expression.is_range and not only_bounds(expression, dates.sentence):
            reference = _reference(dates, expression, published, story)
            edtf = expression.resolved(published, ahead=_looks_ahead(anchor), reference=reference)
            yield from [(When(edtf, (start + expression.start, start + expression.end)), anchor)] if edtf else []


STARTING = frozenset("become take assume succeed inherit replace join enter bear".split())
"""Verbs of which a state's date is the first day: "took over on Monday"."""


def begins(trigger: Token) -> bool:
    """Whether the trigger tells of a state's beginning, not of its course."""
    return not is_succeeded(trigger) and trigger.lemma_ in STARTING and trigger.tag_ in {"VBD", "VBN", "VBG", "VB"}


def ends(trigger: Token) -> bool:
    """Whether the trigger tells of a state's end."""
    return is_succeeded(trigger) or (trigger.lemma_ in LEAVING and trigger.tag_ in {"VBD", "VBN", "VBG", "VB"})
