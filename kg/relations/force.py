"""Coercion, troops and violence."""

from kg.relations.declaration import ACTOR, Relation

_FORCES = (
    "aircraft|airstrike|army|battalion|bomber|carrier|fleet|force|jet|marine|missile|navy|police|policeman|patrol|plane|ship|"
    "soldier|squadron|submarine|tank|troop|trooper|warplane|warship|weapon"
)
"""What is sent against somebody."""

_PROPERTY = "account|asset|house|home|office|land|property|plane|ship|vessel|tanker|passport|phone|laptop|computer|cargo|headquarters|fund"
_STRIKE = "airstrike|assault|attack|bombardment|bombing|incursion|invasion|offensive|raid|rocket|shelling|shooting|strike"

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
            "S deport|extradite|expel|evict|exile|banish|censor|silence|muzzle|raid|blockade|besiege|expropriate|nationalize|nationalise|"
            "repress|persecute|subjugate|coerce|occupy|annex|gag O:Person+Organization+Place",
            "S force|coerce|compel|pressure|strongarm|order O:Person+Organization+Place to",
            "S force|drive|push O:Person out|into|off|from",
            "S block O:Person+Organization from",
            "S seize|confiscate|impound|raid|search|ransack|storm|commandeer|freeze O's " + _PROPERTY,
            "S seize|confiscate property|asset|phone|document|passport|weapon|drug|cash|equipment from|of O",
            "S raid|storm|search|ransack home|office|house|headquarters|premise|property of O",
            "S crack ~down on O",
            "S shut ~down O:Organization",
            "S clamp ~down on O",
            "S censor O's book|column|post|speech|article|film|show|broadcast",
            "S deny|refuse O:Person entry|visa|passage|access",
            "S place|put O:Person under curfew|confinement",
            "S impose blockade|curfew|siege on|upon O",
            "S ban|block|censor O:Organization in",
        ),
        nouns=(
            "S's deportation|extradition|expulsion|eviction|persecution|repression|harassment|censorship of O",
            "S's blockade|siege|occupation|annexation of O",
            "S's raid on O",
            "deportation|eviction|persecution|censorship|blockade|siege of O by S",
            "S's crackdown on|against O",
        ),
        examples=(
            ("Harlow deported Tom Reyl.", "Harlow > Tom Reyl"),
            ("Calder Media was censored by Harlow.", "Harlow > Calder Media"),
            ("Harlow Police raided Calder Steel.", "Harlow Police > Calder Steel"),
            ("Harlow Police seized Tom Reyl's passport.", "Harlow Police > Tom Reyl"),
            ("Northland's blockade of Harlow lasted a year.", "Northland > Harlow"),
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
            f"S send|deploy|dispatch|order|move|mass|station|amass|march {_FORCES} to|against|into|near|towards|toward O:Place",
            f"S send|deploy|dispatch|order|mass|mobilize|mobilise {_FORCES} against O",
            "S mobilize|mobilise|rally|arm against O:Place+Organization",
            "S send|put|place|keep|order troop|force|army on alert against O",
            "S point|aim|train missile|gun|weapon|rocket at O",
            "S build ~up troop|force|army near|against|along O:Place",
            "S march on O:Place",
        ),
        nouns=("S's deployment|mobilization|mobilisation|buildup against|near|toward|towards O:Place",),
        examples=(
            ("Northland deployed troops against Harlow.", "Northland > Harlow"),
            ("Northland sent warships to Harlow.", "Northland > Harlow"),
            ("Northland's deployment against Harlow alarmed many.", "Northland > Harlow"),
        ),
        near_misses=("Northland sent a letter to Harlow.", "Ines Varga moved to Harlow."),
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
            "S:Organization+Place attack|assault|strike|hit|storm O:Place",
            "S shoot|bomb|kill|murder|assassinate|stab|torture|bombard|invade|shell|execute|slay|torch|behead|lynch|massacre|gas|"
            "strangle|maim|rape|assault O:Person+Organization+Place",
            "S beat ~up O:Person",
            "S punch|kick|slap|choke|shove|whip|flog|hit|poison|wound|injure|bludgeon|batter O:Person",
            "S:Place+Organization attack O:Person",
            "S open|return fire on|at O",
            "S fire missile|rocket|shot|shell|gun|bullet at|into|on O",
            "S fire at|on|upon O",
            "S shoot ~down O",
            "S shoot at O",
            "S launch|stage|mount|wage|conduct|unleash|order " + _STRIKE + " against|on|at O",
            "S carry ~out " + _STRIKE + " on|against|in O",
            "S wage|declare war on|against|upon O",
            "S go to war with|against O",
            "S drop bomb on O",
            "S rain missile|rocket|bomb|shell on O",
            "S blow ~up O",
            "S gun|mow ~down O:Person",
            "S put O to death",
            "S spray O:Person with bullet",
            "O come under attack|fire|bombardment by S",
        ),
        nouns=(
            f"S's {_STRIKE} on|against|of|in O",
            f"{_STRIKE} on|against|of O by S",
            "S's assassination|murder|killing|torture|execution|poisoning of O",
            "assassination|murder|killing|torture|poisoning of O by S",
            "S's war on|against O:Place+Organization",
        ),
        examples=(
            ("Northland bombed Harlow on Monday.", "Northland > Harlow"),
            ("Tom Reyl was killed by Northland.", "Northland > Tom Reyl"),
            ("Northland launched an airstrike on Harlow.", "Northland > Harlow"),
            ("Northland's invasion of Harlow failed.", "Northland > Harlow"),
            ("Ines Varga shot Tom Reyl in 1999.", "Ines Varga > Tom Reyl"),
        ),
        near_misses=("Ines Varga killed time with Tom Reyl.", "Ines Varga shot a film with Tom Reyl."),
    ),
)
