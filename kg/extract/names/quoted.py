"""Names in quotation marks: parts of a work's title, which act for nobody, and nicknames, which are nobody new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.names.nouns import BODY, COMPANY, THINGS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token

_OPENING = frozenset({'"', "“", "‘", "'", "``"})
_CLOSING = frozenset({'"', "”", "’", "'", "''"})
_LONGEST = 8
"""Words that a title has at most."""

_SMALL = frozenset("IN DT CC TO PRP$ POS".split())
"""Tags of the words that a title leaves in lower case."""

_NICKNAMING = frozenset("nickname nicknamed dub dubbed moniker monicker sobriquet alias".split())
_SETS = frozenset("set episode finale trailer premiere sequel prequel reboot remake soundtrack".split())
"""What only a film or a series has."""


def is_in_title(doc: Doc, first: int, last: int) -> bool:
    """The name from `first` to `last` is part of a title in quotation marks ("Time" of 'Playing for Time'), or that of a work."""
    if _is_of_work(doc, first, last):
        return True
    inside = _quoted(doc, first, last)
    if inside is None:
        return False
    start, end = inside
    if any(t.lower_ in BODY | COMPANY for t in doc[max(0, start - 3) : start - 1]):
        return False  # "the group “Mothers for Peace”"
    words = doc[start:end]
    if (start, end) == (first, last + 1):
        named = doc[max(0, start - 3) : start - 1]
        return any(t.lower_ in THINGS for t in named) or (len(words) > 1 and all(t.ent_type_ == "WORK_OF_ART" for t in words))
    titled = all(t.text[0].isupper() or t.tag_ in _SMALL or not t.text[0].isalpha() for t in words)
    return titled and words[0].text[0].isupper() and words[-1].text not in {",", ".", "!", "?"}


def _is_of_work(doc: Doc, first: int, last: int) -> bool:
    """ "On the set of Harlow Hearts"."""
    before = [t.lower_ for t in doc[max(0, first - 3) : first] if t.lower_ not in {"the", "a"}][-2:]
    return last > first and len(before) == 2 and before[0] in _SETS and before[1] == "of" and doc[first].ent_type_ != "GPE"


def is_nickname(doc: Doc, first: int, last: int) -> bool:
    """The name is the whole of a quotation behind "nicknamed", "dubbed" and the like."""
    inside = _quoted(doc, first, last)
    return inside == (first, last + 1) and any(t.lower_ in _NICKNAMING for t in doc[max(0, first - 6) : first])


def is_mockery(doc: Doc, first: int, last: int) -> bool:
    """Two words in quotation marks ("Lying Tom"): where the second is somebody's name, the first only calls him something."""
    return last == first + 1 and _quoted(doc, first, last) == (first, last + 1)


def _quoted(doc: Doc, first: int, last: int) -> tuple[int, int] | None:
    """First token and the end of the short quotation in which the name stands; None where it stands in none."""
    start = next((i for i in range(first - 1, max(first - _LONGEST, 0) - 1, -1) if _opens(doc[i])), None)
    end = next((i for i in range(last + 1, min(last + _LONGEST, len(doc))) if doc[i].text in _CLOSING and not _opens(doc[i])), None)
    if start is None or end is None or end - start > _LONGEST or any(t.text in _CLOSING for t in doc[start + 1 : end]):
        return None
    return start + 1, end


def _opens(mark: Token) -> bool:
    """A mark with a space before it (or the sentence's start) and none behind."""
    return mark.text in _OPENING and not mark.whitespace_ and (mark.i == 0 or bool(mark.nbor(-1).whitespace_))
