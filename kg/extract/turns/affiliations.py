"""Party and state labels -> statements: "(D., Conn.)", "(Labour)", "a Republican", "Labour MP Tom Reyl", "the Ohio Republican"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.document import Referents, Sentence
from kg.extract.names.words import MEMBER_OR_PARTY
from kg.extract.parse import syntax
from kg.extract.parse.tree import PLURALS, first_conjunct
from kg.extract.parties import is_party
from kg.extract.posts.bearers import set_off
from kg.extract.posts.standing import ELECTIVE_BODIES
from kg.extract.statements import Statement
from kg.extract.turns.labels import ELECTED, MEMBERS, bearers_of_plural, each_of_state, is_state
from kg.model import EntityType, Mention
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

LETTERS = frozenset("d r i l d. r. i. l. dem dem. rep rep. ind ind. dfl lib con lab".split())
"""A party's letters before a state, in brackets or between commas."""

PORTFOLIOS = frozenset(
    "agriculture energy health education finance defence defense interior trade transport environment justice treasury water lands sports "
    "tourism culture industry home foreign".split()
)
"""What stands in brackets behind a minister's name: beside it "(Labour)" is a department, no party."""

SEATED = frozenset("sen sen. senator rep rep. representative congressman congresswoman".split())
"""Titles before the names of those who sit for a state."""

FIGURES = frozenset("figure insider stalwart veteran grandee heavyweight bigwig voice functionary loyalist".split())
"""What of a party somebody is who belongs to it: "a senior figure in the Labour Party", "a Labour Party insider"."""

ALLIANCES = frozenset("alliance coalition bloc".split())
"""Last words of the names of what several parties form."""

DECLARING = frozenset("bill describe identify style run stand sit serve register elect reelect caucus campaign govern".split())
"""Verbs whose "as a Democrat" tells the party of their subject."""


WITHOUT_PRESIDENT = frozenset({"republican", "democratic", "democrat", "republicans", "democrats", "republican party", "democratic party"})
"""Parties that have no president of their own."""


def is_misread(relation: str, role: str | None, held: Mention) -> bool:
    """Whether a party (or a company) was taken for what one runs for or leads, or for what a "Labour MP" represents."""
    if held.type is not EntityType.ORGANIZATION:
        return False
    if relation == "RAN_FOR":
        return not any(w in ELECTIVE_BODIES for w in held.name.lower().split())
    if relation == "COMPETED_WITH" and role is not None:
        return is_party(held.name)  # "his Republican rival"
    if relation == "LEADS" and role is not None and role.lower().endswith("president"):
        return held.name.lower() in WITHOUT_PRESIDENT  # "the Republican president": the country's
    return relation == "REPRESENTS" and role is not None and role.lower().split()[-1] in ELECTED | ELECTIVE_BODIES and is_party(held.name)


def is_in_label(token: Token) -> bool:
    """Whether the token is the party's letter or the state of a label behind a name ("D-Conn.", "(R-Ohio)"), which acts for nobody."""
    dash = next((t for t in token.doc[max(0, token.i - 1) : token.i + 2] if t.text in {"-", "–"}), None)
    if dash is None or dash.i < 2:
        return False
    return token.doc[dash.i - 1].lower_ in LETTERS and token.doc[dash.i - 2].text in {",", "("}


def affiliations(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """Who belongs to a party (MEMBER_OF), and for which state an elected person sits (REPRESENTS), by a label beside the name."""
    for token in sentence.doc:
        if token.i and token.text == "(":
            yield from _bracket(sentence, token, referents)
        elif token.text == "," and token.i and token.i + 1 < len(sentence.doc) and sentence.doc[token.i + 1].lower_ in LETTERS:
            yield from _between_commas(sentence, token, referents)
        elif token.tag_ in PLURALS and token.lemma_ in SEATED and token.text[0].isupper():
            yield from (_statement("REPRESENTS", name, state, token) for name, state in each_of_state(sentence, token, referents))
        elif token.lower_ in {"including", "comprising"} and token.i:
            yield from _allied(sentence, token, referents)
        elif _names_party(sentence, token, referents):
            yield from _label(sentence, token, referents)
            yield from _of_its_own(sentence, token, referents)


def _bracket(sentence: Sentence, opening: Token, referents: Referents) -> Iterator[Statement]:
    """ "Mara Voss (D., Conn.)", "Tom Reyl (Labour)"."""
    closing = next((t for t in sentence.doc[opening.i + 1 : opening.i + 8] if t.text == ")"), None)
    bearer = sentence.doc[opening.i - 1]
    if closing is None or not _stands_for_person(sentence, bearer, referents):
        return
    inside = [t for t in sentence.doc[opening.i + 1 : closing.i] if not t.is_punct]
    if inside and inside[0].lower_ in LETTERS:
        yield from _letters(sentence, bearer, inside, referents)
    elif inside and all(_names_party(sentence, t, referents) for t in inside) and not _is_portfolio(sentence, opening):
        yield _statement("MEMBER_OF", bearer, inside[-1], inside[0])


def _allied(sentence: Sentence, telling: Token, referents: Referents) -> Iterator[Statement]:
    """ "The Vale Alliance, including the Green Party and the Harbour Party": parties belong to the alliance."""
    before = telling.nbor(-1 if telling.nbor(-1).text != "," or telling.i < 2 else -2)
    if before.pos_ != "PROPN" or before.lower_ not in ALLIANCES or not _is(sentence, before, referents, EntityType.ORGANIZATION):
        return
    for first in syntax.children(telling, "pobj", "dobj"):
        for member in syntax.conjuncts(first):
            if _names_party(sentence, member, referents):
                yield Statement(RELATIONS["MEMBER_OF"], member, (before, member), (member,), (before,), "title")


def _is_portfolio(sentence: Sentence, opening: Token) -> bool:
    """Whether brackets of the sentence hold what each is minister of: "secretaries Ana Voss (Energy) and Tom Reyl (Labour)"."""
    others = [t.nbor() for t in sentence.doc[:-1] if t.text == "(" and t.i != opening.i]
    return any(t.lower_ in PORTFOLIOS for t in others)


def _between_commas(sentence: Sentence, comma: Token, referents: Referents) -> Iterator[Statement]:
    """ "Sen. Mara Voss, D-Conn., said"."""
    bearer, letter = sentence.doc[comma.i - 1], sentence.doc[comma.i + 1]
    if letter.i + 2 < len(sentence.doc) and letter.nbor().text in {"-", "–"} and _stands_for_person(sentence, bearer, referents):
        yield from _letters(sentence, bearer, [letter, letter.nbor(2)], referents)


def _letters(sentence: Sentence, bearer: Token, inside: list[Token], referents: Referents) -> Iterator[Statement]:
    """The party where its letter stands for a party that the article names, and the state behind it."""
    letter, *rest = inside
    if not rest or not all(_is(sentence, t, referents, EntityType.PLACE) for t in rest):
        return
    yield _statement("REPRESENTS", bearer, rest[-1], letter)
    if _names_party(sentence, letter, referents):
        yield _statement("MEMBER_OF", bearer, letter, letter)


def _label(sentence: Sentence, party: Token, referents: Referents) -> Iterator[Statement]:
    """A party's name that says of somebody that he is its member."""
    if party.lower_ in MEMBER_OR_PARTY and party.dep_ in {"appos", "attr", "pobj"}:
        bearers = _bearers(sentence, party, referents)
        yield from (_statement("MEMBER_OF", b, party, party) for b in bearers)
        yield from (_statement("REPRESENTS", b, s, party) for b in bearers for s in _state_of(sentence, party, referents))
        committees = [c for c in syntax.prepositional(party, {"on"}) if _is(sentence, c, referents, EntityType.ORGANIZATION)]
        yield from (_statement("MEMBER_OF", b, c, c) for b in bearers for c in committees)  # "the top Democrat on the House panel"
        return
    if party.lower_ in MEMBERS and party.dep_ == "attr" and party.head.lemma_ in cues.COPULAS:
        both = [c for s in syntax.subjects(party.head) for c in syntax.conjuncts(s)]
        yield from (_statement("MEMBER_OF", b, party, party) for b in both if len(both) > 1)
    elif (several := bearers_of_plural(sentence, party, referents)) is not None:
        yield from (_statement("MEMBER_OF", b, party, party) for b in several)
    elif (figure := _figure_within(party)) is not None:
        yield from (_statement("MEMBER_OF", b, party, figure) for b in _bearers(sentence, figure, referents))
    else:
        yield from _before_noun(sentence, party, referents)


def _before_noun(sentence: Sentence, party: Token, referents: Referents) -> Iterator[Statement]:
    """ "Labour MP Ana Voss", "Ohio Republican Rep. Tom Reyl", "a Labour Party insider"."""
    head = party.head
    if party.dep_ not in {"compound", "amod", "nmod", "poss"} or head.i < party.i:
        return
    between = [t for t in sentence.doc[party.i + 1 : head.i] if t.dep_ != "case" and not _names_party(sentence, t, referents)]
    if _is(sentence, head, referents, EntityType.PERSON) and head.pos_ == "PROPN" and _opens(sentence, between, head, referents):
        yield _statement("MEMBER_OF", head, party, party)
        seat, bearers = SEATED & {t.lower_ for t in between}, [head]
    elif _is_of_party(head, between) and head.tag_ not in PLURALS:
        seat, bearers = SEATED & {head.lower_}, _bearers(sentence, head, referents)
        yield from (_statement("MEMBER_OF", b, party, party) for b in bearers)
    else:
        return
    if seat and party.i and is_state(sentence, party.nbor(-1), referents):  # "Ohio Republican Rep. Tom Reyl"
        yield from (_statement("REPRESENTS", b, party.nbor(-1), party) for b in bearers)


def _is_of_party(noun: Token, between: list[Token]) -> bool:
    """Whether a noun behind a party's name tells that its bearer is a member; "a Labour hate figure" need be none."""
    return noun.lower_ in ELECTED or (noun.lower_ in FIGURES and not any(t.pos_ == "NOUN" for t in between))


def _figure_within(party: Token) -> Token | None:
    """The "figure" of "a senior figure in the Labour Party", "a veteran of Labour"; a figure of fun, or of hate, need be no member."""
    figure = party.head.head
    within = party.dep_ == "pobj" and party.head.lower_ in {"in", "of", "within", "inside"}
    told = figure.lower_ in FIGURES and not any(c.dep_ == "compound" for c in figure.children)
    return figure if within and told and figure.nbor().i == party.head.i else None


def _of_its_own(sentence: Sentence, party: Token, referents: Referents) -> Iterator[Statement]:
    """ "Ana Voss's centre-right Vale Party", "her Vale Party": whoever has a party is in it."""
    owner = syntax.possessor(party)
    if owner is None or any(c.dep_ == "det" for c in owner.children):
        return  # "the Katter's Australian Party" is called so
    if (
        (owner.pos_ == "PROPN" or owner.lower_ in {"his", "her"})
        and party.dep_ not in {"compound", "nmod", "amod"}
        and _stands_for_person(sentence, owner, referents)
    ):
        yield _statement("MEMBER_OF", owner, party, party)


def _opens(sentence: Sentence, between: list[Token], head: Token, referents: Referents) -> bool:
    """Whether only a title that members bear stands between the party and the rest of the name."""
    titles = [t for t in between if not _stands_for_person(sentence, t, referents) or t.lower_ in ELECTED]
    return all(t.lower_ in ELECTED for t in titles) and head.lower_ not in ELECTED


def _bearers(sentence: Sentence, noun: Token, referents: Referents) -> list[Token]:
    """Who is said to be it: in apposition, before the verb that predicates it, behind it, or by the description itself."""
    noun = first_conjunct(noun)
    if noun.dep_ == "appos":
        return [t for t in [noun.head] if _stands_for_person(sentence, t, referents)]
    if noun.dep_ == "attr" and noun.head.lemma_ in cues.COPULAS:
        return syntax.subjects(noun.head)
    if noun.dep_ == "pobj" and noun.head.lower_ == "as" and noun.head.head.lemma_ in DECLARING:
        return syntax.subjects(noun.head.head)
    if noun.i + 1 < len(noun.doc) and noun.nbor().pos_ == "PROPN" and _stands_for_person(sentence, noun.nbor(), referents):
        return [noun.nbor()]
    named = next((c for c in noun.children if c.dep_ == "appos"), None) or set_off(sentence, noun, referents)
    if named is not None and named.i > noun.i and _stands_for_person(sentence, named, referents):
        return [named]  # "the Labour MP for Harlow North, Ana Voss"
    return [noun] if _stands_for_person(sentence, noun, referents) else []


def _state_of(sentence: Sentence, member: Token, referents: Referents) -> list[Token]:
    """ "Ohio" of "the Ohio Republican": with the article one speaks of an office-holder, with "a" of anybody.

    But of "Senator Tom Reyl, an Ohio Republican" and "a Republican from Ohio" the title tells that he sits there.
    """
    before = [c for c in member.children if c.dep_ in {"compound", "nmod", "amod"} and c.pos_ == "PROPN"]
    if any(c.dep_ == "det" and c.lower_ == "the" for c in member.children):
        return [c for c in before if _is(sentence, c, referents, EntityType.PLACE)]
    if member.dep_ != "appos" or not _is_legislator(member.head):
        return []
    told = [*before, *syntax.prepositional(member, {"from", "of"})]
    return [c for c in told if is_state(sentence, c, referents)]


def _is_legislator(name: Token) -> bool:
    """Whether the title of one who sits in a Congress or a state's house stands right before the name."""
    return any(t.lower_ in SEATED for t in name.doc[max(0, name.left_edge.i - 1) : name.i])


def _names_party(sentence: Sentence, token: Token, referents: Referents) -> bool:
    """Whether the token belongs to a party's name."""
    if token.pos_ not in {"PROPN", "ADJ", "NOUN"} or not token.text[0].isupper():
        return False
    return any(
        r.how in {"name", "acronym"} and r.mention.type is EntityType.ORGANIZATION and is_party(r.mention.name)
        for r in referents(sentence, token)
    )


def _is(sentence: Sentence, token: Token, referents: Referents, kind: EntityType) -> bool:
    found = referents(sentence, token)
    return len(found) == 1 and found[0].mention.type is kind


def _stands_for_person(sentence: Sentence, token: Token, referents: Referents) -> bool:
    return _is(sentence, token, referents, EntityType.PERSON)


def _statement(relation: str, bearer: Token, held: Token, first: Token) -> Statement:
    trigger = first if relation == "MEMBER_OF" else held
    left = trigger.doc[max(0, trigger.i - 3) : trigger.i]
    former = any(t.lower_.rstrip("-") in cues.FORMER and t.head.i in {trigger.i, trigger.head.i} for t in left)
    ordered = (first, held) if first.i <= held.i else (held, first)
    return Statement(RELATIONS[relation], trigger, ordered, (bearer,), (held,), "title", former=former)
