"""Sums inside one source: which figures are parts of which total, and when they do not make it up."""

import pytest

from factx.read import article
from factx.reconciler.compare.sums import compare_sum
from factx.reconciler.inside.breakdowns import breakdowns
from factx.reconciler.inside.totals import totals
from factx.run.pipeline import read_source


@pytest.fixture(scope="module")
def sums(rules):
    def run(lang: str, text: str) -> list[tuple[list[int], int, bool, str | None]]:
        reading = read_source(article.document("x", text, rules, article.Declared(lang=lang)), rules)
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


@pytest.fixture(scope="module")
def broken(rules):
    def run(lang: str, text: str) -> list[tuple[list[int], int]]:
        reading = read_source(article.document("x", text, rules, article.Declared(lang=lang)), rules)
        found = breakdowns(reading.document, reading.facts, rules)
        return [([int(part.value.number) for part in total.parts], int(total.whole.value.number)) for total in found]

    return run


@pytest.mark.parametrize(
    ("lang", "text", "parts", "whole"),
    [
        ("ko", "유물은 512점이다. 토기가 281점, 철기가 174점, 장신구가 47점이다.", [281, 174, 47], 512),
        (
            "ko",
            "예산은 20조원이다. 예산은 복지 9조5000억원, 국방 7조2000억원, 교육 5조1000억원으로 짜인다.",
            [95, 72, 51],
            200,
        ),
        (
            "en",
            "The bill passed with 128 in favour, 74 against and 11 abstentions. 215 lawmakers voted.",
            [128, 74, 11],
            215,
        ),
        ("en", "Nineteen people have died: eight in fields, seven in rooms, five on building sites.", [8, 7, 5], 19),
        ("en", "Onsae employs 9,200 and its target 3,100; between them they have 12,900.", [9200, 3100], 12900),
        ("en", "Of the nine men at work below the road, four died and six lived.", [4, 6], 9),
        ("ko", "작업자 9명 가운데 4명이 숨지고 6명이 살았다.", [4, 6], 9),
        (
            "ko",
            "잘못 가른 것은 모두 46장이다. 무효가 21장, 되살아난 것이 16장, 넘어간 것이 11장이다.",
            [21, 16, 11],
            46,
        ),
        ("ko", "입건된 사람은 모두 8명이다. 시공사 3명, 업체 2명, 감리단 2명, 발주처 2명이다.", [3, 2, 2, 2], 8),
        (
            "ko",
            "피해액은 426조원이다. 예치금이 131조원, 비트코인이 204조원, 나머지 코인이 81조원이다.",
            [1310, 2040, 810],
            4260,
        ),
    ],
)
def test_parts_that_nearly_make_up_a_total_near_by_are_a_slip(broken, lang, text, parts, whole):
    scale = 10**11 if "조" in text else 1
    assert broken(lang, text) == [([part * scale for part in parts], whole * scale)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "유물은 502점이다. 토기가 281점, 철기가 174점, 장신구가 47점이다."),
        ("ko", "관람객은 900명이다. 토기가 281점, 철기가 174점, 장신구가 47점이다."),
        ("ko", "매출은 25조원이다. 영업이익은 21조원, 순이익은 3조원, 배당은 2조원이다."),
        ("en", "Of the 50 passengers, 12 were injured and three died."),
        ("en", "There 179 were killed. The plane carried 175 passengers and six crew members."),
        ("ko", "탑승객 181명 가운데 177명이 숨지고 2명이 구조됐다."),
        ("ko", "의원 300명이 투표했다. 200명의 찬성이 필요하고, 108명이 반대했다."),
        ("ko", "영업이익은 모두 5조원이다. 메모리 6조원, 비메모리 적자 1조원, 기타 1조원이다."),
        ("en", "The city has 1,400 schools. It struck 1,069 pupils and 85 members of staff."),
    ],
)
def test_a_sum_that_fits_or_is_far_off_is_none(broken, lang, text):
    assert broken(lang, text) == []


def test_who_was_aboard_is_dead_missing_or_saved(broken):
    text = "여객선에는 124명이 타고 있었다. 88명이 구조됐다. 실종자는 15명이다. 사망자는 19명이다."
    assert [whole for _, whole in broken("ko", text)] == [124]


def test_two_groups_that_are_all_make_a_total(rules):
    def misfits(text):
        reading = read_source(article.document("a", text, rules), rules)
        return [total.whole.evidence[0].text for total in breakdowns(reading.document, reading.facts, rules)]

    assert misfits("버스에 오른 대표선수는 14명이었다. 남자 8명, 여자 7명이다.") == ["14명"]
    assert not misfits("버스에 오른 대표선수는 15명이었다. 남자 8명, 여자 7명이다.")
    assert not misfits("버스에 오른 대표선수는 14명이었다. 감독 8명, 기자 7명이다.")
