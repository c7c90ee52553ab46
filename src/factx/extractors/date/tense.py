"""The tense of the verb that governs a date: what tells the Friday that was from the one that comes."""

import re
from typing import Any

from factx.extractors.date.cues import Cues, cues_of
from factx.extractors.date.ranges import Phrase
from factx.extractors.date.words import words
from factx.models.document import Sentence
from factx.rules.load import RuleSet

SURELY_PAST = -2
"""Of a day that a verb in the past has beside it, and not a thing that is planned for a day."""
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
    """Tense of the verb that governs a phrase: -1 past (-2 surely), 1 future, 0 unknown.

    A period of which results or statistics are told is no time of the verb that gives them out (``will report
    first-quarter results on Tuesday``, ``다음 주 9월 산업생산이 발표된다``); a month of delivery lies ahead.
    """
    found = _of_verb(text, phrase, sentence, rules)
    point = phrase.atom.point
    if found > 0 and point is not None and point.says == {"month"} and _ADJECTIVE.match(text, phrase.end):
        found = 0 if text[sentence.start : phrase.start].lower().endswith("the ") else found  # the February agreement
    if found > 0 and sentence.lang == "en" and point is not None and "month" in point.says and not point.day:
        had_been = _HAD_BEEN.search(text, max(sentence.start, phrase.start - _CLAUSE), phrase.start)
        found = 0 if had_been else found  # the ruling was expected in April: the nearest one, over or not
    if point is None or point.day or not point.says & _PERIODS or not point.says <= _PERIODS | _ALONE:
        return found
    patterns = cues_of(rules, sentence.lang)
    if patterns.traded.match(text, phrase.end, sentence.end):
        return 1
    if patterns.guiding.search(text, max(sentence.start, phrase.start - _CLAUSE), phrase.start):
        return 0  # forecast second-quarter sales: the nearest one, over or not
    if patterns.commodity and patterns.commodity.match(text, phrase.end, sentence.end):
        return found if words(rules, sentence.lang).governed(text, phrase.start) else 1
    if found < 0 and point.quarter and patterns.outlook.match(text, phrase.end, sentence.end):
        return 0  # 2분기 영업이익 전망치를 내렸다
    if found > 0 and sentence.lang == "ko" and _STATED.match(text, phrase.end):
        return -1  # 8월 말 현재 10분의 1에도 못 미친다
    return 0 if found > 0 and patterns.reported.match(text, phrase.end, sentence.end) else found


_HAD_BEEN = re.compile(
    r"(?<![a-z])(?:was|were|been)\s(?:[a-z]+ly\s|first\s)?(?:expected|due|supposed|scheduled|slated|meant|planned|set|to)"
    r"(?:\s[a-z]+){0,5}\s(?:in|for)\s(?:early\s|late\s|mid-)?\Z",
    re.IGNORECASE,
)
_STATED = re.compile(r"\s?(?:현재|기준)(?![가-힣]*[을를])")
_PERIODS = frozenset({"month", "quarter", "half"})
_ALONE = frozenset({"mod", "origin"})


def _of_verb(text: str, phrase: Phrase, sentence: Sentence, rules: RuleSet) -> int:
    """Tense by the verb.

    A Korean verb follows, so the first cue after the phrase decides; in English the nearest before it, else after it,
    but for a date that opens a clause. What somebody agreed to lies ahead of him, not the agreement itself. A limit
    (``by Sunday``) under a verb to come or of a promise lies ahead, too, and so does what begins then (``a week of
    mourning, beginning Monday``).
    """
    patterns = cues_of(rules, sentence.lang)
    if sentence.lang == "ko":
        if words(rules, "ko").compares(text, phrase.start, phrase.end):
            return -1  # 2분기에는 1분기보다 나아질 것
        coming = words(rules, "ko").coming
        if coming and coming.search(text, max(sentence.start, phrase.start - 12), phrase.start):
            return 1
        limit = min(sentence.end, phrase.end + 4 * _CLAUSE)
        stretch = _outside(text, phrase.end, limit, sentence.start)[:_CLAUSE]
        cue = next((cue for cue in patterns.cues.finditer(stretch) if not _is_of_another(cue, stretch)), None)
        return _korean(cue, text, stretch, phrase, sentence, patterns)
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
    if patterns.foretold.search(lead):
        return -1
    if not before and _OVER.search(lead) and text.startswith(_WEEKEND, phrase.end - len(_WEEKEND)):
        return -1  # polls taken over the weekend show
    after = patterns.cues.search(text, phrase.end, high) if not before or _OPENS_CLAUSE.search(lead) else None
    if after:
        return -1 if after.lastgroup == "intent" else _sign(after)
    sign = _sign(before[-1] if before else None)
    if sign < 0 and lead.endswith(" on ") and not patterns.promises(before[-1]) and not patterns.planned.search(lead):
        return SURELY_PAST  # An earlier leak had shut the reactor on Sept. 14
    return sign


def _korean(cue: Any, text: str, stretch: str, phrase: Phrase, sentence: Sentence, patterns: Cues) -> int:
    """The sign of the first cue behind a Korean date, unless a participle before it or a verb behind it decides.

    ``9일 낸 입장문에서 지키겠다고 했다`` was on the 9th; ``15일까지 비를 예보했다`` looks ahead; and the day on which
    somebody said that he would do something, or told others to, is that of saying or of doing it, whichever is nearer
    (``4일 공장을 닫겠다고 밝혔다``, ``15일 저녁 강행하라고 한 사람``).
    """
    limit = stretch.startswith(_LIMITS)
    place = len(stretch) if cue is None else cue.start()
    if not limit and _participle(text, phrase, sentence, patterns) < place:
        return -1
    if cue is None:
        return 0
    if limit and _sign(cue) < 0 and patterns.foreseen.search(stretch[: cue.end()]):
        return 1
    if not limit and _is_bare_day(phrase) and _sign(cue) > 0 and patterns.vowed.match(stretch, cue.start()):
        return 0
    return _sign(cue)


def _participle(text: str, phrase: Phrase, sentence: Sentence, patterns: Cues) -> int:
    """How far behind a date the participle of its verb in the past stands (낸, 열린, 있던); far if there is none.

    That of a further clause is not its own (``21일 위원회를 꾸려 줄어든 까닭을 따진다``), and ``를 비롯한`` is no verb.
    """
    behind = [token for token in sentence.tokens if phrase.end <= token.start < phrase.end + _CLAUSE]
    for before, token, after in zip(behind, behind[1:], behind[2:], strict=False):
        if token.form in _MARKS or (token.tag == "EC" and after.tag != "VX"):
            break
        if token.tag == "ETM" and not patterns.linking.search(text, token.start - _LINK, token.end):
            done = token.form in _DONE and before.tag in _VERBS
            return token.start - phrase.end if done or token.form == "던" else _CLAUSE
    return _CLAUSE


_DONE, _MARKS = frozenset({"ᆫ", "은"}), frozenset('“”"‘’')
_VERBS = frozenset({"VV", "VV-R", "VV-I", "VX", "XSV"})
_LINK = 4
"""Syllables of the longest participle that only links nouns."""
_LIMITS = ("까지", "부터")


def _is_bare_day(phrase: Phrase) -> bool:
    """``the 15th``, 15일 저녁: a day of a month that nobody names."""
    point = phrase.atom.point
    return point is not None and "day" in point.says and point.says <= {"day", "part"}


def _is_of_another(cue: Any, stretch: str) -> bool:
    """``3일 인도가 2029년으로 늦춰졌다고 보도했다``: what is put off to another date."""
    return cue.group().startswith("로 ") and any(letter.isdigit() for letter in stretch[: cue.start()])


def _is_open(phrase: Phrase) -> bool:
    """A weekday, a month or a day without its year: ``Monday``, ``the 15th``, ``June``."""
    point = phrase.atom.point
    return point is not None and (point.weekday is not None or (bool(point.says) and point.says <= _OPEN))


def _is_over(text: str, lead: str, end: int, high: int, patterns: Cues) -> bool:
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
