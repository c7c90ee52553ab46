"""Parties, offences and former offices of people."""

from collections.abc import Callable

import pytest

from factx.link.facts.belongings import CRIME, PARTY, RULE
from factx.models.fact import Fact, RelationValue, RoleValue
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source

Facts = Callable[[str, str], list[Fact]]


@pytest.fixture(scope="module")
def facts(rules: RuleSet) -> Facts:
    return lambda text, lang: list(read_source(document("t", text, rules, Declared(lang=lang)), rules).facts)


def told(found: list[Fact], attribute: str) -> set[tuple[str | None, str | None]]:
    values = [(f.subject, f.value) for f in found if f.rule == RULE and f.attribute == attribute]
    return {(who, v.object or v.type) for who, v in values if isinstance(v, RelationValue)}


def offices(found: list[Fact]) -> set[tuple[str | None, str, str]]:
    return {(f.subject, f.value.title, f.status.name) for f in found if isinstance(f.value, RoleValue)}


@pytest.mark.parametrize(
    ("text", "lang", "who", "party"),
    [
        ("더불어민주당 오세린 후보가 당선됐다.", "ko", "person:오세린", "org:democratic-party-of-korea"),
        ("무소속 오세린 후보가 당선됐다.", "ko", "person:오세린", "independent"),
        ("무소속으로 출마한 오세린 후보가 당선됐다.", "ko", "person:오세린", "independent"),
        ("Oh Se-rin of the Justice Party won.", "en", "person:oh-se-rin", "org:justice-party"),
        ("The Green Alliance's Bae So-dam won.", "en", "person:bae-so-dam", "org:green-alliance"),
        ("Oh Se-rin, an independent, won the seat.", "en", "person:oh-se-rin", "independent"),
        ("Oh Se-rin, a lawyer without party backing, won.", "en", "person:oh-se-rin", "independent"),
    ],
)
def test_the_party_of_a_person(facts: Facts, text: str, lang: str, who: str, party: str) -> None:
    ((subject, value),) = told(facts(text, lang), PARTY)
    assert subject == who
    assert value is not None
    assert value.startswith(party)


@pytest.mark.parametrize(
    ("text", "lang", "who", "offence"),
    [
        ("조병구 전 시장은 뇌물수수 혐의로 징역 2년이 확정됐다.", "ko", "person:조병구", "bribery"),
        ("검찰은 횡령 혐의를 받는 조병구 전 시장을 기소했다.", "ko", "person:조병구", "embezzlement"),
        ("Cho Byung-gu was convicted of embezzling city funds.", "en", "person:cho-byung-gu", "embezzlement"),
        ("Cho Byung-gu was sent to prison for taking bribes.", "en", "person:cho-byung-gu", "bribery"),
        ("조병구 전 시장이 출석했다. 재판부는 사기 혐의를 유죄로 봤다.", "ko", "person:조병구", "fraud"),
    ],
)
def test_the_offence_that_a_person_is_accused_of(facts: Facts, text: str, lang: str, who: str, offence: str) -> None:
    assert told(facts(text, lang), CRIME) == {(who, offence)}


@pytest.mark.parametrize(
    ("text", "lang"),
    [("조병구 감독은 살인 더위에 시달렸다.", "ko"), ("Cho Byung-gu kept stealing the show.", "en")],
)
def test_without_a_word_of_the_law_an_offence_is_but_a_word(facts: Facts, text: str, lang: str) -> None:
    assert told(facts(text, lang), CRIME) == set()


@pytest.mark.parametrize(
    ("text", "lang", "office"),
    [
        ("부시장을 지낸 엄재석 후보가 나섰다.", "ko", ("person:엄재석", "deputy-mayor", "done")),
        ("엄재석 후보는 부시장을 지냈다.", "ko", ("person:엄재석", "deputy-mayor", "done")),
        ("Eom Jae-seok, once the city's deputy mayor, ran.", "en", ("person:eom-jae-seok", "deputy-mayor", "done")),
        (
            "Eom Jae-seok lost. The 61-year-old, a former speaker of the council, sued.",
            "en",
            ("person:eom-jae-seok", "speaker", "done"),
        ),
    ],
)
def test_a_former_office(facts: Facts, text: str, lang: str, office: tuple[str, str, str]) -> None:
    assert office in offices(facts(text, lang))


def test_offences_have_words_of_both_languages_each_once(rules: RuleSet) -> None:
    rows = rules.table("shared/offences")
    assert [row["id"] for row in rows] == sorted({row["id"] for row in rows})
    assert {row["wider"] for row in rows} - {""} <= {row["id"] for row in rows}
    for lang in ("ko", "en"):
        words = [word for row in rows for word in row[lang].split("|")]
        assert len(words) == len(set(words))
        assert all(words)


@pytest.mark.parametrize("name", ["no_party", "offence_cue"])
@pytest.mark.parametrize("lang", ["ko", "en"])
def test_cues_are_sorted(rules: RuleSet, lang: str, name: str) -> None:
    rows = [row["surface"] for row in rules.lexicon(lang, name).rows]
    assert rows == sorted(set(rows))


def test_titles_held_besides_others_are_listed_titles(rules: RuleSet) -> None:
    rows = [row["id"] for row in rules.table("shared/roles_besides")]
    assert rows == sorted(set(rows))
    assert set(rows) <= {row["id"] for row in rules.table("shared/roles")}
