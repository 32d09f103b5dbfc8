"""Acting, agreeing and standing together."""

from kg.relations.declaration import ACTOR, PERSON, Relation

_DEAL = (
    "accord|agreement|armistice|bargain|ceasefire|cease-fire|compromise|concordat|contract|deal|entente|lease|memoranda|memorandum|merger|mou|pact|"
    "protocol|settlement|tie-up|treaty|truce|understanding"
)
"""What two sides agree."""

_PRICE = "fee|loan_deal|price|transfer"
"""What a buyer and a seller agree."""

_PROGRAMME = "bailout|exchange|extension|framework|moratorium|package|program|programme|roadmap|schedule|swap|timetable"
"""What two states or bodies that agree to it do or fix between them."""

_TO_AGREED = (
    "to-cease|cooperate|co-operate|deepen|de-escalate|exchange|halt|normalise|normalize|reopen|restore|resume|strengthen|suspend|swap"
)
"""What two that "agree to" do it do towards each other."""

_TO_STATES = "to-expand|extend|hold|lift|open|pause|restart|share|start|withdraw"
"""What two states do so that two persons may do to anything."""

_CLOSE = (
    "announce|call|clinch|close|complete|conclude|cut|do|execute|extend|forge|finalise|finalize|formalise|formalize|have|initial|ink|land|make|"
    "ratify|reach|renew|seal|secure|sign|strike|win"
)
"""Verbs that bring a deal about."""

_JOINT = (
    "joint_appeal|joint_bid|joint_campaign|joint_effort|joint_initiative|joint_inquiry|joint_investigation|joint_mission|joint_offer|"
    "joint_operation|joint_patrol|joint_plan|joint_project|joint_proposal|joint_raid|joint_response|joint_tender"
)
"""What two make or do as one."""

_MAKE_JOINT = "announce|carry|conduct|file|launch|make|mount|plan|prepare|present|propose|run|stage|submit|table|unveil"

_SAY_JOINTLY = "add|announce|call|condemn|confirm|declare|pledge|promise|say|state|stress|urge|vow|warn"

_ENDEAVOUR = "collaboration|consortium|cooperation|co-operation|exercise|partnership|project|venture"

_WORK = "album|book|duet|film|movie|musical|novel|opera|play|record|single|song|soundtrack|track|video"
"""What artists make together."""

_CREATE = (
    "co-author|co-create|co-design|co-develop|co-direct|co-edit|co-headline|co-host|co-organise|co-organize|co-present|co-produce|"
    "co-publish|co-sponsor|co-star|co-write"
)
"""What two do to one work or event, each as one of its makers."""


_BREACH = "beef|bridge|difference|dispute|feud|fence|friendship|link|quarrel|relation|relationship|rift|tie"
"""What is mended when two make up."""

_MEND = "mend|patch|repair|rebuild|restore|normalize|normalise|re-establish|reestablish|resume|renew|rekindle|thaw|heal|restart"

_PICK = "announce|choose|introduce|name|nominate|pick|present|select|tap|unveil"

RELATIONS = (
    Relation(
        name="COOPERATED_WITH",
        family="cooperation",
        kind="event",
        symmetric=True,
        subject=ACTOR,
        object=ACTOR,
        warmth=6.0,
        definition="the two act together: joint project, exchange of information, partnership, joint exercise",
        says="cooperated with",
        plover="COOPERATE",
        littlesis="Professional",
        verbs=(
            "S cooperate|collaborate|partner|liaise with O",
            "S cooperate|collaborate|partner",
            "S team ~up with O",
            "S team ~up",
            "S team with O",
            "S link|pair|tie|buddy|double ~up with O",
            "S pair with O",
            f"S {_CREATE} with O",
            f"S {_CREATE}",
            "S act|work|operate|move in concert|tandem|partnership|conjunction with O",
            "S work with|alongside O !out",
            "S work|act|train|campaign ~together",
            "S run|launch|build|develop|produce|organize|organise|publish|operate|fund|host|design|found|make ~jointly",
            f"S come ~together for|in|on {_ENDEAVOUR}",
            f"S invest in {_ENDEAVOUR} with O",
            f"S invest in {_ENDEAVOUR}",
            "S join force|hand with O",
            "S join force|hand",
            f"S {_MAKE_JOINT} {_JOINT} with O",
            f"S {_MAKE_JOINT} {_JOINT}",
            f"S carry ~out {_JOINT} with O",
            f"S carry ~out {_JOINT}",
            f"S:Place+Organization {_SAY_JOINTLY} in joint_statement|joint_communique|joint_declaration",
            f"S:Place+Organization {_SAY_JOINTLY} in joint_statement|joint_communique|joint_declaration with O",
            "S announce|unveil|agree collaboration|consortium|cooperation|co-operation|partnership|venture",
            "S pool resource with O",
            "S pool resource",
            "S coordinate with O",
            "S share intelligence|information|file|technology|expertise|record with O",
            "S exchange intelligence|information|expertise|technology with O",
            f"S form|enter|launch|create|establish|sign|announce|start|forge|run|conduct|hold|stage|begin {_ENDEAVOUR} with O",
            f"S enter into {_ENDEAVOUR} with O",
            f"S form|launch|create|establish|start|run|conduct|hold|stage {_ENDEAVOUR}",
            "S hold|conduct|stage drill|manoeuvre|maneuver|patrol with O",
            f"S carry ~out {_ENDEAVOUR}|drill|manoeuvre|maneuver|patrol with O",
            "S hold|conduct|stage joint_drill|joint_patrol|joint_manoeuvre|joint_maneuver",
            "S write|author|produce|direct|develop|design|create|build|found with O",
            f"S write|author|produce|direct|create|record|release|make {_WORK} with O:Person",
            "S act|star|play|appear opposite O:Person",
        ),
        nouns=(
            f"S's {_ENDEAVOUR}|teamwork|coordination with O",
            "S's work with O",
            f"{_ENDEAVOUR}|coordination between|among S",
            "venture|partnership of S",
            "partnership|collaboration|cooperation|co-operation|conjunction|tandem|concert|association with O",
            "S-O collaboration|partnership|venture|cooperation",
        ),
        roles=(
            "collaborator",
            "co-author",
            "co-writer",
            "co-producer",
            "co-star",
            "co-creator",
            "co-director",
            "co-conspirator",
            "accomplice",
            "bandmate",
            "teammate",
            "team-mate",
            "team mate",
            "club-mate",
            "writing partner",
            "songwriting partner",
            "creative partner",
        ),
        examples=(
            ("Warships from Latvia and Ukraine conducted joint exercises.", "Latvia > Ukraine"),
            ("Latvia carried out an exercise with Ukraine.", "Latvia > Ukraine"),
            ("Tom Reyl recorded an album with Maria Okafor.", "Tom Reyl > Maria Okafor"),
            ("Tom Reyl starred opposite Maria Okafor.", "Tom Reyl > Maria Okafor"),
            ("Calder Steel collaborated with the Reyl Foundation.", "Calder Steel > Reyl Foundation"),
            ("Calder Steel teamed up with the Reyl Foundation in May.", "Calder Steel > Reyl Foundation"),
            ("Calder Steel joined forces with the Reyl Foundation.", "Calder Steel > Reyl Foundation"),
            ("Calder Steel and the Reyl Foundation cooperated for years.", "Calder Steel > Reyl Foundation"),
            ("Calder Steel's partnership with the Reyl Foundation ended.", "Calder Steel > Reyl Foundation"),
            ("The partnership between Latvia and Ukraine is growing.", "Latvia > Ukraine"),
            ("Calder Steel built the bridge in partnership with the Reyl Foundation.", "Calder Steel > Reyl Foundation"),
            ("Calder Steel, in partnership with the Reyl Foundation, built a bridge.", "Calder Steel > Reyl Foundation"),
            ("Calder Steel partnered with the Reyl Foundation on a bridge.", "Calder Steel > Reyl Foundation"),
            ("Tom Reyl co-wrote the book with Maria Okafor.", "Tom Reyl > Maria Okafor"),
            ("Latvia co-operated with Ukraine.", "Latvia > Ukraine"),
            ("Calder Steel and Harlow Shipping are investing $4 billion in a joint venture.", "Calder Steel > Harlow Shipping"),
            ("Calder Steel and Harlow Shipping have come together for a joint venture.", "Calder Steel > Harlow Shipping"),
        ),
        near_misses=(
            "Latvia conducted exercises without Ukraine.",
            "Tom Reyl recorded a debt with Maria Okafor.",
            "Ines Varga worked with clay at the Harlow Museum.",
            "Tom Reyl shared a photograph of Calder Steel.",
            "Tom Reyl died in an accident with Maria Okafor's car.",
            "Calder Steel, in a dispute with the Reyl Foundation, closed.",
            "The bridge was built in partnership with the Reyl Foundation.",
            "Calder Steel and Harlow Shipping are investing in new lorries.",
        ),
    ),
    Relation(
        name="ALLIED_WITH",
        family="cooperation",
        kind="state",
        symmetric=True,
        subject=ACTOR,
        object=ACTOR,
        warmth=6.0,
        definition="the two are allies, friends, partners for a period",
        says="is allied with",
        plover="COOPERATE",
        littlesis="Generic",
        verbs=(
            "S ally|align with O",
            "ally|align S with O",
            "S ally|align himself|herself|itself|themselves|themself|oneself with O",
            "S ally",
            "S befriend O:Person+Organization",
            "S be|remain|become|stay friend|ally|partner|pal|buddy with O",
            "S be|remain|become|stay friend|ally|pal|buddy",
            "S:Organization+Place be|remain|become partner",
            "S form|forge|build|strike|cement|make|seal|enter|join alliance|friendship|coalition|bloc|axis with O",
            "S maintain|enjoy|share|develop|nurture|cultivate friendship|alliance with O",
            "S form|forge|build|cement alliance|friendship|coalition",
            "S enter into alliance|coalition with O",
            "S govern in coalition with O",
        ),
        nouns=(
            "S's alliance|friendship|bromance|coalition with O",
            "alliance|friendship|bromance|axis between S",
            "alliance of S with O",
            "S-O alliance|friendship|bromance|axis|coalition",
        ),
        adjectives=("S allied|aligned with O", "S close to O:Person", "S friendly with O"),
        roles=(
            "ally",
            "friend",
            "confidant",
            "confidante",
            "crony",
            "pal",
            "buddy",
            "comrade",
            "intimate",
            "acolyte",
            "protege",
            "protégé",
            "protégée",
            "mentor",
            "chum",
            "associate",
            "confederate",
            "coalition partner",
            "business partner",
            "business associate",
            "trading partner",
            "junior partner",
        ),
        examples=(
            ("Tom Reyl, an ally of Maria Okafor, stayed away.", "Tom Reyl > Maria Okafor"),
            ("Tom Reyl is a close friend of Maria Okafor.", "Tom Reyl > Maria Okafor"),
            ("Latvia is allied with Ukraine.", "Latvia > Ukraine"),
            ("The alliance between Latvia and Ukraine held.", "Latvia > Ukraine"),
            ("Tom Reyl's friendship with Maria Okafor began at school.", "Tom Reyl > Maria Okafor"),
            ("Tom Reyl befriended Maria Okafor in Harlow.", "Tom Reyl > Maria Okafor"),
        ),
        near_misses=("Ines Varga lives close to the Harlow Museum.", "Tom Reyl aligned the wheels at Calder Steel."),
    ),
    Relation(
        name="AGREED_WITH",
        family="cooperation",
        kind="event",
        symmetric=True,
        subject=ACTOR,
        object=ACTOR,
        warmth=4.0,
        definition="the two reach a deal, pact, settlement, truce or agreement; also subject promises object to cooperate",
        says="reached an agreement with",
        plover="AGREE",
        littlesis="Generic",
        verbs=(
            f"S {_CLOSE} {_DEAL} with O",
            f"S {_CLOSE} {_DEAL}",
            "S sign|issue|adopt|release joint_statement|joint_declaration|communique|joint_communique|declaration with O",
            "S sign joint_statement|joint_declaration|communique|joint_communique|declaration",
            f"{_CLOSE} {_DEAL} between S",
            "S award|hand|give contract to O",
            "S win|secure|land|clinch contract|order from O:Place",
            "S award|hand|give O contract",
            f"S agree {_DEAL}|term|{_PRICE} with O",
            f"S:Place+Organization agree {_PROGRAMME}|loan with O:Place+Organization",
            f"S:Place+Organization agree {_PROGRAMME}|loan",
            f"S agree {_DEAL}|term",
            f"S agree to|on|upon {_DEAL}|{_PROGRAMME} with O",
            f"S agree to|on|upon {_DEAL}|term",
            f"S:Place+Organization agree to|on|upon {_PROGRAMME}",
            f"S agree {_TO_AGREED}",
            f"S:Place agree {_TO_STATES}",
            "S agree to bailout|loan|refinancing|rescue from|by|with O",
            "S agree with O to",
            "S:Place+Organization agree on|upon need|importance|principle|step|measure|date|roadmap|framework|priority",
            f"S hammer|work|thrash ~out {_DEAL} with O",
            f"S draw ~up {_DEAL} with O",
            "S:Organization+Place come to term|agreement|understanding|compromise",
            f"S accept {_DEAL} with O",
            "S find|reach consensus|common_ground|breakthrough with O",
            "S subcontract with O",
            "S settle|resolve O's case|inquiry|investigation|lawsuit|probe|suit",
            "S settle|resolve inquiry|investigation|probe by|of O",
            f"S hammer|work|thrash ~out {_DEAL}",
            f"S enter into {_DEAL} with O",
            "S come to agreement|understanding|arrangement|term with O",
            "S settle with O",
            "S settle lawsuit|suit|case|claim|dispute|litigation with O",
            "S settle O's lawsuit|suit|claim|charge|allegation|complaint",
            "S settle lawsuit|suit|claim|charge|allegation|complaint from|by|of O",
            "S contract with O",
            "S make cause with O",
            "S merge|combine - with O:Organization",
            "S:Organization merge",
            "S accept O's offer|proposal|bid|term",
            "S shake hand on deal|agreement with O",
        ),
        nouns=(
            f"S's {_DEAL} with O",
            f"{_DEAL} between|among S",
            f"S-O {_DEAL}",
            "S accord|agreement|deal|pact|treaty|truce with O",
            "merger of S with O",
            "merger of S:Organization",
            "accord|agreement|contract|deal|memorandum|pact|settlement|treaty|truce with O",
        ),
        examples=(
            ("Calder Steel agreed to pay $8 million to settle charges from the Harlow Council.", "Calder Steel > Harlow Council"),
            ("Latvia and the rebel group Harlow Front reached a deal.", "Latvia > Harlow Front"),
            ("Calder Steel reached a deal with Harlow Shipping on Monday.", "Calder Steel > Harlow Shipping"),
            ("Latvia and Ukraine signed a treaty in June.", "Latvia > Ukraine"),
            ("Calder Steel settled with Tom Reyl last week.", "Calder Steel > Tom Reyl"),
            ("Latvia's treaty with Ukraine took effect.", "Latvia > Ukraine"),
            ("The truce between Latvia and Ukraine held.", "Latvia > Ukraine"),
            ("The merger of Calder Steel with Harlow Shipping was announced.", "Calder Steel > Harlow Shipping"),
            ("Calder Steel and Harlow Shipping merged in 2019.", "Calder Steel > Harlow Shipping"),
            ("A memorandum was signed by Latvia and Ukraine.", "Latvia > Ukraine"),
            ("Seven accords were signed between Latvia and Ukraine.", "Latvia > Ukraine"),
            ("Calder Steel awarded a contract to Harlow Shipping.", "Calder Steel > Harlow Shipping"),
            ("Under a deal with Harlow Shipping, Calder Steel will run the port.", "Calder Steel > Harlow Shipping"),
        ),
        near_misses=(
            "Calder Steel settled the charges without a word to the Harlow Council.",
            "Tom Reyl settled in Harlow with Maria Okafor's blessing.",
            "Tom Reyl agrees with Maria Okafor.",
        ),
    ),
    Relation(
        name="RECONCILED_WITH",
        family="cooperation",
        kind="event",
        symmetric=True,
        subject=ACTOR,
        object=ACTOR,
        warmth=5.0,
        definition="the two make up, restore ties, bury the hatchet",
        says="reconciled with",
        plover="AGREE",
        verbs=(
            "S reconcile with O",
            "S reconcile",
            "reconcile S with O",
            "S make ~up with O:Person",
            "S:Person make - ~up",
            "S make peace|amends with O",
            "S make peace",
            "S bury hatchet with O",
            "S bury hatchet",
            f"S {_MEND} {_BREACH} with O",
            f"S {_MEND} {_BREACH}",
            "S:Place reopen|re-open embassy|consulate|mission in O:Place",
            "S be ~back on term with O",
            "S be ~back on term",
            f"S patch ~up {_BREACH} with O",
            f"S patch ~up {_BREACH}",
            "S patch ~up thing with O",
            "S patch ~up thing",
            "S squash|quash beef|feud|quarrel with O",
            "S squash|quash beef|feud|quarrel",
            "S put|set|lay ~aside difference|feud|quarrel|rivalry|animosity with O",
            "S put|set|lay ~aside difference|feud|quarrel|rivalry|animosity",
            "S resolve|settle|reconcile|end|compose feud|quarrel|difference|dispute|row with O",
            "S resolve|settle|reconcile|end|compose feud|quarrel|difference|estrangement",
            "S forgive O:Person",
        ),
        nouns=(
            "S's reconciliation|rapprochement|détente|detente with O",
            "reconciliation|rapprochement|détente|detente|thaw between S",
            "S-O reconciliation|rapprochement|détente|detente|thaw",
            "reconciliation of S with O",
        ),
        examples=(
            ("Tom Reyl reconciled with Maria Okafor in April.", "Tom Reyl > Maria Okafor"),
            ("Tom Reyl and Maria Okafor buried the hatchet.", "Tom Reyl > Maria Okafor"),
            ("Latvia restored ties with Ukraine on Friday.", "Latvia > Ukraine"),
            ("Tom Reyl's reconciliation with Maria Okafor was brief.", "Tom Reyl > Maria Okafor"),
            ("The rapprochement between Latvia and Ukraine began in May.", "Latvia > Ukraine"),
            ("Tom Reyl has patched things up with Maria Okafor.", "Tom Reyl > Maria Okafor"),
            ("Tom Reyl and Maria Okafor put aside their differences.", "Tom Reyl > Maria Okafor"),
            ("Latvia reopened its embassy in Ukraine on Monday.", "Latvia > Ukraine"),
            ("Latvia re-established ties with Ukraine in June.", "Latvia > Ukraine"),
            ("Tom Reyl and Maria Okafor squashed their feud.", "Tom Reyl > Maria Okafor"),
        ),
        near_misses=("Tom Reyl made up a story about Maria Okafor.", "Tom Reyl mended a fence behind the Harlow Museum."),
    ),
    Relation(
        name="RUNNING_MATE_OF",
        family="cooperation",
        kind="state",
        symmetric=True,
        subject=PERSON,
        object=PERSON,
        warmth=4.0,
        definition="the two run together on one ticket",
        says="is the running mate of",
        littlesis="Professional",
        verbs=(
            f"S {_PICK} O as mate",
            f"S {_PICK} O mate",
            "S run|campaign with O on ticket",
            "S join O on ticket",
            "S join O's ticket",
            "S share ticket with O",
            "S share ticket",
        ),
        nouns=("S-O ticket", "ticket of S"),
        roles=(
            "running mate",
            "ticket mate",
            "vice presidential pick",
            "vice-presidential pick",
            "vice presidential nominee",
            "vice-presidential nominee",
            "vice presidential candidate",
            "vice-presidential candidate",
        ),
        examples=(
            ("Maria Okafor named Tom Reyl as her running mate in May.", "Maria Okafor > Tom Reyl"),
            ("Maria Okafor and her running mate, Tom Reyl, spoke in Ohio.", "Tom Reyl > Maria Okafor"),
            ("Tom Reyl is Maria Okafor's running mate.", "Tom Reyl > Maria Okafor"),
            ("Maria Okafor's running mate Tom Reyl won.", "Tom Reyl > Maria Okafor"),
        ),
        near_misses=("Maria Okafor chose Tom Reyl as her campaign manager.",),
    ),
)
