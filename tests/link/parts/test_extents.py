"""How much of a group a sentence speaks of."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import SentenceView
from factx.link.parts import extents
from factx.link.parts.extents import Extent, counts

Seen = Callable[[str, str], SentenceView]
Extents = Callable[[str, str], list[Extent]]
Told = tuple[str, str, str | None]


@pytest.fixture(scope="module")
def found(seen: Seen) -> Extents:
    """The extents of a sentence."""
    return lambda text, lang: list(extents.read(seen(text, lang), ()))


def told(text: str, extent: Extent) -> Told:
    return extent.value, text[slice(*extent.span)], text[slice(*extent.group)] if extent.group else None


@pytest.mark.parametrize(
    ("text", "lang", "extent"),
    [
        ("Every branch of the library has closed.", "en", ("all", "Every", "branch of the library")),
        ("Only children may swim.", "en", ("only", "Only", "children")),
        ("주민 전원이 대피했다.", "ko", ("all", "전원", "주민")),
        ("어린이만 들어갈 수 있다.", "ko", ("only", "만", "어린이")),
    ],
)
def test_words_say_how_much_of_a_group(found: Extents, text: str, lang: str, extent: Told) -> None:
    assert [told(text, one) for one in found(text, lang)] == [extent]


@pytest.mark.parametrize(
    ("text", "lang", "extent"),
    [
        ("Four of the seven lifts stopped.", "en", ("4/7", "Four", "seven lifts")),
        ("Of the 12 kilns, five were cold.", "en", ("5/12", "five", "12 kilns")),
        ("All but two stayed dry: 12 of the 12 kilns worked.", "en", ("all", "12", "12 kilns")),
        ("승강기 7대 가운데 4대가 멈췄다.", "ko", ("4/7", "4대", "승강기 7대")),
    ],
)
def test_one_number_is_a_part_of_another(found: Extents, text: str, lang: str, extent: Told) -> None:
    assert extent in [told(text, one) for one in found(text, lang)]


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("Nine ferries sailed on Monday. Two of them turned back.", "en", "2/9"),
        ("배 아홉 척이 떠났다. 그 가운데 두 척이 돌아왔다.", "ko", "2/9"),
    ],
)
def test_a_part_points_back_at_the_number_of_the_sentence_before(seen: Seen, text: str, lang: str, value: str) -> None:
    before = counts(seen(text[: text.index(".") + 1], lang))
    assert before
    assert [one.value for one in extents.read(seen(text, lang), before)] == [value]
    assert list(extents.read(seen(text, lang), ())) == []


@pytest.mark.parametrize(
    ("text", "lang", "extent"),
    [
        ("A quarter of the vines froze.", "en", ("25/100", "A quarter", "vines")),
        ("포도나무의 25%가 얼었다.", "ko", ("25/100", "25%", "포도나무")),
    ],
)
def test_a_share_is_of_its_whole(found: Extents, text: str, lang: str, extent: Told) -> None:
    assert [told(text, one) for one in found(text, lang)] == [extent]


@pytest.mark.parametrize(
    ("text", "lang"), [("Sales of ferries grew by 25%.", "en"), ("나룻배의 매출이 25% 늘었다.", "ko")]
)
def test_a_share_by_which_something_grows_is_no_part(found: Extents, text: str, lang: str) -> None:
    assert found(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("The council voted 7 to 2 for the bridge.", "en", "7/9"),
        ("The council voted 9 to 0 for the bridge.", "en", "all"),
        ("의회는 찬성 7표, 반대 2표로 다리 건설안을 가결했다.", "ko", "7/9"),
    ],
)
def test_a_vote_tells_how_many_were_for_it(found: Extents, text: str, lang: str, value: str) -> None:
    assert [one.value for one in found(text, lang) if one.vote] == [value]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Some 30 cooks came.", "en"),
        ("Only on Monday did it open.", "en"),
        ("설명회는 모두 다섯 차례 열렸다.", "ko"),
    ],
)
def test_how_many_there_are_or_when_is_no_part_of_a_group(found: Extents, text: str, lang: str) -> None:
    assert found(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "words"),
    [
        ("Nine ferries carried 40 tonnes for 3 million dollars.", "en", ["Nine"]),
        ("배 아홉 척이 사과 40톤을 300만 달러에 날랐다.", "ko", ["아홉 척"]),
    ],
)
def test_weights_and_sums_count_nothing(seen: Seen, text: str, lang: str, words: list[str]) -> None:
    assert [mention.text for mention in counts(seen(text, lang))] == words
