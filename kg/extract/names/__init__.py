"""Whom an article names, and whom each noun phrase in it stands for."""

from kg.extract.names.referents import names, referents

__all__ = ["names", "referents"]
