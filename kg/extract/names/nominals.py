"""Descriptions in the singular ("the company", "the senator") -> the entities they take up, where one reading is clear."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kg.extract.document import Sentence
from kg.extract.names.coreference import Slots
from kg.extract.names.forms import Entry, head_word
from kg.extract.names.nations import nations
from kg.extract.names.nouns import (
    ARMED,
    ARMED_BODIES,
    BEARERS_OF_ARMS,
    BODY,
    CHARACTERS,
    COMPANY,
    COUNTRY,
    HUMAN,
    KNOWN_KINDS,
    LIKE,
    NEIGHBOURS,
    NEWS,
    OUTLETS,
    TRADES,
)
from kg.extract.names.salience import ASIDE, WEIGHTS, Slot, clear
from kg.extract.names.words import ARMED_MOVEMENTS, FIXED, LEGAL_FORMS, ORGANIZATION_HEADS, PARTIES
from kg.extract.parties import KNOWN_PARTIES, is_party
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

_RESTRICTING = frozenset({"relcl", "acl"})

_LOOSE = frozenset("then current same ousted sitting incumbent veteran embattled".split())

SHORT = {
    "pm": frozenset({"prime minister", "premier"}),
    "premier": frozenset({"prime minister"}),
    "mp": frozenset({"mp"}),
    "legislator": frozenset({"senator", "congressman", "congresswoman", "lawmaker", "mp"}),
    "ceo": frozenset({"chief executive", "executive"}),
    "judge": frozenset({"justice", "chief justice", "magistrate"}),
    "lawmaker": frozenset({"senator", "congressman", "congresswoman", "legislator", "mp"}),
    "lawyer": frozenset({"attorney", "barrister", "solicitor"}),
    "attorney": frozenset({"lawyer"}),
}
"""Short names of posts, and the posts in full."""

_OF_A_BODY = frozenset(
    f"{body} {head}" for body in ("party", "company", "club", "union") for head in ("leader", "chief", "boss", "chairman")
)

_OF_SOMETHING = frozenset("accuse suspect convict acquit remind inform assure notify warn clear strip rob deprive relieve".split())

_FOR_SOMETHING = frozenset(
    "blame criticise criticize condemn thank praise fault commend laud slam blast rebuke chide sue censure reprimand fine".split()
)
"""Verbs that tell of what or for what something is done to their object."""

_NEW = frozenset("other another new next previous old first second last rival".split())


def described(sentence: Sentence, token: Token, slots: Slots, everyone: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Whom "the senator", "the bank", "his wife" takes up: the one entity so described before, or clearly the nearest."""
    low = token.lemma_.lower()
    if low in NEIGHBOURS and any(c.lower_ == "its" for c in token.children):
        return _neighbouring(slots(sentence, token.left_edge.i, sentence.index))
    if token.tag_ not in {"NN", "NNP"} or not _is_definite(token):
        return ()
    before = slots(sentence, token.left_edge.i, sentence.index)
    phrase = _phrase(token)
    if known := _known(low, phrase, before, everyone):
        return known
    if low in HUMAN and any(c.lower_ == "former" for c in token.children):
        former = {f"former {low}", f"former {phrase}"}  # the president of today is not the former one
        return _one(before, sentence, lambda e: e.type is EntityType.PERSON and bool(e.descriptors & former))
    if " " in phrase and low in HUMAN and len(found := [e for e in everyone if phrase in e.descriptors]) == 1:
        return tuple(found)  # an office in full may come before its holder's name
    if low in HUMAN | SHORT.keys():
        return _one(before, sentence, lambda e: _is_so_called(e, phrase, low, EntityType.PERSON)) or _character(token, sentence, before)
    if (low in COMPANY or low in BODY) and any(c.dep_ == "det" for c in token.children):
        return _described_body(token, sentence, phrase, before)
    if low in COUNTRY - {"city", "town"} and not phrase:
        countries = dict.fromkeys(e for s in before for e in s.entries if e.key.startswith("place:"))
        if low == "state" and any((n := nations().get(e.name)) is not None and n.kind == "country" for e in countries):
            return ()  # "the state's governor" of an article on Malaysia: one of its states
        return tuple(countries) if len(countries) == 1 else ()
    return ()


def _known(kind: str, phrase: str, before: list[Slot], everyone: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The only known one of the kind that the text has named so far, unless a body of the article bears the word in its longer name."""
    if kind in ARMED_BODIES and phrase and set(phrase.split()[:-1]) <= ARMED:
        return _armed(before)
    longer = (e.name.lower().split() for e in everyone if e.type is not EntityType.PERSON and not e.key.startswith("place:"))
    if phrase or kind not in KNOWN_KINDS or any(kind in words and len(words) > 1 for words in longer):
        return ()
    known = KNOWN_KINDS[kind]
    said = dict.fromkeys(e for s in before for e in s.entries if {e.name, e.key.removeprefix("place:")} & known)
    return tuple(said) if len(said) == 1 else ()


def _armed(before: list[Slot]) -> tuple[Entry, ...]:
    """ "The militant group": the only body of the text so far that is known to bear arms or told to."""
    bodies = (e for s in before for e in s.entries if e.type is EntityType.ORGANIZATION)
    found = dict.fromkeys(e for e in bodies if e.name.lower() in ARMED_MOVEMENTS or e.descriptors & BEARERS_OF_ARMS)
    return tuple(found) if len(found) == 1 else ()


def _described_body(token: Token, sentence: Sentence, phrase: str, before: list[Slot]) -> tuple[Entry, ...]:
    """ "The bank", "the Labour group": the body of that kind, with the name that tells it from others where one is said."""
    low = token.lemma_.lower()
    if (named := _told_by(token)) is not None:
        return _one(before, sentence, lambda e: _is_body(e, phrase, low) and named in e.name.lower().split())
    fitting = _one(before, sentence, lambda e: _is_body(e, phrase, low))
    if fitting and low == "party" and _is_of_another(fitting[0], before, sentence):
        return ()
    return fitting or _company(token, sentence, phrase, before)


def _neighbouring(before: list[Slot]) -> tuple[Entry, ...]:
    """ "Its neighbour": of the only two countries spoken of the one that was not named last."""
    said = [s for s in sorted(before, key=lambda s: (s.sentence, s.token)) if len(s.entries) == 1 and s.entries[0].key.startswith("place:")]
    others = {s.entries[0] for s in said} - {s.entries[0] for s in said[-1:]}
    return tuple(others) if len(others) == 1 else ()


def _is_definite(token: Token) -> bool:
    """With "the", "this" or a possessor, and nothing that tells it from others or starts a new one."""
    children = list(token.children)
    if any(
        (c.dep_ in _RESTRICTING and token.nbor().text != ",")
        or (c.dep_ == "prep" and c.lower_ in {"of", "for", "from", "in", "at"} and not is_of_verb(c))
        for c in children
    ):
        return False
    before = {c.lower_ for c in children if c.i < token.i}
    if before & _NEW or ("former" in before and "the" not in before) or token.dep_ in {"compound", "attr", "appos", "npadvmod"}:
        return False
    return any((c.dep_ == "det" and c.lower_ in {"the", "this", "that"}) or c.dep_ == "poss" for c in children)


def is_of_verb(preposition: Token) -> bool:
    """ "Accused the bank of greed", "thanked the mayor for coming": what follows says of what, and not which bank."""
    noun = preposition.head
    verb = noun.head.lemma_ if noun.dep_ in {"dobj", "nsubjpass"} else ""
    if preposition.lower_ == "of":
        return verb in _OF_SOMETHING and not any(c.pos_ == "PROPN" for c in preposition.children)  # "the president of Chile"
    return preposition.lower_ == "for" and verb in _FOR_SOMETHING and any(c.dep_ == "pcomp" for c in preposition.children)


def _phrase(token: Token) -> str:
    """The common nouns and adjectives right before it with it ("hedge fund"); empty when it stands alone."""
    loose = _LOOSE | {"former"}
    words = [c.lower_ for c in token.children if c.dep_ in {"compound", "amod"} and c.i < token.i and c.lower_ not in loose]
    words = [w for w in words if w.islower() and (token.tag_ == "NNP" or not token.doc[token.i - 1].text.istitle())]
    return " ".join([*words, token.lemma_.lower()]) if words else ""


def _is_so_called(entry: Entry, phrase: str, low: str, kind: EntityType) -> bool:
    if phrase in _OF_A_BODY:
        phrase = ""  # "the party leader": of the party that is named in his title
    called = {phrase} if phrase else {low} | SHORT.get(low, frozenset())
    return entry.type is kind and bool(entry.descriptors & called)


def _is_body(entry: Entry, phrase: str, low: str) -> bool:
    """By a description of it, or by its name: "the bank" is "Straits Bank", "the union" the "Nurses' Guild", "the party" Labour."""
    if entry.type is not EntityType.ORGANIZATION:
        return False
    if _is_so_called(entry, phrase, low, EntityType.ORGANIZATION):
        return True
    if low == "party" and not phrase and is_party(entry.name):
        return True
    endings = {w.lower() for w in entry.name.split()[-2:]}
    return not phrase and (head_word(entry.name) == low or bool(endings & LIKE.get(low, frozenset())))


def _one(before: list[Slot], sentence: Sentence, fits: Callable[[Entry], bool]) -> tuple[Entry, ...]:
    """The only entity of the article so far that fits, else the clearly nearest of those that do."""
    fitting = list(dict.fromkeys(e for s in before if len(s.entries) == 1 for e in s.entries if fits(e)))
    if len(fitting) == 1:
        return (fitting[0],)
    return clear([s for s in before if len(s.entries) == 1 and s.entries[0] in fitting], sentence.index, lambda _: 0.0) if fitting else ()


def _near(before: list[Slot], sentence: Sentence, fits: Callable[[Entry], bool]) -> tuple[Entry, ...]:
    """The only entity that fits in this sentence and the one before."""
    near = {s: e for s in before if sentence.index - s.sentence <= 1 for e in s.entries if fits(e)}
    only = tuple(dict.fromkeys(near.values()))
    return only if len(only) == 1 and any(s.weight > ASIDE for s in near) else ()


def _character(token: Token, sentence: Sentence, before: list[Slot]) -> tuple[Entry, ...]:
    """ "The billionaire": the sole person of the sentence before, its subject or object, where the description heads a sentence."""
    if token.lemma_.lower() not in CHARACTERS or not _heads(token):
        return ()
    previous = [s for s in before if s.sentence == sentence.index - 1]
    people = dict.fromkeys(e for s in previous for e in s.entries if e.type is EntityType.PERSON)
    others = any(s.noun in HUMAN for s in previous if not s.entries)
    return tuple(people) if len(people) == 1 and not others and _is_told_of(previous, tuple(people)) else ()


def _heads(token: Token) -> bool:
    """Whether the description, with no owner, is the subject that opens its sentence."""
    return token.dep_ in {"nsubj", "nsubjpass"} and token.left_edge.i == 0 and not any(c.dep_ == "poss" for c in token.children)


def _is_told_of(slots: list[Slot], entries: tuple[Entry, ...]) -> bool:
    """Whether they stand by themselves as subject or object of one of the phrases."""
    return any(s.entries == entries and s.weight >= WEIGHTS["dobj"] for s in slots)


def _is_of_another(found: Entry, before: list[Slot], sentence: Sentence) -> bool:
    """Whether a body of a kind that nothing tells is the subject here, and the one found stands in an earlier sentence alone.

    "Amber announced that it had named the party's chairman": Amber may be the party.
    """
    here = [s for s in before if s.sentence == sentence.index]
    if any(found in s.entries for s in here):
        return False
    acting = [s.entries[0] for s in here if len(s.entries) == 1 and s.weight >= _ACTING and s.entries[0].type is EntityType.ORGANIZATION]
    return any(not e.descriptors & (COMPANY | BODY) and head_word(e.name) not in ORGANIZATION_HEADS for e in acting)


_ACTING = WEIGHTS["nsubj"] - 0.5


def _told_by(token: Token) -> str | None:
    """The party or body named right before the noun that tells it from others of its kind ("the Labour group"), in lower case."""
    named = [c for c in token.children if c.i < token.i and c.dep_ in {"compound", "amod", "nmod"} and c.text[0].isupper()]
    return next((c.lower_ for c in named if c.lower_ in PARTIES or c.lower_ in KNOWN_PARTIES or c.ent_type_ in {"ORG", "PERSON"}), None)


def _company(token: Token, sentence: Sentence, phrase: str, before: list[Slot]) -> tuple[Entry, ...]:
    """ "The company" of a body never called one: the only organization nearby that is not plainly something else."""
    told_apart = phrase or any(c.pos_ in {"PROPN", "NUM"} for c in token.children)  # "the Ohio company"
    if token.lemma_.lower() in TRADES:
        return _of_trade(token, sentence, before)
    if told_apart or token.lemma_.lower() not in {"company", "firm", "group", "business"}:
        return ()
    fitting = tuple(dict.fromkeys(e for s in before for e in s.entries if _may_be_company(e)))
    found = fitting if len(fitting) == 1 else _near(before, sentence, _may_be_company)
    # not only in "Bolt analyst Ana Diaz"
    by_itself = any(s.entries == found and (s.weight >= WEIGHTS["attr"] or s.headed) for s in before)
    return found if by_itself else ()


def _of_trade(token: Token, sentence: Sentence, before: list[Slot]) -> tuple[Entry, ...]:
    """ "The miner", "the Danish brewer": the sole body of the sentence before, its subject or object, and of no other known trade."""
    previous = [s for s in before if s.sentence == sentence.index - 1]
    bodies = tuple(dict.fromkeys(e for s in previous for e in s.entries if _may_be_company(e)))
    others = any(s.noun in COMPANY for s in previous if not s.entries)
    fits = len(bodies) == 1 and not others and not bodies[0].descriptors & TRADES
    return bodies if fits and _heads(token) and _is_told_of(previous, bodies) else ()


def _may_be_company(entry: Entry) -> bool:
    words = {w.lower() for w in entry.name.split()}
    words |= {w.removesuffix("s") for w in words}  # "Defence Forces"
    if entry.type is not EntityType.ORGANIZATION or entry.key.startswith("party:") or entry.name.lower() in NEWS:
        return False
    return bool(words & LEGAL_FORMS) or not (
        words & (BODY | OUTLETS) or FIXED.get(entry.name.lower()) or entry.name.isupper() or entry.descriptors & (BODY - COMPANY)
    )
