"""Clauses as what they say of deeds: which, of whom, and whether they were done."""

from collections.abc import Callable

import pytest

from factx.models.said import Said
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

Say = Callable[[str], list[Said]]


@pytest.fixture(scope="module")
def said(rules: RuleSet) -> Say:
    def make(text: str) -> list[Said]:
        return list(read_source(document("t", text, rules, Declared()), rules).said)

    return make


def deeds(told: Said) -> set[str]:
    return {name for key in told.kin if key.startswith("deed:") for name in key[5:].split("|")}


def status_of(told: list[Said], deed: str) -> str | None:
    return next((one.status for one in told if deed in deeds(one)), None)


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("경찰 관계자는 “수사에 들어간 사실이 없다”고 말했다.", "investigate"),
        ("본사는 “그런 지시를 한 적이 없다”고 했다.", "instruct"),
        ("회사는 “고객 정보는 유출되지 않았다”고 밝혔다.", "leak"),
        ("시장은 사퇴하지 않겠다고 했다.", "resign"),
        ("No report of a leak ever reached the office.", "leak"),
        ("Nobody at the plant had sounded the alarm.", "alarm_sound"),
        ("The court has never approved the merger.", "approve"),
        ("The army neither ordered nor carried out the evacuation.", "instruct"),
        ("The company denied that it had sold the unit.", "sell"),
        ("The minister has ruled out standing again.", "run_for"),
        ("The chairman rejected calls to step down.", "resign"),
        ("The chief executive said she had no intention of stepping down.", "resign"),
        ("The operator said nothing had left the building.", "leak"),
        ("The firm will not reinstate the dismissed workers.", "reinstate"),
        ("회사는 해고자를 복직시키지 않기로 했다.", "reinstate"),
    ],
)
def test_what_was_not_done(said: Say, text: str, deed: str) -> None:
    assert status_of(said(text), deed) == "denied"


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("경찰이 수사에 착수했다.", "investigate"),
        ("Police have opened an inquiry into the box.", "investigate"),
        ("납기 일정에는 변함이 없다.", "delay"),
        ("The rate rise is expected no later than Friday, when members approve the plan.", "approve"),
        ("The court found him not guilty.", "acquit"),
        ("당선되지 않은 후보가 소송을 냈다.", "file_suit"),
    ],
)
def test_what_no_negation_holds_for(said: Say, text: str, deed: str) -> None:
    assert status_of(said(text), deed) != "denied"


@pytest.mark.parametrize(
    "text",
    [
        "예산을 주지 않으면 발굴을 중단할 수도 있다.",
        "북한이 먼저 핵을 포기해야 한다.",
        "The minister must resign.",
        "Who gave the order to leave out the waterproofing?",
        "Never let them see you resign.",
    ],
)
def test_what_is_asked_supposed_or_wanted_says_nothing_of_what_was_done(said: Say, text: str) -> None:
    assert {one.status for one in said(text)} <= {"possible"}


def test_to_nail_down_is_no_negation(said: Say) -> None:
    assert status_of(said("함 회장은 임기를 끝까지 채우겠다고 못 박았다."), "serve_out") != "denied"


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("백업 자료는 안전하게 보관돼 있다.", "safe_kept"),
        ("The backups were scrambled too.", "ruined"),
        ("경찰은 직원을 불구속 입건했다.", "free_while_charged"),
        ("Tak maintained his innocence to the last.", "claim_innocence"),
        ("탁씨는 공소사실을 인정했다.", "admit"),
        ("재단은 사이버보험에 들어 있었다.", "cover_insurance"),
        ("The brand has torn up a contract worth 2.4 billion won.", "end_contract"),
        ("The coach will travel to Tarnholm with the rest of the team.", "travel_with"),
    ],
)
def test_deeds_that_exclude_others_are_found(said: Say, text: str, deed: str) -> None:
    assert status_of(said(text), deed) not in ("denied", None)


def test_a_denial_without_words_of_its_own_takes_those_that_it_answers(said: Say) -> None:
    told = said("표인숙 장관은 교체설에 “들은 바도, 생각한 바도 없다”고 잘라 말했다.")
    denial = next(one for one in told if one.status == "denied")
    assert "deed:replace" in denial.topic
    assert denial.attribution.holder is not None


def test_a_rebuttal_answers_the_sentence_before_it(said: Say) -> None:
    told = said("The union says the plant hid the leak. The company dismissed the claim as false.")
    denial = next(one for one in told if one.status == "denied")
    assert any("leak" in key for key in denial.topic)


def test_what_is_said_with_no_is_denied(said: Say) -> None:
    assert status_of(said("Guests at the hotel said no alarm sounded."), "alarm_sound") == "denied"


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("모승현 회장은 혐의를 모두 부인했다.", "claim_innocence"),
        ("Ray Dolan denied the charges.", "claim_innocence"),
        ("One of the reviewers had warned in writing that the numbers did not work.", "warn"),
    ],
)
def test_what_a_denial_says_to_be_so_beside_it(said: Say, text: str, deed: str) -> None:
    assert any(one.status == "done" and f"deed:{deed}" in one.kin for one in said(text))


def test_a_denial_without_an_object_takes_what_its_sentence_asks_about(said: Say) -> None:
    told = said("예방백신에 대해 노은하 국장은 “검토한 바 없다”고 선을 그었다.")
    denial = next(one for one in told if one.status == "denied")
    assert "deed:vaccinate" in denial.topic


def test_a_report_names_the_same_people_in_all_its_clauses(said: Say) -> None:
    told = said("Kim Min-ji, who leads the union, met the minister at a hotel, two people briefed on it say.")
    meeting = next(one for one in told if "deed:meet" in one.kin)
    assert any(name.startswith("person:") for name in meeting.names)


def test_a_turn_of_phrase_may_hold_other_words(said: Say) -> None:
    assert status_of(said("Mr Eom took his case to the High Court on Monday."), "file_suit") is not None


def test_who_speaks_is_named(said: Say) -> None:
    told = said("제이슨 권 대표는 “회사를 매각하지 않았다”고 말했다.")
    denial = next(one for one in told if one.status == "denied")
    assert any(name.startswith("person:") for name in denial.names)


def test_its_words_are_those_of_the_text(said: Say) -> None:
    text = "Police have opened an inquiry. The mayor denied that he had resigned."
    spans = [span for one in said(text) for span in one.spans]
    assert spans
    assert all(0 <= start < end <= len(text) for start, end in spans)


def test_a_denial_is_of_the_words_right_behind_it(said: Say) -> None:
    told = said("It signalled its decision not to undertake legal action to prevent the merger.")
    assert not any("merge" in key for one in told for key in one.core)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The factory carried no insurance.", "cover_insurance"),
        ("The bank will not appeal.", "appeal_court"),
        ("은행은 항소하지 않겠다고 밝혔다.", "appeal_court"),
    ],
)
def test_a_deed_told_with_a_negation_denies_the_one_that_it_excludes(said: Say, text: str, denied: str) -> None:
    assert any(denied in deeds(one) and one.status == "denied" for one in said(text))


def test_what_is_admitted_is_no_mere_frame(said: Say) -> None:
    assert [
        one.frame for one in said("The mayor owned up to two meetings with the broker.") if "meet" in deeds(one)
    ] == [False]
