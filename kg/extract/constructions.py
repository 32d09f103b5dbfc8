"""Every construction by which a sentence states a relation: frames, titles, and what each module reads beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.extract.document import Referents, Sentence
from kg.extract.evaluation.evaluations import evaluations
from kg.extract.evaluation.reproaches import reproaches
from kg.extract.frames.matching import Match, matches
from kg.extract.posts.bearers import told_by
from kg.extract.posts.beside import posts_beside
from kg.extract.posts.commas import titles_with_comma
from kg.extract.posts.counterparts import counterparts
from kg.extract.posts.joined import joined_posts
from kg.extract.posts.roles import Holding, holdings
from kg.extract.posts.stays import stays
from kg.extract.posts.tenures import tenures
from kg.extract.posts.transfers import transfers
from kg.extract.speech.speakers import Speakers
from kg.extract.statements import Statement
from kg.extract.turns.affiliations import affiliations
from kg.extract.turns.answers import answers
from kg.extract.turns.blows import blows
from kg.extract.turns.bonds import bonds
from kg.extract.turns.candidacies import candidacies
from kg.extract.turns.expulsions import expulsions
from kg.extract.turns.founding import founding
from kg.extract.turns.gifts import gifts
from kg.extract.turns.kin import kin
from kg.extract.turns.leanings import leanings
from kg.extract.turns.namings import namings
from kg.extract.turns.participles import participles
from kg.extract.turns.possession import possessions
from kg.extract.turns.probes import probes
from kg.extract.turns.roundups import roundups
from kg.extract.turns.scores import scores
from kg.extract.turns.sentencings import sentencings
from kg.extract.turns.standing_under import standing_under
from kg.extract.turns.suits import suits
from kg.extract.turns.testimony import is_blow
from kg.extract.turns.warnings import warnings

WON_OR_SAID = frozenset({"DEFEATED", "CRITICIZED"})
"""What the verb of a blow tells outside courts."""


def statements(sentence: Sentence, earlier: Sequence[Sentence], referents: Referents, speakers: Speakers) -> Iterator[Statement]:
    """What frames and titles find in the sentence; transfers come first, for "captured striker Tom" is no arrest."""
    yield from transfers(sentence, referents)
    for match in matches(sentence.doc):
        if match.relation.name not in WON_OR_SAID or not is_blow(match.trigger):
            yield _of_match(match)
    held = list(holdings(sentence, referents))
    yield from map(_of_holding, held)
    posts = [h for h in held if h.relation.family == "post" and any(referents(sentence, c) for c in h.complements)]
    borne = [b for h in posts for b in h.bearers]
    beside = [*titles_with_comma(sentence, referents, borne), *posts_beside(sentence, earlier, referents, borne)]
    yield from beside
    yield from joined_posts(sentence, referents, posts)
    yield from counterparts(sentence, earlier, referents, held)
    yield from tenures(sentence, referents, held, beside)
    yield from stays(sentence, referents)
    yield from affiliations(sentence, referents)
    yield from candidacies(sentence, referents)
    yield from possessions(sentence, referents)
    yield from participles(sentence, referents)
    yield from bonds(sentence, referents)
    yield from leanings(sentence, referents)
    yield from answers(sentence)
    yield from reproaches(sentence)
    yield from suits(sentence)
    yield from probes(sentence)
    yield from blows(sentence)
    yield from warnings(sentence, referents)
    yield from sentencings(sentence, earlier, referents)
    yield from expulsions(sentence, referents)
    yield from standing_under(sentence)
    yield from scores(sentence, referents)
    yield from gifts(sentence, referents)
    yield from kin(sentence, referents)
    yield from namings(sentence, referents)
    yield from roundups(sentence, earlier, referents)
    yield from founding(sentence, referents)
    yield from evaluations(sentence, referents, speakers)


def _of_match(m: Match) -> Statement:
    return Statement(
        m.relation,
        m.trigger,
        (m.trigger, m.trigger),
        m.subject,
        m.object,
        m.frame.kind.value,
        m.reciprocal,
        frame=m.frame,
    )


def _of_holding(h: Holding) -> Statement:
    return Statement(
        h.relation,
        told_by(h.first, h.head),
        (h.first, h.head),
        h.bearers,
        h.complements,
        "title",
        role=h.role,
        former=h.former,
        starts=h.starts,
        reciprocal=h.reciprocal,
    )
