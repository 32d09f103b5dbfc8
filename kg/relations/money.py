"""Gifts, aid, investments and payments."""

from kg.relations.declaration import ACTOR, ORGANIZATION, Relation

_MONEY = "money|amount|sum|cash|hundred|thousand|million|billion|trillion|lakh|crore|m|bn|dollar|pound|euro|rupee|yen"
"""A sum as the object of a verb: the noun, or the head of a figure ("two million dollars")."""

_FUND = "campaign|charity|committee|foundation|fund|pac|party|bid"
"""What a person is given money through."""

_GOODS = (
    "bracelet|car|clothes|clothing|dress|eyeglass|flower|gift|glass|handbag|jewel|jewellery|jewelry|necklace|outfit|painting|present|"
    "ring|spectacle|suit|ticket|watch|wine"
)
"""Gifts in kind."""

_LOAN = "apartment|boat|car|cottage|dress|equipment|flat|home|house|jet|office|outfit|plane|suit|villa|yacht"
"""What is lent."""

_RELIEF = (
    "accommodation|aid|aircraft|ammunition|arm|artillery|assistance|asylum|blanket|care|drone|equipment|food|"
    "fuel|grain|grant|help|hospital|"
    "instructor|loan|medicine|missile|munition|refuge|relief|rice|rifle|sanctuary|shelter|supply|tank|team|tent|training|truck|vaccine|"
    "volunteer|water|weapon|weaponry"
)
"""Material help."""

RELATIONS = (
    Relation(
        name="DONATED_TO",
        family="money",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=7.0,
        definition="subject gives money to object (person, campaign, committee, party, charity); carries amount and currency",
        says="gave money to",
        plover="AID",
        littlesis="Donation",
        verbs=(
            "S donate to O",
            f"S donate {_MONEY}|{_GOODS} to O",
            f"S donate to O's {_FUND}",
            "S contribute to O:Person",
            f"S contribute to O's {_FUND}",
            f"S contribute {_MONEY} to O",
            f"S give {_MONEY}|donation|contribution|{_GOODS} to O",
            f"S give {_MONEY}|donation|contribution to O's {_FUND}",
            f"S give O {_MONEY}|donation|{_GOODS}",
            "S give - to O:Person+Organization",
            f"S give to O's {_FUND}",
            "S max ~out to O:Person",
            "S max ~out donation|contribution to O",
            "S make|send|announce donation|contribution|gift|bequest to O",
            f"S make|send donation|contribution|gift to O's {_FUND}",
            f"S pledge|promise|commit|bequeath|leave|will|gift {_MONEY}|donation|contribution|gift|fortune|estate to O",
            f"S pledge|promise O {_MONEY}",
            f"S hand|present O cheque|check|{_GOODS}",
            f"S hand|present cheque|check|{_GOODS} to O",
            f"S funnel|channel|steer|direct {_MONEY}|contribution|donation to|into O",
            f"S funnel|channel|steer|direct|pour|pump {_MONEY}|contribution|donation to|into O's {_FUND}",
            "S:Person+Organization fund|finance|bankroll|underwrite O",
            f"S fund|finance|bankroll|underwrite|subsidize|subsidise O's {_FUND}",
            "S endow O:Organization",
            f"S buy|purchase {_GOODS} for O",
            f"S buy O {_GOODS}",
            f"O receive|accept {_MONEY}|donation|contribution|gift|bequest|cheque|check|{_GOODS} from S",
            "O take|get|collect|pocket donation|contribution|gift|bequest from S",
            f"O receive|accept|take|get S's donation|contribution|gift|money|{_GOODS}",
            f"O:Person raise {_MONEY} from S",
        ),
        nouns=(
            "S's donation|contribution|gift|bequest|largesse to O",
            f"S's donation|contribution|gift to O's {_FUND}",
            "S's funding|bankrolling of|for O",
            "donation|contribution|gift|bequest to O from|by S",
            "donation|contribution|bequest from S",
            "donation|contribution to O",
            "funding for O from|by S",
            "S's donation|contribution|bequest",
        ),
        roles=("donor", "megadonor", "mega-donor", "benefactor", "financier"),
        examples=(
            ("Ines Varga donated $2 million to the Reyl Foundation last year.", "Ines Varga > Reyl Foundation"),
            ("Ines Varga gave two million dollars to Peter Vance.", "Ines Varga > Peter Vance"),
            ("The Reyl Foundation received a donation from Ines Varga.", "Ines Varga > Reyl Foundation"),
            ("Ines Varga's donation to the Reyl Foundation was disclosed on Monday.", "Ines Varga > Reyl Foundation"),
            ("Ines Varga bankrolled Peter Vance's campaign.", "Ines Varga > Peter Vance"),
        ),
        near_misses=("Ines Varga gave an interview to the Harlow Tribune.", "Ines Varga contributed to the debate in Calder."),
    ),
    Relation(
        name="AIDED",
        family="money",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=7.0,
        definition="subject gives object material help other than a donation: relief, arms, services, rescue, asylum, grants",
        says="aided",
        plover="AID",
        verbs=(
            "S aid|help|assist|rescue|shelter|resupply O",
            "S:Place fund|finance O",
            "S arm O:Organization+Place",
            "S bail ~out O",
            "S help ~out O",
            "S subsidize|subsidise O",
            "S supply|provide|furnish|equip|arm O with",
            f"S give|offer|provide|send|grant|award|deliver|extend|supply|ship|fly|airlift|donate|loan {_RELIEF} to|for O",
            f"S give|offer|send|grant|award|loan|fly O {_RELIEF}",
            f"S pledge|promise|approve|announce {_RELIEF} to|for O",
            f"S lend|loan {_LOAN} to O",
            "S lend to O:Person",
            f"S lend|loan O {_LOAN}",
            f"S lend|loan|pledge O {_MONEY}",
            f"S lend|loan {_MONEY} to O",
            f"S put {_LOAN} at O's disposal",
            "S grant O asylum|refuge",
            "S come|go|rush to O's aid|rescue|assistance|help",
            "S come|go|rush to aid|rescue|assistance|help of O",
            "S lend hand to O",
            "S train O's army|police|force|soldier|troop|gunner|pilot|officer",
            f"O receive|get|accept|secure|win|obtain {_RELIEF} from S",
            f"O borrow {_MONEY}|{_LOAN} from S",
        ),
        nouns=(
            "S's aid|assistance|help|grant|loan to|for O",
            "aid|assistance|grant|loan to|for O from|by S",
            "aid|assistance|grant from S to|for O",
            "S's rescue|bailout of O",
            "aid|assistance|grant to O",
            "O's rescue by S",
        ),
        roles=("rescuer",),
        examples=(
            ("The Reyl Foundation helped Tom Vance in the spring.", "Reyl Foundation > Tom Vance"),
            ("Latvia sent weapons to Ukraine in May.", "Latvia > Ukraine"),
            ("Ines Varga lent her house to Peter Vance.", "Ines Varga > Peter Vance"),
            ("Tom Vance was rescued by the Harlow Fire Department.", "Harlow Fire Department > Tom Vance"),
            ("Latvia came to Ukraine's aid.", "Latvia > Ukraine"),
        ),
        near_misses=("Ines Varga gave her consent to the Harlow Museum.", "Ines Varga lent credence to the Harlow Tribune."),
    ),
    Relation(
        name="INVESTED_IN",
        family="money",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ORGANIZATION,
        warmth=6.0,
        definition="subject puts money into object for a stake",
        says="invested in",
        plover="COOPERATE",
        littlesis="Ownership",
        verbs=(
            "S invest in O",
            "S reinvest in O",
            "S take|buy|acquire|purchase|pick|snap stake|share|shareholding|equity in O",
            "S buy|acquire|purchase interest in O",
            "S take|buy|acquire|purchase stake|share|%|percent|cent|half|third|quarter of O",
            "S become investor|shareholder|backer in|of O",
            "S join|lead O's round",
            "S build ~up stake in O",
            f"S pour|pump|plough|plow|sink|put|inject|funnel|channel {_MONEY}|capital|saving into O",
            "S make|announce investment in O",
            f"S back O with {_MONEY}|capital",
            "S lead round|funding in O",
            f"O raise {_MONEY}|capital|funding from S",
            "O secure|receive|attract|win|land|get|obtain|accept investment|funding|capital from S",
        ),
        nouns=("S's investment in O", "investment in O by|from S", "investment by|from S in O", "investment from S"),
        roles=("investor", "financial backer", "venture backer"),
        examples=(
            ("Ines Varga invested $40 million in Calder Steel.", "Ines Varga > Calder Steel"),
            ("Ines Varga took a stake in Calder Steel last spring.", "Ines Varga > Calder Steel"),
            ("Ines Varga poured millions into Calder Steel.", "Ines Varga > Calder Steel"),
            ("Ines Varga's investment in Calder Steel doubled.", "Ines Varga > Calder Steel"),
            ("Calder Steel secured an investment from Ines Varga.", "Ines Varga > Calder Steel"),
        ),
        near_misses=("Ines Varga took a keen interest in Calder Steel.", "Ines Varga put her trust in Calder Steel."),
    ),
    Relation(
        name="PAID",
        family="money",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=3.0,
        definition="subject pays object for goods, services, silence, settlement; carries amount",
        says="paid",
        plover="COOPERATE",
        littlesis="Transaction",
        verbs=(
            "S pay|repay|reimburse|compensate|remunerate|bribe|refund O:Person+Organization+Place",
            "S pay ~off O:Person+Organization",
            "S buy ~off O",
            f"S pay {_MONEY}|fee|salary|bribe|ransom|compensation|settlement|damages|damage|rent|royalty|kickback|tax|bonus to O",
            f"S wire|transfer|remit|slip|funnel {_MONEY}|payment|bribe to O",
            f"S pay|slip|wire O {_MONEY}|fee|salary|bribe|compensation|damages|retainer|bonus",
            f"S hand ~over {_MONEY} to O",
            "S make payment to O",
            "O receive|accept|take|get|collect|pocket payment|fee|salary|bribe|kickback|ransom|compensation|retainer|royalty from S",
            "S settle debt with O",
        ),
        nouns=("S's payment|payoff|payout to O", "payment|payoff|payout|bribe to O from|by S", "payment|payoff|payout|bribe from S"),
        examples=(
            ("Calder Steel paid Tom Reyl $75,000 in March.", "Calder Steel > Tom Reyl"),
            ("Tom Reyl was paid by Calder Steel.", "Calder Steel > Tom Reyl"),
            ("Calder Steel's payment to Tom Reyl was made in March.", "Calder Steel > Tom Reyl"),
            ("Tom Reyl received a fee from Calder Steel.", "Calder Steel > Tom Reyl"),
        ),
        near_misses=("Calder Steel paid tribute to Tom Reyl.", "Tom Reyl paid a visit to the Harlow Museum."),
    ),
)
