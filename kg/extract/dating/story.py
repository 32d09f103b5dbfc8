"""The event that an article tells, sentence by sentence -> the date of what it goes on to tell without one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date as Day  # noqa: N812
from datetime import timedelta
from typing import TYPE_CHECKING

from kg.dates.edtf import bounds
from kg.extract import cues
from kg.extract.dating.anchors import SentenceDates
from kg.extract.dating.holders import OTHER_TIME_CLAUSES, OTHER_TIMES, is_known_already
from kg.extract.dating.occasions import has_its_own_place, several_speak_at, they_speak_in
from kg.extract.dating.told import Told, is_named, names_under, things_of
from kg.extract.dating.when import When, main_dates, story_date
from kg.extract.document import Sentence
from kg.extract.frames.vocabulary import frames_by_head
from kg.extract.parse import syntax
from kg.model import Mention
from kg.relations import RELATIONS
from kg.relations.frames import Kind

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

NEWS_REACH = timedelta(days=7)
"""An event of the last week is the news that the article tells; an older one is background."""


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
        if verb.lemma_ in cues.SPEECH_VERBS and verb.dep_ == "ROOT" and _is_past(verb) and _is_news(at.edtf, published):
            yield Told.of(at, verb, dates.sentence)


def _common_occasion(sentences: Sequence[SentenceDates], published: Day | None) -> Told | None:
    """The event of the only day that the article tells of, where that is an occasion at which several speak."""
    events = [
        (Told.of(at, verb, dates.sentence), verb)
        for dates in sentences
        for at, verb in main_dates(dates, published, None)
        if _is_past(verb) and _is_news(at.edtf, published) and not _is_spoken(dates.sentence, at.span[0])
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
            if past and not _is_beside(verb) and _is_news(at.edtf, published) and not _is_spoken(dates.sentence, at.span[0]):
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
        if _is_spoken(dates.sentence, at.span[0]):
            continue
        if verb.dep_ == "ROOT" and _is_pluperfect(verb) and not _is_news(at.edtf, published):
            aside = True
        if not _is_past(verb):
            continue
        if _is_news(at.edtf, published):
            told, aside = Told.of(at, verb, sentence), False
        elif verb.dep_ == "ROOT":
            aside, narrated = True, Told.of(at, verb, sentence)
            back_with = names_under(verb, *syntax.SUBJECTS)
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
    return Story(reference, told, aside, narrated, told is not None and told.sentence == sentence.index, back_with)


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
        named = named and not _is_spoken(dates.sentence, dates.sentence.start + expression.start)
        if edtf and named and expression.kind == "relative" and expression.cue is not True and _is_news(edtf, published):
            days[edtf] = (expression, anchor)
    if len(days) != 1:
        return None
    ((edtf, (expression, anchor)),) = days.items()
    if _is_beside(anchor) or any(_is_beside(a) or a.dep_ == "ccomp" for a in anchor.ancestors):
        return None
    start = dates.sentence.start
    return Told.of(When(edtf, (start + expression.start, start + expression.end)), anchor, dates.sentence)


def _is_spoken(sentence: Sentence, offset: int) -> bool:
    """Whether the offset stands behind a quote mark of the sentence that is still open: what is quoted has a time of its own."""
    before = sentence.doc.text[: offset - sentence.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _is_news(edtf: str, published: Day | None) -> bool:
    first, last = bounds(edtf)
    return (
        published is not None and first is not None and last is not None and first == last and published - NEWS_REACH <= first <= published
    )


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


JOINT_ACTS = frozenset(
    "ENDORSED SUPPORTED OPPOSED AGREED_WITH RECONCILED_WITH PARDONED RETREATED_FROM MET_WITH NEGOTIATED_WITH INTERVIEWED HOSTED "
    "APPEARED_WITH FEUDED_WITH BROKE_WITH DEFEATED COOPERATED_WITH".split()
)
"""Acts that the next sentence tells of the same two as part of the event ("gave in to Vane in May. She had won by a nose")."""

TOLD_ACTS = frozenset(
    "PRAISED CRITICIZED INSULTED ACCUSED URGED THREATENED SPOKE_WITH APOLOGIZED_TO REJECTED CONCEDED_TO MET_WITH "
    "NEGOTIATED_WITH HOSTED".split()
)
"""Acts in words, and meetings: news tells them in the simple past where they belong to what it reports; others may be anybody's past."""

EXPRESSING = frozenset("express voice offer declare reiterate reaffirm repeat announce".split())
"""Verbs that make an act in words of backing and opposition ("also expressed support for")."""

REACTIONS = frozenset({"SPOKE_WITH", "INTERVIEWED"})
"""What those who were no part of the event say of it was said between its day and the publication."""

OTHERWISE = frozenset(
    "previously earlier once formerly often repeatedly always long ever never first originally later since already usually frequently "
    "consistently sometimes eventually recently then ago routinely regularly famously initially until before past former previous "
    "subsequently afterwards afterward".split()
)
"""Words of another time, or of many times."""

ERAS = frozenset(
    "campaign tenure presidency term career time years season era reign premiership childhood youth race war primary primaries book memoir "
    "autobiography decade past months weeks history clip footage video tape trailer excerpt documentary episode film series".split()
)
"""Under "in", "during", "throughout", "over": times of their own."""


AT_ONCE = frozenset("second moment minute hour shortly immediately straight directly".split())
"""How soon after is on the same day."""


AT_ONCE_REACH = 5
"""So many sentences, quotations mostly, may lie between an event and what is told to have followed "moments later"."""


def carried(story: Story, relation: str, trigger: Token, ends: tuple[Mention, Mention], published: Day | None, at: int) -> When | None:
    """The date that the story gives to an act that sentence number `at` tells without one, or None.

    The parties to the told event acted on its day; others spoke of it between that day and the publication. Of an older event the next
    sentence goes on only where it has the same two parties.
    """
    if (again := _told_again(story, trigger, ends)) is not None:
        return again.at
    told = story.told
    hot = told is not None and told.sentence > at
    both = told is not None and all(is_named(end, told.names) for end in ends)
    if _is_a_reference(trigger) and not both:
        return None
    joint = both and story.joined and relation in JOINT_ACTS
    # "Lind has sued Corwin. It rained. Lind lodged the papers against Corwin on Monday."
    lead = both and hot and at < LEAD and told is not None and is_named(ends[0], told.doers) and RELATIONS[relation].kind == "event"
    repeated = told is not None and not hot and _is_the_same_act(told, relation, ends)
    besides = _is_done_besides(story, trigger, ends[0], at)
    if not _goes_on(trigger, relation, hot, joint or lead or repeated or besides):
        return None
    if story.narrated and all(is_named(end, story.narrated.names) for end in ends):
        return story.narrated.at
    if published is None or story.aside:
        return None
    if told is not None and (repeated or besides):
        return told.at
    return _of_the_event(story, relation, trigger, ends[0], published, at) or _of_other_speakers(story, relation, trigger, ends[0])


def _of_the_event(story: Story, relation: str, trigger: Token, doer: Mention, published: Day, at: int) -> When | None:
    """The day of the event that is told, for who took part in it, or the days from it on for who spoke of it."""
    told = story.told
    if told is None:
        return None
    hot = told.sentence > at
    done = hot and any(c.lower_ in {"has", "have"} for c in syntax.children(trigger, "aux"))  # "has written": before what was answered
    if (at == 0 and relation in REACTIONS and not done) or is_named(doer, told.names):
        return told.at
    if told.at.edtf == str(published) and not is_named(doer, story.back_with):
        return told.at
    reaction = syntax.is_verbal(trigger) and relation in REACTIONS and not hot
    return When(f"{told.at.edtf}/{published}", told.at.span) if reaction else None


def _of_other_speakers(story: Story, relation: str, trigger: Token, doer: Mention) -> When | None:
    """The day on which the doer is quoted in the next sentence, or on which several spoke at one occasion."""
    following = story.said_next
    if following is not None and relation in TOLD_ACTS and is_named(doer, following.sayers):
        return following.at
    if story.occasion is None or relation not in TOLD_ACTS or has_its_own_place(trigger):
        return None
    return story.occasion.at


def _is_a_reference(trigger: Token) -> bool:
    """ "Helped at Corwin's meeting with Vane": what has an owner is known already."""
    return trigger.pos_ == "NOUN" and trigger.dep_ == "pobj" and any(c.dep_ == "poss" for c in trigger.children)


def _told_again(story: Story, trigger: Token, ends: tuple[Mention, Mention]) -> Told | None:
    """What a lead tells without a day, where a sentence below tells it with its day by the same verb, of the same doer.

    In the simple past, which may be of any time, it is to be done to the same as well.
    """
    perfect = any(c.lower_ in {"has", "have"} for c in syntax.children(trigger, "aux"))
    if not perfect and (trigger.tag_ != "VBD" or any(_is_otherwise(t) for t in trigger.children)):
        return None
    again = _is_of_the_same if perfect else _is_done_to_the_same
    same = [t for t in story.retold if t.verb == trigger.lemma_ and again(t, trigger, ends)]
    return same[0] if len({t.at.edtf for t in same}) == 1 else None


PAPERS = frozenset("paper papers paperwork document documents petition lawsuit suit divorce".split())


def _is_of_the_same(told: Told, trigger: Token, ends: tuple[Mention, Mention]) -> bool:
    return any(is_named(e, told.doers) for e in ends) or _is_unnamed_again(told, trigger)


def _is_done_to_the_same(told: Told, _: Token, ends: tuple[Mention, Mention]) -> bool:
    """ "Police arrested Corwin ... the duo were arrested on Sunday", "... Corwin was arrested on Sunday"."""
    by_the_same = not told.doers or told.doers <= told.undergoers or is_named(ends[0], told.doers)
    return by_the_same and (is_named(ends[1], told.undergoers) or (told.of_several and not told.undergoers))


def _is_unnamed_again(told: Told, trigger: Token) -> bool:
    """ "Has filed for divorce ... the actress had filed for divorce on Thursday", "the papers were filed on Friday"."""
    shared = told.things & things_of(trigger) or (trigger.lemma_ == "file" and told.things & PAPERS)
    return bool(shared) and not told.doers and not told.undergoers


def _is_done_besides(story: Story, trigger: Token, doer: Mention, at: int) -> bool:
    """ "On Tuesday Lind hired Corwin. She also sacked Vane": another act of the same doer on the same occasion; "moments later" of any."""
    told = story.told
    if told is None or not 0 < at - told.sentence <= AT_ONCE_REACH:
        return False
    near = at - told.sentence <= NARRATION and is_named(doer, told.doers)
    also = any(c.lower_ == "also" for c in syntax.children(trigger, "advmod"))
    return (near and also) or any(map(_is_at_once, (t for c in trigger.lefts for t in c.subtree)))


def _is_at_once(token: Token) -> bool:
    """ "Shortly afterward", "minutes later", "moments after that": on the same day."""
    near = {c.lemma_.lower() for c in token.children} & AT_ONCE
    return bool(near) and token.lower_ in {"after", "afterward", "afterwards", "later", "thereafter"}


def _is_the_same_act(told: Told, relation: str, ends: tuple[Mention, Mention]) -> bool:
    """ "Lind was convicted on Tuesday. The judge sentenced Lind": the told verb is one of the relation's, and done to the same."""
    relations = {r.name for deed in told.deeds for r, _ in frames_by_head().get((Kind.VERB, deed), ())}
    by_the_same = told.doers <= told.undergoers or told.by_judges or is_named(ends[0], told.doers)  # a passive leaves open who does it
    return relation in relations and RELATIONS[relation].kind == "event" and by_the_same and is_named(ends[1], told.undergoers)


def _goes_on(trigger: Token, relation: str, hot: bool, joint: bool) -> bool:
    """Whether the act is told in the simple past of the sentence's own narration, with no word of another time.

    `hot`: the lead tells it, and a sentence below its day: there the present perfect is the news ("has criticized"). `joint`: the sentence
    before has the day, and both parties in it.
    """
    expressed = relation in {"SUPPORTED", "OPPOSED"} and trigger.head.lemma_ in EXPRESSING
    if not (joint or expressed or relation in TOLD_ACTS | REACTIONS):
        return False
    verb = _telling_verb(trigger, hot)
    return verb is not None and not any(_is_otherwise(t) for v in {trigger, verb} for t in v.children) and not _is_otherwise(trigger)


def _telling_verb(trigger: Token, hot: bool = False) -> Token | None:
    """The verb in the simple past whose clause holds the trigger as the same event; None where another time or a report stands between."""
    for token in (trigger, *trigger.ancestors):
        if syntax.is_verbal(token) and (syntax.is_finite(token) or _is_bare_past(token)):
            words = {c.lower_ for c in syntax.children(token, "aux", "auxpass")}
            past = words <= {"was", "were", "did", *({"has", "have"} if hot else ())} if words else token.tag_ in {"VBD", "VBN"}
            return token if past and _is_main(token) else None
        if _is_shut(token):
            return None
    return None


def _is_bare_past(verb: Token) -> bool:
    """A verb with its own subject that the model takes for a participle: "Voss called him a thief"."""
    return verb.tag_ == "VBN" and bool(syntax.children(verb, "nsubj")) and not syntax.children(verb, "aux", "auxpass")


def _is_shut(token: Token) -> bool:
    if is_known_already(token):
        return True
    if token.dep_ in {"relcl", "appos", "ccomp", "poss", "compound"} or (token.dep_ == "acl" and token.tag_ == "VBN"):
        return True
    if token.dep_ in {"pobj", "pcomp"} and token.head.lower_ in OTHER_TIMES:
        return True
    if token.dep_ == "pobj" and token.pos_ in {"NOUN", "PROPN"} and token.head.lower_ in {"to", "with", "by"}:
        return True  # "referring to his attack", "met criticism with praise": an act known already
    if token.dep_ == "xcomp":
        return syntax.predicate(token.head).lemma_ in cues.PLANNING | cues.HYPOTHETICAL
    return False


def _is_main(verb: Token) -> bool:
    """The sentence's own verb, one joined to it, or a clause of the same time ("as", "while") at it; not what somebody says."""
    for token in (verb, *verb.ancestors):
        if token.dep_ == "ROOT":
            return True
        if token.dep_ == "advcl" and any(c.lower_ in OTHER_TIME_CLAUSES | {"when", "if"} for c in syntax.children(token, "mark", "advmod")):
            return False
        if token.dep_ == "ccomp" and not (token.i < token.head.i and token.head.lemma_ in cues.SPEECH_VERBS):
            return False
        if token.dep_ not in {"conj", "advcl", "ccomp", "parataxis"}:
            return False
    return False


def _is_otherwise(token: Token) -> bool:
    if token.lower_ in OTHERWISE:  # but "minutes later" is the same day
        return not _is_at_once(token)
    if token.dep_ == "prep" and token.lower_ in {"after", "before", "since", "following"}:
        return token.head.lemma_ not in {"go", "come", "take"}  # "going after him" is no time
    if token.dep_ == "prep" and token.lower_ in {"in", "during", "throughout", "over"}:
        return any(o.lower_ in ERAS or any(c.lower_ in OTHERWISE for c in o.children) for o in syntax.children(token, "pobj"))
    return token.dep_ == "advcl" and any(c.lower_ == "when" for c in token.children) and bool(syntax.children(token, "nsubj", "nsubjpass"))
