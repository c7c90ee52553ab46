"""What a word of denial is of."""

from collections.abc import Callable

import pytest

from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

Core = Callable[[str], set[str]]


@pytest.fixture(scope="module")
def core(rules: RuleSet) -> Core:
    def read(text: str) -> set[str]:
        told = read_source(document("t", text, rules, Declared()), rules).said
        return {key for one in told if one.status == "denied" for key in one.core}

    return read


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("The firm said it never tried to hide the accident.", "deed:conceal"),
        ("There had been no contact with the union, the firm said.", "deed:contact"),
        ("No germs were found in the food of the canteen.", "deed:contaminate"),
        ("The mayor took no money from the builder.", "deed:receive"),
        ("Her firm has admitted nothing, she says.", "deed:admit"),
        ("사장은 “격납건물에 금 간 곳은 단 한 군데도 없다”고 했다.", "deed:crack"),
        ("회사는 사고를 숨기려 한 적이 없다고 했다.", "deed:conceal"),
    ],
)
def test_it_is_of_the_deed_beside_it(core: Core, text: str, deed: str) -> None:
    assert deed in core(text)


def test_a_merger_that_is_not_opposed_is_not_denied(core: Core) -> None:
    assert "deed:merge" not in core("The commission did not object to the merger.")


def test_failing_to_do_a_thing_far_on_denies_nothing_beside(core: Core) -> None:
    assert "deed:merge" not in core("They decided not to take any kind of legal action to prevent the merger.")
