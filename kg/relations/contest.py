"""Rivalry, victory and candidacy."""

from kg.relations.declaration import ACTOR, OFFICE, ORGANIZATION, PERSON, Relation

RELATIONS = (
    Relation(
        name="COMPETED_WITH",
        family="contest",
        kind="event",
        symmetric=True,
        subject=ACTOR,
        object=ACTOR,
        warmth=-1.0,
        definition="the two run against each other or are rivals in a contest or market",
        says="competed with",
    ),
    Relation(
        name="DEFEATED",
        family="contest",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=-1.0,
        definition="subject beats object in an election, vote, contest or court case",
        says="defeated",
    ),
    Relation(
        name="RAN_FOR",
        family="contest",
        kind="event",
        symmetric=False,
        subject=PERSON | ORGANIZATION,
        object=OFFICE | ORGANIZATION,
        warmth=0.0,
        definition="subject runs, launches a bid or is a candidate for object (an office or election)",
        says="ran for",
        littlesis="Position",
    ),
)
