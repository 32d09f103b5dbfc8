"""What speaks for a place: the name itself, and where it stands (a town's mayor, the seat that an MP holds, a dateline)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.names.nations import genders, nations, regions
from kg.extract.names.seats import is_sat_for
from kg.extract.names.spans import MEMBERS, Candidate
from kg.extract.names.words import (
    FIXED,
    ORGANIZATION_HEADS,
    PARTIES,
    PLACE_HEADS,
)
from kg.extract.parties import KNOWN_PARTIES, is_party

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc


_OF_TOWNS = (["mayor"], ["governor"], ["premier"], ["gov."])
"""Behind a name they tell of a place."""

_STANDING = frozenset("in at near outside around across".split())
_SEATS = frozenset(
    {f"{seated} from" for seated in ("mp", "mla", "mpp", "td", "senator")}
    | {f"{head} of" for head in ("mayor", "governor", "city", "bishop", "archbishop", "town")}
)
_SITS_FOR = frozenset(
    "mp mps td tds mla mlas msp msps mca mcas mpp mna mha mlc mk mep member parliament congress councillor senator ward".split()
)
"""Before "for" (and most of them behind) it is the name of where they were elected."""

_CREEDS = frozenset("unionist unionists socialist communist nationalist marxist progressive reform reformist centrist loyalist".split())
_BENCHES = frozenset("backbench crossbench frontbench rebel government opposition coalition independent muslim women".split())
_CHAMBERS = frozenset("parliament senate congress assembly commons representatives council dáil dail sabha legislature house".split())
_ELECTED = MEMBERS | {"by-election", "byelection"}


_LEGISLATORS = frozenset("rep. representative sen. senator councillor councilor councilman councilwoman alderman".split())
"""Behind the name of a town they tell whom they represent."""

_SAINTS = frozenset({"St", "St.", "Saint"})
_QUARTERS = frozenset("North South East West Central".split())


def place_form(words: list[str], candidate: Candidate) -> float:
    """What the name itself says of a place, 0 and up."""
    score = 1.0 if candidate.label in {"GPE", "LOC"} else 0.3 if candidate.label == "FAC" else 0.0
    shouted = candidate.text.isupper() and len(candidate.text) > 3
    meaning = nations().get(candidate.text.title() if shouted else candidate.text)
    if FIXED.get(candidate.text.lower()) == "Place" or (meaning is not None and not candidate.title):
        score += 6.0
    if candidate.text in regions():
        score += 4.5  # more than "minister" behind it says of a body
    if len(words) > 2 and words[0] in _SAINTS and words[-1] in _QUARTERS:
        score += 4.0  # "St. Olave West": a parish or seat
    if len(words) > 1 and words[-1] == "State" and words[0] not in {"Islamic", "Secretary", "Deep"}:
        score += 2.5
    if len(words) > 1 and (words[-1].lower() in PLACE_HEADS or words[0].lower() in {"lake", "mount", "port", "cape"}):
        score += 4.0
    return score


def place_context(doc: Doc, candidate: Candidate) -> float:
    """What its own sentence says of a place, 0 and up."""
    before = doc[candidate.first - 1].lower_ if candidate.first else ""
    after = doc[candidate.last + 1 : candidate.last + 3].text.lower()
    single = candidate.first == candidate.last and (before != "at" or candidate.label == "PERSON")
    return (
        (2.5 if doc[max(candidate.first - 2, 0) : candidate.first].text.lower() in _SEATS else 0.0)
        + _seat(doc, candidate)
        + (4.0 if _is_fought_over(doc, candidate) else 0.0)
        + (0.0 if before not in _STANDING else 1.2 if single else 0.8)
        + (2.0 if after.startswith("-based") else 0.0)
        + (1.5 if after.split()[:1] in _OF_TOWNS and not _is_governed_body(candidate.text.lower()) else 0.0)
        + (3.0 if _is_in_state(doc, candidate) else 0.0)
        + _dateline(doc, candidate)
    )


def _is_governed_body(name: str) -> bool:
    """Whether a governor or mayor behind the name is a party's, or a central bank's ("Fed Governor Ana Voss")."""
    return name in KNOWN_PARTIES or name.split()[-1] in {"fed", "reserve", "bank"}


def _seat(doc: Doc, candidate: Candidate) -> float:
    """ "The MP for Harlow West", "Harlow West TD": where one was elected. Before "MP" it may be a party's name, too."""
    before = [t.lower_ for t in doc[max(candidate.first - 3, 0) : candidate.first] if t.lower_ != "the"][-2:]
    if len(before) == 2 and before[0] in _SITS_FOR and before[1] == "for":
        return 6.0
    after = doc[candidate.last + 1].lower_ if candidate.last + 1 < len(doc) else ""
    low = candidate.text.lower()
    if low.endswith(" city") and after in _ELECTED | _LEGISLATORS | {"court", "police", "jail"}:
        return 6.0  # more than the club's that it may be
    known = low in _BENCHES or low in PARTIES or low in FIXED or is_party(candidate.text)
    party = known or low.split()[-1] in ORGANIZATION_HEADS | PARTIES.keys() | _CREEDS
    if _is_represented(doc, candidate):
        return 4.0
    if after in {"councillor", "councilor"} and candidate.label in {"PERSON", None} and not (party or candidate.title):
        return 4.0
    letters = candidate.text.isupper() and len(candidate.text) < 6
    return 4.0 if after in _ELECTED and not (party or letters or candidate.title) else 0.0


def _is_quarter(candidate: Candidate) -> bool:
    """ "Harlow West", "Kilmore North Central": a seat, where no given name stands first ("Nigel North")."""
    words = candidate.text.split()
    return len(words) > 1 and words[-1] in _QUARTERS and words[0] not in genders() and not candidate.title


_TOWNS = frozenset("city town village heights hill camp".split())
_TAKING = frozenset("besiege bomb shell bombard capture seize storm retake recapture evacuate flee enter reach visit blockade".split())
_SIEGES = frozenset("blockade siege shelling bombing bombardment capture fall storming recapture evacuation liberation".split())


def _is_fought_over(doc: Doc, candidate: Candidate) -> bool:
    """ "The blockade of Harlow City", "besieged Harlow City", "flew to Harlow City": the town, and not its club or council."""
    last = doc[candidate.last]
    if candidate.first == candidate.last or last.lower_ not in _TOWNS:
        return False
    if last.dep_ == "dobj":
        return last.head.lemma_ in _TAKING
    over = last.head.head.lemma_.lower() if last.dep_ == "pobj" else ""
    return over in _SIEGES or (over in _MOVING and last.head.lower_ in {"to", "from", "for", "into"})


_MOVING = frozenset("fly travel drive flee march trip visit journey".split())


def _is_represented(doc: Doc, candidate: Candidate) -> bool:
    """ "Represents Harlow West in the Senate"."""
    seat = _is_quarter(candidate) or (" and " in candidate.text and is_sat_for(doc, candidate.first))
    verb = doc[candidate.first - 1].lemma_ if candidate.first else ""
    if verb == "represent" and seat:
        return True
    where = [t.lower_ for t in doc[candidate.last + 1 : candidate.last + 6] if t.lower_ not in {"the", "national", "house", "of"}]
    return verb == "represent" and len(where) > 1 and where[0] == "in" and where[1] in _CHAMBERS


def _is_in_state(doc: Doc, candidate: Candidate) -> bool:
    """ "Jackson, Miss.": a state or country in commas behind a town."""
    i = candidate.last + 2
    if candidate.title or i >= len(doc) or doc[i - 1].text != ",":
        return False
    found = nations().get(doc[i].text) or nations().get(doc[i : i + 2].text)
    return found is not None and found.kind in {"state", "country"} and (i + 1 >= len(doc) or doc[i + 1].text in {",", "."})


def _dateline(doc: Doc, candidate: Candidate) -> float:
    """ "BUDAPEST, Feb 27 -" at the start of the sentence."""
    after = doc[candidate.last + 1].text if candidate.last + 1 < len(doc) else ""
    return (
        3.0 if candidate.first == 0 and candidate.text.isupper() and len(candidate.text) > 3 and after in {",", "-", "–", "—", "("} else 0.0
    )
