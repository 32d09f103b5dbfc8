"""Coercion, troops and violence."""

from kg.relations.declaration import ACTOR, Relation

_TROOPS = (
    "army|armour|artillery|battalion|bomber|brigade|carrier|commando|destroyer|fleet|force|frigate|gunboat|gunship|marine|"
    "navy|paratrooper|police|reinforcement|soldier|squadron|submarine|troop|trooper|warplane|warship"
)
_FORCES = f"{_TROOPS}|aircraft|airstrike|jet|missile|patrol|plane|ship|tank|weapon"
"""What is sent against somebody."""

_PROPERTY = (
    "account|apartment|archive|asset|boat|bureau|business|car|cargo|church|compound|computer|document|embassy|estate|factory|farm|file|"
    "flat|fund|headquarters|home|house|laptop|land|mansion|mine|newsroom|office|passport|phone|plane|plant|premise|property|residence|ship|"
    "studio|tanker|trawler|vessel|villa|warehouse|yacht"
)
"""What is seized, searched or stormed."""

_TARGET = (
    "airbase|airfield|airport|barrack|base|basis|bunker|camp|compound|consulate|convoy|depot|embassy|facility|factory|fleet|fortification|grid|"
    "headquarters|hideout|infrastructure|installation|launcher|outpost|pipeline|plant|port|refinery|oilfield|ship|stronghold|substation|suburb|district|neighborhood|neighbourhood|outskirt|tank|"
    "terminal|town|village|troop|tunnel|unit|vessel|warehouse|warship"
)
"""What of an enemy is bombed or shelled ("basis" is what the lemmatizer makes of "bases")."""

_CIVIL = "apartment_block|bridge|building|bus|church|clinic|home|hospital|hotel|house|market|mosque|power_station|school|station|wedding"
"""What else of a town is bombed."""

_WEAPON = "axe|bat|blade|bottle|brick|club|crowbar|fist|gun|hammer|iron|knife|machete|missile|pistol|rifle|rod|stick|sword"
"""With what somebody is attacked in earnest."""

_BODY = "head|face|stomach|chest|jaw|mouth|nose|eye|groin|leg|neck|rib|throat|abdomen|skull|temple"
"""Where a blow strikes; a slap on the back is none."""

_MISSILE = "bomb|drone|grenade|missile|mortar|projectile|rocket|shell"
_BOMBING = "airstrike|bombardment|bombing|invasion|shelling|shooting"
_AIRSTRIKE = "airstrike|air_strike|bombardment|bombing|drone_strike|invasion|missile_strike|shelling"
_ARMS = "artillery|bomb|bomber|drone|helicopter|jet|missile|rocket|shell|warplane|warship|aircraft"
_ORDNANCE = "artillery|missile|rocket|airstrike|shell|bomb|drone|mortar|ballistic_missile|glide_bomb"
_INROAD = "incursion|invasion|intrusion|military_incursion|ground_incursion|thrust"
_CAMPAIGN = "offensive|bombing_campaign|air_campaign|ground_offensive|military_offensive|onslaught"
"""What a state does with its army in another's land."""

_FORAY = "airstrike|ambush|attack|bombardment|bombing|missile|offensive|raid|shelling|strike"
_STRIKE = f"{_BOMBING}|air_strike|drone_strike|missile_strike|assault|attack|incursion|offensive|raid|rocket|strike"
"""What is done with arms; the second list also holds what is said of words."""

_GROUND = "army|armour|battalion|brigade|column|force|infantry|military|paratrooper|soldier|tank|troop"
"""What of a state goes into another's town."""

RELATIONS = (
    Relation(
        name="COERCED",
        family="force",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=-7.0,
        definition="subject uses authority against object: seizes, blocks, censors, deports, raids",
        says="coerced",
        plover="COERCE",
        verbs=(
            "S deport|extradite|expel|evict|exile|banish|censor|silence|muzzle|raid|blockade|besiege|expropriate|nationalize|"
            "nationalise|repress|persecute|subjugate|coerce|colonize|colonise|occupy|annex|gag "
            "O:Person+Organization+Place",
            "S:Place seize|overrun|capture O:Place",
            "S:Place seize|overrun|capture|retake city|town|village|port of O:Place",
            f"O:Place fall to S:Place's {_GROUND}",
            "S:Place board O:Place's ship|vessel|tanker|boat|trawler",
            f"S:Authority seal O's {_PROPERTY}",
            "S:Place seize|shutter|padlock|commandeer O:Organization",
            "S:Place annex|occupy|seize|capture part|territory|swathe|region|half of O:Place",
            "S force|coerce|compel|strongarm|bully|pressgang O:Person+Organization+Place to",
            "S force|drive O:Person into exile|hiding",
            "S order extradition|deportation|eviction|expulsion of O:Person",
            "S order O:Person's extradition|deportation|eviction|expulsion",
            "S seize|confiscate|impound|raid|search|ransack|storm|commandeer|freeze O's " + _PROPERTY,
            "S attach asset|property of O",
            "S seize|confiscate property|asset|phone|document|passport|weapon|drug|cash|equipment from|of O",
            f"S raid|storm|search|ransack|seize {_PROPERTY} of O",
            "S carry ~out raid|search on|at|of O",
            "S conduct|execute|stage|launch|mount raid|search on|of O:Person+Organization",
            f"S conduct|execute|serve|stage raid|search|warrant|search_warrant at|on|in O's {_PROPERTY}",
            f"S carry ~out raid|search at|on|in O's {_PROPERTY}",
            "S:Organization+Place blockade|besiege|close|block O's port|border|airspace|coast|city",
            "S lay siege to O",
            "S:Place close|shut|seal border with O:Place",
            "S impose blockade on|against O",
            "S take O:Organization off air",
            "S block|cut|restrict|shut access to O:Organization",
            "S delete|remove O's post|tweet|account|video|page|channel",
            "S use|fire gas|bullet|cannon|truncheon|baton on|at|against O",
            "S crack ~down on O",
            "S:Place+Organization break ~up rally|protest|demonstration|march|vigil of|by O:Organization",
            "S block O from",
            "S seize|confiscate|pulp|impound copy|run|edition|issue of O:Organization",
            "S:Place shut ~down O:Organization",
            "S clamp ~down on O",
            "S censor O's book|column|post|speech|article|film|show|broadcast",
            "S deny|refuse O:Person entry|visa|passage|access",
            "S deny|refuse entry|visa|passage to O:Person",
            "S revoke|strip O's citizenship",
            "S:Authority hand|turn O:Person ~over to",
            "S place|put O:Person under curfew|confinement",
            "S impose curfew|siege|lockdown on|upon O",
            "S ban|block|censor O:Organization in",
        ),
        nouns=(
            "S's deportation|extradition|eviction|persecution|repression|harassment|censorship of O",
            "S:Place's expulsion of O",
            "S's blockade|siege|occupation|annexation|seizure of O",
            "S:Place's capture|conquest of O:Place",
            f"S's seizure|search|confiscation of O's {_PROPERTY}",
            "S's raid on O:Person+Organization",
            f"S's raid on|of O's {_PROPERTY}",
            f"raid|search of|on O's {_PROPERTY} by S",
            "expulsion of O by S:Place",
            "deportation|extradition|eviction|persecution|censorship|blockade|siege|occupation|annexation of O by S",
            "deportation|extradition of O:Person from|by S:Place",
            "O:Person's deportation|extradition|eviction|persecution by|from S",
            "O's expulsion by|from S:Place",
            "S's crackdown on|against O",
        ),
        examples=(
            ("Norway deported Tom Reyl.", "Norway > Tom Reyl"),
            ("Calder Media was censored by Norway.", "Norway > Calder Media"),
            ("Harlow Police raided Calder Steel.", "Harlow Police > Calder Steel"),
            ("Harlow Police seized Tom Reyl's passport.", "Harlow Police > Tom Reyl"),
            ("Norway's blockade of Sweden lasted a year.", "Norway > Sweden"),
        ),
        near_misses=("Tom Reyl was deported in May.", "Ines Varga seized the chance in Harlow."),
    ),
    Relation(
        name="MOBILIZED_AGAINST",
        family="force",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=-5.5,
        definition="subject deploys troops, police or weapons towards object",
        says="mobilized against",
        plover="MOBILIZE",
        verbs=(
            f"S send|deploy|dispatch|order|move|mass|station|amass|march|rush|pour {_TROOPS}|tank "
            "to|against|into|near|towards|toward|around O:Place",
            f"S mass|amass|station|deploy|concentrate|gather|assemble|move {_TROOPS}|tank "
            "on|along|at|to|near|off O's border|frontier|coast|doorstep|shore",
            f"S send|deploy|dispatch|move|station {_TROOPS} to|in|into water|sea off|near|around O:Place",
            f"S mass|amass|station|deploy|send|rush|move|concentrate|gather|assemble {_TROOPS}|tank "
            "on|along|at|near|to border|frontier with|of O:Place",
            "S:Place mass|gather|assemble - on|along|near|at O's border|frontier|coast",
            "S:Place march|roll|advance - into|on|towards|toward O:Place",
            f"S send|deploy|dispatch|order|mass|mobilize|mobilise|scramble|ready {_FORCES} against O",
            "S call ~out army|police|troop|guard against O",
            "S mobilize|mobilise|rally|arm against O:Place+Organization",
            "S send|put|place|keep|order troop|force|army|military on alert against O",
            "S point|aim|train missile|gun|weapon|rocket|cannon at O",
            "S draw|pull|brandish gun|knife|weapon|pistol|sword on|at O",
            "S build ~up troop|force|army near|against|along O:Place",
            "S march on O:Place",
            f"S:Place's {_GROUND} enter|surround|encircle O:Place",
            f"S:Place's {_GROUND} push|pour|sweep|roll|move|thrust|cross into O:Place",
            "S:Place hold|conduct|stage|launch|begin drill|exercise|manoeuvre|maneuver|wargame around O:Place",
            "S:Place hold|conduct|stage|launch|begin drill|exercise|manoeuvre|maneuver|wargame near|off|along O's border|coast|frontier",
            "S:Place's aircraft|bomber|drone|fighter|helicopter|jet|plane|ship|submarine|vessel|warplane|warship "
            "enter|violate|breach|cross O's airspace|water|border",
        ),
        nouns=("S's deployment|mobilization|mobilisation|buildup against|near|toward|towards O:Place",),
        examples=(
            ("Norway deployed troops against Sweden.", "Norway > Sweden"),
            ("Norway sent warships to Sweden.", "Norway > Sweden"),
            ("Norway's deployment against Sweden alarmed many.", "Norway > Sweden"),
        ),
        near_misses=("Norway sent a letter to Sweden.", "Ines Varga moved to Harlow."),
    ),
    Relation(
        name="ATTACKED",
        family="force",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=-9.0,
        definition="subject uses physical violence on object: shoots, bombs, kills, assaults",
        says="attacked",
        plover="ASSAULT",
        verbs=(
            "S:Organization+Place attack|assault|strike|storm|ambush O:Place",
            "S:Organization+Place hit O:Place !for !with",
            f"S:Organization+Place pound|hammer|pummel|batter|target|hit|strike|attack O:Place with {_ORDNANCE}",
            "S bomb|kill|murder|assassinate|stab|torture|bombard|invade|shell|execute|slay|behead|lynch|massacre|firebomb|strafe|"
            "strangle|maim|mutilate|rape|assault|molest|carjack|mug|decapitate|manhandle O:Person+Organization+Place",
            "S shoot O !look !glance !smile !glare !scene !film !text !message !email !question !for !with",
            "S shoot O with gun|rifle|pistol|revolver|shotgun|arrow|dart|crossbow|bullet",
            "S shoot|kill O dead",
            "S:Place eliminate|liquidate|neutralize|neutralise O:Person",
            "S:Authority eliminate|liquidate|neutralize|neutralise O:Person",
            "S:Organization+Place eliminate|liquidate|kill O:Person in strike|raid|operation|attack|airstrike",
            "S beat ~up O:Person",
            f"S beat|attack|hit|strike O:Person with {_WEAPON}",
            "S beat|stab|batter|bludgeon|club|kick|hack|strangle O:Person to death|pulp",
            "S beat O:Person unconscious|senseless",
            f"S hit|strike|slap|smack|beat|punch|kick O:Person in|on|across|over|about {_BODY}",
            "S stamp|stomp on O:Person",
            "S grope|headbutt|drug|waterboard O:Person",
            "S rob O:Person !of",
            "S push|shove|throw|knock|wrestle|slam O:Person to|down|onto|against ground|floor|stair|stairs|wall|pavement",
            "S grab|seize|drag O:Person by throat|hair|neck|arm|collar",
            "S hold|put|press knife|gun|blade|razor to O's throat|head|neck|temple",
            "S break O:Person's nose|jaw|arm|leg|rib|collarbone",
            "S set fire to O's house|home|car|office|shop|property|headquarters",
            "S burn ~down O's house|home|office|shop|headquarters",
            "S punch|kick|choke|shove|whip|flog|cane|poison|wound|injure|bludgeon|batter|scald|bite|elbow|tackle|tase|taser O:Person "
            "!out !off",
            "S slap|smack O:Person !on !with !down",
            "S throw punch|bottle|stone|brick|egg|chair|acid|shoe|grenade|rock at O",
            "S throw|pour acid|petrol over|on O:Person",
            "S spit at|on O:Person",
            "S lunge at O:Person",
            "S run ~over O:Person",
            "S lay|put hand on O:Person",
            "S open|return fire on|at O",
            f"S fire|launch|lob|hurl|shoot {_MISSILE}|shot|bullet|salvo|barrage|volley at|into|on|toward|towards|against O",
            "S fire on|upon O",
            "S shoot ~down O's plane|jet|drone|helicopter|aircraft|missile|airliner|warplane",
            "S shoot ~down plane|jet|drone|helicopter|aircraft|airliner of O",
            "S sink|torpedo|ram O's boat|ship|vessel|submarine|warship|frigate",
            "S shoot at O !look !glance",
            "S:Place hit|attack|target|pound O's target|position|site|station|plant|infrastructure",
            f"S:Organization+Place strike|bomb|shell|bombard O's {_TARGET}|position|target|site|capital|city|territory|command|post",
            f"S:Organization+Place hit|attack|pound|target|destroy|storm|obliterate O's {_TARGET}",
            f"S:Organization+Place raid O:Place's {_TARGET}",
            "S:Organization+Place sink|torpedo O's ship|tanker|vessel|boat|freighter|warship|trawler|submarine|frigate|destroyer|gunboat",
            "S:Organization+Place ambush O's convoy|patrol|troop|soldier|position",
            "S:Place down O's jet|plane|drone|helicopter|aircraft|airliner|warplane",
            "S:Organization+Place hit|attack|pound|target|destroy O's military_site|missile_site|launch_site|rocket_site|weapon_site",
            f"S:Place strike|hit|bomb|attack|destroy|shell {_TARGET}|target|position|site in|inside|across O:Place",
            f"S:Place bomb|shell|strike|hit|bombard {_CIVIL} in O:Place",
            "S:Organization strike|hit|bomb|attack|destroy target|position|site|base|facility|airbase in|inside|across O:Place",
            f"kill|wound|injure|assassinate|hit O in|during S:Organization+Place's {_FORAY}",
            f"S:Place's {_ARMS} hit|strike|pound|attack|bomb|destroy|damage|target O:Place",
            f"S:Place's {_ARMS} hit|strike|pound|attack|bomb|destroy|damage|target O's {_TARGET}|city|capital",
            f"S:Place's {_ARMS} hit|strike|pound|attack|bomb|destroy|damage target|position|site|base|facility in|inside|across O:Place",
            f"S:Place's {_FORAY} kill|injure|wound _ in O:Place",
            f"S:Place's {_FORAY} hit|damage|destroy O:Place",
            "S:Place's fire|gunfire|bullet|rocket|bomb kill|wound|injure O:Place+Person",
            "S:Organization's bomb|bomber|rocket|mine kill|wound|injure O:Place+Person",
            f"O:Place+Person die|perish in|during S:Place's {_FORAY}",
            f"S:Place's {_AIRSTRIKE} intensify|continue|resume across|in|on|against O:Place",
            "S:Organization+Place target O's stronghold|position|base|bunker|depot|fighter",
            "S retaliate|respond against O:Place+Organization with strike|missile|airstrike|attack",
            "S be at war with O:Place+Organization",
            "S claim responsibility for killing|assassination|murder of O",
            f"S:Organization claim responsibility for {_STRIKE} on|against O",
            f"S:Place resume {_CAMPAIGN} in|against|on O:Place+Organization",
            f"S:Place launch|stage|mount|wage|conduct|unleash|order {_STRIKE} against|on|at O",
            f"S:Organization launch|stage|mount|wage|conduct|unleash|order {_STRIKE} against|on|at O:Place",
            f"S:Person launch|stage|mount|wage|conduct|unleash|order {_BOMBING} against|on|at O",
            f"S:Organization+Place carry ~out {_STRIKE} on|against|in O",
            f"S:Organization+Place carry ~out {_STRIKE} on|against O's {_TARGET}|target|position|site",
            "S:Place wage|declare|start|begin|launch war on|against|upon O:Place+Organization",
            "S:Place retaliate|respond|reply|strike|hit ~back at|on|against O:Place with missile|strike|airstrike|rocket|drone",
            "S:Place retaliate|respond|reply with missile|strike|airstrike|attack|rocket|drone on|against|at O:Place",
            "S:Place go to war with|against O:Place+Organization",
            "S drop bomb on O",
            "S rain missile|rocket|bomb|shell on O",
            "S blow ~up O's car|house|home|office|plane|ship|headquarters|embassy",
            "S gun|mow ~down O:Person",
            "S put O to death",
            "S spray O:Person with bullet",
            "O:Place+Organization come under bombardment|shelling|airstrike from|by S",
            "O:Place come under attack from|by S:Place",
            f"O:Place come under attack|fire from|by S:Place's {_ARMS}|{_GROUND}|missile|tank",
            "O:Person die|perish at hand of S",
        ),
        nouns=(
            f"S:Place's {_STRIKE} on|against|of O",
            f"S:Place {_STRIKE} on|against|into O",
            f"S:Place's {_INROAD} into O:Place",
            f"S:Place's {_CAMPAIGN} in|against|on O:Place",
            f"S:Organization {_STRIKE} on|against O:Place",
            f"S:Organization {_AIRSTRIKE} of O:Place",
            f"S:Place {_STRIKE} on|against O's {_TARGET}|city|capital|soil|territory|target|position|site",
            f"S:Place {_AIRSTRIKE} in O:Place",
            f"S:Place's {_AIRSTRIKE} in O:Place",
            f"S:Place's attack|strike|raid|airstrike|air_strike on|against O's {_TARGET}|target|position|site",
            f"S:Organization's {_STRIKE} on|against|of O:Place",
            f"S's {_BOMBING} of|on|in O",
            f"{_BOMBING} on|against|of O by S",
            f"{_STRIKE} on|against|of O:Place by S",
            "S's assassination|murder|killing|slaying|torture|execution|poisoning|stabbing|rape|manslaughter|beheading|assault of O",
            "assassination|murder|killing|slaying|torture|execution|poisoning|stabbing|rape of O by S",
            "O's assassination|murder|killing|torture|execution|poisoning by S",
            "S assassination|killing of O",
            "S:Place's war on|against|with O:Place+Organization",
            "S:Place's war in O:Place",
        ),
        examples=(
            ("Norway bombed Sweden on Monday.", "Norway > Sweden"),
            ("Tom Reyl was killed by Norway.", "Norway > Tom Reyl"),
            ("Norway launched an airstrike on Sweden.", "Norway > Sweden"),
            ("Norway's invasion of Sweden failed.", "Norway > Sweden"),
            ("Ines Varga shot Tom Reyl in 1999.", "Ines Varga > Tom Reyl"),
        ),
        near_misses=("Ines Varga killed time with Tom Reyl.", "Ines Varga shot a film with Tom Reyl."),
        roles=("killer", "murderer", "assassin", "rapist"),
    ),
)
