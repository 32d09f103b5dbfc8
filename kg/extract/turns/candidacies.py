"""A race beside a name -> the name ran in it: "backed Tom Reyl in the race for mayor", "Reyl's mayoral campaign", "ran to be mayor"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract.document import Referents, Sentence, is_named_person
from kg.extract.names.offices import OPENED, OWN, contending_for, office
from kg.extract.parse import syntax
from kg.extract.statements import Statement
from kg.model import EntityType
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

RACES = frozenset("race contest campaign election runoff primary by-election bid fight battle".split())


def candidacies(sentence: Sentence, referents: Referents) -> Iterator[Statement]:
    """Who is named right before "in the race for OFFICE", and who owns a campaign that names its office."""
    for token in sentence.doc:
        if token.tag_ in {"NN", "NNP"} and (contending := contending_for(token)) is not None and office(token) is not None:
            yield Statement(RELATIONS["RAN_FOR"], contending, (contending, token), tuple(_contenders(contending)), (token,), "verb")
        if token.lower_ in OWN and (owner := syntax.possessor(token)) is not None:
            if any(r.mention.type is EntityType.OFFICE for r in referents(sentence, token)):
                yield Statement(RELATIONS["RAN_FOR"], token, (token, token), (owner,), (token,), "noun")
            continue
        if token.lower_ != "in" or not token.i or not is_named_person(sentence, token.nbor(-1), referents):
            continue
        for race in syntax.children(token, "pobj"):
            for post in syntax.prepositional(race, {"for"}) if race.lower_ in RACES else []:
                if any(r.mention.type is not EntityType.PERSON for r in referents(sentence, post)):
                    yield Statement(RELATIONS["RAN_FOR"], race, (race, race), (token.nbor(-1),), (post,), "noun")


def _contenders(contending: Token) -> list[Token]:
    """Who does what the verb says, or whose bid the noun is, or who launched it."""
    if contending.pos_ != "NOUN":
        return syntax.subjects(contending)
    owner = syntax.possessor(contending)
    opened = contending.dep_ == "dobj" and contending.head.lemma_ in OPENED
    return [owner] if owner is not None else syntax.subjects(contending.head) if opened else []
