"""The parse around one word: its voice and agent, whose it is, what its prepositions govern, what a relative pronoun stands for."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from kg.extract.cues import (
    RANKS,
)
from kg.extract.parse.lists import conjuncts as conjuncts
from kg.extract.parse.lists import is_reciprocal as is_reciprocal
from kg.extract.parse.repairs import (
    accompanied,
    agent_at_recipient,
    before_its_verb,
    bond_before,
    hyphened_agent,
    noun_before_adverb,
    owner_before_sum,
    run_on,
    stranded,
    strayed_agent,
    strayed_doers,
)
from kg.extract.parse.repairs import is_headline_future as is_headline_future
from kg.extract.parse.tree import NOMINAL as NOMINAL
from kg.extract.parse.tree import QUOTE_MARKS as QUOTE_MARKS
from kg.extract.parse.tree import SUBJECTS as SUBJECTS
from kg.extract.parse.tree import VERBAL as VERBAL
from kg.extract.parse.tree import children as children
from kg.extract.parse.tree import is_finite as is_finite
from kg.extract.parse.tree import is_infinitive as is_infinitive
from kg.extract.parse.tree import is_set_apart as is_set_apart
from kg.extract.parse.tree import is_verbal as is_verbal

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

RELATIVE_PRONOUNS = frozenset({"who", "whom", "which", "that", "whose"})

COMPOUND_PREPOSITIONS = frozenset({"according", "due", "owing", "prior", "thanks", "contrary", "subject"})
"""First words of prepositions of two words, whose noun is no "to" of the verb ("spoke on Monday, according to Ana")."""

NEVER_PASSIVE = frozenset(
    "partner team merge collaborate cooperate liaise side clash reconcile apologize apologise appear arrive campaign dine intensify lunch "
    "star tour travel".split()
)
"""Verbs without an object: their bare participle behind a name is the past ("Bolt partnered with Ana")."""

MAKING = frozenset(
    "announce bring carry conduct deliver file express give impose issue launch lay level lodge make mount offer open order "
    "raise sign stage start submit voice wage write".split()
)
"""Participles that only tell whose the noun before them is: "a suit brought by Ana", "an offer made by Bolt"."""

FILING = frozenset({"bring", "file", "launch", "lodge", "submit"})
"""Those of them that nobody undergoes."""

GOVERNING = frozenset({"on", "upon", "at", "against", "with", "from", "for", "over", "after", "around"})
"""Prepositions that the parser takes for particles ("call on Ana to resign"); "up", "out", "off" and "down" are rarely any."""


def predicate(verb: Token) -> Token:
    """The word that says something: the adjective or noun after a copula ("is unlikely"), any other token itself."""
    if verb.lemma_ in {"be", "become", "remain", "seem"} and (words := children(verb, "acomp", "attr")):
        return words[0]
    return verb


TALKING = frozenset({"speak", "talk", "meet", "communicate", "confer"})
"""Verbs whose "by" is no doer: "Ana and Tom spoke by phone"."""


def is_passive(verb: Token) -> bool:
    """Whether its subject undergoes it: "was fired", "the aide fired by Ana", "arrested on Monday, Tom ...", "was fired and sued"."""
    if children(verb, "auxpass", "nsubjpass") or hyphened_agent(verb) is not None:
        return True
    if children(verb, "agent") and not (verb.lemma_ in TALKING and children(verb, "nsubj")):
        return True
    if verb.tag_ != "VBN" or children(verb, "aux", "dobj", *SUBJECTS) or verb.lemma_ in NEVER_PASSIVE:
        return False
    if verb.dep_ == "acl" and verb.head.dep_ == "ROOT" and children(verb, "oprd"):
        to_post = verb.nbor(-1).text == "," and any(p.lower_ == "as" for p in children(verb, "prep"))
        if verb.head.pos_ == "PROPN" or to_post:
            return False  # "Ana Voss called Tom Reyl a liar", "the mayor, Ana, named Tom as", taken for a name with a participle
    if verb.dep_ == "conj" and is_verbal(verb.head):
        return is_passive(verb.head)
    return verb.dep_ in {"acl", "advcl"}


def agent(verb: Token) -> Token | None:
    """Whoever does a passive verb: the noun after its "by", or after that of the one joined to it ("was praised and hired by Ana")."""
    if (hyphened := hyphened_agent(verb)) is not None:
        return hyphened
    for by in children(verb, "agent", "prep"):
        if by.lower_ == "by" and (nouns := children(by, "pobj")):
            return run_on(before_its_verb(nouns[0]))
    if children(verb, "auxpass") and (strayed := strayed_agent(verb) or _agent_behind(verb)) is not None:
        return strayed
    if verb.dep_ == "acl" and (strayed := agent_at_recipient(verb)) is not None:
        return strayed
    joined = [c for c in children(verb, "conj") if c.i == verb.i + 2 and c.tag_ in {"VBN", "VBD"} and not children(c, *SUBJECTS, "dobj")]
    return agent(joined[0]) if joined and children(verb, "auxpass") else None


def _agent_behind(verb: Token) -> Token | None:
    """ "Ana" of "was told to leave the hall by Ana", where the parser hangs her at the infinitive, or at what is left."""
    told = [c for c in children(verb, "xcomp") if is_infinitive(c) and not children(c, "auxpass")]
    places = [n for c in told for n in (c, *children(c, "dobj"))]
    named = [n for t in places for p in children(t, "prep") if p.lower_ == "by" for n in children(p, "pobj")]
    return next((n for n in named if n.ent_type_ in {"PERSON", "ORG"} and n.pos_ == "PROPN"), None)


def antecedent(pronoun: Token) -> Token:
    """What a relative pronoun stands for: the noun its clause modifies; any other token is given back."""
    if pronoun.lower_ not in RELATIVE_PRONOUNS or pronoun.tag_ not in {"WDT", "WP", "WP$", "IN"}:
        return before_its_verb(pronoun) if pronoun.dep_ == "pobj" else pronoun
    head = next((c for c in (pronoun, *pronoun.ancestors) if c.dep_ == "relcl"), None)
    if head is not None:
        return pronoun if is_far_from_name(pronoun, head.head) else _not_contrasted(head.head)
    cleft = pronoun.head.head  # "it was Ana who said"
    focus = children(cleft, "attr") if pronoun.head.dep_ == "ccomp" and cleft.lemma_ == "be" else []
    return focus[0] if focus else pronoun


def is_far_from_name(that: Token, name: Token) -> bool:
    """ "Went to the High Court, challenging an order that had jailed him": no "that" takes up a name beyond a comma."""
    return that.lower_ == "that" and name.pos_ == "PROPN" and any(t.text == "," for t in that.doc[name.i + 1 : that.i - 1])


def _not_contrasted(noun: Token) -> Token:
    """The noun itself, or the one it is set against: of "it was Ana, not Tom, who" Ana, whom the parser leaves for Tom."""
    before = [t.lower_ for t in noun.doc[max(0, noun.left_edge.i - 2) : noun.left_edge.i]]
    apart = before[-1:] == ["not"] or before == ["rather", "than"]
    return noun.head if apart and noun.dep_ in {"appos", "conj"} and noun.head.pos_ in NOMINAL else noun


def governor(preposition: Token) -> Token:
    """What a preposition depends on, past another one or an adverb before it ("pulled out of", "walked away from")."""
    above = preposition.head
    if (noun := noun_before_adverb(preposition)) is not None:
        return noun
    while above.pos_ in {"ADP", "ADV", "SCONJ"} and above.head != above:
        above = above.head
    return above


def is_ranked(noun: Token) -> bool:
    """Whether an infinitive after the noun tells what it did: "the first senator to go", "the only one to go"."""
    ranks = children(noun, "amod", "det", "nummod")
    most = any(a.tag_ == "RBS" for c in ranks for a in children(c, "advmod"))  # "the most senior MP to go"
    return most or any(c.lower_ in RANKS or c.tag_ == "JJS" for c in ranks) or noun.lower_ in RANKS


def second_objects(named: Token) -> list[Token]:
    """ "an apology" of "offered Ana Diaz an apology", "her house" of "lent Ana her house", where the parser hangs it at the name."""
    if named.tag_ not in {"NNP", "NNPS"}:
        return []
    beside = [c for c in children(named, "appos") if named.dep_ == "dative" and c.tag_ in {"NN", "NNS"} and children(c, "poss", "det")]
    return children(named, "dobj") + beside


def recipients(verb: Token) -> list[Token]:
    """To whom it is given or told: "gave Ana a medal", "gave a medal to Ana"."""
    bare = [c for c in children(verb, "dative") if c.pos_ in NOMINAL]
    return bare + [n for c in children(verb, "dative") if c.pos_ not in NOMINAL for n in children(c, "pobj")]


def prepositional(token: Token, preps: Collection[str]) -> list[Token]:
    """The heads after the token's prepositions that are in `preps` (lower case); "out of" is met by "of" too."""
    found = []
    own = [p for p in children(token, "prep", "dative", "agent") if bond_before(p) is None]
    own += [p for p in _behind_time(token) if p not in own]
    own += [p for p in token.doc[token.i + 1 : token.i + 2] if p.dep_ in {"prep", "dative"} and bond_before(p) == token]
    below = [inner for p in own for n in children(p, "pobj") for inner in children(n, "prep")]  # "with Ana in May and with Tom in June"
    for preposition in [*own, *(c for p in (*own, *below) for c in children(p, "conj") if c.tag_ == "IN")]:
        if preposition.lower_ in preps:
            found += [antecedent(n) for n in (*children(preposition, "pobj"), *accompanied(preposition), *stranded(preposition))]
        if preposition.lower_ in COMPOUND_PREPOSITIONS:
            continue
        found += [n for inner in children(preposition, "prep") if inner.lower_ in preps for n in children(inner, "pobj")]
    if "to" in preps:
        found += _taken_for_infinitives(token)
    if "by" in preps:
        found += [*strayed_doers(token), *_makers(token)]
    return found + _behind_particle(token, preps)


NEVER_VERBS = frozenset(
    "activist actor actress attorney businessman challenger contender incumbent journalist lawmaker lawyer leader newcomer opponent "
    "qualifier senator singer".split()
)


def _taken_for_infinitives(verb: Token) -> list[Token]:
    """What stands behind a "to" where the parser takes a noun for a verb: "lost to challenger Tom Reyl", "dragged Ana to court"."""
    wed = verb.lemma_ in {"marry", "married", "engage", "engaged"}
    below = children(verb, "xcomp", "advcl")
    nouns = [c for c in below if (wed and c.dep_ == "xcomp") or (c.lower_ in NEVER_VERBS and is_infinitive(c))]
    named = [n for c in nouns for n in children(c, "dobj")]
    if wed and verb.dep_ == "acomp":  # "is married to actor Tom Reyl", where she is he
        named += [n for n in children(verb.head, "attr") if n.left_edge.tag_ == "TO" and n.left_edge.i == verb.i + 1]
    return named + [n for n in children(verb, "xcomp") if n.tag_ in {"NN", "NNP"} and is_infinitive(n)]


def _behind_time(token: Token) -> list[Token]:
    """The "of" of "the arrest on Monday of Ana", which the parser hangs at the day."""
    days = [n for p in children(token, "prep") if p.lower_ in {"on", "in"} for n in children(p, "pobj") if n.ent_type_ in {"DATE", "TIME"}]
    return [p for n in days for p in children(n, "prep") if any(o.pos_ == "PROPN" and o.ent_type_ != "DATE" for o in children(p, "pobj"))]


def _makers(noun: Token) -> list[Token]:
    """Whose act it is by such a participle, which the parser may hang at a name between ("a petition against Ana filed by Tom")."""
    made = [c for c in children(noun, "acl") if c.tag_ in {"VBN", "VBD"} and c.lemma_ in MAKING and not children(c, "dobj")]
    accused = [n for p in children(noun, "prep") if p.lower_ == "against" for n in children(p, "pobj") if n.pos_ == "PROPN"]
    made += [c for n in accused for c in children(n, "acl") if c.lemma_ in FILING and children(c, "agent")]
    return [n for c in made for p in children(c, "agent", "prep") if p.lower_ == "by" for n in children(p, "pobj")]


def _behind_particle(verb: Token, preps: Collection[str]) -> list[Token]:
    """The object that stands right behind a preposition which the parser took for the verb's particle."""
    particles = {c.i for c in children(verb, "prt") if c.lower_ in preps and c.lower_ in GOVERNING}
    return [o for o in children(verb, "dobj") if o.left_edge.i - 1 in particles]


def possessor(noun: Token) -> Token | None:
    """Whose it is: the head of "Ana's" or "her" before the noun; None without one."""
    owners = children(noun, "poss") or owner_before_sum(noun)
    return antecedent(owners[0]) if owners else None
