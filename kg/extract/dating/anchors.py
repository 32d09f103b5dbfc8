"""Sentence -> its date expressions, each with the verb or noun that it dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.dates import Expression, expressions
from kg.extract.dating.limits import SOON
from kg.extract.document import Sentence
from kg.extract.parse import syntax
from kg.extract.parse.tree import is_person
from kg.extract.speech.messages import OUTPUT

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


@dataclass(frozen=True)
class SentenceDates:
    """The date expressions of one sentence with the token each hangs at; what is said while speaking has the date of both verbs."""

    sentence: Sentence
    found: tuple[tuple[Expression, Token], ...]


def sentence_dates(sentence: Sentence) -> SentenceDates:
    """Every date expression of the sentence with the word that it modifies."""
    found = []
    for expression in expressions(sentence.doc.text):
        words = sentence.doc.words_at(expression.start, expression.end)
        start, end = words[0].i, words[-1].i + 1
        owned = end < len(sentence.doc) and sentence.doc[end].tag_ == "POS"
        root = words[-1] if owned else words[0] if expression.is_closed else words.root  # "the end of Friday's talks", "2010 until 2018"
        anchor = _of_the_apposition(_past_the_apposition(_anchor(root, start, end, expression), start), expression)
        anchor = _of_the_saying(_of_the_relative_clause(anchor, start), start, end)
        anchor = _of_the_bound(_of_the_clause(anchor, root, relative=expression.kind == "relative"), root)
        if start and sentence.doc[start - 1].lower_ in OFFICE and sentence.doc[start - 1].dep_ == "pobj":
            anchor = sentence.doc[start - 1]
        found += [(expression, verb) for verb in (anchor, _told_while(anchor)) if verb is not None]
    return SentenceDates(sentence, tuple(found))


EVENT_PREPOSITIONS = frozenset({"at", "in", "during", "on", "over", "after", "before", "following"})
"""Through these a date of an event ("at a funeral in March") dates the clause that the event stands in."""

OCCASIONS = frozenset(
    "election by-election byelection runoff run-off ballot poll vote referendum primary primaries caucus caucuses debate rally match game "
    "final semifinal semi-final quarterfinal fight bout race contest derby playoff playoffs tournament cup summit meeting talks conference "
    "congress convention session hearing trial interview speech address broadcast ceremony wedding funeral dinner lunch breakfast gala "
    "party reception appearance raid attack strike bombing shooting clash demonstration march protest visit trip call showdown matchup "
    "face-off faceoff tie fixture encounter inauguration launch auction meet gathering forum briefing banquet luncheon retreat".split()
)
"""Occasions: what is done in, at, or by winning one is done on its day ("beat her in Sunday's runoff")."""

MEETING = frozenset("meet gather convene assemble sit reunite".split())
"""Verbs that are done at what they are done for: "met for a debate on Tuesday"."""

ATTENDING = frozenset("win lose attend host hold address skip boycott contest play moderate open headline join tell".split())
"""Verbs whose object, when it is an occasion, gives them its date: "won Sunday's runoff", "told a rally on Sunday"."""

ACTS = frozenset(
    "attack killing murder death birth decision move deal arrest trial verdict ruling order call report comment remark claim "
    "threat offer bid loss win victory defeat crash riot war battle coup assault fire stroke crisis collapse outage resignation "
    "departure arrival return visit purchase sale failure raid strike shooting bombing ban pardon".split()
)
"""With the nouns in -ion, -ment and -ing, and the occasions: acts, which may have a date of their own ("criticized the raid on Monday")."""

CRIMES = frozenset(
    "sedition corruption extortion defamation abduction prostitution racketeering trafficking embezzlement harassment".split()
)
"""They end like acts and have no day of their own: "convicted of sedition in 2015"."""

OFFICE = frozenset({"office", "power"})
"""In which somebody is "since 2014"."""

PARTS = frozenset("sidelines sideline margins fringes opening start beginning close end day".split())
"""Of an occasion: what is done there is done on its day ("met on the sidelines of the summit in March")."""

TURNS = frozenset("time day night week month year".split())
"""For the how-maniest of which something is done."""

RANKS = frozenset("first second third fourth latest last one series string round wave".split())
"""Of what is done in one of these each has its own date: "in the second of two fights on Tuesday"."""

PARTIES = frozenset(
    "group groups gang gangs side sides team teams police officers troops forces rebels protesters fans men women people".split()
)
"""Those between whom something is done: they have no date."""

VERDICTS = frozenset("convict acquit clear exonerate sentence jail charge indict arraign".split())
"""Verbs whose day is not that of what somebody is convicted of."""

DECIDED = frozenset("sack dismiss fire oust suspend resign quit step arrest charge sue indict appoint hire join leave".split())
"""Verbs of what is done some days after what brought it about."""

SUMS = frozenset("total sum amount million billion trillion dollar euro pound rupee rand naira yen eur usd gbp".split())
"""What no day belongs to, whatever the parser hangs it on: "fined Bolt a total of 5 million euros Tuesday"."""

THINGS = frozenset(
    "region union pension television station mansion hospital capital journal festival medal metal terminal "
    "portal signal building evening clothing ceiling ring string wing thing ambulance insurance finance audience science residence fence "
    "apartment government department document instrument monument parliament equipment basement cement".split()
)
"""They end like acts and are none."""

_ACT_ENDINGS = ("ion", "ment", "ing", "ance", "ence", "al")

ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "dative", "oprd"})
"""Under these a name or a person has no date of its own: "Voss on Sunday thanked Reyl", "named her his running mate on Friday"."""


def _anchor(token: Token, start: int, end: int, expression: Expression) -> Token:
    """The verb or noun that the expression dates: prepositions, adverbs, names, and the nouns of attended events passed over."""
    while token.head.i != token.i:
        if start <= token.i < end:
            if token.dep_ in {"compound", "nmod", "amod", "poss", "nummod"} and not start <= token.head.i < end:
                noun = token.head
                if not _gives_its_date(noun, token.dep_):
                    return noun  # "the Nov. 5 election": the date is the noun's, not the clause's
                token = noun
        elif token.pos_ in {"VERB", "AUX"} or (token.pos_ in {"NOUN", "PROPN", "ADJ"} and not _is_passed(token, expression)):
            break
        token = token.head
    return token.head if token.dep_ in {"aux", "auxpass"} else token  # "had, on 5 May, announced"


def _of_the_bound(anchor: Token, root: Token) -> Token:
    """ "Met for the first time since the fall of Orvane in 2022": the year is that of the fall, from which the clause counts."""
    for since in anchor.doc[anchor.i + 1 : root.i]:
        if since.lower_ == "since" and since.dep_ == "prep" and since.i + 1 < root.i and anchor.i not in {t.i for t in since.subtree}:
            bound = syntax.children(since, "pobj")
            between = anchor.doc[since.i : root.i]
            return bound[0] if bound and not any(t.text in {",", ";"} or t.pos_ == "VERB" for t in between) else anchor
    return anchor


def _of_the_relative_clause(anchor: Token, start: int) -> Token:
    """ "Praised Holm, who came to the union in 2014": behind "who" a date is that of its clause until the next comma; behind it not."""
    before = start - 2 if anchor.doc[start - 1].dep_ == "prep" else start - 1
    if anchor.dep_ == "relcl" and anchor.i < before and anchor.doc[before].text == "," and anchor.doc[anchor.left_edge.i - 1].text == ",":
        return next((a for a in anchor.ancestors if syntax.is_verbal(a) and syntax.is_finite(a)), anchor)
    for at in range(start - 1, anchor.i, -1):
        token = anchor.doc[at]
        if token.text in {",", ";", "—", "–", "-", ")", "”", '"'}:
            return anchor
        if token.tag_ in {"WP", "WDT"} and anchor.doc[at - 1].text == "," and token.lower_ in {"who", "which"}:
            return next((a for a in token.ancestors if syntax.is_verbal(a) and syntax.is_finite(a) and at < a.i < start), anchor)
    return anchor


def _of_the_saying(verb: Token, start: int, end: int) -> Token:
    """ "Said on Monday she would go": between the saying and the subject of what is said, a date is the saying's."""
    subjects = [c.left_edge.i for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"}]
    if verb.dep_ == "ccomp" and subjects and verb.head.i < start and end <= subjects[0]:
        told = {t.i for o in syntax.children(verb.head, "dobj", "dative") for t in o.subtree}
        between = verb.doc[verb.head.i + 1 : start]
        return verb.head if all(t.i in told or t.pos_ in {"ADP", "ADV", "PRON", "PROPN"} for t in between) else verb
    return verb


def _of_the_clause(anchor: Token, root: Token, relative: bool) -> Token:
    """ "Denounced its pulling out during an appearance Sunday": the last words hang on the gerund; the occasion is the clause's."""
    if anchor.dep_ == "attr" and anchor.head.tag_ == "VBG":
        anchor = anchor.head
    if anchor.tag_ != "VBG":
        return anchor
    if _opens_the_sentence(anchor):
        return anchor.head
    if relative and _describes_a_place(anchor):
        return anchor.head.head.head
    if relative and _is_pleaded(anchor):
        return anchor.head.head
    spoken = anchor.lemma_ == "be"  # "accused him of being a liar in an interview": what somebody is, is done nowhere
    between = [t for t in root.ancestors if t.i > anchor.i and t.dep_ == "pobj"]
    if any(t.head.lower_ in {"during", "at"} and t.lower_ in OCCASIONS for t in between) or (
        spoken and any(t.head.lower_ == "in" and t.lower_ in OCCASIONS | OUTPUT for t in between)
    ):
        return next((a for a in anchor.ancestors if syntax.is_verbal(a) and syntax.is_finite(a)), anchor)
    return anchor


LYING = frozenset("overlook face adjoin border neighbor neighbour flank skirt surround house serve display contain feature".split())
"""What a place does at all times: "a cafe overlooking the harbour"."""


def _describes_a_place(participle: Token) -> bool:
    """ "Met her at a cafe overlooking the harbour yesterday": the view has no day."""
    place = participle.head
    held = participle.dep_ == "acl" and participle.lemma_ in LYING and place.dep_ == "pobj" and place.head.dep_ == "prep"
    return held and syntax.is_verbal(place.head.head)


SPEAKING = frozenset("speak address talk react respond comment reply appear write brief feature testify".split())
"""What whoever says something does in saying it."""


def _told_while(speaking: Token) -> Token | None:
    """ "Voss, who spoke on Tuesday, urged him", "Voss, addressing a rally on Tuesday, urged him": the verb of what was said."""
    subject = speaking.head
    if speaking.lemma_ not in SPEAKING or subject.dep_ != "nsubj" or subject.head.tag_ != "VBD" or subject.head.i < speaking.i:
        return None
    who = speaking.dep_ == "relcl" and speaking.tag_ == "VBD" and any(c.tag_ == "WP" for c in syntax.children(speaking, "nsubj"))
    participle = speaking.dep_ == "acl" and speaking.tag_ == "VBG"
    return subject.head if who or participle else None


def _is_pleaded(deed: Token) -> bool:
    """ "Pleaded guilty to robbing Ana at Ravel Crown Court on Tuesday": a plea is news, the deed is not."""
    return deed.dep_ == "pcomp" and deed.head.lower_ == "to" and (deed.head.head.lemma_ == "plead" or deed.head.head.lower_ == "guilty")


def _opens_the_sentence(participle: Token) -> bool:
    """ "Speaking to reporters on Tuesday, Voss urged": the participle in front and the clause are one time; not "having met him"."""
    before = participle.dep_ == "advcl" and participle.i < participle.head.i and participle.left_edge.i <= 1
    own = syntax.children(participle, "mark", "aux", "auxpass", *syntax.SUBJECTS)
    return before and not own and syntax.is_verbal(participle.head) and syntax.is_finite(participle.head)


def _gives_its_date(noun: Token, dep: str) -> bool:
    """ "At Sunday's rally", "in Sunday's runoff", "won Sunday's runoff": what was done there was done on Sunday."""
    under = noun.head.lower_ if noun.dep_ == "pobj" else ""
    if dep == "poss" and (_is_hours_after(noun) or (under == "in" and noun.pos_ == "PROPN")):
        return True  # "hours after Tuesday's vote", "in Sunday's Harlow Post"
    if noun.lower_ in OCCASIONS:
        return under in {"at", "during", "in", "on"} or (noun.dep_ == "dobj" and noun.head.lemma_ in ATTENDING)
    return under in {"at", "during"} or (under == "in" and dep == "nummod")


def _is_hours_after(noun: Token) -> bool:
    """ "Hours after the vote": on the same day."""
    after = noun.head
    counted = noun.dep_ == "pobj" and after.lower_ == "after" and after.i > 0
    return counted and after.nbor(-1).lower_ in SOON


def _is_passed(token: Token, expression: Expression) -> bool:
    """Whether a noun between the expression and the clause leaves the date to the clause."""
    if token.dep_ == "pobj" and (token.head.lower_ in EVENT_PREPOSITIONS or _is_met_for(token)):
        return not _is_what_led_to_it(token.head, expression)
    if token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.lower_ in OCCASIONS | RANKS | PARTS:
        return True  # "the only debate of the race on Tuesday", "the second of two fights in May", "on the sidelines of talks in May"
    if token.lower_ in PARTIES and token.dep_ == "pobj" and token.head.lower_ in {"between", "with", "against", "by"}:
        return True  # "a fight between two groups on Tuesday"
    if token.lemma_.lower() in SUMS or _was_agreed_to(token, expression):
        return True
    if token.lower_ in TURNS and token.head.lower_ == "for" and not expression.is_range:
        return True  # "for the first time on Wednesday", "for a third day on Wednesday"
    if token.dep_ == "dobj" and token.head.lemma_ in ATTENDING and token.lower_ in OCCASIONS:
        return True
    if expression.is_range or token.dep_ not in ARGUMENTS:
        return False
    if token.pos_ == "PROPN" or is_person(token):
        return _of_the_apposition(token, expression) is token
    timely = expression.kind == "relative" or token.lemma_.lower() in CRIMES
    if token.dep_ == "pobj" and timely and any(a.lemma_ in VERDICTS for t in _of_chain(token) for a in (t, t.head)):
        return True  # "was acquitted of all counts of murder on Monday": a verdict is news, the crime is not
    # "Posted a picture on Monday", "was convicted of sedition in 2015": a thing or a crime has no day, an act may have its own.
    complement = token.dep_ == "pobj" and token.head.lower_ in {"of", "with", "as"} and token.head.head.pos_ == "VERB"
    before_its_verb = expression.kind == "relative" and (
        token.dep_ in {"nsubj", "nsubjpass"} and token.idx < expression.start < token.head.idx
    )  # "a court in Oslo on Monday jailed"
    beyond = token.dep_ == "dobj" and (expression.kind == "relative" or _is_behind_its_party(expression, token))
    return (beyond or before_its_verb or complement) and not _is_act(token)


SHARED = frozenset({"with", "to", "on", "behind", "against"})
"""Before whoever has to do with a thing."""


def _is_behind_its_party(expression: Expression, thing: Token) -> bool:
    """ "Broke off ties with Norway in 2019": behind whom the thing is shared with, or given to, a year is the verb's."""
    ends = [
        c.right_edge.i
        for p in syntax.children(thing, "prep")
        if p.lower_ in SHARED
        for c in syntax.children(p, "pobj")
        if c.pos_ == "PROPN"
    ]
    date = thing.doc.words_at(expression.start, expression.end)[0]
    return any(date.i - 2 <= end < date.i for end in ends)


def _of_the_apposition(name: Token, expression: Expression) -> Token:
    """ "Reyl, mayor of Harlow since 2010, quit": between the commas the date is that of the office, not the name's or the clause's."""
    for apposed in syntax.children(name, "appos"):
        last = apposed.right_edge
        if apposed.idx < expression.start and "," not in name.doc.text[last.idx + len(last.text) : expression.start]:
            return apposed
    return name


def _was_agreed_to(noun: Token, expression: Expression) -> bool:
    """ "Agreed to a rescue by its owner last month": what is over was agreed to then, be it done later."""
    over = noun.doc.text[expression.start : expression.end].lower().startswith(("last ", "yesterday"))
    return over and noun.dep_ == "pobj" and noun.head.lower_ == "to" and noun.head.head.lemma_ == "agree"


def _is_what_led_to_it(preposition: Token, expression: Expression) -> bool:
    """ "Sued over a spill in 2015", "was sacked after a defeat on Friday": what the clause answers has a day of its own."""
    if preposition.lower_ in {"after", "following"}:
        return preposition.head.lemma_ in DECIDED
    return preposition.lower_ == "over" and expression.kind == "absolute"


def _past_the_apposition(noun: Token, start: int) -> Token:
    """ "Agreed to a rescue by its owner, Calder Bank, last month": behind the second comma the date is the clause's."""
    comma = start - 2 if start > 1 and noun.doc[start - 1].dep_ == "prep" else start - 1  # ", last month", ", in 2014"
    if noun.pos_ not in {"NOUN", "PROPN"} or comma < 1 or noun.doc[comma].text != ",":
        return noun
    closed = any(a.i > noun.i and a.right_edge.i == comma - 1 for a in syntax.children(noun, "appos"))
    above = next((a for a in noun.ancestors if syntax.is_verbal(a) and syntax.is_finite(a)), noun)
    return above if closed and above.i < start else noun


def _of_chain(noun: Token) -> Iterator[Token]:
    """What holds the noun by one "of", "with" or "for" after the other."""
    while noun.dep_ == "pobj" and noun.head.lower_ in {"of", "with", "for"}:
        noun = noun.head.head
        yield noun


def _is_met_for(noun: Token) -> bool:
    """ "Met for talks on Tuesday": the meeting is the occasion."""
    return noun.head.lower_ == "for" and noun.head.head.lemma_ in MEETING and noun.lower_ in OCCASIONS


def _is_act(noun: Token) -> bool:
    lemma = noun.lemma_.lower()
    if noun.lower_ == "ties":
        return False  # between states; a cup tie is one match
    return lemma in ACTS | OCCASIONS or (lemma.endswith(_ACT_ENDINGS) and lemma not in CRIMES | SUMS | THINGS)
