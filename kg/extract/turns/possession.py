"""What somebody has: "his firm, Calder Steel", "Voss's party, the Harbour League", "Voss's Calder Steel", "Bolt parent Calder Steel"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Referents, Sentence
from kg.extract.names.nations import nations, states
from kg.extract.names.nouns import BODY
from kg.extract.names.words import LEGAL_FORMS, ORGANIZATION_HEADS
from kg.extract.parse import syntax
from kg.extract.parse.subjects import SHARES
from kg.extract.parties import is_party
from kg.extract.statements import Statement
from kg.model import EntityType
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

POSSESSED = {
    "OWNS": frozenset("company firm business startup start-up brand restaurant consultancy conglomerate empire".split()),
    "MEMBER_OF": frozenset({"party"}),
    "WORKS_FOR": frozenset({"employer"}),
    "PART_OF": frozenset({"parent"}),
    "COOPERATED_WITH": frozenset({"partner"}),
}
"""Relation -> nouns N for which "X's N, Y" says X RELATION Y."""

NOT_OWNED = frozenset(
    "former old ex rival next future parent holding controlling sister partner record management insurance "
    "phone energy utility train drug security".split()
)
"""Before the noun: the company is another's, or one's supplier ("Bolt's parent company", "her insurance company")."""

FIRMS = LEGAL_FORMS | frozenset(
    "airlines airways app capital electric energy enterprises entertainment foods holding holdings hotels industries investments "
    "motor motors oil partners petroleum pharma pharmaceuticals platform properties resources shipping software steel stores systems "
    "technologies telecom ventures insurance construction films logistics pictures studios productions consulting realty".split()
)
"""Last words, in the name or right behind it, of what a person whose name stands before it in the genitive owns ("Ana's X app")."""


SERVICES = frozenset("financial investment payment oilfield energy engineering".split())
"""Before "Services" in a company's name."""

HOUSES = frozenset("production fashion media design".split())
"""Before "house", where it is a company."""

STATE_BODIES = frozenset(
    "agency airline bank broadcaster carrier channel company conglomerate enterprise firm fund giant group insurer lender media miner "
    "newspaper operator outlet paper producer railway refiner television trader utility".split()
)
"""What a state has: "the Chinese state broadcaster", "Norway's state salt works"."""


OFFICIAL = frozenset(
    "agency authority branch bureau chamber command commission committee court department directorate division inspectorate "
    "ministry office secretariat service subcommittee tribunal unit board squad brigade".split()
)
"""Last words of the names of what belongs to a state or a body by law or make."""

PARTS = frozenset("unit division subsidiary arm".split())
"""Behind a name what it is of the company whose name stands in the genitive or behind "of": "Bolt's Calder unit"."""

TYCOONS = frozenset(
    "billionaire businessman businesswoman entrepreneur industrialist magnate millionaire mogul oligarch tycoon financier".split()
)
"""Who owns what is said to be theirs."""


def possessions(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """Every "X's N, Y" of the sentence whose noun is in POSSESSED and whose Y is named beside it, and every firm named as a person's."""
    for noun in sentence.doc:
        if noun.pos_ == "PROPN" or noun.lower_ in FIRMS | {"company"}:
            yield from _named_firm(sentence, noun, referents)
            yield from _of_tycoon(sentence, noun, referents)
            yield from _official(sentence, noun, referents)
        if noun.tag_ == "VBN":
            yield from _held(noun)
        if noun.lower_ in PARTS and noun.pos_ in {"NOUN", "PROPN"}:
            yield from _named_part(sentence, noun, referents)
        if noun.lower_ == "state":
            yield from _of_state(sentence, noun, referents)
        relation = "OWNS" if _is_house(noun) else next((name for name, nouns in POSSESSED.items() if noun.lemma_.lower() in nouns), None)
        former = _is_anothers(noun)
        if relation is None or noun.pos_ != "NOUN" or (former and relation != "WORKS_FOR"):
            continue
        owner = syntax.possessor(noun) or (_body_before(sentence, noun, referents) if relation == "PART_OF" else None)
        named = _named(sentence, noun, referents)
        if relation == "COOPERATED_WITH" and not _are_firms(sentence, noun, owner, referents):
            continue
        if relation in {"OWNS", "MEMBER_OF"} and owner is not None and _is_place(sentence, owner, referents):
            continue  # "Norway's biggest company, Calder Steel", "Norway's ruling party, the Harbour League"
        if owner is not None and named:
            yield Statement(RELATIONS[relation], noun, (noun, noun), (owner,), tuple(named), "title", former=former)


def _are_firms(sentence: Sentence, partner: Token, owner: Token | None, referents: Referents) -> bool:
    """Whether the two are bodies, and "partner" stands alone: persons may be a couple, and a "coalition partner" is an ally."""
    ends = [*([owner] if owner is not None else []), *_named(sentence, partner, referents)]
    types = {r.mention.type for t in ends for r in referents(sentence, t)}
    return types == {EntityType.ORGANIZATION} and not syntax.children(partner, "compound", "nmod")


def _official(sentence: Sentence, body: Token, referents: Referents) -> Iterator[Statement]:
    """ "Norway's Security Service", "Parliament's Privileges Committee": the genitive tells of what the body is a part."""
    whole = syntax.possessor(body)
    if whole is None or whole.pos_ != "PROPN" or body.pos_ != "PROPN" or not _is_official(body):
        return
    named, wholes = referents(sentence, body), referents(sentence, whole)
    if [r.how for r in (*named, *wholes)] != ["name", "name"] or is_party(wholes[0].mention.name):
        return
    nation = nations().get(wholes[0].mention.name)
    if wholes[0].mention.type is EntityType.PLACE and (nation is None or nation.kind == "capital"):
        return  # "London's High Court" only sits there
    if named[0].mention.type is EntityType.ORGANIZATION and wholes[0].mention.type is not EntityType.PERSON:
        yield Statement(RELATIONS["PART_OF"], body, (body, body), (body,), (whole,), "title")


def _is_official(body: Token) -> bool:
    """Whether it ends in a word for a part of a state or of a body, with another word that says which."""
    before = any(c.dep_ in {"compound", "amod", "nmod"} and c.text.istitle() for c in body.lefts)
    behind = any(c.dep_ == "prep" and c.lower_ in {"of", "for"} for c in body.rights)
    return body.lower_ in OFFICIAL and (before or behind)


def _named_part(sentence: Sentence, part: Token, referents: Referents) -> Iterator[Statement]:
    """ "Bolt's Calder Steel unit", "the Calder Steel unit of Bolt": the name before the noun is the part's own."""
    wholes = [o for o in [syntax.possessor(part)] if o is not None] or syntax.prepositional(part, {"of"})
    before = part.nbor(-1) if part.i else part
    if len(wholes) != 1 or _is_anothers(part) or before.pos_ != "PROPN" or before == wholes[0] or before.head != part:
        return
    named, whole = referents(sentence, before), referents(sentence, wholes[0])
    if [r.mention.type for r in (*named, *whole)] == [EntityType.ORGANIZATION] * 2 and named[0].how == whole[0].how == "name":
        yield Statement(RELATIONS["PART_OF"], part, (part, part), (before,), (wholes[0],), "title")


def _is_place(sentence: Sentence, token: Token, referents: Referents) -> bool:
    return [r.mention.type for r in referents(sentence, token)] == [EntityType.PLACE]


def _named(sentence: Sentence, noun: Token, referents: Referents) -> list[Token]:
    """The names in apposition to the noun, in a list behind it, or right behind it ("Bolt parent Calder Steel")."""
    named = [c for c in noun.children if c.dep_ == "appos" and referents(sentence, c)]
    named += [noun.head] if noun.dep_ == "appos" and noun.head.pos_ == "PROPN" else []
    named += [t for t in syntax.conjuncts(noun)[1:] if _is_listed(noun, t) and referents(sentence, t)]
    verb = noun.head
    named += [c for c in syntax.children(verb, "attr") if noun.dep_ == "nsubj" and verb.lemma_ == "be" and c.pos_ == "PROPN"]
    carried = noun.dep_ == "compound" and noun.head.i > noun.i and noun.head.pos_ == "PROPN" and bool(referents(sentence, noun.head))
    return named or ([noun.head] if carried else [])


def _body_before(sentence: Sentence, noun: Token, referents: Referents) -> Token | None:
    """The body whose name stands before "parent" without a genitive."""
    before = sentence.doc[noun.i - 1] if noun.i else noun
    types = {r.mention.type for r in referents(sentence, before)} if before.pos_ == "PROPN" else set()
    return before if types == {EntityType.ORGANIZATION} else None


def _named_firm(sentence: Sentence, firm: Token, referents: Referents) -> Iterator[Statement]:
    """ "Ana Voss's Calder Steel", "Voss's X app": the genitive of a person before a company's name tells whose company it is."""
    owner = syntax.possessor(firm)
    called = firm.pos_ == "PROPN"
    firmlike = firm.lower_.strip(".") in FIRMS | (set() if called else {"company"}) or (called and _are_services(firm))
    if owner is None or not firmlike or (called and owner.pos_ != "PROPN"):
        return
    name = firm if called else firm.nbor(-1)
    if called and all(t.lower_ in ORGANIZATION_HEADS for t in sentence.doc[owner.i + 2 : firm.i + 1]):
        return  # "Boscov's Department Stores" is all one name
    owners, bodies = referents(sentence, owner), referents(sentence, name)
    types = [{r.mention.type for r in found} for found in (owners, bodies)]
    if types == [{EntityType.PERSON}, {EntityType.ORGANIZATION}]:
        yield Statement(RELATIONS["OWNS"], firm, (name, firm), (owner,), (name,), "title")


def _of_tycoon(sentence: Sentence, firm: Token, referents: Referents) -> Iterator[Statement]:
    """ "Tycoon Ana Voss's Zubo": of somebody who is called a businesswoman any body that is no party's or club's is her firm."""
    owner = syntax.possessor(firm)
    called = owner is not None and any(c.lower_ in TYCOONS and c.i < owner.i for c in owner.children)
    if owner is None or not called or firm.pos_ != "PROPN" or owner.pos_ != "PROPN" or is_party(firm.text):
        return
    types = [{r.mention.type for r in referents(sentence, t)} for t in (owner, firm)]
    public = any(set(r.mention.name.lower().split()) & BODY for r in referents(sentence, firm))  # "tycoon Ana's University of Oslo degree"
    if not public and types == [{EntityType.PERSON}, {EntityType.ORGANIZATION}]:
        yield Statement(RELATIONS["OWNS"], firm, (firm, firm), (owner,), (firm,), "title")


def _held(participle: Token) -> Iterator[Statement]:
    """ "Bolt is 40% held by Ana and 30% by Tom"."""
    share = participle.head
    if participle.lemma_ not in {"hold", "control"} or share.lemma_ not in SHARES or participle.dep_ != "acl":
        return
    others = [n for c in syntax.children(share, "conj") if c.lemma_ in SHARES for n in syntax.prepositional(c, {"by"})]
    holders = (*syntax.doers(participle), *others)
    if syntax.agent(participle) is not None:
        yield Statement(RELATIONS["OWNS"], participle, (participle, participle), holders, tuple(syntax.subjects(participle)), "verb")


def _are_services(firm: Token) -> bool:
    """ "Bolt Financial Services"; a county's "Health Services" are nobody's."""
    return firm.lower_ == "services" and firm.i > 0 and firm.nbor(-1).lower_ in SERVICES


def _is_house(noun: Token) -> bool:
    """ "His production house": no house to live in, nor the one that publishes his books."""
    return noun.lower_ == "house" and any(c.lower_ in HOUSES for c in syntax.children(noun, "compound"))


def _of_state(sentence: Sentence, state: Token, referents: Referents) -> Iterator[Statement]:
    """ "The Saudi state-owned Harbour Television", "Norway's state salt works, Bolt": the state owns it."""
    owned = state.head.lower_ in {"owned", "run", "controlled"} and state.head.nbor(-1).text in {"-", "–"}
    noun = state.head.head if owned else state.head
    if not owned and (state.dep_ != "compound" or noun.lemma_.lower() not in STATE_BODIES):
        return
    top = noun.head if noun.dep_ == "compound" and noun.head.pos_ == "PROPN" else noun
    places = [c for n in (noun, top) for c in syntax.children(n, "poss", "amod", "compound", "nmod") if c.i < state.i]
    places = [c for c in places if [r.mention.type for r in referents(sentence, c)] == [EntityType.PLACE]]
    bodies = [top] if top.pos_ == "PROPN" else _named(sentence, noun, referents)
    if places and bodies and referents(sentence, places[0])[0].mention.name not in states():  # "a New York state agency"
        yield Statement(RELATIONS["OWNS"], noun, (state, noun), (places[0],), tuple(bodies), "title")


def _is_anothers(noun: Token) -> bool:
    return any(c.lower_ in NOT_OWNED for c in noun.children if c.i < noun.i)


def _is_listed(noun: Token, member: Token) -> bool:
    """Whether the name stands behind "including" or "such as", not merely beside the noun ("his firm and Acme")."""
    return any(t.lower_ in {"including", "as", "like"} for t in noun.doc[noun.i + 1 : member.i])
