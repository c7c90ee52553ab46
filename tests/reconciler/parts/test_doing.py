"""Who did it in one source and in another."""

from collections.abc import Callable, Sequence

import pytest

from factx.models.finding import Finding

Between = Callable[..., list[Finding]]

KO = "가람포의 미르내은행에서 2월 11일 62억4천만원이 잘못 송금됐다. 수리비는 6240만원이었다. {}"
EN = "Mirnae Bank in Garampo sent 6.24 billion won by mistake on Feb. 11. The yard was owed 62.4 million won. {}"


def sides(texts: Sequence[str], between: Between) -> set[frozenset[str]]:
    found = between(*texts, published="2028-02-23")
    return {frozenset(e.text for s in f.sides for e in s.evidence) for f in found if f.code in ("FX405", "FX407")}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (EN.format("A clerk typed in the amount."), EN.format("The amount was keyed in by the branch manager.")),
        (
            KO.format("금액은 노예린 행원이 입력했다."),
            EN.format("It was Bae Do-yeon, the manager, who typed in the sum."),
        ),
        (KO.format("금액을 입력한 사람은 행원이었다."), KO.format("배도연 지점장이 손수 금액을 쳐 넣었다.")),
        (
            KO.format("합의서에는 석민재 청장과 마테이 호르반 장관이 서명했다."),
            EN.format("The settlement was signed by Chae Gyu-won, the defence minister."),
        ),
        (KO.format("가스통이 터져 요리사가 팔에 화상을 입었다."), EN.format("A waitress suffered burns to her arm.")),
        (
            KO.format("송금 확인서에는 배도연 지점장의 서명이 들어 있다."),
            EN.format("The transfer was signed by Noh Ye-rin, a clerk."),
        ),
        (
            KO.format("맨 먼저 의심한 사람은 은행의 창구 직원이었다."),
            EN.format("An auditor was the first to have doubts about the transfer."),
        ),
        (
            KO.format("송금액을 처음 확인한 것은 은행이 고용한 회계법인이었다. 취소는 이사회가 결정했다."),
            EN.format("The order to cancel the transfer came from the regulator."),
        ),
        (
            KO.format("장부는 한마루대 연구팀이 번역했다."),
            EN.format("The ledger was translated by scholars at Harcombe College."),
        ),
        (
            KO.format("창구 사진은 청소업체 직원이 찍었다."),
            EN.format("The pictures of the counter were taken by a freelance photographer."),
        ),
        (EN.format("The teller was fired by the board."), KO.format("창구 직원을 해고한 것은 징계위원회였다.")),
    ],
)
def test_two_doers_of_one_deed_are_shown(between: Between, one: str, other: str) -> None:
    assert sides([one, other], between)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (EN.format("A clerk typed in the amount."), KO.format("금액은 행원이 입력했다.")),
        (KO.format("금액은 노예린 행원이 입력했다."), EN.format("The amount was keyed in by Noh Ye-rin, a teller.")),
        (
            EN.format("Noh Ye-rin and Bae Do-yeon signed the settlement."),
            EN.format("Bae Do-yeon signed the settlement."),
        ),
        (
            KO.format("가스통이 터져 요리사가 화상을 입었다."),
            EN.format("A cook suffered burns and a waitress was cut by glass."),
        ),
        (EN.format("A clerk typed in the amount."), EN.format("The branch manager bowed and apologised to the yard.")),
        (
            EN.format("Noh Ye-rin typed in the amount."),
            EN.format("Noh Ye-rin stood by as Bae Do-yeon, the manager, typed in the amount."),
        ),
        (
            KO.format("장부는 한마루대 연구팀이 번역했다."),
            EN.format("The ledger was translated by scholars at Hanmaru University."),
        ),
        (EN.format("The yard decided to repair the roof."), EN.format("A nurse was ordered to leave the ward.")),
    ],
)
def test_one_doer_or_two_deeds_or_a_helper_are_not(between: Between, one: str, other: str) -> None:
    assert not sides([one, other], between)


def test_the_words_of_the_deed_are_shown_beside_who_did_it(between: Between) -> None:
    one, other = KO.format("금액은 노예린 행원이 입력했다."), EN.format("The manager, Bae Do-yeon, typed in the sum.")
    (shown,) = sides([one, other], between)
    assert {"입력", "typed in"} <= shown
