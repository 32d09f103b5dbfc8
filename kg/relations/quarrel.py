"""Falling out: feud, rupture and threat."""

from kg.relations.declaration import ACTOR, Relation
from kg.relations.opposition import BID

_DISPUTE = (
    "argument|altercation|battle|beef|bust-up|clash|confrontation|disagreement|dispute|falling|falling-out|feud|fight|grudge|quarrel|row|"
    "rift|run-in|showdown|spat|squabble|standoff|tiff|tussle|vendetta|war|shouting_match|bad_blood|power_struggle"
)
_FEUDS = (
    "acrimony|altercation|animosity|antagonism|antipathy|argument|beef|bust-up|clash|confrontation|disagreement|discord|dispute|enmity|fallout|fall-out|"
    "falling|"
    "falling-out|turf_war|"
    "feud|friction|hostility|quarrel|rift|row|showdown|spat|squabble|standoff|strife|tension|tussle|vendetta|bad_blood|bad_feeling|"
    "ill_will|"
    "power_struggle|ill_feeling|shouting_match|war_of_words|run-in|legal_battle|court_battle|legal_fight|court_fight|legal_dispute|"
    "legal_wrangle|custody_battle"
)
_BARBS = (
    "accusation|allegation|attack|barb|broadside|criticism|dig|insult|jab|jibe|putdown|put-down|recrimination|taunt|zinger|angry_word|"
    "heated_word|harsh_word"
)
_TROUBLED = "|".join(
    f"{how}_relationship" for how in "acrimonious fractious fraught frosty rocky soured stormy strained tense testy turbulent".split()
)
_EXCHANGE = "|".join(f"{how}_exchange" for how in "acrimonious angry bitter contentious fiery heated sharp tense terse testy".split())
_TERMS = "term|speaking_term|good_term|friendly_term|best_term"
"""On which those are not who have fallen out."""
_HARM = (
    "arrest|ban|block|bomb|boycott|crush|deport|destroy|defund|dismiss|end|evict|expel|expose|fine|fire|hit|impeach|investigate|jail|kill|"
    "oust|prosecute|punish|retaliate|ruin|sack|sanction|strike|sue|unseat"
)
"""What one threatens by vowing it."""

_MEASURE = "action|attack|boycott|force|invasion|lawsuit|legal_action|reprisal|retaliation|revenge|sanction|strike|tariff|war"
"""With what one threatens."""

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
            "S feud|quarrel|clash|spar|argue|bicker|squabble|tangle|tussle|wrangle|brawl|scrap|joust|scuffle with O",
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
            f"S have {_EXCHANGE} with O",
            "S:Person have difference with O:Person",
            f"S have {_EXCHANGE}",
            "S trade|exchange angry_word|heated_word|harsh_word|sharp_word|cross_word with O",
            f"entangle|embroil|lock|mire|involve|enmesh S in {_DISPUTE}|conflict|dispute with O",
            f"entangle|embroil|lock|mire|involve|enmesh S in {_DISPUTE}|conflict|dispute !with",
            "S be in dispute|conflict",
            f"S start|pick|resume|renew|reignite|escalate|wage|continue|spark|settle|revive|rekindle {_DISPUTE} with O",
            f"S get|enter into {_DISPUTE} with O",
            f"S engage in {_DISPUTE} with O",
            f"S be in {_DISPUTE} with O:Person",
            "S exchange|trade fire|gunfire with O",
            "S exchange|trade fire|gunfire",
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
            "S:Person be at throat",
            "S:Person come to blow",
            "S:Person come to blow with O:Person",
            "S be|remain at dagger with O",
            "S make enemy of O:Person",
            "S declare|wage war on|against O:Person",
            f"S have|endure {_TROUBLED} with O",
            f"S have|endure {_TROUBLED}",
            "S's relationship|relation|friendship|tie sour|deteriorate|fray|rupture with O",
            "S's relationship|relation|friendship|tie sour|deteriorate|fray|rupture",
        ),
        nouns=(
            f"S's {_FEUDS} with O",
            f"{_FEUDS} between S",
            f"S's {_TROUBLED} with O",
            f"{_TROUBLED} between S",
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
            "S abandon|disavow|renounce O's " + BID + "|cause",
            "S cut ~off O",
            "S cut|shut|freeze ~out O:Person",
            "S cut O:Person out of life",
            "S ghost O:Person",
            f"S block O:Person on|from {_NETWORK}",
            f"S cut|sever|end|break|suspend|terminate|dissolve|rupture|cease {_TIE} with|to O",
            f"S break|cut|call ~off {_TIE} with|to O",
            "S annul|axe|cancel|scrap agreement|alliance|contract|deal|partnership with O",
            "S tear|rip ~up accord|agreement|contract|deal|pact|treaty with O",
            "S quit|leave|exit|abandon accord|agreement|pact|treaty with O",
            "S drop|end|cancel|withdraw|pull sponsorship of|with O",
            f"S withdraw|drop|pull|rescind|revoke|retract|end|renounce|recant {_SUPPORT} for|of|from|to O",
            f"S switch|shift|transfer {_SUPPORT} from O",
            "S desert|defect|bolt|switch from O:Person's camp|campaign|team|side",
            "S switch from O:Person to|into _",
            f"S withdraw|drop|pull|rescind|revoke|retract|renounce {_SUPPORT} for|of O's " + BID,
            "S walk ~away from O:Person+Organization",
            "S walk ~out on O:Person",
            "S turn back on O",
            "S turn ~back on O",
            "S turn back on O's " + BID,
            "S defect from O",
            "S wash hand of O",
            "S distance from O",
            "S leave husband|wife|boyfriend|girlfriend|partner O:Person",
            "S throw O under bus",
            "S stab O:Person in back",
            "S lose faith|confidence in O",
            "S sour on O",
            "S file for divorce",
            "S call|break ~off engagement|betrothal|wedding",
            "S call|break ~off engagement|betrothal|wedding to|with O:Person",
            "S announce|confirm|reveal|finalize|finalise|settle|complete divorce|split|separation|breakup|break-up !of",
            "S announce|confirm|reveal|finalize|finalise|settle|complete divorce|split|separation|breakup|break-up from|with O",
            "S call time on relationship|marriage|romance with O",
            "S file for divorce|separation from O",
            "S seek|get divorce from O:Person",
            "S get divorce",
            "S pull|walk|drop|withdraw|bow ~out of coalition|alliance|pact|government with O",
            "S pull|walk|drop|withdraw|bow out of coalition|alliance|pact|government with O",
            "S quit|leave|exit coalition|alliance|government with O",
            "S recall|withdraw|pull ambassador|envoy|diplomat from|to|in O:Place",
        ),
        nouns=(
            "S's break|split|divorce|breakup|break-up|separation|estrangement with|from O",
            "split|divorce|breakup|break-up|estrangement between S",
            "S's disavowal|repudiation|abandonment|betrayal|renunciation of O",
        ),
        adjectives=("S estranged from O", "S:Person divorced from O:Person"),
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
            "S:Person+Organization threaten O:Person's child|family|husband|job|life|mother|parent|safety|son|daughter|wife",
            f"S threaten {_MEASURE} against|on|with O",
            "S intimidate|menace|blackmail|bully|strong-arm O:Person+Organization+Place",
            "S issue|deliver|send|make|hurl|utter threat|death_threat|ultimatum to|against|at O",
            "S give O ultimatum",
            "S send O threat|death_threat|threatening_letter|threatening_message",
            "S put O on notice",
            "S vow|swear|promise|pledge revenge|retaliation|vengeance|reprisal against|on O",
            "O receive|face threat|death_threat from S",
            "S warn O of consequence|retaliation|punishment|sanction|strike|reprisal",
        ),
        nouns=(
            "S's threat|ultimatum|intimidation to|against|of O",
            f"S's threat of {_MEASURE} against|on O",
            "threat against O by|from S",
        ),
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
)
