"""What linking knows of names."""

import pytest

from factx.link.kit import Kit, kit_of
from factx.rules.load import RuleSet


@pytest.fixture(scope="module")
def kit(rules: RuleSet) -> Kit:
    return kit_of(rules)


def test_a_rule_set_has_one_kit(rules: RuleSet, kit: Kit) -> None:
    assert kit_of(rules) is kit


@pytest.mark.parametrize(
    ("surface", "type_", "id_"),
    [
        ("삼성전자", "ORG", "org:samsung-electronics"),
        ("samsung electronics", "ORG", "org:samsung-electronics"),
        ("Samsung Electronics Co.", "ORG", "org:samsung-electronics"),
        ("OpenAI Inc.", "ORG", "org:openai"),
        ("제이슨 권", "PERSON", "person:jason-kwon"),
        ("삼성전자", "PERSON", None),
        ("동해", "PLACE", None),
        ("달빛필름", "ORG", None),
        ("", "ORG", None),
    ],
)
def test_a_name_has_an_id_where_it_has_just_one_of_its_type(
    kit: Kit, surface: str, type_: str, id_: str | None
) -> None:
    assert kit.lookup(surface, type_) == id_


def test_a_name_of_several_things_has_several_candidates(kit: Kit) -> None:
    assert len(kit.candidates("동해", "PLACE")) > 1
    assert kit.candidates("달빛필름", "ORG") == ()


def test_names_and_owner_of_what_is_known(kit: Kit) -> None:
    assert kit.names("org:samsung-electronics", "ko")[0] == "삼성전자"
    assert kit.names("org:nobody", "ko") == ()
    assert kit.parent("product:bixby") == "org:samsung-electronics"
    assert kit.parent("org:nobody") is None
    assert kit.parent(None) is None


def test_titles_by_their_words_in_either_language(kit: Kit) -> None:
    assert kit.title_id("대통령") == kit.title_id("President") == "president"
    assert kit.title("독고영선") is None
    assert kit.title_id("Keeper of Seals") == kit.title_id("keeper of seals")


@pytest.mark.parametrize(
    ("word", "lang", "status"),
    [
        ("전", "ko", "done"),
        ("former", "en", "done"),
        ("차기", "ko", "planned"),
        ("incoming", "en", "planned"),
        ("former", "ko", None),
        ("새", "ko", None),
    ],
)
def test_a_word_beside_a_title_tells_its_time(kit: Kit, word: str, lang: str, status: str | None) -> None:
    assert kit.tense(word, lang) == status


def test_what_makes_a_name_another_body_or_says_only_what_it_is(kit: Kit) -> None:
    assert kit.is_branch(["코리아"])
    assert kit.is_branch(["Labs"])
    assert not kit.is_branch(["Games"])
    assert kit.is_ending("홀딩스")
    assert not kit.is_ending("누리온")
    assert kit.is_rank("County")
    assert kit.is_rank("군")
    assert not kit.is_rank("Dalbit")


@pytest.mark.parametrize(
    ("words", "speaks"),
    [
        ("미린증권 관계자", True),
        ("a spokesman for Kim", True),
        ("누리온게임즈 대표", False),
        ("the chief executive", False),
        ("", False),
    ],
)
def test_who_speaks_for_others(kit: Kit, words: str, speaks: bool) -> None:
    assert kit.speaks_for(words) is speaks


def test_a_court_is_called_no_company(kit: Kit) -> None:
    assert kit.is_no_firm("서울고등법원")
    assert kit.is_no_firm("Seoul High Court")
    assert not kit.is_no_firm("누리온게임즈")
    assert not kit.is_no_firm("Court Records Inc.")
    assert not kit.is_no_firm("")


@pytest.mark.parametrize(
    ("word", "lang", "kind"),
    [
        ("그", "ko", "person"),
        ("she", "en", "person"),
        ("회사", "ko", "company"),
        ("그", "en", None),
        ("나무", "ko", None),
    ],
)
def test_what_a_pronoun_or_nominal_stands_for(kit: Kit, word: str, lang: str, kind: str | None) -> None:
    assert kit.anaphor(word, lang) == kind


def test_the_bench_stands_for_a_court(kit: Kit) -> None:
    assert "법원" in kit.heads("재판부", "ko")
    assert kit.heads("회사", "en") == ()
