"""The country that "the government" of an article governs, where it speaks of one state's officers alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kg.extract.document import Document, Sentence
from kg.extract.names.forms import Entry, Occurrence, Register
from kg.extract.names.holders import Posts
from kg.extract.names.nations import nations
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Doc, Token

_POLITICS = frozenset(
    "government president premier minister chancellor parliament cabinet opposition lawmaker ministry senate congress leader regime "
    "junta".split()
)
"""Nouns for who governs a state and who is against him: to name a country's is to speak of how it is governed."""

_ORGANS = _POLITICS | frozenset("police court authority prosecutor king queen army military".split())
"""What else a state has one of: where it is another country's, it is not clear whose government is meant."""

_HEADS = frozenset("president premier chancellor minister secretary".split())
"""Of those, who governs: one whose country is not said is of the country in which the paper is read."""

_SEATS = frozenset({"Downing Street", "Whitehall", "Home Office", "Home Secretary", "Bank of England"})
"""What British papers call their own state's offices by."""

_ENGLISH = frozenset({"United Kingdom", "United States", "Australia", "Canada", "New Zealand", "Ireland"})
"""Countries whose parties bear the names known everywhere ("Labour", "Republicans")."""

_LOOSE = frozenset("federal central national current".split())
"""What may tell of a government without telling it from another."""

_WINDOW = 4
"""Sentences back in which another country named may be the one meant."""

_REACH = 4
"""Words behind a country within which its officer stands ("Norway's former prime minister")."""


@dataclass(frozen=True)
class Homeland:
    """What an article tells of its countries: asked for the one whose government, police or ministers act in it."""

    document: Document
    register: Register
    posts: Posts

    def governed(self, sentence: Sentence, token: Token) -> tuple[Entry, ...]:
        """The country of "the government": the only one whose officers are spoken of, with no other named near."""
        country = self._country
        if country is None or not _is_plain_government(token) or self._governs_itself(sentence, token):
            return ()
        near = [o for o in self._named if 0 <= sentence.index - o.sentence <= _WINDOW]
        others = any(_country(o) != country for o in near)
        said_again = any(o.sentence == sentence.index and o.first > token.i for o in near)
        return () if others or (said_again and not self._is_british) else (country,)

    @cached_property
    def _named(self) -> tuple[Occurrence, ...]:
        """Every naming of a country, its people or its capital."""
        return tuple(o for o in self.register.occurrences if _country(o) is not None)

    @cached_property
    def _country(self) -> Entry | None:
        """The only country whose officers the article speaks of.

        None where it names others, and a head of state, a minister or a party of a country left unsaid.
        """
        told = {o: _officer(self.document.sentences[o.sentence].doc, o) for o in self._named}
        spoken = {_country(o) for o, officer in told.items() if officer is not None}
        if self._is_british:
            spoken |= {e for e in self.register.entries if e.key == "place:United Kingdom"}
        elif not set(told.values()) & _POLITICS or (len({_country(o) for o in told}) > 1 and self._has_politics_of_unsaid()):
            return None
        return next(iter(spoken)) if len(spoken) == 1 else None

    @cached_property
    def _is_british(self) -> bool:
        """Whether it calls offices of the British state by the names that they have at home."""
        return any(seat in s.doc.text for s in self.document.sentences for seat in _SEATS)

    def _has_politics_of_unsaid(self) -> bool:
        return self._has_heads_of_unsaid() or self._has_parties_of_unsaid()

    def _has_heads_of_unsaid(self) -> bool:
        """Whether a minister or president is of no country that is told at his name."""
        told = {e for key, of_body in self.posts.items() if key.startswith("place:") for entries in of_body.values() for e in entries}
        return any(e.type is EntityType.PERSON and e.descriptors & _HEADS and e not in told for e in self.register.entries)

    def _has_parties_of_unsaid(self) -> bool:
        """Whether a party of the English-speaking world is named, and none of its countries."""
        english = any(e.key.removeprefix("place:") in _ENGLISH for e in self.register.entries)
        return not english and any(e.key.startswith("party:") for e in self.register.entries)

    def _governs_itself(self, sentence: Sentence, token: Token) -> bool:
        """Whether a head of government or minister named in the sentence may speak of another's government than his own."""
        if token.dep_ in {"nsubj", "nsubjpass"}:
            return False
        here = (o for o in self.register.occurrences if o.sentence == sentence.index and o.last < token.i)
        return any(e.type is EntityType.PERSON and e.descriptors & _HEADS for o in here for e in o.entries)


def _country(occurrence: Occurrence) -> Entry | None:
    """The country that is named, or whose people or capital is."""
    entry = occurrence.capital or occurrence.entries[0] if occurrence.entries else None
    nation = nations().get(entry.key.removeprefix("place:")) if entry is not None and entry.key.startswith("place:") else None
    return entry if nation is not None and nation.kind == "country" else None


def _officer(doc: Doc, occurrence: Occurrence) -> str | None:
    """The noun of "Norway's prime minister", "the Norwegian opposition", "the president of Norway", "police in Norway"."""
    for token in doc[occurrence.last + 1 : occurrence.last + 1 + _REACH]:
        if token.lemma_.lower() in _ORGANS:
            return token.lemma_.lower()
        if token.pos_ not in {"NOUN", "PROPN", "ADJ", "PART"} and token.text not in {"'s", "’s", "'", "’", "-"}:
            break
    before = doc[max(occurrence.first - 3, 0) : occurrence.first]
    joined = [t for t in before if t.lower_ != "the"][-2:]
    held = len(joined) == 2 and joined[1].lower_ in {"of", "in"} and joined[0].lemma_.lower() in _ORGANS
    return joined[0].lemma_.lower() if held else None


def _is_plain_government(token: Token) -> bool:
    """ "The government", "the federal government": nobody's in particular, and no adjective's."""
    if token.lower_ != "government" or token.dep_ in {"compound", "amod", "attr", "appos", "npadvmod", "conj"}:
        return False
    before = [c for c in token.children if c.i < token.i]
    told_apart = any(c.dep_ in {"relcl", "acl"} or (c.dep_ == "prep" and c.lower_ in {"of", "in"}) for c in token.children)
    return not told_apart and any(c.lower_ == "the" for c in before) and all(c.lower_ in _LOOSE | {"the"} for c in before)
