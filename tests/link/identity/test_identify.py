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


def test_a_short_form_of_the_last_part_is_the_same_body(together: Together) -> None:
    (first, second), entities = together("[ORG 해담지방법원]이 판결했다.", "[ORG 해담지법]이 판결했다.")
    assert first["해담지방법원"] == second["해담지법"]
    assert len(entities) == 1


def test_a_body_is_one_with_and_without_its_nation(together: Together) -> None:
    (first, second), _ = together("[ORG 대한의사연합회]가 반발했다.", "[ORG 의사연합회]가 반발했다.")
    assert first["대한의사연합회"] == second["의사연합회"]
    (first, second), _ = together(
        "The [ORG Korean Physicians' Federation] objected.", "The [ORG Physicians' Federation] objected."
    )
    assert first["Korean Physicians' Federation"] == second["Physicians' Federation"]


def test_bodies_of_two_nations_or_scopes_are_two(together: Together) -> None:
    (first, second), _ = together("[ORG 대한산악연맹]이 왔다.", "[ORG 전국산악연맹]이 왔다.")
    assert first["대한산악연맹"] != second["전국산악연맹"]


def test_the_rest_of_a_name_may_be_no_name(together: Together) -> None:
    (first, second), _ = together("[ORG 한국은행]이 왔다.", "[ORG 푸른은행]이 왔다.")
    assert first["한국은행"] != second["푸른은행"]


def test_institutions_meet_by_their_translated_parts(together: Together) -> None:
    (first, second), _ = together(
        "[ORG 전국전공의회]가 반발했다.", "The [ORG National Trainee Doctors' Council] objected."
    )
    assert first["전국전공의회"] == second["National Trainee Doctors' Council"]
