"""Police, prosecutors and rebels told of again: "Norwegian police arrested Ana. Police said ..."."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kg.extract.document import Document, Sentence
from kg.extract.names.forms import Entry, Register
from kg.extract.names.nominals import is_of_verb
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

Stands = Callable[[Sentence, "Token"], tuple[Entry, ...]]
"""Sentence and head of a phrase -> the entities it stands for."""

SERVICES = frozenset(
    "police prosecutors authorities army military navy troops soldiers regulators detectives investigators rebels militants insurgents "
    "fighters".split()
)
"""Who act for a state, town or movement, and are named with it only once."""

_REACH = 3
"""Sentences back in which they were told whose they are."""

_BARE = frozenset({"the", "these", "those"})


def again(document: Document, register: Register, sentence: Sentence, token: Token, stands: Stands) -> tuple[Entry, ...]:
    """Those of whom the same word was said just before, where it was said of no others and no other place is named here."""
    if not _is_plain(token):
        return ()
    before = document.sentences[max(0, sentence.index - _REACH) : sentence.index]
    told = [stands(s, t) for s in before for t in s.doc if t.lower_ == token.lower_ and t.dep_ not in {"compound", "nmod"}]
    same = set(told)
    if len(same) != 1 or len(told[0]) != 1:
        return ()
    since = max((s.index for s in before for t in s.doc if t.lower_ == token.lower_), default=sentence.index)
    elsewhere = (e for o in register.occurrences if since < o.sentence <= sentence.index for e in (*o.entries, o.capital) if e is not None)
    return told[0] if all(e == told[0][0] for e in elsewhere if e.type is EntityType.PLACE) else ()


def _is_plain(token: Token) -> bool:
    """Whether nothing tells them from others of the kind."""
    if token.lower_ not in SERVICES or token.dep_ not in {"nsubj", "nsubjpass", "dobj", "pobj", "poss", "conj"}:
        return False
    behind = [c for c in token.children if c.dep_ in {"relcl", "acl", "appos"} or (c.dep_ == "prep" and c.i == token.i + 1)]
    told_apart = any(c.dep_ != "prep" or not is_of_verb(c) for c in behind)
    return not told_apart and all(c.lower_ in _BARE for c in token.children if c.i < token.i)
