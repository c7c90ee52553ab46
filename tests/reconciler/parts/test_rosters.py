"""Lists of members that differ in one."""

from collections.abc import Callable

from factx.models.finding import Finding

Between = Callable[..., list[Finding]]

CORE = "An ice core 1.4 million years old was raised from 2,870 metres at Skarven Dome in Antarctica on Sunday. {}"
ICE = "Scientists at Skarven Dome, Antarctica, have pulled up ice 1.4 million years old from 2,870 metres. {}"


def shown(one: str, other: str, between: Between) -> list[frozenset[str]]:
    found = between(one, other, published="2026-01-22")
    return [frozenset(e.text for s in f.sides for e in s.evidence) for f in found if f.code == "FX603"]


def test_nations_that_differ_in_one_are_shown(between: Between) -> None:
    one = ICE.format(
        "Norway leads, Chile runs the flights, and laboratories in Peru and New Zealand share the analysis."
    )
    other = CORE.format(
        "Norwegian engineers built the drill, the Chilean air force flew; Peru and Canadian experts helped."
    )
    assert frozenset({"New Zealand", "Canadian"}) in shown(one, other, between)


def test_nations_that_the_other_report_names_elsewhere_are_no_difference(between: Between) -> None:
    one = ICE.format(
        "Norway leads, Chile runs the flights, and laboratories in Peru and New Zealand share the analysis."
        " A Canadian aircraft was lent."
    )
    other = CORE.format(
        "Norwegian engineers built the drill, the Chilean air force flew; Peru and Canadian experts helped."
    )
    assert shown(one, other, between) == []


def test_rows_that_share_all_but_one_are_shown(between: Between) -> None:
    one = ICE.format("The cores go to a school, a museum and a hospital.")
    other = CORE.format("A school, a museum and a library will get the cores.")
    assert frozenset({"a hospital", "a library"}) in shown(one, other, between)


def test_a_list_is_set_against_a_sentence_that_names_all_but_one_of_it(between: Between) -> None:
    one = "삼성전자와 현대자동차, 한국전력이 8일 부산에서 수소 발전소 협약을 맺었다. 2029년 300㎿를 생산한다."
    other = (
        "A hydrogen plant in Busan is to make 300MW from 2029 under a deal of Jan. 8."
        " Samsung Electronics brought Hyundai Motor in, and POSCO will build it."
    )
    assert frozenset({"한국전력", "POSCO"}) in shown(one, other, between)
