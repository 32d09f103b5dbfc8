"""Words a second of kg.extract_many beside bare nlp.pipe of the same model, as spaCy loads it, on the same text, in the same run.

    python benchmarks/extraction.py [--articles 200] [--rounds 5]    # speed
    python benchmarks/extraction.py --memory 100000                  # the greatest memory while an archive streams through

The text is the seed articles over and over, with padding sentences that state no relation (as most sentences of a newspaper do not).
Prints the median of the rounds, taken in turn, and the ratio of the medians.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import time
from collections.abc import Callable

import spacy

import kg
from kg.extract.parse.language import DEFAULT_MODEL
from kg.extract.text.sentences import sentences
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


def speed(size: int, rounds: int) -> None:
    """Bare pipeline, ours, and ours in two processes, in turn; medians and their ratios."""
    texts = corpus(size)
    words = sum(len(a.text.split()) for a in texts)
    nlp = spacy.load(DEFAULT_MODEL)

    def bare() -> None:
        for _ in nlp.pipe((a.text[s:e] for a in texts for s, e in sentences(a.text)), batch_size=64):
            pass

    def ours(workers: int) -> None:
        for _ in kg.extract_many(texts, workers):
            pass

    bare()
    taken = [(seconds(bare), seconds(lambda: ours(1)), seconds(lambda: ours(2))) for _ in range(rounds)]
    base, one, two = (words / statistics.median(column) for column in zip(*taken, strict=True))
    print(f"{words:,} words, {len(texts)} articles, median of {rounds} rounds")
    print(f"bare nlp.pipe                  {base:10,.0f} words/s")
    print(f"kg.extract_many                {one:10,.0f} words/s   {one / base:.2f} of it")
    print(f"kg.extract_many, 2 processes   {two:10,.0f} words/s   {two / one:.2f} of one process (with their start)")


def memory(size: int) -> None:
    """The greatest memory so far after each tenth of an archive of `size` articles, each with words that no other has."""
    texts = corpus(20)
    streamed = (texts[i % 20].model_copy(update={"id": str(i), "text": f"{texts[i % 20].text}\nWord{i} met Name{i}."}) for i in range(size))
    step, reached = max(1, size // 10), 0
    for claim in kg.extract_many(streamed):
        if int(claim.article) >= reached:
            kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            print(f"after {reached:9,} articles   {kilobytes / 1024:8,.0f} MB", flush=True)
            reached += step


def main() -> None:
    """Runs the speed, or with --memory the memory, and prints it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--memory", type=int, metavar="ARTICLES")
    args = parser.parse_args()
    if args.memory:
        memory(args.memory)
    else:
        speed(args.articles, args.rounds)


if __name__ == "__main__":
    main()
