"""Documents to sentences: each paragraph by the tokenizer of its language."""

from collections.abc import Callable

import pytest

from factx.models.document import Document
from factx.rules.load import RuleSet
from factx.tokenize.document import tokenizer, versions


def test_each_paragraph_has_the_tokenizer_of_its_language(read: Callable[..., Document]) -> None:
    document = read("회사는 10일 출범했다고 밝혔다.\nThe firm opened on Wednesday, it said in a statement.")
    assert [(s.lang, s.block, any(t.tag for t in s.tokens)) for s in document.sentences] == [
        ("ko", 0, True), ("en", 1, False),
    ]  # fmt: skip


def test_a_sentence_has_the_zone_of_its_paragraph_and_stays_inside(read: Callable[..., Document]) -> None:
    document = read("출범식 개최\n회사는 10일 출범했다고 밝혔다. 협력은 이어진다.\n▲ 발언하는 대표 [사진=뉴시스]")
    assert {s.zone for s in document.sentences} == {block.zone for block in document.blocks}
    for sentence in document.sentences:
        block = document.blocks[sentence.block]
        assert block.start <= sentence.start < sentence.end <= block.end


def test_other_languages_have_no_sentences(read: Callable[..., Document]) -> None:
    assert read("日本銀行は金融政策決定会合で政策金利を据え置くことを決めた。").sentences == ()
    assert read("").sentences == ()


def test_a_tokenizer_is_loaded_once_and_none_is_invented(rules: RuleSet) -> None:
    assert tokenizer("ko", rules) is tokenizer("ko", rules)
    with pytest.raises(ValueError, match="und"):
        tokenizer("und", rules)


def test_names_of_the_lexicon_are_one_word_for_kiwi(read: Callable[..., Document]) -> None:
    (sentence,) = read("오픈AI가 서울에서 출범식을 열었다.").sentences
    assert "오픈AI" in [token.form for token in sentence.tokens]


def test_versions_are_those_of_the_installed_packages() -> None:
    assert {name: part.split(".")[0].isdigit() for name, part in versions().items()} == {"kiwi": True, "spacy": True}
