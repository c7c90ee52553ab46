"""Records that are made without being checked are the records that checking gives."""

from factx.models.base import Model, Span, unchecked
from factx.models.fact import Facets, Status
from factx.models.mention import EntityValue


def test_a_record_made_unchecked_equals_the_checked_one_field_by_field() -> None:
    cue = Span(text="부인했다", start=4, end=8)
    pairs: list[tuple[Model, Model]] = [
        (Status(name="denied", cues=(cue,)), unchecked(Status)(name="denied", cues=(cue,))),
        (
            EntityValue(type="ORG", form="name", entity="org:kt"),
            unchecked(EntityValue)(type="ORG", form="name", entity="org:kt"),
        ),
        (Facets(), unchecked(Facets)()),
    ]
    for checked, plain in pairs:
        assert plain == checked
        assert hash(plain) == hash(checked)
        assert list(plain.__dict__) == list(checked.__dict__)
        assert plain.model_fields_set == checked.model_fields_set
        assert plain.model_dump_json() == checked.model_dump_json()


def test_the_order_of_the_arguments_is_not_that_of_the_record() -> None:
    assert list(unchecked(Span)(end=2, start=0, text="KT").__dict__) == ["text", "start", "end"]
