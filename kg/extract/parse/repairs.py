"""Where the small model's parse goes wrong in the same way again and again: the subject, object or agent that it meant.

Each function gives the token that the sentence means, or None (False) where the parse may be taken as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.parse.tree import NOMINAL, QUOTE_MARKS, children, is_finite, is_infinitive, is_verbal

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token

INVERTING = frozenset(
    "be say add ask reply explain write note continue conclude warn argue insist claim declare announce recall come go stand sit lie "
    "follow tweet post begin joke quip admit agree".split()
)
"""Verbs behind which their subject may stand."""


def is_headline_future(verb: Token) -> bool:
    """The whole of "Bolt to buy Acme": an infinitive with a subject and no verb above it."""
    noun = verb.head if verb.dep_ in {"relcl", "acl"} else None
    return is_infinitive(verb) and (noun.dep_ == "ROOT" and noun.pos_ == "PROPN" if noun is not None else verb.dep_ == "ROOT")


def is_absorbed(noun: Token) -> bool:
    """Whether a second "object" belongs to a participle before it: in "did not endorse Ana, frustrating Republicans" Republicans do."""
    edge = noun.left_edge
    participle = edge.tag_ == "VBG" and edge.dep_ == "amod" and edge.head == noun
    return participle and edge.i > 0 and edge.nbor(-1).text == "," and any(c.i < edge.i for c in children(noun.head, "dobj"))


def hyphened_agent(verb: Token) -> Token | None:
    """ "Ana" of "an Ana-backed firm", "the Ana-owned Bolt": a name joined by a hyphen to the participle before a noun."""
    if verb.tag_ not in {"VBN", "JJ", "VBD"} or verb.dep_ not in {"amod", "compound"} or verb.i < 2 or verb.head.i < verb.i:
        return None
    hyphen, name = verb.nbor(-1), verb.nbor(-2)
    joined = hyphen.text in {"-", "–"} and not hyphen.whitespace_ and not name.whitespace_
    return name if joined and name.pos_ in {"PROPN", "ADJ"} and name.text[0].isupper() else None


def run_on(name: Token) -> Token:
    """The head of the phrase that a place only opens, where the parser ends it too soon ("backed by Norway wealth fund Bolt")."""
    if name.i + 1 >= len(name.doc) or name.pos_ != "PROPN":
        return name
    verb = name.head.head
    heads = [
        c for c in children(verb, "npadvmod", "dobj", "appos") if c.left_edge.i == name.i + 1 and c.pos_ == "PROPN" and c.i > name.i + 1
    ]
    return heads[0] if heads else name


def before_its_verb(name: Token) -> Token:
    """ "Norway" of "his arrest by Norway angered Chile", where the parser takes the verb for an adjective of "Norway ... Chile"."""
    verbs = [c for c in children(name, "amod") if c.tag_ in {"VBD", "VBN", "JJ"} and c.text.endswith("ed") and c.text.islower()]
    before = [c for v in verbs for c in children(name, "compound", "nmod") if c.i == v.i - 1 and c.pos_ in {"NOUN", "PROPN"}]
    return before[0] if before and name.pos_ == "PROPN" else name


def whose(noun: Token, verb: Token) -> Token | None:
    """ "Tom" of "Ana, whose late husband Tom founded Bolt, died", where the parser puts him in apposition to her and has her found it."""
    for named in children(noun, "appos"):
        if noun.i < named.i < verb.i and any(t.tag_ == "WP$" for t in noun.doc[noun.i + 1 : named.i]):
            return named
    return None


GIVING = frozenset("give grant offer hand award deny pay lend loan send serve gift".split())
"""Verbs with two objects, of which the parser makes one ("granted [Ana Voss bail]")."""


FINING = frozenset({"dock", "fine"})
"""With whom and how much: "fined Bolt 5 billion euros", "docked Bolt six points"."""


def swallowed_recipients(verb: Token) -> list[Token]:
    """The name that the parser took for the first part of the thing given: "Ana" of "granted Ana bail"."""
    if verb.lemma_ in FINING:
        sums = [t for t in children(verb, "dobj") if t.left_edge.i == verb.i + 1 and children(t, "nummod")]
        return [n for t in sums for n in children(t, "nmod", "compound") if n.pos_ == "PROPN" and n.left_edge.i == verb.i + 1]
    if verb.lemma_ not in GIVING:
        return []
    things = [t for t in children(verb, "dobj") if t.pos_ == "NOUN" and t.left_edge.i == verb.i + 1]
    return [n for t in things for n in children(t, "compound") if n.ent_type_ == "PERSON" and n.i == t.i - 1]


def accompanied(preposition: Token) -> list[Token]:
    """ "Ana" of "was seen with Ana leaving a bar", which the parser takes for the subject of a clause."""
    sighted = preposition.lower_ == "with" and preposition.head.lemma_ in {"see", "spot", "photograph", "picture", "film", "snap"}
    return [n for c in children(preposition, "pcomp") for n in children(c, "nsubj")] if sighted else []


def stranded(preposition: Token) -> list[Token]:
    """ "Tom" of "is calling on Prime Minister Tom Reyl to resign", which the parser takes for the verb's object or for who resigns."""
    verb = preposition.head
    if any(True for _ in preposition.children) or verb.lemma_ != "call":
        return []
    infinitives = [c for c in children(verb, "ccomp", "xcomp") if is_infinitive(c)]
    nouns = children(verb, "dobj") + [s for c in infinitives for s in children(c, "nsubj")]
    return [n for n in nouns if infinitives and n.left_edge.i == preposition.i + 1]


ESCORTING = frozenset({"accompany", "escort", "join"})
"""Verbs whose "by" is never that of the noun before it ("was accompanied to the talks by Ana")."""


def strayed_agent(verb: Token) -> Token | None:
    """The agent where the parser hangs it at a bare noun before it ("was saved from ruin by Ana"): such a noun has no doer of its own."""
    for noun in (n for p in children(verb, "prep") for n in children(p, "pobj")):
        bare = (noun.tag_ == "NN" and noun.i == noun.head.i + 1) or verb.lemma_ in ESCORTING
        after = [c for c in children(noun, "prep") if c.lower_ == "by" and c.i == noun.i + 1] if bare else []
        if after and (nouns := children(after[0], "pobj")):
            return nouns[0]
    return agent_at_recipient(verb)


NAMED = frozenset({"PERSON", "ORG", "GPE", "NORP"})


def agent_at_recipient(verb: Token) -> Token | None:
    """The agent where the parser hangs it at the name of who is given it: "was paid to Ana by Tom", "a letter written to Ana by Tom"."""
    for name in (n for p in children(verb, "prep", "dative") if p.lower_ in {"to", "for"} for n in children(p, "pobj")):
        by = [n for p in children(name, "prep") if p.lower_ == "by" for n in children(p, "pobj")]
        if verb.tag_ == "VBN" and name.pos_ == "PROPN" and any(n.pos_ == "PROPN" and n.ent_type_ in NAMED for n in by):
            return by[0]
    return None


def is_misplaced(noun: Token) -> bool:
    """Whether a "subject" behind a verb joined to another is its object ("resigned and, later, praised Ana")."""
    verb = noun.head
    joined = verb.dep_ == "conj" and is_verbal(verb.head) and noun.dep_ == "nsubj" and noun.i > verb.i
    return joined and verb.lemma_ not in INVERTING and not children(verb, "dobj", "ccomp")


def is_displaced(noun: Token) -> bool:
    """Whether a "subject" of a verb of saying is that of what is said ("Tom, Ana said, had left")."""
    said = [*children(noun.head, "ccomp", "xcomp"), *([noun.head.head] if noun.head.dep_ == "parataxis" else [])]
    return any(_before_speaker(c) == noun for c in said)


def is_speaker_between(noun: Token) -> bool:
    """Whether it is whoever says so, set between commas: "Ana" of "Tom, said Ana, left", where the parser makes her leave."""
    doc, verb, said = noun.doc, noun.head, noun.head.head
    if verb.dep_ != "ccomp" or said.i != noun.left_edge.i - 1 or said.i < 2 or noun.i + 1 >= len(doc) or noun.pos_ != "PROPN":
        return False
    return doc[said.i - 1].text == "," and doc[noun.right_edge.i + 1 if noun.right_edge.i + 1 < verb.i else noun.i + 1].text == ","


def strayed_subject(verb: Token) -> Token | None:
    """The subject that the parser lost to a clause or quotation before it ("Having met Ana, Tom left", “Tom,” said Ana, “left”)."""
    if (subject := swallowed_subject(verb) or _asserted_of(verb) or _inverted(verb)) is not None:
        return subject
    bare = verb.tag_ == "VBN" and verb.dep_ == "ROOT" and children(verb, "dobj")
    if not (is_finite(verb) or bare) or verb.dep_ not in {"ROOT", "ccomp"}:
        return None
    if (subject := _before_speaker(verb) or _at_auxiliary(verb)) is not None:
        return subject
    first = min([verb.i, *(c.i for c in children(verb, "aux", "auxpass", "neg", "advmod") if c.i < verb.i and c.pos_ != "PROPN")])
    before = verb.doc[first - 1] if first else verb
    named = before.pos_ == "PROPN" and before.ent_type_ in {"GPE", "ORG", "PERSON", "NORP"}
    if before.head == verb and ((named and before.dep_ == "npadvmod") or (before.pos_ == "PROPN" and before.dep_ == "advmod")):
        return before  # "Norway massed troops": no time or manner, though the parser takes it for one
    if is_told_of(before):
        return before
    if before.dep_ == "appos" and before.pos_ in NOMINAL and any(a.dep_ == "advcl" and a.head == verb for a in before.ancestors):
        return before
    return _in_quotation_before(before) if before.text in QUOTE_MARKS else None


def _inverted(participle: Token) -> Token | None:
    """ "Tom" of "also arrested by Norway was Tom"."""
    behind = [c for c in children(participle, "auxpass") if c.i > participle.i and participle.tag_ == "VBN"]
    return next((n for aux in behind for n in children(aux, "attr", "nsubj") if n.i > aux.i), None)


def is_told_of(name: Token) -> bool:
    """Whether it is the subject of what somebody was told, and not the one told: "Tom" of "told the court Tom had lied"."""
    if name.dep_ != "appos" or name.pos_ != "PROPN" or name.left_edge.i != name.head.i + 1:
        return False
    told = name.head.head
    return told.lemma_ == "tell" and any(c.dep_ == "ccomp" and c.left_edge.i == name.i + 1 for c in told.children)


def swallowed_subject(verb: Token) -> Token | None:
    """ "Li" of "beat Tom and Li also beat Ana", where the parser joins the one to the object before and the verb to the verb."""
    bare = verb.tag_ in {"VBZ", "VBD", "VBP"} and not children(verb, "nsubj", "nsubjpass", "aux", "auxpass", "mark")
    if not bare or verb.dep_ not in {"conj", "ccomp", "advcl"}:
        return None
    before = next((t for t in reversed(verb.doc[: verb.i]) if t.tag_ != "RB"), verb)
    last = before if before.dep_ == "conj" and before.pos_ == "PROPN" and before.head.dep_ in {"dobj", "pobj"} else None
    joined = last is not None and last.left_edge.i > 0 and last.left_edge.nbor(-1).dep_ == "cc" and last.head.i > verb.head.i
    return last if joined else None


def _before_speaker(verb: Token) -> Token | None:
    """ "Tom" of "Tom, Ana said, had left", where the parser makes both of them say it, or Ana another name of Tom's."""
    if (relative := _asserted_of(verb)) is not None:
        return relative
    above = [verb.head] if verb.dep_ == "ccomp" and verb.head.i < verb.i else []
    for said in (*above, *(c for c in children(verb, "parataxis") if c.i < verb.i)):
        named = [c for c in children(said, "nsubj", "npadvmod") if c.i < said.i and c.pos_ in NOMINAL]
        speaker = named[1:] or [a for n in named for a in children(n, "appos") if a.right_edge.i == said.i - 1]
        if len(speaker) == 1 and is_finite(said) and _is_behind_comma(speaker[0].left_edge) and _is_behind_comma(_first_of(verb)):
            return named[0]
    return None


def _first_of(verb: Token) -> Token:
    """The verb, or the first of its auxiliaries and adverbs before it."""
    return min([verb, *(c for c in children(verb, "aux", "auxpass", "neg", "advmod") if c.i < verb.i)], key=lambda t: t.i)


def _is_behind_comma(token: Token) -> bool:
    return token.i > 0 and token.nbor(-1).text == ","


def _asserted_of(verb: Token) -> Token | None:
    """The "who" of "Tom, who Ana alleges stole it": the subject of what is alleged, which the parser gives to "alleges" as well."""
    both = children(verb.head, "nsubj") if verb.dep_ in {"ccomp", "xcomp"} and verb.head.dep_ == "relcl" else []
    relative = len(both) == 2 and both[0].tag_ in {"WP", "WDT"} and both[1].i < verb.head.i < verb.i
    return both[0] if relative and is_finite(verb) and not children(verb, "nsubj") else None


def _at_auxiliary(verb: Token) -> Token | None:
    """ "Ana" of "Ana had in a letter accused Tom", where the parser hangs her at the "had"."""
    return next((c for aux in children(verb, "aux") for c in children(aux, "nsubj")), None)


def _in_quotation_before(opening: Token) -> Token | None:
    """The noun phrase that is all of the quotation before the one that opens here."""
    marks = [t.i for t in opening.doc[: opening.i] if t.text in QUOTE_MARKS]
    if len(marks) < 2 or not any(is_verbal(t) for t in opening.doc[marks[-1] : opening.i]):
        return None
    quoted = [t for t in opening.doc[marks[-2] + 1 : marks[-1]] if not t.is_punct]
    nominal = bool(quoted) and not any(is_verbal(t) for t in quoted) and quoted[-1].pos_ in NOMINAL
    return quoted[-1] if nominal else None


def noun_before_adverb(preposition: Token) -> Token | None:
    """The noun to which "for" or "of" belongs past an adverb ("no plans yet for a meeting"), where the parser hangs it at the verb."""
    verb = preposition.head
    if preposition.lower_ not in {"for", "of"} or verb.lemma_ not in {"be", "have"}:
        return None
    before = next((t for t in reversed(preposition.doc[: preposition.i]) if t.tag_ != "RB"), verb)
    apart = before.i < preposition.i - 1 and before.pos_ == "NOUN" and before in children(verb, "attr", "dobj")
    return before if apart else None


def perfect_split(participle: Token) -> Token | None:
    """The "had" of "Ana had in a recent interview accused Tom", where the parser hangs the participle at the noun between."""
    noun = participle.head
    if participle.tag_ != "VBN" or participle.dep_ != "acl" or noun.i != participle.i - 1 or noun.dep_ != "pobj":
        return None
    have = noun.head.head
    idle = have.lemma_ == "have" and is_finite(have) and not children(have, "dobj", "xcomp", "attr")
    return have if idle and children(participle, "dobj", "ccomp") else None


def gerund_carrier(gerund: Token) -> Token | None:
    """The verb of "ruled out meeting Ana Diaz", where the parser takes the gerund for a part of the name that is its object."""
    name = gerund.head
    verb = name.head
    if gerund.tag_ != "VBG" or not gerund.text.islower() or gerund.dep_ != "compound" or name.dep_ != "dobj" or name.pos_ != "PROPN":
        return None
    before = gerund.nbor(-1)
    return verb if before == verb or (before.head == verb and before.dep_ == "prt") else None


TYING = frozenset({"marriage", "engagement", "betrothal", "friendship"})


def bond_before(preposition: Token) -> Token | None:
    """The noun of "spoke of his marriage to Ana", to which the preposition belongs that the parser hangs at the verb."""
    noun = preposition.nbor(-1) if preposition.i else preposition
    owned = any(c.dep_ == "poss" for c in noun.children)
    tying = noun.lemma_ in TYING and preposition.lower_ in {"to", "with"} and owned and noun.dep_ == "pobj"
    return noun if tying and preposition.head != noun and is_verbal(preposition.head) else None


def owner_before_sum(noun: Token) -> list[Token]:
    """Whose it is in "Bolt’s $5m bid", where the parser takes the owner for a subject or the bid for an apposition."""
    beside = [*children(noun, "nsubj"), *([noun.head] if noun.dep_ == "appos" else [])]
    return [t for t in beside if any(c.tag_ == "POS" and c.i == t.i + 1 for c in t.children)]


def strayed_doers(noun: Token) -> list[Token]:
    """Ana of "criticized the arrest of Tom by Ana", where the parser hangs the "by" at a verb that has its doer already."""
    verb = noun.head
    if noun.dep_ != "dobj" or not is_verbal(verb) or children(verb, "auxpass", "nsubjpass", "agent") or not children(noun, "prep"):
        return []
    named = [n for p in children(verb, "prep") if p.lower_ == "by" and p.i > noun.i for n in children(p, "pobj")]
    return [n for n in named if n.pos_ == "PROPN" and n.ent_type_ not in {"DATE", "TIME"}]


def partitive_object(verb: Token) -> list[Token]:
    """ "Them" of "had met either of them", where the parser takes "either" for an adverb."""
    either = [c for c in children(verb, "advmod") if c.lower_ in {"either", "neither", "both", "all", "any"} and c.i > verb.i]
    return [n for c in either for p in children(c, "prep") if p.lower_ == "of" for n in children(p, "pobj")]
