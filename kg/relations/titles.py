"""The titles that say what post somebody holds, as lower-case lemmas: the longest that fits wins ("vice president" over "president")."""


def _each(*groups: str) -> tuple[str, ...]:
    """The titles of groups spelt "title|title", each once."""
    return tuple(dict.fromkeys(title for group in groups for title in group.split("|")))


def _joined(firsts: str, lasts: str) -> str:
    """Every first word before every last word, as one group: "foreign|finance" and "minister|secretary" give four titles."""
    return "|".join(f"{first} {last}" for last in lasts.split("|") for first in firsts.split("|"))


_PORTFOLIOS = (
    "foreign|finance|defence|defense|interior|health|education|justice|energy|trade|economy|economic|economics|transport|"
    "transportation|labor|labour|agriculture|environment|culture|treasury|housing|immigration|industry|information|technology|sport|"
    "sports|tourism|development|security|home|climate|commerce|business|planning|water|science|communication|communications|equality|"
    "equalities|work|pension|pensions|unification|oil|petroleum|mine|mines|mining|infrastructure|intelligence|welfare|digital|"
    "investment|homeland security|national security|external affair|external affairs|foreign affair|foreign affairs|home affair|"
    "home affairs|veteran affair|veterans affairs|social affair|social affairs"
)
"""What a minister is minister of. Plurals stand beside their lemmas because the tagger takes capitalized ones for names."""

_TRADES = (
    "press|media|communication|communications|political|finance|financial|creative|art|sales|sale|campaign|research|policy|programme|"
    "program|regional|country|medical|technical|sporting|athletic|marketing|design|news|legal|operation|operations|technology|"
    "development|security|compliance|strategy|product|engineering|production|music|casting|commercial|investment|budget|field|"
    "outreach|digital|scientific|project|human resource|human resources|public relation|public relations|public affair|public affairs|"
    "advocacy|education|legislative|scheduling|admission|admissions|training|foreign policy|national security|intelligence|police|fire"
)
"""What a part of a body does whose head works for the body."""

_OFFICES = (
    "financial|operating|technology|technical|information|marketing|legal|medical|scientific|science|investment|strategy|commercial|"
    "revenue|product|people|diversity|compliance|risk|security|communication|communications|content|creative|design|accounting|"
    "administrative|business|sustainability|data|privacy|ethic|ethics|growth|brand|human resource|human resources"
)

_EXPERTS = (
    "economist|strategist|analyst|engineer|scientist|correspondent|counsel|negotiator|prosecutor|investigator|secretary|spokesman|"
    "spokeswoman|spokesperson|inspector|designer|taster|critic|reporter|curator|pilot|technologist|architect|librarian|clerk|planner|"
    "adviser|advisor|epidemiologist|speechwriter|fundraiser|organiser|organizer|photographer|buyer|statistician|accountant|auditor"
)

_BEATS = (
    "political|white house|foreign|business|economic|economics|technology|defence|defense|diplomatic|education|health|science|"
    "environment|investigative|staff|senior|crime|court|legal|royal|sport|sports|war|national|international|media|city|chief political"
)

HEADS = _each(
    "chief executive|chief executive officer|ceo|co-ceo|co-chief executive|president|co-president|prime minister|premier|chancellor|"
    "first minister|chief minister|taoiseach|governor|governor general|governor-general|mayor|lord mayor|chairman|chairwoman",
    "chairperson|chair|co-chair|co-chairman|co-chairwoman|cochair|executive chairman|executive chair|board chair|board chairman|"
    "director|co-director|managing director|executive director|general director|director general|director-general|artistic director",
    "managing partner|head|leader|co-leader|boss|chief|commandant|commander in chief|commander-in-chief|supreme leader|party leader",
    "secretary general|secretary-general|general secretary|general manager|managing editor|editor|co-editor|editor in chief|"
    "editor-in-chief|executive editor|publisher|principal|headmaster|headmistress|headteacher|head teacher|rector|provost|"
    "vice-chancellor|vice chancellor",
    "king|queen|emperor|sultan|emir|monarch|ruler|dictator|head of state|head of government|chief justice|ringleader",
)
"""Who heads a body, a place or an office (LEADS)."""

STAFF = _each(
    "vice president|vice-president|senior vice president|executive vice president|vice chair|vice-chair|vice chairman|vice-chairman|"
    "vice chairwoman|deputy president|deputy prime minister|deputy premier|deputy chair|deputy chairman|deputy chairwoman",
    "deputy mayor|vice mayor|deputy governor|lieutenant governor|deputy leader|deputy head|deputy chief|deputy director|"
    "assistant director|associate director|deputy editor|assistant editor|associate editor|contributing editor|senior editor|"
    "night editor|city editor|political editor|sports editor|deputy chief executive|deputy managing director|deputy commander",
    "assistant secretary|deputy secretary|undersecretary|under secretary|under-secretary|permanent secretary|cabinet secretary|"
    "attorney general|assistant attorney general|deputy attorney general|solicitor general|surgeon general|inspector general",
    _joined(_PORTFOLIOS, "minister|secretary|spokesman|spokeswoman|spokesperson"),
    "minister|cabinet minister|deputy minister|secretary of state|secretary of defense|chancellor of the exchequer|shadow chancellor|"
    "shadow minister|minority leader|majority leader|minority whip|majority whip|chief whip|senate minority leader|"
    "senate majority leader|house minority leader|house majority leader|floor leader|team leader|project leader",
    _joined(_TRADES, "director|chief|manager|secretary|adviser|advisor|officer|coordinator|consultant|editor|head"),
    _joined("chief", _joined(_OFFICES, "officer")),
    _joined("chief|deputy chief", _EXPERTS),
    "cfo|coo|cto|cmo|cio|chief of staff|deputy chief of staff|treasurer|secretary|private secretary|parliamentary private secretary",
    "spokesman|spokeswoman|spokesperson|spokesman|adviser|advisor|senior adviser|senior advisor|aide|assistant|personal assistant|"
    "executive assistant|strategist|pollster|speechwriter|fundraiser|organiser|organizer|staffer|employee|worker|executive|official|"
    "manager|senior manager|business manager|assistant manager|coordinator|consultant|operative|staff member|faculty member|"
    "team member|crew member|intern|apprentice|trainee|clerk|law clerk|janitor|bookkeeper|accountant|auditor|receptionist|"
    "bodyguard|chauffeur|driver|butler|housekeeper|nanny|valet|chaplain|personal physician|personal trainer|ghostwriter",
    "reporter|correspondent|columnist|journalist|anchor|anchorman|anchorwoman|newsreader|presenter|commentator|pundit|photographer|"
    "cartoonist|critic at large|film critic|theatre critic|music critic|producer|executive producer|bureau chief|news anchor",
    _joined(_BEATS, "reporter|correspondent|columnist|commentator|analyst|journalist|writer|producer"),
    "analyst|economist|historian|curator|archivist|librarian|statistician|actuary|portfolio manager|fund manager|trader|broker|banker|"
    "engineer|software engineer|scientist|researcher|developer|programmer|designer|architect|chemist|physicist|technician|inspector",
    "professor|associate professor|assistant professor|emeritus professor|professor emeritus|lecturer|senior lecturer|law professor|"
    "history professor|economics professor|instructor|dean|senior fellow|research fellow|visiting fellow|postdoctoral fellow|scholar",
    "judge|district judge|circuit judge|magistrate|justice|associate justice|prosecutor|deputy prosecutor|special prosecutor|"
    "special counsel|general counsel|district attorney|assistant district attorney|state attorney|prosecuting attorney|city attorney|"
    "public defender|detective|investigator|special agent|fbi agent|cia officer|police officer|sheriff|deputy sheriff|commissioner|"
    "police commissioner|police chief|fire chief|intelligence officer|spy|general|admiral|commander|lieutenant|sergeant",
    "coach|head coach|assistant coach|trainer|player|captain|goalkeeper|striker|midfielder|quarterback|pitcher|shortstop|scout",
    "union representative|sales representative|shop steward|caretaker|night watchman|whistleblower|subordinate|henchman|underling",
)
"""Who has a post in or for a body, a place or a person without heading it (WORKS_FOR)."""

MEMBERS = _each(
    "member|board member|cabinet member|council member|committee member|party member|founding member|life member|honorary member|"
    "associate member|panel member|jury member|team captain|trustee|non-executive director|nonexecutive director|independent director|"
    "board director|outside director|member state|signatory|devotee|parishioner"
)
"""Who belongs to a body (MEMBER_OF)."""

AGENTS = _each(
    "lawyer|attorney|barrister|solicitor|counsel|advocate|defense lawyer|defence lawyer|defense attorney|defence counsel|"
    "defense counsel|criminal lawyer|divorce lawyer|trial lawyer|lobbyist|publicist|literary agent|sports agent|talent agent",
    "ambassador|envoy|special envoy|peace envoy|special representative|permanent representative|consul|consul general|high commissioner|"
    "charge d'affaires|emissary|negotiator|representative|legal representative",
    "senator|state senator|congressman|congresswoman|congressperson|state representative|u.s. representative|mp|msp|mep|td|"
    "member of parliament|member of congress|lawmaker|legislator|assemblyman|assemblywoman|assemblymember|councilman|councilwoman|"
    "councillor|councilor|alderman|alderwoman|backbencher|parliamentarian|delegate",
)
"""Who acts for somebody or is elected for a place (REPRESENTS)."""
