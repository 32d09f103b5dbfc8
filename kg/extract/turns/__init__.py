"""Turns of newspaper English that no frame holds: one module each, sentence -> statements."""
