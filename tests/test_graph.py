"""Graph: what it is made of, how names are found, what was known on a day, and both layers in NetworkX."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from graphs import ANA, ARTICLES, CLAIMS, INES, TOMAS, article, claim, empty, full, single

import kg
from kg.errors import KGError
from kg.graph import Graph
from kg.model import Article, Claim, Factuality
from kg.resolve import judgements

EVIDENCE = {"SUBJECT", "OBJECT", "SAID_BY", "IN"}


def test_a_graph_is_the_same_in_any_order() -> None:
    assert Graph.of(reversed(ARTICLES), reversed(CLAIMS)) == full()


def test_articles_and_claims_stand_in_order() -> None:
    graph = full()
    assert [a.id for a in graph.articles] == ["a1", "a2", "a3", "a4", "a5"]
    assert [(c.article, c.start) for c in graph.claims] == sorted((c.article, c.start) for c in CLAIMS)
    assert [f.earliest for f in graph.facts] == sorted((f.earliest for f in graph.facts), key=lambda d: d or date.max)


def test_a_graph_says_how_much_it_holds() -> None:
    assert repr(single()) == "<Graph: 1 articles, 1 claims, 1 facts, 2 entities>"


def test_look_ups_by_id() -> None:
    graph = full()
    fact = graph.facts[0]
    assert graph.fact(fact.id) is fact
    assert graph.claim(CLAIMS[0].id) == CLAIMS[0]
    assert graph.article("a1") == ARTICLES[0]
    for look_up in (graph.fact, graph.claim, graph.article):
        with pytest.raises(KGError, match=r"no (fact|claim|article) 'nothing' in this graph"):
            look_up("nothing")


def test_two_texts_under_one_id_are_refused_and_the_same_twice_is_not() -> None:
    assert Graph.of([*ARTICLES, ARTICLES[0]], CLAIMS) == full()
    with pytest.raises(KGError, match=r"two different articles have the id 'a1'"):
        Graph.of([*ARTICLES, article("a1", "2022-03-11")], CLAIMS)


def test_a_claim_of_an_unknown_article_is_refused() -> None:
    with pytest.raises(KGError, match="from article 'zz', which is not among the articles"):
        Graph.of(ARTICLES, [claim("zz", ANA, "PRAISED", TOMAS)])


def extractor(article: Article) -> list[Claim]:
    return [c for c in CLAIMS if c.article == article.id]


def test_any_extractor_builds_a_graph() -> None:
    assert kg.build(ARTICLES, extractor) == full()


@pytest.mark.parametrize(
    "name", ["Ana Brightwater", "ana brightwater", "ÁNA BRIGHTWATER", "Brightwater", "person:ana-brightwater", "Ana J. Brightwater"]
)
def test_a_name_is_found_without_case_accents_and_middle_name(name: str) -> None:
    assert full().entity(name).id == "person:ana-brightwater"


@pytest.mark.parametrize("name", ["Calder Steel", "the Calder Steel", "Calder Steel Inc."])
def test_a_body_is_found_without_article_and_legal_form(name: str) -> None:
    assert full().entity(name).id == "organization:calder-steel"


def test_an_ambiguous_name_lists_the_candidates() -> None:
    graph = Graph.of(ARTICLES, [claim("a1", ANA, "PRAISED", TOMAS), claim("a1", "Lena Brightwater", "PRAISED", TOMAS)])
    with pytest.raises(KGError) as error:
        graph.entity("brightwater")
    assert str(error.value) == (
        "'brightwater' is ambiguous, name one of: Ana Brightwater (person:ana-brightwater), Lena Brightwater (person:lena-brightwater)"
    )


def test_an_unknown_name_suggests_the_nearest() -> None:
    with pytest.raises(KGError, match=r"nobody is called 'Ana Brightwatr'; nearest: Ana Brightwater"):
        full().entity("Ana Brightwatr")
    for name in ("", "zzzz"):
        with pytest.raises(KGError, match=f"nobody is called '{name}'$"):
            full().entity(name)


def test_known_on_a_day_is_the_graph_of_what_was_published_by_then() -> None:
    graph = full()
    assert graph.known_on("2023-05-20") == Graph.of(ARTICLES[:2], [c for c in CLAIMS if c.article in ("a1", "a2")])
    assert graph.known_on(date(2023, 5, 19)) == graph.known_on("2022-03-10")
    assert graph.known_on("1999-01-01").facts == ()
    assert "a5" not in {a.id for a in graph.known_on("2099-01-01").articles}


def test_known_on_follows_the_judgements() -> None:
    said = judgements(f'[[reject]]\nclaim = "{CLAIMS[0].id}"')
    known = Graph.of(ARTICLES, CLAIMS, said).known_on("2022-03-10")
    assert CLAIMS[0].id not in known.fact_of
    assert len(known.claims) == 3


def test_a_timeline_known_on_a_day_does_not_know_a_later_denial() -> None:
    graph = full()
    asked = {"start": "2024-07", "end": "2024-07", "relation": "DONATED_TO"}
    assert [row.disputed for row in graph.timeline(ANA, TOMAS, **asked)] == [True]  # type: ignore[arg-type]
    assert [row.disputed for row in graph.timeline(ANA, TOMAS, known_on="2024-07-31", **asked)] == [False]  # type: ignore[arg-type]
    assert graph.timeline(ANA, TOMAS, known_on="2020-01-01") == []
    with pytest.raises(KGError, match="nobody is called"):
        graph.timeline("Nobody", known_on="2020-01-01")


def test_facts_are_edges_keyed_by_id_and_typed_by_relation_or_not_asserted() -> None:
    graph = full()
    edges = {key: (a, b, given) for a, b, key, given in graph.to_networkx().edges(keys=True, data=True) if given["type"] not in EVIDENCE}
    assert set(edges) == {f.id for f in graph.facts}
    for fact in graph.facts:
        a, b, given = edges[fact.id]
        assert (a, b) == (fact.subject, fact.object)
        assert given["type"] == (fact.relation if fact.factuality is Factuality.ASSERTED else "NOT_ASSERTED")
        assert given["claims"] == list(fact.claims)
    assert "NOT_ASSERTED" in {given["type"] for _, _, given in edges.values()}


def test_claims_lead_to_their_ends_their_speaker_and_their_article() -> None:
    drawn = full().to_networkx()
    spoken = next(c for c in CLAIMS if c.speaker and c.speaker.name == INES)
    assert {(given["type"], b) for _, b, given in drawn.out_edges(spoken.id, data=True)} == {
        ("SUBJECT", "person:ana-brightwater"),
        ("OBJECT", "person:tomas-reyl"),
        ("SAID_BY", "person:ines-varga"),
        ("IN", "a3"),
    }
    assert drawn.nodes[spoken.id]["labels"] == ["Claim"]
    assert drawn.nodes[spoken.id]["speaker_name"] == INES
    assert drawn.nodes["a3"]["headline"] == "Headline of a3"
    assert drawn.nodes["organization:calder-steel"]["labels"] == ["Entity", "Organization"]


def test_every_attribute_is_a_plain_json_value() -> None:
    drawn = full().to_networkx()
    given = [*(d for _, d in drawn.nodes(data=True)), *(d for _, _, d in drawn.edges(data=True))]
    assert json.loads(json.dumps(given)) == given


def test_an_empty_graph_draws_nothing() -> None:
    assert len(empty().to_networkx()) == 0


def test_an_article_with_the_id_of_an_entity_is_refused_by_the_layers() -> None:
    graph = Graph.of([article("person:ana-brightwater", "2024-01-01")], [claim("person:ana-brightwater", ANA, "PRAISED", TOMAS)])
    with pytest.raises(KGError, match="person:ana-brightwater"):
        graph.to_networkx()


def test_a_query_is_a_file_or_a_shipped_name(tmp_path: Path) -> None:
    path = tmp_path / "mine.cypher"
    path.write_text("// whom\nMATCH (a:Entity)-[f:ENDORSED]->(b:Entity) WHERE a.name = $name RETURN b.name AS whom ORDER BY whom")
    assert single().run(path, name=ANA) == [{"whom": TOMAS}]
    assert single().run(str(path), name=TOMAS) == []
    assert single().run("pair_timeline", a=ANA, b=TOMAS)[0]["relation"] == "ENDORSED"
    with pytest.raises(KGError, match="nothing"):
        single().run("nothing")


def test_save_and_open(tmp_path: Path) -> None:
    full().save(tmp_path / "out", page="<p>")
    opened = kg.open(tmp_path / "out")
    assert (opened.facts, opened.entities, opened.claims, opened.articles) == (
        full().facts,
        full().entities,
        full().claims,
        full().articles,
    )
    assert (opened.fact_of, opened.entity_of) == (full().fact_of, full().entity_of)


def test_open_follows_judgements_written_since(tmp_path: Path) -> None:
    full().save(tmp_path / "out", page="<p>")
    (tmp_path / "out" / "judgements.toml").write_text('[[same]]\nnames = ["Ana Brightwater", "Mara Quist"]')
    assert kg.open(tmp_path / "out").entity("Mara Quist").id == "person:ana-brightwater"
    (tmp_path / "out" / "judgements.toml").write_text('[[same]]\nname = "Ana Brightwater"')
    with pytest.raises(KGError, match=r"judgements\.toml, line 1: same"):
        kg.open(tmp_path / "out")
