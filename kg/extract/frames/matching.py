"""Frames against the dependency parse: which words of a sentence state a relation, and which tokens stand in its places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.frames import implied
from kg.extract.frames.implied import ADJECTIVAL
from kg.extract.frames.noun_frames import fits_noun
from kg.extract.frames.places import (
    NOMINAL,
    PASSING,
    Bound,
    bind,
    fill,
    head_forms,
    is_one_of,
    is_sum,
    measured,
    modified_forms,
    one_slot,
    second_words,
)
from kg.extract.frames.vocabulary import Frames, frames_by_head, titles_by_last_word
from kg.extract.parse import syntax
from kg.extract.parse.lemmas import lemmas
from kg.extract.parse.repairs import swallowed_recipients
from kg.extract.parse.tree import PLURALS, is_person
from kg.extract.reality.factuality import is_denied
from kg.model import Factuality
from kg.relations import Relation
from kg.relations.frames import Filler, Frame, Kind

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token


DEGREES = frozenset("degree doctorate diploma bachelor master phd mba qualification".split())
"""What is earned from a school in a subject: the parser hangs the "from" on the subject."""


ADVERBIAL = frozenset({"alongside", "beside"})
"""Prepositions that tell of the verb though the parser hangs them at the noun before ("spoke at a conference alongside Ana")."""


AGAINST = frozenset({"against"})


POINTING = frozenset({"reference", "allusion", "nod"})
"""Whose "to" is its own: "said he would go, a reference to Ana" tells her nothing."""


@dataclass(frozen=True)
class Match:
    """A frame found at `trigger`: the head tokens that may name its two ends (before conjuncts are followed)."""

    relation: Relation
    frame: Frame
    trigger: Token
    subject: tuple[Token, ...]
    object: tuple[Token, ...]
    reciprocal: bool = False


@dataclass(frozen=True)
class _Clause:
    """Who does what a verb says and who undergoes it: asked of the parse once, for all of the verb's frames."""

    passive: bool
    doers: list[Token]
    done_to: list[Token]


def matches(doc: Doc) -> Iterator[Match]:
    """Every frame match of a sentence, in the order of its words; of several at one word the most specific first."""
    index = frames_by_head()
    here = {"to" if t.tag_ == "TO" else t.lower_ for t in doc}
    for token in doc:
        kind = _kind(token)
        if kind is None or (kind is Kind.VERB and _is_in_title_of_work(token)):
            continue
        forms = modified_forms(token) if kind is Kind.NOUN else (*head_forms(token), *_verb_forms(token))
        if frames := _marked(next((index[kind, head] for head in forms if (kind, head) in index), ()), here):
            clause = _clause(token) if kind is Kind.VERB else None
            yield from (m for relation, frame in frames if (m := _match(token, relation, frame, clause)))
        if kind is Kind.VERB and token.tag_ in {"VBN", "VBG"}:  # "was opposed to", "was withering about": an adjective to the ear
            frames = _marked(index.get((Kind.ADJECTIVE, token.lower_), ()), here)
            yield from (m for relation, frame in frames if (m := _match(token, relation, frame, None)))


def _verb_forms(token: Token) -> tuple[str, ...]:
    """The verb of "Ana unseated Tom", which the model takes for an adjective; "fans of Bolt jeered Tom" has two subjects then."""
    single = token.pos_ == "ADJ" and len(syntax.children(token, "nsubj")) == 1 and syntax.children(token, "dobj")
    return (lemmas()[token.lower_],) if single and token.lower_ in lemmas() else ()


def _is_in_title_of_work(verb: Token) -> bool:
    """Whether a capital makes the verb a word of a name or of a film's title: "starred in Playing for Time", "wrote 'Leaving Norway'"."""
    if not verb.text.istitle() or verb.i == 0:
        return False
    doc, before = verb.doc, verb.nbor(-1)
    if before.text in syntax.QUOTE_MARKS | {"‘", "'"}:
        quoted = list(takewhile(lambda t: t.text not in syntax.QUOTE_MARKS | {"’", "'"}, doc[verb.i :]))
        names = [t for t in quoted if t.pos_ in {"NOUN", "PROPN", "VERB", "ADJ", "PRON"}]
        return len(quoted) <= MOST_WORDS_OF_A_TITLE and len(names) > 1 and all(t.text[0].isupper() for t in names)
    root = next((t for t in doc if t.dep_ == "ROOT"), verb)
    return not before.is_punct and root.text.islower() and (verb.tag_ == "VBG" or before.text[0].isupper())


MOST_WORDS_OF_A_TITLE = 7


def _marked(frames: Frames, here: set[str]) -> Frames:
    """Those of the frames whose prepositions and particle are among the sentence's words: most frames of a common verb fall here."""
    return tuple([rf for rf in frames if not any(map(here.isdisjoint, rf[1].marks))])


def _kind(token: Token) -> Kind | None:
    if token.pos_ in {"VERB", "AUX"}:
        got = token.head.lemma_ in {"get", "become"} or token.lower_ == "engaged"  # "got engaged to", "is engaged to"
        return Kind.ADJECTIVE if token.dep_ == "acomp" and got else Kind.VERB
    if token.dep_ in {"ROOT", "relcl"} and syntax.children(token, "nsubj") and syntax.children(token, "dobj"):
        return Kind.VERB  # "Ana beat Tom", "Tom, whom Ana accuses of fraud", tagged as a noun
    if token.pos_ == "NOUN" or (token.pos_ == "PROPN" and token.text.islower()):  # "the tie-up": a word the model never met
        return Kind.NOUN
    return Kind.ADJECTIVE if token.pos_ == "ADJ" else None


def _clause(verb: Token) -> _Clause:
    if syntax.is_passive(verb):
        return _Clause(True, syntax.doers(verb), implied.guests(verb) or syntax.subjects(verb))
    return _Clause(False, syntax.subjects(verb), _undergoers(verb))


def _match(token: Token, relation: Relation, frame: Frame, clause: _Clause | None) -> Match | None:
    bound: Bound = {}
    if clause is not None:
        fits = _verb(token, frame, clause, bound)
    else:
        fits = fits_noun(token, relation, frame, bound) if frame.kind is Kind.NOUN else _adjective(token, frame, bound)
    if not fits or (relation.family in OWN and _is_anothers(token, frame, bound)):
        return None
    subject, obj = bound.get("S", ()), bound.get("O", ())
    if subject and not obj and (relation.symmetric or relation.mutual) and one_slot(frame):
        if frame.kind is Kind.VERB and _is_with_another(token):
            return None
        return Match(relation, frame, token, tuple(_all_joined(t, token) for t in subject), (), reciprocal=True)
    return Match(relation, frame, token, subject, obj) if subject and obj else None


def _is_with_another(verb: Token) -> bool:
    """Whether "Ana and Tom" do it with somebody else ("met with Bolt"): that they do it with each other it does not say."""
    within = [n for p in syntax.children(verb, "prep") for n in syntax.children(p, "pobj")]  # "locked in disputes with the council"
    if any(not syntax.is_reciprocal(n) for t in within for n in syntax.prepositional(t, {"with"})):
        return True
    named = [n for place in (verb, *syntax.objects(verb)) for n in syntax.prepositional(place, {"with"})]
    return any((n.pos_ in {"PROPN", "PRON"} or n.tag_ in PLURALS or is_person(n)) and not syntax.is_reciprocal(n) for n in named)


OWN = frozenset({"concession", "contact", "cooperation", "force"})
"""Families whose literal object ("lifted its blockade of", "had a meeting with") is the subject's own act, whoever else it might be."""


def _is_anothers(verb: Token, frame: Frame, bound: Bound) -> bool:
    """Whether a literal object has an owner who stands in no slot: of "Ana moved to end Norway's blockade of Chile" Ana blocked nobody."""
    if frame.kind is not Kind.VERB or frame.object is None or frame.object.slot is not None:
        return False
    things = syntax.objects(verb)
    owners = [o for t in things if (o := syntax.possessor(t)) is not None and o.pos_ == "PROPN"]
    owners += [c for t in things for c in syntax.children(t, "amod", "compound") if c.text in ADJECTIVAL]  # "a U.S. blockade of"
    taken = {t for tokens in bound.values() for t in tokens}
    return bool(owners) and taken.isdisjoint(owners)


def _all_joined(noun: Token, verb: Token) -> Token:
    """Of "Ana and Tom, who have feuded for years" the first of the two, where the parser hangs the clause on the second."""
    singular = any(v.tag_ == "VBZ" for v in (verb, *syntax.children(verb, "aux")))
    while verb.dep_ == "relcl" and not singular and noun.dep_ == "conj" and noun.head.pos_ == "PROPN":
        noun = noun.head
    return noun


def _verb(token: Token, frame: Frame, clause: _Clause, bound: Bound) -> bool:
    passive, doers, done_to = clause.passive, clause.doers, clause.done_to
    if not _has_shape(token, frame, passive):
        return False
    if frame.infinitive_object is not None and not bind(frame.infinitive_object, _infinitive_objects(token, frame.infinitive_verbs), bound):
        return False
    if passive and frame.object is not None and frame.object.slot is not None and _is_stranded(token):
        return False
    if frame.object is None and frame.subject is not None and passive:
        return _passive_of_preposition(token, frame, doers, done_to, bound)
    if passive and not doers:
        doers = implied.doer_behind(token, frame) or implied.bystander(token)
    if frame.subject is not None and not fill(frame.subject, doers, bound):
        return False
    literal = frame.object is not None and frame.object.slot is None
    complements = syntax.children(token, "acomp", "advmod") if literal else []  # "said sorry to"
    done_to = [*done_to, *(n for t in done_to if literal for n in measured(t))]
    undergoing = [*done_to, *complements, *_behind_particle(token, frame.particle)]
    undergoing = [t for t in undergoing if t.pos_ != "NOUN" or not is_one_of(t, frame.predicate)]  # "sent French planes" gives France none
    if frame.object is not None and not fill(frame.object, undergoing, bound):
        return False
    if frame.object is None:
        done_to = [t for t in done_to if t.lemma_ not in POINTING]
    listed = [c for t in done_to for c in syntax.conjuncts(t)[1:] if frame.object and is_one_of(c, frame.object.words)]
    owned = doers if frame.subject is not None and frame.subject.words and not passive else []  # "Ana's relationship with O soured"
    return _prepositions(token, [*done_to, *listed, *owned], frame, bound)


def _is_stranded(verb: Token) -> bool:
    """ "Was paid for by Ana": the preposition without a noun makes the subject what was paid for, and not whom."""
    behind = [c for c in syntax.children(verb, "prep") if c.i == verb.i + 1 and not list(c.children)]
    return bool(behind) and syntax.agent(verb) is not None


def _has_shape(token: Token, frame: Frame, passive: bool) -> bool:
    """Whether the words that the frame wants beside its slots are there, and none that it excludes."""
    if passive and frame.object is None and not any(f.slot for _, f in frame.prepositions):
        return False
    if frame.particle is not None and not _has_particle(token, frame.particle):
        return False
    if frame.without and _has_excluded(token, frame.without):
        return False
    if frame.infinitive and not _has_infinitive(token, frame.infinitives):
        return False
    if (frame.subjunctive and not implied.has_subjunctive(token)) or (frame.predicate and not _has_predicate(token, frame.predicate)):
        return False
    if frame.factuality is Factuality.NEGATED and not is_denied(token):
        return False
    if frame.no_object:
        return not syntax.children(token, "dobj")
    bare = frame.object is None and not frame.prepositions and not frame.particle and not frame.infinitive
    # an intransitive frame ("S meet") beside an object; none is the "that" of "said that they had met"
    return not (bare and any(o.pos_ in NOMINAL and o.lower_ != "that" for o in syntax.objects(token)))


def _undergoers(verb: Token) -> list[Token]:
    """What an active verb is done to: its objects, the one who is given or told ("paid Ana a fee"), what a copula predicates."""
    told = [t for t in syntax.children(verb, "dative") if t.pos_ in NOMINAL] + swallowed_recipients(verb)
    raised = implied.subjunctive_subjects(verb)  # "helps Ana win"
    titles = syntax.children(verb, "oprd")
    objects = syntax.objects(verb) or [_named_in(t) for t in titles]  # "named Ana as": Ana is taken for the title
    joined = [c for t in titles for c in syntax.conjuncts(t)[1:]]  # "named Ana Voss chair and Tom Reyl clerk"
    objects = [*objects, *(n for c in joined if (n := _named_in(c)).i != c.i)]
    sums = [t for t in syntax.children(verb, "npadvmod") if is_sum(t)]  # "lent Ana $3m"
    shares = [n for t in objects for p in syntax.children(t, "prep") if p.lower_ == "per" for n in syntax.children(p, "pobj")]
    return [*objects, *told, *sums, *shares, *raised, *(syntax.children(verb, "attr", "acomp") if verb.lemma_ in cues.COPULAS else [])]


def _named_in(title: Token) -> Token:
    """The name that the parser took for part of the title behind it ("named Ana Voss foreign minister"), else the title."""
    left = list(title.lefts)
    names = [c for c in left if c.dep_ in {"nmod", "compound"} and c.pos_ == "PROPN"]
    post = title.pos_ == "NOUN" or title.lower_ in titles_by_last_word()  # "named Ana Voss CEO"
    return names[-1] if post and names and names[0].i == left[0].i else title


def _prepositions(token: Token, done_to: list[Token], frame: Frame, bound: Bound) -> bool:
    """All prepositional places; one may hang at the literal before it ("came under pressure from O", "is in talks with O")."""
    literal, named = list(done_to), list["Token"]()
    for preps, filler in frame.prepositions:
        # a word may hang at a name; another name only by a preposition that tells of no name ("sold a stake in Bolt to Ana")
        near = [*literal, *named] if preps <= PASSING or not (filler.slot or not filler.words) else literal
        if not _preposition(token, near, preps, filler, bound):
            return False
        found = [n for place in _places(token, near) for n in syntax.prepositional(place, preps)]
        (named if filler.slot else literal).extend([*found, *(w for n in found for w in second_words(n))])
    return True


def _places(verb: Token, objects: list[Token]) -> list[Token]:
    """Where a verb's prepositions may hang: at itself, at its objects, at its particle or predicate ("was full of praise")."""
    return [verb, *objects, *syntax.children(verb, "prt", "advmod", "npadvmod", "acomp", "attr", "oprd")]


def _passive_of_preposition(token: Token, frame: Frame, doers: list[Token], done_to: list[Token], bound: Bound) -> bool:
    """ "O was shouted at by S": the stranded preposition's object is the passive's subject."""
    (preps, filler), *rest = frame.prepositions
    stranded = any(c.lower_ in preps and not list(c.children) for c in token.children if c.dep_ in {"prep", "prt", "advmod"})
    if rest or not stranded or frame.subject is None:
        return False
    return fill(frame.subject, doers, bound) and fill(filler, done_to, bound)


def _preposition(token: Token, objects: list[Token], preps: frozenset[str], filler: Filler, bound: Bound) -> bool:
    """A prepositional place, at the verb or (the parser often hangs it there) at its object."""
    by = syntax.doers(token) if filler.slot is None and syntax.is_passive(token) else []  # "was booked by Bolt for theft"
    places = [*_places(token, objects), *by]
    places += [n for o in objects if o.lemma_.lower() in DEGREES for n in syntax.prepositional(o, {"in"})]  # "a degree in law from"
    places += [n for p in syntax.children(token, "prep") for n in syntax.children(p, "pobj")] if preps <= ADVERBIAL else []
    places += _courts(places) if preps <= AGAINST else []
    found = [pobj for place in places for pobj in syntax.prepositional(place, set(preps))]
    found = found or (_past_a_matter(objects, preps) if "from" in preps else [])
    found = found or implied.clause_subjects(token, preps)
    if not found and filler.words:  # "summoned for questioning", taken for a gerund
        found = [
            c for p in syntax.children(token, "prep") if p.lower_ in preps for c in syntax.children(p, "pcomp") if not syntax.objects(c)
        ]
    if not found and filler == Filler():
        return any(c.lower_ in preps and c.dep_ != "mark" for place in places for c in place.children)
    return fill(filler, found, bound)


def _courts(places: list[Token]) -> list[Token]:
    """The courts where it is done: "filed a suit at the High Court against Ana", where the parser hangs Ana at the court."""
    return [n for place in places for n in syntax.prepositional(place, {"in", "at", "before"}) if n.lower_ in implied.COURTS]


def _has_excluded(token: Token, forms: frozenset[str]) -> bool:
    """Whether one of `forms` hangs at the verb or its object: an object, a particle, a preposition alone or with what is under it."""
    told = syntax.children(token, "dative")
    objects = [o for place in (token, *told) for o in syntax.children(place, "dobj", "oprd", "npadvmod")]
    if any(o.lemma_.lower() in forms for o in objects):
        return True  # "shot Ana a look"
    if "to" in forms and any(map(syntax.is_infinitive, syntax.children(token, "xcomp"))):
        return True  # "held Ana to account", taken for an infinitive
    words = [c for place in (token, *syntax.children(token, "dobj")) for c in syntax.children(place, "prep", "prt", "advmod")]
    return any(w.lower_ in forms or any(f"{w.lower_}-{under}" in forms for under in _under(w)) for w in words)


def _under(preposition: Token) -> list[str]:
    """What a frame calls the complement of a preposition: "ing" for a gerund, a noun by its lemma."""
    return [c.lemma_.lower() if c.dep_ == "pobj" else "ing" for c in syntax.children(preposition, "pobj", "pcomp")]


def _has_particle(token: Token, particle: str) -> bool:
    return any(c.lower_ == particle and c.dep_ in {"prt", "advmod", "prep", "advcl"} for c in token.children)


def _past_a_matter(objects: list[Token], preps: frozenset[str]) -> list[Token]:
    """ "Won support for his bid from Ana": the parser hangs the "from" at the matter of it."""
    matters = [n for o in objects for n in syntax.prepositional(o, {"for", "over", "on"}) if n.pos_ == "NOUN" and n.tag_ == "NN"]
    return [n for m in matters for n in syntax.prepositional(m, set(preps))]


def _has_infinitive(token: Token, verbs: frozenset[str]) -> bool:
    clauses = [c for c in token.children if c.dep_ in {"xcomp", "ccomp", "advcl"}]
    clauses += [c for o in syntax.objects(token) for c in o.children if c.dep_ in {"acl", "relcl"}]
    bare = [c for c in clauses if c.tag_ == "VB" or (c.tag_ == "VBN" and {"auxpass", "neg"} <= {t.dep_ for t in c.children})]
    return any(any(a.lower_ == "to" for a in c.children) and (not verbs or c.lemma_ in verbs) for c in bare)


def _behind_particle(verb: Token, particle: str | None) -> list[Token]:
    """What stands behind a particle that the parser takes for a preposition ("chipped in $10")."""
    if particle is None or syntax.is_passive(verb) or syntax.children(verb, "dobj"):
        return []
    return [n for p in syntax.children(verb, "prep") if p.lower_ == particle for n in syntax.children(p, "pobj")]


def _infinitive_objects(verb: Token, only: frozenset[str]) -> list[Token]:
    """What the infinitive under the verb (one of `only`, if any) is done to: "to sue Ana", "to retaliate against Ana"."""
    found = list["Token"]()
    for clause in syntax.children(verb, "xcomp", *(("ccomp", "advcl") if only else ())):
        if not syntax.is_infinitive(clause) or syntax.children(clause, "neg") or (only and clause.lemma_.lower() not in only):
            continue
        things = _undergoers(clause)
        found += things
        for place in (clause, *things):
            reached = {"against", "on", "for"} if place in things or only else {"against", "on", "from"}
            found += syntax.prepositional(place, reached - ({"against"} if clause.lemma_ == "vote" else set()))
    return found


PLAIN_NOUNS = frozenset(
    "man woman person human guy leader friend politician president candidate player example choice boss job thing".split()
)
"""Nouns that leave the judging to their adjective ("a great leader"; not "a great liar")."""


def _has_predicate(token: Token, words: frozenset[str]) -> bool:
    nouns = [c for c in token.children if c.dep_ in {"oprd", "attr", "acomp", "xcomp", "ccomp", "dobj", "npadvmod"}]
    nouns += [thing for named in syntax.children(token, "dative", "dobj") for thing in syntax.second_objects(named)]
    nouns += syntax.prepositional(token, {"as"})
    nouns += [c for n in nouns for c in n.children if c.dep_ in {"appos", "conj", "compound"}]
    nouns += [c for n in nouns for c in n.children if c.dep_ == "amod" and n.lemma_.lower() in PLAIN_NOUNS]
    nouns += [c for n in syntax.children(token, "dobj") for c in n.children if c.dep_ == "amod" and c.i > n.i]  # "found Ana guilty"
    return any((f"not-{n.lemma_.lower()}" in words if syntax.children(n, "neg") else is_one_of(n, words)) for n in nouns)


def _adjective(token: Token, frame: Frame, bound: Bound) -> bool:
    if frame.subject is None or frame.subject.slot is None:
        return False
    if token.dep_ != "acomp" and syntax.children(token, "aux", "auxpass"):  # "was briefly married to"
        said_of = syntax.subjects(token) if any(c.lemma_ == "be" for c in syntax.children(token, "aux", "auxpass")) else []
    elif token.dep_ == "acomp":
        said_of = syntax.subjects(token.head)
    elif token.dep_ in {"amod", "acl", "relcl", "appos"} and token.i > token.head.i:
        said_of = [token.head]
    else:
        return False
    return fill(frame.subject, said_of, bound) and all(_preposition(token, [], p, f, bound) for p, f in frame.prepositions)
