"""The tense of the verb that governs a date: what tells the Friday that was from the one that comes."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from factx.extractors.date.ranges import Phrase
from factx.extractors.date.words import words
from factx.models.document import Sentence
from factx.patterns import compiled
from factx.rules.lexicon import Lexicon
from factx.rules.load import RuleSet
from factx.rules.search import Search

_CLAUSE = 120
"""Characters within which the verb of a date is looked for."""
_OPENS_CLAUSE = re.compile(
    r"(?:[,;:]|\b(?:and|but))\s(?:and\s|but\s)?(?:on\s|late\s|early\s|by\s|in\s)?\Z", re.IGNORECASE
)
"""``…, and on Thursday the council voted``: the verb of such a date follows it."""
_LIMIT = re.compile(r"(?<![a-z])(?:by|before|until|till|than)\s(?:at\sleast\s|the\s)?\Z", re.IGNORECASE)
_LASTS = re.compile(
    r"(?<![a-z])(?:(?:has|have|is|are|remains?|stays?|runs?|lasts?)\s(?:[a-z-]{2,14}\s){0,6}"
    r"|(?:costs?|applies|apply|offers?|keeps?|continues?|works?|sells)\s(?:[\w.,’'-]{1,14}\s){0,6})(?:until|through|till)\s(?:at\sleast\s)?\Z",
    re.IGNORECASE,
)
"""``has until Monday to object``, ``the licence is good through June``."""
_DUE = re.compile(
    r"(?<![a-z])to\s[a-z]+(?:\s[a-z’'-]+){0,6}\s(?:by|before|no\slater\sthan)\s(?:the\s)?\Z", re.IGNORECASE
)
"""``an inquiry of 11 members, to report by June``"""
_UNDONE = re.compile(
    r"(?<![a-z])(?:used|failed|managed|able|unable|had|have|has|began|started|came|went|continued|refused|declined)"
    r"\sto\s[a-z]+(?:\s[a-z’'-]+){0,6}\s(?:by|before)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
"""The same of what was done or not done: ``failed to pay by June``"""
_IF = re.compile(r"(?<![a-z])(?:if|unless)\s[^,.;:]{1,60}\s(?:by|before|until|in)\s(?:the\s)?\Z", re.IGNORECASE)
_FROM_TO = re.compile(r"(?:(?P<from>from)|to|until|till|into|for)\s(?:the\s)?\Z", re.IGNORECASE)
_ADJECTIVE = re.compile(r"(?<=[a-z.])\s(?!the|and|or|to|when|if|as|with|that|which)[a-z]+")
_OPEN = frozenset({"day", "month", "mod", "part", "hour", "minute"})
_IS = re.compile(r"(?<![a-z])(?:is|are)\s(?:on\s|at\s)?\Z", re.IGNORECASE)
_FOR = re.compile(r"(?<![a-z])(?:for|until|to)\s(?:the\s)?\Z", re.IGNORECASE)
_OVER = re.compile(r"(?<![a-z])over\s\Z", re.IGNORECASE)
_WEEKEND = "weekend"


def tense(text: str, phrase: Phrase, sentence: Sentence, rules: RuleSet) -> int:
    """Tense of the verb that governs a phrase: -1 past, 1 future, 0 unknown.

    A period of which results or statistics are told is no time of the verb that gives them out (``will report
    first-quarter results on Tuesday``, ``다음 주 9월 산업생산이 발표된다``); a month of delivery lies ahead.
    """
    found = _of_verb(text, phrase, sentence, rules)
    point = phrase.atom.point
    if found > 0 and point is not None and point.says == {"month"} and _ADJECTIVE.match(text, phrase.end):
        found = 0 if text[sentence.start : phrase.start].lower().endswith("the ") else found  # the February agreement
    if point is None or point.day or not point.says & _PERIODS or not point.says <= _PERIODS | _ALONE:
        return found
    patterns = _cues(rules, sentence.lang)
    if patterns.traded.match(text, phrase.end, sentence.end):
        return 1
    if patterns.commodity and patterns.commodity.match(text, phrase.end, sentence.end):
        return found if words(rules, sentence.lang).governed(text, phrase.start) else 1
    return 0 if found > 0 and patterns.reported.match(text, phrase.end, sentence.end) else found


_PERIODS = frozenset({"month", "quarter", "half"})
_ALONE = frozenset({"mod", "origin"})


def _of_verb(text: str, phrase: Phrase, sentence: Sentence, rules: RuleSet) -> int:
    """Tense by the verb.

    A Korean verb follows, so the first cue after the phrase decides; in English the nearest before it, else after it,
    but for a date that opens a clause. What somebody agreed to lies ahead of him, not the agreement itself. A limit
    (``by Sunday``) under a verb to come or of a promise lies ahead, too, and so does what begins then (``a week of
    mourning, beginning Monday``).
    """
    patterns = _cues(rules, sentence.lang)
    if sentence.lang == "ko":
        if words(rules, "ko").compares(text, phrase.start, phrase.end):
            return -1  # 2분기에는 1분기보다 나아질 것
        coming = words(rules, "ko").coming
        if coming and coming.search(text, max(sentence.start, phrase.start - 12), phrase.start):
            return 1
        limit = min(sentence.end, phrase.end + 4 * _CLAUSE)
        stretch = _outside(text, phrase.end, limit, sentence.start)[:_CLAUSE]
        cues = patterns.cues.finditer(stretch)
        return _sign(next((cue for cue in cues if not _is_of_another(cue, stretch)), None))
    low, high = _speech(text, phrase.start, sentence)
    low, high = max(low, phrase.start - _CLAUSE), min(high, phrase.end + _CLAUSE)
    before = list(patterns.cues.finditer(text, low, phrase.start))
    lead = text[low : phrase.start]
    weekday = phrase.atom.point is not None and phrase.atom.point.weekday is not None
    if weekday and (patterns.lead.search(lead) or _IS.search(lead)):
        return 1  # beginning Monday; the final is on Friday
    booked = patterns.booked.search(lead)
    if booked and patterns.once.search(lead, 0, booked.start()):
        return 0  # first set for Monday: nobody says whether it still is
    if _is_open(phrase):
        if booked and _is_over(text, lead[: booked.start()], phrase.end, high, patterns):
            return 0  # a payout, due in September, reached them on October 15
        if booked or (_FOR.search(lead) and patterns.called.search(lead)):
            return 1  # a strike called for Monday, called a strike for the 15th, pencilled in for June
        if moved := _FROM_TO.search(lead):
            end = phrase.start - len(moved.group())
            if words(rules, "en").moved(text, end, end):
                return 0 if moved["from"] else 1  # pushed the launch back to June; slipped from May to July
    if _LASTS.search(lead) or (_DUE.search(lead) and not _UNDONE.search(lead)):
        return 1
    if (clause := _IF.search(lead)) and all(cue.end() <= phrase.start - len(clause.group()) for cue in before):
        return 1  # if crews return by July
    if _LIMIT.search(lead) and (any(_sign(cue) > 0 for cue in before) or (before and patterns.promises(before[-1]))):
        return 1
    if not before and _OVER.search(lead) and text.startswith(_WEEKEND, phrase.end - len(_WEEKEND)):
        return -1  # polls taken over the weekend show
    after = patterns.cues.search(text, phrase.end, high) if not before or _OPENS_CLAUSE.search(lead) else None
    if after:
        return -1 if after.lastgroup == "intent" else _sign(after)
    return _sign(before[-1] if before else None)


def _is_of_another(cue: Any, stretch: str) -> bool:
    """``3일 인도가 2029년으로 늦춰졌다고 보도했다``: what is put off to another date."""
    return cue.group().startswith("로 ") and any(letter.isdigit() for letter in stretch[: cue.start()])


def _is_open(phrase: Phrase) -> bool:
    """A weekday, a month or a day without its year: ``Monday``, ``the 15th``, ``June``."""
    point = phrase.atom.point
    return point is not None and (point.weekday is not None or (bool(point.says) and point.says <= _OPEN))


def _is_over(text: str, lead: str, end: int, high: int, patterns: "_Cues") -> bool:
    """Whether what was planned is told of afterwards: ``a payout, due in September, reached them on October 15``."""
    verb = patterns.cues.match(text, end + 2, high) if text[end : end + 2] == ", " else None
    return lead.endswith(", ") and verb is not None and _sign(verb) < 0


def _speech(text: str, at: int, sentence: Sentence) -> tuple[int, int]:
    """The stretch in which a date and its verb stand together: the speech around it, else the sentence."""
    for opening, closing in ("“”", '""'):
        start = text.rfind(opening, sentence.start, at)
        inside = start >= 0 and (
            text.count('"', sentence.start, at) % 2 == 1 if opening == closing else closing not in text[start:at]
        )
        if inside:
            end = text.find(closing, at, sentence.end)
            return start, end if end >= 0 else sentence.end
    return sentence.start, sentence.end


def _sign(cue: Any) -> int:
    return 0 if cue is None or cue.lastgroup == "was" else 1 if cue.lastgroup in ("future", "intent") else -1


def _outside(text: str, start: int, end: int, floor: int) -> str:
    """What follows a date without the speeches in it, or what is left of the speech that it stands in.

    The verb of a date stands where the date stands: ``1일 “곧 공급하겠다”고 밝혔다`` tells of a day that was.
    """
    stretch = text[start:end]
    if "”" in stretch and ("“" not in stretch or stretch.index("”") < stretch.index("“")):
        return stretch[: stretch.index("”")]
    if '"' in stretch and text.count('"', floor, start) % 2:
        return stretch[: stretch.index('"')]
    return _SPEECH.sub(" ", stretch)


_SPEECH = re.compile('“[^”]*(?:”|$)|"[^"]*(?:"|$)')
_KO_PAST = "".join(
    chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 20 and chr(code) not in "있겠"
)
_KO_N = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 4)
_KO_L = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 8)


@dataclass(frozen=True, slots=True)
class _Cues:
    """The words of one language that tell the tense of a date.

    Attributes:
        cues: all verbs and their signs, by the name of the group.
        lead: what stands right before a date to come (``beginning Monday``, ``perhaps Friday``).
        booked: participles right before a day to come (``called for Monday``).
        called: the same with what is to come between (``called a rally for Saturday``).
        once: what says before them that it was so once (``first set for Monday``).
        reported: what is told of a period afterwards (``results``, ``실적``).
        traded: what a month is said of ahead (``delivery``); commodity: what is so traded (``September Brent crude``).
        pledges: verbs in the past after which a limit lies ahead (``promised an appeal by Friday``).
    """

    cues: Any
    lead: Any
    booked: Any
    called: Any
    once: Any
    reported: Any
    traded: Any
    commodity: Any
    pledges: frozenset[str]

    def promises(self, cue: Any) -> bool:
        """Whether a cue that was found is such a verb."""
        return cue.group().lower() in self.pledges


@lru_cache(maxsize=8)
def _cues(rules: RuleSet, lang: str) -> _Cues:
    """All cues of tense in one pattern, and those of other kinds."""
    words_of = rules.lexicon(lang, "date_tense")
    lead = words_of.group("lead")
    before = compiled(rf"(?<![A-Za-z])(?i:{lead.pattern})\s\Z") if len(lead) else compiled(r"(?!)")
    pledges = words_of.group("pledge").words
    booked = _before(words_of.group("booked"))
    once = _before(words_of.group("once"))
    reported, traded = words_of.group("reported"), words_of.group("traded")
    korean = lang == "ko"
    told = (
        rf"\s(?:[가-힣A-Za-z]{{1,8}}\s)?{reported.pattern}"
        if korean
        else (rf"(?i:[’']s)?\s(?i:(?:[a-z-]{{2,14}}\s){{0,2}}{reported.pattern})(?![A-Za-z])")
    )
    goods = (
        rf"\s?{traded.pattern}(?![가-힣])" if korean else rf"(?i:\s(?:[a-z]{{3,12}}\s)?{traded.pattern})(?![A-Za-z])"
    )
    named, apart = words_of.group("commodity"), rf"(?![A-Za-z])(?!\s(?:[a-z]+\s)?{reported.pattern})"
    ware = compiled(rf"\s(?:[A-Za-z]{{2,12}}\s){{0,3}}(?i:{named.pattern}){apart}") if len(named) else None
    called = _called(words_of.group("called"))
    return _Cues(_signs(rules, lang), before, booked, called, once, compiled(told), compiled(goods), ware, pledges)


def _before(words_of: Lexicon) -> Any:
    """What finds one of the words at the end of a text."""
    return compiled(rf"(?<![A-Za-z])(?i:{words_of.pattern})\s\Z") if len(words_of) else compiled(r"(?!)")


def _called(words_of: Lexicon) -> Any:
    """What finds a verb with the thing that it fixes for a day: ``called a general strike for``."""
    thing = (
        r"\s(?:an?|the|its|his|her|their|another|two|three)\s(?:[A-Za-z’'-]{2,16}\s){1,4}(?:for|until|to)\s(?:the\s)?\Z"
    )
    return compiled(rf"(?<![A-Za-z])(?i:{words_of.pattern}){thing}") if len(words_of) else compiled(r"(?!)")


def _signs(rules: RuleSet, lang: str) -> Any:
    """One pattern for all cues of tense; Korean endings are told by the final consonant of their syllable.

    ㅆ is past (했다, 열렸다), ㄴ다 the present that news uses for what is to come (연다, 개최한다), ㄹ before a noun of
    intention future (열 예정); what was to be tells nothing (15일로 잡혔던).
    """
    cues = rules.lexicon(lang, "date_tense")
    future, past = cues.group("future"), cues.group("past")
    if lang == "ko":
        was = rf"(?:[{_KO_L}]\s)?(?:{cues.group('was').pattern})"
        return compiled(
            rf"(?P<future>(?!{was})(?:{future.pattern}|[{_KO_L}]\s(?:{cues.group('ahead').pattern})|(?:[{_KO_N}]|는)다(?=[\s.,”\"'’고며면]|$)))"
            rf"|(?P<was>{was})|(?P<past>[{_KO_PAST}](?=[가-힣])|{past.pattern})"
        )
    bare = r"(?<!(?<![A-Za-z])(?i:be|to|will|would|could|can|may|might|must|shall|should|not|’ll|'ll|please)\s)"
    progressive = (
        r"(?<![A-Za-z])(?:is|are|am|['’](?:s|re|m))\s(?:now\s|also\s|not\s|still\s)?[a-z]{2,12}ing(?![A-Za-z])"
    )
    adjective = rf"(?<!(?<![A-Za-z])(?i:{cues.group('noun').pattern}|\d)\s)"
    ending = r"(?<![A-Za-z])[a-z]{2,14}(?<!e|hundr|nak|sacr|wick)ed(?![A-Za-z])"
    named = (
        rf"(?!(?<=(?<![A-Za-z])(?i:{cues.group('noun').pattern})\s)(?i:{cues.group('also_noun').pattern})(?![A-Za-z]))"
        rf"(?!(?<=(?<![A-Za-z])(?i:{cues.group('owner').pattern})\s)(?:{cues.group('modal').pattern})(?![A-Za-z]))"
    )
    money = rf"(?!(?<=(?:\d|(?<![A-Za-z])(?i:{cues.group('amount').pattern}))\s)won(?![A-Za-z]))"  # 2.6 trillion won
    begins = r"(?:(?<![A-Za-z])(?=[A-Za-z])|(?=['’]))"  # so all of them do, and most letters stand inside a word
    thing = r"(?!\s(?:the|an?|its|his|her|their|th(?:is|at|ese|ose)|\d))"  # agreed to the plan
    intent = cues.group("intent").pattern + thing
    could = cues.group("no_plan").pattern  # 84,000 were to be found
    told = rf"{named}(?P<future>(?!{could}){future.pattern}(?!\s(?:not\s)?have\s)|{progressive})|(?P<intent>{intent})"
    return Search(
        rf"{begins}(?:{told}|{money}{bare}(?P<past>{past.pattern}|{adjective}(?-i:{ending})))",
        listed=rf"{begins}(?:{told}|{money}(?:{past.pattern}))",
        plain=ending,
    )
