"""Superlatives that state a rank: 국내 최대, 관측 이래 가장 높다, ``South Korea's largest``, ``the highest on record``.

Who is the largest of a field is the first of it, as the second-largest is the second: so another source's 2위 may be
set against it. Without a field that is named (``the biggest problem``) nothing is ranked, nor where a year alone says
since when (``the highest since 2017``): that is of those years.
"""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

import regex

from factx.link.clause.view import SentenceView
from factx.link.facts.maker import Maker
from factx.link.facts.qualities import ENDING, QUALITY
from factx.models.mention import FigureValue, Mention
from factx.patterns import alternatives, as_listed, compiled
from factx.rules.load import RuleSet
from factx.rules.search import Search

RULE = "link.superlative"
FIRST = FigureValue(number=Decimal(1), step=Decimal(1), form="rank", unit="ordinal")
_APPOSED = compiled(r",\s(?:the\s)?(?:[\w.]+\s){0,3}?(?:[\w.]+['’]s\s)?$")
_NAMED = 48
"""Characters from a name to the superlative in its apposition: ``Hanbyeol, one of the country's largest``."""
_BEFORE, _AFTER = 28, 64
"""Characters before and after a superlative in which its field is named."""


class Superlatives:
    """The words of the table ``qualities``, and those that name a field (``rank_field``)."""

    def __init__(self, rules: RuleSet) -> None:
        rows = rules.table("shared/qualities")
        self._quality = {word: row["quality"] for row in rows for word in row["ko"].split("|")}
        self._nouns = {row["surface"]: row["quality"] for row in rules.lexicon("ko", "superlative").rows}
        self._most = {word: row["quality"] for row in rows for word in row["en"].split("|") if _is_superlative(word)}
        fields = {lang: rules.lexicon(lang, "rank_field") for lang in ("ko", "en")}
        words, nouns = alternatives(self._quality), alternatives(self._nouns)
        self._ko = Search(rf"(?<![가-힣])(?:(?:가장|제일)\s(?P<quality>{words}){ENDING}(?![가-힣])|(?P<noun>{nouns}))")
        self._found_ko = compiled(rf"{alternatives(fields['ko'].group('before').words)}\s?(?:가장\s?)?$")
        self._unranked_ko = compiled(r"\d(?:년|월|일)\s?(?:만에|이후|이래)\s?$|^\s?\d|^(?:\s?(?:로|한|치|화|액|값))")
        self._en = Search(
            rf"(?P<the>\bthe|['’]s)\s(?P<quality>{alternatives(self._most)})(?:-ever)?(?![\w-])", int(regex.IGNORECASE)
        )
        after = alternatives(fields["en"].group("after").words)
        self._found_en = compiled(rf"(?:[\w’'-]+\s){{0,6}}?{after}(?!\w)", int(regex.IGNORECASE))
        self._unranked_en = compiled(r"^\s?(?:ever\s)?since\s(?:\w+\s)?\d{4}|^\s(?:of\sthe\s)?(?:two|three|four)\b")

    def of(self, sentence: SentenceView) -> Iterator[tuple[int, int, str]]:
        """Start, end and quality of each in a sentence."""
        text, start, end = sentence.document.text, sentence.start, sentence.end
        korean = sentence.lang == "ko"
        for match in (self._ko if korean else self._en).finditer(text, start, end):
            behind = text[match.end() : min(end, match.end() + _AFTER)]
            before = text[max(start, match.start() - _BEFORE) : match.start()]
            if korean:
                if self._found_ko.search(before) and not (
                    self._unranked_ko.search(before) or (match["noun"] and self._unranked_ko.search(behind))
                ):
                    quality = self._nouns.get(match["noun"]) or self._quality[as_listed(match["quality"])]
                    yield match.start(), match.end(), quality
            elif not self._unranked_en.search(behind):
                owned = match["the"].startswith(("'", "’"))
                if owned or self._found_en.match(behind.lstrip()):
                    yield match.start("quality"), match.end("quality"), self._most[as_listed(match["quality"])]


class Ranked(NamedTuple):
    """A rank that no ordinal tells.

    Attributes:
        figure: says the rank in its place.
        shown: the words that tell it.
        quality: by what it is reckoned, as a warning.
        name: that which it stands in apposition to, of whom it is said; None without one.
    """

    sentence: SentenceView
    figure: Mention
    shown: tuple[int, int]
    quality: str
    name: str | None


def superlatives(maker: Maker) -> Iterator[Ranked]:
    """Each that a text tells, as the first of its field."""
    words = _words(maker.rules)
    for sentence in maker.view.sentences:
        if sentence.lang == "und":
            continue
        for start, end, quality in words.of(sentence):
            if any(m.start < end and start < m.end for m in sentence.of_kind("figure")):
                continue
            mention = Mention(
                id=f"{maker.document.id}#s{start}-{end}", source=maker.document.id, kind="figure", start=start, end=end,
                text=maker.text[start:end], line=1, zone="body", rule=RULE, value=FIRST,
            )  # fmt: skip
            yield Ranked(sentence, mention, (start, end), f"{QUALITY}{quality}", _named(sentence, start))


def _named(sentence: SentenceView, start: int) -> str | None:
    """The name right before the apposition that a superlative opens: ``Haeoreum Foods, the biggest supplier``."""
    if sentence.lang != "en":
        return None
    for mention in reversed(sentence.of_kind("entity")):
        near = mention.end <= start <= mention.end + _NAMED
        if near and mention.entity_type in ("ORG", "PERSON", "PRODUCT"):
            apposed = _APPOSED.fullmatch(sentence.document.text, mention.end, start)
            return mention.entity if apposed else None
    return None


def _is_superlative(word: str) -> bool:
    """``most`` and ``top`` by themselves are none: most people, the top floor."""
    whole = word.endswith("est") and "-" not in word and len(word) > 4
    return whole or word == "worst" or word.startswith(("most ", "least "))


@cache
def _words(rules: RuleSet) -> Superlatives:
    return Superlatives(rules)
