"""Who does what to whom by the parse: each sentence has its word starred, and names the answers in order."""

import pytest

from kg.extract.parse import syntax
from kg.extract.parse.language import model
from kg.extract.parse.tokens import Doc


def starred(sentence):
    at = sentence.index("*")
    doc = Doc(model()(sentence.replace("*", "", 1)))
    return next(t for t in doc if t.idx == at)


def texts(tokens):
    return [t.text for t in tokens]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Vane *met Corwin.", ["Vane"]),
        ("Vane met Corwin and *praised Lind.", ["Vane"]),
        ("Vane wants to *meet Corwin.", ["Vane"]),
        ("Vane urged Corwin to *sue Bolt.", ["Corwin"]),
        ("Vane promised Corwin to *sue Bolt.", ["Vane"]),
        ("Vane beat Corwin to *join Bolt.", ["Vane"]),
        ("Vane was urged to *sue Bolt.", ["Vane"]),
        ("Vane, who *sued Corwin, left.", ["Vane"]),
        ("Vane left, *accusing Corwin of fraud.", ["Vane"]),
        ("Vane accused Corwin of *robbing Bolt.", ["Corwin"]),
        ("Vane left after *robbing Bolt.", ["Vane"]),
        ("Vane has no plans to *sue Corwin.", ["Vane"]),
        ("Lind's decision to *sue Corwin angered Vane.", ["Lind"]),
        ("Corwin was *sued by Vane.", ["Corwin"]),
        ("Lind said “it was late” and *met Corwin.", ["Lind"]),
    ],
)
def test_subjects(sentence, expected):
    assert texts(syntax.subjects(starred(sentence))) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Vane *met Corwin.", ["Corwin"]),
        ("Vane *met and praised Corwin.", ["Corwin"]),
        ("Corwin was *sued by Vane.", ["Corwin"]),
        ("The senator whom Vane *endorsed left.", ["senator"]),
        ("The firm that Vane *sued closed.", ["firm"]),
        ("Vane *left on Monday.", []),
    ],
)
def test_objects(sentence, expected):
    assert texts(syntax.objects(starred(sentence))) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Vane met *Corwin.", ["Corwin"]),
        ("Vane met *Corwin, Lind and Bolt.", ["Corwin", "Lind", "Bolt"]),
        ("Vane met *Corwin but not Lind.", ["Corwin"]),
        ("Vane met *senators including Corwin and Lind.", ["senators", "Corwin", "Lind"]),
        ("Vane met *Corwin as well as Lind.", ["Corwin", "Lind"]),
    ],
)
def test_conjuncts(sentence, expected):
    assert texts(syntax.conjuncts(starred(sentence))) == expected


@pytest.mark.parametrize(
    ("sentence", "expected", "doer"),
    [
        ("Corwin was *sued by Vane.", True, "Vane"),
        ("Corwin, *sued by Vane in May, left.", True, "Vane"),
        ("Corwin was *fired.", True, None),
        ("Corwin has *fired Vane.", False, None),
    ],
)
def test_passives_and_their_agents(sentence, expected, doer):
    verb = starred(sentence)
    agent = syntax.agent(verb)
    assert (syntax.is_passive(verb), agent.text if agent else None) == (expected, doer)


def test_prepositions_possessors_and_clauses():
    assert texts(syntax.prepositional(starred("Vane *met with Corwin in May."), {"with"})) == ["Corwin"]
    assert syntax.possessor(starred("Lind's *endorsement helped.")).text == "Lind"
    assert syntax.clause(starred("Vane said Corwin sued *Lind.")).text == "sued"
    assert texts(syntax.recipients(starred("Vane *gave Corwin a medal."))) == ["Corwin"]
