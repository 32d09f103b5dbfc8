"""Whether a mention is a court or another authority: who can fine, jail and question, where anybody else only says or does the like."""

from __future__ import annotations

import re

from kg.extract.parties import is_party
from kg.model import EntityType, Mention

_COURTS = frozenset("court courts tribunal jury magistrates bench judiciary bailey assizes".split())
_AUTHORITIES = _COURTS | frozenset(
    "agency agents army authorities authority bureau border brigade cabinet carabinieri coastguard commission committee congress "
    "constabulary corps council customs department directorate duma force forces gestapo government guard guards inspectorate "
    "intelligence interpol europol junta knesset marshals military militia ministry mossad mukhabarat navy office ombudsman parliament "
    "patrol police policing prosecutor prosecutors regiment securities security senate service services sheriff squad taskforce "
    "treasury troops watchdog".split()
)
_ACRONYMS = frozenset(
    "ACCC AFP ASIC ATF CBI CBP CIA CID CPS DCI DEA DHS DOJ DPP DSS EACC ED EFCC FBI FCA FIA FSB FTC HMRC ICAC ICC ICE ICPC IDF IRGC IRS "
    "KGB LAPD MI5 MI6 NAB NCA NDLEA NIA NYPD PSNI RCMP SBU SEC SFO SIU TSA".split()
)
"""Agencies that articles name by letters alone."""

SCHOOLS = frozenset("academy college conservatory institute polytechnic school seminary university".split())

_SCHOOL_AFTER = re.compile(r"(?:'s|’s)?, (?:a|an|the) (?:[\w’'-]+ ){0,5}?(?:academy|college|school|seminary|university)\b")
"""What tells behind a name that it is a school's: "St Swithun's, a girls' school"."""

_SHORTENED = frozenset({"High", "Grammar", "Polytechnic", "Tech"})
"""Last words of schools' names as people shorten them ("Harlow High")."""

_TITLES = r"(?:[Jj]udges?|[Jj]ustices?|[Mm]agistrates?|[Rr]ecorder|[Jj]urist|[Ss]heriff)"
_COURT_AFTER = r"(?:court|judge|jury|tribunal|magistrate)s?"
_FORCE_AFTER = (
    r"(?:police\w*|authorit(?:y|ies)|agents?|officers?|detectives?|investigators?|prosecutors?|troops?|soldiers?|forces?|army|military|navy|"
    r"officials?|regulators?|lawmakers?|senators|sleuths?|cops?|government|intelligence|security|commandos|marines|border guards|"
    r"operatives)"
)
_FORCE = re.compile(_FORCE_AFTER)
_SITTING = {
    "Court": re.compile(rf"(?:'s|’s)?\s+(?:[\w’'-]+\s+){{0,2}}?{_COURT_AFTER}\b"),
    "Authority": re.compile(rf"(?:'s|’s)?\s+(?:[\w’'-]+\s+){{0,2}}?(?:{_COURT_AFTER}|{_FORCE_AFTER})\b"),
}


def is_police(word: str) -> bool:
    """Whether the word, the head of a noun phrase, tells of people or a body that may arrest somebody."""
    return word in _ACRONYMS or word.lower() in _AUTHORITIES or _FORCE.fullmatch(word.lower()) is not None


def is_of_sort(sort: str, mention: Mention, text: str) -> bool:
    """Whether it is of the sort: a party or school by its name, a court or authority by name, title ("Judge Ana Holt") or seat."""
    words = {w.lower() for w in re.findall(r"\w+", mention.name)}
    if sort in {"Party", "School"}:
        school = bool(words & SCHOOLS) or mention.name.split()[-1] in _SHORTENED or _SCHOOL_AFTER.match(text, mention.end) is not None
        return mention.type is EntityType.ORGANIZATION and (is_party(mention.name) if sort == "Party" else school)
    if mention.type is EntityType.ORGANIZATION and (
        words & (_COURTS if sort == "Court" else _AUTHORITIES) or (sort == "Authority" and mention.name in _ACRONYMS)
    ):
        return True
    if mention.type is EntityType.PERSON:
        surname = re.escape(mention.name.split()[-1])
        return re.search(rf"\b{_TITLES},? (?:[A-Z][\w.’'-]*,? ){{0,4}}{surname}\b", text) is not None
    return _SITTING[sort].match(text, mention.end) is not None or (sort == "Authority" and mention.type is EntityType.PLACE)
