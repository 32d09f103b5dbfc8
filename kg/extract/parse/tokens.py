"""A parsed sentence as plain values, under spaCy's names: every word's attributes, head and children read once and kept.

spaCy looks an attribute up, decodes it and makes a new object at each question, and the rules ask hundreds of them about each word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple, overload

from kg.extract.parse.dictionary import is_word, words
from kg.extract.parse.lemmas import lemmas
from kg.extract.text.legible import Legible

if TYPE_CHECKING:
    import spacy.tokens

_ABBREVIATED = {"sens.": "senator", "reps.": "representative", "govs.": "governor"}

_PLURAL_OFFICES: Mapping[str, str] = {
    **{
        f"{office}s": office
        for office in (
            "president minister governor senator director leader judge justice commissioner attorney lawmaker executive officer mayor "
            "general bishop councillor ambassador representative mp mla mlc msp mep td mna mpp mca"
        ).split()
    },
    **{f"{office}men": f"{office}man" for office in ("chair", "congress")},
    "congresswomen": "congresswoman",
    "secretaries": "secretary",
    **_ABBREVIATED,
}
"""Offices in the plural, which the model takes for one name where they have a capital ("Vice Presidents Ana Voss and Tom Reyl")."""


def _is_month(parsed: spacy.tokens.Token) -> bool:
    """Whether "May" stands beside a day and the model takes it for the verb's "may" ("her letter of 3 May accused Bolt")."""
    if parsed.text != "May" or parsed.dep_ != "aux":
        return False
    return any(t.like_num for t in parsed.doc[max(parsed.i - 1, 0) : parsed.i + 2])


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
        self.tag_ = "NNPS" if parsed.tag_ in {"NN", "NNP"} and self.lower_ in _PLURAL_OFFICES else parsed.tag_
        known = lemmas if self.tag_[:1] == "V" else _PLURAL_OFFICES if self.tag_ == "NNPS" else {}
        self.lemma_ = known.get(self.lower_, parsed.lemma_)
        self.dep_ = "npadvmod" if _is_month(parsed) else parsed.dep_
        self.ent_type_ = parsed.ent_type_
        self.ent_iob_ = parsed.ent_iob_
        self.is_punct = parsed.is_punct
        self.head = self.left_edge = self.right_edge = self
        self.children, self.lefts, self.rights = list[Token](), list[Token](), list[Token]()

    @classmethod
    def set_in(cls, doc: Doc, before: Token, text: str, idx: int, tag: str, dep: str) -> Token:
        """A word that the model was not shown, hung at the one before it."""
        token = cls.__new__(cls)
        token.doc, token.i, token.idx, token.text, token.lower_ = doc, 0, idx, text, text.lower()
        token.whitespace_, token.lemma_, token.tag_, token.dep_ = "", text, tag, dep
        token.is_punct, token.pos_ = dep == "punct", "PUNCT" if dep == "punct" else "PROPN"
        token.ent_type_, token.ent_iob_ = "", "O"
        token.left_edge = token.right_edge = token
        token.head = before
        token.children, token.lefts, token.rights = [], [], []
        return token

    def stands(self, text: str) -> None:
        """The token as the sentence has it, where the model was shown another word of the same length or no bracket behind."""
        end = self.idx + len(self.text)
        if (written := text[self.idx : end]) != self.text:
            self.text, self.lower_ = written, written.lower()
            self.lemma_ = written
        if not self.whitespace_ and text[end : end + 1] == " ":
            self.whitespace_ = " "

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

    def __init__(self, parsed: spacy.tokens.Doc, written: Legible | None = None) -> None:
        """`written`: how the sentence stands, where the model was shown it otherwise."""
        written = written or Legible(parsed.text, parsed.text)
        added = {start for start, _ in written.added}
        read = [t for t in parsed if t.idx not in added]
        self.text = written.said
        self._lookups = parsed.vocab.lookups
        self._tokens = self._placed(read, written)
        words = [t for t in self._tokens if t.head is t]
        at = {t.i: word.i for t, word in zip(read, words, strict=True)}
        self.ents = tuple(self._named(parsed, at))
        for word, was in zip(words, read, strict=True):
            head = self._tokens[at.get(was.head.i, at[was.head.head.i])]
            word.head = head
        self._give_passives_their_subjects()
        self._grow()

    def _placed(self, read: list[spacy.tokens.Token], written: Legible) -> list[Token]:
        """The model's words where they stand in the sentence, and the brackets that it was not shown, each hung at the word before."""
        known, brackets = lemmas(), list(written.brackets)
        placed, ahead = list[Token](), 0
        for parsed in read:
            token = Token(self, parsed, known)
            token.idx += ahead - sum(end - start for start, end in written.added if start < parsed.idx)
            while brackets and token.idx >= brackets[0][0]:
                start, end = brackets.pop(0)
                placed += self._bracket(placed[-1], start, end)
                token.idx += end - start
                ahead += end - start
            placed.append(token)
        for start, end in brackets:
            placed += self._bracket(placed[-1], start, end)
        for i, token in enumerate(placed):
            token.i = i
            token.stands(self.text)
        return placed

    def _bracket(self, before: Token, start: int, end: int) -> list[Token]:
        """ "(HPA)" behind the word that it is said of."""
        marks = ((start + 1, start + 2, "-LRB-", "punct"), (start + 2, end - 1, "NNP", "appos"), (end - 1, end, "-RRB-", "punct"))
        return [Token.set_in(self, before, self.text[a:b], a, tag, dep) for a, b, tag, dep in marks]

    def _named(self, parsed: spacy.tokens.Doc, at: Mapping[int, int]) -> Iterator[Name]:
        """What the model labelled, each up to the bracket that it was not shown."""
        unseen = {t.i for t in self._tokens} - set(at.values())
        for e in parsed.ents:
            if e.start not in at or e.end - 1 not in at:
                continue
            end = start = at[e.start]
            while end <= at[e.end - 1] and end not in unseen:
                end += 1
            for token in self._tokens[end : at[e.end - 1] + 1] if end <= at[e.end - 1] else ():
                token.ent_type_, token.ent_iob_ = "", "O"
            yield Name(start, end, e.label_)

    def _give_passives_their_subjects(self) -> None:
        """Hangs the subject of "Norway was on Monday sued", which the parser gives to the "was", at the verb."""
        for token in self._tokens:
            helper = token.head
            parted = helper.i + 1 < len(self._tokens) and self._tokens[helper.i + 1].lower_ in {"on", "in"}
            if token.dep_ == "nsubj" and helper.dep_ == "auxpass" and parted:
                token.head, token.dep_ = helper.head, "nsubjpass"

    def _grow(self) -> None:
        """Children, and the edges of every subtree, from the heads."""
        for token in self._tokens:
            if token.head is not token:
                above = token.head
                above.children.append(token)
                (above.lefts if token.i < above.i else above.rights).append(token)
        for token in self._tokens:
            for above in token.ancestors:
                if token.i < above.left_edge.i:
                    above.left_edge = token
                elif token.i > above.right_edge.i:
                    above.right_edge = token
                else:
                    break  # what it lies within, all above hold too

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

    def is_word(self, text: str) -> bool:
        """Whether a dictionary has the text, itself or as a form of a word; only a name is in none."""
        return is_word(text, words(self._lookups))

    def words_at(self, start: int, end: int) -> Phrase:
        """The tokens of which any character lies between the offsets `start` and `end` of the text."""
        return Phrase(t for t in self._tokens if t.idx < end and start < t.idx + len(t.text))
