"""Each word of a sentence with all that it may be called."""

import pytest

from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def units(text: str, lang: str, rules: RuleSet) -> tuple[frozenset[str], ...]:
    reading = read_source(document("t", text, rules, Declared(lang=lang)), rules)
    return next(part.units[0] for part in reading.parts if part.type == "SENTENCE")


@pytest.mark.parametrize(
    ("ko", "en", "step"),
    [
        ("직원들은 주차장으로 빠져나왔다.", "The staff stood in the car park.", "step:evacuation"),
        ("장관은 사직서를 냈다.", "The minister had gone.", "step:leaving_office"),
        ("회사는 외부 감정을 받았다.", "A valuer had looked at the ground.", "step:valuation"),
        ("여객기가 이륙했다.", "The plane had landed.", "step:flying"),
        ("구단은 계약서부터 썼다.", "The club sold the ground.", "step:dealing"),
        ("심판은 명단에서 제외됐다.", "He struck the umpire from the rota.", "step:removal"),
        ("의회가 예산을 승인했다.", "The council voted on the money.", "step:approval"),
    ],
)
def test_deeds_in_other_words_are_of_one_broad_sort(rules: RuleSet, ko: str, en: str, step: str) -> None:
    for text, lang in ((ko, "ko"), (en, "en")):
        assert any(step in word for word in units(text, lang, rules))


def test_a_word_counts_once_however_many_tables_know_it(rules: RuleSet) -> None:
    assert sum("explosion" in word or "deed:explode" in word for word in units("탱크가 폭발했다.", "ko", rules)) == 1


def test_a_word_that_no_table_knows_stands_for_itself(rules: RuleSet) -> None:
    assert frozenset({"w:gribble"}) in units("The gribbles had gone.", "en", rules)


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_steps_are_sorted_and_have_their_words_once(rules: RuleSet, lang: str) -> None:
    rows = rules.table("shared/steps")
    assert [row["step"] for row in rows] == sorted({row["step"] for row in rows})
    for row in rows:
        words = row[lang].split("|")
        assert words == sorted(set(words)), row["step"]


def order_ends(text: str, lang: str, rules: RuleSet) -> tuple[frozenset[str], ...]:
    reading = read_source(document("t", text, rules, Declared(lang=lang)), rules)
    part = next(part for part in reading.parts if part.type == "ORDER")
    return tuple(frozenset().union(*words) for words in part.units)


def test_an_end_that_only_points_back_has_the_words_of_the_sentence_before(rules: RuleSet) -> None:
    beside, of = order_ends("경찰은 병원을 압수수색했다. 명단이 공개된 다음 날 움직인 것이다.", "ko", rules)
    assert "search_and_seizure" in beside
    assert "search_and_seizure" not in of
    beside, of = order_ends("The results were read out. Only once they had gone did he concede.", "en", rules)
    assert "result" in of


def test_what_is_borrowed_takes_nothing_from_the_other_end(rules: RuleSet) -> None:
    beside, of = order_ends("기자들이 취재에 나섰고 재단은 기관에 알렸다. 방송이 첫 보도를 내보낸 뒤였다.", "ko", rules)
    assert "step:news" in of
    assert "step:news" not in beside


def test_a_turn_belongs_to_the_end_in_which_it_ends(rules: RuleSet) -> None:
    _, of = order_ends("Only with the ecological permit in hand did the parties sign.", "en", rules)
    assert "approve" in of


def test_the_names_of_the_sentence_before_come_with_its_words(rules: RuleSet) -> None:
    text = "금융감독원은 감리에 착수했다. 보고서가 공개된 다음 날 움직인 것이다."
    reading = read_source(document("t", text, rules, Declared(lang="ko")), rules)
    (order,) = (part for part in reading.parts if part.type == "ORDER")
    assert len(order.clause.names) == 1
    assert order.beyond.names == ()
