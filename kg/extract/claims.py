"""Sentence -> claims: what a frame or a title states, between whom, when, how real, and who says so."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from kg.dates.edtf import bounds
from kg.extract.acts import act
from kg.extract.confidence import confidence, traits
from kg.extract.constructions import statements
from kg.extract.cues import FIRST_PERSON, SECOND_PERSON, UNSURE_PASSIVES
from kg.extract.dating.again import again
from kg.extract.dating.anchors import SentenceDates, sentence_dates
from kg.extract.dating.story import stories
from kg.extract.dating.timing import CONTESTS, Times, is_to_come, time_of, to_be_done
from kg.extract.dating.when import When
from kg.extract.document import Document, Referent, Referents, Sentence
from kg.extract.ends import have_power, pairs
from kg.extract.evaluation.valence import RELATION_ORDER as JUDGEMENTS
from kg.extract.posts.leaders import among_leaders, is_mere_ability
from kg.extract.posts.resignations import Held, held_so_far, resignations
from kg.extract.reality.factuality import is_alleged, is_question, tense
from kg.extract.speech.messages import SPEECH_ACTS
from kg.extract.speech.speakers import Speakers
from kg.extract.statements import Statement
from kg.extract.text.money import sum_of_money
from kg.extract.turns.capacity import is_no_tie, is_private
from kg.extract.turns.denials import REACH, denials
from kg.extract.turns.funding import is_other_money
from kg.extract.turns.likewise import likewise
from kg.model import Claim, Factuality, Mention, Span, Tense, claim_id
from kg.relations import RELATIONS, Relation

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

EXTRACTOR = "rules/7"
"""Goes up when the rules read otherwise: a build then reads again what OUT holds already."""

WEAKER = {
    "SPOKE_WITH": frozenset({"quarrel", "backing", "contact", "concession", "cooperation"}),
    "SUPPORTED": frozenset({"backing"}),
}
"""A relation that yields, between the same two in one sentence, to a more telling one of these families."""


def claims(document: Document, referents: Referents, speakers: Speakers) -> Iterator[Claim]:
    """Every claim of the document, sentence by sentence, in the order of their triggers."""
    dated = [sentence_dates(s) for s in document.sentences]
    times = list(zip(dated, stories(dated, document.article.text, document.article.published), strict=True))
    held = list[Held]()
    lately = deque[list[Claim]](maxlen=REACH)
    for at, sentence in enumerate(document.sentences):
        if not _speaks_of_somebody(sentence, referents):
            lately.append([])
            continue
        found: dict[tuple[str, str, str, str | None], Claim] = {}
        settled: dict[int, Relation] = {}  # trigger -> the relation of the most specific frame that found both its ends
        stated = _with_resignations(sentence, document.sentences[:at], referents, speakers, held)
        denied = denials(sentence, referents, chain(*lately), found.values())  # asked for when `found` holds what is stated
        as_well = likewise(sentence, referents, chain(*lately))
        for statement in chain(stated, denied, as_well):
            trigger = statement.trigger
            if _is_rival(statement, settled) or is_question(trigger) or is_alleged(trigger) or is_mere_ability(statement):
                continue
            for subject, obj in pairs(document, statement, sentence, referents, speakers):
                if not have_power(statement, {"S": subject.mention, "O": obj.mention}, document.article.text):
                    continue
                if _is_idle(sentence, statement, (subject, obj), speakers, found.values()):
                    continue
                settled[trigger.i] = statement.relation
                led = among_leaders(statement, obj, document.article.text)
                claim = _claim(document, sentence, led, (subject, obj), times, speakers)
                key = (claim.subject.name, claim.relation, claim.object.name, None)
                if key not in found or (claim.date and not found[key].date):
                    found[key] = claim
                for more in _at_other_times(claim, document, times[at][0]):
                    found.setdefault((*key[:3], more.date), more)
        strongest = list(_strongest(found.values()))
        held += held_so_far(strongest)
        lately.append(strongest)
        yield from strongest


_NAMING = frozenset({"NOUN", "PROPN", "PRON", "ADJ", "NUM", "X"})
_PRESENT = FIRST_PERSON | SECOND_PERSON


def _speaks_of_somebody(sentence: Sentence, referents: Referents) -> bool:
    """Whether any word of the sentence stands for somebody: the weather and the price of wheat need no more reading."""
    return any(_may_name(t) and (t.lower_ in _PRESENT or referents(sentence, t)) for t in sentence.doc)


def _may_name(token: Token) -> bool:
    return token.pos_ in _NAMING or token.text[0].isupper()


def _with_resignations(
    sentence: Sentence, earlier: Sequence[Sentence], referents: Referents, speakers: Speakers, held: Iterable[Held]
) -> Iterator[Statement]:
    """The sentence's statements, then those that need what it and the sentences before it tell of posts."""
    found = list(statements(sentence, earlier, referents, speakers))
    yield from found
    yield from resignations(sentence, referents, held, found)


def _is_rival(statement: Statement, settled: dict[int, Relation]) -> bool:
    """Whether a more telling frame has taken the statement's word; "in an interview with Ana, Tom accused Bolt" states both."""
    before = settled.get(statement.trigger.i, statement.relation)
    names = {before.name, statement.relation.name}
    both = ("INTERVIEWED" in names and bool(names & SPEECH_ACTS)) or _tells_post_left(statement, names)
    return before is not statement.relation and statement.ends is None and not both


def _tells_post_left(statement: Statement, names: set[str]) -> bool:
    """ "Resigned as chairman of Bolt" tells that he left, and that he was its chairman."""
    return statement.construction == "title" and "LEFT" in names


def _is_idle(sentence: Sentence, statement: Statement, two: tuple[Referent, Referent], speakers: Speakers, found: Iterable[Claim]) -> bool:
    """Whether the statement of these two is no fact of the relation, or says nothing new of them."""
    subject, obj = two
    if is_private(statement, subject, obj) or is_no_tie(statement, obj) or is_other_money(statement, subject, obj):
        return True
    if statement.construction == "evaluation" and _is_told(statement.relation.name, subject, obj, found):
        return True
    behind = obj.mention.start > sentence.start + statement.trigger.idx
    return behind and _is_its_own_source(obj, speakers.speaker(sentence, statement.trigger))


def _is_told(relation: str, subject: Referent, obj: Referent, found: Iterable[Claim]) -> bool:
    """Whether a frame already tells what the one says of the other in the sentence ("criticized him, saying he lied")."""
    two = (subject.mention.name, obj.mention.name)
    alike = {relation, *(JUDGEMENTS if relation in JUDGEMENTS else ())}
    return any((c.subject.name, c.object.name) == two and c.relation in alike for c in found)


def _at_other_times(claim: Claim, document: Document, dates: SentenceDates) -> Iterator[Claim]:
    """The same claim at each further time that its sentence tells ("sued Bolt in 2016 and 2019")."""
    if RELATIONS[claim.relation].kind != "event" or claim.factuality is not Factuality.ASSERTED or not claim.date or not claim.date_span:
        return
    for at in again(dates, When(claim.date, claim.date_span), document.article.published):
        if is_to_come(at, document.article.published):
            continue
        earliest, latest = bounds(at.edtf)
        end = max(claim.end, at.span[1])
        told = {
            "id": claim_id(claim.article, (claim.start, end), claim.relation, (claim.subject, claim.object), at.edtf, claim.factuality),
            "date": at.edtf,
            "earliest": earliest,
            "latest": latest,
            "date_span": at.span,
            "quote": document.article.text[claim.start : end],
            "end": end,
        }
        yield claim.model_copy(update=told)


def _claim(
    document: Document,
    sentence: Sentence,
    statement: Statement,
    two: tuple[Referent, Referent],
    times: Times,
    speakers: Speakers,
) -> Claim:
    article, relation, trigger = document.article, statement.relation, statement.trigger
    subject, obj = two
    relation, real, speaker = act(sentence, statement, subject, speakers)
    at = time_of(sentence, statement, two, times, article.published, speakers)
    if at is None and real is Factuality.PLANNED:
        at = to_be_done(times[sentence.index][0], article.published)
    elif at and real is Factuality.ASSERTED and relation.name not in CONTESTS and is_to_come(at, article.published):
        at = None  # "backs her in next Tuesday's vote": the day is the vote's
    earliest, latest = bounds(at.edtf) if at else (None, None)
    told = not _is_description(statement, sentence, speakers)
    hearsay = told and speakers.speaker(sentence, trigger) is None and speakers.is_reported(sentence, trigger)
    if hearsay and real is Factuality.ASSERTED and _is_alleged_by_nobody(speakers.word_of_saying(sentence, trigger)):
        real = Factuality.HYPOTHETICAL
    said = speakers.attribution(sentence, trigger) if hearsay else None
    span = _quote(sentence, statement, (subject.mention, obj.mention), [s for s in (at.span if at else None, said) if s])
    money = sum_of_money(article.text[span[0] : span[1]]) if relation.family == "money" else None
    ends = (subject.mention, obj.mention)
    return Claim(
        id=claim_id(article.id, span, relation.name, ends, at.edtf if at else None, real),
        article=article.id,
        subject=subject.mention,
        relation=relation.name,
        object=obj.mention,
        date=at.edtf if at else None,
        earliest=earliest,
        latest=latest,
        date_span=at.span if at else None,
        factuality=real,
        tense=Tense.PAST if statement.former else tense(trigger),
        speaker=speaker if told else None,
        quote=article.text[span[0] : span[1]],
        start=span[0],
        end=span[1],
        trigger=sentence.span(*statement.span),
        role=statement.role if relation.family == "post" else None,
        amount=money[0] if money else None,
        currency=money[1] if money else None,
        confidence=confidence(traits(statement, subject, obj, sentence, real, speaker if told else None), hearsay),
        extractor=EXTRACTOR,
    )


def _is_alleged_by_nobody(word: Token | None) -> bool:
    """Whether somebody unnamed only alleges it ("prosecutors allege that"): the outlet then stands for it no more than for "allegedly"."""
    return word is not None and word.lemma_ in UNSURE_PASSIVES


def _is_its_own_source(obj: Referent, speaker: Mention | None) -> bool:
    """Whether the words that name the object name who says so: of "... will back Ana, her aide, Tom, said" the parse took Tom too."""
    return speaker is not None and (speaker.start, speaker.end) == (obj.mention.start, obj.mention.end)


def _is_description(statement: Statement, sentence: Sentence, speakers: Speakers) -> bool:
    """Whether a title only tells who somebody is, in the outlet's own words, whoever says the sentence: "her aide, Tom Reyl, said"."""
    head = statement.trigger
    if statement.construction not in {"title", "near title"} or speakers.is_quoted(sentence, head):
        return False
    return head.dep_ in {"nsubj", "nsubjpass", "dobj", "appos", "compound", "nmod", "poss"}


_LINKS = re.compile(r"^(?:[ ,;:—–-]+|(?:that|and|but|or)\b(?= ))+")
"""What ties a clause to its sentence and is no part of what it says."""


def _quote(sentence: Sentence, statement: Statement, ends: tuple[Mention, ...], more: Iterable[Span]) -> Span:
    """The clause around the trigger, stretched over both ends (where they stand in this sentence) and `more`: the date, who says so."""
    root = statement.trigger
    while root.pos_ not in {"VERB", "AUX"} and root.head.i != root.i and statement.construction != "title":
        root = root.head
    subtree = [t.i for t in root.subtree]
    doc = sentence.doc
    start, end = sentence.span(doc[min(subtree)], doc[max(subtree)])
    spans = [*((m.start, m.end) for m in ends), *more, sentence.span(*statement.span)]
    inside = [s for s in spans if sentence.start <= s[0] and s[1] <= sentence.end]
    start, end = min([start, *(s[0] for s in inside)]), max([end, *(s[1] for s in inside)])
    text = doc.text[start - sentence.start : end - sentence.start]
    lead = len(text) - len(_LINKS.sub("", text))
    return start + lead, start + len(text.rstrip(" ,;:—–-"))


def _strongest(found: Iterable[Claim]) -> Iterator[Claim]:
    """Without a claim that a more telling one of the same two in the same sentence makes idle."""
    everything = list(found)
    for claim in everything:
        two = {claim.subject.name, claim.object.name}
        others = (
            RELATIONS[c.relation].family
            for c in everything
            if c.relation not in {claim.relation, *WEAKER} and {c.subject.name, c.object.name} == two
        )
        if claim.relation == "MEMBER_OF" and claim.role is None and _is_head(claim, everything):
            continue
        if claim.relation in WEAKER and any(family in WEAKER[claim.relation] for family in others):
            continue
        yield claim


def _is_head(member: Claim, found: Iterable[Claim]) -> bool:
    """Whether the same sentence tells that the member leads the party: "Conservative Leader Ana Voss"."""
    return any((c.subject.name, c.relation, c.object.name) == (member.subject.name, "LEADS", member.object.name) for c in found)
