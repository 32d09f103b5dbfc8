"""Sentences -> the stretches that look like names: runs of capitalized words, cut where titles and neighbours end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract.document import Document, Sentence
from kg.extract.frames.vocabulary import titles_by_last_word
from kg.extract.names.capitalized import APOSTROPHES, runs
from kg.extract.names.cuts import untitled
from kg.extract.names.fixed import is_dated_month
from kg.extract.names.name_words import CAMEL, NAMING, is_known, is_led_acronym, is_led_name, starts
from kg.extract.names.nations import genders, nations, postal
from kg.extract.names.nouns import BODY, COMPANY, HUMAN, NEWSPAPERS, OFFICES, PRODUCTS, SQUADS, TRADES
from kg.extract.names.parting import parted
from kg.extract.names.portfolios import is_portfolio
from kg.extract.names.quoted import is_in_title, is_nickname
from kg.extract.names.words import (
    AFTER_NAMES,
    FIXED,
    KIND_ACRONYMS,
    LEGAL_FORMS,
    LETTER_TITLES,
    ORGANIZATION_HEADS,
    PARTIES,
    PORTFOLIOS,
    STYLES,
    TITLE_MODIFIERS,
    TITLES,
    UNNAMED,
    UNNAMED_LETTERS,
)

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token


OWNING = frozenset("found co-found cofound run own lead leave build create make start chair head join control launch manage".split())
"""What one does with a firm that is one's own."""

OTHER = frozenset({"WORK_OF_ART", "PRODUCT", "EVENT", "LAW"})
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_SEAT = re.compile(r"[RDI]-(?:[A-Z][\w.]*)+")
"""The "D-Conn." that stands behind a name, now and then without its comma."""
_WING = re.compile(r"[A-Z]{2,}\([A-Z]{1,2}")
"""The "JD(U" of "JD(U)", whose bracket the tokenizer cuts off."""


MEMBERS = frozenset(
    "councillor councillors councilor councilors councilman councilwoman alderman mp mps msp msps mla mlas mpp mpps mna td tds mca mcas "
    "mha mlc senator assemblyman assemblywoman".split()
)
"""Those who sit for the place before the word ("Harlow East MLA"), where it is no party."""

SEATS = frozenset({"mayor", "governor", "premier", "gov."}) | MEMBERS
"""Offices of towns and states: the capital before them at the start of a sentence is their name."""


@dataclass(frozen=True)
class Candidate:
    """A stretch that may be a name: tokens `first` to `last` (both included) of the sentence with index `sentence`.

    `label` is the model's where it has one; `title` what stands before the name in lower case ("state sen."); `role` the common nouns
    right before it ("banker"); `sure` is false where only the capital at the sentence's start says that it is a name.
    """

    sentence: int
    first: int
    last: int
    text: str
    label: str | None
    title: tuple[str, ...] = ()
    role: tuple[str, ...] = ()
    sure: bool = True


def candidates(document: Document) -> list[Candidate]:
    """Every stretch that looks like a name, in the order of the text; headlines give none (see `is_headline`)."""
    return [c for s in document.sentences if not is_headline(s.doc) for c in _in_sentence(s)]


def is_headline(doc: Doc) -> bool:
    """Nearly all words are capitalized, so capitals say nothing."""
    words = [t.text for t in doc if t.text.isalpha() and len(t.text) > 3]
    capitals = sum(w[0].isupper() for w in words)
    verbal = any(t.tag_ in {"VBD", "VBZ", "VBP", "MD"} and t.text[0].islower() for t in doc)
    shouted = sum(w.isupper() for w in words)
    if "." in {t.text for t in doc[-2:]}:
        return False
    return (len(words) > 1 and shouted == len(words)) or (len(words) > 3 and capitals >= 0.8 * len(words) and not verbal)


def _in_sentence(sentence: Sentence) -> Iterator[Candidate]:
    for first, last in runs(sentence.doc):
        for a, b, title in untitled(sentence.doc, first, last):
            for c, d in parted(sentence.doc, a, b, bool(title)):
                candidate = _candidate(sentence, c, d, title if d == b else ())
                if candidate is not None:
                    yield candidate


def _candidate(sentence: Sentence, first: int, last: int, title: tuple[str, ...]) -> Candidate | None:
    doc = sentence.doc
    while last > first and (
        doc[last].text in APOSTROPHES or (doc[last].is_punct and doc[last].text != ")") or _SEAT.fullmatch(doc[last].text)
    ):
        last -= 1
    if last > first + 1 and (doc[last].text in AFTER_NAMES or (doc[last].text == "SC" and doc[first].text in genders())):
        last -= 1
    if last > first and doc[last].text in UNNAMED_LETTERS:
        last -= 1  # "the APML MPA"
    if first and _ORDINAL.fullmatch(doc[first - 1].text) and "circuit" in doc[first : last + 1].text.lower():
        first -= 1  # "the 9th U.S. Circuit Court"
    if _keeps_possessive(doc, first, last) or (_WING.fullmatch(doc[last].text) and doc[last + 1 : last + 2].text == ")"):
        last += 1
    text = re.sub(r"\s+", " ", doc[first : last + 1].text).strip("'’\"“”‘")
    label = _label(doc, first, last)
    if first == last and starts(doc[first]) and doc[first].tag_ in {"VBG", "VBN", "VBD"} and not is_known(text):
        return None  # "Describing Reyl as ..."
    if not any(c.isalpha() for c in text) or (
        not title and ((_is_description(text, label) and not _is_state(doc, first, last)) or is_portfolio(doc, first, last))
    ):
        return None
    if _is_no_actor(doc, first, last, title):
        return None
    sure = bool(title) or label in NAMING or not starts(doc[first]) or is_known(text) or _is_named(doc[last])
    return Candidate(sentence.index, first, last, text, label, title, _role(doc, first - len(title), last), sure)


def _is_office(word: Token) -> bool:
    """ "The Clerk of the House", "the Secretary, Tom Reyl": a post in a capital."""
    after = word.doc[word.i + 1].lower_ if word.i + 1 < len(word.doc) else ""
    titled = any(t.words == (word.lower_,) and t.relation.family == "post" for t in titles_by_last_word().get(word.lower_, ()))
    return titled and word.i > 0 and word.nbor(-1).lower_ == "the" and after in {"of", "for", ","}


def _is_named(last: Token) -> bool:
    """Whether a capital at the start of a sentence is a name by its place: its subject, an owner, or before the office of a town."""
    seat = last.i + 1 < len(last.doc) and last.nbor().lower_ in SEATS
    if CAMEL.fullmatch(last.text) is not None:
        return True
    return is_led_acronym(last) or is_led_name(last) or (last.tag_ == "NNP" and (seat or last.dep_ in {"nsubj", "nsubjpass", "poss"}))


def _is_no_actor(doc: Doc, first: int, last: int, title: tuple[str, ...]) -> bool:
    """What stands there is a style, an adjective, a work, a nickname, a pageant, a letter for a member, or the make of a thing."""
    if _is_of_a_peer(doc, first) or _joins_peoples(doc[first : last + 1].text) or _is_pageant(doc, last, title):
        return True
    if _is_of_an_award(doc, last) or (first == last and doc[first].text in UNNAMED):
        return True
    if _is_general_of(doc, first, last) or (first == last and (is_dated_month(doc[first]) or _is_office(doc[first]))):
        return True
    if not title and (_is_inside_led_name(doc, first, last) or _is_of_the_holder(doc, first, last) or _is_of_a_seat(doc, first, last)):
        return True
    if not title and (is_in_title(doc, first, last) or is_nickname(doc, first, last) or _is_member_for(doc, first, last)):
        return True
    head = doc[last].head
    made = doc[last].dep_ == "compound" and last < head.i <= last + 2 and head.lemma_.lower() in PRODUCTS  # "Patriot missiles"
    return made and doc[last + 1].lower_ != "think"  # "the Calder Group think tank"


def _is_of_the_holder(doc: Doc, first: int, last: int) -> bool:
    """The "Special Prosecutor" of "the former Special Prosecutor, Tom Reyl": an office, whatever the model takes it for."""
    words = [t.lower_ for t in doc[first : last + 1]]
    if words[-1] == "chief" and doc[last + 1 : last + 3].text == "of Staff":
        return True
    held = words[-1] in TITLES | OFFICES | HUMAN and set(words[:-1]) <= TITLES | TITLE_MODIFIERS | PORTFOLIOS
    if not held or last + 2 >= len(doc) or doc[last + 1].text != ",":
        return False
    holder = doc[last + 2]
    return holder.text.istitle() and (holder.ent_type_ == "PERSON" or holder.text in genders()) and doc[first].text not in genders()


_BENCHES = frozenset({"con", "lab", "ld", "lib dem", "ind"})
"""Parties as lists of members write them."""


def _is_of_a_seat(doc: Doc, first: int, last: int) -> bool:
    """ "Con" and "Harlow East" of "Ada Quill (Con, Harlow East)": what the one before the bracket is, who acts alone."""
    start = next((i + 1 for i in range(first - 1, max(first - 5, 0), -1) if doc[i].text == "("), None)
    comma = next((i for i in range(start or last, min(last + 2, len(doc))) if doc[i].text == ","), None)
    if start is None or comma is None:
        return False
    return doc[start:comma].text.lower() in _BENCHES and ")" in {t.text for t in doc[last + 1 : last + 8]}


_PAGEANT = frozenset(
    "contestant contestants winner winners pageant pageants finalist finalists titleholder crown title contest competition runner "
    "organisation organization franchise beauty".split()
)


def _is_pageant(doc: Doc, last: int, title: tuple[str, ...]) -> bool:
    """The "Galaxy" of "former Miss Galaxy contestant"."""
    return title[-1:] == ("miss",) and last + 1 < len(doc) and doc[last + 1].lower_ in _PAGEANT


def _is_member_for(doc: Doc, first: int, last: int) -> bool:
    """The "MCA" of "the MCA for Harlow Ward": whoever is so called and no body."""
    return first == last and doc[first].text.removesuffix("s") in LETTER_TITLES and last + 1 < len(doc) and doc[last + 1].lower_ == "for"


_OLD_PEOPLES = frozenset("Franco Anglo Sino Russo Indo Greco Italo Austro Euro Afro Hispano Turco Luso Perso Serbo Finno Pan Trans".split())


def _joins_peoples(text: str) -> bool:
    """The "French-American" of "its French-American rival": what it is, not who acts."""
    parts = re.split(r"\s*[-‑–]\s*", text)
    peoples = [p in _OLD_PEOPLES or ((found := nations().get(p)) is not None and found.kind == "people") for p in parts]
    return len(parts) > 1 and all(peoples)


def _is_general_of(doc: Doc, first: int, last: int) -> bool:
    """Whether it is the "General" of "Director-General", or such a title as a whole."""
    return doc[last].text == "General" and last > 1 and doc[last - 1].text == "-" and first >= last - 2


def _is_inside_led_name(doc: Doc, first: int, last: int) -> bool:
    """The "Norway" of "Brothers of Norway leader Ana Voss": a body's name may begin with the sentence, and the place alone is not led."""
    if first < 2 or last + 2 >= len(doc) or doc[first - 1].lower_ not in {"of", "for"} or first - 2 != (doc[0].text == "The"):
        return False
    opens = doc[first - 2]
    led = doc[last + 1].text in {"leader", "chairman", "chairwoman", "chair", "president", "founder"} and doc[last + 2].text.istitle()
    return led and opens.text.istitle() and opens.lower_ not in TITLES | OFFICES | HUMAN


_TIMES = frozenset("year month week match tournament season decade century".split())


def _is_of_an_award(doc: Doc, last: int) -> bool:
    """The "Hall" of "Hall of Famer", the "Player" of "Player of the Year": what somebody is called with honour."""
    behind = [t.lower_ for t in doc[last + 1 : last + 4]]
    famed = doc[last].text == "Hall" and behind[:2] in (["of", "famer"], ["of", "famers"])
    if last > 1 and doc[last].lower_ in _TIMES and doc[last - 2 : last].text == "of the":
        return True
    return famed or (behind[:2] == ["of", "the"] and behind[2] in _TIMES if len(behind) > 2 else False)


def _is_of_a_peer(doc: Doc, first: int) -> bool:
    """The "Calder" of "Lord Reyl of Calder": part of his style, which acts for nobody."""
    if first < 3 or doc[first - 1].lower_ != "of":
        return False
    name = doc[first - 2]
    return doc[first - 3].lower_ in {"lord", "lady", "baron", "baroness"} and name.text.istitle() and name.lower_ not in TITLES


def _is_state(doc: Doc, first: int, last: int) -> bool:
    """The "MS" of "(D-MS)"."""
    return first == last and first > 1 and doc[first - 1].text == "-" and doc[first].text in postal()


def _is_description(text: str, label: str | None) -> bool:
    """An office or a kind of body in capitals: "the Prime Minister", "the Standards Commissioner", "the Committee"."""
    words = text.lower().split()
    if text in KIND_ACRONYMS or (len(words) == 1 and _is_hyphened_title(words[0])):
        return True
    if set(words) <= LEGAL_FORMS and not (len(text) == 2 and text.isupper()):
        return True  # "SA" may be South Africa
    if len(words) == 1 and words[0] in NEWSPAPERS:
        return False
    if len(words) == 1 and words[0] in ORGANIZATION_HEADS - PARTIES.keys() and words[0] not in FIXED and not text.isupper():
        return True
    if len(words) == 1 and words[0] in TITLES | {
        "member",
        "town",
        "borough",
        "head",
        "candidate",
        "state",
        "interior",
        "foreign",
        "justice",
        "defense",
        "defence",
        "mission",
    }:
        return True
    titles = (
        set(words) <= TITLES | TITLE_MODIFIERS and label not in {"PERSON", "ORG"} and text not in genders() and text.lower() not in PARTIES
    )
    if len(words) == 1 and text.endswith("s") and words[0][:-1] in HUMAN - SQUADS and label != "PERSON":
        return True  # "the Journalists"
    if words[0] in STYLES or words[:2] == ["office", "of"]:
        return False
    if len(words) > 1 and words[-1] == "general" and words[-2] in TITLES:
        return True  # "the State Advocate General"
    if len(words) > 1 and _are_holders(words):
        return True
    return titles or (len(words) > 1 and words[-1] in OFFICES and (label != "PERSON" or text.split()[0] not in genders()))


def _are_holders(words: list[str]) -> bool:
    """Office-holders in the plural: "Cabinet Secretaries", "Digital Economy Ministers", "Roads Principal Secretaries"."""
    if words[-1] == "commissioners":
        return set(words[:-1]) <= TITLES | TITLE_MODIFIERS
    fields = TITLE_MODIFIERS | PORTFOLIOS | {"service", "services", "army", "navy"} | PARTIES.keys()
    if words[-1] in {"chiefs", "heads", "bosses", "leaders", "senators", "lawmakers"} and set(words[:-1]) <= fields:
        return True  # "the Defence Chiefs"
    return words[-1] in {"ministers", "secretaries", "undersecretaries"} and not {"of", "for"} & set(words)


def _is_hyphened_title(word: str) -> bool:
    """ "Vice-Chancellor", "Editor-in-Chief"."""
    first, *rest = word.split("-")
    return bool(rest) and rest[-1] in TITLES and first in TITLES | TITLE_MODIFIERS | {"ex", "co"}


def _keeps_possessive(doc: Doc, first: int, last: int) -> bool:
    """ "bought Harrow's for a song": nothing is possessed, so the 's is the name's own; not so "a friend of Harrow's"."""
    if last + 1 >= len(doc) or doc[last + 1].text not in {"'s", "’s"} or doc[last].dep_ not in {"dobj", "pobj", "nsubj"}:
        return False
    if doc[last + 2 : last + 3].text == "(":
        return False  # "the Harlow Bureau's (HB) spokesman"
    if last + 2 < len(doc) and (doc[last + 2].tag_[:2] in {"NN", "JJ", "CD", "VB", "RB", "$", "``"} or _shares(doc, last + 2)):
        return False  # something is possessed
    head = doc[last].head
    friend = head.lower_ == "of" and any(c.dep_ == "det" and c.lower_ not in {"the"} for c in head.head.children)
    return not friend and doc[last + 1].dep_ == "case" and doc[first].text not in nations()


def _shares(doc: Doc, i: int) -> bool:
    """ "and Varga's" behind "Reyl's": what follows is possessed by both."""
    behind = doc[i + 1 : i + 5]
    return doc[i].lower_ in {"and", "or", "&", ","} and any(t.text in {"'s", "’s"} for t in behind)


def _label(doc: Doc, first: int, last: int) -> str | None:
    """The model's label of the entity that covers most of the tokens."""
    labels = [t.ent_type_ for t in doc[first : last + 1] if t.ent_type_ in NAMING | OTHER]
    return max(sorted(set(labels)), key=labels.count) if labels else None


def _is_whose(doc: Doc, first: int, last: int) -> bool:
    """ "The app Ana Voss made was banned": a clause begins at the name that says whose the thing is; the name is not the app's."""
    if first == 0 or doc[first - 1].lower_ not in COMPANY | BODY or last + 2 >= len(doc):
        return False
    verb, after = doc[last + 1], doc[last + 2]
    joined = verb.lower_ == "and" and after.tag_ == "NNP"  # "the firm Tom Reyl and Ana Voss founded"
    alone = after.tag_ in {"VBD", "VBZ", "VBP", "MD", "IN", ",", "."} or after.lower_ in {"has", "had", "is", "was"}
    return joined or (verb.lemma_ in OWNING and alone)


MANNED = frozenset("manager broker adviser advisor consultant auditor specialist publisher producer trader".split())
"""What a firm as well as a person is by trade."""


def is_employer(doc: Doc, first: int) -> bool:
    """Whether somebody has a post "at" what a trade stands before: "a partner at fund manager Halden", "an analyst at broker Reyl"."""
    at = first - 1
    while at > 1 and doc[at].text.islower() and doc[at].pos_ in {"NOUN", "ADJ", "PROPN"} and first - at <= _TRADE:
        at -= 1
    manned = at < first - 1 and doc[first - 1].lower_ in MANNED and doc[at].lower_ == "at"
    if not manned or doc[first].text in genders():
        return False
    behind = [t.lower_ for t in doc[max(0, at - _TRADE) : at]]
    return bool(set(behind) & (HUMAN | {"head"}))


_TRADE = 3
"""Words of a trade at most, and how far before "at" the post's noun stands ("head of research at fund manager Halden")."""


def _role(doc: Doc, first: int, last: int) -> tuple[str, ...]:
    """The common nouns that stand right before a name, in lower case: ("banker",), ("hedge", "fund")."""
    words: list[str] = []
    if _is_whose(doc, first, last) or is_employer(doc, first):
        return ()
    for i in range(first - 1, max(first - 4, -1), -1):
        token = doc[i]
        kind = i == first - 1 and token.lower_ in HUMAN | TRADES  # whatever the tagger makes of "rapper"
        small = token.text.islower() or (kind and (starts(token) or token.text == "CEO"))
        if words and token.lower_ == "former" and starts(token):
            return ("former", *words)
        if (token.tag_ not in {"NN", "NNS"} and not kind and not (token.tag_ == "JJ" and words)) or not small:
            break
        words.insert(0, token.lower_)
    return tuple(words)
