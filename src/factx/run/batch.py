"""Many sources, one after another or in several processes; the readings come in the order of the sources either way."""

import multiprocessing
import signal
import traceback
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import Any

from factx.models.document import Lang
from factx.models.report import Reading
from factx.read import Problem, Raw
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source, read_sources
from factx.tokenize import tokenizer

_PEEK = 32
"""Articles whose languages are looked at before processes are forked, so that these share one loaded tokenizer."""

_TOGETHER = 16
"""Articles that are read together."""
_MOST_CHARACTERS = 100_000
"""Characters of articles that are read together; longer ones are read one by one."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A source that factx itself failed on: our bug, but one article must never cost the others."""

    id: str
    error: str
    trace: str

    def __str__(self) -> str:
        return f"{self.id}: could not be read: {self.error} (a fault in factx; --debug shows where)"


Item = Reading | Problem | Fault


def read(
    items: Iterable[Raw | Problem], rules: RuleSet, jobs: int = 1, *, compares: bool = True, at_once: bool = False
) -> Iterator[Item]:
    """The readings of articles; problems pass through in their place.

    Documents of readings keep their sentences but not their tokens: nothing after the facts needs them.

    Args:
        items: the articles.
        rules: in use.
        jobs: processes.
        compares: without it the readings lack what only the comparison with other sources takes.
        at_once: each reading is given before the next article is asked for; else a few are read together.
    """
    if jobs > 1 and "fork" in multiprocessing.get_all_start_methods():
        yield from _forked(iter(items), rules, jobs, compares=compares)
        return
    asked = iter(items)
    while some := list(islice(asked, 1 if at_once else _TOGETHER)):
        yield from _several(some, rules, compares=compares)


def _several(items: Sequence[Raw | Problem], rules: RuleSet, *, compares: bool) -> Iterator[Item]:
    raws = [item for item in items if isinstance(item, Raw)]
    found: Iterator[Reading | Fault] = (_one(raw, rules, compares=compares) for raw in raws)
    if len(raws) > 1 and sum(len(raw.text) for raw in raws) <= _MOST_CHARACTERS:
        with suppress(Exception):  # then one by one, to tell which it is that factx fails on
            documents = [raw.document(rules) for raw in raws]
            found = map(lean, read_sources(documents, rules, compares=compares))
    yield from (item if isinstance(item, Problem) else next(found) for item in items)


def _one(raw: Raw, rules: RuleSet, *, compares: bool) -> Reading | Fault:
    try:
        return lean(read_source(raw.document(rules), rules, compares=compares))
    except Exception as error:
        return Fault(raw.id, f"{type(error).__name__}: {error}", traceback.format_exc())


def lean(reading: Reading) -> Reading:
    """The reading without tokens, which are most of its weight."""
    document = reading.document
    sentences = tuple(replace(sentence, tokens=()) for sentence in document.sentences)
    return replace(reading, document=replace(document, sentences=sentences))


_RULES: RuleSet | None = None


def _work(raw: Raw, compares: bool) -> Reading | Fault:
    if _RULES is None:
        raise RuntimeError("this process was not forked by a batch")
    return _one(raw, _RULES, compares=compares)


def _ignore_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _forked(items: Iterator[Raw | Problem], rules: RuleSet, jobs: int, *, compares: bool) -> Iterator[Item]:
    """Loads once, then forks: children share the rules and tokenizers of their parent.

    Only a few articles for each process are under way at a time, so that endless input needs no endless memory.
    """
    global _RULES  # noqa: PLW0603 (what forked children inherit has to be reachable from a module)
    first = list(islice(items, _PEEK))
    for raw in first:
        if isinstance(raw, Raw):
            for lang in _languages(raw, rules):
                tokenizer(lang, rules)
    _RULES = rules
    waiting: deque[Any] = deque()
    with multiprocessing.get_context("fork").Pool(jobs, initializer=_ignore_interrupts) as pool:
        for item in chain(first, items):
            waiting.append(item if isinstance(item, Problem) else pool.apply_async(_work, (item, compares)))
            while len(waiting) > 4 * jobs:
                yield _done(waiting.popleft())
        while waiting:
            yield _done(waiting.popleft())


def _languages(raw: Raw, rules: RuleSet) -> Iterator[Lang]:
    try:
        document = raw.document(rules)
    except Exception:
        return
    yield from sorted({block.lang for block in document.blocks if block.lang != "und"})


def _done(waiting: Any) -> Item:
    return waiting if isinstance(waiting, Problem) else waiting.get()
