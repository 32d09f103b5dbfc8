"""Whose words a message is: "Ana's memoir accuses Tom", "an ad from Ana mocked Tom", "Ana posted a video mocking Tom"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.parse import syntax

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

SPEECH_ACTS = frozenset(
    "ENDORSED SUPPORTED PRAISED APOLOGIZED_TO CONCEDED_TO URGED CRITICIZED INSULTED ACCUSED OPPOSED REJECTED THREATENED BROKE_WITH".split()
)
"""Acts done in words: of them the doer's own word is the act itself, no second-hand report."""

SHOWN = frozenset("ad advert advertisement commercial spot video clip mailer flyer leaflet billboard meme cartoon".split())
WRITTEN = frozenset(
    "post tweet statement petition message letter email e-mail column editorial op-ed essay article speech thread caption note memo poem "
    "song lyric track tirade rant screed remark comment memoir book autobiography diary interview podcast sermon text".split()
)
"""What says something for the one who made it."""

OUTLETS_OWN = frozenset({"article", "editorial"})
"""Where nobody is said to have written it, what stands "in the Harlow Post" is the paper's word."""

OUTPUT = (
    SHOWN
    | WRITTEN
    | frozenset("documentary programme program show film book broadcast episode series report advert paper biography".split())
)
"""What comes out on a day, with all that it says."""

SHOWING = frozenset("run air release launch post cut produce fund unveil tweet upload record make film create cast drop".split())
WRITING = frozenset("write post issue send pen sign deliver give tweet record fire dash draft type leave make upload compose".split())
"""Verbs whose subject made what was shown or written; whoever shares or publishes it may not have."""

REPORTS = frozenset({"report", "audit"})
"""In which a body or person speaks whose they are said to be."""

NUMBERING = frozenset("series string flurry number couple pair stream set slew barrage spate volley raft host".split())
"""Nouns that only count the messages behind their "of"."""

SAYING = frozenset("say write respond reply react hit answer comment add argue claim declare retort counter tweet post".split())
"""Verbs beside which "in a post", "with a video" is their subject's own."""


def authors(noun: Token) -> list[Token]:
    """Who speaks in a message: its owner, or whoever made it; of any other noun it is the noun itself."""
    lemma = noun.lemma_.lower()
    if noun.pos_ != "NOUN" or lemma not in REPORTS | SHOWN | WRITTEN:
        return [noun]
    owner = syntax.possessor(noun)
    if owner is not None:
        return [owner]
    told = syntax.prepositional(noun, {"by", "from"}) or _issuers(noun) or _named_before(noun)
    if lemma in REPORTS:
        return told or [noun]
    outlet = syntax.prepositional(noun, {"in"}) if lemma in OUTLETS_OWN else []
    return told or _makers(noun) or outlet or [noun]


ISSUED = frozenset("release issue write sign send draft author compile prepare produce post".split())
"""Participles whose "by" tells whose word a message is; whoever publishes or circulates it may not have written it."""


def _issuers(noun: Token) -> list[Token]:
    """ "A statement released on Monday by Bolt"."""
    made = [c for c in syntax.children(noun, "acl") if c.tag_ == "VBN" and c.lemma_ in ISSUED]
    return [who for verb in made for by in syntax.children(verb, "agent") for who in syntax.children(by, "pobj")]


def _named_before(noun: Token) -> list[Token]:
    """ "A Voss ad", "the Voss campaign video"."""
    return [c for c in noun.lefts if c.dep_ in {"compound", "nmod"} and c.pos_ == "PROPN"][-1:]


def _makers(noun: Token) -> list[Token]:
    """The subject of the verb that has the message as its object, or tells what is said in it."""
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.head.lemma_ in NUMBERING:
        noun, lemma = noun.head.head, noun.lemma_.lower()  # "a series of tweets"
    else:
        lemma = noun.lemma_.lower()
    head = noun.head
    made = SHOWING if lemma in SHOWN else WRITING
    if noun.dep_ == "dobj" and head.lemma_ in made and not syntax.is_passive(head):
        return syntax.subjects(head)
    verb = syntax.governor(head) if noun.dep_ == "pobj" and head.lower_ in {"in", "with"} else None
    told = verb is not None and verb.lemma_ in SAYING and syntax.is_verbal(verb) and not syntax.is_passive(verb)
    return syntax.subjects(verb) if verb is not None and told else []
