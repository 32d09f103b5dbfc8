"""Games told by their score: "Norway beat Chile 4-0", "Bolt United fell 3-1 to Harlow Rovers", "won 2-0 at Bolt United".

Without a score these verbs say it only of clubs and people, for "Norway beat Chile to the post" is no game.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Referents, Sentence
from kg.extract.parse import syntax
from kg.extract.statements import Statement
from kg.model import EntityType
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

BEATING = frozenset("beat crush demolish down edge hammer overcome overwhelm pip rout stun thrash thump topple trounce whitewash".split())
LOSING = {"fall": frozenset({"to", "at"}), "go": frozenset({"to", "at"}), "lose": frozenset({"to", "at"}), "slump": frozenset({"to", "at"})}
"""Verb of a defeat -> the prepositions behind which the winner stands."""

WINNING = {"win": frozenset({"at"}), "triumph": frozenset({"at"}), "prevail": frozenset({"at"})}
"""Verb of a victory -> the prepositions behind which the loser stands."""

_SCORE = re.compile(r"(?<![\w-])\d{1,3}\s?[-–]\s?\d{1,3}(?![\w-])")
_NO_SCORE = re.compile(r"\b(?:aged?|ages|vote[ds]?|vot(?:e|ing)|in|since|from)\W+$", re.I)
"""Before two such figures: no game ("aged 3-5", "voted 5-4")."""


def scores(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """DEFEATED of each verb of a game beside which its score stands."""
    text = sentence.doc.text
    counting = {t.idx for t in sentence.doc if t.pos_ == "NOUN"}  # "lost 3-5 soldiers"
    found = [m for m in _SCORE.finditer(text) if not _NO_SCORE.search(text[: m.start()]) and m.end() + 1 not in counting]
    for verb in sentence.doc if found else ():
        if verb.pos_ == "VERB" and _is_beside(verb, found):
            winners, losers = _sides(sentence, verb, referents)
            if winners and losers:
                yield Statement(RELATIONS["DEFEATED"], verb, (verb, verb), tuple(winners), tuple(losers), "verb")


def _is_beside(verb: Token, found: list[re.Match[str]]) -> bool:
    """Whether one of the scores stands in the verb's own clause behind it."""
    end = verb.right_edge.idx + len(verb.right_edge.text)
    stop = next((t.idx for t in verb.doc[verb.i + 1 :] if t.pos_ == "VERB" and syntax.is_finite(t)), end)
    return any(verb.idx < m.start() < min(end, stop) for m in found)


def _sides(sentence: Sentence, verb: Token, referents: Referents) -> tuple[list[Token], list[Token]]:
    """Who won and who lost; neither for any other verb."""
    if verb.lemma_ in BEATING:
        return syntax.doers(verb), syntax.objects(verb)
    if syntax.is_passive(verb):
        return [], []
    behind = (LOSING | WINNING).get(verb.lemma_, frozenset())
    places = (verb, *syntax.children(verb, "dobj", "npadvmod", "prt", "advmod"))
    other = [n for place in places for n in syntax.prepositional(place, behind) if n.pos_ == "PROPN"]
    if verb.lemma_ == "lose":  # "losing 6-4 6-3 to qualifier Ana Voss", taken for an infinitive
        other += [o for c in syntax.children(verb, "xcomp") for o in syntax.children(c, "dobj") if o.pos_ == "PROPN"]
    other = [n for n in other if n.head.lower_ != "at" or _is_club(sentence, n, referents)]  # a town may be where it was
    if verb.lemma_ in LOSING:
        return other, syntax.subjects(verb)
    return (syntax.subjects(verb), other) if verb.lemma_ in WINNING else ([], [])


def _is_club(sentence: Sentence, name: Token, referents: Referents) -> bool:
    return any(r.mention.type is EntityType.ORGANIZATION for r in referents(sentence, name))
