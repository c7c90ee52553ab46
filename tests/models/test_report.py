"""A whole run."""

from dataclasses import replace

from factx.extractors.build import Builder
from factx.models.mention import EntityValue
from factx.models.report import Report


def test_records_stand_in_wire_order(report: Report) -> None:
    first, second = report.readings
    name = Builder(first.document).mention("entity", 0, 4, "t", EntityValue(type="ORG", form="name"))
    whole = replace(report, readings=(replace(first, mentions=(name,)), second))
    kinds = [record.record for record in whole.records()]
    assert kinds == ["run", "source", "mention", "fact", "source", "fact", "entity", "finding"]


def test_what_a_source_gives_stands_behind_it(report: Report) -> None:
    records = [r for r in report.records() if r.record in ("source", "fact")]
    assert [getattr(r, "source", None) or r.id for r in records] == [
        reading.source.id for reading in report.readings for _ in range(2)
    ]


def test_a_run_over_nothing_is_its_run_alone(report: Report) -> None:
    empty = replace(report, readings=(), entities=(), findings=())
    assert list(empty.records()) == [report.run]


def test_a_reading_knows_its_source(report: Report) -> None:
    assert [reading.source for reading in report.readings] == [r.document.source for r in report.readings]
