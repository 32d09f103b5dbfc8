"""Which words' dates date a trigger: itself, then upward while what holds it is the same event."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kg.extract import cues
from kg.extract.parse import syntax
from kg.extract.parse.subjects import PICTURES, pictured
from kg.extract.parse.tree import is_person
from kg.extract.posts.predication import NOTICES, starts
from kg.model import Span

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

OTHER_TIMES = frozenset(
    "for before after following since until till despite over about concerning regarding amid of ahead from against".split()
)
"""A noun under these names an act at another time than the clause ("flew in on Sunday for talks", "spoke of his meeting")."""

OTHER_TIME_CLAUSES = frozenset("after before since until till because although though whereas unless if once".split())
"""A clause that begins so has another time than the one it hangs on."""

PORTIONS = frozenset("round series set string session day bout spate wave flurry pair number couple run bit".split())
"""Before "of" they count or measure what is done: "hosted a first round of talks"."""

RESPONDING = frozenset(
    "reject dismiss defend recall remember discuss mention regret welcome hail condemn denounce criticize criticise cite note describe "
    "investigate probe review uphold overturn quash drop withdraw win lose settle reopen revive explain justify ridicule mock applaud "
    "praise protest survive ignore brush deny question blame".split()
)
"""What these are done to was there before: "on Friday rejected her criticism of him", "won his libel claim"."""

INCITING = frozenset("incite urge encourage invite call press beg ask tell order direct instruct implore exhort rally".split())
"""What others are brought to do is done later: "on Sunday urged voters to join him in protest"."""

CONFESSING = frozenset("guilty plead admit confess convict acquit clear suspect".split())
"""Words whose "to" or "of" names a deed of another day than theirs."""


def _is_purpose(infinitive: Token, above: Token) -> bool:
    """What something was done for has a later day: "her resignation in May to let him run"; not what a vow or plan is about."""
    if above.pos_ == "NOUN":
        return above.lemma_ not in cues.PLANNING | cues.HYPOTHETICAL | cues.SPEECH_NOUNS | cues.REQUESTS | cues.NEGATING
    return infinitive.dep_ == "advcl" and syntax.is_passive(above) and above.lemma_ not in cues.PLANNING


def is_known_already(act: Token) -> bool:
    """Whether the clause comes back to an act that its noun names, and so has another day: not "made a claim against him on Friday"."""
    definite = any(c.dep_ in {"poss", "det"} for c in act.children)
    return definite and act.pos_ == "NOUN" and act.dep_ == "dobj" and act.head.lemma_ in RESPONDING


def _is_later(infinitive: Token, above: Token) -> bool:
    """Whether the clause says what somebody is to do, by purpose or on somebody's word, and not what is done in that very clause."""
    if infinitive.dep_ in {"acl", "advcl", "relcl"} and _is_purpose(infinitive, above):
        return True
    return above.lemma_ in INCITING and bool(syntax.children(above, "dobj")) and infinitive.dep_ != "relcl"


LASTING = frozenset(
    "race campaign bid candidacy contest feud rivalry war battle fight relationship friendship marriage alliance partnership run "
    "dispute standoff row conflict career tenure reign term stint ownership membership".split()
)
"""Nouns of what lasts: the day of the clause they stand in is no date of theirs ("backed him on Monday in the race for mayor")."""


def holders(trigger: Token, is_state: bool) -> Iterator[tuple[Token, Span, bool]]:
    """The words whose dates date the trigger: itself, then upward while the clause is the same event.

    With each, the stretch of the sentence whose dates count ("promised last week to go" dates the agreeing), and whether the trigger's
    verb is joined to it by "and" or "but".
    A saying dates itself, not what is said; a title in apposition takes no date from its sentence's verb.
    """
    token, first, last, joined = trigger, 0, len(trigger.doc.text), False
    yield trigger, (first, last), joined
    yield from ((other, (first, last), joined) for other in _done_with_it(trigger))
    is_state = is_state or (trigger.pos_ in {"NOUN", "PROPN"} and is_person(trigger))  # "his rival, Ana Voss": who somebody is
    lasts = is_state or trigger.lemma_.lower() in LASTING
    while token.head.i != token.i and not _is_apart(token, trigger, is_state, lasts):
        parent = _joined_to(token)
        if token.dep_ == "xcomp" and syntax.predicate(parent).lemma_ in cues.PLANNING | cues.HYPOTHETICAL and not is_scheduled(token):
            first = trigger.idx
        if token.dep_ == "conj" and parent.pos_ in {"VERB", "AUX"} and syntax.children(token, "nsubj", "nsubjpass"):
            opening = syntax.children(parent, "nsubj", "nsubjpass")
            if opening and parent.tag_ == token.tag_ == "VBD":  # "In 2022, Ana praised Tom, and he backed her"
                yield parent, (first, min(last, opening[0].left_edge.idx)), True
            break
        joined = joined or (token.dep_ == "conj" and token.pos_ in {"VERB", "AUX"})
        if parent.pos_ in {"VERB", "AUX", "NOUN", "ADP", "PROPN", "ADJ"}:
            yield parent, (first, last), joined
        if parent.pos_ == "AUX" and is_scheduled(token):
            yield syntax.predicate(parent), (first, last), joined  # "is due on Friday to meet her"
        token = parent


SCHEDULED = frozenset("due scheduled set supposed expected slated poised likely tipped billed bound".split())
"""Beside "is" they say what is to come of itself: nobody plans on a day."""


def is_scheduled(infinitive: Token) -> bool:
    """ "On 9 June the council is expected to confirm Ana", "is due on Friday to meet her": wherever the day stands, it is the event's."""
    above = syntax.predicate(infinitive.head)
    if infinitive.tag_ != "VB" or infinitive.dep_ not in {"xcomp", "advcl"}:
        return False
    held = any(t.lemma_ == "be" for t in (infinitive.head, above.head, *above.children))
    return held and above.lower_ in SCHEDULED and above.i < infinitive.i


PUT_DOWN = frozenset("sign ink file lodge submit date".split())
"""What is done to pacts and suits, not to those who are party to them: "the suit against Bolt filed on Friday"."""

MADE = PUT_DOWN | frozenset("launch hold stage reach strike seal conclude broker carry mount bring serve send make".split())
"""Verbs that tell when what their noun calls was done: "the pact signed on June 17", "the talks, which were held in May"."""


def _done_with_it(trigger: Token) -> Iterator[Token]:
    """Verbs whose date is the trigger's own: one joined to it that shares its object, and one that tells when a noun's act was done."""
    if syntax.is_verbal(trigger):
        yield from (c for c in syntax.children(trigger, "conj") if _shares_its_object(trigger, c))
    elif trigger.pos_ == "NOUN":
        yield from (c for c in trigger.subtree if c.i > trigger.i and c.tag_ == "VBN" and _makes(c, trigger))


def _makes(verb: Token, noun: Token) -> bool:
    """Whether the participle or relative clause tells that what the noun calls was made, of itself or misread as of its last name."""
    if verb.dep_ not in {"acl", "relcl"} or any(a.lower_ in {"be", "to", "been"} for a in syntax.children(verb, "aux", "auxpass")):
        return False
    party = verb.head.pos_ == "PROPN" and verb.head.dep_ in {"pobj", "conj"}
    return (verb.head.i == noun.i and verb.lemma_ in MADE) or (party and verb.lemma_ in PUT_DOWN)


def _shares_its_object(verb: Token, other: Token) -> bool:
    """ "Arrested and questioned Voss on Sunday": two verbs, one deed's object and day."""
    between = verb.doc[verb.i + 1 : other.i]
    shared = not syntax.children(other, *syntax.SUBJECTS) and bool(syntax.children(other, "dobj"))
    shared = shared and (verb.tag_ == other.tag_ or {verb.tag_, other.tag_} == {"VBD", "VBN"})
    return shared and all(t.dep_ in {"cc", "punct", "conj", "advmod"} for t in between)


def _joined_to(token: Token) -> Token:
    """What holds the token, where the parser joins it to a verb too low.

    A finite verb misread as joined to an infinitive is the finite one's above ("urged him to go and met"), a past one misread as joined to
    what is said in the present is joined to the saying ("said it is watching Norway and called on her to wait").
    """
    parent = token.head
    if token.dep_ == "conj" and syntax.is_verbal(token) and syntax.is_finite(token):
        while syntax.is_verbal(parent) and not syntax.is_finite(parent) and parent.dep_ == "xcomp" and syntax.is_verbal(parent.head):
            parent = parent.head
        said = parent.head
        if token.tag_ == said.tag_ == "VBD" and parent.dep_ == "ccomp" and said.lemma_ in cues.SPEECH_VERBS and _is_present(parent):
            parent = said
    return parent


def _is_present(verb: Token) -> bool:
    return any(t.tag_ in {"VBZ", "VBP"} for t in (verb, *syntax.children(verb, "aux", "auxpass")))


def _is_apart(token: Token, trigger: Token, is_state: bool, lasts: bool) -> bool:
    """Whether what holds `token` has a time of its own."""
    parent, dep = token.head, token.dep_
    if dep in {"appos", "relcl", "compound", "nmod", "amod", "poss"} or (dep == "acl" and token.tag_ == "VBN"):
        return True
    if is_state and dep == "advcl" and token.tag_ == "VBN" and token.i < parent.i:
        return True  # "educated at Harlow College, she joined Bolt in 1990"
    if token.lemma_ in PICTURES and any(map(pictured, (trigger, trigger.head))):
        return True  # "footage of Ana hitting Tom was shown on Monday"
    if is_state and token.i == trigger.i and token.pos_ in {"NOUN", "PROPN"} and dep not in {"attr", "pobj"} and not starts(token):
        return True
    if dep in {"ccomp", "parataxis"} and parent.lemma_.lower() in cues.SPEECH_VERBS:
        return not _is_announced(token, parent)
    if dep in {"xcomp", "dobj", "pcomp", "advcl"} and parent.lemma_.lower() in cues.DENYING:
        return True  # "denied on Monday having met him"
    if dep in {"pobj", "pcomp"} and _is_of_a_deed(parent):
        return True
    if dep in {"acl", "advcl", "relcl", "xcomp", "ccomp"} and syntax.is_infinitive(token) and _is_later(token, parent):
        return True
    if dep in {"pobj", "pcomp"}:
        other = parent.lower_ in OTHER_TIMES and not (parent.lower_ == "of" and parent.head.lemma_ in PORTIONS)
        held = parent.lower_ == "as" and parent.head.lemma_ not in NOTICES  # "announced on Monday her resignation as chair"
        held = held or (parent.lower_ == "in" and parent.head.lemma_ in RULING)  # "ruled in a coalition until 2018"
        return (lasts and not held) or (other and (dep == "pcomp" or token.i == trigger.i))
    return dep == "advcl" and any(c.lower_ in OTHER_TIME_CLAUSES for c in syntax.children(token, "mark", "advmod"))


RULING = frozenset("be rule govern remain stay serve sit".split())
"""Verbs that go on as long as that in which it is done."""

ACCUSING = frozenset("accuse blame criticize criticise condemn denounce suspect slam fault".split())
"""Verbs whose "of" or "for" names what is long done."""


def _is_of_a_deed(preposition: Token) -> bool:
    """ "Pleaded guilty on Tuesday to helping him", "agreed last week to a meeting": the deed has a day of its own.

    So has what a charge goes on to tell: "was accused on Monday of lying to voters by a poll during a debate with Voss".
    """
    verb = preposition.head
    if preposition.lower_ in {"to", "of"} and verb.lemma_ in CONFESSING:
        return True
    if preposition.lower_ == "to" and verb.lemma_ == "agree":
        return True
    before = [c for c in syntax.children(verb, "prep") if c.lower_ in {"of", "for", "over"} and verb.i < c.i < preposition.i]
    return verb.lemma_ in ACCUSING and preposition.lower_ in {"at", "during", "in"} and any(syntax.children(c, "pcomp") for c in before)


BODIES = frozenset("company firm club team party bank group union university league council ministry government board agency".split())
"""Who may announce under such a word what it has done."""


def _is_announced(verb: Token, saying: Token) -> bool:
    """ "Announced on Monday it has hired Voss": with its own act in the present perfect the announcement is the news of it.

    So it is behind: "has hired Voss, the company announced on Monday"; not of what a person has done.
    """
    if saying.lemma_ != "announce" or not is_present_perfect(verb):
        return False
    own, announcer = syntax.children(verb, *syntax.SUBJECTS), syntax.children(saying, "nsubj")
    if len(own) != 1 or len(announcer) != 1:
        return False
    if own[0].tag_ == "PRP":
        return own[0].dep_ == "nsubj"
    behind = own[0].i < saying.i and (announcer[0].tag_ == "PRP" or announcer[0].lower_ in BODIES)
    person = any(name.label_ == "PERSON" and name.start <= own[0].i < name.end for name in verb.doc.ents)
    return behind and (own[0].dep_ == "nsubjpass" or not person or announcer[0].lower_ in {"he", "she"})


def is_present_perfect(verb: Token) -> bool:
    """Whether the verb, or the one it is joined to, has "has" or "have" and no modal: "has met Ana and praised her"."""
    while verb.dep_ == "conj" and verb.tag_ == "VBN" and not syntax.children(verb, "aux", "auxpass", "nsubj", "nsubjpass"):
        verb = verb.head
    auxiliaries = syntax.children(verb, "aux")
    return any(c.lower_ in {"has", "have", "'ve", "’ve"} for c in auxiliaries) and not any(c.tag_ == "MD" for c in auxiliaries)
