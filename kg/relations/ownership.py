"""Founding, owning, buying and belonging to bodies."""

from kg.relations.declaration import ORGANIZATION, PERSON, PLACE, Relation, listed

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
        verbs=(
            "S found|cofound|co-found|establish|create|start|launch O:Organization",
            "S set ~up O:Organization",
            "S be behind founding of O:Organization",
        ),
        nouns=("S's founding|creation of O:Organization",),
        roles=listed(
            """
            founder, co-founder, cofounder, founding father, founding director
            """
        ),
        examples=(
            ("Mara Voss founded Calder Steel in 1999.", "Mara Voss > Calder Steel"),
            ("Tomas Reyl, the founder of the Reyl Foundation, died.", "Tomas Reyl > Reyl Foundation"),
            ("The Reyl Foundation was set up by Tomas Reyl.", "Tomas Reyl > Reyl Foundation"),
        ),
        near_misses=(
            "Mara Voss launched an attack on Calder Steel.",
            "Police found Calder Steel's papers.",
        ),
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
        verbs=(
            "S own|control O:Organization",
            "S hold|have|own stake|share|interest|majority|percent|% in|of O:Organization",
        ),
        nouns=(
            "S's ownership of O:Organization",
            "S's stake|shareholding in O:Organization",
        ),
        roles=listed(
            """
            owner, co-owner, part-owner, proprietor, shareholder, majority shareholder, largest shareholder, majority owner,
            principal shareholder, investor
            """
        ),
        examples=(
            ("Mara Voss owns Calder Steel.", "Mara Voss > Calder Steel"),
            ("Tomas Reyl, the owner of Calder Steel, declined to comment.", "Tomas Reyl > Calder Steel"),
        ),
        near_misses=("Mara Voss owned up to the mistake at Calder Steel.",),
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
        verbs=(
            "S acquire|buy|purchase O:Organization",
            "S take ~over O:Organization",
            "S snap ~up O:Organization",
            "S buy ~out O:Organization",
            "S swallow|absorb|gobble O:Organization",
        ),
        nouns=(
            "S's acquisition|takeover|purchase|buyout of O:Organization",
            "acquisition|takeover|purchase|buyout of O:Organization by S",
        ),
        examples=(
            ("Calder Steel acquired Lindqvist Motors in 2019.", "Calder Steel > Lindqvist Motors"),
            ("Lindqvist Motors was bought by Calder Steel.", "Calder Steel > Lindqvist Motors"),
        ),
        near_misses=("Calder Steel bought ten lorries from Lindqvist Motors.",),
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
        says="is part of",
        littlesis="Hierarchy",
        verbs=(
            "S:Organization be part of O:Organization",
            "S:Organization merge|fold into O:Organization",
            "S:Organization belong to O:Organization",
        ),
        roles=listed(
            """
            subsidiary, unit, division, arm, affiliate, branch, wholly owned subsidiary
            """
        ),
        examples=(
            ("Lindqvist Motors, a subsidiary of Calder Steel, closed in May.", "Lindqvist Motors > Calder Steel"),
            ("Lindqvist Motors is part of Calder Steel.", "Lindqvist Motors > Calder Steel"),
        ),
        near_misses=("Lindqvist Motors took part in the Calder Steel race.",),
    ),
)
