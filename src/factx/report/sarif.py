"""SARIF 2.1.0: findings where code-review tools show problems, the other sides as related locations."""

from typing import Any

from factx.models.fact import Evidence
from factx.models.finding import Finding, Severity
from factx.models.report import Report
from factx.models.wire import dumps
from factx.reconciler.catalogue import catalogue
from factx.report.links import reference

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "note": "note", "none": "none"}


def sarif(report: Report) -> str:
    """The findings of a report as one SARIF log."""
    codes = sorted({finding.code for finding in report.findings if finding.code})
    driver = {
        "name": "factx",
        "semanticVersion": report.run.version,
        "rules": [_rule(code) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, codes) for finding in report.findings],
    }
    return dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}) + "\n"


def _rule(code: str) -> dict[str, Any]:
    """What review tools show of a code; codes that the catalogue does not know have no more than their name."""
    entry = catalogue().get(code)
    if entry is None:
        return {"id": code}
    return {
        "id": code,
        "name": "".join(part.capitalize() for part in entry.slug.split("-")),
        "shortDescription": {"text": f"{entry.title['en']}."},
        "fullDescription": {"text": entry.explanation["en"]},
        "help": {"text": entry.suggestion.get("en") or f"factx explain {code}"},
        "defaultConfiguration": {"level": _LEVELS[entry.severity]},
    }


def _result(finding: Finding, codes: list[str]) -> dict[str, Any]:
    evidence = [piece for side in finding.sides for piece in side.evidence if piece.role == "value"]
    first = finding.sides[0].evidence[:1] if finding.sides else ()
    kind = {"conflicts": "fail", "possibly_conflicts": "review"}.get(finding.relation, "informational")
    result: dict[str, Any] = {
        "ruleId": finding.code or finding.relation,
        "kind": kind,
        "level": _LEVELS[finding.severity] if kind == "fail" else "none",
        "message": {"text": finding.message},
        "locations": [_location(piece) for piece in first],
        "relatedLocations": [{"id": n, **_location(piece)} for n, piece in enumerate(evidence) if piece not in first],
        "partialFingerprints": {"factx/1": finding.id},
        "properties": {"severity": finding.severity, "relation": finding.relation, "facts": list(finding.facts)},
    }
    if finding.code:
        result["ruleIndex"] = codes.index(finding.code)
    if finding.judgement and finding.judgement.verdict in ("same", "not_comparable", "ignore"):
        reason = finding.judgement.note or finding.judgement.verdict
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": reason}]
    return result


def _location(evidence: Evidence) -> dict[str, Any]:
    region = {
        "startLine": evidence.line,
        "charOffset": evidence.start,
        "charLength": evidence.end - evidence.start,
        "snippet": {"text": evidence.text},
    }
    return {
        "physicalLocation": {"artifactLocation": {"uri": reference(evidence.source)}, "region": region},
        "message": {"text": evidence.text},
    }
