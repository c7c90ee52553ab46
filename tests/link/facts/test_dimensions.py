"""What a bare measure is the measure of."""

import pytest


@pytest.fixture
def measured(reported):
    def run(lang: str, text: str) -> list[str]:
        facts = reported(text, lang=lang, published="2028-05-16").facts
        return [fact.attribute for fact in facts if fact.kind == "figure" and fact.rule == "link.figure"]

    return run


@pytest.mark.parametrize(
    ("lang", "text", "attribute"),
    [
        ("en", "She stood on the summit of the 25,741-foot peak.", "science.height"),
        ("en", "She stood on top of Kharpu Kang, 7,846 metres above the sea.", "science.height"),
        ("en", "Divers found the hull 105 feet below the surface.", "science.depth"),
        ("en", "The 77-foot rocket fell.", "science.length"),
        ("en", "He stood 6 feet tall.", "science.height"),
        ("ko", "그는 7천846m 정상에 섰다.", "science.height"),
        ("ko", "해발 4천920m 베이스캠프를 나섰다.", "science.height"),
        ("ko", "키 180cm의 남성이다.", "population.height.person"),
    ],
)
def test_a_word_beside_a_measure_or_the_sort_of_the_thing_says_of_what_it_is(measured, lang, text, attribute):
    assert measured(lang, text) == [attribute]


@pytest.mark.parametrize(
    ("lang", "text", "attribute"),
    [
        ("en", "Waves 8 metres high hit the coast.", "weather.wave_height"),
        ("ko", "눈이 8미터 쌓였다.", "weather.snowfall"),
    ],
)
def test_what_the_catalogue_knows_says_more(measured, lang, text, attribute):
    assert measured(lang, text) == [attribute]


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_words_are_sorted_and_of_one_attribute_on_each_side(rules, lang):
    rows = [(row["surface"], row["side"], row["attribute"]) for row in rules.lexicon(lang, "measure_cue").rows]
    assert rows == sorted(rows)
    assert len({row[:2] for row in rows}) == len(rows)


def test_a_no_break_space_in_such_words_is_a_blank_like_any_other(measured):
    assert measured("en", "The gate was 20 metres in\u00a0length.") == ["science.length"]
