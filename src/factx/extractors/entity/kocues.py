"""Patterns of Korean cues around unknown names, made once from their word lists."""

from factx.patterns import compiled
from factx.rules.load import RuleSet
from factx.rules.search import Search

PARTICLE = (
    r"(?:(?:에서|에게|에|으로|로|까지|부터|와|과|보다|처럼)(?:는|도|만|의)?"
    r"|[은는이가을를의도인만서]|이나|나|이며|며)?(?![가-힣])"
)
"""What may follow a name in one word with it."""
_LENGTH = r"\d[\d.,]*\s?(?:㎞|km|킬로미터|해리|마일|m|미터)"


class PartyWords:
    """What tells a party: lexicon ``party_word``.

    Args:
        rules: the rule set.
    """

    def __init__(self, rules: RuleSet) -> None:
        rows = rules.table("ko/lexicon/party_word")
        ending, kind, vote, plain, holds = (
            "|".join(sorted((row["surface"] for row in rows if row["kind"] == one), key=lambda w: (-len(w), w)))
            for one in ("ending", "before", "vote", "plain", "holds")
        )
        name = rf"(?P<name>[가-힣]{{2,7}}(?:{ending}))"
        self.seats = compiled(rf"\d\s?석(?:의|[을를]\s(?:{holds}))\s(?P<name>[가-힣]{{3,9}}?)(?={PARTICLE})")
        self.endings = tuple(ending.split("|"))
        self.ending = compiled(rf"(?:{ending})$")
        self.plain = compiled(rf"(?:{plain})$")
        self.votes = compiled(vote)
        self.behind_kind = Search(rf"(?<![가-힣\w])(?:{kind})(?:\s정당|\s?성향)?(?:인\s|\s){name}{PARTICLE}")
        self.with_seats = Search(
            rf"(?<![가-힣\w]){name}(?:[은는이가도의에])?\s"
            r"(?:(?P<seats>\d{1,3}\s?석)|\d{1,3}(?:\.\d{1,2})?%|몫|의석)"
        )
        self.row = Search(rf"(?<![가-힣\w])(?P<one>[가-힣]{{2,7}}당)(?:[과와]\s|[·,]\s?){name}{PARTICLE}")


class ShoreWords:
    """What ships do at islands, ports and rocks: lexicon ``shore_word``.

    Args:
        rules: the rule set.
    """

    def __init__(self, rules: RuleSet) -> None:
        rows = rules.table("ko/lexicon/shore_word")
        sea, left, gone, to, struck, side = (
            "|".join(sorted((row["surface"] for row in rows if row["kind"] == one), key=lambda w: (-len(w), w)))
            for one in ("sea", "left", "from", "to", "struck", "side")
        )
        isle = r"(?<![가-힣\w])(?P<name>[가-힣]{2,4}[도섬항])\s"
        self.sights = (
            compiled(rf"{isle}(?:(?:인근|부근|주변|{side})\s)?(?:(?:약\s|방\s)?{_LENGTH}\s)?(?:{sea})"),
            compiled(rf"{isle}(?:{side})\s(?:약\s)?{_LENGTH}"),
            compiled(
                rf"(?<![가-힣\w])(?P<name>[가-힣]{{2,4}}항)(?:[을를]\s(?:{left})|에서\s(?:{gone})|(?:에|으로)\s(?:{to}))"
            ),
            compiled(rf"(?<![가-힣\w])(?P<name>[가-힣]{{1,3}}(?:여|암))(?:에|와|과|를|을)\s(?:{struck})"),
            compiled(
                r"(?<![가-힣\w])암초(?:인|\s‘|\s)\s?(?P<name>[가-힣]{2,4}(?:여|암|초|바위))(?=[’에와과를을은는이가의])"
            ),
        )


def told_outlet(rules: RuleSet) -> Search:
    """``새벽통신과 한 통화에서``, ``한들방송에 “…”고``, ``한들방송이 확보한``: the outlet that somebody talks to."""
    rows = rules.table("ko/lexicon/outlet_word")
    ending, plain = (
        "|".join(sorted(row["surface"] for row in rows if row["kind"] == one)) for one in ("ending", "plain")
    )
    return Search(
        rf"(?<![가-힣\w])(?!(?:{plain})[과와에이가은는])(?P<outlet>[가-힣]{{1,5}}(?:{ending}))"
        r"(?:[과와]의?\s(?:한\s|가진\s|나눈\s)?(?:통화|인터뷰|전화|단독)|에\s[“\"]|[이가]\s(?:확보한|입수한|취재한|만난|단독)\s)"
    )
