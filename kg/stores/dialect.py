"""What the in-process engine answers differently from Neo4j: refused before it runs, with what to write instead."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.errors import KGError


@dataclass(frozen=True)
class Refused:
    """One construct: `pattern` finds it in a statement without comments and strings, `why` and `instead` are said to the user."""

    name: str
    pattern: re.Pattern[str]
    why: str
    instead: str
    example: str


def _found(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


WRITES = _found(r"(?<![.\w$:])(CREATE|MERGE|SET|DETACH|DELETE|REMOVE|DROP|FOREACH|LOAD\s+CSV|GRANT|REVOKE|DENY|ALTER)(?=\s|\()")
"""The words that begin a clause that changes a graph, administers a server or reads a file."""

REFUSED = (
    Refused(
        "inline property of another variable",
        _found(r"(?:(?<!\w)\(\s*\w*\s*(?::[\w|:&!]*)?|\[\s*[\w:][\w|:&!]*)\s*\{[^{}]*?:\s*\w+\s*\.\s*\w+[^{}]*\}\s*[)\]]"),
        "a property inside a pattern that reads another variable can match nothing",
        "WHERE c.fact = f.id",
        "MATCH (:Entity)-[f]->(:Entity) MATCH (c:Claim {fact: f.id}) RETURN c.id AS id ORDER BY id",
    ),
    Refused(
        "map projection",
        _found(r"\b\w+\s*\{\s*\.\s*[\w*]"),
        "a map projection of an edge gives null",
        "named columns, as f.date AS date",
        "MATCH (:Entity)-[f]->(:Entity) RETURN f{.date} AS f",
    ),
    Refused(
        "quantified path",
        _found(r"[)>\-]\s*\{\s*(?:\d+\s*,?\s*\d*|,\s*\d+)\s*\}|[>\-]\s*\+\s*\(|\)\)\s*\+\s*(?=\(|RETURN|WHERE|WITH|MATCH)"),
        "quantified path patterns are not read",
        "a variable length, as -[*1..3]->",
        "MATCH ((a:Entity)-[]->(b:Entity)){1,2} RETURN count(*) AS n",
    ),
    Refused(
        "duration.between",
        _found(r"\bduration\s*\.\s*(between|inDays|inMonths|inSeconds)\s*\("),
        "durations between days are counted differently",
        "a comparison of the ISO text, or date(x) + duration({days: n})",
        "RETURN duration.between(date('2024-01-31'), date('2024-03-01')).days AS days",
    ),
    Refused(
        "title or type as a property",
        _found(r"(?<=\w)\s*\.\s*`?(title|type)`?(?!\w|\s*\()"),
        "a node has no such property, and one engine gives its id or label there",
        "a.headline for an article's title, labels(n) for a node's type, type(r) for an edge's",
        "MATCH (a:Article) RETURN a.title AS title",
    ),
    Refused(
        "properties() and keys()",
        _found(r"(?<![.\w])(properties|keys)\s*\("),
        "the engines list different keys",
        "named columns, as n.name AS name",
        "MATCH (a:Article) RETURN properties(a) AS p",
    ),
    Refused(
        "internal ids",
        _found(r"(?<![.\w])(id|elementId)\s*\("),
        "each engine numbers its nodes in its own way",
        "n.id",
        "MATCH (a:Article) RETURN id(a) AS id",
    ),
    Refused(
        "one of labels()",
        _found(r"\blabels\s*\([^()]*\)\s*\[|\b(head|last)\s*\(\s*labels\s*\("),
        "a node's labels stand in no set order",
        "n:Person, or 'Person' IN labels(n)",
        "MATCH (n:Entity) RETURN DISTINCT labels(n)[1] AS label",
    ),
    Refused(
        "a text compared with a date",
        _found(
            r"(?:\.\s*\w+|\'\')\s*(?:=|<>|<=|>=|<|>)\s*date\s*\("
            r"|(?<![.\w])date\s*\([^()]*\)\s*(?:=|<>|<=|>=|<|>)\s*(?:\w+\s*\.\s*\w+|\'\')"
        ),
        "dates in the graph are text, and a text is never equal to a date or before it",
        "f.earliest > '2023-05-18', or date(f.earliest) > date(...)",
        "RETURN date('2024-05-06') = '2024-05-06' AS same",
    ),
    Refused(
        "toString",
        _found(r"(?<![.\w])toString\s*\("),
        "a number with decimals is written in two ways (4.5E7)",
        "the value itself",
        "RETURN toString(45000000.0) AS sum",
    ),
    Refused(
        "a text joined to a number with decimals",
        _found(
            r"\'\'\s*\+\s*(?:\w+\s*\.\s*(?:amount|warmth|confidence)\b|\d+\.\d)"
            r"|(?:\.\s*(?:amount|warmth|confidence)|\d\.\d+)\s*\+\s*\'\'"
        ),
        "a number with decimals is written in two ways (4.5E7)",
        "two columns",
        "RETURN 'sum ' + 45000000.0 AS sum",
    ),
    Refused(
        "rounding",
        _found(r"(?<![.\w])round\s*\("),
        "halves are rounded in two ways",
        "floor(x + 0.5)",
        "RETURN round(-2.5) AS x",
    ),
    Refused(
        "infinity",
        _found(r"[/%]\s*-?0*\.?0+(?![\w.])|(?<![.\w])(?:sqrt|log|log10)\s*\("),
        "what has no finite result is null in one engine and infinite or no number in the other",
        "a CASE that asks for zero first",
        "RETURN 5 / 0.0 AS x",
    ),
    Refused(
        "a list joined to null",
        _found(r"(?:\]|\bcollect\s*\([^()]*\))\s*\+\s*(?:null\b|\w+\s*\.\s*\w+(?!\s*\())|\bnull\s*\+\s*\["),
        "a list with null added is null in one engine and one item longer in the other",
        "a list in brackets, as collect(x) + [y]",
        "RETURN [1, 2] + null AS x",
    ),
)
"""Each found by running one statement on both engines (docs/decisions.md)."""

ALIASED = _found(r"\(\s*(\w+)\s*:\s*(Article|Claim)\b")
"""A node whose `.name` the in-process engine would answer with its id: these have none."""

_QUIET = re.compile(r"//[^\n]*|/\*.*?\*/|'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"", re.DOTALL)


def bare(text: str) -> str:
    """The statement with comments gone and strings emptied, so that only its own words are looked at."""
    return _QUIET.sub(lambda m: " " if m.group().startswith("/") else "''", text)


def refuse_writes(text: str) -> None:
    """A KGError where the statement would change the graph: questions only read."""
    if found := WRITES.search(bare(text)):
        raise KGError(f"{found.group().upper()} changes a graph; queries only read: kg build and kg load make graphs")


def refuse(text: str) -> None:
    """A KGError where the in-process engine would refuse to, or answer otherwise than Neo4j."""
    refuse_writes(text)
    statement = bare(text)
    for construct in REFUSED:
        if found := construct.pattern.search(statement):
            said = " ".join(found.group().split())
            raise KGError(f"{said!r}: {construct.why}; write {construct.instead} instead")
    for node in ALIASED.finditer(statement):
        if re.search(rf"\b{node[1]}\s*\.\s*name\b", statement):
            raise KGError(f"'{node[1]}.name': a {node[2]} has no name; write {node[1]}.headline for an article, or name the entity's node")
