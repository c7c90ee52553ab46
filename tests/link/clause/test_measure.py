"""What a figure measures, in both word orders and across the verb."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from factx.extractors import dates, figures
from factx.extractors.build import Builder
from factx.link.clause.measure import measure
from factx.models.document import Document
from factx.models.mention import FigureValue
from factx.rules.load import RuleSet

Read = Callable[..., Document]


def measured(read: Read, rules: RuleSet, text: str, figure: str, **value: object) -> str | None:
    """What the figure `figure` of a text measures; its value is given, as an extractor would find it."""
    document = read(text)
    start = text.index(figure)
    given = FigureValue(number=Decimal(1), **value)
    mention = Builder(document).mention("figure", start, start + len(figure), "test", given)
    (found,) = measure(document, (mention,), rules)
    assert isinstance(found.value, FigureValue)
    return found.value.measured.text if found.value.measured else None


@pytest.mark.parametrize(
    ("text", "figure", "value", "expected"),
    [
        ("영업이익은 작년보다 늘어난 12조1000억원을 기록했다.", "12조1000억원", {"currency": "KRW"}, "영업이익"),
        ("국내 창작자 21명과 워크숍을 열었다.", "21명", {"unit": "person"}, "국내 창작자"),
        ("회사는 제품을 3,000개까지 늘릴 것이라고 말했다.", "3,000개", {"unit": "item"}, "제품"),
        ("전 세계 400만 명 이상의 개발자가 쓴다.", "400만 명 이상", {"unit": "person"}, "개발자"),
        ("이날 사고로 12명이 숨지고 3명이 다쳤다.", "12명", {"unit": "person"}, "숨지고"),
        ("기업 고객은 500만 곳을 넘어섰다.", "500만 곳", {"unit": "organization"}, "기업 고객"),
        ("한국은행은 기준금리를 0.25%포인트 내렸다.", "0.25%포인트", {"unit": "percentage_point"}, "기준금리"),
        ("항공기 납치범 중 15명이 남성이었다.", "15명", {"unit": "person"}, "항공기 납치범"),
        ("발굴을 시작한 뒤 거둔 유물은 512점이다.", "512점", {"unit": "item"}, "유물"),
        ("시는 보건소 4곳의 진료를 밤까지 늘린다.", "4곳", {"unit": "item"}, "보건소"),
        ("위원회가 볼 기록은 1천200쪽을 넘는다.", "1천200쪽", {"unit": "item"}, "기록"),
        ("그는 보증금 가운데 117억 원을 코인에 넣었다.", "117억 원", {"currency": "KRW"}, "보증금"),
        ("시는 생계비로 100만원을 지급했다.", "100만원", {"currency": "KRW"}, "생계비"),
        ("건물은 감정가의 63%인 14억원에 팔렸다.", "63%", {"unit": "percent"}, "감정가"),
        ("선장 최모(61)씨는 급하게 방향을 틀었다.", "61", {"unit": "year", "dimension": "age"}, "선장 최모"),
        ("인구가 2만8천여 명인 봉현군에 불이 났다.", "2만8천여 명", {"unit": "person"}, "인구"),
        ("지난해 발굴비는 5억원이었다.", "5억원", {"currency": "KRW"}, "발굴비"),
        ("현장 공개에는 2천300명이 다녀갔다.", "2천300명", {"unit": "person"}, "현장 공개"),
        ("민간소비는 0.3% 감소했다.", "0.3%", {"unit": "percent"}, "민간소비"),
        ("하곡리 등 9개 마을이 비었다.", "9개", {"unit": "item"}, "마을"),
        ("절충교역 비율은 계약액의 50%였다.", "50%", {"unit": "percent"}, "절충교역 비율"),
        ("현재 기준금리는 연 2.50%다.", "2.50%", {"unit": "percent"}, "기준금리"),
        ("금액은 약 19억유로로 알려졌다.", "19억유로", {"currency": "EUR"}, "금액"),
        ("1인당 국민소득은 3만 달러다.", "3만 달러", {"currency": "USD"}, "1인당 국민소득"),
        ("구급대는 247명을 구조했다.", "247명", {"unit": "person"}, "구조"),
        ("영업이익률이 15%를 넘는 사업이다.", "15%", {"unit": "percent"}, "영업이익률"),
        ("해당 세대의 60대 부부는 다쳤다.", "60대", {"unit": "year", "dimension": "age"}, "부부"),
        ("3분기 대비 매출액은 2% 늘었다.", "2%", {"unit": "percent", "form": "delta"}, "매출액"),
        ("통지서를 받은 사람은 4천900명이다.", "4천900명", {"unit": "person"}, "통지서를 받은 사람"),
        ("출근하지 않은 사람은 9명뿐이다.", "9명", {"unit": "person"}, "출근하지 않은 사람"),
        ("노조가 요구한 것은 일곱 가지다.", "일곱 가지", {"unit": "item"}, "노조가 요구한 것"),
        ("낡은 다리를 고치는 데 184억원이 든다.", "184억원", {"currency": "KRW"}, "다리를 고치는 데"),
        ("이는 613건 줄어든 수치다.", "613건", {"unit": "item", "form": "delta"}, None),
        ("의원은 11쪽짜리 내부 문건을 공개했다.", "11쪽", {"unit": "item"}, "내부 문건"),
        ("높이 118m의 댐이 섰다.", "118m", {"unit": "meter", "dimension": "length"}, "높이"),
        ("보관료가 월 3200만 원이라는 사실이 알려졌다.", "3200만 원", {"currency": "KRW"}, "보관료"),
        ("자사주를 200억원어치 사들이기로 했다.", "200억원", {"currency": "KRW"}, "자사주"),
        ("12억원에 팔린 그림은 위작이었다.", "12억원", {"currency": "KRW"}, "그림"),
    ],
)
def test_korean_phrases_before_and_after_the_number(
    read: Read, rules: RuleSet, text: str, figure: str, value: dict[str, object], expected: str | None
) -> None:
    assert measured(read, rules, text, figure, **value) == expected


@pytest.mark.parametrize(
    ("text", "figure", "value", "expected"),
    [
        ("Revenue in the third quarter rose 9% to 86 trillion won.", "9%", {"unit": "percent"}, "Revenue"),
        ("Revenue rose 9% to 86 trillion won.", "86 trillion won", {"currency": "KRW"}, "Revenue"),
        ("At least 33 people were killed in Istanbul.", "33 people", {"unit": "person"}, "people were killed"),
        ("The bank cut its key interest rate to 3.5 percent.", "3.5 percent", {"unit": "percent"}, "key interest rate"),
        ("About 20% of users agreed.", "20%", {"unit": "percent"}, "users"),
        ("It sold 4.5 million new shares at 32,000 won.", "4.5 million", {"unit": "item"}, "new shares"),
        ("It joined a $520 billion initiative.", "$520 billion", {"currency": "USD"}, "initiative"),
        ("Shares of Apple fell 2% on Monday.", "2%", {"unit": "percent"}, "Shares of Apple"),
        ("It has a population of 51 million.", "51 million", {}, "population"),
        ("The prime rate stayed at 10%.", "10%", {"unit": "percent"}, "prime rate"),
        ("Bad assets rose to 3.4% of total loans.", "3.4%", {"unit": "percent", "form": "share"}, "Bad assets"),
        ("The total, 41.2 billion won, is the largest.", "41.2 billion won", {"currency": "KRW"}, "total"),
        ("The average loss there was 119 million won.", "119 million won", {"currency": "KRW"}, "average loss"),
        ("He took deposits from tenants in 19 blocks.", "19", {"unit": "item"}, "blocks"),
        ("The car has a top speed of 155 mph and costs $48,500.", "$48,500", {"currency": "USD"}, "car"),
        ("The tower will be 300 feet tall.", "300 feet", {"unit": "foot"}, "tower"),
        ("The new model is 20% lighter than that.", "20%", {"unit": "percent"}, "new model"),
        ("Its debt stands at 130% of output.", "130%", {"unit": "percent"}, "debt"),
        ("Winds gusting to 130 km/h tore roofs off.", "130 km/h", {"unit": "kilometer_per_hour"}, "Winds"),
        ("Home prices have tripled to an average of $720,000.", "$720,000", {"currency": "USD"}, "Home prices"),
        ("Visitors to the park numbered 3.2 million.", "3.2 million", {}, "Visitors"),
        ("Apple, the phone maker, earned $4 billion.", "$4 billion", {"currency": "USD"}, "Apple"),
        ("The raid left two dead, injuring 14 people.", "14 people", {"unit": "person"}, "injuring"),
        ("The team recovered 430 pots.", "430", {"unit": "item"}, "pots"),
        ("The striker scored 11 goals in May.", "11", {"unit": "item"}, "striker"),
        ("The fire killed nine.", "nine", {}, "killed"),
        ("The gap between Korean and U.S. rates has narrowed to 1.25%.", "1.25%", {"unit": "percent"}, "gap"),
        ("Household credit, at a record 1,968 won, is high.", "1,968 won", {"currency": "KRW"}, "Household credit"),
        ("The won closed at 1,448.3 on Monday.", "1,448.3", {}, "won"),
        ("They raised the rate on deposits by 0.2 points.", "0.2 points", {"unit": "percentage_point"}, "rate"),
        ("The village expects rebuilding to cost $79.", "$79", {"currency": "USD"}, "rebuilding"),
        ("Spending will reach 2.4% of output.", "2.4%", {"unit": "percent"}, "Spending"),
        ("It plans to lift military spending to 2.4% of output.", "2.4%", {"unit": "percent"}, "military spending"),
        ("It would pay 35 percent of it.", "35 percent", {"unit": "percent"}, "pay"),
        ("It sells to five other manufacturers.", "five", {"unit": "organization"}, "manufacturers"),
        ("The crown, 24 cm tall, was found.", "24 cm", {"unit": "centimeter"}, "tall"),
        ("The shop sells 150 kinds of cheese.", "150", {"unit": "item"}, "kinds of cheese"),
        ("The study reduced the risk of death by 34%.", "34%", {"unit": "percent"}, "risk of death"),
        ("Exports rose 9.8 percent year-on-year.", "9.8 percent", {"unit": "percent"}, "Exports"),
        ("It signed a contract worth £180,000 on Monday.", "£180,000", {"currency": "GBP"}, "contract"),
        ("The contract is worth £180,000.", "£180,000", {"currency": "GBP"}, "contract"),
        ("The death toll had climbed to 49.", "49", {}, "death toll"),
        ("The S&P 500 gained 3 points.", "3 points", {"unit": "point"}, "S&P 500"),
        ("Its sales have more than doubled.", "more than doubled", {"unit": "ratio", "form": "multiple"}, "sales"),
        (
            "It holds 60 million gallons of drinking water.",
            "60 million gallons",
            {"unit": "gallon", "dimension": "volume"},
            "drinking water",
        ),
        ("Defense accounts for 3.5 percent of output.", "3.5 percent", {"unit": "percent"}, "Defense"),
        (
            "More than half of the city's buses run on gas.",
            "More than half",
            {"unit": "ratio", "form": "share"},
            "city's buses",
        ),
        ("The strike has cost the port $40 million.", "$40 million", {"currency": "USD"}, "strike"),
        ("The dollar was unchanged at 110 yen.", "110 yen", {"currency": "JPY"}, "dollar"),
        ("It has twice as many sheep.", "twice", {"unit": "ratio", "form": "multiple"}, "sheep"),
        ("The plant where 2,300 people work is shut.", "2,300 people", {"unit": "person"}, "people"),
        ("The market fell, with Boeing down 0.5%.", "0.5%", {"unit": "percent", "direction": "down"}, "Boeing"),
        ("It made a $55 million operating profit.", "$55 million", {"currency": "USD"}, "operating profit"),
        ("The University of Iowa's final index came in at 98.", "98", {}, "Iowa's final index"),
        ("The number of oil rigs in the U.S. fell by seven.", "seven", {"direction": "down"}, "number of oil rigs"),
        ("The blast left five people dead and 28 seriously injured.", "28", {"unit": "person"}, "injured"),
        ("We fear 15 have died.", "15", {"unit": "person"}, "died"),
        ("Three had left by then.", "Three", {}, "left"),
        ("It had net income of $5 million.", "$5 million", {"currency": "USD"}, "net income"),
        ("It posted a net loss of $5 million.", "$5 million", {"currency": "USD"}, "net loss"),
        ("It reported revenue on adjusted basis of $244 million.", "$244 million", {"currency": "USD"}, "revenue"),
        (
            "The storm dumped up to 14 inches of rain.",
            "up to 14 inches",
            {"unit": "inch", "dimension": "length", "bound": "at_most"},
            "rain",
        ),
        (
            "It passed within 32,000 km of Earth.",
            "within 32,000 km",
            {"unit": "kilometer", "dimension": "length", "bound": "at_most"},
            "passed",
        ),
        ("They won behind James's 31 points.", "31 points", {"unit": "point"}, "points"),
        (
            "Haebin Bank misdirected $2.8 million.",
            "$2.8 million",
            {"currency": "USD", "dimension": "currency"},
            "misdirected",
        ),
        ("It was sold for $14.8 million.", "$14.8 million", {"currency": "USD"}, "sold"),
        (
            "Farmers got 31 cents a pound.",
            "31 cents",
            {"unit": "USD", "currency": "USD", "dimension": "currency"},
            "Farmers got",
        ),
        ("The yard employs 1,150 people.", "1,150 people", {"unit": "person"}, "employs"),
        ("The ferry carried 230 passengers.", "230 passengers", {"unit": "person"}, "passengers"),
        ("It used 20% less fuel.", "20%", {"unit": "percent", "form": "delta"}, "fuel"),
        ("with monthly active users reaching a record 20.31 million.", "20.31 million", {}, "monthly active users"),
    ],
)
def test_english_subjects_objects_and_wholes(
    read: Read, rules: RuleSet, text: str, figure: str, value: dict[str, object], expected: str
) -> None:
    assert measured(read, rules, text, figure, **value) == expected


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("The firm grew, and its sales in 2023 came to 8.6 billion won.", "8.6 billion won", "sales"),
        ("The damage so far comes to 21 billion won, it said.", "21 billion won", "damage"),
        ("Total damage: 3 billion won.", "3 billion won", "Total damage"),
        ("The package, 62 billion won in all, comes to 5,000 won a head.", "5,000 won", "package"),
    ],
)
def test_a_verb_behind_a_year_or_a_mark_and_a_heading_lead_to_what_is_measured(
    read: Read, rules: RuleSet, text: str, figure: str, expected: str
) -> None:
    assert measured(read, rules, text, figure, currency="KRW") == expected


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("It carried 7.6 million passengers in 2025, against 14.2 million for its suitor.", 14_200_000, "passengers"),
        ("The airline flies 31 jets; six of them were grounded.", 6, "jets"),
    ],
)
def test_a_number_that_goes_on_from_another_measures_the_same(
    read: Read, rules: RuleSet, text: str, number: int, expected: str
) -> None:
    document = read(text)
    found = measure(document, figures.extract(document, rules, dates.extract(document, rules)), rules)
    told = {int(m.value.number): m.value.measured for m in found if isinstance(m.value, FigureValue) and m.value.number}
    assert (span := told[number]) is not None
    assert span.text == expected


def test_a_figure_alone_measures_nothing(read: Read, rules: RuleSet) -> None:
    assert measured(read, rules, "42.", "42") is None


def test_a_value_said_again_measures_the_same(read: Read, rules: RuleSet) -> None:
    document = read("It had revenue of 21 million won ($14,000) and the index lost 45 points, or 3%.", lang="en")
    values = [m.value for m in measure(document, figures.extract(document, rules), rules)]
    assert [v.measured.text for v in values if isinstance(v, FigureValue) and v.measured] == [
        "revenue", "revenue", "index", "index",
    ]  # fmt: skip


def test_a_change_behind_a_level_and_a_share_in_brackets_measure_what_stands_before(read: Read, rules: RuleSet) -> None:
    assert phrases(read, rules, "The museum drew 1.4 million visitors in 2017, up 12% from 2016.", "en") == [
        "visitors", "visitors",
    ]  # fmt: skip
    text = "The firm reported net income of $44 million, or 71 cents a share, for the quarter, down from $46 million."
    assert phrases(read, rules, text, "en") == ["net income"] * 3
    assert phrases(read, rules, "사망자 136명 중 95명(70%)은 집에서 발견됐다.", "ko") == ["사망자"] * 3


def phrases(read: Read, rules: RuleSet, text: str, lang: str) -> list[str]:
    """What the figures of a text measure."""
    document = read(text, lang=lang)
    values = [
        m.value for m in measure(document, figures.extract(document, rules, dates.extract(document, rules)), rules)
    ]
    return [v.measured.text for v in values if isinstance(v, FigureValue) and v.measured]


@pytest.mark.parametrize(
    ("text", "figure", "value", "expected"),
    [
        ("다친 12명은 병원으로 옮겨졌다.", "12명", {"unit": "person"}, "다친"),
        ("노조에 가입한 640명이 파업에 나섰다.", "640명", {"unit": "person"}, "노조에 가입한"),
        ("훔친 300만 원은 돌려줬다.", "300만 원", {"currency": "KRW"}, "훔친"),
        ("늘어난 30명은 학생이다.", "30명", {"unit": "person"}, None),
    ],
)
def test_a_clause_right_before_a_number_says_of_whom_it_is(
    read: Read, rules: RuleSet, text: str, figure: str, value: dict[str, object], expected: str | None
) -> None:
    assert measured(read, rules, text, figure, **value) == expected


def test_an_equivalent_is_nothing_that_is_measured(read: Read, rules: RuleSet) -> None:
    text = "They signed a deal worth the equivalent of $12 million."
    assert measured(read, rules, text, "$12 million", currency="USD") == "deal"
