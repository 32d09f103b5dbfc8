"""One sentence -> the judgements in it: which word judges, how, and whom, whoever says it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract.cues import CLAIMING
from kg.extract.evaluation import idioms, valence
from kg.extract.evaluation.attributes import of_attribute
from kg.extract.evaluation.blame import of_blame
from kg.extract.evaluation.characterizations import of_description, of_fragment
from kg.extract.evaluation.deeds import of_verb
from kg.extract.evaluation.demands import of_demand
from kg.extract.evaluation.harms import of_harm
from kg.extract.evaluation.judged import PEOPLE, copula, is_damped, judged, of_weak
from kg.extract.evaluation.judgement import COPULAS, Judgement
from kg.extract.evaluation.tributes import of_tribute
from kg.extract.parse import syntax
from kg.extract.parse.tree import is_person

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token

FORESEEN = frozenset({"disaster", "catastrophe", "nightmare", "asset"})
"""What it is a reproach, or praise, to say that somebody would be."""

SERVING = frozenset("work play serve".split())

UNDER = frozenset("with for under alongside".split())
"""Verbs of what is a pleasure, and the prepositions before the one who makes it one."""


def judgements(doc: Doc) -> Iterator[Judgement]:
    """Every judgement of the sentence, whoever passes it."""
    for token in doc:
        if syntax.is_verbal(token):
            yield from of_verb(token)
            yield from _of_phrase(token)
            yield from _of_lack(token)
            yield from of_description(token)
            yield from of_harm(token)
            yield from of_demand(token)
            yield from of_blame(token)
            yield from _of_allegation(token)
            yield from of_tribute(token)
        elif token.pos_ in {"ADJ", "NOUN", "PROPN"}:
            yield from _of_predicate(token)
            yield from of_attribute(token)
            yield from _of_accusation(token)
            yield from _of_shame(token)
            yield from of_fragment(token)
            yield from _of_pleasure(token)
            yield from _of_anger(token)
            yield from of_tribute(token)


def _of_allegation(verb: Token) -> Iterator[Judgement]:
    """ "Ana alleged that Tom had hit her": whatever is alleged of somebody he is accused of."""
    if verb.lemma_ not in valence.ALLEGING or syntax.is_passive(verb):
        return
    for clause in syntax.children(verb, "ccomp"):
        if syntax.is_verbal(clause) and not syntax.is_passive(clause) and clause.lemma_ not in valence.SUFFERED | COPULAS:
            yield from judged(syntax.subjects(clause), valence.ACCUSED, clause, by_verb=True)


def _of_accusation(noun: Token) -> Iterator[Judgement]:
    """ "Ana's allegation that Tom had hit her", "accusations by Ana that Tom is a spy": whoever made it accuses Tom."""
    if noun.lemma_ not in valence.ACCUSATIONS | valence.CLAIMED or noun.pos_ != "NOUN":
        return
    makers = _makers(noun)
    clauses = [c for c in syntax.children(noun, "acl", "relcl", "ccomp") if _tells_what(c)]
    for clause in clauses if makers else []:
        if noun.lemma_ in valence.CLAIMED:
            told = [j for j in (*of_verb(clause), *of_blame(clause)) if j.relation == valence.ACCUSED]
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


def _of_phrase(verb: Token) -> Iterator[Judgement]:
    """ "Tom was out of touch"."""
    if verb.lemma_ not in COPULAS:
        return
    following = [t for t in verb.doc[verb.i + 1 : verb.i + 8] if t.text not in syntax.QUOTE_MARKS]
    after = [t for t in following if t.pos_ != "ADV" or t.lower_ in {"out", "off"}]
    words = tuple(t.lower_ for t in after)
    for phrase, relation in valence.PHRASES.items():
        if words[: len(phrase)] == phrase:
            yield from judged(syntax.subjects(verb) or syntax.subjects(verb.head), relation, after[0])


def _of_predicate(word: Token) -> Iterator[Judgement]:
    """ "Tom was reckless", "Tom is a disgrace", "Tom was a great mayor", "Tom had done an outstanding job"."""
    lemma = word.lemma_.lower()
    if word.pos_ == "ADJ" and word.dep_ == "amod":
        relation = valence.judging_adjectives().get(lemma)
        if relation is None and word.head.lemma_.lower() in valence.EXEMPLARS | {"job"}:
            relation = of_weak(word)
        if relation is not None and not is_damped(word):
            yield from _of_modified(word.head, relation, word)
        return
    beside = word.nbor(-1).lower_ if word.i and word.nbor(-1).dep_ == "compound" else ""
    nouns = valence.judging_nouns()
    relation = valence.judging_adjectives().get(lemma) if word.pos_ == "ADJ" else nouns.get(lemma) or nouns.get(f"{beside}-{lemma}")
    if relation is None or is_damped(word, relation) or _is_mixed(word, relation):
        return
    verb = copula(word)
    if verb is not None:
        for judgement in judged(syntax.subjects(verb), relation, word):
            blamed = judgement.through and relation == valence.CRITICIZED
            yield replace(judgement, foreseen=(blamed or lemma in FORESEEN) and _is_foreseen(verb))
        yield from _of_doing(verb, relation, word)


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
    verb = copula(noun)
    if verb is None and noun.dep_ == "dobj" and noun.head.lemma_ == "make" and lemma in valence.EXEMPLARS:
        verb = noun.head  # "would make a great mayor"
    if verb is not None and (lemma in PEOPLE | valence.CREDITS or is_person(noun)):
        for judgement in judged(syntax.subjects(verb), relation, adjective):
            yield replace(judgement, foreseen=lemma in valence.EXEMPLARS and _is_foreseen(verb))
    elif noun.dep_ == "dobj" and noun.head.lemma_ in valence.PREDICATED and lemma in valence.DEEDS | valence.GIFTS | valence.FEATURES:
        weaker = valence.CRITICIZED if relation == valence.INSULTED and lemma not in valence.FEATURES else relation
        yield from judged(syntax.subjects(noun.head), weaker, adjective)


def _is_foreseen(copula: Token) -> bool:
    """ "Would be a disaster", "will be a great mayor", whatever comes; not "would be a great mayor if she listened"."""
    would = any(a.lower_ in {"would", "’d", "'d", "will", "’ll", "'ll"} for a in syntax.children(copula, "aux"))
    hedged = syntax.children(copula, "neg", "advcl") or any(a.lemma_ == "have" for a in syntax.children(copula, "aux"))
    return would and not hedged


def _of_pleasure(word: Token) -> Iterator[Judgement]:
    """ "It has been a pleasure to work with Tom"."""
    verb = copula(word) if word.lower_ in {"pleasure", "honour", "honor", "privilege", "joy"} else None
    if verb is None or not any(s.lower_ in {"it", "’s", "'s"} for s in verb.children):
        return
    for deed in (*syntax.children(word, "acl", "relcl", "xcomp"), *syntax.children(verb, "xcomp", "advcl", "ccomp")):
        if deed.lemma_ in SERVING:
            yield Judgement(valence.PRAISED, word, tuple(syntax.prepositional(deed, UNDER)), by_verb=True)


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
    verb = copula(word) if word.lemma_.lower() in valence.SHAMING else None
    if verb is None or not any(s.lower_ == "it" for s in syntax.children(verb, "nsubj", "expl")):
        return
    for clause in syntax.children(verb, "ccomp", "advcl") + syntax.children(word, "ccomp", "advcl"):
        if any(c.lower_ == "that" for c in syntax.children(clause, "mark")) and not _is_undergone(clause):
            yield from judged(syntax.subjects(clause), valence.CRITICIZED, word, by_verb=True)
    for whom in syntax.prepositional(word, {"of"}):
        yield Judgement(valence.CRITICIZED, word, (whom,))


def _of_anger(word: Token) -> Iterator[Judgement]:
    """ "Ana was furious that Tom had left"."""
    verb = copula(word) if word.lower_ in valence.ANGER and not is_damped(word) else None
    if verb is None:
        return
    for clause in syntax.children(word, "ccomp") + syntax.children(verb, "ccomp"):
        if syntax.is_verbal(clause) and not _is_undergone(clause):
            for judgement in judged(syntax.subjects(clause), valence.CRITICIZED, word, by_verb=True):
                yield replace(judgement, by=tuple(syntax.subjects(verb)))


def _is_undergone(clause: Token) -> bool:
    return syntax.is_passive(clause) or clause.lemma_ in valence.SUFFERED or bool(syntax.children(clause, "neg"))


def _of_lack(verb: Token) -> Iterator[Judgement]:
    """ "Tom does not care", "Tom had no idea", "Tom was not fit to lead", "Tom could not be trusted", "Tom should be ashamed"."""
    lemmas = {c.lemma_.lower() for c in syntax.children(verb, "dobj", "acomp", "attr")}
    wanting = verb.lemma_ in valence.LACKING_VERBS and not syntax.is_passive(verb) and not _is_of_one_thing(verb)
    distrusted = verb.lemma_ in {"trust", "believe"} and syntax.is_passive(verb) and not syntax.children(verb, "xcomp", "ccomp")
    lacking = lemmas & (valence.LACKING_THINGS if verb.lemma_ == "have" else valence.LACKING_QUALITIES if verb.lemma_ in COPULAS else set())
    if verb.lemma_ == "be" and lemmas & {"true", "accurate"}:
        yield from (replace(j, denied=True) for j in judged(syntax.subjects(verb), valence.REJECTED, verb))
    if wanting or distrusted or lacking:
        whom = [s for s in syntax.subjects(verb) if s.lemma_.lower() not in valence.DEEDS]
        yield Judgement(valence.CRITICIZED, verb, tuple(whom), by_verb=True, denied=True)
    elif (relation := idioms.of_denial(verb)) is not None and not syntax.is_passive(verb):
        yield from (replace(j, denied=True) for j in judged(syntax.subjects(verb), relation, verb, by_verb=True))


def _is_of_one_thing(verb: Token) -> bool:
    """ "Tom does not care where she lives"."""
    clauses = syntax.children(verb, "ccomp", "advcl", "xcomp")
    return any(t.lower_ in valence.ABOUT for c in clauses for t in c.doc[c.left_edge.i : c.i])
