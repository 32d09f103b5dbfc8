""" "His Norwegian counterpart, Ana Voss": she holds in her country, or firm, the post that he holds in his."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from kg.extract.document import Referents, Sentence
from kg.extract.parse import syntax
from kg.extract.posts.bearers import bearers_of
from kg.extract.posts.roles import Holding, holdings
from kg.extract.posts.titles import POSTS
from kg.extract.statements import Statement
from kg.model import EntityType

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


def counterparts(sentence: Sentence, earlier: Sequence[Sentence], referents: Referents, held: Sequence[Holding]) -> Iterator[Statement]:
    """Every named counterpart in the sentence whose owner's post, in another country or body, this sentence or an earlier one tells."""
    for token in sentence.doc:
        if token.lemma_ != "counterpart" or (owner := _owner(token)) is None:
            continue
        near = syntax.children(token, "amod", "compound", "nmod")
        for kind in (EntityType.PLACE, EntityType.ORGANIZATION):
            bodies = tuple(c for c in near if _types(sentence, c, referents) == {kind})
            if len(bodies) == 1 and (post := _post(sentence, owner, earlier, referents, held, kind)) is not None:
                role = post.head.doc[post.first.i : post.head.i + 1].text
                bearers = tuple(bearers_of(sentence, token, token, referents))
                yield Statement(post.relation, token, (token, token), bearers, bodies, "title", role=role)


def _owner(counterpart: Token) -> Token | None:
    """Whose counterpart it is: the possessor, or the one to whom its name is joined ("Calder boss Tom and Bolt counterpart Ana")."""
    name = counterpart.head if counterpart.dep_ == "compound" else counterpart
    joined = name.head if name.dep_ == "conj" and name.head.pos_ == "PROPN" else None
    return syntax.possessor(counterpart) or joined


def _post(
    sentence: Sentence, owner: Token, earlier: Sequence[Sentence], referents: Referents, held: Sequence[Holding], kind: EntityType
) -> Holding | None:
    """The post, in a country or in a body, in which the owner of the counterpart was last introduced."""
    whose = {r.mention.name for r in referents(sentence, owner)}
    told = chain(((sentence, h) for h in held), ((s, h) for s in reversed(earlier) for h in holdings(s, referents)))
    for at, holding in told:
        bears = whose & {r.mention.name for b in holding.bearers for r in referents(at, b)}
        alike = {t for c in holding.complements for t in _types(at, c, referents)} == {kind}
        if bears and alike and holding.relation.name in POSTS:
            return holding
    return None


def _types(sentence: Sentence, token: Token, referents: Referents) -> set[EntityType]:
    return {r.mention.type for r in referents(sentence, token)}
