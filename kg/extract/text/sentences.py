"""Article text -> sentences: split before parsing, so that each is parsed alone and leaving one out changes no other.

A new line ends a sentence. So does a full stop, question or exclamation mark (with the quotes and brackets that close after it) before
a capital, a digit or an opening quote, unless the stop belongs to an abbreviation or an initial. A space may be missing after a
closing quote ('matter.”Then'), as articles copied from the web have it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.text.datelines import openings
from kg.model import Span

ABBREVIATIONS = frozenset(
    "mr mrs ms mt dr prof sen rep gov gen col lt sgt capt cmdr adm maj pres st jr sr rev messrs mme mlle no nos vs etc "
    "inc ltd co corp bros dept est approx fig vol al u.s u.k u.n e.u d.c a.m p.m i.e e.g ph.d m.d b.a m.a jan feb mar "
    "apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ala ariz ark calif colo conn del fla "
    "ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn "
    "tex vt va wash w.va wis wyo ave blvd rd cpl pvt bt sir".split()
)
"""Without their last stop, in lower case: titles, firms' legal forms, months, days, and states as the AP writes them."""

TITLE_ABBREVIATIONS = frozenset(
    "hon barr engr eng atty alh adv brig cdr cde pharm usec asec det insp supt asst amb comr coun cllr clr const shri smt pt".split()
)
"""Short titles that the model does not know as such, without their stop: read as titles where they have a capital."""

PLURAL_ABBREVIATIONS = frozenset("reps sens govs drs profs gens cols capts sgts lts revs".split())
"""Short titles before several names, without their stop: no sentence ends after them where they have a capital."""

ENDS_TOO = frozenset("u.s u.k u.n e.u d.c a.m p.m inc ltd co corp jr sr etc ph.d m.d al no".split())
"""Abbreviations that often stand last: a sentence ends after them when a word follows that commonly begins one."""

OPENERS = frozenset(
    "the a an he she it they we i you his her its their this that these those there in on at but and as after before "
    "when while if for with from by mr mrs ms dr who what why how no yes so meanwhile however although though since "
    "last both some many most following amid despite unlike besides".split()
)

_LEGAL_FORMS = frozenset("inc ltd co corp".split())
_SUBJECT = re.compile(
    r"((?:[A-Z][\w’'-]*[a-z] ){1,3}?)(?:had|has|have|was|were|is|are|will|would|said|says|told|sued|agreed|announced|offered|rejected"
    r"|bought|declined|plans|planned|wants|wanted|accused|denied|refused|filed)\b"
)
"""A short subject in capitals and its verb: the sentence before it ended with the firm's legal form."""

_NO_SUBJECTS = frozenset(
    "chief chairman chairwoman chairperson chair president vice senior executive director founder general managing finance "
    "spokesman spokeswoman analyst shares stock limited and ltd inc corp co company group holdings international "
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
"""What goes on right behind a firm's name: who runs it, its own further words, a day."""

_END = re.compile(r"""[.!?…]+["'”’»)\]]*""")
_NEXT = re.compile(r"""\s*["'“‘«(\[—–-]*\s*([A-Z0-9À-ÖØ-Þ$£€])""")


def sentences(text: str) -> Iterator[Span]:
    """The spans of the sentences of `text`, in order, without the white space around them."""
    prose = False
    for line in re.finditer(r"[^\n\r\u2028\u2029]+", text):
        start = line.start()
        opens = not prose and bool(_END.search(line[0]))
        prose = prose or opens
        for stop, beyond in openings(text, start, line.end(), opens):
            yield from _trimmed(text, start, stop)
            start = beyond
        for stop in _stops(text, start, line.end()):
            yield from _trimmed(text, start, stop)
            start = stop
        yield from _trimmed(text, start, line.end())


def _stops(text: str, start: int, end: int) -> Iterator[int]:
    for match in _END.finditer(text, start, end):
        following = _NEXT.match(text, match.end(), end)
        if following is None or _is_inside_word(text, match, following):
            continue
        if match[0].startswith(".") and len(match[0].rstrip("\"'”’»)]")) == 1 and _is_abbreviation(text, start, match.start(), following):
            continue
        yield match.end()


def _is_inside_word(text: str, stop: re.Match[str], following: re.Match[str]) -> bool:
    """No space after the stop: only a closing quote before a capital ends a sentence there ("3.5", "U.S.", "example.Com" do not)."""
    return not text[stop.end() : following.end() - 1] and not (stop[0][-1] in "”\"’'" and following[1].isalpha())


def _is_abbreviation(text: str, start: int, dot: int, following: re.Match[str]) -> bool:
    word = re.search(r"[\w.’'-]+$", text[max(start, dot - 20) : dot])
    if word is None:
        return False
    form = word[0].lower().lstrip("'’-")
    if re.fullmatch(r"[a-z]", form) or re.fullmatch(r"(?:[a-z]\.)+[a-z]", form):  # an initial or an acronym with stops
        if form not in ENDS_TOO and len(form) > 1:
            return not _begins_sentence(text, following)
        if len(form) == 1:
            return word[0].isupper()
    if form in TITLE_ABBREVIATIONS | PLURAL_ABBREVIATIONS:
        return word[0][0].isupper()
    if form not in ABBREVIATIONS:
        return False
    if form == "no" and not following[1].isdigit():
        return False
    return not (form in ENDS_TOO and (_begins_sentence(text, following) or (form in _LEGAL_FORMS and _begins_clause(text, following))))


def _begins_sentence(text: str, following: re.Match[str]) -> bool:
    word = re.match(r"\w+", text[following.end() - 1 :])
    return word is not None and word[0].lower() in OPENERS


def _begins_clause(text: str, following: re.Match[str]) -> bool:
    """ "... to Bolt Inc. Calder had ...": a name and its verb, which no office or further word of the firm's name is."""
    found = _SUBJECT.match(text, following.end() - 1)
    return found is not None and not {w.lower() for w in found[1].split()} & _NO_SUBJECTS


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    stripped = text[start:end].strip()
    if stripped:
        first = start + len(text[start:end]) - len(text[start:end].lstrip())
        yield first, first + len(stripped)
