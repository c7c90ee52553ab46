"""Findings about one source by itself, or about the names of one entity."""

import pytest

from factx.models.finding import Finding
from factx.read import article
from factx.reconciler.settings import Settings
from factx.run.pipeline import read_source, reconciled, run_record, together


@pytest.fixture(scope="module")
def findings(rules):
    def run(*texts: tuple[str, str], published: str | None = "2025-09-20") -> list[Finding]:
        readings = []
        for n, (lang, text) in enumerate(texts):
            declared = article.Declared(lang=lang, published=published, published_from="input")
            readings.append(read_source(article.document(f"s{n}", text, rules, declared), rules))
        return list(reconciled(together(run_record(rules, {}), readings, rules), rules, Settings()).findings)

    return run


def coded(found: list[Finding], code: str) -> list[Finding]:
    return [finding for finding in found if finding.code == code]


@pytest.mark.parametrize(
    ("lang", "text", "day"),
    [
        ("en", "The court ruled on Wednesday, 11 September 2025.", "Thursday"),
        ("ko", "법원은 2025년 9월 11일(수) 판결했다.", "Thursday"),
    ],
)
def test_a_weekday_that_does_not_fit_its_date_is_an_error(findings, lang, text, day):
    (finding,) = coded(findings((lang, text)), "FX207")
    assert (finding.severity, finding.sides[1].label) == ("error", day)


@pytest.mark.parametrize(
    "text", ["법원은 2025년 9월 11일(목) 판결했다.", "법원은 11일 판결했다.", "9월 둘째 주 수요일에 열린다."]
)
def test_a_weekday_that_fits_or_none_is_no_finding(findings, text):
    assert not coded(findings(("ko", text)), "FX207")


def test_without_a_year_it_is_a_warning(findings):
    (finding,) = coded(findings(("ko", "법원은 지난 11일(수) 판결했다.")), "FX207")
    assert finding.severity == "warning"


def test_two_latin_spellings_of_one_person_are_told(findings):
    pair = [("en", f"Kim {given}, founder of Kakao, attended the meeting.") for given in ("Beom-su", "Bum-soo")]
    (finding,) = coded(findings(*pair), "FX404")
    assert [side.sources for side in finding.sides] == [("s0",), ("s1",)]


def test_a_short_form_is_no_spelling(findings):
    pair = [("en", "Kim Beom-su, founder of Kakao, came."), ("en", "Kim Beom-su, founder of Kakao, came. Kim spoke.")]
    assert not coded(findings(*pair), "FX404")


def test_a_corporation_here_and_a_branch_there_differ_in_form(findings):
    found = findings(("ko", "오픈AI가 한국 법인을 설립했다."), ("ko", "오픈AI가 한국 지사를 설립했다."))
    (finding,) = coded(found, "FX402")
    assert finding.independent_sources == 2
    assert {side.value["type"] for side in finding.sides} == {"corporation", "branch"}


def test_a_source_that_uses_both_words_does_not_mean_the_difference(findings):
    both = "오픈AI가 한국 법인을 설립했다. 오픈AI의 한국 지사 설립은 처음이다."
    assert not coded(findings(("ko", both), ("ko", "오픈AI가 한국 지사를 설립했다.")), "FX402")
