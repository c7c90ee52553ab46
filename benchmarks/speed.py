"""Articles a second, by language and stage, on one core after loading.

    python benchmarks/speed.py                 the articles of fixtures/ and seeds/
    python benchmarks/speed.py --profile en    where the time goes, by function

An article is about three kilobytes. Times are processor time, the best of several rounds.
"""

import argparse
import cProfile
import gc
import pstats
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from factx.cli.main import COLLECTOR
from factx.extractors.mentions import mentions
from factx.link.link import link
from factx.read import Declared, Raw, document
from factx.rules.load import RuleSet, default_rules
from factx.run.batch import read
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
    """The least processor time of several rounds, in seconds."""
    times = []
    for _ in range(ROUNDS):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times)


def stages(texts: list[str], rules: RuleSet) -> dict[str, Callable[[], object]]:
    """Each step of the way, on what the step before it gave."""
    raw = [document("x", text, rules) for text in texts]
    tokenized = [tokenize(one, rules) for one in raw]
    pairs = [(one, mentions(one, rules)) for one in tokenized]
    return {
        "read": lambda: [document("x", text, rules) for text in texts],
        "tokenize": lambda: [tokenize(one, rules) for one in raw],
        "extract": lambda: [mentions(one, rules) for one in tokenized],
        "link": lambda: [link(one, found, rules, compares=False) for one, found in pairs],
        "link, compared": lambda: [link(one, found, rules) for one, found in pairs],
    }


def whole(texts: list[str], rules: RuleSet, *, compares: bool = False) -> None:
    """All steps, as the commands take them: of extraction, or all that sources are compared by too."""
    for _ in read([Raw("x", text, Declared()) for text in texts], rules, compares=compares):
        pass


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--profile", choices=("ko", "en"))
    chosen = parser.parse_args().profile
    gc.set_threshold(*COLLECTOR)
    rules = default_rules()
    for lang in (chosen,) if chosen else ("ko", "en"):
        texts = corpus(lang)
        whole(texts, rules)
        if chosen:
            profile = cProfile.Profile()
            profile.runcall(whole, texts, rules)
            pstats.Stats(profile).sort_stats("tottime").print_stats(40)
            return
        print(f"{lang}: {len(texts)} articles of {BYTES} bytes")
        for name, work in stages(texts, rules).items():
            print(f"  {name:<16}{1000 * best(work) / len(texts):8.2f} ms an article")
        for name, compares in (("all", False), ("all, compared", True)):
            taken = best(partial(whole, texts, rules, compares=compares))
            print(f"  {name:<16}{len(texts) / taken:8.0f} articles a second")


if __name__ == "__main__":
    main()
