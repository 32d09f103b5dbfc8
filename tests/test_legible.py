"""What is written otherwise for the model, and that no claim shows any of it."""

from datetime import date

import pytest

import kg
from kg.extract.parse.language import model
from kg.extract.parse.tokens import Doc
from kg.extract.text.legible import comma_after_opening, legible, with_plain_titles


@pytest.mark.parametrize(
    ("sentence", "opening"),
    [
        ("On Tuesday Norway arrested him.", "On Tuesday"),
        ("On Friday night Ana Voss left.", "On Friday night"),
        ("But in March 2019 Calder Steel sued.", "But in March 2019"),
        ("On 5 May Ana Voss left.", "On 5 May"),
        ("In 2019 Ana Voss left.", "In 2019"),
    ],
)
def test_a_name_right_behind_an_opening_date_is_parted_from_it(sentence, opening):
    assert comma_after_opening(sentence) == len(opening)


@pytest.mark.parametrize(
    "sentence",
    [
        "On Tuesday, Norway arrested him.",
        "On Tuesday the court left.",
        "On Sunday Telegraph readers left.",
        "In 2019 World Cup qualifiers Norway won.",
        "Tuesday Norway arrested him.",
        "Norway arrested him on Tuesday Ana Voss said.",
    ],
)
def test_every_other_sentence_is_left_as_it_is(sentence):
    assert comma_after_opening(sentence) is None


def test_the_claim_points_at_the_text_as_it_stands():
    text = "On Tuesday Norway arrested Tom Reyl in Oslo."
    (claim,) = kg.extract(kg.Article(id="a", text=text, published=date(2024, 5, 16)))
    assert (claim.subject.name, claim.relation, claim.object.name, claim.date) == ("Norway", "ARRESTED", "Tom Reyl", "2024-05-14")
    assert text[claim.subject.start : claim.subject.end] == "Norway"
    assert text[claim.object.start : claim.object.end] == "Tom Reyl"
    assert text[claim.start : claim.end] == claim.quote
    assert claim.date_span is not None
    assert text[claim.date_span[0] : claim.date_span[1]] == "Tuesday"


def test_a_hyphen_between_words_is_shown_as_a_dash():
    assert (
        with_plain_titles("Norway - which won 3 - 1 - left, Ana Voss-led or not.")
        == "Norway — which won 3 - 1 — left, Ana Voss-led or not."
    )


def test_titles_in_letters_are_plain_ones_of_the_same_length():
    assert with_plain_titles("Norway met PM Ana Voss at 3 PM, and Hon. Tom Reyl.") == "Norway met Mr Ana Voss at 3 PM, and Rev. Tom Reyl."


@pytest.mark.parametrize("title", ["PM", "CM", "Hon."])
def test_a_title_in_letters_does_not_hide_whom_one_met(title):
    text = f"Ines Varga met {title} Tom Reyl on Monday."
    claims = kg.extract(kg.Article(id="a", text=text, published=date(2024, 5, 16)))
    assert [(c.subject.name, c.relation, c.object.name, c.date) for c in claims] == [("Ines Varga", "MET_WITH", "Tom Reyl", "2024-05-13")]
    assert claims[0].quote == text


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("The Harlow Port Authority (HPA) chairman left.", "The Harlow Port Authority chairman left."),
        ("The Fund for Peace and War (FPW), an ally, left.", "The Fund for Peace and War, an ally, left."),
        ("The union (BWU) left.", "The union (BWU) left."),
        ("Ana Voss (PF) left.", "Ana Voss (PF) left."),
        ("OSLO (HNS) - Ana Voss left.", "OSLO (HNS) - Ana Voss left."),
        ("Harlow Power (a firm) left.", "Harlow Power (a firm) left."),
    ],
)
def test_the_bracket_with_the_letters_of_the_words_before_is_not_shown(sentence, shown):
    assert legible(sentence).shown == shown


def test_the_bracket_that_was_not_shown_is_read_all_the_same():
    text = "On Monday the Harlow Port Authority (HPA) chairman, Ana Voss, sued the Bolt Workers' Union (BWU). HPA won."
    found = {(c.subject.name, c.relation, c.object.name): c for c in kg.extract(kg.Article(id="a", text=text, published=date(2024, 8, 13)))}
    assert ("Ana Voss", "LEADS", "Harlow Port Authority") in found
    suit = found["Ana Voss", "SUED", "Bolt Workers' Union"]
    assert suit.date == "2024-08-12"
    assert text[suit.start : suit.end] == suit.quote
    assert text[suit.object.start : suit.object.end] == "Bolt Workers' Union"


def test_every_word_stands_where_the_sentence_has_it():
    said = legible("On Monday the Harlow Port Authority (HPA) sued the Economic Crimes Commission (ECC).")
    words = list(Doc(model()(said.shown), said))
    assert [said.said[w.idx : w.idx + len(w.text)] for w in words] == [w.text for w in words]
    assert "".join(w.text + w.whitespace_ for w in words) == said.said
    assert [w.i for w in words] == list(range(len(words)))


@pytest.mark.parametrize(
    ("sentence", "shown"),
    [
        ("Bolt Rovers sacked manager Tom Reyl on Monday.", "Bolt Rovers sacked the manager Tom Reyl on Monday."),
        ("Norway jailed Chilean opposition leader Tom Reyl.", "Norway jailed the Chilean opposition leader Tom Reyl."),
        ("Police arrested businessman Tom Reyl.", "Police arrested the businessman Tom Reyl."),
        ("On May 5 Bolt fired coach Tom Reyl.", "On May 5, Bolt fired the coach Tom Reyl."),
        ("Its ousted president Ana Voss left.", "Its ousted president Ana Voss left."),
        ("She met with ousted president Ana Voss.", "She met with ousted president Ana Voss."),
        ("Ousted president Ana Voss left.", "Ousted president Ana Voss left."),
        ("Bolt sacked its manager Tom Reyl.", "Bolt sacked its manager Tom Reyl."),
        ("Bolt closed plants Ana Voss had built.", "Bolt closed plants Ana Voss had built."),
        ("Newly appointed director Ana Voss left.", "Newly appointed director Ana Voss left."),
        ("Norway's convicted killer Tom Reyl left.", "Norway's convicted killer Tom Reyl left."),
    ],
)
def test_a_bare_title_behind_a_verb_gets_an_article(sentence, shown):
    assert legible(sentence).shown == shown


def test_the_article_of_a_bare_title_stands_in_no_claim():
    text = "On May 5 the Harlow Port Authority (HPA) fired manager Tom Reyl and hired coach Ines Varga."
    claims = kg.extract(kg.Article(id="a", text=text, published=date(2024, 5, 16)))
    assert {(c.relation, c.object.name) for c in claims} >= {("DISMISSED", "Tom Reyl"), ("APPOINTED", "Ines Varga")}
    for claim in claims:
        assert text[claim.start : claim.end] == claim.quote
        for end in (claim.subject, claim.object):
            assert text[end.start : end.end].strip("() ") in {
                "Tom Reyl",
                "Ines Varga",
                "Harlow Port Authority",
                "HPA",
                "the Harlow Port Authority (HPA)",
                "Harlow Port Authority (HPA)",
            }
