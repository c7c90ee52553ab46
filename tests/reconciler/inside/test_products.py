"""So many, so much each, so much in all."""

import pytest

from factx.read.article import document
from factx.reconciler.inside.products import products
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


@pytest.fixture
def misfits(rules: RuleSet):
    def read(text: str) -> list[tuple[list[str], str]]:
        reading = read_source(document("a", text, rules), rules)
        found = products(reading.document, reading.facts, rules)
        return [([p.evidence[0].text for p in t.parts], t.whole.evidence[0].text) for t in found]

    return read


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The 92 plaintiffs want 2 million won each, or 276 million won in all.", "276 million won"),
        ("The 92 plaintiffs want 2 million won each, or 276 million won ($190,000) in all.", "276 million won"),
        ("The firm paid the four families $230,000 each, $1.28 million in total.", "$1.28 million"),
        ("회사는 유족 4명에게 2억3천만원씩 모두 12억8천만원을 지급했다.", "12억8천만원"),
    ],
)
def test_the_product_is_not_the_total(misfits, text, whole):
    assert [total for _, total in misfits(text)] == [whole]


@pytest.mark.parametrize(
    "text",
    [
        "The 92 plaintiffs want 2 million won each, or 184 million won in all.",
        "회사는 유족 4명에게 2억3천만원씩 모두 9억2천만원을 지급했다.",
        "회사는 유족 3명에게 3천300만원씩 모두 1억원을 지급했다.",  # 9,900만원, rounded
        "The 92 plaintiffs want 2 million won each from a firm with sales of 900 billion won in all.",  # of the firm
        "회사는 유족에게 3억원씩 모두 12억원을 주기로 하고 세 가족과 합의했다.",
        "The firm will pay 3 million won each, 12 million won in all, and has settled with three families.",
        "Tickets cost 20 dollars each and 12 people bought some.",
    ],
)
def test_nothing_is_wrong(misfits, text):
    assert not misfits(text)
