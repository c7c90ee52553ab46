"""Who a speaker's words name."""

from collections.abc import Callable

import pytest

import factx
from factx.extractors.build import Builder
from factx.link.coreference.anaphora import Antecedents
from factx.link.coreference.speakers import Named, speaker_of
from factx.link.kit import kit_of
from factx.models.document import Document
from factx.models.mention import EntityValue, QuoteValue
from factx.models.report import Reading
from factx.rules.load import RuleSet

Make = Callable[..., Reading]
Ids = Callable[[Reading], dict[str, str | None]]


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


def spoken(reading: Reading) -> list[str | None]:
    return [m.value.speaker for m in reading.mentions if isinstance(m.value, QuoteValue)]


def test_a_quotation_of_the_headline_is_said_by_who_says_it_in_full_below() -> None:
    text = (
        "“막을 수 있었다”…조사위 보고서 공개\n\n"
        "강은수 위원장은 30일 “막을 수 있었던 사고”라고 말했다. 민유라 소장은 “더 볼 것이 있다”고 했다."
    )
    report = factx.extract([{"id": "a", "text": text, "lang": "ko"}])
    headline, *_ = spoken(report.readings[0])
    assert headline == "person:강은수"


@pytest.fixture
def names(read: Callable[..., Document], rules: RuleSet) -> Callable[[str, str], str | None]:
    """The entity that words of a text name as the speaker; the text names [PERSON Bae Sun-hwa] alone."""

    def run(text: str, words: str) -> str | None:
        document = read(text)
        builder = Builder(document)
        place = text.index("Bae Sun-hwa"), text.index("Bae Sun-hwa") + 11
        value = EntityValue(type="PERSON", form="name", entity="person:bae")
        person = builder.mention("entity", *place, "test", value)
        known = Antecedents(document, [(person, "person:bae")], [], kit_of(rules))
        span = builder.span(text.index(words), text.index(words) + len(words))
        return speaker_of(span, document, Named([person]), known)

    return run


def test_who_speaks_for_another_is_nobody(names: Callable[[str, str], str | None]) -> None:
    text = "Nobody came, a spokesman for Bae Sun-hwa said. An official agreed."
    assert names(text, "a spokesman for Bae Sun-hwa") is None
    assert names(text, "An official") is None
    assert names(text, "Bae Sun-hwa") == "person:bae"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("[ORG 미린증권]이 올렸다. “낮다”고 <[ORG 미린증권]>은 말했다.", "org:미린증권"),
        ("“No,” <[ORG Mirin Lines]> said.", "org:mirin-lines"),
    ],
)
def test_a_body_speaks_for_itself(reading: Make, text: str, speaker: str) -> None:
    made = reading(text.replace("<", "").replace(">", "@"))
    assert spoken(made) == [speaker]


def test_a_title_alone_is_the_one_person_who_was_named_with_it(reading: Make, ids: Ids) -> None:
    text = "[PERSON 마현숙] [ROLE 감독]은 울었다. “기쁘다”고 [ROLE 감독]@은 말했다."
    made = reading(text)
    assert spoken(made) == [ids(made)["마현숙"]]


def test_mentions_are_found_by_the_stretch_they_touch(read: Callable[..., Document]) -> None:
    builder = Builder(read("Kim Min-su of Daon spoke."))
    person, firm = (
        builder.mention("entity", *place, "test", EntityValue(type=type_, form="name"))
        for place, type_ in (((0, 10), "PERSON"), ((14, 18), "ORG"))
    )
    named = Named([firm, person])
    assert named.inside(builder.span(4, 16)) == [person, firm]
    assert named.inside(builder.span(10, 14)) == []
    assert Named([]).inside(builder.span(0, 5)) == []


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("en", "Kang Min-ho was jailed. “We will appeal,” Kang's lawyer said.", None),
        ("en", "Kang Min-ho was jailed. “I will appeal,” Kang said.", "person:kang-min-ho"),
        ("ko", "강민호 회장이 수감됐다. 강 회장 측 변호인은 “항소하겠다”고 말했다.", None),
        ("ko", "강민호 회장이 수감됐다. 강 회장의 변호인은 “부당하다”고 말했다.", None),
        ("ko", "강민호 회장이 수감됐다. 강 회장은 “억울하다”고 말했다.", "person:강민호"),
    ],
)
def test_whose_lawyer_speaks_does_not_speak_himself(lang: str, text: str, speaker: str | None) -> None:
    report = factx.extract([{"id": "a", "text": text, "lang": lang}])
    assert spoken(report.readings[0]) == [speaker]
