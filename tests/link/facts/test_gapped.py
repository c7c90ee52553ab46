"""Values whose unit stands with an earlier one."""

import pytest


@pytest.fixture(scope="module")
def told(reported):
    def run(text: str) -> dict[str, tuple[str, str | None]]:
        reading = reported(text, lang="en")
        return {f.evidence[0].text: (f.attribute, f.subject) for f in reading.facts if f.kind == "figure"}

    return run


def test_the_second_share_is_of_the_same_thing_and_another_person(told):
    facts = told("Eom Jae-seok and Moon Ga-ram, a teacher, spoke. A poll gave Eom 43 percent and Moon Ga-ram 38.")
    assert facts["38"] == (facts["43 percent"][0], "person:moon-ga-ram")


def test_what_is_compared_is_of_the_same_thing(told):
    facts = told("Unemployment fell to 2.9 percent, from 3.1 in April.")
    assert facts["3.1"][0] == facts["2.9 percent"][0] == "economy.unemployment"


def test_a_noun_of_its_own_says_what_it_is(told):
    facts = told("The road had sunk 38 millimetres in February, well past the limit of 25.")
    assert facts["25"][0] != facts["38 millimetres"][0]


def test_the_parts_of_a_total_are_of_the_places_behind_them(told):
    facts = told("The union has 9,400 members: 5,200 at the Ulsan plant, nine in Naju and 4,191 in Asan.")
    members = facts["9,400 members"][0]
    assert facts["5,200"] == (members, "place:ulsan")
    assert facts["nine"] == (members, "place:naju")
    assert facts["4,191"] == (members, "place:asan")
