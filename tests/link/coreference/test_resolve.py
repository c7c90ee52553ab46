"""Who is who inside one source."""

from collections.abc import Callable

import pytest

from factx.extractors.mentions import mentions
from factx.link.coreference.resolve import resolve
from factx.models.document import Document
from factx.models.mention import QuoteValue
from factx.models.report import Reading
from factx.rules.load import RuleSet

Make = Callable[..., Reading]
Ids = Callable[[Reading], dict[str, str | None]]


def test_a_surname_with_a_title_is_the_full_name_before_it(reading: Make, ids: Ids) -> None:
    found = ids(reading("[PERSON 제이슨 곤] 대표가 말했다. [PERSON 곤] 대표는 웃었다."))
    assert found["곤"] == found["제이슨 곤"] == "person:제이슨-곤"


def test_an_english_surname_is_the_full_name_in_either_order(reading: Make, ids: Ids) -> None:
    found = ids(
        reading("[PERSON Moon Do-gyeom] met [PERSON Derek Holbrook]. [PERSON Moon] left; [PERSON Holbrook] not.")
    )
    assert found["Moon"] == found["Moon Do-gyeom"]
    assert found["Holbrook"] == found["Derek Holbrook"]


def test_a_foreign_surname_in_hangul_is_part_of_the_full_name(reading: Make, ids: Ids) -> None:
    found = ids(
        reading("[PERSON 구로다 나오미]와 [PERSON 이마 오카포르]가 왔다. [PERSON 구로다]와 [PERSON 오카포르]는 앉았다.")
    )
    assert found["구로다"] == found["구로다 나오미"]
    assert found["오카포르"] == found["이마 오카포르"]


def test_two_people_of_one_surname_are_never_joined(reading: Make, ids: Ids) -> None:
    found = ids(reading("[PERSON 방혜림] 후보와 [PERSON 방준서] 후보가 맞붙었다. 개표 결과 [PERSON 방] 씨가 이겼다."))
    assert found["방혜림"] != found["방준서"]
    assert found["방"] not in (found["방혜림"], found["방준서"])


def test_an_unlinked_name_has_an_id_of_its_own(reading: Make, ids: Ids) -> None:
    assert ids(reading("[PERSON 독고영선]이 [ORG 달빛필름]을 찾았다."))["달빛필름"] == "org:달빛필름"


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("[ORG 누리온게임즈]가 졌다. [ORG 누리온]은 항소한다.", "누리온", "누리온게임즈"),
        ("[ORG Nurion Games] lost. [ORG Nurion] will appeal.", "Nurion", "Nurion Games"),
        ("[ORG 전국물류운송노동조합]이 파업했다. [ORG 물류노조]는 말했다.", "물류노조", "전국물류운송노동조합"),
        ("[ORG 강릉 해오름FC]가 이겼다. [ORG 해오름FC]는 축하했다.", "해오름FC", "강릉 해오름FC"),
        ("The [ORG National Parcel Council] met. [ORG NPC] agreed.", "NPC", "National Parcel Council"),
        ("[PLACE 연화시]가 짓는다. [PLACE 연화]는 작다.", "연화", "연화시"),
        ("[PLACE Yeonhwa County] is small. [PLACE Yeonhwa] is quiet.", "Yeonhwa", "Yeonhwa County"),
    ],
)
def test_short_forms_are_their_full_names(reading: Make, ids: Ids, text: str, short: str, full: str) -> None:
    found = ids(reading(text))
    assert found[short] == found[full]


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("[ORG 다온바이오 코리아]가 컸다. [ORG 다온바이오]는 본사다.", "다온바이오", "다온바이오 코리아"),
        ("[ORG Daon Bio Japan] grew. [ORG Daon Bio] is the parent.", "Daon Bio", "Daon Bio Japan"),
        ("[PERSON 올리버 제이]와 [PERSON 제이슨 권], [PERSON 제이크 윌크]가 왔다.", "올리버 제이", "제이슨 권"),
    ],
)
def test_other_bodies_and_people_stay_apart(reading: Make, ids: Ids, text: str, one: str, other: str) -> None:
    found = ids(reading(text))
    assert found[one] != found[other]


def test_a_gloss_joins_both_names_and_says_so(reading: Make, ids: Ids) -> None:
    made = reading("‘[PRODUCT 루미실드](LumiShield)’는 얇다. [PRODUCT LumiShield] 코팅은 강하다.")
    assert ids(made)["LumiShield"] == ids(made)["루미실드"]
    (entity,) = made.entities
    assert entity.linked_by == ("gloss",)
    assert (entity.names.ko, entity.names.en) == (("루미실드",), ("LumiShield",))


def test_the_symbol_of_its_shares_is_the_company(reading: Make, ids: Ids) -> None:
    found = ids(reading("[ORG BlackBerry] (TSX:[ORG BB]) fell. [ORG BlackBerry Ltd.] rose.", lang="en"))
    assert set(found.values()) == {"org:blackberry"}


def test_an_age_in_brackets_is_no_gloss(reading: Make) -> None:
    (entity,) = reading("[PERSON 은수현](34) 감독이 말했다.").entities
    assert entity.names.en == ()


def test_a_pronoun_takes_the_only_person_near(reading: Make, ids: Ids) -> None:
    found = ids(reading("[PERSON 염지훈] 박사는 웃었다. [PERSON? 그]는 떠났다."))
    assert found["그"] == found["염지훈"]


def test_a_pronoun_after_two_people_of_equal_weight_stays_open(reading: Make, ids: Ids) -> None:
    found = ids(
        reading("The prize of that year went to [PERSON Anna Vogel] and [PERSON Simon Reed]. [PERSON? She] smiled.")
    )
    assert found["She"] is None


def test_the_company_is_the_organisation_of_the_text(reading: Make, ids: Ids) -> None:
    found = ids(reading("[ORG Nurion Games] was founded in 2012. [ORG! The company] was delisted."))
    assert found["The company"] == found["Nurion Games"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Microsoft left. The [PRODUCT ChatGPT] [ORG! maker] stayed.", "maker"),
        ("[PRODUCT 챗GPT] [ORG! 개발사]가 남았다.", "개발사"),
    ],
)
def test_the_maker_of_a_known_product_is_its_company(reading: Make, ids: Ids, text: str, word: str) -> None:
    assert ids(reading(text))[word] == "org:openai"


def test_a_speaker_gets_the_person_in_its_words(reading: Make) -> None:
    made = reading("[PERSON Bae Sun-hwa] came. “No,” [PERSON Bae]@ said.")
    (quote,) = [m.value for m in made.mentions if isinstance(m.value, QuoteValue)]
    assert quote.speaker == "person:bae-sun-hwa"


def test_a_pronoun_speaks_for_the_person_before(reading: Make, ids: Ids) -> None:
    made = reading("[PERSON 마현숙] 감독은 울었다. “기쁘다”고 <그>는 말했다.")
    (quote,) = [m.value for m in made.mentions if isinstance(m.value, QuoteValue)]
    assert quote.speaker == ids(made)["마현숙"]


def test_a_spokesperson_without_a_name_is_nobody(reading: Make) -> None:
    made = reading("[ORG 미린증권]이 올렸다. <미린증권 관계자>는 말했다.")
    (quote,) = [m.value for m in made.mentions if isinstance(m.value, QuoteValue)]
    assert quote.speaker is None


def test_a_source_that_introduces_its_own_lincoln_means_him(reading: Make, ids: Ids) -> None:
    found = ids(reading("작가 [PERSON 애니 링컨]이 상을 받았다. [PERSON 링컨]은 웃었다."))
    assert found["링컨"] == found["애니 링컨"] == "person:애니-링컨"


def test_a_pronoun_outside_a_quotation_is_nobody_named_inside_it(rules: RuleSet, read: Callable[..., Document]) -> None:
    text = (
        "Matt Rosendale ended his campaign. “I had planned to run, but then President Donald Trump endorsed another,” "
        "Rosendale said in a statement.\n\n“I remain a supporter,” he continued."
    )
    document = read(text)
    resolved, _ = resolve(document, mentions(document, rules), rules)
    last = [m.value for m in resolved if isinstance(m.value, QuoteValue)][-1]
    assert last.speaker == "person:matt-rosendale"


def test_the_bench_is_the_only_court_of_the_article(rules: RuleSet, read: Callable[..., Document]) -> None:
    text = "서울행정법원은 15일 결정을 취소했다. 재판부는 “답이 존재하지 않는다”고 못 박았다."
    assert _speakers(read(text), rules) == ["org:seoul-administrative-court"]


def test_a_county_speaks_for_the_only_one_that_is_named(rules: RuleSet, read: Callable[..., Document]) -> None:
    text = "이웃 은호군은 2일 대책을 냈다. 군은 “신고가 늦었다”고 확인했다."
    assert _speakers(read(text), rules) == ["place:은호군"]


def _speakers(document: Document, rules: RuleSet) -> list[str | None]:
    found, _ = resolve(document, mentions(document, rules), rules)
    return [m.value.speaker for m in found if isinstance(m.value, QuoteValue) and m.value.manner == "direct"]


def test_a_union_is_not_the_firm_it_is_named_by(reading: Make, ids: Ids) -> None:
    found = ids(reading("[ORG 한길중공업]과 [ORG 한길중공업 노동조합]이 만났다. [ORG Hangil Heavy Industries Union]."))
    assert found["한길중공업"] != found["한길중공업 노동조합"]


def test_a_facility_is_not_the_town_it_is_named_by(reading: Make, ids: Ids) -> None:
    found = ids(reading("[PLACE Dunvale Central Station] is in [PLACE Dunvale]. [PLACE Selwyn County] is near."))
    assert found["Dunvale"] != found["Dunvale Central Station"]


def test_a_firm_is_called_by_what_stands_before_its_ending(reading: Make, ids: Ids) -> None:
    found = ids(reading("[ORG 루미온세미콘]이 칩을 냈다. [ORG 루미온]은 투자를 받았다."))
    assert found["루미온"] == found["루미온세미콘"]
