"""Sentences -> the stretches that look like names: runs of capitalized words, cut where titles and neighbours end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract.document import Document, Sentence
from kg.extract.names.nations import genders, nations
from kg.extract.names.words import (
    COMPLEMENT_HEADS,
    FIXED,
    NOT_NAMES,
    OFFICES,
    ORGANIZATION_HEADS,
    PARTICLES,
    PARTIES,
    TITLE_MODIFIERS,
    TITLES,
)
from kg.extract.sentences import OPENERS

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

NAMING = frozenset({"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC"})
OTHER = frozenset({"WORK_OF_ART", "PRODUCT", "EVENT", "LAW"})
_CAPITAL = re.compile(r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž]|\d+[A-Z])|[a-z]{1,2}[A-Z]|(?:al|el|d|l|o)[-'’][A-Z]")
_MONEY = re.compile(r"[$£€¥₦₹%]")
_TEMPORAL = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL"})
_APOSTROPHES = frozenset({"'", "’", "'s", "’s"})
_QUOTES = frozenset({'"', "“", "”", "‘", "’", "'"})
_FUNCTION_TAGS = frozenset("DT IN CC PRP PRP$ WP WP$ WRB WDT TO MD EX UH RB RBR RBS VB VBD VBP VBZ VBN VBG RP PDT CD".split())


@dataclass(frozen=True)
class Candidate:
    """A stretch that may be a name: tokens `first` to `last` (both included) of the sentence with index `sentence`.

    `label` is the model's where it has one; `title` what stands before the name in lower case ("state sen."); `role` the common nouns
    right before it ("banker"); `sure` is false where only the capital at the sentence's start says that it is a name.
    """

    sentence: int
    first: int
    last: int
    text: str
    label: str | None
    title: tuple[str, ...] = ()
    role: tuple[str, ...] = ()
    sure: bool = True


def candidates(document: Document) -> list[Candidate]:
    """Every stretch that looks like a name, in the order of the text; headlines give none (see `is_headline`)."""
    return [c for s in document.sentences if not is_headline(s.doc) for c in _in_sentence(s)]


def is_headline(doc: Doc) -> bool:
    """Nearly all words are capitalized, so capitals say nothing."""
    words = [t.text for t in doc if t.is_alpha and len(t.text) > 3]
    capitals = sum(w[0].isupper() for w in words)
    verbal = any(t.tag_ in {"VBD", "VBZ", "VBP", "MD"} and t.text[0].islower() for t in doc)
    shouted = sum(w.isupper() for w in words)
    if "." in {t.text for t in doc[-2:]}:
        return False
    return (len(words) > 1 and shouted == len(words)) or (len(words) > 3 and capitals >= 0.8 * len(words) and not verbal)


def _in_sentence(sentence: Sentence) -> Iterator[Candidate]:
    for first, last in _runs(sentence.doc):
        for a, b, title in _untitled(sentence.doc, first, last):
            for c, d in _parted(sentence.doc, a, b, bool(title)):
                candidate = _candidate(sentence, c, d, title if d == b else ())
                if candidate is not None:
                    yield candidate


def _runs(doc: Doc) -> Iterator[tuple[int, int]]:
    i = 0
    while i < len(doc):
        if (end := _fixed_end(doc, i)) is not None:
            yield i, end
            i = end + 1
            continue
        if not _is_name_word(doc[i]):
            i += 1
            continue
        first = last = i
        while (following := _joined(doc, first, last)) is not None:
            last = following
        yield first, last
        i = last + 1


def _fixed_end(doc: Doc, first: int) -> int | None:
    """The last token of a name of two words or more that is known by itself ("No 10", "House of Commons"), from `first`."""
    if not (doc[first].text[0].isupper() or doc[first].text.isdigit()):
        return None
    for width in (4, 3, 2):
        text = doc[first : first + width].text
        if first + width <= len(doc) and text.lower() in FIXED and not doc[first + width - 1].text[0].islower():
            return first + width - 1
    return None


def _is_name_word(token: Token) -> bool:
    """Capitalized, and neither a calendar word nor (at the start of a sentence or quote) a word that any sentence may begin with."""
    text, low = token.text, token.text.lower()
    if (
        not _CAPITAL.match(text)
        or _MONEY.search(text)
        or low in NOT_NAMES
        or (token.ent_type_ in _TEMPORAL and low not in FIXED and not _is_known(text))
    ):
        return False
    if low.rstrip("s") in {"mp", "mep"}:
        return False
    if _starts(token):
        if token.tag_ in _FUNCTION_TAGS and not _is_known(text):
            return token.ent_type_ in NAMING and token.i + 1 < len(token.doc) and bool(_CAPITAL.match(token.nbor().text))
        return token.tag_.startswith("NNP") or token.ent_type_ in NAMING or _is_known(text) or _begins_name(token) or low in TITLES
    return token.tag_ not in {"DT", "PRP", "PRP$", "WP", "WRB"} or token.ent_type_ in NAMING - {"NORP"}


def _is_known(text: str) -> bool:
    return text in nations() or text in genders() or text.lower() in PARTIES


def _starts(token: Token) -> bool:
    """First in its sentence, or behind an opening quote, a colon, a dash or a bullet."""
    if token.i == 0:
        return True
    before = token.nbor(-1)
    return before.text in {'"', "“", "‘", "'", ":", "—", "–", "-", "•", "*", "(", "["} and (before.i == 0 or before.text not in "-–(")


def _begins_name(token: Token) -> bool:
    """A capitalized common word at the sentence's start with another capital behind it ("Little Theatre", "Public Workers")."""
    if token.i + 1 >= len(token.doc):
        return False
    after = token.nbor(1)
    return token.tag_ in {"JJ", "NN", "NNS"} and bool(_CAPITAL.match(after.text)) and after.tag_.startswith("NNP")


def _joined(doc: Doc, first: int, last: int) -> int | None:
    """The last token after lengthening the run `first`..`last` by one step; None where it ends."""
    after = last + 1
    if after >= len(doc):
        return None
    token = doc[after]
    if token.lower_ in {"administration", "family"} and token.tag_ == "NN" and doc[last].lower_ not in TITLES:
        return after
    if doc[last].lower_ in {"administration", "family"} and doc[last].text.islower():
        return None
    if _is_name_word(token):
        return after if not _breaks(doc, last, after) else None
    if after + 1 >= len(doc):
        return None
    beyond = doc[after + 1]
    glued = not doc[last].whitespace_ and not token.whitespace_
    if token.text in {"-", "‑"} and glued and beyond.lower_ in PARTICLES | {"au", "on", "upon", "sur", "ben"} and after + 3 < len(doc):
        return after + 3 if doc[after + 2].text == "-" and _is_name_word(doc[after + 3]) else None
    if token.text in {"-", "‑"} and glued and (_is_name_word(beyond) or beyond.tag_.startswith("NNP") or beyond.lower_ == "op"):
        return after + 1
    if token.lower_ in PARTICLES and beyond.text == "-" and after + 2 < len(doc) and _is_name_word(doc[after + 2]):
        return after + 2
    if not _CAPITAL.match(beyond.text) and beyond.text not in {"the", "de", "der", "den", "la"}:
        return None
    return _over_connector(doc, first, last, after)


def _breaks(doc: Doc, last: int, after: int) -> bool:
    """Two capitalized words in a row that are two names: the model begins a person at the second, or only the first is a nationality."""
    left, right = doc[last], doc[after]
    return right.ent_iob_ == "B" and right.ent_type_ == "PERSON" and left.ent_type_ in NAMING and left.lower_ not in TITLES


def _over_connector(doc: Doc, first: int, last: int, after: int) -> int | None:
    token = doc[after]
    if token.text in {"&", "+"}:
        return after + 1
    if token.text in _QUOTES and after + 3 < len(doc) and doc[after + 2].text in _QUOTES and _CAPITAL.match(doc[after + 3].text):
        return after + 3
    if token.lower_ in PARTICLES and token.text[0].islower():
        return _next_name(doc, after)
    spanned = _is_spanned(doc, last, after + 1)
    headed = any(t.lower_ in COMPLEMENT_HEADS for t in doc[first : last + 1]) and doc[last].lower_ not in TITLES
    if token.lower_ in {"of", "for"} and (headed or spanned):
        return _next_name(doc, after)
    if (
        token.lower_ in {"and", "on", "in", "against", "to", "y", "e", "et"}
        and spanned
        and (headed or token.lower_ not in {"on", "in", "to"})
    ):
        return _next_name(doc, after) if not _is_person_start(doc, after + 1) else None
    if token.text in _APOSTROPHES and _is_inner_possessive(doc, first, last, after):
        return after + 1
    return None


def _next_name(doc: Doc, connector: int) -> int | None:
    """The first name word behind a connector and at most two small words ("of the", "de la")."""
    for i in range(connector + 1, min(connector + 3, len(doc))):
        if _is_name_word(doc[i]):
            return i
        if doc[i].lower_ not in {"the", *PARTICLES}:
            return None
    return None


def _is_spanned(doc: Doc, left: int, right: int) -> bool:
    """The model sees one organization, place or work from `left` to `right`."""
    return any(e.start <= left and right < e.end and e.label_ not in _TEMPORAL | {"PERSON", "NORP"} for e in doc.ents)


def _is_person_start(doc: Doc, i: int) -> bool:
    return doc[i].text in genders() or doc[i].lower_ in TITLES


def _is_inner_possessive(doc: Doc, first: int, last: int, after: int) -> bool:
    """ "Workers' Alliance", "St Bede's School", but not "Japan's Hokushin Rubber" nor "Democrats' Ana Diaz"."""
    if doc[last].text in nations() or doc[last].ent_type_ == "GPE" or doc[first].text in genders():
        return False
    end = after + 1
    while end + 1 < len(doc) and _is_name_word(doc[end + 1]):
        end += 1
    headed = doc[end].lower_ in ORGANIZATION_HEADS
    plural = doc[after].text in {"'", "’"} and doc[last].text.endswith("s")
    generic = doc[last].lower_ in {"people", "women", "men", "children"} or doc[first].lower_ in {"st", "st.", "saint"}
    return headed and (plural or generic)


def _untitled(doc: Doc, first: int, last: int) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """The run without its titles: what stands before them, if anything, and the name behind them with its title."""
    cut = None
    for i in range(first, last):
        if doc[i].lower_ in TITLES and not (i > first and doc[i].lower_ in ORGANIZATION_HEADS and doc[i].lower_ != "director"):
            if doc[i].lower_ in {"general", "state", "attorney", "press", "father", "brother", "chief", "crown", "prince"} and not _titles(
                doc, i, last
            ):
                continue
            cut = i
    if cut is None or doc[cut + 1].lower_ in {"of", "for", "&"}:
        yield first, last, ()
        return
    start = cut
    while start > first and doc[start - 1].lower_ in TITLES | TITLE_MODIFIERS | {"-", "'s"} and doc[start - 1].text not in nations():
        start -= 1
    if start > first:
        yield first, start - 1, ()
    yield cut + 1, last, tuple(t.lower_ for t in doc[start : cut + 1])


def _titles(doc: Doc, i: int, last: int) -> bool:
    """The doubtful title at `i` is one: a given name or another title follows, or the model sees a person there."""
    after = doc[i + 1]
    return after.text in genders() or after.lower_ in TITLES or (after.ent_type_ == "PERSON" and last - i <= 3)


def _parted(doc: Doc, first: int, last: int, titled: bool) -> Iterator[tuple[int, int]]:
    """A run that holds several names, parted: "Wyoming Republican", "Kenyan Airways" (kept), "CBC Mohamed El Saife"."""
    while first <= last and (doc[first].text in {"-", "‑", "&", "'", "’"} or doc[first].lower_ in OPENERS | {"former"}):
        first += 1
    if first > last:
        return
    start = _person_start(doc, first, last)
    if start > first and not titled:
        yield from _parted(doc, first, start - 1, False)
        yield start, last
        return
    for i in range(first, last + 1):
        if i > first and doc[i].lower_ in PARTIES and doc[i].text not in genders() and i == last and _is_place(doc, first, i - 1):
            yield first, i - 1
            yield i, last
            return
    if doc[first].lower_ in {"brothers", "sisters", "twins"} and last > first and doc[first + 1].text in genders():
        first += 1
    width = _nationality(doc, first, last)
    if 0 < width <= last - first and not _is_body(doc, first, last) and doc[first + width].ent_iob_ == "B":
        yield first, first + width - 1
        yield first + width, last
        return
    yield first, last


def _person_start(doc: Doc, first: int, last: int) -> int:
    """Where a person of two words or more begins inside the run, to its very end; `first` where none does."""
    if doc[last].lower_ in ORGANIZATION_HEADS or "&" in {t.text for t in doc[first : last + 1]}:
        return first
    for e in doc.ents:
        if e.label_ == "PERSON" and first < e.start and e.end == last + 1 and len(e) > 1 and not _is_glued(doc, e.start):
            return e.start
    for i in range(first + 1, last):
        if (
            doc[i].text in genders()
            and not re.fullmatch(r"[A-Z]\.?", doc[i - 1].text)
            and doc[first].text not in genders()
            and not _is_glued(doc, i)
            and doc[i - 1].lower_ not in {"of", "for"}
        ):
            inside = doc[first].ent_type_ == "PERSON" and doc[i].ent_iob_ == "I"
            if not inside or _starts(doc[first]) or (i - first == 1 and doc[first].text in nations()):
                return i
    return first


def _is_glued(doc: Doc, i: int) -> bool:
    return i > 0 and not doc[i - 1].whitespace_


def _is_place(doc: Doc, first: int, last: int) -> bool:
    return doc[first : last + 1].text in nations()


def _nationality(doc: Doc, first: int, last: int) -> int:
    """How many tokens at the start are a nationality word, or a country before a person's or body's own name."""
    for width in (2, 1):
        text = doc[first : min(first + width, last + 1)].text
        if (meaning := nations().get(text)) is not None and meaning.kind == "people":
            return width
    return 0


def _is_body(doc: Doc, first: int, last: int) -> bool:
    """The whole is one name: it ends in a body's head word, or the model spans it."""
    return doc[last].lower_ in ORGANIZATION_HEADS or any(e.start <= first and e.end > last and e.label_ in NAMING for e in doc.ents)


def _candidate(sentence: Sentence, first: int, last: int, title: tuple[str, ...]) -> Candidate | None:
    doc = sentence.doc
    while last > first and (doc[last].text in _APOSTROPHES or doc[last].is_punct):
        last -= 1
    if _keeps_possessive(doc, first, last):
        last += 1
    text = re.sub(r"\s+", " ", doc[first : last + 1].text).strip("'’\"“”‘")
    if not any(c.isalpha() for c in text) or (last == first and text.lower() in TITLES and not title):
        return None
    label = _label(doc, first, last)
    words = {w.lower() for w in text.split()}
    if words <= TITLES | TITLE_MODIFIERS and not title and label not in {"PERSON", "ORG"} and text not in genders():
        return None  # "the Prime Minister" is a description
    if last > first and doc[last].lower_ in OFFICES and label != "PERSON":
        return None
    if first == last and text.lower() in ORGANIZATION_HEADS and text.lower() not in FIXED and not text.isupper():
        return None  # "the Committee" is a description
    sure = bool(title) or label in NAMING or not _starts(doc[first]) or _is_known(text)
    return Candidate(sentence.index, first, last, text, label, title, _role(doc, first - len(title)), sure)


def _keeps_possessive(doc: Doc, first: int, last: int) -> bool:
    """ "bought Harrow's for a song": nothing is possessed, so the 's is the name's own; not so "a friend of Harrow's"."""
    if last + 1 >= len(doc) or doc[last + 1].text not in {"'s", "’s"} or doc[last].dep_ not in {"dobj", "pobj", "nsubj"}:
        return False
    head = doc[last].head
    friend = head.lower_ == "of" and any(c.dep_ == "det" and c.lower_ not in {"the"} for c in head.head.children)
    return not friend and doc[last + 1].dep_ == "case" and doc[first].text not in nations()


def _label(doc: Doc, first: int, last: int) -> str | None:
    """The model's label of the entity that covers most of the tokens."""
    labels = [t.ent_type_ for t in doc[first : last + 1] if t.ent_type_ in NAMING | OTHER]
    return max(sorted(set(labels)), key=labels.count) if labels else None


def _role(doc: Doc, first: int) -> tuple[str, ...]:
    """The common nouns that stand right before a name, in lower case: ("banker",), ("hedge", "fund")."""
    words: list[str] = []
    for i in range(first - 1, max(first - 4, -1), -1):
        token = doc[i]
        if (token.tag_ not in {"NN", "NNS"} and not (token.tag_ == "JJ" and words)) or not token.text.islower():
            break
        words.insert(0, token.lower_)
    return tuple(words)
