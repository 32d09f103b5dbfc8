"""Offices and elections as what one runs for, wins or gives up: "the presidency", "governor of Ohio", "a Senate seat"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.names.forms import Entry
from kg.extract.parse.tree import PLURALS, is_infinitive
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

POSTS = frozenset(
    "presidency governorship mayoralty premiership chancellorship chairmanship speakership leadership vice-presidency dogcatcher "
    "parliament legislature knesset".split()
)
"""Nouns that are an office (or the assembly that one sits in) by themselves."""

AGAIN = frozenset({"re-election", "reelection", "election"})
"""For what these are sought a word behind them tells ("re-election as mayor"): alone they name no office."""

CHAMBERS = frozenset("senate assembly council board house".split())
"""In lower case an office with a word that says which ("the state senate", "the school board")."""

ADJECTIVES = {
    "presidential": "presidency",
    "vice-presidential": "vice-presidency",
    "gubernatorial": "governorship",
    "mayoral": "mayoralty",
    "senatorial": "Senate",
    "parliamentary": "parliament",
    "congressional": "Congress",
}
"""What stands before "candidate" -> the office."""

HOLDERS = frozenset(
    "president governor mayor senator congressman congresswoman councillor councilman councilwoman alderman sheriff auditor treasurer "
    "comptroller controller chancellor premier assemblyman assemblywoman representative deputy vice-president commissioner "
    "minister judge justice coroner speaker leader chairman chairwoman chair secretary attorney general prosecutor".split()
)
"""Nouns for an office-holder: the office itself where one runs "for governor", with no article."""

RACES = frozenset(
    "race election elections primary primaries runoff contest campaign bid nomination candidacy candidature seat district constituency "
    "riding ward ticket caucus caucuses by-election byelection ballot leadership post job".split()
)
"""Nouns for an election or its prize: an office only with a word that says which ("the presidential race", "Ohio's 9th district")."""

DISTRICTS = frozenset("district constituency riding ward seat".split())
"""Races named after where they are held."""

ELECTIVE = frozenset(
    "presidential vice-presidential gubernatorial mayoral senatorial congressional parliamentary legislative "
    "senate house assembly council state federal city county school governor president mayor sheriff leadership "
    "general statewide special municipal republican democratic labour labor conservative tory liberal gop "
    "libertarian green parliament congress".split()
)
"""Words that say which office a race is for."""

SOUGHT_FOR = frozenset(
    "run stand campaign vie compete primary runoff candidate candidacy candidature bid race contest contender nomination election runner "
    "aspirant hopeful nominee battle fight challenger ring hat ballot frontrunner nominate".split()
)
"""Words after which "for" names the office."""

SOUGHT = frozenset(
    "seek contest win lose enter join quit leave eye pursue clinch secure accept capture retain exit covet resign vacate relinquish".split()
)
"""Verbs whose object may be an office or a race."""

OWN = frozenset("bid campaign candidacy candidature".split())
OPENED = frozenset(
    "abandon suspend end drop scrap terminate withdraw launch announce declare mount begin start open unveil wage make file "
    "relaunch".split()
)
"""Verbs whose object may be one's own campaign: whoever suspends an election runs in none."""

LEFT_BEHIND = frozenset("of from out".split())
_LEAVING = frozenset("drop bow pull withdraw out retire resign step exit withdrawal departure stand candidate candidacy contender".split())

ENTERED = frozenset("in to into".split())
_ENTERING = frozenset("run stand elect election candidate compete enter contender return re-election reelection contend".split())

ATTAINING = frozenset({"become", "be", "succeed", "replace"})
"""What one who runs for an office is to do: "is running to become mayor", "to succeed Ana as mayor"."""

_CONTENDING = frozenset("run campaign stand bid vie compete battle fight jostle jockey".split())

CANDIDATES = frozenset("candidate contender hopeful aspirant frontrunner challenger".split())
"""Nouns before which the office stands bare ("governor aspirant")."""

_ADJECTIVES = frozenset("next vice lieutenant deputy prime attorney state federal general special local municipal vacant open".split())
_LATENT = frozenset("next vacant open local".split())


def office(token: Token) -> tuple[Entry, Token, Token] | None:
    """The office for which the noun phrase headed by `token` stands, with its first and last token; None where it is none.

    Only where it is run for, sought, won or given up: elsewhere "the governor" is a person and "the race" anything.
    """
    if token.lower_ in ADJECTIVES and _behind_race(token) in CANDIDATES:
        return _entry(ADJECTIVES[token.lower_]), token, token
    if token.lower_ in OWN and any(c.dep_ == "poss" and c.pos_ == "PROPN" for c in token.children):
        named = next((c for c in token.children if c.lower_ in ADJECTIVES), None)  # "Voss's presidential campaign"
        return None if named is None else (_entry(ADJECTIVES[named.lower_]), named, token)
    if token.tag_ not in {"NN", "NNS", "NNP", "NNPS"} or not _is_sought(token):
        return None
    if _hyphenated(token) in AGAIN and (post := _again_as(token)) is not None:
        return _phrase(post)
    inner = _complement(token) if token.lower_ in RACES else None
    if inner is not None:
        return office(inner)  # "the fight for city treasurer"
    return _phrase(token)


def _behind_race(adjective: Token) -> str:
    """The "candidate" of "presidential candidate", "presidential election candidate", in lower case."""
    behind = [t.lower_ for t in adjective.doc[adjective.i + 1 : adjective.i + 3]]
    return behind[-1] if behind[:1] == ["election"] else behind[0] if behind else ""


def contending_for(title: Token) -> Token | None:
    """The "running" of "is running to become TITLE", "to succeed Ana as TITLE", the "bid" of "her bid to become TITLE"; else None."""
    verb = title.head
    if title.dep_ == "pobj" and verb.lower_ == "as":
        verb = verb.head.head if verb.head.dep_ == "dobj" else verb.head
    elif title.dep_ != "attr":
        return None
    if verb.lemma_ not in ATTAINING or not is_infinitive(verb) or verb.dep_ not in {"xcomp", "advcl", "acl"}:
        return None
    above = verb.head
    return above if above.lemma_ in (OWN if verb.dep_ == "acl" else _CONTENDING) else None


def is_bare_race(token: Token) -> bool:
    """Whether it is "the race" or "his campaign", with no word that says which: the one spoken of before."""
    definite = any(c.dep_ == "poss" or (c.dep_ == "det" and c.lower_ in {"the", "this", "that"}) for c in token.children)
    told = any(c.dep_ in {"amod", "compound", "nmod", "prep", "nummod", "relcl", "acl"} for c in token.children)
    return token.lower_ in OWN | {"race", "contest"} and definite and not told and _is_sought(token)


def _phrase(token: Token) -> tuple[Entry, Token, Token] | None:
    first, last = _left(token), _right(token)
    if not _is_office(token, first, last):
        return None
    name = " ".join(token.doc[first.i : last.i + 1].text.split())
    return _entry(name), first, last


def _entry(name: str) -> Entry:
    return Entry(f"office:{name.lower()}", name, EntityType.OFFICE, None, frozenset())


def _again_as(token: Token) -> Token | None:
    """ "mayor" of "re-election as mayor"."""
    if token.i + 1 >= len(token.doc) or token.nbor().lower_ != "as":
        return None
    return next((c for c in token.nbor().children if c.dep_ == "pobj"), None)


def _is_sought(token: Token) -> bool:
    """Whether it stands where an office is run for or given up."""
    while token.dep_ == "conj" and token.head.i < token.i:
        token = token.head
    head = token.head
    if token.i + 1 < len(token.doc) and token.nbor().lemma_.lower() in CANDIDATES:
        return True
    if contending_for(token) is not None:
        return True
    if token.dep_ == "dobj":
        return head.lemma_.lower() in SOUGHT or (token.lower_ in OWN and head.lemma_.lower() in OPENED)
    if token.dep_ in {"compound", "nmod"}:
        return head.lemma_.lower() in CANDIDATES
    if token.dep_ != "pobj":
        return False
    above = {head.head.lemma_.lower(), head.head.head.lemma_.lower()}
    word = head.lower_
    if word == "for":
        return bool(above & (SOUGHT_FOR | SOUGHT))
    if word in LEFT_BEHIND:
        return bool(above & _LEAVING)
    return word in ENTERED and bool(above & _ENTERING)


def _complement(token: Token) -> Token | None:
    """ "governor" of "the race for governor"."""
    for prep in token.children:
        if prep.dep_ == "prep" and prep.lower_ == "for":
            return next((c for c in prep.children if c.dep_ == "pobj"), None)
    return None


def _left(token: Token) -> Token:
    """The first token of the phrase without article, possessive pronoun and describing adjectives."""
    first = token
    while first.i and _belongs(token.doc[first.i - 1], token):
        first = token.doc[first.i - 1]
    while first.i < token.i and (first.is_punct or first.dep_ == "case" or first.lower_ in _LATENT):
        first = first.nbor()
    return first


def _belongs(token: Token, head: Token) -> bool:
    """Whether a token before the head is part of the office's name."""
    if token.dep_ == "case" or token.text == "-":
        return True
    if token.lower_ in {"re", "by", "vice"} and token.nbor().text == "-":
        return True
    if token.i < head.left_edge.i or token.pos_ in {"DET", "PRON", "VERB", "AUX", "ADP"}:
        return False
    low = token.lower_
    named = token.pos_ in {"PROPN", "NOUN"} or token.dep_ in {"poss", "compound"}  # the tagger takes some names for adjectives
    return named or low in ELECTIVE | _ADJECTIVES or token.text[0].isdigit()


def _right(token: Token) -> Token:
    """The last token: over "of Ohio" behind an office, "in the Senate" behind a seat."""
    allowed = {"of", "in", "on"} if token.lower_ == "seat" else {"of"}
    for prep in token.children:
        if prep.dep_ == "prep" and prep.lower_ in allowed and prep.i == token.i + 1:
            inner = next((c for c in prep.children if c.dep_ == "pobj"), None)
            if inner is not None and inner.pos_ in {"PROPN", "NOUN"}:
                return inner
    return token


def _is_office(token: Token, first: Token, last: Token) -> bool:
    word = _hyphenated(token)
    words = {t.lower_ for t in token.doc[first.i : token.i]}
    if word in POSTS:
        return True
    if word in HOLDERS:
        return not _is_somebody(token)
    named = last.lower_ in POSTS or any(t.pos_ == "PROPN" or t.text[0].isdigit() for t in token.doc[first.i : last.i + 1] if t.i != token.i)
    if token.lower_ in DISTRICTS or token.text in CHAMBERS:
        return (named and token.text != "board") or bool(words & (ELECTIVE | {"school"}))
    return token.lower_ in RACES and bool(words & ELECTIVE or any(w in HOLDERS for w in words))


def _hyphenated(token: Token) -> str:
    """The word with what a hyphen ties to it: "re-election"."""
    if token.i > 1 and token.nbor(-1).text == "-":
        return f"{token.nbor(-2).lower_}-{token.lower_}"
    return token.lower_


def _is_somebody(token: Token) -> bool:
    """A holder's noun with an article, a possessor or a name is a person, not the office."""
    if token.tag_ in PLURALS or token.dep_ == "dobj":
        return True
    coming = any(c.lower_ == "next" for c in token.children)  # "to become the next mayor"
    own = any(c.dep_ == "poss" and c.pos_ == "PRON" for c in token.children)
    if own or any(c.dep_ in {"appos", "relcl"} or (c.dep_ == "det" and not coming) for c in token.children):
        return True
    return token.i + 1 < len(token.doc) and token.nbor().pos_ == "PROPN"
