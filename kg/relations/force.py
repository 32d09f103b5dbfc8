"""Coercion, troops and violence."""

from kg.relations.declaration import ACTOR, Relation

RELATIONS = (
    Relation(
        name="COERCED",
        family="force",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=-7.0,
        definition="subject uses authority against object: seizes, blocks, censors, deports, raids",
        says="coerced",
        plover="COERCE",
    ),
    Relation(
        name="MOBILIZED_AGAINST",
        family="force",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=-5.5,
        definition="subject deploys troops, police or weapons towards object",
        says="mobilized against",
        plover="MOBILIZE",
    ),
    Relation(
        name="ATTACKED",
        family="force",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=-9.0,
        definition="subject uses physical violence on object: shoots, bombs, kills, assaults",
        says="attacked",
        plover="ASSAULT",
    ),
)
