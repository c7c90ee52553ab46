"""What statements are recognised by."""

from itertools import permutations

from factx.reconciler.alignment.context import Weights


def test_the_weight_of_words_does_not_hang_on_their_order() -> None:
    sources = [frozenset({"w:en:strike", "n:org:a", "v:2,000"})] * 7 + [frozenset({"n:org:a", "c:port", "v:3"})] * 60
    weights = Weights(sources)
    keys = ("w:en:strike", "n:org:a", "v:2,000", "c:port", "v:3")
    assert len({weights.total(order) for order in permutations(keys)}) == 1
