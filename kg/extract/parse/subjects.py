"""Who does a verb: its own subject, or the one it inherits by conjunction, control, participles and relative clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.cues import (
    ASKED,
    ATTAINING,
    COPULAS,
    JUDGING,
    LEAVING_FOR,
    LIGHT_VERBS,
    QUOTE_VERBS,
    REQUESTS,
    SPEECH_VERBS,
    SUBJECT_CONTROL,
    WORD_ACTS,
    YIELDING,
)
from kg.extract.parse.lists import conjuncts as conjuncts
from kg.extract.parse.lists import is_beyond_clause
from kg.extract.parse.lists import is_reciprocal as is_reciprocal
from kg.extract.parse.phrases import (
    agent,
    antecedent,
    governor,
    is_passive,
    is_ranked,
    possessor,
    prepositional,
)
from kg.extract.parse.repairs import (
    gerund_carrier,
    hyphened_agent,
    is_displaced,
    is_misplaced,
    is_speaker_between,
    perfect_split,
    strayed_subject,
    swallowed_subject,
    whose,
)
from kg.extract.parse.repairs import is_headline_future as is_headline_future
from kg.extract.parse.tree import NOMINAL as NOMINAL
from kg.extract.parse.tree import QUOTE_MARKS as QUOTE_MARKS
from kg.extract.parse.tree import SUBJECTS as SUBJECTS
from kg.extract.parse.tree import VERBAL as VERBAL
from kg.extract.parse.tree import children as children
from kg.extract.parse.tree import is_finite as is_finite
from kg.extract.parse.tree import is_infinitive as is_infinitive
from kg.extract.parse.tree import is_person
from kg.extract.parse.tree import is_set_apart as is_set_apart
from kg.extract.parse.tree import is_verbal as is_verbal

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

OBJECT_GERUNDS = frozenset({"of", "for", "from", "into", "as"})
"""Prepositions whose gerund speaks of the object: "accused Ana of lying", "thanked Ana for coming", "talked Ana into leaving",
"attacked Ana as caving in"."""

UNDERTAKING = frozenset("launch conduct stage mount wage begin start open run undertake".split())
"""Verbs whose subject does what their object is said to be doing."""

SHARES = frozenset({"cent", "%", "percent", "half", "third", "quarter", "majority"})
"""How much of it is owned, before the participle."""

RUNNING = frozenset("lead run head manage coach captain chair direct helm oversee".split())
"""Verbs whose infinitive behind a noun for a person ("a coach to lead Bolt") tells what that person is to do."""


def subjects(verb: Token) -> list[Token]:
    """The heads of the verb's subjects, its own or inherited: through conjunction, control, participles and relative clauses.

    For a passive verb that is whoever undergoes it; `agent` tells who does it. Empty where the sentence names none.
    """
    own = [antecedent(c) for c in children(verb, *SUBJECTS) if not is_verbal(c) and not (is_misplaced(c) or is_displaced(c))]
    if len(own) == 1 and verb.dep_ == "relcl" and (singled := _singled_out(own[0])):
        return singled
    own = [c for c in own if not _is_destination(c, verb) and not _is_of_next_verb(c, verb)]
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
            return _of_adverbial(verb)
        case "acl" | "relcl":
            return _modified(verb)
        case "acomp":
            return subjects(verb.head)  # "is half-owned by Ana", "looks set to go"
        case "amod" | "compound" if hyphened_agent(verb) is not None:
            return [_last_of_name(verb.head)]
        case "pcomp":
            return _of_gerund(verb)
    return []


FOUNDING = frozenset("found cofound co-found create establish form".split())
"""Verbs whose object does what it is made for."""


def _of_adverbial(verb: Token) -> list[Token]:
    """Who does an adverbial clause without a subject: that of the verb above, or in "founded Bolt Motors to do work" Bolt."""
    above = verb.head
    founded = [o for o in children(above, "dobj") if o.pos_ == "PROPN"] if above.lemma_ in FOUNDING and is_infinitive(verb) else []
    if founded or is_finite(verb):
        return founded
    return subjects(saying_beside(verb) or _verb_above(above))


def _is_destination(named: Token, verb: Token) -> bool:
    """ "Set off for Oslo to meet Ana": the parser takes "for Oslo to meet" for one clause."""
    purpose = verb.dep_ == "advcl" and any(c.lower_ == "for" and c.i == named.left_edge.i - 1 for c in children(verb, "mark"))
    return purpose and named.ent_type_ in {"GPE", "LOC", "FAC"} and verb.head.lemma_ in SETTING_OFF


_TIMES = frozenset({"after", "before", "since", "until"})


def _is_of_next_verb(name: Token, verb: Token) -> bool:
    """Tom of "Tom, who left after his wife, Ana, sued Bolt, met Li": the parser takes her verb for his, and his for one joined to it."""
    clauses = [p for c in children(name, "relcl") for p in children(c, "prep") if p.lower_ in _TIMES and c.i < verb.i]
    beside = any(children(n, "appos") for p in clauses for n in children(p, "pobj"))
    if not beside or verb.nbor(-1).text != ",":
        return False
    if verb.dep_ == "ccomp" and verb.head.i > verb.i:
        return not children(verb.head, *SUBJECTS) and verb.head.lemma_ not in SPEECH_VERBS
    joined = children(verb, "conj")
    return len(joined) == 1 and joined[0].nbor(-1).text == "," and not children(verb, "cc") and not children(joined[0], "conj", "cc")


ESCORTED = frozenset({"accompany", "escort", "flank", "surround"})
"""Whose participle tells who is with the one who acts, not with the thing before it."""

SETTING_OFF = frozenset("set leave depart head sail start fly embark bind make take".split())
"""Verbs with "for" and where one goes."""


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
    if (marks % 2 and is_verbal(conjunct)) or _is_of_other_tense(conjunct, head):
        return next((a for a in head.ancestors if is_verbal(a)), head)
    return head


def _is_of_other_tense(conjunct: Token, head: Token) -> bool:
    """ "Promised that there would be peace and thanked Ana", "said Tom is lying and blamed him": what is past shares no other tense."""
    bare = conjunct.tag_ in {"VBD", "VBZ"} and not children(conjunct, *SUBJECTS, "aux", "auxpass", "mark")
    if not bare or head.dep_ not in {"ccomp", "xcomp"}:
        return False
    if head.tag_ == "VB":
        return any(a.tag_ in {"MD", "TO"} for a in children(head, "aux"))
    present = head.tag_ in {"VBZ", "VBP"} or any(a.tag_ in {"VBZ", "VBP"} for a in children(head, "aux"))
    return present and conjunct.tag_ == head.head.tag_ == "VBD"


def _verb_above(token: Token) -> Token:
    return token if is_verbal(token) else next((a for a in token.ancestors if is_verbal(a)), token)


def _controller(governor: Token) -> list[Token]:
    """Who does the infinitive under `governor`: its object ("urged Ana to go"), or its subject ("promised Ana to go", "wants to go")."""
    if governor.pos_ == "ADJ":
        return subjects(_verb_above(governor))
    if is_passive(governor) or governor.lemma_ in SUBJECT_CONTROL:
        return subjects(governor)
    objects_ = children(governor, "dobj", "dative")
    if governor.lemma_ in ATTAINING | LEAVING_FOR and not any(map(is_person, objects_)) and not any(o.pos_ == "PROPN" for o in objects_):
        return subjects(governor)  # "polled 4,000 votes to defeat Ana", "crossed the floor to join Bolt"
    if not objects_:  # "called on Ana to go"
        objects_ = [n for p in children(governor, "prep") if p.lower_ in {"on", "upon", "with"} for n in children(p, "pobj")]
        objects_ = objects_ if governor.lemma_ in {"call", "prevail", "plead"} else []
    return objects_[:1] or subjects(governor)


PICTURES = frozenset("clip footage image photo photograph picture recording shot tape video".split())
"""Of or in which somebody is seen as he does something."""


def pictured(verb: Token) -> list[Token]:
    """Tom of "footage of Tom punching Ana", "a video showing Tom hitting Ana", where the parser has the footage do it."""
    noun, name = verb.head, verb.nbor(-1) if verb.i else verb
    if verb.tag_ != "VBG" or noun.lemma_ not in PICTURES or name.pos_ not in {"PROPN", "PRON"} or name.head == verb:
        return []
    showing = name.dep_ == "pobj" or (name.dep_ == "dobj" and name.head.lemma_ in {"show", "depict", "capture"})
    return [name] if showing and noun in name.ancestors else []


def _modified(verb: Token) -> list[Token]:
    """Who does a participle or infinitive that modifies a noun: the noun, or for "plans to go" whoever has the plans."""
    noun = verb.head
    if seen := pictured(verb):
        return seen
    before = verb.doc[max(verb.left_edge.i - 2, 0)]
    if verb.left_edge.i > 1 and before.dep_ == "conj" and before.i > noun.i and is_beyond_clause(before):
        return [before]  # "Li" of "Ana, backed by Tom, and Li, backed by Bo"
    if _is_of_whole_clause(verb):
        return subjects(_verb_above(noun))
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


_ACTORS = frozenset({"by", "including"})
"""Prepositions whose noun does what the verb tells, or is one of those who do."""


def _is_of_whole_clause(verb: Token) -> bool:
    """ "Spoke at a hearing, flanked by Ana"; "expressed concern at the raid, accusing Tom": the parser hangs it on the noun before."""
    noun = verb.head
    if verb.i == 0 or verb.nbor(-1).text != "," or children(verb, "mark", *SUBJECTS):
        return False
    if verb.lemma_ in ESCORTED and not is_person(noun) and noun.pos_ != "PROPN":
        return True
    said = verb.tag_ == "VBG" and verb.lemma_ in WORD_ACTS
    if not said or noun.dep_ not in {"dobj", "pobj"} or noun.head.lower_ in _ACTORS:
        return False
    above = _verb_above(noun)
    return is_verbal(above) and above.i < noun.i and bool(subjects(above)) and not children(above, "expl")


def _predicated(noun: Token) -> list[Token]:
    """Of whom the noun is said: "Ana was the first", "Ana was among the first", "among the first was Ana"."""
    among = noun.head if noun.dep_ == "pobj" and noun.head.lower_ == "among" else noun
    if among != noun and among.i < among.head.i and among.head.lemma_ == "be":
        return [c for c in children(among.head, "attr", "nsubj") if c.i > among.head.i and c.pos_ == "PROPN"]
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
