"""Founding, owning, buying and belonging to bodies."""

from kg.relations.declaration import ORGANIZATION, PERSON, PLACE, Relation

RELATIONS = (
    Relation(
        name="FOUNDED",
        family="ownership",
        kind="event",
        symmetric=False,
        subject=PERSON | ORGANIZATION,
        object=ORGANIZATION,
        warmth=1.0,
        definition="subject founded object",
        says="founded",
        littlesis="Position",
    ),
    Relation(
        name="OWNS",
        family="ownership",
        kind="state",
        symmetric=False,
        subject=PERSON | ORGANIZATION | PLACE,
        object=ORGANIZATION,
        warmth=1.0,
        definition="subject owns all or part of object",
        says="owns",
        littlesis="Ownership",
    ),
    Relation(
        name="ACQUIRED",
        family="ownership",
        kind="event",
        symmetric=False,
        subject=PERSON | ORGANIZATION | PLACE,
        object=ORGANIZATION,
        warmth=1.0,
        definition="subject buys or takes over object",
        says="acquired",
        littlesis="Ownership",
    ),
    Relation(
        name="PART_OF",
        family="ownership",
        kind="state",
        symmetric=False,
        subject=ORGANIZATION,
        object=ORGANIZATION | PLACE,
        warmth=1.0,
        definition="object is the parent or whole of organization subject",
        says="part of",
        littlesis="Hierarchy",
    ),
)
