"""Which name or word of one source stands where which of another does."""

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from factx.api import extract, reconcile
from factx.link.identity.identify import identify
from factx.link.kit import kit_of
from factx.models.fact import Entity, Evidence, Names
from factx.models.part import Keys, Part
from factx.models.report import Reading
from factx.read.article import document
from factx.reconciler.parts.frames import Meeting, Pair, Told
from factx.reconciler.parts.names import Apart
from factx.reconciler.rulebook import with_rules
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet

CLAUSE = "warehouse steal bicycle"
"""What the clause of every part tells."""


def part(
    entity: str,
    clause: str = CLAUSE,
    *,
    parts: str = "in",
    type_: str = "PLACE",
    values: Iterable[str] = ("240",),
    deeds: str = "find",
    sentence: int = 0,
    bearer: str | None = None,
) -> Part:
    told = Keys(frozenset(f"{clause} {deeds}".split()), (), frozenset(values))
    here = Evidence(source="s", start=0, end=1, text=entity, line=1)
    return Part(frozenset({parts}), entity, type_, here, frozenset(deeds.split()), told, told, sentence, bearer)


Meet = Callable[..., list[tuple[str, str]]]


@pytest.fixture
def meet(rules: RuleSet) -> Meet:
    """The pairs of entities that two sources name in one place of one telling."""
    names = {
        "place:paju": "Paju",
        "place:goyang": "고양",
        "place:busan": "부산",
        "org:gaon": "가온",
        "person:oh": "오정훈",
    }
    entities = [
        Entity(id=id_, type="PLACE", names=Names(**{"en" if name.isascii() else "ko": (name,)}), mentions=1, sources=())
        for id_, name in names.items()
    ]
    apart = Apart(entities, Settings(wholes={"place:paju": frozenset({"place:gyeonggi"})}), kit_of(rules))
    empty = document("s", "", rules)

    def run(left: list[Part], right: list[Part]) -> list[tuple[str, str]]:
        def pairs(one: list[Part], other: list[Part]) -> list[tuple[str, str]]:
            told = [Told(Reading(empty, (), (), (), tuple(side))) for side in (one, other)]
            return [(met.a.entity, met.b.entity) for met in Pair(*told, apart).meetings()]

        found = pairs(left, right)
        assert sorted(found) == sorted((b, a) for a, b in pairs(right, left))
        return found

    return run


def test_two_places_of_one_telling(meet: Meet) -> None:
    assert meet([part("place:paju")], [part("place:goyang")]) == [("place:paju", "place:goyang")]


@pytest.mark.parametrize(
    "other",
    [
        part("place:paju"),
        part("place:goyang", "flood village evacuate", values=(), deeds="rescue"),
        part("place:goyang", parts="agent"),
        part("person:oh", parts="in", type_="PERSON"),
    ],
    ids=["the same name", "another telling", "another part of the deed", "another sort of name"],
)
def test_what_has_no_place_in_common(meet: Meet, other: Part) -> None:
    assert meet([part("place:paju")], [other]) == []


def test_a_rival_that_stands_there_as_well_forbids_it(meet: Meet) -> None:
    assert meet([part("place:paju")], [part("place:goyang"), part("place:busan", sentence=1)]) == []
    twice = [part("place:goyang"), part("place:goyang", sentence=1)]
    assert set(meet([part("place:paju")], twice)) == {("place:paju", "place:goyang")}


def test_clauses_that_may_tell_why_make_no_word_common(meet: Meet) -> None:
    reasons = [part("w:lock", type_="WHY", parts="why", sentence=n) for n in range(1, 19)]
    assert meet([part("place:paju"), *reasons], [part("place:goyang")]) == [("place:paju", "place:goyang")]


def test_who_did_it_needs_the_same_deed(meet: Meet) -> None:
    def signer(entity: str, deed: str) -> Part:
        return part(entity, parts="agent", type_="ORG", deeds=deed)

    assert meet([signer("org:gaon", "sign")], [signer("org:haneul", "sign")])
    assert not meet([signer("org:gaon", "sign")], [signer("org:haneul", "criticise")])


def test_words_of_a_group_are_of_one_person_or_of_nobody(meet: Meet) -> None:
    def trade(member: str, bearer: str | None) -> Part:
        return part(member, parts="occupation", type_="WORD", deeds="", bearer=bearer)

    nurse, doctor = trade("nurse", "person:oh"), trade("doctor", "person:oh")
    assert meet([nurse], [doctor]) == [("nurse", "doctor")]
    assert meet([nurse], [trade("doctor", "person:min")]) == []
    assert meet([nurse], [trade("nurse", "person:oh")]) == []


def test_a_source_with_both_words_does_not_mean_the_difference(meet: Meet) -> None:
    def trade(member: str, sentence: int = 0) -> Part:
        return part(member, parts="occupation", type_="WORD", deeds="", bearer="person:oh", sentence=sentence)

    assert meet([trade("nurse")], [trade("doctor"), trade("nurse", 1)]) == []


def test_one_order_of_two_deeds_and_the_other(meet: Meet) -> None:
    def order(which: str) -> Part:
        told = Keys(frozenset({"resign"}), (), frozenset())
        after = Keys(frozenset({"investigate"}), (), frozenset())
        here = Evidence(source="s", start=0, end=1, text=which, line=1)
        words = (frozenset({"resign"}),), (frozenset({"investigate"}),)
        return Part(frozenset({"order"}), which, "ORDER", here, frozenset(), told, after, 0, units=words)

    assert meet([order("before")], [order("after")]) == [("before", "after")]
    assert meet([order("before")], [order("before")]) == []
    again = [order("after"), replace(order("after"), sentence=1)]
    assert meet([order("before")], again) == [("before", "after"), ("before", "after")]


def test_sources_without_parts_do_not_meet(meet: Meet) -> None:
    assert meet([], []) == []
    assert meet([part("place:paju")], []) == []


def test_the_sides_of_one_place_are_set_against_each_other_where_two_sentences_tell_one_thing() -> None:
    one = "청운천문대는 모란시에서 남쪽으로 120㎞ 떨어진 고원에 있다."
    other = "The Cheongun observatory stands on a plateau 75 miles to the north of Moran."
    documents = [
        {"id": "a", "text": one, "lang": "ko", "published": "2026-05-01"},
        {"id": "b", "text": other, "lang": "en", "published": "2026-05-02"},
    ]
    found = reconcile(extract(documents)).findings
    assert [[e.text for side in f.sides for e in side.evidence] for f in found if f.code == "FX406"] == [
        ["남쪽", "to the north"]
    ]


@pytest.fixture
def pair(reported: Callable[..., Reading], rules: RuleSet) -> Callable[..., Pair]:
    """Two reports of one day."""

    def make(*texts: str) -> Pair:
        readings = [reported(text, name=f"s{n}", published="2026-03-10") for n, text in enumerate(texts)]
        known, entities = identify(readings, rules)
        one, other = map(Told, known)
        return Pair(one, other, Apart(entities, with_rules(Settings(), rules), kit_of(rules)))

    return make


def words(meetings: Iterable[Meeting]) -> list[tuple[str, str]]:
    return [(meeting.a.evidence.text, meeting.b.evidence.text) for meeting in meetings]


def test_names_that_alone_are_left_over_in_sentences_of_one_thing_are_set_against_each_other(
    pair: Callable[..., Pair],
) -> None:
    english = "Police found 240 stolen bicycles in a warehouse in Paju on Monday. The thief, 31, had sold 60 of them."
    korean = "경찰이 9일 고양의 한 창고에서 훔친 자전거 240대를 찾아냈다. 31세 도둑은 60대를 팔았다."
    assert ("Paju", "고양") in words(pair(english, korean).left_over())


def test_two_places_that_are_asked_the_same_are_set_against_each_other_once(
    pair: Callable[..., Pair],
) -> None:
    text = (
        "A portrait stolen from the Alder Museum nine years ago has been recovered, police said on Monday. "
        "The canvas, valued at $2.1 million, was found in {}. Curator Mary Alder, 51, said she had wept at the news."
    )
    told = pair(text.format("the cellar"), text.format("the attic"))
    found = list(told.spotted(()))
    assert words(found) == [("in the cellar", "in the attic")]
    assert list(told.spotted(found)) == []
