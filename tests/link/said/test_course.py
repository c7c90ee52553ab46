"""What becomes of a plan, and which denials leave no way out."""

import pytest

from factx.models.said import Said
from factx.read.article import Declared, document
from factx.rules.load import default_rules
from factx.run.pipeline import read_source

RULES = default_rules()


def said(text: str) -> list[Said]:
    return list(read_source(document("t", text, RULES, Declared(published="2027-03-02")), RULES).said)


@pytest.mark.parametrize(
    ("text", "course"),
    [
        ("The navy called off the exercise off Jeju.", "off"),
        ("The band has scrapped its two concerts in Seoul.", "off"),
        ("The launch of the probe was put off until February.", "moved"),
        ("The exhibition will go ahead as planned.", "kept"),
        ("The navy held the exercise off Jeju.", ""),
        ("새론식품의 공장 계획이 백지화됐다.", "off"),
        ("일본은 탐사선 발사를 내년 2월로 미뤘다.", "moved"),
        ("공연은 예정대로 열린다.", "kept"),
        ("공장 굴뚝에서 연기가 났다.", ""),
        ("Dredging of the stream has stopped.", "halted"),
        ("The samples have yet to be opened.", "pending"),
        ("시는 발굴을 중단했다.", "halted"),
        ("회의는 아직 열리지 않았다.", "pending"),
        ("밤사이 추가로 구조한 사람은 없다.", "more"),
        ("환불 조항은 계약서 어디에도 없다.", "absent"),
        ("우물물에서 대장균은 나오지 않았다.", "absent"),
        ("There was no clause on refunds in the contract.", "absent"),
        ("시장은 뇌물을 받은 적이 없다.", ""),
        ("배를 훔칠 수는 없다.", "cannot"),
        ("They could not steal the boat.", "cannot"),
    ],
)
def test_words_tell_what_becomes_of_a_plan(text: str, course: str) -> None:
    assert course in {one.course for one in said(text)}
    assert not course or "" not in {one.course for one in said(text)[:1]}


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("The club has never contacted the player.", True),
        ("The club did not sign the player.", False),
        ("구단은 선수와 접촉한 적이 없다.", True),
        ("구단은 선수와 계약하지 않았다.", False),
        ("No recording of the meeting exists.", True),
        ("회사가 구단을 팔 가능성은 희박하다.", True),
    ],
)
def test_a_firm_denial_is_of_the_thing_and_not_of_a_way_of_it(text: str, firm: bool) -> None:
    denied = [one for one in said(text) if one.status == "denied"]
    assert denied
    assert any(one.firm for one in denied) is firm


@pytest.mark.parametrize(
    "text",
    ["김 의원은 돈을 받았다는 의혹을 전면 부인했다.", "소속사는 협상이 깨졌다는 이야기를 부인했다."],
)
def test_a_claim_that_is_rebutted_is_what_is_denied(text: str) -> None:
    (denied,) = [one for one in said(text) if one.status == "denied"]
    assert denied.firm
    start, end = denied.spans[0]
    assert text[start:end].endswith("부인했")


def test_a_denial_told_by_its_denial_is_not_turned_round() -> None:
    assert {one.status for one in said("회사는 돈을 주지 않았다고 부인했다.") if one.core} == {"denied"}


def test_who_says_it_before_a_quotation_is_a_frame() -> None:
    first, *_ = said('검찰 관계자는 "소환을 결정한 사실이 없다"며 "지금은 계좌 추적 결과를 보는 단계"라고 했다.')
    assert first.frame
