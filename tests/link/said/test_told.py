"""What sources say of the deeds that any of them denies, as facts."""

from collections.abc import Callable

import pytest

from factx.link.said.told import RULE, told
from factx.models.fact import Fact
from factx.models.report import Reading
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

Tell = Callable[..., list[list[Fact]]]


@pytest.fixture(scope="module")
def read_all(rules: RuleSet) -> Callable[..., tuple[Reading, ...]]:
    def run(*texts: str) -> tuple[Reading, ...]:
        return tuple(read_source(document(f"s{n}", text, rules, Declared()), rules) for n, text in enumerate(texts))

    return run


@pytest.fixture(scope="module")
def tell(read_all: Callable[..., tuple[Reading, ...]], rules: RuleSet) -> Tell:
    """The facts that are added to each of several sources."""

    def run(*texts: str) -> list[list[Fact]]:
        return [[f for f in reading.facts if f.rule == RULE] for reading in told(read_all(*texts), rules)]

    return run


DENIED = "회사는 “고객 정보는 유출되지 않았다”고 밝혔다."
ASSERTED = "The company leaked the data of its customers on Monday."


def test_a_denial_calls_up_who_says_that_it_was_done(tell: Tell) -> None:
    (denial,), (assertion,) = tell(DENIED, ASSERTED)
    assert (denial.status.name, denial.status.polarity) == ("denied", "-")
    assert (assertion.status.name, assertion.status.polarity) == ("done", "+")
    assert denial.attribute == assertion.attribute


def test_where_nobody_denies_anything_nothing_is_added(
    tell: Tell, read_all: Callable[..., tuple[Reading, ...]], rules: RuleSet
) -> None:
    assert tell(ASSERTED, "경찰이 수사에 착수했다.") == [[], []]
    readings = read_all(ASSERTED)
    assert told(readings, rules)[0] is readings[0]
    assert told((), rules) == ()


def test_a_denial_of_another_deed_calls_up_nothing(tell: Tell) -> None:
    (_, assertions) = tell("시장은 사퇴하지 않겠다고 했다.", ASSERTED)
    assert assertions == []


def test_facts_that_were_there_keep_their_ids_and_new_ones_have_their_own(
    read_all: Callable[..., tuple[Reading, ...]], rules: RuleSet
) -> None:
    readings = read_all(DENIED, ASSERTED)
    more = told(readings, rules)
    assert sum(len(reading.facts) for reading in more) > sum(len(reading.facts) for reading in readings)
    for before, after in zip(readings, more, strict=True):
        assert after.facts[: len(before.facts)] == before.facts
        ids = [fact.id for fact in after.facts]
        assert all(ids)
        assert len(set(ids)) == len(ids)


def test_evidence_is_cut_from_the_text(tell: Tell) -> None:
    for text, facts in zip((DENIED, ASSERTED), tell(DENIED, ASSERTED), strict=True):
        assert facts
        assert all(text[e.start : e.end] == e.text for fact in facts for e in fact.evidence)


def test_what_is_yet_to_come_or_of_what_is_new_alone_is_denied_by_nobody(tell: Tell) -> None:
    assert tell("The company has yet to leak any data.", ASSERTED) == [[], []]
    assert tell("구조대는 밤사이 추가로 구조한 사람이 없다고 했다.", "Rescuers rescued three people.") == [[], []]
