"""factx reads Korean and English news and shows what can be checked, and where sources disagree.

from factx import extract, reconcile

report = reconcile(extract(["articles/"]))
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factx.api import InputError, extract, reconcile, to_frame
    from factx.models.fact import Entity, Fact
    from factx.models.finding import Finding
    from factx.models.mention import Mention
    from factx.models.report import Reading, Report
    from factx.models.source import Source

__version__ = "0.1.0"

__all__ = [
    "Entity", "Fact", "Finding", "InputError", "Mention", "Reading", "Report", "Source", "__version__", "extract",
    "reconcile", "to_frame",
]  # fmt: skip

_HOMES = {
    "InputError": "factx.api", "extract": "factx.api", "reconcile": "factx.api", "to_frame": "factx.api",
    "Entity": "factx.models.fact", "Fact": "factx.models.fact", "Finding": "factx.models.finding",
    "Mention": "factx.models.mention", "Reading": "factx.models.report", "Report": "factx.models.report",
    "Source": "factx.models.source",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    """Loads what is asked for: importing the package alone stays fast."""
    from importlib import import_module  # noqa: PLC0415

    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'factx' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
