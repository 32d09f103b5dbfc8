"""What money is that one has from another: the price of shares, a grant, a gift, or none at all ("her contribution to Bolt's success")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.extract.frames.places import is_sum
from kg.extract.parse import syntax
from kg.extract.parties import is_party
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.document import Referent
    from kg.extract.parse.tokens import Token
    from kg.extract.statements import Statement
    from kg.model import Mention

FUNDS = frozenset("capital cash financing funding money".split())
"""What a company has from those who take a part of it, and a charity from those who do not."""

GETTING = frozenset("accept attract get land obtain raise receive secure win".split())

_NO_BUSINESS = re.compile(
    r"\b(?:PAC|academy|agency|appeal|association|authority|bank|campaign|charity|church|college|commission|committee|council|department|"
    r"foundation|fund|government|hospital|institute|ministry|museum|nations|orchestra|parliament|school|society|treasury|trust|union|"
    r"university)\b",
    re.I,
)
"""Words of the names of bodies that sell no part of themselves, or whose money is a grant or a loan."""

_LIVES_BY_GIFTS = re.compile(r"\b(?:PAC|appeal|campaign|charity|church|committee|foundation|fund|trust)\b", re.I)


def is_other_money(statement: Statement, subject: Referent, obj: Referent) -> bool:
    """Whether the sum is of another kind than the statement's relation says, or the contribution one of work."""
    name, trigger = statement.relation.name, statement.trigger
    giver, taker = subject.mention, obj.mention
    if name == "DONATED_TO" and trigger.lemma_ == "contribution":
        return _is_of_work(trigger, taker)
    if name not in {"AIDED", "DONATED_TO", "INVESTED_IN"} or not _is_got(trigger):
        return False
    bought = _is_business(taker) and (giver.type is EntityType.PERSON or _is_business(giver))
    if name == "INVESTED_IN":
        return not bought
    return bought or (name == "DONATED_TO" and (giver.type is EntityType.PLACE or bool(_NO_BUSINESS.search(giver.name))))


def _is_got(trigger: Token) -> bool:
    """Whether the trigger is a verb of getting funds, or the funds that one gets."""
    verb = trigger.head if trigger.lemma_ in FUNDS and trigger.dep_ == "dobj" else trigger
    return verb.lemma_ in GETTING and any(
        t.lemma_ in FUNDS or (verb.lemma_ == "raise" and is_sum(t)) for t in syntax.children(verb, "dobj")
    )


def _is_business(body: Mention) -> bool:
    return body.type is EntityType.ORGANIZATION and not is_party(body.name) and not _NO_BUSINESS.search(body.name)


def _is_of_work(contribution: Token, taker: Mention) -> bool:
    """Whether nothing tells of money, neither a sum nor that the taker lives by gifts: it is work for which one is thanked."""
    if any(is_sum(t) or t.text in {"$", "£", "€"} or t.lower_ in {"donor", "donors", "donated", "maximum"} for t in contribution.doc):
        return False
    if taker.type is EntityType.PERSON or _LIVES_BY_GIFTS.search(taker.name):
        return False
    return not (is_party(taker.name) and contribution.tag_ == "NNS")
