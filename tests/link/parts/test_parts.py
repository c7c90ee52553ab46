"""What part names take in what is told."""

from collections.abc import Callable

import pytest

from factx.models.part import Part
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

Parts = Callable[[str, str], dict[str, Part]]


@pytest.fixture(scope="module")
def parts(rules: RuleSet) -> Parts:
    def read(text: str, lang: str) -> dict[str, Part]:
        reading = read_source(document("t", text, rules, Declared(lang=lang)), rules)
        others = ("SLOT", "OPENING", "EXTENT", "SPOT")
        return {part.evidence.text: part for part in reading.parts if part.type not in others}

    return read


@pytest.mark.parametrize(
    ("text", "lang", "name", "part"),
    [
        ("The bicycles were found in a warehouse in Paju.", "en", "Paju", "in"),
        ("He was arrested in the Georgian seaside town of Batumi.", "en", "Batumi", "in"),
        ("She boarded a flight to Singapore on Friday.", "en", "Singapore", "to"),
        ("The deal brings jobs to Plovdiv, where 54 vehicles will be assembled.", "en", "Plovdiv", "in"),
        ("The ruling was given by the Supreme Court.", "en", "Supreme Court", "agent"),
        ("Park Min-su signed the contract on Monday.", "en", "Park Min-su", "agent"),
        ("자전거는 파주의 한 창고에서 발견됐다.", "ko", "파주", "in"),
        ("그는 두바이행 비행기를 탔다.", "ko", "두바이", "to"),
        ("대표는 천안 공장에서 회견을 열었다.", "ko", "천안", "in"),
        ("대법원은 2일 징역 2년을 확정했다.", "ko", "대법원", "agent"),
        ("학예사 민가람(29)씨가 금동관을 발견했다.", "ko", "민가람", "agent"),
    ],
)
def test_prepositions_particles_and_verbs_give_a_name_its_part(
    parts: Parts, text: str, lang: str, name: str, part: str
) -> None:
    assert part in parts(text, lang)[name].parts


@pytest.mark.parametrize(
    ("text", "lang", "name"),
    [("파주시장은 회의에 참석했다.", "ko", "파주"), ("이라크 대표단이 도착했다.", "ko", "이라크")],
)
def test_whose_title_or_whose_people_it_is_says_nothing_of_where(parts: Parts, text: str, lang: str, name: str) -> None:
    assert name not in parts(text, lang)


def test_a_part_goes_with_the_noun_beside_it(parts: Parts) -> None:
    assert "factory" in parts("The pudding was made at a factory in Cheonan.", "en")["Cheonan"].deeds
    assert "factory" in parts("회사는 천안 공장을 닫았다.", "ko")["천안"].deeds


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_words_are_sorted_and_name_known_parts(rules: RuleSet, lang: str) -> None:
    rows = [tuple(row.values()) for row in rules.lexicon(lang, "part_word").rows]
    assert rows == sorted(set(rows))
    assert {part for row in rows for part in row[1].split("|")} <= {"agent", "in", "to", "from", "on"}
