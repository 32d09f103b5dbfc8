"""What somebody says of a named other -> criticism, insult, accusation or praise: "Ana said Tom was unfit", "“Tom saved us,” said Ana"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract.document import Referent, Referents, Sentence
from kg.extract.evaluation import valence
from kg.extract.evaluation.characterizations import said_of
from kg.extract.evaluation.judgement import Judgement
from kg.extract.evaluation.judging import judgements
from kg.extract.parse import syntax
from kg.extract.parse.tree import is_person
from kg.extract.reality.factuality import factuality, is_question
from kg.extract.speech.attribution import past_an_adjunct
from kg.extract.speech.speakers import Speakers
from kg.extract.statements import Statement
from kg.model import EntityType, Factuality, Mention
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

NO_JUDGES = frozenset(
    "hear learn report deny hope wonder ask inquire expect predict joke quip doubt forecast fear suspect dispute refute".split()
)
"""Verbs whose clause is not what their subject makes of somebody."""

HE = frozenset({"he", "she", "they", "him", "her", "them", "his", "their"})
TOLD = frozenset({"tell", "assure", "remind", "inform"})
"""Before a clause whose unclear "he" or "it" is the hearer: nobody else is spoken of, and few tell others such things of themselves."""

DREADING = frozenset("afraid fearful scared worried nervous hopeful".split())
"""Beside the clause of what somebody fears: whoever tells of it passes no judgement."""

THIS_ONE = frozenset("guy man woman person lady fellow fella bloke chap".split())
"""With "this" or "that": whom the words are said of."""

SAID_OF = frozenset("say write post tweet add tell".split())


@dataclass(frozen=True)
class _Passed:
    """A judgement passed: by whom, on whom, and the word that says that it is: the word of saying, else the judging word."""

    judgement: Judgement
    by: Referent
    on: Referent
    word: Token


def evaluations(sentence: Sentence, referents: Referents, speakers: Speakers) -> Iterator[Statement]:
    """The judgements that named speakers pass on others in the sentence, one of each on each.

    None where a speaker both praises and blames the same one.
    """
    found: dict[tuple[str, str, str], list[_Passed]] = {}
    for passed in _passed(sentence, referents, speakers):
        relation = passed.judgement.relation
        kind = "" if relation in valence.RELATION_ORDER else relation
        found.setdefault((passed.by.mention.name, passed.on.mention.name, kind), []).append(passed)
    for several in found.values():
        if len({valence.is_praise(p.judgement.relation) for p in several}) == 1:
            yield _statement(min(several, key=_rank))


def _rank(passed: _Passed) -> int:
    order = valence.RELATION_ORDER
    return order.index(passed.judgement.relation) if passed.judgement.relation in order else 0


def _statement(passed: _Passed) -> Statement:
    word = passed.judgement.word
    ends = (passed.by, passed.on)
    return Statement(RELATIONS[passed.judgement.relation], passed.word, (word, word), (), (), "evaluation", ends=ends)


def _passed(sentence: Sentence, referents: Referents, speakers: Speakers) -> Iterator[_Passed]:
    for judgement in judgements(sentence.doc):
        for by, word in _judges(sentence, judgement, referents, speakers):
            for head in judgement.whom:
                named = [on for token in syntax.conjuncts(head) for on in _whom(sentence, token, referents, speakers)]
                if by.mention.name not in {on.mention.name for on in named}:  # "Tom and I were fools" is no insult
                    yield from (_Passed(judgement, by, on, word) for on in named if _fits(judgement, on))


def _judges(sentence: Sentence, judgement: Judgement, referents: Referents, speakers: Speakers) -> Iterator[tuple[Referent, Token]]:
    """Who passes the judgement, with the word that says so; nobody where it is denied, supposed, asked, or told in passing."""
    if judgement.by:
        if (is_made(judgement.word) or factuality(judgement.word) is Factuality.ASSERTED) and not is_question(judgement.word):
            for token in judgement.by:
                yield from ((r, judgement.word) for r in _whom(sentence, token, referents, speakers))
        return
    speaker, word = speakers.speaker(sentence, judgement.word), speakers.word_of_saying(sentence, judgement.word)
    if speaker is None or is_question(judgement.word) or not _is_meant(judgement, word):
        return
    if word is not None and (_is_no_verdict(word) or factuality(word) is not Factuality.ASSERTED):
        return
    if not _in_passing(judgement.word, word) or speakers.is_quoted(sentence, judgement.word):
        for by in speakers.joined(sentence, judgement.word) or (speaker,):
            yield Referent(by, _how(sentence, by)), word if word is not None else judgement.word


def is_made(word: Token) -> bool:
    """Whether it is an accusation whose maker its own phrase names: it was made, whoever then denies it."""
    owned = syntax.possessor(word) is not None or syntax.prepositional(word, {"by", "from"})
    return (
        word.lemma_ in valence.ACCUSATIONS | valence.CLAIMED and bool(owned) and not any(c.lower_ in {"no", "any"} for c in word.children)
    )


def _is_no_verdict(word: Token) -> bool:
    """Whether the word of saying tells a doubt, an opinion given up, or another's words ("thought", "quoted him as saying")."""
    gone = word.lemma_ in {"think", "believe", "feel"} and (word.tag_ == "VBD" or word.head.lower_ == "used")
    quoted = word.dep_ == "pcomp" and word.head.lower_ == "as"
    return word.lemma_ in NO_JUDGES or gone or quoted


def _is_meant(judgement: Judgement, word: Token | None) -> bool:
    """Whether what is said is what judges: asserted, or denied where the reproach lies in the denial."""
    if judgement.granted:
        return word is not None and factuality(word) is Factuality.ASSERTED
    real = factuality(_bearer(judgement.word))
    if judgement.foreseen:
        return real in {Factuality.HYPOTHETICAL, Factuality.PLANNED} and word is not None
    if valence.is_praise(judgement.relation) and any(t.lower_ in {"sure", "yeah"} and t.dep_ == "intj" for t in judgement.word.doc):
        return False  # "Oh sure, he is a genius"
    if judgement.denied:
        return real is Factuality.NEGATED and word is not None
    if judgement.demanded:
        return real in {Factuality.HYPOTHETICAL, Factuality.ASSERTED} and word is not None
    return real is Factuality.ASSERTED


def _bearer(word: Token) -> Token:
    """The word whose denial denies the judgement: of "was not a great mayor" and "did no great job" noun and verb."""
    if word.dep_ == "amod" and word.head.dep_ == "pobj" and word.head.head.head.lower_ == "one":
        return word.head.head.head  # "was not one of the best players"
    if word.dep_ == "amod" and word.head.dep_ in {"attr", "dobj"}:
        return word.head if word.head.dep_ == "attr" else word.head.head
    return word


def _how(sentence: Sentence, speaker: Mention) -> str:
    """How the speaker's mention names him, as far as this sentence shows."""
    start, end = speaker.start - sentence.start, speaker.end - sentence.start
    return "pronoun" if start >= 0 and sentence.doc.text[start:end].lower() in HE else "name"


def _in_passing(trigger: Token, word: Token | None) -> bool:
    """Whether a relative or adverbial clause parts the trigger from the word of saying: the outlet may have put it in."""
    for token in (trigger, *trigger.ancestors):
        if token == word:
            return False
        if token.dep_ in {"ccomp", "advcl"} and token.head.lower_ in DREADING and not _is_own(token.head):
            return True
        if _is_cleft(token) or (word is not None and token.head == word and word.pos_ == "NOUN"):
            continue  # "the claim that Tom had lied"
        if token.dep_ in {"relcl", "acl", "appos"} and past_an_adjunct(token) is None:
            return True
        reason = any(c.lower_ in {"because", "that", "while", "since"} for c in syntax.children(token, "mark"))
        if token.dep_ == "advcl" and syntax.is_finite(token) and not reason:
            return True
    return False


def _is_cleft(clause: Token) -> bool:
    """ "It was Tom who lied": what hangs on Tom is what is said of him."""
    named = clause.head
    empty = named.dep_ == "attr" and any(s.lower_ == "it" for s in syntax.children(named.head, "nsubj"))
    return clause.dep_ == "relcl" and empty and named.pos_ == "PROPN"


def _is_own(feeling: Token) -> bool:
    """ "I am afraid that Tom is a fool": it is the speaker's own."""
    return any(s.lower_ in {"i", "we"} for s in syntax.subjects(feeling.head))


def _whom(sentence: Sentence, token: Token, referents: Referents, speakers: Speakers) -> tuple[Referent, ...]:
    """Whom a noun phrase stands for; of "I" and "you" its speaker and hearer; of "he" whom it is said of, or told."""
    this_one = token.lemma_.lower() in THIS_ONE and any(d.lower_ in {"this", "that"} for d in syntax.children(token, "det"))
    if token.lower_ in HE or this_one:
        for verb in sentence.doc:
            for named in (*said_of(verb), *syntax.prepositional(verb, {"about"})) if verb.lemma_ in SAID_OF else ():
                several = syntax.conjuncts(named) if token.lower_ in {"they", "them", "their"} or this_one else [named]
                if found := tuple(r for t in several for r in referents(sentence, t)):
                    return found
                if is_person(named):
                    return ()  # “He is a liar,” said Ana of her brother
    if direct := referents(sentence, token):
        return direct if not _is_title_holder(token) else ()
    person = speakers.first_person(sentence, token) or speakers.addressee(sentence, token)
    if person is not None:
        return (Referent(person, "pronoun"),)
    told_of = token.lower_ in {"he", "she", "they"} or (token.lower_ == "it" and token.head.lemma_ != "be")  # "it was a disgrace that ..."
    if told_of and token.dep_ == "nsubj" and token.head.head.lemma_ in TOLD:
        told = [h for h in syntax.children(token.head.head, "dobj", "dative") if h.i < token.i]
        return next((tuple(Referent(r.mention, "pronoun") for r in found) for h in told if (found := referents(sentence, h))), ())
    return next((found for c in syntax.children(token, "appos") if (found := referents(sentence, c))), ())


def _is_title_holder(token: Token) -> bool:
    """ "The Bank of Norway governor should resign": he, and not the bank of which the parser makes the subject."""
    under = syntax.prepositional(token, {"of"}) if token.pos_ == "PROPN" else []
    return any(n.pos_ == "NOUN" and is_person(n) and syntax.children(n, "compound", "nmod") for n in under)


def _fits(judgement: Judgement, on: Referent) -> bool:
    """Whether such a word judges one of such a type, and does not only describe it; what Tom's lawyers did is no word on Tom."""
    word, kind = judgement.word.lemma_.lower(), on.mention.type
    if on.how == "body" and kind is EntityType.PERSON:
        return False
    if kind not in RELATIONS[judgement.relation].object or (word in valence.OF_DEEDS and not judgement.through):
        return False
    if judgement.by_verb or judgement.through or kind is EntityType.PERSON:
        return True
    if kind is EntityType.PLACE:
        return word in valence.SHAMING | valence.THREATS
    return word not in valence.WHEN_PERSON
