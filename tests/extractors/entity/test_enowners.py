"""English names that end in a possessive."""

from collections.abc import Callable

import pytest

from factx.extractors.entities import extract
from factx.models.document import Document
from factx.models.mention import EntityValue
from factx.rules.load import RuleSet


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The sale at Harcombe's is annulled. Harcombe's now concedes that a letter came.", 2),
        ("Harcombe's said on Friday that the sale was void. A letter reached Harcombe's in May.", 2),
        ("The price was higher than Harcombe's had been. Harcombe's letter came late.", 0),
        ("A friend of Harcombe's said so.", 0),
        ("That's what the sale was about. Kim's had been better.", 0),
    ],
)
def test_a_possessive_that_owns_nothing_is_a_name(
    rules: RuleSet, read: Callable[..., Document], text: str, count: int
) -> None:
    found = [m.value for m in extract(read(text), rules, ()) if m.text.endswith("'s")]
    assert [value.type for value in found if isinstance(value, EntityValue)] == ["ORG"] * count
