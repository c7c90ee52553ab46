"""Plain text that explains: codes, rules, facts, findings, and what each step makes of an article."""

from collections.abc import Iterator, Sequence
from typing import Any

import regex

from factx.models.fact import Fact
from factx.models.finding import Finding
from factx.models.report import Report
from factx.models.wire import dumps
from factx.reconciler.catalogue import catalogue
from factx.report.select import GRAVE
from factx.report.words import Words
from factx.rules.load import RuleSet
from factx.rules.match import Matcher
from factx.tokenize import tokenize


def code(name: str, words: Words) -> str | None:
    """What a finding code means; None where there is no such code."""
    entry = catalogue().get(name.upper())
    if entry is None:
        return None
    lines = [
        f"{entry.code}  {entry.slug}  {entry.severity}",
        "",
        entry.title[words.lang],
        "",
        entry.explanation[words.lang],
    ]
    if entry.suggestion.get(words.lang):
        lines += ["", entry.suggestion[words.lang]]
    if entry.severity in GRAVE:
        lines += ["", words("drops")]
    lines += ["", f"{words('relation')}: {entry.relation}", words("silence")]
    return "\n".join(lines)


def rule(name: str, rules: RuleSet) -> str | None:
    """A rule with its pattern, examples and counterexamples; None where there is no such rule."""
    matcher = next((m for m in rules.all_matchers() if m.id == name), None)
    return None if matcher is None else "\n".join(_rule(matcher))


def coded(name: str, rules: RuleSet, words: Words) -> str | None:
    """A rule that is code, not data: one line of the catalogue; None where it has no such rule.

    Rows stand for one id, for both languages (``*.quote.term``) or for a family (``*.entity.list.*``).
    """
    known = {row["id"]: row for row in rules.table("shared/coded_rules")}
    either = f"*.{name.partition('.')[2]}"
    row = next((known[key] for one in (name, either) for key in (one, _family(one)) if key in known), None)
    return None if row is None else f"{name}\n\n{row[words.lang]}"


def _family(name: str) -> str:
    return f"{name.rpartition('.')[0]}.*"


def _rule(matcher: Matcher) -> Iterator[str]:
    spec = matcher.rule
    yield f"{spec.id}  ({matcher.path.name})"
    yield ""
    yield spec.summary
    yield ""
    yield f"pattern: {spec.pattern}"
    if spec.emit:
        yield f"emit: {dumps(spec.emit)}"
    for example in spec.example:
        yield f"  finds {example.find!r} in: {example.text}"
        yield f"        as {dumps(_plain(example.value))}"
    for counter in spec.counterexample:
        yield f"  finds nothing in: {counter.text}"
        yield f"        because {counter.why}"


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value if isinstance(value, str | int | bool | type(None)) else str(value)


def by_id(name: str, report: Report) -> str | None:
    """A fact, finding, mention or entity of a report, with what it rests on; None where nothing has this id."""
    facts = {fact.id: fact for reading in report.readings for fact in reading.facts}
    if name in facts:
        return "\n".join(_fact(facts[name], report))
    for finding in report.findings:
        if finding.id == name:
            return "\n".join(_finding(finding, facts, report))
    for reading in report.readings:
        for mention in reading.mentions:
            if mention.id == name:
                return (
                    f"{mention.id}  {mention.text}\nrule: {mention.rule}\nzone: {mention.zone}\n{dumps(mention.value)}"
                )
    for entity in report.entities:
        if entity.id == name:
            return dumps(entity)
    return None


def _fact(fact: Fact, report: Report) -> Iterator[str]:
    yield f"{fact.id}  {fact.kind}  {fact.attribute}"
    yield f"  subject: {fact.subject or fact.subject_text or '-'}"
    yield f"  value: {dumps(fact.value)}"
    given = {name: value for name, value in fact.facets if value is not None}
    yield f"  facets: {dumps(given) if given else '-'}"
    cues = ", ".join(f"“{cue.text}”" for cue in fact.status.cues)
    yield f"  status: {fact.status.name} ({fact.status.polarity})" + (f" because of {cues}" if cues else "")
    attribution = fact.attribution
    cue = f", by “{attribution.cue.text}”" if attribution.cue else ""
    yield f"  said by: {attribution.holder or attribution.text or 'the author'} ({attribution.manner}{cue})"
    yield f"  rule: {fact.rule}"
    mentions = {m.id: m for reading in report.readings for m in reading.mentions}
    for piece in fact.evidence:
        yield f"  {piece.role}: {piece.source}:{piece.line}  “{piece.text}”"
        mention = mentions.get(piece.mention or "")
        if mention:
            yield f"      {mention.kind} by {mention.rule}: {dumps(mention.value)}"
    for warning in fact.warnings:
        yield f"  warning: {warning}"


def _finding(finding: Finding, facts: dict[str, Fact], report: Report) -> Iterator[str]:
    yield f"{finding.id}  {finding.code or '-'}  {finding.relation}  {finding.severity}"
    yield f"  {finding.title}"
    yield f"  {finding.message}"
    if finding.also:
        yield f"  also: {', '.join(finding.also)}"
    for number, side in enumerate(finding.sides, start=1):
        yield f"  side {number}: {side.label}  ({', '.join(side.sources)})"
        for piece in side.evidence:
            yield f"      {piece.source}:{piece.line}  “{piece.text}”"
    for name in finding.facts:
        if name in facts:
            yield ""
            yield from _fact(facts[name], report)


def stage(name: str, report: Report, rules: RuleSet) -> str:
    """What a step of the way makes of the articles: ``tokens``, ``mentions``, ``facts`` or ``comparisons``."""
    if name == "comparisons":
        return "\n".join(line for finding in report.findings for line in (*_finding_lines(finding), ""))
    lines: list[str] = []
    for reading in report.readings:
        lines.append(f"# {reading.source.id}")
        if name == "tokens":
            document = tokenize(reading.document, rules)
            for sentence in document.sentences:
                lines.append(f"[{sentence.lang} {sentence.zone}] {document.text[sentence.start : sentence.end]}")
                lines.append("    " + " ".join(_token(t.form, t.tag, t.start, t.end) for t in sentence.tokens))
        elif name == "mentions":
            lines += [
                f"{m.start}-{m.end}  {m.kind}  {m.text}  [{m.zone}]  {m.rule}  {dumps(m.value)}"
                for m in reading.mentions
            ]
        else:
            for fact in reading.facts:
                lines += [*_fact(fact, report), ""]
    return "\n".join(lines)


def _finding_lines(finding: Finding) -> Sequence[str]:
    sides = " | ".join(f"{side.label} ({', '.join(side.sources)})" for side in finding.sides)
    about = f"{finding.subject or '-'}  {finding.attribute or '-'}"
    return [
        f"{finding.id}  {finding.code or '-'}  {finding.relation}  {about}",
        f"    {sides}",
        f"    {finding.message}",
    ]


_BLANK = regex.compile(r"\s")


def _token(form: str, tag: str, start: int, end: int) -> str:
    return f"{form}/{tag}@{start}:{end}" if tag else f"{_BLANK.sub('␣', form)}@{start}:{end}"
