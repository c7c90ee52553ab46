"""Where a deed was done in one source and in another."""

from collections.abc import Callable, Sequence

import pytest

from factx.models.finding import Finding

Between = Callable[..., list[Finding]]

KO = "가람포의 미르내은행에서 2월 11일 62억4천만원이 잘못 송금됐다. 수리비는 6240만원이었다. {}"
EN = "Mirnae Bank in Garampo sent 6.24 billion won by mistake on Feb. 11. The yard was owed 62.4 million won. {}"


def sides(texts: Sequence[str], between: Between) -> set[frozenset[str]]:
    found = between(*texts, published="2028-02-23")
    return {frozenset(e.text for s in f.sides for e in s.evidence) for f in found if f.code in ("FX405", "FX406")}


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        (
            KO.format("배도연 지점장은 13일 오피스텔에서 체포됐다."),
            EN.format("Bae Do-yeon, the manager, was arrested at an airport on Feb. 13."),
            {"오피스텔", "airport"},
        ),
        (
            KO.format("배도연 지점장은 13일 대전에서 체포됐다."),
            KO.format("배도연 지점장은 13일 강릉의 한 찻집에서 붙잡혔다."),
            {"대전", "강릉"},
        ),
        (
            EN.format("Bae Do-yeon, the manager, died in an ambulance."),
            EN.format("Bae Do-yeon, the manager, died in the corridor of a clinic."),
            {"ambulance", "corridor"},
        ),
    ],
)
def test_two_places_of_one_deed_are_shown(between: Between, one: str, other: str, shown: set[str]) -> None:
    assert shown in sides([one, other], between)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            KO.format("배도연 지점장은 13일 대전에서 체포됐다."),
            KO.format("배도연 지점장은 13일 한 찻집에서 붙잡혔다."),
        ),
        (
            EN.format("Bae Do-yeon, the manager, was arrested at a hotel on Feb. 13."),
            KO.format("배도연 지점장은 13일 호텔에서 체포됐다."),
        ),
        (
            EN.format("Bae Do-yeon, the manager, was arrested in the lobby of a hotel."),
            EN.format("Bae Do-yeon, the manager, was arrested by the sea."),
        ),
    ],
)
def test_one_place_or_one_in_another_or_beside_it_is_not(between: Between, one: str, other: str) -> None:
    assert not sides([one, other], between)
