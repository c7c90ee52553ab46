from dataclasses import replace

from factx.models.fact import Evidence, QuoteFactValue
from factx.reconciler.across.sayings import sayings

COSTS = ("company", "bear", "medical_bill")


def said(make, who, source, lang, kin=COSTS, manner="direct", text="x y z"):
    value = QuoteFactValue(text=text, manner=manner)
    return make(value, subject=who, source=source, lang=lang, attribute="quote", kin=kin)


def codes(left, right):
    return [comparison.code for _, _, comparison in sayings(left, right)]


def relations(left, right):
    return [comparison.relation for _, _, comparison in sayings(left, right)]


def test_one_speaker_who_says_the_same_of_three_things_agrees_with_himself(make):
    ours, theirs = said(make, "person:a", "a", "ko"), said(make, "person:a", "b", "en")
    assert relations([ours], [theirs]) == ["agrees"]


def test_one_speaker_on_a_matter_that_utterances_merely_share_is_no_note(make):
    ours = said(make, "person:a", "a", "ko")
    assert codes([ours], [said(make, "person:a", "b", "en", kin=COSTS[:2])]) == []


def test_a_negation_on_one_side_is_no_agreement(make):
    ours = said(make, "person:a", "a", "ko", text="회사가 치료비를 부담하겠다")
    theirs = said(make, "person:a", "b", "en", text="The company will not bear the medical bills")
    assert relations([ours], [theirs]) == ["incomparable"]
    assert codes([ours], [theirs]) == ["FX305"]


def test_one_utterance_of_two_speakers_is_met_by_its_concepts(make):
    assert codes([said(make, "person:a", "a", "ko")], [said(make, "person:b", "b", "en")]) == ["FX302"]
    reported = said(make, "person:b", "b", "en", manner="indirect")
    assert codes([said(make, "person:a", "a", "ko")], [reported]) == []


def test_other_matters_and_one_language_are_left_alone(make):
    ours = [said(make, "person:a", "a", "ko")]
    assert codes(ours, [said(make, "person:a", "b", "en", kin=("ship", "bear", "island"))]) == []
    assert codes(ours, [said(make, "person:a", "b", "ko")]) == []


def test_a_shared_year_makes_two_shared_things_one_utterance(make):
    def of(who, source, lang, near):
        value = QuoteFactValue(text="x y z", manner="direct")
        kin = ("hospital", "paper_sheet") if lang == "ko" else ("hospital", "feel", "walk")
        return make(value, subject=who, source=source, lang=lang, attribute="quote", kin=kin, near=near)

    assert codes([of("person:a", "a", "ko", ("199",))], [of("person:b", "b", "en", ("199",))]) == ["FX302"]
    assert codes([of("person:a", "a", "ko", ("199",))], [of("person:b", "b", "en", ("200",))]) == []


def test_what_holds_for_now_is_not_what_holds(make):
    ours = said(make, "person:a", "a", "ko", kin=("negotiation", "offender"), text="범인들과 협상은 없다")
    theirs = said(make, "person:a", "b", "en", kin=("negotiation",), text="We are not negotiating for now")
    assert codes([ours], [theirs]) == ["FX305"]
    same = said(make, "person:a", "b", "en", kin=("negotiation",), text="We are not negotiating")
    assert codes([ours], [same]) == []


def turning(make, who, source, lang, told, turns, text):
    value = QuoteFactValue(text=text, manner="direct", told=told, turns=turns)
    return make(value, subject=who, source=source, lang=lang, attribute="quote", kin=told)


def severities(left, right):
    return [(comparison.code, comparison.severity) for _, _, comparison in sayings(left, right)]


def test_a_condition_turned_round_in_the_other_language_is_a_warning(make):
    told = ("government", "number", "return")
    ours = turning(make, "person:a", "a", "ko", told, ("unless", "neg"), "정부가 숫자를 거두지 않는 한 돌아갈 수 없다")
    theirs = "We cannot go back even if the government withdraws its number"
    turned = turning(make, "person:a", "b", "en", told, ("neg", "even_if"), theirs)
    assert severities([ours], [turned]) == [("FX305", "warning")]
    same = turning(make, "person:a", "b", "en", told, ("neg", "unless"), "We cannot go back unless it withdraws")
    assert severities([ours], [same]) == [("FX305", "none")]


def test_other_words_of_one_language_are_turned_by_a_condition_too(make):
    told = ("school", "parent", "close")
    ours = turning(make, "person:a", "a", "ko", told, ("if",), "학부모가 모두 동의하면 학교를 닫겠다")
    theirs = turning(make, "person:a", "b", "ko", told, ("even_if",), "반대하는 학부모가 있어도 학교는 문을 닫는다")
    assert severities([ours], [theirs]) == [("FX301", "warning")]


def test_one_utterance_of_a_speaker_told_by_a_pronoun_may_be_turned(make):
    told = ("deed:suspect", "doubt", "place")
    ours = turning(make, "person:a", "a", "ko", told, (), "내가 선 곳을 한 번도 의심하지 않았다")
    theirs = turning(make, "person:b", "b", "en", told, ("neg",), "I too have doubted the place where I stood")
    holder = Evidence(source="b", start=0, end=3, text="She", line=1, mention=None, role="holder")
    fact = theirs.fact.model_copy(update={"evidence": (*theirs.fact.evidence, holder)})
    inferred = replace(theirs, fact=fact)

    def met(other):
        return [(c.code, c.severity) for _, _, c in sayings([ours], [other])]

    assert met(inferred) == [("FX305", "note")]
    assert met(theirs) == []


def test_what_everybody_says_may_be_said_by_two(make):
    ours = said(make, "person:a", "a", "ko", kin=("safety", "problem"), text="안전에는 문제가 없다")
    theirs = said(make, "person:b", "b", "en", kin=("safety", "problem"), text="There is no safety problem")
    assert codes([ours], [theirs]) == []
