"""Packages that can be called: ``factx.extract`` is the folder of extractors and the function of the library."""

import sys
from types import ModuleType
from typing import Any


class CallableModule(ModuleType):
    """A module that hands calls on to the function of its name in `factx.api`."""

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        """What the function of `factx.api` returns."""
        from factx import api  # noqa: PLC0415 (the library is loaded when it is used)

        return getattr(api, self.__name__.rsplit(".", 1)[-1])(*arguments, **options)


def make_callable(name: str) -> None:
    """Makes the loaded module `name` callable."""
    sys.modules[name].__class__ = CallableModule
