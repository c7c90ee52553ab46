"""What happens at a date, by the word that the date goes with."""

import pytest

from factx.link.said.happenings import begin_and_end
from factx.models.happening import Happening
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def at(rules: RuleSet, text: str, date: str) -> Happening | None:
    declared = Declared(published="2028-03-10", published_from="input")
    reading = read_source(document("s", text, rules, declared), rules)
    start = text.index(date)
    return next((h for h in reading.happenings if h.span[0] < start + len(date) and start < h.span[1]), None)


@pytest.mark.parametrize(
    ("text", "date", "deed"),
    [
        ("미르내은행은 2월 22일 금융감독원에 이를 보고했다.", "2월 22일", "notify"),
        ("은행이 금감원에 사고를 알린 날은 22일이다.", "22일", "notify"),
        ("금융감독원 신고는 2월 22일에야 이뤄졌다.", "2월 22일", "notify"),
        ("It notified the Financial Supervisory Service on Feb. 14.", "Feb. 14", "notify"),
        ("위원회가 지난 8일 엔진 폭발에 대한 최종 보고서를 내놨다.", "지난 8일", "publish"),
        ("An inquiry, whose report was released on March 8, blamed a crack.", "March 8", "publish"),
        ("The release of the report on March 8 ended months of waiting.", "March 8", "publish"),
        ("첫 발사 내년 5월로…두루미 개발 차질", "내년 5월", "launch_flight"),
        ("The maiden flight has slipped to the second half of 2030.", "the second half of 2030", "launch_flight"),
        ("A judge has fixed July 9 for the start of the trial of Owen Pritchard.", "July 9", "trial"),
        ("프리처드에 대한 재판은 7월 9일 시작된다.", "7월 9일", "trial"),
        ("No inspector had set foot on the levee since 2009.", "2009", "inspect"),
        ("주불은 5일 오후 6시 20분께 발화 52시간 40분 만에 잡혔다.", "5일 오후 6시 20분께", "put_out"),
        ("전날 오후 1시 40분께 하곡리 야산에서 시작된 불이 이어지고 있다.", "전날 오후 1시 40분께", "break_out"),
        ("사고는 이날 오전 4시 52분께 일어났다.", "이날 오전 4시 52분께", "explode"),
        ("한국은행이 16일 기준금리를 2.50%에서 2.75%로 올렸다.", "16일", "rate_move"),
        ("The founder boarded a flight to Singapore on March 1.", "March 1", "depart"),
        ("식약처는 8일 이 업체에 영업정지 1개월 처분을 내렸다.", "8일", "sanction"),
        ("접촉자는 마지막 접촉일부터 21일이 지나야 풀려난다.", "21일", "quarantine"),
        ("Those who came close to the herd are shut in for a fortnight.", "a fortnight", "quarantine"),
        ("임원들은 석 달 동안 주식을 팔지 않기로 했다.", "석 달", "lock_up"),
        ("She promised not to part with any of her shares for a full year.", "a full year", "lock_up"),
        ("The founder may not sell his stock for six months.", "six months", "lock_up"),
    ],
)
def test_a_date_goes_with_a_verb_or_where_that_says_little_with_a_noun(
    rules: RuleSet, text: str, date: str, deed: str
) -> None:
    happening = at(rules, text, date)
    assert happening is not None
    assert deed in happening.deeds


@pytest.mark.parametrize(
    ("text", "date", "aspect"),
    [
        ("지원서는 7월 13일까지 학교 홈페이지에 내면 됩니다.", "7월 13일", "end"),
        ("원서는 인터넷으로 받으며 7월 3일 오후 6시에 접수를 마감한다.", "7월 3일", "end"),
        ("Candidates have until July 23 to apply.", "July 23", "end"),
        ("The trial of Mr Pritchard opens on 9 July.", "9 July", "start"),
        ("두루미 발사 시점은 내년 5월로 연기됐다.", "내년 5월", "move"),
        ("The fire was brought under control by March 9.", "March 9", "end"),
    ],
)
def test_it_begins_then_or_ends_then_or_is_moved_to_then(rules: RuleSet, text: str, date: str, aspect: str) -> None:
    happening = at(rules, text, date)
    assert happening is not None
    assert aspect in happening.aspects


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("10일 현재 사망자는 2만1051명이라고 BBC가 보도했다.", "10일"),
        ("강진 사망자는 9일(현지시간) 기준 2만1051명으로 발표됐다.", "9일"),
        ("As of March 9, rescuers had found 18 bodies.", "March 9"),
        ("It was the deadliest earthquake since 1999.", "1999"),
        ("국토교통부는 운항 재개를 승인했다고 9일 밝혔다.", "9일"),
        ("ISTANBUL, March 9: The death toll from the earthquake has passed 15,000.", "March 9"),
    ],
)
def test_nothing_happens_at_a_date_of_counting_comparing_or_saying(rules: RuleSet, text: str, date: str) -> None:
    assert at(rules, text, date) is None


def test_the_name_of_a_body_tells_of_nothing(rules: RuleSet) -> None:
    happening = at(rules, "It told the Financial Supervisory Service of the slip on Feb. 14.", "Feb. 14")
    assert happening is not None
    assert "inspect" not in happening.deeds | happening.beside


def test_a_fall_by_so_much_is_no_end(rules: RuleSet) -> None:
    happening = at(rules, "The bank raised its key rate by 0.25 percent on Wednesday.", "Wednesday")
    assert happening is not None
    assert "end" not in happening.aspects


def test_nothing_happens_on_a_day_as_of_which_is_counted(rules: RuleSet) -> None:
    assert at(rules, "16일 기준 화재로 탄 점포는 30곳이다.", "16일") is None


@pytest.mark.parametrize(("one", "other", "two"), [("start", "end", True), ("start", "start", False)])
def test_what_begins_is_not_what_ends(one: str, other: str, two: bool) -> None:
    a, b = (Happening((0, 1), frozenset(), frozenset(), frozenset({aspect}), frozenset()) for aspect in (one, other))
    assert begin_and_end(a, b) is two
    assert not begin_and_end(a, None)
