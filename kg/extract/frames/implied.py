"""Who stands in a place of a frame though the grammar hangs him elsewhere: the parties to a meeting, a doer behind a literal noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.frames.authorities import is_police
from kg.extract.parse import syntax
from kg.extract.parties import is_party

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token
    from kg.relations import Relation
    from kg.relations.frames import Frame

_WITHIN = frozenset({"in", "at", "during"})
_AROUND = frozenset({"after", "following", "before", "for", "from", "of"})
_ATTENDING = frozenset("attend leave end join skip quit enter".split())
_COMING = frozenset("arrive come fly go head return sit travel leave emerge exit depart walk withdraw pull".split())
"""Verbs of motion, whose "for a meeting with", "out of talks with" are the subject's own."""

_JOURNEYS = frozenset({"visit", "trip", "tour", "stopover"})

_TOLD_OF = frozenset({"backing", "concession", "contact", "law", "quarrel"})
"""Families whose nouns under "in" are what the sentence's subject does ("in a letter to Ana, Tom ..."); a bombing may be anybody's."""


def party(noun: Token, relation: Relation) -> list[Token]:
    """Whose act a noun without an owner is: of the subject that acts in it, comes to it or attends it.

    "In a letter to Ana, Tom wrote": Tom's; "left after a meeting with Ana", "attended a dinner with Ana": whoever left, whoever attended.
    """
    if relation.name == "COMPETED_WITH":
        return _candidates(noun)
    if relation.family not in _TOLD_OF or relation.name == "INVESTIGATED":  # "spoke at the inquest into": no more than a witness
        return []
    if noun.dep_ == "dobj" and noun.head.lemma_ in _ATTENDING and relation.symmetric:
        return syntax.subjects(noun.head) if not syntax.is_passive(noun.head) else []
    if noun.dep_ != "pobj":
        return []
    preposition, carrier = noun.head, noun.head.head
    if preposition.dep_ == "prep" and carrier.dep_ == "prep":  # "out of talks"
        carrier = carrier.head
    if carrier.lemma_ in _JOURNEYS and carrier.dep_ == "pobj" and preposition.lower_ == "for":  # "arrived on a visit for talks with Ana"
        carrier = carrier.head.head
    if carrier.pos_ == "PROPN" and preposition.lower_ in _WITHIN and preposition.i - carrier.i <= 2:  # "Tom, in a letter to Ana, wrote"
        return [carrier] if carrier.dep_ in syntax.SUBJECTS else []
    if not syntax.is_verbal(carrier) or (syntax.is_passive(carrier) and not relation.symmetric):
        return []
    near = preposition.lower_ in _WITHIN or (relation.symmetric and preposition.lower_ in _AROUND and _own(preposition, carrier))
    return syntax.subjects(carrier) if near else []


_HELPING = frozenset("aid assist back benefit boost campaign elect endorse favor favour help interfere intervene meddle support".split())
"""Verbs whose subject is no candidate itself in the election in which it does so."""

_RUNNING = frozenset("beat campaign claim concede defeat lose poll prevail run stand triumph win".split())
"""Verbs of candidates."""


def _candidates(race: Token) -> list[Token]:
    """Who runs in the race under "in" or behind "lost": of "helped Ana in the election against Tom" Ana, of "won in" whoever won."""
    if race.dep_ == "dobj":
        return syntax.subjects(race.head) if race.head.lemma_ in {"win", "lose", "fight", "contest"} else []
    verb = race.head.head if race.dep_ == "pobj" and race.head.lower_ in {"in", "during", "before", "ahead"} else race
    if not syntax.is_verbal(verb) or verb == race:
        return []
    if verb.lemma_ in _HELPING:
        return syntax.children(verb, "dobj")
    return syntax.subjects(verb) if verb.lemma_ in _RUNNING and not syntax.is_passive(verb) else []


_SCENES = frozenset("airstrike ambush attack bombardment bombing raid shelling shooting strike violence".split())
ADJECTIVAL = frozenset({"US", "U.S.", "UK", "U.K.", "EU", "UN"})
"""Names that serve as their own adjective."""


CHANNELS = frozenset(
    "Discord Facebook Gmail Instagram LinkedIn Messenger Signal Skype Slack Snapchat Teams Telegram TikTok Twitter Viber WeChat WhatsApp "
    "X Zoom".split()
)
"""By what people talk: "a WhatsApp message to Ana" is none of the firm's."""


def is_scene(name: Token, noun: Token) -> bool:
    """Whether a place before an attack says where it was, not who made it: "the Harlow attack", "Lebanon strikes"; not "US strikes"."""
    bodily = name.ent_type_ in {"ORG", "NORP"} or name.text in ADJECTIVAL
    return noun.lemma_.lower() in _SCENES and name.pos_ == "PROPN" and not bodily


_OF_STATES = frozenset({"force", "quarrel", "backing", "contact", "concession", "cooperation"})


def nation(noun: Token, relation: Relation) -> list[Token]:
    """Whose act it is by the nation's adjective before it: "the Russian invasion of", "US aid to"; a takeover may be any Russian's."""
    if relation.family not in _OF_STATES and relation.name != "AIDED":
        return []
    adjectives = [c for c in syntax.children(noun, "amod") if c.ent_type_ == "NORP"]
    return adjectives or [c for c in syntax.children(noun, "compound", "nmod") if c.text in ADJECTIVAL]


_HOSTING = frozenset("host give throw hold organize organise".split())


def guests(verb: Token) -> list[Token]:
    """Who is hosted at what a passive of hosting modifies: whoever attends it ("Tom attended a dinner hosted by Ana")."""
    event = verb.head
    if verb.dep_ != "acl" or verb.lemma_ not in _HOSTING or event.dep_ != "dobj" or event.head.lemma_ not in _ATTENDING:
        return []
    return syntax.subjects(event.head)


def _own(preposition: Token, verb: Token) -> bool:
    """Whether "after", "for" or "out of" what the noun names speaks of the subject: it always comes, goes or speaks there itself."""
    return preposition.lower_ in {"after", "following", "before"} or verb.lemma_ in _COMING


_OF_THE_DEED = frozenset({"of", "to", "with"})
"""Prepositions whose noun says what somebody is convicted of, sentenced to or charged with: a "by" behind it is the verb's own."""


def doer_behind(verb: Token, frame: Frame) -> list[Token]:
    """Who does a passive whose "by" the parser hangs at a literal noun: "was hit with a lawsuit by Ana", "accused of lying by Ana"."""
    nouns = [*syntax.children(verb, "dobj", "oprd")]
    for prepositions, filler in frame.prepositions:
        if filler.slot is None and (filler.words or prepositions <= _OF_THE_DEED):
            nouns += [n for n in syntax.prepositional(verb, prepositions) if not filler.words or n.lemma_.lower() in filler.words]
            nouns += [c for p in syntax.children(verb, "prep") if p.lower_ in prepositions for c in syntax.children(p, "pcomp")]
    return [doer for noun in nouns for doer in syntax.prepositional(noun, {"by"})]


COURTS = frozenset("court courts tribunal bailey assizes".split())
"""Words in the names of courts ("the Old Bailey")."""

JUDGING = frozenset("convict sentence jail imprison fine find condemn acquit clear".split())
"""What a court does to whoever is before it, though the sentence only says where."""

RAIDING = frozenset("arrive break burst descend pounce raid search storm stop surround swoop".split())
"""What police do as they arrest somebody."""

ARRESTING = frozenset("arrest detain pick apprehend nab".split())


def court(verb: Token) -> list[Token]:
    """The court at or in which somebody was convicted, sentenced or cleared: "was jailed for life at Harlow Crown Court"."""
    if verb.lemma_ not in JUDGING:
        return []
    about = [p for p in syntax.children(verb, "prep") if p.lower_ not in {"after", "following", "before", "over", "amid"}]
    places = [verb, *(n for p in about for n in syntax.children(p, "pobj"))]
    places += [n for o in syntax.children(verb, "oprd", "dobj", "npadvmod") for n in (o, *syntax.prepositional(o, {"of"}))]
    named = [n for place in places for n in syntax.prepositional(place, {"at", "in"})]
    return [n for n in named if n.pos_ == "PROPN" and n.lower_ in COURTS][:1]


EXCLUDING = frozenset("ban bar expel suspend eject exclude blacklist".split())
"""With "from": to put out of a body."""

PARTS_OF_PARTIES = frozenset({"caucus", "group", "rank", "whip", "bench", "room"})
"""Of what a party has its members may be put out."""

THROWING = frozenset("kick throw boot drum turf chuck".split())
"""With "out of": to exclude."""


def excluder(verb: Token) -> list[Token]:
    """The body from which somebody was banned or thrown out: it did that itself ("was expelled from the Civic Party")."""
    if verb.lemma_ not in EXCLUDING | THROWING:
        return []
    named = syntax.prepositional(verb, {"from"} if verb.lemma_ in EXCLUDING else {"of"})
    named = [_body_of_part(n) if n.lemma_ in PARTS_OF_PARTIES else n for n in named]
    return [
        n for n in named if n.text == "party" or (n.pos_ == "PROPN" and n.ent_type_ == "ORG") or (n.text.istitle() and is_party(n.text))
    ][:1]


def _body_of_part(part: Token) -> Token:
    """The party of "the Labour caucus", "the party's council group"."""
    owner = syntax.possessor(part)
    named = [c for c in part.children if c.dep_ in {"amod", "compound", "nmod"} and c.i < part.i]
    return owner if owner is not None else next((c for c in reversed(named) if c.text[0].isupper()), part)


def raiders(verb: Token) -> list[Token]:
    """The police who came as somebody was arrested: "was picked up when FBI agents stormed his home"."""
    if verb.lemma_ not in ARRESTING:
        return []
    clauses = [c for c in syntax.children(verb, "advcl") if syntax.is_finite(c) and (c.lemma_ in RAIDING or _forces_its_way(c))]
    timed = [c for c in clauses if {t.lower_ for t in syntax.children(c, "mark", "advmod")} & {"when", "after", "as"}]
    return [s for c in timed for s in syntax.subjects(c) if is_police(s.text)]


def _forces_its_way(verb: Token) -> bool:
    return verb.lemma_ == "force" and any(o.lemma_ == "way" for o in syntax.children(verb, "dobj"))


TOLD_BY = frozenset({"say", "announce", "confirm", "report", "tell"})


def announcers(verb: Token) -> list[Token]:
    """Police and prosecutors who tell of their own arrests and charges: "Tom was arrested on Sunday, Harlow police said"."""
    above = verb.head
    if verb.lemma_ not in ARRESTING | CHARGING or any(n.ent_type_ == "GPE" for n in syntax.prepositional(verb, {"in", "from"})):
        return []
    said = syntax.subjects(above) if verb.dep_ == "ccomp" and above.lemma_ in TOLD_BY and not syntax.is_passive(above) else []
    cited = [n for p in syntax.children(verb, "prep") if p.lower_ == "according" for n in syntax.prepositional(p, {"to"})]
    return [n for n in (*said, *cited) if n.lower_ in (POLICE | PROSECUTING if verb.lemma_ in CHARGING else POLICE)]


POLICE = frozenset({"police", "constabulary", "sheriff"})
"""Who tell of their own arrests; an official or agency may tell of another's."""

CHARGING = frozenset({"charge", "indict"})
PROSECUTING = frozenset({"attorney", "department", "office", "prosecutor", "prosecutors", "service"})
"""Last words of who charges people: "the Crown Prosecution Service", "the Justice Department"."""


def bystander(verb: Token) -> list[Token]:
    """Who did what is told without a doer, where the sentence has only one who can have done it: a court, police, the body left."""
    return court(verb) or raiders(verb) or excluder(verb) or announcers(verb)


def clause_subjects(verb: Token, prepositions: frozenset[str]) -> list[Token]:
    """Who is to act in a clause that a preposition opens: "called for Ana to resign"."""
    below = syntax.children(verb, "advcl", "ccomp", "xcomp", "acl")
    clauses = [c for c in below if any(m.lower_ in prepositions for m in syntax.children(c, "mark"))]
    return [n for c in clauses if not syntax.is_finite(c) for n in syntax.children(c, "nsubj")]


def has_subjunctive(verb: Token) -> bool:
    """Whether a clause without tense follows, whose subject is to act: "demanded that Ana resign" (not "that Ana be sacked")."""
    return bool(subjunctive_subjects(verb))


def subjunctive_subjects(verb: Token) -> list[Token]:
    """Who is to act in it; of "that Ana Voss resign" Voss, where the parser takes the verb for a noun with a name before it."""
    clauses = [c for c in syntax.children(verb, "ccomp") if not syntax.is_finite(c)]
    misread = [c for c in clauses if c.pos_ == "NOUN" and any(m.lower_ == "that" for m in syntax.children(c, "mark"))]
    named = [n for c in misread for n in syntax.children(c, "compound") if n.pos_ == "PROPN" and n.i == c.i - 1]
    return [n for c in clauses for n in syntax.children(c, "nsubj")] + named
