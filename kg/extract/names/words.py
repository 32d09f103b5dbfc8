"""The words that names and titles are made of: tables only, in lower case."""

from __future__ import annotations

from kg.extract.text.sentences import PLURAL_ABBREVIATIONS, TITLE_ABBREVIATIONS

MALE_TITLES = frozenset(
    "mr mr. sir lord king prince baron duke emperor brother father fr fr. sheikh sultan archbishop mian datuk dato' dato’ dato tun encik "
    "alhaji mallam malam oba otunba igwe shri shri. kgosi pehin otumfuo mullah maulana herr signor señor monsieur".split()
)

FEMALE_TITLES = frozenset(
    "ms ms. mrs mrs. miss lady dame queen princess baroness duchess empress madam mme mme. sister datin puan hajiya hajia smt smt. "
    "shrimati begum frau señora".split()
)

NAME_TITLES = frozenset("lord lady baron baroness king queen prince princess pope sheikh emir sultan duke duchess".split())
"""Part of the name where the article gives no first name with it ("Lord Penrose")."""

PLURAL_TITLES = {
    f"{title}s": title
    for title in "president minister governor senator sen gov rep representative justice judge professor dr prof commissioner ambassador "
    "chancellor premier councillor colonel captain lieutenant sergeant detective inspector officer reverend bishop archbishop cardinal "
    "pastor rabbi imam attorney advocate prince mayor".split()
}
PLURAL_TITLES |= {f"{short}.": short[:-1] for short in PLURAL_ABBREVIATIONS}
PLURAL_TITLES |= {
    "secretaries": "secretary",
    "undersecretaries": "undersecretary",
    "messrs": "mr",
    "messrs.": "mr",
    "congressmen": "congressman",
}
"""Titles before several names ("former Governors Ada Quill and Tom Reyl"), each with its singular."""

TITLES = (
    MALE_TITLES
    | FEMALE_TITLES
    | NAME_TITLES
    | PLURAL_TITLES.keys()
    | {f"{title}." for title in TITLE_ABBREVIATIONS}
    | frozenset(
        "tánaiste tanaiste taoiseach td tds "
        "dr dr. prof prof. professor sen sen. senator rep rep. representative congressman congresswoman gov gov. governor "
        "president minister premier chancellor secretary mayor councillor councilman councilwoman judge justice gen gen. "
        "general col col. colonel lt lt. lieutenant sgt sgt. sergeant capt capt. captain cmdr cmdr. commander adm adm. "
        "admiral maj maj. major cpl corporal pvt private marshal rev rev. reverend pastor bishop cardinal rabbi imam "
        "ayatollah ambassador attorney sheriff officer detective inspector superintendent commissioner chief chairman "
        "chairwoman chair ceo cfo coo cto director coach leader speaker whip deputy assemblyman assemblywoman prosecutor "
        "barrister agent adviser advisor mp msp mep rt doña archduke crown pm monsignor msgr msgr. constable spokesman "
        "spokeswoman spokesperson editor magistrate consul envoy ombudsman advocate founder co-founder "
        "seri dato besar famer hon honourable honorable cllr clr barr engr cde comrade chairperson treasurer comptroller registrar auditor "
        "accountant solicitor "
        "undersecretary commodore lawyer evangelist maulvi mufti pandit pt. swami ustaz ustad sardar panglima patinggi wira ir ir. "
        "senator-elect governor-elect president-elect mayor-elect "
        "premier-elect convener convenor excellency eminence asiwaju togbe naa osagyefo hajah asantehene okyenhene".split()
    )
)

HONOURS_IN_TWO = frozenset(
    {("tan", "sri"), ("toh", "puan"), ("puan", "sri"), ("dato", "sri"), ("datuk", "sri"), ("pehin", "sri"), ("seri", "utama")}
    | {("datuk", "amar"), ("datuk", "wira"), ("seri", "diraja"), ("datuk", "panglima")}
)
"""Titles of two words of which the second is none by itself ("Tan Sri", but "Sri Lanka")."""

UNNAMED = frozenset({"Person", "Witness"})
"""What courts call somebody whose name they keep secret, with a number behind."""

LETTER_TITLES = frozenset("YB YAB DP CS CAS PS DPP AG CJ IG DIG AIG DG DSP ASP SSP CM DCM VP MMC MCA MPA MPP MK TD PC".split())
"""Titles of office in capital letters: titles only right before a person's name, for the letters name many other things."""

UNNAMED_LETTERS = frozenset("CS CAS PS DPP IG CM DCM VP MMC MCA MPA MPP".split())
"""Of those, the ones that behind a name are its holder, and no part of a firm's ("the APML MPA", but "Harrow AG")."""

TITLE_MODIFIERS = frozenset(
    "vice deputy prime foreign defence defense finance interior immigration health education home energy trade state chief "
    "executive minority majority attorney lieutenant lt lt. general assistant associate rear brigadier major under first "
    "second acting interim former ex- transport justice environment agriculture development culture labor economy "
    "information industry lord high rt hon hon. his her royal highness managing district police staff press field air "
    "judicial presiding sessions additional metropolitan "
    "lance supreme grand co- co shadow junior senior special tech crown-prince crown opposition independent late then-president "
    "cabinet menteri mentri honorary outgoing incoming retired veteran democratic-socialist self-made honourable honorable human "
    "resources services treasury security national publicity organising organizing public regional provincial federal lead "
    "principal joint datuk".split()
)
"""Words that may stand before a title and belong to it ("Vice President", "Immigration Minister", "Rear Admiral")."""

MEMBER_LETTERS = frozenset("mp mep msp mla mlc mna mec pm".split())
"""Titles in letters that are never part of a name: what stands right behind them is a person."""

PORTFOLIOS = frozenset(
    "works housing transportation labour labor welfare digital water planning tourism power petroleum mines mining science youth women "
    "cooperation social affairs external internal communications communication steel coal railways textiles fisheries land lands sports "
    "culture heritage religious immigration citizenship revenue budget investment aviation shipping roads infrastructure resources "
    "urban rural municipal local family medical higher basic employment productivity commerce homeland business administration "
    "coordination devolution sanitation irrigation forestry wildlife livestock maritime marine arts gender equality equalities disability "
    "veterans indigenous ageing aged care "
    "media publicity climate change innovation skills training research communities entrepreneurship diaspora "
    "parliamentary constitutional justice legal prisons border emergency disaster relief reconciliation unity integration territories "
    "consumer commodities natural mineral cooperatives cooperative duties prosecutions relations governance accountability ethics "
    "integrity privacy elections electoral language languages lobbying competition conduct "
    "intelligence governmental oversight reform judiciary appropriations armed banking pensions nutrition food rights human and &".split()
)
"""Further such words, of what a minister is minister of and a committee is on: elsewhere they may end a firm's name."""

PORTFOLIO_HOLDERS = frozenset("minister secretary commissioner representative undersecretary cs cas ps".split())

COURTESIES = frozenset("mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame rev rev. hon hon.".split())
"""How somebody is addressed, before the name."""

STYLES = frozenset("duke duchess earl countess marquess marchioness viscount viscountess".split())
"""Titles that are a person's name with the place behind them ("the Duchess of Calder")."""

AFTER_NAMES = frozenset("KC QC OBE CBE MBE KBE DBE CMG SAN PhD".split())
"""Honours that follow a name without a comma too."""

POSTNOMINALS = AFTER_NAMES | frozenset("SC MP GCB MFR OFR CFR OON GCON GCFR JP EGH MGH FRS MD CPA LLB MBA".split())
"""Honours and degrees that stand behind a name and a comma ("Ada Quill, SAN, told the court")."""

LEGAL_FORMS = frozenset(
    "inc inc. corp corp. ltd ltd. llc plc co co. gmbh ag sa s.a. nv n.v. bv spa s.p.a. llp lp ab oy asa as a/s pty bhd tbk sarl "
    "kg se incorporated limited sdn pte".split()
)

FIRM_LETTERS = frozenset({"PT"})
"""Legal forms that stand before the firm's name ("PT Harapan Karya"), in capital letters that elsewhere mean other things."""

ORGANIZATION_HEADS = LEGAL_FORMS | frozenset(
    "sports government party university college school ministry department committee court agency council union institute bank company "
    "corporation group association alliance front movement congress parliament senate house commission board authority "
    "administration bureau office service services society foundation trust fund federation confederation league club "
    "church hospital centre center laboratory laboratories labs academy museum gallery theatre theater orchestra "
    "symphony opera ballet police army navy force forces guard corps times post news herald tribune journal gazette "
    "telegraph guardian observer chronicle beacon examiner courier mail mirror express echo evening press radio tv "
    "television media network broadcasting studios pictures records entertainment airlines airways air motors holdings "
    "industries enterprises partners advisors advisers capital ventures investments securities insurance mutual reinsurance assurance "
    "pharma pharmaceuticals biotech technologies technology systems software digital energy petroleum oil gas mining steel "
    "rubber chemicals foods brewery brewing inns hotels homes stores supermarkets logistics shipping lines railways rail "
    "railway telecom telecoms communications mobile electric electronics semiconductor robotics aerospace "
    "international consulting associates brothers bros sons daughters cooperative co-op guild lodge brotherhood "
    "cartel coalition caucus assembly cabinet tribunal registry treasury exchange secretariat organization organisation "
    "initiative project campaign watch monitor forum taskforce regiment battalion brigade brigades militia "
    "squadron united city rovers fc f.c. f.c rangers athletic wanderers monarchy embassy consulate nato opec fifa uefa "
    "pac conservancy charity choir ensemble collective institution clinic conference synod diocese archdiocese chamber chapel abbey "
    "cathedral review magazine weekly daily bulletin publishing publishers books workers republicans democrats "
    "kitchens lab works bakery dairy farms vineyards estates properties developments construction engineering resources "
    "minerals metals gold grain sugar coffee tea range family fm promotions productions brands breweries apparel cosmetics fashions "
    "footwear wireless financial bancorp networks dynamics instruments therapeutics biosciences genetics diagnostics analytics "
    "outfitters tobacco cement realty eateries aid relief".split()
)

FIRM_HEADS = frozenset(
    "promotions productions holdings motors energy foods airlines airways studios pictures records entertainment capital partners ventures "
    "investments systems software technologies technology pharma pharmaceuticals biotech hotels stores supermarkets logistics shipping "
    "brewery breweries brands telecom telecoms electronics semiconductor robotics aerospace chemicals industries enterprises media "
    "apparel cosmetics wireless financial insurance mining petroleum oil gas steel advisors analytics therapeutics realty".split()
)
"""Of those, what a business adds to its name and leaves out where it is short ("Golden Gull" for "Golden Gull Promotions")."""

KIND_ACRONYMS = frozenset({"PAC", "PACs", "NGO", "NGOs"})
"""Acronyms of a kind of body: alone they name none, and before a name they describe it ("the super PAC Harlow Forward")."""

COMPLEMENT_HEADS = frozenset(
    "party university college school ministry department committee court agency council union institute bank company "
    "association alliance front movement congress house commission board authority bureau office society foundation fund "
    "federation confederation league church hospital centre center academy museum theatre theater forum "
    "palace secretary institution bishops knights daughters sons army chamber assembly republic kingdom states "
    "people's friends doctors reporters diocese archdiocese organization organisation campaign coalition network trust city".split()
)
"""Heads that take "of" or "for" with a further name ("University of", "Front for")."""

NOT_NAMES = frozenset(
    "i ceo cfo coo cto cio cmd gmd mp mps mep meps msp msps mla mlas mlc mlcs mna mnas mec mecs pm tv hq dvd "
    "it ai gdp dna hiv covid covid-19 et gmt est edt pst ipo phd qr ddos ok no "
    "yes vs aids ngo ngos pr hr id suv gps pc usb url faq diy r&d q&a am bst cet utc no. nos class god allah bible christmas "
    "easter ramadan passover thanksgiving earth internet web sgt. "
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march "
    "april june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug "
    "aug. sep sep. sept sept. oct oct. nov nov. dec dec. ad bc bce ce rtd retd vat brexit corona coronavirus lockdown".split()
)
"""Capitalized words that name nobody: calendar, roles, technology, captions. "May" is judged by its tag."""

BODY_DAYS = frozenset("Sun March April June August October Easter".split())
"""Words of the calendar with which bodies' names begin; a weekday written out is a day ("said Monday Calder Steel")."""

GIVEN_DAYS = frozenset("Monday Friday Sunday Jan April June August".split())
"""Days and months that are given names too."""

CAPTIONS = frozenset(
    "photo photos video image read more advertisement updated published breaking exclusive watch tech listen see related fellow".split()
)
"""No part of a name at the start of a sentence."""

NOT_ACTORS = frozenset(
    "act bill amendment pipeline meeting meetings cup open prize award awards day week war wars games festival hurricane storm derby plan "
    "treaty agreement accord pact deal summit olympics marathon trophy championship championships stakes league's project "
    "dinner banquet luncheon breakfast gala reception inauguration ceremony parade premiere concert debate hearing rally "
    "article chapter section season series show episode album virus disease syndrome model cycle constitution "
    "clause protocol convention referendum revolution uprising holocaust renaissance code law rule rules channel building papers "
    "tower towers bridge tunnel airport stadium arena gaap ifrs ebitda ebit ipo gdp esg ai it ceo cfo coo faq pr hr".split()
)
"""Last words of names that are events, works, laws or things."""

EVENTS = frozenset(
    "meeting meetings summit conference convention symposium forum awards award festival gala dinner luncheon banquet cup "
    "championship championships debate hearing tournament olympics".split()
)
"""Last words of events' names: no such name is a person's or ends in one's title and name ("the Calder Director Forum")."""

WINGED = frozenset("congress league dal morcha front sena union movement alliance parishad".split())
"""Heads of parties' names, which a wing of the party bears with a word of its own in brackets."""

PLACE_HEADS = frozenset(
    "street avenue road square river lake mountain mountains island islands ocean sea bay gulf county province district "
    "valley peninsula strip desert territory forest park gardens beach hills coast canyon creek harbor harbour strait canal".split()
)

FIXED = {
    "white house": "Organization",
    "wall street journal": "Organization",
    "quartet": "Organization",
    "troika": "Organization",
    "g7": "Organization",
    "g20": "Organization",
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
    "premier league": "Organization",
    "champions league": "Organization",
    "la liga": "Organization",
    "serie a": "Organization",
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
    "one nation": "Organization",
    "new zealand first": "Organization",
    "d.c.": "Place",
    "district of columbia": "Place",
    "dnc": "Organization",
    "rnc": "Organization",
    "democratic national committee": "Organization",
    "republican national committee": "Organization",
}
"""Names whose type does not depend on the article."""

FIXED |= dict.fromkeys(
    (
        "save the children|doctors without borders|reporters without borders|médecins sans frontières|friends of the earth|"
        "black lives matter|"
        "just stop oil|extinction rebellion|insulate britain|stop the war coalition|alternative for germany|brothers of italy|"
        "forum for democracy|party for freedom|together for catalonia|teach for america|mothers against drunk driving|"
        "people before profit|best for britain|hope not hate|law and justice|led by donkeys|rock the vote|knights of columbus|"
        "france 24"
    ).split("|"),
    "Organization",
)
"""Of those, bodies whose names run over small words that the model takes for a clause."""

FIXED |= dict.fromkeys(
    (
        "russia today|india today|usa today|business today|daily record|daily mail|daily mirror|daily express|daily star|daily telegraph|"
        "daily news|daily nation|daily post|daily times|daily trust|daily beast|daily monitor|daily maverick|daily dispatch|daily sun|"
        "daily mail and guardian|sunday times|sunday telegraph|sunday mirror|sunday world|sunday business post|mail on sunday"
    ).split("|"),
    "Organization",
)
"""Outlets with a date's word in their names."""

ARMED_MOVEMENTS = frozenset(
    (
        "houthi|houthis|al-qaeda|al qaeda|al-qaida|al qaida|al-shabaab|al shabaab|boko haram|islamic state|isis|isil|daesh|islamic jihad|"
        "muslim brotherhood|fatah|plo|pkk|ypg|farc|eln|ltte|tamil tigers|khmer rouge|shining path|lashkar-e-taiba|jaish-e-mohammed|"
        "lord's resistance army|wagner group|haqqani network|irgc|abu sayyaf|jemaah islamiyah|wagner|hamas|hezbollah|hizbollah|taliban|"
        "rapid support forces"
    ).split("|")
)
"""Armed movements, which the model takes for persons, peoples or places."""

FIXED |= dict.fromkeys(ARMED_MOVEMENTS - {"wagner", "rapid support forces"}, "Organization")

FIXED |= dict.fromkeys(
    (
        "lok sabha|rajya sabha|vidhan sabha|dewan rakyat|dewan negara|majlis|knesset|bundestag|bundesrat|riksdag|storting|folketing|sejm|"
        "verkhovna rada|oireachtas|dáil|dáil éireann|seanad|senedd|state duma|duma|eduskunta|saeima|seimas|riigikogu|althing"
    ).split("|"),
    "Organization",
)
"""Parliaments and their houses by what they are called at home."""

ONLY_ONES = frozenset({"dnc", "rnc", "democratic national committee", "republican national committee", "fbi", "cia"})
"""Of those, bodies of which no state has one of its own: a state before them is where the member is from ("Ohio DNC member")."""

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
    "labor": "Labor",
    "labor party": "Labor",
    "australian labor party": "Labor",
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

DOUBTFUL_PARTIES = frozenset("liberal liberals greens labor".split())
"""Of those, what a sentence may begin with and mean no party ("Labor costs rose")."""

MEMBER_OR_PARTY = frozenset("republican democrat conservative tory liberal libertarian".split())
"""Of those, the singular nouns for a member."""

PARTY_LETTERS = {"d.": "Democratic", "d": "Democratic", "r.": "Republican", "r": "Republican"}

PEOPLES = frozenset(
    "european europeans african africans asian asians arab arabs western latino latinos hispanic muslim muslims jewish jews christian "
    "christians catholic catholics protestant protestants sunni shia shiite hindu hindus sikh sikhs buddhist buddhists kurdish kurds "
    "black white native indigenous nordic baltic balkan scandinavian slavic islamic islamist islamists hebrew arabic latin english "
    "korean koreans confucian texan texans californian californians ohioan ohioans floridian floridians ontarian ontarians albertan "
    "albertans quebecer quebecers quebecois victorian victorians queenslander queenslanders tasmanian tasmanians londoner londoners "
    "parisian parisians tamil tamils bengali bengalis punjabi punjabis yoruba igbo hausa fulani kikuyu luo zulu xhosa ijaw malay malays "
    "scot scots welshman welshwoman geordie scouser cockney brummie "
    "sinhalese marathi telugu malayalam kannada hindi urdu swahili bollywood nollywood hollywood tollywood kollywood".split()
)
"""Peoples, faiths, tongues and the people of states and towns: alone they are nobody who acts."""

FORENAMES = frozenset(
    "Mohd Mohamad Mohamed Mohammad Mohammed Muhammad Ahmad Ahmed Syed Sayed Tuan Wan Nik Abdul Tengku Tunku Raja Megat Haji Siti Nur "
    "Nurul Md Sheikh Nana".split()
)
"""Muslim and Akan names that open very many others: who bears one is called by what follows it."""

FOREIGN_HEADS = frozenset(
    "yayasan parti partai partido partito alianza movimiento fundación fundação fondation fondazione banco banca banque grupo gruppo "
    "groupe instituto "
    "istituto institut universidad universidade université università universitas universiti ministerio ministère dewan majlis "
    "perikatan pakatan barisan gabungan jamaat jamiat tehreek confederación confederação sindicato sociedad société società compagnie "
    "companhia compañía cooperativa ateneo colegio clube bayan kilusang associação asociación associazione federação federación".split()
)
"""First words of bodies' names in other languages ("Parti ...", "Banco ...")."""

FOREIGN_OUTLETS = frozenset(
    "alo khobor khabar dainik harian berita sinar utusan zeitung gaceta gazeta gazzetta vremya novosti pravda izvestia vedomosti "
    "prensa diario diário nación país periódico figaro libération corriere repubblica stampa folha estadão jornal nachrichten rundschau "
    "tagesspiegel allgemeine tageszeitung aftenposten dagbladet tidende tidningen nyheter jyllands politiken sanomat telegraaf volkskrant "
    "dagblad jagran samachar patrika bazar sambad khabarhub shimbun ilbo dnevnik lapok hírlap gazetesi haber kurier kurir".split()
)
"""Words of newspapers' names in other languages ("Dainik Harlow")."""

FAITHS = frozenset("islam christianity hinduism judaism buddhism sikhism catholicism protestantism jainism shinto".split())
"""Religions: alone they are nobody who acts, but a surname may sound like one ("Mr Islam")."""

PARTICLES = frozenset(
    "van von de der den del della di da dos das du la le el al los las na ng bin ibn bint ben ter ten af av zu st. st vom zur d' o' "
    "ap ferch ul ud bte binte ould degli dello vel".split()
)
"""Lower-case words inside names; between two capitals they join them."""
