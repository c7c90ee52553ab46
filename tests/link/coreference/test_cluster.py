"""Mentions of one source while they are gathered."""

from collections.abc import Callable

import pytest

from factx.extractors.build import Builder
from factx.link.coreference.cluster import Cluster, Clusters, Index
from factx.models.document import Document
from factx.models.mention import EntityType, EntityValue, Mention

TEXT = "누리온게임즈가 졌다. 누리온은 항소한다. 누리온게임즈는 웃었다."


@pytest.fixture
def named(read: Callable[..., Document]) -> Callable[[int, int], Mention]:
    builder = Builder(read(TEXT))
    return lambda start, end: builder.mention("entity", start, end, "test", EntityValue(type="ORG", form="name"))


def cluster(*names: str, type_: EntityType = "ORG", known: str | None = None) -> Cluster:
    return Cluster(type_, names=dict.fromkeys(names), known=known)


def test_it_starts_where_it_is_first_mentioned(named: Callable[[int, int], Mention]) -> None:
    first, later = named(0, 6), named(13, 16)
    one = cluster("누리온게임즈")
    assert one.start == 0
    one.take(later)
    assert one.start == 13
    one.take(first)
    assert one.start == 0
    one.leave(first)
    assert one.start == 13


def test_the_fullest_name_has_most_words() -> None:
    assert cluster("Nurion", "Nurion Games", "Nurionentertainment").full_name() == "Nurion Games"
    assert cluster("선관위", "선거관리위원회").full_name() == "선거관리위원회"
    assert cluster().full_name() == ""


def test_two_become_one_with_all_their_names_and_the_reason(named: Callable[[int, int], Mention]) -> None:
    clusters = Clusters()
    one, other = clusters.add(cluster("누리온게임즈")), clusters.add(cluster("누리온", known="org:nurion"))
    other.take(named(13, 16))
    assert clusters.join(one, other, "short-form") is one
    assert (list(one.names), one.known, one.reasons) == (["누리온게임즈", "누리온"], "org:nurion", {"short-form"})
    assert one.start == 13
    assert other not in clusters
    assert list(clusters) == [one]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (cluster("SK", known="org:sk"), cluster("SK텔레콤", known="org:sk-telecom")),
        (cluster("동해"), cluster("동해", type_="PLACE")),
    ],
    ids=["two that the lexicon knows", "two types"],
)
def test_what_is_surely_two_stays_two(one: Cluster, other: Cluster) -> None:
    clusters = Clusters()
    clusters.add(one)
    clusters.add(other)
    assert not clusters.may_join(one, other)
    assert not clusters.may_join(one, one)
    clusters.join(one, other, "lexicon")
    assert other in clusters
    assert one.reasons == set()


def test_those_of_a_type_stand_in_order_of_mention(named: Callable[[int, int], Mention]) -> None:
    clusters = Clusters()
    late, early = clusters.add(cluster("누리온")), clusters.add(cluster("누리온게임즈"))
    clusters.add(cluster("동해", type_="PLACE"))
    late.take(named(13, 16))
    early.take(named(0, 6))
    assert clusters.of("ORG") == [early, late]
    clusters.drop(early)
    assert clusters.of("ORG") == [late]


def test_an_index_learns_only_what_a_cluster_has_won() -> None:
    asked: list[str] = []

    def words(name: str) -> list[str]:
        asked.append(name)
        return name.split()

    one = cluster("Nurion Games")
    index = Index(words, [one])
    one.names["Nurion"] = None
    one.names["누리온"] = None
    index.note(one)
    assert asked == ["Nurion Games", "Nurion", "누리온"]
    assert list(index.under("누리온").values()) == list(index.under("Games").values()) == [one]
    assert index.under("Bank") == {}
