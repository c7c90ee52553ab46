"""Values in a row and the nouns in a row that they are of."""

from collections.abc import Callable

import pytest

from factx.extractors import dates, figures
from factx.link.clause.measure import measure
from factx.models.document import Document
from factx.models.mention import FigureValue
from factx.rules.load import RuleSet

Phrases = Callable[[str], list[str | None]]


@pytest.fixture
def phrases(read: Callable[..., Document], rules: RuleSet) -> Phrases:
    """What the figures of a Korean text measure."""

    def run(text: str) -> list[str | None]:
        document = read(text, lang="ko")
        found = measure(document, figures.extract(document, rules, dates.extract(document, rules)), rules)
        values = [m.value for m in found if isinstance(m.value, FigureValue)]
        assert all(text[v.measured.start : v.measured.end] == v.measured.text for v in values if v.measured)
        return [v.measured.text if v.measured else None for v in values]

    return run


def test_values_in_a_row_are_of_the_nouns_in_a_row_before_them(phrases: Phrases) -> None:
    text = "매출액과 순이익이 2조3861억원, 2333억원으로 각각 30.7%와 28.6% 증가했다."
    assert phrases(text) == ["매출액", "순이익", "매출액", "순이익"]


def test_as_many_nouns_as_values_or_none_are_shared_out(phrases: Phrases) -> None:
    assert phrases("매출액은 2조3861억원, 2333억원으로 늘었다.") == ["매출액", "매출액"]
    assert phrases("매출액과 순이익, 배당이 2조3861억원, 2333억원으로 늘었다.")[0] == "배당"


def test_values_of_two_units_are_no_row(phrases: Phrases) -> None:
    assert phrases("매출액과 이용자가 2조원, 300만명으로 늘었다.")[0] == "이용자"


def test_values_in_brackets_behind_the_members_of_a_list_are_of_what_stands_behind_it(phrases: Phrases) -> None:
    assert phrases("운수창고업(38.19%), 의약품(24.27%), 음식료품(19.76%) 등의 영업이익이 늘었다.") == ["영업이익"] * 3
    assert phrases("운수창고업(38.19%), 의약품(24.27%) 등 8개 업종의 영업이익이 늘었다.")[:2] == ["영업이익"] * 2


def test_values_in_brackets_without_such_a_noun_keep_their_own(phrases: Phrases) -> None:
    assert "영업이익" not in phrases("운수창고업(38.19%), 의약품(24.27%)이 늘었다.")


def test_a_text_without_values_is_left_alone(phrases: Phrases) -> None:
    assert phrases("매출액과 순이익이 늘었다.") == []
