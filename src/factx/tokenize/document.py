"""Document to document with sentences: the tokenizer of each language is loaded when a paragraph of it is met."""

from dataclasses import replace
from functools import lru_cache

from factx.models.document import Document, Lang, Sentence
from factx.rules.lexicon import Lexicon
from factx.rules.load import RuleSet
from factx.tokenize.protocol import Tokenizer


@lru_cache(maxsize=4)
def tokenizer(lang: Lang, rules: RuleSet) -> Tokenizer:
    """The tokenizer of a language, loaded once for a rule set.

    Raises:
        ValueError: there is none for `lang`.
    """
    if lang == "ko":
        from factx.tokenize.korean import KoreanTokenizer  # noqa: PLC0415

        tables = rules.tables("shared/entities")
        names = [surface for name, rows in tables.items() for surface, _ in Lexicon(name, "ko", rows).surfaces()]
        return KoreanTokenizer(names)
    if lang == "en":
        from factx.tokenize.english import EnglishTokenizer  # noqa: PLC0415

        abbreviations = {row["surface"]: row["ends"] for row in rules.lexicon("en", "abbreviation").rows}
        starters = (surface for surface, _ in rules.lexicon("en", "function_word").surfaces())
        months = (surface for surface, _ in rules.lexicon("en", "month").surfaces())
        return EnglishTokenizer(abbreviations, starters, months)
    raise ValueError(f"no tokenizer for {lang!r}")


def tokenize(document: Document, rules: RuleSet) -> Document:
    """The document with the sentences of its Korean and English paragraphs. A sentence never crosses a paragraph."""
    sentences = []
    for number, block in enumerate(document.blocks):
        if block.lang != "und":
            pieces = tokenizer(block.lang, rules).sentences(document.text, block.start, block.end)
            sentences += [Sentence(start, end, block.lang, block.zone, number, tokens) for start, end, tokens in pieces]
    return replace(document, sentences=tuple(sentences))


def versions() -> dict[str, str]:
    """The installed versions of the tokenizers, without loading them."""
    from importlib.metadata import version  # noqa: PLC0415

    return {"kiwi": version("kiwipiepy"), "spacy": version("spacy")}
