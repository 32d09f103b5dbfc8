"""Courts and judges that sentence somebody, told beside the sentence: "was jailed for life. Harlow Crown Court heard that he ...".

So of a judge who speaks as he sentences: "Sentencing Tom Reyl to six years, Judge Ana Voss said", "was jailed. Judge Ana Voss told him".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from kg.extract.document import Referent, Referents, Sentence
from kg.extract.frames.authorities import is_of_sort
from kg.extract.parse import syntax
from kg.extract.statements import Statement
from kg.model import EntityType
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

SENTENCING = frozenset({"sentencing", "jailing", "imprisoning"})
"""With what a judge's sentence opens; the parser takes it for part of the name behind it."""

PUNISHING = frozenset({"sentence", "jail", "imprison", "convict"})

REACH = 2
"""How many sentences may lie before, in which the other half is told."""


def sentencings(sentence: Sentence, earlier: Sequence[Sentence], referents: Referents) -> Iterator[Statement]:
    """CONVICTED of the one who is punished, by the one court or judge that the sentences around tell to have sat on him."""
    yield from _opening(sentence, referents)
    near = [*earlier[-REACH:], sentence]
    punished = [(s, v, r) for s in near for v in _punishments(s) for r in _subjects(s, v, referents)]
    if len({r.mention.name for _, _, r in punished}) != 1:
        return
    courts = [(s, v, r) for s in near for v, r in (*_hearings(s, referents), *_told(s, punished[0][2], referents))]
    if len({r.mention.name for _, _, r in courts}) != 1:
        return
    where, verb, _ = punished[-1]
    told, word, court = courts[0]
    if sentence in {where, told}:
        trigger = verb if where is sentence else word
        yield Statement(RELATIONS["CONVICTED"], trigger, (trigger, trigger), (), (), "verb", ends=(court, punished[-1][2]))


def _opening(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """ "Sentencing Tom Reyl to six years, Judge Ana Voss said ..."."""
    doc = sentence.doc
    if not doc or doc[0].lower_ not in SENTENCING:
        return
    named = [r for t in takewhile(lambda t: t.text != ",", doc[1:]) for r in referents(sentence, t) if r.mention.type is EntityType.PERSON]
    speaking = next((t for t in doc if t.dep_ == "ROOT"), doc[0])
    for judge in _judges(sentence, speaking, referents)[:1]:
        for who in named[:1]:
            if who.mention.name != judge.mention.name:
                yield Statement(RELATIONS["CONVICTED"], doc[0], (doc[0], doc[0]), (), (), "verb", ends=(judge, who))


def _judges(sentence: Sentence, verb: Token, referents: Referents) -> list[Referent]:
    """Its subjects who are judges by their title there ("Judge Ana Voss")."""
    named = [r for s in syntax.subjects(verb) for r in referents(sentence, s)]
    return [r for r in named if r.mention.type is EntityType.PERSON and is_of_sort("Court", r.mention, sentence.doc.text)]


def _punishments(sentence: Sentence) -> list[Token]:
    """The passives that tell a sentence passed by nobody, and in no other year."""
    verbs = [v for v in sentence.doc if v.lemma_ in PUNISHING and v.tag_ == "VBN" and v.dep_ in {"ROOT", "conj"} and syntax.is_passive(v)]
    return [v for v in verbs if not syntax.doers(v) and not syntax.children(v, "neg") and not _is_old(v)]


def _is_old(verb: Token) -> bool:
    modal = any(c.tag_ == "MD" for c in syntax.children(verb, "aux"))
    return modal or any(t.text.isdigit() and len(t.text) == len("2014") for t in verb.subtree)


def _subjects(sentence: Sentence, verb: Token, referents: Referents) -> list[Referent]:
    found = [r for s in syntax.subjects(verb) for t in syntax.conjuncts(s) for r in referents(sentence, t)]
    return [r for r in found if r.mention.type is EntityType.PERSON]


def _hearings(sentence: Sentence, referents: Referents) -> Iterator[tuple[Token, Referent]]:
    """Each court that is said by its name to have heard something."""
    for verb in sentence.doc:
        if verb.lemma_ == "hear" and verb.tag_ == "VBD":
            for r in (r for s in syntax.subjects(verb) for r in referents(sentence, s)):
                if r.how == "name" and r.mention.type is EntityType.ORGANIZATION and is_of_sort("Court", r.mention, sentence.doc.text):
                    yield verb, r


def _told(sentence: Sentence, punished: Referent, referents: Referents) -> Iterator[tuple[Token, Referent]]:
    """Each judge who told the one who was punished something."""
    for verb in sentence.doc:
        hearers = (
            [r for o in (*syntax.children(verb, "dobj"), *syntax.recipients(verb)) for r in referents(sentence, o)]
            if verb.lemma_ == "tell"
            else []
        )
        if any(r.mention.name == punished.mention.name for r in hearers):
            yield from ((verb, judge) for judge in _judges(sentence, verb, referents) if judge.mention.name != punished.mention.name)
