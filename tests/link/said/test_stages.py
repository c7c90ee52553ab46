"""How far a matter has come: which stage follows which."""

from factx.link.said.stages import followers, stage_words
from factx.rules.load import RuleSet


def test_a_stage_is_followed_by_those_after_it_and_by_what_follows_them(rules: RuleSet) -> None:
    after = followers(rules)
    assert "freed" in after["captive"]
    assert all(later <= following for stage, following in after.items() for later in map(after.get, following) if later)


def test_no_stage_comes_after_itself(rules: RuleSet) -> None:
    assert not [stage for stage, following in followers(rules).items() if stage in following]


def test_every_stage_after_another_has_words(rules: RuleSet) -> None:
    after = followers(rules)
    assert set().union(*after.values()) <= set(after)
    assert stage_words(rules) is stage_words(rules)
