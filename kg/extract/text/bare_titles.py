"""Titles without an article right behind a verb ("sacked manager Tom Reyl"), of which the model makes one long name, and no verb."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract import cues

IRREGULAR_PAST = (
    "left|won|said|told|made|became|began|took|went|came|spoke|ran|beat|met|lost|got|gave|found|fought|quit|led|hit|struck|shot|sought|"
    "held|kept|sold|bought|broke|drove|flew|wrote|rose|fell|stood|grew|taught|drew|put|set|let|cut|cost|spent|felt|saw|knew|thought"
)
"""Past forms that do not end in "ed"."""

_HEADLINE = "names|sacks|hires|fires|appoints|sues|meets|beats|backs|accuses|praises|slams|blasts|jails|signs|replaces|urges|tells"
"""Verbs of headlines in the present."""

_NAME = r"[A-Z][\w’'-]*"
_BARE = re.compile(
    rf"(?<![\w’'.)-])([\w’'.)-]+)\s(?:[a-z]+ed|{IRREGULAR_PAST}|{_HEADLINE})\s((?:{_NAME}\s){{0,2}}(?:[a-z-]+\s){{0,3}}([a-z-]+))\s(?={_NAME}[a-z])"
)
"""The word before a verb, and the title between the verb and a name, with its last word."""

_NO_SUBJECTS = frozenset(
    "a an the this that these those his her its their my our your no any some every each both all another other such of in on at by for "
    "from to with as into over under between against about after before since until than like and or but nor if when while because "
    "although though where unless then once twice former ex be been being was were is are newly more most very so too not never just "
    "of- mr mrs ms dr recently late then-".split()
)
"""Before a participle they make it an adjective ("its ousted president Ana Voss"), or leave open what it is."""

_NOT_BARE = _NO_SUBJECTS - {"former", "ex", "late"}
"""Inside the phrase they show that it has an article, or is none."""

_OF_ANOTHER = frozenset("deputy assistant associate fellow".split())
"""Right before a name that need not be a person's: the title goes on ("met deputy Ghana prime minister Tom Reyl")."""


def bare_titles(text: str) -> Iterator[int]:
    """The offsets at which an article would stand: "sacked |manager Tom Reyl", "met |Norwegian prime minister Ana Voss"."""
    for found in _BARE.finditer(text):
        before, phrase, noun = found.groups()
        words = {word.lower() for word in phrase.split()}
        subject = before.lower() not in _NO_SUBJECTS and not before.endswith(("'s", "’s", "ly", "'", "’", "-")) and found.start(1) > 0
        subject = subject or (found.start(1) == 0 and before.istitle() and before.lower() not in _NO_SUBJECTS and len(before) > 3)
        if subject and not words & _NOT_BARE and cues.tells_person(noun) and noun not in _OF_ANOTHER:
            yield found.start(2)
