"""One identity across sources and languages."""

from collections.abc import Callable
from dataclasses import replace

from factx.link.facts.roles import roles
from factx.link.identity.identify import identify
from factx.models.fact import Entity
from factx.models.mention import QuoteValue
from factx.models.report import Reading
from factx.rules.load import RuleSet

Make = Callable[..., Reading]


Together = Callable[..., tuple[list[dict[str, str | None]], tuple[Entity, ...]]]


def test_namesakes_get_a_number_in_order_of_source(together: Together) -> None:
    (first, second), _ = together(
        "[ORG 다온바이오] [PERSON 표성준] [ROLE 최고경영자]가 왔다.",
        "[ORG 연화농협] [PERSON 표성준] [ROLE 기자]가 왔다.",
    )
    assert first["표성준"] == "person:표성준"
    assert second["표성준"] == "person:표성준~2"


def test_speakers_and_facts_get_the_ids_of_the_run(reading: Make, rules: RuleSet) -> None:
    korean = reading("[PERSON 배선화]@ [ROLE 변호사]는 웃었다.", name="a")
    english = reading("[ROLE Lawyer] [PERSON Bae Sun-hwa]@ smiled.", name="b")
    made = [replace(r, facts=tuple(roles(r.document, r.mentions, r.entities, rules))) for r in (korean, english)]
    found, entities = identify(made, rules)
    (bae,) = [entity for entity in entities if entity.type == "PERSON"]
    speakers = {m.value.speaker for r in found for m in r.mentions if isinstance(m.value, QuoteValue)}
    assert speakers == {bae.id}
    assert {fact.subject for r in found for fact in r.facts} == {bae.id}


def test_the_order_of_sources_changes_nothing(reading: Make, rules: RuleSet) -> None:
    made = [reading("[ORG 누리온게임즈]가 왔다.", name="b"), reading("[ORG Nurion Games] came.", name="a")]
    assert identify(made, rules)[1] == identify(made[::-1], rules)[1]


def test_the_last_word_of_a_chain_names_the_place(together: Together) -> None:
    (ids,), _ = together(
        "[PLACE 경북 봉현군 청운산국립공원]에 불이 났다. [PLACE 청운산국립공원]과 [PLACE 봉현군]은 닫혔다."
    )
    assert ids["청운산국립공원"] == ids["경북 봉현군 청운산국립공원"]
    assert ids["봉현군"] != ids["청운산국립공원"]
