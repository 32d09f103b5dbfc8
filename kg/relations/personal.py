"""Family and schooling."""

from kg.relations.declaration import ORGANIZATION, PERSON, Relation

RELATIONS = (
    Relation(
        name="RELATED_TO",
        family="personal",
        kind="state",
        symmetric=True,
        subject=PERSON,
        object=PERSON,
        warmth=2.0,
        definition="the two are family: spouse, partner, parent, child, sibling",
        says="related to",
        littlesis="Family",
    ),
    Relation(
        name="STUDIED_AT",
        family="personal",
        kind="state",
        symmetric=False,
        subject=PERSON,
        object=ORGANIZATION,
        warmth=0.0,
        definition="subject is or was a student of object",
        says="studied at",
        littlesis="Education",
    ),
)
