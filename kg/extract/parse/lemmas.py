"""The lemma of a verb's regular form, spelled out from the verbs that the rules know: the small model makes "fin" of "fined"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from kg.extract import cues
from kg.relations import RELATIONS
from kg.relations.frames import Kind

IRREGULAR = {"leapt": "leap", "wed": "wed"}
"""Forms without a rule that the model does not know."""

_DOUBLING = re.compile(r"(?:[^aeiou]|qu)*[aeiou][^aeiouwxy]|.*[aeiou]l")
"""Verbs that double their last letter before an ending: those of one short syllable, and in British spelling those in "l"."""

_SHORTEST = 3


@lru_cache(maxsize=1)
def declared_verbs() -> frozenset[str]:
    """The verbs by which a relation may be told."""
    return frozenset(h for r in RELATIONS.values() for f in r.frames if f.kind is Kind.VERB for h in f.heads)


@lru_cache(maxsize=1)
def lemmas() -> Mapping[str, str]:
    """Form -> lemma for the regular past, participles and third person of every declared verb and every word of saying."""
    verbs = sorted(v for v in declared_verbs() | cues.SPEECH_VERBS | cues.QUOTE_VERBS if v.isalpha() and len(v) >= _SHORTEST)
    found = {form: verb for ending in (False, True) for verb in verbs if verb.endswith("e") is ending for form in _forms(verb)}
    return found | IRREGULAR


def _forms(verb: str) -> Iterator[str]:
    if verb.endswith("e"):
        yield from (f"{verb}d", f"{verb}s")
        yield f"{verb}ing" if verb.endswith(("ee", "oe", "ye")) else f"{verb[:-2]}ying" if verb.endswith("ie") else f"{verb[:-1]}ing"
    elif re.search(r"[^aeiou]y$", verb):
        yield from (f"{verb[:-1]}ied", f"{verb[:-1]}ies", f"{verb}ing")
    else:
        yield f"{verb}es" if verb.endswith(("s", "x", "z", "ch", "sh")) else f"{verb}s"
        if _DOUBLING.fullmatch(verb):
            yield from (f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing")
        if not _DOUBLING.fullmatch(verb) or verb.endswith("l"):
            yield from (f"{verb}ed", f"{verb}ing")
