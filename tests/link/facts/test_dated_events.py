import pytest


def dated(reading) -> dict[str, str]:
    """The days that a text tells, to what they are of."""
    return {fact.evidence[0].text: fact.attribute for fact in reading.facts if fact.rule == "link.date"}


def test_a_verb_that_describes_a_noun_takes_its_date_with_it(reported):
    found = dated(reported("1994년 문을 연 하늘빛심장병원은 지난해 심장 이식을 46건 시행했다.", published="2026-05-01"))
    assert found == {"1994년": "open.opening", "지난해": "open.effective"}


def test_of_a_meeting_that_is_described_by_when_it_was_held_the_date_is_its_own(reported):
    found = dated(reported("지난 10일 서울에서 열린 기자회견에서 인수를 발표했다.", published="2026-05-20"))
    assert found["지난 10일"] == "open.press_conference"


@pytest.mark.parametrize(
    ("text", "date", "event"),
    [
        ("누리은행은 3월 2일 광주 지점을 개점한다.", "3월 2일", "event.opening"),
        ("The trial opens on Monday.", "Monday", "open.trial"),
    ],
)
def test_a_date_is_of_the_verb_of_its_clause_or_of_what_a_light_verb_takes(reported, text, date, event):
    assert dated(reported(text, published="2026-02-20"))[date] == event
