"""Names, titles, nominals and pronouns in whole sentences."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from factx.extractors.entities import extract
from factx.models.document import Document
from factx.models.mention import EntityValue, Mention
from factx.rules.load import RuleSet

Read = Callable[..., Document]


def value(mention: Mention) -> EntityValue:
    assert isinstance(mention.value, EntityValue)
    return mention.value


def test_names_of_the_lists_carry_their_id(rules: RuleSet, read: Read) -> None:
    found = {m.text: value(m).entity for m in extract(read("삼성전자와 SK하이닉스가 오픈AI와 손잡았다."), rules, ())}
    assert found == {"삼성전자": "org:samsung-electronics", "SK하이닉스": "org:sk-hynix", "오픈AI": "org:openai"}


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


def test_one_sight_of_an_unknown_word_tells_nothing(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert "폴라룩" not in [words for words, _ in names("이번에는 폴라룩의 지분이 줄었다.")]


def test_names_do_not_nest(rules: RuleSet, read: Read) -> None:
    text = "오픈AI 코리아는 서울대학교와 협력한다. Seoul National University met OpenAI Korea in South Korea."
    spans = [(m.start, m.end) for m in extract(read(text), rules, ())]
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert [text[a:b] for a, b in spans][:2] == ["오픈AI 코리아", "서울대학교"]


@pytest.mark.parametrize("text", ["방탄소년단은 새 앨범을 낸다.", "Blackpink starts a tour in Seoul."])
def test_a_band_is_a_body(names: Callable[[str], list[tuple[str, str]]], text: str) -> None:
    assert names(text)[0][1] == "ORG"
