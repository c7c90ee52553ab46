from factx.models.fact import QuoteFactValue
from factx.reconciler.across.likeness import (
    Likeness,
    is_long,
    is_short,
    likeness,
    one_wording,
    says_something,
    told_by,
)


def said(make, told=(), text="x", near=(), kin=()):
    value = QuoteFactValue(text=text, manner="direct", told=told)
    return make(value, attribute="quote", kin=kin, near=near)


def test_utterances_that_tell_mostly_the_same_are_one(make):
    found = likeness(said(make, ("patient", "negotiation", "card")), said(make, ("patient", "negotiation", "chip")))
    assert (found.shared, found.one) == (2, True)
    assert not found.surely_one


def test_one_of_four_things_or_nothing_makes_no_utterance(make):
    assert not likeness(said(make, ("a", "b", "c", "d")), said(make, ("a", "e", "f", "g"))).one
    assert likeness(said(make), said(make)).shared == 0


def test_numbers_of_the_sentence_count_where_they_have_two_digits(make):
    assert told_by(said(make, ("aid",), near=("30000000", "5"))) == {"aid", "30000000"}


def test_without_all_its_concepts_an_utterance_has_those_that_tell_something(make):
    assert told_by(said(make, kin=("aid",))) == {"aid"}


SURE, LIKE, UNLIKE = Likeness(3, 1.0, 1.0), Likeness(3, 0.5, 0.4), Likeness(0, 0.0, 0.0)


def test_other_endings_are_one_wording(make):
    one = said(make, text="시민의 발을 묶은 것은 우리가 아니라 시장")
    assert one_wording(one, said(make, text="시민의 발을 묶은 건 우리가 아니라 시장이다"), LIKE)
    assert not one_wording(one, said(make, text="시장은 우리의 발을 묶지 않았다고 시민이 말했다"), SURE)
    assert not one_wording(one, one, UNLIKE)


def test_other_words_are_one_wording_where_what_they_tell_is_surely_one(make):
    one = said(make, text="자정 배송을 그만두지 않으면 또 누군가 쓰러진다")
    other = said(make, text="자정 배송을 멈추지 않는다면 또 누가 쓰러질 것")
    assert one_wording(one, other, SURE)
    assert not one_wording(one, other, LIKE)


def test_short_utterances_have_four_words_to_fourteen(make):
    assert is_short(said(make, text="We will not go back"))
    assert not is_short(said(make, text="Never again"))
    assert not is_short(said(make, text="word " * 15))
    assert not says_something(said(make, text="Not guilty"))


def test_a_word_is_one_thing_however_many_deeds_it_may_be(make):
    found = likeness(
        said(make, ("bridge", "crack|deed:crack")), said(make, ("bridge", "divide|deed:crack", "night", "town"))
    )
    assert (found.shared, found.most) == (2, 0.5)


def test_concepts_that_translate_one_another_are_shared(make):
    assert likeness(said(make, ("ticket", "gap")), said(make, ("gap", "vote"))).surely_one


def test_what_stands_beside_one_utterance_alone_is_no_part_of_it(make):
    found = likeness(said(make, ("bridge", "crack"), near=("2030", "1450")), said(make, ("bridge", "crack")))
    assert found.most == 1.0


def test_a_duration_of_both_is_worth_two_words(make):
    found = likeness(said(make, ("child", "missing"), near=("P1W",)), said(make, ("child", "swallow"), near=("P1W",)))
    assert found.shared == 3


def test_what_everybody_says_is_no_ones_own(make):
    assert likeness(said(make, ("safety", "problem")), said(make, ("safety", "problem"))).own == 0


def test_half_is_enough_where_it_is_not_what_everybody_says(make):
    odd = said(make, ("gambling", "match", "sell", "money")), said(make, ("gambling", "match", "stake", "install"))
    plain = said(make, ("safety", "problem", "a", "b")), said(make, ("safety", "problem", "c", "d"))
    assert likeness(*odd).one
    assert (likeness(*plain).one, likeness(*plain).one_of_one) == (False, True)


def test_only_durations_in_numbers_last(make):
    for near in ("PAST_REF", "PXD"):
        found = likeness(said(make, ("joke", "know"), near=(near,)), said(make, ("joke", "laugh"), near=(near,)))
        assert found.shared == 1


def test_an_alarm_needs_nearly_all_of_both(make):
    whole = likeness(said(make, ("bridge", "crack")), said(make, ("bridge", "crack")))
    part = likeness(said(make, ("bridge", "crack", "night")), said(make, ("bridge", "crack", "night", "a", "b", "c")))
    plain = likeness(said(make, ("bridge", "know")), said(make, ("bridge", "know")))
    assert [found.nearly_all for found in (whole, part, plain)] == [True, False, False]


def test_long_utterances_have_more_words_than_a_sentence_or_two(make):
    assert is_long(said(make, text="word " * 46))
    assert not is_long(said(make, text="word " * 45))


def test_an_utterance_of_several_words_says_something(make):
    assert says_something(said(make, text="Nobody told us that the gate was locked"))
    assert says_something(said(make, text="문이 잠긴 줄은 아무도 몰랐다고 모두가 말한다"))
