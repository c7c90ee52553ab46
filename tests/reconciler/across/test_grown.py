"""A later source that tells the old count beside the new one."""

import pytest

OLD = (
    "en", "2027-06-01",
    "612 homes have reported water damage, the district office in Dansan said Tuesday. Repairs will take two weeks.",
)  # fmt: skip


@pytest.fixture
def updates(between):
    def run(*sources):
        _, days, texts = zip(*sources, strict=True)
        updated = [f for f in between(*texts, days=days) if f.code == "FX112"]
        return [[e.text for side in f.sides for e in side.evidence if e.role == "value"] for f in updated]

    return run


def test_the_old_count_beside_the_new_one_is_an_update(updates):
    new = "단산구에서 누수 피해를 신고한 집은 1,430가구로 늘었다. 지난 1일까지는 612가구였다. 수리에는 두 주가 걸린다."
    (texts,) = updates(OLD, ("ko", "2027-06-09", new))
    assert "612" in "".join(texts)
    assert "1,430가구" in texts


def test_sources_of_one_day_update_nothing(updates):
    new = "단산구에서 누수 피해를 신고한 집은 1,430가구로 늘었다. 지난 1일까지는 612가구였다. 수리에는 두 주가 걸린다."
    assert updates(OLD, ("ko", "2027-06-01", new)) == []


def test_another_count_beside_it_is_no_growth(updates):
    new = "단산구에서 누수 피해를 신고한 집은 612가구다. 주민 1,430명은 체육관에서 지낸다. 수리에는 두 주가 걸린다."
    assert updates(OLD, ("ko", "2027-06-09", new)) == []
