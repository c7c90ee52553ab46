"""The deeds of a sentence of which it may be told who did them."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts.act import ACT, ONCE, acts, doer_nouns, wordings
from factx.models.document import Document
from factx.rules.load import RuleSet

Keys = Callable[[str, str], dict[str, frozenset[str]]]


@pytest.fixture(scope="module")
def keys(read: Callable[..., Document], rules: RuleSet) -> Keys:
    """The keys of each deed of a sentence, by its words."""

    def run(text: str, lang: str) -> dict[str, frozenset[str]]:
        (sentence,) = View(read(text, lang=lang), (), rules).sentences
        return {text[act.start : act.end]: act.keys for act in acts(sentence, lambda concept: False)}

    return run


@pytest.mark.parametrize(
    ("key", "english", "korean"),
    [
        (ONCE + "give_drug", "The trainer gave him a pill.", "트레이너가 알약을 건넸다."),
        (ONCE + "give_drug", "He received an injection.", "주치의가 주사를 놓았다."),
        (ACT + "sign", "They put their names to the paper.", "계약서에 도장을 찍었다."),
        (ACT + "alert", "The alarm was raised at noon.", "119에 신고했다."),
        (ACT + "award_order", "The yard won a contract.", "조선소가 화물선을 수주했다."),
        (ONCE + "discover", "A diver pulled it from the water.", "잠수사가 판을 건져 올렸다."),
    ],
)
def test_a_deed_has_one_key_in_both_languages(keys: Keys, key: str, english: str, korean: str) -> None:
    for text, lang in ((english, "en"), (korean, "ko")):
        assert key in frozenset().union(*keys(text, lang).values()), text


def test_what_only_says_how_something_was_said_is_no_deed(keys: Keys) -> None:
    assert not any(
        key.startswith((ACT, ONCE)) for told in keys("회사는 27일 이같이 밝혔다.", "ko").values() for key in told
    )


def test_what_befalls_is_no_deed(keys: Keys) -> None:
    assert "death" not in frozenset().union(*keys("He died on Monday.", "en").values())


def test_nouns_for_doers_and_wordings_are_read_from_their_tables(rules: RuleSet) -> None:
    assert doer_nouns(rules).word("ko", "신고자") == ("alert", "reporter")
    assert wordings(rules) is wordings(rules)
