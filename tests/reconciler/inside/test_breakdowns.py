"""Lists of parts that nearly make up a total told near by, and do not."""

import pytest

from factx.reconciler.inside.breakdowns import breakdowns


@pytest.fixture(scope="module")
def broken(rules, reported):
    def run(lang: str, text: str) -> list[tuple[list[int], int]]:
        reading = reported(text, lang=lang)
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
        (
            "en",
            "They put the number of patients at 196: 118 at Eunsol Grade School and a further 87 at Daon High School.",
            [118, 87],
            196,
        ),
        ("en", "Nineteen people have died: eight in fields, seven in rooms, five on building sites.", [8, 7, 5], 19),
        ("en", "Onsae employs 9,200 and its target 3,100; between them they have 12,900.", [9200, 3100], 12900),
        ("ko", "위원회는 위원 11명으로 꾸려졌다. 전문가가 5명, 학부모가 4명, 군이 뽑은 이가 3명이다.", [5, 4, 3], 11),
        ("en", "Of the nine men at work below the road, four died and six lived.", [4, 6], 9),
        ("ko", "작업자 9명 가운데 4명이 숨지고 6명이 살았다.", [4, 6], 9),
        (
            "ko",
            "잘못 가른 것은 모두 46장이다. 무효가 21장, 되살아난 것이 16장, 넘어간 것이 11장이다.",
            [21, 16, 11],
            46,
        ),
        ("ko", "부상자는 중상 7명, 경상 21명 등 29명이다.", [7, 21], 29),
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
    ("lang", "text", "parts", "whole"),
    [
        (
            "ko",
            "손실 추계는 212억원이다. 진료 수입 감소 134억원, 복구 비용 51억원, 배상 준비금 37억원을 더한 것이다.",
            [134, 51, 37],
            212,
        ),
        ("ko", "피해액은 56억원으로 집계됐다. 시설 31억원, 농작물 18억원, 가축 9억원이다.", [31, 18, 9], 56),
        ("en", "It will pay people 16 billion won: 5.2 billion for 86 boats, 8.8 billion for 31 farms.", [52, 88], 160),
        ("en", "She spent $4.1bn on debts, $2.5bn on cars and $5.6bn on land, $11.2bn in all.", [41, 25, 56], 112),
    ],
)
def test_sums_of_money_are_added_too(broken, lang, text, parts, whole):
    scale = 10**8
    assert broken(lang, text) == [([part * scale for part in parts], whole * scale)]


def test_whole_numbers_that_fit_only_when_rounded_are_told_so(rules, reported):
    text = "추경은 20조원이다. 추경은 민생 지원 9조원, 세입 보전 7조원, 지역 경기 5조원으로 짜인다."
    reading = reported(text, lang="ko")
    assert [total.rounded for total in breakdowns(reading.document, reading.facts, rules)] == [True]


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


def test_two_groups_that_are_all_make_a_total(broken):
    assert broken("ko", "버스에 오른 대표선수는 14명이었다. 남자 8명, 여자 7명이다.") == [([8, 7], 14)]
    assert not broken("ko", "버스에 오른 대표선수는 15명이었다. 남자 8명, 여자 7명이다.")
    assert not broken("ko", "버스에 오른 대표선수는 14명이었다. 감독 8명, 기자 7명이다.")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", ""),
        ("en", "Nothing was counted."),
        ("ko", "유물은 512점이다. 토기가 281점으로 알려졌다."),
        ("en", "512 512 512 512 512"),
        ("ko", "0명, 0명, 0명이다. 모두 0명이다."),
    ],
)
def test_a_text_without_a_list_has_no_breakdown(broken, lang, text):
    assert broken(lang, text) == []


def test_a_loss_is_no_part_of_a_sum(broken):
    text = "영업이익은 모두 50명이다. 메모리 28명, 비메모리 적자 12명, 기타 9명이다."
    assert broken("ko", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "유물은 512점이다. " + "박물관은 문을 열었다. " * 4 + "토기가 281점, 철기가 174점, 장신구가 47점이다.",
        "토기가 281점, 철기가 174점, 장신구가 47점이다. " + "박물관은 문을 열었다. " * 2 + "유물은 512점이다.",
    ],
)
def test_a_total_far_from_its_list_is_another_number(broken, text):
    assert broken("ko", text) == []


def test_parts_of_one_number_are_counted_each(broken):
    """9 and 1 and 1 are eleven, though the two ones are one fact told twice."""
    text = "포항의 인명피해는 총 11명이다. 지하주차장에서 발견된 9명, 오천읍 실종자 1명, 급류 실종자 1명 등이다."
    assert broken("ko", text) == []
    assert broken("ko", text.replace("총 11명", "총 12명")) == [([9, 1, 1], 12)]
