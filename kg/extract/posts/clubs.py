"""Clubs of players: whether a body is one, as far as its name and the sentence show, and who belongs to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.extract.parse import syntax

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

CLUBS = frozenset(
    "afc albion athletic bears bulls cf chargers fc giants hawks hotspur hurricanes jets knights orient panthers rangers rfc rovers sharks "
    "tigers wanderers warriors wolves".split()
)
"""Last words of clubs' names; some begin with "FC" or "AFC"."""

SPORTING = re.compile(
    r"\b(?:AFL|IPL|MLB|NBA|NFL|NHL|NRL|Super Rugby|Premier League|Serie A|La Liga|Bundesliga|Champions League|batsman|bowler|footballer|"
    r"goalkeeper|goal difference|half-?time|hat-trick|innings|kick-?off|midfielder|quarterback|"
    r"scored (?:once|twice|again|from|his|her|in the|the (?:opener|winner))|striker|substitute|team-?mates?|touchdowns?|wickets?|winger)\b"
)
"""Words of reports of matches, where they have no other sense."""

STARS = frozenset("star recruit youngster ace talisman".split())
"""Who belongs to a body only where it is a club: a network's star may be its guest."""

MATES = frozenset("teammate mate bandmate".split())
"""Whose fellow one is only a person can be: a team or country before the word is whose member one is ("his Norway team-mate")."""


def is_club(name: str, text: str) -> bool:
    """Whether the body of that name, in a sentence of that text, is one that players belong to."""
    words = name.lower().split()
    return words[-1] in CLUBS or words[0] in {"fc", "afc"} or bool(SPORTING.search(text))


def plays(first: Token, head: Token) -> bool:
    """ "Harlow City teammate Tom Reyl", "Harlow City defender Tom Reyl"; a defender "of" a body is on its side."""
    named = first.i > 0 and first.nbor(-1).pos_ in {"PROPN", "PART"} and not syntax.prepositional(head, {"of"})
    return head.lemma_.lower() in MATES or (head.lower_ == "defender" and named)
