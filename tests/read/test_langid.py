"""The language of a stretch of text, told by its script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.read.langid import counts, is_english, language
from factx.rules.load import RuleSet


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("오픈AI CSO Jason Kwon은 “We are excited”라고 말했다.", "ko"),
        ("LG U+와 KT", "ko"),
        ("The ministry (과학기술정보통신부) said on Monday it would review the plan again.", "en"),
        ("Standards Board Policy (0/250자)", "en"),
        ("KT", "en"),
        ("日本銀行は金融政策決定会合で政策金利を据え置くことを決めた。", "und"),
        ("Президент подписал закон о бюджете.", "und"),
        ("北京当局宣布了新的措施", "und"),
        ("1,234.5", None),
        ("— … “”", None),
        ("", None),
    ],
)
def test_words_tell_better_than_letters(text: str, lang: str | None) -> None:
    assert language(text) == lang


def test_acronyms_count_for_neither_language() -> None:
    assert counts("LG U+ KT AI") == (0, 0, 0)
    assert counts("오픈AI와 Jason Kwon") == (2, 2, 0)


def test_han_characters_in_korean_text_are_no_other_script() -> None:
    assert counts("尹 대통령이 말했다") == (2, 0, 0)
    assert counts("中国") == (0, 0, 2)


def test_english_is_told_by_its_function_words(rules: RuleSet) -> None:
    words = frozenset(surface for surface, _ in rules.lexicon("en", "function_word").surfaces())
    english = "The ministry said on Monday that it would review the plan with officials. " * 4
    french = "Le gouvernement a annoncé mardi que le budget serait présenté au parlement avant novembre. " * 4
    assert is_english([english], words)
    assert not is_english([french], words)
    assert is_english([french[:60]], words)  # too short to tell


@given(st.text(max_size=60))
def test_any_text_has_a_language_or_none(text: str) -> None:
    assert language(text) in ("ko", "en", "und", None)
    assert (language(text) is None) == (not any(counts(text)) and not any(map(str.isupper, text)))
