"""Turns of speech that judge only as a whole: "had turned his back on workers", "did not tell the truth", "did nothing"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.extract.evaluation import valence
from kg.extract.parse import syntax

if TYPE_CHECKING:
    from kg.extract.parse.tokens import Token


@dataclass(frozen=True)
class Idiom:
    """A verb, its object's lemmas (none: no matter), a preposition and the lemmas of the noun under it (none: no matter)."""

    relation: str
    objects: frozenset[str]
    prepositions: frozenset[str]
    nouns: frozenset[str]


_PUBLIC = "country|nation|party|people|public|economy|government|city|state|club|company|business|community|family"
_RUIN = (
    "prison|dictatorship|circus|joke|laughingstock|laughing-stock|mess|battlefield|war|graveyard|wasteland|slaughterhouse|fiefdom|"
    "cesspool|farce|mockery|shambles"
)
"""What it is a reproach to have turned something into."""

_TURNS = {
    valence.CRITICIZED: (
        f"turn:back:on|upon:{_PUBLIC}|worker|voter|victim|ally|principle|poor|patient|child|farmer sink::to:low|level stoop::to:low|level "
        f"put:life|safety|security|child|worker|patient|voter|{_PUBLIC}:at|in:risk|danger|jeopardy|harm "
        f"bring:{_PUBLIC}:to:knee|brink|standstill lose:trust|confidence:of:* go::on:word|promise|pledge play::with:fire "
        "hide::behind:lawyer|curtain|excuse|police|immunity hide::from:voter|public|press|truth|scrutiny|accountability "
        "care::about:himself|herself|themselves|itself|power profit::from:misery|suffering|war|tragedy|death|crisis "
        "put:interest|profit|politics|party|ambition|ego:before|above|ahead|over:* "
        "bring:shame|disgrace|dishonor|dishonour:on|upon|to:* "
        "bring:game|office|sport|profession|party|club|country|parliament|institution|court:into:disrepute "
        f"run:{_PUBLIC}:into|to:ground plunge:{_PUBLIC}:into:* drag:name|{_PUBLIC}:into|through:mud|war|gutter|chaos|conflict|abyss "
        "have:blood:on:hand stab::in:back throw::under:bus pull:wool:over:eye play::with:life "
        f"lose:control:of:border|situation|spending|finance|agenda|budget|cabinet|crime|inflation|street|prison|{_PUBLIC} "
        f"turn::into:{_RUIN} look::for:excuse make:excuse:for:* trample::on|upon|over:right|freedom|law|constitution|dignity|democracy "
        f"hold:{_PUBLIC}:to:ransom preside::over:collapse|decline|chaos|disaster|corruption|mess|failure|fiasco "
        "go::against:law|rule|constitution|principle|courtesy|democracy|tradition|spirit|convention belong::in:prison|jail "
        f"take:voter|support|worker|{_PUBLIC}:for:granted|ride|fool"
    ),
    valence.PRAISED: "have:wealth:of:experience|knowledge|talent serve::with:distinction|honour|honor|integrity|dignity|dedication|courage "
    "lead::with:distinction|integrity|dignity|courage",
    valence.ACCUSED: "use:office|position|power|influence|post:for:gain|benefit|enrichment "
    "interfere::in|with:election|investigation|affair|case|trial|vote|justice|process|court|judiciary|politics|work",
}
"""verb:object:prepositions:noun; "*": any noun."""

_UNDONE = {
    valence.ACCUSED: "tell:truth keep:promise|word|pledge",
    valence.CRITICIZED: (
        "do:enough|job|duty|anything lift:finger take:responsibility|blame show:remorse|respect|leadership|courage|empathy "
        "offer:solution|plan|vision|alternative have:place make:sense"
    ),
}
"""What it is a reproach not to do."""

WHOLE = frozenset({"wrong", "illegal", "improper", "bad", "but", "else", "unusual", "new", "special"})
"""Beside the "nothing" that somebody did: it clears him, or tells nothing."""


MERITED = frozenset("deserve provoke cause warrant justify merit harm hurt encourage incite".split())
"""To have done nothing to do these is no reproach."""


def _turns() -> dict[str, tuple[Idiom, ...]]:
    found: dict[str, list[Idiom]] = {}
    for relation, words in _TURNS.items():
        for word in words.split():
            verb, things, prepositions, nouns = word.split(":")
            read = (frozenset(part.split("|")) - {"", "*"} for part in (things, prepositions, nouns))
            found.setdefault(verb, []).append(Idiom(relation, *read))
    return {verb: tuple(idioms) for verb, idioms in found.items()}


def _undone() -> dict[tuple[str, str], str]:
    pairs = ((relation, *word.split(":")) for relation, words in _UNDONE.items() for word in words.split())
    return {(verb, thing): relation for relation, verb, things in pairs for thing in things.split("|")}


TURNS = _turns()
UNDONE = _undone()


def of_turn(verb: Token) -> str | None:
    """How a verb judges its subject together with its object and what stands under its preposition; None where it does not."""
    return next((idiom.relation for idiom in TURNS.get(verb.lemma_.lower(), ()) if _is_such(verb, idiom)), None)


def _is_such(verb: Token, idiom: Idiom) -> bool:
    things = syntax.children(verb, "dobj")
    if idiom.objects and not {t.lemma_.lower() for t in (*things, *syntax.children(verb, "advmod"))} & idiom.objects:
        return False
    if any(t.lemma_.lower() == "life" and _is_own(t) for t in things):
        return False  # "put his life at risk to save a child"
    behind = [c for c in syntax.children(verb, "advmod") if c.lower_ in idiom.objects]  # "turned her back on": read as "turned her"
    under = [n for place in (verb, *things, *behind) for n in syntax.prepositional(place, idiom.prepositions)]
    under += [c for c in syntax.children(verb, "advcl") if any(m.lower_ in idiom.prepositions for m in c.children)]
    return any(not idiom.nouns or {n.lemma_.lower(), n.lower_} & idiom.nouns for n in under)  # "for granted" is read as a clause


def _is_own(thing: Token) -> bool:
    return thing.lower_ == "life" and any(p.tag_ == "PRP$" for p in syntax.children(thing, "poss"))


def of_denial(verb: Token) -> str | None:
    """How a verb judges its subject where it is denied: "did not tell the truth", "has done nothing"."""
    for thing in syntax.children(verb, "dobj"):
        if verb.lemma_ == "do" and thing.lower_ == "nothing":
            return valence.CRITICIZED if not _is_cleared(verb, thing) else None
        if (relation := UNDONE.get((verb.lemma_, thing.lemma_.lower()))) is not None:
            return relation if not syntax.children(thing, "acl", "relcl") or thing.lower_ == "enough" else None
    return None


def _is_cleared(verb: Token, nothing: Token) -> bool:
    """ "Had done nothing wrong", "could do nothing"."""
    able = any(a.lower_ in {"can", "could", "would", "might", "may"} for a in syntax.children(verb, "aux"))
    near = {c.lower_ for t in (verb, nothing) for c in t.children if c.i > verb.i}
    able = able or any(n.ent_type_ in {"DATE", "TIME"} for n in syntax.prepositional(verb, {"for", "on", "in", "until"}))
    clauses = [c for t in (verb, nothing) for c in syntax.children(t, "relcl", "acl", "advcl", "xcomp")]
    return able or bool(near & WHOLE) or any(not syntax.is_infinitive(c) or c.lemma_ in MERITED for c in clauses)
