"""INPUT -> articles: files, folders, HTML, JSONL, addresses and standard input."""

from kg.sources.inputs import MAX_CHARACTERS, Problem, articles

__all__ = ["MAX_CHARACTERS", "Problem", "articles"]
