"""What could not be read, and where."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """An input that was not read: it costs only itself, and the exit status says so.

    Attributes:
        where: path, ``path:line`` or ``stdin``, as the user knows it.
        message: what is wrong and, where there is a place in the file, at which byte or line.
        hint: what to do about it, if there is something to do.
    """

    where: str
    message: str
    hint: str | None = None

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" + (f" ({self.hint})" if self.hint else "")
