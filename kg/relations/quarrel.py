"""Setting oneself against somebody: opposition, refusal, feud, rupture, threat and protest."""

from kg.relations.declaration import ACTOR, Relation, through

_BID = (
    "bid|candidacy|candidature|campaign|nomination|appointment|reelection|re-election|confirmation|election|ambition|presidency|leadership"
)
_PLAN = (
    f"{_BID}|agenda|bill|budget|decision|demand|effort|idea|initiative|legislation|measure|merger|move|order|plan|policy|position|project|"
    "proposal|push|reform|stance|strategy|tariff|takeover|war"
)
"""What people are opposed in."""

_DEED = f"{_PLAN}|action|approach|authority|comment|conduct|handling|refusal|remark|rule|speech|statement|treatment|use|view|visit"
"""What people are opposed or protested in."""

_ASKED = (
    "account|accusation|advance|allegation|analysis|apology|appeal|application|approach|argument|assertion|bid|call|charge|claim|complaint|"
    "concern|contention|criticism|demand|denial|explanation|findings|idea|insinuation|interpretation|invitation|invite|motion|narrative|"
    "nomination|objection|offer|order|overture|petition|plan|plea|pressure|proposal|proposition|request|resignation|suggestion|theory|"
    "threat|"
    "ultimatum|version|warning"
)
"""What somebody puts to another who may say no."""

_DISPUTE = (
    "argument|altercation|battle|beef|bust-up|clash|confrontation|disagreement|dispute|falling|falling-out|feud|fight|grudge|quarrel|row|"
    "rift|run-in|showdown|spat|squabble|standoff|tiff|tussle|vendetta|war|shouting_match|bad_blood|power_struggle"
)
_FEUDS = (
    "acrimony|altercation|animosity|antagonism|antipathy|argument|beef|bust-up|clash|confrontation|disagreement|discord|dispute|enmity|fallout|fall-out|"
    "falling|"
    "falling-out|"
    "feud|friction|hostility|quarrel|rift|row|showdown|spat|squabble|standoff|strife|tension|tussle|vendetta|bad_blood|bad_feeling|"
    "ill_will|"
    "power_struggle|ill_feeling|shouting_match|war_of_words|run-in"
)
_BARBS = (
    "accusation|allegation|attack|barb|broadside|criticism|dig|insult|jab|jibe|putdown|put-down|recrimination|taunt|zinger|angry_word|"
    "heated_word|harsh_word"
)
_TERMS = "term|speaking_term|good_term|friendly_term|best_term"
"""On which those are not who have fallen out."""
_HARM = (
    "arrest|ban|block|bomb|boycott|crush|deport|destroy|defund|dismiss|end|evict|expel|expose|fine|fire|hit|impeach|investigate|jail|kill|"
    "oust|prosecute|punish|retaliate|ruin|sack|sanction|strike|sue|unseat"
)
"""What one threatens by vowing it."""

_DISAVOW = "abandon|betray|desert|disavow|disown|ditch|divorce|dump|forsake|jilt|renounce|repudiate|unfollow|unfriend"
_NETWORK = "instagram|twitter|facebook|whatsapp|tiktok|snapchat|x|linkedin|social_media|medium"
"""Where one follows, befriends or blocks others."""

_SUPPORT = "support|endorsement|backing|allegiance"
_TIE = (
    "tie|relation|link|contact|relationship|partnership|alliance|association|cooperation|collaboration|contract|deal|engagement|friendship|"
    "marriage|affiliation|romance"
)

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
            *through(_DEED, "S disagree with O"),
            f"S differ|part|break with O's {_DEED}",
            "S differ with O on|over",
            "S take issue with O's " + _PLAN,
            f"S object to O's {_DEED}",
            "S object to O",
            "S campaign|lobby|vote|argue|mobilize|mobilise|organize|organise|work|line|plot|revolt|caucus|inveigh against "
            "O:Person+Organization",
            f"S campaign|lobby|vote|argue|rebel|fight|testify|speak|rail|warn|mobilize|mobilise|line|decide against O's {_PLAN}",
            "S stand|come|speak ~out against O's " + _PLAN,
            "S come ~out against O:Person+Organization",
            "S stand ~up to|against O:Person+Organization+Place",
            "S stand in O's way",
            "S stand against O:Person",
            f"S take stand|position against O's {_PLAN}",
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
            f"overrule|discredit|deride|ridicule|nix|disallow|defy|swat|resist|disbelieve|downplay O's {_ASKED}",
            f"S dismiss|reject|deride|denounce O's {_ASKED} as",
            f"S reject|dismiss|deny|decline|refuse|rebuff|ignore|spurn|refute|dispute {_ASKED} from|by|of O",
            "S rebut|refute|contradict O:Person+Organization",
            f"S turn|shoot|knock ~down O's {_ASKED}",
            f"S turn|shoot|knock ~down {_ASKED} from|by O",
            "S turn ~down O",
            "S turn O ~down",
            f"S say no to O's {_ASKED}",
            f"S shrug|brush|laugh|wave|fend ~off O's {_ASKED}",
            f"S hit|fire|lash|strike|push ~back at O's {_ASKED}",
            f"S throw ~out O's {_ASKED}|case|lawsuit|suit",
            f"S brush|wave|bat|swat|push|cast ~aside O's {_ASKED}",
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
        name="FEUDED_WITH",
        family="quarrel",
        kind="event",
        symmetric=True,
        subject=ACTOR,
        object=ACTOR,
        warmth=-4.0,
        definition="the two quarrel, clash, trade barbs; a falling-out",
        says="feuded with",
        plover="ACCUSE-disapprove",
        verbs=(
            "S feud|quarrel|clash|spar|argue|bicker|squabble|tangle|tussle|wrangle|brawl|scrap|joust with O",
            "S row with O:Person",
            "S feud|quarrel|clash|spar|bicker|squabble|tangle|wrangle",
            "S fall ~out with O",
            "S fall ~out",
            "S butt|lock|cross head|horn|sword with O",
            "S butt|lock|cross head|horn|sword",
            f"S trade|exchange|swap {_BARBS}|blow|shot with O",
            f"S trade|exchange|swap {_BARBS}|blow",
            f"S have|share {_DISPUTE} with O",
            f"S have|share {_DISPUTE} !with",
            f"S embark on {_DISPUTE}|war_of_words with O",
            f"S embark on {_DISPUTE}|war_of_words",
            "S have testy_exchange|heated_exchange|angry_exchange|tense_exchange|terse_exchange|bitter_exchange|sharp_exchange with O",
            "S have testy_exchange|heated_exchange|angry_exchange|tense_exchange|terse_exchange|bitter_exchange|sharp_exchange",
            "S trade|exchange angry_word|heated_word|harsh_word|sharp_word|cross_word with O",
            f"entangle|embroil|lock|mire|involve|enmesh S in {_DISPUTE}|conflict|dispute with O",
            f"S start|pick|resume|renew|reignite|escalate|wage|continue|spark|settle|revive|rekindle {_DISPUTE} with O",
            f"S get|enter into {_DISPUTE} with O",
            f"S engage in {_DISPUTE} with O",
            f"S be in {_DISPUTE} with O:Person",
            "S be|remain|stay|find at loggerhead|odds|odd|dagger with O",
            "S be|remain|stay at loggerhead|dagger !with",
            "S be|remain|stay at odds|odd",
            f"S be|remain on {_TERMS} with O (denied)",
            f"S be|remain on {_TERMS} (denied)",
            "S speak term with O (denied)",
            "S speak term (denied)",
            "S see eye with O:Person (denied)",
            "S see eye (denied)",
            "S see ~eye-to-eye with O:Person (denied)",
            "S see ~eye-to-eye (denied)",
            "S get ~along with O:Person (denied)",
            "S get ~on with O:Person (denied)",
            "S get ~along (denied)",
            "S hold|bear|nurse|harbor|harbour|carry grudge|resentment|animosity against|toward|towards|for O:Person+Organization+Place",
            "S go to war with O:Person",
            "S be at war with O:Person",
            "S make enemy of O:Person",
            "S declare|wage war on|against O:Person",
            "S's relationship|relation|friendship|tie sour|deteriorate|fray|rupture with O",
            "S's relationship|relation|friendship|tie sour|deteriorate|fray|rupture",
        ),
        nouns=(
            f"S's {_FEUDS} with O",
            f"{_FEUDS} between S",
            "S-O feud|quarrel|spat|rift|row|dispute|clash|conflict",
        ),
        roles=(
            "foe",
            "nemesis",
            "enemy",
            "archenemy",
            "arch-enemy",
            "arch-nemesis",
            "archnemesis",
            "arch-foe",
            "adversary",
        ),
        examples=(
            ("Ines Varga clashed with Tom Reyl on Monday.", "Ines Varga > Tom Reyl"),
            ("Ines Varga and Tom Reyl feuded for years.", "Ines Varga > Tom Reyl"),
            ("The feud between Ines Varga and Tom Reyl grew.", "Ines Varga > Tom Reyl"),
            ("Ines Varga fell out with Tom Reyl in 2019.", "Ines Varga > Tom Reyl"),
            ("Ines Varga's feud with Tom Reyl continued.", "Ines Varga > Tom Reyl"),
            ("Ines Varga is at loggerheads with Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga and Tom Reyl are at odds over the plan.", "Ines Varga > Tom Reyl"),
            ("The bad blood between Ines Varga and Tom Reyl is old.", "Ines Varga > Tom Reyl"),
            ("Ines Varga and Tom Reyl have locked horns.", "Ines Varga > Tom Reyl"),
            ("Ines Varga had a heated exchange with Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga's relationship with Tom Reyl soured.", "Ines Varga > Tom Reyl"),
            ("Ines Varga, a longtime foe of Tom Reyl, left.", "Ines Varga > Tom Reyl"),
        ),
        near_misses=(
            "Ines Varga argued with care for Tom Reyl.",
            "Ines Varga fell ill with Tom Reyl.",
            "Ines Varga had a friendly exchange with Tom Reyl.",
            "Ines Varga was at lunch with Tom Reyl.",
            "Ines Varga went to the war memorial with Tom Reyl.",
            "Ines Varga traded shares with Tom Reyl.",
        ),
    ),
    Relation(
        name="BROKE_WITH",
        family="quarrel",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=-5.0,
        mutual=True,
        definition="subject ends support for or ties with object: disavows, cuts off, splits from, divorces",
        says="broke with",
        plover="SANCTION-withdraw",
        verbs=(
            "S break - with O",
            "S break|split ~up with O",
            "S break ~up",
            "S split ~up",
            "S break|split ~away from O",
            "S part way|company|ways with O",
            "S part way|company|ways",
            "estrange S",
            "S split|separate",
            "S split - from|with O:Person+Organization",
            "S divorce",
            f"S {_DISAVOW} O:Person+Organization+Place",
            "S abandon|disavow|renounce O's " + _BID + "|cause",
            "S cut ~off O",
            "S cut|shut|freeze ~out O:Person",
            "S cut O:Person out of life",
            "S ghost O:Person",
            f"S block O:Person on|from {_NETWORK}",
            f"S cut|sever|end|break|suspend|terminate|dissolve|rupture|cease {_TIE} with|to O",
            f"S break|cut|call ~off {_TIE} with|to O",
            f"S withdraw|drop|pull|rescind|revoke|retract|end|renounce|recant {_SUPPORT} for|of|from O",
            f"S withdraw|drop|pull|rescind|revoke|retract|renounce {_SUPPORT} for|of O's " + _BID,
            "S walk ~away from O:Person+Organization",
            "S walk ~out on O:Person",
            "S turn back on O",
            "S turn ~back on O",
            "S turn back on O's " + _BID,
            "S defect from O",
            "S wash hand of O",
            "S distance from O",
            "S leave husband|wife|boyfriend|girlfriend|partner O:Person",
            "S throw O under bus",
            "S stab O:Person in back",
            "S lose faith|confidence in O",
            "S sour on O",
            "S file for divorce",
            "S announce|confirm|reveal|finalize|finalise|settle|complete divorce|split|separation|breakup|break-up !of",
            "S announce|confirm|reveal|finalize|finalise|settle|complete divorce|split|separation|breakup|break-up from|with O",
            "S call time on relationship|marriage|romance with O",
            "S file for divorce|separation from O",
            "S seek|get divorce from O:Person",
            "S get divorce",
            "S recall|withdraw|pull ambassador|envoy|diplomat from|to|in O:Place",
        ),
        nouns=(
            "S's break|split|divorce|breakup|break-up|separation|estrangement with|from O",
            "split|divorce|breakup|break-up|estrangement between S",
            "S's disavowal|repudiation|abandonment|betrayal|renunciation of O",
        ),
        adjectives=("S estranged from O",),
        examples=(
            ("Ines Varga and Tom Reyl announced their divorce.", "Ines Varga > Tom Reyl"),
            ("Ines Varga and Tom Reyl are getting a divorce.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl finalized his divorce from Ines Varga.", "Tom Reyl > Ines Varga"),
            ("Latvia recalled its ambassador from Hungary.", "Latvia > Hungary"),
            ("Ines Varga broke with Tom Reyl in May.", "Ines Varga > Tom Reyl"),
            ("Norway cut ties with Calder Steel.", "Norway > Calder Steel"),
            ("Ines Varga disavowed Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga withdrew her endorsement of Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga's break with Tom Reyl was painful.", "Ines Varga > Tom Reyl"),
            ("Ines Varga has parted company with Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga turned her back on Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga called off her engagement to Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("The split between Norway and Calder Steel was painful.", "Norway > Calder Steel"),
        ),
        near_misses=(
            "Ines Varga and Tom Reyl announced a split of Calder Steel.",
            "Latvia recalled its meetings with Hungary.",
            "Tom Reyl broke bread with Ines Varga.",
            "Ines Varga broke a plate.",
            "Ines Varga split the bill with Tom Reyl.",
            "Ines Varga called off her dog.",
            "Ines Varga dumped the files on Tom Reyl's desk.",
            "Ines Varga turned back to Tom Reyl.",
            "Ines Varga left Tom Reyl a note.",
        ),
    ),
    Relation(
        name="THREATENED",
        family="quarrel",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=-3.5,
        definition="subject threatens object with harm or a penalty",
        says="threatened",
        plover="THREATEN",
        verbs=(
            "S threaten O:Person+Organization+Place",
            "S threaten to O",
            f"S vow|swear to {_HARM} O",
            "S threaten O with",
            "S threaten action|retaliation|sanction|lawsuit|war|strike|tariff|attack|force|revenge|reprisal|invasion|boycott against|on|"
            "with O",
            "S intimidate|menace|blackmail|bully|strong-arm O:Person+Organization+Place",
            "S issue|deliver|send|make|hurl|utter threat|death_threat|ultimatum to|against|at O",
            "S give O ultimatum",
            "S send O threat|death_threat|threatening_letter|threatening_message",
            "S put O on notice",
            "S vow|swear|promise|pledge revenge|retaliation|vengeance|reprisal against|on O",
            "O receive|face threat|death_threat from S",
            "S warn O of consequence|retaliation|punishment|sanction|strike|reprisal",
        ),
        nouns=("S's threat|ultimatum|intimidation to|against|of O", "threat against O by|from S"),
        examples=(
            ("Ines Varga threatened Tom Reyl with a lawsuit.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl was threatened by Ines Varga.", "Ines Varga > Tom Reyl"),
            ("Ines Varga threatened to sue Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga's threats against Tom Reyl were recorded.", "Ines Varga > Tom Reyl"),
            ("Ines Varga gave Tom Reyl an ultimatum.", "Ines Varga > Tom Reyl"),
            ("Ines Varga vowed to punish Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga threatened to retaliate against Norway.", "Ines Varga > Norway"),
            ("Ines Varga threatened to impose tariffs on Norway.", "Ines Varga > Norway"),
            ("Ines Varga put Tom Reyl on notice.", "Ines Varga > Tom Reyl"),
        ),
        near_misses=(
            "Ines Varga received a threat in Harlow.",
            "Rain threatened Harlow on Monday.",
            "Ines Varga vowed to support Tom Reyl.",
            "Ines Varga promised to back Tom Reyl.",
            "Ines Varga swore to protect Tom Reyl.",
            "Ines Varga put Tom Reyl on the list.",
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
            "S boycott|picket O",
            "S boycott O's inauguration|speech|address|concert|conference|ceremony|event|funeral|rally|party|show|summit|election|wedding|"
            "premiere|dinner|reception|coronation|visit|convention|tour|match",
            "S protest O:Person+Organization",
            "S protest O's " + _DEED + "|inauguration|invasion|presence|arrival|trip",
            "S walk ~out on|against O",
            "S walk ~out of|during O's speech|address|concert|event",
            "S disrupt|interrupt O's speech|address|concert|event|rally|inauguration",
            "S stage|hold|lead|organize|organise|join|attend protest|demonstration|rally|march|boycott|picket|walkout|sit-in|strike|revolt "
            "against|of|over O",
            f"S stage|hold|lead|organize|organise|join|attend protest|demonstration|rally|march|walkout|sit-in against|over O's {_DEED}",
            "S take part|participate in protest|demonstration|rally|march|boycott|strike against|of O",
            "S participate in protest|demonstration|rally|march|boycott|strike against|of O",
            "S call for boycott of O",
            "S urge|launch boycott of O",
            "S go on strike against O:Organization",
            "S strike against O:Organization",
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
