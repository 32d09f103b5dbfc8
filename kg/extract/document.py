"""A parsed article: its sentences, each its own spaCy Doc, with the article's offsets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract.gate import may_name
from kg.extract.parse.tokens import Doc, Token
from kg.extract.text.legible import legible
from kg.extract.text.sentences import sentences
from kg.model import Article, EntityType, Mention, Span

if TYPE_CHECKING:
    from spacy.language import Language


@dataclass(frozen=True)
class Sentence:
    """One sentence: its place in the article, and its parse. `start` is the offset of its first character in the article's text."""

    index: int
    start: int
    doc: Doc

    @property
    def end(self) -> int:
        """The offset behind its last character."""
        return self.start + len(self.doc.text)

    def span(self, first: Token, last: Token) -> Span:
        """The article's offsets of the tokens from `first` to `last`, both included."""
        return self.start + first.idx, self.start + last.idx + len(last.text)


@dataclass(frozen=True)
class Document:
    """An article with the sentences that were parsed."""

    article: Article
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True)
class Referent:
    """What a noun phrase stands for: the mention (with the fullest name of the article) and how it was found.

    `how`: "name" (a name or part of one), "acronym", "nationality" ("Hungarian officials"), "body" ("a Voss spokesperson", "FBI
    agents": an unnamed member for the named body), "pronoun" or "description" ("the company", "the two men").
    """

    mention: Mention
    how: str


Referents = Callable[["Sentence", "Token"], tuple[Referent, ...]]
"""Sentence and the head token of a noun phrase -> whom it stands for: one, several ("the two men", "they"), or none when unclear.

Conjuncts are not followed here: "Ana and Tom" asked at "Ana" is Ana alone.
"""


def is_named_person(sentence: Sentence, token: Token, referents: Referents) -> bool:
    """Whether the token is the name of one person, and no pronoun or description of him."""
    found = referents(sentence, token) if token.pos_ == "PROPN" else ()
    return len(found) == 1 and found[0].mention.type is EntityType.PERSON and found[0].how == "name"


Gate = Callable[[str], bool]
"""The text of a sentence -> whether it is to be searched for names."""

_CONTRACTED = re.compile(
    r"(?<=[a-z])’(?=(?:re|ve|ll|d)\b)|(?<=\bI)’(?=(?:m|ve|ll|d)\b)|(?<=n)’(?=t\b)"
    r"|(?<=\w)[’‘](?=s\b)|(?<=\b[A-Z])’(?=[A-Z])"
)
"""The curly mark of "it’s", "don’t", "Voss’s" and "O’Hara": the model knows the straight one only, and takes "O’Hara" for no name."""


BATCH = 128
"""Sentences that the model reads together: with fewer its matrices are too small, with more too large for the processor's cache."""


_PLURAL_GENITIVE = re.compile(r"(?<=s)’(?= \w)")


def _straightened(text: str) -> str:
    """The text with the straight mark in contractions and genitives; of "the teachers’ union" only where no ‘ opens a quotation."""
    text = _CONTRACTED.sub("'", text.replace("‚", ","))  # the low mark that some papers set for a comma
    return text if "‘" in text else _PLURAL_GENITIVE.sub("'", text)


def documents(articles: Sequence[Article], nlp: Language, gate: Gate = may_name) -> Iterator[Document]:
    """The articles parsed together, sentence by sentence; only what `gate` lets pass is searched for names, the costliest step."""
    spans = [list(sentences(article.text)) for article in articles]
    texts = [_straightened(article.text[a:b]) for article, its in zip(articles, spans, strict=True) for a, b in its]
    written = [legible(text) for text in texts]
    named = [gate(text) for text in texts]
    found = nlp.pipe((w.shown for w, may in zip(written, named, strict=True) if may), batch_size=BATCH)
    plain = nlp.pipe((w.shown for w, may in zip(written, named, strict=True) if not may), batch_size=BATCH, disable=["ner"])
    parsed = (next(found if may else plain) for may in named)
    docs = (Doc(doc, text) for doc, text in zip(parsed, written, strict=True))
    for article, its in zip(articles, spans, strict=True):
        yield Document(article, tuple(Sentence(i, a, next(docs)) for i, (a, _) in enumerate(its)))
