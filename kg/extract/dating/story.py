"""The event that an article tells, sentence by sentence -> the date of what it goes on to tell without one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date as Day  # noqa: N812
from typing import TYPE_CHECKING

from kg.dates.edtf import bounds
from kg.extract.cues import SPEECH_VERBS
from kg.extract.dating.anchors import SentenceDates
from kg.extract.dating.limits import NEWS_REACH, is_news, is_spoken
from kg.extract.dating.occasions import is_a_saying, several_speak_at, they_speak_in
from kg.extract.dating.renamed import Renamed, acts_by_name
from kg.extract.dating.told import Told, names_under
from kg.extract.dating.when import When, main_dates, mentioned_date, story_date
from kg.extract.document import Sentence
from kg.extract.parse import syntax

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


LEAD = 2
"""The sentences that tell the news, of which a later one of the head gives the day."""

HEAD = 4
"""The first sentences of an article: what they tell without a date has the date that one of them gives."""


NARRATION = 2
"""A paragraph that has told an older event goes on with it for so many sentences."""


@dataclass(frozen=True)
class Story:
    """What the sentences so far have set: the last date, for "the next day", and the event of the week that is told."""

    reference: str | None = None
    told: Told | None = None
    aside: bool = False
    """Whether the paragraph has turned to an older time."""
    narrated: Told | None = None
    """The older event that the sentence before, or the one before that, has dated in the same paragraph."""
    joined: bool = False
    """Whether the sentence before has dated what is told, in the same paragraph."""
    back_with: frozenset[str] = frozenset()
    """The names in the subject of the sentence before, where it told something older: what they also did is no news either."""
    retold: tuple[Told, ...] = ()
    """What the sentences below tell again with its day."""
    renamed: tuple[Renamed, ...] = ()
    """What the next sentences call by a noun, with its day: "the meeting took place on Tuesday"."""
    mentioned: str | None = None
    """The last date that was named at all, for "since then"."""
    sayings: tuple[Told, ...] = ()
    """What somebody has said on a day of the week."""
    said_next: Told | None = None
    """What the next sentence quotes somebody as having said on a day of the week."""
    occasion: Told | None = None
    """The one dated event of the article, where it is an occasion at which several speak: a debate, a trial, a joint press conference."""


def stories(sentences: Sequence[SentenceDates], text: str, published: Day | None) -> list[Story]:
    """The story as each sentence finds it; the head of the article knows already what its next sentences date."""
    found, story = [], Story()
    for at, dates in enumerate(sentences):
        if at and "\n" in text[sentences[at - 1].sentence.end : dates.sentence.start]:
            story = replace(story, aside=False, narrated=None, joined=False)
        found.append(story)
        story = advanced(story, dates, published)
    for at, early in enumerate(found[:LEAD]):
        found[at] = replace(early, retold=tuple(_dated_again(sentences[at + 1 :], published)))
    for at, early in enumerate(found[:HEAD]):
        found[at] = replace(early, renamed=tuple(r for d in sentences[at + 1 : at + 1 + LEAD] for r in acts_by_name(d, published)))
    for at, before in enumerate(found[:-1]):
        found[at] = replace(before, said_next=next(_said_on(sentences[at + 1], published), None))
    if (held := _common_occasion(sentences, published)) is not None:
        found[held.sentence + 1 :] = [replace(s, occasion=held) for s in found[held.sentence + 1 :]]
    for at, early in enumerate(found[:HEAD]):
        told = next((s.told for s in [*found, story][: HEAD + 1] if s.told and s.told.sentence > at), None)
        if early.told is None and told is not None:
            found[at] = replace(early, told=told)
    return found


def _said_on(dates: SentenceDates, published: Day | None) -> Iterator[Told]:
    """What the sentence says that somebody said on a day of the last week: "“It is late,” Lind wrote on Tuesday"."""
    for at, verb in main_dates(dates, published, None):
        if is_a_saying(verb) and verb.dep_ == "ROOT" and _is_past(verb) and is_news(at.edtf, published):
            yield Told.of(at, verb, dates.sentence)


def _common_occasion(sentences: Sequence[SentenceDates], published: Day | None) -> Told | None:
    """The event of the only day that the article tells of, where that is an occasion at which several speak."""
    events = [
        (Told.of(at, verb, dates.sentence), verb)
        for dates in sentences
        for at, verb in main_dates(dates, published, None)
        if _is_past(verb) and is_news(at.edtf, published) and not is_spoken(dates.sentence, at.span[0])
    ]
    if len({e.at.edtf for e, _ in events}) != 1:
        return None
    for event, verb in events:
        if several_speak_at(verb) or any(they_speak_in(d.sentence) for d in sentences[event.sentence : event.sentence + LEAD + 1]):
            return event
    return None


def _dated_again(below: Sequence[SentenceDates], published: Day | None) -> Iterator[Told]:
    """The acts of the last week that the sentences tell with their day, also in the pluperfect: "she had filed the papers on Thursday"."""
    for dates in below:
        for at, verb in main_dates(dates, published, None):
            past = _is_past(verb) or _is_pluperfect(verb)
            if past and not _is_beside(verb) and is_news(at.edtf, published) and not is_spoken(dates.sentence, at.span[0]):
                yield Told.of(at, verb, dates.sentence)


def advanced(story: Story, dates: SentenceDates, published: Day | None) -> Story:
    """The story behind the sentence."""
    reference = story_date(dates, published, story.reference)
    sentence = dates.sentence
    names = frozenset(t.text for t in sentence.doc if t.pos_ == "PROPN")
    told, aside = story.told, story.aside
    back_with = frozenset[str]()
    narrated = story.narrated if story.narrated and not dates.found and sentence.index < story.narrated.sentence + NARRATION else None
    for at, verb in main_dates(dates, published, story.reference):
        if is_spoken(dates.sentence, at.span[0]):
            continue
        if verb.dep_ == "ROOT" and _is_pluperfect(verb) and not is_news(at.edtf, published):
            aside = True
        if not _is_past(verb):
            continue
        if is_news(at.edtf, published):
            told, aside = Told.of(at, verb, sentence), False
        elif verb.dep_ == "ROOT":
            aside, narrated = True, Told.of(at, verb, sentence)
            back_with = names_under(verb, *syntax.SUBJECTS)
    sayings = (*story.sayings, *([told] if told is not None and told is not story.told and told.verb in SPEECH_VERBS else []))
    if told is None and sentence.index < HEAD:
        told = _hinted(dates, published)
    if told is not story.told and _tells_of_older(dates, published):
        aside = True  # "gave an interview on Monday and another in 2019": of which the next sentence tells is open
    if (
        told is not None
        and told is story.told
        and sentence.index == told.sentence + 1
        and not dates.found
        and _goes_on_with(sentence, told)
    ):
        told = replace(told, names=told.names | names)
    joined = told is not None and told.sentence == sentence.index
    mentioned = mentioned_date(dates, published, story.mentioned)
    return Story(reference, told, aside, narrated, joined, back_with, mentioned=mentioned, sayings=sayings)


def _goes_on_with(sentence: Sentence, told: Told) -> bool:
    """Whether the sentence is about somebody in the told event: whoever comes to speak of it was no party to it."""
    opening = [s for t in sentence.doc if t.dep_ == "ROOT" for s in syntax.children(t, *syntax.SUBJECTS)]
    named = {t.text for s in opening for t in s.subtree if t.pos_ == "PROPN"}
    return not named or bool(named & told.names)


def _tells_of_older(dates: SentenceDates, published: Day | None) -> bool:
    """Whether a noun beside the news has an older date of its own."""
    for expression, anchor in dates.found:
        edtf = expression.resolved(published, ahead=False)
        latest = bounds(edtf)[1] if edtf else None
        if anchor.pos_ == "NOUN" and anchor.idx < expression.start and published and latest and latest < published - NEWS_REACH:
            return True
    return False


def _hinted(dates: SentenceDates, published: Day | None) -> Told | None:
    """The one day of the week that the head of the article names beside a noun ("during an appearance Sunday")."""
    days = {}
    for expression, anchor in dates.found:
        edtf = expression.resolved(published, ahead=False)
        named = not any(c.isdigit() for c in dates.sentence.doc.text[expression.start : expression.end])  # no dateline's "Feb 27"
        named = named and not is_spoken(dates.sentence, dates.sentence.start + expression.start)
        if edtf and named and expression.kind == "relative" and expression.cue is not True and is_news(edtf, published):
            days[edtf] = (expression, anchor)
    if len(days) != 1:
        return None
    ((edtf, (expression, anchor)),) = days.items()
    if _is_beside(anchor) or any(_is_beside(a) or a.dep_ == "ccomp" for a in anchor.ancestors):
        return None
    start = dates.sentence.start
    return Told.of(When(edtf, (start + expression.start, start + expression.end)), anchor, dates.sentence)


def _is_past(verb: Token) -> bool:
    """Whether the dated verb tells in the simple past what the sentence is about, and nothing beside it."""
    words = {c.lower_ for c in syntax.children(verb, "aux", "auxpass")}
    past = verb.tag_ == "VBD" or bool(words & {"was", "were", "did"}) or _is_misread_as_participle(verb)
    beside = _is_beside(verb) and not _is_misread_as_participle(verb)
    return past and not words & {"has", "have", "had", "'ve", "’ve", "'d", "’d"} and not beside


def _is_pluperfect(verb: Token) -> bool:
    return verb.tag_ in {"VBN", "VBD"} and any(c.lower_ == "had" for c in syntax.children(verb, "aux"))


def _is_misread_as_participle(verb: Token) -> bool:
    """ "The row between Lind and Corwin deepened on Tuesday": the sentence has no other verb of its own."""
    above = verb.head
    return verb.dep_ == "acl" and verb.tag_ == "VBN" and above.dep_ == "ROOT" and above.pos_ == "NOUN" and above.tag_ not in {"VB", "VBP"}


def _is_beside(verb: Token) -> bool:
    """Whether the clause tells of another event than its sentence: "who praised him on Monday", "quit after she praised him on Monday".

    In front it may be the news: "Hours after she praised him on Monday, many wondered".
    """
    behind = verb.i > verb.head.i and any(c.lower_ in {"after", "before"} for c in syntax.children(verb, "mark"))
    return behind or verb.dep_ in {"relcl", "acl"}
