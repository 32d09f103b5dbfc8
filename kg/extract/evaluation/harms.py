"""What harm a deed will do, as another says: "Tom's decision would erode trust", "Tom's remarks could only hurt the talks"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.evaluation import valence
from kg.extract.evaluation.attributes import owners_of_deed
from kg.extract.evaluation.judgement import Judgement
from kg.extract.parse import syntax

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

HARMING = frozenset(
    "betray complicate compromise cripple damage derail destabilise destabilize destroy devalue devastate diminish disrupt endanger erode "
    "harm hinder hobble hurt impoverish imperil jeopardise jeopardize ruin sabotage sink threaten undercut undermine weaken "
    "wreck".split()
)

GOODS = frozenset(
    "ability access agreement alliance business care child citizen climate college community company competition confidence consumer "
    "cooperation country court credibility democracy development economy education effort employment environment exporter faith family "
    "farmer freedom future growth health hospital household independence industry institution integrity interest investment investor job "
    "judiciary justice law liberty livelihood market nation negotiation order parliament partnership patient peace pensioner people poor "
    "press privacy process production progress public recovery relation relationship reputation resident right rule safety school sector "
    "security service shareholder society sovereignty stability standard standing student system talk taxpayer tie tourism trade "
    "treaty trust unity university value village voter wage wellbeing woman worker world".split()
)
"""What it is a reproach to harm; who is said to hurt an enemy or a terrorist may be praised for it."""

CAUSING = frozenset("aggravate cause cost create deepen exacerbate fuel lead risk spark trigger worsen".split())
"""Verbs whose object tells the evil that comes of a deed."""

EVILS = frozenset(
    "anarchy bloodshed catastrophe chaos conflict confusion corruption crisis damage death disaster discrimination division harm hardship "
    "hatred hunger inequality inflation injustice instability job lawlessness layoff life misery mistrust poverty recession ruin shortage "
    "suffering tension tragedy turmoil uncertainty unemployment unrest violence war".split()
)
"""What comes of a deed that is blamed for it."""

LOST = frozenset({"job", "life"})
"""Evils where many are lost, and nobody makes them; one may only cost its owner his."""

LOSING = frozenset({"cost", "risk"})
"""Verbs by which they are."""

COUNTS = frozenset({"dozens", "hundreds", "thousands", "millions"})

LOOMING = frozenset("will would 'll ’ll 'd ’d could can may might".split())


def of_harm(verb: Token) -> Iterator[Judgement]:
    """The owners of a deed of which a verb tells the harm it may do."""
    if syntax.is_passive(verb) or syntax.children(verb, "neg") or not _is_harm(verb):
        return
    foreseen = any(a.lower_ in LOOMING for a in syntax.children(verb, "aux"))
    deeds = [
        s
        for s in syntax.children(verb, "nsubj")
        if s.lemma_.lower() in valence.DEEDS | valence.MEASURES and not any(c.lower_ in {"any", "no"} for c in s.children)
    ]
    owners = tuple(o for deed in deeds for o in owners_of_deed(deed))
    if owners:
        yield Judgement(valence.CRITICIZED, verb, owners, by_verb=True, through=True, foreseen=foreseen)


def _is_harm(verb: Token) -> bool:
    things = [t for o in syntax.children(verb, "dobj") for t in syntax.conjuncts(o)]
    if verb.lemma_ in HARMING:
        return any(t.lemma_.lower() in GOODS for t in things)
    things += syntax.prepositional(verb, {"to", "in"}) if verb.lemma_ == "lead" else []
    things += [n for t in things if t.lower_ in COUNTS for n in syntax.prepositional(t, {"of"})]
    return verb.lemma_ in CAUSING and any(t.lemma_.lower() in EVILS for t in things if t.lemma_.lower() not in LOST or _is_lost(verb, t))


def _is_lost(verb: Token, thing: Token) -> bool:
    """ "Would cost jobs", "risks lives"; not "would create jobs"."""
    return verb.lemma_ in LOSING and thing.tag_ == "NNS"
