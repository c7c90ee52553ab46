import re

import pytest

from factx.models.finding import RELATIONS, SEVERITIES
from factx.reconciler.catalogue import catalogue, read_catalogue, status_names
from factx.reconciler.compare.status import cell

FIELDS = {"what", "subject", "converter"} | {
    f"{side}{part}" for side in "ab" for part in ("", "_quoted", "_cited", "_sources")
}
PROMISED = (
    "101 102 103 104 105 106 107 110 111 112 121 122 123 124 201 202 203 204 205 206 207 290 301 302 303 304 305 "
    "401 402 403 404 501 502 503 504 505 510 511 512 513 514 601 602 701 702 703 901 902 903 904 905"
)


ADDED = {
    "FX113",
    "FX114",
    "FX125",
    "FX208",
    "FX209",
    "FX306",
    "FX307",
    "FX405",
    "FX406",
    "FX407",
    "FX506",
    "FX507",
    "FX515",
    "FX516",
    "FX603",
    "FX906",
    "FX907",
    "FX908",
}
"""Codes that came later."""


def test_every_code_of_the_design_has_a_row():
    assert set(catalogue()) == {f"FX{number}" for number in PROMISED.split()} | ADDED


def test_slugs_are_unique():
    slugs = [row.slug for row in catalogue().values()]
    assert len(slugs) == len(set(slugs))


@pytest.mark.parametrize("code", sorted(catalogue()))
def test_a_row_is_whole_in_both_languages(code):
    row = catalogue()[code]
    assert row.severity in SEVERITIES
    assert row.relation in RELATIONS
    for text in (row.title, row.explanation, row.message):
        assert all(text[language].strip() for language in ("en", "ko"))
        assert re.search("[가-힣]", text["ko"])
        assert not re.search("[가-힣]{2}", text["en"])
    assert set(row.within) in (set(), {"en", "ko"})
    assert set(row.worded) in (set(), {"en", "ko"})
    for template in (*row.message.values(), *row.within.values(), *row.worded.values()):
        assert set(re.findall(r"\{(\w+)", template)) <= FIELDS
    assert set(row.suggestion) in (set(), {"en", "ko"})


def test_every_status_has_a_name():
    names = status_names()
    for name in ("done", "ongoing", "planned", "projected", "possible", "rumoured", "denied", "undisclosed"):
        assert cell(name, name) == "="
        assert set(names[name]) == {"en", "ko"}


def test_a_code_cannot_stand_twice(tmp_path):
    row = """[[finding]]
code = "FX1"
slug = "x"
severity = "note"
relation = "agrees"
title = { en = "t", ko = "t" }
explanation = { en = "t", ko = "t" }
message = { en = "t", ko = "t" }
"""
    path = tmp_path / "findings.toml"
    path.write_text(row + row, encoding="utf-8")
    with pytest.raises(ValueError, match="FX1 stands twice"):
        read_catalogue(path)
