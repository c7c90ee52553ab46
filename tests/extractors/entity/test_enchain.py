"""What a chain of capitalised words holds, and the type that its words tell."""

from collections.abc import Callable

import pytest

from factx.extractors.entity.enchain import Segment, segments, told
from factx.extractors.entity.enwords import words_of
from factx.extractors.entity.words_en import english_words
from factx.rules.load import RuleSet

Cut = Callable[[str], list[Segment]]


@pytest.fixture(scope="module")
def cut(rules: RuleSet) -> Cut:
    lists = english_words(rules)

    def find(text: str) -> list[Segment]:
        read = words_of(text, 0, len(text), lists)
        return list(segments(read, 0, len(read), lists, set()))  # type: ignore[arg-type]

    return find


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("University of Seoul", ["University of Seoul"]),
        ("Bank of France and Bank of Italy", ["Bank of France", "Bank of Italy"]),
        ("Korean President Anna Lind", ["Anna Lind"]),
        ("Agriculture Secretary Noh Eunha", ["Noh Eunha"]),
    ],
)
def test_titles_and_demonyms_are_cut_off_and_joints_hold_names_together(cut: Cut, text: str, parts: list[str]) -> None:
    assert [segment.text for segment in cut(text) if segment.text != "Korean"] == parts


def test_a_segment_behind_a_title_is_titled(cut: Cut) -> None:
    assert [segment.titled for segment in cut("President Anna Lind")] == [True]
    assert [segment.titled for segment in cut("Anna Lind")] == [False]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Brandal Holdings Ltd.", "ORG"),
        ("Anna Lind Ltd.", "ORG"),
        ("Anna Lind", "PERSON"),
        ("Noh Eun-ha", "PERSON"),
        ("Francis Scott Key Bridge", "PLACE"),
        ("Damho Fire Station", "ORG"),
        ("University of Norwick", "ORG"),
        ("Lake Garam", "PLACE"),
        ("Mulmok-ri", "PLACE"),
        ("Solarion", None),
    ],
)
def test_the_words_of_a_name_tell_its_type(cut: Cut, rules: RuleSet, text: str, kind: str | None) -> None:
    (segment,) = cut(text)
    answer = told(segment, english_words(rules))
    assert (answer and answer[0]) == kind
