"""English posts that no list holds whole, beside names."""

from collections.abc import Callable

import pytest

from factx.link.facts.english_posts import EnglishPosts
from factx.link.facts.roles import roles
from factx.models.fact import RoleValue
from factx.read.article import Declared, document
from factx.run.pipeline import read_source


def told(text, rules):
    made = read_source(document("t", text, rules, Declared(published="2027-03-02", published_from="input")), rules)
    facts = roles(made.document, made.mentions, made.entities, rules)
    return [(f.value.title, f.value.title_text, f.status.name) for f in facts if isinstance(f.value, RoleValue)]


def beside(reading: Callable, marked, rules):
    made = reading(marked)
    found = EnglishPosts(made.document, made.mentions, rules).read()
    return [(h.person.text, h.title.text, h.organization.text if h.organization else None) for h in found]


@pytest.mark.parametrize(
    ("text", "title", "words", "status"),
    [
        ("Budget Director Delia Marchetti resigned on Monday.", "budget-director", "Budget Director", "stated"),
        ("Tak Eun-woo, deputy director of the lab, said so.", "vice-director", "deputy director", "stated"),
        ("Kyun Seung-ho, an assistant foreign minister, left.", "vice-foreign-minister", None, "stated"),
        ("co-Chief Executive Officer Whon Namkoong resigned.", "co-ceo", "co-Chief Executive Officer", "stated"),
        ("Vice Health Minister Ham Seo-yun told a briefing.", "vice-minister", "Vice Health Minister", "stated"),
        ("Baek Seung-ho, a former head of the Daejeon office, came.", "group-head", "head", "done"),
    ],
)
def test_english_posts_keep_their_rank(rules, text, title, words, status):
    found = [(one, text_, name) for one, text_, name in told(text, rules) if words in (None, text_)]
    assert (title, status) in [(one, name) for one, _, name in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[PERSON Lim Sang-hyuk], head of the [ORG Park Service], spoke.", ("Lim Sang-hyuk", "head", "Park Service")),
        (
            "[PERSON Lim Sang-hyuk], who leads the [ORG Park Service], spoke.",
            ("Lim Sang-hyuk", "leads", "Park Service"),
        ),
    ],
)
def test_a_plain_word_becomes_a_title_by_what_it_is_of(reading, rules, text, expected):
    assert beside(reading, text, rules) == [expected]


def test_the_title_of_the_next_name_is_left_to_it(reading, rules):
    text = "[PERSON Ryu Gun-hee], Budget Director [PERSON Tak Yun-jae] came."
    assert beside(reading, text, rules) == [("Tak Yun-jae", "Budget Director", None)]


def test_words_that_head_an_office_and_ranks_are_sorted_and_single(rules):
    for name in ("office_head", "rank_word"):
        words = [row["surface"] for row in rules.lexicon("en", name).rows]
        assert words == sorted(set(words))
