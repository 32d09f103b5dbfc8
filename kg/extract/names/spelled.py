"""Bodies whose names run on over small words, known by what stands behind: their letters in brackets, or who founded or leads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.names.name_words import CAPITAL, starts
from kg.extract.names.nations import genders, nations
from kg.extract.names.nouns import BODY, COMPANY, HUMAN, OFFICES
from kg.extract.names.words import COMPLEMENT_HEADS, ORGANIZATION_HEADS, PARTIES, TITLES

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc

_SMALL = frozenset("of the and for to in on against & -".split())
_LONGEST = 14
_LED_BY = frozenset(
    "founder co-founder cofounder chairman chairwoman chairperson chair president director chief leader spokesman spokeswoman".split()
)

LEAVING = frozenset("leave quit swap ditch abandon desert forsake exchange trade".split())
"""Verbs whose object one gives up "for" another."""


def spelled_end(doc: Doc, first: int) -> int | None:
    """The last token of a body from `first` whose letters stand in brackets: "Board of Control for Chess in Norway (BCCN)".

    Small words stand inside, whose letters are left out; an office so explained is no body.
    """
    first += doc[first].text == "The" and first + 1 < len(doc)
    if not CAPITAL.match(doc[first].text) or doc[first].text in genders() or doc[first].lower_ in TITLES | OFFICES | HUMAN:
        return None
    bracket = next((i for i in range(first + 1, min(first + _LONGEST, len(doc) - 2)) if doc[i].text == "("), None)
    if bracket is None or doc[bracket + 2].text != ")" or len(doc[bracket + 1].text) < 3:
        return None
    words = [t.text for t in doc[first:bracket]]
    small = {w for w in words if not CAPITAL.match(w)}
    spelled = "".join(w[0] for w in words if CAPITAL.match(w)) == doc[bracket + 1].text
    return bracket - 1 if spelled and small and small <= _SMALL and doc[bracket - 1].text not in small else None


def over_article(doc: Doc, last: int) -> int | None:
    """The word behind "the" that goes on a name begun with a participle: "Mending the Gap founder Ana Voss".

    Not the clause of "Naming the Gap founder Ana Voss, he left": first in its sentence, the founder's name must have a verb behind it.
    """
    beyond = last + 2
    if beyond >= len(doc) or doc[last + 1].text != "the" or not doc[last].text.endswith("ing") or not CAPITAL.match(doc[beyond].text):
        return None
    of_it = last > 1 and doc[last - 1].lower_ == "of" and doc[last - 2].lower_ in _LED_BY
    return beyond if of_it or (_is_led(doc, beyond) and (not starts(doc[last]) or _acts(doc, beyond + 2))) else None


def over_purpose(doc: Doc, first: int, last: int) -> int | None:
    """The last word of what a body is for, or in which country, before whoever leads it: "Walk for Life chairman Tom Reyl".

    Nobody who is left for somebody, and no person, place, party or office for whom the chairman speaks.
    """
    link, beyond = doc[last + 1].text, last + 2
    if beyond >= len(doc) or not CAPITAL.match(doc[beyond].text) or not (_is_led(doc, beyond) or _is_introduced(doc, first)):
        return None
    if link == "in":
        return beyond if last > first and any(t.lower_ in COMPLEMENT_HEADS for t in doc[first : last + 1]) else None
    opened = last == first and starts(doc[first])  # "Support for Bolt chief Ana Voss"
    left = opened or any(t.lemma_.lower() in LEAVING for t in doc[max(0, first - 4) : first])
    known = doc[first].text in genders() or doc[first : last + 1].text in nations() or doc[last].ent_type_ == "PERSON"
    named = known or doc[last].lower_ in TITLES | OFFICES | HUMAN | PARTIES.keys() | ORGANIZATION_HEADS - COMPLEMENT_HEADS
    return beyond if link == "for" and not left and not named else None


def _is_introduced(doc: Doc, first: int) -> bool:
    """What a body is stands right before ("the charity Food for Norway"), or who belongs to it ("Ana Voss of Food for Norway")."""
    if first < 2:
        return False
    of_it = doc[first - 1].lower_ == "of" and (doc[first - 2].ent_type_ == "PERSON" or doc[first - 3].text in genders())
    return of_it or (doc[first - 1].text.islower() and doc[first - 1].lower_ in COMPANY | BODY | {"charity", "group", "campaign"})


def _acts(doc: Doc, first: int) -> bool:
    """Right behind the capitals from `first` stands a finite verb."""
    after = next((t for t in doc[first : first + 5] if not CAPITAL.match(t.text)), None)
    return after is not None and after.tag_ in {"VBD", "VBZ", "VBP", "MD"}


def _is_led(doc: Doc, end: int) -> bool:
    """Right behind stands a leader's noun, and a name behind that."""
    return end + 2 < len(doc) and doc[end + 1].lower_ in _LED_BY and doc[end + 2].text.istitle()
