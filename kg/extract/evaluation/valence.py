"""Words that judge: what a speaker makes of somebody by saying them of him, as relation -> words, from the language and no corpus.

Lemmas in lower case. Verbs are judgements where the judged one does them; an object written after a colon must be there, and "~" marks
a particle. Words that report far more often than they judge ("win", "attack", "leave") are left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

CRITICIZED, INSULTED, ACCUSED, PRAISED = "CRITICIZED", "INSULTED", "ACCUSED", "PRAISED"
REJECTED, URGED, OPPOSED, SUPPORTED = "REJECTED", "URGED", "OPPOSED", "SUPPORTED"
RELATION_ORDER = (INSULTED, ACCUSED, CRITICIZED, PRAISED)
"""The more telling first: of several judgements of one person in a sentence only that is a fact."""

ADJECTIVES = {
    CRITICIZED: (
        "reckless irresponsible unfit unqualified dangerous incompetent inept negligent careless callous heartless cruel selfish arrogant "
        "hypocritical divisive disloyal disgraceful shameful despicable appalling outrageous abhorrent deplorable reprehensible "
        "unacceptable incoherent clueless misguided wrong wrongheaded dishonest deceitful untrustworthy unreliable authoritarian "
        "tyrannical undemocratic extremist toxic racist sexist antisemitic bigoted xenophobic homophobic ineffective ineffectual "
        "insensitive tone-deaf cynical greedy ungrateful terrible horrible awful atrocious dreadful abysmal ridiculous laughable absurd "
        "foolish shortsighted short-sighted unpatriotic unjust unfair immoral unethical inhumane indefensible inexcusable unforgivable "
        "weak naive ruthless vindictive evasive ill-prepared unprepared unprofessional unscrupulous shocking scandalous disastrous "
        "catastrophic ruinous cowardly shoddy dismal lousy disrespectful thoughtless heavy-handed self-serving unworthy shameless "
        "untenable biased complacent lazy petty childish malicious unwise ill-advised ill-judged ill-conceived inappropriate "
        "politically-motivated "
        "unfortunate regrettable disappointing hurtful derogatory distasteful objectionable offensive baffling "
        "rudderless directionless toothless two-faced duplicitous high-handed condescending patronizing patronising "
        "brutal barbaric unprovoked draconian repressive oppressive savage senseless heinous punitive "
        "vicious callow craven vengeful hateful manipulative deceptive sinister predatory sadistic evil wicked depraved egregious "
        "flagrant blatant "
        "farcical rotten wretched woeful pitiful unjustified unwarranted unnecessary excessive disproportionate counterproductive "
        "illegitimate "
        "provocative irrational hysterical nonsensical unreasonable unhelpful insulting humiliating demeaning degrading inflammatory "
        "cack-handed chaotic clumsy half-baked ham-fisted sloppy spiteful vile "
        "preposterous ludicrous contemptible unconscionable unjustifiable wrong-headed asinine inane delusional hopeless useless feckless "
        "timid risible shambolic calamitous harmful damaging poisonous nasty inhuman insincere pompous smug rude tasteless crass vulgar "
        "obscene repugnant repulsive repellent sickening misogynistic incendiary discriminatory autocratic dictatorial despotic "
        "misleading disingenuous flawed inadequate insufficient lamentable myopic ignorant ill-informed amateurish mean-spirited "
        "wasteful unworkable farfetched far-fetched bizarre"
    ),
    INSULTED: (
        "stupid dumb idiotic moronic crazy insane deranged demented senile pathetic ugly sleazy crooked unhinged spineless dim-witted "
        "brainless loony crazed gutless disgusting vile daft bonkers barmy creepy weird"
    ),
    ACCUSED: "guilty corrupt complicit culpable fraudulent",
    REJECTED: "false untrue baseless unfounded groundless fabricated bogus",
    PRAISED: (
        "brave courageous heroic brilliant outstanding exceptional excellent fantastic terrific wonderful magnificent superb incredible "
        "amazing remarkable inspiring inspirational selfless gifted honorable honourable principled trustworthy decent visionary fearless "
        "gracious admirable exemplary tireless phenomenal indispensable great extraordinary world-class marvelous marvellous "
        "masterful first-rate formidable humane masterly kind generous compassionate caring supportive talented hardworking hard-working "
        "dedicated classy proven innovative accomplished commendable laudable praiseworthy impressive stellar sterling flawless faultless "
        "sublime sensational immense tremendous unparalleled invaluable tenacious courteous unflappable perfect ideal "
        "unwavering steadfast devoted thoughtful wise noble valiant dignified unstinting unrivalled unrivaled peerless valued beloved "
        "distinguished gallant humble diligent shrewd astute insightful eloquent"
    ),
}
"""Said of somebody ("Ana was reckless"), or before a neutral noun that says what he is or did ("a reckless mayor", "a great job")."""

NOUNS = {
    CRITICIZED: (
        "disaster disgrace embarrassment failure slap threat danger catastrophe menace extremist radical liability fiasco farce sham "
        "travesty disappointment nightmare problem abomination blunder outrage insult mistake mess affront provocation abuse failing "
        "shambles joke laughing-stock laughingstock scandal mockery scam stunt gimmick ploy smokescreen whitewash cover-up witch-hunt "
        "burden blight cancer scourge betrayal madness lunacy folly insanity idiocy stupidity cowardice treachery relic"
    ),
    INSULTED: (
        "idiot moron fool clown buffoon coward liar crook thug puppet lapdog stooge loser bum jerk imbecile lunatic maniac psychopath "
        "sociopath narcissist weasel scum scumbag parasite bully charlatan grifter traitor fascist nazi creep degenerate weakling wimp "
        "conman con-man madman cretin lightweight sellout dimwit simpleton phony fraud hypocrite racist bigot demagogue tyrant despot "
        "slimeball misogynist dictator impostor turncoat quitter monster brute dunce autocrat sexist xenophobe fanatic zealot lackey "
        "poodle pawn crony sycophant leech snake rat pig cockroach opportunist egomaniac megalomaniac warmonger hatemonger scaremonger "
        "crackpot wuss"
    ),
    ACCUSED: "murderer killer thief criminal swindler cheat fraudster",
    REJECTED: (
        "nonsense rubbish fabrication fiction lie falsehood hoax drivel bunkum bunk twaddle claptrap poppycock balderdash hogwash baloney "
        "malarkey garbage"
    ),
    PRAISED: "hero heroine genius inspiration patriot visionary trailblazer saint treasure role-model model-professional legend "
    "gentleman asset giant titan icon statesman stateswoman stalwart pioneer beacon",
}
"""Said of what somebody is: "Ana is a disgrace"."""

_INNOCENT = "civilian|hospital|school|church|mosque|market|home|journalist|ambulance|convoy|refugee"
_OUTLAWS = "rebel|militia|militant|terrorist|terrorism|separatist|insurgent|mercenary|fugitive|gang"
_CRITICS = "critic|opponent|dissident|dissenter|activist|journalist|whistleblower"

VERBS = {
    ACCUSED: (
        "steal lie cheat rig embezzle murder defraud bribe extort blackmail swindle loot plunder plagiarize plagiarise collude conspire "
        "torture rape molest grope:& punch:& slap:& kick:& choke:& strangle:& hit:& shove:& bully:& gaslight:& stalk:& "
        "organize:hit|murder|killing|robbery|coup organise:hit|murder|killing|robbery|coup plot:murder|killing|coup|kidnapping "
        "manipulate:+ manipulate:market|election|vote|result|data|figure|court|voter overspend "
        "falsify fabricate misappropriate launder perjure meddle deceive mislead massacre kidnap abduct persecute "
        "fail:>> cover:~up commit:crime|fraud|murder|treason|genocide|perjury|atrocity|abuse|massacre|theft|assault|violation|adultery "
        "break:law|promise|rule|oath|word|pledge|vow|ceasefire|truce|constitution|agreement violate:* breach:* flout:* "
        "take:bribe|kickback|credit pay:bribe|kickback spread:lie|falsehood|misinformation|disinformation|rumor|rumour|hatred "
        "tell:lie|falsehood|untruth "
        "hide:truth|evidence|information|document|fact conceal:* withhold:evidence|information|truth|document destroy:evidence|document "
        "abuse:* harass:* exploit:* sexually-assault:* "
        "evade:tax|sanction|responsibility dodge:tax|draft obstruct:* kill:+ assault:+ "
        "defame:* incite:* instigate:* orchestrate:attack|coup|fraud|campaign|murder|killing mastermind:* pocket:money|fund|fee|donation "
        "intimidate:* sabotage:* pollute:* peddle:lie|falsehood|hatred|misinformation|disinformation line:pocket "
        "manufacture:charge|crisis|evidence|case|allegation buy:election|vote|influence|silence "
        "rob:country|people|public|nation|taxpayer "
        "misuse:* siphon divert:fund|money|donation forge:signature|document|ballot|check|cheque "
        "silence:opposition|dissent|opponent|press|media|voice|voter|journalist|whistleblower|victim "
        "suppress:vote|dissent|freedom|opposition|speech|voice|truth|report|right|evidence "
        "hijack:state|judiciary|election|process|party|democracy|country|government|court|institution|parliament|vote "
        "dump:waste|sewage|chemical tamper:~with spy:~on eavesdrop:~on discriminate:~against profiteer "
        "terrorize:people|civilian|population|family|child|resident terrorise:people|civilian|population|family|child|resident "
        "starve:people|civilian|population|child|prisoner oppress:+ enslave:+ victimize:+ victimise:+ infringe:* misrepresent:* "
        "smuggle:drug|weapon|gold|cocaine|arm distort:fact|truth|record|figure|history twist:fact|truth|word "
        f"bomb:{_INNOCENT} shell:{_INNOCENT} target:civilian|hospital|journalist|refugee execute:+ "
        "carry:massacre|atrocity|killing|genocide|assassination|attack "
        f"arm:{_OUTLAWS} shelter:{_OUTLAWS} harbour:{_OUTLAWS} harbor:{_OUTLAWS} finance:{_OUTLAWS} fund:{_OUTLAWS} back:{_OUTLAWS} "
        f"sponsor:{_OUTLAWS} train:{_OUTLAWS} jail:{_CRITICS} imprison:{_CRITICS} threaten:{_CRITICS}|witness|voter "
        f"attack:{_CRITICS}|press|judge|court|media|woman|family|protester crack:~down muzzle:* seize:land|farm|property "
        "occupy:land|territory hack:* tap:phone|line wiretap:* bug:office|phone|home|room|car "
        "leak:document|information|secret|email|memo|detail|message renege:~on accept:bribe|kickback evade:taxes dodge:taxes "
        "stuff:box|ballot stab:+ shoot:+ strangle:+ beat:wife|girlfriend|child|prisoner|detainee|protester rob:bank|shop|store "
        "burgle:* sell:cocaine|heroin|secret traffic:* spread:propaganda|smear|conspiracy|poison underpay:* "
        "fix:price|match|race copy:design|idea|product|song bully:+ mistreat:* stir:hatred|violence|unrest|trouble "
        "cause:death|accident|crash defy:court|order|ruling|law|parliament|constitution ignore:court|order|judge bend:rule "
        "block:aid|convoy|delivery|investigation|inquiry "
        "grab:land|power cook:book overcharge:* enrich:himself|herself|themselves|itself poison:river|water|land|people|well rip:~off"
    ),
    CRITICIZED: (
        "mishandle mismanage betray bungle botch squander wreck ruin undermine neglect disgrace dishonor dishonour blunder "
        "pander grandstand overreach overstep misjudge scapegoat politicize politicise weaponize weaponise "
        "cave bow:~to kowtow capitulate fail:+ fail:city|country|nation|state|party|system|public|test|community|duty fail:> "
        "disappoint:+ waste:money|time|opportunity|taxpayer|fund|resource|year|chance|fortune|talent|gift "
        "let:~down sell:~out "
        "abandon:+ endanger:* jeopardize:* jeopardise:* bankrupt:* "
        "destroy:country|economy|party|democracy|trust|community|family|reputation|nation|institution|legacy|industry|job|life "
        "divide:country|nation|party|people|community|voter|public "
        "damage:country|economy|party|democracy|trust|reputation|nation|institution|credibility|relation|standing|image "
        "hurt:country|economy|party|people|family|worker|nation|farmer|voter|credibility|cause "
        "harm:country|economy|party|people|family|nation|interest|cause|child "
        "make:mistake|error|mess|mockery|blunder play:politics "
        ""
        ""
        "lack:integrity|authority|courage|vision|leadership|judgment|judgement|empathy|credibility|understanding|honesty|principle|backbone|"
        "compassion|character|decency|temperament|legitimacy|respect|guts|humanity "
        "lose:plot|touch|grip sow:division|chaos|discord|fear|hatred|confusion stoke:division|fear|tension|hatred|violence|anger "
        "fan:flame show:contempt|disregard|disrespect|arrogance|cowardice|ignorance pose:threat|danger|risk represent:threat|danger "
        "threaten:democracy|peace|freedom|security|stability ignore:+ ignore:warning|law|problem|evidence|plight|concern|wish|will|crisis "
        "alienate:* trivialize:* trivialise:* shirk:* impoverish:* dither rubber-stamp cripple:economy|country|industry|service "
        "gut:service|program|programme|agency|department|school dodge:question|responsibility|accountability|scrutiny|issue "
        "duck:question|responsibility|issue drag:foot|heel mortgage:future inflame:tension|situation|passion|hatred "
        "worsen:crisis|situation escalate:tension|conflict|crisis fuel:hatred|violence|division|tension|unrest|crisis|corruption|chaos "
        "owe:explanation|apology lose:credibility|authority|legitimacy settle:score drag:country|nation|economy "
        "do:damage|harm|disservice|injustice sell:country|nation|soul fail:~miserably fail:~spectacularly fail:~utterly refuse:>>> "
        "ignore:ruling|call|plea|people|victim|need|advice|science insult:* cost:life|job derail:* scupper:* torpedo:* scuttle:* "
        "block:reform|progress|peace|justice risk:war|disaster "
        "cause:chaos|harm|suffering|damage|confusion|pain|misery|crisis"
    ),
    PRAISED: (
        "inspire:* excel shine deserve:praise|credit|medal|award|thanks|respect|applause|admiration|recognition|gratitude "
        "save:+ save:city|life|country|nation|economy|company|day|world|club|democracy|party|town|league "
        "show:courage|bravery|leadership|resilience|grace|dignity|integrity|compassion|heroism|generosity "
        "display:courage|bravery|leadership|resilience|grace|dignity|integrity|heroism "
        "demonstrate:courage|bravery|leadership|resilience|integrity|heroism have:courage|integrity|guts "
        "embody exemplify epitomize personify bring:wealth|passion|expertise|leadership|creativity|enthusiasm|professionalism "
        "change:world|life|history lead:way give:freedom|hope|dignity "
        "transform:company|club|team|city|industry|party|country|town|business|game make:difference touch:life "
        "dedicate:life devote:life"
    ),
}
"""What somebody does. After the colon: "*" any object, "+" people, "&" the one who tells of it (a pronoun), ">", ">>" and ">>>" an
infinitive of DUTIES, LEGAL_DUTIES and REFUSED, "~" a particle, else the objects' lemmas."""

CLAIMS = frozenset("claim accusation allegation assertion account story suggestion version narrative theory insinuation".split())
"""What is refused by being called untrue; of anything else such words judge nothing."""

DEMANDED = frozenset(
    "resign quit apologise apologize withdraw retire retract recuse testify concede intervene explain release publish disclose stop end "
    "halt act condemn denounce disavow repay surrender compensate reverse reconsider abandon reject oppose respect honor honour obey "
    "comply implement listen clarify cooperate co-operate free reinstate scrap refund".split()
)
DEMANDED_WITH = {
    "step": frozenset("down aside back up".split()),
    "stand": frozenset("down aside".split()),
    "drop": frozenset("out plan charge case lawsuit bid demand claim appeal".split()),
    "pull": frozenset("out back".split()),
    "come": frozenset({"clean", "forward"}),
    "hand": frozenset({"over", "back"}),
    "give": frozenset({"up", "back"}),
    "back": frozenset({"down", "off"}),
    "call": frozenset({"on", "off", "for", "out"}),
    "take": frozenset({"responsibility", "back", "action"}),
    "pay": frozenset({"back"}),
    "answer": frozenset({"question", "for"}),
    "go": frozenset(),
    "do": frozenset({"more", "better"}),
    "consider": frozenset({"position"}),
    "keep": frozenset("promise word pledge".split()),
    "lift": frozenset("sanction ban blockade siege embargo restriction".split()),
    "show": frozenset("restraint respect remorse leadership".split()),
    "leave": frozenset({"office", "post", "job", "race", "party"}),
}
"""What one says that somebody should do who asks it of him; with a particle, preposition or object ("go": with none)."""

DECREED = frozenset(
    "abolish accept acknowledge address adopt allow amend answer appoint approve arrest ask assess avoid ban boycott build cancel "
    "change charge check clean confirm confront consider consult convene create cut debate decide deescalate de-escalate demand deploy "
    "determine disarm discuss dismiss dissolve drop encourage enforce engage ensure establish evacuate examine expel extend "
    "extradite fix focus follow fund guarantee hire impose inform initiate insist inspect intensify introduce invest "
    "investigate invite issue legislate let limit lower modernise modernize negotiate nominate offer oversee pardon pass pause "
    "postpone prepare prevent prioritise prioritize probe prosecute protect prove provide pursue put question raise ratify "
    "recall recognise recognize reconvene reduce reform refuse regulate remember remove repeal rethink restore restrict review "
    "revise rule sack say scrutinise scrutinize send set solve spend strengthen subsidise subsidize summon support suspend "
    "tackle talk tax tell treat try unite upgrade urge use vote waive welcome widen work".split()
)
"""Decisions and efforts that one asks of somebody by saying that he should make them: what may as well come of itself is not here."""

NO_DEED = frozenset(
    "be become beat belong come cost die enjoy expect face fall feel finish get grow happen hate have hear hope know lead like live look "
    "lose love make matter mean miss need owe qualify rank reach recover remain rest return score see seem serve sound start suffer "
    "survive take think undergo wait want "
    "weigh win wonder worry".split()
)
"""What somebody "must" do of whom it is only guessed, or who has no choice."""

ALLEGING = frozenset({"allege", "charge", "insinuate"})
"""Verbs whose clause is an accusation, whatever it tells."""

ACCUSATIONS = frozenset({"accusation", "allegation"})
"""Nouns whose clause is one."""

CLAIMED = frozenset({"assertion", "claim", "insinuation", "suggestion"})
"""Nouns whose clause is an accusation where it tells a wrong."""

CANDIDACIES = frozenset("re-election reelection election term nomination presidency office president mayor governor congress".split())
"""What is sought or stood for by whoever is a candidate."""

LEGAL_DUTIES = frozenset("declare disclose report comply obey pay register".split())
"""What the law asks: who is said to have failed in it is accused."""

DUTIES = frozenset(
    "protect act address deliver prevent stop keep honor honour respond provide secure uphold listen "
    "lead tell warn intervene investigate fulfil fulfill live defend control confront tackle".split()
)
"""What one is blamed for failing to do; "failed to score" only tells what came of it."""

REFUSED = frozenset("listen act apologise apologize intervene condemn cooperate co-operate comply disclose".split())
"""What one is blamed for refusing to do."""

IDIOMS = {"steal": frozenset("show heart spotlight limelight thunder scene headline base".split()), "cheat": frozenset({"death"})}
"""Verb -> objects with which it is no wrong."""

PHRASES = {
    ("out", "of", "touch"): CRITICIZED,
    ("bought", "and", "paid", "for"): CRITICIZED,
    ("missing", "in", "action"): CRITICIZED,
    ("asleep", "at", "the", "wheel"): CRITICIZED,
    ("in", "over", "his", "head"): CRITICIZED,
    ("in", "over", "her", "head"): CRITICIZED,
    ("out", "of", "his", "depth"): CRITICIZED,
    ("out", "of", "her", "depth"): CRITICIZED,
    ("not", "up", "to", "the", "job"): CRITICIZED,
    ("a", "class", "act"): PRAISED,
    ("out", "of", "control"): CRITICIZED,
    ("out", "of", "line"): CRITICIZED,
    ("out", "of", "ideas"): CRITICIZED,
    ("interested", "in", "power"): CRITICIZED,
    ("above", "the", "law"): CRITICIZED,
    ("soft", "on", "crime"): CRITICIZED,
    ("in", "the", "pocket", "of"): ACCUSED,
    ("part", "of", "the", "problem"): CRITICIZED,
    ("beneath", "contempt"): CRITICIZED,
    ("in", "denial"): CRITICIZED,
    ("in", "meltdown"): CRITICIZED,
    ("in", "chaos"): CRITICIZED,
    ("in", "disarray"): CRITICIZED,
    ("out", "of", "step"): CRITICIZED,
    ("a", "law", "unto"): CRITICIZED,
    ("a", "true", "friend"): PRAISED,
    ("a", "credit", "to"): PRAISED,
    ("an", "example", "to", "us"): PRAISED,
    ("an", "example", "to", "all"): PRAISED,
    ("a", "force", "for", "good"): PRAISED,
    ("a", "force", "of", "nature"): PRAISED,
    ("one", "of", "a", "kind"): PRAISED,
    ("second", "to", "none"): PRAISED,
    ("in", "cahoots"): ACCUSED,
    ("on", "the", "take"): ACCUSED,
    ("out", "of", "his", "mind"): INSULTED,
    ("out", "of", "her", "mind"): INSULTED,
    ("off", "his", "rocker"): INSULTED,
}
"""What somebody is, in several words: right after the copula and its adverbs."""

ACTING = frozenset("act behave handle perform respond serve lead govern manage fight speak conduct react run defend work play".split())
"""Verbs whose adverb says how well: "acted recklessly"."""

BADLY = frozenset("unfairly badly poorly shamefully terribly shabbily cruelly appallingly disgracefully harshly brutally".split())
UNLAWFULLY = frozenset("illegally unlawfully improperly corruptly criminally fraudulently".split())
WARMLY = frozenset("family king queen son daughter equal friend brother sister star gentleman lady royalty human hero adult".split())
"""Like whom one is treated well; "treated us like" anything else is a reproach."""

PREDICATED = frozenset({"have", "do", "make", "run", "deliver", "show", "give", "offer", "lead", "build"})
"""Verbs whose object, with a judging adjective before it, says how somebody does: "had done an outstanding job"."""

DEEDS = frozenset(
    "action agenda answer approach attack attitude behavior behaviour budget campaign choice claim comment conduct decision deed "
    "foreign-policy "
    "effort excuse failure handling idea inaction integrity judgment judgement leadership legacy management message move performance plan "
    "platform policy position presidency priority promise proposal reaction record reform refusal remark response rhetoric silence speech "
    "stance statement strategy style tactic term tone tweet view vision vote work words courage bravery dedication "
    "defense defence argument letter ruling raid war invasion order bill law tariff deal job service tax levy test launch sanction "
    "demand commitment probe inquiry "
    "crackdown".split()
)
"""Through what the possessor is judged: "Ana's plan was reckless"."""

MEASURES = frozenset(
    "annexation ban bid blockade boycott closure cut deployment embargo expansion incursion "
    "initiative intervention legislation measure merger occupation offensive operation pledge reorganisation "
    "reorganization shutdown strike takeover threat".split()
)
"""What else one does that may do harm."""

MERITS = frozenset(
    "achievement compassion contribution cut determination devotion dignity effort friendship "
    "generosity hypocrisy incompetence kindness negligence optimism patience perseverance professionalism regime resilience restraint rule "
    "support tweet".split()
)
"""What else somebody did or has that an adjective before it judges ("her tireless commitment")."""

GIFTS = frozenset(
    "contribution impact ethic product career mind eye talent gift heart team sense courage temperament company organization "
    "organisation".split()
)
"""What somebody has that speaks for or against him, beside his deeds."""

FEATURES = frozenset("face voice brain hair laugh smile nose mouth".split())
"""What somebody is mocked for: an insulting adjective there is an insult, and no criticism of a deed."""

GOOD = frozenset("good best finest fine greatest nice lovely right strong top".split())
"""Weak praise, which only speaks well of whom it makes a good man or the best candidate."""

BAD = frozenset({"bad", "worst"})
"""Weak blame, likewise."""

EXEMPLARS = frozenset(
    "man woman person guy candidate choice leader mother father husband wife teacher boss president minister mayor governor senator "
    "player athlete captain chancellor coach colleague defender executive footballer forward goalkeeper keeper lawyer manager "
    "midfielder politician striker writer".split()
)
"""What weak praise makes somebody."""

DAMPING = frozenset("less hardly barely scarcely so-called supposedly once formerly enough how as such".split())
"""Adverbs beside a judging word that take the judgement back or leave it open."""

BLAMED_FOR = frozenset(
    "attack bloodshed blunder bombing catastrophe chaos collapse crash crisis damage death decline defeat disaster failure fiasco killing "
    "loss massacre mess murder scandal shooting shortage suffering tragedy violence war".split()
)
"""What it is a reproach to be responsible for."""

PLOTTED = BLAMED_FOR | frozenset(
    "abduction assassination assault attempt blast blaze coup cyberattack cyber-attack explosion fire fraud hack hacking hit interference "
    "kidnapping leak operation plot poisoning raid robbery sabotage scam smear strike theft unrest".split()
)
"""What it is a reproach to be behind."""

CREDITS = frozenset("fit talent professional servant example asset champion team-mate teammate competitor presence".split())
"""Nouns that only an adjective before them makes praise or blame of somebody, as EXEMPLARS do: "an extraordinary talent"."""

PLAIN_ROLES = frozenset(
    "ally critic detractor fan friend supporter admirer opponent rival enemy believer listener customer fight fighter match".split()
)
"""Nouns whose adjective tells how much, not how good: "a great admirer"."""

WHEN_PERSON = frozenset(
    "perfect ideal great weak extraordinary incredible remarkable amazing formidable wrong terrible ruthless immense impressive "
    "sensational stellar tremendous".split()
)
"""Adjectives that judge people and what people do; of firms and bodies they mostly tell figures."""

OF_DEEDS = frozenset(
    "unfortunate regrettable brutal barbaric unprovoked draconian savage senseless punitive chaotic "
    "unwavering unstinting distinguished beloved valued devoted".split()
)
"""Adjectives that blame only through a deed: who is unfortunate himself is pitied."""

SUFFERED = frozenset("have get receive suffer die lose face wait need endure live".split())
"""What a clause after "it is outrageous that" tells somebody underwent: not he is to blame."""

ANGER = frozenset(
    "furious angry livid irate outraged appalled incensed disgusted dismayed enraged fuming annoyed exasperated infuriated astounded "
    "scandalized scandalised disappointed".split()
)
"""In "is WORD that Ana left": Ana is blamed by whoever is."""

REMARKING = frozenset("say tell add write tweet post insist declare note remark joke quip state claim argue warn promise announce".split())
"""Verbs whose clause may be "a dig at" somebody."""

SHAMING = frozenset(
    "shocking shameful disgraceful outrageous wrong irresponsible reckless unacceptable appalling disgusting deplorable inexcusable "
    "unforgivable disgrace outrage scandalous reprehensible absurd ridiculous cruel pathetic hypocritical indefensible unfair "
    "immoral despicable scandal shame inhumane".split()
)
"""In "it is WORD that Ana ...", "it was WORD of Ana to ...": Ana is judged."""

ABOUT = frozenset("where who what how whether if when which why".split())
"""Before a clause after "care": not to care about one thing is no reproach."""

LACKING_VERBS = frozenset("care listen understand deserve respect".split())
LACKING_THINGS = frozenset(
    "vision strategy solution honour honor legitimacy idea clue shame integrity empathy self-awareness remorse conscience morals "
    "principle credibility backbone right business plan respect courage spine decency".split()
)
LACKING_QUALITIES = frozenset("fit qualified suited capable competent honest trustworthy worthy truthful sincere".split())
"""What it is a reproach not to do, have or be."""

DESCRIBING = frozenset(
    "call brand label dub describe denounce slam dismiss blast deride hail praise portray characterize characterise condemn criticize "
    "criticise lambast decry paint depict declare deem consider regard term".split()
)
"""Verbs that say in one clause who judges, whom, and as what: "described the plan as reckless"."""

THREATS = frozenset("threat danger menace guilty complicit".split())
"""With SHAMING and the verbs, all that is said of places as those who act: "Paris is wonderful" praises a town."""


@dataclass(frozen=True)
class Deed:
    """A verb of judgement: its relation, and what must stand with it: an object's lemmas, or one of the marks of VERBS, or nothing."""

    relation: str
    particle: str = ""
    objects: frozenset[str] = frozenset()


@cache
def judging_adjectives() -> dict[str, str]:
    """Adjective -> relation."""
    return {word: relation for relation, words in ADJECTIVES.items() for word in words.split()}


@cache
def judging_nouns() -> dict[str, str]:
    """Noun -> relation."""
    return {word: relation for relation, words in NOUNS.items() for word in words.split()}


@cache
def judging_verbs() -> dict[str, tuple[Deed, ...]]:
    """Verb -> its readings."""
    found: dict[str, list[Deed]] = {}
    for relation, words in VERBS.items():
        for word in words.split():
            lemma, _, needed = word.partition(":")
            particle = needed[1:] if needed.startswith("~") else ""
            objects = frozenset(needed.split("|")) if needed and not particle else frozenset()
            found.setdefault(lemma, []).append(Deed(relation, particle, objects))
    return {lemma: tuple(deeds) for lemma, deeds in sorted(found.items())}


def of_adverb(adverb: str) -> str | None:
    """The relation of an adverb made from a judging adjective: "recklessly", "irresponsibly", "bravely"."""
    if adverb in BADLY:
        return CRITICIZED
    if adverb in UNLAWFULLY:
        return ACCUSED
    stems = (adverb.removesuffix("ly"), adverb.removesuffix("y") + "e", adverb.removesuffix("ally"))
    return next((judging_adjectives()[s] for s in stems if adverb.endswith("ly") and s in judging_adjectives()), None)


def is_praise(relation: str) -> bool:
    """Whether the relation is the one of the four that speaks well."""
    return relation == PRAISED
