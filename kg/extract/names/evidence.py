"""A candidate -> what speaks for a person, an organization or a place, and what the article calls it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract.document import Sentence
from kg.extract.names.descriptors import descriptors
from kg.extract.names.name_words import SEATED, is_led_name
from kg.extract.names.named_kinds import kind_behind
from kg.extract.names.nations import genders, nations, regions
from kg.extract.names.nouns import (
    BODY,
    COMPANY,
    EITHER,
    GENDERED,
    HUMAN,
    KIN,
    NEWS,
    OFFICES,
    OUTLETS,
    RUN_BY,
    SAYING,
    SHOWS,
    STAFF,
    THINGS,
    is_team,
)
from kg.extract.names.places import place_context, place_form
from kg.extract.names.spans import Candidate, is_employer
from kg.extract.names.words import (
    COMPLEMENT_HEADS,
    EVENTS,
    FEMALE_TITLES,
    FIRM_LETTERS,
    FIXED,
    FOREIGN_HEADS,
    FOREIGN_OUTLETS,
    FORENAMES,
    GIVEN_DAYS,
    LEGAL_FORMS,
    MALE_TITLES,
    NOT_ACTORS,
    ORGANIZATION_HEADS,
    PARTIES,
    PORTFOLIOS,
    STYLES,
    TITLE_MODIFIERS,
    UNNAMED,
    WINGED,
)
from kg.extract.parties import KNOWN_PARTIES
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token

_FULL = 3
"""Words of a person's name in a list, at most."""

PERSONAL = frozenset("he him his she her".split())
_PLACES_OF_NAMES = frozenset("nsubj nsubjpass dobj pobj poss conj agent appos dative".split())
_FIRMS_DO = frozenset("sign sue buy acquire hire announce launch report".split())
_RUNNERS = frozenset("president chairman chairwoman chairperson leader supremo convener convenor".split())
_INITIALED = re.compile(r"(?!U\.|X )[A-Z]\.? ?(?:[A-Z]\.? ?)*[A-Z][a-z]+(?: [A-Z][a-z]+)+")
"""An initial and two written names or more ("K. Chandra Rao"); with one alone it may be a firm's ("J. Crew")."""

_ONE_INITIAL = re.compile(r"(?![AIXU] )[A-Z]\.? [A-Z][a-z]{5,}")
"""Weaker evidence, for firms have such names too."""

_HOLDER_OF = re.compile(
    r"\b(?:ambassador|envoy|president|premier|minister|head|chief|chairman|chairwoman|chair|director|governor|chief executive|spokesman|"
    r"spokeswoman|spokesperson|secretary|commander|founder|editor) (?:of|to|for|at) (?:the )?"
    r"(?:[A-Z][\w.&’'-]*(?: of| and| for)? ){0,5}[A-Z][\w.&’'-]*, $"
)
"""A title with what it is held in, and a comma: behind it stands who holds it."""

_SUM = re.compile(r"[A-Z]{1,3}\d+(?:[.,]\d+)+")
"""A sum after the letters of its money ("N23,218")."""

_RANKS = frozenset("deputy vice national party".split())


@dataclass(frozen=True)
class Evidence:
    """Weights for each type (0 and up), the gender shown here, and the nouns that describe it, in lower case."""

    person: float
    organization: float
    place: float
    gender: str | None
    descriptors: frozenset[str]

    @property
    def type(self) -> EntityType | None:
        """The type that most speaks for; None without any evidence."""
        return verdict(self.person, self.organization, self.place)


def verdict(person: float, organization: float, place: float) -> EntityType | None:
    """The heaviest type, organizations first among equals; None when nothing weighs."""
    ranked = [
        (organization, EntityType.ORGANIZATION),
        (person, EntityType.PERSON),
        (place, EntityType.PLACE),
    ]
    weight, best = max(ranked, key=lambda pair: pair[0])
    return best if weight > 0 else None


def evidence(sentence: Sentence, candidate: Candidate) -> Evidence:
    """What the name itself and its own sentence say."""
    doc = sentence.doc
    words = candidate.text.split()
    nouns = descriptors(doc, candidate)
    person = _person_form(words, candidate) + _person_context(doc, candidate, nouns)
    organization = _body_form(words, candidate) + _body_context(doc, candidate, nouns)
    place = place_form(words, candidate) + place_context(doc, candidate)
    return Evidence(person, organization, place, _gender(words, candidate, nouns), nouns)


def is_actor(text: str, label: str | None, role: tuple[str, ...] = ()) -> bool:
    """Neither an event, a work, a law, a sum nor a thing ("the freighter ...")."""
    if (role and role[-1] in THINGS) or _SUM.fullmatch(text):
        return False
    words = text.lower().split()
    head = re.split(r" (?:of|for) ", text.lower())[0].split()[-1]
    headed = head != words[-1] and head in COMPLEMENT_HEADS  # "Institute for the Study of War"
    if words[0] in {"hurricane", "storm", "operation", "typhoon", "cyclone"} or (words[-1] in NOT_ACTORS and not headed):
        return False
    return label not in {"EVENT", "LAW"} or words[-1] in ORGANIZATION_HEADS or text.lower() in FIXED


def _person_form(words: list[str], candidate: Candidate) -> float:
    if len(words) > 1 and words[-1].lower() in EVENTS and not candidate.title:
        return 0.0
    score = _labelled(words, candidate)
    headed = words[-1].lower() in ORGANIZATION_HEADS
    if words[0].split("-")[0] in genders() and not headed and candidate.text not in nations():
        score += 3.0 if len(words) > 1 else 1.0
    if len(words) > 1 and not headed and (words[0] in GIVEN_DAYS or words[0] in FORENAMES or _is_son(words)):
        score += 3.0
    if (words[0].lower() in STYLES and "of" in words) or (words[0] in UNNAMED and words[-1].isdigit()):
        score += 9.0
    if len(words) == 2 and not headed and re.match(r"(?:Mc|Mac|O['’])[A-Z]", words[1]):
        score += 2.0
    if re.search(r"[A-Z]\.? [A-Z]", candidate.text) and re.search(r"\b[A-Z]\.", candidate.text) and not headed:
        score += 1.0
    if _ONE_INITIAL.fullmatch(candidate.text) and not headed:
        score += 1.2
    if _INITIALED.fullmatch(candidate.text) and not headed:
        score += 2.0
    return score + (2.0 if re.search(r"[\"“”]", candidate.text) else 0.0)


def _labelled(words: list[str], candidate: Candidate) -> float:
    """What the model's label and a title before the name weigh."""
    label = {"PERSON": 1.5 if len(words) > 1 else 1.0}.get(candidate.label or "", 0.0)
    called_after = len(words) > 2 and words[-1].lower() in ORGANIZATION_HEADS  # "President Ada Quill Campaign Organization"
    return label + (5.0 if candidate.title and not called_after else 0.0)


def _is_son(words: list[str]) -> bool:
    """ "Omar bin Salim", "Yousef Saeed Al Otaiba": whose son it is, or of whose house, stands inside the name."""
    inside = {w.lower() for w in words[1:-1]}
    return bool(inside & {"bin", "bint", "ibn", "binte", "binti", "bte", "ap", "ferch"}) or (
        len(words) > 3 and words[-2] == "Al" and not {w.lower() for w in words} & (ORGANIZATION_HEADS | FOREIGN_HEADS)
    )


def _body_form(words: list[str], candidate: Candidate) -> float:
    low = candidate.text.lower()
    score = 1.0 if candidate.label == "ORG" else 0.3 if candidate.label in {"NORP", "FAC", "PRODUCT", "WORK_OF_ART"} else 0.0
    if low.endswith(("'s", "’s", ")")):
        score += 4.0
    heads = {w.lower().strip(",") for w in words}
    if FIXED.get(low) == "Organization" or low in PARTIES or low in KNOWN_PARTIES:
        score += 9.0
    if len(words) > 1 and (words[-1].lower() in ORGANIZATION_HEADS or _is_squad(words)):
        score += 4.0
    elif len(words) > 1 and heads & (LEGAL_FORMS | {"of", "&", "for", "university", "radio", "bank", "ministry"}):
        score += 3.0
    if "-" in words[-1] and set(words[-1].lower().split("-")) & OUTLETS and words[0] not in genders():
        score += 4.0  # "Herald-Tribune"
    branch = words[0] in nations() or words[0] in regions()
    if re.search(r"\b(?:Radio|Channel) \d+\b", candidate.text):
        score += 4.0
    opened = words[0].lower() in FOREIGN_HEADS or (words[0] in FIRM_LETTERS and len(words) > 2 and words[1] not in genders())
    if len(words) > 1 and (opened or (branch and words[-1].isupper() and len(words[-1]) > 2)):
        score += 4.0  # "Parti ...", "PT Harapan Karya", "Sindh APML"
    if len(words) > 1 and FOREIGN_OUTLETS & heads:
        score += 4.0
    if re.fullmatch(r"[A-Z][A-Z0-9&]{1,5}|(?:[A-Z]\.){2,}|[A-Z]", candidate.text) and not candidate.title:
        score += 2.0
    return score


def _is_squad(words: list[str]) -> bool:
    """A team, by the last word of "Harlow Chiefs"; but "Police Chiefs" hold an office."""
    return is_team(words[-1]) and not {w.lower() for w in words[:-1]} & (TITLE_MODIFIERS | PORTFOLIOS)


def _person_context(doc: Doc, candidate: Candidate, nouns: frozenset[str]) -> float:
    score = 2.5 if (nouns & HUMAN) - EITHER else 1.0 if nouns & HUMAN else 0.0
    after = doc[candidate.last + 1 : candidate.last + 4]
    texts = [t.lower_ for t in after]
    if texts[:1] == [","] and len(texts) > 2 and re.fullmatch(r"\d\d", texts[1]) and texts[2] == ",":
        score += 3.0
    if texts[:2] == [",", "who"] or texts[:1] == ["who"]:
        score += 2.5
    if _has_household(texts):
        score += 2.5
    first = candidate.first
    if first > 1 and doc[first - 1].text == "," and doc[first - 2].text[0].isupper() and doc[first - 2].lower_ in OFFICES:
        score += 1.5  # "NPP Communication Director, Ada Quill"
    if first > 1 and candidate.last == first + 1 and doc[first - 1].text in {"'s", "’s"} and doc[first - 2].lower_ in OUTLETS:
        score += 0.0 if texts[:1] and texts[0] in SHOWS else 2.5  # "Harlow FM's Ana Voss": who works there
    if first > 1 and candidate.last == first + 1 and doc[first - 1].text in {"'s", "’s"} and _is_party(doc[first - 2]):
        score += 1.5 if _speaks(doc[candidate.last]) else 0.0  # "the BJP's Ana Voss said": who belongs to it
    if first < candidate.last and first and doc[first - 1].lower_ in ORGANIZATION_HEADS and doc[first - 1].text.istitle():
        score += 3.0  # "the leader in Harlow Assembly Ada Quill": what stands right behind a body's name
    if first < candidate.last and _HOLDER_OF.search(doc[:first].text_with_ws) and candidate.text not in nations():
        score += 2.5  # "China's ambassador to Peru, Lu Wei,"
    return score + _company_kept(doc, candidate) + (1.6 if _goes_on_as(doc, candidate) in PERSONAL else 0.0)


def _speaks(last: Token) -> bool:
    """Whether the name that ends at `last` is the subject of a verb of saying, and by its last word no wing of a party."""
    return last.dep_ == "nsubj" and last.head.lemma_ in SAYING and last.lower_ not in WINGED | ORGANIZATION_HEADS


def _company_kept(doc: Doc, candidate: Candidate) -> float:
    """What it weighs for a person to stand among kin, or joined to somebody's full name."""
    kin = len(candidate.text.split()) <= _FULL and _is_of_kin(doc, candidate.first)
    joined = candidate.text in genders() and _is_joined_to_person(doc, candidate.last)
    return (3.0 if kin else 0.0) + (1.5 if joined else 0.0)


_LISTING = 12
"""Words before a name in which the noun stands that its list is of."""


def _is_of_kin(doc: Doc, first: int) -> bool:
    """Whether the name at `first` is in a list behind a noun for kin in the plural: "his parents, Carl and Sera"."""
    at = first - 1
    while at > max(0, first - _LISTING) and (doc[at].pos_ == "PROPN" or doc[at].text in {",", "and"}):
        at -= 1
    noun = doc[at]
    if at < 1 or doc[at + 1].text == "and" or doc[at - 1].lower_ not in {"his", "her", "their", "'s", "’s", "two", "three", "four"}:
        return False
    return noun.tag_ == "NNS" and noun.lower_ in _RELATIVES


_RELATIVES = frozenset("parents children sons daughters brothers sisters siblings twins grandparents grandchildren cousins".split())


def _is_party(last: Token) -> bool:
    """Whether the name that ends at `last` is a party's."""
    named = last.doc[max(0, last.i - 1) : last.i + 1].text.lower()
    return last.lower_ in KNOWN_PARTIES | PARTIES.keys() or named in KNOWN_PARTIES


def _is_joined_to_person(doc: Doc, i: int) -> bool:
    """ "Rahul and Ada Quill": behind "and" begins somebody's full name."""
    after = doc[i + 1 : i + 4]
    given = len(after) == 3 and after[0].lower_ == "and" and after[2].text.istitle()
    return given and (after[1].ent_type_ == "PERSON" or after[1].text in genders()) and after[2].lower_ not in ORGANIZATION_HEADS


def _has_household(texts: list[str]) -> bool:
    """What stands behind the name is kin or staff that only a person has: "Reyl's wife", "Reyl aides", "Reyl's chief of staff"."""
    if texts and texts[0] in {"'s", "’s", "'", "’"}:
        return bool(set(texts[1:2]) & (KIN.keys() | {"aide", "aides"})) or texts[1:] in (["chief", "of"], ["running", "mate"])
    return texts[:1] in (["aide"], ["aides"])


def _body_context(doc: Doc, candidate: Candidate, nouns: frozenset[str]) -> float:
    score = 2.5 if nouns & COMPANY or nouns & BODY else 0.5 if nouns & EITHER else 0.0
    before = doc[candidate.first - 1].lower_ if candidate.first else ""
    plural = doc[candidate.last].tag_ == "NNPS"
    if before == "the" and plural and candidate.text not in nations():
        score += 1.5  # a team, a family, a party
    if plural and candidate.last > candidate.first:
        score += 1.0
    if candidate.role and candidate.role[-1] in COMPANY - EITHER and _is_of_role(doc, candidate):
        score += 3.0  # "the building firm John Reyl": called after a person
    if is_employer(doc, candidate.first):
        score += 5.0
    if re.fullmatch(r"(?!Mc|Mac|De|Di|Du|La|Le|Van|Von|O)[A-Z][a-z]+[A-Z]\w*", candidate.text):
        score += 1.5  # "SpaceX"
    if candidate.text.lower() in NEWS and before in {"told", "to", "with", "from"} and candidate.text not in genders():
        score += 2.5  # "a call from Bloomberg"
    return score + _body_followers(doc, candidate) + _body_role(doc, candidate)


def _is_of_role(doc: Doc, candidate: Candidate) -> bool:
    """The noun right before names what the name is; in "the firm Reyl left" it does not."""
    noun, last = doc[candidate.first - 1], doc[candidate.last]
    return noun.head.i == last.i or (last.dep_ == "appos" and last.head.i == noun.i)


def _body_followers(doc: Doc, candidate: Candidate) -> float:
    """What stands behind the name: ", which", "'s shares", "striker"."""
    texts = [t.lower_ for t in doc[candidate.last + 1 : candidate.last + 4]]
    score = 1.5 if texts[:2] == [",", "which"] else 0.0
    if len(texts) > 1 and texts[0] in {"'s", "’s", "'", "’"} and set(texts[1:3]) & RUN_BY:
        score += 1.0
    if (texts and texts[0] in STAFF) or (candidate.label not in {"GPE", "LOC"} and kind_behind(doc, candidate.last) is not None):
        score += 2.5
    if next((t for t in texts if t not in _RANKS), "") in _RUNNERS:
        score += 2.0  # "Amber deputy president"
    elif candidate.first == candidate.last and is_led_name(doc[candidate.last]) and not SEATED & set(texts):
        score += 2.0
    if len(texts) > 1 and texts[0] == "(" and doc[candidate.last + 2].text == "".join(re.findall(r"\b[A-Z]", candidate.text)):
        score += 4.0  # its own initials in brackets
    if _is_headed_by_next(doc, candidate.last):
        score += 5.0
    return score + (1.6 if _goes_on_as(doc, candidate) == "its" else 0.0)


_OF_FIRMS = re.compile(
    r"(?:(?:acting|interim|former|then|outgoing|incoming|deputy|group|executive|non-executive) )*(?:chief (?:executive|financial|operating|"
    r"technology|marketing|legal|investment)(?: officer)?|ceo|cfo|coo|chairman|chairwoman|chair|co-founder|cofounder|managing director|"
    r"finance director|shareholder) (?=[A-Z][a-z])"
)
"""Whom only a firm or other body has, with a name behind."""


def _is_headed_by_next(doc: Doc, last: int) -> bool:
    """The "William Hill" of "William Hill chief executive Tom Reyl": a body, however it is called."""
    behind = doc[last + 1 : last + 9]
    return bool(behind) and behind[0].text.lower() != "of" and _OF_FIRMS.match(behind.text_with_ws.replace("CEO", "ceo")) is not None


def _body_role(doc: Doc, candidate: Candidate) -> float:
    """What the sentence does with the name."""
    last, score = doc[candidate.last], 0.0
    head = last.head
    if last.dep_ == "appos" and any(c.lower_ == "its" for c in head.children) and head.lemma_ not in HUMAN:
        score += 2.0
    if last.dep_ == "nsubj" and head.lemma_ in _FIRMS_DO and candidate.label in {"GPE", "LOC"} and candidate.text not in nations():
        score += 1.2
    if candidate.label is None and candidate.first and last.tag_ == "NNP" and last.dep_ in _PLACES_OF_NAMES:
        score += 0.1  # a capital alone: a body, for want of anything else
    if last.dep_ == "pobj" and head.lower_ in {"of", "at", "for", "in"} and head.head.lower_ in RUN_BY:
        score += 2.5
    if last.dep_ == "pobj" and head.lower_ == "of" and head.head.lower_ in {"acquisition", "takeover", "purchase", "buyout", "flotation"}:
        score += 1.5
    if last.dep_ == "pobj" and head.lower_ == "to" and _is_sale(head.head):
        score += 1.2  # "sold the business to Verro"
    if last.dep_ == "dobj" and head.lemma_.lower() in {"acquire", "found", "co-found", "own", "join"}:
        score += 1.5  # what is bought, founded and joined is a body
    return score


def _is_sale(verb: Token) -> bool:
    """What is sold is a business."""
    sold = {c.lemma_.lower() for c in verb.children if c.dep_ in {"dobj", "nsubjpass"}}
    return verb.lemma_ == "sell" and bool(sold & (COMPANY | {"stake", "asset", "patent", "share"}))


def _goes_on_as(doc: Doc, candidate: Candidate) -> str | None:
    """The pronoun that takes up the name in its own sentence, where it is the subject or owns it ("its", "his", "she").

    What is said ("Acme said he lied") may be of somebody else, and so may what stands behind another person.
    """
    head = doc[candidate.last]
    top = head.head if head.dep_ == "poss" else head
    if top.dep_ not in {"nsubj", "nsubjpass"}:
        return None
    for t in doc[candidate.last + 1 : candidate.last + 25]:
        if t.ent_type_ == "PERSON" or (t.pos_ == "NOUN" and t.lemma_ in HUMAN and t.i != top.i):
            return None
        if (t.tag_ == "PRP$" and t.head.i != head.i) or (t.lower_ in {"he", "she", "him"} and t.head.dep_ != "ccomp"):
            return t.lower_
    return None


def _gender(words: list[str], candidate: Candidate, nouns: frozenset[str]) -> str | None:
    for titles, gender in ((MALE_TITLES, "m"), (FEMALE_TITLES, "f")):
        if candidate.title and candidate.title[-1] in titles:
            return gender
    shown = sorted({GENDERED[n] for n in nouns | ({words[0].lower()} & STYLES) if n in GENDERED})
    if len(shown) == 1:
        return shown[0]
    given = genders().get(words[0]) or genders().get(words[0].split("-")[0])
    return given if given in {"m", "f"} and (len(words) > 1 or candidate.label == "PERSON") else None
