"""Events, relations and issues of the catalogue where a sentence speaks of them."""

from collections.abc import Callable

import pytest

from factx.extractors.mentions import mentions
from factx.link.clause.view import View
from factx.link.facts.topics import topics
from factx.models.document import Document, Lang
from factx.rules.load import RuleSet

Find = Callable[[str, Lang], dict[str, str]]


@pytest.fixture
def find(read: Callable[..., Document], rules: RuleSet) -> Find:
    """Attributes and the words that name them."""

    def run(text: str, lang: Lang) -> dict[str, str]:
        found = [t for s in View(read(text, lang=lang), [], rules).sentences for t in topics(rules).find(s)]
        assert [t.start for t in found] == sorted(t.start for t in found)
        return {topic.attribute: text[topic.start : topic.end] for topic in found}

    return run


@pytest.mark.parametrize(
    ("lang", "text", "attribute", "words"),
    [
        ("ko", "회사는 제품을 출시했다.", "event.launch", "출시"),
        ("en", "The firm launched a product.", "event.launch", "launched"),
        ("ko", "두 회사는 양해각서를 맺었다.", "relation.mou", "양해각서"),
        ("en", "They signed a memorandum of understanding.", "relation.mou", "memorandum of understanding"),
        ("ko", "두 회사는 협력한다.", "relation.partnership", "협력"),
        ("en", "The partnerships grew.", "relation.partnership", "partnerships"),
    ],
)
def test_words_of_the_catalogue_in_any_form(find: Find, lang: Lang, text: str, attribute: str, words: str) -> None:
    assert find(text, lang)[attribute] == words


@pytest.mark.parametrize(("lang", "text"), [("ko", "날씨가 좋다."), ("en", "The sky is blue."), ("ko", ""), ("en", "")])
def test_other_words_name_nothing(find: Find, lang: Lang, text: str) -> None:
    assert find(text, lang) == {}


def test_the_longest_wording_counts(find: Find) -> None:
    assert find("They formed a joint venture.", "en")["relation.joint_venture"] == "joint venture"
    assert find("She passed away.", "en") == {"event.death": "passed away"}
    assert "event.passage" in find("The bill passed.", "en")


def test_a_sentence_is_searched_once(read: Callable[..., Document], rules: RuleSet) -> None:
    (sentence,) = View(read("회사는 제품을 출시했다."), [], rules).sentences
    assert topics(rules) is topics(rules)
    first = topics(rules).find(sentence)
    assert topics(rules).find(sentence) == first == list(sentence.topics or ())


def test_what_a_name_is_made_of_is_no_deed(read: Callable[..., Document], rules: RuleSet) -> None:
    text = "Taeryeong Machinery had promised Halvar Partner 2.1% of the price."
    document = read(text, lang="en")
    (sentence,) = View(document, mentions(document, rules), rules).sentences
    assert "relation.partnership" not in {topic.attribute for topic in topics(rules).find(sentence)}
