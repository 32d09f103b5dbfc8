"""The nouns and verbs by which descriptions and pronouns are read: tables only, in lower case."""

from __future__ import annotations

KIN = {
    "wife": "f", "husband": "m", "son": "m", "daughter": "f", "father": "m", "mother": "f", "brother": "m", "sister": "f",
    "widow": "f", "widower": "m", "uncle": "m", "aunt": "f", "nephew": "m", "niece": "f", "grandfather": "m",
    "grandmother": "f", "grandson": "m", "granddaughter": "f", "boyfriend": "m", "girlfriend": "f", "fiancé": "m",
    "fiancée": "f", "stepson": "m", "stepdaughter": "f", "stepfather": "m", "stepmother": "f", "cousin": "", "partner": "",
    "twin": "", "heir": "", "spouse": "", "sibling": "", "half-sister": "f", "half-brother": "m", "stepbrother": "m",
    "stepsister": "f", "ex-wife": "f", "ex-husband": "m", "exwife": "f", "exhusband": "m", "fiance": "m", "fiancee": "f",
    "father-in-law": "m", "brother-in-law": "m", "sister-in-law": "f", "law": "",
}  # fmt: skip
"""Kin nouns with the gender they show, empty where none."""

SPOUSES = frozenset("wife husband spouse partner girlfriend boyfriend fiancé fiancée fiance fiancee bride groom ex-wife ex-husband".split())

GENDERED = {
    "man": "m", "woman": "f", "boy": "m", "girl": "f", "chairman": "m", "chairwoman": "f", "spokesman": "m",
    "spokeswoman": "f", "businessman": "m", "businesswoman": "f", "actor": "m", "actress": "f", "congressman": "m",
    "congresswoman": "f", "king": "m", "queen": "f", "prince": "m", "princess": "f", "duke": "m", "duchess": "f",
    "hero": "m", "heroine": "f", "heiress": "f", "nun": "f", "monk": "m", "priest": "m", "waitress": "f", "policeman": "m",
    "policewoman": "f", "fisherman": "m", "frontman": "m", "councilman": "m", "councilwoman": "f", "cameraman": "m",
    "alderman": "m", "hostess": "f", "lad": "m", "gentleman": "m", "lady": "f", "lord": "m", "englishman": "m",
    "frenchman": "m", "comedienne": "f", "ballerina": "f", "anchorman": "m", "anchorwoman": "f", "sportsman": "m",
    "sportswoman": "f", "ombudswoman": "f", "headmaster": "m", "headmistress": "f", "bride": "f", "groom": "m",
    "mistress": "f", "confidante": "f", "starlet": "f", "waiter": "m", "salesman": "m", "saleswoman": "f", "statesman": "m",
    "stateswoman": "f", "earl": "m", "countess": "f", "marquess": "m", "viscount": "m", "mum": "f", "mom": "f", "dad": "m",
    "grandma": "f", "grandpa": "m", "schoolboy": "m", "schoolgirl": "f", "irishman": "m", "dutchman": "m",
    "frenchwoman": "f", "englishwoman": "f", "irishwoman": "f",
} | {k: v for k, v in KIN.items() if v}  # fmt: skip
"""Nouns that show a person's gender."""

EITHER = frozenset(
    "ally rival partner owner backer supporter competitor opponent critic enemy friend foe donor sponsor member employer investor "
    "lender predecessor successor victim parent neighbour neighbor maker publisher producer broker developer trader consultant leader "
    "challenger defendant plaintiff claimant respondent appellant complainant winner champion champ mediator arbitrator host organiser "
    "organizer survivor legend icon star suspect operator pioneer newcomer upstart disruptor".split()
)
"""Nouns for a person as well as for a body."""

HUMAN = frozenset(
    "person official president senator governor mayor minister premier chancellor secretary congressman congresswoman "
    "representative lawmaker legislator politician candidate challenger incumbent nominee leader chairman chairwoman chair "
    "chief boss director executive founder cofounder co-founder ceo owner billionaire millionaire tycoon magnate mogul "
    "entrepreneur businessman businesswoman banker lawyer attorney barrister solicitor judge justice prosecutor professor "
    "doctor scientist economist analyst expert author writer novelist poet journalist reporter editor columnist presenter "
    "broadcaster host blogger videographer photographer actor actress singer musician guitarist drummer violinist pianist "
    "conductor composer artist painter designer chef player striker goalkeeper shortstop coach manager captain boxer sprinter "
    "golfer caddie admiral general colonel commander soldier officer agent spy ambassador envoy diplomat spokesman "
    "spokeswoman spokesperson adviser advisor aide consultant lobbyist activist advocate campaigner dissident bishop "
    "archbishop priest pastor televangelist rabbi imam monk nun nurse teacher student clerk farmer driver worker employee "
    "member fellow peer prodigy perfumer shipbroker accountant treasurer auditor heir heiress friend ally rival opponent foe "
    "enemy critic supporter donor backer patron mentor predecessor successor deputy counterpart colleague mate veteran "
    "commissioner ombudsman regulator inspector detective historian landlord tenant neighbour neighbor victim suspect "
    "defendant plaintiff witness hostage prisoner mastermind strongman dictator monarch publisher producer filmmaker investor "
    "trader broker sheriff councillor whistleblower lecturer researcher engineer developer astronaut pilot commandant partner "
    "ruler hardliner moderate survivor negotiator organizer organiser winger defender midfielder forward batsman bowler "
    "cyclist swimmer runner rapper comedian model dancer curator trustee assassin gunman counsel inventor restaurateur "
    "hotelier jockey trainer baron lord prince star superstar champion champ legend icon celebrity socialite influencer "
    "youtuber podcaster streamer starlet client convict deceased accused complainant appellant claimant respondent fugitive "
    "inmate juror bodyguard chauffeur butler housekeeper assistant intern headteacher headmaster vicar preacher evangelist "
    "cleric theologian philosopher physicist chemist biologist mathematician surgeon physician psychologist psychiatrist "
    "dentist vet midwife paramedic firefighter constable sergeant lieutenant brigadier sailor skipper umpire referee "
    "quarterback linebacker batter wrestler fighter footballer cricketer rower skier skater racer gymnast athlete olympian "
    "screenwriter playwright dramatist illustrator cartoonist sculptor photojournalist newsreader anchorman commentator "
    "pundit strategist pollster staffer speechwriter fundraiser megadonor financier industrialist philanthropist pensioner "
    "retiree tourist passenger motorist hiker aristocrat earl viscount marquess gangster mobster kingpin warlord militant "
    "terrorist extremist propagandist separatist nationalist populist socialist feminist environmentalist unionist "
    "trade-unionist steward backbencher frontbencher parliamentarian lawman jurist magistrate registrar arbitrator mediator "
    "ombudswoman chairperson vice-president vice-chairman premier-elect president-elect governor-elect senator-elect "
    "mayor-elect sibling sibling-in-law half-sister half-brother stepbrother ex-wife ex-husband exwife exhusband fiance "
    "fiancee bride groom lover mistress companion roommate flatmate classmate teammate co-star costar co-author co-defendant "
    "protégé protege confidant confidante".split()
) | frozenset(GENDERED) | frozenset(KIN)  # fmt: skip
"""Nouns for one human being."""

SQUADS = frozenset("chief king star captain pilot prince senator champion legend knight saint warrior sailor fighter".split())
"""Of those, what teams are called in the plural ("the Chiefs")."""

TEAMS = frozenset(
    "chief king star knight saint warrior giant pirate raider tiger lion eagle "
    "hawk falcon panther bull bear wolf wildcat bulldog dolphin viking buccaneer steeler cowboy ranger rover wanderer celtic dodger "
    "athletic brewer brave maverick rocket spur piston pacer clipper laker hornet titan patriot jaguar bengal raven penguin "
    "shark devil islander flyer bruin canuck flame oiler maple sabre blazer grizzly grizzlie sunriser stormer crusader highlander "
    "sundown".split()
)
"""Of what teams' names end in the plural ("Harlow Giants")."""


def is_team(word: str) -> bool:
    """A word with which teams' names end: "Giants"."""
    return word.istitle() and word.endswith("s") and word[:-1].lower() in TEAMS


CHARACTERS = frozenset(
    "billionaire millionaire tycoon magnate mogul entrepreneur businessman businesswoman banker lawmaker politician "
    "novelist poet singer actor actress musician guitarist designer chef striker goalkeeper boxer golfer peer presenter "
    "broadcaster veteran financier industrialist philanthropist activist blogger author writer star lawyer barrister "
    "engineer scientist economist historian professor perfumer televangelist pastor whistleblower comedian rapper dancer painter sculptor "
    "architect pianist violinist drummer conductor composer playwright screenwriter filmmaker photographer campaigner dissident "
    "hotelier restaurateur aristocrat heiress heir jockey cyclist sprinter swimmer cricketer footballer midfielder "
    "defender forward winger batsman bowler quarterback influencer youtuber podcaster streamer celebrity socialite newsreader "
    "surgeon physicist biologist chemist mathematician philosopher theologian".split()
)
"""What somebody is rather than the post one holds: may take up the subject of the sentence before without an earlier description."""

COMPANY = frozenset(
    "company firm business corporation giant group conglomerate maker carmaker automaker manufacturer retailer chain airline "
    "carrier insurer lender bank brewer brewery startup start-up drugmaker publisher broadcaster supermarket developer "
    "operator utility miner producer supplier subsidiary parent unit division arm owner buyer bidder trader platform "
    "network biotech site website brand label studio service app engine marketplace wholesaler distributor dealership franchise "
    "brokerage fintech telco shipbuilder consultancy bookmaker housebuilder".split()
)
"""Nouns for a business."""

TRADES = COMPANY - frozenset(
    "company firm business group unit division arm owner buyer bidder parent subsidiary platform network site website brand label service "
    "app engine franchise distributor".split()
)
"""Of those, the ones that say what the business does."""

BODY = frozenset(
    "party union association agency bureau authority council committee commission court university college school hospital museum "
    "foundation charity fund trust institute federation league club team church ministry department government "
    "administration organization organisation body board bloc alliance coalition movement faction militia newspaper paper "
    "magazine daily weekly outlet channel station tribunal parliament watchdog regulator nonprofit think-tank tank theatre "
    "orchestra army police force navy guild society house outfit venture panel group campaign lobby cooperative co-operative "
    "band clinic academy broadcaster wing branch affiliate sect cartel gang label".split()
)
"""Nouns for a body that is no business."""

NEIGHBOURS = frozenset("neighbour neighbor".split())

COUNTRY = frozenset("country nation state republic kingdom neighbour neighbor city town".split())

KNOWN_KINDS = {
    "kingdom": frozenset(
        "Saudi Arabia|Jordan|Morocco|Bahrain|Thailand|Cambodia|Bhutan|Eswatini|Lesotho|Tonga|Norway|Sweden|Denmark|Netherlands|Belgium|"
        "Spain".split("|")
    ),
    "emirate": frozenset("Qatar|Kuwait|Dubai|Abu Dhabi|Sharjah".split("|")),
    "island": frozenset("Taiwan|Cuba|Sri Lanka|Cyprus|Malta|Iceland|Greenland|Puerto Rico|Jersey|Guernsey|Singapore".split("|")),
    "territory": frozenset("Gaza|Gaza Strip|West Bank|Greenland|Hong Kong|Puerto Rico|Gibraltar|New Caledonia|Bermuda".split("|")),
    "enclave": frozenset("Gaza|Gaza Strip|Nagorno-Karabakh|Nagorno Karabakh|Gibraltar".split("|")),
    "bloc": frozenset("European Union|EU|ECOWAS|ASEAN|Asean|Mercosur|BRICS|Brics|SADC".split("|")),
    "alliance": frozenset("NATO|Nato".split("|")),
}
"""Kinds of states and bodies by which papers call those of them that everybody knows."""

ARMED_BODIES = frozenset("group organisation organization movement outfit faction force".split())

ARMED = frozenset("paramilitary militant armed rebel islamist extremist terrorist terror insurgent jihadist guerrilla mercenary".split())
"""What tells of such a body that it bears arms."""

BEARERS_OF_ARMS = frozenset("militia militant rebel insurgent fighter guerrilla mercenary paramilitary jihadist".split())
"""What such a body is, or who is of it."""

MEMBERS = frozenset(
    "spokesperson spokesman spokeswoman spokespeople official officials officer officers agent agents troops troop police "
    "policeman policemen soldier soldiers force forces jets jet warplane warplanes warship warships vessel vessels aircraft "
    "plane planes drone drones frigate frigates gunboat gunboats fighter fighters gunmen gunman missile missiles army "
    "military navy government administration authorities authority campaign diplomats diplomat negotiators negotiator "
    "delegation embassy lawyers lawyer attorneys attorney prosecutors representatives representative leadership "
    "militants militant commandos marines guards coastguard intelligence security investigators investigator inspectors "
    "regulators regulator executives aides aide source sources team airstrike airstrikes strikes shelling artillery pilots "
    "generals commanders ministers lawmakers legislators mps parliamentarians senators "
    "instructors gunners airmen sailors lobbyists controllers parliament cabinet "
    "strike raid raids attack attacks bombing bombings bombardment assault offensive shell "
    "bombers side state regime junta ministry "
    "detective detectives court courts judge jury tribunal magistrate magistrates operatives rebels insurgents gunships shells "
    "sleuths cops cop personnel troopers jawans "
    "customs commando guardsmen board boardroom trustees management bosses leaders "
    "governments armies militaries navies parliaments cabinets ministries embassies regimes delegations".split()
)
"""An unnamed member or part that acts for the body, country or person named with it."""

REBELS = frozenset("rebels insurgents militants gunmen gunman fighters separatists bombers operatives militant".split())
"""Members who act for a movement that they are of, and against or without the country that they are from ("Norwegian gunmen")."""

OWNED_MEMBERS = frozenset("council committee conference congress convention directors leaders".split())
"""Who acts for the body whose they are said to be ("the union's council")."""

BLOWS = frozenset(
    "strike strikes airstrike airstrikes raid raids attack attacks shelling bombardment bombing bombings ambush assault offensive fire "
    "shell shells missile missiles".split()
)
"""With what a country or an armed body strikes: "an Israeli strike killed" is Israel's deed."""

STATESMEN = frozenset("leaders ministers presidents premiers advisers advisors envoys ambassadors chiefs commanders".split())
"""Who acts for the states that they are said to be of ("the leaders of Norway and Peru")."""

PERSONAL_MEMBERS = frozenset(
    "spokesperson spokesman spokeswoman spokespeople campaign lawyers lawyer attorneys attorney representatives representative aides "
    "aide team administration negotiators negotiator".split()
)
"""Of those, who acts for one person."""

SERVED = frozenset("boss client employer".split())
"""What lawyers and spokesmen call whom they serve."""

STAFF = frozenset(
    "coach manager striker midfielder goalkeeper defender winger ceo cfo chairman chairwoman executive founder co-founder boss "
    "engineer employee employees staff shareholders shares chief banker analyst spokeswoman whistleblower quarterback linebacker "
    "halfback fullback flanker hooker batsman bowler batter pitcher shortstop cornerback goalie goaltender wicketkeeper all-rounder "
    "playmaker frontman drummer guitarist bassist vocalist keyboardist bandmate".split()
)
"""Whom only a body has right behind its name ("Penrith striker"); governors, mayors and senators are a place's."""

RUN_BY = frozenset(
    "chairman chairwoman chair ceo chief executive director board boss founder cofounder co-founder shareholders shares "
    "investors subsidiary profits profit revenue revenues sales customers employees staff lawyers headquarters "
    "spokesman spokeswoman president treasurer editor publisher owner owners parent stock players squad fans striker midfielder".split()
)
"""Who and what a company or other body has."""

PAIRS = {
    "men": "m", "women": "f", "two": "", "both": "", "pair": "", "duo": "", "couple": "", "leaders": "", "rivals": "",
    "politicians": "", "candidates": "", "commanders": "", "generals": "", "chiefs": "", "bosses": "", "managers": "", "coaches": "",
    "mayors": "", "governors": "", "premiers": "", "presidents": "", "ministers": "", "billionaires": "", "friends": "", "allies": "",
    "brothers": "m", "sisters": "f", "executives": "", "senators": "", "lawmakers": "",
}  # fmt: skip
"""Heads of "the two men", "the pair", "both", with the gender they show; all are persons."""

PAIRED_BODIES = frozenset("companies firms groups banks airlines parties clubs teams unions organizations organisations newspapers".split())

PAIRED_PLACES = frozenset("countries nations neighbours neighbors states governments capitals".split())

OUTLETS = frozenset(
    "times post news herald tribune journal gazette telegraph guardian observer chronicle beacon courier mail mirror express echo "
    "examiner press radio fm tv television broadcasting magazine weekly daily bulletin review".split()
)
"""Words of newspapers' and broadcasters' names."""

SHOWS = frozenset("programme program show podcast bulletin".split())
"""What an outlet sends."""

NEWSPAPERS = frozenset("times post guardian telegraph observer sun mirror herald tribune journal gazette examiner".split())
"""Newspapers called by the last word of their name ("the Times"): capitalized, one of them or of a longer name before."""

NEWS = frozenset(
    "reuters|afp|ap|associated press|agence france-presse|bloomberg|bloomberg news|cnn|bbc|bbc news|nbc|nbc news|abc|abc news|cbs|cbs news|"
    "fox news|fox|msnbc|npr|pbs|sky news|itv|itv news|channel 4|channel 4 news|al jazeera|the times|axios|politico|buzzfeed|tmz|variety|"
    "deadline|the information|the hill|the athletic|press association|pa|pa media|pti|ani|ians|xinhua|tass|interfax|ria novosti|kyodo|"
    "yonhap|anadolu|anadolu agency|dpa|ansa|efe|bernama|antara|nan|punch|vanguard|news24|channel newsasia|cna|cnbc|"
    "business insider|insider|vox|vice|mtv news|espn|usa today|le monde|le figaro|der spiegel|bild|haaretz|el país|folha|"
    "dow jones|marketwatch|techcrunch|the verge|wired|forbes|fortune|newsweek|time|time magazine|people|page six|hello".split("|")
)
"""Agencies and outlets by name: the source of the story, hardly ever "the company" or "it" of it."""

_CLUBS = frozenset("club united city rovers fc rangers athletic wanderers".split())

LIKE = {
    "union": frozenset("union workers guild alliance federation association brotherhood teamsters".split()),
    "bloc": frozenset({"union", "league"}),
    "club": _CLUBS,
    "airline": frozenset("airlines airways air".split()),
    "carrier": frozenset("airlines airways air".split()),
    "bank": frozenset("bank bancorp".split()),
    "lender": frozenset("bank bancorp".split()),
    "newspaper": OUTLETS,
    "paper": OUTLETS,
    "broadcaster": frozenset("tv radio television broadcasting bbc".split()),
    "insurer": frozenset("insurance mutual reinsurance assurance".split()),
    "charity": frozenset("foundation charity trust".split()),
    "regulator": frozenset("authority commission agency".split()),
    "watchdog": frozenset("authority commission agency monitor watch inspectorate".split()),
    "agency": frozenset({"agency"}),
    "station": frozenset("fm radio tv".split()),
    "channel": frozenset("tv television".split()),
    "outlet": OUTLETS,
    "carmaker": frozenset({"motors"}),
    "automaker": frozenset({"motors"}),
    "brewer": frozenset("brewery breweries brewing".split()),
    "drugmaker": frozenset("pharma pharmaceuticals therapeutics".split()),
    "publisher": frozenset("publishing publishers books press".split()),
    "studio": frozenset("pictures studios".split()),
    "label": frozenset({"records"}),
    "retailer": frozenset("stores supermarkets".split()),
    "miner": frozenset("mining minerals".split()),
    "think-tank": frozenset("institute centre center".split()),
    "institution": frozenset("university college".split()),
    "varsity": frozenset({"university"}),
    "tribunal": frozenset({"tribunal"}),
    "team": _CLUBS,
}
"""A description -> words of a name that it takes up, besides the description itself."""

THINGS = frozenset(
    "freighter ship vessel yacht tanker ferry boat trawler film movie novel book song album single play opera musical painting series show "
    "game drug horse racehorse dog cat car plane rocket satellite hurricane storm restaurant pub magazine-cover documentary".split()
)
"""What a name right behind it cannot act as."""

PRODUCTS = frozenset(
    "missile rifle pistol tank helicopter phone smartphone laptop car truck sedan console vaccine pill whisky beer rocket".split()
)
"""What a name right before it is the make of."""

OFFICES = frozenset(
    "minister secretary commissioner president chancellor chairman chairwoman speaker governor mayor director ambassador officer "
    "premier leader chair commander adviser advisor envoy ombudsman attorney-general candidate aspirant spokesperson spokesman spokeswoman "
    "coordinator organiser organizer convener treasurer senator member rep representative "
    "undersecretary officers commissioners ministers besar assemblyman assemblywoman lawmaker".split()
)
"""A capitalized run that ends so and has no name behind it is an office ("the Standards Commissioner")."""

OFFICES_OF_STATE = frozenset(
    "minister ministry government president premier chancellor ambassador envoy army military navy jets warplanes troops "
    "forces official officials diplomats diplomat authorities leader leaders regime embassy parliament warships "
    "negotiators foreign decision position stance".split()
)
"""What a capital that is its country has: "Ankara's defence minister"."""

DIPLOMACY = frozenset(
    "relation relations ties tie talk talks war alliance deal pact treaty agreement dispute feud row rift tension tensions "
    "conflict ceasefire truce rivalry friendship cooperation summit negotiation negotiations standoff spat quarrel".split()
)
"""What capitals have with each other: "between" or "with" one is its country."""

ACTS = frozenset(
    "say deny accuse warn announce condemn reject demand insist threaten claim vow declare urge call agree refuse recall "
    "summon expel impose send deploy retaliate invade attack bomb strike sign negotiate withdraw denounce criticize "
    "criticise back support recognize recognise protest describe blame respond reply confirm propose order approve pledge "
    "promise want seek ask offer sanction ban arrest seize fire launch cut sever restore suspend lift block turn admit "
    "decline dismiss welcome apologise apologize acknowledge allege boycott break close open lodge move mobilize "
    "oppose retract shoot stop supply tell try veto view wage "
    "accept argue assert brand caution challenge complain concede consider contend contest court deem deport detain deplore "
    "boost deepen forge mend normalise normalize resume strengthen dispute downplay emphasise emphasize endorse expect extradite fear "
    "favour favor free give grant halt hail hope ignore intend invite "
    "join lament lobby maintain mediate mull need note object pressure prefer press pursue push rebuff rebuke react rebut rely "
    "repeat reiterate respect resist restrict scoff see signal slam spurn stress suspect tighten treat trust vote weigh "
    "withhold".split()
)
"""Verbs whose subject acts: a capital that does so is its country."""

COMPANY_ACTS = frozenset(
    "buy acquire sell pay hire employ invest fund merge win lose sue settle publish plan expect intend aim operate run own make "
    "launch cancel raise cut report hold choose elect nominate endorse pick name appoint vote recruit train build produce open bid "
    "drop join leave lead help fight issue use ship form establish partner team ally collaborate cooperate donate contribute lend "
    "borrow secure complete finalise finalize float strike ink create accept develop deliver manufacture license weigh explore pursue "
    "rebrand expand boost spend owe "
    "detain charge indict convict sentence acquit prosecute probe question deport extradite raid free host invite kidnap shell".split()
)
"""Further verbs whose subject "it" is a body."""

DONE_TO_BODIES = frozenset(
    "join leave lead found sue suspend buy acquire own run fund finance support back fine accuse criticize criticise attack invade "
    "sanction ban chair head quit represent denounce condemn blame urge ask tell warn threaten help fight beat defeat bomb shell "
    "boycott control raid investigate penalize penalise license bail rescue sell merge fold absorb "
    "rename nationalise nationalize relaunch notify inform alert petition lobby thank assure".split()
)
"""Verbs whose object "it" is a body or country rather than a thing."""

SAYING = frozenset(
    "say tell add write announce declare insist claim argue explain note reply joke quip warn state remark recall observe "
    "shout ask continue admit".split()
)
"""Verbs that bring in a quote."""
