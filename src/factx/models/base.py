"""What all records share: frozen, closed, and exact numbers."""

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Self, TypeVar, cast

from pydantic import BaseModel, BeforeValidator, ConfigDict, WithJsonSchema

if TYPE_CHECKING:
    _Base = BaseModel
else:

    class _Sort(type(BaseModel)):
        """The class of record classes, none of which has virtual subclasses.

        Pydantic's own looks for them wherever a value is not of the class in question, at six times the cost.
        """

        __instancecheck__ = type.__instancecheck__

    class _Base(BaseModel, metaclass=_Sort):
        pass


class Model(_Base):
    """A frozen value: two with equal fields are equal, none is ever changed in place."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, protected_namespaces=())

    @classmethod
    def made(cls, **fields: Any) -> Self:
        """A record of values of the right types, all of them given in their order: nothing is checked or filled in.

        For the records of which an article has hundreds: to check them takes longer than to find what they say.
        """
        return _put(cls, fields, _all(cls))

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """As pydantic's own, at a fraction of its cost where nothing needs a deep copy: frozen values are shared."""
        if deep:
            return super().model_copy(update=update, deep=True)
        changed, given = update or {}, self.__pydantic_fields_set__
        if not changed.keys() <= given:
            given = given | changed.keys()
        return _put(self.__class__, {**self.__dict__, **changed}, given)


Record = TypeVar("Record", bound=Model)


def unchecked(sort: type[Record]) -> type[Record]:
    """The constructor of a record class for values of the right types: none is checked, those not given are filled in.

    A checker of types sees the constructor itself. For the records of which an article has dozens.
    """
    filled = {name: field.get_default(call_default_factory=True) for name, field in sort.model_fields.items()}

    def make(**fields: Any) -> Record:
        return _put(sort, {**filled, **fields}, _given(tuple(fields)))

    return cast("type[Record]", make)


def _put(sort: type[Record], values: dict[str, Any], given: set[str]) -> Record:
    record = _new(sort)
    _set_fields(record, values)
    _set_given(record, given)
    _set_extra(record, None)
    _set_private(record, None)
    return record


_new = object.__new__
_set_fields, _set_given, _set_extra, _set_private = (
    BaseModel.__dict__[name].__set__
    for name in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
)
"""The slots of a record, set past what keeps it from being changed, at two thirds of the cost of ``__setattr__``."""


@cache
def _given(names: tuple[str, ...]) -> set[str]:
    """One set for all records with the same fields given: they are frozen, and a set of its own is half a record."""
    return set(names)


@cache
def _all(sort: type[Model]) -> set[str]:
    """The same of a record of which all fields are given."""
    return set(sort.model_fields)


def _exact(value: Any) -> Any:
    """Floats never enter a record: what was written as ``0.1`` must stay one tenth."""
    if isinstance(value, float):
        raise ValueError("numbers are exact: give int, Decimal or str, not float")
    return value


Number = Annotated[Decimal, BeforeValidator(_exact), WithJsonSchema({"type": "number"})]
"""An exact number. `factx.models.wire` writes it as a plain JSON number."""


class Span(Model):
    """A stretch of a source's text with its exact words: ``text == source_text[start:end]``, in code points."""

    text: str
    start: int
    end: int
