"""Values that are made by the hundred for each article: what the standard library gives, without what that costs.

To a checker of types these are the decorators of the standard library themselves.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass
    from functools import cached_property
else:
    import dataclasses

    def dataclass(sort: type | None = None, /, *, frozen: bool = False, **options: bool) -> Any:
        """A dataclass that only the checker of types keeps from being changed, where it is frozen.

        To freeze it at run time as well makes a call of each field: 0.9 µs for a value of seven fields, 0.35 without,
        and an article takes a thousand.
        """
        return dataclasses.dataclass(sort, unsafe_hash=frozen and options.get("eq", True), **options)

    class cached_property:  # noqa: N801 (as the standard library calls it)
        """A property worked out once, without the lock that Python 3.11 takes for each: 0.3 µs and not 1.2."""

        def __init__(self, make: Any) -> None:
            self._make, self.__doc__ = make, make.__doc__

        def __set_name__(self, owner: type, name: str) -> None:
            self._name = name

        def __get__(self, instance: Any, owner: type | None = None) -> Any:
            if instance is None:
                return self
            made = instance.__dict__[self._name] = self._make(instance)
            return made


__all__ = ["cached_property", "dataclass"]
