"""Who pronouns and nominals are inside one source."""

from collections.abc import Callable

import pytest

from factx.extractors.mentions import mentions
from factx.link.coreference.anaphora import lang_at
from factx.link.coreference.resolve import resolve
from factx.models.document import Document
from factx.models.mention import QuoteValue
from factx.models.report import Reading
from factx.rules.load import RuleSet

Make = Callable[..., Reading]
Ids = Callable[[Reading], dict[str, str | None]]


def test_a_pronoun_takes_the_only_person_near(reading: Make, ids: Ids) -> None:
    found = ids(reading("[PERSON 염지훈] 박사는 웃었다. [PERSON? 그]는 떠났다."))
    assert found["그"] == found["염지훈"]


def test_a_pronoun_after_two_people_of_equal_weight_stays_open(reading: Make, ids: Ids) -> None:
    found = ids(reading("The prize of that year went to [PERSON Bae Yun] and [PERSON Koo Min]. [PERSON? She] smiled."))
    assert found["She"] is None


def test_a_pronoun_passes_over_those_of_the_other_gender(reading: Make, ids: Ids) -> None:
    text = "The prize of that year went to [PERSON Anna Vogel] and [PERSON Simon Reed]. [PERSON? She] smiled."
    found = ids(reading(text))
    assert found["She"] == found["Anna Vogel"]


def test_the_only_person_for_many_sentences_is_meant_further_down(reading: Make, ids: Ids) -> None:
    rest = "It is small. It is late. Few will take it. Asked why, [PERSON? he] left."
    text = f"[PERSON Seo Jung-hwan] made the offer. {rest}"
    found = ids(reading(text))
    assert found["he"] == found["Seo Jung-hwan"]


def test_the_company_far_from_any_name_is_the_one_that_the_text_is_about(reading: Make, ids: Ids) -> None:
    text = (
        "[ORG 가람모바일]이 사과했다. [ORG 가람모바일] 가입자는 많다. [ORG 가람모바일]은 조용했다. "
        "비가 왔다. 길이 막혔다. 밤이 깊었다. 아침이 왔다. [ORG! 회사]는 말이 없다."
    )
    found = ids(reading(text))
    assert found["회사"] == found["가람모바일"]


def test_the_company_is_the_organisation_of_the_text(reading: Make, ids: Ids) -> None:
    found = ids(reading("[ORG Nurion Games] was founded in 2012. [ORG! The company] was delisted."))
    assert found["The company"] == found["Nurion Games"]


def test_a_pronoun_goes_on_from_the_same_one_that_opened_the_sentence_before(reading: Make, ids: Ids) -> None:
    text = "[PERSON Oh Se-rin] won. [PERSON? She] beat [PERSON Jung Do-hyun] narrowly. [PERSON? She] is 46."
    found = ids(reading(text))
    assert found["She"] == found["Oh Se-rin"]
    text = "[PERSON Oh Se-rin] won. [PERSON? She] beat [PERSON Jung Do-hyun] narrowly. [PERSON? He] conceded."
    found = ids(reading(text))
    assert found["He"] == found["Jung Do-hyun"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Microsoft left. The [PRODUCT ChatGPT] [ORG! maker] stayed.", "maker"),
        ("[PRODUCT 챗GPT] [ORG! 개발사]가 남았다.", "개발사"),
    ],
)
def test_the_maker_of_a_known_product_is_its_company(reading: Make, ids: Ids, text: str, word: str) -> None:
    assert ids(reading(text))[word] == "org:openai"


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


def test_a_pronoun_before_any_name_or_far_behind_it_is_nobody(reading: Make, ids: Ids) -> None:
    assert ids(reading("[PERSON? 그]는 떠났다. [PERSON 염지훈] 박사는 웃었다."))["그"] is None
    far = "비가 내렸다. " * 8
    assert ids(reading(f"[PERSON 염지훈] 박사는 웃었다. {far}[PERSON? 그]는 떠났다."))["그"] is None


def test_the_topic_of_the_sentence_before_is_meant(reading: Make, ids: Ids) -> None:
    found = ids(reading("[PERSON 염지훈]은 [PERSON 마현숙]을 만났다. [PERSON? 그]는 떠났다."))
    assert found["그"] == found["염지훈"]


def test_a_court_is_no_company(reading: Make, ids: Ids) -> None:
    found = ids(reading("[ORG 누리온게임즈]는 항소했다. [ORG 서울고등법원]은 기각했다. [ORG! 회사]는 불복했다."))
    assert found["회사"] == found["누리온게임즈"]


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("The [ORG Daon Research Institute] closed. [ORG! The institute] said so.", "The institute",
         "Daon Research Institute"),
        ("[ORG 다온연구소]가 닫았다. [ORG! 연구소]는 말했다.", "연구소", "다온연구소"),
    ],
)  # fmt: skip
def test_an_institution_is_known_by_its_head_noun(reading: Make, ids: Ids, text: str, word: str, name: str) -> None:
    found = ids(reading(text))
    assert found[word] == found[name]


def test_the_language_of_a_place_is_that_of_its_block(read: Callable[..., Document]) -> None:
    document = read("정부는 협상을 이어간다.\n\nThe talks went on all night, officials said.")
    assert lang_at(document, 0) == "ko"
    assert lang_at(document, document.text.index("talks")) == "en"
    assert lang_at(document, len(document.text) + 5) == document.source.lang
