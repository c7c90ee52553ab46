"""Which findings a reader asked for."""

from collections.abc import Iterable

from factx.models.finding import SEVERITIES, Finding, Severity

SHOWN: frozenset[Severity] = frozenset({"error", "warning", "note"})
GRAVE: frozenset[Severity] = frozenset({"error", "warning"})
"""What sources contest, and people may want to check."""


def selected(findings: Iterable[Finding], show: str = "differs") -> tuple[Finding, ...]:
    """Findings of severity note and above, gravest first; ``agrees`` adds what agrees or refines, ``all`` the rest.

    `show` adds and never removes; notes without grounds come last.
    """
    more = {"differs": (), "agrees": ("agrees", "refines")}.get(show)
    kept = [finding for finding in findings if finding.severity in SHOWN or more is None or finding.relation in more]
    return tuple(sorted(kept, key=lambda finding: finding.gravity))


def reaches(findings: Iterable[Finding], level: str) -> bool:
    """Whether a finding is as grave as `level` (``error``, ``warning``, ``note``); nothing reaches ``never``.

    A finding that somebody judged to be no conflict (same, not comparable, ignore) does not count.
    """
    if level == "never":
        return False
    grave = SEVERITIES[: [*SEVERITIES].index(level) + 1]  # type: ignore[arg-type]
    return any(
        finding.severity in grave and (finding.judgement is None or finding.judgement.verdict in ("conflict", "unsure"))
        for finding in findings
    )
