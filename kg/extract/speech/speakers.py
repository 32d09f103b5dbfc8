"""A parsed article -> who says each thing in it, where that is not the outlet: reported speech, quotations, "according to"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.document import Document, Referents, Sentence
from kg.extract.parse.syntax import children, conjuncts, is_finite, is_verbal, predicate, subjects
from kg.extract.speech import attribution
from kg.extract.speech.attribution import Source
from kg.extract.text.quotations import quotations
from kg.model import EntityType, Mention, Span

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

__all__ = ["Speakers", "quotations", "speakers"]

_SPEAKING = frozenset({EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE})
_Placed = tuple[Sentence, Source]
"""A source and the sentence that names it."""


def speakers(document: Document, referents: Referents) -> Speakers:
    """The speakers of an article; `referents` tells whom a noun phrase stands for."""
    return Speakers(document, referents)


class Speakers:
    """Who says what in one article. Every question takes a sentence of the article and a token of it."""

    def __init__(self, document: Document, referents: Referents) -> None:
        self._document = document
        self._referents = referents
        self._quotations = quotations(document.article.text)
        self._sources: dict[Span, _Placed | None] = {}
        for span in self._quotations:
            self._sources[span] = self._source_of(span)

    def speaker(self, sentence: Sentence, trigger: Token) -> Mention | None:
        """The named person, body or place whose word the trigger's clause is; None for the outlet's own or an unnamed one's."""
        placed = self._placed(sentence, trigger)
        named = self._named(placed[0], placed[1].who) if placed is not None else None
        return None if named is not None and self._is_outlet(named) else named

    def joined(self, sentence: Sentence, trigger: Token) -> tuple[Mention, ...]:
        """All who say it together, where several are joined: both of "Ana and Tom said that ..."."""
        placed = self._placed(sentence, trigger)
        if placed is None or placed[1].who is None:
            return ()
        named = (self._named(placed[0], who) for who in conjuncts(placed[1].who))
        return tuple(m for m in named if m is not None and not self._is_outlet(m))

    def is_reported(self, sentence: Sentence, trigger: Token) -> bool:
        """Whether somebody other than the outlet says it, named or not: also "reportedly", "alleged", a quotation of unknown source."""
        placed = self._placed(sentence, trigger)
        if placed is not None:
            named = self._named(placed[0], placed[1].who)
            return named is None or not self._is_outlet(named)
        words = {c.lower_ for t in (trigger, *trigger.ancestors) for c in children(t, "advmod")}
        if words & cues.HEARSAY or {c.lower_ for c in children(trigger, "amod")} & cues.HEARSAY_ADJECTIVES:
            return True
        quoted = self._innermost(sentence.start + trigger.idx)
        return quoted is not None and self._is_speech(quoted)

    def first_person(self, sentence: Sentence, token: Token) -> Mention | None:
        """Whom "I", "me", "my", "we", "us" or "our" inside a quotation stands for: its speaker. None for any other word."""
        return self._first_person(sentence, token, frozenset())

    def addressee(self, sentence: Sentence, token: Token) -> Mention | None:
        """Whom "you" inside a quotation stands for, where "told Ana" says so. None for any other word."""
        if token.lower_ not in cues.SECOND_PERSON:
            return None
        placed = self._quoted_by(sentence.start + token.idx)
        return self._named(placed[0], placed[1].whom) if placed is not None else None

    def word_of_saying(self, sentence: Sentence, trigger: Token) -> Token | None:
        """The word of the same sentence that gives the trigger's clause to its speaker ("said"); None where there is none."""
        placed = self._placed(sentence, trigger)
        return placed[1].word if placed is not None and placed[0].index == sentence.index else None

    def saying(self, sentence: Sentence, trigger: Token) -> tuple[Sentence, Token] | None:
        """The word that gives the trigger's clause to its speaker, with its sentence: of a quotation it may stand in another."""
        placed = self._placed(sentence, trigger)
        return (placed[0], placed[1].word) if placed is not None else None

    def attribution(self, sentence: Sentence, trigger: Token) -> Span | None:
        """The stretch of the sentence that names who says the trigger's clause and the saying ("prosecutors say"); None without one."""
        placed = self._placed(sentence, trigger)
        if placed is None or placed[0].index != sentence.index:
            return None
        word, who = placed[1].word, placed[1].who or placed[1].word
        first, last = min(word.i, who.left_edge.i), max(word.i, who.i)
        return sentence.span(sentence.doc[first], sentence.doc[last])

    def is_quoted(self, sentence: Sentence, token: Token) -> bool:
        """Whether the token stands within quote marks."""
        return self._innermost(sentence.start + token.idx) is not None

    # ---- one trigger

    def _placed(self, sentence: Sentence, trigger: Token) -> _Placed | None:
        """The innermost source: of the clause, if it speaks from within the trigger's own quotation, else of the quotation."""
        inside = self._innermost(sentence.start + trigger.idx)
        clause = attribution.reporting(trigger)
        if clause is not None and (inside is None or self._innermost(sentence.start + clause.word.idx) == inside):
            return sentence, clause
        if (quoted := self._quoted_by(sentence.start + trigger.idx)) is not None and quoted[1].word != trigger:
            return quoted
        if clause is not None:
            return sentence, clause
        if attribution.is_description(trigger):
            return None
        return next(self._beside(sentence, trigger), None)

    def _beside(self, sentence: Sentence, trigger: Token) -> Iterator[_Placed]:
        """Sources that stand apart from the trigger's clause: "according to ...", and "..., Ana said." where the parse went wrong."""
        candidates = [*attribution.of_sentence(sentence.doc), attribution.trailing(sentence.doc)]
        for source in candidates:
            if source is None or self._innermost(sentence.start + source.word.idx) is not None:
                continue
            own = trigger in (source.word, source.who) or source.word in trigger.ancestors
            if not own and not self._is_elsewhere(trigger, source.word):
                yield sentence, source

    @staticmethod
    def _is_elsewhere(trigger: Token, word: Token) -> bool:
        """Whether a source apart speaks of another clause: it stands in one that hangs on the trigger, or beside a relative clause."""
        below = [
            t for t in (word, *word.ancestors) if t.dep_ in {"relcl", "acl"} and not (t == word and t.tag_ == "VBD" and t.dep_ == "acl")
        ]
        joined = next((t for t in word.ancestors if t.dep_ == "conj" and is_verbal(t)), None)
        aside = word.i + 1 < len(word.doc) and word.doc[word.i + 1].text == ","
        relative = any(t.dep_ == "relcl" and word not in t.subtree for t in (trigger, *trigger.ancestors))
        between = any(trigger.i < c.i < word.i and is_verbal(c) for c in children(trigger, "conj"))
        later = between or (joined is not None and trigger not in joined.subtree)
        return any(trigger in t.ancestors for t in below) or (aside and (relative or later))

    def _is_outlet(self, speaker: Mention) -> bool:
        """Whether the speaker is the article's own publisher: its word is no hearsay."""
        said, own = (n.casefold().removeprefix("the ").split() for n in (speaker.name, self._document.article.publisher or ""))
        shorter, longer = sorted((said, own), key=len)
        return said == own or (len(shorter) > 1 and set(shorter) <= set(longer))

    def _quoted_by(self, offset: int) -> _Placed | None:
        """The source of the innermost quotation around an offset that has one."""
        around = self._around(offset)
        return next((self._sources[s] for s in reversed(around) if self._sources[s] is not None), None)

    def _innermost(self, offset: int) -> Span | None:
        around = self._around(offset)
        return around[-1] if around else None

    def _around(self, offset: int) -> list[Span]:
        """The quotations around an offset, outermost first; none reaches beyond its line."""
        line = self._document.article.text.rfind("\n", 0, offset) + 1
        first = bisect_left(self._quotations, (line, 0))
        last = bisect_left(self._quotations, (offset + 1, 0))
        return [s for s in self._quotations[first:last] if offset < s[1]]

    def _first_person(self, sentence: Sentence, token: Token, asked: frozenset[int]) -> Mention | None:
        """`asked`: the offsets of the "I"s that led here; one whose quotation it is itself taken to speak stands for nobody."""
        offset = sentence.start + token.idx
        if token.lower_ not in cues.FIRST_PERSON or offset in asked:
            return None
        placed = self._quoted_by(offset)
        return self._named(placed[0], placed[1].who, asked | {offset}) if placed is not None else None

    def _named(self, sentence: Sentence, token: Token | None, asked: frozenset[int] = frozenset()) -> Mention | None:
        if token is None:
            return None
        for noun in (token, *children(token, "appos")):
            found = self._referents(sentence, noun)
            if len(found) == 1 and found[0].mention.type in _SPEAKING:
                return found[0].mention
        if token.lower_ in cues.FIRST_PERSON:
            return self._first_person(sentence, token, asked)
        behind = next(iter(attribution.spoken_for(token)), None)
        return self._named(sentence, behind, asked) if behind is not None else None

    # ---- one quotation

    def _source_of(self, span: Span) -> _Placed | None:
        sentences = self._touching(span)
        if not sentences:
            return None
        inside = max(((self._nearest(s, span)) for s in sentences), key=lambda f: -f[0] if f else float("-inf"), default=None)
        if inside is not None:
            return inside[1]
        if (label := attribution.label(sentences[0].doc, span[0] - sentences[0].start)) is not None:
            return sentences[0], label
        if not self._is_speech(span):
            return None
        return self._after(span, sentences[-1]) or self._run_on(span, sentences[0]) or self._before(span, sentences[0])

    def _touching(self, span: Span) -> list[Sentence]:
        places = self._document.sentences
        first = bisect_left(places, span[0], key=lambda s: s.end)
        last = bisect_left(places, span[1] + 1, key=lambda s: s.start)
        return list(places[first:last])

    def _nearest(self, sentence: Sentence, span: Span) -> tuple[int, _Placed] | None:
        """The nearest word of saying to a quotation in a sentence that it touches, outside it but within the same outer one."""
        outer = self._parent(span)
        found = []
        for source in self._words_of_saying(sentence):
            offset = sentence.start + source.word.idx
            if self._innermost(offset) == outer and source.who is not None:
                distance = span[0] - offset if offset < span[0] else offset - span[1]
                found.append((distance, source.word.i, source))
        if not found:
            return None
        distance, _, source = min(found, key=lambda f: f[:2])
        return distance, (sentence, source)

    def _parent(self, span: Span) -> Span | None:
        around = [s for s in self._around(span[0]) if s != span and span[1] <= s[1]]
        return around[-1] if around else None

    def _words_of_saying(self, sentence: Sentence) -> Iterator[Source]:
        for token in sentence.doc:
            if is_verbal(token) and token.lemma_ in cues.QUOTE_VERBS and not children(token, "auxpass"):
                yield attribution.source_of_verb(token)
        yield from attribution.of_sentence(sentence.doc)

    def _after(self, span: Span, last: Sentence) -> _Placed | None:
        """ "..." He added: the sentence that follows in the paragraph, where it opens with "NAME said" and says no more, or adds."""
        following = self._neighbour(last, +1)
        if following is None or not self._same_paragraph(last, following):
            return None
        for source in self._words_of_saying(following):
            early = source.word.i <= 6 and source.who is not None and source.who.i <= 6
            alone = not children(source.word, "ccomp") and following.start - span[1] <= 3 and '"' not in following.doc.text
            adds = source.word.lemma_ in {"add", "continue", "go", "conclude"}
            if early and (adds or (alone and "“" not in following.doc.text)):
                return following, source
        return None

    def _run_on(self, span: Span, first: Sentence) -> _Placed | None:
        """The source of the quotation before, where this one goes on: in the next sentence, or as the next paragraph."""
        recent = self._quotations[: bisect_left(self._quotations, span)][-6:]
        earlier = [s for s in recent if s[1] <= span[0] and self._sources.get(s) is not None and self._parent(s) is None]
        if not earlier or self._parent(span) is not None:
            return None
        last = self._touching(earlier[-1])[-1]
        placed = self._sources[earlier[-1]]
        if first.index - last.index > 1 or (first.index != last.index and self._begins_inside(first, span)):
            return None
        whole = first.start >= span[0] - 2
        return placed if whole and (placed is None or placed[0].index >= last.index - 3) else None

    def _begins_inside(self, sentence: Sentence, span: Span) -> bool:
        """Whether words of the outlet's own stand before the quotation in its sentence."""
        return span[0] - sentence.start > 2

    def _before(self, span: Span, first: Sentence) -> _Placed | None:
        """The sentence before: "Ana spoke on Monday.", or anything that ends in a colon."""
        previous = self._neighbour(first, -1)
        if previous is None or first.start < span[0] - 2:
            return None
        colon = previous.doc.text.endswith(":")
        if not colon and not self._same_paragraph(previous, first) and self._innermost(previous.start) is not None:
            return None  # a paragraph of its own takes up who spoke in the one before, where that told it in the outlet's words
        sources = [s for s in self._words_of_saying(previous) if s.who is not None and s.word.dep_ == "ROOT"]
        if sources:
            return previous, sources[-1]
        root = next(t for t in previous.doc if t.head == t)
        speaks = colon or predicate(root).lemma_ in {"speak", "talk"}
        doer = next(iter(subjects(root)), None) if is_verbal(root) else None
        return (previous, Source(root, doer)) if speaks and doer is not None else None

    def _neighbour(self, sentence: Sentence, step: int) -> Sentence | None:
        places = self._document.sentences
        at = bisect_left(places, sentence.start, key=lambda s: s.start) + step
        return places[at] if 0 <= at < len(places) else None

    def _same_paragraph(self, one: Sentence, other: Sentence) -> bool:
        between = self._document.article.text[min(one.end, other.end) : max(one.start, other.start)]
        return "\n" not in between

    def _is_speech(self, span: Span) -> bool:
        """A quotation with a clause of its own, not a title, a nickname or a single word in doubt."""
        for sentence in self._touching(span):
            for token in sentence.doc:
                offset = sentence.start + token.idx
                if span[0] <= offset < span[1] and is_verbal(token) and is_finite(token) and span[1] - span[0] >= 12:
                    return True
        return False
