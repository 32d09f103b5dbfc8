"""Family and schooling."""

from kg.relations.declaration import ORGANIZATION, PERSON, Relation, listed

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
        says="is related to",
        littlesis="Family",
        verbs=(
            "S marry|wed|divorce|remarry O:Person",
            "S marry",
            "S be married|related to O:Person",
            "S father O:Person",
            "S wed",
        ),
        nouns=(
            "S's marriage to O:Person",
            "marriage between S",
            "S's wedding to O:Person",
        ),
        roles=listed(
            """
            wife, husband, spouse, son, daughter, father, mother, brother, sister, cousin, uncle, aunt, nephew, niece, widow,
            widower, ex-wife, ex-husband, fiancé, fiancée, fiance, fiancee, brother-in-law, sister-in-law, father-in-law, mother-
            in-law, son-in-law, daughter-in-law, grandson, granddaughter, grandfather, grandmother, stepson, stepdaughter,
            stepfather, stepmother, twin brother, twin sister, half-brother, half-sister, girlfriend, boyfriend, parent, child,
            sibling, eldest son, youngest son, eldest daughter, youngest daughter
            """
        ),
        examples=(
            ("Mara Voss and her husband, Tomas Reyl, opened the harbour.", "Mara Voss > Tomas Reyl"),
            ("Ana Brightwater married Tomas Reyl in 1999.", "Ana Brightwater > Tomas Reyl"),
        ),
        near_misses=("Mara Voss met Tomas Reyl at a wedding.",),
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
        verbs=(
            "S:Person study at|with|under O:Organization",
            "S:Person attend O:Organization",
            "S:Person graduate from O:Organization",
            "S:Person enroll|enrol at|in O:Organization",
            "S:Person earn|take|receive|get|do degree|doctorate|phd|diploma from|at O:Organization",
            "S:Person go|return to O:Organization for",
            "S:Person drop ~out of O:Organization",
        ),
        nouns=("S's studies at O:Organization",),
        roles=listed(
            """
            student, graduate, alumnus, alumna, undergraduate, pupil, former student, doctoral student, phd student, graduate
            student, postgraduate
            """
        ),
        examples=(
            ("Mara Voss studied at Calder University.", "Mara Voss > Calder University"),
            ("Tomas Reyl graduated from Calder University in 1999.", "Tomas Reyl > Calder University"),
        ),
        near_misses=("Mara Voss studied the plans at the harbour.",),
    ),
)
