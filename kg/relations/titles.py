"""The titles that say what post somebody holds, as lower-case lemmas: the longest that fits wins ("vice president" over "president").

Plurals stand beside their lemmas ("human resources", "human resource") because the tagger takes capitalized ones for names.
"""

from collections.abc import Iterator
from itertools import product

from kg.relations.declaration import listed


def _joined(firsts: tuple[str, ...], lasts: str) -> Iterator[str]:
    """Every first word before every last word: ("foreign", "finance") and "minister, secretary" give four titles."""
    return (f"{first} {last}" for first, last in product(firsts, listed(lasts)))


_PORTFOLIOS = listed(
    """
    foreign, finance, defence, defense, interior, health, education, justice, energy, trade, economy, economic, economics,
    transport, transportation, labor, labour, agriculture, environment, culture, treasury, housing, immigration, industry,
    information, technology, sport, sports, tourism, development, security, home, climate, commerce, business, planning, water,
    science, communication, communications, equality, equalities, work, pension, pensions, unification, oil, petroleum, mine,
    mines, mining, infrastructure, intelligence, welfare, digital, investment, homeland security, national security, external
    affair, external affairs, foreign affair, foreign affairs, home affair, home affairs, veteran affair, veterans affairs, social
    affair, social affairs
    """
)
"""What a minister is minister of."""

_TRADES = listed(
    """
    press, media, communication, communications, political, finance, financial, creative, art, sales, sale, campaign, research,
    policy, programme, program, regional, country, medical, technical, sporting, athletic, marketing, design, news, legal,
    operation, operations, technology, development, security, compliance, strategy, product, engineering, production, music,
    casting, commercial, investment, budget, field, outreach, digital, scientific, project, human resource, human resources,
    public relation, public relations, public affair, public affairs, advocacy, education, legislative, scheduling, admission,
    admissions, training, foreign policy, national security, intelligence, police, fire
    """
)
"""What that part of a body does whose head works for the body."""

OFFICES = listed(
    """
    financial, operating, technology, technical, information, marketing, legal, medical, scientific, science, investment,
    strategy, commercial, revenue, product, people, diversity, compliance, risk, security, communication, communications, content,
    creative, design, accounting, administrative, business, sustainability, data, privacy, ethic, ethics, growth, brand, human
    resource, human resources, electoral, election, elections
    """
)
"""What a "chief ... officer" is chief of."""

_EXPERTS = listed(
    """
    economist, strategist, analyst, engineer, scientist, correspondent, counsel, negotiator, prosecutor, investigator, secretary,
    spokesman, spokeswoman, spokesperson, inspector, designer, taster, critic, reporter, curator, pilot, technologist, architect,
    librarian, clerk, planner, adviser, advisor, epidemiologist, speechwriter, fundraiser, organiser, organizer, photographer,
    buyer, statistician, accountant, auditor
    """
)
"""Whom a body has a chief of ("chief economist")."""

_BEATS = listed(
    """
    political, white house, foreign, business, economic, economics, technology, defence, defense, diplomatic, education, health,
    science, environment, investigative, staff, senior, crime, court, legal, royal, sport, sports, war, national, international,
    media, city, chief political
    """
)
"""What reporters report on."""

HEADS = listed(
    """
    chief executive, chief executive officer, ceo, co-ceo, co-chief executive, president, co-president, prime minister, premier,
    chancellor, first minister, chief minister, taoiseach, governor, governor general, governor-general, mayor, lord mayor,
    chairman, chairwoman, chairperson, chair, co-chair, co-chairman, co-chairwoman, cochair, executive chairman, executive chair,
    board chair, board chairman, director, co-director, managing director, executive director, general director, director general,
    director-general, artistic director, managing partner, head, leader, co-leader, boss, co-boss, chief, commandant, commander,
    commander
    in chief, commander-in-chief, warden, council leader, union president, company president, national director, chief constable,
    administrator, supreme leader, party leader, secretary general, secretary-general, general secretary, general manager,
    managing editor, editor, co-editor, editor in chief, editor-in-chief, executive editor, publisher, principal, headmaster,
    headmistress, headteacher, head teacher, rector, provost, prefect, national chairman, national president, state chairman, state
    president, party chairman, party chairwoman, party president, party chief, party boss, group chief executive, group ceo, group
    managing director, club president, club chairman, general overseer, supremo, team principal, speaker, bishop, archbishop,
    abbot, abbess, vicar, chief rabbi, patriarch, grand imam,
    grand mufti, president-general, vice-chancellor, vice chancellor, king, queen, emperor,
    sultan, emir, monarch, ruler, dictator, head of state, head of government, chief justice, ringleader, board chairwoman,
    board chairperson, national chairperson, state chairperson, co-chief, president-elect, governor-elect, mayor-elect,
    premier-elect, chairman-elect, leader-elect, convener, convenor, national convener, national convenor,
    menteri besar
    """
)
"""Who heads a body, a place or an office (LEADS)."""

_STAFF = listed(
    """
    vice president, vice-president, senior vice president, executive vice president, vice chair, vice-chair, vice chairman,
    vice-chairman, vice chairwoman, deputy president, deputy prime minister, deputy premier, deputy chair, deputy chairman, deputy
    chairwoman, deputy mayor, vice mayor, deputy governor, lieutenant governor, deputy leader, deputy head, deputy chief, deputy
    director, assistant director, associate director, deputy editor, assistant editor, associate editor, contributing editor,
    senior editor, night editor, city editor, sports editor, deputy chief executive, deputy managing director, deputy commander,
    assistant secretary, deputy secretary, undersecretary, under secretary, under-secretary, permanent secretary, cabinet
    secretary, attorney general, attorneys general, assistant attorney general, deputy attorney general, solicitor general, surgeon general,
    inspector general, minister, cabinet minister, deputy minister, secretary of state, secretary of defense, chancellor of the
    exchequer, shadow chancellor, shadow minister, minority leader, majority leader, minority whip, majority whip, chief whip,
    floor leader, team leader,
    project leader, cfo, coo, cto, cmo, cio, chief of staff, deputy chief of staff, treasurer, secretary, private secretary,
    parliamentary private secretary, spokesman, spokeswoman, spokesperson, adviser, advisor, senior adviser, senior advisor,
    national security adviser, national security advisor, aide,
    assistant, personal assistant, executive assistant, strategist, pollster, speechwriter, fundraiser, organiser, organizer,
    staffer, employee, worker, executive, official, manager, senior manager, business manager, assistant manager, coordinator,
    consultant, operative, staff member, faculty member, team member, crew member, intern, apprentice, trainee, clerk, law clerk,
    janitor, bookkeeper, accountant, auditor, receptionist, bodyguard, chauffeur, driver, butler, housekeeper, nanny, valet,
    chaplain, personal physician, personal trainer, ghostwriter, reporter, correspondent, columnist, journalist, anchor,
    anchorman, anchorwoman, newsreader, presenter, commentator, pundit, photographer, cartoonist, critic at large, film critic,
    videographer, photojournalist, cameraman, camerawoman,
    theatre critic, music critic, producer, executive producer, bureau chief, news anchor, analyst, economist, historian, curator,
    archivist, librarian, statistician, actuary, portfolio manager, fund manager, trader, broker, banker, engineer, software
    engineer, scientist, researcher, developer, programmer, designer, architect, chemist, physicist, technician, inspector,
    professor, associate professor, assistant professor, emeritus professor, professor emeritus, lecturer, senior lecturer, law
    professor, history professor, economics professor, instructor, dean, fellow, senior fellow, research fellow, visiting fellow,
    postdoctoral fellow, scholar, judge, district judge, circuit judge, magistrate, justice, associate justice, prosecutor, deputy
    prosecutor, special prosecutor, special counsel, general counsel, district attorney, assistant district attorney, state
    attorney, prosecuting attorney, city attorney, public defender, detective, investigator, special agent, fbi agent, cia agent,
    federal agent, secret service agent, ice agent, dea agent, atf agent, border agent, border patrol agent, customs agent,
    intelligence agent, estate agent, real estate agent, travel agent, free agent, double agent, cia officer, sheriff, deputy
    sheriff, commissioner, police commissioner, spy, general, admiral, lieutenant, sergeant, coach, head coach, assistant coach,
    trainer, scout, soldier, colonel, nurse, doctor, surgeon, teacher, chef, pilot, tester, taster, salesman, saleswoman,
    volunteer, host, officer, senior executive, director of communication, director of communications, director of research,
    director of policy, director of operations, director of finance, union representative,
    trade representative, sales representative, shop steward,
    country representative, resident representative, regional representative, rapporteur, special rapporteur,
    caretaker, night watchman, whistleblower, senior partner, equity partner, partner, expert, specialist, subordinate, henchman,
    underling, exec, senior exec, senior official, senior aide, top aide, right-hand man, right-hand woman, national secretary,
    state director, field director, finance chairman, finance chair, racing manager,
    member secretary, member-secretary,
    publicity secretary, national publicity secretary, organising secretary, organizing secretary, welfare secretary, legal
    adviser, principal secretary, special assistant, senior special assistant, minister of state, deputy national chairman,
    national vice chairman, union minister, state minister, house leader, senate leader, company secretary, board secretary, club
    secretary, registrar, bursar, director of football, first-team coach, goalkeeping coach, batting coach, bowling coach, fitness
    coach, caretaker manager, caretaker boss, interim manager, player-coach, player-manager, team manager, team doctor,
    physiotherapist, physio, adjunct professor, visiting professor, clinical professor, distinguished professor, distinguished
    fellow, resident fellow, nonresident fellow, policy fellow, research associate, research assistant, research scientist,
    research director, postdoctoral researcher, tutor, pro-vice-chancellor, deputy vice-chancellor, police officer, police
    sergeant, detective sergeant, detective inspector, chief inspector, detective constable, superintendent, chief superintendent,
    firefighter, paramedic, midwife, brigadier, commodore, vice-admiral, trooper, archdeacon, canon, curate, deacon, organist,
    choirmaster, co-host, co-anchor, co-presenter, managing trustee, secretary-treasurer, police inspector, sub-inspector, assistant
    commissioner, deputy commissioner, chief of operations, head of operations, protocol officer, chief magistrate, deputy chief magistrate,
    chief metropolitan magistrate
    """
)

STAFF = tuple(
    sorted(
        {
            *_STAFF,
            *_joined(_PORTFOLIOS, "minister, secretary, spokesman, spokeswoman, spokesperson, critic"),
            *_joined(_TRADES, "director, chief, manager, secretary, adviser, advisor, officer, coordinator, consultant, editor, head"),
            *_joined(tuple(f"chief {office}" for office in OFFICES), "officer"),
            *(f"{chief} {expert}" for chief, expert in product(("chief", "deputy chief"), _EXPERTS)),
            *_joined(_BEATS, "reporter, correspondent, columnist, commentator, analyst, journalist, writer, producer, editor"),
        }
        - set(HEADS)
    )
)
"""Who has a post in or for a body, a place or a person without heading it (WORKS_FOR)."""

MEMBERS = listed(
    """
    flagbearer, flag-bearer, youth leader, youth chairman, youth president,
    member, board member, cabinet member, council member, committee member, party member, founding member, life member, honorary
    member, associate member, panel member, jury member, captain, player, goalkeeper, striker, midfielder, forward, quarterback,
    pitcher, shortstop, skipper, vice-captain, club captain, defender, winger, full-back, left-back, right-back, centre-back,
    center-back, centre-half, fly-half, scrum-half, flanker, batsman, batter, bowler, all-rounder, wicketkeeper, linebacker,
    cornerback, running back, wide receiver, tight end, point guard, outfielder, infielder, goaltender, defenseman, goalie,
    playmaker, full back, left back, right back, centre back, centre forward, frontman, bassist, drummer, guitarist, vocalist,
    lead singer, trustee, non-executive director, nonexecutive director, independent director, board director, outside director,
    member state, signatory, parishioner, halfback, five-eighth, second-rower, fast bowler, seamer, spinner, leg-spinner,
    off-spinner, opening batsman, opening batter, power forward, small forward, shooting guard, lineman, kicker, punter, fullback,
    wing-back, wingback, signing, half-back, five-eighths, back-rower, prop forward, loose forward, hooker, loanee, netminder,
    catcher, first baseman, second baseman, third baseman, right fielder, left fielder, center fielder, pass rusher, edge rusher,
    tailback, left-winger, right-winger, centre-forward, center-forward, paceman, pacer, receiver, defensive end, defensive
    tackle, offensive tackle, nose tackle, academy graduate, star, recruit, youngster, ace, talisman
    """
)
"""Who belongs to a body (MEMBER_OF)."""

AGENTS = listed(
    """
    lawyer, attorney, barrister, solicitor, counsel, advocate, defense lawyer, defence lawyer, defense attorney, defence counsel,
    defense counsel, criminal lawyer, divorce lawyer, trial lawyer, lobbyist, publicist, literary agent, sports agent, talent
    agent, agent, diplomat, ambassador, envoy, special envoy, peace envoy, special representative, permanent representative,
    consul, consul general, high commissioner, charge d'affaires, chargé d'affaires, emissary, negotiator, representative,
    legal representative,
    senator, state senator, congressman, congresswoman, congressperson, state representative, u.s. representative, mp, msp, mep,
    mla, mlc, mca, mpp, mha, mk, mna, td, member of parliament, member of congress, lawmaker, legislator, assemblyman, assemblywoman,
    assemblymember, councilman, councilwoman, councillor, councilor, alderman, alderwoman, backbencher, parliamentarian, delegate
    """
)
"""Who acts for somebody or is elected for a place (REPRESENTS)."""
