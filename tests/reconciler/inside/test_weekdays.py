"""Weekdays that do not fit the day they stand beside."""

import pytest

from factx.read import article
from factx.reconciler.inside.weekdays import misfits
from factx.run.pipeline import read_source


@pytest.fixture(scope="module")
def source(rules):
    def run(lang, text, name="x"):
        declared = article.Declared(lang=lang, published="2025-09-20", published_from="input")
        return read_source(article.document(name, text, rules, declared), rules, compares=False)

    return run


def found(reading, *others):
    return [(misfit.mention.text, misfit.day.isoformat(), misfit.explicit) for misfit in misfits(reading, others)]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ko", "법원은 2025년 9월 11일(수) 판결했다.", ("2025년 9월 11일(수)", "2025-09-11", True)),
        ("ko", "법원은 지난 11일(수) 판결했다.", ("지난 11일(수)", "2025-09-11", False)),
        (
            "en",
            "The court ruled on Wednesday, 11 September 2025.",
            ("Wednesday, 11 September 2025", "2025-09-11", True),
        ),
    ],
)
def test_a_date_whose_weekday_is_of_another_day(source, lang, text, expected):
    assert found(source(lang, text)) == [expected]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "법원은 2025년 9월 11일(목) 판결했다."),
        ("en", "The court ruled on Thursday, 11 September 2025."),
        ("ko", "법원은 11일 판결했다."),
        ("en", "The court ruled on Wednesday."),
        ("ko", "9월 둘째 주 수요일에 열린다."),
        ("ko", ""),
    ],
)
def test_a_weekday_that_fits_or_stands_alone_is_none(source, lang, text):
    assert found(source(lang, text)) == []


def test_other_sources_bear_witness_to_the_day_or_to_the_weekday_nearest_it(source):
    wrong = source("ko", "법원은 2025년 9월 11일(수) 판결했다.")
    others = [
        source("en", "The court ruled on 10 September 2025.", "b"),
        source("ko", "법원은 2025년 9월 11일 판결했다.", "c"),
        source("ko", "법원은 2025년 9월 17일 판결했다.", "d"),
    ]
    (misfit,) = misfits(wrong, others)
    assert [(mention.source, mention.text) for mention in misfit.witnesses] == [
        ("b", "10 September 2025"),
        ("c", "2025년 9월 11일"),
    ]


def test_the_nearest_day_of_a_weekday_may_come_after(source):
    wrong = source("en", "The court ruled on Friday, 11 September 2025.")
    others = [
        source("ko", "법원은 2025년 9월 12일 판결했다.", "b"),
        source("ko", "법원은 2025년 9월 5일 판결했다.", "c"),
    ]
    (misfit,) = misfits(wrong, others)
    assert [mention.source for mention in misfit.witnesses] == ["b"]
