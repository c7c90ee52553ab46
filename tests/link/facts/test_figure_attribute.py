"""What a figure measures."""

from collections.abc import Callable

import pytest

from factx.models.fact import Fact

Facts = Callable[..., tuple[Fact, ...]]


def attribute_of(words: str, found: tuple[Fact, ...]) -> str | None:
    """The attribute of the figure with these words."""
    return next(f.attribute for f in found if f.kind == "figure" and words in f.evidence[0].text)


@pytest.mark.parametrize(
    ("text", "words", "attribute"),
    [
        ("Officials put the number of patients at 205.", "205", "health.patients"),
        ("Police put the number of protesters at 5,000.", "5,000", "politics.protesters"),
        ("The firm cut the number of branches to 40.", "40", "business.stores"),
    ],
)
def test_a_number_that_is_put_somewhere_is_of_what_it_counts(
    facts: Facts, text: str, words: str, attribute: str
) -> None:
    assert attribute_of(words, facts(text, "en")) == attribute


@pytest.mark.parametrize(
    ("text", "words", "attribute"),
    [
        ("All but two of the 181 people aboard died.", "two", "open.exception"),
        ("Those who attended are aged between 14 and 18.", "14 and 18", "population.age"),
        ("Some 9,000 people live within 30 kilometers of the plant.", "30 kilometers", "science.distance"),
        ("Regulators can fine firms up to 7 percent of revenue.", "7 percent", "open.revenue"),
    ],
)
def test_what_stands_at_the_side_of_a_figure_tells_what_it_is(
    facts: Facts, text: str, words: str, attribute: str
) -> None:
    assert attribute_of(words, facts(text, "en")) == attribute


def test_who_counts_is_not_what_is_counted(facts: Facts) -> None:
    found = facts("보훈부는 713명을 독립유공자로 인정했다.", "ko")
    assert "ministry" not in (attribute_of("713명", found) or "")


def test_a_figure_that_no_word_names_is_of_its_sort(facts: Facts) -> None:
    assert attribute_of("12%", facts("It was 12%.", "en")) == "open.percent"
