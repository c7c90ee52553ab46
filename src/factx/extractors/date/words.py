"""The words around a date that change its meaning or its extent, by language, ready to be looked up at an offset."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from factx.patterns import compiled
from factx.rules.lexicon import Row
from factx.rules.load import RuleSet

_PASSED = compiled(r"(?:하루|이틀|사흘|나흘|닷새|열흘|보름|한참|[일주달년간][가-힣]?|시간|분)[이가]\s\Z")
"""A length of time that passed, whose verb is no ``last``."""
_REACH = 40
_IN_FRAME_KO = r"에?[는도]?,?\s(?:[가-힣]{1,10}(?:에서[는도만]?|에[는도]?|[은는도]),?\s)?"
"""What may stand between a year and its month: ``10년 전 부산에서도 10월 29일``, ``내년 전시회는 1월 7일``."""
_AMOUNT = compiled(r"(?:%|percent|per\scent|percentage\spoints?|cents|million|billion|\d)\s\Z")
"""How much more or less something is than at another time."""


class Zones:
    """Names of time zones beside a date."""

    def __init__(self, rules: RuleSet, lang: str) -> None:
        self._names = rules.lexicon(lang, "zones")
        name = rf"(?P<name>{self._names.pattern})"
        self._before = compiled(rf"{name}(?:으로는?|\s?기준(?:으로)?)?\s{{0,2}}\Z")
        self._after = compiled(rf"\s?\(\s?{name}(?:\s?기준)?[),]")

    def beside(self, text: str, start: int, end: int) -> str | None:
        """The zone in brackets after a stretch of text, or before it."""
        found = self._after.match(text, end) or self._before.search(text, max(0, start - _REACH), start)
        row = self._names.get(found["name"]) if found else None
        return row["tz"] if row else None


class Words:
    """The word lists of one language, compiled.

    ``date_before`` and ``date_after`` hold what changes a date (``early``, ``지난``, ``ago``, ``말``), ``date_joint``
    what stands between its pieces or its ends, ``date_tense`` what tells the tense of its verb.

    Attributes:
        events: words for what happens on a day (선거); mishaps: those of them that a story may be about (사고).
        frames: what may stand before a year that begins a sentence; `in_frame`: between it and a month of that year.
        thing: the words between a time of day and its day (a 6 a.m. briefing today).
    """

    def __init__(self, rules: RuleSet, lang: str) -> None:
        self.lang = lang
        self._before, self._after = rules.lexicon(lang, "date_before"), rules.lexicon(lang, "date_after")
        joints = rules.lexicon(lang, "date_joint")
        korean = lang == "ko"
        left = "(?<![가-힣])" if korean else ""
        apart = r"(?![A-Za-z])(?!(?<=later|earlier)\s(?:than|this|that)(?![A-Za-z])|(?<=that)\s[a-z])"
        right = rf"(?![가-힣])|(?={rules.lexicon(lang, 'date_particle').pattern})" if korean else apart
        gap = r"\s{0,2}" if korean else r"[\s\-]{1,2}"
        self._before_pattern = compiled(rf"{left}(?P<word>{self._before.pattern}){gap}\Z")
        self._after_pattern = compiled(rf"\s{{0,2}}-?(?P<word>{self._after.pattern})(?:{right})")
        zone = rf"|{rules.lexicon(lang, 'zones').pattern}(?:\s?기준|으로)?" if korean else ""
        self.merge = compiled(rf"\s{{0,3}}(?:(?:{joints.group('merge').pattern}{zone})\s{{0,2}})?\Z")
        self.add = compiled(rf"\s{{0,2}}(?:{joints.group('add').pattern}\s{{0,2}})?\Z")
        self.until = compiled(rf"\s{{0,2}}{joints.group('until').pattern}\s{{0,2}}\Z")
        self.both = compiled(rf"\s{{0,2}}{joints.group('both').pattern}\s{{0,2}}\Z")
        self.listed = compiled(rf"\s{{0,2}}{joints.group('listed').pattern}\s{{0,2}}\Z")
        self.based = compiled(rf"\s{{0,2}}(?P<word>{joints.group('based').pattern})\s{{0,2}}\Z")
        self._opening = compiled(rf"{left}(?P<word>{joints.group('opening').pattern})\s{{0,2}}\Z")
        closing = joints.group("closing")
        adverbs = rules.lexicon(lang, "date_tense").group("adverb")
        self.coming = compiled(rf"{adverbs.pattern}\s{{1,2}}\Z") if len(adverbs) else None
        from_, starting = joints.group("run_from"), joints.group("run_starting")
        self.run_from = compiled(rf"\s{{0,2}}{from_.pattern}\s{{1,2}}\Z") if len(from_) else None
        self.run_starting = compiled(rf"\s{{0,2}}{starting.pattern}\s{{1,2}}\Z") if len(starting) else None
        apposed = joints.group("apposed")
        self.apposed = compiled(rf"{apposed.pattern}\s{{1,2}}\Z") if len(apposed) else None
        ranks = rules.lexicon(lang, "date_tense").group("rank")
        self.ranking = compiled(rf"{ranks.pattern}(?![A-Za-z])[^,;:.]*\Z") if len(ranks) else None
        compared = joints.group("compared").pattern
        amount = r"(?:[$€£¥]?\d[^;:\n]{0,60}?,?\s)?"  # from $10 million, or 52 cents a share, a year earlier
        self._compared = compiled(
            rf"(?:\s\d[\d,.천백만억조 ]{{0,14}}[가-힣%㎡]{{0,4}}?)?\s?{compared}"
            if korean
            else rf"(?<![A-Za-z]){compared}\s{amount}\Z"
        )
        limit = joints.group("limit").pattern
        self._governed = compiled(rf"(?<![A-Za-z])(?i:{joints.group('frame').pattern})\s\Z")
        self._limit = compiled(rf"\s?{limit}" if korean else rf"(?<![A-Za-z])(?i:{limit})\s\Z")
        since, aside = joints.group("since").pattern, r"(?:\s?\([^()]{1,24}\))?\s?"
        self._since = compiled(rf"{aside}{since}" if korean else rf"(?<![A-Za-z])(?i:{since})\s\Z")
        self.events = joints.group("event").words
        self.mishaps = joints.group("mishap").words
        self.frames = joints.group("frame").words
        breaks, parts = joints.group("breaks"), joints.group("parts")
        self.in_frame = compiled(_IN_FRAME_KO if korean else rf"(?!.*\s(?i:{breaks.pattern})\s)[^;:“”\n]{{1,70}}")
        word = rf"\s(?!(?:{parts.pattern})\s)[A-Za-z'’-]{{1,20}}" if len(parts) else "(?!)"
        self.thing = compiled(rf"(?:{word}){{1,4}}\s(?:on\s)?")
        moved = joints.group("moved").pattern
        self._moved = compiled(
            rf"{moved}[는도]?(?![가-힣])" if korean else rf"(?<![A-Za-z]){moved}\s(?:[^;:,.\n]{{1,60}}\s)?\Z"
        )
        said = joints.group("said").pattern
        self._said_after = compiled(
            rf"(?:\s?\([^()]{{1,24}}\))?(?:\s[^\s,.“”\"]{{1,12}}){{0,3}}?\s?(?:[“\"][^“”\"]+[”\"](?:이?라)?(?:고|며|면서)|{said})"
            if korean
            else rf",?\s(?:[A-Za-z’'.-]+\s){{1,6}}?(?i:{said})(?![A-Za-z])"
        )
        reported = rf"(?<![A-Za-z])(?i:{said})(?:\s[A-Za-z’'-]+){{0,4}}?(?:,?\s(?:late\s|early\s)?on)?\s(?:the\s)?\Z"
        self._said_before = None if korean else compiled(reported)
        self.zones = Zones(rules, lang) if korean else None
        self._closing = compiled(rf"\s{{0,2}}(?P<word>{closing.pattern})") if len(closing) else None

    def preceding(self, text: str, start: int, floor: int) -> Iterator[tuple[int, Row]]:
        """Rows of the words that end right before an offset, with where they begin."""
        low = max(floor, start - _REACH)
        found = self._before_pattern.search(text, low, start)
        at = found.start("word") if found else 0
        if found and self.lang == "ko" and found["word"] == "지난" and _PASSED.search(text, max(0, at - 12), at):
            return  # 하루가 지난 19일
        if found and not self._is_compared(text, at, found["word"]):
            for row in self._before.find(found["word"]):
                yield at, row

    def _is_compared(self, text: str, at: int, word: str) -> bool:
        """``8.5% more than a year ago``: how much more is said before, the time is no longer than a year."""
        return word.lower().endswith(" than") and _AMOUNT.search(text, max(0, at - _REACH), at) is not None

    def following(self, text: str, end: int, limit: int) -> Iterator[tuple[int, Row]]:
        """Rows of the words that begin right after an offset, with where they end."""
        found = self._after_pattern.match(text, end, limit)
        if found:
            for row in self._after.find(found["word"]):
                yield found.end("word"), row

    def opening(self, text: str, start: int, floor: int) -> tuple[int, str] | None:
        """What opens a range (``from``, ``between``) right before an offset: where it begins, and the word."""
        found = self._opening.search(text, max(floor, start - 12), start)
        return (found.start("word"), found["word"].lower()) if found else None

    def moved(self, text: str, start: int, end: int) -> bool:
        """Whether something is moved from the first of two dates to the other: 9월에서 내년 2월로 미뤘다."""
        if self.lang == "ko":
            return self._moved.match(text, end) is not None
        return self._moved.search(text, max(0, start - 2 * _REACH), start) is not None

    def compares(self, text: str, start: int, end: int) -> bool:
        """Whether the words around a date compare something with it: ``보다`` after it, ``from`` before it."""
        if self.lang == "ko":
            return self._compared.match(text, end) is not None
        return self._compared.search(text, max(0, start - 2 * _REACH), start) is not None

    def bounds(self, text: str, start: int, end: int) -> bool:
        """Whether a date only says since or until when something is so: ``since``, ``ended``, ``이후``, ``부터``."""
        if self.lang == "ko":
            return self._limit.match(text, end) is not None
        return self._limit.search(text, max(0, start - _REACH), start) is not None

    def only_said(self, text: str, start: int, end: int, floor: int, limit: int) -> bool:
        """Whether somebody only spoke on a day of what happened: ``13일 밝혔다``, ``police said on Monday``."""
        if self._said_after.match(text, end, limit):
            return True
        before = self._said_before
        return before is not None and before.search(text, max(floor, start - _REACH), start) is not None

    def since(self, text: str, start: int, end: int) -> bool:
        """Whether a date only says since when something is so: ``2012년 3분기(3132억원) 이후 최대``."""
        if self.lang == "ko":
            return self._since.match(text, end) is not None
        return self._since.search(text, max(0, start - _REACH), start) is not None

    def governed(self, text: str, start: int) -> bool:
        """Whether an English preposition of time stands right before a date: ``in September``."""
        return self._governed.search(text, max(0, start - _REACH), start) is not None or self.bounds(text, start, start)

    def closing(self, text: str, end: int, limit: int) -> int:
        """Where a word that closes a range (``까지``) ends, else the offset itself."""
        found: Any = self._closing.match(text, end, limit) if self._closing else None
        return int(found.end("word")) if found else end


@lru_cache(maxsize=8)
def words(rules: RuleSet, lang: str) -> Words:
    """The words of a language."""
    return Words(rules, lang)
