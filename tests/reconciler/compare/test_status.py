import pytest

from factx.reconciler.compare.status import cell, compare_status

NAMES = ("done", "ongoing", "planned", "projected", "possible", "rumoured", "denied", "undisclosed")
ROWS = """
=   501 502 502 504 504 511 505
501 =   502 502 504 504 511 505
502 502 =   =   504 504 511 505
502 502 =   =   =   504 513 =
504 504 504 =   =   =   513 505
504 504 504 504 =   =   510 =
511 511 511 513 513 510 =   compatible
505 505 505 =   505 =   compatible =
"""


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (one, other, word)
        for one, row in zip(NAMES, ROWS.strip().splitlines(), strict=True)
        for other, word in zip(NAMES, row.split(), strict=True)
    ],
)
def test_every_cell_of_the_status_table(one, other, expected):
    assert cell(one, other) == expected


def both(a, b):
    there, back = compare_status(a, b), compare_status(b, a)
    assert there == back
    return there.relation, there.code, there.severity


def test_planned_then_done_is_progress(make):
    plan = make(None, status="planned", published="2025-05-26")
    done = make(None, source="b", status="done", published="2025-09-10")
    assert both(plan, done) == ("compatible", "FX502", "note")


def test_done_then_still_planned_is_a_regress(make):
    done = make(None, status="done", published="2025-05-26")
    plan = make(None, source="b", status="planned", published="2025-09-10")
    assert both(done, plan) == ("possibly_conflicts", "FX503", "warning")


def test_without_dates_the_status_merely_differs(make):
    done = make(None, status="done", published=None)
    plan = make(None, source="b", status="planned", published="2025-09-10")
    assert both(done, plan) == ("compatible", "FX501", "note")


def test_event_dates_count_before_the_dates_of_the_sources(make):
    done = make(None, status="done", of="2025-09-10", published="2025-09-12")
    plan = make(None, source="b", status="planned", of="2025-05", published="2025-09-20")
    assert both(done, plan)[1] == "FX502"


def test_rumour_and_denial_are_contested_not_contradictory(make):
    rumour = make(None, status="rumoured")
    denial = make(None, source="b", status="denied", holder="person:jason-kwon")
    assert both(rumour, denial) == ("possibly_conflicts", "FX510", "warning")


def test_asserted_and_denied_at_one_time_conflict(make):
    assert both(make(None, status="done"), make(None, source="b", status="denied"))[1] == "FX511"
    assert (
        both(make(None, status="done"), make(None, source="b", status="denied", published="2025-10-01"))[1] == "FX512"
    )


def test_one_holder_who_asserts_and_denies_contradicts_himself(make):
    says = make(None, status="done", holder="org:openai")
    denies = make(None, source="b", status="denied", holder="org:openai")
    assert both(says, denies) == ("conflicts", "FX514", "error")


def test_what_is_stated_not_to_be_is_denied(make):
    assert both(make(None, status="stated"), make(None, source="b", status="stated", polarity="-"))[1] == "FX511"
