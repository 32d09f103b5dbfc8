"""Family and schooling."""

from kg.relations.declaration import ORGANIZATION, PERSON, Relation, listed

_DEGREE = "bachelor|ba|bs|degree|diploma|doctorate|doctoral|law|mba|master|master's|phd|qualification"
"""What is earned by studying."""

_SUBJECT = "biology|chemistry|classic|economics|engineering|english|history|law|literature|mathematics|medicine|philosophy|physics|politics"

_NEWBORN = "baby|baby_boy|baby_daughter|baby_girl|baby_son|first_child|second_child|third_child|fourth_child|firstborn|newborn"
"""Who is born to two."""

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
            "S marry|wed|remarry|adopt O:Person !to",
            "S marry|wed",
            "S tie knot with O:Person",
            "S tie knot",
            "S exchange vow with O:Person",
            "S exchange vow",
            "S elope with O:Person",
            "S elope",
            "S father O:Person",
            "S give birth to O:Person",
            "bear S to O:Person",
            "S date O:Person",
            "S have|share child|son|daughter|baby|twin with O:Person",
            "S have|share|raise child|son|daughter|baby|twin ~together",
            "S share child|son|daughter|baby|twin",
            "S welcome|raise child|son|daughter|baby|twin with O:Person",
            f"S welcome|expect {_NEWBORN}",
            f"S welcome|expect {_NEWBORN} with O:Person",
            "marry S to O:Person",
            "marry S",
            "engage S to O:Person",
            "S announce|confirm|celebrate engagement|betrothal",
            "S announce|confirm|celebrate engagement|betrothal to O:Person",
            "S be brother|cousin|sibling|sister|spouse|twin",
        ),
        nouns=(
            "S's marriage|wedding|engagement|betrothal to O:Person",
            "marriage|wedding between|of S",
            "S-O wedding|marriage",
        ),
        adjectives=("S married|marry|related|betrothed|engage|engaged to O:Person",),
        roles=listed(
            """
            wife, husband, spouse, son, daughter, father, mother, brother, sister, cousin, uncle, aunt, nephew, niece,
            widow, widower, ex-wife, ex-husband, ex wife, ex husband, fiancé, fiancée, fiance, fiancee,
            ex-fiancé, ex-fiancée, ex-fiance, ex-fiancee,
            brother-in-law, sister-in-law, father-in-law, mother-in-law, son-in-law, daughter-in-law, grandson,
            granddaughter, grandfather, grandmother, grandchild, great-grandson, great-granddaughter,
            great-grandfather, great-grandmother, stepson, stepdaughter, stepfather, stepmother, stepbrother,
            stepsister, half-brother, half-sister, half brother, half sister, twin, twin brother, twin sister,
            girlfriend, boyfriend, ex-girlfriend, ex-boyfriend, life partner, domestic partner, civil partner, parent,
            child, sibling, first cousin, second cousin, great-uncle, great-aunt, mum, mom, dad, bride, bridegroom,
            descendant, relative, kinsman, ex-partner, longtime partner, long-time partner, long-term partner, great-nephew,
            great-niece, grand-nephew, grandnephew, grandniece, stepchild, foster son, foster daughter, foster father, foster
            mother, adoptive father, adoptive mother, adopted son, adopted daughter, half-sibling, grandma, grandpa, granddad,
            gran, auntie, bride-to-be, husband-to-be, wife-to-be, groom, consort, lover, ex-lover, mistress
            """
        ),
        examples=(
            ("Ines Varga and Tom Reyl, who have three children together, left.", "Ines Varga > Tom Reyl"),
            ("Ines Varga is married to actor Josh Dalton, and they have two children.", "Ines Varga > Josh Dalton"),
            ("Ines Varga and her husband, Tom Reyl, opened the harbour.", "Ines Varga > Tom Reyl"),
            ("Ines Varga married Tom Reyl in 1999.", "Ines Varga > Tom Reyl"),
            ("Ines Varga and Tom Reyl married in 1999.", "Ines Varga > Tom Reyl"),
            ("Ines Varga is married to Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga, the sister of Tom Reyl, spoke on Monday.", "Ines Varga > Tom Reyl"),
            ("Ines Varga's marriage to Tom Reyl lasted a year.", "Ines Varga > Tom Reyl"),
            ("Ines Varga and Tom Reyl are cousins.", "Ines Varga > Tom Reyl"),
        ),
        near_misses=(
            "Ines Varga met Tom Reyl at a wedding.",
            "Ines Varga was engaged by Tom Reyl for a week.",
            "Father Tom Reyl met Ines Varga.",
        ),
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
            "S study|train|matriculate at O:Organization",
            "S study|enroll|enrol at|with|in O:Organization",
            "S attend O:Organization from|until|between|as|with",
            "S attend O:School",
            "S drop out of O:School",
            "S attend O:Organization on scholarship",
            "S attend O:Organization's school|college|academy",
            "S graduate from|at O:Organization !to",
            f"S earn|take|receive|get|do|complete|finish|gain|hold|have|obtain|pursue {_DEGREE} from|at O:Organization",
            f"S read|study {_SUBJECT} at O:Organization",
            "S take class|course at O:Organization",
            "S do|complete|finish|continue|pursue study|studies|schooling at|in O:School",
            "S win|receive|earn|get scholarship|fellowship|place to|at O:Organization",
            "educate S at|by O:Organization",
            "S major|specialize|specialise in at O:Organization",
            "S flunk ~out of O:Organization",
            "O:Organization expel S as student",
        ),
        nouns=(
            "S's study|education|doctorate|degree at|from O:Organization",
            "S's graduation from O:Organization",
        ),
        roles=listed(
            """
            student, graduate, alumnus, alumna, alum, undergraduate, pupil, doctoral student, phd student, graduate
            student, law student, medical student, art student, college student, university student, exchange student,
            postgraduate, freshman, sophomore, valedictorian, dropout, doctoral candidate, phd candidate, schoolboy,
            schoolgirl
            """
        ),
        examples=(
            ("Ines Varga studied at Harlow University.", "Ines Varga > Harlow University"),
            ("Ines Varga graduated from Harlow University in 1999.", "Ines Varga > Harlow University"),
            ("Ines Varga, a student at Harlow University, spoke on Monday.", "Ines Varga > Harlow University"),
            ("Ines Varga was educated at Harlow University.", "Ines Varga > Harlow University"),
            ("Ines Varga read law at Harlow University.", "Ines Varga > Harlow University"),
            ("Ines Varga earned a degree from Harlow University.", "Ines Varga > Harlow University"),
            ("Harlow University graduate Ines Varga spoke on Monday.", "Ines Varga > Harlow University"),
            ("Ines Varga attended St Joseph's, a community school.", "Ines Varga > St Joseph's"),
            ("Ines Varga attended Harlow High.", "Ines Varga > Harlow High"),
            ("Ines Varga completed her studies at Harlow University.", "Ines Varga > Harlow University"),
        ),
        near_misses=(
            "Ines Varga studied the plans of Harlow University.",
            "Ines Varga attended the opening of Harlow University.",
            "Ines Varga teaches law at Harlow University.",
            "Ines Varga received an honorary degree from Harlow University.",
            "Ines Varga attended Calder Steel, a car maker, on Monday.",
        ),
    ),
)
