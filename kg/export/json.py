"""JSON: entities, facts, claims and article headers, as OUT holds them."""

from __future__ import annotations

import json

from kg.stores.schema import Values


def text(values: Values) -> str:
    """One JSON object with the four lists; article texts stay behind."""
    lists = {
        "entities": [e.model_dump(mode="json") for e in values.entities],
        "facts": [f.model_dump(mode="json") for f in values.facts],
        "claims": [c.model_dump(mode="json") for c in values.claims],
        "articles": [a.model_dump(mode="json", exclude={"text"}) for a in values.articles],
    }
    return json.dumps(lists, ensure_ascii=False, indent=1) + "\n"
