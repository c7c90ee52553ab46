"""Words that change what a sentence commits its speaker to."""

import pytest

from factx.reconciler.compare.lexical import stand_ins, words_for


@pytest.mark.parametrize("word", ["not", "never", "may", "if", "cannot"])
def test_english_negates_and_hedges_by_whole_words(word):
    assert words_for("en").weighty(word)
    assert not words_for("en").weighty(f"{word}ary")


@pytest.mark.parametrize("word", ["않겠다", "없었다", "가능성이"])
def test_korean_negates_inside_the_verb(word):
    assert words_for("ko").weighty(word)


@pytest.mark.parametrize(("lang", "word"), [("ko", "협력했다"), ("ko", "안전한"), ("en", "safe"), ("en", "notable")])
def test_other_words_commit_nobody_to_anything_else(lang, word):
    assert not words_for(lang).weighty(word)


def test_what_holds_for_now():
    assert words_for("en").for_a_time("we are not negotiating for now")
    assert words_for("ko").for_a_time("당분간 협상은 없다")
    assert not words_for("en").for_a_time("we are not negotiating for nowruz")
    assert not words_for("en").weighty("for now")


def test_a_text_of_no_known_language_has_no_such_words():
    words = words_for("und")
    assert not words.weighty("not")
    assert not words.for_a_time("for now")


def test_a_number_is_a_word_with_a_digit():
    assert words_for("ko").number("3만")
    assert not words_for("en").number("three")
    assert not words_for("en").number("")


def test_words_that_stand_for_a_person():
    assert {"she", "him"} <= stand_ins("en")
    assert "그녀" in stand_ins("ko")
    assert "minister" not in stand_ins("en")


@pytest.mark.parametrize("word", ["살아나지 않겠느냐", "문제 아니냐", "좋지 않을까요"])
def test_a_question_that_asserts_denies_nothing(word):
    assert not words_for("ko").weighty(word)
    assert words_for("ko").weighty("살아나지 않는다")
