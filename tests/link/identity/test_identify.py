"""One identity across sources and languages."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from factx.link.facts.roles import roles
from factx.link.identity.identify import identify
from factx.models.fact import Entity
from factx.models.mention import EntityValue, QuoteValue
from factx.models.report import Reading
from factx.rules.load import RuleSet

Make = Callable[..., Reading]


@pytest.fixture
def together(reading: Make, rules: RuleSet) -> Callable[..., tuple[list[dict[str, str | None]], tuple[Entity, ...]]]:
    """The ids of the names of several marked texts, one after another, and the entities of the run."""

    def run(*texts: str) -> tuple[list[dict[str, str | None]], tuple[Entity, ...]]:
        made = [reading(text, name=f"s{n}") for n, text in enumerate(texts)]
        made = [replace(r, facts=tuple(roles(r.document, r.mentions, r.entities, rules))) for r in made]
        found, entities = identify(made, rules)
        ids = [{m.text: m.value.entity for m in r.mentions if isinstance(m.value, EntityValue)} for r in found]
        return ids, entities

    return run


Together = Callable[..., tuple[list[dict[str, str | None]], tuple[Entity, ...]]]


@pytest.mark.parametrize(
    ("ko", "en"),
    [
        ("[PERSON 데릭 홀브룩]이", "[PERSON Derek Holbrook] did"),
        ("[PERSON 배선화] 변호사가", "[PERSON Bae Sun-hwa] did"),
        ("[PERSON 구로다 나오미]가", "[PERSON Naomi Kuroda] did"),
        ("[ORG 누리온게임즈]가", "[ORG Nurion Games] did"),
        ("[ORG 국민미래연합]이", "the [ORG National Future Union] did"),
        ("[PLACE 삼덕동]이", "[PLACE Samdeok-dong] did"),
        ("[PRODUCT 소금밭의 겨울]이", "“[PRODUCT Winter in the Salt Field]” did"),
        ("[PLACE 경남 합천군 달내리]가", "[PLACE Dallae-ri] did"),
        ("[ORG 한려해운]이", "[ORG Hallyeo Shipping] did"),
        ("[PERSON 로웬 3세]가", "[PERSON King Rowen III] did"),
    ],
)
def test_names_meet_across_languages(together: Together, ko: str, en: str) -> None:
    (first, second), entities = together(f"{ko} 왔다.", f"Later {en} it.")
    assert set(first.values()) == set(second.values())
    assert entities[0].linked_by == ("transliteration",)
    assert entities[0].names.ko
    assert entities[0].names.en


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("[ORG SK텔레콤]이 왔다.", "[ORG SK hynix] came."),
        ("[ORG LG유플러스]가 왔다.", "[ORG LG Electronics] came."),
        ("[ORG SK]가 왔다.", "[ORG SK Telecom] came."),
        ("[PERSON 김민수] 씨가 왔다.", "[PERSON Kim Min-seo] came."),
        ("[PERSON 올리버 제이]가 왔다.", "[PERSON Oliver Jake] came."),
        ("[ORG 오픈AI]가 왔다.", "[ORG OpenAI Korea] came."),
    ],
)
def test_neighbours_stay_apart(together: Together, one: str, other: str) -> None:
    (first, second), _ = together(one, other)
    assert set(first.values()).isdisjoint(second.values())


def test_of_two_candidates_of_one_sound_neither_is_taken(together: Together) -> None:
    (first, second), _ = together(
        "[PERSON 방준서]가 왔다.", "[PERSON Bang Jun-seo] met [PERSON Bang Joon-suh] at the gate."
    )
    assert first["방준서"] not in second.values()


def test_a_gloss_in_one_source_binds_the_others(together: Together) -> None:
    (first, second, third), entities = together(
        "새 보호막 ‘[PRODUCT 무지개옷](LumiShield)’이 나왔다.",
        "[PRODUCT LumiShield] is thin.",
        "[PRODUCT 무지개옷]은 얇다.",
    )
    assert len({first["무지개옷"], second["LumiShield"], third["무지개옷"]}) == 1
    assert "gloss" in entities[0].linked_by


def test_a_surname_with_its_title_meets_its_bearer_in_the_same_company(together: Together) -> None:
    (first, second), entities = together(
        "[PERSON Ryu Gun-hee], [ROLE CEO] of [ORG Daon Bio], came.", "[ORG Daon Bio] [ROLE CEO] [PERSON Ryu] left."
    )
    assert second["Ryu"] == first["Ryu Gun-hee"]
    assert any("role+surname" in entity.linked_by for entity in entities)


def test_a_surname_in_other_company_is_somebody_else(together: Together) -> None:
    (first, second), _ = together(
        "[PERSON Ryu Gun-hee], [ROLE CEO] of [ORG Daon Bio], came.", "[ORG Mirin Lines] [ROLE CEO] [PERSON Ryu] left."
    )
    assert second["Ryu"] != first["Ryu Gun-hee"]


def test_a_body_named_for_short_meets_the_one_fuller_name_in_the_same_company(together: Together) -> None:
    (first, second), _ = together(
        "[ORG Mujin Construction] hired [PERSON Noh Gi-tae].", "[PERSON Noh Gi-tae] left [ORG Mujin]."
    )
    assert second["Mujin"] == first["Mujin Construction"]


def test_a_body_named_for_short_meets_its_fuller_name_in_the_other_script(together: Together) -> None:
    (first, second), _ = together(
        "[ORG 성곡토건]은 [PERSON 노기태]를 뽑았다.", "[PERSON Noh Gi-tae] left [ORG Seonggok]."
    )
    assert second["Seonggok"] == first["성곡토건"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("[ORG Mujin Construction] hired [PERSON Noh Gi-tae].", "[PERSON Ryu Gun-hee] left [ORG Mujin]."),
        ("[ORG Mujin Construction] and [ORG Mujin Bank] met [PERSON Noh Gi-tae].",
         "[PERSON Noh Gi-tae] left [ORG Mujin]."),
        ("[ORG Seoul Construction] hired [PERSON Noh Gi-tae].", "[PERSON Noh Gi-tae] left [ORG Seoul]."),
    ],
)  # fmt: skip
def test_a_short_name_stays_apart_in_other_company_between_two_and_for_a_place(
    together: Together, one: str, other: str
) -> None:
    (first, second), _ = together(one, other)
    assert second.keys() & {"Mujin", "Seoul"}
    assert all(second[name] not in first.values() for name in second.keys() & {"Mujin", "Seoul"})


@pytest.mark.parametrize(
    ("ko", "en"), [("[ORG 푸른연대]가", "[ORG Green Alliance]"), ("[ORG 새길당]이", "[ORG New Path Party]")]
)
def test_parties_meet_by_their_translated_parts(together: Together, ko: str, en: str) -> None:
    (first, second), _ = together(f"{ko} 이겼다.", f"Then {en} won.")
    assert set(first.values()) == set(second.values())


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


def test_a_foreign_surname_alone_meets_its_full_name_in_the_same_company(together: Together) -> None:
    (first, second), _ = together(
        "[ORG 누리온게임즈]의 [PERSON 오카포르]가 왔다.", "[PERSON Ifeoma Okafor] of [ORG Nurion Games] came."
    )
    assert first["오카포르"] == second["Ifeoma Okafor"]


def test_a_foreign_surname_in_other_company_stays_alone(together: Together) -> None:
    (first, second), _ = together(
        "[ORG 다온바이오]의 [PERSON 오카포르]가 왔다.", "[PERSON Ifeoma Okafor] of [ORG Nurion Games] came."
    )
    assert first["오카포르"] != second["Ifeoma Okafor"]


def test_two_spellings_of_a_foreign_surname_meet_one_full_name(together: Together) -> None:
    (first, second, third), _ = together(
        "[ORG 누리온게임즈]의 [PERSON 오카포르]가 왔다.",
        "[ORG 누리온게임즈]의 [PERSON 오카포어]가 왔다.",
        "[PERSON Ifeoma Okafor] of [ORG Nurion Games] came.",
    )
    assert first["오카포르"] == second["오카포어"] == third["Ifeoma Okafor"]


def test_the_very_same_sounds_are_one_whatever_they_were_taken_for(together: Together) -> None:
    (first, second), _ = together("[PERSON 말뫼 로센]이 왔다.", "[ORG Malmo Rosen] came. [ORG Malmo Rosen] left.")
    assert first["말뫼 로센"] == second["Malmo Rosen"] == "org:말뫼-로센"


def test_an_ambiguous_name_is_the_thing_that_the_run_names_otherwise(together: Together) -> None:
    (first, second), _ = together("함정이 [PLACE 동해]로 갔다.", "The ship went to the [PLACE East Sea].")
    assert first["동해"] == second["East Sea"] == "place:east-sea"


def test_a_foreign_name_of_korean_shape_needs_the_very_sounds(together: Together) -> None:
    (first, second), _ = together(
        "[ORG 누리온게임즈]의 [PERSON 구로다]와 [PERSON 이소라]가 왔다.",
        "[PERSON Naomi Kuroda] and [PERSON Isabel Soler] of [ORG Nurion Games] came.",
    )
    assert first["구로다"] == second["Naomi Kuroda"]
    assert first["이소라"] != second["Isabel Soler"]


def test_the_last_word_of_a_chain_names_the_place(together: Together) -> None:
    (ids,), _ = together(
        "[PLACE 경북 봉현군 청운산국립공원]에 불이 났다. [PLACE 청운산국립공원]과 [PLACE 봉현군]은 닫혔다."
    )
    assert ids["청운산국립공원"] == ids["경북 봉현군 청운산국립공원"]
    assert ids["봉현군"] != ids["청운산국립공원"]
