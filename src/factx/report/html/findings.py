"""The list of findings, and what it can be filtered by."""

from collections.abc import Iterator, Mapping

from factx.models.finding import SEVERITIES, Finding
from factx.models.report import Report
from factx.report.about import about, brief
from factx.report.context import Contexts, Passage
from factx.report.html.markup import anchor, element, safe
from factx.report.terminal import said
from factx.report.words import Words


def ranked(report: Report) -> list[Finding]:
    """The findings that are shown, gravest first; notes that rest on nearness alone are only counted."""
    shown = [finding for finding in report.findings if finding.severity != "none" and not finding.bare]
    return sorted(shown, key=lambda finding: finding.gravity)


def filters(report: Report, names: Mapping[str, str], entities: Mapping[str, str], words: Words) -> str:
    """Selection lists for severity, code, source and entity."""
    shown = ranked(report)
    options: dict[str, dict[str, str]] = {
        "severity": {severity: words.severity(severity) for severity in SEVERITIES[:3]},
        "code": {code: code for code in sorted({finding.code for finding in shown if finding.code})},
        "source": dict(names),
        "entity": {s: entities.get(s, s) for s in sorted({finding.subject for finding in shown if finding.subject})},
    }
    lists = []
    for name, choices in options.items():
        inner = "".join(element("option", label, value=value) for value, label in choices.items())
        every = element("option", words("all"), value="")
        lists.append(f'<label>{safe(words(name))} <select data-filter="{name}">{every}{inner}</select></label>')
    count = f'<output class="count">{len(shown)} / {len(shown)}</output>'
    return f'<form class="filters">{"".join(lists)}{count}<span class="keys">{safe(words("keys"))}</span></form>\n'


def findings(report: Report, names: Mapping[str, str], entities: Mapping[str, str], words: Words) -> Iterator[str]:
    """An article element for each finding, with its sides in their sentences."""
    contexts = Contexts(report)
    yield f'<section class="findings" aria-label="{safe(words("findings"))}">\n'
    shown = ranked(report)
    if not shown and not any(finding.bare for finding in report.findings):
        yield element("p", words("nothing"), class_="nothing")
    for number, finding in enumerate(shown):
        sources = "\n".join(sorted({source for side in finding.sides for source in side.sources}))
        yield (
            f'<article class="finding {finding.severity}" tabindex="0" data-severity="{finding.severity}" '
            f'data-code="{safe(finding.code or "")}" data-source="{safe(sources)}" '
            f'data-entity="{safe(finding.subject or "")}">\n'
        )
        yield f"<h2>{element('span', finding.code or finding.relation, class_='code')} {safe(finding.title)}</h2>"
        yield element("p", finding.message, class_="message")
        for n, side in enumerate(finding.sides):
            yield f'<div class="side"><h3><a href="#{anchor(number, n)}">{safe(brief(side.label))}</a></h3>'
            for passage in contexts.passages(side, finding.facts):
                yield _passage(passage, names, entities, words)
            yield "</div>\n"
        what = (
            words.severity(finding.severity),
            about(finding, entities, words),
            words.count("independent", finding.independent_sources),
            f"{words('judged')}: {words.verdict(finding.judgement.verdict)}" if finding.judgement else "",
        )
        yield element("p", " · ".join(filter(None, what)), class_="about")
        yield element("p", f"→ {finding.suggestion}", class_="about") if finding.suggestion else ""
        yield "</article>\n"
    further = sum(finding.bare for finding in report.findings)
    yield element("p", words.count("further", further), class_="about") if further else ""
    yield "</section>\n"


def _passage(passage: Passage, names: Mapping[str, str], entities: Mapping[str, str], words: Words) -> str:
    parts, place = [], 0
    for start, end in passage.marks:
        parts += [safe(passage.text[place:start]), element("mark", passage.text[start:end])]
        place = end
    parts.append(safe(passage.text[place:]))
    where = f"{names.get(passage.source, passage.source)}:{passage.line}"
    told = f" · {said(passage.facts[0], dict(entities), words)}" if passage.facts else ""
    return f'<blockquote lang="{passage.lang}">{"".join(parts)}<footer>{safe(where + told)}</footer></blockquote>'
