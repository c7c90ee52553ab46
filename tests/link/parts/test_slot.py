"""A place in a sentence that words fill."""

from collections.abc import Callable

from factx.link.clause.view import SentenceView
from factx.link.parts.slot import Slot, cause, span_of, told_before

Seen = Callable[[str, str], SentenceView]
TEXT = "A worn cable stopped the lift."


def test_a_slot_without_an_effect_is_known_by_the_sentence_before() -> None:
    slot = Slot("cause", (4, 9), (), sure=True, bare=False)
    assert slot._replace(effect=((0, 3),)) != slot
    assert (slot.name, slot.filler, slot.effect) == ("cause", (4, 9), ())


def test_a_cause_has_the_offsets_of_its_words_and_of_what_came_of_it(seen: Seen) -> None:
    found = cause(seen(TEXT, "en").words, (0, 3), [(3, 6), (2, 2)], sure=True)
    assert found is not None
    assert (TEXT[slice(*found.filler)], [TEXT[slice(*effect)] for effect in found.effect]) == (
        "A worn cable",
        ["stopped the lift"],
    )
    assert (found.name, found.sure) == ("cause", True)


def test_a_cause_without_words_is_none(seen: Seen) -> None:
    assert cause(seen(TEXT, "en").words, (3, 3), [(3, 6)], sure=True) is None


def test_the_sentence_before_may_tell_the_cause(seen: Seen) -> None:
    sentence = seen(TEXT, "en")
    found = told_before(sentence, 13, 29)
    assert (found.name, found.back, found.effect, found.filler) == ("cause", True, ((13, 29),), (0, 0))


def test_a_stretch_of_words_has_offsets(seen: Seen) -> None:
    assert TEXT[slice(*span_of(seen(TEXT, "en").words, (1, 3)))] == "worn cable"
