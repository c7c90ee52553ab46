"""One pass over a document."""

from collections.abc import Callable

import pytest

from factx.extractors.build import Builder
from factx.extractors.mentions import mentions
from factx.link.clause.view import CROWD, View, is_sum
from factx.models.document import Document
from factx.models.mention import EntityValue, FigureValue
from factx.rules.load import RuleSet

TEXT = "서울시는 10일 예산 12억원을 늘렸다. 연기면 주민 300명이 반겼다.\n\nSeoul raised its budget by 10 September."


@pytest.fixture(scope="module")
def document(read: Callable[..., Document]) -> Document:
    return read(TEXT)


@pytest.fixture
def view(document: Document, rules: RuleSet) -> View:
    return View(document, mentions(document, rules), rules)


def test_a_sentence_is_found_by_an_offset_in_it(view: View) -> None:
    assert len(view.sentences) == 3
    for n, sentence in enumerate(view.sentences):
        assert view.sentence_at(sentence.start) is view.sentence_at(sentence.end - 1) is sentence
        assert view.index(sentence) == n
    assert view.sentence_at(-1) is None
    assert view.sentence_at(len(TEXT) + 10) is None


def test_the_sentences_that_a_stretch_touches(view: View) -> None:
    first, second, third = view.sentences
    assert list(view.between(first.start, second.start + 1)) == [first, second]
    assert list(view.between(second.start, second.end)) == [second]
    assert list(view.between(0, len(TEXT))) == [first, second, third]


def test_every_mention_stands_in_its_sentence(view: View) -> None:
    assert sum(len(sentence.mentions) for sentence in view.sentences) > 3
    for sentence in view.sentences:
        assert all(sentence.start <= m.start < sentence.end for m in sentence.mentions)
        assert sentence.of_kind("date") == [m for m in sentence.mentions if m.kind == "date"]
    assert view.sentences[0].of_kind("quote") == []


def test_words_and_tokens_of_a_stretch_begin_in_it(view: View) -> None:
    korean, _, english = view.sentences
    at = TEXT.index("예산")
    assert [token.form for token in korean.tokens_between(at, at + 2)] == ["예산"]
    assert korean.tokens_between(at, at) == []
    start = TEXT.index("budget")
    assert [word.low for word in english.words_between(start, start + 6)] == ["budget"]
    assert all(token.end > token.start for token in korean.tokens)


def test_won_and_months_are_no_concepts_and_a_township_is_no_delay(view: View) -> None:
    taken = [(m.start, m.end) for s in view.sentences for m in s.mentions if m.kind == "date" or is_sum(m)]
    hits = [(hit.start, hit.end) for s in view.sentences for hit in s.hits]
    assert hits
    assert not any(a < end and start < b for a, b in taken for start, end in hits)


def test_a_word_inside_a_longer_name_is_no_word(document: Document, rules: RuleSet) -> None:
    start = TEXT.index("연기면")
    place = Builder(document).mention("entity", start, start + 3, "t", EntityValue(type="PLACE", form="name"))
    sentence = View(document, [place], rules).sentences[1]
    assert sentence.in_name(start, start + 2)
    assert not sentence.in_name(start, start + 3)
    assert not sentence.in_name(start + 4, start + 6)


def test_a_view_takes_over_what_an_earlier_one_made_of_the_words(document: Document, rules: RuleSet) -> None:
    found = mentions(document, rules)
    earlier = View(document, found, rules)
    made = [sentence.tokens for sentence in earlier.sentences]
    later = View(document, found, rules, earlier)
    assert all(one is sentence.tokens for one, sentence in zip(made, later.sentences, strict=True))


def test_the_cost_of_a_table_is_bounded(read: Callable[..., Document], rules: RuleSet) -> None:
    document = read("합계 " + "1 " * (3 * CROWD) + "명이다.")
    builder = Builder(document)
    figures = [builder.mention("figure", 3 + 2 * n, 4 + 2 * n, "t", FigureValue()) for n in range(3 * CROWD)]
    view = View(document, figures, rules)
    assert sum(len(sentence.mentions) for sentence in view.sentences) == len(view.kept)
    assert all(len(sentence.mentions) <= CROWD for sentence in view.sentences)


def test_an_empty_document_has_no_sentences(read: Callable[..., Document], rules: RuleSet) -> None:
    view = View(read(""), [], rules)
    assert view.sentences == []
    assert view.sentence_at(0) is None
    assert list(view.between(0, 10)) == []


def test_a_sum_of_money(read: Callable[..., Document]) -> None:
    builder = Builder(read(TEXT))
    assert is_sum(builder.mention("figure", 0, 1, "t", FigureValue(currency="KRW")))
    assert not is_sum(builder.mention("figure", 0, 1, "t", FigureValue(unit="person")))


def test_what_a_reader_finds_in_a_sentence_is_found_once(view: View) -> None:
    sentence, asked = view.sentences[0], []
    found = [sentence.found("reader", lambda own: asked.append(own) or len(own.mentions)) for _ in range(2)]
    assert found == [len(sentence.mentions)] * 2
    assert asked == [sentence]


def test_what_a_reader_makes_of_words_is_kept_for_a_later_view_and_what_it_finds_in_mentions_is_not(
    document: Document, view: View, rules: RuleSet
) -> None:
    first = view.sentences[0]
    assert first.made_of_words("reader", lambda _: "made") == "made"
    assert first.found("reader", lambda _: "found") == "found"
    later = View(document, [], rules, view).sentences[0]
    assert later.made_of_words("reader", lambda _: "made anew") == "made"
    assert later.found("reader", lambda _: "found anew") == "found anew"


def test_days_and_sums_of_money_stand_where_no_other_words_are_read(view: View) -> None:
    assert [TEXT[start:end] for start, end in view.sentences[0].times_and_sums] == ["10일", "12억원"]
