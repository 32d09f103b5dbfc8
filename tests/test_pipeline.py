"""INPUT -> OUT: adding, keeping, reading again; what is skipped and what is refused. The extractor is made of one rule."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import pytest

import kg.pipeline as pipeline
from kg.errors import KGError
from kg.graph import open as open_graph
from kg.model import Article, Claim, EntityType, Factuality, Mention, Tense, claim_id
from kg.sources import Problem

PATTERN = re.compile(r"([A-Z]\w+ [A-Z]\w+) praised ([A-Z]\w+ [A-Z]\w+)")


def mention(match: re.Match[str], group: int) -> Mention:
    return Mention(name=match[group], type=EntityType.PERSON, start=match.start(group), end=match.end(group))


def claims_of(article: Article) -> Iterator[Claim]:
    for match in PATTERN.finditer(article.text):
        ends = mention(match, 1), mention(match, 2)
        yield Claim(
            id=claim_id(article.id, match.span(), "PRAISED", ends, None, Factuality.ASSERTED),
            article=article.id,
            subject=ends[0],
            relation="PRAISED",
            object=ends[1],
            date=None,
            earliest=None,
            latest=None,
            date_span=None,
            factuality=Factuality.ASSERTED,
            tense=Tense.PAST,
            speaker=None,
            quote=match[0],
            start=match.start(),
            end=match.end(),
            trigger=match.span(),
            confidence=0.5 if "Okafor" in match[2] else 0.9,
            extractor=pipeline.EXTRACTOR,
        )


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the articles that the extractor was given, as they come."""
    seen: list[str] = []

    def extract_many(articles: Iterable[Article], _workers: int, _model: str) -> Iterator[Claim]:
        for article in articles:
            seen.append(article.id)
            yield from claims_of(article)

    monkeypatch.setattr(pipeline, "extract_many", extract_many)
    monkeypatch.setattr(pipeline, "page", lambda graph: f"<p>{len(graph.facts)}</p>")
    return seen


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text("published: 2024-03-05\n\nDora Vale praised Ines Roth.")
    (folder / "b.txt").write_text("published: 2024-03-06\n\nDora Vale praised Bram Okafor.")
    return folder


def content(out: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in out.iterdir()}


@pytest.mark.usefixtures("read")
def test_a_build_writes_out_and_says_what_it_did(source: Path, tmp_path: Path) -> None:
    report = pipeline.build([str(source)], tmp_path / "out")
    assert str(report) == f"{tmp_path / 'out'}: 2 articles, 2 claims, 2 facts, 3 names (2 read, 0 unchanged, 0 skipped)"
    assert [f.object for f in open_graph(tmp_path / "out").facts] != []
    assert (tmp_path / "out" / "index.html").read_text() == "<p>2</p>"


def test_a_second_build_reads_nothing_and_changes_nothing(read: list[str], source: Path, tmp_path: Path) -> None:
    pipeline.build([str(source)], tmp_path / "out")
    first = content(tmp_path / "out")
    read.clear()
    report = pipeline.build([str(source)], tmp_path / "out")
    assert (report.read, report.unchanged, read) == (0, 2, [])
    assert content(tmp_path / "out") == first


def test_adding_in_two_runs_gives_the_bytes_of_one_run(read: list[str], source: Path, tmp_path: Path) -> None:
    pipeline.build([str(source)], tmp_path / "once")
    for name in ("b.txt", "a.txt"):
        pipeline.build([str(source / name)], tmp_path / "twice")
    assert content(tmp_path / "once") == content(tmp_path / "twice")
    assert read == ["a.txt", "b.txt", "b.txt", "a.txt"]


def test_a_changed_article_alone_is_read_again_and_loses_its_old_claims(read: list[str], source: Path, tmp_path: Path) -> None:
    pipeline.build([str(source)], tmp_path / "out")
    read.clear()
    (source / "a.txt").write_text("published: 2024-03-05\n\nInes Roth praised Dora Vale.")
    pipeline.build([str(source)], tmp_path / "out")
    assert read == ["a.txt"]
    assert {f.subject for f in open_graph(tmp_path / "out").facts} == {"person:ines-roth", "person:dora-vale"}
    assert len(open_graph(tmp_path / "out").claims) == 2


@pytest.mark.parametrize("change", [{"model": "another_model"}, {"min_confidence": 0.6}])
def test_all_is_read_again_in_another_way_of_reading(read: list[str], source: Path, tmp_path: Path, change: dict[str, str | float]) -> None:
    pipeline.build([str(source)], tmp_path / "out")
    read.clear()
    pipeline.build([str(source / "a.txt")], tmp_path / "out", **change)  # type: ignore[arg-type]
    assert sorted(read) == ["a.txt", "b.txt"]


def test_the_model_of_out_is_kept_where_none_is_named(read: list[str], source: Path, tmp_path: Path) -> None:
    pipeline.build([str(source / "a.txt")], tmp_path / "out", model="another_model")
    pipeline.build([str(source / "b.txt")], tmp_path / "out")
    assert read == ["a.txt", "b.txt"]
    assert json.loads((tmp_path / "out" / "manifest.json").read_text())["model"] == "another_model"


@pytest.mark.usefixtures("read")
def test_claims_below_the_least_confidence_are_left_out(source: Path, tmp_path: Path) -> None:
    assert pipeline.build([str(source)], tmp_path / "out", min_confidence=0.6).claims == 1
    assert [c.object.name for c in pipeline.claims([str(source)], min_confidence=0.6)] == ["Ines Roth"]


@pytest.mark.usefixtures("read")
def test_judgements_survive_and_a_withdrawn_one_gives_the_claim_back(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    pipeline.build([str(source)], out)
    before = content(out)
    rejected = open_graph(out).claims[0].id
    (out / "judgements.toml").write_text(f'[[reject]]\nclaim = "{rejected}"\n')
    assert pipeline.build([str(source)], out).facts == 1
    assert rejected in (out / "judgements.toml").read_text()
    (out / "judgements.toml").unlink()
    pipeline.build([str(source)], out)
    assert content(out) == before


@pytest.mark.usefixtures("read")
def test_two_texts_under_one_id_in_one_run_are_reported_and_the_first_stays(tmp_path: Path) -> None:
    lines = [{"id": "x", "text": "Dora Vale praised Ines Roth."}, {"id": "x", "text": "Ines Roth praised Dora Vale."}]
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)))
    problems: list[Problem] = []
    report = pipeline.build([str(path)], tmp_path / "out", on_problem=problems.append)
    assert (report.articles, report.skipped) == (1, 1)
    assert [str(p) for p in problems] == ["x: another text in this run has the same id; give one of them another id"]
    with pytest.raises(KGError, match="x: another text in this run has the same id"):
        pipeline.build([str(path)], tmp_path / "other")
    assert not (tmp_path / "other").exists()


@pytest.mark.usefixtures("read")
def test_a_run_without_a_good_article_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    with pytest.raises(KGError, match="no article could be read"):
        pipeline.build([str(tmp_path / "empty.txt")], tmp_path / "out", on_problem=lambda _: None)
    with pytest.raises(KGError, match="no article could be read"):
        list(pipeline.claims([str(tmp_path / "empty.txt")], on_problem=lambda _: None))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["empty.txt"]


@pytest.mark.usefixtures("read")
def test_articles_without_a_date_are_warned_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Dora Vale praised Ines Roth.")
    pipeline.build([str(tmp_path / "a.txt")], tmp_path / "out")
    assert capsys.readouterr().err == "kg: 1 article without a date: relative dates stay unknown; give --published\n"
    pipeline.build([str(tmp_path / "a.txt")], tmp_path / "out", published=date(2024, 3, 5))
    assert capsys.readouterr().err == ""
