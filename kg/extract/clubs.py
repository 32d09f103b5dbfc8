"""Clubs of players: whether a body is one, as far as its name and the sentence show, and who belongs to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.extract import syntax

if TYPE_CHECKING:
    from kg.extract.tokens import Token

CLUBS = frozenset(
    "ac afc albion athletic bears bulls cc cf chiefs city club county eagles fc giants hawks hotspur knights lions orient panthers rangers "
    "rfc rovers sc sharks tigers town united wanderers warriors wolves".split()
)
"""Words of clubs' names."""

SPORTING = re.compile(
    r"\b(?:AFL|IPL|MLB|NBA|NFL|NHL|NRL|Super Rugby|Premier League|Serie A|La Liga|Bundesliga|Champions League|baseball|basketball|batsman|"
    r"bowler|cricket|defender|football(?:er)?|goalkeeper|goals?|half-?time|hat-trick|hockey|innings|kick-?off|loan|midfielder|penalty|"
    r"quarterback|rugby|scored|soccer|striker|substitute|teammates?|touchdowns?|tries|try-scorer|wickets?|winger|World Cup)\b"
)
"""Words of reports of matches."""

STARS = frozenset("star recruit youngster ace talisman".split())
"""Who belongs to a body only where it is a club: a network's star may be its guest."""

MATES = frozenset("teammate mate bandmate".split())
"""Whose fellow one is only a person can be: a team or country before the word is whose member one is ("his Norway team-mate")."""


def is_club(name: str, text: str) -> bool:
    """Whether the body of that name, in a sentence of that text, is one that players belong to."""
    return bool(set(name.lower().split()) & CLUBS) or bool(SPORTING.search(text))


def plays(first: Token, head: Token) -> bool:
    """ "Harlow City teammate Tom Reyl", "Harlow City defender Tom Reyl"; a defender "of" a body is on its side."""
    named = first.i > 0 and first.nbor(-1).pos_ in {"PROPN", "PART"} and not syntax.prepositional(head, {"of"})
    return head.lemma_.lower() in MATES or (head.lower_ == "defender" and named)
