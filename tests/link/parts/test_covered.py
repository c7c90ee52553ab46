"""How much of a group sentences speak of, and who belongs to one."""

import pytest

from factx.models.part import Part
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def read(text: str, lang: str, rules: RuleSet, sort: str) -> list[Part]:
    reading = read_source(document("t", text, rules, Declared(lang=lang, published="2026-05-01")), rules)
    return [part for part in reading.parts if part.type == "EXTENT" and sort in part.parts]


@pytest.mark.parametrize(
    ("text", "lang", "value", "words"),
    [
        ("Every strength of the pill has been called back.", "en", "all", "Every strength of the pill"),
        ("About half of the traders have moved into the hall.", "en", "half", "About half of the traders"),
        ("The sailings were all cancelled.", "en", "all", "sailings were all"),
        ("Refunds went only to those who had booked early.", "en", "only", "only to those"),
        ("None of the villages has power.", "en", "none", "None of the villages"),
        ("Of the nine who worked there, five signed the letter.", "en", "5/9", "nine who worked there, five"),
        ("Five of its seven hospitals were hit.", "en", "5/7", "Five of its seven hospitals"),
        ("Nine boats went out. Four of them came back.", "en", "4/9", "Four"),
        ("The library will open seven days a week.", "en", "every_day", "seven days a week"),
        ("상인 전원이 임시 매장으로 옮겼다.", "ko", "all", "상인 전원"),
        ("시즌권을 산 고객 모두에게 환불했다.", "ko", "all", "고객 모두"),
        ("모든 학생이 돌아왔다.", "ko", "all", "모든 학생"),
        ("10㎎ 제품에 한해 회수한다.", "ko", "only", "제품에 한해"),
        ("한 기종에 한해 판매를 멈춘다.", "ko", "only", "한 기종에 한해"),
        (
            "이사 아홉 명 가운데 합병에 반대한 사람은 하나도 없었다.",
            "ko",
            "all",
            "이사 아홉 명 가운데 합병에 반대한 사람은 하나도",
        ),
        (
            "교사 15명 가운데 수업을 거부한 사람은 하나도 없었다.",
            "ko",
            "none",
            "교사 15명 가운데 수업을 거부한 사람은 하나도",
        ),
        ("산하 병원 7곳 가운데 5곳이 멈췄다.", "ko", "5/7", "산하 병원 7곳 가운데 5곳"),
        ("배 아홉 척이 나갔다. 그 가운데 네 척이 돌아왔다.", "ko", "4/9", "네 척"),
        ("박물관은 주말에만 문을 연다.", "ko", "weekends", "주말에"),
    ],
)
def test_an_extent_is_read_with_its_group(rules: RuleSet, text: str, lang: str, value: str, words: str) -> None:
    assert (value, words) in {(part.entity, part.evidence.text) for part in read(text, lang, rules, "extent")}


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("After all, it had rained.", "en"),
        ("Some 260 people were in the water.", "en"),
        ("It took a year and a half, and only on Monday did it end.", "en"),
        ("설명회는 모두 다섯 차례 열렸다.", "ko"),
        ("편지 두 통이 전부였다.", "ko"),
        ("전국에서 사람이 왔다.", "ko"),
        ("사람들은 다솔초등학교로 갔다.", "ko"),
        ("국비를 한 푼도 못 받더라도 짓는다.", "ko"),
        ("짐작할 수밖에 없다.", "ko"),
        ("공사는 5월에만 물을 내보냈다.", "ko"),
    ],
)
def test_what_covers_no_group_is_no_extent(rules: RuleSet, text: str, lang: str) -> None:
    assert read(text, lang, rules, "extent") == []


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("Three-quarters of all residents signed.", "en", "75/100"),
        ("전체의 3분의 1을 현지에서 만든다.", "ko", "33/100"),
    ],
)
def test_a_share_of_all_is_no_whole(rules: RuleSet, text: str, lang: str, value: str) -> None:
    assert [part.entity for part in read(text, lang, rules, "extent")] == [value]


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("The union had a seat on the panel.", "en", "in"),
        ("The union was refused a place.", "en", "out"),
        ("The union has not joined.", "en", "out"),
        ("Behind it stand two lenders, but not Helvia Bank.", "en", "out"),
        ("노조가 위원회에 참여했다.", "ko", "in"),
        ("노조는 위원회에서 빠졌다.", "ko", "out"),
        ("노조는 회의에 참석하지 않았다.", "ko", "out"),
    ],
)
def test_who_belongs_is_told_from_who_does_not(rules: RuleSet, text: str, lang: str, value: str) -> None:
    assert [part.entity for part in read(text, lang, rules, "member")] == [value]
