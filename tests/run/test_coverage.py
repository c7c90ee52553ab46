"""Which rules find something in articles."""

from factx.read import Settings, load
from factx.rules.load import RuleSet
from factx.run.coverage import coverage


def test_rules_that_fire_are_counted_with_their_first_words(rules: RuleSet, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("회사는 9월 11일에 의혹을 부인했다. 9월 12일에 다시 모였다.", encoding="utf-8")
    fired, problems = coverage(load(["a.txt", "none.txt"], Settings()), rules)
    assert [str(problem) for problem in problems] == ["none.txt: no such file or folder"]
    assert set(fired) == {matcher.id for matcher in rules.all_matchers()}
    told = {rule: one for rule, one in fired.items() if one.count}
    assert any("부인" in one.words for one in told.values())
    twice = [one for one in told.values() if one.count > 1]
    assert "9월 11일" in str([one.words for one in twice])
    assert not any("12일" in one.words for one in twice)
    silent = [one for one in fired.values() if not one.count]
    assert silent
    assert {one.words for one in silent} == {""}


def test_no_article_fires_nothing(rules: RuleSet) -> None:
    fired, problems = coverage([], rules)
    assert problems == []
    assert not any(one.count for one in fired.values())
