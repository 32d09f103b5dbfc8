"""Interviews, hospitality and joint appearances."""

from kg.relations.declaration import ACTOR, Relation

_PARTY = (
    "ball|banquet|barbecue|breakfast|brunch|ceremony|cocktail|dinner|event|feast|fundraiser|gala|iftar|launch|luncheon|lunch|party|rally|"
    "reception|shower|summit|supper"
)

_HOME = "apartment|estate|flat|home|house|mansion|palace|ranch|residence|villa"
"""Where somebody lives."""

_STAGE = (
    "banquet|campaign|ceremony|concert|conference|convention|dinner|event|festival|forum|funeral|gala|game|march|match|memorial|parade|party|"
    "premiere|procession|rally|reception|service|show|tour|trip|unveiling|vigil|visit|wedding"
)

_SAY = (
    "add|admit|allege|announce|argue|boast|claim|confess|confirm|declare|deny|describe|disclose|explain|insist|joke|recall|reveal|say|speak|"
    "suggest|tell|talk|vow|warn|discuss|acknowledge|dismiss|defend|accuse|blame|urge|criticize|criticise|condemn|slam|praise|call|threaten|"
    "denounce|reiterate|stress|complain|attack|hit|thank|compare|question|reject|lash"
)

_TAKEN_IN = " ".join(
    f"!to-{joined}"
    for joined in (
        "administration bench board bureau business cabinet cause club coalition committee company council faculty family firm "
        "fold fray government newsroom organisation organization party position post practice profession rank role roster "
        "side squad staff team union workforce"
    ).split()
)
"""What somebody is welcomed to who joins it ("welcomed Ana to the board"): no guest, whatever room they meet in."""

_BRIEFING = "conference|briefing|rally|appearance|press_conference|news_conference"
"""Where two speak side by side."""

RELATIONS = (
    Relation(
        name="INTERVIEWED",
        family="contact",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=1.5,
        definition="subject interviews object",
        says="interviewed",
        plover="CONSULT",
        verbs=(
            "S interview O",
            "S conduct|record|land|score|secure|tape interview with O",
            "O:Person do|record|tape interview with|for S:Organization",
            "S grill|quiz O:Person",
            "S grill|quiz O:Person about|over|on",
            "S:Organization sit ~down with O:Person for interview",
            "S:Organization speak|talk|chat to|with O:Person for profile|interview",
            "O:Person speak|talk to|with S in|during|for interview",
            "O open ~up to S in|during interview",
            "O:Person sit ~down with S:Organization for interview",
            "O:Person sit ~down for interview with S:Organization",
            "O tell S in|during interview",
            f"O:Person {_SAY} in|during interview with|on|to|for S",
            "O:Person appear|sit - for interview with|on S",
            "O give|grant interview to S",
            "O give|grant S interview",
            "O be S's interviewee",
        ),
        nouns=(
            "S:Organization's interview with|of O:Person",
            "S:Organization interview with|of O:Person",
            "S:Organization interview",
            "O:Person's interview with|on|to S:Organization",
            "S's interview of O",
            "interview of|with O by S",
            "O's interview by S",
        ),
        roles=("interviewer",),
        examples=(
            ("The Harlow Tribune interviewed Tom Reyl in June.", "Harlow Tribune > Tom Reyl"),
            ("Tom Reyl was interviewed by Maria Okafor.", "Maria Okafor > Tom Reyl"),
            ("Tom Reyl gave an interview to the Harlow Tribune.", "Harlow Tribune > Tom Reyl"),
            ("Tom Reyl's interview with the Harlow Tribune was cut short.", "Harlow Tribune > Tom Reyl"),
        ),
        near_misses=("Tom Reyl was interviewed at the Harlow Museum.",),
    ),
    Relation(
        name="HOSTED",
        family="contact",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=3.0,
        definition="subject hosts object, or hosts an event for object",
        says="hosted",
        plover="CONSULT",
        littlesis="Social",
        verbs=(
            "S host O",
            f"S host|hold|throw|give|organize|organise {_PARTY} for O",
            f"S host O's {_PARTY}",
            f"S host|hold|throw|give {_PARTY} in O's honor|honour",
            f"S host|hold|throw|give {_PARTY} in honor|honour of O",
            "S wine|dine O:Person",
            "S host O for|at|to",
            "S treat O:Person to dinner|lunch|meal|breakfast|tour|banquet",
            "S roll ~out carpet|mat for O",
            "S have O:Person as guest",
            "S have O:Person over|round for dinner|lunch|tea|drink",
            "S receive O:Person in audience|private",
            "S give|afford|accord O:Person welcome|reception|tour",
            "S give|offer|extend welcome|hospitality to O:Person",
            "S receive|entertain|fete|fête|accommodate O:Person",
            f"S welcome O:Person !as !into !aboard !son !daughter !baby !boy !girl !child {_TAKEN_IN}",
            f"S welcome O:Person+Organization to|at !as {_TAKEN_IN}",
            "S play host to O",
            "S put ~up O:Person",
            "S invite O:Person to dinner|lunch|tea|breakfast|supper|banquet|luncheon|barbecue|tea_party|dinner_party|wedding (planned)",
            f"S invite O:Person to {_HOME} (planned)",
            "O stay with S:Person",
            f"O attend S's {_PARTY}",
            f"O:Person attend {_PARTY} at|in S:Person's {_HOME}",
            f"O stay|sleep|dine at|in S's {_HOME}",
            f"O:Person be at S:Person's {_HOME}",
            "O be guest of S",
            "O be S's guest|houseguest",
            "O be guest at S's house|home|palace|wedding|party|estate|dinner|banquet|show",
            "O enjoy S's hospitality",
            "O enjoy hospitality of S",
            "O receive|get welcome from S:Person",
        ),
        nouns=(f"S's {_PARTY} for O", f"{_PARTY} for O by S", "S's welcome of O:Person"),
        examples=(
            ("Maria Okafor hosted Tom Reyl at her farm.", "Maria Okafor > Tom Reyl"),
            ("Tom Reyl was hosted by the Reyl Foundation.", "Reyl Foundation > Tom Reyl"),
            ("Maria Okafor hosted a fundraiser for Tom Reyl.", "Maria Okafor > Tom Reyl"),
            ("Tom Reyl stayed at Maria Okafor's house.", "Maria Okafor > Tom Reyl"),
        ),
        near_misses=(
            "Maria Okafor hosts a morning programme on Calder Radio.",
            "Maria Okafor received Tom Reyl's letter.",
            "Maria Okafor welcomed Tom Reyl to the board.",
        ),
    ),
    Relation(
        name="APPEARED_WITH",
        family="contact",
        kind="event",
        symmetric=True,
        subject=ACTOR,
        object=ACTOR,
        warmth=2.5,
        definition="the two take part together in a public event, rally, trip or programme",
        says="appeared with",
        plover="CONSULT",
        littlesis="Social",
        verbs=(
            "S appear|perform|campaign|rally|march|pose|travel|tour|star|sing|parade|dance|barnstorm|stump|canvass with|alongside|beside "
            "O:Person+Organization",
            "S speak|stand|sit|walk|kneel|play alongside|beside O:Person",
            "S co-star with|alongside O:Person",
            "S sit|stand ~next to O:Person",
            "S sit|stand|walk|pose ~next to other",
            "S pose for photo|photograph|picture|selfie|camera with|alongside|beside O:Person",
            "S take|snap selfie|picture|photo with O:Person",
            "S hold|give|address conference|briefing|rally with|alongside O",
            "S tell joint_news_conference|joint_press_conference|joint_conference|joint_briefing with|alongside O",
            "S hold|give|address conference|briefing",
            "S rally supporter|crowd with|alongside O",
            "S walk carpet|runway with|alongside O",
            "S visit|inspect|unveil|open|tour|cut _ with|alongside O:Person",
            "S launch album|app|appeal|book|bid|campaign|collection|course|drive|event|exhibition|film|initiative|manifesto|memoir|plan|"
            "policy|product|programme|program|project|range|report|scheme|ship|show|strategy|tour|website with|alongside O:Person",
            "S make appearance with|alongside O",
            "S ride|travel|arrive in|by|on car|carriage|coach|train|plane|helicopter|convoy with|alongside O:Person",
            "S go on trip|holiday|tour|vacation with O:Person",
            "S take trip|holiday|vacation|cruise|tour with|alongside O:Person",
            "see|spot S:Person in company of O:Person",
            "S arrive|land in|at with|alongside O:Person",
            "S take part in event|parade|march|rally|ceremony|service|debate with|alongside O",
            "S stand|sit with|behind O:Person at|on|in ceremony|event|funeral|podium|rally|stage|step",
            "see|spot|photograph|picture|snap|film|pap S ~together",
            "S appear|campaign|march|pose|perform|walk|travel|arrive|sing|stand|attend|tour|dance ~together",
            "S share|take stage|platform|podium|screen|spotlight with|alongside O",
            "S share stage|platform|podium|screen|spotlight",
            f"S join O on|at|for|in {_STAGE}|stage|trail|platform|podium|march|balcony|dais|talk|meeting|discussion|negotiation",
            f"S attend|host|headline|address {_STAGE} with|alongside O",
            "S accompany|debate|flank|escort|chaperone O:Person",
            "S be at|by O's side",
            "S join O:Person at",
            f"S appear|speak|guest|be|perform on|at O:Person+Organization's show|podcast|programme|program|convention|{_STAGE}",
            "photograph|picture|film|spot|see|snap S:Person with|alongside|beside O:Person at|in|on|during",
            "photograph|picture|film|spot|snap S with|alongside|beside O:Person",
            "see S:Person with|alongside|beside O:Person",
            "S travel|fly|drive with O:Person to",
            "S travel|fly|drive|sail|jet|head to with O:Person",
            "S open for O:Person at|in",
            f"S speak|appear|say|announce at|during {_BRIEFING} with O:Person",
        ),
        nouns=(
            "S's appearance|event|rally|debate|duet|walkabout|photocall with|alongside|beside O",
            "debate|duet between S",
            "trip|tour by S:Person",
            "S's appearance on O's show|podcast|programme|program",
            "S-O debate|rally|duet",
        ),
        examples=(
            ("Ines Varga and Tom Reyl were seen together at the races.", "Ines Varga > Tom Reyl"),
            ("Tom Reyl appeared with Maria Okafor at a rally in Ohio.", "Tom Reyl > Maria Okafor"),
            ("Tom Reyl and Maria Okafor shared the stage in Harlow.", "Tom Reyl > Maria Okafor"),
            ("Tom Reyl was photographed with Maria Okafor.", "Tom Reyl > Maria Okafor"),
        ),
        near_misses=(
            "Ines Varga and Tom Reyl were seen by a doctor.",
            "Tom Reyl campaigned with energy in Ohio.",
            "Tom Reyl appeared to doubt Maria Okafor.",
        ),
    ),
)
