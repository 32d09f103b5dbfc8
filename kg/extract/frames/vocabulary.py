"""The frames and titles of all relations, indexed by the word that a sentence must show."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from kg.relations import RELATIONS, Relation
from kg.relations.frames import Frame, Kind

TITLE_FORMS = {
    "ceo": "chief executive",
    "cmd": "managing director",
    "gmd": "group managing director",
    "gov.": "governor",
    "gov": "governor",
    "sen.": "senator",
    "sens.": "senator",
    "rep.": "representative",
    "reps.": "representative",
    "pres.": "president",
    "chair": "chair",
    "prof.": "professor",
    "min.": "minister",
    "atty.": "attorney",
    "gen.": "general",
    "dir.": "director",
    "govs.": "governor",
    "pm": "prime minister",
    "vp": "vice president",
    "svp": "senior vice president",
    "evp": "executive vice president",
    "mp": "mp",
    "mps": "mp",
}
"""Short forms of titles as newspapers print them -> the title as the relations list it."""

NOT_DONE = frozenset(
    "abduction accident accuser ally appointment army arrest assassination attacker aunt beating birth birthday body brother cabinet "
    "captor child city colleague committee company conviction country cousin crew critic daughter death defeat demotion deportation "
    "detention detractor disappearance dismissal district enemy eviction exclusion execution expulsion extradition family fan father "
    "firing firm force friend funeral group health hiring home hometown hospitalisation hospitalization house husband illness "
    "impeachment imprisonment indictment injury jailing kidnapper kidnapping killer killing lawmaker loss man member mother mp murder "
    "murderer naming neighbor neighbour nephew newspaper niece nomination opponent ouster pain parent party people persecution plight "
    "poisoning promotion prosecution recovery region release removal rival sacking selection sentencing shooting side sister soldier "
    "son stabbing staff state suicide supporter suspension team torture town trial troop uncle victim voter wedding widow widower wife "
    "woman".split()
)
"""What somebody has or undergoes, and has not done: who condemns it does not condemn him."""

UNDERGONE = frozenset(
    "abduction annexation appointment arrest assassination assault ban bombardment bombing capture conquest conviction defeat "
    "demolition demotion deportation destruction detention dismissal displacement election evacuation eviction exclusion execution "
    "expulsion extradition firing handling harassment hiring humiliation impeachment imprisonment indictment invasion jailing "
    "kidnapping killing looting massacre mistreatment murder naming nomination occupation ouster overthrow persecution poisoning "
    "promotion prosecution purchase recall recognition rejection release removal replacement sacking sale seizure selection "
    "sentencing shelling shooting siege slaughter starvation suppression suspension takeover toppling torture transfer treatment".split()
)
"""Acts with an object, which "of" tells: who condemns "the invasion of Ana" does not condemn her."""


@dataclass(frozen=True)
class Title:
    """A title as a tuple of lower-case lemmas, and the relation that it states."""

    words: tuple[str, ...]
    relation: Relation


Frames = tuple[tuple[Relation, Frame], ...]
"""Frames with the relations that they state."""


@lru_cache(maxsize=1)
def frames_by_head() -> Mapping[tuple[Kind, str], Frames]:
    """(part of speech, head lemma) -> the frames under it with their relations, the most specific first."""
    index: dict[tuple[Kind, str], list[tuple[Relation, Frame]]] = defaultdict(list)
    for relation in RELATIONS.values():
        for frame in relation.frames:
            for head in frame.heads:
                index[frame.kind, head].append((relation, frame))
    return {key: tuple(sorted(found, key=lambda rf: -rf[1].specificity)) for key, found in index.items()}


@lru_cache(maxsize=1)
def titles_by_last_word() -> Mapping[str, tuple[Title, ...]]:
    """Last word of a title -> the titles that end in it, the longest first."""
    index: dict[str, list[Title]] = defaultdict(list)
    for relation in RELATIONS.values():
        for role in relation.roles:
            words = tuple(role.lower().split())
            index[words[-1]].append(Title(words, relation))
    return {word: tuple(sorted(found, key=lambda t: (-len(t.words), t.words))) for word, found in index.items()}
