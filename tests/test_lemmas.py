"""The lemma of a verb that the rules know, whatever the model's lemmatizer makes of its forms."""

import pytest

from kg.extract.parse.language import model
from kg.extract.parse.lemmas import lemmas
from kg.extract.parse.tokens import Doc


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("fined", "fine"), ("dining", "dine"), ("staged", "stage"), ("waged", "wage"), ("taped", "tape"), ("tapped", "tap"),
        ("reappointed", "reappoint"), ("rearrested", "rearrest"), ("texted", "text"), ("banned", "ban"), ("denied", "deny"),
        ("raped", "rape"), ("rapped", "rap"), ("leapt", "leap"), ("unfriended", "unfriend"),
    ],
)  # fmt: skip
def test_the_lemma_is_spelled_out_from_the_verb(form, lemma):
    assert lemmas()[form] == lemma


def test_only_verbs_are_changed():
    doc = Doc(model()("Mara Voss reappointed the finance team. She drank wines."))
    assert [t.lemma_ for t in doc if t.text in {"reappointed", "wines"}] == ["reappoint", "wine"]
