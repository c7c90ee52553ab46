"""From documents to a report: one source at a time up to its facts, all sources together for identity and findings."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from factx import __version__
from factx.extractors.mentions import mentions_of
from factx.link.identity.identify import identify
from factx.link.link import link
from factx.link.said.told import told
from factx.models.document import Document
from factx.models.report import Reading, Report
from factx.models.source import Run
from factx.reconciler.reconcile import reconcile
from factx.reconciler.rulebook import with_rules
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet
from factx.run.reference import prepared
from factx.tokenize import tokenize, versions


def read_source(document: Document, rules: RuleSet, *, compares: bool = True) -> Reading:
    """All that one source gives by itself: its mentions, its entities as far as it names them, its facts.

    With `compares`, also what is no record but compared with other sources (`factx.link.link.link`).
    """
    return read_sources([document], rules, compares=compares)[0]


def read_sources(documents: Iterable[Document], rules: RuleSet, *, compares: bool = True) -> list[Reading]:
    """What each of several sources gives by itself, in their order.

    Each step is taken for all of them before the next: the tables that a step looks things up in then stay in the
    processor's cache, which makes an article a tenth cheaper.
    """
    tokenized = [tokenize(document, rules) for document in documents]
    found = mentions_of(tokenized, rules)
    return [link(*pair, rules, compares=compares) for pair in zip(tokenized, found, strict=True)]


def run_record(rules: RuleSet, options: dict[str, object]) -> Run:
    """The first record of every output."""
    installed = versions()
    return Run(
        version=__version__, rules=rules.digest, kiwi=installed["kiwi"], spacy=installed["spacy"], options=options
    )


def together(run: Run, readings: Sequence[Reading], rules: RuleSet) -> Report:
    """The readings with the entity ids of the whole run."""
    return Report(run, *identify(readings, rules))


def reconciled(report: Report, rules: RuleSet, settings: Settings) -> Report:
    """The report with its findings."""
    readings = told(report.readings, rules)
    reference = prepared(settings.reference, report, rules) if settings.reference else ()
    settings = replace(with_rules(settings, rules), reference=reference)
    findings = reconcile(readings, report.entities, rules, settings)
    return Report(report.run, readings, report.entities, findings, held=len(reference))
