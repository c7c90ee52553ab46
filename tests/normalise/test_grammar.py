"""What fills a grammar slot: a pattern with boundaries of its own, and a reader of what it matched."""

import pytest
import regex

from factx.normalise.grammars import GRAMMARS

SLOTS = [(lang, name) for lang in ("ko", "en") for name in sorted(GRAMMARS[lang])]


@pytest.mark.parametrize(("lang", "name"), SLOTS)
def test_patterns_compile_and_name_no_groups(lang: str, name: str) -> None:
    assert regex.compile(GRAMMARS[lang][name].pattern).groupindex == {}


@pytest.mark.parametrize(
    ("lang", "name", "text"),
    [("ko", "number", "관객 1억2천만 명"), ("ko", "number", "스물다섯 살"), ("en", "number", "some 3.5 million people"),
     ("en", "ordinal", "the twenty-first of May")],
)  # fmt: skip
def test_a_surface_has_a_value_and_holds_one_of_its_triggers(lang: str, name: str, text: str) -> None:
    grammar = GRAMMARS[lang][name]
    found = regex.search(grammar.pattern, text)
    assert found is not None
    assert grammar.parse(found[0]) is not None
    folded = regex.sub(r"\d", "0", found[0].lower())
    assert grammar.triggers is None or any(trigger in folded for trigger in grammar.triggers)
