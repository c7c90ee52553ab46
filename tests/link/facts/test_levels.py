"""What stands right beside a figure and is of the same thing."""

import pytest


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", "It promised 1.8 billion won ($13 million) to the climbers.", ["1.8 billion won", "$13 million"]),
        ("ko", "7조2천억원(약 51억달러) 규모의 계약을 맺었다.", ["7조2천억원", "약 51억달러"]),
        ("en", "It promised 1.8 billion won to the climbers.", ["1.8 billion won"]),
    ],
)
def test_the_sum_in_another_currency_is_shown_with_the_sum(reported, lang, text, words):
    (fact,) = [f for f in reported(text, lang=lang).facts if f.kind == "figure"]
    assert [shown.text for shown in fact.evidence if shown.role == "value"] == words


def test_a_change_is_of_what_the_level_behind_it_is(reported):
    text = "하늘전자는 29.9% 하락한 8천620원에 장을 마쳤다."
    facts = [f for f in reported(text, lang="ko").facts if f.kind == "figure"]
    assert len({fact.attribute for fact in facts}) == 1
