"""What happens at the dates of a document, told by the word that each date goes with.

A date goes with the next predicate in Korean (22일 신고했다) and mostly with the verb before it in English
(``notified it on Feb. 14``). Where that word says no more than that something is held, fixed or begins, the nouns of
its clause tell what: 신고는 22일에야 이뤄졌다, ``the start of the trial is set for``.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

import regex

from factx.link.clause import korean
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.facts.event_facts import ends
from factx.link.facts.maker import Maker
from factx.link.said.standing import standing
from factx.link.said.wordings import Deed, Deeds
from factx.models.happening import Happening
from factx.models.mention import DateValue, Mention
from factx.rules.load import RuleSet
from factx.rules.search import Search

START, END = "start", "end"
_TYPES = ("DATE", "TIME", "DURATION")
_REPORTED = 2
"""Days before publication on which what a report tells of was said."""
_OPENING = 2
"""Words before a date that opens its clause (``On Feb. 14, the lender said``)."""
_NO_LONGER = r"(?![가-힣])"
"""After 기준: 16일 기준금리를 올렸다 is of that day."""
_LEAD = 24
"""Letters before an English date in which the words stand that compare with it."""


class Happenings(Deeds):
    """The table ``happenings`` of a rule set."""

    def __init__(self, rules: RuleSet) -> None:
        table = rules.table("shared/happenings")
        super().__init__(rules, "happenings", "happening")
        self.broad = frozenset(row["happening"] for row in table if row["sort"] in ("broad", "often"))
        """Happenings of which a story has many."""
        self.often = frozenset(row["happening"] for row in table if row["sort"] == "often")
        """Those of which it has one by one body after another: a meeting, an announcement, a call."""
        self._sorts = {row["happening"]: "" if row["happening"] in self.broad else row["sort"] for row in table}

    def told(self, words: Sequence[Deed]) -> frozenset[str]:
        """What words name that say no more by themselves than that it begins, ends, is held or told."""
        return frozenset(name for deed in words for name in self._plain(deed))

    def loosely(self, words: Sequence[Deed]) -> frozenset[str]:
        """What they may name all the same: a fire starts, a door opens."""
        return frozenset(name for deed in words for name in deed.names if not self._sorts[name])

    def _plain(self, deed: Deed) -> Sequence[str]:
        return () if any(self._sorts[name] for name in deed.names) else deed.names

    def aspects(self, words: Sequence[Deed]) -> frozenset[str]:
        """Whether they say that something begins, ends, is moved, or is said."""
        return frozenset(self._sorts[name] for deed in words for name in deed.names) - {"", "light"}


def happenings(maker: Maker) -> Iterator[Happening]:
    """Of each date, hour and period what happens then, where its words say so."""
    table = happening_table(maker.rules)
    for sentence in maker.view.sentences:
        dates = [m for m in sentence.of_kind("date") if isinstance(m.value, DateValue) and m.value.type in _TYPES]
        found = [deed for deed in table.find(sentence) if not _named(sentence, deed)] if dates else []
        for mention in dates:
            span = mention.start, mention.end
            side = standing(sentence, mention)
            if not found:
                if ends(sentence, span):
                    side |= {END}
                if side:
                    yield Happening(span, frozenset(), frozenset(), side, frozenset())
                continue
            if _only_compared(sentence, span):
                continue
            clause = sentence.clause(*span)
            inside = [
                deed for deed in found if clause[0] <= deed.start < clause[1] and not _reckoned_from(sentence, deed)
            ]
            goes_with = (
                _korean(sentence, span, clause, inside)
                if sentence.lang == "ko"
                else _english(sentence, span, clause, inside)
            )
            if not table.told(goes_with) and _said_then(sentence, mention, table.aspects(goes_with)):
                continue
            chosen = goes_with if table.told(goes_with) else inside if table.told(inside) else goes_with
            told = table.told(chosen) or table.loosely(chosen)
            beside = table.told(inside) or table.told(found)
            aspects = table.aspects(goes_with)
            if ends(sentence, span):
                aspects |= {END}
            if told or beside or side:
                yield Happening(span, told, beside - told, aspects | side, _own(sentence, chosen))


def _named(sentence: SentenceView, deed: Deed) -> bool:
    """Whether words are a part of the name of a body: the Financial Supervisory Service serves nothing."""
    return any(
        m.start <= deed.start and deed.end <= m.end and deed.end - deed.start < m.end - m.start
        for m in sentence.of_kind("entity")
        if m.entity_type == "ORG" and m.is_name
    )


def _own(sentence: SentenceView, words: Sequence[Deed]) -> frozenset[tuple[str, str]]:
    return frozenset(
        (name, hit.concept)
        for word in words
        for hit in sentence.hits
        if word.start < hit.end and hit.start < word.end
        for name in word.names
    )


def _said_then(sentence: SentenceView, mention: Mention, aspects: frozenset[str]) -> bool:
    """Whether a date says but when something was told (18일 밝혔다, ``said on Friday``)."""
    published, value = sentence.document.source.published, mention.value
    if published is None or not isinstance(value, DateValue) or value.first is None or value.type == "DURATION":
        return False
    ago = (date.fromisoformat(published[:10]) - date.fromisoformat(value.first[:10])).days
    return "say" in aspects and 0 <= ago <= _REPORTED


def _only_compared(sentence: SentenceView, span: Range) -> bool:
    """Whether nothing is said to happen then: 10일 현재, 지난해보다, ``as of Monday``, ``the worst since 1999``."""
    text, words = sentence.document.text, _no_day(sentence.rules, sentence.lang)
    if text[span[1] : span[1] + 1] == ":":  # ISTANBUL, Feb. 9: …
        return True
    if words["within"].search(text, *span) is not None:
        return True
    if sentence.lang == "ko":
        return any(words[group].match(text, span[1], sentence.end) is not None for group in ("after", "word"))
    start = max(sentence.start, span[0] - _LEAD)
    if any(found.end() >= span[0] - 1 for found in words["before"].finditer(text, start, span[0])):
        return True
    since = text[start : span[1]].casefold().rpartition("since ")
    return (
        bool(since[1])
        and len(since[2]) <= span[1] - span[0]
        and (words["superlative"].search(text, sentence.start, span[0]) is not None)
    )


@cache
def _no_day(rules: RuleSet, lang: str) -> dict[str, Search]:
    lexicon, edge = rules.lexicon(lang, "no_day"), "" if lang == "ko" else r"\b"
    before = r"(?:\s?\([^)]{1,12}\))?\s?" if lang == "ko" else ""
    return {
        group: Search(
            rf"{before}{edge}(?:{lexicon.group(group).pattern}){_NO_LONGER if group == 'word' else edge}",
            int(regex.IGNORECASE),
        )
        for group in sorted({row["group"] for row in lexicon.rows})
    }


def _korean(sentence: SentenceView, span: Range, clause: Range, inside: Sequence[Deed]) -> list[Deed]:
    """The words of the next predicate; of a date that is one itself (22일이다) the nearest before it.

    A verb that only describes a noun farther on is passed over (18일 엔진 폭발에 대한 보고서를 내놨다), the noun after
    a describing verb tells with it (3일 시작된 불).
    """
    tokens = sentence.tokens_between(span[1], clause[1])
    first = korean.predicate_after(tokens, 0, len(tokens))
    if first is not None and any(token.tag.startswith("JK") for token in tokens[1:first]):
        first = korean.predicate_after(tokens, first, len(tokens), main=True)
    if first is not None:
        verb = tokens[first].start, tokens[first].end
        end = korean.described(tokens, first)
        return [
            deed
            for deed in inside
            if (deed.start < verb[1] and verb[0] < deed.end) or (end and deed.start == end.start)
        ]
    before = [deed for deed in inside if deed.end <= span[0]]
    return before[-1:] if before else list(inside)


def _reckoned_from(sentence: SentenceView, deed: Deed) -> bool:
    """Whether a noun only says from when a length of time is counted: 발화 52시간 만에."""
    if sentence.lang != "ko":
        return False
    text = sentence.document.text
    return any(
        deed.end == m.start - 1 and text[deed.end] == " " and text[m.end : m.end + 2].strip().startswith("만")
        for m in sentence.of_kind("date")
    )


def _english(sentence: SentenceView, span: Range, clause: Range, inside: Sequence[Deed]) -> list[Deed]:
    """The words of the verb before a date and what stands between; of one that opens its clause the next verb's."""
    words = sentence.words_between(*clause)
    verbs = [word for word in words if word.verb and word.end <= span[0]]
    close = [deed for deed in inside if 0 <= deed.start - span[1] <= 1]  # the June 8 report
    before = [deed for deed in inside if deed.end <= span[0]]
    if verbs:
        return [*(deed for deed in before if deed.end > verbs[-1].start), *close]
    opens = sum(word.end <= span[0] for word in words) <= _OPENING
    if before and not opens:  # lifted from the temple on June 5
        return [*before[-1:], *close]
    after = next((word for word in words if word.verb and word.start >= span[1]), None)
    if after is not None and not close:
        return [deed for deed in inside if deed.start < after.end and after.start < deed.end]
    return [*before, *close] or list(inside)


@cache
def happening_table(rules: RuleSet) -> Happenings:
    """The table of a rule set, built once."""
    return Happenings(rules)


def begin_and_end(one: Happening | None, other: Happening | None) -> bool:
    """Whether something begins in one happening and ends in the other."""
    a, b = (happening.aspects & {START, END} if happening else frozenset() for happening in (one, other))
    return bool(a and b) and not a & b
