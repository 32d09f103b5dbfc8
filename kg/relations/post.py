"""Posts held."""

from kg.relations.declaration import ACTOR, OFFICE, ORGANIZATION, PERSON, PLACE, Relation
from kg.relations.titles import AGENTS, HEADS, MEMBERS, STAFF

_UNIT = "bureau|department|desk|division|faculty|lab|laboratory|program|programme|section|unit"
"""What of a body is headed by somebody who works for the body."""

_WORK = (
    "talent|relation|relations|sale|sales|marketing|operation|operations|security|communication|communications|publicity|account|accounts"
    "|research|recruitment|finance|finances|policy|programme|program|training|logistics|procurement|compliance|engineering|production"
    "|design|advertising|fundraising|investment|investments|portfolio|affair|affairs|service|services|trading"
)
"""What one manages for a body that one works for."""

_COVERED = (
    "court|courts|politics|crime|business|sport|sports|health|education|technology|science|culture|police|climate|energy|finance|football"
    "|cricket|baseball|basketball|war|religion|economy|region|city|government|parliament|congress|presidency|industry"
)
"""What a reporter reports on for an outlet."""

RELATIONS = (
    Relation(
        name="LEADS",
        family="post",
        kind="state",
        symmetric=False,
        subject=PERSON,
        object=ORGANIZATION | PLACE | OFFICE,
        warmth=1.0,
        definition="subject heads object: chief executive, president, chair, governor, leader, director, prime minister",
        says="leads",
        littlesis="Position",
        verbs=(
            "S lead|head|chair|helm|direct|captain O:Organization",
            "S lead|rule|govern O:Place",
            "S run|oversee|manage|command|cochair|co-chair|co-lead|edit|skipper O:Organization",
            "S head ~up O:Organization+Office",
            "S preside over O:Organization",
            "S be at helm|head of O:Organization",
            "S be in charge|command of O:Organization+Place",
            "S succeed at helm of O:Organization",
            "S have|hold command|leadership|chairmanship|presidency of O",
            "S take|assume|seize helm|reins|charge|command|leadership|chairmanship|presidency of|at O",
            "S hold rein|reins of|at O",
            "S call shot at O:Organization",
            "O:Organization rest|be under leadership|command|stewardship of S",
        ),
        nouns=(
            "S's leadership|presidency|chairmanship|stewardship|premiership|governorship|editorship|rule of O",
            "S's leadership|presidency|chairmanship|stewardship at O:Organization",
        ),
        roles=HEADS,
        examples=(
            ("Ines Varga is the chief executive of Calder Steel.", "Ines Varga > Calder Steel"),
            ("Calder Steel CEO Ines Varga spoke on Tuesday.", "Ines Varga > Calder Steel"),
            ("Ines Varga, the president of Latvia, left on Monday.", "Ines Varga > Latvia"),
            ("Ines Varga heads the Reyl Foundation.", "Ines Varga > Reyl Foundation"),
            ("Ines Varga took over as director of the Reyl Foundation.", "Ines Varga > Reyl Foundation"),
            ("The Reyl Foundation is run by Ines Varga.", "Ines Varga > Reyl Foundation"),
            ("Ines Varga's leadership of Calder Steel ended badly.", "Ines Varga > Calder Steel"),
        ),
        near_misses=(
            "Ines Varga led Tom Reyl to the door.",
            "Ines Varga, a candidate for president, spoke at Harlow University.",
            "Ines Varga is vice president of Calder Steel.",
            "Ines Varga ran to Calder Steel in the rain.",
        ),
    ),
    Relation(
        name="WORKS_FOR",
        family="post",
        kind="state",
        symmetric=False,
        subject=PERSON,
        object=ORGANIZATION | PERSON | PLACE,
        warmth=1.0,
        definition="subject holds a post in or for object that does not head it: employee, adviser, "
        "spokesperson, reporter, lawyer, minister",
        says="works for",
        littlesis="Position",
        verbs=(
            "S work|freelance|intern|clerk|moonlight|consult for O:Person+Organization",
            "S work|intern|teach|lecture|clerk at O:Organization",
            f"S work in {_UNIT} of|at O:Organization",
            "S serve|fight in O:Organization",
            "S serve|work|clerk under O:Person",
            "S write|report|work for O:Organization",
            "S coach|ride|race|fly for O:Organization",
            "S spend career|year|decade at|with O:Organization",
            "S coach O:Organization",
            "S spy for O",
            "S advise|counsel O",
            "S manage|run|lead|direct O:Person's campaign|bid|office|operation|affair|staff",
            f"S head|run|lead|direct|manage|oversee {_UNIT} at|of|for O:Organization",
            "S be on O's staff|payroll",
            "S be on staff|payroll of|at O",
            "S work|serve on O:Person's staff|campaign|team",
            "S hold|have job|post|position|role at|in|with O:Organization",
            "S do work for O:Organization+Person",
            "S draw|earn|collect salary|paycheck|wage from O",
            "S chair|serve ~on as aide|adviser|advisor|spokesman|spokeswoman|assistant to|for|of|at O",
            "O:Organization+Person employ S",
            "employ S at|by O:Organization",
            "S take orders from O:Person",
            f"S manage|oversee|handle|run|direct|coordinate {_WORK} for|at O:Organization",
            f"S cover {_COVERED} for O:Organization",
            "S answer|report ~directly to O:Person",
        ),
        nouns=(
            "S's work for O:Organization+Person",
            "S's work|job|role|stint|employment|internship|career|post|position at|with O:Organization",
            "S's service in|to O:Organization",
        ),
        roles=STAFF,
        examples=(
            ("Ines Varga works for Calder Steel.", "Ines Varga > Calder Steel"),
            ("Ines Varga, a spokeswoman for Calder Steel, said so on Friday.", "Ines Varga > Calder Steel"),
            ("Calder Steel vice president Ines Varga spoke on Tuesday.", "Ines Varga > Calder Steel"),
            ("Ines Varga is employed by Calder Steel.", "Ines Varga > Calder Steel"),
            ("Ines Varga managed Tom Reyl's campaign in 2019.", "Ines Varga > Tom Reyl"),
            ("Latvia's foreign minister, Ines Varga, spoke on Tuesday.", "Ines Varga > Latvia"),
            ("Ines Varga's job at Calder Steel was safe.", "Ines Varga > Calder Steel"),
            ("Ines Varga works in the finance department of Calder Steel.", "Ines Varga > Calder Steel"),
        ),
        near_misses=(
            "The plan works for Calder Steel.",
            "Ines Varga worked with Tom Reyl on the plan.",
            "Ines Varga is the chief executive of Calder Steel.",
        ),
    ),
    Relation(
        name="MEMBER_OF",
        family="post",
        kind="state",
        symmetric=False,
        subject=PERSON | ORGANIZATION | PLACE,
        object=ORGANIZATION,
        warmth=1.0,
        definition="subject belongs to object: party, board, committee, team, alliance",
        says="is a member of",
        littlesis="Membership",
        verbs=(
            "S:Person+Place belong to O:Organization",
            "S:Person make debut for O:Organization",
            "S sit|serve|be on O:Organization's board|committee|council|panel|faculty",
            "S sit|serve - on O:Organization",
            "S:Person sit|serve|be on board|committee|council|panel|faculty of|at O:Organization",
            "S:Person have|hold seat on O:Organization",
            "S:Person have|hold seat on O:Organization's board|council|committee",
            "S:Person have|hold seat on board|council|committee of O:Organization",
            "S play|star|appear for O:Organization",
            "elect|appoint|name S:Person to board|committee|council|panel of O:Organization",
            "elect|appoint|name S:Person to O:Organization's board|committee|council|panel",
            "S play|perform|sing with O:Organization",
            "S:Place be in O:Organization",
            "O:Organization count S among",
            "S:Person run|stand|contest|campaign|win|elect on ticket|platform of O:Organization",
            "S:Person run|stand|contest|campaign|win|elect on O:Organization's ticket|platform",
            "S:Person turn ~out for O:Organization",
        ),
        nouns=("S's membership of|in O:Organization",),
        roles=MEMBERS,
        examples=(
            ("Ines Varga is a member of the Reyl Foundation.", "Ines Varga > Reyl Foundation"),
            ("Ines Varga sits on the board of Calder Steel.", "Ines Varga > Calder Steel"),
            ("Ines Varga serves on Calder Steel's board.", "Ines Varga > Calder Steel"),
            ("Ines Varga, a Calder Steel board member, spoke on Tuesday.", "Ines Varga > Calder Steel"),
            ("Latvia's membership of NATO is not in doubt.", "Latvia > NATO"),
            ("Ines Varga was elected to the board of Calder Steel.", "Ines Varga > Calder Steel"),
            ("Ines Varga was appointed to Calder Steel's board.", "Ines Varga > Calder Steel"),
        ),
        near_misses=(
            "Ines Varga sat on the stairs of the Harlow Museum.",
            "The bag belonged to Ines Varga of Calder Steel.",
            "The report was sent to the board of Calder Steel by Ines Varga.",
        ),
    ),
    Relation(
        name="REPRESENTS",
        family="post",
        kind="state",
        symmetric=False,
        subject=PERSON | ORGANIZATION,
        object=ACTOR,
        warmth=1.0,
        definition="subject acts for object: lawyer, lobbyist, agent, elected representative of a place",
        says="represents",
        littlesis="Lobbying",
        verbs=(
            "S represent O",
            "S represent O in|at|before",
            "S lobby for O:Organization+Person",
            "S lobby|plead|litigate|negotiate|argue|speak|appear on behalf of O",
            "S act for O:Person+Organization",
            "S:Person sit for O:Place",
            "O retain|engage S as lawyer|attorney|counsel|lobbyist|agent",
        ),
        nouns=("S's representation|lobbying of|for|on O:Person+Organization",),
        roles=AGENTS,
        examples=(
            ("Ines Varga represents Tom Reyl in the case.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl is represented by Ines Varga.", "Ines Varga > Tom Reyl"),
            ("Ines Varga, a lawyer for Tom Reyl, spoke on Monday.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl's lawyer, Ines Varga, spoke on Monday.", "Ines Varga > Tom Reyl"),
            ("Ines Varga lobbied for Calder Steel.", "Ines Varga > Calder Steel"),
            ("Ines Varga is Latvia's ambassador to Chile.", "Ines Varga > Latvia"),
        ),
        near_misses=(
            "The deal represents a setback for Calder Steel.",
            "Ines Varga acted in a film about Tom Reyl.",
        ),
    ),
)
