"""What the model misreads, written for it as it can read it; the tokens then show the text as it stands.

A comma is set behind an opening date ("On Tuesday Norway arrested ..."), which it takes for part of the name, and "the" before a title
right behind a verb ("sacked manager Tom Reyl"); titles in letters ("PM Ana Voss"), which it takes for the time of day, and ages
("24-year-old") become a plain word of the same length, and a hyphen between two spaces a dash; and the bracket that gives a body's
letters ("the Harlow Port Authority (HPA) chairman"), at which it ends the phrase, is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.dates.lexicon import MONTHS, WEEKDAYS
from kg.extract.text.bare_titles import IRREGULAR_PAST, bare_titles

_DAY = rf"(?:{'|'.join(w.capitalize() for w in WEEKDAYS if len(w) > 5)})"
_MONTH = rf"(?:{'|'.join(m.capitalize() for m in MONTHS if len(m) > 2)})\.?"
_PART = r"(?:\s+(?:morning|afternoon|evening|night|lunchtime))?"
_NUMBER = r"(?:[12]?\d|3[01])(?:st|nd|rd|th)?"

_OPENING = re.compile(
    r"[“\"]?(?:(?:But|And|Then|Early|Late|Earlier|Later)\s+)?(?:[OoIi]n|[Bb]y|[Ss]ince|[Uu]ntil)\s+"
    rf"(?:{_DAY}{_PART}|(?:early\s+|late\s+|mid-?)?{_MONTH}(?:\s+{_NUMBER}(?!\d))?(?:\s+\d{{4}})?|{_NUMBER}\s+{_MONTH}(?:\s+\d{{4}})?|(?:19|20)\d\d)"
    r"(?=\s+[A-Z][\w’'-])"
)
"""A preposition and a day, month or year at the head of a sentence, with a capital right behind."""

_NOT_APART = re.compile(
    r"\s+(?:Times|Telegraph|Mirror|Mail|Express|People|Post|Herald|World|Independent|Star|Sun|Tribune|Business|Mass|Night|Day|I\b"
    r"|(?:[A-Z][\w’'-]*\s+){0,3}(?:Cup|Games|Championships?|Olympics|Open|League|Series|Budget|Act|Agreement|Accords?|Treaty|Conference"
    r"|Summit|Elections?|Awards?|Festival|Report|Session|Riots?|War|Crisis))\b"
)
"""What goes on after the date: a Sunday paper, the occasion of a year ("In 2019 World Cup qualifiers")."""


def comma_after_opening(text: str) -> int | None:
    """The offset behind an opening date that a name follows without a comma; None for every other sentence."""
    opening = _OPENING.match(text)
    return opening.end() if opening and not _NOT_APART.match(text, opening.end()) else None


_PLAIN_TITLES = {"PM": "Mr", "CM": "Mr", "VP": "Mr", "DA": "Mr", "AG": "Mr", "Hon.": "Rev."}
"""Titles that break the parse -> one of the same length that does not."""

_TITLE = re.compile(rf"\b(?:{'|'.join(map(re.escape, _PLAIN_TITLES))})(?= [A-Z][a-z’'-]+)")


_AGED = "participant"
"""A noun for somebody, as long as "24-year-old"."""

_BEHIND_VERB = r"(?:[A-Z]|(?:the|a|an|his|her|their|its|in|into|to|from|for|at|by|with|on|after|as|that|up|out|down|over|two|three|four)\b)"
_AGE = re.compile(
    r"(?<=\b[Tt]he )\d\d-year-old(?= (?:has|had|was|is|will|would|could|can|may|might|did|does|also|later|then|now|who|who's)\b"
    r"| (?:on|in|at|for|after|over|with|to|from|by|during|and|but|when|while|outside|near|yesterday|today|last)\b"
    rf"| (?:[a-z]+ed|{IRREGULAR_PAST}) {_BEHIND_VERB}|[.,;:]|[’']s\b)"
)
"""The age that is all a sentence calls somebody: behind it stands no noun, and the model else takes it for an adjective."""


_DASH = re.compile(r"(?<=[\w,.”\"’] )-(?= [^\W\d])")
"""A hyphen that stands for a dash between words; the model else joins the words beside it."""


_DOWNING_STREET = re.compile(
    r"(\b(?:told|urged|accused|blamed|attacked|criticised|from|with|against) )?\bNo 10(?(1)\b|(?=[’']s\b| (?:said|says|has|had|is|was|will"
    r"|would|did|does|and|spokes\w+|aides?|officials?|insiders?|sources?|staff|[a-z]+ed)\b))"
)
"""The prime minister's office by its number, in which the model takes "No" for a denial."""

_A_BODY = "Intel"
"""A body's name as long as "No 10"."""


def with_plain_titles(text: str) -> str:
    """The text, of the same length, with plain titles before names for those in letters, a noun for a bare age, and dashes for hyphens."""
    plain = _AGE.sub(_AGED, _TITLE.sub(lambda m: _PLAIN_TITLES[m[0]], text))
    return _DASH.sub("—", _DOWNING_STREET.sub(lambda m: f"{m[1] or ''}{_A_BODY}", plain))


_LETTERS = re.compile(r"(?<=[\w.’'”\"]) \(([A-Z][A-Za-z&.-]*[A-Z])\)(?=[\s,.;:’']|$)")
"""A bracket with letters alone, behind a word."""

_BEFORE = re.compile(r"[\w’'-]+")

_SPELLED = 12
"""The words before the bracket in which its letters may begin."""


@dataclass(frozen=True)
class Legible:
    """A sentence as the model is shown it: `said` is how it stands, `shown` what the model reads.

    `added` are the stretches of `shown` that are set for the model alone, a comma or "the "; `brackets` are those of `said`, each with the
    space before it, that it is not shown.
    """

    said: str
    shown: str
    added: tuple[tuple[int, int], ...] = ()
    brackets: tuple[tuple[int, int], ...] = ()


def legible(said: str) -> Legible:
    """The sentence as the model reads it best."""
    brackets = tuple(_spelled_out(said))
    shown = said
    for start, end in reversed(brackets):
        shown = shown[:start] + shown[end:]
    shown, added = _with_added(shown)
    return Legible(said, with_plain_titles(shown), added, brackets)


def _with_added(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text with a comma behind its opening date and "the" before bare titles, and where these stand in it."""
    comma = comma_after_opening(text)
    set_in = [*([(comma, ",")] if comma is not None else []), *((at, "the ") for at in bare_titles(text))]
    added = list[tuple[int, int]]()
    for at, what in sorted(set_in):
        at += sum(end - start for start, end in added)
        added.append((at, at + len(what)))
        text = text[:at] + what + text[at:]
    return text, tuple(added)


def _spelled_out(text: str) -> Iterator[tuple[int, int]]:
    """Each bracket whose letters are, in their order, first letters of the words before it."""
    for found in _LETTERS.finditer(text):
        firsts = [m[0][0].upper() for m in _BEFORE.finditer(text, 0, found.start())][-_SPELLED:]
        rest = iter(firsts)
        if all(letter in rest for letter in found[1] if letter.isupper()):
            yield found.start(), found.end()
