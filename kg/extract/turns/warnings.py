"""Threats told as warnings: "warned Bolt that he would sue", "warned Norway it would pay a heavy price"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Referents, Sentence
from kg.extract.parse import syntax
from kg.extract.statements import Statement
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

HE = frozenset({"he", "it", "she", "they"})
"""Of two who are named, the one of whom the verb says so: who is to suffer was warned, who will strike warns."""

HARMING = frozenset("attack bomb destroy expel fire invade jail kill prosecute punish retaliate sack sanction strike sue".split())
"""What one is warned that the warner will do."""

SUFFERING = frozenset("face pay suffer".split())
PAINS = frozenset("action consequence penalty price prosecution punishment retaliation sanction strike tariff".split())
"""What one is warned that one will face or pay."""

SURE = frozenset({"will", "would", "'ll", "’ll"})


def warnings(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """THREATENED of whoever is warned of what the warner will do to him, or of what he will suffer."""
    for verb in sentence.doc:
        if verb.lemma_ != "warn" or not syntax.is_verbal(verb) or syntax.is_passive(verb):
            continue
        warned = [o for o in syntax.children(verb, "dobj", "dative") if o.pos_ in {"PROPN", "PRON"}]
        if warned and any(_is_threat(sentence, verb, c, warned, referents) for c in syntax.children(verb, "ccomp")):
            yield Statement(RELATIONS["THREATENED"], verb, (verb, verb), tuple(syntax.subjects(verb)), tuple(warned), "verb")


def _is_threat(sentence: Sentence, verb: Token, clause: Token, warned: list[Token], referents: Referents) -> bool:
    if not any(c.lower_ in SURE for c in syntax.children(clause, "aux")) or syntax.children(clause, "neg") or syntax.is_passive(clause):
        return False
    subjects = syntax.subjects(clause)
    doing = _names(sentence, subjects, referents)
    unclear = not doing and all(s.lower_ in HE for s in subjects)
    if clause.lemma_ in HARMING:
        return (unclear and not syntax.objects(clause)) or bool(doing & _names(sentence, syntax.subjects(verb), referents))
    pains = [o for o in syntax.children(clause, "dobj") if o.lemma_.lower() in PAINS]
    return clause.lemma_ in SUFFERING and bool(pains) and (unclear or bool(doing & _names(sentence, warned, referents)))


def _names(sentence: Sentence, tokens: list[Token], referents: Referents) -> set[str]:
    return {r.mention.name for t in tokens for r in referents(sentence, t)}
