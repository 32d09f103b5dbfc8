"""Setting oneself against what somebody is, wants or does: opposition, refusal, protest."""

from kg.relations.declaration import ACTOR, Relation, through

BID = (
    "bid|candidacy|candidature|campaign|nomination|appointment|reelection|re-election|confirmation|election|ambition|presidency|leadership"
)
"""How one stands for a post."""

_PLAN = (
    f"{BID}|accession|membership|agenda|amendment|application|bill|budget|decision|demand|effort|idea|initiative|legislation|measure|merger|move|order|plan|policy|position|project|"
    "proposal|push|reform|resolution|stance|strategy|tariff|takeover|war"
)
"""What people are opposed in."""

_DEED = f"{_PLAN}|action|approach|authority|comment|conduct|handling|refusal|remark|rule|speech|statement|treatment|use|view|visit"
"""What people are opposed or protested in."""

_ASKED = (
    "account|accusation|conclusion|finding|advance|allegation|analysis|apology|appeal|application|approach|argument|assertion|bid|call|charge|claim|complaint|"
    "concern|contention|criticism|demand|denial|explanation|findings|justification|idea|insinuation|interpretation|invitation|invite|motion|narrative|"
    "nomination|objection|offer|order|overture|petition|plan|plea|pressure|proposal|proposition|request|resignation|suggestion|theory|"
    "threat|"
    "ultimatum|version|warning"
)
"""What somebody puts to another who may say no."""

_GRANTED = "bail|parole|release|freedom|asylum|injunction|permission|custody|clemency|stay|retrial|protection|relief"
"""What a court may grant."""

RELATIONS = (
    Relation(
        name="OPPOSED",
        family="quarrel",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=-3.0,
        definition="subject speaks or acts against object's candidacy, plan or position",
        says="opposed",
        plover="REJECT",
        verbs=(
            "S oppose|resist|defy|undermine|obstruct|thwart|stymie|disobey|buck O:Person+Organization+Place",
            "S oppose|resist|fight|challenge|obstruct|thwart|stymie|derail|scuttle|torpedo|veto|undermine|contest|block|defy|filibuster|"
            "counter|"
            f"sink|frustrate|stall|decry|denounce O's {_PLAN}",
            "S vow|promise|pledge|swear to oppose|resist|fight O",
            "S challenge O's " + _DEED + "|claim|authority",
            *through(f"{_DEED}|finding|conclusion|assessment|ruling|verdict|judgment|judgement|opinion", "S disagree with O"),
            f"S differ|part|break with O's {_DEED}",
            "S differ with O on|over",
            "S dissent from O's decision|opinion|ruling|verdict|view",
            "S take issue with O's " + _PLAN,
            f"S object to O's {_DEED}",
            "S object to O",
            "S campaign|lobby|vote|argue|mobilize|mobilise|work|line|plot|revolt|caucus|inveigh against O:Person+Organization",
            f"S campaign|lobby|vote|argue|rebel|fight|testify|speak|rail|warn|mobilize|mobilise|line|decide against O's {_PLAN}",
            "S stand|come|speak ~out against O's " + _PLAN,
            "S come ~out against O:Person+Organization",
            "S:Place vote against O:Place",
            "S stand ~up to|against O:Person+Organization+Place",
            "S stand in O's way",
            "S table|move|file|submit|introduce|bring|sponsor no-confidence_motion|confidence_motion|impeachment_motion against|in O",
            "S table|move|file|submit|introduce|bring|sponsor motion|vote of confidence|censure in|against O",
            "S stand against O:Person",
            f"S take stand|position against O's {_PLAN}",
            f"S be against O's {_PLAN}",
            "S take stand against O",
            "S turn|rebel|rise|revolt against O",
            "S turn - on O:Person",
            "S lead|join|mount|stage|organize|organise charge|revolt|rebellion|opposition|fight|campaign|mutiny|resistance|crusade "
            "against|to "
            "O:Person+Organization",
            f"S lead|join|mount|stage|organize|organise charge|revolt|rebellion|opposition|fight|campaign|resistance against|to O's "
            f"{_PLAN}",
            *through(_PLAN, "S push ~back against|on O"),
            "S break rank with O",
            "S side against O",
            "S urge|ask|tell|encourage|implore voter|supporter|people|member|lawmaker|senator to reject|oppose|defeat O",
            "S want|seek|demand ouster|overthrow|downfall|toppling|defeat of O:Person",
            "S want|seek|demand O:Person's ouster|overthrow|downfall|toppling|defeat",
            "S call for ouster|overthrow|sacking|removal|dismissal|impeachment|expulsion|prosecution of O:Person",
            "S call for O:Person's ouster|overthrow|sacking|removal|dismissal|impeachment|expulsion|prosecution",
            "S voice|express|declare|signal|announce|state opposition|objection to O",
            f"S voice|express|declare|signal|announce|state|raise|have opposition|objection|reservation|misgiving|qualm to|about|over "
            f"O's {_PLAN}",
            "O face|meet|encounter|draw|spark|provoke opposition|resistance|pushback from S",
            f"O's {_PLAN} face|meet|encounter|draw|spark|provoke opposition|resistance|pushback|objection from S",
            f"O's {_PLAN} run into opposition|resistance from S",
        ),
        nouns=(
            *through(_PLAN, "S's opposition|resistance|objection|hostility|aversion to O"),
            *through(_PLAN, "opposition|resistance|objection to O by|from S"),
            "S's fight|campaign|crusade|rebellion|revolt against O:Person",
            f"S's fight|campaign|crusade|rebellion|revolt against O's {_PLAN}",
        ),
        adjectives=(*through(_PLAN, "S opposed|hostile|resistant to|towards|toward O"),),
        examples=(
            ("The anti-Norway newspaper Harlow Post closed.", "Harlow Post > Norway"),
            ("Ines Varga opposed Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga opposed Tom Reyl's nomination.", "Ines Varga > Tom Reyl"),
            ("Ines Varga disagreed with Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga stood up to Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga's opposition to Tom Reyl hardened.", "Ines Varga > Tom Reyl"),
            ("Ines Varga came out against Tom Reyl's plan.", "Ines Varga > Tom Reyl"),
            ("Ines Varga led a revolt against Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl's proposal ran into opposition from Ines Varga.", "Ines Varga > Tom Reyl"),
            ("Ines Varga urged voters to reject Tom Reyl.", "Ines Varga > Tom Reyl"),
        ),
        near_misses=(
            "Tom Reyl organized a hit against Peter Vance.",
            "The Harlow Post printed an anti-Norway poem.",
            "Ines Varga sat opposite Tom Reyl.",
            "Ines Varga had no objection.",
            "Ines Varga turned on the lights for Tom Reyl.",
            "Ines Varga led a campaign for Tom Reyl.",
            "Ines Varga stood against the wall beside Tom Reyl.",
            "Ines Varga worked against the clock for Tom Reyl.",
        ),
    ),
    Relation(
        name="REJECTED",
        family="quarrel",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=-2.0,
        definition="subject refuses, rebuffs or denies object's request, claim, offer or proposal",
        says="rejected",
        plover="REJECT",
        verbs=(
            "S reject|rebuff|spurn|snub|shun|disdain|overrule|stonewall O:Person+Organization+Place",
            "S reject|rebuff|spurn|refuse|decline|deny|dismiss|refute|dispute|contest|rebut|disregard|ignore|contradict|discount|debunk|"
            f"overrule|discredit|deride|ridicule|nix|disallow|defy|swat|resist|disbelieve|downplay|rubbish|trash|quash O's {_ASKED}",
            "S counter O's accusation|allegation|argument|assertion|claim|contention|narrative|version",
            "S accept O's application|apology|explanation|guarantee|invitation|offer|plea|proposal|request|resignation|version (denied)",
            f"S dismiss|reject|deride|denounce O's {_ASKED} as",
            f"S reject|dismiss|deny|decline|refuse|rebuff|ignore|spurn|refute|dispute|rubbish|debunk|rebut {_ASKED} from|by|of O",
            "S rebut|refute|contradict O:Person+Organization",
            f"S turn|shoot|knock ~down O's {_ASKED}",
            f"S turn|shoot|knock ~down {_ASKED} from|by O",
            "S turn ~down O",
            "S turn O ~down",
            f"S say no to O's {_ASKED}",
            f"S junk O's {_ASKED}|case|bid",
            f"S junk {_ASKED}|case|bid by|of|from O",
            "S:Court dismiss|reject|toss O's case|lawsuit|suit|petition|writ|claim|complaint",
            f"S:Court deny|refuse O {_GRANTED}",
            f"S:Court deny|refuse {_GRANTED} to O",
            f"S:Court deny|refuse O's {_GRANTED}",
            f"S shrug|brush|laugh|wave|fend ~off O's {_ASKED}",
            f"S shrug|brush|laugh|wave|fend ~off {_ASKED} from|by|of O",
            f"S turn deaf_ear to O's {_ASKED}",
            "S shrug|brush|laugh|wave ~off O's attack|barb|broadside|comment|dig|insult|jab|jibe|remark|swipe|taunt",
            f"S hit|fire|lash|strike|push ~back at O's {_ASKED}",
            f"S throw ~out O's {_ASKED}|case|lawsuit|suit",
            f"S brush|wave|bat|swat|push|cast ~aside O's {_ASKED}",
            f"S brush|wave|bat|swat|push|cast ~aside {_ASKED} from|by|of O",
            f"S wave|bat|swat|explain ~away O's {_ASKED}",
            f"S rule ~out O's {_ASKED}",
            f"S balk|scoff|laugh|sneer at O's {_ASKED}",
            f"S push ~back on|against O's {_ASKED}",
            f"S pour|throw cold_water on O's {_ASKED}",
            f"S give shrift|short_shrift to O's {_ASKED}",
            f"S pass on O's {_ASKED}",
            f"S walk ~away from O's {_ASKED}",
            "S give O brush-off|cold_shoulder",
            "S brush ~off O:Person",
            "S brush ~aside O:Person",
            "S slam door on O",
            "S hang ~up on O:Person",
            "S blank O:Person",
            "S ignore O:Person at|during",
            "S snub O's wedding|party|birthday|dinner|reception|premiere|funeral|ceremony|rally|event|show",
        ),
        nouns=(
            f"S's rejection|refusal|denial|dismissal of O's {_ASKED}",
            "S's rejection of O",
            "rejection|rebuff of O by S",
            "S's snub|rebuff of|to O",
        ),
        adjectives=("S dismissive of O",),
        examples=(
            ("Ines Varga rejected Tom Reyl's offer.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl was rebuffed by Ines Varga.", "Ines Varga > Tom Reyl"),
            ("Ines Varga turned down Tom Reyl's invitation.", "Ines Varga > Tom Reyl"),
            ("Ines Varga's rejection of Tom Reyl's proposal came late.", "Ines Varga > Tom Reyl"),
            ("Ines Varga turned down an offer from Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga poured cold water on Tom Reyl's proposal.", "Ines Varga > Tom Reyl"),
            ("Ines Varga shrugged off Tom Reyl's criticism.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl's appeal was thrown out by Harlow Council.", "Harlow Council > Tom Reyl"),
        ),
        near_misses=(
            "Ines Varga accepted Tom Reyl's offer.",
            "Tom Reyl rejected the job.",
            "Ines Varga turned down the street of Tom Reyl.",
            "Ines Varga poured water on Tom Reyl's roses.",
            "Ines Varga ruled out a change.",
        ),
    ),
    Relation(
        name="PROTESTED",
        family="quarrel",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=-5.0,
        definition="subject demonstrates, strikes or boycotts against object",
        says="protested",
        plover="PROTEST",
        verbs=(
            "S protest|demonstrate|rally|march|picket against O",
            *through(_DEED + "|inauguration|invasion|presence|arrival|trip", "S protest|demonstrate|march|rally against O"),
            "S boycott|picket|gherao O",
            "S burn|torch effigy|portrait of O",
            "S burn|torch O's effigy|portrait",
            "S boycott O's inauguration|speech|address|concert|conference|ceremony|event|funeral|rally|party|show|summit|election|wedding|"
            "premiere|dinner|reception|coronation|visit|convention|tour|match",
            "S protest O:Person+Organization",
            "S protest O's " + _DEED + "|inauguration|invasion|presence|arrival|trip",
            "S walk ~out on|against O",
            "S walk ~out of|during O's speech|address|concert|event",
            "S disrupt|interrupt O's speech|address|concert|event|rally|inauguration",
            "S stage|hold|lead|organize|organise|join|attend protest|demonstration|rally|march|boycott|picket|walkout|sit-in|strike|revolt|"
            "dharna|agitation|bandh|hartal against|of|over O",
            f"S stage|hold|lead|organize|organise|join|attend protest|demonstration|rally|march|walkout|sit-in against|over O's {_DEED}",
            "S take part|participate in protest|demonstration|rally|march|boycott|strike against|of O",
            "S participate in protest|demonstration|rally|march|boycott|strike against|of O",
            "S call for boycott of O",
            "S urge|launch boycott of O",
            "S go on strike against O:Organization",
            "S strike against O:Organization",
            "S:Organization be|go|remain on strike at|in O:Organization",
            "S:Organization call|stage|begin|launch|announce strike|walkout at O:Organization",
            "S take to street against O",
            "S shout ~down O:Person",
            "S resign|quit|leave in protest against|at|of O",
            f"S resign|quit|leave in protest against|at|over|of O's {_DEED}",
            "O face boycott|protest|strike from|by S",
        ),
        nouns=(
            "S's boycott of O",
            "S's protest|demonstration|rally|march against O",
            "protest|demonstration|boycott against|of O by S",
        ),
        examples=(
            ("Harlow Workers Union protested against Calder Steel.", "Harlow Workers Union > Calder Steel"),
            ("Ines Varga boycotted Calder Steel.", "Ines Varga > Calder Steel"),
            ("Harlow Workers Union's boycott of Calder Steel began.", "Harlow Workers Union > Calder Steel"),
            ("Ines Varga boycotted Tom Reyl's inauguration.", "Ines Varga > Tom Reyl"),
            ("Ines Varga resigned in protest at Tom Reyl's decision.", "Ines Varga > Tom Reyl"),
            ("Ines Varga led a march against Tom Reyl.", "Ines Varga > Tom Reyl"),
        ),
        near_misses=(
            "Ines Varga marched in Harlow.",
            "Calder Steel went on the strike list of Harlow.",
            "Ines Varga walked out of Tom Reyl's house.",
            "Ines Varga held a rally for Tom Reyl.",
            "Ines Varga joined a march with Tom Reyl.",
        ),
    ),
)
