"""The words of reports in the language of the person who reads them. Codes and keys are never translated.

They stand in ``rules/shared/interface.toml``, a table for each purpose.
"""

from dataclasses import dataclass
from typing import Literal

from factx.reconciler.catalogue import interface, status_names

Ui = Literal["en", "ko"]


@dataclass(frozen=True, slots=True)
class Words:
    """The vocabulary of one language. What has no words raises KeyError."""

    lang: Ui = "en"

    def __call__(self, key: str) -> str:
        """The word for a key of the table ``word``."""
        return interface()["word"][key][self.lang]

    def severity(self, severity: str) -> str:
        """How grave a finding is; English has the names of the output."""
        return self(severity) if self.lang == "ko" else severity

    def count(self, key: str, n: int) -> str:
        """``1 source``, ``5 sources``, ``출처 5곳``."""
        forms = interface()["counted"][key]
        return forms["one" if self.lang == "en" and n == 1 else self.lang].format(n=n)

    def review(self, key: str, **fields: object) -> str:
        """What the review says."""
        return interface()["review"][key][self.lang].format(**fields)

    def verdict(self, name: str) -> str:
        """What a person decided."""
        return interface()["verdict"][name][self.lang]

    def status(self, name: str) -> str:
        """What a status is called in reports: ``under way`` for ``ongoing``, ``진행 중``."""
        return status_names()[name][self.lang]
