"""Whether a word may be part of a name: its capital, and what it is where it stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.extract.names.nations import genders, nations, regions
from kg.extract.names.nouns import HUMAN, NEWSPAPERS
from kg.extract.names.words import (
    BODY_DAYS,
    CAPTIONS,
    FIXED,
    GIVEN_DAYS,
    LETTER_TITLES,
    NOT_NAMES,
    ORGANIZATION_HEADS,
    PARTICLES,
    PARTIES,
    PARTY_LETTERS,
    POSTNOMINALS,
    TITLES,
)
from kg.extract.parties import KNOWN_PARTIES

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token

NAMING = frozenset({"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC"})
CAPITAL = re.compile(r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž]|\d+[A-Z])|[a-z]{1,2}[A-Z]|(?:easy|open|ama|isi|kwa)[A-Z]|(?:al|el|d|l|o)[-'’][A-Z]")
MARKED = re.compile(r"[A-Z][a-z]+['’‘][a-z]{1,5}")
"""A word with a mark inside, as Arabic and Hawaiian names have it ("Mana’a"): it goes on from the name before, which the model cuts."""
CAMEL = re.compile(r"[a-z]+[A-Z][A-Za-z]+")
"""A name by its shape, wherever it stands: "easyJet"."""
_MONEY = re.compile(
    r"[$£€¥₦₹%]|^(?:RM|Rs\.?|KSh|Ksh|Sh|Tk|PKR|INR|NGN|ZAR|GH¢)[\d.,]+\w*$"
    r"|^[A-Z]{1,3}\d[\d.,]*(?:bn|m|tn|k|million|billion|trillion)$"
)
_CURRENCY = re.compile(r"(?:RM|Rs\.?|KSh|Ksh|Sh|Tk|PKR|INR|NGN|ZAR|USD|EUR|GBP|GH¢)")
_AMOUNT = re.compile(r"[A-Z]{1,3}\d[\d.,]*")
_SCALES = frozenset("billion million trillion bn mn crore lakh per".split())
_DESCRIBES = re.compile(r"\.-[a-z]{3,}$")
"""The end of "Ont.-based", which the tokenizer leaves whole."""
_WEEKDAYS = frozenset("monday friday sunday".split())
_WHEN = frozenset("on in of since until by from to last next this before after during late early mid every the a an".split())
_WITH = frozenset("by with alongside against".split())
TEMPORAL = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"})
_FUNCTION_TAGS = frozenset("DT IN CC PRP PRP$ WP WP$ WRB WDT TO MD EX UH RB RBR RBS VB VBD VBP VBZ VBN VBG RP PDT CD".split())


def _is_ticker(token: Token) -> bool:
    """A word of "(NYSE: ABC)": a share's sign at an exchange names nobody."""
    opening = next((t for t in token.doc[max(0, token.i - 3) : token.i] if t.text == "("), None)
    if opening is None or not token.text.isupper():
        return False
    inside = token.doc[opening.i + 1 : opening.i + 5].text.partition(")")
    return bool(inside[1]) and re.fullmatch(r"[A-Z]{2,8} ?: ?[A-Z0-9.]{1,6}", inside[0]) is not None


def is_name_word(token: Token) -> bool:
    """Capitalized, and neither a calendar word nor (at the start of a sentence or quote) a word that any sentence may begin with."""
    text, low = token.text, token.text.lower()
    if (
        not CAPITAL.match(text)
        or _MONEY.search(text)
        or (_CURRENCY.fullmatch(text) and token.i + 1 < len(token.doc) and token.nbor().text[0].isdigit())
        or (_AMOUNT.fullmatch(text) and _is_scaled(token))
        or (low in NOT_NAMES and not _is_name_after_all(token))
        or _is_postnominal(token)
        or _is_ticker(token)
        or _DESCRIBES.search(text)
        or _is_party_behind(token)
        or (token.ent_type_ in TEMPORAL and low not in FIXED and not is_known(text) and not _is_in_a_day(token))
    ):
        return False
    if re.fullmatch(r"[IVX]{2,}", text):
        return False
    if starts(token) and not _opens_acronym(token) and not is_led_acronym(token) and not is_led_name(token):
        if low in CAPTIONS or (token.tag_ == "MD" and token.doc[-1].text == "?"):
            return False  # "Will Norway sue?"
        if token.tag_ in _FUNCTION_TAGS and not is_known(text):
            return token.ent_type_ in NAMING and token.i + 1 < len(token.doc) and bool(CAPITAL.match(token.nbor().text))
        tagged = token.tag_.startswith("NNP") or token.ent_type_ in NAMING
        return tagged or is_known(text) or CAMEL.fullmatch(text) is not None or _begins_name(token) or low in TITLES
    return token.tag_ not in {"DT", "PRP", "PRP$", "WP", "WRB"} or token.ent_type_ in NAMING - {"NORP"} or _is_first_initial(token)


def _opens_acronym(token: Token) -> bool:
    """The "APM" of "APM-T leader Ana Voss", which the model takes for a noun or verb at the start; not in a line all in capitals."""
    behind = token.doc[token.i + 1 : token.i + 3]
    joined = len(behind) == 2 and behind[0].text == "-" and not token.whitespace_ and not behind[0].whitespace_
    letters = joined and all(re.fullmatch(r"[A-Z]{1,6}", t.text) for t in (token, behind[1]))
    return letters and len(token.text) > 1 and not token.doc.text.isupper()


_LEADERS = frozenset(
    "leader boss president chairman chairwoman chairperson chair chief spokesman spokeswoman spokesperson treasurer director "
    "secretary commissioner captain coach founder".split()
)
_SHOUTED = frozenset("NEW OLD EX TOP ACTING FORMER LATE EXCLUSIVE BREAKING WATCH CLUB PARTY TEAM UNION".split())
"""Words of headlines that are no acronyms."""


def is_led_acronym(token: Token) -> bool:
    """The "BCAP" of "BCAP boss Tom Reyl", whatever the tagger takes it for at the start of a sentence."""
    letters = re.fullmatch(r"[A-Z]{2,6}(?:\([A-Z]{1,2}\))?", token.text)
    if not letters or token.text in _SHOUTED | LETTER_TITLES or token.lower_ in NOT_NAMES | TITLES or token.i + 2 >= len(token.doc):
        return False
    after, beyond = token.nbor(), token.nbor(2)
    executive = after.lower_ == "chief" and beyond.lower_ == "executive"
    named = token.doc[token.i + 3] if executive and token.i + 3 < len(token.doc) else beyond
    return (after.text.islower() and after.text in _LEADERS and named.text.istitle()) or is_before_holder(token)


_HELD_IN_BODIES = _LEADERS | frozenset(
    "executive head officer manager official economist analyst engineer coordinator ceo owner representative rapporteur".split()
)
"""Last words of titles that somebody has in or for a body."""

SEATED = frozenset("mayor governor premier councillor councilor councilman councilwoman mp mla msp mca".split())
"""Titles of those whom a town or state has."""

_CHIEFS = frozenset("CEO CFO COO CTO CMD GMD".split())
"""Those that are written in letters."""

_TITLE_REACH = 4
"""Words of a title at most ("joint deputy general secretary")."""

_DERIVED = re.compile(r"\w+(?:ist|ite|ian|ese|ish)")
"""Words made of names for followers, peoples and tongues: whose leader one is ("Corbynite leader Ana Voss")."""


def is_led_name(token: Token) -> bool:
    """The "Dravalk" of "Dravalk spokesman Tom Reyl": no dictionary has it, and a title and its holder's name are behind it.

    The tagger takes such a word for an adjective or a common noun at the start of a sentence.
    """
    text = token.text
    if not text.istitle() or len(text) < _SHORTEST or is_known(text) or token.lower_ in NOT_NAMES | TITLES | CAPTIONS:
        return False
    return not _DERIVED.fullmatch(text) and is_before_holder(token) and not token.doc.is_word(text)


_SHORTEST = 4


def is_before_holder(last: Token) -> bool:
    """Whether behind the name that ends at `last` stand a small title of bodies and a person's name: "general secretary Ana Voss"."""
    doc, at = last.doc, last.i + 1
    while at < len(doc) and at - last.i <= _TITLE_REACH and doc[at].text.islower() and doc[at].pos_ in {"NOUN", "ADJ", "PROPN", "VERB"}:
        at += 1
    if at < len(doc) and doc[at].text in _CHIEFS:
        at += 1
    title = doc[at - 1]
    if at + 1 >= len(doc) or at == last.i + 1 or not (title.text in _CHIEFS or title.lower_ in _HELD_IN_BODIES | SEATED):
        return False
    name = doc[at : at + 2]
    return all(t.text.istitle() and t.tag_ in {"NNP", "NNPS"} for t in name) and name[0].lower_ not in TITLES


def _is_first_initial(token: Token) -> bool:
    """The "A" of "A K Reyl": another initial follows."""
    return token.text == "A" and token.i + 1 < len(token.doc) and bool(re.fullmatch(r"[B-HJ-Z]\.?", token.nbor().text))


def _is_scaled(token: Token) -> bool:
    """A sum goes on behind: "R3 million", "R3-million"."""
    behind = token.doc[token.i + 1 : token.i + 3]
    return any(t.lower_ in _SCALES for t in (behind[1:] if behind.text.startswith("-") else behind[:1]))


def _is_given_day(token: Token) -> bool:
    """A day or month that is a given name or a paper's first word: "Mr Sunday Okonta", "June Reyl said", "Jan van Reyl", "Sunday Mirror".

    The day or the month itself follows "on", "in" and the like, or has a figure behind it.
    """
    if token.text not in GIVEN_DAYS or token.i + 1 >= len(token.doc):
        return False
    low, after = token.lower_, _behind_particles(token)
    if low == "sunday" and after.lower_ in NEWSPAPERS:
        return True
    surname = after.tag_ == "NNP" and after.text.istitle() and len(after.text) > 2 and after.lower_ not in NOT_NAMES | ORGANIZATION_HEADS
    if not surname:
        return False
    before = token.nbor(-1).lower_ if token.i else ""
    return before in TITLES | _WITH or (low not in _WEEKDAYS and before not in _WHEN and not before.isdigit())


def _is_surname_sun(token: Token) -> bool:
    """The "Sun" of "Sun Wei": a given name of one or two Chinese syllables behind it, and no "the" before."""
    if token.text != "Sun" or token.i + 1 >= len(token.doc) or (token.i and token.nbor(-1).lower_ in _WHEN | {"."}):
        return False
    after = token.nbor()
    return after.text.istitle() and after.tag_ == "NNP" and re.fullmatch(rf"(?:{_CHINESE}){{1,2}}", after.lower_) is not None


def _is_in_a_day(token: Token) -> bool:
    """The given name that is a day or month, or the surname behind it: the model takes both for a date."""
    near = [token, *token.doc[max(0, token.i - 1) : token.i]]
    return any(_is_given_day(t) or _is_surname_sun(t) for t in near)


def _behind_particles(token: Token) -> Token:
    """The first word behind that is no particle."""
    return next((t for t in token.doc[token.i + 1 : token.i + 4] if t.lower_ not in PARTICLES), token.nbor())


def _is_last_name(token: Token) -> bool:
    """The "Jan" of "Karim Wan Jan": a name stands right before it, and no figure behind."""
    if token.text not in GIVEN_DAYS or token.lower_ in _WEEKDAYS or not token.i or token.i + 1 >= len(token.doc):
        return False
    before = token.nbor(-1)
    return before.tag_ == "NNP" and before.text.istitle() and before.lower_ not in NOT_NAMES and not token.nbor().text[0].isdigit()


def _is_name_after_all(token: Token) -> bool:
    """A word of the calendar or letters that elsewhere name nobody, where it is part of a name."""
    given = _is_given_day(token) or _is_last_name(token) or _is_surname_sun(token)
    return given or _opens_body(token) or are_initials(token.doc, token.i)


def _opens_body(token: Token) -> bool:
    """ "Sun Microsystems", "March Networks": a word of the calendar that the model takes into a body's name."""
    if token.text == "Sun" and token.doc[token.i + 1 : token.i + 3].text.lower() in {f"-{paper}" for paper in NEWSPAPERS}:
        return True  # "the Harlow Sun-Times"
    inside = token.text in BODY_DAYS and token.ent_type_ == "ORG" and token.ent_iob_ == "B" and token.i + 1 < len(token.doc)
    return inside and token.nbor().ent_iob_ == "I" and token.nbor().text.istitle()


def _is_party_behind(token: Token) -> bool:
    """The "D" of "Tom Reyl D-Ohio", without the comma that it should have."""
    if token.lower_ not in PARTY_LETTERS or not token.i or token.i + 1 >= len(token.doc):
        return False
    return token.nbor().text == "-" and not token.whitespace_ and token.nbor(-1).tag_.startswith("NNP")


def _is_postnominal(token: Token) -> bool:
    """ "SAN" of "Ada Quill, SAN, told the court"."""
    if token.text not in POSTNOMINALS or token.i < 2:
        return False
    name = token.nbor(-2)
    return token.nbor(-1).text == "," and name.text.istitle() and name.text not in nations() and name.lower_ not in ORGANIZATION_HEADS


_CHINESE = r"(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiou]{1,3}(?:ng?|r)?"
"""A syllable as Chinese names have it in Latin letters."""

_SYLLABLE = re.compile(r"[bcdfghjklmnprstwy]{0,2}[aeiouwy]{1,3}(?:ng?|[mklpbh])?")
_WORDS = frozenset("run won ban gun man win way led up on in by to free high low pay op no co pre re de wi hi bi so".split())
"""English words that look like such syllables."""


def are_initials(doc: Doc, i: int) -> bool:
    """ "KC" of "the minister KC Reyl": two letters between a noun for a person, or a title, and a name."""
    letters = doc[i].text
    if not i or i + 1 >= len(doc) or len(letters) != 2 or not (letters.isupper() and letters.isalpha()) or letters in nations():
        return False
    return doc[i - 1].lower_ in HUMAN | TITLES and doc[i + 1].text.istitle() and doc[i + 1].lower_ not in TITLES | ORGANIZATION_HEADS


def is_second_syllable(doc: Doc, i: int) -> bool:
    """The token at `i` begins a given name of two syllables of which the second is small ("Dong-min", "Kwang-ho")."""
    if i + 2 >= len(doc) or doc[i + 1].text not in {"-", "‑"} or not doc[i].text[0].isupper() or doc[i].text in nations():
        return False
    second = doc[i + 2].text
    return (
        bool(_SYLLABLE.fullmatch(second) and _SYLLABLE.fullmatch(doc[i].lower_))
        and doc[i].lower_ not in _WORDS
        and (second not in _WORDS - {"won", "gun"} or _ends_person(doc, i + 2))
        and len(second) > 1
    )


def _ends_person(doc: Doc, i: int) -> bool:
    """The model takes the small word into a person's name ("Kang Jae-in"), or a surname stands before the two syllables."""
    if doc[i - 1].whitespace_ or doc[i - 2].whitespace_:
        return False
    surname = i > 2 and doc[i - 3].tag_ == "NNP" and doc[i - 3].text.istitle() and len(doc[i - 3].text) < 6
    return (doc[i].ent_type_ == "PERSON" and doc[i].ent_iob_ == "I") or surname


def is_known(text: str) -> bool:
    """A country, people, state, region, given name or party, or the platform X."""
    named = text in nations() or text in regions() or text in genders()
    return text == "X" or named or text.lower() in PARTIES or text.lower() in KNOWN_PARTIES


def starts(token: Token) -> bool:
    """First in its sentence, or behind an opening quote, a colon, a dash or a bullet."""
    if token.i == 0:
        return True
    before = token.nbor(-1)
    return before.text in {'"', "“", "‘", "'", ":", "—", "–", "-", "•", "*", "(", "["} and (before.i == 0 or before.text not in "-–(")


def _begins_name(token: Token) -> bool:
    """A capitalized common word at the sentence's start with another capital behind it ("Little Theatre", "Public Workers")."""
    if token.i + 1 >= len(token.doc):
        return False
    after = token.nbor(1)
    return token.tag_ in {"JJ", "NN", "NNS"} and bool(CAPITAL.match(after.text)) and after.tag_.startswith("NNP")
