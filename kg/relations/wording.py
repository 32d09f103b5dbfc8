"""A fact as a sentence: who did what to whom and when, a denial as a denial, a plan as a plan, a saying with its speaker."""

from __future__ import annotations

import re

from kg.dates.words import dated
from kg.model import Factuality
from kg.relations import relation

NOUN_PHRASES = {"member of": "is a member of", "part of": "is part of", "related to": "is related to"}
"""A relation's `says` that lacks its verb."""

IRREGULAR = {
    "gave": ("give", "given"),
    "met": ("meet", "met"),
    "spoke": ("speak", "spoken"),
    "broke": ("break", "broken"),
    "ran": ("run", "run"),
    "left": ("leave", "left"),
    "paid": ("pay", "paid"),
    "led": ("lead", "led"),
    "was": ("be", "been"),
    "held": ("hold", "held"),
    "sold": ("sell", "sold"),
    "bought": ("buy", "bought"),
    "took": ("take", "taken"),
}
"""Past -> base and participle."""

PRESENT = {"is": "was", "leads": "led", "holds": "held", "has": "had"}
"""Third person present -> past, where it is not -ed."""

_KEEPS_E = re.compile(r"(?:[^s]s|[zcguv]|[^e]at|ced|pet|ir|il)$")
"""A stem that had an e before -ed: endorse, criticize, coerce, charge, sue, cooperate, concede, compete, acquire, reconcile."""


def sentence(
    subject: str,
    name: str,
    object_: str,
    date: str | None = None,
    factuality: Factuality = Factuality.ASSERTED,
    *,
    speaker: str | None = None,
    present: bool = False,
    detail: str | None = None,
) -> str:
    """One sentence for a fact of the relation `name` between two names; `date` is EDTF.

    `speaker` is given only where nobody but speakers says so; `present` tells that an undated state was told as present;
    `detail` (a role, an amount) goes into brackets.
    """
    says = NOUN_PHRASES.get(relation(name).says, relation(name).says)
    verb, _, rest = says.partition(" ")
    if factuality is Factuality.ASSERTED and (present or _goes_on(date)):
        clause = f"{subject} {says} {object_}"
    else:
        clause = f"{subject} {_verb(_past(verb), factuality)} {rest} {object_}"
    if detail:
        clause += f" ({detail})"
    return _opened(" ".join(clause.split()), date, factuality, speaker)


def money(amount: float | None, currency: str | None) -> str | None:
    """The sum as a person reads it, "45 million USD"; None without an amount."""
    if amount is None:
        return None
    words = f"{amount:,.2f}".removesuffix(".00")
    for size, unit in ((1e9, "billion"), (1e6, "million")):
        if amount >= size:
            words = f"{amount / size:,.3f}".rstrip("0").rstrip(".") + f" {unit}"
            break
    return f"{words} {currency}" if currency else words


def _opened(clause: str, date: str | None, factuality: Factuality, speaker: str | None) -> str:
    when = dated(date)
    if factuality is Factuality.PLANNED:
        text = f"it was planned that {clause}{f' {when}' if when else ''}"
    elif factuality is Factuality.HYPOTHETICAL:
        text = f"{clause}{f' {when}' if when else ''}"
    else:
        text = f"{when} {clause}" if when else clause
    text = f"according to {speaker}, {text}" if speaker else text
    return f"{text[0].upper()}{text[1:]}."


def _goes_on(date: str | None) -> bool:
    return date is not None and date.partition("/")[2] == ".."


def _verb(past: str, factuality: Factuality) -> str:
    base, participle = IRREGULAR.get(past) or (_base(past), past)
    if factuality is Factuality.NEGATED:
        return "was not" if base == "be" else f"did not {base}"
    if factuality is Factuality.PLANNED:
        return f"would {base}"
    return f"may have {participle}" if factuality is Factuality.HYPOTHETICAL else past


def _past(verb: str) -> str:
    """The past of a verb that stands in the past or in the third person present."""
    if verb in PRESENT:
        return PRESENT[verb]
    if verb.endswith("s") and not verb.endswith("ss"):
        return f"{verb[:-1]}d" if verb.endswith("es") else f"{verb[:-1]}ed"
    return verb


def _base(past: str) -> str:
    if past.endswith("ied"):
        return f"{past[:-3]}y"
    stem = past.removesuffix("ed")
    return f"{stem}e" if _KEEPS_E.search(stem) else stem
