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
    ],
)
def test_a_turn_of_phrase_takes_a_stance_unless_it_is_denied(read, text, stance):
    assert stance in taken(read, text)


@pytest.mark.parametrize("text", ["Will he resign?", "시장이 물러난다면 다시 뽑는다."])
def test_what_is_asked_or_supposed_takes_none(read, text):
    assert not {"quit", "quit-"} & taken(read, text)
