"""How much of a group one source speaks of, and another."""

import pytest

from factx.link.identity.identify import identify
from factx.link.said.told import told
from factx.read.article import Declared, document
from factx.reconciler.parts.covering import exclude
from factx.reconciler.reconcile import reconcile
from factx.reconciler.rulebook import with_rules
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def shown(one: str, other: str, rules: RuleSet) -> list[frozenset[str]]:
    days = Declared(published="2026-09-14", published_from="input")
    readings = [read_source(document(n, text, rules, days), rules) for n, text in (("a", one), ("b", other))]
    identified, entities = identify(readings, rules)
    found = reconcile(told(identified, rules), entities, rules, with_rules(Settings(), rules))
    return [frozenset(e.text for s in f.sides for e in s.evidence) for f in found if f.code == "FX603"]


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "가람시 시장 화재로 점포 40곳이 탔다. 상인 전원이 시가 마련한 임시 매장으로 옮겼다.",
            "A fire burned 40 shops at Garam's market. About half of the traders have moved into a temporary hall.",
            {"상인 전원", "About half of the traders"},
        ),
        (
            "The museum is open daily, including holidays, from 9am. Admission is free.",
            "박물관은 주말에만 문을 연다. 입장료는 없다.",
            {"daily", "주말에"},
        ),
        (
            "같은 날부터 놀이공원은 올해 시즌권을 산 고객 모두에게 환불을 해 주고 있다.",
            "The refunds at the park went only to those who had bought their season passes after 1 June.",
            {"고객 모두", "only to those"},
        ),
        (
            "대회에는 북측 선수단도 참가했다. 15개 나라가 겨뤘다.",
            "Fifteen countries took part. The North's team stayed away.",
            {"선수단도 참가", "team stayed away"},
        ),
    ],
)
def test_all_of_a_group_and_a_part_of_it_are_shown(rules: RuleSet, one: str, other: str, words: set[str]) -> None:
    assert words in shown(one, other, rules)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "시는 버스 요금을 모든 노선에서 100원 올린다.",
            "Most of the drivers have signed the petition against the bus fare.",
        ),
        (
            "All the money was raised by members. Half of the members are retired.",
            "회원 절반이 은퇴자다. 돈은 모두 회원들이 모았다.",
        ),
        ("한 명도 다치지 않았다. 열차에는 120명이 타고 있었다.", "All 120 passengers were taken off the train by bus."),
    ],
)
def test_what_is_said_of_two_groups_is_not(rules: RuleSet, one: str, other: str) -> None:
    assert shown(one, other, rules) == []


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("all", "half", True),
        ("all", "nearly_all", False),
        ("all", "5/9", True),
        ("most", "4/9", True),
        ("5/9", "4/9", False),
        ("half", "some", False),
        ("in", "out", True),
        ("every_day", "weekends", True),
    ],
)
def test_shares_exclude_each_other_where_no_share_is_both(one: str, other: str, *, apart: bool) -> None:
    assert exclude(one, other) is apart
