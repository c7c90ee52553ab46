"""Where an English segment stands."""

from factx.extractors.entity.enchain import Segment
from factx.extractors.entity.ensetting import Setting
from factx.extractors.entity.enwords import words_of
from factx.extractors.entity.words_en import english_words
from factx.rules.load import RuleSet


def setting(text: str, name: str, rules: RuleSet) -> Setting:
    read = words_of(text, 0, len(text), english_words(rules))
    first = next(n for n, word in enumerate(read) if word.text == name)
    return Setting(Segment(read[first : first + 1], first), read, "", "")


def test_the_words_before_a_name_are_as_they_are_written(rules: RuleSet) -> None:
    own = setting("The German parent Rauwerk kept quiet.", "Rauwerk", rules)
    assert (own.prior, own.lead) == ("German", "parent")


def test_nothing_stands_before_the_first_word(rules: RuleSet) -> None:
    own = setting("Rauwerk kept quiet.", "Rauwerk", rules)
    assert (own.prior, own.lead) == ("", "")


def test_a_name_between_commas_is_closed(rules: RuleSet) -> None:
    assert setting("Its supplier, Haetnim, said so.", "Haetnim", rules).closed
    assert not setting("Its supplier Haetnim said so.", "Haetnim", rules).closed


def test_nothing_stands_behind_the_last_word(rules: RuleSet) -> None:
    assert setting("Nobody called Haetnim", "Haetnim", rules).next is None
