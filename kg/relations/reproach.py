"""Open disapproval of what somebody is or does."""

from kg.relations.declaration import ACTOR, Relation, through

DEED = (
    "account|action|administration|agenda|announcement|answer|appearance|appointment|approach|assertion|attack|attempt|attitude|behavior|behaviour|"
    "budget|cabinet|campaign|character|choice|claim|column|comment|conduct|crackdown|criticism|deal|decision|defence|defense|demand|"
    "economics|"
    "effort|endorsement|excuse|failure|foreign_policy|government|governance|handling|honesty|idea|inaction|initiative|integrity|"
    "interference|interview|judgment|judgement|lack|language|leadership|legacy|letter|management|message|motive|move|order|patriotism|"
    "performance|plan|platform|pledge|policy|position|post|pronouncement|proposal|reaction|record|reform|refusal|regime|remark|response|"
    "rhetoric|role|rule|ruling|silence|speech|stance|statement|stewardship|strategy|style|suggestion|tactic|tenure|tone|treatment|tweet|"
    "temperament|use|view|vision|vote|word|utterance|outburst|antic|mindset|credibility|credential|fitness|sincerity|suitability|competence|priority|"
    "departure|absence|focus|assessment|portrayal|depiction|description|spending"
)
"""What people are criticized through."""

_DISMISSED = (
    "agenda|apology|appearance|attitude|budget|campaign|candidacy|comment|conduct|deal|decision|effort|handling|initiative|leadership|"
    "message|move|performance|plan|platform|policy|record|reform|remark|response|rhetoric|speech|stance|statement|strategy|style|tactic|"
    "tenure|tone|view|vision|work"
)
"""What one blames somebody for by dismissing it as something; of what he claims, asks or alleges it is a refusal (REJECTED)."""

_FIRE = (
    "anger|backlash|barb|broadside|censure|condemnation|criticism|denunciation|derision|disapproval|dressing-down|fire|flak|fury|ire|"
    "opprobrium|outcry|outrage|rebuke|reprimand|reproach|retort|scolding|scorn|tirade|wrath"
)
_DRAW = "attract|catch|draw|earn|elicit|endure|face|get|incur|invite|prompt|provoke|receive|spark|suffer|take|trigger|win|weather|withstand"
_ATTACK = "attack|assault|broadside|tirade|offensive|salvo|diatribe|counterattack|onslaught|harangue"
_SWIPE = "barb|broadside|dig|jab|jibe|gibe|pop|potshot|salvo|shot|swipe|zinger"
_SCORN = "criticism|condemnation|denunciation|rebuke|disapproval|critique|censure|excoriation"

_CRITICIZE = (
    "assail|berate|castigate|censure|condemn|criticise|criticize|critique|decry|denounce|deplore|deride|disparage|eviscerate|excoriate|"
    "fault|flay|lambast|lambaste|lament|pan|pillory|rebuke|reprove|savage|skewer|slam|trash|bemoan"
)
"""Verbs of open disapproval: of people, and of what they do."""

_LABEL = (
    "communist|marxist|socialist|leftist|radical|extremist|globalist|elitist|careerist|opportunist|turncoat|flip-flopper|rino|neocon|"
    "warmonger|appeaser|isolationist|separatist|populist|bureaucrat|diva|amateur|novice|has-been"
)
"""What one calls a rival to blame him for what he stands for or is like."""

_BAD_DEED = (
    "absurd|appalling|betrayal|blunder|catastrophe|charade|cowardly|cruel|dangerous|deceptive|desperate|despicable|disaster|disastrous|"
    "disgrace|disgraceful|dishonest|disappointing|failure|farce|flawed|giveaway|hollow|hypocrisy|hypocritical|illegal|immoral|inadequate|"
    "inappropriate|incoherent|insult|insulting|irresponsible|joke|laughable|mess|misguided|misleading|mistake|mockery|naive|"
    "nonsense|offensive|outrage|outrageous|power_grab|racist|reckless|ridiculous|scandal|scandalous|scam|shambles|shame|shameful|sham|"
    "shocking|smokescreen|stitch-up|stunt|"
    "theatre|theater|travesty|tragedy|unacceptable|unconstitutional|unfair|unlawful|useless|weak|wrong"
)
"""What one calls a deed to condemn it."""

RELATIONS = (
    Relation(
        name="CRITICIZED",
        family="quarrel",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=-2.0,
        definition="subject disapproves of object in words",
        says="criticized",
        plover="ACCUSE-disapprove",
        verbs=(
            "S:Place summon O's ambassador|envoy|diplomat|commissioner|high_commissioner|consul|charge|representative",
            "S:Place protest|complain to O:Place over|about|against",
            "S:Place lodge|file|make protest|démarche|demarche with O:Place",
            f"S call|brand|label|dub|deem|describe|declare|pronounce|term O's * {_BAD_DEED}",
            f"S describe|denounce|blast|slam|regard|portray|characterize|characterise|term O's * as {_BAD_DEED}",
            *through("*", f"S {_CRITICIZE} O"),
            "S admonish|chastise|chide|reprimand|reproach|scold|shame|upbraid|bad-mouth|badmouth O",
            "S blast|bash|rip|roast|slate|hammer|rap O:Person+Organization",
            "S knock O:Person+Organization for|over",
            "S attack|blast|bash|knock|rip|rap|slate|question|mock|impugn|blister O's " + DEED,
            "S cast doubt on O's " + DEED,
            "S:Person+Organization attack O:Person !physically !violently !sexually",
            "S:Person+Organization attack|blast|target|hammer O:Person+Organization for|as",
            "S:Person attack|target O:Person+Organization over",
            "S:Person confront|challenge O:Person about|over|with",
            "S feel abandon|betray|insult|snub|wrong|sideline by O:Person",
            f"S:Person launch|unleash|mount|make|lead|deliver|intensify {_ATTACK} on|against|at O:Person+Organization",
            f"S:Organization launch|unleash|mount|make|deliver {_ATTACK} on|against O:Person",
            f"S launch|unleash|mount|make|deliver {_ATTACK} on|against O's {DEED}",
            "S:Organization launch|unleash|deliver broadside|tirade|diatribe|counterattack|scathing_attack|blistering_attack|"
            "stinging_attack|"
            "verbal_attack|fresh_attack|sharp_attack|fierce_attack|scathing_critique on|against|at O:Organization",
            "S:Person go on attack|offensive|tirade|rant|rampage against|about O:Person+Organization",
            f"S:Person launch into {_ATTACK}|rant on|against|about O:Person+Organization",
            "S come ~hard on O:Person+Organization",
            "S come ~heavily on O:Person+Organization",
            *through(DEED, "S lash|hit ~out at|against O"),
            *through(
                DEED, "S hit|fire|push|strike|snap|shoot|bite|punch|swing|clap|snipe|lash|swipe|swat ~back at O:Person+Organization+Place"
            ),
            *through(DEED, "S tear|lay|rip|light|lace into O:Person+Organization"),
            "S tear O apart|down",
            *through(DEED, "S rail|inveigh|fulminate|thunder|rage against O"),
            "S rail|fume|seethe|rant|snap|bristle at|about O:Person",
            "S shout|yell|scream|holler|bark at O:Person",
            f"S go on attack|offensive over O's {DEED}",
            "S bristle|balk|scoff|fume|rail|roll at O's " + DEED,
            "S rant|moan|gripe|grumble|grouse|whine|carp|complain about O:Person+Organization",
            "S rant|moan|gripe|grumble|grouse|whine|carp|complain about O's " + DEED,
            *through(
                DEED, f"S take|have|aim|throw|fire|give|direct|make|hurl|lob|deliver|land|launch|get {_SWIPE} at|against|toward|towards O"
            ),
            *through(DEED, "S take aim at O"),
            *through(DEED, "S throw|cast|shade shade at|on|toward O"),
            "S:Person shade|diss O:Person !to !before !into !out !from !off !through !along",
            "S have go at O:Person+Organization",
            "S:Court pull ~up O:Person+Organization",
            "S:Person+Organization tackle O:Person+Organization over",
            "S carpet O:Person+Organization",
            "S:Person round on O:Person+Organization",
            "S have confidence|faith|trust in O:Person+Organization (denied)",
            "S trust O:Person+Organization (denied)",
            "S despise|detest|loathe|distrust|mistrust O:Person+Organization",
            "S pile - on O:Person",
            "S go at O:Person",
            "S torch|scorch O:Person",
            "S go ~off on O:Person",
            "S lose|blow temper|rag|cool|top with|at O:Person",
            "S lecture O:Person",
            "S pull punch with|on|about|against O:Person (denied)",
            "S mince word on|about|over O (denied)",
            "S hold ~back on|about O:Person (denied)",
            "S have kind_word|good_word|nice_word|time|patience for O:Person (denied)",
            "S zero|hone|home|key ~in on O's " + DEED + "|vulnerability|weakness|past|history",
            "S raise|pose question|doubt about|over O:Person",
            f"S raise|pose question|doubt about|over O's {DEED}|ability|health|age|finance|loyalty",
            "S run|air|release|launch|fund attack_ad|attack_advert|negative_ad|attack_spot against|on O:Person",
            "S have|reserve|offer harsh_word|strong_word|choice_word|sharp_word|blunt_word|tough_word|harsher_word|sharp_criticism for O",
            "S reserve criticism|scorn|ire|venom|fury|contempt|wrath|barb|anger|rebuke|attack for O",
            "S take O to task",
            "S question O's ability|commitment|competence|credibility|fitness|honesty|integrity|intelligence|judgment|judgement|loyalty|"
            "leadership|legitimacy|motive|motif|patriotism|sanity|sincerity|suitability|wisdom",
            f"S have|take|aim {_SWIPE} at O's expense",
            "S:Person score O:Person+Organization over",
            *through("handling|idea|leadership|performance|plan|policy|record|remark|report|speech|suggestion", "S rubbish O"),
            "S:Person retaliate at O:Person+Organization",
            "S read O riot_act",
            "S put O on blast",
            "S give O earful|dressing-down|tongue-lashing|scolding|roasting|lecture|ticking-off|rollicking|bollocking",
            "S rake|haul O over coal",
            *through(DEED, "S take issue|umbrage with|at O"),
            "S take exception to|with O's " + DEED,
            *through(DEED, "S find fault with O"),
            *through(DEED, "S pour|heap scorn|derision on|upon O"),
            *through(
                DEED,
                "S level|direct|aim|heap|pile|unleash|vent|focus|turn|train criticism|condemnation|scorn|broadside|anger|fury|frustration|"
                "fire|ire|wrath|spleen|venom|invective at|against|on|toward|towards|upon O",
            ),
            "S train|set|turn sight|gun|fire on O:Person",
            "S:Person train gun on O:Organization+Place",
            "S:Person unload|sound on O:Person",
            "S:Person unleash - on O:Person",
            "S sound ~off on|about O:Person",
            *through(DEED, "S speak ~out against O"),
            "S:Person go after O:Person+Organization",
            "S:Person go after O's " + DEED,
            "S call ~out O:Person+Organization",
            "S call O:Person+Organization ~out",
            "S call ~out O's " + DEED,
            "S dress ~down O:Person",
            "S chew|bawl ~out O:Person",
            "S slag|tell ~off O:Person",
            "S single ~out O for criticism|scorn|attack|blame",
            "S dismiss O:Person+Organization as",
            f"S dismiss O's {_DISMISSED} as",
            "S cry foul over|at O's " + DEED,
            f"S call|brand|label|dub|denounce O {_LABEL}",
            f"S describe|denounce|dismiss|deride|portray|paint|cast O as {_LABEL}",
            "S brand|label O:Person",
            "S disapprove of O",
            f"S disapprove of O's {DEED}",
            "S despair of O:Person",
            "S speak ~ill of O",
            "S voice|express|convey|register disapproval|dismay|displeasure|disappointment|anger|outrage|frustration|dissatisfaction|fury|"
            "exasperation|disgust|criticism|contempt|disdain|alarm|concern "
            f"with|at|of|over|about|in O's {DEED}",
            "S voice|express|convey|register disapproval|dismay|displeasure|disappointment|anger|outrage|frustration|dissatisfaction|fury|"
            "exasperation|disgust|criticism|contempt|disdain with|at|of|over|in|for O",
            "S renew|repeat|step|ramp|sharpen|escalate|continue|intensify|resume|keep criticism|attack of|on|against O:Person",
            f"O {_DRAW} {_FIRE} from|of S",
            f"O {_DRAW} S's {_FIRE}",
            f"O's {DEED} {_DRAW} {_FIRE} from|of S",
            f"O's {DEED} earn O {_FIRE} from S",
            f"O's {DEED} {_DRAW} S's {_FIRE}",
            "O come under fire|attack|criticism|scrutiny from S",
            "O come in for criticism|flak|stick|condemnation from S",
            "O be under fire|attack from S",
            "O be|become|remain target|punching_bag|bogeyman of|for S:Person",
            f"O be|become|remain target|object|subject|butt of S's {_FIRE}|{_ATTACK}|joke|tweet|insult|contempt",
            "O be on receive|end of S's tirade|wrath",
            f"O's {DEED} come under fire|attack|criticism from S",
        ),
        nouns=(
            *through("*", f"S's {_SCORN} of O", f"{_SCORN} of O", f"{_SCORN} of O by|from S"),
            *through(DEED, "S's tirade|broadside|diatribe|rant|swipe|rebuke|jab|dig|barb|salvo against|at|to|about O"),
            *through(DEED, "tirade|broadside|diatribe|swipe|rebuke|jab|dig|salvo against|at|to O from|by S"),
            "broadside|diatribe|tirade|rebuke|reprimand against|at|to O",
            "S:Person's attack|assault|onslaught on O:Person+Organization",
            "verbal_attack|scathing_attack|blistering_attack on O:Person+Organization by S:Person",
            f"S's attack|assault|onslaught on O's {DEED}",
            f"attack on O's {DEED} by S",
            "criticism|rebuke|condemnation|flak|censure from S",
            "S's contempt|disdain|scorn|derision for O",
        ),
        adjectives=(
            "S ashamed|sick|tired of O:Person+Organization",
            *through(DEED, "S critical|scornful|contemptuous|disapproving|disdainful of O"),
            *through(DEED, "S scathing|withering|dismissive|damning|sarcastic|caustic about|of|on|toward|towards O"),
            "S disappointed|unhappy|dissatisfied|furious|angry|displeased|livid|irate|frustrated|unimpressed|disgusted|exasperated|"
            "incensed|"
            "annoyed|enraged with|at|by|in O:Person+Organization",
            "S disappointed|unhappy|dissatisfied|furious|angry|displeased|livid|irate|frustrated|unimpressed|disgusted|outraged|appalled|"
            f"incensed|dismayed|enraged with|at|by|in|over|about O's {DEED}",
        ),
        roles=("critic", "detractor"),
        examples=(
            ("Latvia summoned Hungary's ambassador on Tuesday.", "Latvia > Hungary"),
            ("Ines Varga called Tom Reyl's plan a disaster.", "Ines Varga > Tom Reyl"),
            ("Ines Varga described Tom Reyl's speech as shameful.", "Ines Varga > Tom Reyl"),
            ("Ines Varga criticized Tom Reyl on Monday.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl was condemned by Harlow Council.", "Harlow Council > Tom Reyl"),
            ("Ines Varga lashed out at Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga slammed Tom Reyl's handling of the flood.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl drew fire from Ines Varga.", "Ines Varga > Tom Reyl"),
            ("Ines Varga's criticism of Tom Reyl was sharp.", "Ines Varga > Tom Reyl"),
            ("Ines Varga has been critical of Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga took a thinly veiled swipe at Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga threw shade at Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga had harsh words for Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl's remarks drew a rebuke from Ines Varga.", "Ines Varga > Tom Reyl"),
            ("Ines Varga voiced criticism of Tom Reyl's government.", "Ines Varga > Tom Reyl"),
            ("Ines Varga launched a scathing attack on Tom Reyl's leadership.", "Ines Varga > Tom Reyl"),
            ("Ines Varga has hit back at Tom Reyl's claims.", "Ines Varga > Tom Reyl"),
            ("Ines Varga was scathing about Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga slammed Tom Reyl's silence.", "Ines Varga > Tom Reyl"),
            ("Ines Varga does not trust Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga despises Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("The Reyl Alliance launched a scathing attack on the Harlow Council.", "Reyl Alliance > Harlow Council"),
        ),
        near_misses=(
            "Latvia summoned its own ambassador on Tuesday.",
            "Ines Varga called Tom Reyl's plan a success.",
            "Ines Varga called Tom Reyl's death a tragedy.",
            "Tom Reyl's decision angered Ines Varga.",
            "Ines Varga took Tom Reyl to lunch.",
            "Ines Varga trusted Tom Reyl.",
            "Ines Varga trusts a rival of Tom Reyl.",
            "Ines Varga praised critics of Tom Reyl.",
            "The Reyl Brigade launched an attack on the Harlow Council.",
            "Ines Varga had kind words for Tom Reyl.",
            "Ines Varga condemned Tom Reyl's arrest.",
            "Ines Varga gave Tom Reyl a lift home.",
            "Ines Varga turned the lights on Tom Reyl's house.",
            "Ines Varga tore the letter from Tom Reyl.",
            "Ines Varga threw a party for Tom Reyl.",
            "Ines Varga looked after Tom Reyl.",
            "Ines Varga met Tom Reyl under the old fire tower.",
        ),
    ),
)
