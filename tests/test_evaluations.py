"""What somebody says of a named other: a table of sentences with the judgement that each passes, or none."""

from pathlib import Path

import pytest

import kg
from kg.extract.document import Referent, documents
from kg.extract.evaluation.evaluations import evaluations
from kg.extract.evaluation.valence import judging_adjectives, judging_nouns, judging_verbs, of_adverb
from kg.extract.parse.language import model
from kg.extract.speech.speakers import speakers
from kg.model import Article, EntityType, Mention
from kg.relations import RELATIONS

CASES = Path(__file__).parent / "cases"
NAMES = {
    "Lind": EntityType.PERSON,
    "Vane": EntityType.PERSON,
    "Corwin": EntityType.PERSON,
    "Bolt": EntityType.ORGANIZATION,
    "Norland": EntityType.PLACE,
}
PRONOUNS = {"she": "Lind", "he": "Vane", "his": "Vane"}


def rows(name):
    lines = (CASES / name).read_text(encoding="utf-8").splitlines()
    return [tuple(part.strip() for part in line.rsplit(" | ", 1)) for line in lines if line and not line.startswith("#")]


def referents(sentence, token):
    """Surnames stand for themselves; each pronoun for the same one throughout these little articles."""
    name = token.text if token.text in NAMES else PRONOUNS.get(token.lower_)
    if name is None:
        return ()
    start, end = sentence.span(token, token)
    return (Referent(Mention(name=name, type=NAMES[name], start=start, end=end), "name"),)


def stated(text):
    parsed = next(documents([Article(id="a", text=text)], model()))
    who = speakers(parsed, referents)
    found = (statement for sentence in parsed.sentences for statement in evaluations(sentence, referents, who))
    return [f"{s.ends[0].mention.name} {s.relation.name} {s.ends[1].mention.name}" for s in found]


@pytest.mark.parametrize(("text", "expected"), rows("evaluations.txt"))
def test_what_is_said_of_somebody(text, expected):
    assert sorted(stated(text)) == sorted(e for e in expected.split("; ") if e != "-")


def test_the_speaker_is_the_subject_and_no_source_of_hearsay():
    article = Article(id="a", text="Ana Lind told reporters on Monday that Tom Vane had lied to voters in 2019.", published="2024-08-13")
    (claim,) = [c for c in kg.extract(article) if c.relation == "ACCUSED"]
    assert (claim.subject.name, claim.object.name, claim.speaker) == ("Ana Lind", "Tom Vane", None)
    assert article.text[slice(*claim.trigger)] == "lied"
    assert claim.confidence < 0.75


def test_what_a_verb_of_judging_has_said_is_not_said_again():
    article = Article(id="a", text="Ana Lind criticized Tom Vane, saying he had lied to voters.")
    assert [c.relation for c in kg.extract(article)] == ["CRITICIZED"]


@pytest.mark.parametrize("words", [judging_adjectives(), judging_nouns()])
def test_every_judging_word_has_one_of_the_five_relations(words):
    assert set(words.values()) <= {"CRITICIZED", "INSULTED", "ACCUSED", "PRAISED", "REJECTED"} <= set(RELATIONS)


def test_a_verb_may_judge_only_beside_some_objects():
    readings = judging_verbs()
    assert {d.relation for d in readings["fail"]} == {"ACCUSED", "CRITICIZED"}
    assert all(d.objects or d.particle for d in readings["kill"])


@pytest.mark.parametrize(
    ("adverb", "relation"),
    [("recklessly", "CRITICIZED"), ("irresponsibly", "CRITICIZED"), ("heroically", "PRAISED"), ("badly", "CRITICIZED"), ("quickly", None)],
)
def test_adverbs_judge_as_their_adjectives_do(adverb, relation):
    assert of_adverb(adverb) == relation


def test_who_is_told_that_he_is_so_is_meant_where_he_is_unclear(monkeypatch):
    monkeypatch.delitem(PRONOUNS, "he")
    assert stated("Lind told Corwin that he was brave.") == ["Lind PRAISED Corwin"]
    assert stated("Lind told reporters that he was brave.") == []
