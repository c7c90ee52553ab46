"""How the time of reconciling grows with the number of facts.

Made-up sources, ten facts each, in stories of six sources in both languages; one value in eight differs. Prints the
time and the most memory for each size and the exponent of growth between the smallest and the largest.

    python benchmarks/reconcile_scaling.py [FACTS]
"""

import gc
import resource
import sys
import time
from dataclasses import dataclass
from decimal import Decimal
from math import log
from random import Random

from factx.cli.main import COLLECTOR
from factx.models.document import Document, Lang, Sentence
from factx.models.fact import Evidence, Fact
from factx.models.mention import FigureValue
from factx.models.report import Reading
from factx.models.source import Source
from factx.reconciler.reconcile import reconcile
from factx.reconciler.settings import Settings
from factx.rules.load import default_rules

PER_SOURCE = 10
PER_STORY = 6
SMALLEST = 10_000
COMMON = [f"concept{n}" for n in range(300)]
UNITS = ("person", "item", "percent", "KRW", "organization")


@dataclass(frozen=True)
class Question:
    """What every source of a story answers."""

    subject: str | None
    attribute: str
    unit: str
    number: int
    topic: tuple[str, ...]


def story(number: int) -> list[Reading]:
    """The sources of one story: the same ten questions."""
    chance = Random(number)
    subjects = (f"org:s{number}-0", f"org:s{number}-1")
    questions = [
        Question(
            chance.choice(subjects) if chance.random() < 0.5 else None,
            f"open.a{chance.randrange(400)}",
            chance.choice(UNITS),
            chance.randrange(10, 10_000),
            tuple(chance.sample(COMMON, 6)),
        )
        for _ in range(PER_SOURCE)
    ]
    return [source(f"s{number:06}-{n}", "ko" if n % 2 else "en", subjects, questions) for n in range(PER_STORY)]


def source(name: str, lang: Lang, subjects: tuple[str, ...], questions: list[Question]) -> Reading:
    """One source of a story, which differs in one answer of eight."""
    chance = Random(name)
    facts = []
    for n, question in enumerate(questions):
        number = question.number + (chance.randrange(1, 500) if chance.random() < 1 / 8 else 0)
        words, unit = str(number), question.unit
        currency = unit if unit.isupper() else None
        fact = Fact(
            id=f"f:{name}-{n}",
            source=name,
            kind="figure",
            subject=question.subject,
            attribute=question.attribute,
            value=FigureValue(number=Decimal(number), step=Decimal(1), unit=unit, currency=currency),
            evidence=(Evidence(source=name, start=n * 10, end=n * 10 + len(words), text=words, line=n + 1),),
            rule="made-up",
            topic=question.topic,
            names=subjects,
        )
        facts.append(fact)
    record = Source(
        id=name, path=None, url=None, lang=lang, title=None, publisher=None, published="2026-01-02",
        published_from="input", encoding="utf-8", sha256="", characters=100, normalized=False,
    )  # fmt: skip
    sentences = tuple(Sentence(n * 10, n * 10 + 10, lang, "body", 0) for n in range(PER_SOURCE))
    return Reading(Document(record, " " * 100, (), sentences), (), (), tuple(facts))


def seconds(facts: int) -> float:
    """Processor time to reconcile so many facts."""
    readings = [reading for n in range(facts // (PER_SOURCE * PER_STORY)) for reading in story(n)]
    started = time.process_time()
    findings = reconcile(readings, [], default_rules(), Settings())
    took = time.process_time() - started
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024  # of this and the smaller sizes before it
    line = f"{facts:>9,} facts {len(readings):>7,} sources {len(findings):>7,} findings {took:8.2f} s {most:>6,} MiB"
    print(line, flush=True)
    return took


def main(largest: int) -> None:
    """Runs the sizes from the smallest to the largest and prints the exponent."""
    gc.set_threshold(*COLLECTOR)
    reconcile(story(0), [], default_rules(), Settings())  # loads what is loaded once
    sizes = [size for size in (SMALLEST, 20_000, 50_000, 100_000) if size <= largest]
    times = [seconds(size) for size in sizes]
    if len(sizes) > 1:
        print(f"time grows with n^{log(times[-1] / times[0]) / log(sizes[-1] / sizes[0]):.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
