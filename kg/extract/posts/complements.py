"""What a title is held in: the name before it, its possessor, or what its preposition governs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.document import Referents, Sentence
from kg.extract.parse import syntax
from kg.extract.parse.tree import PLURALS, first_conjunct, is_person
from kg.extract.posts.bearers import carrier, last_of_name
from kg.extract.posts.bodies import called, is_named
from kg.extract.posts.fields import body_behind_field
from kg.extract.posts.standing import ELECTED
from kg.extract.posts.titles import JUNIOR, OTHERS, PARTS, PROVISIONAL, before_organ, before_part, first_of_joined
from kg.extract.posts.unset import unset
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

AT_ONLY = frozenset("partner expert specialist".split())
"""Titles whose body only "at" or "with" tells: "a partner of" does business with it, "an expert on" knows it."""

ACADEMIC = frozenset("professor lecturer reader scholar fellow instructor tutor student graduate".split())
"""Of these "of" tells the subject, "at" and "in" the body ("Professor of Politics in Harlow College")."""

DIPLOMATS = frozenset("ambassador diplomat envoy consul emissary legate nuncio".split())
"""Of these "to", "for", "in" and "on" tell where or for what they are, not whose they are ("the UN envoy for Peru")."""

STANCES = frozenset("supporter backer critic admirer".split())
BACKED = frozenset(
    "campaign policy plan government presidency administration leadership agenda reform approach handling decision bid candidacy "
    "proposal war crackdown rule style record".split()
)
"""What somebody is a critic or supporter of who is one of its owner's: "a critic of Ana Voss's policies"."""

SENT = frozenset("representative delegate".split())
"""Of these only "of" and "for" tell for whom they act: "at", "on" and "to" tell where they do."""

CHAMBER_OFFICERS = frozenset("leader whip chair chairman chairwoman chairperson".split())
"""Officers of a chamber or party: a place behind the name of one ("leader Ana Voss of Ohio") is where he comes from."""

RANKS = frozenset("joint acting interim senior lead principal".split())
"""Capitalized words of a title, before which its body stands ("NPU Joint General Secretary Ana Voss")."""

HEADED = frozenset("head chief chairman chairwoman chair director president leader ceo executive".split())
"""Whose aide or adviser works for the body that they head."""

AIDES = frozenset("aide adviser advisor assistant secretary deputy spokesman spokeswoman spokesperson".split())
"""Who work for a body where they work for its head ("an aide to the head of the Harlow Trust")."""

_REGIONS = frozenset({"state", "province", "city", "county", "borough"})
"""What a place before a title is, where the name leaves it out ("Kaduna State Governor Ana Voss")."""

COUNSEL = frozenset("lawyer attorney barrister solicitor counsel advocate agent lobbyist publicist".split())
"""Titles that a place before them does not employ ("a Harlow lawyer"), unless it is whose lawyer it is."""

OFFICES = frozenset("president premier king queen emir sultan chancellor governor mayor".split())
"""Whose adviser or spokesman works for the country or town: "an adviser to the Norwegian president"."""

_UNJOINED = COUNSEL | frozenset(
    "journalist professor lecturer engineer economist scientist historian architect designer doctor surgeon teacher nurse banker pilot "
    "photographer soldier general admiral judge justice minister governor mayor premier chancellor ambassador senator congressman "
    "congresswoman representative mp lawmaker legislator councillor councilor diplomat envoy commissioner".split()
)
"""What somebody is besides being founder or head of a body, and not in it: "Calder Steel founder and senator Ana Voss"."""

JUDGES = frozenset("justice judge magistrate".split())
"""Who sit together in one court; of two governors or senators each is of his own state."""

COMPLEMENT_PREPOSITIONS = ("of", "for", "at", "to", "with", "in", "on")


def complements_of(sentence: Sentence, first: Token, head: Token, referents: Referents, bearers: tuple[Token, ...]) -> Iterator[Token]:
    """The tokens that may name what the title is held in: possessor, modifier before it, or after its preposition."""
    taken = {t.i for b in bearers for t in (b, last_of_name(b))}
    owner = _owner(sentence, first, head, bearers)
    if owner is not None and owner.i not in taken:
        yield owner
        return
    if (apart := _apart(sentence, first, head, referents, bearers)) is not None:
        yield apart
        return
    if (whole := body_behind_field(head)) is not None and referents(sentence, whole):
        yield whole
        return
    carried = carrier(first, head) if head.tag_ not in PLURALS else head
    own = any(syntax.prepositional(carried, {p}) for p in COMPLEMENT_PREPOSITIONS)
    if _is_named_before(sentence, first, head, referents):
        yield from _listed_before(first.nbor(-1))
        return
    chained = [
        carried,
        *([first] if first.i != head.i else ()),
        *(() if own or head.lemma_.lower() in COUNSEL else _conjoined_titles(head)),
    ]
    if carried.dep_ == "attr" and carried.head.lemma_ == "be":
        chained.append(carried.head)  # "is director of policy for Acme": the parser hangs "for" on the verb
    named_behind = bool(bearers) and bearers[0].i > head.i and bearers[0].left_edge.i <= head.i + 1
    for behind in _behind(sentence, head, carried, chained, referents):
        found = [p for p in behind if p.i not in taken]  # "head of design Ana Voss": the parser makes her the field
        found = [p for p in found if not (named_behind and p.i > bearers[0].i and p.head.lower_ != "of")]  # "met PM Ana Voss in Oslo"
        if any(referents(sentence, p) for p in found):
            yield from found
            return
    if found := [t for t in _beside(sentence, head, bearers, referents) if t.i not in taken]:
        yield from found
        return
    whose = None if own else _owner_of_joined(first, head)
    if _may_be_joined(sentence, first, head, referents):
        yield from [whose] if whose is not None else (t for t in _right_before(sentence, first, referents) if t.i not in taken)


def _may_be_joined(sentence: Sentence, first: Token, head: Token, referents: Referents) -> bool:
    """Whether a title behind "and" may be held in the body of the title before it; a party's "former president" was the country's."""
    if first_of_joined(first).i == first.i or head.lemma_.lower() not in _UNJOINED | {"president"}:
        return True
    former = first.nbor(-1).lower_ not in {"and", "&"}
    before = first_of_joined(first).nbor(-1) if first_of_joined(first).i else first
    placed = {r.mention.type for r in referents(sentence, before)} == {EntityType.PLACE}
    return placed or (head.lemma_.lower() == "president" and not former)


def _owner_of_joined(first: Token, head: Token) -> Token | None:
    """Whose the first of the titles is that are joined before this one: "Calder Steel" of "Calder Steel's founder and former chief"."""
    opening = first_of_joined(first)
    top = first_conjunct(head)
    return syntax.possessor(top) if opening.i < first.i and top.i >= opening.i and top.pos_ in {"NOUN", "PROPN"} else None


def _owner(sentence: Sentence, first: Token, head: Token, bearers: tuple[Token, ...]) -> Token | None:
    """Whose the title is: "Norway" of "Norway's caretaker PM", "Acme" of "Acme, whose director, Ana Voss"."""
    start = first.i - 1 if first.i and first.nbor(-1).lower_ in PROVISIONAL else first.i  # "Norway's caretaker PM"
    owner = next((o for t in (head, *sentence.doc[start : head.i]) if (o := syntax.possessor(t)) is not None), None)
    if owner is None and bearers and bearers[0].i > head.i:
        heads = [h for t in bearers for h in (t, t.head)]
        owner = next((o for t in heads if (o := syntax.possessor(t)) is not None and o.i < first.i), None)
    if owner is None and bearers and first_of_joined(first).i < first.i:  # "Bolt's chairman and former chief executive Tom Reyl"
        owner = syntax.possessor(last_of_name(bearers[0]).head)
        owner = owner if owner is not None and owner.pos_ == "PROPN" and owner.i < first.i else None
    if owner is not None and owner.lower_ == "whose":
        held = carrier(first, head)
        held = held.head if held.dep_ == "compound" else held
        owner = held.head if held.dep_ == "appos" else owner  # "Acme, whose director, Ana Voss, ...", "Ana, whose husband Tom ..."
    return owner


_AGAINST = frozenset({"anti", "pro", "non"})


def _right_before(sentence: Sentence, first: Token, referents: Referents) -> Iterator[Token]:
    """The names that end right before the title, or before its words of rank and time ("Calder Steel's then acting head")."""
    doc = sentence.doc
    i = first_of_joined(first).i - 1
    if i > 2 and doc[i].text == ")" and doc[i - 2].text == "(":
        i -= 3  # "the Bolt Workers' Union (BWU) leader"
    while i >= 0 and (
        doc[i].lower_.rstrip("-") in cues.FORMER | JUNIOR
        or (doc[i].lower_ in RANKS and not referents(sentence, doc[i]))
        or doc[i].text == "-"
        or (doc[i].pos_ == "ADJ" and doc[i].lower_ not in OTHERS and not referents(sentence, doc[i]))
        or (doc[i].lower_ in _REGIONS and not referents(sentence, doc[i]))
    ):
        i -= 1
    if i > 1 and doc[i].text[0].isupper() and doc[i - 1].text == "-" and doc[i - 2].lower_ in _AGAINST:
        return  # "the anti-NATO scholar"
    if (body := before_part(first_of_joined(first))) is not None and is_named(sentence, body, referents, EntityType.ORGANIZATION):
        yield body
    elif (whole := before_organ(first)) is not None and {r.mention.type for r in referents(sentence, whole)} == {EntityType.PLACE}:
        yield whole
    elif (
        i >= 0
        and doc[i].pos_ in {"PROPN", "ADJ", "NOUN", "NUM"}
        and referents(sentence, doc[i])
        and not _ends_longer_name(sentence, doc[i], referents)
    ):
        yield from _listed_before(doc[i])


def _ends_longer_name(sentence: Sentence, place: Token, referents: Referents) -> bool:
    """Whether the name before the title only says where a body is: "Rowing Union in Norway president Ana Voss"."""
    first = place
    while first.i and first.nbor(-1).pos_ == "PROPN":
        first = first.nbor(-1)
    if first.i < 2 or first.nbor(-1).lower_ not in {"in", "for"}:
        return False
    body = first.nbor(-2)
    whole = referents(sentence, body) == referents(sentence, place)  # "Board of Control for Chess in Norway (BCCN)"
    return not whole and body.pos_ == "PROPN" and body.text[0].isupper()


def _is_named_before(sentence: Sentence, first: Token, head: Token, referents: Referents) -> bool:
    """ "A Calder Steel director and former chair of the Harlow Fund": what follows the second title is not the first's."""
    if not first.i:
        return False
    before = first.nbor(-1)
    second = next((c for c in head.children if c.dep_ == "conj" and c.pos_ in {"NOUN", "PROPN"}), None)
    if second is None or before.pos_ != "PROPN" or before.head.i not in {first.i, head.i} or not referents(sentence, before):
        return False
    return not any(c.dep_ == "prep" and c.i < second.i for c in head.children)


def _behind(sentence: Sentence, title: Token, carried: Token, chained: list[Token], referents: Referents) -> Iterator[list[Token]]:
    """What stands behind the title's prepositions, the surest first."""
    if title.lemma_.lower() in AT_ONLY | ACADEMIC:
        yield [called(sentence, p, referents) for p in at(carried)]
    for preposition in _prepositions(title):
        held = [p for t in chained for p in syntax.prepositional(t, {preposition}) if p.i > title.i]  # past "Member of Parliament"
        yield [called(sentence, _called(p), referents) for p in held]
        yield [c for p in held for c in _governed(sentence, p, referents)]
        yield [
            n
            for p in held
            if p.lemma_.lower() in PARTS
            for n in syntax.prepositional(p, {"of", "at"})
            if is_named(sentence, n, referents, EntityType.ORGANIZATION)
        ]
        yield [
            o
            for p in held
            if p.lemma_.lower() in PARTS
            and (o := syntax.possessor(p)) is not None
            and is_named(sentence, o, referents, EntityType.ORGANIZATION)
        ]
        if title.lemma_.lower() in AIDES:
            yield [n for p in held if p.lemma_.lower() in HEADED for n in syntax.prepositional(p, {"of"})]
        if title.lemma_.lower() in STANCES:
            yield [o for p in held if p.lemma_.lower() in BACKED and (o := syntax.possessor(p)) is not None]
        yield [o for p in held if preposition == "in" and p.lower_ == "office" and (o := syntax.possessor(p)) is not None]
        boards = [d for p in held if p.lemma_.lower() == "board" for d in syntax.prepositional(p, {"of"})]
        boards += [p for p in held if p.lower_ in {"trustees", "governors"}]
        yield [n for d in boards for n in syntax.prepositional(d, {"of", "at"})]  # "the board of directors of BODY"


_OWNING = frozenset({"amod", "compound", "nmod", "poss"})


def _governed(sentence: Sentence, office: Token, referents: Referents) -> list[Token]:
    """The country or town whose office it is: "the Norwegian president", "Norway's prime minister"."""
    owners = [c for c in office.children if c.dep_ in _OWNING] if office.lemma_.lower() in OFFICES | {"minister"} else []
    return [c for c in owners if {r.mention.type for r in referents(sentence, c)} == {EntityType.PLACE}]


def _apart(sentence: Sentence, first: Token, head: Token, referents: Referents, bearers: tuple[Token, ...]) -> Token | None:
    """The body right before a name that no comma sets off, or behind the next judge of the same court."""
    if (run_on := unset(sentence, head, referents)) is not None:
        behind = next(t for t in sentence.doc[head.i + 1 :] if t.pos_ in {"ADP", "PART"} or t.lower_ == "to")
        return run_on[1] if behind.lower_ in _prepositions(head) and referents(sentence, run_on[1]) else None
    bare = first.i == 0 or first.nbor(-1).pos_ != "PROPN"
    shared = _of_next_alike(head, bearers) if bare else None
    return shared if shared is not None and referents(sentence, shared) else None


def _of_next_alike(title: Token, bearers: tuple[Token, ...]) -> Token | None:
    """The court of "Justice Ana Voss and Justice Tom Reyl of the High Court", which is both judges'."""
    doc = title.doc
    name = last_of_name(bearers[0]) if title.lower_ in JUDGES and bearers and bearers[0].i > title.i else None
    while name is not None and name.i + 3 < len(doc) and doc[name.i + 1].lower_ in {"and", ","} and doc[name.i + 2].lower_ == title.lower_:
        name = last_of_name(doc[name.i + 3])
        of = doc[name.i + 1] if name.i + 1 < len(doc) else name
        if of.lower_ == "of":
            return next(iter(syntax.children(of, "pobj")), None)
    return None


def _called(role: Token) -> Token:
    """The name right behind somebody's calling, which the parser hangs elsewhere: "Tom Reyl" of "the son of actor Tom Reyl"."""
    named = role.pos_ == "NOUN" and role.tag_ not in PLURALS and is_person(role) and role.i + 1 < len(role.doc)
    return last_of_name(role.nbor()) if named and role.nbor().pos_ == "PROPN" else role


def _prepositions(title: Token) -> tuple[str, ...]:
    """Behind which a title of its kind tells whose it is, the surest first; "the youngest captain in" tells among whom."""
    if title.lemma_.lower() in ACADEMIC:
        return ("at", "in", "of")
    if title.lemma_.lower() in DIPLOMATS or (title.lower_ == "commissioner" and title.i and title.nbor(-1).lower_ == "high"):
        return ("of",)
    if title.lemma_.lower() in SENT:
        return ("of", "for")
    if title.lemma_.lower() in ELECTED:
        return (*COMPLEMENT_PREPOSITIONS, "from")  # "the MLA from Harlow"
    ranked = any(t.tag_ in {"JJS", "RBS"} for c in title.children if c.i < title.i for t in (c, *c.children))
    return tuple(p for p in COMPLEMENT_PREPOSITIONS if not (ranked and p == "in"))


def at(title: Token) -> list[Token]:
    """What stands behind its "at" or "with", or behind that of what it is about ("an expert on the war at Harlow House")."""
    about = syntax.prepositional(title, {"on", "in", "of"})
    return [n for t in (title, *about) for n in syntax.prepositional(t, {"at", "with"})]


def _listed_before(last: Token) -> Iterator[Token]:
    """The names that one title follows, from the last: "former Harlow Town, Derby Rail and Calder City boss"."""
    yield last
    if last.dep_ == "compound" and (formerly := _listed_behind_former(last)):
        yield from formerly
        return
    while (
        last.dep_ == "conj" and last.head.i < last.i and all(t.pos_ in {"PROPN", "PUNCT", "CCONJ"} for t in last.doc[last.head.i : last.i])
    ):
        last = last.head
        yield last


def _listed_behind_former(last: Token) -> list[Token]:
    """The last words of the names before `last`, back to a "former" or "ex-", where the parser joined the bearer to them."""
    doc, found, at = last.doc, list["Token"](), last.i
    while at > 0 and (doc[at].pos_ == "PROPN" or doc[at].text in {",", "and", "&", "-"}) and doc[at].lower_.rstrip("-") not in cues.FORMER:
        if doc[at].pos_ != "PROPN" and doc[at - 1].pos_ == "PROPN" and doc[at].text != "-":
            found.append(doc[at - 1])
        at -= 1
    former = doc[at].lower_.rstrip("-") in cues.FORMER
    return [t for t in found if t.lower_.rstrip("-") not in cues.FORMER] if former else []


def _beside(sentence: Sentence, head: Token, bearers: tuple[Token, ...], referents: Referents) -> list[Token]:
    """What a preposition right behind the title or its bearer governs ("chief of staff to X", "Gov. Ana Voss of Ohio")."""
    behind = [
        (head, _prepositions(head)),
        *((b.head if b.dep_ == "compound" else b, ("of",)) for b in bearers[:1] if b.i > head.i and head.tag_ not in PLURALS),
    ]
    about = syntax.prepositional(head, {"of"})
    if about and not any(referents(sentence, t) for t in about):  # "head of design at X": the parser hangs "at" on the name before
        behind.append((about[-1], ("at", "for")))
    after = [(sentence.doc[t.i + 1], preps) for t, preps in behind if t.i + 1 < len(sentence.doc)]
    found = [n for p, preps in after if p.dep_ == "prep" and p.lower_ in preps for n in syntax.children(p, "pobj")]
    found += [c for n in found for c in _governed(sentence, n, referents)]
    home = head.lemma_.lower() in CHAMBER_OFFICERS
    return [n for n in found if (kinds := {r.mention.type for r in referents(sentence, n)}) and not (home and kinds == {EntityType.PLACE})]


def _conjoined_titles(head: Token) -> Iterator[Token]:
    """ "chairman and chief executive of X": the complement hangs at the last of them."""
    for child in head.children:
        if child.dep_ == "conj" and child.pos_ in {"NOUN", "PROPN"}:
            yield child
            yield from _conjoined_titles(child)
