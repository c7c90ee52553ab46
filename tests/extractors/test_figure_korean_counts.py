"""Korean numbers that count something else than they seem to, or nothing."""

import pytest

from factx.extractors.dates import extract as dates
from factx.extractors.figures import extract as figures
from factx.read import article
from factx.tokenize import tokenize


@pytest.fixture(scope="module")
def found(rules):
    def run(text: str) -> list[tuple[str, str, str | None]]:
        document = tokenize(article.document("x", text, rules, article.Declared(lang="ko")), rules)
        return [(m.text, str(m.value.number), m.value.unit) for m in figures(document, rules, dates(document, rules))]

    return run


@pytest.mark.parametrize(
    "text",
    [
        "중대한 이상반응은 한 건도 없었다.",
        "물 한 방울도 새지 않았다.",
        "빈자리가 단 한 군데도 없다.",
        "한 분도 포기하지 않고 끝까지 수색하겠다.",
        "단 한 표의 뜻도 허투루 듣지 않겠다.",
        "한 점 의혹도 남기지 않겠다.",
    ],
)
def test_not_even_one_counts_nothing(found, text):
    assert found(text) == []


def test_one_that_also_did_something_is_one(found):
    assert found("부상자 한 명도 병원으로 옮겨졌다.") == [("한 명", "1", "person")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("원전 4기가 가동 중이다.", ("4기", "4", "item")),
        ("램 4기가가 들어간다.", ("4기가", "4", "gigabyte")),
        ("야당 의원 다섯이 자리를 비웠다.", ("다섯", "5", "person")),
        ("알약 36정을 맡겼다.", ("36정", "36", "item")),
        ("지반가속도는 0.17g로 설계 기준에 못 미쳤다.", ("0.17g", "0.17", "g_force")),
        ("6월(퍼브 2.8 상승)과 비슷했다.", ("2.8", "2.8", None)),
        ("경쟁률은 6대 3이다.", ("6대 3", "2", "ratio")),
    ],
)
def test_a_counter_is_told_by_its_sentence(found, text, expected):
    assert found(text) == [expected]


def test_votes_for_and_against_are_two_counts(found):
    assert found("법원은 6대 3으로 판결을 뒤집었다.") == [("6", "6", "item"), ("3", "3", "item")]


@pytest.mark.parametrize("text", ["백신 임상 3상을 마쳤다.", "터를 한도반도체에 넘긴다.", "찬성과 반대 의견이 갈렸다."])
def test_phases_and_names_are_no_figures(found, text):
    assert found(text) == []
