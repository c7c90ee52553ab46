"""One value by who says it."""

from factx.reconciler.compare.attribution import compare_attribution

OPENAI = "org:openai"


def test_a_value_that_one_source_has_from_somebody(make, figure):
    a = make(figure(700), holder="org:wiseapp")
    found = compare_attribution(a, make(figure(700), source="b"))
    assert found is not None
    assert (found.code, found.severity) == ("FX702", "note")


def test_what_a_company_says_of_itself_needs_no_other_source(make, figure):
    assert compare_attribution(make(figure(700), holder=OPENAI), make(figure(700), source="b")) is None


def test_two_holders_of_one_value(make, figure):
    a, b = make(figure(700), holder="org:wiseapp"), make(figure(700), source="b", holder="org:kakao")
    found = compare_attribution(a, b)
    assert found is not None
    assert found.code == "FX703"


def test_what_others_confirm_of_a_company_is_no_other_source(make, figure):
    """``BlackBerry said revenue was $244 million``; the same, ``according to Thomson Reuters``."""
    a = make(figure(244, unit="USD"), subject=OPENAI, holder=OPENAI)
    b = make(figure(244, unit="USD"), subject=OPENAI, source="b", holder="org:thomson-reuters")
    assert compare_attribution(a, b) is None
