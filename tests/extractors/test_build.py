"""Which of overlapping candidates stays, and where mentions lie."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from factx.extractors.build import Builder, Candidate, Occupied, longest
from factx.models.document import Block, Document
from factx.models.fact import Evidence
from factx.models.mention import EntityValue
from factx.models.source import Source

NAME = EntityValue(type="ORG", form="name")


def candidate(start: int, end: int, rule: str = "r", priority: int = 0) -> Candidate:
    return Candidate(start, end, rule, priority, NAME)


def document(text: str, *blocks: Block) -> Document:
    source = Source(
        id="a.txt", path="a.txt", url=None, lang="ko", title=None, publisher=None, published=None,
        published_from="none", encoding="utf-8", sha256="", characters=len(text), normalized=False,
    )  # fmt: skip
    return Document(source, text, blocks)


def test_the_longer_candidate_wins() -> None:
    assert longest([candidate(0, 3), candidate(0, 7)]) == [candidate(0, 7)]


def test_of_equal_candidates_the_higher_priority_wins_then_the_earlier_rule() -> None:
    assert longest([candidate(0, 3, "a"), candidate(0, 3, "b", 1)])[0].rule == "b"
    assert longest([candidate(0, 3, "b"), candidate(0, 3, "a")])[0].rule == "a"


def test_nothing_touches_what_is_taken() -> None:
    assert longest([candidate(2, 5), candidate(6, 8)], taken=[(4, 6)]) == [candidate(6, 8)]


def test_what_is_taken_tells_which_offsets_it_holds() -> None:
    occupied = Occupied([(8, 9), (2, 5)])
    assert [offset for offset in range(10) if occupied.holds(offset)] == [2, 3, 4, 8]


def test_what_is_taken_tells_where_the_next_stretch_begins() -> None:
    occupied = Occupied([(8, 9), (2, 5)])
    assert [occupied.after(offset) for offset in (0, 2, 8)] == [2, 8, None]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)), max_size=20))
def test_what_stays_never_overlaps(spans: list[tuple[int, int]]) -> None:
    kept = longest(candidate(start, start + length) for start, length in spans)
    assert all(a.end <= b.start for a, b in pairwise(kept))


def test_a_mention_has_the_words_line_and_zone_of_its_place() -> None:
    text = "제목\n오픈AI가 출범했다"
    made = Builder(document(text, Block(0, 2, "ko", "headline"), Block(3, len(text), "ko", "body")))
    mention = made.mention("entity", 3, 7, "r", NAME)
    assert (mention.id, mention.text, mention.line, mention.zone) == ("a.txt#e3-7", "오픈AI", 2, "body")


def test_evidence_has_the_words_and_line_of_its_place() -> None:
    evidence = Builder(document("제목\n오픈AI가 출범했다", Block(0, 2, "ko", "headline"))).evidence(3, 7, "holder")
    assert (evidence.source, evidence.text, evidence.line, evidence.role) == ("a.txt", "오픈AI", 2, "holder")


def test_a_mention_is_evidence_of_its_value() -> None:
    made = Builder(document("제목\n오픈AI가 출범했다", Block(0, 2, "ko", "headline")))
    mention = made.mention("entity", 3, 7, "r", NAME)
    assert Evidence.of(mention) == made.evidence(3, 7, mention=mention.id)
