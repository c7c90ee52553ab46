"""Sums inside one source: which figures are parts of which total, and when they do not make it up."""

import pytest

from factx.reconciler.compare.sums import compare_sum
from factx.reconciler.inside.totals import cued, figure_of, is_loss, totals


@pytest.fixture(scope="module")
def sums(rules, reported):
    def run(lang: str, text: str) -> list[tuple[list[int], int, bool, str | None]]:
        reading = reported(text, lang=lang)
        found = []
        for total in totals(reading.document, reading.facts, rules):
            parts, whole = [part.value for part in total.parts], total.whole.value
            code = compare_sum(parts, whole, at_least=total.open).code
            found.append(([int(part.number) for part in parts], int(whole.number), total.open, code))
        return found

    return run


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "이 사고로 사망자 3명, 부상자 14명 등 모두 17명의 사상자가 발생했다."),
        ("ko", "남성 3명, 여성 14명 등 모두 17명이 참가했다."),
        ("ko", "사상자 17명(사망 3명, 부상 14명)이 나왔다."),
        ("en", "The list has three men and 14 women, a total of 17 people."),
        ("en", "The crash left 17 casualties (three dead and 14 injured)."),
    ],
)
def test_parts_that_add_up_are_no_finding(sums, lang, text):
    ((parts, whole, _, code),) = sums(lang, text)
    assert (parts, whole, code) == ([3, 14], 17, None)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "이 사고로 사망자 3명, 부상자 14명 등 모두 19명의 사상자가 발생했다."),
        ("ko", "사상자 19명(사망 3명, 부상 14명)이 나왔다."),
        ("en", "The crash left 19 casualties (three dead and 14 injured)."),
    ],
)
def test_the_dead_and_the_injured_are_all_the_casualties(sums, lang, text):
    assert [code for *_, code in sums(lang, text)] == ["FX124"]


def test_an_open_list_may_leave_parts_out_but_not_exceed_its_total(sums):
    assert [code for *_, code in sums("ko", "서울 30명, 부산 20명 등 모두 90명이 신청했다.")] == [None]
    assert [code for *_, code in sums("ko", "서울 30명, 부산 20명 등 모두 40명이 신청했다.")] == ["FX124"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "부상자 14명 중 3명이 위독해 모두 2명이 수술을 받았다."),
        ("ko", "경찰 300명과 소방관 50명이 투입돼 주민 등 모두 12명을 구조했다."),
        ("ko", "사망자 3명(남성 2명, 여성 1명), 부상자 14명 등 모두 17명의 사상자가 발생했다."),
        ("en", "Of the 14 injured, three were critical, and rescuers saved a total of 40 people."),
    ],
)
def test_figures_that_are_no_parts_of_a_total_are_not_added(sums, lang, text):
    assert all(code is None for *_, code in sums(lang, text))


def figures(reading):
    return {fact.evidence[0].text: fact for fact in reading.facts if fact.kind == "figure"}


@pytest.mark.parametrize(
    ("lang", "text", "loss", "gain"),
    [
        ("ko", "메모리 부문은 매출 6조원, 비메모리 부문은 적자 1조원을 냈다.", "1조원", "6조원"),
        ("en", "The unit made a loss of $3 million on sales of $9 million.", "$3 million", "$9 million"),
    ],
)
def test_a_loss_is_known_by_the_word_before_it(rules, reported, lang, text, loss, gain):
    found = figures(reported(text, lang=lang))
    assert is_loss(found[loss], text, rules)
    assert not is_loss(found[gain], text, rules)


@pytest.mark.parametrize(
    ("lang", "text", "whole", "part"),
    [
        ("ko", "남성 3명, 여성 14명 등 모두 17명이 참가했다.", "17명", "3명"),
        ("en", "Repairs took $40,000, and in all $90,000 was spent.", "$90,000", "$40,000"),
    ],
)
def test_words_beside_a_number_say_that_it_is_the_total(rules, reported, lang, text, whole, part):
    found = figures(reported(text, lang=lang))
    assert cued(text, found[whole], rules, lang, "before")
    assert not cued(text, found[part], rules, lang, "before")


def test_parts_are_figures(reported):
    (fact,) = figures(reported("Nine boats sank.", lang="en")).values()
    assert figure_of(fact) is fact.value
    with pytest.raises(TypeError):
        figure_of(fact.model_copy(update={"value": None}))
