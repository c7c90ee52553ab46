"""What stands behind an English verb of saying as its report."""

from collections.abc import Callable

import pytest

from factx.extractors.quote.clauses_en import Content, behind
from factx.extractors.quote.cues_en import cues, verbs
from factx.extractors.quote.words_en import Words
from factx.rules.load import RuleSet

English = Callable[[str], Words]
Behind = Callable[[str], tuple[str, Content] | None]


@pytest.fixture(scope="module")
def report(english: English, rules: RuleSet) -> Behind:
    def find(text: str) -> tuple[str, Content] | None:
        words = english(text)
        cue = cues(words, verbs(rules), 0, len(words))[0]
        content = behind(words, cue, len(words))
        return content and (" ".join(words.texts[content.first : content.last + 1]), content)

    return find


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("He said that it would rain", "it would rain"),
        ("He said it would rain", "it would rain"),
        ("He said on Tuesday in a statement that it would rain", "it would rain"),
        ("He told CNN the plan would fail", "the plan would fail"),
        ("He warned the committee that the plan would fail", "the plan would fail"),
        ("He promised to leave", "to leave"),
        ("He denied any wrongdoing", "any wrongdoing"),
        ("He explained why it rained", "why it rained"),
        ("He said about 300 people were there", "about 300 people were there"),
        ("They reported running out of cots", "running out of cots"),
        ("He insisted on Wednesday that it would rain", "it would rain"),
        ("He said in a statement released through his lawyer on Monday that it would rain", "it would rain"),
        ("Analysts expect eggs to stay above 7,000 won", "eggs to stay above 7,000 won"),
        ("She expects sales of about 500 billion won", "sales of about 500 billion won"),
        ("Police put the crowd at 1,400", "the crowd at 1,400"),
    ],
)
def test_a_clause_an_infinitive_or_an_object(report: Behind, text: str, told: str) -> None:
    found = report(text)
    assert found is not None
    assert found[0] == told


@pytest.mark.parametrize(
    "text", ["He said, “It will rain.”", "He told reporters, “It will rain.”", "He said: “No way.”"]
)
def test_a_quotation_right_behind_the_verb_is_quoted(report: Behind, text: str) -> None:
    found = report(text)
    assert found is not None
    assert found[1].quoted


@pytest.mark.parametrize(
    "text", ["He said", "It was so, he said, and left", "He said on Tuesday", "They put the loaf in the oven"]
)
def test_a_verb_with_nothing_behind_it_reports_nothing(report: Behind, text: str) -> None:
    assert report(text) is None
