"""Who stands behind whom."""

from kg.relations.declaration import ACTOR, Relation

RELATIONS = (
    Relation(
        name="ENDORSED",
        family="backing",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=6.0,
        definition="subject formally backs object's candidacy, bid, bill or nomination",
        says="endorsed",
        plover="SUPPORT",
    ),
    Relation(
        name="SUPPORTED",
        family="backing",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=5.0,
        definition="subject voices or gives backing short of a formal endorsement: defends, campaigns for, sides with, declares that it will back object",
        says="supported",
        plover="SUPPORT",
    ),
    Relation(
        name="PRAISED",
        family="backing",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=4.0,
        definition="subject praises, thanks, congratulates, admires or pays tribute to object",
        says="praised",
        plover="SUPPORT",
    ),
)
