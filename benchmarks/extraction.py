"""Words a second of kg.extract_many beside bare nlp.pipe of the same model on the same text, in the same run.

    python benchmarks/extraction.py [--articles 60] [--rounds 5]

The text is the seed articles over and over, with padding sentences that state no relation (as most sentences of a newspaper do not).
Prints the median of the rounds, taken in turn, and the ratio of the medians.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable

import kg
from kg.extract.language import model
from kg.extract.sentences import sentences
from kg.resources import folder
from kg.sources import articles

PADDING = (
    "The weather held through the week, and the harbour stayed open to traffic from the north. Prices of wheat and barley moved little. "
    "Nobody could say when the last of the old trams would be taken off the line along the river. "
)


def corpus(size: int) -> list[kg.Article]:
    """`size` articles: seed texts in turn, each with as much padding as text."""
    seed = list(articles([str(folder("seed"))]))
    chosen = [seed[i % len(seed)] for i in range(size)]
    padded = ((a, a.text + "\n" + PADDING * (len(a.text) // len(PADDING) + 1)) for a in chosen)
    return [a.model_copy(update={"id": str(i), "text": text}) for i, (a, text) in enumerate(padded)]


def seconds(run: Callable[[], object]) -> float:
    """Wall-clock seconds of one call."""
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def main() -> None:
    """Runs both in turn and prints medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    texts = corpus(args.articles)
    words = sum(len(a.text.split()) for a in texts)
    nlp = model()

    def bare() -> None:
        for _ in nlp.pipe((a.text[s:e] for a in texts for s, e in sentences(a.text)), batch_size=64):
            pass

    def ours() -> None:
        for _ in kg.extract_many(texts):
            pass

    bare()
    rounds = [(seconds(bare), seconds(ours)) for _ in range(args.rounds)]
    base, found = (words / statistics.median(column) for column in zip(*rounds, strict=True))
    print(f"{words:,} words, {len(texts)} articles, median of {args.rounds} rounds")
    print(f"bare nlp.pipe      {base:10,.0f} words/s")
    print(f"kg.extract_many    {found:10,.0f} words/s")
    print(f"ratio              {found / base:10.2f}")


if __name__ == "__main__":
    main()
