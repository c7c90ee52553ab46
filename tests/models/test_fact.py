"""Facts and entities: what the contract lets a record hold."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from factx.models.fact import Entity, EntityRef, Evidence, Facets, Fact, ListValue, Names, Status, one_surname
from factx.models.mention import FigureValue


def fact(**fields: object) -> Fact:
    evidence = Evidence(source="a", start=0, end=4, text="7억 명", line=1)
    return Fact(
        **{
            "id": "f:1", "source": "a", "kind": "figure", "subject": "org:openai", "attribute": "people.users",
            "value": FigureValue(number=Decimal(700_000_000), unit="person"), "evidence": (evidence,),
            "rule": "ko.figure.count", **fields,
        }
    )  # fmt: skip


def test_what_is_not_stated_stays_none() -> None:
    assert fact().facets == Facets(population=None, period=None, as_of=None, basis=None, place=None)


def test_a_fact_without_a_cue_is_plainly_stated_by_the_narrator() -> None:
    told = fact()
    assert (told.status.name, told.status.polarity, told.status.cues) == ("stated", "+", ())
    assert (told.attribution.manner, told.attribution.holder) == ("none", None)


@pytest.mark.parametrize(
    "fields",
    [{"kind": "opinion"}, {"status": {"name": "probable"}}, {"truth": True}, {"value": {"number": 0.1}}],
)
def test_unknown_kinds_fields_and_floats_are_refused(fields: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        fact(**fields)


def test_facts_are_frozen_and_equal_by_their_fields() -> None:
    assert fact() == fact()
    with pytest.raises(ValidationError):
        fact().subject = None  # type: ignore[misc]


def test_a_fact_survives_its_own_json() -> None:
    told = fact(status=Status(name="denied", polarity="-"))
    assert Fact.model_validate_json(told.model_dump_json()) == told


def test_a_list_says_whether_it_claims_to_be_whole() -> None:
    members = (EntityRef(entity="org:lg", text="LG"), EntityRef(entity=None, text="두나무"))
    assert ListValue(members=members, closed=False).count is None


def test_an_entity_tells_why_its_names_are_one() -> None:
    names = Names(ko=("오픈AI",), en=("OpenAI",))
    entity = Entity(id="org:openai", type="ORG", names=names, mentions=3, sources=("a",), linked_by=("lexicon",))
    assert (entity.names.ko[0], entity.linked_by) == ("오픈AI", ("lexicon",))


def test_surnames_alone_may_be_one_person():
    assert one_surname("person:choi", "person:choi-gwang-ho")
    assert one_surname("person:은", "person:은~2")
    assert not one_surname("person:choi", "person:kim-su")
    assert not one_surname("person:choi-gwang-ho", "person:choi-yu-na")
