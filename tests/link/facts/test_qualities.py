"""By what a rank is reckoned."""

import pytest

from factx.link.facts.qualities import QUALITY, by_size, other_quality


def quality(reported, lang, text):
    facts = reported(text, lang=lang, published="2026-08-14").facts
    ranks = [f for f in facts if f.kind == "figure" and f.value.form == "rank"]
    return next((w.removeprefix(QUALITY) for f in ranks for w in f.warnings if w.startswith(QUALITY)), None)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ko", "관측 이래 세 번째로 큰 지진이다.", "large"),
        ("en", "It was the second-strongest quake ever recorded.", "large"),
        ("ko", "국내에서 두 번째로 오래된 다리가 무너졌다.", "old"),
        ("en", "The second-oldest bridge in the country has collapsed.", "old"),
        ("ko", "낮 기온은 관측 이래 두 번째로 높았다.", "large"),
        ("ko", "이번이 두 번째 회의다.", "order"),
        ("en", "It is the second California bank to shut down this week.", "order"),
        ("ko", "점유율 3위에 올랐다.", "large"),
        ("ko", "국내 비스킷 업계 순위는 5위다.", "large"),
        ("ko", "시공능력평가 기준 14위 건설사다.", "large"),
        ("ko", "대회에서 3위에 올랐다.", None),
    ],
)
def test_the_word_behind_a_rank_says_by_what_it_is_reckoned(reported, lang, text, expected):
    assert quality(reported, lang, text) == expected


def test_two_qualities_are_two_ranks():
    assert other_quality(("quality:large",), ("quality:order",))
    assert not other_quality(("quality:large",), ())


def test_a_rank_of_which_nothing_is_said_may_be_one_by_size():
    assert by_size(())
    assert by_size(("quality:large", "instance:1"))
    assert not by_size(("quality:young",))


def test_the_table_is_sorted_and_no_word_is_of_two_qualities(rules):
    rows = rules.table("shared/qualities")
    assert [row["quality"] for row in rows] == sorted(row["quality"] for row in rows)
    for lang in ("ko", "en"):
        words = [word for row in rows for word in row[lang].split("|")]
        assert len(words) == len(set(words))
