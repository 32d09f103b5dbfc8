"""Which bodies are political parties, by their names alone."""

from __future__ import annotations

from kg.relations.declaration import listed

PARTY_ADJECTIVES = frozenset(
    "republican democrat democratic labour labor tory conservative liberal libertarian green greens snp ndp gop democrats republicans "
    "tories conservatives liberals lib ".split()
)
"""A name made of these alone is a party's."""

_SHORT = frozenset({"dems", "dem"})
_BEFORE = frozenset({"new", "scottish", "welsh"})
"""Before the adjective: "New Labour", "Scottish Labour"."""

PARTY_HEADS = frozenset("party front movement alliance bloc".split())
"""Last word of a party's name."""

KNOWN_PARTIES = frozenset(
    listed(
        """
        anc, african national congress, eff, economic freedom fighters, ifp, inkatha, bjp, aap, tmc, trinamool congress, dmk,
        aiadmk, bsp, rjd, shiv sena, indian national congress, all progressives congress, apc, pdp, apga, nnpp, odm, uda, kanu,
        npp, ndc, zanu-pf, zanu pf, swapo, chadema, ukip, reform uk, change uk, snp, dup, uup, sdlp, plaid cymru, sinn féin, sinn
        fein, fianna fáil, fianna fail, fine gael, lib dems, liberal democrats, ndp, bloc québécois, lnp, nationals, one nation,
        trinamool, ulster unionist, ulster unionists,
        jubilee, wiper, azimio, ford kenya, ford-kenya, kenya kwanza, chama cha mapinduzi, upnd, dap, pkr, bersatu, warisan, amanah,
        ysrcp, ysr congress, tdp, telugu desam, brs, jmm, aimim, janata dal, jds, ncp, akali dal, shiromani akali dal, trs,
        new zealand first, nz first, pap, umno, awami league, pti, ppp, pml-n, mqm, likud, fidesz, afd, cdu, csu, spd, fdp
        """
    )
)
"""Parties of countries with an English-speaking press, and a few more, whose names do not say that they are parties."""


def is_party(name: str) -> bool:
    """Whether a body of this name is a political party, by the name alone ("Labour", "Harlow People's Front")."""
    words = name.lower().split()
    named = bool(words) and words[-1] in PARTY_ADJECTIVES | _SHORT and set(words[:-1]) <= PARTY_ADJECTIVES | _BEFORE
    return name.lower() in KNOWN_PARTIES or words[-1] in PARTY_HEADS or named
