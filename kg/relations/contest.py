"""Rivalry, victory and candidacy."""

from kg.relations.declaration import ACTOR, OFFICE, ORGANIZATION, PERSON, Relation

_PRIZE = (
    "belt|candidacy|chairmanship|crown|cup|governorship|job|leadership|medal|nomination|office|post|premiership|presidency|seat|title|"
    "trophy"
)
"""What two candidates may both want."""

_RACE = (
    "ballot|battle|bout|by-election|caucus|championship|clash|contest|cup|decider|derby|duel|election|fight|final|finals|game|league|"
    "leg|match|"
    "opener|play-off|playoff|poll|primary|quarter-final|quarterfinal|race|rematch|round|runoff|run-off|season|semi-final|semifinal|"
    "series|set|"
    "shootout|test|tie|tiebreak|tournament|vote"
)
_MATCH = (
    "bout|clash|cup|decider|derby|duel|final|finals|match|opener|play-off|playoff|quarter-final|quarterfinal|rematch|round|runoff|run-off|"
    "semi-final|semifinal|series|shootout|showdown|tie|title_fight|fight"
)
_FIXTURE = "final|semi-final|semifinal|quarter-final|quarterfinal|fixture|friendly|match|opener|qualifier|test|test_series|test_match|odi"
"""Games alone, in which countries meet."""
_MARGIN = "goal|margin|point|run|set|stroke|shot|vote|wicket|length|second"
"""By what one beats another."""

_CANDIDACY = "bid|campaign|candidacy|candidature|run"
_BID = f"{_CANDIDACY}|candidate"

RELATIONS = (
    Relation(
        name="COMPETED_WITH",
        family="contest",
        kind="event",
        symmetric=True,
        subject=ACTOR,
        object=ACTOR,
        warmth=-1.0,
        definition="the two run against each other or are rivals in a contest or market",
        says="competed with",
        verbs=(
            "S compete|vie|contend with|against O",
            "S compete|vie with|against O for",
            "S compete|vie|battle|fight|jostle for control|" + _PRIZE + "|" + _RACE + "|supremacy|vote|market|contract",
            "S compete",
            "S run|campaign against O:Person",
            "S run against O:Person for|in",
            f"S run|stand|compete in {_RACE} against O:Person+Organization",
            "S vie|compete|battle|jostle to-become|head|lead|replace|run|succeed|win",
            "S contest against O:Person",
            "S stand against O:Person in|for",
            "S challenge O:Person for|in",
            "S challenge O:Person in|to|for " + _RACE + "|" + _PRIZE,
            "S be ~up against O:Person+Organization",
            "S face O:Person in " + _RACE,
            "S:Organization face O:Organization in " + _MATCH,
            "S:Place play|meet|face O:Place in " + _FIXTURE,
            "S:Place draw with|against O:Place in " + _FIXTURE,
            "S face leadership_challenge|primary_challenge|competition|rivalry from O:Person+Organization",
            "lock S:Person+Organization in race|contest",
            "S have|hold|maintain|open|build|enjoy lead over O:Person+Organization",
            "S be ~ahead of O:Person+Organization in|by poll|survey|race|vote|count|tally|percentage|point",
            "S:Organization draw with|against O:Organization",
            "S:Organization+Place hold O:Organization+Place to draw|stalemate",
            "S face O:Person on ballot|stage",
            "S face ~off with|against O",
            "S face ~off",
            "S take ~on O:Person in|for",
            "S take ~on O:Organization in " + _RACE,
            "S:Organization+Place take ~on O:Place in " + _FIXTURE,
            "S:Person tie O:Person in " + _RACE,
            "S seek|try to unseat|topple|dethrone O:Person",
            "S lose customer|subscriber|user|viewer|reader|traffic|ground|market_share to O:Organization",
            "field S:Person against O:Person",
            "S battle|fight|contest|oppose|rival O:Person+Organization for|in " + _PRIZE + "|" + _RACE,
            "S meet|play|battle|host O:Person+Organization in " + _MATCH,
            "S meet in final|semifinal|semi-final|quarterfinal|quarter-final|runoff|bout|rematch",
            "S:Organization play O:Organization",
            "S rival O:Organization",
            "S square ~off against|with O",
            "S square ~off",
            "S go ~up against O:Person+Organization",
            "S go head|head-to-head with|against O:Person+Organization",
            "S go toe|toe-to-toe with O:Person+Organization",
            "S debate O:Person",
            "S trail|lead O:Person+Organization in|by poll|race|survey|vote|count|tally|percentage|point|primary|runoff",
            "S outraise|outspend|outpoll|out-raise|out-poll O:Person+Organization",
            "S jockey with O",
            "S primary O:Person",
            "pit S against O",
            "S mount|launch|plan|wage|lead primary_challenge|leadership_challenge|challenge against|to O:Person",
        ),
        nouns=(
            "S's rivalry|competition|race|contest|runoff|matchup|rematch|showdown with|against O",
            "rivalry|competition|race|contest|runoff|run-off|matchup|match-up|duel|bout|rematch|contention between S",
            "S-O rivalry|race|contest|runoff|matchup",
            "S:Organization+Place's draw|stalemate with|against O:Organization+Place",
            "draw|stalemate between S:Organization+Place",
            "S:Person's election|primary|by-election|runoff|ballot against O:Person",
            "S's challenge to O:Person",
            "S's primary_challenge|leadership_challenge against|to|of O:Person",
            "S's campaign|race against O:Person",
        ),
        roles=("rival", "arch-rival", "archrival", "opponent", "challenger", "competitor"),
        examples=(
            ("Tom Reyl competed with Ines Varga for the seat.", "Tom Reyl > Ines Varga"),
            ("Tom Reyl ran against Ines Varga in 2018.", "Tom Reyl > Ines Varga"),
            ("Calder Steel has competed against Harlow Airlines.", "Calder Steel > Harlow Airlines"),
            ("Tom Reyl faced Ines Varga in the runoff.", "Tom Reyl > Ines Varga"),
            ("The rivalry between Ines Varga and Tom Reyl is old.", "Ines Varga > Tom Reyl"),
            ("The race pitted Tom Reyl against Ines Varga.", "Tom Reyl > Ines Varga"),
            ("Tom Reyl is up against Ines Varga.", "Tom Reyl > Ines Varga"),
            ("Tom Reyl's rivals include Ines Varga and Peter Lund.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl met Ines Varga in the final.", "Tom Reyl > Ines Varga"),
            ("Tom Reyl trails Ines Varga by five points.", "Tom Reyl > Ines Varga"),
            ("Tom Reyl mounted a primary challenge to Ines Varga.", "Tom Reyl > Ines Varga"),
        ),
        near_misses=(
            "Tom Reyl ran into Ines Varga at lunch.",
            "Ines Varga is competing with time.",
            "Tom Reyl leads Ines Varga to the door.",
            "Tom Reyl went to the head of the table with Ines Varga.",
        ),
    ),
    Relation(
        name="DEFEATED",
        family="contest",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=-1.0,
        definition="subject beats object in an election, vote, contest or court case",
        says="defeated",
        verbs=(
            "S defeat|trounce|outpoll|unseat|outvote|vanquish|outbid|outbox|outpoint|outlast|pip|outclass|outscore|outduel|dethrone "
            "O:Person+Organization+Place",
            "S beat|rout|thrash|crush|topple|upset|edge|best|stun|down|dispatch|overcome|hammer|demolish|humble|stop|sink|shock|oust|thump|"
            "whip|whitewash|annihilate|conquer|overpower|overwhelm|master|eliminate|see|outwork|drub|blank|shut|outplay|knock "
            "O:Person+Organization+Place "
            "in|for|by|to|at|from " + _RACE + "|" + _PRIZE + "|" + _MARGIN,
            "S beat O:Person+Organization !to",
            "S best O:Person",
            "S crush|wallop|clobber|steamroll O:Person",
            "S edge|pip|beat|shut ~out O:Person+Organization",
            "S edge|ease|cruise|breeze|squeeze|scrape past O:Person+Organization",
            "S sweep|power|storm|get|squeak past O:Person+Organization in|to|into " + _RACE,
            "S sweep ~aside O:Person+Organization",
            "S hold|fight|fend|stave|see ~off O:Person+Organization",
            "S hold|fight|fend|stave|see|beat ~off challenge from|of|by O:Person+Organization",
            "S hold|fight|fend|stave|see|beat ~off O's challenge",
            "S knock ~out O:Person+Organization",
            "S knock ~off O:Person+Organization",
            "S win against O:Person+Organization",
            "S win contract|bid|seat|title|election|race|nomination|tender|auction ~ahead of O:Person+Organization",
            "S win election|race|primary|vote|runoff|case|battle|match|game|seat|lawsuit|appeal|suit against|over|from O",
            "S win|take|wrest|snatch|capture|flip seat|title|crown|presidency|nomination|belt from O:Person",
            "S win|take|wrest|snatch|capture|flip|gain seat|constituency|ward|riding|by-election from O:Organization",
            "S triumph|prevail against|over O",
            "lead|guide|steer|power|inspire|fire S:Organization+Place to victory|win|upset|triumph over|against O",
            "declare|crown|adjudge S:Person winner|victor|champion over O:Person",
            "S inflict|hand|deal defeat|loss on|to O",
            "S hand|deal O defeat|loss|blow",
            "S score|claim|secure|win|post|earn|notch|seal|clinch|record|pull|celebrate|register|have victory|upset|landslide|win|"
            "triumph|nomination "
            "over|against O",
            "S oust|remove O:Person in " + _RACE,
            "S eliminate O:Person+Organization from|in",
            "S finish|come|place|poll ~ahead of O:Person",
            "O finish|come|place|poll behind S:Person+Organization",
            "O finish|come|place ~second to S",
            "O lose ~out to S",
            "O lose - to S",
            "O lose election|race|primary|vote|runoff|seat|nomination|case|appeal|match|game|final|bid|title|presidency|contest|leadership|"
            "crown|cup|trophy|bidding_war|auction|court_battle|legal_battle|ticket|governorship|opener|test|derby|tie|shootout "
            "to|against S",
            "O fall|succumb|bow to S in|at " + _RACE,
            "O go|bow ~down|out to S in|at " + _RACE,
            "O lose court_battle|legal_battle|court_fight|legal_fight with S",
            "O crash|slump|slip|slide|tumble|fall|go ~down to defeat|loss to|against|at S:Organization+Place+Person",
            "O crash|slump|slip|slide|tumble|fall to defeat|loss to|against|at S:Organization+Place+Person",
            "O suffer defeat|loss to|against|from|by|at S",
            "O suffer|endure defeat|elimination|exit|loss at hand of S",
            "O go ~out at hand of S",
            "O be no match for S",
        ),
        nouns=(
            "S's victory|win|triumph|upset|landslide|thrashing|drubbing|rout|knockout|trouncing over|against|of O",
            "victory|win|triumph over|against O",
            "S's defeat of O",
            "defeat of O by S",
            "O's defeat|elimination|exit|loss at hand of S",
            "O's defeat|loss|reverse to|by|against S",
            "O's defeat|loss|reverse at S:Organization",
            "victory|win over|against O by|for S",
        ),
        examples=(
            ("Ines Varga defeated Tom Reyl in 2020.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl was beaten by Ines Varga in the primary.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl lost to Ines Varga in the runoff.", "Ines Varga > Tom Reyl"),
            ("Ines Varga's victory over Tom Reyl surprised the town.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl's defeat by Ines Varga surprised the town.", "Ines Varga > Tom Reyl"),
            ("Ines Varga edged past Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Ines Varga stunned Tom Reyl in the final.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl fell to Ines Varga in the runoff.", "Ines Varga > Tom Reyl"),
            ("Ines Varga fended off a challenge from Tom Reyl.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl finished second to Ines Varga.", "Ines Varga > Tom Reyl"),
            ("Ines Varga won the seat from Tom Reyl.", "Ines Varga > Tom Reyl"),
        ),
        near_misses=(
            "Tom Reyl beat Ines Varga to the punch.",
            "Ines Varga defeated the purpose.",
            "Ines Varga lost touch with Tom Reyl.",
            "Ines Varga walked past Tom Reyl.",
            "Tom Reyl fell to the floor beside Ines Varga.",
            "Ines Varga stunned Tom Reyl with the news.",
        ),
    ),
    Relation(
        name="RAN_FOR",
        family="contest",
        kind="event",
        symmetric=False,
        subject=PERSON | ORGANIZATION,
        object=OFFICE | ORGANIZATION,
        warmth=0.0,
        definition="subject runs, launches a bid or is a candidate for object (an office or election)",
        says="ran for",
        littlesis="Position",
        verbs=(
            "S run|campaign|stand|vie|compete for O:Office+Organization",
            "S run for election|reelection|re-election to|as|in O:Office+Organization",
            "S run|stand as candidate|nominee|independent for|in O:Office+Organization",
            "S seek|contest|pursue O:Office",
            "S seek|win|accept|chase|gain nomination|election|reelection|re-election for|to|in|as O:Office+Organization",
            "S launch|announce|mount|declare|begin|start|unveil|open|wage|make|file|relaunch|kick|weigh|explore|consider "
            f"{_BID} for O:Office+Organization",
            "S kick ~off campaign|bid for O:Office",
            "S enter|join|be race|contest|primary|election|fray|runner|candidate|hunt for O:Office+Organization",
            "S be in race|running|contest|contention|hunt for O:Office+Organization",
            "S throw|toss|put hat|name into|in ring|hat for O:Office+Organization",
            "S throw|toss|put hat into|in ring for O:Office+Organization",
            "S be on ballot|ticket for O:Office",
            "S win|secure|clinch|accept nomination for O:Office",
            "S emerge as|from candidate|nominee|victor|winner for|of O:Office",
            "S emerge winner|victor|victorious in primary|race|contest|election for O:Office",
            "S bid for O:Office",
            "S declare for O:Office",
            "S declare candidate|candidacy for O:Office",
            "S launch|announce|mount|declare|begin|start|unveil|wage|relaunch|enter|join|win|lose|clinch|secure O:Office",
            "S run|stand|compete|contend in O:Office",
        ),
        nouns=(f"S's {_CANDIDACY} for O:Office+Organization",),
        roles=("candidate", "contender", "hopeful", "aspirant", "frontrunner", "front-runner", "nominee", "standard-bearer"),
        examples=(
            ("Tom Reyl ran for the Senate in 2016.", "Tom Reyl > Senate"),
            ("Tom Reyl launched a bid for the Senate.", "Tom Reyl > Senate"),
            ("Tom Reyl is a candidate for the Senate.", "Tom Reyl > Senate"),
            ("Tom Reyl's campaign for the Senate faltered.", "Tom Reyl > Senate"),
            ("Tom Reyl threw his hat in the ring for the Senate.", "Tom Reyl > Senate"),
            ("Tom Reyl is in the race for the Senate.", "Tom Reyl > Senate"),
        ),
        near_misses=(
            "Tom Reyl's advertising campaign failed.",
            "Tom Reyl ran for the bus in Harlow.",
            "The Harlow Party's candidate for mayor spoke.",
            "Calder Steel ran for ten hours on Monday.",
            "Tom Reyl threw his hat to the Harlow Band.",
        ),
    ),
)
