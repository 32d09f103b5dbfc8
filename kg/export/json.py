"""JSON: entities, facts, claims and article headers, as OUT holds them."""

from __future__ import annotations

import json

from kg.export.rows import Exportable


def text(graph: Exportable) -> str:
    """One JSON object with the four lists; article texts stay behind."""
    lists = {
        "entities": [e.model_dump(mode="json") for e in graph.entities],
        "facts": [f.model_dump(mode="json") for f in graph.facts],
        "claims": [c.model_dump(mode="json") for c in graph.claims],
        "articles": [a.model_dump(mode="json", exclude={"text"}) for a in graph.articles],
    }
    return json.dumps(lists, ensure_ascii=False, indent=1) + "\n"
