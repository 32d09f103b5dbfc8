"""What somebody is under, set behind his name: "a bank under U.S. sanctions", "Tom Reyl, under investigation by the FBI, left"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.document import Sentence
from kg.extract.frames.places import owners_of
from kg.extract.parse import syntax
from kg.extract.statements import Statement
from kg.relations import RELATIONS

UNDER = {
    "sanction": "SANCTIONED",
    "embargo": "SANCTIONED",
    "investigation": "INVESTIGATED",
    "probe": "INVESTIGATED",
    "scrutiny": "INVESTIGATED",
    "indictment": "CHARGED",
    "blockade": "COERCED",
    "siege": "COERCED",
    "occupation": "COERCED",
}
"""What one is under -> what whoever is behind it does to one."""


def standing_under(sentence: Sentence) -> Iterator[Statement]:
    """Every such noun under an "under" that hangs at a name or a description; what a verb says of it the frames tell."""
    for noun in sentence.doc:
        under = noun.head
        if noun.lemma_ not in UNDER or noun.dep_ != "pobj" or under.lower_ != "under" or under.dep_ != "prep":
            continue
        bearer = under.head
        if bearer.pos_ in {"NOUN", "PROPN"} and bearer.i < under.i:
            doers = [*owners_of(noun), *syntax.prepositional(noun, {"by", "from"})]
            yield Statement(RELATIONS[UNDER[noun.lemma_]], noun, (noun, noun), tuple(doers), (bearer,), "noun")
