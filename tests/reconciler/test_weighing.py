"""How grave a difference of two statements without a number may be."""

import pytest

from factx.models.fact import RoleValue
from factx.reconciler.comparison import coded, plain
from factx.reconciler.weighing import posts_of_two_times


@pytest.mark.parametrize(("published", "expected"), [("2026-05-20", False), ("2026-12-20", True), (None, True)])
def test_posts_of_sources_far_apart_or_undated_may_have_changed(make, published, expected):
    a = make(RoleValue(title="mayor", title_text="mayor"), published="2026-05-01", attribute="role")
    b = make(RoleValue(title="pilot", title_text="pilot"), source="b", published=published, attribute="role")
    assert posts_of_two_times(a, b, coded("FX401", "", relation="compatible", severity="note")) is expected
    assert not posts_of_two_times(a, b, plain("agrees", "the same title"))
