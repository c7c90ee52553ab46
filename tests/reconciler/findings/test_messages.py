import pytest

from factx.models.document import Document
from factx.models.fact import Attribution, Evidence, Fact, Status
from factx.models.finding import Side
from factx.models.report import Reading
from factx.models.source import Source
from factx.reconciler.attributes import Attributes
from factx.reconciler.findings.messages import Messages, clip, fill, vague


def test_templates_take_fields_with_and_without_particles():
    assert fill("{a|은} {b}입니다.", {"a": "서울", "b": "수도"}) == "서울은 수도입니다."


def test_long_words_are_clipped_in_one_line():
    assert clip("a\n b", 10) == "a b"
    assert clip("x" * 20, 10) == "x" * 9 + "…"


def reading(name: str, text: str, publisher: str | None, status: str) -> Reading:
    evidence = Evidence(source=name, start=0, end=len(text), text=text, line=1)
    fact = Fact(
        id=f"f:{name}", source=name, kind="status", subject=None, attribute="issue.launch", value=None,
        status=Status(name=status), attribution=Attribution(), evidence=(evidence,), rule="r",
    )  # fmt: skip
    source = Source(
        id=f"news/{name}_x.txt", path=None, url=None, lang="ko", title=None, publisher=publisher, published=None,
        published_from="none", encoding="utf-8", sha256="", characters=len(text), normalized=False,
    )  # fmt: skip
    return Reading(Document(source, text, ()), (), (), (fact,))


def sentence(language: str, rules, code: str = "FX504", *, clauses: bool = False) -> str:
    one = reading("001", "회사는 제품을 출시했다고 밝혔다.", None, "done")
    other = reading("002", "출시가 거론된다.", "연합뉴스", "rumoured")
    messages = Messages(language, (), [r.source for r in (one, other)], Attributes.of(rules))
    sides = [
        Side(value=None, label=messages.label(r.facts[0]), sources=sources, evidence=())
        for r, sources in ((one, (one.source.id, other.source.id)), (other, (other.source.id,)))
    ]
    told = [messages.brief(r.facts[0], code) for r in (one, other)]
    return messages.sentence(code, None, "issue.launch", sides, told, clauses=clauses)


def test_a_difference_of_certainty_is_told_without_repeating_the_clauses(rules):
    assert sentence("en", rules) == "launch is done in 001 and 002 (연합뉴스) but rumoured in 002."


def test_clauses_say_themselves_what_they_are_of(rules):
    said = sentence("en", rules, "FX510", clauses=True)
    assert said == "done: 회사는 제품을 출시했다고 밝혔다. (001 and 002); rumoured: 출시가 거론된다. (002)."
    assert sentence("en", rules, "FX504", clauses=True).startswith("launch is done")


def test_a_wrong_conversion_is_told_of_who_converts_and_not_of_all_that_tell_the_sum(rules):
    assert sentence("en", rules, "FX125").startswith("002 (연합뉴스) gives ")


def test_whose_article_it_is_stands_with_the_first_naming_and_particles_fit(rules):
    assert sentence("ko", rules) == "출시를 001·002(연합뉴스)는 ‘완료’로, 002는 ‘소문’으로 전합니다."


def test_who_is_named_for_a_value_stands_in_the_sentence_and_not_the_value(rules):
    messages = Messages("en", (), [], Attributes.of(rules))
    fact = reading("001", "2,031만 명", None, "stated").facts[0]
    fact = fact.model_copy(
        update={"attribution": Attribution(holder="org:wiseapp", text="와이즈앱", manner="indirect")}
    )
    assert messages.brief(fact, "FX703") == "와이즈앱"


def test_changes_that_go_two_ways_are_told_with_their_directions(between):
    korean = "한빛전자의 3분기 영업이익은 지난해보다 12% 줄었다."
    english = "Hanbit Electronics' operating profit rose 12% from a year earlier in the third quarter."
    found = [finding for finding in between(korean, english) if finding.code == "FX103"]
    assert len(found) == 1
    assert "operating profit at 12% (down), s1 at 12% (up);" in found[0].message


def test_a_name_that_ends_in_s_takes_the_apostrophe_alone(between):
    texts = "Shinwon Foods has 3,000 employees.", "Shinwon Foods has 4,500 employees."
    found = between(*texts, days=("2026-05-01", "2026-05-01"))
    assert [f.message for f in found] == ["s0 put Shinwon Foods’ employees at 3,000 employees, s1 at 4,500 employees."]


def test_figures_of_no_measure_are_told_with_the_words_of_their_sources(between):
    korean = "구조된 선원 도성진 씨는 그날 두 시간만 잤다고 말했다."
    english = "Do Seong-jin, a rescued sailor, said he had slept for five hours that day."
    messages = " ".join(
        f.message for f in between(korean, english, days=("2026-05-01", "2026-05-01")) if f.code == "FX103"
    )
    assert "sleep" not in messages
    assert "figure at" in messages


@pytest.mark.parametrize(
    ("code", "attribute", "form", "expected"),
    [
        ("FX103", "open.egg", "level", True),
        ("FX103", "open.egg", "rank", False),
        ("FX103", "open.revenue", "level", False),
        ("FX103", "open.money", "level", True),
        ("FX103", "business.revenue", "level", False),
        ("FX201", "open.egg", "level", False),
        ("FX103", None, "level", False),
    ],
)
def test_a_word_near_a_figure_does_not_say_what_it_measures(rules, code, attribute, form, expected):
    assert vague(code, attribute, [{"form": form}], Attributes.of(rules)) is expected
