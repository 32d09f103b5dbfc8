"""A sentence as plain values says of every word what spaCy says of it; and the quick attribute ruler rules as the model's own does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import spacy

from kg.extract.parse.language import DEFAULT_MODEL, model
from kg.extract.parse.lemmas import lemmas
from kg.extract.parse.ruler import is_plain, ruled
from kg.extract.parse.tokens import Doc
from kg.extract.text.sentences import sentences

GOLD = Path(__file__).parent / "gold" / "passages.jsonl"

VALUES = "i idx text whitespace_ lower_ pos_ tag_ dep_ ent_type_ ent_iob_ is_punct".split()
RELATED = "children lefts rights ancestors subtree conjuncts".split()


@pytest.fixture(scope="module")
def texts():
    passages = [json.loads(line)["text"] for line in GOLD.read_text(encoding="utf-8").splitlines()]
    return [text[a:b] for text in passages for a, b in sentences(text)] + ["Two  spaces, (a) bracket - and Voss's “quote” .", ""]


def test_every_word_has_the_attributes_and_the_places_in_the_tree_that_spacy_gives_it(texts):
    for parsed in model().pipe(texts):
        doc = Doc(parsed)
        assert doc.text == parsed.text
        assert [tuple(e) for e in doc.ents] == [(e.start, e.end, e.label_) for e in parsed.ents]
        assert len(doc) == len(parsed)
        for token, read in zip(doc, parsed, strict=True):
            assert [getattr(token, name) for name in VALUES] == [getattr(read, name) for name in VALUES]
            assert token.lemma_ == (lemmas().get(read.lower_, read.lemma_) if read.tag_.startswith("V") else read.lemma_)
            assert [token.head.i, token.left_edge.i, token.right_edge.i] == [read.head.i, read.left_edge.i, read.right_edge.i]
            for name in RELATED:
                assert [t.i for t in getattr(token, name)] == [t.i for t in getattr(read, name)], (parsed.text, read.text, name)


def test_every_phrase_has_the_text_and_the_root_that_spacy_gives_it(texts):
    for parsed in model().pipe(texts):
        doc = Doc(parsed)
        for start, end in [(a, b) for a in range(len(doc)) for b in range(a + 1, min(a + 6, len(doc) + 1))]:
            ours, theirs = doc[start:end], parsed[start:end]
            assert (ours.text, ours.text_with_ws, ours.root.i) == (theirs.text, theirs.text_with_ws, theirs.root.i)
            assert doc.words_at(theirs.start_char, theirs.end_char) == ours
    assert doc[0:0].text == ""


def test_no_word_has_a_neighbour_beyond_the_sentence():
    first, *_, last = Doc(model()("Mara Voss left."))
    assert first.nbor().text == "Voss"
    for token, steps in ((first, -1), (last, 1)):
        with pytest.raises(IndexError):
            token.nbor(steps)


def test_the_quick_attribute_ruler_rules_as_the_models_own_does(texts):
    bare = spacy.load(DEFAULT_MODEL, exclude=["ner"])
    quick = ruled(bare.get_pipe("attribute_ruler"))
    for parsed in bare.pipe([*texts, "To do so is what they did, and there's the rub."], disable=["attribute_ruler", "lemmatizer"]):
        again = parsed.copy()
        for token, other in zip(quick(parsed), bare.get_pipe("attribute_ruler")(again), strict=True):
            assert (token.pos_, token.morph, token.lemma_, token.tag_, token.dep_) == (
                other.pos_,
                other.morph,
                other.lemma_,
                other.tag_,
                other.dep_,
            ), parsed.text


@pytest.mark.parametrize(
    ("pattern", "plain"),
    [
        ([{"TAG": "NN", "LOWER": "anybody"}], True),
        ([{"LOWER": {"NOT_IN": ["so"]}, "DEP": {"IN": ["dobj"]}}], True),
        ([{"LOWER": {"REGEX": "^a"}}], False),
        ([{"SHAPE": "Xx"}], False),
        ([{"LOWER": "in"}, {"LOWER": "so"}], False),
        ([{"LOWER": "so", "OP": "+"}], False),
    ],
)
def test_only_what_a_rule_asks_of_one_words_kind_is_remembered(pattern, plain):
    assert is_plain(pattern) is plain
