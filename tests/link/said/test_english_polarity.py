"""English words of denial, and what they are of."""

import pytest

from factx.link.clause.view import View
from factx.link.said.english_polarity import English
from factx.link.said.telling import Told
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def read(rules: RuleSet, text: str) -> Told:
    reading = read_source(document("t", text, rules, Declared()), rules)
    sentence = View(reading.document, reading.mentions, rules).sentences[0]
    return English(rules).read(sentence, (0, len(text)), [])


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("The mayor denied meeting the builder", "meeting the builder"),
        ("The talks have yet to resume", "The talks have yet to resume"),
        ("Lightning has been ruled out by the police", "Lightning has"),
        ("She resigned and has yet to be replaced", "has yet to be replaced"),
    ],
)
def test_what_a_denial_holds_for(rules: RuleSet, text: str, about: str) -> None:
    told = read(rules, text)
    assert told.polarity == "no"
    assert text[slice(*told.about)].strip() == about


def test_a_verb_of_rebutting_answers_somebody(rules: RuleSet) -> None:
    assert read(rules, "The mayor denied the claim.").rebuts
    assert not read(rules, "The mayor failed to appear.").rebuts


def test_a_claim_lacks_its_word(rules: RuleSet) -> None:
    english = English(rules)
    assert english.lacks_claim("any wrongdoing", (0, 14))
    assert not english.lacks_claim("the allegation", (0, 14))
