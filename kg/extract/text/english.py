"""Whether a text is English: the rules read no other language, and would find nonsense in one."""

from __future__ import annotations

import re

from kg.errors import KGError
from kg.model import Article

FUNCTION_WORDS = frozenset(
    "the of and to in a is that for it was on are as with his they at be this from have or by had not but what were when we there been "
    "their who which will would has he she said".split()
)
"""The commonest function words: about four words in ten of any English prose, and hardly one in ten of another language."""

ENOUGH_WORDS = 25
"""Below it a share says nothing (a headline has few function words)."""

LEAST_SHARE = 0.12

SHORT, LEAST_SHARE_OF_SHORT = 100, 0.07
"""A few sentences full of names have fewer; French, German or Malay still have some three in a hundred."""


def require_english(article: Article) -> None:
    """A KGError in one line when the article's text is plainly not English."""
    words = re.findall(r"\w+", article.text[:20_000])
    if len(words) < ENOUGH_WORDS:
        return
    share = sum(w.lower() in FUNCTION_WORDS for w in words) / len(words)
    if share < (LEAST_SHARE if len(words) > SHORT else LEAST_SHARE_OF_SHORT):
        raise KGError(f"article {article.id!r} is not in English (function words are {share:.0%} of it): only English is read")
