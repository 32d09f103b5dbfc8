"""Titles: who bears one, and of what ("Calder CEO Tom Reyl", "Reyl, the head of X", "her lawyer, Ana Voss", "Voss is chair of X")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract import cues, syntax
from kg.extract.bearers import PLURALS, bearers_of, carrier, is_for_several, starts
from kg.extract.document import Referents, Sentence
from kg.extract.names.nations import genders
from kg.extract.parties import is_party
from kg.extract.vocabulary import TITLE_FORMS, Title, titles_by_last_word
from kg.model import EntityType
from kg.relations import RELATIONS, Relation

if TYPE_CHECKING:
    from kg.extract.tokens import Doc, Token

JUNIOR = frozenset("deputy assistant associate vice under junior shadow interim-deputy sub".split())
"""Before a title that heads a body: its bearer works under the head."""

NOT_HELD = frozenset(
    "candidate nominee hopeful aspirant contender election race elect designate primary race's job post position role office".split()
)
"""After a title: it is wanted or talked of, not held."""

SERVES_A_PERSON = (
    "aide", "advis", "spokes", "chief of staff", "secretary", "campaign", "assistant", "bodyguard", "driver", "speechwriter", "deputy",
    "press", "envoy", "butler", "housekeeper", "chef", "coach", "trainer", "manager", "strategist",
    "pollster", "publicist", "stylist", "counsel",
    "minister", "physician", "doctor", "banker", "caretaker", "biographer", "translator", "interpreter", "nanny", "right-hand",
)  # fmt: skip
"""Parts of titles that one person can hold for another."""

SERVED = frozenset("campaign office senate house staff communications policy press media transition".split())
"""Nouns before the title of somebody who serves a person all the same ("her campaign manager")."""

SERVES_A_PLACE = (
    "minister", "premier", "president", "governor", "mayor", "king", "queen", "emir", "sultan", "chancellor", "monarch", "ruler", "leader",
    "taoiseach", "spokes", "prosecutor", "judge", "justice", "attorney", "official", "envoy", "secretary", "commissioner", "chief",
    "police", "officer", "army", "general", "admiral", "negotiator", "head", "dictator",
    "emperor", "prince", "speaker", "coroner", "sheriff", "gov.",
)  # fmt: skip
"""Parts of titles that are held in a country, state or town."""

COUNSEL = frozenset("lawyer attorney barrister solicitor counsel advocate agent lobbyist publicist".split())
"""Titles that a place before them does not employ ("a Harlow lawyer"), unless it is whose lawyer it is."""

ELECTED = frozenset(
    "senator congressman congresswoman representative mp td msp mep mla mna assemblyman assemblywoman alderman "
    "lawmaker legislator backbencher councillor councilor councilman "
    "councilwoman".split()
)
"""Titles that with a body before them tell of membership ("a Labour MP"), and with a place of whom they represent."""

ELECTIVE_BODIES = frozenset(
    "senate house congress parliament council assembly commons legislature board knesset bundestag duma dail sejm riksdag storting "
    "folketing cortes diet seanad senedd bundesrat".split()
)
"""Words of the names of bodies into which one is voted."""


AT_ONLY = frozenset("partner expert specialist".split())
"""Titles whose body only "at" or "with" tells: "a partner of" does business with it, "an expert on" knows it."""

ACADEMIC = frozenset("professor lecturer reader scholar fellow instructor tutor student graduate".split())
"""Of these "of" tells the subject, "at" and "in" the body ("Professor of Politics in Harlow College")."""

DIPLOMATS = frozenset("ambassador envoy consul emissary legate nuncio".split())
"""Of these "to", "for", "in" and "on" tell where or for what they are, not whose they are ("the UN envoy for Peru")."""

CLERICS = frozenset("bishop archbishop vicar rector abbot abbess patriarch".split())
"""Who heads a church or a diocese, and not the town that it is called after."""

COMPLEMENT_PREPOSITIONS = ("of", "for", "at", "to", "with", "in", "on")


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


def holdings(sentence: Sentence, referents: Referents) -> Iterator[Holding]:
    """Every title of the sentence whose bearer and complement are both there."""
    for relation, first, head in titles(sentence.doc):
        before = sentence.doc[first.i - 1] if first.i else None
        if relation.name == "LEADS" and before is not None and before.lower_.rstrip("-") in JUNIOR:
            relation, first = RELATIONS["WORKS_FOR"], before
        if head.i + 1 < len(sentence.doc) and sentence.doc[head.i + 1].lower_.strip("-") in NOT_HELD:
            continue
        if head.pos_ == "PROPN" and _is_named(sentence, head, referents):
            continue
        bearers = tuple(bearers_of(sentence, first, head, referents))
        complements = tuple(complements_of(sentence, first, head, referents, bearers))
        if is_for_several(head) and not _are_several(bearers, sentence, referents):
            continue  # "the trustees, ...": one person bears no plural title
        relation = _relation(relation, head, complements, sentence, referents)
        complements = tuple(c for c in complements if _can_hold(relation, first, head, c, sentence, referents))
        if relation.symmetric and is_for_several(head) and bearers and not complements:
            yield Holding(relation, first, head, bearers, (), is_former(first, head), reciprocal=True)  # "the brothers Ana and Tom"
        elif bearers and complements:
            yield Holding(relation, first, head, bearers, complements, is_former(first, head), starts(head))


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


def _relation(relation: Relation, head: Token, complements: tuple[Token, ...], sentence: Sentence, referents: Referents) -> Relation:
    """The relation of a title, given what it is held in: "a Labour MP" is a member, "Acme's head of design" works for Acme."""
    types = {r.mention.type for c in complements for r in referents(sentence, c)}
    if head.lemma_.lower() in ELECTED and types == {EntityType.ORGANIZATION}:
        bodies = [r.mention.name for c in complements for r in referents(sentence, c)]
        seated = all(is_party(name) or name.isupper() or set(name.lower().split()) & ELECTIVE_BODIES for name in bodies)
        return RELATIONS["MEMBER_OF" if seated else "REPRESENTS"]  # "the Harlow North MP" sits for a place nobody told the model of
    if relation.name == "LEADS" and head.lower_ == "justice" and EntityType.PLACE in types:
        return RELATIONS["WORKS_FOR"]  # "the Chief Justice of Ohio" heads its court
    part = [n for n in syntax.prepositional(head, {"of"}) if n.pos_ == "NOUN" and n.lemma_ not in {"board", "state", "government"}]
    if relation.name == "LEADS" and part and complements and not {n.i for n in part} & {c.i for c in complements}:
        return RELATIONS["WORKS_FOR"]
    return relation


def _can_hold(relation: Relation, first: Token, head: Token, complement: Token, sentence: Sentence, referents: Referents) -> bool:
    """Whether such a title is held in such a thing: a chairman is no person's, a consultant no city's."""
    types = {r.mention.type for r in referents(sentence, complement)}
    title = head.doc[first.i : head.i + 1].text.lower()
    if _is_none(relation, head, complement, sentence, referents):
        return False
    if relation.name == "WORKS_FOR" and types == {EntityType.PERSON}:
        return _has_part(title, SERVES_A_PERSON) and not _is_of_a_part(first, head)
    if relation.name == "DONATED_TO" and types == {EntityType.PLACE}:  # "Ohio's biggest donor" gives to others
        return complement.i in {n.i for n in syntax.prepositional(head, {"to"})}
    if relation.name == "PART_OF" and types == {EntityType.PLACE}:  # "the Danish brand" is no part of the state
        return complement.dep_ == "poss" or complement.i in {n.i for n in syntax.prepositional(head, {"of"})}
    if head.lemma_.lower() in COUNSEL and types == {EntityType.PLACE}:
        return complement.dep_ == "poss" or complement.i in {n.i for n in syntax.prepositional(head, {"for", "to"})}
    if head.lemma_.lower() == "speaker" and "spokes" not in title:
        return any(w in ELECTIVE_BODIES for r in referents(sentence, complement) for w in r.mention.name.lower().split())
    if title in AT_ONLY and complement.i not in {n.i for n in _at(head)}:
        return False
    if head.lemma_.lower() in CLERICS and types == {EntityType.PLACE}:
        return False
    if relation.name in {"WORKS_FOR", "LEADS"} and types == {EntityType.PLACE}:
        return _has_part(title, SERVES_A_PLACE) or syntax.prepositional(head, {"of"}) != []
    return True


def _is_none(relation: Relation, head: Token, complement: Token, sentence: Sentence, referents: Referents) -> bool:
    """Whether the complement only looks like a holder: a title, a name of the same list, where a rival is from."""
    found = referents(sentence, complement)
    types = {r.mention.type for r in found}
    if EntityType.ORGANIZATION in types and any(_is_title(r.mention.name) for r in found):
        return True
    if types == {EntityType.PERSON} and head.lemma_.lower() in ELECTED:
        return True  # "Ana Voss, Senator Tom Reyl"
    rival = types == {EntityType.PLACE} and relation.name == "COMPETED_WITH"
    return rival and complement.dep_ != "poss" and complement.i not in {n.i for n in syntax.prepositional(head, {"of"})}  # "its US rival"


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
    ends = (words[-1:], words[: words.index("of")] if "of" in words else [])
    return len(words) > 1 and any(t.words == tuple(end) and t.relation.family == "post" for end in ends for t in _titles_ending(end))


def _titles_ending(words: list[str]) -> tuple[Title, ...]:
    return titles_by_last_word().get(words[-1], ()) if words else ()


def titles(doc: Doc) -> Iterator[tuple[Relation, Token, Token]]:
    """Titles with their first and last token, longest first at each place, never overlapping."""
    words = list(_words(doc))
    last = len(words) - 1
    taken_from = len(doc)
    index = titles_by_last_word()
    while last >= 0:
        word, _, head = words[last]
        for title in index.get(word, ()):
            start = last - len(title.words) + 1
            if (
                start >= 0
                and tuple(w for w, _, _ in words[start : last + 1]) == title.words
                and head.i < taken_from
                and head.pos_ in {"NOUN", "PROPN", "ADJ"}
            ):
                first = words[start][1]
                yield title.relation, first, head
                taken_from, last = first.i, start
                break
        last -= 1


def _words(doc: Doc) -> Iterator[tuple[str, Token, Token]]:
    """Lower-case lemmas with their first and last token: hyphenated words joined, short titles written out."""
    i = 0
    while i < len(doc):
        first = last = doc[i]
        parts = [first.lower_]
        while i + 2 < len(doc) and doc[i + 1].text == "-" and not doc[i].whitespace_ and not doc[i + 1].whitespace_:
            last = doc[i + 2]
            parts[-1] = parts[-1] + "-"
            parts.append(last.lower_)
            i += 2
        lemma = _singular(last) if last.tag_ in PLURALS else parts[-1]
        word = "".join(parts[:-1]) + lemma
        for piece in TITLE_FORMS.get(word, TITLE_FORMS.get(last.lower_, word) if len(parts) == 1 else word).split():
            yield piece, first, last
        i += 1


def _singular(plural: Token) -> str:
    """The lemma; that of a capitalized plural, which the lemmatizer takes for a name, without its "s" ("Brothers Tom and Li")."""
    lemma = plural.lemma_.lower()
    return lemma.removesuffix("s") if plural.tag_ == "NNPS" and lemma == plural.lower_ else lemma


def is_former(first: Token, head: Token) -> bool:
    """Whether a word before the title says that it is held no more."""
    left = first.doc[max(0, first.left_edge.i, head.left_edge.i) : head.i]
    near = first.doc[max(0, first.i - 3) : first.i]
    return any(
        t.lower_.rstrip("-") in cues.FORMER and (t.head.i in {first.i, head.i} or t.i >= first.i - 2)
        for t in (*left, *near)
        if t.i < first.i
    )


def complements_of(sentence: Sentence, first: Token, head: Token, referents: Referents, bearers: tuple[Token, ...]) -> Iterator[Token]:
    """The tokens that may name what the title is held in: possessor, modifier before it, or after its preposition."""
    doc = sentence.doc
    taken = {b.i for b in bearers}
    owner = next((o for t in (head, *doc[first.i : head.i]) if (o := syntax.possessor(t)) is not None), None)
    if owner is None and bearers and bearers[0].i > head.i:
        owner = next((o for t in bearers if (o := syntax.possessor(t) or syntax.possessor(t.head)) is not None and o.i < first.i), None)
    if owner is not None and owner.lower_ == "whose":
        held = carrier(first, head)
        held = held.head if held.dep_ == "compound" else held
        owner = held.head if held.dep_ == "appos" else owner  # "Acme, whose director, Ana Voss, ...", "Ana, whose husband Tom ..."
    if owner is not None and owner.i not in taken:
        yield owner
        return
    carried = carrier(first, head) if head.tag_ not in PLURALS else head
    own = any(syntax.prepositional(carried, {p}) for p in COMPLEMENT_PREPOSITIONS)
    chained = [carried, *(() if own else _conjoined_titles(head))]
    if carried.dep_ == "attr" and carried.head.lemma_ == "be":
        chained.append(carried.head)  # "is director of policy for Acme": the parser hangs "for" on the verb
    for found in _behind(head, carried, chained):
        if any(referents(sentence, p) for p in found):
            yield from found
            return
    if found := _beside(sentence, head, bearers, referents):
        yield from found
        return
    i = first.i - 1
    while i >= 0 and (
        doc[i].lower_.rstrip("-") in cues.FORMER | JUNIOR
        or doc[i].text == "-"
        or (doc[i].pos_ == "ADJ" and not referents(sentence, doc[i]))
    ):
        i -= 1
    if i >= 0 and doc[i].i not in taken and doc[i].pos_ in {"PROPN", "ADJ", "NOUN"} and _is_institution(sentence, doc[i], referents):
        yield from _listed_before(doc[i])


def _behind(title: Token, carried: Token, chained: list[Token]) -> Iterator[list[Token]]:
    """What stands behind the title's prepositions, the surest first."""
    if title.lemma_.lower() in AT_ONLY | ACADEMIC:
        yield _at(carried)
    for preposition in _prepositions(title):
        yield [p for t in chained for p in syntax.prepositional(t, {preposition})]


def _prepositions(title: Token) -> tuple[str, ...]:
    """Behind which a title of its kind tells whose it is, the surest first."""
    if title.lemma_.lower() in ACADEMIC:
        return ("at", "in", "of")
    return ("of",) if title.lemma_.lower() in DIPLOMATS else COMPLEMENT_PREPOSITIONS


def _at(title: Token) -> list[Token]:
    """What stands behind its "at" or "with", or behind that of what it is about ("an expert on the war at Harlow House")."""
    about = syntax.prepositional(title, {"on", "in", "of"})
    return [n for t in (title, *about) for n in syntax.prepositional(t, {"at", "with"})]


def _listed_before(last: Token) -> Iterator[Token]:
    """The names that one title follows, from the last: "former Harlow Town, Derby Rail and Calder City boss"."""
    yield last
    while (
        last.dep_ == "conj" and last.head.i < last.i and all(t.pos_ in {"PROPN", "PUNCT", "CCONJ"} for t in last.doc[last.head.i : last.i])
    ):
        last = last.head
        yield last


def _beside(sentence: Sentence, head: Token, bearers: tuple[Token, ...], referents: Referents) -> list[Token]:
    """What a preposition right behind the title or its bearer governs ("chief of staff to X", "Gov. Ana Voss of Ohio")."""
    behind = [
        (head, _prepositions(head)),
        *((b.head if b.dep_ == "compound" else b, ("of",)) for b in bearers[:1] if b.i > head.i and head.tag_ not in PLURALS),
    ]
    after = [(sentence.doc[t.i + 1], preps) for t, preps in behind if t.i + 1 < len(sentence.doc)]
    found = [n for p, preps in after if p.dep_ == "prep" and p.lower_ in preps for n in syntax.children(p, "pobj")]
    return [n for n in found if referents(sentence, n)]


def _conjoined_titles(head: Token) -> Iterator[Token]:
    """ "chairman and chief executive of X": the complement hangs at the last of them."""
    for child in head.children:
        if child.dep_ == "conj" and child.pos_ in {"NOUN", "PROPN"}:
            yield child
            yield from _conjoined_titles(child)


def _is_institution(sentence: Sentence, token: Token, referents: Referents) -> bool:
    """A modifier before a title counts when it names a body or a place, or a person the title serves ("a Voss aide")."""
    return bool(referents(sentence, token))
