"""Where the rules lie: in the wheel beside the package, in a checkout at its top."""

from pathlib import Path


def rules_root() -> Path:
    """The folder of the rules that come with factx."""
    package = Path(__file__).resolve().parents[1]
    shipped = package / "_rules"
    return shipped if shipped.is_dir() else package.parents[1] / "rules"
