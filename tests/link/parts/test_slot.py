"""A place in a sentence that words fill."""

from factx.link.parts.slot import Slot


def test_a_slot_without_an_effect_is_known_by_the_sentence_before() -> None:
    slot = Slot("cause", (4, 9), (), sure=True, bare=False)
    assert slot._replace(effect=((0, 3),)) != slot
    assert (slot.name, slot.filler, slot.effect) == ("cause", (4, 9), ())
