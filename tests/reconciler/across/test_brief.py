"""What is left over as the only sum, count or length in two short reports."""

import pytest

from factx.api import extract, reconcile


@pytest.fixture
def notes():
    def run(one, other, langs=("ko", "ko")):
        documents = [
            {"id": name, "text": text, "lang": lang, "published": "2028-07-16"}
            for name, text, lang in zip("ab", (one, other), langs, strict=True)
        ]
        found = reconcile(extract(documents)).findings
        return [
            {e.text for side in f.sides for e in side.evidence}
            for f in found
            if f.code == "FX103" and f.severity != "none"
        ]

    return run


def test_a_share_of_a_count_is_set_against_the_count_of_the_other_report(notes):
    one = "한결철강의 희망퇴직 접수가 20일 끝났다. 전체 직원 1천200명 가운데 3분의 2가 서류를 냈다."
    other = "한결철강의 희망퇴직 접수가 20일 끝났다. 회사를 떠나기로 한 동료는 모두 640명이다."
    assert any({"3분의 2", "640명"} <= found for found in notes(one, other))


def test_sums_in_two_currencies_meet_that_no_rate_makes_one(notes):
    one = "A small painting by Seo Ha-un fetched $1.2 million, fees included, at Thursday's auction in New York."
    other = "서하운의 그림이 12일 뉴욕 경매에서 수수료를 포함해 우리 돈 약 31억 원에 새 주인을 만났다."
    assert any({"$1.2 million", "약 31억 원"} <= found for found in notes(one, other, ("en", "ko")))


def test_sums_that_a_likely_rate_makes_one_do_not_differ(notes):
    one = "A small painting by Seo Ha-un fetched $1.2 million, fees included, at Thursday's auction in New York."
    other = "서하운의 그림이 12일 뉴욕 경매에서 수수료를 포함해 우리 돈 약 17억 원에 새 주인을 만났다."
    assert not notes(one, other, ("en", "ko"))


def test_ages_are_of_each_person(notes):
    one = "한결철강 노조원 김순례(57) 씨는 20일 서류를 냈다."
    other = "한결철강 노조원 박두환(49) 씨는 20일 서류를 냈다."
    assert not notes(one, other)


def test_a_length_converted_roughly_is_no_other_length(notes):
    one = "청운천문대는 모란시에서 120㎞ 떨어진 고원에 있다."
    other = "The Cheongun observatory stands on a plateau 75 miles from Moran."
    assert not notes(one, other, ("ko", "en"))
