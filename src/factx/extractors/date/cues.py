"""The words that tell the tense of a date, by language, compiled."""

import re
from functools import lru_cache
from typing import Any

from factx.patterns import compiled
from factx.rules.lexicon import Lexicon
from factx.rules.load import RuleSet
from factx.rules.search import Search
from factx.values import dataclass

_KO_PAST = "".join(
    chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 20 and chr(code) not in "있겠"
)
_KO_N = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 4)
_KO_L = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 8)


@dataclass(frozen=True, slots=True)
class Cues:
    """The words of one language that tell the tense of a date.

    Attributes:
        cues: all verbs and their signs, by the name of the group.
        lead: what stands right before a date to come (``beginning Monday``, ``perhaps Friday``).
        booked: participles right before a day to come (``called for Monday``).
        called: the same with what is to come between (``called a rally for Saturday``).
        once: what says before them that it was so once (``first set for Monday``).
        planned: English nouns for what a day is set for, right before ``on`` (``the race on Friday``).
        reported: what is told of a period afterwards (``results``, ``실적``).
        outlook: what is told of a period before it is over (``forecast``, ``전망치``).
        traded: what a month is said of ahead (``delivery``); commodity: what is so traded (``September Brent crude``).
        foreseen: Korean verbs of which a limit lies ahead although they are in the past (예보했다).
        linking: Korean participles that are hardly verbs (비롯한).
        vowed: what is to come with the verb of saying so in the past (겠다고 밝혔다).
        foretold: when a value was foretold, not when it will be (``1.8% projected in February``).
        guiding: who foretells before a period whose results are to come (``guided for fourth-quarter revenue``).
        pledges: verbs in the past after which a limit lies ahead (``promised an appeal by Friday``).
    """

    cues: Any
    lead: Any
    booked: Any
    called: Any
    once: Any
    planned: Any
    reported: Any
    outlook: Any
    traded: Any
    commodity: Any
    foreseen: Any
    linking: Any
    vowed: Any
    foretold: Any
    guiding: Any
    pledges: frozenset[str]

    def promises(self, cue: Any) -> bool:
        """Whether a cue that was found is such a verb."""
        return cue.group().lower() in self.pledges


@lru_cache(maxsize=8)
def cues_of(rules: RuleSet, lang: str) -> Cues:
    """All cues of tense in one pattern, and those of other kinds."""
    words_of = rules.lexicon(lang, "date_tense")
    lead = words_of.group("lead")
    before = compiled(rf"(?<![A-Za-z])(?i:{lead.pattern})\s\Z") if len(lead) else compiled(r"(?!)")
    pledges = words_of.group("pledge").words
    booked = _before(words_of.group("booked"))
    once = _before(words_of.group("once"))
    plans = words_of.group("planned")
    planned = compiled(rf"(?<![A-Za-z])(?i:{plans.pattern})\son\s\Z") if len(plans) else compiled(r"(?!)")
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
    seen, say = words_of.group("foreseen"), rules.lexicon(lang, "date_joint").group("said").pattern
    foreseen = compiled(rf"{seen.pattern}[가-힣]?\Z") if len(seen) else compiled(r"(?!)")
    vowed = compiled(
        rf"[가-힣]{{1,3}}(?:\s?(?:것이?|예정이?|방침이?|계획이?|했))?(?:라|다)?고(?:\s[^\s“”.]{{1,10}}){{0,2}}?\s{say}"
        r"|[가-힣]{1,3}라고\s(?:한\s|했)"
    )
    wares = compiled(told), _ahead_of(words_of.group("outlook")), compiled(goods), ware
    links = words_of.group("linking")
    linking = compiled(rf"{links.pattern}\Z") if len(links) else compiled(r"(?!)")
    said = _foretold(words_of.group("foretold")), _before(words_of.group("guiding"))
    ahead = foreseen, linking, vowed, *said
    return Cues(_signs(rules, lang), before, booked, called, once, planned, *wares, *ahead, pledges)


def _before(words_of: Lexicon) -> Any:
    """What finds one of the words at the end of a text."""
    return compiled(rf"(?<![A-Za-z])(?i:{words_of.pattern})\s\Z") if len(words_of) else compiled(r"(?!)")


def _foretold(words_of: Lexicon) -> Any:
    """What finds a value with the word that it was foretold, before the month of saying so."""
    value = r"\d(?:\s?%|\s(?:percent|per\scent|million|billion|trillion))?\s"
    said = rf"{value}(?i:{words_of.pattern})\s(?:back\s)?(?:in|last)\s\Z"
    return compiled(said) if len(words_of) else compiled(r"(?!)")


def _ahead_of(words_of: Lexicon) -> Any:
    """What finds one of the words a few words behind a period."""
    return compiled(rf"(?:['’]s)?(?:\s[A-Za-z가-힣-]{{1,14}}){{0,3}}?\s(?i:{words_of.pattern})")


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
        no = cues.group("no_plan").pattern  # 예정일, 계획서
        was = rf"(?:[{_KO_L}]\s)?(?:{cues.group('was').pattern})"
        # 400 syllables in a class: `re` has a map of them, `regex` looks through them one by one (0.2 ms an article)
        return re.compile(
            rf"(?P<future>(?!{was}|{no})(?:{future.pattern}|[{_KO_L}]\s(?:{cues.group('ahead').pattern})|(?:[{_KO_N}]|는)다(?=[\s.,”\"'’고며면]|$)))"
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
