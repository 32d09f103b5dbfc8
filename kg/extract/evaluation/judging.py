"""One sentence -> the judgements in it: which word judges, how, and whom, whoever says it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract.cues import CLAIMING, PERSONS
from kg.extract.evaluation import idioms, valence
from kg.extract.evaluation.attributes import of_attribute, owners_of_deed
from kg.extract.evaluation.blame import of_blame
from kg.extract.evaluation.demands import of_demand
from kg.extract.evaluation.judgement import COPULAS, Judgement
from kg.extract.evaluation.tributes import of_tribute
from kg.extract.parse import syntax
from kg.extract.parse.tree import is_person
from kg.extract.turns.testimony import is_blow

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token

PEOPLE = PERSONS | frozenset("people person child civilian family voter us constituent woman man victim patient taxpayer worker".split())
ATTEMPTS = frozenset("try attempt seek conspire plot scheme want".split())
"""Who does so with a wrong is blamed as if he had done it: "tried to mislead voters"."""

ATTEMPTED = frozenset("attempt bid effort plot ploy ruse scheme conspiracy".split())
"""Nouns of the same."""

FORESEEN = frozenset({"disaster", "catastrophe", "nightmare", "asset"})
"""What it is a reproach, or praise, to say that somebody would be."""

DUTIES = {">": valence.DUTIES, ">>": valence.LEGAL_DUTIES, ">>>": valence.REFUSED}
"""The marks of valence.VERBS for what one fails or refuses to do."""

SERVING = frozenset("work play serve".split())
UNDER = frozenset("with for under alongside".split())
"""Verbs of what is a pleasure, and the prepositions before the one who makes it one."""

PLAIN_IN_PASSIVE = frozenset({"kill", "assault", "hit", "kick", "kidnap", "abduct", "massacre", "inspire"})
"""What is only reported where it is told as undergone: of "Tom killed her" and "she was killed by Tom" the first accuses him."""

LYING = frozenset("in on at between behind with beneath down low flat still awake".split())
"""After the "lie" that tells where something or somebody is."""


def judgements(doc: Doc) -> Iterator[Judgement]:
    """Every judgement of the sentence, whoever passes it."""
    for token in doc:
        if syntax.is_verbal(token):
            yield from _of_verb(token)
            yield from _of_phrase(token)
            yield from _of_lack(token)
            yield from _of_description(token)
            yield from of_demand(token)
            yield from of_blame(token)
            yield from _of_allegation(token)
            yield from of_tribute(token)
        elif token.pos_ in {"ADJ", "NOUN", "PROPN"}:
            yield from _of_predicate(token)
            yield from of_attribute(token)
            yield from _of_accusation(token)
            yield from _of_shame(token)
            yield from _of_fragment(token)
            yield from _of_pleasure(token)
            yield from _of_anger(token)
            yield from of_tribute(token)


def _judged(subjects: list[Token], relation: str, trigger: Token, by_verb: bool = False) -> Iterator[Judgement]:
    """Whom the predicate judges: its subjects, or through their deeds those whose deeds they are."""
    for subject in subjects:
        if relation == valence.REJECTED:
            yield from _disbelieved(subject, trigger)
        elif subject.lemma_.lower() not in valence.DEEDS:
            yield Judgement(relation, trigger, (subject, *_rulers(subject)), by_verb)
        elif relation != valence.ACCUSED:
            owners = owners_of_deed(subject)
            through = valence.CRITICIZED if relation == valence.INSULTED else relation
            if owners:
                yield Judgement(through, trigger, owners, by_verb, through=True)


RULE = frozenset("government administration regime cabinet".split())


def _rulers(noun: Token) -> list[Token]:
    """Whose government it is: "Tom's government has failed the poor"; what his lawyers did is no word on him."""
    owner = syntax.possessor(noun) if noun.lemma_.lower() in RULE else None
    return [owner] if owner is not None and owner.pos_ == "PROPN" else []


def _disbelieved(claim: Token, trigger: Token) -> Iterator[Judgement]:
    """ "Tom's claims were false": whoever made them is contradicted."""
    owner = syntax.possessor(claim)
    owners = (owner,) if owner is not None else tuple(syntax.prepositional(claim, {"by", "from"}))
    if claim.lemma_.lower() in valence.CLAIMS and owners:
        yield Judgement(valence.REJECTED, trigger, owners, through=True)


def _of_allegation(verb: Token) -> Iterator[Judgement]:
    """ "Ana alleged that Tom had hit her": whatever is alleged of somebody he is accused of."""
    if verb.lemma_ not in valence.ALLEGING or syntax.is_passive(verb):
        return
    for clause in syntax.children(verb, "ccomp"):
        if syntax.is_verbal(clause) and not syntax.is_passive(clause) and clause.lemma_ not in valence.SUFFERED | COPULAS:
            yield from _judged(syntax.subjects(clause), valence.ACCUSED, clause, by_verb=True)


def _of_accusation(noun: Token) -> Iterator[Judgement]:
    """ "Ana's allegation that Tom had hit her", "accusations by Ana that Tom is a spy": whoever made it accuses Tom."""
    if noun.lemma_ not in valence.ACCUSATIONS | valence.CLAIMED or noun.pos_ != "NOUN":
        return
    makers = _makers(noun)
    clauses = [c for c in syntax.children(noun, "acl", "relcl", "ccomp") if _tells_what(c)]
    for clause in clauses if makers else []:
        if noun.lemma_ in valence.CLAIMED:
            told = [j for j in (*_of_verb(clause), *of_blame(clause)) if j.relation == valence.ACCUSED]
            yield from (replace(j, word=noun, by=tuple(makers)) for j in told)
        elif not syntax.is_passive(clause) and clause.lemma_ not in valence.SUFFERED:
            yield Judgement(valence.ACCUSED, noun, tuple(syntax.subjects(clause)), by_verb=True, by=tuple(makers))


def _tells_what(clause: Token) -> bool:
    """Whether "that" opens it as a whole, though the parser may take it for a second object."""
    things = syntax.children(clause, "dobj")
    return any(m.lower_ == "that" for m in (*syntax.children(clause, "mark"), *(things if len(things) > 1 else [])))


def _makers(accusation: Token) -> list[Token]:
    """Whose it is, whom it comes from, or who makes or repeats it."""
    owner, verb = syntax.possessor(accusation), accusation.head
    if owner is not None:
        return [owner]
    made = accusation.dep_ == "dobj" and verb.lemma_ in CLAIMING
    return syntax.prepositional(accusation, {"by", "from"}) or (syntax.doers(verb) if made else [])


def _of_verb(verb: Token) -> Iterator[Judgement]:
    """ "Tom had stolen the election", "the vote was stolen by Tom", "Tom acted recklessly", "Tom treated farmers like dirt"."""
    if syntax.is_passive(verb) and (syntax.agent(verb) is None or verb.lemma_ in PLAIN_IN_PASSIVE):
        return
    relation = next((d.relation for d in valence.judging_verbs().get(verb.lemma_.lower(), ()) if _is_such(verb, d)), None)
    relation = relation or idioms.of_turn(verb)
    if relation is None and verb.lemma_ == "treat" and _treats_badly(verb):
        relation = valence.CRITICIZED
    if relation is None and verb.lemma_ in {"act", "behave", "govern", "react"} and _is_like_fool(verb):
        relation = valence.CRITICIZED
    if relation is None and verb.lemma_ in valence.ACTING:
        words = (c for c in syntax.children(verb, "advmod") if not _is_damped(c))
        relation = next((r for c in words if (r := valence.of_adverb(c.lower_)) is not None), None) or _of_manner(verb)
    if relation is None and is_blow(verb) and any(o.pos_ == "PRON" for o in syntax.objects(verb)):
        relation = valence.ACCUSED
    if relation is not None and not _is_damped(verb):
        attempters = _attempters(verb) if not valence.is_praise(relation) else []
        tried = bool(attempters) or (_is_attempted(verb) and not valence.is_praise(relation))
        yield from _judged(attempters or syntax.doers(verb), relation, verb.head if tried else verb, by_verb=True)


def _is_attempted(verb: Token) -> bool:
    """ "Tried to mislead voters", "wants to divide us"; what one wanted is past, and may have been left undone."""
    wanted = verb.head.lemma_ == "want" and verb.head.tag_ not in {"VBZ", "VBP"}
    return verb.dep_ == "xcomp" and verb.head.lemma_ in ATTEMPTS and not wanted


def _of_manner(verb: Token) -> str | None:
    """ "Behaved in a scandalous way"."""
    ways = (n for n in syntax.prepositional(verb, {"in"}) if n.lemma_ in {"way", "manner", "fashion"})
    words = (w for n in ways for w in syntax.children(n, "amod") if not _is_damped(w))
    return next((r for w in words if (r := valence.judging_adjectives().get(w.lemma_)) is not None), None)


def _attempters(verb: Token) -> list[Token]:
    """Whose "attempt to mislead voters" it is."""
    noun = verb.head
    if verb.dep_ != "acl" or noun.lemma_.lower() not in ATTEMPTED or not syntax.is_infinitive(verb):
        return []
    owner = syntax.possessor(noun)
    return [owner] if owner is not None else syntax.prepositional(noun, {"by", "of"})


def _is_such(verb: Token, deed: valence.Deed) -> bool:
    """Whether what the reading of the verb needs stands with it."""
    things = [t for o in syntax.objects(verb) for t in syntax.conjuncts(o)]
    lemmas = {t.lemma_.lower() for t in things}
    if verb.lemma_ == "lie" and verb.lower_ != "lied" and any(p.lower_ in LYING for p in syntax.children(verb, "prep", "prt", "advmod")):
        return False
    if lemmas & valence.IDIOMS.get(verb.lemma_, frozenset()):
        return False
    if deed.particle:
        return any(c.lower_ == deed.particle for c in syntax.children(verb, "prt", "prep", "advmod"))
    if (duties := DUTIES.get(next(iter(deed.objects), ""))) is not None:
        return any(c.lemma_ in duties for c in syntax.children(verb, "xcomp"))
    if deed.objects == {"*"}:
        return bool(things)
    if deed.objects == {"&"}:
        return any(t.pos_ == "PRON" for t in things)
    if deed.objects == {"+"}:
        return any(t.pos_ in {"PRON", "PROPN"} or t.lemma_.lower() in PEOPLE or is_person(t) for t in things)
    return not deed.objects or bool(lemmas & deed.objects)


def _is_like_fool(verb: Token) -> bool:
    """ "Behaves like a dictator", "acted like a child"."""
    fools = valence.judging_nouns()
    return any(
        n.lemma_ in {"child", "baby"} or fools.get(n.lemma_) in {valence.INSULTED, valence.ACCUSED}
        for n in syntax.prepositional(verb, {"like"})
    )


def _treats_badly(verb: Token) -> bool:
    if any(c.lower_ in valence.BADLY for c in syntax.children(verb, "advmod")):
        return True
    likened = syntax.prepositional(verb, {"like"})
    return bool(likened) and not any(t.lemma_ in valence.WARMLY for t in likened)


def _of_phrase(verb: Token) -> Iterator[Judgement]:
    """ "Tom was out of touch"."""
    if verb.lemma_ not in COPULAS:
        return
    following = [t for t in verb.doc[verb.i + 1 : verb.i + 8] if t.text not in syntax.QUOTE_MARKS]
    after = [t for t in following if t.pos_ != "ADV" or t.lower_ in {"out", "off"}]
    words = tuple(t.lower_ for t in after)
    for phrase, relation in valence.PHRASES.items():
        if words[: len(phrase)] == phrase:
            yield from _judged(syntax.subjects(verb) or syntax.subjects(verb.head), relation, after[0])


def _of_predicate(word: Token) -> Iterator[Judgement]:
    """ "Tom was reckless", "Tom is a disgrace", "Tom was a great mayor", "Tom had done an outstanding job"."""
    lemma = word.lemma_.lower()
    if word.pos_ == "ADJ" and word.dep_ == "amod":
        relation = valence.judging_adjectives().get(lemma)
        if relation is None and word.head.lemma_.lower() in valence.EXEMPLARS | {"job"}:
            relation = _of_weak(word)
        if relation is not None and not _is_damped(word):
            yield from _of_modified(word.head, relation, word)
        return
    beside = word.nbor(-1).lower_ if word.i and word.nbor(-1).dep_ == "compound" else ""
    nouns = valence.judging_nouns()
    relation = valence.judging_adjectives().get(lemma) if word.pos_ == "ADJ" else nouns.get(lemma) or nouns.get(f"{beside}-{lemma}")
    if relation is None or _is_damped(word, relation) or _is_mixed(word, relation):
        return
    verb = _copula(word)
    if verb is not None:
        for judged in _judged(syntax.subjects(verb), relation, word):
            yield replace(judged, foreseen=lemma in FORESEEN and _is_foreseen(verb))
        yield from _of_doing(verb, relation, word)


def _of_weak(adjective: Token) -> str | None:
    """How "good" and "bad" judge before whom they make something: "the best player"."""
    word = adjective.lower_
    return valence.PRAISED if word in valence.GOOD else valence.CRITICIZED if word in valence.BAD else None


def _of_doing(copula: Token, relation: str, word: Token) -> Iterator[Judgement]:
    """ "What Tom did was shameful", "the way Tom acted was heroic": whoever did it is judged."""
    if relation not in {valence.CRITICIZED, valence.PRAISED}:
        return
    clauses = [c for c in syntax.children(copula, "csubj") if any(t.lower_ == "what" for t in syntax.children(c, "dobj"))]
    clauses += [c for n in syntax.children(copula, "nsubj") if n.lower_ == "way" for c in syntax.children(n, "relcl")]
    for clause in clauses:
        yield Judgement(relation, word, tuple(syntax.children(clause, "nsubj")), through=True)


def _of_modified(noun: Token, relation: str, adjective: Token) -> Iterator[Judgement]:
    """A neutral noun with a judging adjective: what somebody is, or what he did or has."""
    lemma = noun.lemma_.lower()
    if lemma in valence.judging_nouns() or lemma in valence.PLAIN_ROLES or _is_mixed(noun, relation):
        return
    verb = _copula(noun)
    if verb is None and noun.dep_ == "dobj" and noun.head.lemma_ == "make" and lemma in valence.EXEMPLARS:
        verb = noun.head  # "would make a great mayor"
    if verb is not None and (lemma in PEOPLE | valence.CREDITS or is_person(noun)):
        for judged in _judged(syntax.subjects(verb), relation, adjective):
            yield replace(judged, foreseen=lemma in valence.EXEMPLARS and _is_foreseen(verb))
    elif noun.dep_ == "dobj" and noun.head.lemma_ in valence.PREDICATED and lemma in valence.DEEDS | valence.GIFTS | valence.FEATURES:
        weaker = valence.CRITICIZED if relation == valence.INSULTED and lemma not in valence.FEATURES else relation
        yield from _judged(syntax.subjects(noun.head), weaker, adjective)


def _is_foreseen(copula: Token) -> bool:
    """ "Would be a disaster", "will be a great mayor", whatever comes; not "would be a great mayor if she listened"."""
    would = any(a.lower_ in {"would", "’d", "'d", "will", "’ll", "'ll"} for a in syntax.children(copula, "aux"))
    hedged = syntax.children(copula, "neg", "advcl") or any(a.lemma_ == "have" for a in syntax.children(copula, "aux"))
    return would and not hedged


def _of_fragment(word: Token) -> Iterator[Judgement]:
    """ "A liar," said Ana of Tom: a quotation without a verb, of whom it is said behind it."""
    saying = word.head
    if saying.lemma_ != "say" or word.i > saying.i or word.dep_ in syntax.SUBJECTS or not syntax.is_verbal(saying):
        return
    quoted = any(t.text in syntax.QUOTE_MARKS for t in word.doc[word.i : saying.i])
    relation = _relation_of(word) if quoted and not syntax.children(word, "neg") and not _is_anothers(word) else None
    plain = word.lemma_.lower() in valence.judging_nouns() or word.lemma_.lower() in PEOPLE | valence.CREDITS or is_person(word)
    if relation is not None and plain:
        yield Judgement(relation, saying, tuple(said_of(saying)), by_verb=True, by=tuple(syntax.subjects(saying)))


def _is_anothers(noun: Token) -> bool:
    return any(p.lower_ not in {"my", "our"} for p in syntax.children(noun, "poss"))


def said_of(saying: Token) -> list[Token]:
    """Of whom something is said: "said of Tom", "said Ana Voss of Tom"."""
    behind = [s for s in syntax.children(saying, "nsubj") if s.i > saying.i and s.ent_type_ == "PERSON"]
    return [n for place in (saying, *behind) for n in syntax.prepositional(place, {"of"})]


def _of_pleasure(word: Token) -> Iterator[Judgement]:
    """ "It has been a pleasure to work with Tom"."""
    verb = _copula(word) if word.lower_ in {"pleasure", "honour", "honor", "privilege", "joy"} else None
    if verb is None or not any(s.lower_ in {"it", "’s", "'s"} for s in verb.children):
        return
    for deed in (*syntax.children(word, "acl", "relcl", "xcomp"), *syntax.children(verb, "xcomp", "advcl", "ccomp")):
        if deed.lemma_ in SERVING:
            yield Judgement(valence.PRAISED, word, tuple(syntax.prepositional(deed, UNDER)), by_verb=True)


def _copula(word: Token) -> Token | None:
    """The "is" that says the word of its subject, also where the word is joined to another that is said."""
    while word.dep_ == "conj" and word.head.pos_ in {"ADJ", "NOUN", "PROPN"}:
        word = word.head
    if word.dep_ == "pobj" and word.head.lower_ == "but" and word.head.head.lower_ == "nothing":
        word = word.head.head  # "is nothing but a bully"
    if word.dep_ == "pobj" and word.head.lower_ == "of" and word.head.head.lower_ == "one":
        word = word.head.head  # "is one of the best players"
    verb = word.head if word.dep_ in {"acomp", "attr"} and word.head.lemma_ in COPULAS else None
    past = verb is not None and (
        verb.head.lower_ == "used" or any(c.lower_ in {"once", "formerly"} for c in syntax.children(verb, "advmod"))
    )
    return None if past else verb


def _is_damped(word: Token, relation: str = "") -> bool:
    """Whether an adverb takes the word back: "hardly brave"; "too" only spoils praise; to be wrong about a thing is only to err."""
    adverbs = {c.lower_ for c in syntax.children(word, "advmod", "amod", "predet")}
    errs = word.lower_ == "wrong" and any(p.lower_ in {"about", "on"} for p in syntax.children(word, "prep"))
    return errs or bool(adverbs & valence.DAMPING) or (valence.is_praise(relation) and "too" in adverbs)


def _is_mixed(word: Token, relation: str) -> bool:
    """Whether a modifier judges the other way: "a great liar", "a brilliant fraud"."""
    signs = {valence.is_praise(relation)}
    for modifier in syntax.children(word, "amod", "compound"):
        other = valence.judging_adjectives().get(modifier.lemma_.lower()) or valence.judging_nouns().get(modifier.lemma_.lower())
        if other is not None:
            signs.add(valence.is_praise(other))
    return len(signs) > 1


def _of_shame(word: Token) -> Iterator[Judgement]:
    """ "It is shameful that Tom went", "it was wrong of Tom to go", "shame on Tom"."""
    if word.lower_ == "shame" and word.dep_ not in {"dobj", "nsubj"}:
        yield Judgement(valence.CRITICIZED, word, tuple(syntax.prepositional(word, {"on"})), by_verb=True)
    verb = _copula(word) if word.lemma_.lower() in valence.SHAMING else None
    if verb is None or not any(s.lower_ == "it" for s in syntax.children(verb, "nsubj", "expl")):
        return
    for clause in syntax.children(verb, "ccomp", "advcl") + syntax.children(word, "ccomp", "advcl"):
        if any(c.lower_ == "that" for c in syntax.children(clause, "mark")) and not _is_undergone(clause):
            yield from _judged(syntax.subjects(clause), valence.CRITICIZED, word, by_verb=True)
    for whom in syntax.prepositional(word, {"of"}):
        yield Judgement(valence.CRITICIZED, word, (whom,))


def _of_anger(word: Token) -> Iterator[Judgement]:
    """ "Ana was furious that Tom had left"."""
    verb = _copula(word) if word.lower_ in valence.ANGER and not _is_damped(word) else None
    if verb is None:
        return
    for clause in syntax.children(word, "ccomp") + syntax.children(verb, "ccomp"):
        if syntax.is_verbal(clause) and not _is_undergone(clause):
            for judged in _judged(syntax.subjects(clause), valence.CRITICIZED, word, by_verb=True):
                yield replace(judged, by=tuple(syntax.subjects(verb)))


def _is_undergone(clause: Token) -> bool:
    return syntax.is_passive(clause) or clause.lemma_ in valence.SUFFERED or bool(syntax.children(clause, "neg"))


def _of_lack(verb: Token) -> Iterator[Judgement]:
    """ "Tom does not care", "Tom had no idea", "Tom was not fit to lead", "Tom could not be trusted", "Tom should be ashamed"."""
    lemmas = {c.lemma_.lower() for c in syntax.children(verb, "dobj", "acomp", "attr")}
    wanting = verb.lemma_ in valence.LACKING_VERBS and not syntax.is_passive(verb) and not _is_of_one_thing(verb)
    distrusted = verb.lemma_ in {"trust", "believe"} and syntax.is_passive(verb) and not syntax.children(verb, "xcomp", "ccomp")
    lacking = lemmas & (valence.LACKING_THINGS if verb.lemma_ == "have" else valence.LACKING_QUALITIES if verb.lemma_ in COPULAS else set())
    if verb.lemma_ == "be" and lemmas & {"true", "accurate"}:
        yield from (replace(j, denied=True) for j in _judged(syntax.subjects(verb), valence.REJECTED, verb))
    if wanting or distrusted or lacking:
        whom = [s for s in syntax.subjects(verb) if s.lemma_.lower() not in valence.DEEDS]
        yield Judgement(valence.CRITICIZED, verb, tuple(whom), by_verb=True, denied=True)
    elif (relation := idioms.of_denial(verb)) is not None and not syntax.is_passive(verb):
        yield from (replace(j, denied=True) for j in _judged(syntax.subjects(verb), relation, verb, by_verb=True))


def _is_of_one_thing(verb: Token) -> bool:
    """ "Tom does not care where she lives"."""
    clauses = syntax.children(verb, "ccomp", "advcl", "xcomp")
    return any(t.lower_ in valence.ABOUT for c in clauses for t in c.doc[c.left_edge.i : c.i])


def _of_description(verb: Token) -> Iterator[Judgement]:
    """ "Ana called Tom's plan reckless", "Tom was described by Ana as a genius": the verb says who judges."""
    if verb.lemma_ not in valence.DESCRIBING:
        return
    agent = syntax.agent(verb) if syntax.is_passive(verb) else None
    by = ([agent] if agent is not None else []) if syntax.is_passive(verb) else syntax.subjects(verb)
    for described, word in _described(verb):
        relation = _relation_of(word)
        if relation is not None and by:
            for judged in _judged([described], relation, verb):
                yield replace(judged, by=tuple(by))


def _described(verb: Token) -> Iterator[tuple[Token, Token]]:
    """What is described, and as what."""
    things = syntax.objects(verb)
    words = syntax.children(verb, "oprd")
    links = [p for t in (verb, *things[:1]) for p in syntax.children(t, "prep") if p.lower_ == "as" and p.i > verb.i]
    words += [c for p in links for c in p.children if c.pos_ in {"ADJ", "NOUN", "PROPN"}]
    yield from ((t, w) for t in things[:1] for w in words)
    for clause in syntax.children(verb, "ccomp"):
        if clause.pos_ in {"ADJ", "NOUN"} and not syntax.children(clause, "cop", "aux"):
            yield from ((t, clause) for t in syntax.children(clause, "nsubj"))


def _relation_of(word: Token) -> str | None:
    """How a word, with the adjectives before it, judges; None where it does not, or both ways."""
    words = [w for w in (word, *syntax.children(word, "amod")) if not _is_damped(w)]
    if word.lemma_.lower() in valence.PLAIN_ROLES:
        return None
    listed = {True: valence.judging_nouns() | valence.judging_adjectives(), False: valence.judging_adjectives()}
    found = [r for w in words if (r := listed[w == word].get(w.lemma_.lower())) is not None]  # "a criminal lawyer" is no criminal
    if not found and word.lemma_.lower() in valence.EXEMPLARS:
        found = [r for w in words[1:] if (r := _of_weak(w)) is not None]
    return found[0] if found and len({valence.is_praise(r) for r in found}) == 1 else None
