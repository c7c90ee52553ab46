"""What a text gives in two units or currencies."""

import pytest


@pytest.fixture(scope="module")
def figures(reported):
    """The figures of a text; there are two."""

    def find(text, lang="en"):
        found = [mention for mention in reported(text, lang=lang).mentions if mention.kind == "figure"]
        assert len(found) == 2
        return found

    return find


@pytest.mark.parametrize(
    ("lang", "text", "first", "again"),
    [
        ("en", "It was 48 nautical miles, or roughly 89 kilometres, from the island.", "48 nautical miles", "89"),
        ("en", "The fence is 15 meters (49 feet) high.", "15 meters", "49 feet"),
        ("en", "The winger was sold for 4.2 million pounds, about $5.3 million, in May.", "4.2 million pounds", "$5.3"),
        ("ko", "피해 면적은 1200㏊, 평수로는 363만평에 이른다.", "1200㏊", "363만평"),
        ("ko", "해커는 600만 달러, 우리 돈 83억 원쯤을 요구했다.", "600만 달러", "83억 원"),
        ("ko", "배상 총액은 620억원이다. 미국 돈으로 4200만달러쯤 된다.", "620억원", "4200만달러"),
        ("ko", "그는 1200만 엔을 냈다. 우리 돈으로 약 1억1000만 원이다.", "1200만 엔", "1억1000만 원"),
        ("en", "They will hand back 62bn won in June. That works out at $42 million.", "62bn won", "$42"),
    ],
)
def test_the_second_measure_repeats_the_first(figures, lang, text, first, again):
    one, two = figures(text, lang)
    assert one.text == first
    assert again in two.text
    assert two.value.equivalent_of == one.id


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "It earned 62bn won. It is about $42m in debt."),
        ("en", "It touched a low of 36,900 won. That is $173 million of market value up in smoke."),
        ("ko", "620억원을 벌었다. 빚은 4200만달러다."),
    ],
)
def test_a_sum_of_the_next_sentence_is_another_where_no_word_says_it_is_the_same(figures, lang, text):
    assert [figure.value.equivalent_of for figure in figures(text, lang)] == [None, None]


def test_two_measures_of_two_things_are_no_conversion(figures):
    found = figures("It is 48 miles, and the road is 89 kilometres long.")
    assert [figure.value.equivalent_of for figure in found] == [None, None]


def test_what_no_slip_of_scale_explains_is_another_measure(figures):
    found = figures("Each weighs about 2.8 ounces, or 27,300 pounds of product in all.")
    assert [figure.value.equivalent_of for figure in found] == [None, None]
