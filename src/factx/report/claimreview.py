"""ClaimReview drafts (schema.org) for what sources contest. The rating is for people: factx gives none."""

from collections.abc import Iterator
from typing import Any

from factx.models.fact import Evidence, Fact
from factx.models.report import Report
from factx.models.wire import dumps
from factx.report.about import brief
from factx.report.links import reference
from factx.report.select import GRAVE


def claim_reviews(report: Report) -> Iterator[str]:
    """A draft for each side of each finding that people may want to check (severity error or warning), a line each."""
    facts = {fact.id: fact for reading in report.readings for fact in reading.facts}
    urls = {reading.source.id: reading.source.url or reference(reading.source.id) for reading in report.readings}
    dates = {reading.source.id: reading.source.published for reading in report.readings}
    names = {entity.id: (*entity.names.en, *entity.names.ko)[0] for entity in report.entities}
    for finding in report.findings:
        if finding.severity not in GRAVE:
            continue
        for side in finding.sides:
            evidence = next((piece for piece in side.evidence if piece.role == "value"), None)
            if evidence is None:
                continue
            fact = next((facts[f] for f in finding.facts if f in facts and evidence in facts[f].evidence), None)
            claim: dict[str, Any] = {
                "@type": "Claim",
                "appearance": [{"@type": "CreativeWork", "url": urls.get(s, s)} for s in side.sources],
                "datePublished": dates.get(evidence.source),
                "author": _author(fact, names),
            }
            yield (
                dumps(
                    {
                        "@context": "https://schema.org",
                        "@type": "ClaimReview",
                        "identifier": finding.id,
                        "claimReviewed": _words(evidence, side.label),
                        "itemReviewed": {key: value for key, value in claim.items() if value},
                    }
                )
                + "\n"
            )


def _words(evidence: Evidence, label: str) -> str:
    """The words of the source; their value behind them where the label says more than they do."""
    told = brief(label)
    return evidence.text if _bare(told) in _bare(evidence.text) else f"{evidence.text} ({told})"


def _bare(text: str) -> str:
    """Without the marks and the blanks around words, by which a label and a span of the text may differ."""
    return " ".join(text.strip("“”‘’\"'.… ").split())


def _author(fact: Fact | None, names: dict[str, str]) -> dict[str, str] | None:
    if fact is None or not (fact.attribution.holder or fact.attribution.text):
        return None
    return {"@type": "Thing", "name": names.get(fact.attribution.holder or "") or fact.attribution.text or ""}
