"""Blame and praise of what somebody does, told in a clause or set beside the sentence.

"Slammed the way Tom ran the mine", "condemned what she called Tom's cruelty", "said all was well, in a swipe at Tom".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Sentence
from kg.extract.evaluation import valence
from kg.extract.parse import syntax
from kg.extract.statements import Statement
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

BLAMING = frozenset(
    "criticize criticise condemn slam blast denounce decry lambast lambaste attack fault deplore question bemoan lament assail blame "
    "berate mock deride savage rebuke".split()
)
PRAISING = frozenset("praise laud commend applaud hail salute admire".split())
"""Verbs of which the way in which somebody did something may be the object."""

NAMING = frozenset({"call", "term", "describe", "see", "label", "dub"})
"""In "condemned what she called": the verb beside which the deed is named."""

MISDEEDS = valence.DEEDS | frozenset(
    "abuse aggression arrogance betrayal bias blackmail brutality bullying cowardice crackdown cruelty escalation genocide greed hypocrisy "
    "incompetence incursion indifference injustice interference intimidation invasion lie meddling negligence occupation overreach "
    "persecution provocation recklessness repression strike terrorism tyranny violation violence witch-hunt hunt".split()
)
"""What is condemned as its owner's doing; of an arrest or a death he is more often the one who suffers it."""

SWIPES = frozenset("barb dig jab jibe gibe potshot rebuke salvo swipe".split())
ONSLAUGHTS = frozenset({"attack", "assault", "broadside", "tirade", "onslaught", "diatribe"})
IN_WORDS = frozenset(
    "angry bitter blistering brutal caustic excoriating extraordinary furious fierce scathing searing stinging verbal withering".split()
)
"""Before an onslaught that is one of words."""


def reproaches(sentence: Sentence) -> Iterator[Statement]:
    """Every such blame and praise in the sentence."""
    for token in sentence.doc:
        lemma = token.lemma_.lower()
        if lemma in BLAMING | PRAISING and syntax.is_verbal(token):
            yield from _of_verb(token, "CRITICIZED" if lemma in BLAMING else "PRAISED")
        elif token.pos_ == "NOUN" and lemma in SWIPES | ONSLAUGHTS:
            yield from _set_beside(token)


def _of_verb(verb: Token, relation: str) -> Iterator[Statement]:
    if doers := syntax.doers(verb):
        whom = [*_of_manner(verb), *(_of_naming(verb) if relation == "CRITICIZED" else [])]
        if whom:
            yield Statement(RELATIONS[relation], verb, (verb, verb), tuple(doers), tuple(whom), "verb")


def _of_manner(verb: Token) -> list[Token]:
    """Tom of "criticised the way Tom ran it", "questioned how Tom ran it", "questioned why Tom had left"."""
    ways = [n for n in syntax.objects(verb) if n.lower_ in {"way", "manner"}]
    clauses = [c for n in ways for c in syntax.children(n, "relcl")]
    asking = {"how", "why"} if verb.lemma_ == "question" else {"how"}
    clauses += [c for c in syntax.children(verb, "ccomp") if any(a.lower_ in asking for a in syntax.children(c, "advmod"))]
    return [s for c in clauses if c.lemma_ not in valence.SUFFERED | {"be", "feel"} for s in syntax.doers(c)]


def _of_naming(verb: Token) -> list[Token]:
    """Tom of "condemned what she called Tom's cruelty", Norway of "what he described as a Norwegian attack"."""
    for clause in syntax.children(verb, "ccomp"):
        what = any(o.lower_ == "what" for o in syntax.children(clause, "dobj"))
        if what and clause.lemma_ in NAMING and any(s.pos_ == "PRON" for s in syntax.children(clause, "nsubj")):
            named = [*syntax.children(clause, "oprd", "attr"), *syntax.prepositional(clause, {"as"})]
            return [o for n in named if n.lemma_.lower() in MISDEEDS for o in _owners(n)]
    return []


def _owners(deed: Token) -> list[Token]:
    owner = syntax.possessor(deed)
    nation = [c for c in syntax.children(deed, "amod", "compound", "nmod") if c.ent_type_ in {"NORP", "GPE"}]
    return [owner] if owner is not None else [*syntax.prepositional(deed, {"by"}), *nation]


def _set_beside(noun: Token) -> Iterator[Statement]:
    """ "Ana said all was well, a dig at Tom", "in a scathing attack on Tom, Ana said": whoever says it deals it out."""
    onslaught = noun.lemma_.lower() in ONSLAUGHTS
    if onslaught and not any(c.lower_ in IN_WORDS for c in syntax.children(noun, "amod", "compound")):
        return
    named = syntax.prepositional(noun, {"on", "against"} if onslaught else {"at", "against"})
    whom = [o for n in named for o in (_owners(n) if n.lemma_.lower() in MISDEEDS else [n])]
    verb = _remark(noun) if whom else None
    if verb is not None:
        yield Statement(RELATIONS["CRITICIZED"], verb, (noun, noun), tuple(syntax.subjects(verb)), tuple(whom), "noun")


def _remark(noun: Token) -> Token | None:
    """The word of saying whose clause the noun tells what to make of: behind a comma, or before all of it."""
    inner = noun.head if noun.dep_ == "pobj" and noun.head.lower_ == "in" else noun
    apart = noun.dep_ in {"appos", "npadvmod"} or inner != noun
    first = noun.left_edge.i if inner == noun else inner.i
    if not apart or (first and noun.doc[first - 1].text not in {",", "-", "–", "—"}) or syntax.possessor(noun) is not None:
        return None
    said = [a for a in noun.ancestors if syntax.is_verbal(a) and a.lemma_ in valence.REMARKING and syntax.subjects(a)]
    return said[-1] if said and not syntax.is_passive(said[-1]) else None
