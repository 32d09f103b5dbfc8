"""What one does on another's word, told by a noun set beside the clause: "left at Ana's request", "..., a charge denied by Tom"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.document import Sentence
from kg.extract.parse import syntax
from kg.extract.parse.tree import PLURALS
from kg.extract.statements import Statement
from kg.relations import RELATIONS

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

REQUESTS = frozenset("request urging behest insistence prompting entreaty plea".split())
"""In "at the REQUEST of": whoever makes it urged whom the clause tells of."""

CALLS = frozenset({"call", "demand"})
ECHOING = frozenset("back join echo support repeat renew lead endorse".split())
"""Whose subject makes the call that is their object its own."""

LEAVING = frozenset({"resignation", "removal", "ouster", "dismissal"})
"""What is called for of whoever is to go."""

CHARGES = frozenset("charge claim allegation accusation assertion suggestion contention insinuation".split())
SAYING = cues.SPEECH_VERBS | cues.ACCUSING_VERBS | {"charge"}
DENYING = frozenset("deny reject dismiss dispute refute rebut contest rubbish".split())

URGING = frozenset("urge ask tell call appeal encourage implore exhort beg".split())
"""Whose infinitive is what others are to do."""

DEFEATING = frozenset("vote reject oppose defeat oust unseat".split())

OUSTING = frozenset("oust remove unseat topple dethrone depose recall impeach dislodge".split())
EFFORTS = frozenset("push move effort bid plot campaign drive motion petition attempt revolt rebellion manoeuvre maneuver".split())
MAKING = frozenset(
    "lead start launch back join file table introduce sponsor initiate spearhead mount move support head orchestrate organize organise "
    "engineer begin make stage submit sign".split()
)
"""Whose subject is against whom the effort that is their object is to oust."""


def answers(sentence: Sentence) -> Iterator[Statement]:
    """Every request that was met, word that was denied and call or effort against somebody in the sentence."""
    for token in sentence.doc:
        lemma = token.lemma_.lower()
        if lemma in REQUESTS:
            yield from _asked(token)
        elif lemma in CALLS and token.dep_ == "dobj" and token.head.lemma_ in ECHOING:
            yield from _called_for(token)
        elif lemma in CHARGES:
            yield from _denied(token)
        elif syntax.is_verbal(token):
            yield from _of_verb(token, lemma)


def _of_verb(verb: Token, lemma: str) -> Iterator[Statement]:
    if lemma in DENYING:
        yield from _contradicted(verb)
    if lemma in DEFEATING and verb.dep_ == "xcomp" and verb.head.lemma_ in URGING:
        yield from _voted_down(verb)
    if lemma in OUSTING and verb.dep_ in {"acl", "relcl"} and syntax.is_infinitive(verb):
        yield from _against(verb)


def _asked(noun: Token) -> Iterator[Statement]:
    """ "Tom resigned at the request of Ana": she asked him to."""
    at = noun.head
    verb = at.head
    owner = syntax.possessor(noun)
    asking = [owner] if owner is not None else syntax.prepositional(noun, {"of"})
    if noun.dep_ == "pobj" and at.lower_ == "at" and syntax.is_verbal(verb) and asking and (doing := syntax.doers(verb)):
        yield _statement("URGED", noun, asking, doing)


def _called_for(noun: Token) -> Iterator[Statement]:
    """ "Ana joined calls for Tom to resign", "Ana led demands for Tom's resignation": she urges it as well."""
    clauses = [
        c for c in noun.children if c.dep_ in {"advcl", "acl", "relcl"} and any(m.lower_ == "for" for m in syntax.children(c, "mark"))
    ]
    asked = [n for c in clauses if syntax.is_infinitive(c) and not syntax.is_passive(c) for n in syntax.children(c, "nsubj")]
    left = [n for n in syntax.prepositional(noun, {"for"}) if n.lemma_ in LEAVING]
    asked += [o for n in left for o in ([syntax.possessor(n)] if syntax.possessor(n) else syntax.prepositional(n, {"of"})) if o is not None]
    if asked and not syntax.is_passive(noun.head):
        yield _statement("URGED", noun.head, syntax.subjects(noun.head), asked)


def _denied(noun: Token) -> Iterator[Statement]:
    """ "Ana said Tom had lied, a charge denied by Bolt": Bolt rejects what Ana said."""
    apart = noun.left_edge.i > 0 and noun.left_edge.nbor(-1).text == ","
    saying = next((a for a in noun.ancestors if syntax.is_verbal(a) and a.lemma_ in SAYING), None)
    if not apart or saying is None or noun.dep_ not in {"npadvmod", "appos", "attr", "dep", "dobj", "conj"}:
        return
    for verb in syntax.children(noun, "acl", "relcl"):
        if verb.lemma_ in DENYING and noun not in syntax.children(verb, "nsubj"):
            trigger = noun if saying.lemma_ in cues.ACCUSING_VERBS else saying  # what stands under "said" would be the accuser's word
            yield _statement("REJECTED", trigger, syntax.doers(verb), syntax.doers(saying))


def _contradicted(verb: Token) -> Iterator[Statement]:
    """ "Tom disputed what Ana had said": he contradicts her."""
    for clause in syntax.children(verb, "ccomp"):
        if clause.lemma_ in SAYING and any(o.lower_ == "what" for o in syntax.children(clause, "dobj")):
            yield _statement("REJECTED", verb, syntax.doers(verb), syntax.children(clause, "nsubj"))


def _voted_down(verb: Token) -> Iterator[Statement]:
    """ "Ana urged Kenyans to vote against Tom", "to reject Tom"; who is asked by name is only urged."""
    urging = verb.head
    asked = [*syntax.children(urging, "dobj"), *syntax.prepositional(urging, {"on", "to"})]
    many = any(t.tag_ in PLURALS for t in asked)
    if many and syntax.is_infinitive(verb) and not syntax.is_passive(urging) and not syntax.children(verb, "neg"):
        against = syntax.prepositional(verb, {"against"}) if verb.lemma_ == "vote" else syntax.objects(verb)
        yield _statement("OPPOSED", urging, syntax.subjects(urging), against)


def _against(verb: Token) -> Iterator[Statement]:
    """ "Ana led the push to oust Tom"."""
    noun = verb.head
    carrier = noun.head
    made = noun.lemma_ in EFFORTS and noun.dep_ == "dobj" and carrier.lemma_ in MAKING and not syntax.is_passive(carrier)
    if made:
        yield _statement("OPPOSED", carrier, syntax.subjects(carrier), syntax.objects(verb))


def _statement(relation: str, trigger: Token, subject: list[Token], obj: list[Token]) -> Statement:
    return Statement(RELATIONS[relation], trigger, (trigger, trigger), tuple(subject), tuple(obj), "noun")
