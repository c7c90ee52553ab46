"""Personal names across scripts: the same person under many spellings, and neighbours that stay apart."""

import pytest

from factx.normalise.name.person import PersonName, PersonNames

ALIKE = 0.6


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [
        ("김범수", "Kim Beom-su"), ("김범수", "Kim Bum-soo"), ("김범수", "Beom-su Kim"), ("이재명", "Lee Jae-myung"),
        ("박정희", "Park Chung-hee"), ("최태원", "Chey Tae-won"), ("노무현", "Roh Moo-hyun"),
        ("정의선", "Euisun Chung"), ("임문영", "Lim Moon-young"), ("남궁철", "Namgung Chul"), ("제갈민", "Jegal Min"),
        ("황선우", "Hwang Sun-woo"), ("구광모", "Koo Kwang-mo"), ("윤석열", "Yoon Suk Yeol"), ("유재석", "Yoo Jae-suk"),
        ("한강", "Han Kang"), ("봉준호", "Bong Joon Ho"), ("곽노정", "Kwak Noh-jung"), ("홍명보", "Hong Myung-bo"),
    ],
)  # fmt: skip
def test_a_korean_name_meets_its_free_romanisations(persons: PersonNames, hangul: str, latin: str) -> None:
    assert persons.distance(hangul, latin) < ALIKE


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [
        ("브래드 라이트캡", "Brad Lightcap"), ("제이슨 권", "Jason Kwon"), ("조앤 장", "Joanne Jang"),
        ("샘 올트먼", "Sam Altman"), ("도널드 트럼프", "Donald J. Trump"),
        ("볼로디미르 젤렌스키", "Volodymyr Zelenskyy"),
        ("시진핑", "Xi Jinping"), ("다카이치 사나에", "Sanae Takaichi"),
        ("우르줄라 폰데어라이엔", "Ursula von der Leyen"),
        ("에마뉘엘 마크롱", "Emmanuel Macron"), ("젠슨 황", "Jensen Huang"), ("제이크 윌크진스키", "Jake Wilczynski"),
        ("니콜라스 케이지", "Nicolas Cage"), ("크리스티아누 호날두", "Cristiano Ronaldo"),
        ("오타니 쇼헤이", "Shohei Ohtani"),
    ],
)  # fmt: skip
def test_a_foreign_name_meets_its_sounds(persons: PersonNames, hangul: str, latin: str) -> None:
    assert persons.distance(hangul, latin) < ALIKE


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [
        ("김민수", "Kim Min-seo"), ("김민수", "Lee Min-su"), ("이재명", "Lee Jae-yong"), ("제이슨 권", "Jason Lee"),
        ("브래드 라이트캡", "Brad Lightman"), ("조앤 장", "Joan Kang"), ("제이크 권", "Jason Kwon"),
        ("마크 저커버그", "Mark Cuban"), ("박영선", "Park Young-soo"), ("올리버 제이", "Oliver Jason"),
        ("정세균", "Chung Se-hyun"),
    ],
)  # fmt: skip
def test_neighbours_stay_apart(persons: PersonNames, hangul: str, latin: str) -> None:
    assert persons.distance(hangul, latin) > ALIKE


def test_a_surname_of_two_syllables_gives_two_cuts(persons: PersonNames) -> None:
    assert list(persons.read_korean("남궁철")) == [PersonName("남궁", "철"), PersonName("남", "궁철")]


def test_a_word_is_no_korean_name_without_a_surname(persons: PersonNames) -> None:
    assert list(persons.read_korean("크래프톤")) == []
    assert list(persons.read_korean("브래드 라이트캡")) == []


def test_one_latin_surname_may_stand_for_several(persons: PersonNames) -> None:
    assert persons.surnames_of("Chun") == {"전", "천"}
    assert persons.same_surname("권", "Gwon")
    assert not persons.same_surname("권", "Kim")


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [
        ("찰스 3세", "King Charles"), ("베네딕토 16세", "Pope Benedict XVI"), ("해리 왕자", "Prince Harry"),
        ("로버트 다우니 주니어", "Robert Downey Jr."), ("퇴계 이황", "Yi Hwang"), ("세종대왕", "King Sejong"),
        ("나라심하 라오", "P.V. Narasimha Rao"), ("황우석", "Hwang Woo-suk"),
        ("강경화", "Kang Kyung-wha"), ("임종룡", "Lim Jong-yong"),
    ],
)  # fmt: skip
def test_titles_numbers_pen_names_particles_and_initials_do_not_part_a_name(
    persons: PersonNames, hangul: str, latin: str
) -> None:
    assert persons.distance(hangul, latin) < ALIKE


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [("찰스 3세", "King Charles II"), ("해리 왕자", "King Harry"), ("베네딕토 16세", "Pope Benedict XV")],
)
def test_another_number_or_title_is_another_person(persons: PersonNames, hangul: str, latin: str) -> None:
    assert persons.distance(hangul, latin) > 0.45


@pytest.mark.parametrize(("hangul", "latin"), [("모차르트", "Wolfgang Amadeus Mozart"), ("권도형", "Do Kwon")])
def test_a_part_of_a_name_is_nearer_than_a_stranger_but_not_near_enough(
    persons: PersonNames, hangul: str, latin: str
) -> None:
    assert ALIKE < persons.distance(hangul, latin) < 1
