"""Coercion, troops and violence."""

from kg.relations.declaration import ACTOR, Relation

_TROOPS = (
    "army|battalion|bomber|carrier|fleet|force|marine|navy|police|soldier|squadron|submarine|troop|trooper|warplane|warship|paratrooper"
)
_FORCES = f"{_TROOPS}|aircraft|airstrike|jet|missile|patrol|plane|ship|tank|weapon"
"""What is sent against somebody."""

_PROPERTY = "account|asset|house|home|office|land|property|plane|ship|vessel|tanker|passport|phone|laptop|computer|cargo|headquarters|fund"
_BOMBING = "airstrike|bombardment|bombing|invasion|shelling|shooting"
_STRIKE = f"{_BOMBING}|assault|attack|incursion|offensive|raid|rocket|strike"
"""What is done with arms; the second list also holds what is said of words."""

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
            "S force|coerce|compel|strongarm O:Person+Organization+Place to",
            "S force|drive O:Person into exile|hiding",
            "S seize|confiscate|impound|raid|search|ransack|storm|commandeer|freeze O's " + _PROPERTY,
            "S seize|confiscate property|asset|phone|document|passport|weapon|drug|cash|equipment from|of O",
            "S raid|storm|search|ransack home|office|house|headquarters|premise|property of O",
            "S crack ~down on O",
            "S block O from",
            "S seize|confiscate|pulp|impound copy|run|edition|issue of O:Organization",
            "S:Place shut ~down O:Organization",
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
            f"S send|deploy|dispatch|order|move|mass|station|amass|march {_TROOPS} to|against|into|near|towards|toward O:Place",
            f"S send|deploy|dispatch|order|mass|mobilize|mobilise {_FORCES} against O",
            "S mobilize|mobilise|rally|arm against O:Place+Organization",
            "S send|put|place|keep|order troop|force|army on alert against O",
            "S point|aim|train missile|gun|weapon|rocket at O",
            "S build ~up troop|force|army near|against|along O:Place",
            "S march on O:Place",
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
            "S:Organization+Place attack|assault|strike|hit|storm O:Place",
            "S shoot|bomb|kill|murder|assassinate|stab|torture|bombard|invade|shell|execute|slay|behead|lynch|massacre|"
            "strangle|maim|rape|assault O:Person+Organization+Place",
            "S beat ~up O:Person",
            "S punch|kick|slap|choke|shove|whip|flog|poison|wound|injure|bludgeon|batter O:Person",
            "S open|return fire on|at O",
            "S fire|launch|lob missile|rocket|shell|bullet|drone at|into|on O",
            "S fire on|upon O",
            "S shoot ~down O's plane|jet|drone|helicopter|aircraft|missile",
            "S shoot at O",
            f"S:Place launch|stage|mount|wage|conduct|unleash|order {_STRIKE} against|on|at O",
            f"S:Organization launch|stage|mount|wage|conduct|unleash|order {_STRIKE} against|on|at O:Place",
            f"S:Person launch|stage|mount|wage|conduct|unleash|order {_BOMBING} against|on|at O",
            f"S:Organization+Place carry ~out {_STRIKE} on|against|in O",
            "S:Place wage|declare war on|against|upon O:Place+Organization",
            "S:Place go to war with|against O:Place+Organization",
            "S drop bomb on O",
            "S rain missile|rocket|bomb|shell on O",
            "S blow ~up O's car|house|home|office|plane|ship|headquarters|embassy",
            "S gun|mow ~down O:Person",
            "S put O to death",
            "S spray O:Person with bullet",
        ),
        nouns=(
            f"S:Place's {_STRIKE} on|against|of O",
            f"S:Organization's {_STRIKE} on|against|of O:Place",
            f"S's {_BOMBING} of|on|in O",
            f"{_BOMBING} on|against|of O by S",
            f"{_STRIKE} on|against|of O:Place by S",
            "S's assassination|murder|killing|torture|execution|poisoning of O",
            "assassination|murder|killing|torture|poisoning of O by S",
            "S:Place's war on|against|with O:Place+Organization",
        ),
        examples=(
            ("Norway bombed Sweden on Monday.", "Norway > Sweden"),
            ("Tom Reyl was killed by Norway.", "Norway > Tom Reyl"),
            ("Norway launched an airstrike on Sweden.", "Norway > Sweden"),
            ("Norway's invasion of Sweden failed.", "Norway > Sweden"),
            ("Ines Varga shot Tom Reyl in 1999.", "Ines Varga > Tom Reyl"),
        ),
        near_misses=("Ines Varga killed time with Tom Reyl.", "Ines Varga shot a film with Tom Reyl."),
    ),
)
