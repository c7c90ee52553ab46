"""What one source tells."""

from factx.read.article import Declared, document
from factx.reconciler.parts.telling import OPENING, Told, near_in_time, opening
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

TEXT = "Police found 240 bicycles in Paju. " + "The mayor resigned. " * OPENING + "A cat died."


def told(rules: RuleSet, published: str | None = None) -> Told:
    given = Declared(lang="en", published=published, published_from="input" if published else None)
    return Told(read_source(document("t", TEXT, rules, given), rules))


def test_the_opening_is_of_the_first_sentences(rules: RuleSet) -> None:
    source = told(rules)
    assert len(source.opening) == OPENING
    keys = opening(source.reading.parts)
    assert {"v:240", "c:bicycle"} <= keys
    assert "c:cat" not in keys


def test_sources_of_the_same_days_are_near_and_those_without_a_day_may_be(rules: RuleSet) -> None:
    first, next_day, later = (told(rules, day) for day in ("2026-03-10", "2026-03-11", "2026-04-11"))
    assert near_in_time(first, next_day)
    assert not near_in_time(first, later)
    assert near_in_time(first, told(rules))
