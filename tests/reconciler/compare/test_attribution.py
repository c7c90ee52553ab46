"""One value by who says it."""

from factx.reconciler.compare.attribution import compare_attribution

OPENAI = "org:openai"


def found(comparison):
    return comparison and (comparison.relation, comparison.code)


def test_a_value_that_one_source_has_from_somebody(make, figure):
    a, b = make(figure(700), holder="org:wiseapp"), make(figure(700), source="b")
    assert found(compare_attribution(a, b)) == found(compare_attribution(b, a)) == ("agrees", "FX702")
    assert compare_attribution(a, b).severity == "note"


def test_a_rumour_that_became_plain_fact_is_graver(make, figure):
    a, b = make(figure(3), holder="org:wiseapp", status="rumoured"), make(figure(3), source="b")
    assert compare_attribution(a, b).severity == "warning"


def test_what_a_company_says_of_itself_needs_no_other_source(make, figure):
    assert compare_attribution(make(figure(700), holder=OPENAI), make(figure(700), source="b")) is None


def test_two_holders_of_one_value(make, figure):
    a, b = make(figure(700), holder="org:wiseapp"), make(figure(700), source="b", holder="org:kakao")
    assert found(compare_attribution(a, b)) == ("agrees", "FX703")


def test_one_holder_or_none_is_nothing_to_say(make, figure):
    assert compare_attribution(make(figure(3)), make(figure(3), source="b")) is None


def test_what_others_confirm_of_a_company_is_no_other_source(make, figure):
    """``BlackBerry said revenue was $244 million``; the same, ``according to Thomson Reuters``."""
    a = make(figure(244, unit="USD"), subject=OPENAI, holder=OPENAI)
    b = make(figure(244, unit="USD"), subject=OPENAI, source="b", holder="org:thomson-reuters")
    assert compare_attribution(a, b) is None
