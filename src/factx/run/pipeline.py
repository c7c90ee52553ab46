"""From documents to a report: one source at a time up to its facts, all sources together for identity and findings."""

from collections.abc import Iterable, Iterator, Sequence

from factx import __version__
from factx.extract.mentions import mentions
from factx.models.document import Document
from factx.models.report import Reading, Report
from factx.models.source import Run
from factx.read import Raw
from factx.rules.load import RuleSet
from factx.tokenize import tokenize, versions


def read_source(document: Document, rules: RuleSet) -> Reading:
    """All that one source gives by itself: its mentions, its entities as far as it names them, its facts."""
    tokenized = tokenize(document, rules)
    return Reading(tokenized, mentions(tokenized, rules))


def read_all(raws: Iterable[Raw], rules: RuleSet) -> Iterator[Reading]:
    """The readings of articles, in their order."""
    return (read_source(raw.document(rules), rules) for raw in raws)


def report(readings: Sequence[Reading], rules: RuleSet, options: dict[str, object]) -> Report:
    """What all sources say together."""
    installed = versions()
    run = Run(
        version=__version__, rules=rules.digest, kiwi=installed["kiwi"], spacy=installed["spacy"], options=options
    )
    return Report(run, tuple(readings))
