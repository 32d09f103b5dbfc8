"""The relations as declared: complete, well formed, and each with sentences that show it."""

import re

import pytest

from kg.errors import KGError
from kg.relations import FAMILIES, RELATIONS, relation
from kg.relations.frames import Frame, Kind, frame

_EVERY = sorted(RELATIONS)
_FINITE = re.compile(
    r"(is|was|has|had|\w+ed|\w+s|beat|broke|came|fell|fought|found|gave|held|left|made|met|paid|put|ran|sent|set|shot|spoke|sued|"
    r"took|went|won) ?"
)
"""How `says` begins: a verb in the past or the present, so that "{subject} {says} {object}" is a sentence."""


def test_there_are_58_relations_in_families_that_are_all_used() -> None:
    assert len(RELATIONS) == 58
    assert {r.family for r in RELATIONS.values()} == set(FAMILIES)


@pytest.mark.parametrize("name", _EVERY)
def test_says_is_a_verb_phrase(name: str) -> None:
    says = RELATIONS[name].says
    assert says == says.strip()
    assert says != name
    assert "_" not in says
    assert _FINITE.match(says + " "), f"{says!r} does not begin with a verb in the past or the present"


@pytest.mark.parametrize("name", _EVERY)
def test_every_frame_parses_and_names_an_end(name: str) -> None:
    found = RELATIONS[name]
    assert found.frames or found.roles, "nothing states this relation"
    for parsed in found.frames:
        assert parsed.heads
        assert _slots(parsed), f"{parsed.source!r} has neither S nor O"


@pytest.mark.parametrize("name", _EVERY)
def test_no_frame_or_role_is_written_twice(name: str) -> None:
    found = RELATIONS[name]
    for group in (found.verbs, found.nouns, found.adjectives, found.roles):
        assert len(set(group)) == len(group), sorted(f for f in set(group) if group.count(f) > 1)


@pytest.mark.parametrize("name", _EVERY)
def test_only_a_symmetric_relation_has_a_verb_without_its_other_end(name: str) -> None:
    found = RELATIONS[name]
    lonely = [f.source for f in found.frames if f.kind is Kind.VERB and len(set(_slots(f))) < 2]
    assert found.symmetric or found.mutual or not lonely, lonely


@pytest.mark.parametrize("name", _EVERY)
def test_examples_and_near_misses_are_there_and_well_formed(name: str) -> None:
    found = RELATIONS[name]
    assert found.examples
    assert found.near_misses
    for sentence, says in found.examples:
        ends = says.split(" > ")
        assert len(ends) == 2, f"{says!r} is not 'S > O'"
        assert all(end in sentence for end in ends), f"{says!r} is not in {sentence!r}"
    assert not {s for s, _ in found.examples} & set(found.near_misses)


def test_a_relation_is_found_in_any_case_and_an_unknown_one_suggests_the_nearest() -> None:
    assert relation("endorsed") is RELATIONS["ENDORSED"]
    with pytest.raises(KGError, match="nearest: ENDORSED"):
        relation("endorse")


def test_a_frame_that_is_not_one_is_quoted() -> None:
    with pytest.raises(KGError, match="'S praise X'"):
        frame("S praise X", Kind.VERB)


def _slots(parsed: Frame) -> list[str]:
    """The ends that a frame names, once for each place."""
    places = [parsed.subject, parsed.object, *(filler for _, filler in parsed.prepositions)]
    slots = [place.slot for place in places if place is not None and place.slot is not None]
    return [slot.end for slot in (*slots, *parsed.compound, *(s for s in (parsed.possessor, parsed.infinitive_object) if s))]
