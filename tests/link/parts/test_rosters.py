"""Rows of members in a sentence."""

import pytest

from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def listed(text: str, lang: str, rules: RuleSet) -> list[str]:
    reading = read_source(document("t", text, rules, Declared(lang=lang, published="2026-05-01")), rules)
    return [part.evidence.text for part in reading.parts if "roster" in part.parts and part.entity != "nations"]


@pytest.mark.parametrize(
    ("text", "lang", "members"),
    [
        (
            "It draws on the police, the fire service and the school.",
            "en",
            ["police", "the fire service", "the school"],
        ),
        ("조사단은 경찰과 소방, 국토부로 꾸려졌다.", "ko", ["경찰", "소방", "국토부"]),
        (
            "The panel is made up of Seo Yun-a, Camila Orrego and Koo Bon-hee, the president of the institute.",
            "en",
            ["Seo Yun-a", "Camila Orrego", "Koo Bon-hee"],
        ),
        (
            "협의체에는 서윤아 연구원과 노정호 대장, 칠레의 카밀라 오레고 박사까지 세 사람이 들어갔다.",
            "ko",
            ["서윤아 연구원", "노정호 대장", "칠레의 카밀라 오레고 박사"],
        ),
        ("The police came, and the council met.", "en", []),
        ("경찰과 소방이 왔다.", "ko", []),
    ],
)
def test_a_row_has_three_members_or_more(rules: RuleSet, text: str, lang: str, members: list[str]) -> None:
    assert listed(text, lang, rules) == members


def test_nations_are_known_by_their_adjectives_too(rules: RuleSet) -> None:
    text = "Norwegian and Chilean crews met the Koreans in Peru."
    reading = read_source(document("t", text, rules, Declared(lang="en", published="2026-05-01")), rules)
    nations = [min(part.clause.concepts) for part in reading.parts if part.entity == "nations"]
    assert nations == ["norway", "chile", "south_korea", "peru"]
