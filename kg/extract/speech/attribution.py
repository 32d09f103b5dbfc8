"""One sentence -> who says what in it: the source of a reported clause, of a quotation, of the whole sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.parse.syntax import (
    NOMINAL,
    agent,
    children,
    is_finite,
    is_infinitive,
    is_passive,
    is_set_apart,
    is_verbal,
    joined_to,
    possessor,
    prepositional,
    recipients,
    saying_beside,
    subjects,
)
from kg.extract.reality.noun_effects import is_refuted

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token

COMPLEMENTS = frozenset({"ccomp", "parataxis"})
BARE_COMPLEMENTS = frozenset({"claim", "admit", "deny", "report", "acknowledge", "confess", "recall", "say", "profess", "mention", "boast"})
"""Speech verbs whose infinitive or gerund is their subject's word ("claims to have met"); of others it is a plan or a wish."""

OWN_WORD = frozenset(
    {"deny", "confirm", "allege", "claim", "acknowledge", "admit", "report", "repeat", "dispute", "describe", "make", "reject"}
)
"""Verbs whose object, an act or a claim, is their subject's word ("denied any meeting", "made the claim that")."""

FINDING = frozenset({"find", "show", "rule", "hold", "read"})
INQUIRERS = frozenset(
    "court judge justice jury tribunal inquiry panel investigation review audit probe study commission committee inspector watchdog "
    "inquest ombudsman auditor coroner magistrate arbitrator document filing record transcript memo".split()
)
"""Whose finding is their word ("the report found that", "a judge ruled that"); of others to find is to learn a fact."""

ASKING = frozenset("ask urge want press request petition invite order instruct tell force require expect get beg implore".split())
"""Verbs whose infinitive is what another has yet to say."""

TOLD = frozenset({"tell", "remind", "assure", "inform", "ask", "write", "text", "warn", "reassure", "brief", "notify", "reply"})
CIRCUMSTANCES = frozenset("after before when while because since until once although though if unless".split())
ASIDE = frozenset({"appos", "compound", "nmod", "amod", "poss"})
"""Where a role stands beside a name it is the outlet's own description, even within what somebody says."""


@dataclass(frozen=True)
class Source:
    """Who says it and to whom: heads of noun phrases; None where the sentence names nobody."""

    word: Token
    who: Token | None
    whom: Token | None = None


def source_of_verb(verb: Token) -> Source:
    """The source that a verb of saying gives: its subject, the agent of its passive, and whom it was said to.

    Of "the court heard that ..." the subject only listened: nobody is named.
    """
    if verb.lemma_ in cues.HEARING_VERBS:
        return Source(verb, None)
    if (cited := _cited(verb)) is not None:
        return Source(verb, cited)
    doer = agent(verb) if is_passive(verb) else next(iter(subjects(verb)), None) or _beside(verb)
    told = [*children(verb, "dobj"), *recipients(verb), *prepositional(verb, {"to"})] if verb.lemma_ in TOLD else []
    return Source(verb, doer, next((t for t in told if t.pos_ in NOMINAL), None))


def _cited(verb: Token) -> Token | None:
    """Whom a report cites by name ("the Tribune reported, citing Ana"), or whose statement a quotation is read from."""
    for clause in children(verb, "advcl"):
        names = [n for n in children(clause, "dobj") if n.pos_ == "PROPN"]
        if names and clause.lower_ in {"citing", "quoting"}:
            return names[0]
    read = [n for n in children(verb, "dobj") if n.lemma_ in cues.DOCUMENTS] if verb.lemma_ == "read" else []
    return read[0] if read else None


def _beside(verb: Token) -> Token | None:
    """The noun right before the verb ("Ana Lind said"), or right after it ("said Ana Lind"), where the parse shows no subject."""
    doc = verb.doc
    if verb.i > 0 and doc[verb.i - 1].pos_ in NOMINAL:
        return doc[verb.i - 1]
    if verb.i + 1 < len(doc) and doc[verb.i + 1].pos_ in {"PROPN", "PRON"}:
        last = verb.i + 1
        while last + 1 < len(doc) and doc[last + 1].pos_ == "PROPN":
            last += 1
        return doc[last]
    return _name_before_comma(verb)


def _name_before_comma(verb: Token) -> Token | None:
    """The name in "..., her aide, Ana Lind, said": it stands between commas, and the parser took it for something else."""
    doc = verb.doc
    if verb.i < 3 or doc[verb.i - 1].text != "," or doc[verb.i - 2].pos_ != "PROPN":
        return None
    first = verb.i - 2
    while first > 0 and doc[first - 1].pos_ == "PROPN":
        first -= 1
    return doc[verb.i - 2] if first > 0 and doc[first - 1].text == "," else None


def reporting(trigger: Token) -> Source | None:
    """The innermost source of the clause that holds the trigger, by the parse; None where nobody reports it."""
    if is_description(trigger):
        return None
    child = trigger
    while child.head != child and not (is_verbal(child) and is_set_apart(child)):
        if child.dep_ == "advcl" and (saying := saying_beside(child)) is not None:
            child = saying
            continue
        if _is_contrasted(child) or _is_background(child):
            return None
        if (source := _step(child)) is not None:
            return source
        child = joined_to(child) if child.dep_ == "conj" else child.head
    return None


def _is_background(clause: Token) -> bool:
    """ "Ana said that Tom, who sued Bolt, had left", "said that it was over, after Tom sued Bolt": behind a comma the outlet tells it."""
    first = clause.left_edge
    relative = clause.dep_ == "relcl" and clause.head.pos_ == "PROPN" and first.lower_ == "who"
    later = clause.dep_ == "advcl" and first.lower_ == "after" and is_finite(clause)
    return (relative or later) and first.i > 0 and first.nbor(-1).text == "," and clause.head.i < first.i


def _is_contrasted(clause: Token) -> bool:
    """ "Ana claimed he lied, while Tom alleged that she did": what another says in the meantime is no part of what she claims."""
    besides = {c.lower_ for c in children(clause, "mark", "advmod")} & {"while", "whereas", "although", "though"}
    own = children(clause, "nsubj")
    return clause.dep_ == "advcl" and bool(besides) and bool(own) and clause.lemma_ in cues.QUOTE_VERBS


def _believed(source: Source) -> Source:
    """The source, or who refutes it: of "denied reports claiming that" the denial is what is passed on."""
    refuted = source.who is not None and is_refuted(source.who) and source.who.dep_ == "dobj"
    return source_of_verb(source.who.head) if source.who is not None and refuted else source


def is_description(trigger: Token) -> bool:
    """Whether it is a role or bond beside a name, with which the outlet itself tells who somebody is: "her aide, Ana Lind, said"."""
    if trigger.pos_ not in NOMINAL:
        return False
    return trigger.dep_ in ASIDE or (trigger.dep_ not in {"attr", "oprd"} and any(c.pos_ == "PROPN" for c in children(trigger, "appos")))


def _step(child: Token) -> Source | None:
    head = child.head
    if child.dep_ in {"pcomp", "pobj"} and head.dep_ == "prep":
        governor = head.head
        if governor.lemma_ in cues.ACCUSING_VERBS and head.lower_ in {"of", "for"}:
            return source_of_verb(governor)
        if governor.lemma_ in cues.TELLING_OF and head.lower_ in {"of", "about", "to"} and child.dep_ == "pcomp":
            return source_of_verb(governor)
        if governor.lemma_ in cues.SPEECH_NOUNS and head.lower_ in {"of", "about"} and child.dep_ == "pcomp":
            return _source_of_noun(governor)
        return None
    if is_verbal(head):
        return _believed(source_of_verb(head)) if _is_its_word(child, head) else None
    if is_refuted(head) and head.dep_ == "nsubj":
        return None  # "said reports that ... were untrue": nobody but the sayer is believed
    if head.lemma_ in cues.SPEECH_NOUNS and child.dep_ in {"acl", "ccomp", "relcl"} and _is_content(child):
        return _source_of_noun(head)
    return past_an_adjunct(child)


def past_an_adjunct(clause: Token) -> Source | None:
    """ "Alleged in a lawsuit that Ana lied": the parser takes the content of "alleged" for a relative clause of "lawsuit"."""
    noun = clause.head
    complete = any(not n.tag_.startswith("W") and n.lower_ != "that" for n in children(clause, "nsubj"))
    if clause.dep_ != "relcl" or noun.dep_ != "pobj" or not complete or not children(clause, "dobj", "auxpass", "attr", "acomp"):
        return None
    verb = noun.head.head
    return source_of_verb(verb) if verb.lemma_ in cues.SPEECH_VERBS and is_verbal(verb) else None


def _is_its_word(child: Token, verb: Token) -> bool:
    """Whether what hangs on a verb as `child` is the word of the verb's subject."""
    lemma = verb.lemma_
    if is_infinitive(verb) and verb.dep_ in {"xcomp", "ccomp"} and verb.head.lemma_ in ASKING:
        return False  # "asked the court to confirm that": it has not
    if child.pos_ in NOMINAL and child.dep_ == "dobj":
        return lemma in OWN_WORD - {"make", "describe", "repeat", "reject"}
    if is_verbal(child) and is_passive(verb) and lemma in cues.HEARSAY_PASSIVES and child.dep_ in {"xcomp", "ccomp"}:
        return True
    finds = lemma in FINDING and any(map(_inquires, children(verb, "nsubj")))
    if not (finds or lemma in cues.SPEECH_VERBS | cues.HEARING_VERBS) or child.dep_ not in COMPLEMENTS | {"xcomp"}:
        return False
    if is_finite(child) or not is_verbal(child):
        return True
    if child.dep_ == "ccomp" and not is_infinitive(child) and child.tag_ != "VBG":
        return True
    return lemma in BARE_COMPLEMENTS


def _inquires(noun: Token) -> bool:
    """Whether it is a body that inquires or judges, or a judge by title ("Judge Ana Voss found that")."""
    words = {noun.lemma_.lower(), *(c.lower_.rstrip(".") for c in children(noun, "compound"))}
    return bool(words & (cues.DOCUMENTS | INQUIRERS))


def _is_content(clause: Token) -> bool:
    """ "The claim that Ana lied", not "the claim that shocked her": "that" is no subject or object of its own clause."""
    inside = {c.lower_ for c in children(clause, "mark")}
    relative = any(c.tag_ in {"WDT", "WP"} for c in children(clause, "nsubj", "nsubjpass", "dobj"))
    return "that" in inside or (not relative and is_finite(clause))


def _source_of_noun(noun: Token) -> Source:
    """Who makes a claim, or who rejects it: of "denied Ana's claim that ..." the denial is what is passed on."""
    if noun.dep_ == "dobj" and is_verbal(noun.head) and noun.head.lemma_ in cues.REFUTING:
        return source_of_verb(noun.head)
    owner = possessor(noun) or next(iter(prepositional(noun, {"by", "from"})), None)
    if owner is None and noun.dep_ == "dobj" and is_verbal(noun.head) and noun.head.lemma_ in OWN_WORD:
        return source_of_verb(noun.head)
    return Source(noun, owner)


def of_sentence(doc: Doc) -> Iterator[Source]:
    """Sources of a whole sentence: "according to Ana", "by Ana's own account", "in the words of Ana"."""
    for token in doc:
        if token.lower_ == "according" and token.i + 1 < len(doc) and doc[token.i + 1].lower_ == "to":
            nouns = children(token, "pobj") + [n for p in children(token, "prep") for n in children(p, "pobj")]
            yield Source(token, nouns[0] if nouns else None)
        elif token.lower_ in {"put", "puts", "tells", "told", "sees"} and any(m.i == 0 for m in children(token, "mark")):
            if any(o.lower_ == "it" for o in children(token, "dobj")):  # "As Ana put it, ..."; not "..., as Ana put it, “out of spite”"
                yield Source(token, next(iter(subjects(token)), None))
        elif token.lower_ in {"in", "by"} and token.dep_ == "prep":
            for noun in children(token, "pobj"):
                owner = possessor(noun) or next(iter(prepositional(noun, {"of"})), None)
                if noun.lemma_ in cues.WORD_NOUNS and owner is not None:
                    yield Source(token, owner)


def label(doc: Doc, end: int) -> Source | None:
    """The "Ana Lind:" that opens a line before a quotation; `end` is where the quotation begins in the sentence."""
    before = [t for t in doc if t.idx < end and t.text not in {"“", '"', "‘", "'"}]
    if not 2 <= len(before) <= 5 or before[-1].text != ":" or not all(t.text.istitle() or t.text.isupper() for t in before[:-1]):
        return None
    return Source(before[-1], before[-2])


def trailing(doc: Doc) -> Source | None:
    """The "..., Ana Lind said." that ends a sentence or stands between commas, read off its surface."""
    for token in reversed(doc):
        if token.lower_ not in cues.SURFACE_VERBS or not _ends_there(token) or _is_circumstance(token):
            continue
        before = _noun_phrase_before(token) or (None if children(token, "nsubj") else _name_before_comma(token))
        if before is not None or (token.i > 0 and doc[token.i - 1].lower_ in {",", "”", '"'} and children(token, "nsubj")):
            return Source(token, _cited(token) or before or next(iter(subjects(token)), None))
    return None


def _is_circumstance(verb: Token) -> bool:
    """ "Two days after his mother wrote to her": a clause that tells when or why, and gives the sentence to nobody."""
    return verb.dep_ == "advcl" and any(m.lower_ in CIRCUMSTANCES for m in children(verb, "mark", "advmod"))


def _ends_there(verb: Token) -> bool:
    """Whether nothing but a time, a place or a hearer follows up to a comma or the end."""
    for token in verb.doc[verb.i + 1 : verb.i + 10]:
        if token.text in {",", ".", "”", '"', "—", ";"}:
            return True
        if is_verbal(token) or token.lower_ in {"that", "whether", "if", ":", "“"}:
            return False
    return True


def _noun_phrase_before(verb: Token) -> Token | None:
    """The head of a short noun phrase between a comma (or closing quote) and the verb."""
    doc = verb.doc
    i = verb.i - 1
    while i >= 0 and doc[i].pos_ in {"PROPN", "NOUN", "PRON", "DET", "ADJ", "ADV", "ADP", "NUM", "PART"} and verb.i - i <= 8:
        i -= 1
    if i <= 0 or doc[i - 1].pos_ in {"SCONJ", "CCONJ"} or doc[i].text not in {",", "”", '"', "’", "'", "—"} or i == verb.i - 1:
        return None
    nouns = [t for t in doc[i + 1 : verb.i] if t.pos_ in NOMINAL and t.dep_ not in {"compound", "poss", "pobj"}]
    return nouns[-1] if nouns else None


def spoken_for(noun: Token) -> list[Token]:
    """For whom an unnamed spokesperson speaks, or whose an unsigned statement is: "a spokeswoman for Bolt", "a report by Bolt"."""
    lemma = noun.lemma_.lower()
    if lemma in cues.SPOKESPERSONS:
        prepositions = {"for", "of", "at", "from"}
    elif lemma in cues.DOCUMENTS:
        prepositions = {"by", "from", "in", "of"}
    else:
        return []
    owner = possessor(noun)
    names = [c for c in children(noun, "compound", "nmod") if c.pos_ == "PROPN"]
    behind = prepositional(noun.head, prepositions) if noun.dep_ == "dobj" and noun.head.lemma_ == "read" else []
    filing = noun.dep_ == "dobj" and noun.head.lemma_ in {"file", "lodge", "bring", "submit"} and not is_passive(noun.head)
    behind += subjects(noun.head) if filing else []
    return [*([owner] if owner is not None else []), *prepositional(noun, prepositions), *names, *behind]
