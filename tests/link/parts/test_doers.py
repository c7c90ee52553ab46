"""Who did something: by name or by a noun, in the active and passive voice, clefts and nouns of either language."""

import pytest

from factx.models.part import Part
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def doers(text: str, lang: str, rules: RuleSet) -> list[Part]:
    reading = read_source(document("t", text, rules, Declared(lang=lang)), rules)
    return [part for part in reading.parts if part.type == "SLOT" and "doer" in part.parts]


@pytest.mark.parametrize(
    ("text", "words", "act"),
    [
        ("A clerk of 26 typed in the amount.", "A clerk", "once:type_in"),
        ("The sum was keyed in by Noh Ye-rin, a teller, on Friday.", "Noh Ye-rin, a teller", "once:type_in"),
        ("Noh Ye-rin, a clerk in Busan, keyed in the sum.", "Noh Ye-rin, a clerk in Busan", "once:type_in"),
        ("It was the manager, Bae Do-yeon, who keyed in the sum.", "the manager, Bae Do-yeon", "once:type_in"),
        ("Moon Ga-ram gave the order to carry on.", "Moon Ga-ram", "once:order"),
        ("The order, issued on Wednesday, came from Moon Ga-ram.", "Moon Ga-ram", "once:order"),
        ("The test went on at the orders of Moon Ga-ram.", "Moon Ga-ram", "once:order"),
        ("It names Moon Ga-ram as the one who ordered the test.", "Moon Ga-ram", "once:order"),
        ("The title went to Pranav Nair, a teenager.", "Pranav Nair, a teenager", "once:win"),
        ("Pranav Nair, 19, of India won the title.", "Pranav Nair", "once:win"),
        ("The winner was Rustam Mehdiyev.", "Rustam Mehdiyev", "once:win"),
        ("The celadon is a gift from Im Do-hyeong.", "Im Do-hyeong", "once:donate"),
        ("The husband was at the wheel.", "The husband", "once:drive"),
        ("A bank teller who smelled a rat called the police.", "A bank teller", "act:alert"),
        ("It was drawn up, people who saw it say, by Im Do-hyeong.", "Im Do-hyeong", "act:write"),
        ("The alarm was raised by the driver of a feed truck.", "the driver of a feed truck", "act:alert"),
        ("Im Do-hyeong survived two games on Sunday to win the title.", "Im Do-hyeong", "once:win"),
        ("Hanareum Group has agreed to buy the chain.", "Hanareum Group", "act:buy"),
        (
            "The jar was given to the museum by the widow of Alan Fairweather.",
            "the widow of Alan Fairweather",
            "once:donate",
        ),
        ("Police accept that Im Do-hyeong was behind the attack.", "Im Do-hyeong", "once:claim_attack"),
        ("An inspector sent by the regulator found the water.", "An inspector", "once:discover"),
        ("The first to spot the leak was an inspector from Busan.", "an inspector", "once:discover"),
        ("The man who silenced the alarm was a technician.", "a technician", "act:shut_down"),
        ("Im Do-hyeong is the one who copied the files, it says.", "Im Do-hyeong", "once:copy_data"),
        ("Im Do-hyeong, a climber, raised the alarm by radio.", "Im Do-hyeong, a climber", "act:alert"),
        (
            "Im Do-hyeong, an actor camped near by, called for help.",
            "Im Do-hyeong, an actor camped near by",
            "act:alert",
        ),
        ("Moon Ga-ram and Bae Do-yeon, the manager, signed the contract.", "Moon Ga-ram", "act:sign"),
        ("Moon Ga-ram, the minister, and Bae Do-yeon signed it.", "Moon Ga-ram, the minister", "act:sign"),
        ("It costs 3 million won, the Bank of Korea estimates.", "the Bank of Korea", "loose:estimate"),
    ],
)
def test_english_tells_who_did_it(rules: RuleSet, text: str, words: str, act: str) -> None:
    assert (words, True) in {(part.evidence.text, act in part.deeds) for part in doers(text, "en", rules)}


@pytest.mark.parametrize(
    ("text", "words", "act"),
    [
        ("입사 2년 차인 노예린 행원이 금액을 입력했다.", "노예린 행원", "once:type_in"),
        ("금액을 입력한 사람은 다름 아닌 지점장이었다.", "지점장", "once:type_in"),
        ("금액은 배도연 지점장에 의해 입력됐다.", "배도연 지점장", "once:type_in"),
        ("금액은 노예린 행원의 손으로 입력됐다.", "노예린 행원", "once:type_in"),
        ("보고서는 계속하라고 지시한 사람으로 문가람 본부장을 지목했다.", "문가람 본부장", "once:order"),
        ("시험은 문가람 본부장의 지시로 계속됐다.", "문가람 본부장", "once:order"),
        ("계속하라는 지시는 문가람 본부장이 내렸다.", "문가람 본부장", "once:order"),
        ("병원은 보건복지부로부터 운영 정지 명령을 받았다.", "보건복지부", "once:order"),
        ("우승컵은 프라나브 나이르의 품에 안겼다.", "프라나브 나이르", "once:win"),
        ("우승자는 루스탐 메흐디예프였다.", "루스탐 메흐디예프", "once:win"),
        ("박씨는 계곡에서 구조견에게 발견됐다.", "구조견", "once:discover"),
        ("청자를 기증한 이는 변소림 씨로 알려졌다.", "변소림 씨", "once:donate"),
        ("청자는 변소림 씨가 기증한 것으로, 감정가는 2억 원이다.", "변소림 씨", "once:donate"),
        ("정혜련 검찰총장이 이른바 '해송펀드' 사건을 다시 수사하라고 지시했다.", "정혜련 검찰총장", "once:order"),
        ("보건복지부는 기준을 채우지 못했다는 이유로 운영 정지 명령을 내렸다.", "보건복지부", "once:order"),
        ("경찰은 김씨가 훔친 차를 타고 달아나던 일당을 붙잡았다.", "경찰", "act:arrest"),
        ("한 은행 행원이 대출 서류가 이상하다며 경찰에 제보했다.", "은행 행원", "act:alert"),
        ("약을 건넨 사람은 트레이너가 아니라 주치의였다.", "주치의", "once:give_drug"),
        ("계약서에 도장을 찍은 쪽은 환경부였다.", "환경부", "act:sign"),
        ("과징금 처분은 공정거래위원회가 28일 내린 결정이다.", "공정거래위원회", "once:decide"),
        ("표류하던 선원 3명은 해경에 구조됐다.", "해경", "act:rescue"),
        ("왕좌의 새 주인은 금예슬 8단으로 가려졌다.", "금예슬 8단", "once:win"),
        ("경찰은 파일을 빼낸 백도윤 전 연구원을 붙잡았다.", "백도윤 전 연구원", "once:copy_data"),
        ("구자혁 대장의 구조 요청을 받고 헬기가 떴다.", "구자혁 대장", "act:alert"),
        ("구자혁 대장으로부터 구조 요청이 들어왔다.", "구자혁 대장", "act:alert"),
        ("서명은 석민재 청장과 마테이 호르반 국방장관이 했다.", "석민재 청장", "act:sign"),
        ("서명은 석민재 청장과 마테이 호르반 국방장관이 했다.", "마테이 호르반 국방장관", "act:sign"),
    ],
)
def test_korean_tells_who_did_it(rules: RuleSet, text: str, words: str, act: str) -> None:
    assert (words, True) in {(part.evidence.text, act in part.deeds) for part in doers(text, "ko", rules)}


def test_who_is_given_something_did_not_do_it(rules: RuleSet) -> None:
    found = doers("박희영 구청장에게는 무죄가 선고됐다.", "ko", rules)
    assert not any("박희영" in part.evidence.text for part in found)


def test_a_clause_that_has_a_subject_is_not_done_by_whom_it_describes(rules: RuleSet) -> None:
    found = doers("경비원이 문을 열어 준 마영철 씨는 달아났다.", "ko", rules)
    assert not any("마영철" in part.evidence.text and "once:let_in" in part.deeds for part in found)


def test_what_is_done_beside_a_main_clause_is_not_done_by_its_last_noun(rules: RuleSet) -> None:
    found = doers("Ha won in Sacheon, which hosts the space agency, beating two rivals.", "en", rules)
    assert not any("agency" in part.evidence.text and "loose:beat" in part.deeds for part in found)


def test_who_is_known_by_another_is_not_that_other(rules: RuleSet) -> None:
    (part,) = doers("The jar was donated by the widow of Alan Fairweather.", "en", rules)
    assert (part.bearer, part.filler) == (None, {"widow"})


def test_somebody_of_a_body_is_not_the_body(rules: RuleSet) -> None:
    found = doers("보이스피싱은 새마을금고 행원이 신고했다.", "ko", rules)
    assert found
    assert all(part.bearer is None for part in found)


def test_a_name_is_known_with_what_its_bearer_is(rules: RuleSet) -> None:
    (part,) = doers("지점장 배도연 씨가 손수 금액을 입력했다.", "ko", rules)
    assert part.bearer is not None
    assert part.bearer.startswith("person:")
    assert "branch_manager" in part.filler


def test_who_is_quoted_is_no_doer(rules: RuleSet) -> None:
    assert not any("Gomez" in part.evidence.text for part in doers('"We won," Ana Gomez said.', "en", rules))


def test_somebody_without_a_name_is_of_the_body_that_is_named(rules: RuleSet) -> None:
    text = "The ledger was translated by scholars at Harcombe College. Harcombe College paid for the binding."
    scholars, college = (
        next(part for part in doers(text, "en", rules) if words in part.evidence.text)
        for words in ("scholars", "Harcombe College")
    )
    assert scholars.bearer is None
    assert scholars.names == (college.bearer,)
    assert not college.names


def test_whoever_orders_or_decides_settles_it(rules: RuleSet) -> None:
    ordered = doers("The mayor ordered the bridge shut.", "en", rules)
    decided = doers("다리 폐쇄는 시공사가 결정했다.", "ko", rules)
    assert any("wide:settle" in part.deeds for part in ordered)
    assert any("wide:settle" in part.deeds for part in decided)


def test_acts_have_their_words_and_deeds_of_the_table(rules: RuleSet) -> None:
    rows = rules.table("shared/acts")
    deeds = {row["deed"] for row in rules.table("shared/deeds")}
    assert [row["act"] for row in rows] == sorted({row["act"] for row in rows})
    assert {row["sort"] for row in rows} == {"", "befall", "loose", "once", "suffer", "wide"}
    for row in rows:
        assert set(filter(None, row["deeds"].split("|"))) <= deeds, row["act"]
        for lang in ("ko", "en"):
            words = row[lang].split("|")
            assert all(words), row["act"]
            assert len(words) == len(set(words)), row["act"]


def test_nouns_for_doers_are_of_acts(rules: RuleSet) -> None:
    rows = rules.table("shared/doer_nouns")
    assert [row["act"] for row in rows] == sorted(row["act"] for row in rows)
    assert {row["act"] for row in rows} <= {row["act"] for row in rules.table("shared/acts")}


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_words_beside_doers_are_listed_once_and_in_order(rules: RuleSet, lang: str) -> None:
    rows = rules.lexicon(lang, "doer_word").rows
    assert [row["surface"] for row in rows] == sorted({row["surface"] for row in rows})
    known = {
        "ko": {"cleft", "cue", "gets", "lies", "light", "parts", "passive", "saying", "struck", "thing", "whose"},
        "en": {"cleft", "goal", "light", "source", "whose"},
    }
    assert {group for row in rows for group in row["group"].split("|")} == known[lang]


def test_a_sentence_may_end_with_its_doer(rules: RuleSet) -> None:
    found = doers("회사 파일을 빼낸 전 연구원", "ko", rules)
    assert [part.evidence.text for part in found] == ["전 연구원"]


def test_whose_signature_is_in_a_paper_signs_it(rules: RuleSet) -> None:
    found = doers("승인서에는 윤다해 부사장의 서명이 들어 있었다.", "ko", rules)
    assert [part.evidence.text for part in found] == ["윤다해 부사장"]


def test_the_first_to_notice_is_known_in_either_language(rules: RuleSet) -> None:
    told = ("맨 먼저 의심한 사람은 도서관 사서였다.", "ko"), ("A student was the first to have doubts.", "en")
    for text, lang in told:
        assert any("once:notice_first" in part.deeds for part in doers(text, lang, rules))


def test_who_is_hurt_by_a_deed_is_not_who_does_it(rules: RuleSet) -> None:
    found = [part for part in doers("A bottle injured the goalkeeper.", "en", rules) if "suffer:be_hurt" in part.deeds]
    assert [(part.evidence.text, len(part.deeds)) for part in found] == [("the goalkeeper", 1)]
