"""The common noun behind a body's name that says what kind of body it is: "the Interfax news agency", "the Kestrel militant group"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token

_OUTLETS = frozenset("newspaper magazine tabloid television tv radio".split())
"""Kinds of outlets, before which a name needs no "the" ("told Al-Bayan television")."""

_NEWS_BODIES = frozenset("agency service outlet website site portal channel network organisation organization".split())
_NEWS = frozenset("news press".split())
"""Before one of those: it is an outlet ("the Interfax news agency"; but "the UN agency" is another body, and the UN's)."""

_KINDS = frozenset(
    "company firm chain corporation conglomerate team club party airline movement militia charity supermarket insurer "
    "lender retailer brewer brewery carmaker automaker drugmaker broadcaster startup start-up network cartel sect think-tank".split()
)
"""Kinds whose name stands behind "the": not those that are another's ("the Bolt supplier", "the Bolt union")."""

_GROUPS = frozenset("group organisation organization outfit faction network movement".split())
_GROUP_KINDS = frozenset(
    "rights militant rebel insurgent jihadist jihadi terrorist terror extremist islamist separatist guerrilla guerilla advocacy campaign "
    "pressure activist environmental conservation watchdog consumer trade industry media hotel mining energy insurance banking "
    "equity investment retail hacking ransomware resistance paramilitary armed aid relief crime criminal drug drugs".split()
)
"""Before one of those: the name is the group's own ("the Kestrel rights group"); so it is right before "group" alone."""

_OF_LETTERS = frozenset(
    "union federation confederation association authority coalition alliance bank regulator commission council foundation".split()
)
"""Behind a name of letters alone also these ("Venezuela's CNE election authority"), but for those that have such bodies under them."""

_ABOVE = frozenset("UN EU AU US UK UAE USA NATO ASEAN".split())

_FARTHEST = 4
"""Words that may stand between the name and the noun: "human rights", "private equity", "state-run news"."""


def kind_behind(doc: Doc, last: int) -> Token | None:
    """The noun that says what kind of body the name that ends at `last` is of; None where what follows says nothing of it."""
    for i in range(last + 1, min(last + 2 + _FARTHEST, len(doc))):
        if _is_kind(doc, last, i):
            return doc[i]
        if not (doc[i].lower_.isalpha() and doc[i].text.islower() and doc[i].pos_ in {"NOUN", "ADJ", "PROPN"}) and doc[i].text != "-":
            return None
    return None


def _is_kind(doc: Doc, last: int, i: int) -> bool:
    word, before = doc[i].lower_, doc[i - 1].lower_
    if i + 1 < len(doc) and doc[i + 1].pos_ in {"NOUN", "PROPN"} and doc[i + 1].dep_ != "appos" and doc[i].dep_ == "compound":
        return False  # "the Kestrel rights group chairman": his
    if (word in _OUTLETS and i == last + 1) or (word in _NEWS_BODIES and before in _NEWS) or (word == "tank" and before == "think"):
        return True
    opened = any(t.lower_ in {"the", "'s", "’s"} for t in doc[max(0, last - _FARTHEST) : last + 1])
    lettered = doc[last].text.isupper() and len(doc[last].text) > 2 and doc[last].text not in _ABOVE
    if opened and lettered and word in _OF_LETTERS:
        return True
    group = word in _GROUPS and (before in _GROUP_KINDS or (word == "group" and i == last + 1))
    return opened and (word in _KINDS or group)
