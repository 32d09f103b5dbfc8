"""In what capacity somebody unnamed acts: what an officer of a body says or signs the body does, what he gives or marries it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.frames.authorities import SCHOOLS

if TYPE_CHECKING:
    from kg.extract.document import Referent
    from kg.extract.parse.tokens import Token
    from kg.extract.statements import Statement

PEOPLE = frozenset(
    "agent aide attorney commander detective diplomat executive general guard inspector instructor investigator lawyer lobbyist marine "
    "minister negotiator officer official operative pilot policeman prosecutor regulator representative sailor soldier spokesman "
    "spokesperson spokeswoman source airman guardsman magistrate judge".split()
)
"""Members of a body who are human beings, and not its ships, courts or strikes."""

OWN_DEEDS = frozenset("DONATED_TO INVESTED_IN JOINED LEFT RAN_FOR RELATED_TO STUDIED_AT FOUNDED OWNS".split())
"""What a human being does with money, time and name of his own."""

OWN_FATES = frozenset("CHARGED CONVICTED PARDONED SUED".split())
"""What befalls him and not the body: a convicted officer is no convicted police force."""


def is_private(statement: Statement, subject: Referent, obj: Referent) -> bool:
    """Whether a body stands in the statement only for an unnamed member who does or suffers this as himself."""
    name = statement.relation.name
    alone = subject.how == "body" or (subject.how == "nationality" and name not in {"DONATED_TO", "INVESTED_IN"})
    doer = name in OWN_DEEDS and alone and any(t.lemma_.lower() in PEOPLE for t in statement.subject)
    return doer or (name in OWN_FATES and obj.how == "body" and any(t.lemma_.lower() in PEOPLE for t in statement.object))


def is_no_tie(statement: Statement, obj: Referent) -> bool:
    """Whether an honorary degree makes no student, and years spent at a school no employee: they may be a student's."""
    name, trigger = statement.relation.name, statement.trigger
    if name == "WORKS_FOR" and trigger.lemma_ == "spend":
        return bool(SCHOOLS & set(obj.mention.name.lower().split()))
    return name == "STUDIED_AT" and any(map(_is_honorary, (trigger, *trigger.children)))


def _is_honorary(noun: Token) -> bool:
    return any(c.lower_ == "honorary" for c in noun.children)
