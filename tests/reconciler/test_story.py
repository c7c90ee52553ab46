from factx.reconciler.alignment.context import Weights
from factx.reconciler.story import PARTNERS, neighbours, same_openings


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


RESCUE = {"c:rescue", "c:boat", "c:migrant", "c:corpse", "v:71", "v:5"}


def test_openings_that_share_a_number_and_several_rare_words_tell_one_event():
    openings = {"a": frozenset(RESCUE | {"n:crete"}), "b": frozenset(RESCUE | {"n:lampedusa"}), "c": frozenset(CUP)}
    assert same_openings(openings) == {("a", "b")}


def test_openings_without_a_common_number_or_with_common_words_alone_do_not():
    words = {key for key in RESCUE if key[0] == "c"} | {"c:sea", "c:dawn"}
    assert same_openings({"a": frozenset(words), "b": frozenset(words)}) == set()
    many = {f"s{n}": frozenset(RESCUE) for n in range(400)}
    assert same_openings(many) == set()
