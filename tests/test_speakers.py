"""Who says so: a table of little articles, each with its trigger starred, and quotations with their marks."""

from pathlib import Path

import pytest

import kg
from kg.extract.document import Referent, documents
from kg.extract.parse.language import model
from kg.extract.speech.speakers import quotations, speakers
from kg.model import Article, EntityType, Mention

CASES = Path(__file__).parent / "cases"
NAMES = {"Lind": EntityType.PERSON, "Vane": EntityType.PERSON, "Corwin": EntityType.PERSON, "Bolt": EntityType.ORGANIZATION}
PRONOUNS = {"she": "Lind", "he": "Vane", "it": "Bolt"}


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


def told(text, publisher=None):
    """The article's speakers, and the sentence and token at the star."""
    text = text.replace("¶", "\n")
    at = text.index("*")
    parsed = next(documents([Article(id="a", text=text.replace("*", "", 1), publisher=publisher)], model()))
    for sentence in parsed.sentences:
        for token in sentence.doc:
            if sentence.start + token.idx == at:
                return speakers(parsed, referents), sentence, token
    raise AssertionError(f"no token begins at the star of {text!r}")


@pytest.mark.parametrize(("text", "expected"), rows("speakers.txt"))
def test_who_says_so(text, expected):
    who, sentence, token = told(text)
    speaker = who.speaker(sentence, token)
    found = speaker.name if speaker else "?" if who.is_reported(sentence, token) else "-"
    assert found == expected


def test_the_outlet_itself_is_no_speaker():
    who, sentence, token = told("Corwin *met Vane in May, Bolt reported.", publisher="The Bolt")
    assert who.speaker(sentence, token) is None
    assert not who.is_reported(sentence, token)
    who, sentence, token = told("Corwin *met Vane in May, Bolt reported.", publisher="The Anvil")
    assert who.speaker(sentence, token).name == "Bolt"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Corwin attacked *me,” Lind said.", "Lind"),
        ("“*We met Corwin,” said Vane.", "Vane"),
        ("“Corwin sued *my firm. It was late,” Lind said.", "Lind"),
        ("*I met Corwin in May.", None),
        ("“Corwin attacked *him,” Lind said.", None),
    ],
)
def test_first_person_is_the_speaker(text, expected):
    who, sentence, token = told(text)
    found = who.first_person(sentence, token)
    assert (found.name if found else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“I never liked *you,” Lind told Vane.", "Vane"),
        ("“I never liked *you,” Lind said.", None),
        ("Lind told Vane: “Corwin hates *you.”", "Vane"),
    ],
)
def test_you_are_whom_it_was_told(text, expected):
    who, sentence, token = told(text)
    found = who.addressee(sentence, token)
    assert (found.name if found else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“One,” she said. “Two.”", ["One,", "Two."]),
        ('"One," she said. "Two."', ["One,", "Two."]),
        ("“One ‘two’ three”", ["One ‘two’ three", "two"]),
        ("'One, two,' he said", ["One, two,"]),
        ("‘The workers’ friend,’ he said", ["The workers’ friend,"]),
        ("the workers’ rights and the '90s, rock 'n' roll", []),
        ("It's Ana's, not the Linds'.", []),
        ("“Open to the end\n“and on,” he said", ["Open to the end", "and on,"]),
        ("he said “No.”Then he left “the room”", ["No.", "the room"]),
        ('a 6" nail and a 9" pipe', []),
        ("“”", []),
        ('He said "one" and "two".', ["one", "two"]),
    ],
)
def test_quotations(text, expected):
    assert [text[a:b] for a, b in quotations(text)] == expected


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Prosecutors say Peter Vance bribed Ana Lind.", "Prosecutors say Peter Vance bribed Ana Lind"),
        ("Peter Vance bribed Ana Lind, two officials close to the talks said.", "two officials close to the talks said"),
        ("According to people close to the matter, Calder Steel bought Harlow Mining.", "According to people"),
        ("Peter Vance reportedly met Tom Reyl on Monday.", "Peter Vance reportedly met Tom Reyl on Monday"),
        ("Peter Vance is said to have sued Harlow Mining.", "Peter Vance is said to have sued Harlow Mining"),
    ],
)
def test_what_only_somebody_unnamed_says_is_unsure_and_shows_it(sentence, quote):
    [claim] = kg.extract(kg.Article(id="a", text=sentence))
    assert claim.speaker is None
    assert claim.confidence < 0.6
    assert quote in claim.quote


def test_what_the_outlet_or_a_named_speaker_says_is_not_unsure():
    for sentence in ("Peter Vance bribed Ana Lind.", "Tom Reyl said Peter Vance bribed Ana Lind."):
        claims = kg.extract(kg.Article(id="a", text=sentence))
        assert claims
        assert all(claim.confidence > 0.6 for claim in claims)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Maria Okafor took the stand.\n“Tom Reyl met Ana Lind,” she told the court.", "Maria Okafor"),
        ("Maria Okafor took the stand.\n“Tom Reyl met Ana Lind. It was late,” she said.", "Maria Okafor"),
        ("Tom Reyl will endorse Mayor Ina Holm next Tuesday, his chief of staff, Karl Berg, told Radio Harlow.", "Karl Berg"),
    ],
)
def test_the_speaker_is_not_whom_the_words_name(text, expected):
    claims = [c for c in kg.extract(kg.Article(id="a", text=text)) if c.relation in {"MET_WITH", "ENDORSED"}]
    assert [c.speaker.name for c in claims if c.speaker] == [expected]
    assert all(expected not in (c.subject.name, c.object.name) for c in claims)


def test_what_tells_who_the_speaker_is_is_the_outlets_own():
    claims = kg.extract(kg.Article(id="a", text="Calder Steel will sue Tom Reyl, its chairman, Karl Berg, said."))
    assert {c.relation: c.speaker.name if c.speaker else None for c in claims} == {"SUED": "Karl Berg", "LEADS": None}


def test_a_quotation_that_seems_to_be_said_by_its_own_first_person_has_no_speaker():
    text = "“I met Ana Voss. “We at Calder Bank are done. We’ll continue to build a bank that we are proud of."
    assert list(kg.extract(kg.Article(id="a", text=text))) == []
