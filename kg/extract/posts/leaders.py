"""Whether a party's leader heads it: in much of the English-speaking world a "Vale Party leader" is any of its politicians."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from kg.extract.document import Referent, Referents, Sentence
from kg.extract.names.nations import nations
from kg.extract.parties import KNOWN_PARTIES, PARTY_ADJECTIVES, is_party
from kg.extract.statements import Statement
from kg.model import EntityType
from kg.relations import RELATIONS
from kg.relations.declaration import listed

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

WITH_MANY_LEADERS = frozenset(
    listed(
        """
        bjp, aap, tmc, trinamool congress, dmk, aiadmk, bsp, rjd, shiv sena, indian national congress, all progressives congress, apc,
        pdp, apga, nnpp, kanu, uda, odm, npp, ndc, zanu-pf, zanu pf, pti, ppp, pml-n, mqm, awami league, bnp, jamaat-e-islami, cpi-m,
        cpi(m), cpm, cpi, bjd, jd-u, jd(u), ncp, brs, trs, ysrcp, tdp, shiromani akali dal, akali dal, samajwadi party, bahujan samaj
        party, aam aadmi party, bharatiya janata party, janata dal, national conference, peoples democratic party, people's democratic
        party, pakistan tehreek-e-insaf, jui-f, anp
        """
    )
)
"""Parties of countries where every politician of standing is called a leader of his party."""

PARTY_WORDS = frozenset("congress sena dal sabha morcha samaj league".split())
"""Last words of such parties' names that name other bodies elsewhere."""

_VARIETY = re.compile(
    r"\b(?:crores?|lakhs?|rupees|naira|cedis|takas?|Lok Sabha|Rajya Sabha|Vidhan Sabha|Vidhan Parishad|panchayats?|gram sabha|taluka?"
    r"|tehsil|chieftains?|Pradesh|Lucknow|Kolkata|Mumbai|Islamabad|Lahore|Karachi|Rawalpindi|Dhaka|Abuja|Lagos|Accra|Kumasi|Aso Rock"
    r"|ward chairman|INEC|EFCC|Chief Minister of the state|zila|nazim)\b|[₹₦₵₨]|\bRs\.? ?\d"
)
"""Words that tell that an article is written in the English of South Asia or West Africa."""

_ONE_OF = r"(?:another|senior|veteran|top|fellow|prominent|local|some|other|several|many|two|three|an?)"
_EARLIER = re.compile(r"\b(?:former|past|previous|successive|ex|then|new|next|incoming|outgoing)\b", re.I)


def among_leaders(statement: Statement, body: Referent, text: str) -> Statement:
    """The statement as one of membership, where the article shows that whom it calls leader is one of the party's many."""
    role = (statement.role or "").lower().split()
    if statement.relation.name != "LEADS" or role[-1:] != ["leader"] or body.mention.type is not EntityType.ORGANIZATION:
        return statement
    names = {body.mention.name, text[body.mention.start : body.mention.end]}
    return replace(statement, relation=RELATIONS["MEMBER_OF"]) if any(_has_many(name, text) for name in names) else statement


@lru_cache(maxsize=64)
def _has_many(name: str, text: str) -> bool:
    lower = name.lower()
    if lower in WITH_MANY_LEADERS or (_is_of_parties(lower) and _VARIETY.search(text) is not None):
        return True
    body = rf"\b{re.escape(name)}(?:['’]s)?(?: Party)?"
    if any(not _EARLIER.search(m[1] or "") for m in re.finditer(rf"(\S+ )?{body} leaders\b", text)):
        return True
    return re.search(rf"\b{_ONE_OF} (?:[\w-]+ )?{body} leader\b", text, re.I) is not None or len(_surnames(body, text)) > 1


def _is_of_parties(lower: str) -> bool:
    ours = lower in KNOWN_PARTIES or set(lower.split()) - PARTY_ADJECTIVES - {"party"}
    return bool(ours) and (is_party(lower) or lower.split()[-1] in PARTY_WORDS)


def _surnames(body: str, text: str) -> set[str]:
    """The last names of all whom the article introduces as the body's leader, earlier ones apart."""
    found = re.finditer(rf"(?:(\S+) )?(?:(\S+) )?{body} leader,? ((?:[A-Z][\w.'’-]+ ?){{2,4}})", text)
    return {m[3].split()[-1] for m in found if not _EARLIER.search(f"{m[1]} {m[2]}")}


ABILITIES = frozenset(
    "ability capacity capability fitness competence aptitude skill right qualification able unable fit unfit capable qualified".split()
)
"""To lead is no more than possible under these."""


def is_mere_ability(statement: Statement) -> bool:
    """Whether somebody only could hold the post: "Ana's ability to lead Bolt", "fit to run Bolt", "capable of leading Bolt"."""
    verb = statement.trigger
    above = verb.head.head if verb.dep_ == "pcomp" else verb.head
    return statement.relation.family == "post" and verb.pos_ == "VERB" and verb.dep_ != "conj" and above.lemma_.lower() in ABILITIES


PARTS = frozenset("state county city local district regional provincial".split())
"""Before a party's name: it is the party there."""

HOME_NATIONS = frozenset({"Scotland", "Wales"})
"""Countries in which a party of the whole kingdom has a branch."""


def is_branch(sentence: Sentence, party: Token, referents: Referents) -> bool:
    """Whether the word before the party's name tells that its branch in some place is meant: "Ohio Democratic", "the county GOP"."""
    found = referents(sentence, party)
    if len(found) != 1 or not is_party(found[0].mention.name) or found[0].how not in {"name", "acronym"}:
        return False
    first = next((t for t in sentence.doc if sentence.start + t.idx + len(t.text) > found[0].mention.start), party)
    at = first.i - 1 - (first.i > 1 and first.nbor(-1).dep_ == "case")
    if at < 0:
        return False
    before = sentence.doc[at]
    places = {r.mention.name for r in referents(sentence, before) if r.mention.type is EntityType.PLACE}
    return before.lower_ in PARTS or (bool(places) and not any(map(_is_whole_country, places)))


def _is_whole_country(place: str) -> bool:
    nation = nations().get(place)
    return nation is not None and nation.kind in {"country", "people"} and nation.name not in HOME_NATIONS
