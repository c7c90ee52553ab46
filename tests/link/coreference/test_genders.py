"""Whether a person is called she or he."""

from collections.abc import Callable

import pytest

from factx.link.coreference.genders import Genders
from factx.models.report import Reading
from factx.rules.load import RuleSet

Make = Callable[..., Reading]


@pytest.fixture
def genders(reading: Make, rules: RuleSet) -> Callable[[str], tuple[Genders, str]]:
    """What a text tells of the first person in it, and who that is."""

    def read(text: str) -> tuple[Genders, str]:
        made = reading(text)
        named = [(m, getattr(m.value, "entity", None) or "") for m in made.mentions if m.kind == "entity"]
        return Genders(made.document.text, named, rules), named[0][1]

    return read


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Ms [PERSON Pyo Yun-ju] left.", "f"),
        ("The spokesman [PERSON Gil Sun] left.", "m"),
        ("The chairman came. [PERSON Pyo Yun-ju], the owner’s estranged sister, left.", "f"),
        ("She praised her father, the shipowner [PERSON Namgung Suk].", "m"),
        ("[PERSON Namgung Hyeon], 72, says her father lent it.", "f"),
        ("[PERSON Walter Pell] left.", "m"),
        ("회사원 [PERSON 표지원](여·29) 씨가 왔다.", "f"),
        ("아내 [PERSON 지은숙] 씨가 왔다.", "f"),
        ("이웃 [PERSON 마동식](60·남) 씨가 왔다.", "m"),
    ],
)
def test_titles_kin_names_and_brackets_tell(
    genders: Callable[[str], tuple[Genders, str]], text: str, gender: str
) -> None:
    told, person = genders(text)
    other = "m" if gender == "f" else "f"
    assert told.fits(person, gender)  # type: ignore[arg-type]
    assert not told.fits(person, other)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text", ["[PERSON Pyo Jin] left.", "[PERSON Pyo Jin]’s sister lost her bag.", "[PERSON 표진] 씨"]
)
def test_where_nothing_tells_both_fit(genders: Callable[[str], tuple[Genders, str]], text: str) -> None:
    told, person = genders(text)
    assert told.fits(person, "f")
    assert told.fits(person, "m")


def test_a_korean_pronoun_for_both_restricts_nothing(genders: Callable[[str], tuple[Genders, str]]) -> None:
    told, _ = genders("[PERSON 표진] 씨가 왔다.")
    assert told.of_word("그", "ko") is None
    assert told.of_word("그녀", "ko") == "f"
