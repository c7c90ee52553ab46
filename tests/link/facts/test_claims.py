"""What is rumoured, thought possible or denied, whoever it is of."""

from collections.abc import Callable

import pytest

from factx.link.facts.claims import RULE
from factx.models.fact import Fact

Facts = Callable[..., tuple[Fact, ...]]


@pytest.mark.parametrize(
    ("lang", "text", "status", "about"),
    [
        ("ko", "은파호가 다른 선박과 충돌했다는 이야기가 나오고 있다.", "rumoured", "ship"),
        ("ko", "경찰은 방화 혐의점은 없다고 선을 그었다.", "denied", "arson"),
        ("en", "There is no evidence that the fire was set on purpose, police said.", "denied", "arson"),
        ("en", "Rumours that gold objects have gone missing are going round.", "rumoured", "missing"),
    ],
)
def test_what_is_rumoured_or_denied_is_a_claim_known_by_its_concepts(
    facts: Facts, lang: str, text: str, status: str, about: str
) -> None:
    (claim,) = [fact for fact in facts(text, lang) if fact.rule == RULE]
    assert claim.status.name == status
    assert about in claim.kin


def test_what_nobody_doubts_is_no_claim(facts: Facts) -> None:
    assert not [fact for fact in facts("경찰은 10일 현장을 조사했다.", "ko") if fact.rule == RULE]


@pytest.mark.parametrize(("lang", "text"), [("ko", "그는 이를 부인했다."), ("en", "He denied it."), ("en", "")])
def test_a_doubt_about_nothing_that_is_named_is_no_claim(facts: Facts, lang: str, text: str) -> None:
    assert not [fact for fact in facts(text, lang) if fact.rule == RULE]


def test_a_claim_is_of_nobody_and_shows_its_clause(facts: Facts) -> None:
    text = "은파호가 다른 선박과 충돌했다는 이야기가 나오고 있다."
    (claim,) = [fact for fact in facts(text, "ko") if fact.rule == RULE]
    assert (claim.subject, claim.value, claim.kind) == (None, None, "status")
    assert claim.evidence[0].text in text
    assert claim.status.cues


def test_a_denial_has_the_other_sign(facts: Facts) -> None:
    (denial,) = [f for f in facts("경찰은 방화 혐의점은 없다고 선을 그었다.", "ko") if f.rule == RULE]
    (rumour,) = [f for f in facts("은파호가 다른 선박과 충돌했다는 이야기가 나오고 있다.", "ko") if f.rule == RULE]
    assert (denial.status.polarity, rumour.status.polarity) == ("-", "+")
