"""Words of the lexicon of how amounts are reckoned."""

from factx.link.facts.reckoned_words import around, groups, measures


def test_words_beside_a_figure_say_whether_they_need_a_word_of_change(rules):
    assert groups(rules, "before")["en"]["keep only"] == [("to", True)]
    assert ("to", False) in groups(rules, "before")["en"]["to"]


def test_words_anywhere_are_found_whole(rules):
    search, group_of = around(rules, "near")["en"]
    text = "The pretax profit, not the pretaxed one."
    assert [group_of[m.group().lower()] for m in search.finditer(text, 0, len(text))] == ["pretax"]


def test_measures_have_a_dimension_and_a_factor(rules):
    assert dict(measures(rules))["hectare"][0] == "area"
