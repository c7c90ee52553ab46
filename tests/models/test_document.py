"""What reading and tokenizing give."""

from collections.abc import Callable

from factx.models.document import FACT_ZONES, Document, Token, token_of


def test_a_token_of_four_fields_is_a_token() -> None:
    assert token_of((0, 2, "서울", "NNP")) == Token(0, 2, "서울", "NNP")
    assert token_of((0, 2, "서울", "NNP")).tag == "NNP"


def test_a_document_has_the_id_and_the_day_of_its_source(read: Callable[..., Document]) -> None:
    dated = read("오픈AI는 성장했다.", published="2025-09-10")
    assert (dated.id, dated.anchor) == (dated.source.id, "2025-09-10")
    assert read("오픈AI는 성장했다.").anchor is None


def test_sentences_of_one_language_in_order(read: Callable[..., Document]) -> None:
    document = read("정부는 협상을 이어간다. 회의는 길었다.\n\nThe talks went on all night, officials said.")
    korean, english = list(document.sentences_in("ko")), list(document.sentences_in("en"))
    assert (len(korean), len(english)) == (2, 1)
    assert [s.start for s in (*korean, *english)] == sorted(s.start for s in document.sentences)
    assert list(document.sentences_in("und")) == []


def test_captions_and_related_news_give_no_facts() -> None:
    assert {"headline", "dateline", "body"} == FACT_ZONES
