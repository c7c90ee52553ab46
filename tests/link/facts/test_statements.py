"""Relations and issues: who has what to do with whom."""

from collections.abc import Callable

import pytest

from factx.link.facts.statements import RULE, legal_forms
from factx.models.fact import Fact, RelationValue
from factx.rules.load import RuleSet

Facts = Callable[..., tuple[Fact, ...]]


def test_what_is_denied_and_what_is_rumoured_are_kept_apart(facts: Facts) -> None:
    text = "Kakao grew. Kakao will grow.\nRumors had circulated about an equity deal between Kakao and OpenAI."
    rumour = next(f for f in facts(text, "en") if f.attribute == "relation.equity")
    assert isinstance(rumour.value, RelationValue)
    assert rumour.status.name == "rumoured"
    denial = next(
        f for f in facts("카카오는 2일 카카오의 지분 매각설을 부인했다.", "ko") if f.kind in ("status", "relation")
    )
    assert (denial.status.name, denial.status.polarity) == ("denied", "-")


def told(found: tuple[Fact, ...]) -> list[Fact]:
    return [fact for fact in found if fact.rule == RULE]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "카카오는 성장했다. 카카오는 오픈AI와 제휴를 맺었다고 밝혔다."),
        ("en", "Kakao grew. Kakao has formed a partnership with OpenAI."),
    ],
)
def test_a_relation_has_its_two_sides(facts: Facts, lang: str, text: str) -> None:
    (fact,) = [f for f in told(facts(text, lang)) if f.attribute == "relation.partnership"]
    assert isinstance(fact.value, RelationValue)
    assert {fact.subject, fact.value.object} == {"org:kakao", "org:openai"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "카카오는 협력을 강조했다."),
        ("en", "Kakao stressed cooperation."),
        ("ko", "협력은 중요하다."),
        ("en", ""),
    ],
)
def test_talk_of_a_relation_without_the_other_side_is_none(facts: Facts, lang: str, text: str) -> None:
    assert [f for f in told(facts(text, lang)) if f.kind == "relation"] == []


def test_a_denial_of_an_issue_is_of_whom_the_article_is_about(facts: Facts) -> None:
    text = "카카오는 성장했다. 카카오는 지분 매각설을 부인했다."
    denied = [f for f in told(facts(text, "ko")) if f.status.name == "denied"]
    assert {(fact.subject, fact.status.polarity) for fact in denied} == {("org:kakao", "-")}


def test_the_source_of_a_sentence_is_no_party(facts: Facts) -> None:
    text = "Kakao grew. Kakao formed a partnership with OpenAI, according to Daon Bio."
    objects = {f.value.object for f in told(facts(text, "en")) if isinstance(f.value, RelationValue)}
    assert "org:daon-bio" not in objects


def test_words_name_a_legal_form_in_either_language(rules: RuleSet) -> None:
    forms = legal_forms(rules)
    assert forms["ko", "지사"] == forms["en", "branch office"] == "branch"
    assert ("en", "지사") not in forms
