"""Where a sentence has a title ("vice president", "head of design"), and whether it is one of the past."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.frames.vocabulary import TITLE_FORMS, titles_by_last_word
from kg.extract.parse.tree import PLURALS
from kg.relations import Relation

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token

POSTS = frozenset({"LEADS", "WORKS_FOR"})
"""The relations of a post that is held in a body."""

JUNIOR = frozenset("deputy assistant associate vice under junior shadow interim-deputy sub additional".split())
"""Before a title that heads a body: its bearer works under the head."""


@lru_cache(maxsize=4)
def titles(doc: Doc) -> tuple[tuple[Relation, Token, Token], ...]:
    """Titles with their first and last token, longest first at each place, never overlapping; several rules ask for a sentence's."""
    return tuple(_titles(doc))


def _titles(doc: Doc) -> Iterator[tuple[Relation, Token, Token]]:
    words = list(_words(doc))
    last = len(words) - 1
    taken_from = len(doc)
    index = titles_by_last_word()
    while last >= 0:
        word, _, head = words[last]
        for title in index.get(word, ()):
            start = last - len(title.words) + 1
            if (
                start >= 0
                and tuple(w for w, _, _ in words[start : last + 1]) == title.words
                and head.i < taken_from
                and not _ends_name(words[start][1], head)
                and not _is_honour(words[start][1], head)
                and (head.pos_ in {"NOUN", "PROPN", "ADJ"} or _is_forward(head))
            ):
                first = words[start][1]
                yield title.relation, first.nbor() if _is_of_agency(first, head) else first, head
                taken_from, last = first.i, start
                break
        last -= 1


def _is_of_agency(first: Token, head: Token) -> bool:
    """ "FBI agent": a title of its own, whose first word names the body."""
    return first.i < head.i and first.text.isupper() and len(first.text) > 2 and first.pos_ == "PROPN"


_LAST_OF_NAMES = frozenset("police council board club union".split())


def _ends_name(first: Token, head: Token) -> bool:
    """Whether the title's first word is the last of the body's name: in "the Harlow Police chief" he is the chief."""
    return (
        first.i > 0 and first.lower_ in _LAST_OF_NAMES and first.text.istitle() and head.text.islower() and first.nbor(-1).pos_ == "PROPN"
    )


def _is_honour(first: Token, head: Token) -> bool:
    """The "Chief" of "Bolt's owner, Chief Tom Reyl": what much of Africa calls him."""
    alone = head.text == "Chief" and first.i == head.i and (head.i == 0 or head.nbor(-1).text == ",")
    return alone and head.i + 1 < len(head.doc) and head.nbor().pos_ == "PROPN"


def _is_forward(head: Token) -> bool:
    """ "The Bolt Rovers forward Tom Reyl": taken for an adverb."""
    return (
        head.lower_ == "forward"
        and head.i > 0
        and head.i + 1 < len(head.doc)
        and head.nbor().pos_ == "PROPN"
        and head.nbor(-1).pos_ in {"PROPN", "PUNCT"}
    )


WHEN = frozenset({"then-", "now-"})
"""What tells when a title was borne, and is no part of it ("his then-wife", "the then-mayor")."""


def _words(doc: Doc) -> Iterator[tuple[str, Token, Token]]:
    """Lower-case lemmas with their first and last token: hyphenated words joined, short titles written out."""
    i = 0
    while i < len(doc):
        first = last = doc[i]
        parts = [first.lower_]
        while i + 2 < len(doc) and doc[i + 1].text == "-" and not _is_ex(doc, i) and not doc[i].whitespace_ and not doc[i + 1].whitespace_:
            last = doc[i + 2]
            parts[-1] = parts[-1] + "-"
            parts.append(last.lower_)
            i += 2
        if len(parts) > 1 and parts[0] in WHEN:
            first, parts = doc[first.i + 2], parts[1:]
        lemma = _singular(last) if last.tag_ in PLURALS else parts[-1]
        word = "".join(parts[:-1]) + lemma
        if word.endswith("-general"):  # "Attorney-General", as much of the world spells it
            word = word.replace("-", " ")
        for piece in TITLE_FORMS.get(word, TITLE_FORMS.get(last.lower_, word) if len(parts) == 1 else word).split():
            yield piece, first, last
        i += 1


def _is_ex(doc: Doc, i: int) -> bool:
    """Whether an "ex" before a hyphen stands before a title of its own ("ex-chief executive"); an "ex-wife" is one word."""
    return doc[i].lower_ == "ex" and f"ex-{doc[i + 2].lower_}" not in titles_by_last_word()


def _singular(plural: Token) -> str:
    """The lemma; that of a capitalized plural, which the lemmatizer takes for a name, without its "s" ("Brothers Tom and Li")."""
    lemma = plural.lemma_.lower()
    return lemma.removesuffix("s") if plural.tag_ == "NNPS" and lemma == plural.lower_ else lemma


def first_of_joined(first: Token) -> Token:
    """The first word of the first of the titles joined before the one from `first` on: of "chairman and former CEO" the "chairman"."""
    starts = {head.i: start for _, start, head in titles(first.doc)}
    while (before := _joined_before(first)) in starts:
        first = starts[before]
    return first


def _joined_before(first: Token) -> int:
    """Where the word stands that "and", "and former" or "and interim" joins to the title from `first` on."""
    at = first.i - 1
    if at > 0 and first.doc[at].text == "-":
        at -= 1
    if at > 0 and first.doc[at].lower_.rstrip("-") in cues.FORMER | PROVISIONAL:
        at -= 1
    return at - 1 if at > 0 and first.doc[at].lower_ in {"and", "&", ","} else -1


PARTS = frozenset("arm branch bureau chapter committee delegation department division office section secretariat unit wing".split())
"""Parts of a body, whose head works for the body whose they are ("the commander of the Front's armed wing")."""

_PARTS_BEFORE = PARTS - {"arm", "delegation", "office"} | {"affairs", "cell", "faction"}
"""Parts whose body's name stands before them: "the Vale Party youth wing president"."""

OTHERS = frozenset(
    "rival splinter breakaway opposition union strike protest fan fans supporters club side clubs member victim hostage".split()
)
"""Before a title: it is of others than those whose name stands before ("a Bolt union secretary", "a Premier League club chief")."""


FIELD_TITLES = frozenset(
    "secretary chief correspondent reporter editor writer columnist commentator analyst economist strategist adviser advisor manager "
    "director officer executive head coordinator researcher engineer designer consultant specialist inspector superintendent professor "
    "lecturer".split()
)
"""Titles before which any noun may tell what of the body their bearer is in charge of, or reports on ("Bolt procurement manager")."""

ORGANS = frozenset(
    "police army navy military force government ministry embassy consulate coastguard customs immigration prison prisons intelligence "
    "defence defense border guard treasury airforce constabulary judiciary presidential presidency parliament".split()
)
"""Parts of a state or town that have no name of their own: who speaks for one or heads it works for the whole."""


PROVISIONAL = frozenset(
    "caretaker interim acting stand-in stopgap embattled longtime veteran new current then outgoing incoming global".split()
)
"""Words of time before a title, which tell of no part of the body."""


def _told_before(first: Token) -> tuple[int, set[str]]:
    """Where the small words before the title end on their left, and which they are, but for those of time."""
    doc, at = first.doc, first.i - 1
    describing = cues.FORMER | {"'s", "standing"}
    while at > 0 and doc[at].text.islower() and (doc[at].pos_ in {"NOUN", "ADJ", "PROPN"} or doc[at].lower_ in describing):
        at -= 1
    return at, {t.lower_ for t in doc[at + 1 : first.i]} - cues.FORMER - PROVISIONAL - {"'s"}


def before_part(first: Token) -> Token | None:
    """The word before those that tell of what part of a body the title from `first` on is: "Bolt" of "Bolt youth wing president"."""
    doc = first.doc
    at, told = _told_before(first)
    title = next((head for _, start, head in titles(doc) if start.i == first.i), first)
    of_part = bool(told & _PARTS_BEFORE) or (bool(told) and (first.lower_ == "committee" or title.lower_ in FIELD_TITLES))
    return doc[at] if at >= 0 and of_part and not told & OTHERS and doc[at].pos_ == "PROPN" else None


def in_full(first: Token, head: Token) -> str:
    """The title as the text has it with what it tells of: "foreign ministry spokesman", "procurement manager"."""
    doc = first.doc
    at, told = _told_before(first)
    whole = bool(told) and (before_part(first) is not None or before_organ(first) is not None)
    opening = next((t for t in doc[at + 1 : first.i] if whole and t.lower_ not in cues.FORMER | {"'s"}), first)
    return doc[opening.i : head.i + 1].text


def before_organ(first: Token) -> Token | None:
    """The place or people whose police, army, ministry or the like the title tells of: "Ohio" of "Ohio police spokesman"."""
    at, told = _told_before(first)
    return first.doc[at] if at >= 0 and (told & ORGANS or told >= OF_MONEY) and not told & OTHERS else None


def is_shadow(first: Token) -> bool:
    """Whether the title that begins at `first` is a shadow's: "Labour's shadow health secretary" holds it in no government."""
    return "shadow" in {t.lower_ for t in first.doc[max(0, first.i - 1) : first.i + 1]}


OF_MONEY = frozenset({"central", "bank"})
"""The bank of a state, which mostly has the state's name ("Norway's central bank governor")."""


PARTIAL = frozenset(
    "senior veteran prominent leading influential key ranking fellow local regional state provincial district county city".split()
)
"""Before "leader" and what he leads: he leads with others, or a part."""


def is_one_of_many(first: Token, head: Token) -> bool:
    """Whether a leader is said to be one of several: "leaders", "a Bolt leader", "another leader of Bolt", "senior Bolt leader"."""
    is_council = first.i > 0 and first.nbor(-1).lower_ == "council"
    if head.lower_ not in {"leader", "leaders"} or head.tag_ in PLURALS or is_council:
        return head.lower_ == "leaders"
    at = first.i - 1
    while at >= 0 and first.doc[at].lower_ not in PARTIAL and first.doc[at].pos_ in {"PROPN", "ADJ"}:
        at -= 1
    ranked = at > 0 and first.doc[at].text.isdigit() and first.doc[max(0, at - 2) : at].text.lower().endswith(("no.", "number"))
    return ranked or (at >= 0 and first.doc[at].lower_ in PARTIAL | {"a", "an", "another"})


def behind_bracket(title: Token) -> int:
    """Where the text goes on behind the title and a bracket with its letters: at "of" in "the Chief Executive Officer (CEO) of Bolt"."""
    at = title.i + 1
    bracket = title.doc[at : at + 3].text
    return at + 3 if bracket.startswith("(") and bracket.endswith(")") else at


def is_former(first: Token, head: Token) -> bool:
    """Whether a word before the title says that it is held no more."""
    left = first.doc[max(0, first.left_edge.i, head.left_edge.i) : head.i]
    near = first.doc[max(0, first.i - 2) : first.i]
    own = (t for t in left if t.i < first.i and t.head.i in {first.i, head.i})
    return any(t.lower_.rstrip("-") in cues.FORMER for t in (*own, *near, *before_body(first)))


def before_body(first: Token) -> list[Token]:
    """The word before the name that stands before the title: of "former Harlow County Governor" the "former"."""
    at = first.i - 1
    while at > 0 and (first.doc[at].pos_ == "PROPN" or (first.doc[at].lower_ in {"of", "&"} and first.doc[at - 1].pos_ == "PROPN")):
        at -= 1
    return [first.doc[at]] if 0 <= at < first.i - 1 else []
