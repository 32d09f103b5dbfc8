"""The figures of `kg evaluate`: by hand, against the annotators' scorer, their floors on our own passages, and the command."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kg import Article, extract
from kg.evaluate import claims_of, evaluation, golds, normal, reliability

GOLD = Path(__file__).parent / "gold"
PASSAGES = GOLD / "passages.jsonl"
CLAIMS = GOLD / "claims.jsonl"
SCORER = Path(__file__).parents[2] / "shared" / "gold" / "score.py"

SUED = {"subject": "Una Merrow", "relation": "SUED", "object": "Osric Bay", "date": "2021-05-04"}
MET = {"subject": "Una Merrow", "relation": "MET_WITH", "object": "Osric Bay", "date": None}


def fact(base, **changes):
    return {"factuality": "asserted", "speaker": None, "quote": "", **base, **changes}


def claim(base, article="a1", **changes):
    whole = {"article": article, **fact(base, **changes)}
    names = {end: whole[end] and {"name": whole[end]} for end in ("subject", "object", "speaker")}
    return {**whole, **names}


@pytest.fixture
def figures(tmp_path):
    def of(facts, claims, optional=(), entities=None):
        record = {"article": "a1", "facts": list(facts), "optional": list(optional)}
        path = tmp_path / "gold.jsonl"
        path.write_text(json.dumps(record | ({"entities": entities} if entities else {})), encoding="utf-8")
        return evaluation(golds([path]), claims)[0]

    return of


def test_what_is_found_as_annotated_is_right(figures):
    found = figures([fact(SUED), fact(MET)], [claim(SUED), claim(MET)])
    assert found["fact"] == found["pair"] == {"p": 1.0, "r": 1.0, "f1": 1.0}
    assert (found["gold"], found["found"], found["date"], found["near"], found["invented"], found["name"]) == (2, 2, 1.0, 1.0, 0.0, 1.0)
    assert found["relations"] == {"MET_WITH": {"hit": 1}, "SUED": {"hit": 1}}


def test_a_third_right_of_two_wanted(figures):
    claims = [claim(SUED), claim(SUED, relation="CHARGED"), claim(SUED, object="Pim Larch")]
    found = figures([fact(SUED), fact(MET)], claims)
    assert found["fact"] == {"p": 0.333, "r": 0.5, "f1": 0.4}
    assert found["relations"] == {"CHARGED": {"extra": 1}, "MET_WITH": {"miss": 1}, "SUED": {"hit": 1, "extra": 1}}


def test_claims_of_another_article_match_nothing(figures):
    assert figures([fact(SUED)], [claim(SUED, article="a2")])["fact"] == {"p": 0.0, "r": 0.0, "f1": 0.0}


@pytest.mark.parametrize(("base", "hits"), [(MET, 1), (SUED, 0)])
def test_only_a_symmetric_relation_matches_either_way_round(figures, base, hits):
    found = figures([fact(base)], [claim(base, subject=base["object"], object=base["subject"])])
    assert found["fact"]["r"] == hits


@pytest.mark.parametrize(
    ("date", "precision"),
    [("2021-05-04", 1.0), (None, 1.0), ("2021", 1.0), ("2021-05-05", 0.5), ("not a date", 0.5)],
)
def test_a_repeat_is_free_unless_its_date_contradicts(figures, date, precision):
    assert figures([fact(SUED)], [claim(SUED), claim(SUED, date=date)])["fact"]["p"] == precision


def test_what_is_optional_is_neither_rewarded_nor_punished(figures):
    found = figures([fact(SUED)], [claim(SUED), claim(MET)], optional=[fact(MET)])
    assert (found["fact"], found["found"]) == ({"p": 1.0, "r": 1.0, "f1": 1.0}, 1)
    assert found["pair"]["p"] == 1.0


@pytest.mark.parametrize(
    ("gold", "found", "date", "near", "invented"),
    [
        ("2021-05-04", "2021-05-04", 1.0, 1.0, None),
        ("2021-05-04", "2021-05", 0.0, 1.0, None),
        ("2021-05-04", "2021-05-05", 0.0, 0.0, None),
        ("2021-05-04", None, 0.0, 0.0, None),
        ("2021/..", "2024", 0.0, 1.0, None),
        ("199X", "1994~", 0.0, 1.0, None),
        ("2023-24", "2024-02-29", 0.0, 1.0, None),
        ("2022-33", "2022-04-01", 0.0, 0.0, None),
        (None, None, None, None, 0.0),
        (None, "2021", None, None, 1.0),
    ],
)
def test_dates_exact_near_and_invented(figures, gold, found, date, near, invented):
    result = figures([fact(SUED, date=gold)], [claim(SUED, date=found)])
    assert (result["date"], result["near"], result["invented"]) == (date, near, invented)


def test_of_two_claims_the_one_with_the_exact_date_is_matched(figures):
    result = figures([fact(SUED)], [claim(SUED, date="2021"), claim(SUED)])
    assert (result["date"], result["fact"]["p"]) == (1.0, 1.0)


def test_one_claim_answers_for_one_fact(figures):
    assert figures([fact(SUED), fact(SUED, date="2022")], [claim(SUED)])["fact"] == {"p": 1.0, "r": 0.5, "f1": 0.667}


@pytest.mark.parametrize(
    ("wanted", "said", "p", "r"),
    [
        ("Pim Larch", "Pim Larch", 1.0, 1.0),
        ("Pim Larch", "Mr Pim Larch", 1.0, 1.0),
        ("Pim Larch", None, 0.0, 0.0),
        (None, "Pim Larch", 0.0, 0.0),
        ("Pim Larch", "Tove Rusk", 0.0, 0.0),
    ],
)
def test_speakers(figures, wanted, said, p, r):
    result = figures([fact(SUED, speaker=wanted)], [claim(SUED, speaker=said)])["speaker"]
    assert (result["p"], result["r"]) == (p, r)


def test_of_two_claims_that_say_the_same_the_first_counts(figures):
    claims = [claim(SUED, speaker="Pim Larch"), claim(SUED)]
    assert figures([fact(SUED, speaker="Pim Larch")], claims)["speaker"]["r"] == 1.0


def test_a_speaker_may_be_a_key_or_an_alias_of_the_article(figures):
    entities = {"una": {"name": "Una Merrow", "aliases": ["Merrow"]}, "bay": {"name": "Osric Bay", "aliases": []}}
    gold = fact(SUED, subject="una", object="bay", speaker="una")
    assert figures([gold], [claim(SUED, speaker="Merrow")], entities=entities)["speaker"]["f1"] == 1.0


def test_names_count_the_ends_that_carry_the_full_name(figures):
    entities = {"una": {"name": "Una Merrow", "aliases": ["Merrow"]}, "bay": {"name": "Osric Bay", "aliases": ["Bay"]}}
    gold = fact(SUED, subject="una", object="bay")
    assert figures([gold], [claim(SUED, subject="Merrow")], entities=entities)["name"] == 0.5
    assert figures([gold], [claim(SUED, subject="Merrow", object="Bay")], entities=entities)["name"] == 0.0


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("The Élan Group", "elan group"),
        ("Sen. Una Merrow’s", "una merrow"),
        ("Former President Bay", "bay"),
        (None, ""),
        ("A.B. & C", "a b c"),
    ],
)
def test_a_normal_name(name, expected):
    assert normal(name) == expected


def test_what_did_not_happen_is_no_fact_and_counts_as_factuality(figures):
    denied = fact(SUED, factuality="negated")
    assert figures([denied], [claim(SUED)])["fact"] == {"p": 0.0, "r": 0.0, "f1": 0.0}
    found = figures([denied], [claim(SUED, factuality="negated"), claim(MET, factuality="hypothetical")])
    assert found["factuality"] == {"p": 0.5, "r": 1.0, "f1": 0.667}
    assert (found["gold"], found["found"]) == (0, 0)


def test_a_planned_fact_is_real_and_its_word_counts_too(figures):
    planned = fact(MET, factuality="planned")
    found = figures([planned], [claim(MET)])
    assert (found["fact"]["f1"], found["factuality"]["r"]) == (1.0, 0.0)
    assert figures([planned], [claim(MET, factuality="planned")])["factuality"]["f1"] == 1.0


def test_pairs_ask_only_who_did_good_or_ill_to_whom(figures):
    found = figures([fact(SUED)], [claim(SUED, relation="CHARGED"), claim(SUED, relation="PRAISED")])
    assert found["fact"]["r"] == 0.0
    assert found["pair"] == {"p": 0.5, "r": 1.0, "f1": 0.667}


def test_a_pair_of_a_symmetric_relation_is_one_either_way_round(figures):
    quarrel = claim(MET, relation="FEUDED_WITH", subject="Osric Bay", object="Una Merrow")
    assert figures([fact(SUED)], [quarrel])["pair"]["f1"] == 1.0


def test_a_least_confidence_keeps_the_surer_claims(tmp_path):
    path = tmp_path / "gold.json"
    path.write_text(json.dumps({"article": "a1", "facts": [fact(SUED), fact(MET)]}), encoding="utf-8")
    claims = [claim(SUED, confidence=0.95), claim(MET, confidence=0.6), claim(SUED, object="Pim Larch", confidence=0.5)]
    rows = [(r.claims, r.precision, r.recall, r.share_of_right) for r in reliability(golds([path]), claims, (0.0, 0.6, 0.9, 0.99))]
    assert rows == [(3, 0.667, 1.0, 1.0), (2, 1.0, 1.0, 1.0), (1, 1.0, 0.5, 0.5), (0, 0.0, 0.0, 0.0)]


def test_the_mistakes_are_listed_in_order(tmp_path):
    path = tmp_path / "gold.json"
    path.write_text(json.dumps({"article": "a1", "facts": [fact(SUED, quote="sued him"), fact(MET)]}), encoding="utf-8")
    mistakes = evaluation(golds([path]), [claim(SUED, date="2020"), claim(MET, relation="HOSTED")])[1]
    assert mistakes == [
        "date   a1: Una Merrow SUED Osric Bay [2021-05-04] “found 2020”",
        "extra  a1: Una Merrow HOSTED Osric Bay [None] “”",
        "missed a1: Una Merrow MET_WITH Osric Bay [None] “”",
    ]


def test_the_figures_are_those_of_the_annotators_scorer():
    """figures.json is the scorer's own --json on these two files; where the scorer is at hand, it is asked again."""
    recorded = json.loads((GOLD / "figures.json").read_text(encoding="utf-8"))
    if SCORER.exists():
        command = [sys.executable, str(SCORER), str(PASSAGES), "--claims", str(CLAIMS), "--json"]
        assert json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout) == recorded
    assert evaluation(golds([PASSAGES]), claims_of(CLAIMS))[0] == recorded


def records():
    return [json.loads(line) for line in PASSAGES.read_text(encoding="utf-8").splitlines()]


def test_every_quote_of_the_gold_is_in_its_passage():
    passages = records()
    assert len({p["article"] for p in passages}) == len(passages) >= 40
    assert sum(not p["facts"] for p in passages) * 4 >= len(passages)
    for p in passages:
        assert [f["quote"] for f in p["facts"] + p["optional"] if f["quote"] not in p["text"]] == []


def test_the_figures_do_not_fall():
    floors = json.loads((GOLD / "floors.json").read_text(encoding="utf-8"))
    claims = [
        c.model_dump(mode="json") for p in records() for c in extract(Article(id=p["article"], text=p["text"], published=p["published"]))
    ]
    found, mistakes = evaluation(golds([PASSAGES]), claims)
    measured = {"precision": found["fact"]["p"], "recall": found["fact"]["r"], "date": found["date"]}
    fallen = {name: value for name, value in measured.items() if value < floors["at_least"][name]}
    assert fallen == {}, "\n".join(mistakes)
    assert found["invented"] <= floors["at_most"]["invented"], "\n".join(mistakes)


def test_the_command_prints_the_figures_as_a_table_and_as_json(kg_command):
    recorded = json.loads((GOLD / "figures.json").read_text(encoding="utf-8"))
    as_json = kg_command("evaluate", PASSAGES, "--claims", CLAIMS, "--json")
    assert (as_json.code, json.loads(as_json.out)) == (0, recorded)
    table = kg_command("evaluate", PASSAGES, "--claims", CLAIMS)
    assert f"fact        {recorded['fact']}" in table.out.splitlines()
    assert "extra  " not in table.out.split("fact  ")[1]


def test_the_command_shows_what_each_confidence_keeps(kg_command):
    rows = json.loads(kg_command("evaluate", PASSAGES, "--claims", CLAIMS, "--confidence", "--json").out)
    assert [r["confidence"] for r in rows] == sorted(r["confidence"] for r in rows)
    assert [r["claims"] for r in rows] == sorted((r["claims"] for r in rows), reverse=True)
    assert "share_of_right" in kg_command("evaluate", PASSAGES, "--claims", CLAIMS, "--confidence").out


def test_the_command_lists_the_mistakes_on_request(kg_command):
    listed = kg_command("evaluate", PASSAGES, "--claims", CLAIMS, "--errors").out.splitlines()
    assert [line for line in listed if line.startswith("missed g")]


@pytest.mark.parametrize(
    "broken",
    [
        '{"article": "a1", ',
        '{"article": "a1"}',
        "[1, 2]",
        '{"article": "a1", "facts": [{"subject": "x"}]}',
        '{"article": "a1", "facts": [], "entities": ["x"]}',
        json.dumps({"article": "a1", "facts": [fact(SUED, relation="TICKLED")]}),
        json.dumps({"article": "a1", "facts": [fact(SUED, date="4 May")]}),
        json.dumps({"article": "a1", "facts": [fact(SUED)], "entities": {"una": {"name": "Una Merrow"}}}),
    ],
)
def test_a_broken_gold_file_is_named_in_one_line(kg_command, tmp_path, broken):
    gold = tmp_path / "gold.jsonl"
    gold.write_text(broken + "\n", encoding="utf-8")
    refused = kg_command("evaluate", gold, "--claims", CLAIMS)
    assert refused.code == 1
    assert refused.out == ""
    assert len(refused.err.splitlines()) == 1
    assert "gold.jsonl" in refused.err


@pytest.mark.parametrize(
    "broken", ['{"article": "g01", ', "{}", "3", '{"article": "g01", "subject": "x"}', json.dumps(claim(SUED, date=2021))]
)
def test_a_broken_claims_line_is_named_in_one_line(kg_command, tmp_path, broken):
    claims = tmp_path / "claims.jsonl"
    claims.write_text(CLAIMS.read_text(encoding="utf-8").splitlines()[0] + "\n" + broken + "\n", encoding="utf-8")
    refused = kg_command("evaluate", PASSAGES, "--claims", claims)
    assert refused.code == 1
    assert len(refused.err.splitlines()) == 1
    assert "claims.jsonl line 2" in refused.err


@pytest.mark.parametrize("missing", ["gold.json", "claims.jsonl"])
def test_a_missing_file_is_named_in_one_line(kg_command, tmp_path, missing):
    paths = {"gold.json": PASSAGES, "claims.jsonl": CLAIMS} | {missing: tmp_path / missing}
    refused = kg_command("evaluate", paths["gold.json"], "--claims", paths["claims.jsonl"])
    assert refused.code == 1
    assert len(refused.err.splitlines()) == 1
    assert missing in refused.err
