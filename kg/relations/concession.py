"""Yielding: apologies, concessions, pardons, retreats."""

from kg.relations.declaration import ACTOR, PERSON, Relation

_CURB = (
    "ban|blockade|blacklisting|boycott|control|curb|duty|embargo|limit|measure|penalty|quota|restriction|sanction|suspension|tariff|veto"
)
"""What is lifted or eased."""

_DEMAND = "call|complaint|condition|demand|pressure|request|term|threat|ultimatum|wish"
"""What one side yields to."""

_CHARGE = "accusation|case|charge|complaint|count|indictment|investigation|lawsuit|proceeding|prosecution|suit"
"""What is dropped against somebody."""

_MERCY = "amnesty|clemency|commutation|immunity|pardon|reprieve"

_TROOPS = "army|brigade|contingent|fighter|force|military|peacekeeper|soldier|tank|troop|unit"

_STRIKES = "advance|airstrike|assault|attack|bombardment|bombing|campaign|fire|hostility|offensive|operation|raid|shelling|strike|war"

RELATIONS = (
    Relation(
        name="APOLOGIZED_TO",
        family="concession",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=4.5,
        definition="subject apologizes or expresses regret to object",
        says="apologized to",
        plover="CONCEDE",
        verbs=(
            "S apologize|apologise to O",
            "S say sorry to O",
            "S offer|issue|make|send|extend|tender|give|deliver|write|publish apology to O",
            "S offer|send|give O apology",
            "S express|voice|convey regret|remorse|contrition|apology to O",
            "S beg|ask|seek O's forgiveness|pardon",
            "S beg|ask O for forgiveness|pardon",
            "O receive|get|win|secure|extract|accept|obtain|draw|wring apology from|of S",
            "O receive|get|win|accept|welcome S's apology",
        ),
        nouns=(
            "S's apology to O",
            "apology from|by S to O",
            "apology to O from|by S",
            "apology to O",
        ),
        adjectives=("S apologetic to|toward|towards O",),
        examples=(
            ("Tom Reyl apologized to Maria Okafor on Sunday.", "Tom Reyl > Maria Okafor"),
            ("Calder Steel issued an apology to Maria Okafor.", "Calder Steel > Maria Okafor"),
            ("Tom Reyl's apology to Maria Okafor came late.", "Tom Reyl > Maria Okafor"),
            ("Maria Okafor received an apology from Calder Steel.", "Calder Steel > Maria Okafor"),
        ),
        near_misses=(
            "Maria Okafor demanded an apology from Calder Steel.",
            "Tom Reyl apologized for the noise at the Harlow Museum.",
        ),
    ),
    Relation(
        name="CONCEDED_TO",
        family="concession",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=4.5,
        definition="subject yields to object: concedes defeat, drops a demand, eases a restriction, lifts a sanction",
        says="conceded to",
        plover="CONCEDE",
        verbs=(
            "S concede to O:Person",
            "S concede defeat|election|race|contest|victory|presidency|vote|nomination|point|ground to O",
            "S admit defeat to O",
            "S give ~in to O",
            f"S give ~in to O's {_DEMAND}",
            "S give in to O",
            f"S give in to O's {_DEMAND}",
            "S cave|capitulate|kowtow to O",
            "S cave ~in to O",
            "S knuckle ~under to O",
            f"S cave|capitulate|bow|yield|accede|acquiesce|submit|relent|agree|bend to O's {_DEMAND}",
            f"S bow|yield to {_DEMAND} from O",
            "S yield|bow to O",
            "S:Place surrender to O",
            "S back ~down to|against|before O",
            f"S meet|grant|accept|satisfy|heed|honor|honour O's {_DEMAND}",
            f"S ease|lift|relax|loosen|remove|drop|waive|end|scrap|suspend|cut|rescind|revoke {_CURB} on|against|from O",
            f"S ease|lift|relax|loosen|remove|drop|waive|end|scrap|suspend|rescind|revoke O's {_CURB}",
            "S unfreeze|release|unblock|restore|reinstate O's account|asset|fund|licence|license|accreditation|visa|post|right",
            "S make|offer|grant concession to O",
            "S offer|grant O concession",
            "O win|receive|get|extract|wring|secure|obtain|gain concession from|of S",
            "S readmit O",
        ),
        nouns=(
            "S's concession|capitulation|surrender to O",
            f"S's capitulation|surrender|submission to O's {_DEMAND}",
            "concession to O by|from S",
            "concession by|from S to O",
        ),
        examples=(
            ("Tom Reyl conceded to Maria Okafor before midnight.", "Tom Reyl > Maria Okafor"),
            ("Latvia lifted its sanctions on Hungary.", "Latvia > Hungary"),
            ("Calder Steel gave in to the Dockers Union.", "Calder Steel > Dockers Union"),
            ("Calder Steel bowed to Maria Okafor's demands.", "Calder Steel > Maria Okafor"),
            ("Tom Reyl conceded defeat to Maria Okafor.", "Tom Reyl > Maria Okafor"),
        ),
        near_misses=(
            "Tom Reyl conceded that Maria Okafor had talent.",
            "Tom Reyl lifted a crate at Calder Steel.",
        ),
    ),
    Relation(
        name="PARDONED",
        family="concession",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=PERSON,
        warmth=6.0,
        definition="subject pardons, commutes, clears or drops a case against object",
        says="pardoned",
        plover="CONCEDE",
        verbs=(
            "S pardon|exonerate|acquit|absolve|amnesty|reprieve|exculpate O",
            "S clear O of",
            "S find O innocent",
            "S clear O's name",
            "S commute|reduce|shorten|overturn|quash|vacate|reverse|annul O's sentence|term|conviction|verdict|punishment",
            "S commute|overturn|quash|vacate|reverse|annul sentence|conviction of|against O",
            f"S grant|give|issue|offer|award {_MERCY} to|for O",
            f"S grant|give|offer|award O {_MERCY}",
            f"S drop|dismiss|withdraw|abandon|quash|discontinue|close|end {_CHARGE} against|into O",
            f"S drop|dismiss|withdraw|abandon|quash O's {_CHARGE}",
            f"S throw|toss ~out {_CHARGE} against O",
            f"O receive|get|win|secure|obtain|accept {_MERCY} from|of S",
            f"O receive|get|win|secure|obtain|accept S's {_MERCY}",
        ),
        nouns=(
            "S's pardon|clemency of|for O",
            "pardon|clemency|amnesty for|of O from|by S",
            "pardon|clemency for|of O",
            "S's commutation of O's sentence",
            "S's acquittal|exoneration of O",
            "O's pardon|acquittal|exoneration by S",
            "pardon from|by S",
        ),
        examples=(
            ("President Maria Okafor pardoned Tom Reyl on Friday.", "Maria Okafor > Tom Reyl"),
            ("Tom Reyl was pardoned by Maria Okafor.", "Maria Okafor > Tom Reyl"),
            ("Maria Okafor commuted Tom Reyl's sentence.", "Maria Okafor > Tom Reyl"),
            ("Maria Okafor's pardon of Tom Reyl angered the court.", "Maria Okafor > Tom Reyl"),
            ("Maria Okafor granted clemency to Tom Reyl.", "Maria Okafor > Tom Reyl"),
            ("Tom Reyl received a pardon from Maria Okafor.", "Maria Okafor > Tom Reyl"),
        ),
        near_misses=(
            "Maria Okafor cleared Tom Reyl to travel.",
            "Maria Okafor dropped Tom Reyl at the Harlow Museum.",
        ),
    ),
    Relation(
        name="RETREATED_FROM",
        family="concession",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=6.5,
        definition="subject withdraws from, frees, disarms or ceases fire towards object",
        says="retreated from",
        plover="RETREAT",
        verbs=(
            "S free|release|liberate O:Person",
            "S set O:Person free",
            "S free|release O:Person from",
            "S:Organization+Place withdraw|retreat from O:Place",
            f"S withdraw|pull|remove|evacuate {_TROOPS} from O",
            f"S pull ~back {_TROOPS} from O",
            "S:Organization+Place pull ~out of O:Place",
            "S:Organization+Place pull ~back from O:Place",
            "S:Organization+Place pull out of O:Place",
            f"S pull {_TROOPS} out of O",
            "S:Organization+Place evacuate|vacate O:Place",
            f"S halt|suspend|end|stop|cease|pause {_STRIKES} on|against|in O",
            f"S call ~off {_STRIKES} on|against|in O",
            "S cease fire with|against O",
            "S lift|end|abandon siege|blockade|occupation of O",
            "S hand ~over hostage|prisoner|captive to O",
            "S return hostage|prisoner|captive to O",
        ),
        nouns=(
            "S's withdrawal|retreat|pullout from O:Place",
            "withdrawal|retreat|pullout of S from O:Place",
            "withdrawal of troop|force by S from O:Place",
            "S's release of O:Person",
            "release of O:Person by S",
            "O's release by S",
        ),
        examples=(
            ("Latvia freed Tom Reyl on Thursday.", "Latvia > Tom Reyl"),
            ("Tom Reyl was released by Hungary.", "Hungary > Tom Reyl"),
            ("Russia withdrew its troops from Georgia in August.", "Russia > Georgia"),
            ("Russia's withdrawal from Georgia began in August.", "Russia > Georgia"),
            ("Russia halted its attacks on Georgia.", "Russia > Georgia"),
        ),
        near_misses=(
            "Calder Steel released a statement about Tom Reyl.",
            "Tom Reyl withdrew money from the Harlow Bank.",
        ),
    ),
)
