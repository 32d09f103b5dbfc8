"""The model's attribute ruler at a quarter of its price: what its rules say of single words is asked once for each kind of word."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.pipeline import AttributeRuler
    from spacy.tokens import Doc

Pattern = list[dict[str, Any]]
"""A dictionary of attributes for each token, as spaCy's Matcher reads it."""

KIND: list[int | str] = ["LOWER", "TAG", "DEP", "IS_SPACE"]
"""What such rules ask of a word. Words that agree in these, or differ in a word that no rule names, have the same matches."""


def is_plain(pattern: Pattern) -> bool:
    """Whether it is of one word, asked only for its `KIND`, by values or lists of them."""
    (first, *rest) = pattern
    return not rest and first.keys() <= set(KIND) and all(_values(v) is not None for v in first.values())


def _values(condition: Any) -> list[Any] | None:
    """The values that a condition names; None where it is more than a list of them."""
    if not isinstance(condition, dict):
        return [condition]
    return [v for named in condition.values() for v in named] if condition.keys() <= {"IN", "NOT_IN"} else None


def ruled(ruler: AttributeRuler) -> Callable[[Doc], Doc]:
    """A step with the very same results as `ruler`."""
    from spacy.matcher import Matcher

    vocab = ruler.vocab
    alone, together = Matcher(vocab), Matcher(vocab)
    named = set[int]()
    rules: list[dict[str, Any]] = ruler.patterns
    for number, rule in enumerate(rules):
        for pattern in rule["patterns"]:
            plain = is_plain(pattern)
            (alone if plain else together).add(str(number), [pattern])
            if plain and "LOWER" in pattern[0]:
                named.update(vocab.strings.add(word) for word in _values(pattern[0]["LOWER"]) or ())
    kinds: dict[tuple[int, ...], list[tuple[int, int]]] = {}

    def matches(doc: Doc) -> Iterator[tuple[int, int, int, int]]:
        for i, (word, *rest) in enumerate(doc.to_array(KIND).tolist()):
            kind = (word if word in named else 0, *rest)
            if kind not in kinds:
                kinds[kind] = [(int(vocab.strings[m]), m) for m, _, _ in alone(doc[i : i + 1], allow_missing=True)]
            for number, match in kinds[kind]:
                yield number, match, i, i + 1
        for match, start, end in together(doc, allow_missing=True):
            yield int(vocab.strings[match]), match, start, end

    def attribute_ruler(doc: Doc) -> Doc:
        ruler.set_annotations(doc, sorted(matches(doc)))  # type: ignore[no-untyped-call]
        return doc

    return attribute_ruler
