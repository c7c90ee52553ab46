"""Lines of English sport: results, standings, ranked lists, schedules and figures of bowling, which have no grammar.

An agency sends them line by line; their shape alone says what a name in them is.
"""

from collections.abc import Iterator, Sequence

import regex

from factx.extractors.entity.enreading import VERSUS, EnglishReading
from factx.extractors.entity.enwords import Word
from factx.extractors.entity.found import Found
from factx.models.mention import EntityType

_BOWLED = regex.compile(r"\s\d{1,2}(?:\.\d)?-\d{1,2}-\d{1,3}-\d{1,2}\b")
_FELL = regex.compile(r"\d{1,2}-\d{1,3}$")
_TALLY = regex.compile(r"\d{1,2}-\d{1,2}$")
_GOALS = regex.compile(r"\d{1,3}$")
_REMARK = regex.compile(r"\s?(?:\([^()\n]{0,60}\)\s?|OT|SO|[.*]\s?){0,3}$")
_ROW = 14
_PROSE = 8
"""Words in lower case from which on a long line is prose."""
_STANDING = 5
"""So many figures behind one name make a row of a table."""
_LONGEST = 5
_NUMBERED = regex.compile(r"(?:^|[\s,;])\d{1,3}\s?[.-]?\s{1,3}$")
_BACK = 8


class Results:
    """Reads lines of results.

    Args:
        reading: of the document.
    """

    def __init__(self, reading: EnglishReading) -> None:
        self._reading, self._words = reading, reading.words

    def found(self, read: Sequence[Word]) -> list[Found]:
        """The names that the shape of one line tells."""
        if len(read) > _ROW and sum(word.kind == "low" for word in read) > _PROSE:
            return []
        runs = list(self._runs(read))
        if not runs:
            return []
        names = [*self._bowlers(read, runs), *self._ranked(read, runs)]
        if len(read) <= _ROW and not any(w.kind == "low" and w.text not in VERSUS for w in read):
            names += self._teams(read, runs)
        return names

    def _runs(self, read: Sequence[Word]) -> Iterator[tuple[int, int]]:
        """Capitalised words side by side as index pairs, without months and weekdays."""
        n = 0
        while n < len(read):
            if not self._may_name(read[n]):
                n += 1
                continue
            end = n + 1
            while end < len(read) and read[end].gap in (" ", " & ") and self._goes_on(read, end):
                end += 1
            while read[end - 1].text in self._words.particles and end - 1 > n:
                end -= 1
            yield n, end
            n = end

    def _may_name(self, word: Word) -> bool:
        text = word.text
        return (
            word.is_cap
            and text.lower().rstrip(".") not in self._words.calendar
            and text not in VERSUS
            and not text[0].isdigit()
        )

    def _goes_on(self, read: Sequence[Word], n: int) -> bool:
        return self._may_name(read[n]) or read[n].text in self._words.particles

    def _name(self, read: Sequence[Word], run: tuple[int, int], what: EntityType, rule: str) -> Found:
        words = read[run[0] : run[1]]
        text = " ".join(word.text for word in words)
        lists = self._reading.lists
        fitting = [e for e in lists.entries(text) or lists.entries(lists.capitals.get(text, "")) if e.type == what]
        return Found(
            words[0].start, words[-1].end, what, f"en.entity.{rule}", fitting[0].id if fitting else None, priority=6
        )

    def _bowlers(self, read: Sequence[Word], runs: Sequence[tuple[int, int]]) -> Iterator[Found]:
        """``Anderson 10-2-26-0``, ``Fall of wickets: 1-4 Silva``, ``Detroit (Verlander 14-8)``."""
        fallen = any(word.text in ("wicket", "wickets") for word in read[:4])
        for run in runs:
            first, end = run
            if end - first > _LONGEST:
                continue
            behind = read[end] if end < len(read) and read[end].gap == " " else None
            before = read[first - 1].text if first and read[first].gap == " " else ""
            pitcher = behind and _TALLY.match(behind.text) and read[first].gap.strip() == "(" and first
            if _BOWLED.match(self._reading.text, read[end - 1].end) or pitcher or (fallen and _FELL.match(before)):
                yield self._name(read, run, "PERSON", "person.bowling")

    def _ranked(self, read: Sequence[Word], runs: Sequence[tuple[int, int]]) -> Iterator[Found]:
        """``1. Joris Maes (Belgium) Lotto 4 hours``: behind a number a person, the country, then the team."""
        for n, run in enumerate(runs[:-1]):
            first, end = run
            nation = runs[n + 1]
            if nation[0] != end or read[end].gap.strip() != "(" or not self._is_nation(read, nation):
                continue
            numbered = _NUMBERED.search(self._reading.text, max(0, read[first].start - _BACK), read[first].start)
            if not numbered or not 1 < end - first <= _LONGEST:
                continue
            yield self._name(read, run, "PERSON", "person.ranked")
            if n + 2 < len(runs) and runs[n + 2][0] == nation[1] and read[nation[1]].gap.strip() == ")":
                yield self._name(read, runs[n + 2], "ORG", "org.ranked")

    def _is_nation(self, read: Sequence[Word], run: tuple[int, int]) -> bool:
        text = " ".join(word.text for word in read[run[0] : run[1]])
        return any(entry.nation for entry in self._reading.lists.entries(text))

    def _teams(self, read: Sequence[Word], runs: Sequence[tuple[int, int]]) -> Iterator[Found]:
        if self._is_result(read, runs) or self._is_standing(read, runs):
            sides = list(runs)
        elif any(word.text in VERSUS for word in read):
            sides = [run for run in runs if read[run[0]].gap.strip() != "("]
            places = [self._reading.lists.entries(self._text(read, run)) for run in sides]
            if len(sides) != 2 or not any(places):
                return
        else:
            return
        for run in sides:
            if not self._is_nation(read, run) and not self._is_nation_in_capitals(read, run):
                yield self._name(read, run, "ORG", "org.result")

    def _text(self, read: Sequence[Word], run: tuple[int, int]) -> str:
        text = " ".join(word.text for word in read[run[0] : run[1]])
        return text if self._reading.lists.entries(text) else self._reading.lists.capitals.get(text, "")

    def _is_nation_in_capitals(self, read: Sequence[Word], run: tuple[int, int]) -> bool:
        return any(entry.nation for entry in self._reading.lists.entries(self._text(read, run)))

    def _is_result(self, read: Sequence[Word], runs: Sequence[tuple[int, int]]) -> bool:
        """``Hearts 1 Celtic 0``, with no more than a remark in brackets behind it."""
        if len(runs) < 2 or runs[0][0] != 0:
            return False
        at = runs[0][1]
        home, away = read[at : at + 1], runs[1]
        if not home or away[0] != at + 1 or away[1] >= len(read):
            return False
        last = read[away[1]]
        plain = all(_GOALS.match(word.text) and word.gap == " " for word in (home[0], last)) and read[at + 1].gap == " "
        rest = self._reading.text[last.end : read[-1].end + 1] if last is not read[-1] else ""
        return plain and _REMARK.match(rest) is not None

    @staticmethod
    def _is_standing(read: Sequence[Word], runs: Sequence[tuple[int, int]]) -> bool:
        """``Kilmarnock 15 8 4 3 21 14 28``: one name and figures alone."""
        figures = read[runs[0][1] :]
        return (
            len(runs) == 1
            and runs[0][0] == 0
            and len(figures) >= _STANDING
            and all(
                word.kind == "num" and _GOALS.match(word.text) and word.gap.strip() in ("", ".", "-")
                for word in figures
            )
        )
