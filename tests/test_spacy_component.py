"""A spaCy component: what factx finds in ``doc.spans``."""

from typing import Any

import pytest

from factx import spacy_component
from factx.spacy_component import KEY

KO, EN = "오픈AI는 10일 서울에서 “협력하겠다”고 밝혔다.", "OpenAI said on 10 September that it has 700 million users."


@pytest.fixture(scope="module")
def pipeline() -> Any:
    import spacy

    spacy_component.register()

    def make(lang: str = "en", **config: str) -> Any:
        nlp = spacy.blank(lang)
        nlp.add_pipe(KEY, config=config)
        return nlp

    return make


def spans(doc: Any) -> list[tuple[str, str]]:
    return [(span.label_, span.text) for span in doc.spans[KEY]]


def test_spans_are_labelled_by_kind_and_know_their_mention(pipeline: Any) -> None:
    doc = pipeline(lang="en")(EN)
    found = spans(doc)
    assert ("entity", "OpenAI") in found
    assert ("date", "10 September") in found
    assert {label for label, _ in found} <= {"entity", "date", "figure", "quote"}
    assert all(span._.factx.text in span.text for span in doc.spans[KEY])


def test_tokens_that_a_mention_cuts_through_are_taken_in_whole(pipeline: Any) -> None:
    import spacy

    nlp = spacy.blank("xx")  # words between blanks: 오픈AI는 is one
    nlp.add_pipe(KEY, config={"lang": "ko"})
    assert ("entity", "오픈AI는") in spans(nlp(KO))


def test_a_day_is_read_from_the_day_of_publication(pipeline: Any) -> None:
    doc = pipeline(lang="en", published="2025-09-12")(EN)
    (date,) = [span for span in doc.spans[KEY] if span.label_ == "date"]
    assert date._.factx.value.first == "2025-09-10"


@pytest.mark.parametrize("text", ["", " ", "…"])
def test_a_text_that_says_nothing_has_an_empty_group(pipeline: Any, text: str) -> None:
    assert spans(pipeline()(text)) == []


def test_the_module_offers_the_factory_and_nothing_unknown() -> None:
    assert callable(spacy_component.factory)
    with pytest.raises(AttributeError):
        _ = spacy_component.nothing
