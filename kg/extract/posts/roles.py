"""Titles: who bears one, and of what ("Calder CEO Tom Reyl", "Reyl, the head of X", "her lawyer, Ana Voss", "Voss is chair of X")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract.document import Referent, Referents, Sentence
from kg.extract.frames.vocabulary import TITLE_FORMS, Title, titles_by_last_word
from kg.extract.names.nations import genders, nations, states
from kg.extract.names.nouns import BODY, COMPANY
from kg.extract.parse import syntax
from kg.extract.parties import PARTY_ADJECTIVES, is_party
from kg.extract.posts.bearers import bearers_of, included, is_for_several
from kg.extract.posts.bodies import MEDIA, called
from kg.extract.posts.clubs import MATES, STARS, is_club
from kg.extract.posts.complements import AT_ONLY, COUNSEL, OFFICES, at, complements_of
from kg.extract.posts.predication import starts
from kg.extract.posts.standing import ELECTED, ELECTIVE_BODIES, relation_of
from kg.extract.posts.titles import JUNIOR, POSTS, before_body, before_organ, first_of_joined, in_full, is_former, is_shadow, titles
from kg.model import EntityType, Mention
from kg.relations import RELATIONS, Relation

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

NOT_HELD = frozenset(
    "candidate nominee hopeful aspirant contender election race elect designate primary race's job post position role office".split()
)
"""After a title: it is wanted or talked of, not held."""

SERVES_A_PERSON = (
    "aide", "advis", "spokes", "chief of staff", "secretary", "campaign", "assistant", "bodyguard", "driver", "speechwriter", "deputy",
    "press", "envoy", "butler",
    "whip", "attorney general", "solicitor general", "state director", "finance chair", "finance director", "field director",
    "political director", "state chairman", "state chair",
    "housekeeper", "chef", "coach", "trainer", "manager", "strategist",
    "pollster", "publicist", "stylist", "counsel",
    "minister", "physician", "doctor", "banker", "caretaker", "biographer", "translator", "interpreter", "nanny", "right-hand",
)  # fmt: skip
"""Parts of titles that one person can hold for another."""

SERVED = frozenset(
    "racing tour road business finance campaign office senate house staff communications policy press media transition".split()
)
"""Nouns before the title of somebody who serves a person all the same ("her campaign manager")."""

SERVES_A_PLACE = (
    "minister", "premier", "president", "governor", "mayor", "king", "queen", "emir", "sultan", "chancellor", "monarch", "ruler", "leader",
    "taoiseach", "spokes", "prosecutor", "judge", "justice", "attorney", "official", "envoy", "secretary", "commissioner", "chief",
    "police", "officer", "army", "general", "admiral", "negotiator", "head", "dictator", "national security",
    "trade representative", "emperor", "prince", "speaker", "coroner", "sheriff", "gov.", "menteri", "treasurer",
)  # fmt: skip
"""Parts of titles that are held in a country, state or town."""

LEGISLATORS = (ELECTED - {"representative", "mep"}) | {"sen", "sen.", "rep", "rep."}
"""Of these the country before them tells only in which parliament they sit ("U.S. Sen. Ana Voss"): they represent a part of it."""

AMERICAN = frozenset("u.s. us rep. congressman congresswoman".split())
"""Words of the titles of those who sit in the Congress of the United States, for a state or a district."""

COURTS = frozenset("court tribunal bench".split())
OF_PARTIES = ("lawyer", "attorney", "counsel", "solicitor", "barrister", "spokes", "executive", "chairman", "owner")
"""How titles begin of those who stand before a court: nobody's whose "its" is the court's."""


OF_PERSONS = frozenset("associate confidant confidante crony pal buddy chum".split())
"""Whom only a person or a body has: a place before the word tells where they are from."""

LOVED = frozenset({"lover", "ex-lover"})

CLUBS = frozenset("club team side franchise".split())
"""Whose owner is told only where they are named: reports of matches speak of two."""

OF_PLACES = frozenset("minister premier mayor taoiseach".split())
"""Offices of a country, state or town: a body right before them is a party or a bloc, and is not headed ("Samata Chief Minister")."""

WHOLLY = frozenset(
    "new former then de facto interim acting transitional first female current outgoing late ailing elected democratically long longtime "
    "time serving wartime civilian military supreme paramount top ruling exiled ousted deposed embattled authoritarian autocratic young "
    "veteran incoming next powerful reclusive populist communist ex".split()
)
"""Before "leader" and behind a country: he leads, or led, the country as a whole."""

_DEPUTIES = frozenset({"deputy", "assistant", "vice"})

GOVERNMENTS = frozenset("government administration cabinet council assembly authority".split())

PRACTICES = frozenset("advisors advisers partners consultants solicitors managers".split())
"""Titles in the plural that end a firm's name ("Harlow Capital Advisors")."""

CLERICS = frozenset("bishop archbishop vicar rector abbot abbess patriarch".split())
"""Who heads a church or a diocese, and not the town that it is called after."""


@dataclass(frozen=True)
class Holding:
    """A title found: its tokens, the relation, and the tokens that may name the bearer and what it is held in."""

    relation: Relation
    first: Token
    head: Token
    bearers: tuple[Token, ...]
    complements: tuple[Token, ...]
    former: bool
    starts: bool = False
    reciprocal: bool = False

    @property
    def role(self) -> str:
        """The title as the text has it, with the "deputy" that stands before the body ("deputy Calder Steel head")."""
        title = in_full(self.first, self.head)
        under = next((t.lower_ for t in before_body(self.first) if t.lower_ in _DEPUTIES), None)
        return title if under is None else f"{under} {title}"


def holdings(sentence: Sentence, referents: Referents) -> Iterator[Holding]:
    """Every title of the sentence whose bearer and complement are both there."""
    for relation, first, head in titles(sentence.doc):
        before = sentence.doc[first.i - 1] if first.i else None
        if relation.name == "LEADS" and before is not None and before.lower_.rstrip("-") in JUNIOR:
            relation, first = RELATIONS["WORKS_FOR"], before
        elif relation.name == "LEADS" and any(t.lower_ in _DEPUTIES for t in before_body(first)):
            relation = RELATIONS["WORKS_FOR"]  # "deputy Calder Steel head"
        if head.i + 1 < len(sentence.doc) and sentence.doc[head.i + 1].lower_.strip("-") in NOT_HELD:
            continue
        if head.pos_ == "PROPN" and _is_named(sentence, head, referents):
            continue
        bearers = tuple(bearers_of(sentence, first, head, referents))
        complements = told = tuple(complements_of(sentence, first, head, referents, bearers))
        if is_for_several(head) and not _bear_plural(sentence, head, bearers, complements, referents):
            continue
        relation = relation_of(relation, first, head, complements, sentence, referents)
        relation = RELATIONS["OWNS"] if _is_publisher(sentence, head, bearers, complements, referents) else relation
        complements = tuple(c for c in complements if _can_hold(relation, first, head, c, sentence, referents))
        if _is_mutual(relation, head) and bearers and not told:
            yield Holding(relation, first, head, bearers, (), is_former(first, head), reciprocal=True)  # "the brothers Ana and Tom"
        elif bearers and complements:
            yield Holding(relation, first, head, bearers, complements, is_former(first, head), starts(head))


def _is_publisher(
    sentence: Sentence, head: Token, bearers: tuple[Token, ...], complements: tuple[Token, ...], referents: Referents
) -> bool:
    """ "Harlow Post publisher Calder Media": the publisher of a paper, where it is a company, owns it."""
    two = [[r.mention for t in tokens for r in referents(sentence, t)] for tokens in (bearers, complements)]
    companies = all(found and {m.type for m in found} == {EntityType.ORGANIZATION} for found in two)
    return head.lower_ == "publisher" and companies and all(set(m.name.lower().split()) & MEDIA for m in two[1])


def _is_mutual(relation: Relation, head: Token) -> bool:
    """Whether those who bear the title are so to each other: "the brothers Ana and Tom", but not "dined with friends Ana and Tom"."""
    others = bool(syntax.prepositional(head, {"of", "to", "with"}))  # "Ana and Tom are allies of Li": hers
    return (
        relation.symmetric
        and is_for_several(head)
        and not others
        and not (relation.name == "ALLIED_WITH" and head.dep_ in {"pobj", "dobj"})
    )


def _bear_plural(sentence: Sentence, head: Token, bearers: tuple[Token, ...], complements: tuple[Token, ...], referents: Referents) -> bool:
    """Whether the names may bear a plural title: one person does only where he is told to be among those who do.

    Of the leaders of two bodies, "including Ana Voss", it stays open of which she is one.
    """
    if included(sentence, head, referents):
        held = {r.mention.name for c in complements for t in syntax.conjuncts(c) for r in referents(sentence, t) if not _is_one(r)}
        return len(held) <= 1
    return _are_several(bearers, sentence, referents)


def _is_one(referent: Referent) -> bool:
    return referent.mention.type is EntityType.PERSON


def _are_several(bearers: tuple[Token, ...], sentence: Sentence, referents: Referents) -> bool:
    """Whether a plural title finds two bearers, or one that is many: "Bolt owners Acme Group"."""
    if len({c.i for b in bearers for c in syntax.conjuncts(b)}) > 1:
        return True
    return [r.mention.type for b in bearers for r in referents(sentence, b)] == [EntityType.ORGANIZATION]


def _is_named(sentence: Sentence, head: Token, referents: Referents) -> bool:
    """Whether the title's word is somebody's name: "Mike Dean"."""
    found = referents(sentence, head)
    names = [r.mention.name.split() for r in found if r.how == "name" and r.mention.type is EntityType.PERSON]
    return any(name[0] in genders() and name[-1] == head.text for name in names if len(name) == 2)


def _can_hold(relation: Relation, first: Token, head: Token, complement: Token, sentence: Sentence, referents: Referents) -> bool:
    """Whether such a title is held in such a thing: a chairman is no person's, a consultant no city's."""
    types = {r.mention.type for r in referents(sentence, complement)}
    written = head.doc[first.i : head.i + 1].text.lower()
    title = TITLE_FORMS.get(written, written).replace("-", " ")
    if _is_none(relation, first, head, complement, sentence, referents):
        return False
    if relation.name == "WORKS_FOR" and types == {EntityType.PERSON}:
        return _has_part(title, SERVES_A_PERSON) and not _is_of_a_part(first, head)
    if relation.name == "DONATED_TO" and types == {EntityType.PLACE}:  # "Ohio's biggest donor" gives to others
        return complement.i in {n.i for n in syntax.prepositional(head, {"to"})}
    if relation.name == "PART_OF" and types == {EntityType.PLACE}:  # "the Danish brand" is no part of the state
        return complement.dep_ == "poss" or complement.i in {n.i for n in syntax.prepositional(head, {"of"})}
    private = head.lemma_.lower() in COUNSEL and relation.name == "REPRESENTS"  # "the Harlow district attorney" is the town's
    if private and not _is_counselled(first, head, complement, types):
        return False
    if head.lemma_.lower() == "speaker" and "spokes" not in title:
        seated = {w for r in referents(sentence, complement) for w in r.mention.name.lower().split()}
        return before_organ(first) == complement or bool(seated & ELECTIVE_BODIES)
    if title in AT_ONLY and complement not in [called(sentence, n, referents) for n in at(head)]:
        return False
    if (head.lemma_.lower() in CLERICS and types == {EntityType.PLACE}) or _is_sent_to(head, complement, types):
        return False
    if relation.name in POSTS and types == {EntityType.PLACE}:
        serves = head.lower_ != "manager" and _has_part(title, SERVES_A_PLACE)  # "the general manager in Harlow"
        serves = serves or before_organ(first) == complement
        office = complement.head.lemma_.lower() in OFFICES and complement.i > head.i  # "an adviser to the Norwegian president"
        return serves or office or syntax.prepositional(head, {"of"}) != []
    return True


def is_no_party_to(title: Token, body: Referent) -> bool:
    """Whether the title is of one of those who stand before a court, and the body a court."""
    return title.lemma_.lower().startswith(OF_PARTIES) and bool(COURTS & set(body.mention.name.lower().split()))


def _is_counselled(first: Token, head: Token, complement: Token, types: set[EntityType]) -> bool:
    """Whether the complement is whom a lawyer acts for: not the town or the firm of "a Harlow lawyer", "Bolt founder and attorney"."""
    opening = first_of_joined(first)
    if opening.i != first.i and complement.i < opening.i:
        return False
    return (
        types != {EntityType.PLACE} or complement.dep_ == "poss" or complement.i in {n.i for n in syntax.prepositional(head, {"for", "to"})}
    )


def _is_sent_to(head: Token, complement: Token, types: set[EntityType]) -> bool:
    """Whether the complement is where an ambassador is: "the UN ambassador"; a country before the word is whose he is."""
    return head.lemma_.lower() == "ambassador" and types == {EntityType.ORGANIZATION} and complement.dep_ != "poss"


def _is_none(relation: Relation, first: Token, head: Token, complement: Token, sentence: Sentence, referents: Referents) -> bool:
    """Whether the complement only looks like a holder: a title, a name of the same list, where a rival is from."""
    found = referents(sentence, complement)
    types = {r.mention.type for r in found}
    if any(_is_cut_from_title(head, r.mention) for r in found) or _is_of_firm(head, found):
        return True
    if (head.lemma_.lower() in MATES and EntityType.PERSON not in types) or _is_no_bond(head, complement, types):
        return relation.name != "MEMBER_OF"
    if head.lemma_.lower() in STARS:
        return not all(is_club(r.mention.name, sentence.doc.text) or is_party(r.mention.name) for r in found)
    if complement.lower_ == "its" and any(is_no_party_to(head, r) for r in found):
        return True  # "the High Court ruled against the firm. Its lawyer ...": the firm's
    seat_of_party = any(r.mention.name.split()[-1].lower() in PARTY_ADJECTIVES and not is_party(r.mention.name) for r in found)
    if head.lemma_.lower() in ELECTED and (types == {EntityType.PERSON} or seat_of_party):
        return True  # "Ana Voss, Senator Tom Reyl"
    if (
        relation.name in POSTS
        and types == {EntityType.PLACE}
        and (_leads_some_of(first if relation.name == "WORKS_FOR" else head, head, complement) or _heads_unnamed(head, complement))
    ):
        return True
    if relation.name == "REPRESENTS" and _is_not_represented(head, complement, found):
        return True
    if relation.name == "OWNS" and complement.lemma_.lower() in CLUBS and any(r.how == "description" for r in found):
        return True
    if head.lemma_.lower() in OF_PLACES and relation.name != "MEMBER_OF" and types == {EntityType.ORGANIZATION}:
        own = relation.name == "WORKS_FOR" and (complement.dep_ == "poss" or is_shadow(first))  # "the rebel movement's finance minister"
        return not own and _is_bloc(head, complement, [r.mention.name for r in found])
    rival = types == {EntityType.PLACE} and relation.name == "COMPETED_WITH"
    return rival and complement.dep_ != "poss" and complement.i not in {n.i for n in syntax.prepositional(head, {"of"})}  # "its US rival"


def _leads_some_of(first: Token, head: Token, complement: Token) -> bool:
    """Whether a word between a place and its "leader" or "chief" tells whom of its people he leads: "Norway's rebel leader"."""
    between = head.doc[complement.i + 1 : first.i] if complement.i < first.i and before_organ(first) != complement else ()
    words = [t for t in between if t.dep_ != "case" and t.text != "-"]
    return head.lower_ in {"leader", "chief", "boss"} and any(t.lower_.rstrip("-") not in WHOLLY for t in words)


def _is_cut_from_title(head: Token, held: Mention) -> bool:
    """Whether a part of a title was taken for a name: "Deputy Senate", the "County State" of "Cook County State's Attorney"."""
    state = head.lower_ == "attorney" and held.name.endswith(" State")
    return state or (held.type is EntityType.ORGANIZATION and _is_title(held.name))


def _is_of_firm(head: Token, found: tuple[Referent, ...]) -> bool:
    """ "The American chief executive", "American's chief executive": he is from there, or of a firm called so; no state has one."""
    return head.lower_ in _OF_FIRMS and any(r.how == "nationality" for r in found)


_OF_FIRMS = frozenset("executive ceo cfo coo cto".split())


def _heads_unnamed(head: Token, complement: Token) -> bool:
    """ "The Norwegian president of the club": a country before the title is where he is from."""
    headed = {t.lemma_.lower() for t in syntax.prepositional(head, {"of"})}
    return complement.i < head.i and bool(headed & (BODY | COMPANY))


def _is_legislator(head: Token) -> bool:
    """Whether one sits in a parliament: not Peru's "representative" at a meeting, but a "Representative" with the name behind."""
    seated = head.text == "Representative" and head.i + 1 < len(head.doc) and head.nbor().pos_ == "PROPN"
    return seated or head.lower_ in LEGISLATORS or head.lemma_.lower() in LEGISLATORS


def _is_not_represented(head: Token, complement: Token, found: tuple[Referent, ...]) -> bool:
    if _is_prosecutor(head) or _is_home(head, complement, found):
        return True
    return _is_legislator(head) and any(_is_country(r.mention.name) for r in found)


def _is_no_bond(head: Token, complement: Token, types: set[EntityType]) -> bool:
    """ "Three Ohio associates" are from there; "a lover of Ana Voss" may love her songs."""
    word = head.lemma_.lower()
    return (word in OF_PERSONS and types == {EntityType.PLACE}) or (word in LOVED and complement.dep_ != "poss")


def _is_prosecutor(head: Token) -> bool:
    """ "The U.S. Attorney for Ohio" is no lawyer of the state's, but of the country in it."""
    before = [t.lower_ for t in head.doc[max(0, head.i - 2) : head.i]]
    return head.lower_ == "attorney" and (before[-1:] in (["u.s."], ["us"], ["district"]) or before == ["united", "states"])


def _is_home(head: Token, complement: Token, found: tuple[Referent, ...]) -> bool:
    """Whether the place behind an American legislator's name is his home: "U.S. Rep. Ana Voss of Harlow"."""
    american = any(t.lower_ in AMERICAN for t in head.doc[max(0, head.i - 2) : head.i + 1])
    behind = complement.i > head.i + 2 and american and head.lemma_.lower() in LEGISLATORS
    return behind and not any(r.mention.name in states() or "district" in r.mention.name.lower() for r in found)


def _is_country(place: str) -> bool:
    return (nation := nations().get(place)) is not None and nation.kind in {"country", "people"}


def _is_bloc(head: Token, complement: Token, names: list[str]) -> bool:
    """Whether a body right before an office of a place is whom its holder belongs to: "Samata Chief Minister"."""
    return complement.i < head.i and not any(w in GOVERNMENTS for name in names for w in name.lower().split())


def _has_part(title: str, parts: tuple[str, ...]) -> bool:
    """Whether a word of the title begins with one of the parts ("sultan" is none of "consultant")."""
    return any(f" {part}" in f" {title}" for part in parts)


def _is_of_a_part(first: Token, head: Token) -> bool:
    """Whether a noun before the title says of what it is, so that no person is served: "her area manager"."""
    left = [c for c in head.lefts if c.dep_ == "compound" and c.pos_ == "NOUN" and c.i < first.i]
    return any(c.lower_ not in SERVED and head.doc[c.i - 1].text != "-" for c in left)


def _is_title(name: str) -> bool:
    """Whether what was taken for a body's name is a title or part of one: "National Publicity Secretary", "Deputy Senate"."""
    words = name.lower().split()
    if words[0] in JUNIOR or words == ["national"]:
        return True
    if (words[-1] in PRACTICES and len(words) > 1) or words[:2] == ["office", "of"]:
        return False
    ends = (words[-1:], words[: words.index("of")] if "of" in words else [])
    return len(words) > 1 and any(t.words == tuple(end) and t.relation.family == "post" for end in ends for t in _titles_ending(end))


def _titles_ending(words: list[str]) -> tuple[Title, ...]:
    return titles_by_last_word().get(words[-1], ()) if words else ()
