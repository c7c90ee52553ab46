"""Measures of what the sentence before has measured."""

import pytest


@pytest.fixture
def topic(reported):
    def run(lang, text, words):
        facts = reported(text, lang=lang, published="2028-07-16").facts
        return next(set(f.topic) for f in facts if f.kind == "figure" and f.evidence[0].text == words)

    return run


def test_a_lone_depth_is_that_of_the_hole_measured_before(topic):
    text = "도로에는 가로 20m, 세로 15m 크기의 구멍이 생겼다. 깊이는 12m에 이른다."
    assert "hole" in topic("ko", text, "12m")


def test_a_measure_with_a_thing_of_its_own_takes_none(topic):
    text = "도로에는 가로 20m, 세로 15m 크기의 구멍이 생겼다. 다리 난간과 기둥의 높이는 12m에 이른다."
    assert "hole" not in topic("ko", text, "12m")


def test_a_weight_is_of_no_length(topic):
    text = "도로에는 가로 20m 크기의 구멍이 생겼다. 무게는 12t이다."
    assert "hole" not in topic("ko", text, "12t")
