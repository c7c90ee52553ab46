"""Where an utterance stands, by turns of phrase of either language."""

import pytest

from factx.link.clause.view import View
from factx.link.said.stances import stances
from factx.rules.load import default_rules


def test_the_table_is_sorted_and_each_stance_is_against_one_that_is_against_it() -> None:
    rows = {row["stance"]: row for row in default_rules().table("shared/stances")}
    assert list(rows) == sorted(rows)
    for name, row in rows.items():
        assert row["sort"] in ("", "wide")
        assert all(name in rows[other]["against"].split("|") for other in row["against"].split("|"))
        for lang in ("ko", "en"):
            assert row[lang].split("|") == sorted(set(row[lang].split("|"))), name


def taken(read, text):
    rules = default_rules()
    return {
        name
        for sentence in View(read(text), [], rules).sentences
        for name in stances(rules).of(sentence, (sentence.start, sentence.end))
    }


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("책임을 통감하고 물러나겠다.", "quit"),
        ("저는 물러나지 않겠습니다.", "quit-"),
        ("He would pack his bags by Friday.", "quit"),
        ("She said she would not resign.", "quit-"),
        ("당분간 수돗물을 끓여 드셔야 합니다.", "unsafe"),
        ("공범은 없는 것으로 본다.", "by_himself"),
        ("He must have had help from the inside.", "with_others"),
        ("There will be no job cuts, not one.", "jobs_kept"),
        ("보도는 한 줄도 사실이 아닙니다.", "all_false"),
        ("Not a word of it is true.", "all_false"),
        ("일부는 맞지만 크게 부풀려졌다.", "part_true"),
        ("There is some truth in the report.", "part_true"),
        ("손쓸 방법이 없었습니다.", "unavoidable"),
        ("No one could have stopped the flood.", "unavoidable"),
        ("책임을 피하지 않겠습니다.", "ours"),
        ("This is not for us to answer.", "theirs"),
        ("그를 두 번 만난 적이 있다.", "acquainted"),
        ("I met her once, at a wedding.", "acquainted"),
        ("다시는 그 광산에 돌아가지 않겠다.", "leave_for_good"),
    ],
)
def test_a_turn_of_phrase_takes_a_stance_unless_it_is_denied(read, text, stance):
    assert stance in taken(read, text)


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("시장이 물러나겠다는 뜻에는 변함이 없다.", "quit"),
        ("There will be no layoffs, not one.", "jobs_kept"),
        ("나도 물이 안전한 줄 알았다.", "unaware"),
    ],
)
def test_what_is_not_of_the_stance_leaves_it(read, text, stance):
    assert stance in taken(read, text)
    assert stance + "-" not in taken(read, text)


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("They ran out of bread.", "sit_out"),
        ("작가는 영국과 가깝다.", "for_good"),
        ("추측은 삼가 달라.", "unsafe"),
        ("통화 기록은 사실이 아니다.", "genuine-"),
        ("It's time for nurses to go to parliament.", "quit"),
    ],
)
def test_a_word_of_many_uses_takes_none_by_itself(read, text, stance):
    assert stance not in taken(read, text)


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("If the vote fails, the mayor will resign.", "quit?"),
        ("The mayor will not resign unless the council asks.", "quit-?"),
        ("표결에서 지면 시장직에서 물러나겠다.", "quit?"),
        ("표결에서 져도 시장직에서 물러나지 않겠다.", "quit-"),
    ],
)
def test_what_holds_on_a_condition_says_so(read, text, stance):
    assert stance in taken(read, text)
