"""What a clause is told to say."""

from factx.link.said.telling import inside


def test_a_stretch_lies_inside_another_or_does_not() -> None:
    assert inside((3, 5), [(0, 2), (3, 8)])
    assert not inside((3, 9), [(0, 2), (3, 8)])
    assert not inside((3, 9), [])
