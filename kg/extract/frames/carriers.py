"""An act named by a noun -> the end that its own phrase leaves open, from the verb that carries it: "Ana sought a meeting with Tom".

The carrier is a light verb ("gave", "won"), or a verb of planning, weighing, refusing or calling off; whether the act then took place
is not asked here (`kg.extract.reality.factuality` does that).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.cues import CANCELLED_ADJECTIVES
from kg.extract.parse import syntax
from kg.relations import Relation

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

GIVING = frozenset(
    "give offer make issue launch express voice lend throw extend deliver send announce declare hold pledge show begin mount file "
    "pay unleash reiterate repeat renew hurl level land post publish pen".split()
)
"""Light verbs whose subject does what the noun says ("gave his backing to")."""

RECEIVING = frozenset(
    "win receive get earn draw face secure gain attract land suffer enjoy have accept collect garner nab elicit score".split()
)
"""Light verbs whose subject is done to ("won the backing of")."""

INTENDING = frozenset(
    "plan consider weigh mull contemplate explore schedule prepare promise arrange threaten propose float resume restart complete finalize "
    "finalise conclude postpone delay shelve cancel scrap scrub abandon avoid avert deny refuse decline withhold rule call brush fight "
    "stage lodge initiate open bring conduct impose order approve authorize authorise announce join enter strike reach sign".split()
)
"""Verbs whose subject would do what the noun says ("is weighing a lawsuit against", "ruled out an apology to")."""

SHARING = frozenset(
    "seek want need request demand expect hope await discuss reject resist spurn rebuff skip miss crave favor favour "
    "pursue negotiate have attend turn break".split()
)
"""Verbs whose subject takes part when the noun is something that two do together ("sought a meeting with", "rejected a deal with")."""

COURTING = frozenset(
    "seek want need request demand expect await court solicit crave lack pursue deserve retain keep covet claim chase forfeit risk".split()
)
"""Verbs whose subject would be done to ("sought the backing of", "lacks the support of")."""

ENDING = frozenset("dismiss quash lift ease end drop withdraw remove rescind revoke reverse suspend relax halt".split())
"""Verbs whose object is done away with: "lifted its embargo on" states no embargo."""

BROUGHT = frozenset({"CHARGED", "INVESTIGATED", "SUED"})
"""What was done before it could be dismissed or dropped: a suit that a judge throws out had been brought."""

LASTING = frozenset(
    "agreement alliance ban blacklist blockade boycott contract curb deal embargo levy pact partnership penalty restriction sanction siege "
    "tariff treaty".split()
)
"""Measures that go on: to scrap them ends them, and does not deny them."""

VOTES = frozenset("ballot by-election election primary runoff".split())
"""In what many take part besides those who run."""

TELLING = frozenset("announce declare show send order approve authorize authorise propose open have".split())

PREPOSITIONS = {
    "for": frozenset("call push press ask hope wish plan look prepare beg appeal wait long yearn apply opt bid angle aim".split()),
    "from": frozenset("walk withdraw pull back shy retreat abstain refrain".split()),
    "of": frozenset("pull back think dream talk".split()),
    "on": frozenset("agree embark work decide settle".split()),
    "to": frozenset("agree commit consent return move look".split()),
    "into": frozenset("enter go".split()),
    "about": frozenset("talk think speak".split()),
    "with": frozenset("proceed press push".split()),
    "toward": frozenset("work move edge".split()),
    "towards": frozenset("work move edge".split()),
    "against": frozenset({"decide"}),
}
"""Preposition -> the verbs whose subject takes part in what the noun under it says ("called for talks with")."""

OPEN_TO = frozenset("close open ready keen interested eager optimistic hopeful confident nervous wary closed averse opposed likely".split())
"""Adjectives whose preposition leads to what their subject would do ("close to a deal with", "open to talks with")."""

MISSING = frozenset({"with", "without"})
"""What a verb's subject does "with the backing of" somebody, it does as the one who is backed."""


def complete(noun: Token, bound: dict[str, tuple[Token, ...]], relation: Relation) -> None:
    """Adds to `bound`, which holds one end of the act, the other one as far as a carrier gives it."""
    if "O" in bound and "S" not in bound and relation.name == "ATTACKED" and (guilty := _guilty(noun)):
        bound["S"] = tuple(guilty)
        return
    carried = _carried(noun)
    if len(bound) != 1 or carried is None:
        return
    verb, preposition = carried
    if preposition and noun.lemma_ in VOTES:
        return  # whoever votes, speaks or meddles in the election against Ana need not run in it
    other = "S" if "O" in bound else "O"
    if other == "S" and _has_own_doer(noun):
        return
    won = relation.name == "DEFEATED" and preposition == "with" and syntax.is_verbal(verb) and not syntax.is_passive(verb)
    if (won or _takes_part(verb, preposition, other, relation.symmetric)) and not _only_tells(verb, relation):
        doers = _participants(verb, other)
        if doers:
            bound[other] = tuple(doers)


PUNISHING = frozenset("execute hang imprison jail sentence".split())
OWNING_UP = frozenset({"admit", "confess"})


def _guilty(crime: Token) -> list[Token]:
    """Who did what he is convicted of, jailed for or has confessed to: "was found guilty of the murder of Ana"."""
    if any(c.lower_ in CANCELLED_ADJECTIVES for c in syntax.children(crime, "amod")) or crime.dep_ not in {"dobj", "pobj"}:
        return []
    preposition = crime.head.lower_ if crime.dep_ == "pobj" else ""
    holder = syntax.governor(crime.head) if preposition else crime.head
    verb = next((t for t in (holder, *holder.ancestors) if syntax.is_verbal(t)), holder)
    guilty = holder.lower_ == "guilty" and not syntax.children(holder, "neg")
    near = verb in {holder, holder.head}
    if (guilty and verb.lemma_ == "plead") or (verb == holder and verb.lemma_ in OWNING_UP and preposition in {"", "to"}):
        return syntax.subjects(verb)
    if preposition == "for" and near and verb.lemma_ == "serve":
        return syntax.subjects(verb)
    found = preposition == "of" and (guilty or (near and verb.lemma_ == "convict"))
    if not found and not (preposition == "for" and near and verb.lemma_ in PUNISHING):
        return []
    return syntax.subjects(verb) if syntax.is_passive(verb) or verb.lemma_ == "be" else syntax.objects(verb)


def _has_own_doer(noun: Token) -> bool:
    """Whether a "by" behind the noun, or behind whom it is done to, tells who does it: "announced the hiring of Ana by Bolt"."""
    places = [noun, *(n for p in syntax.children(noun, "prep") for n in syntax.children(p, "pobj"))]
    return any(n.ent_type_ not in {"DATE", "TIME"} for place in places for n in syntax.prepositional(place, {"by"}))


def may_stand_in(relation: Relation) -> bool:
    """Whether a carrier's subject may stand for the missing owner of a noun: not of a post ("offered Ana a job at Bolt")."""
    return relation.family not in {"post", "personal", "ownership"} or relation.name == "ACQUIRED"


def _only_tells(verb: Token, relation: Relation) -> bool:
    """ "Announced the arrest of Ana": of force, law and posts the one who tells or orders need not be the one who does."""
    if relation.name == "APPOINTED":
        return verb.lemma_.lower() in {"approve", "authorize", "authorise", "order", "oppose", "fight", "block"}
    return relation.family in {"law", "force"} and verb.lemma_.lower() in TELLING


def is_done_away(noun: Token) -> bool:
    """Whether a verb ends what the noun names: "lifted its embargo on"."""
    if noun.dep_ not in {"dobj", "nsubjpass"} or not syntax.is_verbal(noun.head):
        return False
    lemma = noun.head.lemma_.lower()
    if lemma in {"throw", "toss"} and any(c.lower_ == "out" for c in noun.head.children):
        return True
    return lemma in ENDING or (lemma in {"cancel", "scrap", "abandon"} and noun.lemma_ in LASTING)


def light_verb(noun: Token) -> Token | None:
    """The light verb that has the noun as its object, and may hold its prepositions ("gave his backing on Monday to")."""
    verb = noun.head
    if noun.dep_ not in {"dobj", "nsubjpass", "attr"} or not syntax.is_verbal(verb):
        return None
    return verb if verb.lemma_.lower() in GIVING | RECEIVING else None


def _carried(noun: Token, depth: int = 3) -> tuple[Token, str] | None:
    """The verb or adjective that carries the noun, and the preposition between them ("" for an object)."""
    while noun.dep_ == "conj" and noun.head.pos_ == noun.pos_:
        noun = noun.head
    head = noun.head
    if noun.dep_ in {"dobj", "nsubjpass", "attr"} and syntax.is_verbal(head):
        return head, ""
    if noun.dep_ != "pobj":
        return None
    governor = syntax.governor(head)
    if syntax.is_verbal(governor) or governor.pos_ == "ADJ":
        return governor, head.lower_
    plans = governor.lemma_ in cues.PLANNING | cues.HYPOTHETICAL | cues.NEGATING | cues.STAGES
    if depth and plans and head.lower_ in {"of", "for", "on", "about", "over", "to"} and not syntax.possessor(governor):
        above = _carried(governor, depth - 1)
        return (above[0], "of a plan") if above is not None else None
    return None


def _takes_part(verb: Token, preposition: str, other: str, symmetric: bool) -> bool:
    lemma, passive = verb.lemma_.lower(), syntax.is_passive(verb)
    if preposition in MISSING and syntax.is_verbal(verb) and (other == "O" or (symmetric and preposition == "without")):
        return True
    if preposition in {"in", "under"} and syntax.is_verbal(verb):  # "built it in partnership with", "is in talks with"
        return other == "S" and not passive
    if preposition == "of a plan":
        return other == "S" and (symmetric or lemma in GIVING | INTENDING | {"have", "be"})
    if verb.pos_ == "ADJ":
        return other == "S" and lemma in OPEN_TO
    if preposition:
        return (symmetric or (other == "S" and preposition != "for")) and lemma in PREPOSITIONS.get(preposition, frozenset())
    if other == "S":
        return lemma in GIVING | INTENDING or (symmetric and lemma in SHARING)
    return lemma in RECEIVING | COURTING and not passive


def _participants(verb: Token, other: str) -> list[Token]:
    if verb.pos_ == "ADJ":
        above = next((a for a in verb.ancestors if syntax.is_verbal(a)), None)
        return syntax.subjects(above) if above is not None else []
    if other == "S" and syntax.is_passive(verb):
        doer = syntax.agent(verb)
        return [doer] if doer is not None else []
    return syntax.subjects(verb)
