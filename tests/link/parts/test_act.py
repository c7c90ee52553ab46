"""The deeds of a sentence of which it may be told who did them."""

from collections.abc import Callable

import pytest

from factx.link.clause.view import View
from factx.link.parts.act import ACT, ONCE, acts, doer_nouns, wordings
from factx.models.document import Document
from factx.models.part import Part
from factx.rules.load import RuleSet

Keys = Callable[[str, str], dict[str, frozenset[str]]]
Told = Callable[[str, str], list[Part]]


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


def test_whoever_orders_or_decides_settles_it(told: Told) -> None:
    ordered = told("The mayor ordered the bridge shut.", "en")
    decided = told("다리 폐쇄는 시공사가 결정했다.", "ko")
    assert any("wide:settle" in part.deeds for part in ordered)
    assert any("wide:settle" in part.deeds for part in decided)


def test_the_first_to_notice_is_known_in_either_language(told: Told) -> None:
    texts = ("맨 먼저 의심한 사람은 도서관 사서였다.", "ko"), ("A student was the first to have doubts.", "en")
    for text, lang in texts:
        assert any("once:notice_first" in part.deeds for part in told(text, lang))


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
