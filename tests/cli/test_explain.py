from pathlib import Path

KO = "오픈AI는 2025년 9월 10일 서울에서 “협력하겠다”고 밝혔다.\n"


def test_a_code_is_explained_in_both_languages(factx) -> None:
    english, korean = factx("explain", "FX504", "--ui", "en").out, factx("explain", "fx504", "--ui", "ko").out
    assert english.startswith("FX504  certainty-differs  warning")
    assert korean.startswith("FX504  certainty-differs  warning")
    assert english != korean


def test_what_is_not_there_is_an_error(factx, here: Path) -> None:
    (here / "a.txt").write_text(KO, encoding="utf-8")
    assert factx("explain", "FX999").status == 2
    assert factx("explain", "x:000000000000", "a.txt").status == 2


def test_the_steps_of_the_way_can_be_printed(factx, here: Path) -> None:
    (here / "a.txt").write_text(KO, encoding="utf-8")
    assert "오픈" in factx("explain", "--stage", "tokens", "a.txt").out
    for stage in ("mentions", "facts"):
        assert factx("explain", "--stage", stage, "a.txt").out.startswith("# a.txt")
    assert factx("explain", "--stage", "comparisons", "a.txt").status == 0


def test_a_grave_code_says_that_its_severity_drops(factx) -> None:
    assert "The severity goes down, as far as a note" in factx("explain", "FX103").out
    assert "정도가 참고까지 낮아집니다" in factx("explain", "FX103", "--ui", "ko").out
    assert "severity goes down" not in factx("explain", "FX121").out
