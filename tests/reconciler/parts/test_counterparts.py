"""Sentences of two sources that are each other's nearest."""

from factx.read.article import Declared, document
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.telling import Told
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

ENGLISH = "The bridge has 14 piers. Police found 240 stolen bicycles in a warehouse. The mayor resigned."
KOREAN = "시장이 사임했다. 경찰이 창고에서 도난 자전거 240대를 찾아냈다."


def told(text: str, lang: str, rules: RuleSet) -> Told:
    return Told(read_source(document(lang, text, rules, Declared(lang=lang)), rules))


def test_sentences_that_share_most_of_what_is_rare_are_counterparts(rules: RuleSet) -> None:
    found = Counterparts(told(ENGLISH, "en", rules), told(KOREAN, "ko", rules))
    assert found.twins(1, 1)
    assert not found.twins(0, 1)
    assert not found.twins(1, 0)


def test_each_sentence_has_one_counterpart_at_most(rules: RuleSet) -> None:
    pairs = Counterparts(told(ENGLISH, "en", rules), told(KOREAN, "ko", rules)).pairs
    assert len({a.sentence for a, _, _ in pairs}) == len(pairs) == len({b.sentence for _, b, _ in pairs})


def test_openings_that_share_nothing_weigh_nothing(rules: RuleSet) -> None:
    one, other = told("The bridge has 14 piers.", "en", rules), told("가수가 새 음반을 냈다.", "ko", rules)
    assert Counterparts(one, other).opening == 0
    assert Counterparts(one, one).opening > 0
