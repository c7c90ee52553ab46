"""Names made of parts: translated, heard, left out."""

import pytest

from factx.normalise.name.compound import Compounds, words_of
from factx.normalise.name.keys import hangul_keys, latin_keys
from factx.normalise.name.sounds import Sounds
from factx.rules.load import default_rules


@pytest.fixture(scope="module")
def compounds(sounds: Sounds) -> Compounds:
    return Compounds(default_rules().table("shared/name_part"), sounds)


PAIRS = [
    ("누리온게임즈", "Nurion Games"), ("한미르중공업", "Hanmir Heavy Industries"),
    ("국민미래연합", "National Future Union"),
    ("한빛투자증권", "Hanbit Investment & Securities"), ("동암대", "Dongam University"), ("봉화군", "Bonghwa County"),
    ("울산대학교병원", "Ulsan University Hospital"), ("전국언론노동조합", "National Union of Media Workers"),
    ("로잔공대", "Lausanne Institute of Technology"), ("포르투국제영화제", "Porto International Film Festival"),
    ("서울디자인재단", "Seoul Design Foundation"), ("강릉 해오름FC", "Gangneung Haeoreum FC"),
    ("대한의사연합회", "Korean Physicians' Federation"), ("전국전공의회", "National Trainee Doctors' Council"),
    ("한국노르딕스키협회", "Korea Nordic Ski Union"), ("해원군민체육관", "Haewon County Gymnasium"),
    ("소금밭의 겨울", "Winter in the Salt Field"), ("헬름고르", "Helmgaard A/S"), ("솔라리온", "Solarion"),
]  # fmt: skip


@pytest.mark.parametrize(("hangul", "latin"), PAIRS)
def test_translated_and_heard_parts_explain_a_name(compounds: Compounds, hangul: str, latin: str) -> None:
    assert compounds.distance(hangul, latin) < 0.6
    assert compounds.keys(hangul) & compounds.keys(latin)


@pytest.mark.parametrize("hangul", [hangul for hangul, _ in PAIRS])
def test_no_other_name_of_the_list_is_as_near(compounds: Compounds, hangul: str) -> None:
    nearest = min(PAIRS, key=lambda pair: compounds.distance(hangul, pair[1]))
    assert nearest[0] == hangul


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [
        ("한미르중공업", "Hanmir Shipping"), ("동암대", "Dongam High School"),
        ("국민미래연합", "National Future Party"),
        ("SK텔레콤", "SK hynix"), ("LG유플러스", "LG Electronics"),
        ("서울대학교", "Seoul National University Hospital"),
    ],
)  # fmt: skip
def test_a_part_without_partner_keeps_names_apart(compounds: Compounds, hangul: str, latin: str) -> None:
    assert compounds.distance(hangul, latin) > 0.6


def test_words_carry_no_articles_plurals_or_possessives() -> None:
    assert words_of("The Workers’ Party of the Cities") == ("worker", "party", "city")


def test_a_name_of_parts_alone_is_known_as_such(compounds: Compounds) -> None:
    assert compounds.is_made_of_parts("노동조합")
    assert not compounds.is_made_of_parts("누리온게임즈")


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [
        ("크래프톤", "Krafton"),
        ("라이트캡", "Lightcap"),
        ("저커버그", "Zuckerberg"),
        ("강릉", "Gangneung"),
        ("햄릿", "Hamlet"),
    ],
)
def test_names_that_sound_alike_share_a_key(hangul: str, latin: str) -> None:
    assert hangul_keys(hangul) & latin_keys(latin)


def test_parts_are_sorted_without_repeats() -> None:
    rows = default_rules().table("shared/name_part")
    keys = [row["ko"] for row in rows]
    assert keys == sorted(set(keys))
    assert {row["role"] for row in rows} == {"head", "part", "weak"}
    assert all(row["en"] or row["role"] == "weak" for row in rows)


@pytest.mark.parametrize(
    "name",
    [
        "shared/anaphora",
        "shared/name_branch",
        "shared/name_nation",
        "shared/name_short",
        "shared/no_firm",
        "shared/spokesperson",
    ],
)
def test_word_lists_of_linking_are_sorted_without_repeats(name: str) -> None:
    rows = [tuple(row.values()) for row in default_rules().table(name)]
    assert rows == sorted(set(rows))
