"""Small questions to the dependency parse: who is the subject, what the object, which clause governs which.

The labels are those of spaCy's English models (ClearNLP: nsubj, nsubjpass, dobj, dative, agent, pobj, prep, relcl, acl, advcl, ...).
Tokens come back as heads of their phrases; `conjuncts` opens a co-ordination ("Ana and Tom").
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from kg.extract.cues import (
    ASKED,
    COPULAS,
    JUDGING,
    LIGHT_VERBS,
    QUOTE_VERBS,
    RANKS,
    REQUESTS,
    SPEECH_VERBS,
    SUBJECT_CONTROL,
    WORD_ACTS,
    YIELDING,
)
from kg.extract.lists import conjuncts as conjuncts
from kg.extract.lists import is_beyond_clause
from kg.extract.lists import is_reciprocal as is_reciprocal
from kg.extract.repairs import (
    accompanied,
    bond_before,
    gerund_carrier,
    hyphened_agent,
    is_absorbed,
    is_displaced,
    is_misplaced,
    is_speaker_between,
    noun_before_adverb,
    owner_before_sum,
    partitive_object,
    perfect_split,
    run_on,
    stranded,
    strayed_agent,
    strayed_doers,
    strayed_subject,
    swallowed_subject,
    whose,
)
from kg.extract.repairs import is_headline_future as is_headline_future
from kg.extract.tree import NOMINAL as NOMINAL
from kg.extract.tree import QUOTE_MARKS as QUOTE_MARKS
from kg.extract.tree import SUBJECTS as SUBJECTS
from kg.extract.tree import VERBAL as VERBAL
from kg.extract.tree import children as children
from kg.extract.tree import is_finite as is_finite
from kg.extract.tree import is_infinitive as is_infinitive
from kg.extract.tree import is_person
from kg.extract.tree import is_set_apart as is_set_apart
from kg.extract.tree import is_verbal as is_verbal

if TYPE_CHECKING:
    from kg.extract.tokens import Token

CLAUSES = frozenset({"ROOT", "ccomp", "xcomp", "advcl", "relcl", "acl", "pcomp", "csubj", "csubjpass", "parataxis"})
RELATIVE_PRONOUNS = frozenset({"who", "whom", "which", "that", "whose"})
OBJECT_GERUNDS = frozenset({"of", "for", "from", "into", "as"})
"""Prepositions whose gerund speaks of the object: "accused Ana of lying", "thanked Ana for coming", "talked Ana into leaving",
"attacked Ana as caving in"."""

COMPOUND_PREPOSITIONS = frozenset({"according", "due", "owing", "prior", "thanks", "contrary", "subject"})
"""First words of prepositions of two words, whose noun is no "to" of the verb ("spoke on Monday, according to Ana")."""

NEVER_PASSIVE = frozenset(
    "partner team merge collaborate cooperate liaise side clash reconcile apologize apologise appear arrive campaign dine intensify lunch "
    "star tour travel".split()
)
"""Verbs without an object: their bare participle behind a name is the past ("Bolt partnered with Ana")."""

UNDERTAKING = frozenset("launch conduct stage mount wage begin start open run undertake".split())
"""Verbs whose subject does what their object is said to be doing."""

SHARES = frozenset({"cent", "%", "percent", "half", "third", "quarter", "majority"})
"""How much of it is owned, before the participle."""


def predicate(verb: Token) -> Token:
    """The word that says something: the adjective or noun after a copula ("is unlikely"), any other token itself."""
    if verb.lemma_ in {"be", "become", "remain", "seem"} and (words := children(verb, "acomp", "attr")):
        return words[0]
    return verb


def is_passive(verb: Token) -> bool:
    """Whether its subject undergoes it: "was fired", "the aide fired by Ana", "arrested on Monday, Tom ...", "was fired and sued"."""
    if children(verb, "auxpass", "nsubjpass", "agent") or hyphened_agent(verb) is not None:
        return True
    if verb.tag_ != "VBN" or children(verb, "aux", "dobj", *SUBJECTS) or verb.lemma_ in NEVER_PASSIVE:
        return False
    if verb.dep_ == "acl" and verb.head.dep_ == "ROOT" and verb.head.pos_ == "PROPN" and children(verb, "oprd"):
        return False  # "Ana Voss called Tom Reyl a liar", taken for a name with a participle
    if verb.dep_ == "conj" and is_verbal(verb.head):
        return is_passive(verb.head)
    return verb.dep_ in {"acl", "advcl"}


def agent(verb: Token) -> Token | None:
    """Whoever does a passive verb: the noun after its "by", or after that of the one joined to it ("was praised and hired by Ana")."""
    if (hyphened := hyphened_agent(verb)) is not None:
        return hyphened
    for by in children(verb, "agent", "prep"):
        if by.lower_ == "by" and (nouns := children(by, "pobj")):
            return run_on(nouns[0])
    if children(verb, "auxpass") and (strayed := strayed_agent(verb)) is not None:
        return strayed
    joined = [c for c in children(verb, "conj") if c.i == verb.i + 2 and c.tag_ in {"VBN", "VBD"} and not children(c, *SUBJECTS, "dobj")]
    return agent(joined[0]) if joined and children(verb, "auxpass") else None


def doers(verb: Token) -> list[Token]:
    """Whoever does what the verb tells: the agent of a passive (nobody where none is named), the subjects of an active verb."""
    if not is_passive(verb):
        return subjects(verb)
    doer = agent(verb)
    return [] if doer is None else [doer]


def antecedent(pronoun: Token) -> Token:
    """What a relative pronoun stands for: the noun its clause modifies; any other token is given back."""
    if pronoun.lower_ not in RELATIVE_PRONOUNS or pronoun.tag_ not in {"WDT", "WP", "WP$", "IN"}:
        return pronoun
    head = next((c for c in (pronoun, *pronoun.ancestors) if c.dep_ == "relcl"), None)
    if head is not None:
        return _not_contrasted(head.head)
    cleft = pronoun.head.head  # "it was Ana who said"
    focus = children(cleft, "attr") if pronoun.head.dep_ == "ccomp" and cleft.lemma_ == "be" else []
    return focus[0] if focus else pronoun


def _not_contrasted(noun: Token) -> Token:
    """The noun itself, or the one it is set against: of "it was Ana, not Tom, who" Ana, whom the parser leaves for Tom."""
    before = [t.lower_ for t in noun.doc[max(0, noun.left_edge.i - 2) : noun.left_edge.i]]
    apart = before[-1:] == ["not"] or before == ["rather", "than"]
    return noun.head if apart and noun.dep_ in {"appos", "conj"} and noun.head.pos_ in NOMINAL else noun


RUNNING = frozenset("lead run head manage coach captain chair direct helm oversee".split())
"""Verbs whose infinitive behind a noun for a person ("a coach to lead Bolt") tells what that person is to do."""


def subjects(verb: Token) -> list[Token]:
    """The heads of the verb's subjects, its own or inherited: through conjunction, control, participles and relative clauses.

    For a passive verb that is whoever undergoes it; `agent` tells who does it. Empty where the sentence names none.
    """
    own = [antecedent(c) for c in children(verb, *SUBJECTS) if not is_verbal(c) and not (is_misplaced(c) or is_displaced(c))]
    if len(own) == 1 and verb.dep_ == "relcl" and (singled := _singled_out(own[0])):
        return singled
    if own:
        return [whose(c, verb) or c for c in own if not is_speaker_between(c)]
    strayed = strayed_subject(verb)
    other = _sought(verb) if strayed is None else strayed
    return _inherited(verb) if other is None else [antecedent(other)]


def _inherited(verb: Token) -> list[Token]:
    """The subjects of a verb that has none of its own."""
    if (carrier := perfect_split(verb) or gerund_carrier(verb)) is not None:
        return subjects(carrier)
    match verb.dep_:
        case "conj":
            return _shared(joined_to(verb)) if is_verbal(joined_to(verb)) else []
        case "xcomp":
            return _controller(verb.head)
        case "ccomp" if not is_finite(verb):
            return _controller(verb.head)
        case "advcl":
            return subjects(saying_beside(verb) or _verb_above(verb.head)) if not is_finite(verb) else []
        case "acl" | "relcl":
            return _modified(verb)
        case "acomp":
            return subjects(verb.head)  # "is half-owned by Ana", "looks set to go"
        case "amod" | "compound" if hyphened_agent(verb) is not None:
            return [_last_of_name(verb.head)]
        case "pcomp":
            return _of_gerund(verb)
    return []


def saying_beside(participle: Token) -> Token | None:
    """The "argued" of "argued that Ana has changed, criticizing her": behind a comma an act in words is that of whoever says the rest."""
    said = participle.head
    while said.dep_ == "xcomp":
        said = said.head  # "did not dispute that Tom wants to end it, telling Ana"
    saying = said.head
    spoken = participle.tag_ == "VBG" and participle.lemma_ in QUOTE_VERBS | WORD_ACTS and participle.i > said.i
    if not (spoken and said.dep_ == "ccomp" and saying.lemma_ in SPEECH_VERBS and saying.i < said.i):
        return None
    return saying if participle.nbor(-1).text == "," and not children(participle, "mark", *SUBJECTS) else None


def _sought(verb: Token) -> Token | None:
    """The "coach" of "finding a coach to lead Bolt": whoever that will be is to lead it, and not the finder."""
    noun = verb.doc[max(verb.left_edge.i - 1, 0)]
    if verb.dep_ not in {"acl", "advcl", "relcl"} or not is_infinitive(verb) or verb.lemma_ not in RUNNING:
        return None
    found = noun.pos_ == "NOUN" and noun.dep_ in {"dobj", "pobj"} and noun.head.lower_ != "as"
    return noun if found and is_person(noun) else None


def _shared(verb: Token) -> list[Token]:
    """The subjects that a verb lends to one joined to it: not those of the clause with "whose" that the parser made of it."""
    named = [c for c in children(verb, *SUBJECTS) if whose(c, verb) is not None]
    return named or subjects(verb)


def _last_of_name(noun: Token) -> Token:
    """Of a title before a name the name: of "candidate" in "Voss-backed candidate Tom Reyl", Reyl."""
    return noun.head if noun.dep_ == "compound" and noun.head.pos_ == "PROPN" and noun.pos_ == "NOUN" else noun


def joined_to(conjunct: Token) -> Token:
    """What the conjunct is joined to: its head, or the verb above where a quotation ends between ("said “no” and left")."""
    head = conjunct.head
    if (subject := swallowed_subject(conjunct)) is not None:
        return next((a for a in subject.ancestors if is_verbal(a)), head)
    first, last = sorted((head.i, conjunct.i))
    marks = sum(t.text in QUOTE_MARKS for t in conjunct.doc[first:last])
    if marks % 2 and is_verbal(conjunct):
        return next((a for a in head.ancestors if is_verbal(a)), head)
    return head


def _verb_above(token: Token) -> Token:
    return token if is_verbal(token) else next((a for a in token.ancestors if is_verbal(a)), token)


def _controller(governor: Token) -> list[Token]:
    """Who does the infinitive under `governor`: its object ("urged Ana to go"), or its subject ("promised Ana to go", "wants to go")."""
    if governor.pos_ == "ADJ":
        return subjects(_verb_above(governor))
    if is_passive(governor) or governor.lemma_ in SUBJECT_CONTROL:
        return subjects(governor)
    objects_ = children(governor, "dobj", "dative")
    if not objects_:  # "called on Ana to go"
        objects_ = [n for p in children(governor, "prep") if p.lower_ in {"on", "upon", "with"} for n in children(p, "pobj")]
        objects_ = objects_ if governor.lemma_ in {"call", "prevail", "plead"} else []
    return objects_[:1] or subjects(governor)


def _modified(verb: Token) -> list[Token]:
    """Who does a participle or infinitive that modifies a noun: the noun, or for "plans to go" whoever has the plans."""
    noun = verb.head
    before = verb.doc[max(verb.left_edge.i - 2, 0)]
    if verb.left_edge.i > 1 and before.dep_ == "conj" and before.i > noun.i and is_beyond_clause(before):
        return [before]  # "Li" of "Ana, backed by Tom, and Li, backed by Bo"
    if noun.lemma_ in SHARES and noun.dep_ == "appos":
        return [noun.head]  # "Bolt, a third owned by Ana"
    if noun.lemma_ in SHARES and noun.dep_ == "attr" and children(verb, "agent"):
        return subjects(noun.head)  # "Bolt is majority owned by Ana"
    if not is_infinitive(verb) and (singled := _singled_out(noun)):
        return singled
    if is_infinitive(verb) and is_ranked(noun) and (ranked := _predicated(noun)):
        return ranked  # "Ana was the first to go"
    if verb.tag_ == "VBG" and noun.dep_ == "dobj" and noun.head.lemma_ in UNDERTAKING and noun.pos_ == "NOUN":
        return subjects(noun.head)  # "launched a campaign targeting Bolt"
    if not is_infinitive(verb) or is_ranked(noun) or is_headline_future(verb):
        return [noun]
    return _planners(noun)


def _predicated(noun: Token) -> list[Token]:
    """Of whom the noun is said: "Ana was the first", "Ana was among the first"."""
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "among" else noun.head if noun.dep_ == "attr" else noun
    return subjects(verb) if is_verbal(verb) and verb.lemma_ in COPULAS else []


def _singled_out(noun: Token) -> list[Token]:
    """Ana of "Ana was the one who", "Ana was among the ministers who", "Ana was one of the ministers who", "Ana, one of those who"."""
    if noun.dep_ == "nsubj" and noun.tag_ in {"DT", "NNS"}:
        return _counted(noun.head)
    of = noun.head
    one = of.head if noun.dep_ == "pobj" and of.lower_ == "of" else noun
    if one.lower_ == "one":
        return [one.head] if one.dep_ == "appos" else _predicated(one)
    return _predicated(noun) if noun.dep_ == "pobj" else []


def _counted(verb: Token) -> list[Token]:
    """Ana of "those who met Tom include Ana", "the others who met Tom were Ana and Li"."""
    if children(verb, "neg", "aux"):
        return []  # "may include"
    if verb.lemma_ == "include":
        return children(verb, "dobj")
    return [t for t in children(verb, "attr") if t.ent_type_ in {"PERSON", "ORG"} and t.pos_ == "PROPN"] if verb.lemma_ == "be" else []


def _planners(noun: Token, depth: int = 3) -> list[Token]:
    """Whose plan, attempt, refusal or chance a noun names: its owner, or through the verb that carries it its subject or object."""
    asked = noun.lemma_ in REQUESTS
    if not asked and (owners := [o for o in (possessor(noun),) if o is not None] or prepositional(noun, {"by"})):
        return owners
    head = noun.head
    if noun.dep_ == "dobj" and is_verbal(head):
        if asked:
            return subjects(head) if head.lemma_ in ASKED and not is_passive(head) else []
        return [] if head.lemma_ in JUDGING else children(head, "dative")[:1] or subjects(head)
    if noun.dep_ == "attr" and is_verbal(head) and not children(head, "expl"):
        return subjects(head)
    if noun.dep_ == "nsubjpass" and is_verbal(head) and head.lemma_ not in JUDGING:
        return [a for a in (agent(head),) if a is not None]
    if noun.dep_ != "pobj" or not depth:
        return []
    above = governor(head)
    if above.pos_ in {"NOUN", "PROPN"}:
        return _planners(above, depth - 1) if head.lower_ in {"of", "in", "on", "for", "about", "to"} else []
    verb = _verb_above(above)
    asked = asked and head.lower_ not in {"under", "amid"} and verb.lemma_ not in YIELDING
    if not is_verbal(verb) or asked or verb.lemma_ in JUDGING:
        return []
    undergoers = children(verb, "dobj")
    return subjects(verb) if not undergoers or is_passive(verb) else undergoers[:1] if head.lower_ in {"of", "over", "with"} else []


def governor(preposition: Token) -> Token:
    """What a preposition depends on, past another one or an adverb before it ("pulled out of", "walked away from")."""
    above = preposition.head
    if (noun := noun_before_adverb(preposition)) is not None:
        return noun
    while above.pos_ in {"ADP", "ADV", "SCONJ"} and above.head != above:
        above = above.head
    return above


def is_ranked(noun: Token) -> bool:
    """Whether an infinitive after the noun tells what it did: "the first senator to go", "the only one to go"."""
    ranks = children(noun, "amod", "det", "nummod")
    most = any(a.tag_ == "RBS" for c in ranks for a in children(c, "advmod"))  # "the most senior MP to go"
    return most or any(c.lower_ in RANKS or c.tag_ == "JJS" for c in ranks) or noun.lower_ in RANKS


def _of_gerund(verb: Token) -> list[Token]:
    preposition = verb.head
    above = governor(preposition) if preposition.head.pos_ in {"ADP", "SCONJ"} else preposition.head
    if is_verbal(above) and preposition.lower_ in OBJECT_GERUNDS and above.lemma_ not in LIGHT_VERBS:
        if is_passive(above):
            return subjects(above)
        return children(above, "dobj")[:1] or subjects(above)
    if above.pos_ in NOMINAL and preposition.lower_ != "including":  # "insulted many, including saying ..."
        return _planners(above)
    above = _verb_above(above)
    return subjects(above) if is_verbal(above) else []


def objects(verb: Token) -> list[Token]:
    """The heads of what the verb is done to: direct objects, the subject of a passive, the antecedent of "whom", a shared object.

    Shared: "met and praised Ana" gives Ana for both. Nothing is taken from prepositions (`prepositional` does that).
    """
    if is_passive(verb):
        return [t for t in subjects(verb) if t.dep_ != "agent"]
    if gerund_carrier(verb) is not None:
        return [verb.head]
    named = [antecedent(c) for c in children(verb, "dobj") if not is_absorbed(c)]
    own = named or [c for c in children(verb, "nsubj") if is_misplaced(c)] or partitive_object(verb)
    if own:
        return own + [thing for c in own for thing in second_objects(c)]
    given = [thing for c in children(verb, "dative") for thing in second_objects(c)]
    if given:
        return given
    if verb.dep_ == "relcl" and not children(verb, "xcomp", "ccomp") and _lacks_object(verb):
        return [verb.head]  # "the man Ana endorsed"
    nxt = next(iter(c for c in children(verb, "conj") if is_verbal(c)), None)
    if nxt is not None and 0 < nxt.i - verb.i <= 3 and not children(nxt, *SUBJECTS) and not children(verb, "prep", "prt"):
        return objects(nxt)
    return []


def second_objects(named: Token) -> list[Token]:
    """ "an apology" of "offered Ana Diaz an apology", "her house" of "lent Ana her house", where the parser hangs it at the name."""
    if named.tag_ not in {"NNP", "NNPS"}:
        return []
    beside = [c for c in children(named, "appos") if named.dep_ == "dative" and c.tag_ in {"NN", "NNS"} and children(c, "poss", "det")]
    return children(named, "dobj") + beside


def _lacks_object(verb: Token) -> bool:
    named = children(verb, "nsubj")
    if any(t.is_punct or t.dep_ == "cc" for n in named for t in verb.doc[verb.head.i + 1 : n.left_edge.i]) and not any(
        c.tag_ in {"WDT", "WP"} for c in verb.subtree
    ):
        return False  # a clause without "whom" follows its noun directly: "the man Ana endorsed"
    pronoun = any(c.lower_ in RELATIVE_PRONOUNS and c.tag_ in {"WDT", "WP"} for c in named)
    stranded = any(not children(p, "pobj", "pcomp") for p in children(verb, "prep"))
    return bool(named) and not pronoun and not stranded


def recipients(verb: Token) -> list[Token]:
    """To whom it is given or told: "gave Ana a medal", "gave a medal to Ana"."""
    bare = [c for c in children(verb, "dative") if c.pos_ in NOMINAL]
    return bare + [n for c in children(verb, "dative") if c.pos_ not in NOMINAL for n in children(c, "pobj")]


def prepositional(token: Token, preps: Collection[str]) -> list[Token]:
    """The heads after the token's prepositions that are in `preps` (lower case); "out of" is met by "of" too."""
    found = []
    own = [p for p in children(token, "prep", "dative", "agent") if bond_before(p) is None]
    own += [p for p in token.doc[token.i + 1 : token.i + 2] if p.dep_ in {"prep", "dative"} and bond_before(p) == token]
    below = [inner for p in own for n in children(p, "pobj") for inner in children(n, "prep")]  # "with Ana in May and with Tom in June"
    for preposition in [*own, *(c for p in (*own, *below) for c in children(p, "conj") if c.tag_ == "IN")]:
        if preposition.lower_ in preps:
            found += [antecedent(n) for n in (*children(preposition, "pobj"), *accompanied(preposition), *stranded(preposition))]
        if preposition.lower_ in COMPOUND_PREPOSITIONS:
            continue
        found += [n for inner in children(preposition, "prep") if inner.lower_ in preps for n in children(inner, "pobj")]
    if "to" in preps and token.lemma_ in {"marry", "married", "engage", "engaged"}:  # "married to actor Tom Reyl": taken for an infinitive
        found += [n for v in children(token, "xcomp") for n in children(v, "dobj")]
    if "to" in preps:  # "dragged Ana to court": the parser takes the noun for an infinitive
        found += [n for n in children(token, "xcomp") if n.tag_ in {"NN", "NNP"} and any(t.tag_ == "TO" for t in children(n, "aux"))]
    if "by" in preps:
        found += [*strayed_doers(token), *_makers(token)]
    return found + _behind_particle(token, preps)


MAKING = frozenset(
    "announce bring carry conduct deliver file express give impose issue launch lay level lodge make mount offer open order "
    "raise sign stage start submit voice wage write".split()
)
"""Participles that only tell whose the noun before them is: "a suit brought by Ana", "an offer made by Bolt"."""


def _makers(noun: Token) -> list[Token]:
    """Whose act it is by such a participle."""
    made = [c for c in children(noun, "acl") if c.tag_ in {"VBN", "VBD"} and c.lemma_ in MAKING and not children(c, "dobj")]
    return [n for c in made for p in children(c, "agent", "prep") if p.lower_ == "by" for n in children(p, "pobj")]


GOVERNING = frozenset({"on", "upon", "at", "against", "with", "from", "for", "over", "after", "around"})
"""Prepositions that the parser takes for particles ("call on Ana to resign"); "up", "out", "off" and "down" are rarely any."""


def _behind_particle(verb: Token, preps: Collection[str]) -> list[Token]:
    """The object that stands right behind a preposition which the parser took for the verb's particle."""
    particles = {c.i for c in children(verb, "prt") if c.lower_ in preps and c.lower_ in GOVERNING}
    return [o for o in children(verb, "dobj") if o.left_edge.i - 1 in particles]


def possessor(noun: Token) -> Token | None:
    """Whose it is: the head of "Ana's" or "her" before the noun; None without one."""
    owners = children(noun, "poss") or owner_before_sum(noun)
    return antecedent(owners[0]) if owners else None


def clause(token: Token) -> Token:
    """The head of the clause that holds the token: itself, or the nearest verb above it that heads a clause."""
    for t in (token, *token.ancestors):
        if is_verbal(t) and (t.dep_ in CLAUSES or (t.dep_ == "conj" and is_verbal(t.head))):
            return t
    return next(reversed([token, *token.ancestors]))


def governors(token: Token) -> Iterator[Token]:
    """The heads above the token that are verbs, adjectives or nouns, nearest first, up to the root."""
    return (a for a in token.ancestors if a.pos_ in VERBAL or a.pos_ in NOMINAL or a.pos_ == "ADJ")
