"""A parsed sentence as plain values, under spaCy's names: every word's attributes, head and children read once and kept.

spaCy looks an attribute up, decodes it and makes a new object at each question, and the rules ask hundreds of them about each word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, overload

from kg.extract.parse.lemmas import PLURAL_OFFICES, lemmas

if TYPE_CHECKING:
    import spacy.tokens


class Token:
    """One word of a sentence, with the attributes of spaCy's Token: `children` hang on it, `lefts` and `rights` are those before
    and behind it, the edges the first and last of its subtree. Two are equal when they are one.
    """

    __slots__ = (
        "children",
        "dep_",
        "doc",
        "ent_iob_",
        "ent_type_",
        "head",
        "i",
        "idx",
        "is_punct",
        "left_edge",
        "lefts",
        "lemma_",
        "lower_",
        "pos_",
        "right_edge",
        "rights",
        "tag_",
        "text",
        "whitespace_",
    )

    def __init__(self, doc: Doc, parsed: spacy.tokens.Token, lemmas: Mapping[str, str]) -> None:
        self.doc = doc
        self.i = parsed.i
        self.idx = parsed.idx
        self.text = parsed.text
        self.whitespace_ = parsed.whitespace_
        self.lower_ = self.text.lower()
        self.pos_ = parsed.pos_
        self.tag_ = "NNPS" if parsed.tag_ == "NNP" and self.lower_ in PLURAL_OFFICES else parsed.tag_
        self.lemma_ = lemmas.get(self.lower_, parsed.lemma_) if self.tag_[:1] == "V" else parsed.lemma_
        self.dep_ = parsed.dep_
        self.ent_type_ = parsed.ent_type_
        self.ent_iob_ = parsed.ent_iob_
        self.is_punct = parsed.is_punct
        self.head = self.left_edge = self.right_edge = self
        self.children, self.lefts, self.rights = list[Token](), list[Token](), list[Token]()

    def __repr__(self) -> str:
        return self.text

    def nbor(self, steps: int = 1) -> Token:
        """The token `steps` further on; an IndexError beyond the sentence."""
        if self.i + steps < 0:
            raise IndexError(self.i + steps)
        return self.doc[self.i + steps]

    @property
    def ancestors(self) -> Iterator[Token]:
        """Its head, that one's head, and so on to the root."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    @property
    def subtree(self) -> Iterator[Token]:
        """Itself and all that hangs on it, left to right."""
        for child in self.lefts:
            yield from child.subtree
        yield self
        for child in self.rights:
            yield from child.subtree

    @property
    def conjuncts(self) -> tuple[Token, ...]:
        """All that are joined with it."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        joined = [first]
        for token in joined:  # grows as it goes
            joined += [c for c in token.rights if c.dep_ == "conj"]
        return tuple(t for t in joined if t is not self)


def _depth(token: Token) -> int:
    """How far below its root; a mark that nothing hangs on as if at the very bottom."""
    idle = not token.children and (token.is_punct or token.text.isspace())
    return len(token.doc) if idle else sum(1 for _ in token.ancestors)


class Phrase(tuple[Token, ...]):
    """Words in a row."""

    __slots__ = ()

    @property
    def text_with_ws(self) -> str:
        """Its text with the white space behind it."""
        return "".join([t.text + t.whitespace_ for t in self])

    @property
    def text(self) -> str:
        """Its text."""
        return self.text_with_ws[: -len(self[-1].whitespace_) or None] if self else ""

    @property
    def root(self) -> Token:
        """The token nearest to the sentence's root, the first of several; a mark that nothing hangs on only for want of a word."""
        own = set(self)
        tops = [t for t in self if t.head is t][:1] or [t for t in self if t.head not in own]
        return min(tops, key=_depth)


class Name(NamedTuple):
    """What the model takes for a name, a date or a sum: tokens `start` up to `end`, and its label."""

    start: int
    end: int
    label_: str


class Doc:
    """A sentence's tokens in order, its text, and what the model labelled in it."""

    def __init__(self, parsed: spacy.tokens.Doc, text: str | None = None, comma: int | None = None) -> None:
        """`text`: what the sentence says, where the model was shown something else; `comma`: the offset of one set for it alone."""
        read = [t for t in parsed if t.idx != comma]
        at = {t.i: i for i, t in enumerate(read)}
        self.text = parsed.text if text is None else text
        self.ents = tuple(Name(at[e.start], at[e.end - 1] + 1, e.label_) for e in parsed.ents if e.start in at and e.end - 1 in at)
        known = lemmas()
        self._tokens = [Token(self, t, known) for t in read]
        if comma is not None:
            self._close_up(comma)
        if text is not None:
            self._say(text)
        for token, was in zip(self._tokens, read, strict=True):
            head = at.get(was.head.i, at[was.head.head.i])
            if head != token.i:
                token.head = above = self._tokens[head]
                above.children.append(token)
                (above.lefts if token.i < head else above.rights).append(token)
        for token in self._tokens:
            for above in token.ancestors:
                if token.i < above.left_edge.i:
                    above.left_edge = token
                elif token.i > above.right_edge.i:
                    above.right_edge = token
                else:
                    break  # what it lies within, all above hold too

    def _close_up(self, comma: int) -> None:
        """The tokens as if no comma had stood at that offset."""
        for i, token in enumerate(self._tokens):
            token.i = i
            if token.idx > comma:
                token.idx -= 1
            elif token.idx + len(token.text) == comma:
                token.whitespace_ = " "

    def _say(self, text: str) -> None:
        """The tokens with the words of the text, where the model was shown others of the same length."""
        for token in self._tokens:
            if (written := text[token.idx : token.idx + len(token.text)]) != token.text:
                token.text, token.lower_ = written, written.lower()
                token.lemma_ = written

    def __len__(self) -> int:
        return len(self._tokens)

    def __iter__(self) -> Iterator[Token]:
        return iter(self._tokens)

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> Phrase: ...
    def __getitem__(self, at: int | slice) -> Token | Phrase:
        return self._tokens[at] if isinstance(at, int) else Phrase(self._tokens[at])

    def words_at(self, start: int, end: int) -> Phrase:
        """The tokens of which any character lies between the offsets `start` and `end` of the text."""
        return Phrase(t for t in self._tokens if t.idx < end and start < t.idx + len(t.text))
