"""Dates that are left over in two reports and date one thing otherwise."""

import pytest

from factx.link.said.happenings import happening_table
from factx.read.article import Declared, document
from factx.reconciler.alignment.whens import Whens
from factx.reconciler.comparison import Origin, Statement
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.telling import Told
from factx.run.pipeline import read_source


@pytest.fixture
def found(rules):
    def run(one, other, days=("2027-05-20", "2027-05-21")):
        readings = [
            read_source(document(name, text, rules, Declared(published=published, published_from="input")), rules)
            for name, text, published in (("a", one, days[0]), ("b", other, days[1]))
        ]
        left, right = (
            [Statement(fact, Origin(r.source.id, r.source.lang, r.source.published, r.source.id)) for fact in r.facts]
            for r in readings
        )
        told = Told(readings[0]), Told(readings[1])
        whens = Whens(left, right, told, Counterparts(*told), happening_table(rules))
        links = whens.links((), ())
        return [(x.a.fact.evidence[0].text, x.b.fact.evidence[0].text, x.comparison.severity) for x in links]

    return run


LAUNCH = "기상위성 해미르 2호는 지난 17일 고흥 발사장에서 발사됐다. 무게는 320㎏이다."


def test_a_day_that_neither_report_shares_is_set_against_the_other(found):
    other = "The 320-kilogram weather satellite Haemir 2 was launched from Goheung on May 12."
    assert found(LAUNCH, other) == [("지난 17일", "May 12", "note")]


def test_a_day_that_the_other_report_has_too_is_no_difference(found):
    other = "The weather satellite Haemir 2 was launched from Goheung on May 12. Its first image came on May 17."
    assert found(LAUNCH, other) == []


def test_what_was_done_after_the_first_report_was_written_is_another_thing(found):
    other = "The weather satellite Haemir 2 was launched from Goheung on May 28."
    assert found(LAUNCH, other, days=("2027-05-20", "2027-06-01")) == []


def test_a_day_within_a_month_is_only_more_exact(found):
    other = "The weather satellite Haemir 2 was launched from Goheung in May."
    assert found(LAUNCH, other) == []
