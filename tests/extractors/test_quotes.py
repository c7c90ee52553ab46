"""Who says what, in which manner, in both languages."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factx.extractors.quotes import extract
from factx.models.document import Document
from factx.models.mention import Mention, QuoteValue
from factx.rules.load import RuleSet

Read = Callable[..., Document]
Said = tuple[str, str | None]


def value(mention: Mention) -> QuoteValue:
    assert isinstance(mention.value, QuoteValue)
    return mention.value


def said(mentions: list[Mention], manner: str) -> list[Said]:
    values = [value(mention) for mention in mentions if value(mention).manner == manner]
    return [(v.content.text, v.speaker_text.text if v.speaker_text else None) for v in values]


KOREAN = [
    ("콜레프 장관도 전날 기자들과 만나 “달라지지 않았다”고 잘라 말했다.", [("달라지지 않았다", "콜레프 장관")]),
    ("콜레프 장관은 “역사상 최대 규모의 구매”라고 의미를 부여했다.", [("역사상 최대 규모의 구매", "콜레프 장관")]),
    ("권 CSO는 “지사 팀을 꾸리기 시작했다”라고 밝혔다.", [("지사 팀을 꾸리기 시작했다", "권 CSO")]),
    (
        '업계 관계자는 "파트너가 되겠다는 의지를 보여준다"고 평가했다.',
        [("파트너가 되겠다는 의지를 보여준다", "업계 관계자")],
    ),
    (
        "김 장관은 “물가를 잡겠다”라며 “공공요금을 동결한다”고 말했다. 이어 “추경은 없다”고 덧붙였다.",
        [("물가를 잡겠다", "김 장관"), ("공공요금을 동결한다", "김 장관"), ("추경은 없다", "김 장관")],
    ),
    (
        "피해자 대표 여은결 씨 얘기 들어보겠습니다. “저희 청춘은 안 돌아옵니다.” 밖에서는 세입자들이 손팻말을 들었다.",
        [("저희 청춘은 안 돌아옵니다.", "피해자 대표 여은결 씨")],
    ),
    (
        "표지훈 판사가 판결을 읽었다. 법정에서 검사가 한 말이 오래 남는다. “청년들의 저축을 제 지갑처럼 여겼다.”",
        [("청년들의 저축을 제 지갑처럼 여겼다.", "검사")],
    ),
    ("“우리는 간다”고 박 대표는 말했다.", [("우리는 간다", "박 대표")]),
    ("“다시는 안 하겠다”고 말한 이 씨는 자리를 떠났다.", [("다시는 안 하겠다", "이 씨")]),
    ("이 의원은 '사실이 아니다'라고 반박했다.", [("사실이 아니다", "이 의원")]),
    ("경찰 관계자에 따르면 “피의자가 혐의를 인정했다”고 한다.", [("피의자가 혐의를 인정했다", "경찰 관계자")]),
    ("시민단체는 “법을 고쳐야 한다”는 입장이다.", [("법을 고쳐야 한다", "시민단체")]),
    ("“경기가 좋아지고 있다”는 게 정부의 설명이다.", [("경기가 좋아지고 있다", "정부")]),
    (
        "윤 장관은 ‘출석을 거부했느냐’는 질문에 “그런 적 없다”고 답했다.",
        [("출석을 거부했느냐", None), ("그런 적 없다", "윤 장관")],
    ),
    ("“포기하지 않겠다.” 그는 끝까지 싸우겠다고 했다.", [("포기하지 않겠다.", "그")]),
    ("참석자들은 “철회하라” “사과하라” 등의 구호를 외쳤다.", [("철회하라", "참석자들"), ("사과하라", "참석자들")]),
    (
        "정 총리는 이날 회의에서 “먼저 사과한다.\n\n책임은 내가 지겠다”고 말했다.",
        [("먼저 사과한다.\n\n책임은 내가 지겠다", "정 총리")],
    ),
]

ENGLISH = [
    (
        "“Every poll had us winning,” manager Kellie Conroy insisted on television.",
        [("Every poll had us winning,", "manager Kellie Conroy")],
    ),
    ("“No,” said a spokesman for Mr. Langdon.", [("No,", "a spokesman for Mr. Langdon")]),
    ("“We will go,” said Mayor Anna Lind, a lawyer.", [("We will go,", "Mayor Anna Lind")]),
    ('"We will go," Lind said. "Not today."', [("We will go,", "Lind"), ("Not today.", "Lind")]),
    ("“We will,” he said, “not stop.”", [("We will,", "he"), ("not stop.", "he")]),
    ("Lind said: “We will go.”", [("We will go.", "Lind")]),
    ("Anna Lind, 45, a baker from Dayton, Ohio, told reporters, “It is over.”", [("It is over.", "Anna Lind")]),
    (
        "CSO Kwon noted, “Infrastructure decides,” adding, “We will build it.”",
        [("Infrastructure decides,", "CSO Kwon"), ("We will build it.", "CSO Kwon")],
    ),
    (
        "“That is false,” according to a spokesman for the ministry.",
        [("That is false,", "a spokesman for the ministry")],
    ),
    ("A senior official called the plan “a disaster” for the region.", [("a disaster", "A senior official")]),
    (
        "“We start here.\n\n“We end here,” Lind said.",
        [("We start here.", "Lind"), ("We end here,", "Lind")],
    ),
    (
        "Cruz, who has not endorsed Trump, told delegates to “vote your conscience.”",
        [("vote your conscience.", "Cruz")],
    ),
    ("“Not today,” Vice President Ann Lee, who is in Ohio, told a crowd.", [("Not today,", "Vice President Ann Lee")]),
    ('"I\'m with her," read one sign.', [("I'm with her,", "one sign")]),
    (
        "‘We lost the whole thing,’ he said. ‘It was bad.’ She called it ‘a farce’.",
        [("We lost the whole thing,", "he"), ("It was bad.", "he"), ("a farce", "She")],
    ),
    ("“Why now?” a White House aide asked.", [("Why now?", "a White House aide")]),
    ("‘We don’t go,’ said Lind. ‘It’s late.’", [("We don’t go,", "Lind"), ("It’s late.", "Lind")]),
]


@pytest.mark.parametrize(("text", "expected"), KOREAN + ENGLISH)
def test_direct_speech_has_its_words_and_its_speaker(quotes: Callable, text: str, expected: list[Said]) -> None:
    assert said(quotes(text), "direct") == expected


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        ("권 CSO는 이해관계가 맞닿아 있다고 설명했다.", "이해관계가 맞닿아 있다", "권 CSO"),
        ("정부는 내년 예산을 늘리겠다는 방침을 밝혔다.", "내년 예산을 늘리겠다는 방침", "정부"),
        (
            "내년에는 성장률이 2%로 떨어질 것이라고 한국은행은 전망했다.",
            "내년에는 성장률이 2%로 떨어질 것이라",
            "한국은행",
        ),
        ("권 CSO는 구체적인 계획은 공개하지 않았다.", "구체적인 계획", "권 CSO"),
        ("OpenAI said it may build a data center in Korea.", "it may build a data center in Korea", "OpenAI"),
        ("The ministry announced on Friday that the league would grow.", "the league would grow", "The ministry"),
        ("The plan will fail, critics of the mayor say.", "The plan will fail", "critics of the mayor"),
        ("According to the company, sales fell by a third.", "sales fell by a third", "the company"),
        ("Lind denied any wrongdoing in the case.", "any wrongdoing in the case", "Lind"),
        ("He said that it “works” well.", "it “works” well", "He"),
        ("The mayor urged residents to stay at home.", "to stay at home", "The mayor"),
        ("Theresa May has said Britain will leave.", "Britain will leave", "Theresa May"),
        ("At one point, she said, a man climbed onto a table.", "a man climbed onto a table", "she"),
        ("Supporters of Walt Pruitt contend that the vote was rigged.", "the vote was rigged", "Supporters"),
        (
            "Lind’s defenders counter that the motion was out of order.",
            "the motion was out of order",
            "Lind’s defenders",
        ),
        (
            "A poll found 80 percent of voters favor a longer wait.",
            "80 percent of voters favor a longer wait",
            "A poll",
        ),
        ("By the paper’s count, he cut in 51 times.", "he cut in 51 times", "the paper"),
        ("Rumors have circulated that the governor may resign.", "the governor may resign", None),
        ("Lind’s claim that the vote was rigged is false.", "the vote was rigged is false", "Lind"),
        ("The aide, who asked not to be named, said that he left.", "he left", "The aide"),
        ("두 회사는 다음 달 합병할 것으로 알려졌다.", "두 회사는 다음 달 합병할", None),
        ("한국은행은 성장률이 1.8%에 그칠 것으로 전망했다.", "성장률이 1.8%에 그칠", "한국은행"),
        ("로이터통신은 소식통을 인용해 협상이 끝났다고 보도했다.", "소식통을 인용해 협상이 끝났다", "로이터통신"),
    ],
)
def test_reported_clauses_leave_out_speaker_and_cue(
    quotes: Callable, text: str, content: str, speaker: str | None
) -> None:
    assert (content, speaker) in said(quotes(text), "indirect")


@pytest.mark.parametrize(
    "text",
    [
        "우선 '톱다운' 전략의 핵심은 비공개 행사다.",
        "‘오픈AI 포 컨트리즈’ 이니셔티브를 추진한다.",
        "“미래를 연다”라는 구호 아래 행사가 열렸다.",
        "그는 『토지』와 《혼불》을 읽었다.",
        "OpenAI recently launched the “OpenAI for Countries” program.",
        "The so-called “bathroom bill” passed the Senate.",
        "She sang “Blowin’ in the Wind” at the rally.",
        "Protesters held a sign that read “No launch without safety.”",
        "이른바 '빵집 논쟁'이라 불리는 사건이다.",
        "In his memoir, “Dreams of Home,” Lind wrote that he was poor.",
    ],
)
def test_names_emphasis_and_slogans_are_no_speech(quotes: Callable, text: str) -> None:
    assert said(quotes(text), "direct") == []
    assert {value(mention).manner for mention in quotes(text) if mention.text[0] in "'‘“『《"} == {"term"}


def test_a_direct_mention_spans_its_marks_and_names_its_cue(quotes: Callable) -> None:
    (mention,) = quotes("“We will go,” Lind said.")
    assert mention.text == "“We will go,”"
    assert value(mention).cue is not None
    assert value(mention).cue.text == "said"


def test_an_unclosed_mark_loses_one_quote_and_never_the_document(quotes: Callable) -> None:
    found = quotes("그는 “끝나지 않은 말을 했다.\n\n김 장관은 “물가를 잡겠다”고 말했다.")
    assert said(found, "direct") == [("물가를 잡겠다", "김 장관")]


@pytest.mark.parametrize("text", ["“" * 10_000, '"a. ' * 10_000, "he said " * 5_000, "라고 말했다 " * 3_000])
def test_hostile_text_takes_linear_time(rules: RuleSet, read: Read, text: str) -> None:
    document = read(text)
    start = time.process_time()
    extract(document, rules, [])
    assert time.process_time() - start < 3


PIECES = [
    *("He said ", "that ", "“", "”", '"', "'", ", ", ". ", "Kim ", "go ", "\n", "(", "according to "),
    *("그는 ", "간다", "고 ", "말했다. ", "라며 "),
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25))
def test_offsets_are_those_of_the_words(read: Read, rules: RuleSet, pieces: list[str]) -> None:
    document = read("".join(pieces))
    for mention in extract(document, rules, []):
        parts = [mention.span, value(mention).content, value(mention).speaker_text, value(mention).cue]
        assert all(part is None or document.text[part.start : part.end] == part.text for part in parts)
        assert mention.start <= value(mention).content.start < value(mention).content.end <= mention.end
