"""A sentence -> its runs of capitalized words, joined over "of", "&", particles, hyphens and nicknames."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from kg.extract.names.fixed import country_end, dated_body_end, fixed_end
from kg.extract.names.name_words import CAPITAL, MARKED, NAMING, TEMPORAL, are_initials, is_name_word, is_second_syllable, starts
from kg.extract.names.nations import genders, nations
from kg.extract.names.seats import joins_seat
from kg.extract.names.spelled import LEAVING, over_article, over_purpose, spelled_end
from kg.extract.names.words import (
    COMPLEMENT_HEADS,
    COURTESIES,
    FIXED,
    FOREIGN_HEADS,
    LETTER_TITLES,
    MEMBER_LETTERS,
    ORGANIZATION_HEADS,
    PARTICLES,
    PARTIES,
    PARTY_LETTERS,
    PEOPLES,
    PORTFOLIOS,
    STYLES,
    TITLE_MODIFIERS,
    TITLES,
    UNNAMED,
    WINGED,
)

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc

APOSTROPHES = frozenset({"'", "’", "'s", "’s"})
_QUOTES = frozenset({'"', "“", "”", "‘", "’", "'"})
IZAFE = frozenset("au on upon sur ben e i ul ud us ur uz".split())
"""Words that stand between two hyphens inside a name ("Jamaat-e-Islami", "Stow-on-Wold")."""


def runs(doc: Doc) -> Iterator[tuple[int, int]]:
    """First and last token of each run that may hold names, in the order of the text."""
    i, bracketed = 0, "(" in doc.text
    while i < len(doc):
        end = fixed_end(doc, i) or dated_body_end(doc, i) or (spelled_end(doc, i) if bracketed else None) or over_article(doc, i)
        if end is not None:
            yield i, end
            i = end + 1
            continue
        if not is_name_word(doc[i]):
            i += 1
            continue
        first, last = i, country_end(doc, i)
        while (following := _joined(doc, first, last)) is not None:
            last = following
        yield first, last
        i = last + 1


def _joined(doc: Doc, first: int, last: int) -> int | None:
    """The last token after lengthening the run `first`..`last` by one step; None where it ends."""
    after = last + 1
    if after >= len(doc) or _is_party_letter(doc, first, last) or (doc[last].text in _SMALL_HEADS):
        return None
    if (
        _closes(doc, first, last)
        or (doc[last].text in _NUMBERED and doc[after].text.isdigit())
        or (first == last and doc[last].text in UNNAMED and doc[after].text.isdigit())
    ):
        return after
    if _opens_wing(doc, first, after):
        return after + 2
    if is_name_word(doc[after]):
        return after if not _breaks(doc, first, last, after) else None
    if after + 1 >= len(doc):
        return None
    if doc[after].text in {"-", "‑"} and not doc[last].whitespace_ and not doc[after].whitespace_:
        return _over_hyphen(doc, last)
    if (purpose := over_article(doc, last) or over_purpose(doc, first, last)) is not None:
        return purpose
    beyond = doc[after + 1]
    if doc[after].lower_ in PARTICLES and beyond.text == "-" and after + 2 < len(doc) and is_name_word(doc[after + 2]):
        return after + 2
    if not CAPITAL.match(beyond.text) and beyond.text not in {"the", "de", "der", "den", "la", "los", "las"}:
        return None
    return _over_connector(doc, first, last, after)


_NUMBERED = frozenset({"Radio", "Channel"})
"""Words of broadcasters' names with a number behind ("Channel 9", "Radio 5 Live")."""

_SMALL_HEADS = frozenset({"administration", "family", "government"})


def _closes(doc: Doc, first: int, last: int) -> bool:
    """The word behind is the small last word of a name ("the Halden administration"), or the third or fourth of its line."""
    token = doc[last + 1]
    if token.text == "government":
        return first == last and _is_leader(doc, last)
    if token.text in _SMALL_HEADS:
        return token.tag_ == "NN" and doc[last].lower_ not in TITLES
    return bool(re.fullmatch(r"II|III|IV", token.text)) and doc[last].ent_type_ == "PERSON" and last > first


def _opens_wing(doc: Doc, first: int, bracket: int) -> bool:
    """What one capitalized word in brackets behind a party's name adds to it: "the Janata Dal (Secular)" is not the Janata Dal.

    An acronym, a place or a word of the name itself only explains it, and behind "Party" the word is often where a candidate stands.
    """
    name, wing = doc[first:bracket], doc[bracket + 1 : bracket + 3]
    if doc[bracket].text != "(" or len(wing) < 2 or wing[1].text != ")":
        return False
    word = wing[0].text
    if len(name) == 1:
        return name.text.isupper() and len(name.text) > 1 and bool(re.fullmatch(r"[A-Z]", word))  # "JD (S)"
    headed = name[-1].lower_ in WINGED or "party of" in name.text.lower()
    placed = word in nations() or wing[0].ent_type_ in {"GPE", "LOC"}
    return headed and word.istitle() and not placed and word not in {t.text for t in name}


def _over_hyphen(doc: Doc, last: int) -> int | None:
    """The last token of what a hyphen right behind `last` joins to it."""
    after = last + 1
    beyond = doc[after + 1]
    if beyond.lower_ in PARTICLES | IZAFE and after + 3 < len(doc) and doc[after + 2].text == "-":
        return after + 3 if is_name_word(doc[after + 3]) else None
    joined = is_name_word(beyond) or beyond.tag_.startswith("NNP") or beyond.lower_ == "op"
    return after + 1 if joined or is_second_syllable(doc, last) else None


def _is_leader(doc: Doc, i: int) -> bool:
    """A surname before "government" ("the Halden government"), not a place, a people, a party or a body."""
    token = doc[i]
    known = token.text in nations() or token.lower_ in PARTIES.keys() | FIXED.keys() | ORGANIZATION_HEADS | TITLE_MODIFIERS | PEOPLES
    named = token.tag_ == "NNP" and token.text.istitle() and token.ent_type_ in {"PERSON", "ORG", ""}
    return named and not known and not starts(token)


def _is_party_letter(doc: Doc, first: int, last: int) -> bool:
    """ "D" of "(D-Conn.)": no part of the state's name."""
    behind = first == last and first > 0 and doc[first - 1].text in {"(", ","}
    return behind and doc[last].lower_ in PARTY_LETTERS and last + 1 < len(doc) and doc[last + 1].text == "-"


def _breaks(doc: Doc, first: int, last: int, after: int) -> bool:
    """Two capitalized words in a row that are two names: the model begins a person at the second, or only the first is a nationality."""
    left, right = doc[last], doc[after]
    if _ends_dateline(doc, first, last):
        return True
    if is_second_syllable(doc, after):
        return False  # the surname stands first
    if (MARKED.fullmatch(right.text) and left.text not in nations()) or (_PREFIXED.match(right.text) and _PREFIXED.match(left.text)):
        return False  # "Yousef Mana’a", "uMkhanyo weNkosi"
    if (first and doc[first - 1].lower_ in MEMBER_LETTERS) or are_initials(doc, last) or doc[last].text in LETTER_TITLES:
        return False  # one person follows "MP", whatever the model sees there
    if left.ent_type_ == "PERSON" and (left.ent_iob_ == "I" or not _goes_on(doc, after)):
        return False  # "Ana Mae | Bolt": nobody stands right behind somebody else
    return right.ent_iob_ == "B" and right.ent_type_ == "PERSON" and left.ent_type_ in NAMING and left.lower_ not in TITLES


_PREFIXED = re.compile(r"[a-z]{1,2}[A-Z][a-z]{2,}")
"""A word of a language that writes its prefixes small."""


def _ends_dateline(doc: Doc, first: int, last: int) -> bool:
    """ "OSLO Norway has": the dash is missing between where the report was written and the sentence; "OSLO Steel" is one name."""
    place, after = doc[first : last + 1].text, last + 1
    if first or not place.isupper() or _kind(place.title()) != "capital":
        return False
    return "country" in {_kind(doc[after : after + width].text) for width in (1, 2)}


def _kind(place: str) -> str | None:
    meaning = nations().get(place)
    return meaning.kind if meaning is not None else None


def _goes_on(doc: Doc, i: int) -> bool:
    """The model's entity that begins at `i` has a second word."""
    return i + 1 < len(doc) and doc[i + 1].ent_iob_ == "I"


def _over_connector(doc: Doc, first: int, last: int, after: int) -> int | None:
    token = doc[after]
    if token.text in _QUOTES and after + 3 < len(doc) and doc[after + 2].text in _QUOTES and CAPITAL.match(doc[after + 3].text):
        return after + 3
    if token.text in {"&", "+"} or (token.text == "," and _are_partners(doc, last, after)):
        return after + 1
    if token.lower_ in PARTICLES and token.text[0].islower():
        return _next_name(doc, after)
    if token.text in {"do", "e", "y"} and doc[first].lower_ in FOREIGN_HEADS:
        return _next_name(doc, after)
    if token.lower_ == "and" and (_opens_body(doc, after + 1) or doc[first].lower_ in COURTESIES):
        return None  # "Mr Reyl and Downing Street"
    if token.lower_ == "and" and _are_trades(doc, first, last, after):
        return after + 1
    if token.lower_ == "and" and (seat := joins_seat(doc, first, after)) is not None:
        return seat
    if token.lower_ == "and":
        spanned = _is_spanned(doc, last, after + 1) and _takes_and(doc, first, last)
        within = spanned or _describes(doc, last, after) or _lists_fields(doc, first, last, after) or _are_fields(doc, first, last, after)
        return _next_name(doc, after) if within and not _is_person_start(doc, after + 1) else None
    if token.text in APOSTROPHES and _is_inner_possessive(doc, first, last, after):
        return after + 1
    return _over_preposition(doc, first, last, after)


def _opens_body(doc: Doc, i: int) -> bool:
    """ "Directorate of", "Ministry for": a body of its own begins at `i`."""
    return doc[i].lower_ in COMPLEMENT_HEADS | _GOVERNED and i + 1 < len(doc) and doc[i + 1].lower_ in {"of", "for"}


_TRADED = frozenset(
    "energy power minerals metals oil gas mining water light steel iron chemicals foods beverages cement paper timber".split()
)
"""What firms trade in, and are called after."""


def _are_trades(doc: Doc, first: int, last: int, connector: int) -> bool:
    """ "Calder Minerals and Energy": what a firm trades in stands on both sides of "and", and ends its name."""
    beyond = connector + 2
    ends = beyond >= len(doc) or not CAPITAL.match(doc[beyond].text)
    return last > first and ends and doc[last].lower_ in _TRADED and doc[connector + 1].lower_ in _TRADED


def _over_preposition(doc: Doc, first: int, last: int, after: int) -> int | None:
    """What a preposition joins to a body's head ("University of"), to a committee ("on Ethics") and to a style ("Duke of")."""
    low, head = doc[after].lower_, doc[last].lower_
    if low == "of" and head in STYLES:
        return after + 1
    if head in TITLES or (low == "for" and _is_left_for(doc, first, last)):
        return None
    if low == "of" and head in _FIELDS_OF and _ends_in_panel(doc, after + 1):
        return after + 1
    spanned = _is_spanned(doc, last, after + 1)
    headed = any(t.lower_ in COMPLEMENT_HEADS for t in doc[first : last + 1])
    if low == "for" and head == "league" and any(t.lemma_ in {"play", "appear", "feature"} for t in doc[max(0, first - 8) : first]):
        return None  # "played in the Northern League for Harlow"
    if low in {"of", "for"} and (headed or spanned):
        beyond = _next_name(doc, after)
        alone = beyond is not None and not headed and doc[beyond].lower_ in COMPLEMENT_HEADS - {"states", "republic", "kingdom"}
        return None if alone else beyond  # "Ana Reyl of the Coalition for Peace"
    if low == "on" and head in _PANELS:
        return after + 1 if is_name_word(doc[after + 1]) else None  # not "on Monday"
    return _next_name(doc, after) if low in {"on", "in", "against", "to"} and spanned and headed else None


def _are_partners(doc: Doc, last: int, comma: int) -> bool:
    """ "Quill, Reyl & Varga": single names up to an "&", which the model sees as one body."""
    i = comma
    while i + 2 < len(doc) and doc[i].text == "," and doc[i + 1].tag_ == "NNP" and doc[i + 1].text.istitle():
        i += 2
    return i > comma and doc[i].text == "&" and i + 1 < len(doc) and _is_spanned(doc, last, i + 1)


_FIELDS_OF = frozenset("code conduct freedom rule conflict conflicts quality right rights proceeds cost costs".split())
"""What tribunals and commissions are for, with a further word behind "of" ("Code of Conduct Tribunal")."""


def _ends_in_panel(doc: Doc, first: int) -> bool:
    """The capitals from `first` end in a word for a body that looks into something, with a word for what before it."""
    run = list(takewhile(lambda t: bool(CAPITAL.match(t.text)), doc[first : first + 5]))
    return len(run) > 1 and run[-1].lower_ in _GOVERNED | _INQUIRING


_INQUIRING = frozenset("tribunal authority agency board".split())
_PANELS = frozenset("committee subcommittee commission council panel conference caucus".split())
_GOVERNED = _PANELS | {"ministry", "department", "office", "bureau", "directorate"}


def _lists_fields(doc: Doc, first: int, last: int, connector: int) -> bool:
    """What stands on both sides of "and" is what a ministry or committee is for ("Committee on Local Government and Public Health")."""
    words = [t.lower_ for t in doc[first : last + 1]]
    if "against" in words[1:-1]:
        return True  # "Campaign Against Graft and Fraud"
    link = next((i for i, w in enumerate(words) if w in {"of", "for", "on"} and i and words[i - 1] in _GOVERNED), None)
    fields = PORTFOLIOS | TITLE_MODIFIERS
    return link is not None and bool(set(words[link + 1 :]) & fields or "on" in words) and doc[connector + 1].lower_ in fields


def _are_fields(doc: Doc, first: int, last: int, connector: int) -> bool:
    """What a commission is for stands before "and", and more of it and the commission behind: "Human Rights and Relief Commission"."""
    words = {t.lower_ for t in doc[first : last + 1]}
    if not words <= (PORTFOLIOS | _MISDEEDS) - PARTIES.keys():
        return False
    chaired = doc[connector + 1].lower_ in _MISDEEDS | PORTFOLIOS and doc[connector + 2 : connector + 3].text in _CHAIRS
    return chaired or _ends_in_panel(doc, connector + 1)


_MISDEEDS = frozenset("crime crimes graft corruption fraud bribery".split())
_CHAIRS = frozenset("chair chairman chairwoman chairperson".split())
"""Behind what a commission is for they show that it is called so for short ("Crime and Graft chairperson")."""


def _is_left_for(doc: Doc, first: int, last: int) -> bool:
    """ "Left the Heritage Party for the Progressives": behind a verb of leaving, "for" tells where to."""
    left = any(t.lemma_.lower() in LEAVING for t in doc[max(0, first - 3) : first])
    return left and (last > first or doc[last].lower_ not in COMPLEMENT_HEADS)


def _takes_and(doc: Doc, first: int, last: int) -> bool:
    """What stands before "and" is no name by itself: one word ("Securities and"), or a body's field ("Department of Health and")."""
    if first and doc[first - 1].lower_ == "between":
        return False  # "between Voss and Reyl": two
    words = [t.lower_ for t in doc[first : last + 1] if t.text not in nations() and t.lower_ != "the"]
    return (
        "of" in words
        or "for" in words
        or len(words) == 1
        or (len(words) == 2 and not set(words) & ORGANIZATION_HEADS - {"house", "senate"})
    )


def _describes(doc: Doc, last: int, connector: int) -> bool:
    """What stands before "and" describes the body's head behind it, as what follows does ("Harrow Power and Transmission Company")."""
    head = doc[last].head
    behind = doc[connector + 1 : head.i + 1] if head.i > connector else ()
    return (
        doc[last].dep_ in {"nmod", "compound"}
        and len(behind) > 1
        and head.lower_ in ORGANIZATION_HEADS | {"system"}
        and doc[last].lower_ not in ORGANIZATION_HEADS | {"international", "global", "worldwide"}  # those end a name of its own
        and all(CAPITAL.match(t.text) for t in behind)
    )


def _next_name(doc: Doc, connector: int) -> int | None:
    """The first name word behind a connector and at most two small words ("of the", "de la")."""
    for i in range(connector + 1, min(connector + 3, len(doc))):
        if is_name_word(doc[i]):
            return i
        if doc[i].lower_ not in {"the", *PARTICLES}:
            return None
    return None


def _is_spanned(doc: Doc, left: int, right: int) -> bool:
    """The model sees one organization, place or work from `left` to `right`."""
    return any(e.start <= left and right < e.end and e.label_ not in TEMPORAL | {"PERSON", "NORP"} for e in doc.ents)


def _is_person_start(doc: Doc, i: int) -> bool:
    return doc[i].text in genders() or doc[i].lower_ in TITLES


_HOLDERS = frozenset("sheriff mayor governor attorney prosecutor general minister president speaker auditor ombudsman".split())


def _is_inner_possessive(doc: Doc, first: int, last: int, after: int) -> bool:
    """ "Workers' Alliance", "St Bede's School", but not "Japan's Hokushin Rubber" nor "Democrats' Ana Diaz"."""
    if doc[last].text == "People" and "Republic" in {t.text for t in doc[after + 1 : after + 3]}:
        return True  # "the Democratic People's Republic of Korea"
    if doc[last].text in nations() or doc[last].ent_type_ == "GPE" or doc[first].text in genders():
        return False
    end = after + 1
    while end + 1 < len(doc) and is_name_word(doc[end + 1]):
        end += 1
    headed = doc[end].lower_ in ORGANIZATION_HEADS
    plural = doc[after].text in {"'", "’"} and doc[last].text.endswith("s")
    if doc[last].lower_ in _HOLDERS and (headed or doc[end].lower_ == "chambers"):
        return True
    generic = doc[last].lower_ in {"people", "women", "men", "children"} or doc[first].lower_ in {"st", "st.", "saint"}
    return headed and (plural or generic)
