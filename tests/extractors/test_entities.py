"""Names, titles, nominals and pronouns in whole sentences."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from factx.extractors.entities import extract
from factx.models.document import Document
from factx.models.mention import EntityValue, Mention
from factx.rules.load import RuleSet

Read = Callable[..., Document]


@pytest.fixture(scope="module")
def names(rules: RuleSet, read: Read) -> Callable[[str], list[tuple[str, str]]]:
    def find(text: str) -> list[tuple[str, str]]:
        return [(m.text, value(m).type) for m in extract(read(text), rules, ()) if value(m).form == "name"]

    return find


def value(mention: Mention) -> EntityValue:
    assert isinstance(mention.value, EntityValue)
    return mention.value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("제이슨 권 오픈AI 최고전략책임자는 서울 광진구에서 열린 행사에 참석했다.",
         [("제이슨 권", "PERSON"), ("오픈AI", "ORG"), ("최고전략책임자", "ROLE"), ("서울 광진구", "PLACE")]),
        ("김씨는 서울 마포경찰서에 고소장을 냈다고 한국 정부가 전했다.",
         [("김", "PERSON"), ("서울 마포경찰서", "ORG"), ("한국 정부", "ORG")]),
        ("배우 구하람(31)은 라온엔터테인먼트와 계약했다.",
         [("배우", "ROLE"), ("구하람", "PERSON"), ("라온엔터테인먼트", "ORG")]),
        ("경찰에 따르면 A씨는 부산 해운대구에서 B(45)씨를 만났다.",
         [("경찰", "ORG"), ("A", "PERSON"), ("부산 해운대구", "PLACE"), ("B", "PERSON")]),
    ],
)  # fmt: skip
def test_korean_names_leave_out_particles_and_titles(
    names: Callable[[str], list[tuple[str, str]]], text: str, expected: list[tuple[str, str]]
) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("가온회계법인은 12일 감사 의견을 냈다.", [("가온회계법인", "ORG")]),
        ("새길당 엄재석 후보가 이겼다. 의회는 새길당이 과반이다.",
         [("새길당", "ORG"), ("엄재석", "PERSON"), ("후보", "ROLE"), ("새길당", "ORG")]),
        ("응우옌 반 남(31)씨가 구조됐다.", [("응우옌 반 남", "PERSON")]),
        ("마동현 해온시장은 현장을 찾았다.", [("마동현", "PERSON")]),
        ("투표지는 송내동 주민센터에서 나왔다.", [("송내동", "PLACE")]),
        ("(해온=새벽통신) 해온 공사장이 무너졌다. 해온상수도본부는 부인했고 해온시는 침묵했다.",
         [("해온", "PLACE"), ("해온", "PLACE"), ("해온상수도본부", "ORG"), ("해온시", "PLACE")]),
        ("가상자산 거래소인 루멘빗이 출금을 막았다.", [("루멘빗", "ORG")]),
        ("서울남부지검은 그를 불렀다.", [("서울남부지검", "ORG")]),
    ],
)  # fmt: skip
def test_korean_names_that_the_tagger_tears_apart(
    names: Callable[[str], list[tuple[str, str]]], text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(name, kind) for name, kind in names(text) if name != "거래소"] == expected


@pytest.mark.parametrize(
    "text", ["그가 해온 일은 많다.", "새로 온 정부 관계자가 말했다.", "해당 김철수 후보가 말했다."]
)
def test_a_verb_before_a_space_is_no_name(names: Callable[[str], list[tuple[str, str]]], text: str) -> None:
    assert not [name for name, kind in names(text) if kind in ("ORG", "PLACE") and name != "정부"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jason Kwon, the chief strategy officer, met Microsoft executives in Palmerton. Kwon said talks went well.",
         [("Jason Kwon", "PERSON"), ("chief strategy officer", "ROLE"), ("Microsoft", "ORG"), ("Palmerton", "PLACE"),
          ("Kwon", "PERSON")]),
        ("Chancellor Gerda Haldorf visited the University of Norwick in Germany.",
         [("Chancellor", "ROLE"), ("Gerda Haldorf", "PERSON"), ("University of Norwick", "ORG"), ("Germany", "PLACE")]),
        ("Shares of Brandal Holdings Ltd. rose after the Ministry of Fisheries spoke.",
         [("Brandal Holdings Ltd.", "ORG"), ("Ministry of Fisheries", "ORG")]),
    ],
)  # fmt: skip
def test_english_names_by_title_ending_and_context(
    names: Callable[[str], list[tuple[str, str]]], text: str, expected: list[tuple[str, str]]
) -> None:
    assert names(text) == expected


def test_a_capital_at_the_beginning_of_a_sentence_is_no_evidence(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert names("Rumours spread quickly. Analysts were surprised. Target prices fell.") == []


def test_a_full_name_licenses_its_surname_and_its_form_in_capitals(
    names: Callable[[str], list[tuple[str, str]]],
) -> None:
    found = names("HALDORF RESIGNS OVER LETTER\n\nGerda Haldorf resigned on Monday. The party thanked Haldorf.")
    assert [name for name in found if name[1] == "PERSON"] == [
        ("HALDORF", "PERSON"), ("Gerda Haldorf", "PERSON"), ("Haldorf", "PERSON")
    ]  # fmt: skip


def test_names_of_the_lists_carry_their_id(rules: RuleSet, read: Read) -> None:
    found = {m.text: value(m).entity for m in extract(read("삼성전자와 SK하이닉스가 오픈AI와 손잡았다."), rules, ())}
    assert found == {"삼성전자": "org:samsung-electronics", "SK하이닉스": "org:sk-hynix", "오픈AI": "org:openai"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kim and Lee met. The two were charged on Monday.", ["The two"]),
        ("The two sides met on Monday.", []),
        ("The two men left at noon.", []),
    ],
)
def test_a_number_stands_for_people_only_where_no_noun_follows_it(
    text: str, expected: list[str], rules: RuleSet, read: Read
) -> None:
    assert [m.text for m in extract(read(text), rules, ()) if value(m).form == "pronoun"] == expected


def test_nominals_and_pronouns_are_marked_as_such(rules: RuleSet, read: Read) -> None:
    text = "오픈AI는 회사를 옮긴다. 그는 이를 부인했다."
    forms = [(m.text, value(m).form) for m in extract(read(text), rules, ())]
    assert forms == [("오픈AI", "name"), ("회사", "nominal"), ("그", "pronoun")]
    text = "Kakao said the company had grown. She agreed."
    forms = [(m.text, value(m).form) for m in extract(read(text), rules, ())]
    assert forms == [("Kakao", "name"), ("the company", "nominal"), ("She", "pronoun")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hapoel Nordwick 3 Maccabi Leeds 1\n\nThe league match drew 900 fans; coach and goalkeeper scored a goal.",
         [("Hapoel Nordwick", "ORG"), ("Maccabi Leeds", "ORG")]),
        ("BONGHWA, South Korea — Rescuers found nobody.", [("BONGHWA", "PLACE"), ("South Korea", "PLACE")]),
        ("Solarion, a start-up that sells film, hired Mrs May on Friday.", [("Solarion", "ORG"), ("May", "PERSON")]),
        ("The ruling was welcomed by the Korean government and in the city of Yeonhwa.",
         [("Korean government", "ORG"), ("Yeonhwa", "PLACE")]),
    ],
)  # fmt: skip
def test_english_results_datelines_appositions_and_courtesy(
    names: Callable[[str], list[tuple[str, str]]], text: str, expected: list[tuple[str, str]]
) -> None:
    assert [name for name in names(text) if name[1] != "ROLE"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("강태우 새빛론 대표는 최민호 전 사장을 만났다.",
         [("강태우", "PERSON"), ("새빛론", "ORG"), ("최민호", "PERSON")]),
        ("민생혁신당 방혜림 후보가 당선됐다.", [("민생혁신당", "ORG"), ("방혜림", "PERSON")]),
        ("성남 블루윙스가 강릉종합운동장에서 이겼다.", [("성남 블루윙스", "ORG"), ("강릉종합운동장", "PLACE")]),
        ("마이클 브란트는 어제 왔다. 브란트는 곧 떠난다.",
         [("마이클 브란트", "PERSON"), ("브란트", "PERSON")]),
        ("크리스틴 포드는 증언대에 섰다. 포드는 확신한다고 말했다.",
         [("크리스틴 포드", "PERSON"), ("포드", "PERSON")]),
    ],
)  # fmt: skip
def test_korean_bodies_between_name_and_title_clubs_parties_and_short_forms(
    names: Callable[[str], list[tuple[str, str]]], text: str, expected: list[tuple[str, str]]
) -> None:
    assert [name for name in names(text) if name[1] != "ROLE"] == expected


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Looking forward, it opened a data center with a general permit.", []),
        ("Miami guard Tyler Herro met General Mark Milley.", ["guard", "General"]),
        ("The chairman and a lawyer came.", ["chairman", "lawyer"]),
    ],
)
def test_an_ordinary_word_is_a_title_only_beside_a_name(
    names: Callable[[str], list[tuple[str, str]]], text: str, titles: list[str]
) -> None:
    assert [words for words, kind in names(text) if kind == "ROLE"] == titles


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("도윤정 에어달빛 대표가 왔다. 에어달빛 주식은 올랐다. 에어달빛은 더 날지 않는다.", ("에어달빛", "ORG")),
        ("지난 14일 청석마을 주민이 모였다. 청석마을에서 배가 떠났다.", ("청석마을", "PLACE")),
        (
            "3일 은산군과 백로군, 무령시 등 3개 시군에 물을 보낸다. 은산의 낮 기온은 39도였다. 은산에서 쉰다.",
            ("은산", "PLACE"),
        ),
    ],
)
def test_what_surrounds_all_sights_of_an_unknown_word_tells_what_it_is(
    names: Callable[[str], list[tuple[str, str]]], text: str, name: tuple[str, str]
) -> None:
    assert names(text).count(name) >= 2


@pytest.mark.parametrize(
    "text",
    [
        "The South Korean exchange Lumenbit fell. Nobody had set foot in Lumenbit. Lumenbit filed for bankruptcy.",
        "He founded Lumenbit in 2018. Lumenbit employs 140 people. Lumenbit stopped withdrawals.",
    ],
)
def test_what_a_document_calls_a_body_is_no_place_behind_a_preposition(
    names: Callable[[str], list[tuple[str, str]]], text: str
) -> None:
    assert [kind for name, kind in names(text) if name == "Lumenbit"] == ["ORG"] * 3


def test_what_two_bodies_of_a_town_begin_with_is_the_town(names: Callable[[str], list[tuple[str, str]]]) -> None:
    found = names("The Haeon Herald saw it. Inspectors sent by Haeon Transit left. Haeon has been here before.")
    assert found[-1] == ("Haeon", "PLACE")


def test_a_town_stays_a_place_where_more_prepositions_than_bodies_speak(
    names: Callable[[str], list[tuple[str, str]]],
) -> None:
    found = names("He lived in Hapwell. Trains stop in Hapwell. Hapwell employs 40 teachers.")
    assert ("Hapwell", "ORG") not in found


def test_a_title_behind_the_word_for_former_is_beside_its_name(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert ("시장", "ROLE") in names("조병구 전 시장은 자리를 잃었다.")


def test_one_sight_of_an_unknown_word_tells_nothing(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert "폴라룩" not in [words for words, _ in names("이번에는 폴라룩의 지분이 줄었다.")]


def test_a_body_before_its_title_is_a_name_and_the_title_is_the_rest(
    names: Callable[[str], list[tuple[str, str]]],
) -> None:
    found = names("오현채 환경부 장관은 물을 아끼자고 했다.")
    assert found == [("오현채", "PERSON"), ("환경부", "ORG"), ("장관", "ROLE")]


def test_a_surname_with_an_honorific_is_the_person_named_before(
    names: Callable[[str], list[tuple[str, str]]],
) -> None:
    assert ("양", "PERSON") in names("이장 양판식(71)씨의 마당이다. 양씨는 웃었다.")


def test_names_do_not_nest(rules: RuleSet, read: Read) -> None:
    text = "오픈AI 코리아는 서울대학교와 협력한다. Seoul National University met OpenAI Korea in South Korea."
    spans = [(m.start, m.end) for m in extract(read(text), rules, ())]
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert [text[a:b] for a, b in spans][:2] == ["오픈AI 코리아", "서울대학교"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The striker scored in the league match. 2-Henning Berg and 3-Ole Bratseth came on.",
         [("Henning Berg", "PERSON"), ("Ole Bratseth", "PERSON")]),
        ("Striker Ole Bratseth headed the home side in front.", [("Ole Bratseth", "PERSON")]),
        ("The tennis tournament, second-round match:\nJan Siemerink (Netherlands) beat Marat Orlov (Russia) 7-6 6-4",
         [("Jan Siemerink", "PERSON"), ("Netherlands", "PLACE"), ("Marat Orlov", "PERSON"), ("Russia", "PLACE")]),
        ("The U.S. Agriculture Department said no.", [("U.S. Agriculture Department", "ORG")]),
        ("Bank of France and Bank of Italy followed.", [("Bank of France", "ORG"), ("Bank of Italy", "ORG")]),
        ("Bankers met before the Fed acted.", [("Fed", "ORG")]),
        ("SEOUL, April 4, 2026 (Peninsula Wire) - Rain fell.", [("SEOUL", "PLACE"), ("Peninsula Wire", "ORG")]),
        ("Union officials met John Major's Conservatives.", [("John Major", "PERSON"), ("Conservatives", "ORG")]),
        ("A poll for the Courier newspaper was out.", [("Courier", "ORG")]),
        ("Dealers said Varnholt shares fell.", [("Varnholt", "ORG")]),
    ],
)  # fmt: skip
def test_english_agency_news_line_ups_brackets_bodies_and_datelines(
    names: Callable[[str], list[tuple[str, str]]], text: str, expected: list[tuple[str, str]]
) -> None:
    assert [found for found in names(text) if found[1] != "ROLE"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("임상혁 산림청장은 현장에서 이도현 경북도지사를 만났다.",
         [("임상혁", "PERSON"), ("산림청", "ORG"), ("이도현", "PERSON"), ("경북도", "PLACE")]),
        ("경북 봉현군 솔내면 하곡리 야산에서 불이 났다. 하곡리 주민이 대피했다.",
         [("경북 봉현군 솔내면", "PLACE"), ("하곡리", "PLACE"), ("하곡리", "PLACE")]),
        ("배는 여수항을 떠났다.", [("여수항", "PLACE")]),
        ("그는 산림재난방지법 위반 혐의를 받는다.", [("산림재난방지법", "LAW")]),
        ("부품은 현지 업체 발칸아르세날이 만든다.", [("발칸아르세날", "ORG")]),
        ("회사는 장갑차 K-31 ‘백호’를 공개했다.", [("K-31", "PRODUCT"), ("백호", "PRODUCT")]),
        ("대규모 개발자 행사와 영국인 교수의 공모 요건을 알렸다.", []),
        ("서울 일자리 사업에 사람인 줄 알았던 로봇이 쓰였다.", [("서울", "PLACE")]),
    ],
)  # fmt: skip
def test_korean_heads_districts_stations_laws_and_ordinary_words(
    names: Callable[[str], list[tuple[str, str]]], text: str, expected: list[tuple[str, str]]
) -> None:
    assert [name for name in names(text) if name[1] != "ROLE"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tappara Tampere 1 HIFK 5", [("Tappara Tampere", "ORG"), ("HIFK", "ORG")]),
        ("Golden State 146 CHICAGO 109", [("Golden State", "ORG"), ("CHICAGO", "ORG")]),
        ("Kilmarnock 15 8 4 3 21 14 28", [("Kilmarnock", "ORG")]),
        ("OAKLAND at KANSAS CITY", [("OAKLAND", "ORG"), ("KANSAS CITY", "ORG")]),
        ("Japan 2 Syria 1", [("Japan", "PLACE"), ("Syria", "PLACE")]),
        ("2. Esteban Larrazabal (Colombia) Cofidis same time",
         [("Esteban Larrazabal", "PERSON"), ("Colombia", "PLACE"), ("Cofidis", "ORG")]),
        ("Bowling: Curran 5-0-16-1, Leach 18-4-41-2", [("Curran", "PERSON"), ("Leach", "PERSON")]),
        ("TENNIS - HAVLOVA WINS IN THREE SETS", [("HAVLOVA", "PERSON")]),
    ],
)  # fmt: skip
def test_lines_of_results_tell_by_their_shape(
    rules: RuleSet, read: Read, text: str, expected: list[tuple[str, str]]
) -> None:
    found = extract(read(text, lang="en"), rules, ())
    assert [(m.text, value(m).type) for m in found if value(m).form == "name"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Flagstaff, AZ – The fire spread in Ellisville, MS on Monday.",
         [("Flagstaff", "PLACE"), ("AZ", "PLACE"), ("Ellisville", "PLACE"), ("MS", "PLACE")]),
        ("Promoter Bob Arum praised the fight.", [("Bob Arum", "PERSON")]),
        ("He spoke at length, and Pickersgill, 34, was freed.", [("Pickersgill", "PERSON")]),
        ("It crashed on a road between Kirkuk and Tuz Khurmatu on Saturday.",
         [("Kirkuk", "PLACE"), ("Tuz Khurmatu", "PLACE")]),
        ("Rival carrier SpiceJet and a director at KGI Asia declined.", [("SpiceJet", "ORG"), ("KGI Asia", "ORG")]),
        ("The film was made by McAllister in Iowa.", [("Iowa", "PLACE")]),
        ("The separatist Esquerra Republicana voted no.", [("Esquerra Republicana", "ORG")]),
        ("He read “The Jumping Frog” aloud, then the Hang Seng index fell.", []),
        ("Joe Donnelly lost. The Donnelly team fired back.", [("Joe Donnelly", "PERSON"), ("Donnelly", "PERSON")]),
        ("Police in Leeds held two men.", [("Leeds", "PLACE")]),
        ("Moody's cut the rating and McDonald’s agreed.", [("Moody's", "ORG"), ("McDonald’s", "ORG")]),
        ("Anaheim coach Randy Carlyle was angry.", [("Anaheim", "ORG"), ("Randy Carlyle", "PERSON")]),
        ("The village lies 10 km north of Gomarra.", [("Gomarra", "PLACE")]),
        ("The Coroner's Office named him.", [("Coroner's Office", "ORG")]),
        ("The merger of General Electric and Safran SA failed.", [("General Electric", "ORG"), ("Safran SA", "ORG")]),
    ],
)  # fmt: skip
def test_english_context_types_unknown_names(
    rules: RuleSet, read: Read, text: str, expected: list[tuple[str, str]]
) -> None:
    found = extract(read(text, lang="en"), rules, ())
    names = [(m.text, value(m).type) for m in found if value(m).form == "name" and value(m).type != "ROLE"]
    assert names == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("김의겸 청와대 대변인은 불쾌감을 드러냈다.", [("김의겸", "PERSON"), ("청와대", "ORG")]),
        ("국민에 대하여 책임을 진다.", []),
        ("이날 검찰은 채 전 총장을 둘러싼 의혹을 조사했다.", [("검찰", "ORG"), ("채", "PERSON")]),
        ("그는 오산고 감독을 맡아 우승했다.", [("오산고", "ORG")]),
        ("양국은 한미 외교장관 회담을 열었다.", []),
        ("여객기는 산티아고 국제공항에 내렸다.", [("산티아고 국제공항", "PLACE")]),
        ("미국 캘리포니아 로스앤젤레스에서 열렸다.", [("미국 캘리포니아 로스앤젤레스", "PLACE")]),
        ("최근 베이징(北京) 지하철에서 아베 신조(安倍晋三) 총리를 봤다.",
         [("베이징", "PLACE"), ("北京", "PLACE"), ("아베 신조", "PERSON"), ("安倍晋三", "PERSON")]),
        ("회사는 사람을 현장에 상주시켜 살폈다.", []),
    ],
)  # fmt: skip
def test_korean_context_finds_what_the_tagger_tears_apart_or_joins(
    names: Callable[[str], list[tuple[str, str]]], text: str, expected: list[tuple[str, str]]
) -> None:
    assert [name for name in names(text) if name[1] != "ROLE"] == expected


def test_an_unknown_word_beside_words_for_bodies_is_one_at_every_sight(
    names: Callable[[str], list[tuple[str, str]]],
) -> None:
    found = names(
        "Onsae shares fell. Rumours about Onsae spread. Passengers of Onsae waited while Onsae said its jets flew."
    )
    assert found == [("Onsae", "ORG")] * 4


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Democratic Party lost seats in Ohio and Iowa.", "org:us-democratic-party"),
        ("The Democratic Party held a rally in Seoul on Monday.", "org:democratic-party-of-korea"),
        ("The Democratic Party lost.", "org:us-democratic-party"),
        ("민주당은 여의도 국회에서 회의를 열었다.", "org:democratic-party-of-korea"),
        ("미국 민주당 지도부가 뉴욕에서 만났다.", "org:us-democratic-party"),
    ],
)  # fmt: skip
def test_a_shared_name_is_of_the_country_the_text_is_about(
    rules: RuleSet, read: Read, text: str, expected: str
) -> None:
    assert expected in {value(m).entity for m in extract(read(text), rules, ())}


def test_a_state_that_has_the_name_of_a_country_is_known_by_its_towns(rules: RuleSet, read: Read) -> None:
    state = read("Voters in Georgia went to the polls in Atlanta, Savannah and Ohio.")
    country = read("Georgia, on the Black Sea, asked the United States for help.")
    assert {"place:georgia-state"} <= {value(m).entity for m in extract(state, rules, ())}
    assert {"place:georgia"} <= {value(m).entity for m in extract(country, rules, ())}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mercury fell on Sunday in Eunsan County.", [("Eunsan County", "PLACE")]),
        ("Hanbyeol Space was told so in April.", [("Hanbyeol Space", "ORG")]),
    ],
)
def test_a_name_begins_behind_a_weekday_and_its_preposition(
    names: Callable[[str], list[tuple[str, str]]], text: str, expected: list[tuple[str, str]]
) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("국가시험평가원(국평원)은 오류를 인정했다. 국평원장은 물러났다. 국평원 원장은 사과했다.",
         [("국가시험평가원", "ORG"), ("국평원", "ORG"), ("국평원", "ORG"), ("국평원", "ORG"), ("원장", "ROLE")]),
        ("한울물산(HMC)이 파업했다. 직원들은 HMC에 인상을 요구했다.",
         [("한울물산", "ORG"), ("HMC", "ORG"), ("HMC", "ORG")]),
        ("어선 제7금해호가 나포됐다. 금해호 선장 도규민 씨는 풀려났다.",
         [("제7금해호", "PRODUCT"), ("금해호", "PRODUCT"), ("선장", "ROLE"), ("도규민", "PERSON")]),
        ("마라바 수도 포트셀윈에서 재판이 열렸다. 포트셀윈 지방법원은 문을 닫았다.",
         [("마라바", "PLACE"), ("포트셀윈", "PLACE"), ("포트셀윈 지방법원", "ORG")]),
        ("전남 은호에서 병이 번졌다. 이웃 서암군의 농장도 문을 닫았다. 은호군은 사과했다.",
         [("전남", "PLACE"), ("은호", "PLACE"), ("서암군", "PLACE"), ("은호군", "PLACE")]),
        ("한울대 교수인 위성국 씨는 수산부 장관을 만났다.",
         [("한울대", "ORG"), ("교수", "ROLE"), ("위성국", "PERSON"), ("수산부", "ORG"), ("장관", "ROLE")]),
    ],
)  # fmt: skip
def test_what_a_korean_article_says_of_its_own_names_tells_their_type(
    names: Callable[[str], list[tuple[str, str]]], text: str, expected: list[tuple[str, str]]
) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("가람호에 철새가 모였다. 가람호의 수위가 낮아졌다.", "PLACE"),
        ("가람호에 선원 셋이 타고 있었다. 가람호는 침몰했다.", "PRODUCT"),
    ],
)
def test_a_name_in_ho_is_a_lake_or_a_ship_by_what_the_article_speaks_of(
    names: Callable[[str], list[tuple[str, str]]], text: str, kind: str
) -> None:
    assert names(text) == [("가람호", kind), ("가람호", kind)]


def test_a_person_whose_name_ends_in_ho_is_no_ship(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert ("배정호", "PERSON") in names("배정호 선장은 선원에게 말했다. 배정호에 대한 재판이 열린다.")
    assert ("배정호", "PRODUCT") not in names("배정호 선장은 선원에게 말했다. 배정호에 대한 재판이 열린다.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The patrol boat Kestrel fired. The Kestrel then left Port Selwyn for Lake Garam.",
         [("Kestrel", "PRODUCT"), ("Kestrel", "PRODUCT"), ("Port Selwyn", "PLACE"), ("Lake Garam", "PLACE")]),
        ("The Geumhae No. 7 is the third ship this year.", [("Geumhae No. 7", "PRODUCT")]),
        ("Marava says it is poor. Maravans see it otherwise.", [("Marava", "PLACE")]),
        ("He fished inside Marava's exclusive economic zone. Marava said he lied.",
         [("Marava", "PLACE"), ("Marava", "PLACE")]),
        ("It began in Eunho County. Eunho lays most eggs. In Mulmok-ri nobody talks.",
         [("Eunho County", "PLACE"), ("Eunho", "PLACE"), ("Mulmok-ri", "PLACE")]),
        ("Vice Minister of Agriculture Noh Eun-ha resigned.", [("Vice Minister", "ROLE"), ("Noh Eun-ha", "PERSON")]),
        ("She failed in Economics.", []),
    ],
)  # fmt: skip
def test_english_ships_lakes_and_countries_that_no_list_knows(
    names: Callable[[str], list[tuple[str, str]]], text: str, expected: list[tuple[str, str]]
) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("배와 선원이 11일 오후 포트셀윈항을 떠났다고 밝혔다. 배는 다음 달 초 감천항에 들어온다.",
         [("포트셀윈항", "PLACE"), ("감천항", "PLACE")]),
        ("충북과 경기의 농장에서 나왔다.", [("충북", "PLACE"), ("경기", "PLACE")]),
        ("인도양서 어선 나포", [("인도양", "PLACE")]),
        ("선우정민 국평원장이 물러났다. 국가시험평가원은 답이 없다. 국평원은 사과했다.",
         [("선우정민", "PERSON"), ("국평원", "ORG"), ("국가시험평가원", "ORG"), ("국평원", "ORG")]),
        ("판결이 나왔고 당시 원장은 물러났다. 손님이 끊겼다.", [("원장", "ROLE")]),
        ("은호와 서암을 휩쓸었다. 은호읍 오일장은 문을 닫았다.", [("은호", "PLACE"), ("은호읍", "PLACE")]),
        ("신웅수 송원영 김태성 기자", [("신웅수", "PERSON"), ("송원영", "PERSON"), ("김태성", "PERSON")]),
    ],
)  # fmt: skip
def test_korean_names_in_harbours_rows_headlines_and_titles(
    names: Callable[[str], list[tuple[str, str]]], text: str, expected: list[tuple[str, str]]
) -> None:
    assert [one for one in names(text) if one[1] != "ROLE"] == [one for one in expected if one[1] != "ROLE"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It happened at Methodist North Hospital, and the British Medical Association agreed.",
         [("Methodist North Hospital", "ORG"), ("British Medical Association", "ORG")]),
        ("Le Bonheur Healthcare took two. Le Bonheur and the coast are far.",
         [("Le Bonheur Healthcare", "ORG"), ("Le Bonheur", "ORG")]),
    ],
)  # fmt: skip
def test_english_bodies_keep_a_demonym_that_belongs_to_them(
    names: Callable[[str], list[tuple[str, str]]], text: str, expected: list[tuple[str, str]]
) -> None:
    assert [one for one in names(text) if one[1] != "ROLE"][: len(expected)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Francis Scott Key Bridge fell.", [("Francis Scott Key Bridge", "PLACE")]),
        ("She works at the Cornelius Institute.", [("Cornelius Institute", "ORG")]),
        ("Theo Vance, chief executive of Nordvind, called the market attractive.",
         [("Theo Vance", "PERSON"), ("chief executive", "ROLE"), ("Nordvind", "ORG")]),
        ("Heo Jun, 66, lives there.", [("Heo Jun", "PERSON")]),
        ("A fire broke out near Damho Fire Station.", [("Damho Fire Station", "ORG")]),
    ],
)  # fmt: skip
def test_endings_and_posts_outweigh_given_names(
    names: Callable[[str], list[tuple[str, str]]], text: str, expected: list[tuple[str, str]]
) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("빈나래 연맹 회장은 말했다.", ("빈나래", "PERSON")),
        ("길도준 청안경찰청 사이버수사과장은 말했다.", ("길도준", "PERSON")),
        ("탁기준 해담시의원은 반박했다.", ("해담시", "PLACE")),
        ("함도식 한국노르딕스키협회장은 회견을 열었다.", ("한국노르딕스키협회", "ORG")),
        ("스포츠의류업체 설맥은 계약을 맺었다.", ("설맥", "ORG")),
        ("한길중공업 노동조합은 파업한다.", ("한길중공업 노동조합", "ORG")),
        ("백연 어민 반예원씨는 걱정했다.", ("백연", "PLACE")),
        ("파블로 인판테 오크헤이븐 시장은 유족을 위로했다.", ("파블로 인판테", "PERSON")),
        ("상연지검은 징역 7년을 구형했다.", ("상연지검", "ORG")),
    ],
)
def test_invented_korean_names_stand_beside_titles_and_bodies(
    names: Callable[[str], list[tuple[str, str]]], text: str, expected: tuple[str, str]
) -> None:
    assert expected in names(text)
