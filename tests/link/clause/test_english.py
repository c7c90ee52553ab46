"""Word classes of English without a tagger."""

from collections.abc import Callable

import pytest

from factx.link.clause.english import grammar, phrase_ending, phrase_starting
from factx.link.clause.view import SentenceView
from factx.rules.load import RuleSet

Sentence = Callable[..., SentenceView]


def kinds(sentence: SentenceView) -> dict[str, str]:
    return {sentence.document.text[word.start : word.end]: word.kind for word in sentence.words}


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("The profit rises sharply.", "rises", "verb"),
        ("The rises in profit were sharp.", "rises", "noun"),
        ("The fire gutted four homes.", "gutted", "verb"),
        ("The unnamed firm left.", "unnamed", "noun"),
        ("Sales fell sharply.", "sharply", "adv"),
        ("The city plans to build a port.", "plans", "verb"),
        ("The plans of the city failed.", "plans", "noun"),
        ("Debts run to £40m.", "run", "verb"),
        ("The trust, whose assets come to at least $8bn, closed.", "come", "verb"),
        ("The price increase to 5,000 won angered riders.", "increase", "noun"),
        ("It had net income.", "net", "noun"),
        ("Prices have more than doubled.", "doubled", "verb"),
        ("It costs $5 billion.", "5", "num"),
        ("The Nikkei 225 lost ground.", "lost", "verb"),
        ("She left because of rain.", "because", "conj"),
    ],
)
def test_a_word_has_the_class_that_its_neighbours_give_it(sentence: Sentence, text: str, word: str, kind: str) -> None:
    assert kinds(sentence(text))[word] == kind


def test_words_are_cut_from_the_text(sentence: Sentence) -> None:
    text = "The U.S. company’s year-on-year R&D budget isn't “cut” by $1.2bn."
    view = sentence(text)
    assert [text[word.start : word.end].lower().replace("’", "'") for word in view.words] == [
        word.low for word in view.words
    ]


def test_a_verb_knows_its_lemma_group_and_tense(sentence: Sentence, rules: RuleSet) -> None:
    known = grammar(rules)
    (verb,) = [word for word in sentence("The mayor said nothing.").words if word.verb]
    assert (known.lemma(verb), known.is_past(verb)) == ("say", True)
    (verb,) = [word for word in sentence("Prices rise.").words if word.verb] or [None]
    assert verb is None or known.group(verb) == "rise"
    (unknown,) = [word for word in sentence("The fire gutted homes.").words if word.verb]
    assert (known.lemma(unknown), known.group(unknown), known.is_past(unknown)) == ("gutted", "act", True)


def test_noun_phrases_by_their_ends(sentence: Sentence) -> None:
    text = "The monthly active users of the app rose."
    words = sentence(text).words
    ends = {word.low: n for n, word in enumerate(words)}

    def between(phrase: tuple[int, int] | None) -> str | None:
        return text[words[phrase[0]].start : words[phrase[1]].end] if phrase else None

    assert between(phrase_ending(words, ends["users"])) == "monthly active users"
    assert between(phrase_starting(words, 0, len(words))) == "monthly active users"
    assert phrase_ending(words, ends["of"]) is None
    assert phrase_starting(words, ends["of"], len(words)) is None
    assert phrase_starting(words, len(words), len(words)) is None


@pytest.mark.parametrize("noise", ["…", "— — —", "''", "1 2 3 4 5", "a " * 400, "-" * 400])
def test_signs_numbers_and_endless_rows_have_classes_too(sentence: Sentence, noise: str) -> None:
    words = sentence(f"The mayor said {noise} that nothing was known").words
    assert words
    assert all(word.kind for word in words)


def test_a_name_behind_a_noun_in_the_plural_begins_another_phrase(sentence: Sentence) -> None:
    view = sentence("On those days Choo sold five; the drugmaker Pfizer sold six.")
    found = phrase_starting(view.words, 2, 4)
    assert found == (2, 2)
    assert phrase_ending(view.words, 3) == (3, 3)
