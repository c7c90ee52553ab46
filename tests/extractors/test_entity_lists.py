"""The lists of names: their form, and that they know what news speaks of."""

from collections import Counter
from typing import get_args

import pytest

from factx.extractors.entity.gazetteer import gazetteer
from factx.models.mention import EntityType
from factx.rules.lexicon import Row
from factx.rules.load import RuleSet

COLUMNS = ("id", "type", "ko", "en", "parent", "note")


@pytest.fixture(scope="module")
def lists(rules: RuleSet) -> dict[str, tuple[Row, ...]]:
    return dict(rules.tables("shared/entities"))


@pytest.fixture(scope="module")
def by_id(lists: dict[str, tuple[Row, ...]]) -> dict[str, Row]:
    return {row["id"]: row for rows in lists.values() for row in rows}


def test_every_list_has_the_same_columns_and_is_sorted_by_id(lists: dict[str, tuple[Row, ...]]) -> None:
    for name, rows in lists.items():
        assert all(tuple(row) == COLUMNS for row in rows), name
        assert [row["id"] for row in rows] == sorted(row["id"] for row in rows), name


def test_an_id_stands_in_one_row_only(lists: dict[str, tuple[Row, ...]]) -> None:
    counted = Counter(row["id"] for rows in lists.values() for row in rows)
    assert [name for name, times in counted.items() if times > 1] == []


def test_types_are_those_of_the_contract_and_ids_begin_with_them(by_id: dict[str, Row]) -> None:
    assert {row["type"] for row in by_id.values()} <= set(get_args(EntityType))
    assert all(key.split(":")[0] == row["type"].lower() for key, row in by_id.items())


def test_every_row_has_names_in_both_languages_without_repeats_or_blanks(by_id: dict[str, Row]) -> None:
    for row in by_id.values():
        for names in (row["ko"].split("|"), row["en"].split("|")):
            assert all(name and name == name.strip() for name in names), row["id"]
            assert len(set(names)) == len(names), row["id"]


def test_parents_are_rows_and_never_lead_back(by_id: dict[str, Row]) -> None:
    for start in by_id:
        seen, at = {start}, by_id[start]["parent"]
        while at:
            assert at in by_id, f"{start}: no row {at}"
            assert at not in seen, f"{start}: a circle at {at}"
            seen.add(at)
            at = by_id[at]["parent"]


@pytest.mark.parametrize(
    ("key", "ko", "en"),
    [
        ("org:openai", "오픈AI", "OpenAI"),
        ("org:samsung-electronics", "삼성전자", "Samsung Electronics"),
        ("org:lg-u-plus", "LG유플러스", "LG U+"),
        ("org:bank-of-korea", "한은", "BOK"),
        ("org:federal-reserve", "연준", "Fed"),
        ("person:jason-kwon", "제이슨 권", "Jason Kwon"),
        ("person:volodymyr-zelensky", "젤렌스키", "Zelenskiy"),
        ("place:seoul", "서울특별시", "Seoul"),
        ("place:gwangjin-gu", "광진구", "Gwangjin-gu"),
        ("place:united-states", "미국", "U.S."),
        ("place:johannesburg", "요하네스버그", "Johannesburg"),
        ("event:fifa-world-cup", "월드컵", "World Cup"),
        ("law:ai-basic-act", "AI 기본법", "AI Basic Act"),
        ("product:chatgpt", "챗GPT", "ChatGPT"),
        ("program:openai-for-countries", "오픈AI 포 컨트리즈", "OpenAI for Countries"),
    ],
)
def test_it_knows_what_news_speaks_of(by_id: dict[str, Row], key: str, ko: str, en: str) -> None:
    assert ko in by_id[key]["ko"].split("|")
    assert en in by_id[key]["en"].split("|")


def test_districts_lie_in_their_cities_and_companies_in_their_groups(by_id: dict[str, Row]) -> None:
    assert by_id["place:gwangjin-gu"]["parent"] == "place:seoul"
    assert by_id["place:seoul"]["parent"] == "place:south-korea"
    assert by_id["org:openai-korea"]["parent"] == "org:openai"
    assert by_id["org:sk-hynix"]["parent"] == "org:sk-group"


def test_all_cities_counties_and_districts_of_south_korea_are_there(by_id: dict[str, Row]) -> None:
    municipal = [
        row for row in by_id.values() if row["parent"].startswith("place:") and row["ko"].split("|")[0][-1] in "시군구"
    ]
    assert len(municipal) > 240


def test_roles_have_one_row_each_and_known_hypernyms(rules: RuleSet) -> None:
    rows = rules.table("shared/roles")
    ids = [row["id"] for row in rows]
    assert ids == sorted(set(ids))
    assert {wider for row in rows for wider in row["hypernym"].split("|")} - {""} <= set(ids)
    assert {row["exclusive"] for row in rows} <= {"", "org", "state"}


def test_a_role_is_one_in_both_languages(rules: RuleSet) -> None:
    assert rules.lexicon("ko", "roles").find("최고전략책임자")[0]["id"] == "chief-strategy-officer"
    assert rules.lexicon("en", "roles").find("CSO")[0]["id"] == "chief-strategy-officer"


SURFACES = (
    "en/lexicon/acronym_word", "en/lexicon/beaten_verb", "en/lexicon/body_noun", "en/lexicon/firm_verb",
    "en/lexicon/firm_word",
    "en/lexicon/civic_ending", "en/lexicon/given_name", "en/lexicon/kin_noun", "en/lexicon/motion_word",
    "en/lexicon/name_ending",
    "ko/lexicon/site_noun", "ko/lexicon/body_word", "ko/lexicon/department", "ko/lexicon/work",
    "en/lexicon/site_noun", "en/lexicon/spoken_cue",
    "en/lexicon/newspaper_name", "en/lexicon/product_noun", "ko/lexicon/product_noun", "ko/lexicon/landform",
    "ko/lexicon/name_stem", "ko/lexicon/org_noun",
    "en/lexicon/org_noun",
    "en/lexicon/name_head", "en/lexicon/name_opening", "en/lexicon/name_prefix", "en/lexicon/place_possession",
    "en/lexicon/firm_lead", "en/lexicon/korean_given", "ko/lexicon/body_prefix", "ko/lexicon/firm_deed",
    "ko/lexicon/no_own_name", "ko/lexicon/team_nickname", "ko/lexicon/national_team", "ko/lexicon/seat_head",
    "en/lexicon/vessel", "ko/lexicon/arrival", "ko/lexicon/dweller", "ko/lexicon/neighbour", "ko/lexicon/place_noun",
    "ko/lexicon/scholar", "ko/lexicon/vessel", "en/lexicon/occupation", "en/lexicon/org_adjective",
    "en/lexicon/person_verb", "en/lexicon/place_noun", "en/lexicon/postal_code", "en/lexicon/sport_word",
    "en/lexicon/team_office", "en/lexicon/team_verb", "en/lexicon/weak_name", "ko/lexicon/foreign_given_name",
    "ko/lexicon/generic_word", "ko/lexicon/office_follower",
    "ko/lexicon/org_suffix", "ko/lexicon/place_head", "ko/lexicon/place_name_head",
    "ko/lexicon/part_surname", "ko/lexicon/place_suffix", "ko/lexicon/school_word", "ko/lexicon/weak_name",
)  # fmt: skip


@pytest.mark.parametrize("table", SURFACES)
def test_word_lists_of_names_are_sorted_without_repeats(rules: RuleSet, table: str) -> None:
    names = [row["surface"] for row in rules.table(table)]
    assert names == sorted(set(names))


def test_postal_codes_name_fifty_states_and_the_capital(rules: RuleSet, by_id: dict[str, Row]) -> None:
    codes = {row["surface"]: row["place"] for row in rules.table("en/lexicon/postal_code")}
    assert len(codes) == 51
    assert all(by_id[place]["parent"] == "place:united-states" for place in codes.values())
    assert (codes["AZ"], codes["WA"], codes["DC"]) == ("place:arizona", "place:washington-state", "place:washington-dc")


def test_names_with_accents_are_known_without_them(rules: RuleSet) -> None:
    lists = gazetteer(rules)
    assert {entry.id for name in ("A Coruña", "A Coruna") for entry in lists.entries(name)} == {"place:a-coruna"}
