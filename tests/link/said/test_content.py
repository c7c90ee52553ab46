"""What a stretch of words speaks of."""

from factx.link.said.content import Content, senses


def content(deeds: str = "", concepts: str = "", names: str = "") -> Content:
    return Content(*(dict.fromkeys(told.split()) for told in (deeds, concepts, names)))


def test_the_senses_of_a_deed_are_all_that_it_may_be() -> None:
    assert senses("deed:object|refuse") == ("object", "refuse")


def test_a_concept_is_no_deed() -> None:
    assert senses("police") == ()


def test_its_keys_are_deeds_then_concepts() -> None:
    assert content("delay object|refuse", "exercise").kin == ("deed:delay", "deed:object|refuse", "exercise")


def test_names_alone_tell_nothing() -> None:
    assert not content(names="org:openai")
    assert content(concepts="exercise")


def test_what_is_taken_over_comes_behind_and_once() -> None:
    whole, more = content("delay", "exercise"), content("delay postpone", "navy", "org:nato")
    whole.take(more)
    assert (list(whole.deeds), list(whole.concepts), list(whole.names)) == (
        ["delay", "postpone"], ["exercise", "navy"], ["org:nato"],
    )  # fmt: skip
