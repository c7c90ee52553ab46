import pytest

from factx.reconciler.findings.particle import with_particle


@pytest.mark.parametrize(
    ("word", "particle", "expected"),
    [
        ("서울", "은", "서울은"),
        ("카카오", "은", "카카오는"),
        ("오픈AI", "이", "오픈AI가"),
        ("SK텔레콤", "을", "SK텔레콤을"),
        ("서울", "으로", "서울로"),
        ("부산", "으로", "부산으로"),
        ("2,031만 명", "이라고", "2,031만 명이라고"),
        ("003", "은", "003은"),
        ("004", "은", "004는"),
        ("“파트너”", "을", "“파트너”를"),
        ("004(연합뉴스)", "은", "004(연합뉴스)는"),
        ("7억 명 이상(001)", "과", "7억 명 이상(001)과"),
        ("20.31 million(004)", "은", "20.31 million(004)은"),
        ("first(002)", "은", "first(002)는"),
        ("KT", "은", "KT는"),
        ("LG", "이", "LG가"),
        ("Samsung", "을", "Samsung을"),
        ("Krafton", "이", "Krafton이"),
        ("Facebook", "은", "Facebook은"),
        ("Google", "으로", "Google로"),
        ("Kakao", "과", "Kakao와"),
        ("Naver", "은", "Naver는"),
        ("1", "으로", "1로"),
        ("0", "으로", "0으로"),
        ("‘완료’", "으로", "‘완료’로"),
        ("‘소문’", "으로", "‘소문’으로"),
    ],
)
def test_a_particle_takes_the_form_that_the_last_sound_wants(word, particle, expected):
    assert with_particle(word, particle) == expected
