"""Blocking keys of names: what may be one shares a key."""

import pytest

from factx.normalise.name.keys import hangul_keys, latin_keys


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [("백로", "Baengno"), ("국내리", "Gungnae-ri"), ("합미", "Hammi")],
)
def test_a_stop_before_a_nasal_is_heard_through_the_nose(hangul: str, latin: str) -> None:
    assert hangul_keys(hangul) & latin_keys(latin)
