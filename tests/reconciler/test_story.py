from factx.reconciler.alignment.context import Weights
from factx.reconciler.story import PARTNERS, neighbours


def stories(keys):
    frozen = {source: frozenset(words) for source, words in keys.items()}
    return neighbours(frozen, Weights(frozen.values()))


FIRE = {"n:hwaseong", "c:fire", "v:14", "c:factory"}
CUP = {"n:gangneung", "c:final", "v:34218", "c:win"}


def test_sources_that_share_rare_names_and_figures_tell_one_story():
    assert stories({"a": FIRE, "b": FIRE | {"c:police"}, "c": CUP, "d": CUP | {"c:coach"}}) == [("a", "b"), ("c", "d")]


def test_common_words_alone_make_no_story():
    keys = {f"s{n}": {"c:say", "c:year", f"n:{n}", f"v:{n}00", f"c:own{n}", f"n:other{n}"} for n in range(30)}
    assert stories(keys) == []


def test_the_first_and_the_last_report_of_a_story_meet_through_those_between():
    fire, trial = {"n:hwaseong", "c:fire", "v:14"}, {"n:judge", "c:trial", "v:2027"}
    assert ("a", "c") in stories({"a": fire, "b": fire | trial, "c": trial})


def test_a_story_of_a_thousand_sources_stays_affordable():
    keys = {f"s{n:04}": FIRE | {f"c:{n}"} for n in range(1000)}
    found = stories(keys)
    assert len(found) <= 1000 * PARTNERS
    assert {source for pair in found for source in pair} == set(keys)
