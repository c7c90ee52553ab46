"""Articles a second, by language and stage, on one core after loading.

    python benchmarks/speed.py                 the articles of fixtures/ and seeds/
    python benchmarks/speed.py --profile en    where the time goes, by function

An article is about three kilobytes. Times are the best of several rounds: other processes only ever add to a round.
"""

import argparse
import cProfile
import pstats
import time
from collections.abc import Callable
from pathlib import Path

from factx.extract.mentions import mentions
from factx.link.link import link
from factx.models.document import Document
from factx.read import document
from factx.rules.load import default_rules
from factx.tokenize import tokenize

ROOT = Path(__file__).parent.parent
BYTES = 3_000
ROUNDS = 5


def corpus(lang: str) -> list[str]:
    """Articles of one language, joined or cut to about three kilobytes each."""
    rules = default_rules()
    paths = sorted([*(ROOT / "seeds").glob("*.txt"), *(ROOT / "fixtures" / "articles").rglob("*.txt")])
    texts = [path.read_text(encoding="utf-8") for path in paths]
    ours = [text for text in texts if document("x", text, rules).source.lang == lang]
    whole = "\n".join(ours)
    size = BYTES * len(whole) // len(whole.encode())
    return [whole[n : n + size] for n in range(0, len(whole) - size, size)]


def best(work: Callable[[], object]) -> float:
    """The shortest of several rounds, in seconds."""
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return min(times)


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--profile", choices=("ko", "en"))
    chosen = parser.parse_args().profile
    rules = default_rules()
    for lang in (chosen,) if chosen else ("ko", "en"):
        texts = corpus(lang)

        def whole(texts: list[str] = texts) -> None:
            for text in texts:
                read = tokenize(document("x", text, rules), rules)
                link(read, mentions(read, rules), rules)

        whole()
        if chosen:
            profile = cProfile.Profile()
            profile.runcall(whole)
            pstats.Stats(profile).sort_stats("tottime").print_stats(40)
            return
        raw = [document("x", text, rules) for text in texts]
        tokenized: list[Document] = [tokenize(one, rules) for one in raw]
        found = [mentions(one, rules) for one in tokenized]
        stages: dict[str, Callable[[], object]] = {
            "read": lambda texts=texts: [document("x", text, rules) for text in texts],
            "tokenize": lambda raw=raw: [tokenize(one, rules) for one in raw],
            "extract": lambda tokenized=tokenized: [mentions(one, rules) for one in tokenized],
            "link": lambda pairs=list(zip(tokenized, found, strict=True)): [link(d, m, rules) for d, m in pairs],
        }
        print(f"{lang}: {len(texts)} articles of {BYTES} bytes")
        for name, work in stages.items():
            print(f"  {name:<10}{1000 * best(work) / len(texts):8.2f} ms an article")
        print(f"  {'all':<10}{len(texts) / best(whole):8.0f} articles a second")


if __name__ == "__main__":
    main()
