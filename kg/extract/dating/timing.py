"""Statement -> when it happened or held: its own sentence's date, or that of the story around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date as Day  # noqa: N812
from typing import TYPE_CHECKING

from kg.dates.edtf import bounds
from kg.extract.cues import SPEECH_VERBS
from kg.extract.dating.anchors import SentenceDates
from kg.extract.dating.asked import asked_for_on
from kg.extract.dating.carry import carried
from kg.extract.dating.lent import lent
from kg.extract.dating.occasions import has_its_own_place
from kg.extract.dating.story import Story
from kg.extract.dating.terms import has_ended, is_newly_chosen, term
from kg.extract.dating.when import When, begins, counted_from_news, counts_on, ends, is_timed, when
from kg.extract.document import Referent, Sentence
from kg.extract.parse import syntax
from kg.extract.reality.factuality import factuality
from kg.extract.speech.messages import SPEECH_ACTS
from kg.extract.speech.speakers import Speakers
from kg.extract.statements import Statement
from kg.model import Factuality

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

CONTESTS = frozenset({"RAN_FOR", "COMPETED_WITH", "RUNNING_MATE_OF"})
"""Relations that have the date of the contest, be it still to come."""

MENTIONED = {
    "SUED": frozenset("win lose settle reopen revive fight defend counter contest defeat face recover obtain get secure join".split()),
}
"""Relation -> the verbs whose clause comes back to it: who wins a suit on Friday brought it before."""

AGREED_TO = frozenset("merge combine renew extend prolong sign conclude".split())
"""Verbs of a deal: who agreed to one has a deal, though it is to be carried out yet."""

DECLARED = frozenset({"ENDORSED", "SUPPORTED"})
"""To say that one will back somebody is to back him already: SUPPORTED, asserted."""


PROMISING = frozenset({"promise", "vow", "pledge"})
"""Of these the word is the deed: "on Wednesday promised to back Reyl"."""


Times = Sequence[tuple[SentenceDates, Story]]
"""The dates of each sentence of the article, and the story as the sentence finds it."""


def time_of(
    sentence: Sentence,
    statement: Statement,
    two: tuple[Referent, Referent],
    times: Times,
    published: Day | None,
    speakers: Speakers,
) -> When | None:
    """When it happened or held: by its own sentence, else by the story that the sentences around it tell."""
    if (said := _said_elsewhere(sentence, statement, speakers)) is not None:
        sentence, statement = said
    (subject, obj), (dates, story) = two, times[sentence.index]
    relation, trigger = statement.relation, statement.trigger
    if trigger.lemma_ in MENTIONED.get(relation.name, ()):
        return None
    saying = _declaring(statement, subject, speakers, sentence) or agreeing(statement)
    in_words = relation.name in SPEECH_ACTS
    reference = story.mentioned if any(counts_on(e) for e, _ in dates.found) else story.reference
    at = term(dates, trigger, published, statement.starts) if relation.family == "post" and relation.kind == "state" else None
    at = at or when(dates, saying or trigger, relation.kind == "state", published, reference, in_words)
    if at is None and relation.kind == "event":
        at = asked_for_on(dates, saying or trigger, published)
        at = at or lent(dates, saying or trigger, relation.name, subject.mention, published)
    just_told = story.told is not None and story.told.sentence in {sentence.index - 1, sentence.index - 2}
    if at is None and story.told is not None and just_told and syntax.is_verbal(trigger):
        at = counted_from_news(trigger, story.told.at)
    if at is None and not is_timed(dates, trigger, published) and not speakers.is_quoted(sentence, trigger):
        at = carried(story, relation.name, trigger, (subject.mention, obj.mention), published, sentence.index)
    first = statement.starts or (relation.kind == "state" and (begins(trigger) or is_newly_chosen(trigger)))
    if at and "/" not in at.edtf and first:
        return When(f"{at.edtf}/..", at.span)
    if at and ".." not in at.edtf and relation.kind == "state" and (ends(trigger) or has_ended(trigger)):
        return When(f"../{at.edtf.rpartition('/')[2]}", at.span)
    return at


def _said_elsewhere(sentence: Sentence, statement: Statement, speakers: Speakers) -> tuple[Sentence, Statement] | None:
    """ "“He lied,” Voss said on Monday. “He is a thief.”": a judgement in a quotation has the day of the saying that it belongs to."""
    if statement.construction != "evaluation" or not speakers.is_quoted(sentence, statement.trigger):
        return None
    said = speakers.saying(sentence, statement.trigger)
    if said is None or said[0].index == sentence.index or has_its_own_place(said[1]):
        return None
    return said[0], replace(statement, trigger=said[1])


COMPLETING = frozenset("close complete finalize finalise conclude pay hand deliver transfer disburse settle wrap sign effect".split())
"""Verbs by which a deal or a pledge is carried out: "agreed to buy Bolt in a deal expected to close in May"."""


def to_be_done(dates: SentenceDates, published: Day | None) -> When | None:
    """The one date to come on which what the sentence plans is to be carried out."""
    start = dates.sentence.start
    found: dict[str, When] = {}
    for expression, verb in dates.found:
        edtf = expression.resolved(published, ahead=True)
        if edtf and verb.tag_ in {"VB", "VBN"} and verb.lemma_ in COMPLETING:
            found[edtf] = When(edtf, (start + expression.start, start + expression.end))
    only = next(iter(found.values())) if len(found) == 1 else None
    return only if only and is_to_come(only, published) else None


def is_to_come(at: When, published: Day | None) -> bool:
    """Whether the date lies wholly behind the publication."""
    first = bounds(at.edtf)[0]
    return first is not None and published is not None and first > published


def agreeing(statement: Statement) -> Token | None:
    """The "agreed" of "agreed on Thursday to merge with Bolt": the two have a deal, though the merger is to come."""
    verb, above = statement.trigger, statement.trigger.head
    agreed = statement.relation.name == "AGREED_WITH" and verb.dep_ == "xcomp" and verb.lemma_ in AGREED_TO
    return above if agreed and above.lemma_ == "agree" and above.tag_ in {"VBD", "VBN"} else None


def _declaring(statement: Statement, subject: Referent, speakers: Speakers, sentence: Sentence) -> Token | None:
    """The saying by which somebody declares that he will back another: its date is the act's, not that of the race to come."""
    above = statement.trigger.head
    if statement.relation.name in DECLARED and statement.trigger.dep_ == "xcomp" and above.lemma_ in PROMISING and above.tag_ == "VBD":
        return above
    now = statement.trigger.tag_ == "VBG" and bool(syntax.children(statement.trigger, "aux"))  # "said on Tuesday he was endorsing Voss"
    if statement.relation.name not in DECLARED or not (now or factuality(statement.trigger) is Factuality.PLANNED):
        return None
    speaker = speakers.speaker(sentence, statement.trigger)
    if speaker is None or speaker.name != subject.mention.name:
        return None
    return next((a for a in statement.trigger.ancestors if a.lemma_.lower() in SPEECH_VERBS), None)
