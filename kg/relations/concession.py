"""Yielding: apologies, concessions, pardons, retreats."""

from kg.relations.declaration import ACTOR, PERSON, Relation

RELATIONS = (
    Relation(
        name="APOLOGIZED_TO",
        family="concession",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=4.5,
        definition="subject apologizes or expresses regret to object",
        says="apologized to",
        plover="CONCEDE",
    ),
    Relation(
        name="CONCEDED_TO",
        family="concession",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=4.5,
        definition="subject yields to object: concedes defeat, drops a demand, eases a restriction, lifts a sanction",
        says="conceded to",
        plover="CONCEDE",
    ),
    Relation(
        name="PARDONED",
        family="concession",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=PERSON,
        warmth=6.0,
        definition="subject pardons, commutes, clears or drops a case against object",
        says="pardoned",
        plover="CONCEDE",
    ),
    Relation(
        name="RETREATED_FROM",
        family="concession",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=6.5,
        definition="subject withdraws from, frees, disarms or ceases fire towards object",
        says="retreated from",
        plover="RETREAT",
    ),
)
