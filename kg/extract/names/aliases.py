"""Two names for one bearer that the text itself equates: "Ana Reyl, popularly known as Zuri", "X (formerly Chirp)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kg.extract.document import Sentence
from kg.extract.names.forms import Found
from kg.extract.names.words import STYLES

_EQUATES = re.compile(
    r"\s*[,(–—-]\s*(?:who\s+is\s+|is\s+)?(?:"
    r"(?:(?:popularly|better|also|widely|professionally|formerly|previously|commonly|otherwise|now|once|affectionately|usually)\s+)?"
    r"(?:known|called)\s+(?:simply\s+)?as|a\.?\s?k\.?\s?a\.?\s?|(?:his|her|whose)\s+real\s+name\s+(?:is|was)|real\s+name:?|"
    r"born|née?|formerly|previously|stage\s+name:?)\s*[\"“‘']?\s*",
    re.IGNORECASE,
)
"""What stands between the two, from the comma or bracket on."""

_STYLED = re.compile(r"\s*,\s*(?:now\s+)?(?:the\s+)?(?:then\s+)?", re.IGNORECASE)
"""What stands between a name and its bearer's style: "Ana Reyl, the Duchess of Calder"."""


def equated(sentences: Sequence[Sentence], found: Iterable[Found]) -> Iterator[tuple[Found, Found]]:
    """Pairs of names that stand side by side with words between that make them one."""
    before: Found | None = None
    for f in found:
        if before is not None and before.candidate.sentence == f.candidate.sentence and not f.candidate.title:
            doc = sentences[f.candidate.sentence].doc
            between = doc[before.candidate.last + 1 : f.candidate.first].text_with_ws
            if _EQUATES.fullmatch(between) or (_STYLED.fullmatch(between) and f.form.split()[0].lower() in STYLES):
                yield before, f
        before = f
