"""What is wrong with a rule or a lexicon, and where."""

from pathlib import Path


class RuleError(ValueError):
    """A rule file or lexicon that cannot be used. `str()` gives ``path:line: message``."""

    def __init__(self, path: Path, line: int | None, message: str) -> None:
        self.path, self.line, self.message = path, line, message
        super().__init__(f"{path}:{line}: {message}" if line else f"{path}: {message}")
