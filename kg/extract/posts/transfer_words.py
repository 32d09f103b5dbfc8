"""The words by which moves between clubs and firms are told (kg/extract/posts/transfers.py): tables only, in lower case."""

from __future__ import annotations

import re

HIRING = frozenset("sign recruit hire poach headhunt lure tempt prise entice".split())
"""Verbs whose subject gives somebody a post, and whose "from" tells where he held one."""

BUYING = frozenset("acquire buy purchase".split())
"""Verbs of trade that with a human being as object tell of a transfer."""

LANDING = frozenset("bag capture claim land nab snap snare".split())
"""Verbs of other common senses, which tell of a transfer only in the language of sport."""

TAKING = HIRING | BUYING | LANDING | {"take", "bring", "have"}
"""Verbs whose subject gets whom it has "on loan"."""

GOING = frozenset("come move return switch transfer".split())
"""Verbs of going, to a club in the language of sport."""

RELEASING = frozenset("cut release waive".split())
"""Verbs whose subject lets its player go, in the language of sport."""

SELLING = frozenset("loan offload sell trade".split())
"""Verbs whose subject lets its player go to another club."""

ARRIVALS = frozenset("acquisition addition arrival capture purchase recruit recruitment signing".split())
"""Nouns whose "of" tells who came."""

MOVES = frozenset("move return switch transfer".split())
"""Nouns whose owner goes "to" one body "from" another."""

ANNOUNCING = frozenset(
    "announce celebrate clinch complete confirm finalise finalize hail make reveal seal secure trumpet unveil welcome wrap".split()
)
"""Verbs whose object, a signing, is done."""

COMPLETING = frozenset("clinch complete confirm earn finalise finalize make seal secure".split())
"""Verbs whose subject has made the move that is their object."""

STRENGTHENING = frozenset("bolster boost improve rebuild reinforce revamp strengthen".split())
"""Verbs whose subject does it "with the signing of" somebody."""

AFTER = frozenset("after following since upon".split())
"""Prepositions under which a move has been made."""

FAILING = frozenset("collapse fail fall stall founder await depend hinge loom beckon break near".split())
"""Verbs whose subject, a move, has not been made."""

UNMADE = frozenset("aborted doomed failed mooted planned possible potential proposed prospective rumoured rumored expected likely".split())

SPORT = re.compile(
    r"\b(?:all-rounder|batsman|batter|bowler|centre-?back|centre-half|cornerback|defender|defenseman|first team|flanker|"
    r"fly-?half|free agent|full-?back|goalie|goalkeeper|half-?back|infielder|left-?back|linebacker|loan|midfielder|outfielder|pitcher|"
    r"playmaker|point guard|quarterback|right-?back|running back|scrum-?half|shortstop|shooting guard|squad|striker|transfer|waivers|"
    r"wicketkeeper|wide receiver|winger)s?\b",
    re.I,
)
"""Words of the language of sport: positions, and how players change hands."""

NO_EMPLOYER = re.compile(
    r"\b(?:airport|archive|auction|collection|court|gallery|hospital|hotel|jail|library|mosque|museum|prison|restaurant|stadium|station|"
    r"theatre|zoo)s?\b",
    re.I,
)
"""Words of the names of buildings and of who buys art: who comes from one or is brought there, like a painting, changes no post."""

ARMED = re.compile(r"\b(?:agency|army|bureau|FBI|force|forces|front|guard|militia|navy|patrol|police|rebels)\b", re.I)
"""Words of the names of those who capture people in earnest."""
