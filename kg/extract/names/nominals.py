"""Descriptions ("the company", "the two men", "her running mate") -> the entities they take up, where one reading is clear."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kg.extract.document import Sentence
from kg.extract.names.coreference import Slots
from kg.extract.names.couples import PAIRING
from kg.extract.names.descriptors import is_set_off
from kg.extract.names.forms import Entry, head_word
from kg.extract.names.named_kinds import kind_behind
from kg.extract.names.nations import nations
from kg.extract.names.nouns import (
    ARMED,
    ARMED_BODIES,
    BEARERS_OF_ARMS,
    BODY,
    CHARACTERS,
    COMPANY,
    COUNTRY,
    EITHER,
    HUMAN,
    KNOWN_KINDS,
    LIKE,
    NEIGHBOURS,
    NEWS,
    OUTLETS,
    PAIRED_BODIES,
    PAIRED_PLACES,
    PAIRS,
    PERSONAL_MEMBERS,
    SPOUSES,
    TRADES,
)
from kg.extract.names.salience import ASIDE, WEIGHTS, Slot, clear
from kg.extract.names.words import ARMED_MOVEMENTS, FIXED, LEGAL_FORMS, ORGANIZATION_HEADS, PARTIES
from kg.extract.parties import KNOWN_PARTIES, is_party
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

Named = Callable[["Token"], tuple[Entry, ...]]
"""Token of the sentence -> the entities it names; none for what is no name."""

_HUMAN_ENDINGS = ("ist", "man", "woman", "person", "ian", "er", "or")
_NO_HUMANS = frozenset(
    "letter order offer murder power number paper computer error honor favor sector factor matter center quarter theater".split()
)
_REGIONS = frozenset("capital island region territory village port enclave province stronghold".split())
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


def neighbour(token: Token, named: Named) -> tuple[Entry, ...]:
    """The name beside a description: in apposition to it ("the barrister Ana Diaz", "Diaz, the barrister") or right behind it."""
    if token.pos_ not in {"NOUN", "PROPN"} or len(token.text) < 3 or token.text.endswith("."):
        return _called_after(token, named)
    if (before := _closed_before(token, named)) and (found := _compatible(token, before)):
        return found  # "Ana Diaz, the chair, Tom Reyl, the clerk, and ..."
    apposed = [c for c in token.children if c.dep_ == "appos" and c.i > token.i]
    for name in (*apposed, *(n for c in (token, *apposed) for n in _called(c))):
        if found := _compatible(token, named(name)):
            return found
    if token.lower_ in HUMAN and (found := _compatible(token, _past_place(token, named))):
        return found
    if token.dep_ == "appos" and (found := _compatible(token, named(token.head))):
        return found if is_set_off(token) and not _has_same(token, found) else ()
    if found := _called_after(token, named):
        return found
    if (found := _right_behind(token, named)) and (found := _compatible(token, found)):
        return found
    if token.dep_ in {"compound", "nmod"} and token.head.i == token.i + 1 + _width(token) and token.lower_ in HUMAN:
        return _compatible(token, named(token.head))
    return ()


_NAMING = frozenset("call name dub christen identify know title".split())


def _called(noun: Token) -> list[Token]:
    """The name of "a firm called Bolt Motors", "a man identified as Tom Reyl"."""
    naming = [c for c in noun.children if c.dep_ == "acl" and c.tag_ in {"VBN", "VBD"} and c.lemma_ in _NAMING]
    behind = [p for c in naming for p in c.children if p.dep_ == "prep" and p.lower_ == "as"]
    return [n for c in (*naming, *behind) for n in c.children if n.dep_ in {"oprd", "dobj", "attr", "pobj"} and n.i > noun.i]


def _past_place(token: Token, named: Named) -> tuple[Entry, ...]:
    """The person of "his counterpart in Oslo, Ana Voss,", whom the parser sets beside the place."""
    places = [n for p in token.children if p.dep_ == "prep" for n in p.children if n.dep_ == "pobj"]
    for place in places:
        if (found := named(place)) and all(e.type is EntityType.PLACE for e in found):
            persons = [e for c in place.children if c.dep_ == "appos" and c.i > place.i for e in named(c)]
            if len(persons) == 1 and persons[0].type is EntityType.PERSON:
                return tuple(persons)
    return ()


def _called_after(token: Token, named: Named) -> tuple[Entry, ...]:
    """The body whose name stands inside "the Harlow soap company", "the Little Barns restaurant chain", "Bolt magazine"."""
    name = next((t for t in reversed(token.doc[token.left_edge.i : token.i]) if named(t)), None)
    told = kind_behind(token.doc, name.i) if name is not None else None
    found = named(name) if name is not None and told is not None and told.i == token.i else ()
    return found if all(e.type is EntityType.ORGANIZATION and (token.lower_ == "party" or not is_party(e.name)) for e in found) else ()


def _closed_before(token: Token, named: Named) -> tuple[Entry, ...]:
    """Who is named right before ", the chief financial officer," where the next name of a list follows."""
    start, beyond = token.left_edge.i, token.i + 2
    if (
        start < 2
        or beyond >= len(token.doc)
        or (token.doc[start].lower_, token.doc[start - 1].text, token.nbor().text) != ("the", ",", ",")
    ):
        return ()
    listed = token.doc[beyond].lower_ == "and" or named(token.doc[beyond])
    return named(token.doc[start - 2]) if listed and token.dep_ not in {"nsubj", "nsubjpass"} else ()


def _has_same(token: Token, found: tuple[Entry, ...]) -> bool:
    """The description belongs to "his" or "her" of the name's own gender: "Reyl, his driver, and Diaz" is no Reyl who is his own."""
    owner = next((c.lower_ for c in token.children if c.dep_ == "poss"), "")
    gender = {"his": "m", "her": "f"}.get(owner)
    return gender is not None and any(e.type is EntityType.PERSON and e.gender in {None, gender} for e in found)


def _right_behind(token: Token, named: Named) -> tuple[Entry, ...]:
    """Who is named in the words right behind ("former club spokesman Ana Diaz"), where the parser joined both to the same word."""
    if token.tag_ != "NN" or token.lower_ not in HUMAN | COMPANY | BODY or token.i + 2 >= len(token.doc):
        return ()
    found = named(token.nbor())
    head = next((t for t in token.doc[token.i + 1 : token.i + 5] if named(t) == found and t.dep_ != "compound"), None) if found else None
    joined = head is not None and head.head.i == token.head.i
    listed = token.dep_ == "conj" and head is not None and head.dep_ == "appos"  # "Norway and the rebel group Harlow Front"
    return found if head is not None and joined and (listed or head.dep_ == token.dep_) else ()


def _width(token: Token) -> int:
    """How many tokens of one name stand between the token and the head of that name."""
    return max(0, token.head.i - token.i - 1) if all(t.head.i == token.head.i for t in token.doc[token.i + 1 : token.head.i]) else 0


def _compatible(noun: Token, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries if the noun is for such: a human noun for persons, a body's for organizations."""
    low = noun.lemma_.lower()
    if noun.tag_ == "NNS" and len(entries) == 1:
        return ()
    if low in EITHER:
        return entries
    body = low in COMPANY or low in BODY
    fitting = {
        EntityType.PERSON: low in HUMAN or (low.endswith(_HUMAN_ENDINGS) and low not in _NO_HUMANS and not body),
        EntityType.ORGANIZATION: body,
        EntityType.PLACE: low in COUNTRY or low in _REGIONS,
    }
    return entries if all(fitting.get(e.type, False) for e in entries) else ()


def several(sentence: Sentence, token: Token, slots: Slots) -> tuple[Entry, ...]:
    """Both of "the two men", "the pair", "both": the only two that fit in this sentence, or in this and the one or two before."""
    low = token.lower_
    if not _is_pair(token):
        return ()
    before = [s for s in slots(sentence, token.i) if s.entries]
    if low in {"pair", "couple", "two"} and token.dep_ in _SUBJECTS and token.head.lemma_ in PAIRING:
        return _married(before) or _near_pair(before, sentence)
    if listed := _listed(before, sentence, low) or (_married(before) if low == "couple" else ()):
        return listed
    if low in {"men", "women"} and not any(c.lower_ in {"two", "both"} for c in token.children):
        return ()  # men whom nobody counted may be others
    before = [s for s in before if s.sentence != sentence.index or s.token not in _doers(token)]
    for reach in (0, 1, 2, 3):
        near = [s for s in before if sentence.index - s.sentence <= reach]
        found = list(dict.fromkeys(e for s in sorted(near, key=lambda s: (s.sentence, s.token)) for e in s.entries if _in_pair(e, low)))
        if len(found) == 2:
            return tuple(found) if low not in PAIRED_PLACES or _stand_together(near, found) else ()
        if len(found) > 2:
            return ()
    return ()


def _doers(token: Token) -> set[int]:
    """Who does it to the two: of "Ana accused the duo" Ana is none of them."""
    verb = token.head if token.dep_ == "dobj" else token.head.head if token.dep_ == "pobj" else None
    return {c.i for c in verb.children if c.dep_ == "nsubj"} if verb is not None else set()


_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def _stand_together(slots: list[Slot], places: list[Entry]) -> bool:
    """One sentence names both: countries of two sentences need not be "the two countries"."""
    return any(set(places) <= {e for s in slots if s.sentence == here for e in s.entries} for here in {s.sentence for s in slots})


def _listed(before: list[Slot], sentence: Sentence, low: str) -> tuple[Entry, ...]:
    """The two who together are the subject of the sentence before ("Ana and Tom"), however many others it names."""
    if any(_in_pair(e, low) for s in before if s.sentence == sentence.index for e in s.entries):
        return ()
    lists = [s.entries for s in before if s.sentence == sentence.index - 1 and s.weight >= 4.0 and len(s.entries) == 2]
    return next((found for found in lists if all(_in_pair(e, low) for e in found)), ())


def _married(before: list[Slot]) -> tuple[Entry, ...]:
    """The only two who are named together as husband and wife ("Reyl and wife Ana"), here or in the three sentences before."""
    lists = [s.entries for s in before if len(s.entries) == 2 and all(e.type is EntityType.PERSON for e in s.entries)]
    pairs = list(dict.fromkeys(found for found in lists if any(e.descriptors & SPOUSES for e in found)))
    return pairs[0] if len(pairs) == 1 else ()


def _near_pair(before: list[Slot], sentence: Sentence) -> tuple[Entry, ...]:
    """The only two people of this sentence and the one before, where neither is there as somebody's lawyer or spokesman."""
    near = [s for s in before if sentence.index - s.sentence <= 1]
    people = tuple(dict.fromkeys(e for s in near for e in s.entries if e.type is EntityType.PERSON))
    return people if len(people) == 2 and not any(e.descriptors & PERSONAL_MEMBERS for e in people) else ()


_OF_COUPLES = frozenset("the pair married former estranged divorced".split())


def _is_pair(token: Token) -> bool:
    low = token.lower_
    children = {c.lower_ for c in token.children if c.i < token.i}
    if low in {"pair", "duo", "couple", "two"}:
        return token.doc[max(token.i - 1, 0)].lower_ in _OF_COUPLES and token.dep_ not in {"nummod", "compound"}
    if low == "both":
        return token.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj"}
    counted = bool(children & {"two", "both"}) and bool(children & {"the", "both"})
    pairs = low in PAIRS or low in PAIRED_BODIES or low in PAIRED_PLACES
    return pairs and (counted or (low in {"men", "women"} and children == {"the"}))


def _in_pair(entry: Entry, low: str) -> bool:
    if low in PAIRED_BODIES:
        return entry.type is EntityType.ORGANIZATION
    if low in PAIRED_PLACES:
        return entry.type is EntityType.PLACE and not entry.key.startswith("city:")
    return entry.type is EntityType.PERSON and (not PAIRS[low] or entry.gender in {None, PAIRS[low]})


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
