"""Words that tell whether something happened and who says so: lemmas in lower case, from the language, not from any corpus.

The classes follow the linguists: implicatives after Karttunen (1971, 2012), factives after Kiparsky and Kiparsky (1970), speech verbs
after Levin's classes 37.1 to 37.9 (1993); their members are a choice from everyday news English.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Who says so

SPEECH_VERBS = _words(
    "say tell claim state declare announce assert argue insist maintain contend allege report add note explain remark comment observe "
    "reply respond answer retort write tweet retweet post text email cable blog shout yell scream cry whisper mutter murmur quip joke "
    "boast brag complain lament warn caution predict forecast admit acknowledge concede confess confirm deny disclose reveal divulge "
    "recall recount relate narrate testify swear affirm reaffirm reiterate repeat stress emphasize emphasise underline underscore "
    "highlight suggest imply hint indicate signal intimate speculate conclude estimate reckon vow pledge promise proclaim pronounce "
    "profess exclaim fume rage rant thunder snap bark sneer scoff deadpan crow gloat grumble gripe moan opine muse inform assure "
    "reassure notify remind brief mention point reason counter protest object elaborate clarify interject dispute refute rebut hiss "
    "blurt theorize theorise posit document detail outline venture volunteer ask wonder inquire agree fret vent marvel believe think "
    "feel fear suspect hope expect charge insinuate"
)
"""Whose clause, or quotation, is what their subject says or holds."""

HEARING_VERBS = _words("hear learn")
"""Whose clause is somebody else's word: "the court heard that ..."."""

QUOTE_VERBS = SPEECH_VERBS | _words(
    "continue begin conclude laugh smile sigh read call describe dub label brand urge demand plead beg accuse denounce blast slam "
    "criticize criticise praise mock dismiss blame ridicule insult lash hail sum put"
)
"""May stand beside a quotation; only there do the added ones make a speaker."""

SURFACE_VERBS = _words(
    "said says told tells added adds wrote writes claimed "
    "claims argued argues insisted insists explained explains noted notes recalled "
    "recalls declared declares announced announces stated states reported "
    "reports warned warns admitted admits confirmed confirms alleged "
    "alleges tweeted posted testified acknowledged suggested suggests "
    "maintained maintains contended contends remarked observed replied "
    "responded complained boasted joked quipped revealed hinted charged"
)
"""Forms that mark "..., NAME said." where the parse has lost its way."""

ACCUSING_VERBS = _words("accuse blame suspect")
"""With "of" or "for" and a gerund: what follows is the accuser's word."""

PROSECUTING_VERBS = _words(
    "accuse blame suspect charge indict arraign sue investigate probe arrest try prosecute question detain impeach interrogate finger "
    "implicate cite"
)
PROSECUTING_NOUNS = _words("charge accusation allegation suspicion count complaint investigation probe inquiry trial claim indictment case")
"""With a gerund under "of", "for", "with", "in", "on" or "over" they say what somebody may have done, and that nobody has yet proved it."""

TELLING_OF = _words("boast brag complain confess admit testify")
"""With "of", "about" or "to" and a gerund: "boasted of beating Ana"."""

SPEECH_NOUNS = _words(
    "claim statement accusation allegation assertion charge complaint report testimony suggestion announcement declaration admission "
    "confession denial contention argument insistence revelation warning prediction promise pledge vow remark comment boast rumor "
    "rumour speculation belief account insinuation view opinion word version lie story"
)
"""With "that" or "of": whoever makes them says it ("the claim by Ana that ...", "Ana's allegation that ...")."""

WORD_NOUNS = _words("word account view opinion telling version reckoning admission estimate testimony")
"""In "by Ana's own account", "in Ana's words": their owner says the sentence."""

SPOKESPERSONS = _words("spokesman spokeswoman spokesperson representative")
DOCUMENTS = _words(
    "statement report commentary editorial article letter post tweet filing release memo email dispatch communique book "
    "memoir diary lawsuit suit complaint"
)
"""Without a name of their own they speak for whom they belong to."""

HEARSAY = _words("reportedly allegedly supposedly purportedly apparently ostensibly")
"""Adverbs of somebody else's word."""

DOUBTED = _words(
    "allegedly supposedly purportedly ostensibly alleged supposed purported rumored rumoured so-called suspected unconfirmed unproven "
    "styled proclaimed"
)
"""Adverbs and adjectives with which an outlet passes on what it does not itself claim."""

UNTRUE = _words("false untrue fake bogus baseless unfounded fabricated groundless debunked discredited nonsense rubbish wrong fiction lie")
"""What makes of a claim or report that its content is not so ("false reports that", "the claim that ... is baseless")."""

HEARSAY_ADJECTIVES = _words("alleged reported supposed purported rumored rumoured so-called suspected claimed")
HEARSAY_PASSIVES = _words("say report allege believe think claim rumor rumour understand know accuse suspect")
"""In the passive with an infinitive: "is said to have met"."""

UNSURE_PASSIVES = _words("allege rumor rumour suspect claim")
"""Of those, the ones that leave it open where nobody is named who says so ("is alleged to have met")."""

FIRST_PERSON = _words("i me my mine myself we us our ours ourselves")
SECOND_PERSON = _words("you your yours yourself yourselves")

# Did it happen: verbs, adjectives and nouns above the trigger

NEGATING = _words(
    "refuse fail hesitate decline deny avoid forget neglect omit refrain "
    "abstain desist resist disclaim disavow dodge evade forgo forego shun "
    "disprove debunk rebut refute dispute prevent prohibit forbid "
    "preclude dissuade deter withhold scotch innocent unable unwilling loath untrue false unfounded "
    "baseless wrong impossible unlikely refusal failure denial inability unwillingness lack absence prevention"
)
"""The act below them did not take place ("refused to", "unable to", "failure to"). See also NEGATING_WITH."""

DENYING = _words("deny dispute rebut refute debunk")
"""Of these the verbs of words: their day is that of the denial, not of what is denied."""

NEGATING_WITH = {
    "stop": _words("short from"),
    "take": _words("pass"),
    "keep": _words("from"),
    "fall": _words("short"),
    "block": _words("from"),
    "bar": _words("from"),
    "ban": _words("from"),
    "discourage": _words("from"),
    "shy": _words("away"),
    "rule": _words("out"),
    "back": _words("away out"),
    "walk": _words("away back"),
    "talk": _words("out"),
    "argue": _words("out"),
    "withdraw": _words("from"),
    "retreat": _words("from"),
    "opt": _words("out against"),
    "duck": _words("out"),
    "swear": _words("off"),
    "vote": _words("against"),
    "come": _words("close"),
    "hold": _words("off back"),
    "pull": _words("back out away"),
    "turn": _words("down"),
    "decide": _words("against"),
    "acquit": _words("of"),
    "clear": _words("of"),
    "exonerate": _words("of"),
    "absolve": _words("of"),
    "steer": _words("clear"),
}
"""Verbs that negate what hangs on them only beside one of these particles, adverbs, prepositions or objects ("took a pass on suing")."""

PLANNING = _words(
    "plan intend vow promise pledge swear agree schedule set arrange aim prepare expect slate resolve undertake commit guarantee stage "
    "anticipate gear focus concentrate due about bound poise poised determined prepared supposed intention commitment agreement deal "
    "memorandum resolution pact arrangement design destine earmark"
)
"""Announced, promised, still to come."""

HYPOTHETICAL = _words(
    "want hope wish try attempt seek consider weigh contemplate mull threaten offer ask urge demand call encourage invite press "
    "pressure push lobby advise recommend propose suggest beg plead implore appeal order command instruct direct request require need "
    "like love prefer hate long yearn desire aspire strive endeavor endeavour struggle bid vie fight campaign allow permit enable "
    "authorize authorise empower entitle qualify tempt incite goad dare challenge seem appear tend doubt imagine dream toy flirt "
    "explore discuss debate negotiate eye likely willing ready eager free keen interested interest anxious entitled eligible possible "
    "probable conceivable unclear uncertain unsure doubtful inclined open tempted reluctant effort threat ambition "
    "opportunity chance right ability willingness readiness possibility prospect likelihood probability risk danger fear speculation "
    "suggestion idea proposal invitation permission authority power temptation way talk theory suspicion question option "
    "verge brink cusp afraid fearful scared terrified wary pretend face wonder speculate suspect inquire motion petition"
)
"""Wished, asked, tried, feared, possible: the act below them may never come."""

REMINDING = _words("note remember recall mention stress emphasize emphasise acknowledge")
"""What "should be" done with a fact is no doubt of it."""

LOOMING = _words(
    "expulsion deportation extradition eviction dismissal ouster removal impeachment imprisonment execution arrest prosecution"
)
"""What who "faces" it has not met yet; a lawsuit or criticism that one faces is there."""

NEG_RAISING = _words(
    "want try attempt seek consider think believe expect plan intend willing likely seem appear need wish hope contemplate agree ready "
    "interest interested intention talk offer possible agreement deal evidence proof sign indication"
)
"""Under a negation the act below them is denied: "did not try to", "has no plan to", "do not think that"."""

REQUESTS = _words(
    "call demand request plea appeal pressure urging invitation petition order instruction ultimatum offer overture proposal suggestion "
    "opportunity chance temptation advice entreaty bait"
)
"""What somebody else wants of the one who turns it down ("resisted calls to")."""

TURNING_DOWN = _words(
    "reject refuse decline oppose spurn rebuff resist ignore defy dismiss disregard shun snub dodge duck sidestep brush turn wave swat "
    "fend shrug miss forgo forego pass deflect evade rule squander"
)
"""Verbs whose subject did not do what was asked of it."""

REFUTING = _words(
    "deny reject dismiss refute dispute rebut debunk contradict rubbish disprove discredit counter ridicule repudiate contest scotch "
    "deride decry brand wave shrug swat quash"
)
"""With a claim or report as object: what it says is said not to be so ("denied reports that", "dismissed claims that")."""

UNSURE_NOUNS = _words(
    "claim allegation accusation charge complaint rumor rumour speculation suggestion suspicion insinuation belief theory fear gossip "
    "assertion contention argument"
)
"""Where nobody is named who makes them, what they say is nobody's word: possible, not stated ("amid claims that")."""

CLAIMING = _words("make repeat renew level air issue publish raise reiterate echo post retweet amplify push bring lodge spread peddle")
"""Verbs whose subject makes the claim that is their object its own."""

EVIDENCE = _words("evidence proof sign indication truth question basis")
"""Nouns whose negation denies the clause below ("no evidence that"), and that assert nothing by themselves."""

FIRM_NEGATING = _words("fail hesitate forget neglect omit unable")
"""Twice negated they assert: "did not fail to"."""

FACTIVE = _words(
    "know regret realize realise forgive resent apologize apologise "
    "thank congratulate praise criticize criticise condemn denounce punish "
    "rue celebrate mourn discover notice reward honor honour applaud slam rebuke admonish chide scold sorry proud glad aware sad happy "
    "angry grateful ashamed fact news atone retaliate"
)
"""What hangs on them by "that", "for" or a gerund is taken for granted, whatever happens to them."""

ASSERTING = _words(
    "manage go proceed use happen continue begin start keep remain cease "
    "finish resume help make let force compel cause get prompt lead "
    "persuade convince drive induce spur oblige choose opt bother deign decide "
    "elect rush hasten come turn join live stay hurry able stop guilty "
    "beat defeat outbid be have decision choice courage audacity nerve temerity privilege honor honour see hear watch find show prove quit "
    "deem adjudge quick swift"
)
"""Implicatives and causatives: the act below them shares their own fate ("managed to", "forced him to")."""

ENDING_VERBS = _words("stop cease quit")

VOTED = _words(
    "condemn censure impeach expel suspend rebuke denounce sanction subpoena acquit convict oust remove reject back endorse support oppose "
    "elect reprimand sack fire dismiss disqualify"
)
"""What a body does by voting for it."""

AFTER_DECIDING = _words("decide decision choose opt elect choice")
"""Done, when told in the simple past; still to come, in any present ("has decided to sue")."""

THANKING = _words("thank congratulate commend applaud salute pay praise acknowledge")
"""What is done by whoever says that he wants to do it."""

GLAD = _words("delighted pleased happy proud thrilled glad honoured honored excited sorry saddened sad")
ANNOUNCING = _words("announce confirm report reveal unveil welcome")
"""What one who is glad to do it does by saying so: "is pleased to announce"."""

QUITTING = _words("leave quit resign depart")
TAKING_UP = _words("join become head lead manage coach")
"""What one quits a post to do: it is done when the post is quit."""

MOTION_VERBS = _words(
    "travel fly go come return drive arrive gather join visit stand rise step turn head sail rush appear sit show break cross use walk "
    "spend unite team partner leave depart relocate transfer"
)
"""An infinitive of purpose after them is done with them ("flew to Oslo to meet"); after others it is a plan."""

LEAVING_FOR = _words("leave depart cross")
"""Of those, the ones whose infinitive the parser takes for their complement."""

ATTAINING = _words("garner get net poll rally recover score secure surge take win")
VOTES = _words("vote votes % percent cent seat seats point points goal goals")
"""What somebody garners, gets, polls, secures, takes or wins and beats another with."""

SELF_ATTAINING = _words("net poll rally recover score surge")
"""Of those, the ones that say so without it."""

WINNING = _words("beat capture clinch defeat down edge knock oust overcome see stun topple trounce unseat win")
"""What is done with what has been attained: "polled 4,000 votes to defeat", "rallied to beat"."""

DEEDS = _words("action conduct behaviour behavior role part mistake error haste courage bravery success rudeness foolishness generosity")
"""Nouns whose owner did what their gerund says: "his mistake in hiring her"."""

OPINION_VERBS = _words("think believe predict forecast bet reckon guess estimate suspect feel speculate argue")
OPINION_ADJECTIVES = _words("confident convinced sure certain optimistic hopeful")
"""With a clause in the future they guess: "thinks Ana will beat Tom"."""

DREADING = _words("afraid fearful scared terrified wary capable confident hopeful optimistic frightened nervous")
"""What is told by "of" or "about" and a gerund behind them is feared or hoped, and has not come ("afraid of being sued by Ana")."""

INNER_NOUNS = _words(
    "role part hand history record experience pride credit responsibility involvement success habit practice reputation guilt remorse "
    "regret joy pleasure memory year decade month week day career life job work time complicity participation trouble difficulty folly "
    "hypocrisy shame mistake crime error act offence offense sin speed pace pattern campaign failure tradition "
    "action conduct behaviour behavior"
)
"""Nouns whose gerund is a fact ("her role in founding Bolt"); under any other noun ("interest in", "idea of") it may never come."""

YIELDING = _words("bow cave yield succumb accede submit relent heed answer")
"""Of a request they tell that it was met: "bowed to pressure to apologize"."""

REACHING = _words("call phone write text speak message take use post interview pause")
"""With the infinitive of an act of words, the act was done in it: "called to congratulate", "took to the radio to accuse"."""

STAGING = _words("hold stage organize organise mount")
GATHERINGS = _words("rally protest demonstration march vigil sit-in")
"""What is shown by holding one: "is holding a rally to support Ana"."""

WORD_ACTS = _words(
    "congratulate thank apologize apologise praise urge condemn criticize criticise accuse denounce blast attack demand wish convey "
    "express commend salute laud hail mock insult warn tell ask say complain protest concede offer invite defend endorse support"
)

SUBJECT_CONTROL = _words(
    "promise vow pledge threaten swear use spend agree offer propose plan hope try leave quit abandon outbid beat defeat"
)
"""Verbs whose subject does the infinitive even beside an object."""

ASKED = TURNING_DOWN | _words("accept take get receive have face heed answer win seize grab embrace meet follow obey withstand")
"""Verbs whose subject is the one of whom something was asked: "resisted calls to", "accepted an invitation to"."""

JUDGING = _words(
    "oppose criticize criticise condemn slam denounce back support endorse approve bless block thwart foil halt stop prevent reveal "
    "expose uncover report describe welcome praise hail attack question scrutinize scrutinise review investigate probe leak defend "
    "examine challenge fight warn learn hear know complain allow authorize authorise ban forbid veto fund finance encourage help find "
    "see discover witness note"
)
"""Verbs whose object is somebody else's plan: "opposed plans to sell Bolt"."""

RANKS = _words("first second third fourth fifth last latest next only one")
"""Before an infinitive they tell of what was done: "the first senator to endorse"."""

# Negators, modals, adverbs, conjunctions

EMPTY_SUBJECTS = _words("nobody none nothing neither")
EMPTY_DETERMINERS = _words("no neither")
TAKING_BACK = _words("only just merely simply solely until because all")
"""Directly after "not" they take it back: "not only met", "not until May did she meet"."""

SURE_FUTURE = _words("will shall 'll ’ll wo sha")
POSSIBLE_MODALS = _words("could may might can should must ought ca need")
ABILITY_MODALS = _words("can could ca")
"""Negated they deny ("could not meet"); other modals stay open ("may not meet")."""

WOULD = _words("would 'd ’d")
TOLD_AFTERWARDS = _words("later eventually ultimately subsequently soon afterwards afterward finally")
"""Beside "would" they tell of what came to pass: "would later marry"."""

UNSURE_ADVERBS = _words("possibly perhaps maybe potentially probably likely presumably conceivably hypothetically")
NOT_QUITE_ADVERBS = _words("almost nearly hardly scarcely")

IN_VAIN = _words("unsuccessfully vainly fruitlessly")
"""Beside the verb above they tell that the act below failed: "unsuccessfully tried to"."""

AMOUNT_VERBS = _words("double triple quadruple max maxe exhaust fill match equal halve exceed empty")
"""What is nearly doubled has all but been done: the adverb is about the amount."""

CONDITIONS = _words("if unless whether lest supposing provided providing assuming")
AWAITING = _words("until till")
"""Before what is still to come they make it a condition ("will not go until Ana resigns"; but "stayed until Ana resigned")."""

# Nouns as triggers

PLANNED_ADJECTIVES = _words(
    "planned scheduled upcoming forthcoming pending expected future "
    "impending imminent promised intended looming proposed incoming next "
    "would-be designate elect aspiring coming prospective"
)
HYPOTHETICAL_ADJECTIVES = _words("possible potential hypothetical likely suggested feared threatened rumored rumoured eventual probable")
CANCELLED_ADJECTIVES = _words(
    "cancelled canceled aborted abortive thwarted attempted botched foiled nonexistent scrapped fictitious fake false"
)
FAILED_ADJECTIVES = _words("failed unsuccessful collapsed")
MEASURES = _words("embargo sanction tariff blockade")
"""What a state has in force: to discuss them is no plan of them."""

BIDS = _words(
    "bid attempt run runoff run-off campaign candidacy talk negotiation challenge lawsuit suit appeal marriage effort coup race "
    "relationship"
)
"""What took place even when it failed: a failed bid was made, a failed merger was not."""

FORMER = _words("former ex late erstwhile onetime one-time then previous past retired ousted sometime")
"""Before a role they tell that it was held."""

PERSON_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "person", "ee", "ant")
NO_PERSONS = _words(
    "floor offer dinner murder letter merger transfer order encounter answer number power war barrier career chapter paper "
    "matter banter "
    "endeavor endeavour favor favour error terror labor labour honor "
    "honour fee committee guarantee takeover charter disorder cover water center "
    "year summer winter quarter theater handover surrender slander blunder tender border shelter newsletter degree decree "
    "tree grant covenant warrant plant restaurant affair behavior behaviour minor major clamor clamour rumor rumour fervor "
    "supper discover other over either neither manner ladder folder humor vigor tumor anger danger finger hunger passover"
)
"""Nouns that end so and name no person."""
PERSONS = _words(
    "chief head president aide ally member "
    "wife husband son friend rival foe candidate nominee chair captain coach boss judge associate "
    "king queen prince princess agent delegate deputy attorney spouse critic "
    "fan protege guest tsar czar envoy diplomat general colonel cousin "
    "nephew niece uncle aunt student pupil graduate alumnus alumna "
    "fellow intern apprentice mate counsel guru chancellor premier ceo cfo "
    "coo cto governor secretary daughter sister mother father brother partner minister mayor lawyer founder leader owner official "
    "billionaire millionaire tycoon mogul magnate star actress heiress duchess hostess athlete chef surgeon priest bishop imam cleric "
    "sheikh constable detective dissident opponent incumbent correspondent resident respondent hero heroine pilot magistrate monk nun cop"
)

STAGES = _words("stage verge brink cusp point course track process midst middle line talk detail term path way")
"""Nouns that only tell how far their gerund or infinitive has come: "in the final stages of buying", "on the verge of suing"."""

LIGHT_VERBS = _words(
    "give make have hold take offer reach strike sign lend throw launch "
    "file win receive get earn secure issue enter forge do pay stage "
    "mount express voice announce grant pledge deliver bring put lodge "
    "conduct carry seal clinch play complete initiate open form cast be"
)
"""The noun they govern is the act: it shares their whole fate ("did not give his backing")."""

MENTIONING = _words(
    "disclose declare register hide conceal recall remember regret explain justify see watch cover list record document mark"
)
"""What they mention is there, whether or not they do ("failed to disclose payments to")."""

DECLARED = _words("support backing war candidacy endorsement solidarity allegiance opposition boycott ceasefire truce")
"""What is done by being declared."""

HAPPENING_VERBS = _words(
    "take happen occur come go proceed follow begin start materialize materialise exist arise ensue emerge result unfold"
)
"""An act as their subject shares their fate ("the meeting will take place")."""

CANCELLING_VERBS = _words(
    "deny cancel scrap avoid prevent block scuttle shelve derail thwart kill foil torpedo disavow forestall preclude nix veto abandon lack "
    "withhold avert scrub skip miss shun dodge"
)
DROPPING_VERBS = _words("drop ditch axe bin junk dump pull halt kill quash")
"""Of a plan, threat or offer they leave nothing ("dropped plans to"); of what is under way they only tell that it ended."""

DEALS = _words("takeover acquisition merger purchase buyout buy-out sale tie-up")
"""Transactions: under "would" and "will" they are still to come."""

COMPLETING = _words("complete close finalize finalise conclude finish seal clinch")
"""Of a transaction they tell when it is done: "will complete its purchase of"."""

COPULAS = _words("be become remain stay")
"""Verbs that only join a title or label to its bearer."""

REFUSING_VERBS = _words("reject refuse decline spurn rebuff resist")
"""They negate an act offered in general ("rejected a merger with"), not one that somebody made ("rejected Ana's criticism")."""

OBJECT_PLANNING = _words("plan schedule expect promise arrange prepare await agree set postpone")
OBJECT_HYPOTHETICAL = _words(
    "seek propose discuss consider want demand urge weigh explore court solicit crave covet chase deserve risk float invite "
    "request mull push suggest contemplate negotiate eye threaten need hope call ask press lobby advocate favor favour imagine predict "
    "fear pursue attempt recommend envisage debate wish"
)

QUESTIONING = _words("ask wonder inquire enquire question doubt investigate unclear probe examine unsure uncertain debate")
"""With "whether" or "if": an open question."""


def tells_person(noun: str) -> bool:
    """Whether a common noun (its lemma, in lower case) tells who somebody is ("adviser", "president") rather than an act ("merger")."""
    return noun in PERSONS or (noun not in NO_PERSONS and noun.endswith(PERSON_ENDINGS))
