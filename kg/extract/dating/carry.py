"""The day of the story's event -> the acts that its sentences tell without one."""

from __future__ import annotations

from datetime import date as Day  # noqa: N812
from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.dating.holders import OTHER_TIME_CLAUSES, OTHER_TIMES, is_known_already
from kg.extract.dating.occasions import MATCHES, at_the_same_occasion, fills_the_place, has_its_own_place, takes_up_what_was_said
from kg.extract.dating.story import LEAD, NARRATION, Story
from kg.extract.dating.told import BENCH, VERDICTS, Told, is_named, things_of
from kg.extract.dating.when import When
from kg.extract.frames.vocabulary import frames_by_head
from kg.extract.parse import syntax
from kg.extract.speech.messages import SPEECH_ACTS
from kg.model import Mention
from kg.relations import RELATIONS
from kg.relations.frames import Kind

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

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

DEALS = JOINT_ACTS | frozenset("INVESTED_IN PAID AIDED DONATED_TO ACQUIRED OWNS".split())
"""Acts that are parts of one deal ("agreed to a rescue in May. Calder agreed to invest $5 million in Bolt")."""

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
    if (again := _told_again(story, relation, trigger, ends, at)) is not None:
        return again.at
    return _named_again(story, relation, trigger, ends) or _gone_on(story, relation, trigger, ends, published, at)


def _gone_on(story: Story, relation: str, trigger: Token, ends: tuple[Mention, Mention], published: Day | None, at: int) -> When | None:
    """The day of the event with which the sentence goes on."""
    told = story.told
    hot = told is not None and told.sentence > at
    both = told is not None and all(is_named(end, told.names) for end in ends)
    if _is_a_reference(trigger) and (told is None or trigger.lower_ not in told.occasions):
        return None
    joint = both and story.joined and relation in JOINT_ACTS
    # "Lind has sued Corwin. It rained. Lind lodged the papers against Corwin on Monday."
    lead = both and hot and at < LEAD and told is not None and is_named(ends[0], told.doers) and RELATIONS[relation].kind == "event"
    repeated = told is not None and not hot and _is_the_same_act(told, relation, ends)
    besides = _is_done_besides(story, trigger, ends[0], at)
    judged = _is_the_judges_word(story, trigger, relation, ends)
    there = at_the_same_occasion(trigger, [t for t in (story.narrated, told) if t is not None and t.sentence < at])
    quoted = _is_quoted_next(story, relation, ends, at)
    dealt = relation in DEALS and _is_of_the_deal(story, ends, at)
    if not _goes_on(
        trigger, relation, hot or quoted, joint or lead or repeated or besides or quoted or dealt or judged or there is not None
    ):
        return None
    if there is not None and (there is story.narrated or not story.aside):
        return there.at
    if story.narrated and all(is_named(end, story.narrated.names) for end in ends):
        return story.narrated.at
    if published is None or story.aside:
        return None
    if told is not None and (repeated or besides or judged):
        return told.at
    if (of_the_event := _of_the_event(story, relation, trigger, ends, published, at)) is not None:
        return of_the_event
    if quoted and story.said_next is not None:
        return story.said_next.at
    together = story.occasion is not None and relation in TOLD_ACTS and not has_its_own_place(trigger)
    return story.occasion.at if together and story.occasion is not None else None


def _of_the_event(story: Story, relation: str, trigger: Token, ends: tuple[Mention, Mention], published: Day, at: int) -> When | None:
    """The day of the event that is told, for who took part in it, or the days from it on for who spoke of it."""
    told, (doer, other) = story.told, ends
    if told is None:
        return None
    hot = told.sentence > at
    done = hot and any(c.lower_ in {"has", "have"} for c in syntax.children(trigger, "aux"))  # "has written": before what was answered
    if (at == 0 and relation in REACTIONS and not done) or is_named(doer, told.names):
        return told.at
    if told.at.edtf == str(published) and not is_named(doer, story.back_with):
        return told.at
    if not syntax.is_verbal(trigger) or relation not in REACTIONS or hot:
        return None
    own = [t for t in story.sayings if is_named(doer, t.sayers) or is_named(other, t.undergoers)]
    return own[-1].at if own else When(f"{told.at.edtf}/{published}", told.at.span)


def _is_the_judges_word(story: Story, trigger: Token, relation: str, ends: tuple[Mention, Mention]) -> bool:
    """ "A court jailed Reyl on Monday. Judge Ana Voss called him a thief": what the judge says of the convicted belongs to the verdict."""
    told, verb = story.told, _telling_verb(trigger)
    if told is None or verb is None or relation not in SPEECH_ACTS | TOLD_ACTS or not told.deeds & VERDICTS:
        return False
    titled = any(t.lower_ in BENCH for s in syntax.children(verb, "nsubj") for t in s.subtree)
    return titled and is_named(ends[1], told.undergoers)


def _is_of_the_deal(story: Story, ends: tuple[Mention, Mention], at: int) -> bool:
    """Whether the sentence before has told an older event of the same two."""
    before = story.narrated
    return before is not None and before.sentence == at - 1 and all(is_named(end, before.names) for end in ends)


def _is_quoted_next(story: Story, relation: str, ends: tuple[Mention, Mention], at: int) -> bool:
    """Whether the next sentence tells that the doer said so, and when."""
    saying = story.said_next
    if saying is None or relation not in SPEECH_ACTS | TOLD_ACTS:
        return False
    return is_named(ends[0], saying.sayers) or (at < LEAD and takes_up_what_was_said(saying, ends[1]))


def _is_a_reference(trigger: Token) -> bool:
    """ "Helped at Corwin's meeting with Vane": what has an owner is known already."""
    return trigger.pos_ == "NOUN" and trigger.dep_ == "pobj" and any(c.dep_ == "poss" for c in trigger.children)


def _told_again(story: Story, relation: str, trigger: Token, ends: tuple[Mention, Mention], at: int) -> Told | None:
    """What a lead tells without a day, where a sentence below tells it with its day by the same verb, of the same doer.

    In the simple past, which may be of any time, it is to be done to the same as well.
    """
    perfect = any(c.lower_ in {"has", "have"} for c in syntax.children(trigger, "aux"))
    if not perfect and (trigger.tag_ != "VBD" or any(_is_otherwise(t) for t in trigger.children)):
        return None
    again = _is_of_the_same if perfect else _is_done_to_the_same
    same = [
        t
        for t in story.retold
        if (t.verb == trigger.lemma_ and again(t, trigger, ends))
        or (perfect and (_is_the_same_act(t, relation, ends) or (t.sentence == at + 1 and _is_done_to_him(t, relation))))
    ]
    return same[0] if len({t.at.edtf for t in same}) == 1 else None


def _named_again(story: Story, relation: str, trigger: Token, ends: tuple[Mention, Mention]) -> When | None:
    """The day of what the next sentences call by its noun: "has met Corwin ... the meeting took place on Tuesday"."""
    decided = any(c.lower_ in {"has", "have"} for c in syntax.children(trigger, "aux")) and relation not in SPEECH_ACTS | REACTIONS
    days = {r.at.edtf: r.at for r in story.renamed if r.tells(relation, ends) or (decided and r.is_a_decision)}
    ongoing = trigger.tag_ == "VBG" and relation == "SUED"  # "is suing Corwin ... the suit was filed on Tuesday"
    told = ongoing or _telling_verb(trigger, hot=True) is not None
    if len(days) != 1 or not told or trigger.pos_ == "NOUN" or any(_is_otherwise(t) for t in trigger.children):
        return None
    return next(iter(days.values()))


PAPERS = frozenset("paper paperwork document petition lawsuit suit divorce".split())


def _is_of_the_same(told: Told, trigger: Token, ends: tuple[Mention, Mention]) -> bool:
    return any(is_named(e, told.doers) for e in ends) or _is_unnamed_again(told, trigger)


def _is_done_to_the_same(told: Told, _: Token, ends: tuple[Mention, Mention]) -> bool:
    """ "Police arrested Corwin ... the duo were arrested on Sunday", "... Corwin was arrested on Sunday"."""
    by_the_same = not told.doers or told.doers <= told.undergoers or is_named(ends[0], told.doers)
    return by_the_same and (is_named(ends[1], told.undergoers) or (told.of_several and not told.undergoers))


def _is_unnamed_again(told: Told, trigger: Token) -> bool:
    """ "Has filed for divorce ... the singer had filed for it on Thursday", "the papers were filed on Friday"."""
    shared = told.things & things_of(trigger) or (trigger.lemma_ == "file" and told.things & PAPERS)
    return bool(shared) and not told.doers and not told.undergoers


def _is_done_besides(story: Story, trigger: Token, doer: Mention, at: int) -> bool:
    """ "On Tuesday Lind hired Corwin. She also sacked Vane": another act of the same doer on the same occasion; "moments later" of any."""
    told = story.told
    if told is None or not 0 < at - told.sentence <= AT_ONCE_REACH:
        return False
    near = at - told.sentence <= NARRATION and is_named(doer, told.doers)
    if near and fills_the_place(trigger):
        return True
    also = any(c.lower_ == "also" for c in syntax.children(trigger, "advmod"))
    return (near and also) or any(map(_is_at_once, (t for c in trigger.lefts for t in c.subtree)))


def _is_at_once(token: Token) -> bool:
    """ "Shortly afterward", "minutes later", "moments after that": on the same day."""
    near = {c.lemma_.lower() for c in token.children} & AT_ONCE
    return bool(near) and token.lower_ in {"after", "afterward", "afterwards", "later", "thereafter"}


def _is_the_same_act(told: Told, relation: str, ends: tuple[Mention, Mention]) -> bool:
    """ "Lind was convicted on Tuesday. The judge sentenced Lind": the told verb is one of the relation's, and done to the same."""
    by_the_same = told.doers <= told.undergoers or told.by_judges or is_named(ends[0], told.doers)  # a passive leaves open who does it
    return relation in _relations(told) and RELATIONS[relation].kind == "event" and by_the_same and is_named(ends[1], told.undergoers)


def _is_done_to_him(told: Told, relation: str) -> bool:
    """ "Police have arrested Corwin. He was picked up on Tuesday"."""
    return told.passive and told.subject in {"he", "she"} and relation in _relations(told) and RELATIONS[relation].kind == "event"


def _relations(told: Told) -> set[str]:
    return {r.name for deed in told.deeds for r, _ in frames_by_head().get((Kind.VERB, deed), ())}


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
            past = words <= {"was", "were", "did", *({"has", "have", "been"} if hot else ())} if words else token.tag_ in {"VBD", "VBN"}
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
        of_the_day = any(o.lower_ in MATCHES for o in syntax.children(token, "pobj"))
        return token.head.lemma_ not in {"go", "come", "take"} and not of_the_day  # "going after him" is no time
    if token.dep_ == "prep" and token.lower_ == "at":
        then = [o for o in syntax.children(token, "pobj") if o.lower_ in {"time", "height", "peak"}]
        # "at the time", "at the height of the scandal"; not "at the same time", "at full time"
        return any(o.left_edge.lower_ in {"the", "that"} and not any(c.lower_ == "same" for c in o.children) for o in then)
    if token.dep_ == "prep" and token.lower_ in {"in", "during", "throughout", "over"}:
        return any(o.lower_ in ERAS or any(c.lower_ in OTHERWISE for c in o.children) for o in syntax.children(token, "pobj"))
    return token.dep_ == "advcl" and any(c.lower_ == "when" for c in token.children) and bool(syntax.children(token, "nsubj", "nsubjpass"))
