"""Korean sums that leave their won out, as headlines do."""

import pytest


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("‘4조 빅딜’ 걷어찬 진짜 이유", "4000000000000"),
        ("500억 횡령 혐의 대표 구속", "50000000000"),
        ("수주 잔고 12조 돌파", "12000000000000"),
        ("100억대 사기 일당 검거", "10000000000"),
        ("인구 14억의 인도에 2조 투자", "2000000000000"),
    ],
)
def test_a_large_number_beside_a_word_of_money_is_won(find, text, number):
    assert {str(m.value.number): m.value.unit for m in find("ko", text)}[number] == "KRW"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("인구 14억의 인도에 2조 투자", "1400000000"),
        ("관객 1억 돌파, 수익은 미정", "100000000"),
        ("스마트폰 1억대를 팔아 돈을 벌었다", "100000000"),
        ("200만 달러 계약에 이어 3억 투자", "300000000"),
    ],
)
def test_other_large_numbers_are_not(find, text, number):
    assert {str(m.value.number): m.value.unit for m in find("ko", text)}[number] != "KRW"
