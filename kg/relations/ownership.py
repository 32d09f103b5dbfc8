"""Founding, owning, buying and belonging to bodies."""

from kg.relations.declaration import ORGANIZATION, PERSON, PLACE, Relation, listed

_PURCHASE = "acquisition|buyout|purchase|takeover|buy-out|take-over"
_STAKE = "%|cent|half|majority|percent|quarter|share|shareholding|stake|third|fifth|tenth|equity|holding"
"""What of a company is held."""

_OFFER = "buyout_deal|buyout_offer|takeover_bid|takeover_deal|takeover_offer"
_BID = "bid|offer|approach"
"""What makes a purchase possible, and no more."""

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
            "S found|cofound|establish|incorporate|create|start|launch|form O:Organization",
            "S co-found|cocreate|co-create O:Organization",
            "S found|cofound|co-found|cocreate|co-create|establish|start|launch|create|form O:Organization with|alongside S",
            "S set|start ~up O:Organization with|alongside S",
            "S set|start ~up O:Organization",
            "S build ~up O:Organization from",
            "S build O:Organization from",
            "O:Organization be brainchild|creation of S",
            "S be behind founding|creation of O:Organization",
        ),
        nouns=(
            "S's founding|creation|establishment|foundation|formation of O:Organization",
            "founding|creation|establishment|formation of O:Organization by S",
        ),
        roles=listed(
            """
            founder, co-founder, cofounder, founding father, founding mother, founding director, founding editor,
            founding partner, founding chairman, founding president
            """
        ),
        examples=(
            ("Ines Varga founded Calder Steel in 1999.", "Ines Varga > Calder Steel"),
            ("Tom Reyl, the founder of the Reyl Foundation, spoke on Monday.", "Tom Reyl > Reyl Foundation"),
            ("The Reyl Foundation was set up by Tom Reyl.", "Tom Reyl > Reyl Foundation"),
            ("Ines Varga's founding of Calder Steel took a year.", "Ines Varga > Calder Steel"),
            ("Calder Steel founder Ines Varga spoke on Monday.", "Ines Varga > Calder Steel"),
        ),
        near_misses=(
            "Ines Varga launched an attack on Calder Steel.",
            "Police found Calder Steel's papers.",
            "Ines Varga started at Calder Steel in May.",
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
            "S own O:Organization",
            "S:Person control O:Organization",
            f"S hold|have|own|retain|keep|control {_STAKE} in|of O:Organization",
            "S hold|own O:Organization's share|stock|stake",
            f"S hold|own {_STAKE} of O:Organization's share|stock",
            "S hold|own|retain interest|ownership in O:Organization",
            "S hold|have|own|retain ownership|control of O:Organization",
            f"S hold|have|own|control {_STAKE} of share|shareholding|capital|stock|equity in|of O:Organization",
            "O:Organization be property of S",
            "O:Organization count S among shareholder|investor|owner",
        ),
        nouns=(
            "S's ownership of O:Organization",
            "ownership of O:Organization by S",
            "S's stake|shareholding|holding|interest in O:Organization",
            "S stake|shareholding in O:Organization",
            "S's %|cent|percent of O:Organization",
        ),
        roles=listed(
            """
            owner, co-owner, part-owner, part owner, proprietor, shareholder, majority shareholder, largest
            shareholder, biggest shareholder, principal shareholder, controlling shareholder, minority shareholder,
            stockholder, majority owner, parent company, parent firm, corporate parent, holding company, controlling
            company, franchise owner
            """
        ),
        examples=(
            ("Ines Varga owns Calder Steel.", "Ines Varga > Calder Steel"),
            ("Calder Steel is owned by Lindqvist Motors.", "Lindqvist Motors > Calder Steel"),
            ("Ines Varga holds a stake in Calder Steel.", "Ines Varga > Calder Steel"),
            ("Tom Reyl, the owner of Calder Steel, declined to comment.", "Tom Reyl > Calder Steel"),
            ("Ines Varga's stake in Calder Steel is small.", "Ines Varga > Calder Steel"),
            ("Calder Steel is co-owned by Ines Varga.", "Ines Varga > Calder Steel"),
            ("Varga-owned Calder Steel closed in May.", "Varga > Calder Steel"),
            ("Ines Varga's firm, Calder Steel, closed.", "Ines Varga > Calder Steel"),
        ),
        near_misses=(
            "Ines Varga has an interest in Calder Steel's history.",
            "Harlow-based Calder Steel closed.",
            "Ines Varga owned up to the mistake at Calder Steel.",
            "Ines Varga held a meeting in the office of Calder Steel.",
        ),
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
            "S acquire|buy|purchase|absorb|swallow O:Organization",
            "S complete|close|seal deal for O:Organization",
            "S strike|reach|agree|clinch|announce deal for O:Organization (planned)",
            "S add O:Organization to portfolio|stable|empire|collection",
            "S swoop for O:Organization",
            "S take O:Organization private",
            "S:Organization+Place take ~over O:Organization",
            "S snap|gobble|swallow|scoop ~up O:Organization",
            "S buy ~out O:Organization",
            "S buy ~back O:Organization",
            "S buy|acquire|seize|take|gain|win|assume control|ownership of O:Organization",
            "S buy|acquire rest|all|remainder|majority|control of O:Organization",
            f"S complete|close|finalize|finalise|seal|make {_PURCHASE} of O:Organization",
            f"S clinch|announce|agree|unveil|propose {_PURCHASE} of O:Organization (planned)",
            "S pay money|sum for O:Organization",
            "S win bidding|auction|battle for O:Organization",
            "sell|offload O:Organization to S",
            "S bid|offer for O:Organization (possible)",
            "S bid|offer money|sum for O:Organization (possible)",
            f"S make|launch|table|submit|prepare|mount|raise {_BID} for O:Organization (possible)",
            f"O:Organization receive|reject|accept|get|draw {_BID} from|by S !of (possible)",
            f"O:Organization receive|reject|accept|get|draw S's {_BID} (possible)",
            f"O:Organization accept|approve|back|recommend {_PURCHASE} from|by S (planned)",
            f"O:Organization accept|approve|back|recommend {_OFFER} from|by S (planned)",
            f"O:Organization accept|approve|back|recommend S's {_PURCHASE}|{_OFFER} (planned)",
            f"O:Organization's shareholder|board|investor accept|approve|back|recommend {_PURCHASE}|{_OFFER} from|by S (planned)",
        ),
        nouns=(
            f"S's {_BID} for O:Organization (possible)",
            f"{_BID} for O:Organization by|from S (possible)",
            f"S's {_PURCHASE} of O:Organization",
            f"S {_PURCHASE} of O:Organization",
            f"{_PURCHASE} of O:Organization by S",
            f"{_PURCHASE} by S",
            f"O:Organization's {_PURCHASE} by S",
            "O:Organization's sale to S",
            "sale of O:Organization to S",
        ),
        examples=(
            ("Lindqvist Motors accepted a takeover offer from Calder Steel.", "Calder Steel > Lindqvist Motors"),
            ("Calder Steel has agreed a takeover of Lindqvist Motors.", "Calder Steel > Lindqvist Motors"),
            ("Calder Steel acquired Lindqvist Motors in 2019.", "Calder Steel > Lindqvist Motors"),
            ("Lindqvist Motors was bought by Calder Steel.", "Calder Steel > Lindqvist Motors"),
            ("Calder Steel took over Lindqvist Motors.", "Calder Steel > Lindqvist Motors"),
            ("Lindqvist Motors was sold to Calder Steel.", "Calder Steel > Lindqvist Motors"),
            ("Calder Steel's takeover of Lindqvist Motors pleased the banks.", "Calder Steel > Lindqvist Motors"),
            ("The $2 billion sale of Lindqvist Motors to Calder Steel was completed in May.", "Calder Steel > Lindqvist Motors"),
            ("Calder Steel has agreed a deal for Lindqvist Motors.", "Calder Steel > Lindqvist Motors"),
            ("Lindqvist Motors agreed to a takeover by Calder Steel.", "Calder Steel > Lindqvist Motors"),
            ("Calder Steel added Lindqvist Motors to its portfolio in 2019.", "Calder Steel > Lindqvist Motors"),
            ("Calder Steel took Lindqvist Motors private in 2019.", "Calder Steel > Lindqvist Motors"),
            ("Calder Steel launched a hostile bid for Lindqvist Motors.", "Calder Steel > Lindqvist Motors"),
            ("Calder Steel's offer for Lindqvist Motors was too low.", "Calder Steel > Lindqvist Motors"),
        ),
        near_misses=(
            "Lindqvist Motors accepted an offer of help from Calder Steel.",
            "Calder Steel made a bid for a contract with Lindqvist Motors.",
            "Calder Steel bought ten lorries from Lindqvist Motors.",
            "Ines Varga took over as chair of Calder Steel.",
            "Calder Steel sold ten lorries to Lindqvist Motors.",
            "Calder Steel took Lindqvist Motors to court.",
            "Calder Steel added Lindqvist Motors to its list of suppliers.",
        ),
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
            "S be part|subsidiary|division|unit|arm of O",
            "S:Organization belong to O:Organization",
            "S:Organization merge|fold - into O:Organization",
            "fold|merge|incorporate|integrate|subsume S:Organization into O:Organization",
            "S:Organization operate|fall|sit under O:Organization",
            "O's brand|subsidiary|unit|division|title|imprint|label include S:Organization",
        ),
        roles=listed(
            """
            subsidiary, unit, division, arm, affiliate, branch, wing, offshoot, business unit, wholly owned
            subsidiary, wholly-owned subsidiary, subdivision, imprint, chapter, research arm, investment arm,
            charitable arm, youth wing, armed wing, military wing, political wing, political arm, news division,
            brand, label, part
            """
        ),
        examples=(
            ("Lindqvist Motors, a subsidiary of Calder Steel, closed in May.", "Lindqvist Motors > Calder Steel"),
            ("Lindqvist Motors is part of Calder Steel.", "Lindqvist Motors > Calder Steel"),
            ("Lindqvist Motors, part of Calder Steel, closed in May.", "Lindqvist Motors > Calder Steel"),
            ("Lindqvist Motors operates as a unit of Calder Steel.", "Lindqvist Motors > Calder Steel"),
            ("Lindqvist Motors, whose parent is Calder Steel, closed in May.", "Lindqvist Motors > Calder Steel"),
            ("Lindqvist Motors belongs to Calder Steel.", "Lindqvist Motors > Calder Steel"),
            ("Calder Steel's subsidiary, Lindqvist Motors, closed in May.", "Lindqvist Motors > Calder Steel"),
        ),
        near_misses=(
            "Lindqvist Motors took part in the Calder Steel race.",
            "Lindqvist Motors is a part-time client of Calder Steel.",
            "The Danish brand Lindqvist Motors closed in May.",
            "Calder Steel bought Lindqvist Motors for $3 million.",
        ),
    ),
)
