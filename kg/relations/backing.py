"""Who stands behind whom."""

from kg.relations.declaration import ACTOR, Relation

_BID = "bid|candidacy|candidature|campaign|nomination|run|ticket|reelection"
"""What a candidate is backed through."""

_SEAT = "president|presidency|governor|mayor|senate|senator|congress|nomination|leader|leadership|chancellor|premier|seat|post|job"
"""What a candidate is backed for."""

_DEED = (
    "action|achievement|approach|appointment|behavior|behaviour|comment|conduct|courage|decision|dedication|"
    "effort|handling|idea|initiative|"
    "leadership|legacy|move|performance|plan|policy|position|proposal|record|reform|remark|resilience|response|"
    "right|speech|stance|statement|"
    "strategy|tenure|view|vision|vote|work"
)
"""What people are praised or defended through."""

_DECLARE = "affirm|announce|declare|express|give|lend|offer|pledge|promise|reaffirm|reiterate|signal|throw|voice"
_GAIN = "attract|clinch|collect|command|draw|earn|enjoy|gain|garner|get|have|land|receive|retain|secure|win"

_WARM = "admiration|affection|appreciation|compliment|gratitude|plaudit|praise|thanks|thank"

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
        verbs=(
            "S endorse O",
            f"S endorse O's {_BID}|bill|proposal|plan|slate",
            f"S back O's {_BID}",
            f"S support O's {_BID}",
            f"S back O for {_SEAT}",
            f"S support O for {_SEAT}",
            f"S back|support O's {_BID} for",
            "S throw|put|swing|lend|place weight behind O",
            f"S throw|put|swing|lend|place weight behind O's {_BID}",
            "S throw support|backing|endorsement behind|to O",
            "S give|lend|offer|announce endorsement|blessing|nod to O",
            "S give O endorsement|blessing|nod",
            f"S give|lend endorsement|blessing|backing to O's {_BID}",
            f"S announce|declare|throw support|backing|endorsement for|of|behind O's {_BID}",
            f"O {_GAIN} endorsement|nod from|of S",
            f"O {_GAIN} S's endorsement|nod",
            "S second O's nomination",
        ),
        nouns=(
            "S's endorsement of O",
            f"S's endorsement of O's {_BID}",
            "endorsement of O by|from S",
            "endorsement of O",
            "endorsement for O from|by S",
            "endorsement from|by S",
            "S's endorsement",
            "O's endorsement by S",
        ),
        examples=(
            ("Senator Maria Okafor endorsed Peter Vance on Tuesday.", "Maria Okafor > Peter Vance"),
            ("Peter Vance was endorsed by the Harlow Tribune.", "Harlow Tribune > Peter Vance"),
            ("Maria Okafor backed Peter Vance's bid for mayor.", "Maria Okafor > Peter Vance"),
            ("Maria Okafor threw her weight behind Peter Vance.", "Maria Okafor > Peter Vance"),
            ("Maria Okafor's endorsement of Peter Vance surprised the party.", "Maria Okafor > Peter Vance"),
            ("Peter Vance won the endorsement of Maria Okafor.", "Maria Okafor > Peter Vance"),
        ),
        near_misses=(
            "Maria Okafor endorsed the cheque at the Harlow Bank.",
            "Peter Vance signed an endorsement contract with Calder Steel.",
        ),
    ),
    Relation(
        name="SUPPORTED",
        family="backing",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=5.0,
        definition="subject voices or gives backing short of a formal endorsement: defends, campaigns for, sides with, "
        "declares that it will back object",
        says="supported",
        plover="SUPPORT",
        verbs=(
            "S support|back|defend|champion O",
            f"S support|back|defend|champion|second|welcome O's {_DEED}",
            "S back ~up O",
            "S side with O",
            "S side with O against",
            "S stand with|by|behind O:Person+Organization+Place",
            "S stick by|with O:Person",
            "S stick|stand ~up for O",
            f"S stand|stick by|behind O's {_DEED}",
            "S rally behind|around O",
            "S rally to O's defense|defence|side|aid|cause",
            "S rally to defense|defence|side|cause of O",
            "S come|rush|leap|jump|rise|spring|fly to O's defense|defence",
            "S come|rush|leap|jump|rise|spring|fly to defense|defence of O",
            "S take O's side|part",
            "S take side of O",
            "S campaign|canvass|stump|fundraise|electioneer for|alongside O:Person+Organization",
            f"S campaign|vote|rally for O's {_BID}",
            "S vote for O:Person+Organization",
            "S advocate|speak ~up for O:Person+Organization",
            "S vouch|root|advocate for O:Person+Organization",
            f"S {_DECLARE} support|backing|solidarity for|to|with O",
            "S pledge|swear|declare|profess|vow allegiance|loyalty|fealty|solidarity to|with O",
            f"S {_DECLARE} support|backing for|to O's {_DEED}",
            "S give O support|backing",
            f"O {_GAIN} support|backing|loyalty from|of S",
            f"O {_GAIN} S's support|backing|loyalty",
            "S raise money|cash|fund|million for O:Person",
            f"S raise money|cash|fund|million for O's {_BID}",
            "S rally|mobilize|mobilise voter|supporter for O:Person",
            "O count|rely on S for support|backing",
        ),
        nouns=(
            "S's support|backing for|of O",
            f"S's support|backing for|of O's {_BID}",
            f"S's support|backing for|of O's {_DEED}",
            "S's defense|defence of O",
            "S's solidarity with O",
            "S's allegiance|loyalty to O",
            "support|backing for O from|by|among S",
            "support|backing of O by S",
            "S's support|backing",
        ),
        adjectives=("S supportive of O", "S loyal to O"),
        roles=("supporter", "backer", "defender", "loyalist", "surrogate", "cheerleader"),
        examples=(
            ("Maria Okafor defended Tom Reyl on Tuesday.", "Maria Okafor > Tom Reyl"),
            ("Tom Reyl was backed by the Harlow Council.", "Harlow Council > Tom Reyl"),
            ("Maria Okafor campaigned for Tom Reyl in Ohio.", "Maria Okafor > Tom Reyl"),
            ("Maria Okafor sided with Tom Reyl.", "Maria Okafor > Tom Reyl"),
            ("Maria Okafor came to Tom Reyl's defense.", "Maria Okafor > Tom Reyl"),
            ("Maria Okafor's support for Tom Reyl never wavered.", "Maria Okafor > Tom Reyl"),
            ("Tom Reyl enjoys the backing of Maria Okafor.", "Maria Okafor > Tom Reyl"),
            ("Maria Okafor defended Tom Reyl's decision on Friday.", "Maria Okafor > Tom Reyl"),
        ),
        near_misses=("Maria Okafor backed away from Tom Reyl.", "Maria Okafor stood behind the counter of the Harlow Museum."),
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
        verbs=(
            "S's column|letter|post|remark|speech|statement|tweet praise|laud|hail|applaud|commend|congratulate|thank|salute O",
            "S praise|laud|hail|applaud|commend|compliment|congratulate|thank|salute|extol|extoll|acclaim|lionize|lionise O",
            "S admire|honor|honour|toast|eulogize|eulogise|flatter|idolize|idolise O:Person+Organization",
            f"S praise|laud|hail|applaud|commend|compliment|salute|extol|admire|celebrate|honor|honour O's {_DEED}",
            "S pay tribute|homage to O",
            f"S pay tribute|homage to O's {_DEED}",
            f"S heap|lavish|shower|pour|pile|bestow {_WARM} on|upon O",
            "S shower O with praise|compliment",
            "S sing O's praise",
            "S sing praise of O",
            "S tip|doff|take hat|cap to O",
            "S single ~out O for praise",
            f"S express|voice|convey|offer|extend|send|give|declare {_WARM}|congratulation to|for|towards|toward O",
            f"S express|voice|convey|declare {_WARM} for O's {_DEED}",
            "S give O credit|praise",
            "S credit O with|for",
            "S rave|gush about|over O:Person+Organization",
            "S marvel at O:Person",
            "S call|describe|declare O genius|hero|heroine|patriot|legend|star|visionary|giant|icon|inspiration|"
            "brilliant|great|incredible|smart|brave|"
            "courageous|amazing|wonderful|fantastic|terrific|outstanding|remarkable|treasure|statesman|pioneer",
            "S speak|talk of O as genius|hero|heroine|patriot|legend|visionary|inspiration|statesman",
            f"O {_GAIN} {_WARM}|accolade|kudos|applause|congratulation from|of S",
        ),
        nouns=(
            "S's praise|admiration|appreciation|gratitude|respect for|of|towards|toward O",
            f"S's praise|admiration|appreciation|gratitude for|of O's {_DEED}",
            "S's word of praise for O",
            "S's tribute|congratulation|thanks|homage to O",
            "S's compliment to|about O",
            "tribute|congratulation to O from|by S",
            "praise for O from|by S",
            "praise of O by S",
            "praise from S",
        ),
        adjectives=("S grateful|thankful to O", "S complimentary about|of O", "S proud of O:Person+Organization"),
        roles=("admirer",),
        examples=(
            ("Ines Varga praised Tom Reyl on Monday.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl was congratulated by the Reyl Foundation.", "Reyl Foundation > Tom Reyl"),
            ("Ines Varga paid tribute to Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga heaped praise on Tom Reyl in her speech.", "Ines Varga > Tom Reyl"),
            ("Ines Varga hailed Tom Reyl's work on Monday.", "Ines Varga > Tom Reyl"),
            ("Ines Varga's praise for Tom Reyl was brief.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl drew praise from Ines Varga.", "Ines Varga > Tom Reyl"),
            ("Ines Varga has called Tom Reyl a genius.", "Ines Varga > Tom Reyl"),
        ),
        near_misses=("Calder Steel survived thanks to Ines Varga.", "Ines Varga had no words for Tom Reyl's lawyer."),
    ),
)
