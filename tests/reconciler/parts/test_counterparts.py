"""Sentences of two sources that are each other's nearest."""

from collections.abc import Callable

import pytest

from factx.models.report import Reading
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.telling import Told

Tell = Callable[[str, str], Told]

ENGLISH = "The bridge has 14 piers. Police found 240 stolen bicycles in a warehouse. The mayor resigned."
KOREAN = "시장이 사임했다. 경찰이 창고에서 도난 자전거 240대를 찾아냈다."


@pytest.fixture(scope="module")
def told(reported: Callable[..., Reading]) -> Tell:
    """What a text of a language tells."""
    return lambda text, lang: Told(reported(text, name=lang, lang=lang))


def test_sentences_that_share_most_of_what_is_rare_are_counterparts(told: Tell) -> None:
    found = Counterparts(told(ENGLISH, "en"), told(KOREAN, "ko"))
    assert found.twins(1, 1)
    assert not found.twins(0, 1)
    assert not found.twins(1, 0)


def test_each_sentence_has_one_counterpart_at_most(told: Tell) -> None:
    pairs = Counterparts(told(ENGLISH, "en"), told(KOREAN, "ko")).pairs
    assert len({a.sentence for a, _, _ in pairs}) == len(pairs) == len({b.sentence for _, b, _ in pairs})


def test_openings_that_share_nothing_weigh_nothing(told: Tell) -> None:
    one, other = told("The bridge has 14 piers.", "en"), told("가수가 새 음반을 냈다.", "ko")
    assert Counterparts(one, other).opening == 0
    assert Counterparts(one, one).opening > 0


def test_a_pair_of_which_one_has_no_nearer_is_near(told: Tell) -> None:
    found = Counterparts(told(ENGLISH, "en"), told(KOREAN, "ko"))
    near = {(a, b): both for a, b, _, both in found.nearest}
    assert near[1, 1]
    assert near[2, 0]
    assert (0, 1) not in near


def test_two_sentences_share_what_is_rare(told: Tell) -> None:
    found = Counterparts(told(ENGLISH, "en"), told(KOREAN, "ko"))
    assert found.shared(1, 1) > found.shared(2, 0) > found.shared(0, 0) == 0


def test_a_bond_is_what_the_nearest_sentences_share_without_one_name(told: Tell) -> None:
    one, other = told("Kim Min-ji leads Hansol. Police found 240 bicycles.", "en"), told(KOREAN, "ko")
    found = Counterparts(one, other)
    assert found.bond([0, 1], [0, 1], "person:kim-min-ji") == found.shared(1, 1) > 0
    assert found.bond([0], [0], "person:kim-min-ji") == 0


def test_names_alone_are_no_bond(told: Tell) -> None:
    one, other = told("Kim Min-ji sang.", "en"), told("Kim Min-ji rested.", "en")
    assert Counterparts(one, other).shared(0, 0) > 0
    assert Counterparts(one, other).bond([0], [0], "") == 0


def test_keys_that_both_have_weigh_together(told: Tell) -> None:
    one, other = told(ENGLISH, "en"), told(KOREAN, "ko")
    found = Counterparts(one, other)
    both = one.keys[1] & other.keys[1]
    assert both
    assert found.weight(both) == pytest.approx(found.shared(1, 1))
    assert found.weight({"c:no-such-word"}) == 0
