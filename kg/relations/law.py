"""Investigations, suits and charges."""

from kg.relations.declaration import ACTOR, ORGANIZATION, PERSON, Relation

_PROBED = (
    "account|acquisition|activity|affair|behavior|behaviour|business|conduct|contract|deal|dealing|death|donation|expense|finance|funding|"
    "handling|investment|involvement|link|merger|operation|purchase|practice|record|relationship|role|sale|spending|takeover|tax|tie|transaction|use|fee|pricing|disclosure|tenure|lending"
)
"""What is examined of whom an investigator looks into."""

_PROBE = "audit|enquiry|examination|inquest|inquiry|investigation|probe|review|scrutiny"

_WRONG = "abuse|bribery|corruption|dealing|fraud|harassment|irregularity|malpractice|misconduct|misuse|wrongdoing"
"""What is investigated that somebody may have done."""

_LENS = "microscope|scanner|lens|radar|spotlight"
"""Under which, or on which, those are whom an investigator looks at."""

_SUIT = (
    "action|appeal|case|legal_challenge|court_challenge|claim|civil_complaint|counterclaim|countersuit|election_petition|injunction|"
    "lawsuit|suit|writ"
)

_COURT = "court|high_court|district_court|supreme_court|federal_court|county_court|tribunal"
"""Where a complaint is a suit; one with the police or a union is an accusation."""

_SUIT_ONLY = "claim|counterclaim|countersuit|lawsuit|litigation|suit"
"""Of those, what is civil by its name alone."""

_CASE = "accusation|case|charge|chargesheet|complaint|count|fir|indictment"

RELATIONS = (
    Relation(
        name="INVESTIGATED",
        family="law",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=-3.5,
        definition="subject examines object for wrongdoing: probe, subpoena, questioning",
        says="investigated",
        plover="ACCUSE-investigate",
        verbs=(
            "S investigate|probe|subpoena|interrogate|audit|scrutinize|scrutinise O",
            "S:Authority examine|question|quiz|grill|interview O:Person",
            "S:Authority question|quiz|grill|interview O:Person about|over|on|for",
            "S interrogate O:Person",
            "S:Authority name|declare|identify|list O:Person as suspect",
            "S:Authority name|declare O:Person suspect|want",
            "S crossexamine O:Person",
            "S investigate|probe|examine|scrutinize|scrutinise|audit|review O's " + _PROBED,
            "S:Organization+Place look into O:Person+Organization",
            f"S carry ~out {_PROBE} into|of|on O",
            f"S open|launch|begin|start {_PROBE} against O",
            "S investigate|probe|examine allegation|claim|complaint|report|accusation against O",
            f"S investigate|probe|examine allegation|claim|report of {_WRONG} against|by|at|in O",
            f"S investigate|probe|examine {_WRONG} by|at|in O",
            "S look|inquire|enquire|dig|delve into O's " + _PROBED,
            f"S open|launch|begin|start|conduct|lead|order|reopen|announce|pursue|expand|oversee {_PROBE} into|of|on O",
            f"S open|launch|begin|start|conduct|lead|order|announce|pursue {_PROBE} into|of O's *",
            "S serve|issue|slap|send subpoena to|on O",
            "S issue|send summons|summon to O",
            "S:Authority summon O:Person",
            "S train sight on O",
            "S serve O with subpoena",
            "S:Organization summon|call O:Person before|about|over",
            "S summon|call|bring|take|invite O:Person for question|questioning|interrogation",
            "S call|bring|haul|take ~in O:Person for question|questioning|interrogation",
            "haul|drag|bring O:Person before S:Organization",
            "S put|place|keep|hold O under investigation|surveillance|scrutiny",
            "O help S:Organization with inquiry|enquiry",
            "S spy|eavesdrop on O:Person+Organization",
            f"O face {_PROBE} from|by S",
            f"O face S:Organization+Place's {_PROBE}",
            f"O come|fall|be under S:Organization+Place's {_PROBE}",
            f"O come|fall|be|remain under|on {_LENS} of S:Authority",
            f"O come|fall|be|remain under|on S:Authority's {_LENS}",
            "serve O with subpoena|summons from S",
            "O receive|get S:Organization+Place's subpoena|summons",
            f"O come|fall under {_PROBE} by|of|from S",
            f"O be under {_PROBE} by|of|from S",
            f"O be subject|target|focus of {_PROBE} by|from S",
            f"O be subject|target|focus of S's {_PROBE}",
            "O be in sight|crosshair of S:Organization",
            "O receive|get subpoena|summons from S",
        ),
        nouns=(
            f"S's {_PROBE} into|of|on O",
            f"S's {_PROBE} into O's *",
            f"S's {_PROBE} of O's {_PROBED}",
            f"S's {_PROBE} into {_WRONG} by|at|in O",
            f"S's {_PROBE} into allegation|complaint|claim|accusation against O",
            f"{_PROBE} of|into O by S",
            "S's interrogation|questioning|surveillance|subpoena of|to|for O",
            "interrogation|questioning of O by S",
            "subpoena to|for O from S",
            "O's interrogation|questioning by S",
            "S investigation|probe|inquiry|enquiry into|of O",
            f"S investigation|probe|inquiry|enquiry into|of O's {_PROBED}",
        ),
        examples=(
            ("Harlow Council launched an investigation into Calder Steel's pricing.", "Harlow Council > Calder Steel"),
            ("Harlow Council investigated Calder Steel.", "Harlow Council > Calder Steel"),
            ("Tom Reyl was subpoenaed by Harlow Council.", "Harlow Council > Tom Reyl"),
            ("Harlow Council opened an investigation into Calder Steel.", "Harlow Council > Calder Steel"),
            ("Harlow Council's probe of Calder Steel goes on.", "Harlow Council > Calder Steel"),
            ("Calder Steel came under investigation by Harlow Council.", "Harlow Council > Calder Steel"),
        ),
        near_misses=(
            "Harlow Council launched an investigation into Calder Steel's victims.",
            "Harlow Council called for calm in Harlow.",
            "Ines Varga reviewed a book by Tom Reyl.",
        ),
    ),
    Relation(
        name="SUED",
        family="law",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=ACTOR,
        warmth=-4.5,
        definition="subject takes object to court in a civil case",
        says="sued",
        plover="ACCUSE-allege",
        verbs=(
            "S sue O",
            "S sue O for|over",
            f"S file|bring|lodge|launch|initiate|institute|pursue|mount {_SUIT} against O",
            f"S file|bring|lodge complaint|petition against O in|at {_COURT}",
            "S file|bring|begin|start|commence|launch|initiate|institute|take legal_action|court_action|civil_action against O",
            "S file|bring|begin|start|commence|launch|initiate|institute proceeding|litigation against O",
            "S file|bring action against O",
            "S file|bring|lodge challenge against O",
            f"S win|lose|settle|reopen|revive {_SUIT_ONLY} against O",
            f"S settle {_SUIT_ONLY} with O",
            "S take O to court|tribunal|arbitration",
            "S drag|haul O into|to|before court",
            "S drag|haul O through court",
            "S challenge O in court",
            "S countersue O",
            "S slap|hit|serve O with lawsuit|suit|writ|paper",
            "S name O as defendant",
            "S seek damage|injunction from|against O",
            "S seek|claim|demand money in damage|compensation from O",
            "S win|obtain|get|secure|seek injunction against O",
            "S:Person win|obtain|get|secure|seek|file order against O:Person",
            "S win|recover damage from|against O",
            "S file for injunction against O",
            "O face|fight|settle|defend|counter|contest|win|lose|defeat lawsuit|suit from|by|of S",
            "O face|fight|settle|defend|counter|contest S's lawsuit|suit",
            "O respond|reply to S's lawsuit|suit|petition|counterclaim",
            "O settle with S over lawsuit|suit|claim",
            "S join lawsuit|suit against O",
            "S be in litigation|arbitration with|against O",
            "lock O in litigation with|against S",
        ),
        nouns=(
            "S's lawsuit|suit|litigation|countersuit|counterclaim against O",
            "S's petition|writ|legal_action|class_action|court_action|libel_action|libel_case|defamation_case against O",
            "lawsuit|suit|litigation|claim|countersuit|petition against O by|from S",
            "S lawsuit|suit against O",
        ),
        examples=(
            ("Calder Steel sued Tom Reyl in June.", "Calder Steel > Tom Reyl"),
            ("Tom Reyl was sued by Calder Steel over a patent.", "Calder Steel > Tom Reyl"),
            ("Ines Varga filed a lawsuit against Calder Steel.", "Ines Varga > Calder Steel"),
            ("Ines Varga took Calder Steel to court.", "Ines Varga > Calder Steel"),
            ("Ines Varga's lawsuit against Calder Steel failed.", "Ines Varga > Calder Steel"),
        ),
        near_misses=("Ines Varga went to court with Tom Reyl.", "Calder Steel filed a report on Harlow."),
    ),
    Relation(
        name="CHARGED",
        family="law",
        kind="event",
        symmetric=False,
        subject=ACTOR,
        object=PERSON | ORGANIZATION,
        warmth=-5.0,
        definition="subject charges, indicts, prosecutes or impeaches object",
        says="charged",
        plover="ACCUSE-allege",
        verbs=(
            "S indict|prosecute|impeach|arraign|rearraign|reindict O",
            "S indict|prosecute|impeach|arraign|rearraign|try O for|on|over",
            "S:Organization+Place charge O:Person+Organization with|in|over|under",
            "S:Person charge O:Person+Organization with|in|over|under !with-ing",
            "S:Authority book O:Person for|under|on",
            "S:Authority book O:Person+Organization in case",
            f"S:Organization+Place bring|file|unseal|announce|register|lodge|level {_CASE} against O",
            "S hit|slap O with charge|indictment|count",
            "S:Organization+Place slap charge|count on|against O:Person+Organization",
            "S:Authority lay|press|prefer|file charge against O",
            "S:Authority file charge_sheet against O",
            "S issue warrant for|against O:Person",
            "S:Authority file|lodge|register|book|open fir|case|complaint against O",
            "S:Person bring|unseal|announce charge|indictment against O",
            "S serve O with indictment",
            "S drag|haul|bring O:Person before court for|on|over",
            "S hand ~down indictment against|of O",
            "S hand ~up indictment against|of O",
            "S issue indictment against|of O",
            f"S:Authority approve|authorise|authorize|sanction {_CASE} against O",
            "S:Authority name O:Person+Organization in chargesheet|charge_sheet|indictment",
            "S open|begin|start|launch|initiate|institute|commence|file impeachment_proceeding|criminal_proceeding against O",
            "S put O on trial",
            "S send O:Person for|to trial",
            "S:Organization+Place open case|proceeding against O:Person",
            "S:Authority bring|haul|drag O:Person to|before court",
            "O face charge|indictment|prosecution from|by S",
        ),
        nouns=(
            "S's indictment|prosecution|impeachment|arraignment of O",
            "indictment|prosecution|impeachment|arraignment of O by S",
            "O's indictment|prosecution|impeachment|arraignment by S",
            "S's charge|indictment against O",
            "S:Authority's approval of charge|indictment|chargesheet against O",
            "S:Authority's case against O",
            "S:Place's case against O:Person+Organization",
            "S indictment|prosecution of O",
        ),
        examples=(
            ("Harlow County charged Tom Reyl with fraud.", "Harlow County > Tom Reyl"),
            ("Tom Reyl was indicted by Harlow County.", "Harlow County > Tom Reyl"),
            ("Harlow Senate impeached Tom Reyl.", "Harlow Senate > Tom Reyl"),
            ("Harlow County filed charges against Tom Reyl.", "Harlow County > Tom Reyl"),
            ("Harlow County's prosecution of Tom Reyl dragged on.", "Harlow County > Tom Reyl"),
        ),
        near_misses=("Calder Steel charged Tom Reyl ten dollars for a pen.", "Ines Varga took charge of Calder Steel."),
    ),
)
