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
        ("Vice Minister of Agriculture Ham Seo-yun told reporters.", "vice-minister", "Vice Minister", "stated"),
        ("Former Director of Public Health Carla Roan denied it.", "director", "Director", "done"),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The head of the museum, [PERSON Kim Min-su], said so.", ("Kim Min-su", "head", None)),
        (
            "It was safe, said the vice-chair of the [ORG Energy Board], [PERSON Kim Min-su].",
            ("Kim Min-su", "vice-chair", "Energy Board"),
        ),
        ("The school's principal, [PERSON Kim Min-su], wept.", ("Kim Min-su", "principal", None)),
        (
            "[ORG Hanbit Steel]'s chief executive is [PERSON Kim Min-su].",
            ("Kim Min-su", "chief executive", "Hanbit Steel"),
        ),
        ("As head of the panel, [PERSON Kim Min-su] read it out.", ("Kim Min-su", "head", None)),
        (
            "[PERSON Kim Min-su] became president of [ORG Hanbit Steel] in May.",
            ("Kim Min-su", "president", "Hanbit Steel"),
        ),
        (
            "[PERSON Kim Min-su] stepped down as chairman of [ORG Hanbit Steel].",
            ("Kim Min-su", "chairman", "Hanbit Steel"),
        ),
        ("[PERSON Kim Min-su], the commission's vice-chairwoman, left.", ("Kim Min-su", "vice-chairwoman", None)),
    ],
)
def test_posts_stand_before_a_comma_and_the_name_or_behind_a_verb(reading, rules, text, expected):
    assert beside(reading, text, rules) == [expected]


def test_whom_somebody_talks_to_before_a_comma_is_another(reading, rules):
    assert beside(reading, "After talks with the chairman, [PERSON Kim Min-su] flew home.", rules) == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kim Min-su was named chief executive of Hanbit Steel.", "stated"),
        ("Kim Min-su resigned as chief executive of Hanbit Steel.", "done"),
        ("Kim Min-su will become chief executive of Hanbit Steel.", "planned"),
        ("Kim Min-su became chief executive of Hanbit Steel in 2011.", "done"),
    ],
)
def test_verbs_say_whether_a_post_is_held(rules, text, status):
    assert [(title, name) for title, _, name in told(text, rules)] == [("chief-executive-officer", status)]


def test_the_title_of_the_next_name_is_left_to_it(reading, rules):
    text = "[PERSON Ryu Gun-hee], Budget Director [PERSON Tak Yun-jae] came."
    assert beside(reading, text, rules) == [("Tak Yun-jae", "Budget Director", None)]


def test_words_that_head_an_office_and_ranks_are_sorted_and_single(rules):
    for name in ("office_head", "rank_word"):
        words = [row["surface"] for row in rules.lexicon("en", name).rows]
        assert words == sorted(set(words))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[PERSON Ma Seon-ah], who heads the county's safety division, left.", ("Ma Seon-ah", "heads", None)),
        ("[PERSON Ma Seon-ah] is head of safety at the port.", ("Ma Seon-ah", "head", None)),
        ("[PERSON Ma Seon-ah] is the port's safety manager.", ("Ma Seon-ah", "safety manager", None)),
        ("The county's construction chief [PERSON Ma Seon-ah] left.", ("Ma Seon-ah", "construction chief", None)),
        ("It broke, said safety manager [PERSON Ma Seon-ah].", ("Ma Seon-ah", "safety manager", None)),
    ],
)
def test_posts_without_a_named_body_are_read(reading, rules, text, expected):
    assert beside(reading, text, rules) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "[PERSON Ma Seon-ah], who leads the investigation, left.",
        "[PERSON Ma Seon-ah] is leading the search.",
        "Later that day the brave captain [PERSON Ma Seon-ah] left.",
    ],
)
def test_what_is_led_must_be_a_body_and_small_letters_name_a_field(reading, rules, text):
    assert beside(reading, text, rules) == []


def test_the_sentence_before_is_no_part_of_a_title(reading, rules):
    text = "It opened on Saturday. South Jeolla Governor [PERSON Ma Seon-ah] apologised."
    assert beside(reading, text, rules) == [("Ma Seon-ah", "South Jeolla Governor", None)]


def test_a_verb_before_an_article_is_no_post(reading, rules):
    assert beside(reading, "A lawyer, [PERSON Ma Seon-ah], asked the judge.", rules) == []


@pytest.mark.parametrize("name", ["lead_verb", "post_verb"])
def test_the_verbs_are_sorted_and_single(rules, name):
    surfaces = [row["surface"] for row in rules.lexicon("en", name).rows]
    assert surfaces == sorted(set(surfaces))
