"""Who stands behind whom."""

from kg.relations.declaration import ACTOR, Relation, through

_BID = "bid|candidacy|candidature|campaign|nomination|run|ticket|reelection|re-election|leadership_bid"
"""What a candidate is backed through."""

_SEAT = "president|presidency|governor|mayor|senate|senator|congress|nomination|leader|leadership|chancellor|premier|seat|post|job"
"""What a candidate is backed for."""

_DEED = (
    "account|achievement|action|administration|agenda|ambition|answer|approach|appointment|argument|artistry|attitude|behavior|"
    "behaviour|bill|"
    "bravery|call|candor|career|cause|character|claim|comment|commitment|compassion|conduct|contribution|courage|decision|dedication|"
    "demand|"
    "determination|dignity|effort|generosity|government|grace|handling|honesty|humility|idea|initiative|integrity|intelligence|kindness|"
    "leadership|legacy|management|message|move|music|order|performance|plan|policy|position|professionalism|proposal|pledge|reaction|"
    "record|"
    "reform|refusal|remark|resilience|resolve|response|right|role|sacrifice|service|skill|speech|stance|stand|statement|strategy|strength|"
    "style|talent|tenacity|tenure|term|treatment|view|vision|vote|wisdom|work"
)
"""What people are praised or defended through."""

_DECLARE = (
    "affirm|announce|declare|express|extend|give|lend|offer|pledge|post|promise|put|reaffirm|reiterate|send|shift|show|signal|state|throw|"
    "tweet|voice"
)
_GAIN = (
    "attract|bag|clinch|collect|command|draw|earn|elicit|enjoy|find|gain|garner|get|have|land|nab|pick|receive|retain|score|secure|snag|win"
)

_WARM = "acclaim|admiration|affection|appreciation|compliment|gratitude|plaudit|praise|respect|thanks|thank|high_praise"
_SUPPORT = "support|backing|solidarity"
_HERO = (
    "angel|brilliant|brave|amazing|champion|courageous|fantastic|fearless|fighter|friend_of_mine|genius|giant|great|hero|heroine|icon|"
    "incredible|inspiration|inspirational|inspiring|intelligent|legend|legendary|magnificent|marvelous|marvellous|maverick|outstanding|"
    "patriot|"
    "phenomenal|pioneer|queen|remarkable|smart|star|statesman|superstar|talented|terrific|titan|trailblazer|treasure|visionary|wonderful"
)
"""What one calls people to praise them."""

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
            f"S back|support O's {_BID}",
            f"S back|support|recommend O for|as {_SEAT}",
            "S back|support O in primary|runoff|election|race|contest",
            f"S back|support O's {_BID} for",
            *through(_BID, "S throw|put|swing|lend|place weight behind O"),
            *through(_BID, "S throw|put|lend support|backing|endorsement|weight|name behind|to O"),
            f"S coalesce|unite|rally|line behind O's {_BID}",
            "S give|lend|offer|announce endorsement|blessing|nod to O",
            "S give O endorsement|blessing|nod",
            f"S give|lend|offer endorsement|blessing|backing|support to O's {_BID}",
            f"S announce|declare|throw|voice|express support|backing|endorsement for|of|behind O's {_BID}",
            "S come ~out in support|favor|favour of O's " + _BID,
            f"O {_GAIN} endorsement|nod|blessing from|of S",
            f"O {_GAIN} S's endorsement|nod|blessing",
            "S second O's nomination",
            "S urge|ask|encourage|tell|implore voter|supporter|people|follower|fan|member|delegate to vote|elect|back|support O",
        ),
        nouns=(
            "S's endorsement of O",
            f"S's endorsement of O's {_BID}",
            "endorsement of O by|from S",
            "endorsement of O",
            "endorsement for O from|by S",
            "endorsement|blessing|nod of|from|by S",
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
            ("Maria Okafor backed Peter Vance in the primary.", "Maria Okafor > Peter Vance"),
            ("Peter Vance picked up the endorsement of Maria Okafor.", "Maria Okafor > Peter Vance"),
            ("Maria Okafor lent her support to Peter Vance's bid.", "Maria Okafor > Peter Vance"),
            ("Maria Okafor urged voters to elect Peter Vance.", "Maria Okafor > Peter Vance"),
            ("The Okafor-endorsed Peter Vance met Maria Okafor.", "Maria Okafor > Peter Vance"),
        ),
        near_misses=(
            "Maria Okafor endorsed the cheque at the Harlow Bank.",
            "Peter Vance signed an endorsement contract with Calder Steel.",
            "Maria Okafor urged voters not to elect Peter Vance.",
            "Maria Okafor put her coat behind Peter Vance.",
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
            f"S support|back|defend|champion|second|welcome|uphold O's {_DEED}",
            "S back ~up O",
            "S back O ~up",
            "S side with O",
            "S side with O against",
            f"S side|agree|concur with O's {_DEED}",
            f"S approve of O's {_DEED}",
            "S stand with|by|behind O:Person+Organization+Place",
            "S stand in solidarity with O",
            "S stick by|with O:Person",
            "S stick|stand ~up for O",
            f"S stand|stick by|behind O's {_DEED}",
            "S rally|unite|coalesce|line|close behind|around O",
            "S close rank behind|around O",
            "S fall in|into line behind O",
            "S get|swing|fall behind O:Person",
            "S rally to O's defense|defence|side|aid|cause",
            "S rally to defense|defence|side|cause of O",
            "S come|rush|leap|jump|rise|spring|fly to O's defense|defence",
            "S come|rush|leap|jump|rise|spring|fly to defense|defence of O",
            "S take O's side|part",
            "S take side of O",
            "S go to bat for O",
            "S campaign|canvass|stump|fundraise|electioneer for|alongside O:Person+Organization",
            "S campaign on behalf of O",
            "S hit trail|campaign_trail for|with O",
            f"S campaign|vote|rally for O's {_BID}",
            "S vote for O:Person+Organization",
            "S cast ballot|vote for O:Person+Organization",
            "S advocate|speak ~up for O:Person+Organization",
            "S speak|come ~out in support|favor|favour|defense|defence of O",
            "S speak|write|rally|testify|march|tweet|campaign in support|favor|favour|defense|defence of O",
            f"S speak|come ~out in support|favor|favour|defense|defence of O's {_DEED}",
            f"S speak|write|testify in support|favor|favour|defense|defence of O's {_DEED}",
            "S vouch|root|advocate|cheer|plead for O:Person+Organization",
            "S cheer ~on O:Person",
            "S throw O lifeline",
            f"S {_DECLARE} {_SUPPORT} for|to|with|behind O",
            "S pledge|swear|declare|profess|vow allegiance|loyalty|fealty|solidarity to|with O",
            f"S {_DECLARE} {_SUPPORT} for|to|behind O's {_DEED}",
            f"S give O {_SUPPORT}|vote|vote_of_confidence",
            f"O {_GAIN} support|backing|loyalty from|of|among S",
            f"O {_GAIN} S's support|backing|loyalty",
            f"O's {_DEED}|{_BID} {_GAIN} support|backing|approval from|of S",
            "S raise money|cash|fund|million for O:Person",
            f"S raise money|cash|fund|million for O's {_BID}",
            "S headline fundraiser|fund-raiser for O:Person",
            "S rally|mobilize|mobilise voter|supporter for O:Person",
            "S mount|offer|issue|launch|deliver|make defense|defence of O",
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
            "support|backing of|from S",
            "S's support|backing",
        ),
        adjectives=(
            *through(_DEED, "S supportive of O"),
            "S loyal|sympathetic|devoted to O:Person+Organization",
        ),
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
            ("Maria Okafor spoke out in support of Tom Reyl.", "Maria Okafor > Tom Reyl"),
            ("Maria Okafor closed ranks behind Tom Reyl.", "Maria Okafor > Tom Reyl"),
            ("Maria Okafor cast her ballot for Tom Reyl.", "Maria Okafor > Tom Reyl"),
            ("Maria Okafor went to bat for Tom Reyl.", "Maria Okafor > Tom Reyl"),
            ("Maria Okafor is supportive of Tom Reyl's plan.", "Maria Okafor > Tom Reyl"),
        ),
        near_misses=(
            "Maria Okafor backed away from Tom Reyl.",
            "Maria Okafor stood behind the counter of the Harlow Museum.",
            "Maria Okafor was on the left side of Tom Reyl.",
            "Maria Okafor patted Tom Reyl's back.",
        ),
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
            "S admire|honor|honour|toast|eulogize|eulogise|flatter|idolize|idolise|revere|adore O:Person+Organization",
            "S respect|worship|fete O:Person",
            "S praise|laud|hail|applaud|commend|compliment|salute|extol|admire|celebrate|honor|honour|appreciate|cheer|tout|acknowledge "
            f"O's {_DEED}|virtue",
            "S extol virtue of O",
            "S pay tribute|homage|respect to O",
            f"S pay tribute|homage to O's {_DEED}",
            "S pen|post|write|share|lead|deliver|publish tribute|ode to O:Person",
            f"S heap|lavish|shower|pour|pile|bestow {_WARM} on|upon O",
            f"S heap|lavish|shower|pour|pile|bestow {_WARM} on|upon O's {_DEED}",
            "S shower O with praise|compliment",
            "S sing O's praise",
            "S sing praise of O",
            "S tip|doff|take hat|cap to|off O",
            "S single ~out O for praise",
            "S have|reserve|find kind_word|warm_word|nice_word|good_word|glowing_word|high_praise|only_praise|praise|warmest_word for O",
            "S have respect|great_respect|admiration|great_admiration for O:Person",
            "S have nothing but praise for O",
            f"S express|voice|convey|offer|extend|send|give|declare {_WARM}|congratulation|kudos|props to|for|towards|toward O",
            f"S express|voice|convey|declare {_WARM} for O's {_DEED}",
            "S give O credit|praise|kudos|props|shout-out|shoutout",
            "S give|send shout-out|shoutout|credit to O",
            "S credit O with|for",
            "S rave|gush|enthuse about|over O:Person+Organization",
            "S fawn|swoon over|on O:Person",
            "S wax lyrical about O",
            "S marvel at O:Person",
            f"S marvel at O's {_DEED}",
            "S look ~up to O:Person",
            "S be in awe of O:Person",
            "S be fan|big_fan|huge_fan|great_fan of O:Person",
            "S be full of praise for O",
            "S speak|think|talk ~highly|admiringly of O",
            "S speak|think ~highly of O",
            "S speak ~warmly of O",
            "S speak ~fondly of O",
            "S speak ~glowingly of O",
            "S speak ~admiringly of O",
            "S give O ovation|standing_ovation",
            "S dedicate award|book|song|victory|win|medal|trophy|goal to O",
            f"S call|declare|deem|pronounce|label|dub O {_HERO}",
            f"S describe|hail|remember|regard|praise O as {_HERO}",
            f"S speak|talk of O as {_HERO}",
            f"O {_GAIN} {_WARM}|accolade|kudos|applause|congratulation|ovation from|of S",
            f"O's {_DEED} {_GAIN} {_WARM}|accolade|kudos|applause|congratulation from|of S",
            f"O's {_DEED} earn|win O {_WARM} from S",
        ),
        nouns=(
            *through(_DEED, "S's praise|admiration|appreciation|gratitude|respect for|of|towards|toward O"),
            "S's word of praise for O",
            "S's tribute|congratulation|thanks|homage|ode to O",
            "tribute to O",
            "S's compliment to|about O",
            "tribute|congratulation to O from|by S",
            *through(_DEED, "praise|admiration for O from|by S"),
            "praise of O by S",
            "praise from S",
        ),
        adjectives=(
            "S grateful|thankful|indebted to O",
            "S complimentary|effusive|appreciative|glowing|admiring about|of|to O",
            "S proud of O:Person+Organization",
            "S impressed|amazed|awed|inspired|moved by|with|at O:Person",
            f"S impressed|amazed|awed|inspired by|with|at O's {_DEED}",
            f"S grateful for O's {_DEED}",
        ),
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
            ("Ines Varga had kind words for Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga looked up to Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga gave a shout-out to Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl's speech drew praise from Ines Varga.", "Ines Varga > Tom Reyl"),
            ("Ines Varga was impressed by Tom Reyl's performance.", "Ines Varga > Tom Reyl"),
            ("Ines Varga was full of praise for Tom Reyl.", "Ines Varga > Tom Reyl"),
        ),
        near_misses=(
            "Calder Steel survived thanks to Ines Varga.",
            "Ines Varga had no words for Tom Reyl's lawyer.",
            "Ines Varga had harsh words for Tom Reyl.",
            "Ines Varga looked up at Tom Reyl.",
            "Ines Varga gave a lift to Tom Reyl.",
        ),
    ),
)
