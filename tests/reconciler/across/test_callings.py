from factx.models.fact import QuoteFactValue, RoleValue
from factx.reconciler.across.callings import Callings
from factx.reconciler.across.sayings import sayings
from factx.reconciler.settings import Settings

SETTINGS = Settings(
    titles={"judge": frozenset({"judge"}), "재판장": frozenset({"judge"}), "대표": frozenset({"head"})},
    wholes={"chief-justice": frozenset({"judge"})},
)
WORDS = "화면에 찍힌 숫자는 처음부터 가짜였다"
TOLD = ("monitor_display", "digit", "false")


def said(make, who, source, lang="ko", text=WORDS, words=None):
    value = QuoteFactValue(text=text, manner="direct", told=TOLD)
    statement = make(value, subject=who, source=source, lang=lang, attribute="quote", kin=TOLD)
    return statement.__class__(statement.fact.model_copy(update={"subject_text": words}), statement.origin)


def held(make, who, title):
    return make(RoleValue(title=title, title_text=title), subject=who, attribute="office", kind="role")


def codes(make, roles, left, right):
    callings = Callings([*roles, left, right], SETTINGS)
    return [(c.code, c.severity) for _, _, c in sayings([left], [right], None, callings)]


def test_a_title_that_the_named_speaker_does_not_hold_is_another_speaker(make):
    judge, victim = said(make, None, "a", words="재판장"), said(make, "person:홍나미", "b")
    assert codes(make, [held(make, "person:홍나미", "대표")], judge, victim) == [("FX302", "note")]


def test_the_judge_may_be_the_named_judge(make):
    judge, named = said(make, None, "a", words="재판장"), said(make, "person:표지훈", "b")
    assert codes(make, [held(make, "person:표지훈", "judge")], judge, named) == []
    assert codes(make, [held(make, "person:표지훈", "chief-justice")], judge, named) == []


def test_of_whom_no_title_is_known_may_hold_any(make):
    judge, named = said(make, None, "a", words="재판장"), said(make, "person:홍나미", "b")
    assert codes(make, [], judge, named) == []


def test_a_title_is_known_across_languages_and_behind_an_article(make):
    judge = said(make, None, "a", "en", "The digits on the screen were false from the start", "the judge")
    victim = said(make, "person:홍나미", "b")
    assert codes(make, [held(make, "person:홍나미", "대표")], judge, victim) == [("FX302", "note")]


def test_what_is_more_than_a_title_is_nobody_known(make):
    other, victim = said(make, None, "a", words="한 목격자"), said(make, "person:홍나미", "b")
    assert codes(make, [held(make, "person:홍나미", "대표")], other, victim) == []
