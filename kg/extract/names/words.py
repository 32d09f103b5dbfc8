"""The words that names, titles and descriptions are made of: tables only, in lower case."""

from __future__ import annotations

MALE_TITLES = frozenset("mr mr. sir lord king prince baron duke emperor brother father fr fr. sheikh sultan archbishop".split())
FEMALE_TITLES = frozenset("ms ms. mrs mrs. miss lady dame queen princess baroness duchess empress madam mme mme. sister".split())
NAME_TITLES = frozenset("lord lady baron baroness king queen prince princess pope sheikh emir sultan duke duchess".split())
"""Part of the name where the article gives no first name with it ("Lord Penrose")."""

TITLES = (
    MALE_TITLES
    | FEMALE_TITLES
    | NAME_TITLES
    | frozenset(
        "dr dr. prof prof. professor sen sen. senator rep rep. representative congressman congresswoman gov gov. governor "
        "president minister premier chancellor secretary mayor councillor councilman councilwoman judge justice gen gen. "
        "general col col. colonel lt lt. lieutenant sgt sgt. sergeant capt capt. captain cmdr cmdr. commander adm adm. "
        "admiral maj maj. major cpl corporal pvt private marshal rev rev. reverend pastor bishop cardinal rabbi imam "
        "ayatollah ambassador attorney sheriff officer detective inspector superintendent commissioner chief chairman "
        "chairwoman chair ceo cfo coo cto director coach leader speaker whip deputy assemblyman assemblywoman prosecutor "
        "barrister agent hon hon. mp msp mep rt don doña archduke crown pm monsignor msgr msgr. constable spokesman "
        "spokeswoman spokesperson editor magistrate consul envoy ombudsman advocate founder co-founder envoy".split()
    )
)
TITLE_MODIFIERS = frozenset(
    "vice deputy prime foreign defence defense finance interior immigration health education home energy trade state chief "
    "executive minority majority attorney lieutenant lt lt. general assistant associate rear brigadier major under first "
    "second acting interim former ex- transport justice environment agriculture development culture labor economy "
    "information industry lord high rt hon hon. his her royal highness managing district police staff press field air "
    "lance supreme grand co- co shadow junior senior tech crown-prince crown opposition independent late then-president "
    "outgoing incoming retired veteran democratic-socialist self-made honourable honorable human resources services "
    "treasury security".split()
)
"""Words that may stand before a title and belong to it ("Vice President", "Immigration Minister", "Rear Admiral")."""

SUFFIXES = frozenset("jr jr. sr sr. ii iii iv phd ph.d. md m.d. obe cbe mbe qc kc esq".split())

LEGAL_FORMS = frozenset(
    "inc inc. corp corp. ltd ltd. llc plc co co. gmbh ag sa s.a. nv n.v. bv spa s.p.a. llp lp ab oy asa as a/s pty bhd sarl "
    "kg se incorporated limited".split()
)
ORGANIZATION_HEADS = LEGAL_FORMS | frozenset(
    "party university college school ministry department committee court agency council union institute bank company "
    "corporation group association alliance front movement congress parliament senate house commission board authority "
    "administration bureau office service services society foundation trust fund federation confederation league club "
    "church church's hospital centre center laboratory laboratories labs academy museum gallery theatre theater orchestra "
    "symphony opera ballet police army navy force forces guard corps times post news herald tribune journal gazette "
    "telegraph guardian observer chronicle beacon examiner courier mail mirror express echo evening press radio tv "
    "television media network broadcasting studios pictures records entertainment airlines airways air motors holdings "
    "industries enterprises partners capital ventures investments securities insurance mutual reinsurance assurance "
    "pharma pharmaceuticals biotech technologies technology systems software digital energy petroleum oil gas mining steel "
    "rubber chemicals foods brewery brewing inns hotels homes stores supermarkets logistics shipping lines railways rail "
    "railway telecom telecoms communications mobile electric electronics semiconductor robotics aerospace "
    "international consulting associates brothers bros sons daughters cooperative co-op guild lodge brotherhood "
    "cartel coalition caucus assembly cabinet tribunal registry treasury exchange secretariat organization organisation "
    "initiative project campaign watch monitor forum network taskforce regiment battalion brigade brigades militia "
    "squadron united city rovers fc f.c. f.c rangers athletic wanderers monarchy embassy consulate nato opec fifa uefa "
    "pac conservancy charity choir ensemble collective institution clinic conference synod diocese archdiocese chamber "
    "review magazine weekly daily bulletin publishing publishers books theatre workers republicans democrats "
    "kitchens lab works bakery dairy farms vineyards estates properties developments construction engineering resources "
    "minerals metals gold grain sugar coffee tea range family".split()
)
COMPLEMENT_HEADS = frozenset(
    "party university college school ministry department committee court agency council union institute bank company "
    "association alliance front movement congress house commission board authority bureau office society foundation fund "
    "federation confederation league church hospital centre center academy museum theatre theater society forum "
    "secretary college institution bishops knights daughters sons army chamber union assembly republic kingdom states "
    "people's friends doctors reporters organization organisation campaign coalition network trust city".split()
)
"""Heads that take "of" or "for" with a further name ("University of", "Front for")."""

NOT_NAMES = frozenset(
    "i ceo cfo coo cto mp mps mep meps msp pm tv it ai gdp dna hiv covid covid-19 et gmt est edt pst ipo phd qr ddos ok no "
    "yes vs aids pr hr id suv gps pc usb url faq diy r&d q&a am bst cet utc no. nos class god bible christmas "
    "easter ramadan passover thanksgiving earth internet web sgt. "
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march "
    "april june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug "
    "aug. sep sep. sept sept. oct oct. nov nov. dec dec. ad bc bce ce vat xi-a photo photos video image getty read more "
    "advertisement updated published breaking exclusive watch tech".split()
)
"""Capitalized words that name nobody: calendar, roles, technology, captions. "May" is judged by its tag."""

NOT_ACTORS = frozenset(
    "act bill amendment pipeline cup open prize award awards day week war wars games festival hurricane storm derby plan "
    "treaty agreement accord pact deal summit olympics marathon trophy championship championships stakes league's project "
    "article chapter section season series show episode album virus disease syndrome model cycle constitution "
    "clause protocol convention referendum revolution uprising holocaust renaissance code law rule rules channel building "
    "tower towers bridge tunnel airport stadium arena".split()
)
"""Last words of names that are events, works, laws or things."""

PLACE_HEADS = frozenset(
    "street avenue road square river lake mountain mountains island islands ocean sea bay gulf county province district "
    "valley peninsula strip desert forest park beach hills coast canyon creek harbor harbour strait canal".split()
)

FIXED = {
    "white house": "Organization",
    "downing street": "Organization",
    "no 10": "Organization",
    "no. 10": "Organization",
    "number 10": "Organization",
    "number ten": "Organization",
    "no 10 downing street": "Organization",
    "10 downing street": "Organization",
    "kremlin": "Organization",
    "pentagon": "Organization",
    "élysée": "Organization",
    "elysee": "Organization",
    "buckingham palace": "Organization",
    "capitol hill": "Organization",
    "wall street": "Organization",
    "whitehall": "Organization",
    "coast guard": "Organization",
    "secret service": "Organization",
    "supreme court": "Organization",
    "high court": "Organization",
    "fbi": "Organization",
    "cia": "Organization",
    "european union": "Organization",
    "eu": "Organization",
    "e.u.": "Organization",
    "united nations": "Organization",
    "un": "Organization",
    "u.n.": "Organization",
    "nato": "Organization",
    "bbc": "Organization",
    "hamas": "Organization",
    "hezbollah": "Organization",
    "taliban": "Organization",
    "house of commons": "Organization",
    "house of lords": "Organization",
    "house of representatives": "Organization",
    "senate": "Organization",
    "congress": "Organization",
    "house": "Organization",
    "navy": "Organization",
    "army": "Organization",
    "treasury": "Organization",
    "parliament": "Organization",
    "gaza": "Place",
    "gaza strip": "Place",
    "west bank": "Place",
    "crimea": "Place",
    "hong kong": "Place",
}
"""Names whose type does not depend on the article."""

PARTIES = {
    "republican": "Republican",
    "republicans": "Republican",
    "republican party": "Republican",
    "gop": "Republican",
    "democrat": "Democratic",
    "democrats": "Democratic",
    "democratic": "Democratic",
    "democratic party": "Democratic",
    "labour": "Labour",
    "labour party": "Labour",
    "tory": "Conservative",
    "tories": "Conservative",
    "conservative": "Conservative",
    "conservatives": "Conservative",
    "conservative party": "Conservative",
    "lib dem": "Liberal Democrat",
    "lib dems": "Liberal Democrat",
    "liberal democrat": "Liberal Democrat",
    "liberal democrats": "Liberal Democrat",
    "new democrat": "New Democrat",
    "new democrats": "New Democrat",
    "ndp": "New Democrat",
    "new democratic party": "New Democrat",
    "libertarian": "Libertarian",
    "libertarians": "Libertarian",
    "libertarian party": "Libertarian",
    "liberal party": "Liberal",
    "liberals": "Liberal",
    "liberal": "Liberal",
    "greens": "Green",
    "green party": "Green",
    "snp": "SNP",
    "scottish national party": "SNP",
}
"""Words for a party's members and the party -> one key."""

PARTY_LETTERS = {"d.": "Democratic", "d": "Democratic", "r.": "Republican", "r": "Republican"}

PARTICLES = frozenset(
    "van von de der den del della di da dos das du la le el al bin ibn bint ben ter ten af av zu st. st vom zur d' o'".split()
)
"""Lower-case words inside names; between two capitals they join them."""

KIN = {
    "wife": "f", "husband": "m", "son": "m", "daughter": "f", "father": "m", "mother": "f", "brother": "m", "sister": "f",
    "widow": "f", "widower": "m", "uncle": "m", "aunt": "f", "nephew": "m", "niece": "f", "grandfather": "m",
    "grandmother": "f", "grandson": "m", "granddaughter": "f", "boyfriend": "m", "girlfriend": "f", "fiancé": "m",
    "fiancée": "f", "stepson": "m", "stepdaughter": "f", "stepfather": "m", "stepmother": "f", "cousin": "", "partner": "",
    "twin": "", "heir": "", "spouse": "", "father-in-law": "m", "brother-in-law": "m", "sister-in-law": "f", "law": "",
}  # fmt: skip
"""Kin nouns with the gender they show, empty where none."""

GENDERED = {
    "man": "m", "woman": "f", "boy": "m", "girl": "f", "chairman": "m", "chairwoman": "f", "spokesman": "m",
    "spokeswoman": "f", "businessman": "m", "businesswoman": "f", "actor": "m", "actress": "f", "congressman": "m",
    "congresswoman": "f", "king": "m", "queen": "f", "prince": "m", "princess": "f", "duke": "m", "duchess": "f",
    "hero": "m", "heroine": "f", "heiress": "f", "nun": "f", "monk": "m", "priest": "m", "waitress": "f", "policeman": "m",
    "policewoman": "f", "fisherman": "m", "frontman": "m", "councilman": "m", "councilwoman": "f", "cameraman": "m",
    "alderman": "m", "hostess": "f", "lad": "m", "gentleman": "m", "lady": "f", "lord": "m", "englishman": "m",
    "frenchman": "m", "irishman": "m", "dutchman": "m", "frenchwoman": "f", "englishwoman": "f", "irishwoman": "f",
} | {k: v for k, v in KIN.items() if v}  # fmt: skip
"""Nouns that show a person's gender."""

HUMAN = frozenset(
    "president senator governor mayor minister premier chancellor secretary congressman congresswoman representative "
    "lawmaker legislator politician candidate challenger incumbent nominee leader chairman chairwoman chair chief boss "
    "director executive founder cofounder co-founder ceo owner billionaire millionaire tycoon magnate mogul entrepreneur "
    "businessman businesswoman banker lawyer attorney barrister solicitor judge justice prosecutor professor doctor "
    "scientist economist analyst expert author writer novelist poet journalist reporter editor columnist presenter "
    "broadcaster host blogger videographer photographer actor actress singer musician guitarist drummer violinist pianist "
    "conductor composer artist painter designer chef player striker goalkeeper shortstop coach manager captain boxer "
    "sprinter golfer caddie admiral general colonel commander soldier officer agent spy ambassador envoy diplomat "
    "spokesman spokeswoman spokesperson adviser advisor aide consultant lobbyist activist advocate campaigner dissident "
    "bishop archbishop priest pastor televangelist rabbi imam monk nun nurse teacher student clerk farmer driver worker "
    "employee member fellow peer prodigy perfumer shipbroker accountant treasurer auditor heir heiress friend ally rival "
    "opponent foe enemy critic supporter donor backer patron mentor predecessor successor deputy counterpart colleague "
    "mate veteran commissioner ombudsman regulator inspector detective historian landlord tenant neighbour neighbor victim "
    "suspect defendant plaintiff witness hostage prisoner mastermind strongman dictator monarch publisher producer "
    "filmmaker investor trader broker sheriff councillor whistleblower lecturer researcher engineer developer astronaut "
    "pilot commandant".split()
) | frozenset(GENDERED) | frozenset(KIN)  # fmt: skip
"""Nouns for one human being."""

CHARACTERS = frozenset(
    "billionaire millionaire tycoon magnate mogul entrepreneur businessman businesswoman banker lawmaker politician "
    "novelist poet singer actor actress musician guitarist designer chef striker goalkeeper boxer golfer peer presenter "
    "broadcaster veteran financier industrialist philanthropist activist blogger author writer star lawyer barrister "
    "engineer scientist economist historian professor perfumer televangelist pastor".split()
)
"""What somebody is rather than the post one holds: may take up the subject of the sentence before without an earlier description."""

COMPANY = frozenset(
    "company firm business corporation giant group conglomerate maker carmaker automaker manufacturer retailer chain airline "
    "carrier insurer lender bank brewer brewery startup start-up drugmaker publisher broadcaster supermarket developer "
    "operator utility miner producer supplier subsidiary parent unit division arm owner buyer bidder trader platform "
    "network biotech site website brand label studio".split()
)
"""Nouns for a business."""

BODY = frozenset(
    "party union association agency authority council committee commission court university college school hospital museum "
    "foundation charity fund trust institute federation league club team church ministry department government "
    "administration organization organisation body board bloc alliance coalition movement faction militia newspaper paper "
    "magazine daily weekly outlet channel station tribunal parliament watchdog regulator nonprofit think-tank tank theatre "
    "orchestra army police force navy guild society".split()
)
"""Nouns for a body that is no business."""

COUNTRY = frozenset("country nation state republic kingdom neighbour neighbor city town".split())

MEMBERS = frozenset(
    "spokesperson spokesman spokeswoman spokespeople official officials officer officers agent agents troops troop police "
    "policeman policemen soldier soldiers force forces jets jet warplane warplanes warship warships vessel vessels aircraft "
    "plane planes drone drones frigate frigates gunboat gunboats fighter fighters gunmen gunman missile missiles army "
    "military navy government administration authorities authority campaign diplomats diplomat negotiators negotiator "
    "delegation embassy lawyers lawyer attorneys attorney prosecutors representatives representative leadership "
    "militants militant commandos marines guards coastguard intelligence security investigators investigator inspectors "
    "regulators regulator executives aides aide source sources team airstrike airstrikes strikes shelling artillery pilots "
    "generals commanders ministers lawmakers instructors gunners airmen sailors lobbyists controllers parliament cabinet "
    "bombers side state regime junta ministry".split()
)
"""An unnamed member or part that acts for the body, country or person named with it."""

ACTS = frozenset(
    "say deny accuse warn announce condemn reject demand insist threaten claim vow declare urge call agree refuse recall "
    "summon expel impose send deploy retaliate invade attack bomb strike sign negotiate withdraw denounce criticize "
    "criticise back support recognize recognise protest describe blame respond reply confirm propose order approve pledge "
    "promise want seek ask offer sanction ban arrest seize fire launch cut sever restore suspend lift block turn admit "
    "decline dismiss welcome apologise apologize acknowledge allege boycott break close open lodge move mobilize negotiate "
    "oppose retract shoot stop supply tell try veto view wage".split()
)
"""Verbs whose subject acts: a capital that does so is its country."""

DIPLOMACY = frozenset(
    "relation relations ties tie talk talks war alliance deal pact treaty agreement dispute feud row rift tension tensions "
    "conflict ceasefire truce rivalry friendship cooperation summit negotiation negotiations standoff spat quarrel".split()
)
"""What capitals have with each other: "between" or "with" one is its country."""

OFFICES_OF_STATE = frozenset(
    "minister ministry government president premier chancellor ambassador envoy army military navy jets warplanes troops "
    "forces official officials diplomats diplomat authorities leader leaders regime embassy parliament warships "
    "negotiators foreign decision position stance".split()
)
"""What a capital that is its country has: "Ankara's defence minister"."""

RUN_BY = frozenset(
    "chairman chairwoman chair ceo chief executive director board boss founder cofounder co-founder shareholders shares "
    "investors subsidiary profits profit revenue revenues sales customers employees staff lawyers headquarters "
    "spokesman spokeswoman president treasurer editor publisher owner owners parent stock".split()
)
"""Who and what a company or other body has."""

SAYING = frozenset(
    "say tell add write announce declare insist claim argue explain note reply joke quip warn state remark recall observe "
    "shout ask continue admit".split()
)
"""Verbs that bring in a quote."""

PAIRS = {
    "men": "m", "women": "f", "two": "", "both": "", "pair": "", "duo": "", "couple": "", "leaders": "", "rivals": "",
    "politicians": "", "candidates": "", "presidents": "", "ministers": "", "billionaires": "", "friends": "", "allies": "",
    "brothers": "m", "sisters": "f", "executives": "", "senators": "", "lawmakers": "",
}  # fmt: skip
"""Heads of "the two men", "the pair", "both", with the gender they show; all are persons."""

PAIRED_BODIES = frozenset("companies firms groups banks airlines parties clubs teams unions organizations organisations newspapers".split())
PAIRED_PLACES = frozenset("countries nations neighbours neighbors states governments capitals".split())

OUTLETS = frozenset(
    "times post news herald tribune journal gazette telegraph guardian observer chronicle beacon courier mail mirror express echo "
    "examiner press radio tv television broadcasting magazine weekly daily bulletin review".split()
)
"""Words of newspapers' and broadcasters' names."""

LIKE = {
    "union": frozenset("union workers guild alliance federation association brotherhood teamsters".split()),
    "bloc": frozenset({"union", "league"}),
    "club": frozenset("club united city rovers fc rangers athletic wanderers".split()),
    "airline": frozenset("airlines airways air".split()),
    "bank": frozenset("bank bancorp".split()),
    "newspaper": OUTLETS,
    "paper": OUTLETS,
    "broadcaster": frozenset("tv radio television broadcasting bbc".split()),
    "insurer": frozenset("insurance mutual reinsurance assurance".split()),
    "charity": frozenset("foundation charity trust".split()),
    "regulator": frozenset("authority commission agency".split()),
    "watchdog": frozenset("authority commission agency monitor".split()),
    "agency": frozenset({"agency"}),
}
"""A description -> words of a name that it takes up, besides the description itself."""

DONE_TO_BODIES = frozenset(
    "join leave lead found sue suspend buy acquire own run fund finance support back fine accuse criticize criticise attack invade "
    "sanction ban chair head quit represent denounce condemn blame urge ask tell warn threaten help fight beat defeat bomb shell "
    "boycott control raid investigate penalize penalise license bail rescue".split()
)
"""Verbs whose object "it" is a body or country rather than a thing."""

EITHER = frozenset(
    "ally rival partner owner backer supporter competitor opponent critic enemy friend foe donor sponsor member employer investor "
    "lender predecessor successor victim parent neighbour neighbor maker publisher producer broker developer trader consultant leader "
    "challenger".split()
)
"""Nouns for a person as well as for a body."""

THINGS = frozenset(
    "freighter ship vessel yacht tanker ferry boat trawler film movie novel book song album single play opera musical painting series show "
    "game app drug horse racehorse dog cat car plane rocket satellite hurricane storm restaurant pub magazine-cover documentary".split()
)
"""What a name right behind it cannot act as."""

COMPANY_ACTS = frozenset(
    "buy acquire sell pay hire employ invest fund merge win lose sue settle publish plan expect intend aim operate run own make "
    "launch cancel raise cut report hold choose elect nominate endorse pick name appoint vote recruit train build produce open bid "
    "drop join leave lead help fight issue use ship".split()
)
"""Further verbs whose subject "it" is a body."""

OFFICES = frozenset(
    "minister secretary commissioner president chancellor chairman chairwoman speaker governor mayor director ambassador officer "
    "premier leader commander adviser advisor envoy ombudsman attorney-general".split()
)
"""A capitalized run that ends so and has no name behind it is an office ("the Standards Commissioner")."""
