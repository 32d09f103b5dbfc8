# What CI calls, by name: `make check` is all of it.
PY ?= .venv/bin/python

.PHONY: check lint types layers test benchmark

check: lint types layers test

lint:
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

types:
	$(PY) -m mypy

layers:
	$(dir $(PY))lint-imports

test:
	$(PY) -m pytest

benchmark:
	$(PY) benchmarks/extraction.py
