"""A run without its titles -> the names in it: neighbours parted, what only introduces or follows a name left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from kg.extract.frames.implied import ADJECTIVAL
from kg.extract.names.name_words import MARKED, NAMING, are_initials, is_second_syllable, starts
from kg.extract.names.nations import genders, nations
from kg.extract.names.nouns import BODY, CHARACTERS, COMPANY, EITHER, HUMAN, OFFICES, SQUADS, TRADES
from kg.extract.names.words import (
    FIRM_LETTERS,
    KIND_ACRONYMS,
    LEGAL_FORMS,
    MEMBER_OR_PARTY,
    ONLY_ONES,
    ORGANIZATION_HEADS,
    PARTIES,
    PEOPLES,
    TITLE_MODIFIERS,
    TITLES,
)
from kg.extract.text.sentences import OPENERS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token

GIVING = frozenset("award give grant hand offer present send".split())
"""Verbs behind whose recipient the thing given may open with a genitive."""

NAMING_TRADES = frozenset("maker giant studio chain carrier utility trader miner publisher producer developer".split())
"""Trades with which firms' names begin, too ("Giant Food", "Carrier Global")."""

CALLINGS = CHARACTERS - EITHER - SQUADS - {"pastor", "economist"} | frozenset("analyst columnist critic journalist".split())
"""What a person is, before the name at the start of a sentence ("Filmmaker Ana Reyl")."""

_FIRST_WORDS = frozenset("singer model writer author designer artist banker engineer peer composer ".split())
"""Of those, what may be the first word of a firm's name."""

DESCRIBING = frozenset(
    "senior several many some most top veteran leading current prominent fellow various numerous outgoing incoming retired disgraced "
    "embattled influential outspoken rival ruling suspected alleged armed masked".split()
)
"""Words with which a sentence may begin right before a name ("Senior BBC staff", "Several Labour MPs")."""


def parted(doc: Doc, first: int, last: int, titled: bool) -> Iterator[tuple[int, int]]:
    """A run that holds several names, parted: "Wyoming Republican", "Kenyan Airways" (kept), "BBC Samir El Nour"."""
    first = _name_start(doc, first, last)
    if first > last:
        return
    if _is_place(doc, first, last) or _is_home_party(doc, first, last):
        yield first, last  # "St Vincent and the Grenadines"
        return
    last = _before_given_office(doc, first, last)
    if (joint := _between_states(doc, first, last)) is not None:
        yield from ((first, joint - 1), (joint + 1, last))
        return
    if _is_given_another_s(doc, first, last):
        yield first, last - 1
        yield last, last
        return
    if (joint := _between_persons(doc, first, last)) is not None:
        yield first, joint - 1
        yield joint + 1, last
        return
    start = _person_start(doc, first, last)
    if start > first and not titled and not (start == first + 1 and are_initials(doc, first)):
        yield from parted(doc, first, start - 1, False)
        yield start, last
        return
    if (own := _behind_state(doc, first, last)) is not None:
        yield first, own - 1
        yield own, last
        return
    if doc[first].lower_ in {"brothers", "sisters", "twins"} and last > first and doc[first + 1].text in genders():
        first += 1
    width = _nationality(doc, first, last)
    if 0 < width <= last - first and not _is_body(doc, first, last) and doc[first + width].ent_iob_ == "B":
        yield first, first + width - 1
        yield first + width, last
        return
    yield first, last


_HOME = frozenset({"Scottish", "Welsh"})


def _is_home_party(doc: Doc, first: int, last: int) -> bool:
    """ "Scottish Labour", "Welsh Conservatives": parties with a name and a leader of their own."""
    return last == first + 1 and doc[first].text in _HOME and doc[last].lower_ in PARTIES


APPOINTING = frozenset("make name appoint elect declare nominate call crown".split())
"""Verbs with a person and an office behind them."""


_GIVEN = OFFICES | {"prosecutor", "chair", "coach"}


def _before_given_office(doc: Doc, first: int, last: int) -> int:
    """Where the name ends in "made Ana Voss Special Prosecutor", "named Ana Voss Chairman"; else `last`."""
    if first == 0 or doc[first - 1].lemma_.lower() not in APPOINTING or last < first + 2 or doc[last].lower_ not in _GIVEN:
        return last
    end = last
    while end > first and doc[end].lower_ in TITLES | TITLE_MODIFIERS | OFFICES:
        end -= 1
    named = end > first and (doc[first].text in genders() or doc[first].ent_type_ == "PERSON")
    return end if named else last


def _behind_state(doc: Doc, first: int, last: int) -> int | None:
    """Where a party, or a body of which no state has one of its own, begins behind the state ("Ohio Republican", "Ohio DNC").

    So does one member's party behind the chamber that he sits in ("House Democrat Ana Voss").
    """
    party = last > first and doc[last].lower_ in PARTIES and doc[last].text not in genders()
    if party and doc[last].lower_ in MEMBER_OR_PARTY and doc[last - 1].text in _CHAMBERS:
        return last
    starts_at = [last] if party else [i for i in range(first + 1, last + 1) if doc[i : last + 1].text.lower() in ONLY_ONES]
    return next((i for i in starts_at if _is_place(doc, first, i - 1)), None)


_CHAMBERS = frozenset({"House", "Senate"})

_LOOSE = OPENERS | {"former", "ex", "elect", "designate", "-", "‑", "&", "'", "’"}
_SIDES = frozenset({"opposition", "ruling", "state"})
"""What stands before a party and is no part of its name."""


def _name_start(doc: Doc, first: int, last: int) -> int:
    """Where the name begins behind words that only introduce it: "Several Labour MPs", "the Opposition Greens"."""
    while first <= last and (
        (doc[first].lower_ in _LOOSE and not _is_initial(doc, first, last))
        or (first < last and (_describes(doc[first]) or _is_beside(doc, first, last)))
    ):
        first += 1
    if first >= last:
        return first
    low, beyond = doc[first].lower_, doc[first + 1]
    titled = low in TITLES | {"acting"} and beyond.text in nations()  # "Chief U.S. (District Judge)"
    native = low in PEOPLES and beyond.text in genders()  # "Ohioan Ana Reyl"
    party = low in _SIDES and (beyond.lower_ in PARTIES.keys() | {"congress"} or beyond.text.isupper())
    return first + 1 if titled or native or party else first


CREDITS = frozenset("GETTY REUTERS ALAMY SHUTTERSTOCK ISTOCK WIREIMAGE FILMMAGIC SWNS".split())
"""Where a picture is from, which many pages print right before the next sentence."""

_STANCES = frozenset({"pro", "anti"})


def _is_beside(doc: Doc, i: int, last: int) -> bool:
    """Whether the word is no part of the name that goes on behind it: a picture's source, a stance, a calling that is no stage name.

    "GETTY Ana Voss", the "Kremlin" of "the pro-Kremlin Harlow Post", "DJ Ana Voss".
    """
    if doc[i].text in CREDITS:
        return True
    if i > 1 and doc[i - 1].text == "-" and doc[i - 2].text in _STANCES:
        return True
    return doc[i].text == "DJ" and last > i + 1 and doc[i + 1].text in genders()


def _is_initial(doc: Doc, i: int, last: int) -> bool:
    """The "A" of "A K Reyl", or the state of "D-MS"."""
    if doc[i].text == "MS" and i and doc[i - 1].text == "-":
        return True
    return doc[i].text == "A" and i < last and len(doc[i + 1].text.rstrip(".")) == 1


def _describes(word: Token) -> bool:
    """Whether the capitalized word before a name only describes it: "Senior BBC staff", "the super PAC Harlow Forward"."""
    return word.text in KIND_ACRONYMS or (starts(word) and word.lower_ in DESCRIBING) or _is_trade(word)


def _is_trade(word: Token) -> bool:
    """ "Chipmaker Calder Corp", "Retailer Harrow": what a business does, in the capital of a sentence's first word; not "Carrier Corp"."""
    if starts(word) and _is_calling(word):
        return True
    trade = word.lower_ in TRADES - ORGANIZATION_HEADS - NAMING_TRADES or (word.lower_.endswith("maker") and word.lower_ != "maker")
    return trade and starts(word) and word.nbor().lower_ not in LEGAL_FORMS


def _is_calling(word: Token) -> bool:
    """What a person is, before the name: "Filmmaker Ulka Reyl", "Nurse Ana Reyl", but not "Singer Sewing Company"."""
    behind = list(takewhile(lambda t: t.tag_ == "NNP", word.doc[word.i + 1 : word.i + 6]))
    if not behind or behind[-1].lower_ in ORGANIZATION_HEADS | BODY | COMPANY:
        return False
    if word.lower_ in CALLINGS:
        return len(behind) > 1 or word.lower_ not in _FIRST_WORDS
    return word.lower_ in HUMAN - TITLES and len(behind) > 1 and behind[0].text in genders()


def _is_given_another_s(doc: Doc, first: int, last: int) -> bool:
    """Whether a country's genitive runs on from the name of whoever is given something: "awarded Voss Poland's highest honour"."""
    given = 0 < first < last < len(doc) - 1 and doc[first - 1].lemma_ in GIVING
    return given and doc[last + 1].text in {"'s", "’s"} and doc[last].text in nations() and doc[first : last + 1].text not in nations()


BETWEEN_STATES = frozenset(
    "affairs agreement alliance border ceasefire conflict cooperation deal dialogue dispute exchange forces friendship ministerial "
    "negotiations pact partnership peace relations rivalry summit talks tensions ties trade treaty truce war".split()
)
"""What two nationality words joined by a hyphen stand before, where they are no double nationality ("the Norwegian-Chilean talks")."""


def _between_states(doc: Doc, first: int, last: int) -> int | None:
    """Where the hyphen stands between two states ("US-China talks", "US-Chinese talks"); a "British-Iranian woman" is of both."""
    at = next((i for i in range(first + 1, last) if doc[i].text in {"-", "–", "‑"}), None)
    sides = [] if at is None else [nations().get(text) for text in (doc[first:at].text, doc[at + 1 : last + 1].text)]
    kinds = ["" if side is None else side.kind for side in sides]
    plain = kinds == ["country", "country"] or (kinds == ["country", "people"] and doc[first].text in ADJECTIVAL)
    told = kinds == ["people", "people"] and last + 1 < len(doc) and doc[last + 1].lower_ in BETWEEN_STATES
    return at if plain or told else None


def _between_persons(doc: Doc, first: int, last: int) -> int | None:
    """Where the "&" stands between two persons' full names ("Ana Voss & Tom Reyl"); a firm has surnames there."""
    at = next((i for i in range(first + 2, last - 1) if doc[i].text == "&"), None)
    given = at is not None and doc[first].text in genders() and doc[at + 1].text in genders()
    return at if given and doc[last].lower_ not in ORGANIZATION_HEADS else None


def _person_start(doc: Doc, first: int, last: int) -> int:
    """Where a person of two words or more begins inside the run, to its very end; `first` where none does."""
    if doc[last].lower_ in ORGANIZATION_HEADS or "&" in {t.text for t in doc[first : last + 1]} or _opens_firm(doc, first, last):
        return first
    if (start := _behind_led_body(doc, first, last)) is not None:
        return start
    for i in range(first + 1, last):
        if is_second_syllable(doc, i):  # "Lotus Group's Shin Dong-min": the surname stands first
            return first if i - first == 2 and doc[first].text in genders() else i - 1  # "Ben Tai Kwang-ho"
    for e in doc.ents:
        if e.label_ == "PERSON" and first < e.start and e.end == last + 1 and e.end - e.start > 1 and not _is_glued(doc, e.start):
            return e.start if not _opens_person(doc, first, e.start) else first
    for i in range(first + 1, last):
        if (
            doc[i].text in genders()
            and not re.fullmatch(r"[A-Z]\.?", doc[i - 1].text)
            and doc[first].text not in genders()
            and not _is_glued(doc, i)
            and doc[i - 1].lower_ not in {"of", "for"}
            and not _opens_person(doc, first, i)
        ):
            inside = doc[first].ent_type_ == "PERSON" and doc[i].ent_iob_ == "I"
            if not inside or starts(doc[first]) or (i - first == 1 and doc[first].text in nations()):
                return i
    return first


def _opens_firm(doc: Doc, first: int, last: int) -> bool:
    """ "PT Harapan Karya": a firm of two words or more behind its legal form, where one word may be a surname ("PT Usha")."""
    return doc[first].text in FIRM_LETTERS and last > first + 1 and doc[first + 1].text not in genders()


def _behind_led_body(doc: Doc, first: int, last: int) -> int | None:
    """Where the leader's name begins behind the body that "leader in" or "president of" tells: "Harlow Assembly Ada Quill"."""
    before = [t.lower_ for t in doc[max(0, first - 4) : first] if t.lower_ != "the"]
    if len(before) < 2 or before[-1] not in {"in", "of"} or not set(before[:-1]) & OFFICES:
        return None
    head = next((i for i in range(first + 1, last - 1) if doc[i].lower_ in ORGANIZATION_HEADS), None)
    if head is None or last - head > 3 or any(t.tag_ != "NNP" or t.lower_ in ORGANIZATION_HEADS for t in doc[head + 1 : last + 1]):
        return None
    return head + 1 if doc[head + 1].text not in nations() else None


def _opens_person(doc: Doc, first: int, i: int) -> bool:
    """One capital before the given name at `i` that is an unlisted given name or initials ("Thabiso Neil Mbeya", "DK Neil Rao").

    At the start of a sentence, where all words have a capital, only a listed given name.

    Not so a body in capitals, a place, a noun, or what the model calls a body.
    """
    token = doc[first]
    if i - first != 1 or (starts(token) and token.text not in genders()) or not token.tag_.startswith("NNP") or token.text in nations():
        return False
    low = token.lower_
    if (
        token.text.isupper() and len(token.text) > 2
    ) or low in ORGANIZATION_HEADS | PARTIES.keys() | TITLES | TITLE_MODIFIERS | HUMAN | PEOPLES:
        return False
    return token.text in genders() or not (
        token.ent_type_ in NAMING - {"PERSON"} and doc[i].ent_iob_ == "B" and doc[i].ent_type_ == "PERSON"
    )


def _is_glued(doc: Doc, i: int) -> bool:
    """No space stands before, or what stands there is the middle of a name ("Yousef Mana’a | Saeed")."""
    return i > 0 and (not doc[i - 1].whitespace_ or (i > 1 and MARKED.fullmatch(doc[i - 1].text) is not None))


def _is_place(doc: Doc, first: int, last: int) -> bool:
    return doc[first : last + 1].text in nations()


def _nationality(doc: Doc, first: int, last: int) -> int:
    """How many tokens at the start are a nationality word, or a country before a person's or body's own name."""
    for width in (2, 1):
        text = doc[first : min(first + width, last + 1)].text
        if (meaning := nations().get(text)) is not None and meaning.kind == "people":
            return width
    return 0


def _is_body(doc: Doc, first: int, last: int) -> bool:
    """The whole is one name: it ends in a body's head word, or the model spans it."""
    return doc[last].lower_ in ORGANIZATION_HEADS or any(e.start <= first and e.end > last and e.label_ in NAMING for e in doc.ents)
