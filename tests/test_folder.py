"""OUT: what it holds, that it is written whole or not at all, and what is refused."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

import kg.graph
from kg.errors import KGError
from kg.graph import Graph
from kg.model import Article, Claim, EntityType, Factuality, Mention, Tense
from kg.resolve import judgements
from kg.stores import folder
from kg.stores.folder import held, saved, write

TEXT = "Dora Vale endorsed Bram Okafor on 3 May 2024, “gladly”.\nVale met Okafor at the Café Größe."
FILES = ["articles.jsonl", "claims.jsonl", "entities.jsonl", "facts.jsonl", "index.html", "manifest.json"]


def mention(name: str, text: str) -> Mention:
    start = TEXT.index(text)
    return Mention(name=name, type=EntityType.PERSON, start=start, end=start + len(text))


def graph(relation: str = "ENDORSED", published: date | None = date(2024, 5, 4)) -> Graph:
    article = Article(id="calder-1", text=TEXT, published=published, publisher="Calder Post", title="A nod", url="https://calder.example/1")
    claim = Claim(
        id="00000000000000c1",
        article="calder-1",
        subject=mention("Dora Vale", "Dora Vale"),
        relation=relation,
        object=mention("Bram Okafor", "Bram Okafor"),
        date="2024-05-03",
        earliest=date(2024, 5, 3),
        latest=date(2024, 5, 3),
        date_span=(34, 44),
        factuality=Factuality.ASSERTED,
        tense=Tense.PAST,
        speaker=None,
        quote="Dora Vale endorsed Bram Okafor on 3 May 2024",
        start=0,
        end=44,
        trigger=(10, 18),
        confidence=0.9,
        extractor="hand/1",
    )
    return Graph.of([article], [claim], model="no_model")


def put(out: Path, values: Graph, page: str = "<p>page</p>") -> None:
    with held(out) as held_out:
        write(held_out, values, page, values.judgements.text)


def content(out: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in sorted(out.iterdir()) if p.is_file()}


def test_out_holds_exactly_these_files_and_nothing_beside_it(tmp_path: Path) -> None:
    put(tmp_path / "out", graph())
    assert sorted(content(tmp_path / "out")) == FILES
    assert os.listdir(tmp_path) == ["out"]


def test_what_each_file_holds(tmp_path: Path) -> None:
    out, values = tmp_path / "out", graph()
    put(out, values)
    article = json.loads((out / "articles.jsonl").read_text(encoding="utf-8"))
    assert article["text"] == TEXT
    assert article["hash"] == values.articles[0].hash
    assert article["names"] == [
        {"name": "Bram Okafor", "type": "Person", "entity": "person:bram-okafor"},
        {"name": "Dora Vale", "type": "Person", "entity": "person:dora-vale"},
    ]
    assert (out / "claims.jsonl").read_text(encoding="utf-8") == values.claims[0].model_dump_json() + "\n"
    assert [json.loads(line)["id"] for line in (out / "entities.jsonl").open()] == ["person:bram-okafor", "person:dora-vale"]
    assert [json.loads(line)["relation"] for line in (out / "facts.jsonl").open()] == ["ENDORSED"]
    assert (out / "index.html").read_text() == "<p>page</p>"
    manifest = json.loads((out / "manifest.json").read_text())
    assert manifest == {"format": 1, "extractor": "hand/1", "model": "no_model", "min_confidence": 0.0, "judgements": None}


def test_what_is_saved_opens_as_the_same_graph(tmp_path: Path) -> None:
    put(tmp_path / "out", graph())
    assert kg.graph.open(tmp_path / "out") == graph()


def test_the_same_graph_gives_the_same_bytes(tmp_path: Path) -> None:
    put(tmp_path / "one", graph())
    put(tmp_path / "two", graph())
    put(tmp_path / "two", graph())
    assert content(tmp_path / "one") == content(tmp_path / "two")


def test_an_empty_graph_and_one_without_dates_are_kept(tmp_path: Path) -> None:
    for number, values in enumerate((Graph.of([], []), graph(published=None))):
        put(tmp_path / str(number), values)
        assert kg.graph.open(tmp_path / str(number)) == values


def test_judgements_and_the_users_own_files_survive_a_rebuild(tmp_path: Path) -> None:
    out = tmp_path / "out"
    put(out, graph())
    verdict = '# a namesake\n[[reject]]\nclaim = "00000000000000c1"\n'
    (out / "judgements.toml").write_text(verdict)
    (out / "notes").mkdir()
    (out / "notes" / "mine.txt").write_text("mine")
    put(out, graph("PRAISED"))
    assert (out / "judgements.toml").read_text() == verdict
    assert (out / "notes" / "mine.txt").read_text() == "mine"
    opened = kg.graph.open(out)
    assert (opened.claims, opened.facts) == ((), ())
    assert len(opened.extracted) == 1


def test_a_graph_brings_its_judgements_to_a_new_folder(tmp_path: Path) -> None:
    said = judgements('[[reject]]\nclaim = "00000000000000c1"\n')
    values = graph()
    put(tmp_path / "out", Graph.of(values.articles, values.extracted, said, "no_model"))
    opened = kg.graph.open(tmp_path / "out")
    assert opened == Graph.of(values.articles, values.extracted, said, "no_model")
    assert (opened.facts, len(opened.extracted)) == ((), 1)


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    put(tmp_path / "out", graph())
    assert sorted(content(tmp_path / "out")) == FILES


def test_a_folder_that_is_not_ours_is_refused_and_untouched(tmp_path: Path) -> None:
    (tmp_path / "thesis.doc").write_text("mine")
    with pytest.raises(KGError, match=r"not a folder that kg build made \(it has no manifest.json\); name another"):
        put(tmp_path, graph())
    assert os.listdir(tmp_path) == ["thesis.doc"]


def test_the_root_is_refused_like_any_other_folder() -> None:
    with pytest.raises(KGError, match="not a folder that kg build made"):
        put(Path("/"), graph())


def test_a_shared_folder_stays_shared(tmp_path: Path) -> None:
    put(tmp_path / "out", graph())
    (tmp_path / "out").chmod(0o770)
    put(tmp_path / "out", graph())
    assert (tmp_path / "out").stat().st_mode & 0o777 == 0o770


def test_a_manifest_that_is_not_ours_is_refused(tmp_path: Path) -> None:
    for manifest in ("{}", "[]", "{oops", '{"format": "1"}'):
        (tmp_path / "manifest.json").write_text(manifest)
        with pytest.raises(KGError, match=r"manifest\.json"):
            put(tmp_path, graph())
        assert os.listdir(tmp_path) == ["manifest.json"]


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    with pytest.raises(KGError, match="is a file; name a folder"):
        put(tmp_path / "out", graph())
    assert (tmp_path / "out").read_text() == "mine"


def test_a_newer_format_is_refused_in_one_line(tmp_path: Path) -> None:
    out = tmp_path / "out"
    put(out, graph())
    (out / "manifest.json").write_text('{"format": 2}')
    before = content(out)
    for attempt in (lambda: saved(out), lambda: put(out, graph())):
        with pytest.raises(KGError, match="format 2 is newer than this program's 1; install a newer kg-timeline"):
            attempt()
    assert content(out) == before


def test_a_missing_folder_and_damaged_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(KGError, match="no such folder"):
        saved(tmp_path / "nowhere")
    out = tmp_path / "out"
    for name, line in (
        ("claims.jsonl", "{}\n"),
        ("claims.jsonl", "{oops\n"),
        ("articles.jsonl", "[]\n"),
        ("articles.jsonl", '{"id": "a"}\n'),
    ):
        put(out, graph())
        (out / name).write_text(line)
        with pytest.raises(KGError, match=f"{name} line 1: .*build the folder again") as error:
            saved(out)
        assert "\n" not in str(error.value)
        put(out, graph())
    (out / "claims.jsonl").unlink()
    with pytest.raises(KGError, match=r"claims\.jsonl: can't be read"):
        saved(out)


def test_two_builds_at_once_are_refused_in_one_line(tmp_path: Path) -> None:
    with held(tmp_path / "out"), pytest.raises(KGError, match="another build is writing it"), held(tmp_path / "out"):
        pass
    put(tmp_path / "out", graph())


def test_builds_of_two_folders_do_not_hinder_each_other(tmp_path: Path) -> None:
    with held(tmp_path / "one"):
        put(tmp_path / "two", graph())
    assert (tmp_path / "two" / "manifest.json").exists()


def test_a_killed_build_locks_nobody_out(tmp_path: Path) -> None:
    program = (
        "from pathlib import Path; from kg.stores.folder import held\n"
        f"with held(Path({str(tmp_path / 'out')!r})): print('held', flush=True); input()"
    )
    build = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert build.stdout is not None
    assert build.stdout.readline() == b"held\n"
    with pytest.raises(KGError, match="another build"):
        put(tmp_path / "out", graph())
    build.kill()
    build.wait()
    put(tmp_path / "out", graph())
    assert os.listdir(tmp_path) == ["out"]


class Stopped(BaseException):
    """A stop in the middle, that no code catches."""


STEPS = ("_write", "_keep", "_sync", "_put")


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("swap", [True, False])
def test_a_stop_leaves_it_as_before_or_as_after(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, when: str, swap: bool) -> None:
    out = tmp_path / "out"
    put(out, graph())
    before = content(out)
    put(tmp_path / "other", graph("PRAISED"))
    after = content(tmp_path / "other")
    real = getattr(folder, step)

    def stopping(*args: object) -> None:
        if when == "after":
            real(*args)
        raise Stopped

    with monkeypatch.context() as patched:
        patched.setattr(folder, step, stopping)
        if not swap:
            patched.setattr(folder, "exchanged", lambda *_: False)
        with pytest.raises(Stopped):
            put(out, graph("PRAISED"))
    assert content(out) == (after if (step, when) == ("_put", "after") else before)
    put(out, graph("PRAISED"))
    assert content(out) == after
    assert sorted(os.listdir(tmp_path)) == ["other", "out"]


def test_a_stop_between_the_two_renames_of_a_system_without_exchange_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    put(out, graph())
    before = content(out)
    real = os.rename

    def second_fails(a: Path, b: Path) -> None:
        if Path(b) == out:
            raise Stopped
        real(a, b)

    with monkeypatch.context() as patched:
        patched.setattr(folder, "exchanged", lambda *_: False)
        patched.setattr(folder.os, "rename", second_fails)
        with pytest.raises(Stopped):
            put(out, graph("PRAISED"))
    assert not out.exists()
    assert kg.graph.open(out) == graph()
    assert content(out) == before


def test_killed_at_any_moment_a_reader_sees_before_or_after(tmp_path: Path) -> None:
    out = tmp_path / "out"
    put(out, graph("PRAISED"))
    other = content(out)
    put(out, graph())
    both = [content(out), other]
    program = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r})\nfrom pathlib import Path\n"
        "from test_folder import graph, put\nprint('on', flush=True)\n"
        f"while True:\n    put(Path({str(out)!r}), graph('PRAISED')); put(Path({str(out)!r}), graph())"
    )
    for wait in (0.01, 0.03, 0.07):
        writer = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(wait)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        assert content(out) in both


def test_a_full_disk_is_one_line_and_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    put(out, graph())
    before = content(out)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(folder, "_write", full)
    with pytest.raises(KGError, match="out: can't be written: No space left on device"):
        put(out, graph("PRAISED"))
    assert content(out) == before
    assert os.listdir(tmp_path) == ["out"]
