"""Two phrases of place that answer one question of one thing."""

import pytest

from factx.link.identity.identify import identify
from factx.link.kit import kit_of
from factx.read.article import Declared, document
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.names import Apart
from factx.reconciler.parts.spotting import Spotting
from factx.reconciler.parts.telling import Told
from factx.reconciler.rulebook import with_rules
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def met(one: str, other: str, rules: RuleSet) -> list[tuple[str, str]]:
    readings = []
    for name, text in (("one", one), ("other", other)):
        lang = "ko" if any("가" <= letter <= "힣" for letter in text) else "en"
        declared = Declared(lang=lang, published="2027-03-10", published_from="input")
        readings.append(read_source(document(name, text, rules, declared), rules))
    readings, entities = identify(readings, rules)
    apart = Apart(entities, with_rules(Settings(), rules), kit_of(rules))
    sides = Told(readings[0]), Told(readings[1])
    found = Spotting(sides, apart, Counterparts(*sides)).pairs()
    return [(a.evidence.text, b.evidence.text) for a, b, _ in found]


CELLO = (
    "A cello stolen from the Marlow Quartet 11 years ago has been recovered, police said on Monday. "
    "The instrument, valued at $3.2 million, was found in {}. "
    "Cellist Anna Marlow, 68, said she had wept at the news."
)


@pytest.mark.parametrize(
    ("one", "other"),
    [("in the boiler room", "in the attic"), ("on the roof", "under the floorboards")],
)
def test_two_rooms_of_one_find_are_two_places(one: str, other: str, rules: RuleSet) -> None:
    assert met(CELLO.replace("in {}", one), CELLO.replace("in {}", other), rules) == [(one, other)]


def test_in_long_reports_the_nearest_sentences_tell_of_one_find(rules: RuleSet) -> None:
    more = " ".join(f"Reader {name} wrote to the paper." for name in ("Ash", "Bell", "Cole", "Dunn", "Eyre", "Finch"))
    one, other = (f"{CELLO.replace('in {}', place)} {more}" for place in ("in the boiler room", "in the attic"))
    assert met(one, other, rules) == [("in the boiler room", "in the attic")]


def test_a_room_may_lie_in_a_building(rules: RuleSet) -> None:
    assert not met(CELLO.format("a warehouse"), CELLO.format("an attic"), rules)


def test_a_place_that_the_other_report_speaks_of_is_no_other_place(rules: RuleSet) -> None:
    other = CELLO.format("the attic") + " The boiler room had been searched in vain."
    assert not met(CELLO.format("the boiler room"), other, rules)


def test_two_towns_of_one_person_are_two_places(rules: RuleSet) -> None:
    one = "Mayor Helen Ostrow resigned on Monday. Helen Ostrow was at a conference in Vienna when the dam burst."
    other = "Mayor Helen Ostrow has resigned. Helen Ostrow was giving a lecture in Zurich when the dam burst."
    assert met(one, other, rules) == [("at a conference in Vienna", "in Zurich")]


FRAUD_KO = "가람상사 전 부장 노예린(41) 씨의 횡령 사건에서 경찰은 수배 두 달 만에 노씨의 신병을 확보했다. {}"
FRAUD_EN = "Police have caught up with Noh Ye-rin, 41, a former manager of Garam Trading, after two months. {}"


def test_an_airport_of_one_town_is_not_that_of_another(rules: RuleSet) -> None:
    one = FRAUD_KO.format("노예린 씨는 지난 5일 나고야 공항에서 붙잡혔다.")
    other = FRAUD_EN.format("Noh Ye-rin was led off an aircraft at Busan airport on March 5.")
    assert met(one, other, rules)
    assert not met(one, FRAUD_EN.format("Noh Ye-rin was led off an aircraft at Nagoya airport on March 5."), rules)


def test_what_is_counted_alike_has_one_place_however_long_ago_it_was(rules: RuleSet) -> None:
    one = FRAUD_KO.format("노예린 씨는 2025년 11월 창원의 공장에서 도면 8천400장을 내려받았다.")
    other = FRAUD_EN.format("Noh Ye-rin had downloaded 8,400 drawings at a laboratory in Pohang in November 2025.")
    assert met(one, other, rules)
    assert not met(one, other.replace("8,400", "2,600"), rules)


def test_in_sentences_of_one_matter_the_verb_may_stand_in_another_clause(rules: RuleSet) -> None:
    one = "진통제 노바딘이 약국에서 사라졌다. 베스타랩스는 고아 외곽 공장에서 원료를 만들어 보낸다."
    other = (
        "The painkiller Novadin has vanished from pharmacies. "
        "The raw material is made by Vesta Labs, whose reactors stand on an industrial estate outside Pune."
    )
    assert met(one, other, rules)


@pytest.mark.parametrize(
    ("here", "there"),
    [("텍사스에서 태어났다.", "was born in Ohio."), ("인천에서 태어났다.", "was born in Gwangju.")],
)
def test_names_that_are_words_of_the_language_are_places_like_others(here: str, there: str, rules: RuleSet) -> None:
    one, other = FRAUD_KO.format(f"노예린 씨는 {here}"), FRAUD_EN.format(f"Noh Ye-rin {there}")
    assert met(one, other, rules)
