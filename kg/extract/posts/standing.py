"""Which relation a title states, given what it is held in: "a Labour MP" is a member, "Acme's head of design" works for Acme."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.extract.document import Referents, Sentence
from kg.extract.names.words import PORTFOLIOS
from kg.extract.parse import syntax
from kg.extract.parties import is_party
from kg.extract.posts.clubs import plays
from kg.extract.posts.fields import is_field_of
from kg.extract.posts.leaders import PARTS, is_branch
from kg.extract.posts.titles import JUNIOR, OF_MONEY, before_organ, before_part, is_one_of_many, is_shadow
from kg.model import EntityType
from kg.relations import RELATIONS, Relation

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

ELECTED = frozenset(
    "senator congressman congresswoman representative mp td msp mep mla mna assemblyman assemblywoman alderman "
    "lawmaker legislator backbencher mca mpp mlc mha mk councillor councilor councilman "
    "councilwoman".split()
)
"""Titles that with a body before them tell of membership ("a Labour MP"), and with a place of whom they represent."""

ELECTIVE_BODIES = frozenset(
    "senate house congress parliament council assembly commons legislature board knesset bundestag duma dail sejm riksdag storting "
    "folketing cortes diet seanad senedd bundesrat sabha rada majlis oireachtas dáil".split()
)
"""Words of the names of bodies into which one is voted."""

PUBLIC = frozenset("governor gov mayor premier minister chancellor taoiseach sheriff judge justice magistrate speaker coroner".split())
"""Offices that a party's member holds, and not the party ("Labour mayor Ana Voss")."""

WITH_ONE_COMMISSIONER = frozenset(
    "police constabulary rcmp mounties garda gardaí síochána nypd met carabinieri nfl nba wnba mlb nhl mls nrl afl cfl pga league "
    "conference baseball basketball football customs revenue irs hmrc sars kra fbr fda".split()
)
"""Words of the names of forces, leagues and offices whose commissioner heads them."""

_UNITS = frozenset("department division section unit".split())
"""Parts of a body, however their names are written ("the Head of the Records Section at the Harlow Bureau")."""

WHOLES = frozenset("board trustee governor management politburo state government administration".split())
"""Who heads one of these heads the body or country whose it is; of any other part one is in charge of the part alone."""


def relation_of(
    relation: Relation, first: Token, head: Token, complements: tuple[Token, ...], sentence: Sentence, referents: Referents
) -> Relation:
    """The relation of the title from `first` to `head`, by itself `relation`, held in `complements`."""
    types = {r.mention.type for c in complements for r in referents(sentence, c)}
    bodies = [r.mention.name for c in complements for r in referents(sentence, c)]
    if is_shadow(first):
        return RELATIONS["WORKS_FOR"]
    if types == {EntityType.ORGANIZATION} and _is_public(first, head) and all(map(is_party, bodies)):
        return RELATIONS["MEMBER_OF"]  # "Labour mayor Ana Voss"
    if relation.name == "MEMBER_OF" and types == {EntityType.PLACE} and head.lower_ == "member" and syntax.prepositional(head, {"for"}):
        return RELATIONS["REPRESENTS"]  # "the member for Harlow North"
    if head.lemma_.lower() in ELECTED and types == {EntityType.ORGANIZATION} and relation.name != "WORKS_FOR":
        seated = all(is_party(name) or name.split()[-1].isupper() or set(name.lower().split()) & ELECTIVE_BODIES for name in bodies)
        return RELATIONS["MEMBER_OF" if seated else "REPRESENTS"]  # "the Harlow North MP" sits for a place nobody told the model of
    if head.lower_ in {"leader", "whip"} and bodies and all(name.lower().split()[-1] in {"house", "senate"} for name in bodies):
        return RELATIONS["MEMBER_OF"]  # "Senate minority leader Ana Voss" leads a party there
    if types == {EntityType.ORGANIZATION} and plays(first, head):
        return RELATIONS["MEMBER_OF"]
    if relation.name == "REPRESENTS" and head.lemma_.lower() in LAWYERS and _is_firm_of(head, complements):
        return RELATIONS["WORKS_FOR"]  # "a lawyer at Calder Moss"
    if _is_chief_of_force(relation, head, bodies):
        return RELATIONS["LEADS"]
    return _of_head(first, head, complements, sentence, referents, types) if relation.name == "LEADS" else relation


LAWYERS = frozenset("lawyer attorney barrister solicitor".split())
"""Who acts for clients, and works for the firm or group that "at" and "with" tell."""


def _is_firm_of(lawyer: Token, complements: tuple[Token, ...]) -> bool:
    return bool(complements) and {c.i for c in complements} <= {n.i for n in syntax.prepositional(lawyer, {"at", "with"})}


def _of_head(
    first: Token, head: Token, complements: tuple[Token, ...], sentence: Sentence, referents: Referents, types: set[EntityType]
) -> Relation:
    """What somebody called chair, leader or the like is: the head, one of several, or in charge of a part."""
    if head.lower_ == "governor" and any(_has_governors(r.mention.name) for c in complements for r in referents(sentence, c)):
        return RELATIONS["MEMBER_OF"]  # one of the seven on its board
    if head.lower_ == "justice" and EntityType.PLACE in types:
        return RELATIONS["WORKS_FOR"]  # "the Chief Justice of Ohio" heads its court
    parties = [r for c in complements for r in referents(sentence, c) if is_party(r.mention.name)]
    branch = (first.lower_ in PARTS and parties) or any(is_branch(sentence, c, referents) for c in complements)
    if types == {EntityType.ORGANIZATION} and (branch or is_one_of_many(first, head)):
        return RELATIONS["MEMBER_OF"]  # "a senior Labour leader"; "Ohio Democratic chair Ana Voss" chairs the party in Ohio
    if head.lower_ == "directors" or _is_on_board(first, head, types):
        return RELATIONS["MEMBER_OF"]
    of_part = any(_is_of_part(sentence, first, head, c, referents) for c in complements) or _is_of_unnamed_part(first, head, complements)
    return RELATIONS["WORKS_FOR" if of_part else "LEADS"]


def _is_on_board(first: Token, head: Token, types: set[EntityType]) -> bool:
    """ "A director of Bolt Motors" sits on its board with others; "the director of the Harlow Trust" heads it."""
    article = next((c for c in head.children if c.dep_ == "det"), None)
    one_of_several = article is not None and article.lower_ in {"a", "an", "another"}
    return head.lower_ == "director" and first.i == head.i and one_of_several and types == {EntityType.ORGANIZATION}


def _is_of_unnamed_part(first: Token, head: Token, complements: tuple[Token, ...]) -> bool:
    """Whether what the title's "of" tells is no name, and the body another: "Bolt head of design Ana Voss"."""
    part = [n for n in syntax.prepositional(head, {"of"}) if (n.pos_ == "NOUN" or n.lower_ in _UNITS) and n.lemma_ not in WHOLES]
    if any(head.doc[n.i + 1 : c.i + 1] and all(t.pos_ == "PROPN" for t in head.doc[n.i + 1 : c.i + 1]) for n in part for c in complements):
        return False  # "the head of the charity Calder Aid"
    if part and complements and not {n.i for n in part} & {c.i for c in complements}:
        return True
    behind = head.i + 1 < len(head.doc) and head.nbor().lower_ == "of"
    return behind and bool(complements) and all(c.i < first.i for c in complements)


def _is_of_part(sentence: Sentence, first: Token, head: Token, body: Token, referents: Referents) -> bool:
    """Whether the title is of a part of the body: its field, department, country, army."""
    before = body.i < first.i and body in {before_part(first), before_organ(first)}  # "Vale Party youth wing president Ana Voss"
    before = before or {t.lower_ for t in sentence.doc[body.i + 1 : first.i]} >= OF_MONEY  # "the country's central bank governor"
    return (
        before
        or is_field_of(head, body)  # "Director of Strategy at Bolt"
        or _is_abroad(sentence, body, first, referents)
        or _stands_for_whole(sentence, body, referents)  # "the commander of Norway's air force"
        or _commands_part(head, body)
    )


def _is_abroad(sentence: Sentence, body: Token, first: Token, referents: Referents) -> bool:
    """Whether a place between a body and the title, or before a title with its body behind, tells where somebody heads it."""
    if body.i > first.i:
        here = referents(sentence, first.nbor(-1)) if first.i else ()
        return any(r.mention.type is EntityType.PLACE and r.how in {"name", "acronym"} for r in here)  # "Asia director at Bolt"
    between = sentence.doc[body.i + 1 : first.i]
    kinds = [{r.mention.type for r in referents(sentence, t)} for t in (body, *between)]
    return kinds[0] == {EntityType.ORGANIZATION} and {EntityType.PLACE} in kinds[1:]


def _has_governors(body: str) -> bool:
    return body.lower() in {"fed", "federal reserve"}


def _is_chief_of_force(relation: Relation, head: Token, bodies: list[str]) -> bool:
    """Whether a commissioner is the one of a police force or league: "RCMP commissioner Ana Voss"; other bodies have several."""
    if relation.name != "WORKS_FOR" or head.lower_ != "commissioner" or not bodies:
        return False
    alone = head.i == 0 or head.nbor(-1).lower_ not in JUNIOR
    return alone and all(set(re.split(r"[ -]", body.lower())) & WITH_ONE_COMMISSIONER for body in bodies)


def _commands_part(title: Token, complement: Token) -> bool:
    """ "NATO commander Ana Voss" is one of its commanders; "the commander of NATO" commands it."""
    return title.lower_ == "commander" and complement.i < title.i and complement.dep_ != "poss" and title.dep_ != "attr"


def _stands_for_whole(sentence: Sentence, part: Token, referents: Referents) -> bool:
    """Whether a noun that is less than the government stands for the body or country it belongs to."""
    return part.lemma_.lower() not in WHOLES and any(r.how == "body" for r in referents(sentence, part))


def _is_public(first: Token, head: Token) -> bool:
    """Whether an office is the public's, not a party's: "health secretary", not "general secretary"."""
    kind = head.nbor(-1).lower_ if head.i > first.i else ""
    last = head.lemma_.lower().rstrip(".")
    return last in PUBLIC or (last == "secretary" and kind in PORTFOLIOS | {"state", "home", "foreign", "health", "education", "defence"})
