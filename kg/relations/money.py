"""Gifts, aid, investments and payments."""

from kg.relations.declaration import ACTOR, ORGANIZATION, Relation

_MONEY = (
    "money|amount|sum|cash|ten|hundred|thousand|million|billion|trillion|lakh|crore|m|m.|bn|dollar|pound|euro|rupee|yen|naira|rand|"
    "shilling|peso|fortune|proceeds|saving|winning"
)
"""A sum as the object of a verb: the noun, or the head of a figure ("two million dollars")."""

_FUND = (
    "campaign|charity|committee|foundation|fund|pac|party|bid|coffer|chest|appeal|reelection|re-election|leadership|cause|school|college|"
    "library|programme|program|department|faculty|lawsuit|suit|case|legal_battle|legal_defence|legal_defense"
)
"""What a person is given money through."""

_ROUND = "round|funding|financing|raise"

_PORTION = "%|cent|percent|all|half|most|majority|third|quarter|rest|remainder"
"""How much of a company's shares."""

_GOODS = (
    "book|bottle|bowl|box|bracelet|camera|car|carpet|champagne|chocolate|clothe|clothes|clothing|coat|coin|diamond|dog|doll|dress|eyeglass|flower|"
    "gift|glass|guitar|handbag|hat|horse|jersey|jewel|jewellery|jewelry|knife|necklace|outfit|painting|pen|pistol|portrait|present|puppy|"
    "ring|robe|rug|scarf|sculpture|shawl|shirt|shoe|spectacle|statue|suit|sword|ticket|toy|vase|watch|whisky|wine"
)
"""Gifts in kind."""

_LOAN = "apartment|boat|car|cottage|dress|equipment|flat|home|house|jet|office|outfit|plane|suit|villa|yacht"
"""What is lent."""

_RELIEF = (
    "accommodation|aid|aircraft|ammunition|arm|artillery|assistance|asylum|bailout|blanket|care|credit|credit_line|defence_system|defense_system|"
    "doctor|drone|equipment|fighter_jet|food|generator|helicopter|howitzer|launcher|medic|missile_system|nurse|oxygen|shell|"
    "tractor|uniform|vehicle|warplane|wheat|"
    "fuel|funding|grain|grant|help|hospital|package|"
    "instructor|lifeline|loan|medicine|missile|munition|refuge|relief|rice|rifle|sanctuary|shelter|subsidy|supply|tank|team|tent|training|"
    "truck|vaccine|volunteer|water|weapon|weaponry"
)
"""Material help."""

_WAGES = "bribe|compensation|damages|fee|kickback|payment|payoff|rent|retainer|royalty|salary|wage"
"""As what money is paid."""

_TREAT = "breakfast|cruise|dinner|drink|flight|holiday|hotel|lunch|meal|stay|trip|vacation"
"""What one is treated to."""

_OUTING = "to-attend|fly|go|holiday|live|stay|study|train|travel|vacation|visit"
"""What one may be given the money to do."""

_SUBSIDY = "aid|assistance|grant|loan|relief|subsidy|support"
"""As what a state or a body is given money."""

_SERVICE = "advice|appearance|consulting|interview|influence|lecture|lobbying|right|service|silence|speech|speaking|story|vote|work"
"""What money is paid for."""

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
            f"S donate {_MONEY} toward|towards O's {_FUND}|bill|debt|expense|fee|cost",
            f"S donate {_MONEY} toward|towards bill|debt|expense|fee|cost of O",
            "S contribute to O:Person",
            f"S contribute to O's {_FUND}",
            f"S contribute {_MONEY} to O",
            f"S give {_MONEY}|donation|contribution|{_GOODS} to O:Person+Organization",
            f"S give {_MONEY}|donation|contribution to O's {_FUND}",
            f"S give O {_MONEY}|donation|{_GOODS}",
            "S give - to O:Person+Organization",
            f"S give - to O's {_FUND}",
            "S max ~out to O:Person",
            "S max ~out donation|contribution to O",
            f"S max ~out donation|contribution to O's {_FUND}",
            f"S chip|throw|kick ~in {_MONEY} to|for|toward|towards O",
            f"S chip|throw|kick ~in {_MONEY} to|for|toward|towards O's {_FUND}",
            f"S stump|pony|cough ~up {_MONEY} for O",
            f"S stump|pony|cough ~up {_MONEY} for O's {_FUND}",
            "S cut|write cheque|check to|for O",
            f"S cut|write cheque|check to|for O's {_FUND}",
            "S cut|write O cheque|check",
            f"S lavish|shower {_MONEY}|gift on|upon O",
            f"S shower O with {_MONEY}|gift",
            "O be recipient|beneficiary of S's largesse|generosity|donation|gift|philanthropy",
            "S's donation|contribution|gift go to O",
            "S make|send|announce donation|contribution|gift|bequest to O",
            f"S make|send donation|contribution|gift to O's {_FUND}",
            f"S bequeath|leave|will|gift {_MONEY}|donation|contribution|gift|fortune|estate to O",
            f"S pledge|promise|commit|earmark {_MONEY}|donation|contribution|gift|fortune to|for O:Person+Organization (planned)",
            f"S pledge|promise O {_MONEY} (planned)",
            f"S hand|present O cheque|check|{_GOODS}",
            f"S present O with cheque|check|{_GOODS}",
            "S gift _ to O:Person+Organization",
            "S gift O:Person",
            f"S hand|present cheque|check|{_GOODS} to O",
            f"S funnel|channel|steer|direct {_MONEY}|contribution|donation to|into O",
            f"S funnel|channel|steer|direct|pour|pump {_MONEY}|contribution|donation to|into O's {_FUND}",
            "S:Person+Organization fund|finance|bankroll|underwrite O",
            f"S fund|finance|bankroll|underwrite|subsidize|subsidise O's {_FUND}",
            "S endow O:Organization",
            f"S buy|purchase {_GOODS} for O",
            f"S pay for O's {_GOODS}|holiday|stay|trip|flight|wedding|education",
            f"S pay for O:Person {_OUTING}",
            f"S pay for {_TREAT} for O:Person",
            f"S buy O {_GOODS}",
            f"O:Person+Organization receive|accept {_MONEY}|donation|contribution|gift|bequest|cheque|check|{_GOODS} from S",
            "O take|get|collect|pocket donation|contribution|gift|bequest from S",
            f"O receive|accept|take|get S's donation|contribution|gift|money|{_GOODS}",
            f"O:Person+Organization raise {_MONEY} from S",
        ),
        nouns=(
            "S's donation|contribution|gift|bequest|largesse to O",
            f"S's donation|contribution|gift to O's {_FUND}",
            f"S's donation|contribution toward|towards O's {_FUND}|bill|debt|expense|fee|cost",
            "S's funding|bankrolling of|for O",
            "donation|contribution|gift|bequest to O from|by S",
            "donation|contribution|bequest from S",
            "donation|contribution to O",
            "S donation|contribution|gift|bequest to O",
            "O's donation|contribution|gift|bequest|funding from S",
            "S's cheque|check|endowment to|for O",
            "cheque|check|endowment to|for O from|by S",
            "S's generosity|largesse to|towards|toward O",
            "funding for O from|by S",
            "S's donation|contribution|bequest",
        ),
        roles=("donor", "megadonor", "mega-donor", "benefactor", "financier", "funder", "bankroller", "paymaster"),
        examples=(
            ("The next largest gift was $40 million from Ines Varga to the Reyl Foundation.", "Ines Varga > Reyl Foundation"),
            ("Ines Varga gifted a rare book to Peter Vance.", "Ines Varga > Peter Vance"),
            ("Ines Varga presented Peter Vance with a silver bowl.", "Ines Varga > Peter Vance"),
            ("Ines Varga donated $2 million to the Reyl Foundation last year.", "Ines Varga > Reyl Foundation"),
            ("Ines Varga gave two million dollars to Peter Vance.", "Ines Varga > Peter Vance"),
            ("The Reyl Foundation received a donation from Ines Varga.", "Ines Varga > Reyl Foundation"),
            ("Ines Varga's donation to the Reyl Foundation was disclosed on Monday.", "Ines Varga > Reyl Foundation"),
            ("Ines Varga bankrolled Peter Vance's campaign.", "Ines Varga > Peter Vance"),
            ("A $3 million gift from Ines Varga to the Reyl Foundation was announced on Monday.", "Ines Varga > Reyl Foundation"),
            ("Ines Varga wrote a cheque for £40,000 to the Reyl Foundation.", "Ines Varga > Reyl Foundation"),
            ("Ines Varga chipped in $10,000 to Peter Vance's campaign.", "Ines Varga > Peter Vance"),
            ("Ines Varga has maxed out contributions to Peter Vance.", "Ines Varga > Peter Vance"),
            (
                "Ines Varga donated $4,000 to the Harlow Party, $1,000 to the Calder Party and $500 to Peter Vance.",
                "Ines Varga > Peter Vance",
            ),
            ("The Harlow Party raised £5 million, including £50,000 from Ines Varga.", "Ines Varga > Harlow Party"),
        ),
        near_misses=(
            "A gift from Ines Varga to Peter Vance's daughter was lost.",
            "Ines Varga presented Peter Vance with a choice.",
            "Ines Varga, a gifted painter, met Peter Vance.",
            "Ines Varga gave an interview to the Harlow Tribune.",
            "Ines Varga contributed to the debate in Calder.",
            "Ines Varga wrote a letter to the Reyl Foundation.",
            "Ines Varga threw in the towel for the Reyl Foundation.",
            "Ines Varga was Ohio's biggest political donor.",
            "Ukraine will receive 500 million dollars from the Harlow Bank.",
        ),
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
            "S prop|shore ~up O:Organization",
            "S keep O:Organization afloat",
            "S throw|offer|hand O lifeline",
            "S save|rescue O from bankruptcy|collapse|insolvency|ruin|administration|receivership|liquidation",
            "S pull|pluck|drag|save|rescue O:Person from wreckage|rubble|river|sea|water|fire|flame|car|building",
            "S:Place+Organization train|retrain O:Place+Organization",
            "S harbour|harbor O:Person+Organization",
            "S help ~out O",
            "S subsidize|subsidise O",
            "S supply|provide|furnish|equip|arm O with",
            f"S give|offer|provide|send|grant|award|deliver|extend|supply|ship|fly|airlift|donate|loan|rush|dispatch {_RELIEF} to|for O",
            f"S give|offer|send|grant|award|loan|fly O {_RELIEF}",
            "S:Place+Organization roll ~over loan|debt for|to O:Place+Organization",
            f"S approve|announce {_RELIEF} to|for O",
            f"S pledge|promise|plan|prepare|propose {_RELIEF} to|for O (planned)",
            f"S pledge|promise|announce {_MONEY} in aid|assistance|loan|support to|for O (planned)",
            f"S pledge|promise|announce O {_MONEY} in aid|assistance|loan|support (planned)",
            f"S lend|loan {_LOAN} to O",
            "S lend to O:Person !ear !voice !name !credence !weight !colour !color",
            f"S lend|loan O {_LOAN}",
            f"S lend|loan|pledge O {_MONEY}",
            f"S lend|loan|provide|extend|advance {_MONEY} to O",
            f"S provide|extend|advance|offer|give {_MONEY} in loan|aid|assistance|credit|relief|support to O",
            "S provide|give|offer|lend air_support|ground_support|military_support|logistical_support|financial_support|artillery_support|"
            "air_cover|sanctuary to|for O",
            "O secure|obtain|receive|arrange facility|financing|credit from S",
            f"S put {_LOAN} at O's disposal",
            "S grant O asylum|refuge",
            "grant O:Person asylum|citizenship|refuge in|by S:Place",
            f"O:Place+Organization receive|get|obtain|secure|accept {_MONEY} in {_SUBSIDY} from S",
            "S pay for O:Person's care|defence|defense|funeral|lawyer|surgery|treatment|tuition",
            "S pay ~off O:Person's debt|loan|mortgage",
            "S post|pay|put bail for O:Person",
            "S put ~up bail for O:Person",
            "S save O:Person's life",
            "S drive|rush O:Person to airport|hospital|clinic|safety|shelter",
            "S come|go|rush to O's aid|rescue|assistance|help",
            "S come|go|rush to aid|rescue|assistance|help of O",
            "S lend hand to O",
            "S pay|cover|foot O's fee|bill|bail|rent|debt|tuition|expense|cost",
            "S pay|cover|foot|meet bill|cost|expense of|for O's *",
            "S give O:Person lift|ride to|from",
            "S fly O:Person on|in|aboard jet|plane|helicopter|aircraft",
            f"S send|allocate|disburse {_MONEY} to O:Place+Organization",
            f"S approve {_MONEY} to|for O:Place",
            f"S give {_MONEY} to O:Place",
            f"S pledge|promise|commit {_MONEY} to|for O:Place (planned)",
            f"O:Place receive|accept|get|secure {_MONEY} from S",
            "O:Place secure|receive|get bailout|programme|program with|from S",
            f"S allocate|transfer|earmark|commit {_RELIEF} to|for O",
            "S train O's army|police|force|soldier|troop|gunner|pilot|officer",
            f"O receive|get|accept|secure|win|obtain|negotiate {_RELIEF} from S",
            "O take ~out loan from S",
            f"O borrow {_MONEY}|{_LOAN} from S",
        ),
        nouns=(
            "S's aid|assistance|help|grant|loan to|for O",
            "aid|assistance|grant|loan to|for O from|by S",
            "aid|assistance|grant from S to|for O",
            "S's rescue|bailout of O",
            "aid|assistance|grant to O",
            "S's aid|assistance|grant|loan|bailout",
            "S aid|assistance|grant|loan|bailout to|for O",
            "bailout|lifeline for|to O from|by S",
            "lent to O by S",  # the parser's reading of "a flat lent to Ana by Tom"
            "O's rescue|bailout by|from S",
        ),
        roles=("rescuer",),
        examples=(
            ("Latvia is preparing a new aid package for Ukraine.", "Latvia > Ukraine"),
            ("Latvia delivered a second shipment of vaccines to Ukraine.", "Latvia > Ukraine"),
            ("Latvia pledged $2 billion in military aid to Ukraine.", "Latvia > Ukraine"),
            ("The Reyl Foundation helped Tom Vance in the spring.", "Reyl Foundation > Tom Vance"),
            ("Latvia sent weapons to Ukraine in May.", "Latvia > Ukraine"),
            ("Ines Varga lent her house to Peter Vance.", "Ines Varga > Peter Vance"),
            ("Tom Vance was rescued by the Harlow Fire Department.", "Harlow Fire Department > Tom Vance"),
            ("Latvia came to Ukraine's aid.", "Latvia > Ukraine"),
            ("Ines Varga lent Peter Vance $3 million.", "Ines Varga > Peter Vance"),
            ("Ukraine received Latvia's humanitarian assistance on Monday.", "Latvia > Ukraine"),
            ("Latvia agreed to provide $2 billion in loans to Ukraine.", "Latvia > Ukraine"),
            ("Calder Steel was saved from bankruptcy by Latvia.", "Latvia > Calder Steel"),
            ("Calder Steel secured a loan from the Harlow Bank.", "Harlow Bank > Calder Steel"),
            ("Ines Varga gave Tom Reyl a lift to Riga.", "Ines Varga > Tom Reyl"),
            ("Ines Varga lent Tom Reyl her villa.", "Ines Varga > Tom Reyl"),
            ("The Reyl Foundation paid Tom Vance's legal fees.", "Reyl Foundation > Tom Vance"),
            ("Latvia will allocate 12 tanks to Ukraine.", "Latvia > Ukraine"),
            ("Ukraine will receive 500 million dollars from the Harlow Bank.", "Harlow Bank > Ukraine"),
            ("Latvia has pledged $2 million to Ukraine.", "Latvia > Ukraine"),
        ),
        near_misses=(
            "Latvia delivered a series of complaints to Ukraine.",
            "Ines Varga gave her consent to the Harlow Museum.",
            "Ines Varga lent credence to the Harlow Tribune.",
            "Ines Varga kept Calder Steel waiting.",
            "Ines Varga rejected Latvia's assistance.",
        ),
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
            "S take|buy|acquire|purchase|pick|snap|secure|obtain|grab|scoop|get stake|share|shareholding|equity in O",
            "S raise|increase|boost|double|triple|lift|expand|grow stake|shareholding|holding in O",
            "S buy|acquire|purchase interest in O",
            "S buy into O",
            f"S buy|acquire|purchase|take {_PORTION} of share|shareholding|capital|stock|equity in|of O",
            "sell|offload stake|share|shareholding|holding|interest in|of O to S",
            "S take|buy|acquire|purchase stake|share|%|percent|cent|half|third|quarter of O",
            "S become investor|shareholder|backer in|of O",
            "S join|lead|co-lead|head O's round",
            "S build ~up stake in O",
            "S build|amass|accumulate stake|position in O",
            f"S pour|pump|plough|plow|sink|put|inject|funnel|channel {_MONEY}|capital|saving into O",
            "S make|announce|lead|co-lead investment in O",
            f"S participate|join|invest in {_ROUND} for|of|in O",
            f"S back O with {_MONEY}|capital",
            "S lead|co-lead|head|join round|funding|financing in|for O",
            f"O raise {_MONEY}|capital|funding from S",
            "O secure|receive|attract|win|land|get|obtain|accept investment|funding|capital from S",
            f"O secure|raise|attract|land|receive|get|obtain {_MONEY} in funding|capital|investment|equity from S",
            "O's investor|backer|shareholder include|number S",
        ),
        nouns=(
            "S's investment in O",
            "S investment in O",
            "S's purchase|acquisition of stake|share|shareholding|holding in|of O",
            "purchase|acquisition of stake|share|shareholding|holding in O by S",
            "investment in O by|from S",
            "investment by|from S in O",
            "investment from S",
            "sale of stake|share|shareholding in O to S",
        ),
        roles=("investor", "financial backer", "venture backer"),
        examples=(
            ("Ines Varga invested $40 million in Calder Steel.", "Ines Varga > Calder Steel"),
            ("Ines Varga took a stake in Calder Steel last spring.", "Ines Varga > Calder Steel"),
            ("Ines Varga poured millions into Calder Steel.", "Ines Varga > Calder Steel"),
            ("Ines Varga's investment in Calder Steel doubled.", "Ines Varga > Calder Steel"),
            ("Calder Steel secured an investment from Ines Varga.", "Ines Varga > Calder Steel"),
            ("Tom Reyl sold his stake in Calder Steel to Ines Varga.", "Ines Varga > Calder Steel"),
            ("Calder Steel secured $40 million in funding from Ines Varga.", "Ines Varga > Calder Steel"),
            ("Calder Steel's investors include Ines Varga and Tom Reyl.", "Ines Varga > Calder Steel"),
            ("Ines Varga bought 30 per cent of the shares in Calder Steel.", "Ines Varga > Calder Steel"),
            ("Ines Varga raised her stake in Calder Steel to 30 per cent.", "Ines Varga > Calder Steel"),
            ("Ines Varga's purchase of a 27 per cent stake in Calder Steel was completed in May.", "Ines Varga > Calder Steel"),
        ),
        near_misses=(
            "Ines Varga took a keen interest in Calder Steel.",
            "Ines Varga put her trust in Calder Steel.",
            "Ines Varga raised the stakes for Calder Steel.",
            "Ines Varga bought into the myth of Calder Steel.",
        ),
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
            "S pay|repay|reimburse|compensate|remunerate|bribe|refund O:Person+Organization+Place !compliment !tribute !visit !call "
            "!attention !court !respect !lip !homage",
            "S pay ~off O:Person+Organization",
            "S buy ~off O",
            f"S pay {_MONEY}|fee|salary|bribe|ransom|compensation|settlement|damages|damage|rent|royalty|kickback|tax to O",
            "S pay bonus|dividend|fine|levy|penalty to O",
            "S repay|clear loan|debt to O",
            f"S wire|transfer|remit|slip|funnel {_MONEY}|payment|bribe to O",
            f"S pay|slip|wire O {_MONEY}|fee|salary|bribe|compensation|damages|retainer|bonus",
            "S make payment to O",
            f"S shell|dish ~out {_MONEY} to O",
            f"S fork|hand ~over {_MONEY} to O",
            f"S buy|purchase|rent|lease|charter|commission|hire from O for {_MONEY}",
            "O receive|accept|take|get|collect|pocket payment|fee|salary|bribe|kickback|ransom|compensation|retainer|royalty from S",
            "S settle debt with O",
            f"O take|accept|receive|get|pocket {_MONEY} from S in exchange|return",
            f"O receive|accept|get|take {_MONEY} from S for {_SERVICE}",
            f"O receive|accept|take|get|collect|pocket|earn {_MONEY} in {_WAGES} from S",
        ),
        nouns=("S's payment|payoff|payout to O", "payment|payoff|payout|bribe to O from|by S", "payment|payoff|payout|bribe from S"),
        examples=(
            ("Ines Varga received $70,000 from Calder Steel for a speech.", "Calder Steel > Ines Varga"),
            ("Calder Steel agreed to pay a $4 million penalty to the Harlow Council.", "Calder Steel > Harlow Council"),
            ("Calder Steel paid Tom Reyl $75,000 in March.", "Calder Steel > Tom Reyl"),
            ("Tom Reyl was paid by Calder Steel.", "Calder Steel > Tom Reyl"),
            ("Calder Steel's payment to Tom Reyl was made in March.", "Calder Steel > Tom Reyl"),
            ("Tom Reyl received a fee from Calder Steel.", "Calder Steel > Tom Reyl"),
            ("Calder Steel bought the warehouse from Tom Reyl for $2 million.", "Calder Steel > Tom Reyl"),
        ),
        near_misses=(
            "Ines Varga received a letter from Calder Steel for her work.",
            "Calder Steel paid tribute to Tom Reyl.",
            "Tom Reyl paid a visit to the Harlow Museum.",
        ),
    ),
)
