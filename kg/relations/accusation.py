"""Words against somebody himself: insult and accusation."""

from kg.relations.declaration import ACTOR, Relation, through
from kg.relations.reproach import DEED

_WRONG = (
    "animal|baby|bigot|brat|clown|coward|crook|degenerate|fool|idiot|imposter|impostor|lackey|lapdog|liar|loser|moron|muppet|phony|pervert|"
    "poodle|predator|sellout|simpleton|traitor|disgrace|fraud|fascist|racist|sexist|bully|"
    "buffoon|charlatan|conman|con_man|con_artist|creep|crazy|cretin|demagogue|deranged|despicable|despot|dictator|disgusting|dog|dope|dummy|"
    "dumb|egomaniac|evil|failure|hack|hypocrite|ignorant|imbecile|incompetent|insane|jerk|joke|lazy|lightweight|lunatic|madman|maniac|"
    "misogynist|monster|narcissist|nazi|nutjob|parasite|pathetic|pig|puppet|psychopath|rat|scumbag|scum|trash|garbage|shameless|sleazy|snake|sociopath|"
    "spineless|stooge|stupid|sycophant|thug|troublemaker|tyrant|ugly|unhinged|vermin|villain|weak|weakling|weasel|whore|"
    "wimp|wimpy|witch|worm|xenophobe|bitch|slut"
)
"""What one calls people to demean them."""

_FILE = "file|lodge|lay|make|submit|register|bring"
_REPORT = (
    "police_report|report|complaint|police_complaint|criminal_complaint|fir|ethics_complaint|misconduct_complaint|petition_of_complaint"
)
"""What is lodged with the police or a watchdog against somebody; a suit is something else."""

_FINDING = "finding|adverse_finding|damning_finding"
"""What an inquiry makes against somebody."""

RELATIONS = (
    Relation(
        name="INSULTED",
        family="quarrel",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=-4.0,
        definition="subject demeans, mocks or calls object names",
        says="insulted",
        plover="ACCUSE-disapprove",
        verbs=(
            "S insult|mock|ridicule|belittle|demean|taunt|humiliate|deride|denigrate|vilify|malign|smear|slur|lampoon|heckle|jeer|"
            "slander|defame|dehumanize|dehumanise|demonize|demonise|besmirch|patronize|patronise|disrespect|cold-shoulder "
            "O:Person+Organization+Place",
            "S:Person abuse|dis|diss|troll O:Person+Organization for|in|on|as|during",
            "S tease|troll|parody|satirize|satirise|body-shame|caricature|needle O:Person",
            "S insult|mock|ridicule|belittle|deride|denigrate|joke O's "
            "accent|age|appearance|body|dress|face|family|hair|height|husband|intelligence|laugh|look|memory|mother|name|outfit|record|"
            "size|speech|supporter|voice|weight|wife|battle|cry",
            *through("accent|age|appearance|face|hair|height|name|voice|weight", "S poke|make fun of|at O", "S joke about O:Person"),
            "S make|crack|tell joke about|at O:Person",
            "S make disparaging_remark|derogatory_remark|disparaging_comment|derogatory_comment|crude_remark|racist_remark|"
            "insulting_remark|"
            "crude_comment|racist_comment|sexist_comment|sexist_remark|offensive_remark|offensive_comment|lewd_comment about|against|"
            "toward O",
            "S make mockery of O:Person+Organization",
            "S take mickey|mick|piss out|of O:Person",
            "S hurl|fling|lob|sling|shout|trade|spew|direct|use|throw|aim|spit|utter insult|abuse|slur|epithet|invective|expletive|"
            "obscenity "
            "at|toward|towards|against O",
            "S heap ridicule|contempt|abuse|insult on|upon O:Person",
            "S sneer|scoff|jeer|laugh|swear|curse|spit at O:Person+Organization",
            "S roll eye at O:Person",
            "S mouth|scream|yell|shout obscenity|insult|expletive|abuse at O:Person",
            "S cuss|curse ~out O:Person",
            "S jeer|boo O:Person",
            "S give O finger|nickname",
            "S call O name",
            "S nickname O:Person",
            f"S call|brand|label|dub|declare|pronounce|nickname|deem|term O {_WRONG}",
            f"S attack|blast|condemn|criticize|criticise|lambast|lambaste|slam|denounce|deride|mock O as {_WRONG}",
            "S describe|deride|dismiss|portray|depict|brand|mock|ridicule|label|characterize|characterise|paint|cast|caricature|lampoon|"
            f"denounce|regard O as {_WRONG}",
            f"S refer to O as {_WRONG}",
            "S compare|liken O to hitler|nazi|dog|pig|rat|clown|child|toddler|monkey|mobster|gangster|dictator|mussolini|stalin|ape|devil|"
            "animal|snake|vampire|goebbels",
        ),
        nouns=(
            "S's insult to|of|against|about|at|toward|towards O",
            "S's mockery|ridicule|vilification|denigration|disparagement|humiliation of O",
            "insult against|at|about O from|by S",
            "insult|slur against|at|toward O",
            "S's taunt|slur|jibe|gibe|sneer at|of|against|about O",
        ),
        adjectives=("S rude|abusive|insulting|disrespectful to|towards|toward|of O",),
        examples=(
            ("Ines Varga insulted Tom Reyl on Monday.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl was mocked by Ines Varga.", "Ines Varga > Tom Reyl"),
            ("Ines Varga has called Tom Reyl a liar.", "Ines Varga > Tom Reyl"),
            ("Ines Varga described Tom Reyl as a coward.", "Ines Varga > Tom Reyl"),
            ("Ines Varga made fun of Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga hurled insults at Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga called Tom Reyl a liar.", "Ines Varga > Tom Reyl"),
            ("Ines Varga made disparaging remarks about Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga mocked Tom Reyl's accent.", "Ines Varga > Tom Reyl"),
            ("Ines Varga swore at Tom Reyl.", "Ines Varga > Tom Reyl"),
        ),
        near_misses=(
            "Ines Varga called Tom Reyl a taxi.",
            "Ines Varga described Tom Reyl as a friend.",
            "Ines Varga made warm remarks about Tom Reyl.",
            "Ines Varga gave Tom Reyl a ring.",
            "Ines Varga called Tom Reyl by name.",
        ),
    ),
    Relation(
        name="ACCUSED",
        family="quarrel",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=-3.5,
        definition="subject says that object did wrong",
        says="accused",
        plover="ACCUSE-allege",
        verbs=(
            "S accuse O",
            "S accuse O of",
            "S's lawsuit|suit|complaint|petition|writ accuse O",
            "S's lawsuit|suit|complaint|petition|writ accuse O of",
            "S accuse|blame O's administration|allies|ally|camp|campaign|government|party|regime|side|supporter|team",
            "S blame O",
            "S blame O for",
            f"S blame O's {DEED}",
            "S blame _ on O:Person+Organization+Place",
            f"S blame _ on O's {DEED}",
            "S pin|lay|put|place|cast|heap|shift|throw blame|responsibility on|upon|onto O",
            "S pin crash|defeat|failure|loss|attack|death|crisis|collapse on O",
            "S lay blame at O's door|feet|doorstep",
            "S point finger at O",
            "S point finger at O's administration|allies|ally|camp|campaign|campaign_team|government|party|regime|side|supporter|team",
            "S level|make|hurl|direct|raise|lay|fling accusation|allegation|charge against|at O",
            "S:Person+Organization press|prefer charge against O",
            "S:Person file charge against O",
            f"S {_FILE} {_REPORT} against O:Person+Organization",
            f"S make {_FINDING} against O",
            "S make|lodge|file complaint|police_complaint about O:Person+Organization",
            "S make|raise|level|air|publish claim|counterclaim against O:Person+Organization",
            "S bring accusation|allegation against O",
            "S level|make|hurl|raise|lay accusation|allegation|charge of _ against O",
            "S allege abuse|bias|bribery|corruption|discrimination|fraud|harassment|interference|misconduct|negligence|rigging by O",
            "S attribute|ascribe attack|assault|blast|bombing|explosion|hack|killing|murder|outage|raid|shooting|strike to O",
            "S repeat|renew accusation|allegation against O",
            "S implicate|incriminate O",
            "S incriminate|implicate|finger O in",
            "S suspect O of",
            "S hold O responsible|accountable|liable for",
            "S hold O responsible|accountable",
            "S denounce|expose|condemn O as cheat|fraud|fake|liar|thief|murderer|traitor|criminal|war_criminal|terrorist|spy|killer|crook",
            "S call|brand|label|declare|term O cheat|thief|murderer|criminal|corrupt|war_criminal|terrorist|spy|killer|rapist",
            "S call|brand|label|declare|term O mastermind|ringleader|culprit|accomplice",
            "S characterize|characterise|describe|identify|depict O as mastermind|ringleader|culprit|accomplice|murderer|killer|thief",
            "S complain against O",
            "S petition _ against O:Person+Organization",
            "S:Person+Organization report O:Person+Organization to police|authority|ombudsman|watchdog|regulator|prosecutor",
            "O stand accused by S",
            "O face|deny|reject|dismiss|dispute|refute|brush|answer accusation|allegation|claim from|by|of S",
            "O face|deny|dispute|refute|answer complaint from|by|of S",
            "O deny|reject|dismiss|dispute|refute S's accusation|allegation|complaint",
        ),
        nouns=(
            "S's accusation|allegation against|about|of O",
            "S's accusation|allegation of _ against O",
            f"S's {_FINDING} against O",
            "accusation|allegation against O by|from S",
            "accusation|allegation by|from S against O",
            "S's complaint|police_report against O",
        ),
        roles=("accuser",),
        examples=(
            ("Ines Varga's lawsuit accuses Calder Steel of fraud.", "Ines Varga > Calder Steel"),
            ("Norway has described Tom Reyl as the mastermind behind the raid.", "Norway > Tom Reyl"),
            ("Ines Varga accused Tom Reyl of fraud.", "Ines Varga > Tom Reyl"),
            ("Calder Steel was accused of bribery by Ines Varga.", "Ines Varga > Calder Steel"),
            ("Ines Varga blamed Tom Reyl for the defeat.", "Ines Varga > Tom Reyl"),
            ("Ines Varga pointed the finger at Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga's accusations against Tom Reyl were false.", "Ines Varga > Tom Reyl"),
            ("Ines Varga accused Tom Reyl's campaign of fraud.", "Ines Varga > Tom Reyl"),
            ("Ines Varga shifted the blame onto Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga called Tom Reyl a criminal.", "Ines Varga > Tom Reyl"),
        ),
        near_misses=(
            "Norway has described Tom Reyl as the minister behind the law.",
            "Ines Varga said Tom Reyl was not to blame.",
            "Tom Reyl stood accused in Harlow.",
            "Ines Varga pinned a medal on Tom Reyl.",
            "Ines Varga raised a glass against Tom Reyl's door.",
        ),
    ),
)
