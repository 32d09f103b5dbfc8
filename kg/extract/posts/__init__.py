"""Titles and posts: who bears one, in what body, since when, and what becomes of it."""
