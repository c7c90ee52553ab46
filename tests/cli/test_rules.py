"""``factx rules``: the loop of writing a rule."""

from pathlib import Path

KO = "오픈AI는 2025년 9월 10일 서울에서 출범했다.\n"


def test_a_new_rule_finds_its_words_in_articles(factx, here: Path) -> None:
    mine = here / "mine"
    assert factx("rules", "new", "ko.entity.village", "--into", mine).status == 0
    assert factx("rules", "test", "ko.entity.village", "--rules", mine).out == "2 passed, 0 failed\n"
    (here / "a.txt").write_text("주민들은 산들바람마을 입구에 모였다.", encoding="utf-8")
    ran = factx("rules", "coverage", "a.txt", "--rules", mine, "--only", "ko.entity")
    assert ran.out.splitlines()[0] == "ko.entity.village\t1\t산들바람마을"


def test_a_file_that_is_there_is_never_overwritten(factx, here: Path) -> None:
    factx("rules", "new", "en.date.semester")
    again = factx("rules", "new", "en.date.semester")
    assert (again.status, "is there already" in again.err) == (2, True)


def test_a_wrong_id_writes_nothing(factx, here: Path) -> None:
    ran = factx("rules", "new", "area")
    assert (ran.status, "such as ko.figure.area" in ran.err) == (2, True)
    assert list(here.iterdir()) == []


def test_coverage_counts_what_fired_and_names_what_did_not(factx, here: Path) -> None:
    (here / "a.txt").write_text(KO, encoding="utf-8")
    ran = factx("rules", "coverage", "a.txt", "--only", "ko.date")
    rows = [line.split("\t") for line in ran.out.splitlines()]
    assert rows[0][1:] == ["1", "2025년 9월 10일"]
    assert rows[-1][1] == "0"
    assert f"1 of {len(rows)} rules found something" in ran.err
    unused = factx("rules", "coverage", "a.txt", "--only", "ko.date", "--unused")
    assert len(unused.out.splitlines()) == len(rows) - 1


def test_no_such_rule_is_an_error(factx) -> None:
    assert factx("rules", "test", "ko.nonsense").status == 2
