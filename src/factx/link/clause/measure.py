"""What each figure measures: fills `measured` of figures, in both word orders and across the verb.

The idea of a quantity's concept as a thing of its own is CQE's (Almasian et al. 2023); the rules are factx's.
"""

from collections.abc import Sequence

from factx.link.clause.context import Context
from factx.link.clause.korean_described import described
from factx.link.clause.korean_lists import listed, shared_out
from factx.link.clause.view import View
from factx.link.clause.wholes import Wholes, wholes
from factx.models.base import Span, unchecked
from factx.models.document import Document
from factx.models.mention import FigureValue, Mention
from factx.patterns import compiled
from factx.rules.load import RuleSet

_span_of = unchecked(Span)

_OR = ", or "
_OWN = (" of ", " in ")
"""What begins a whole of its own: ``1.5 million shares, or 4.9 percent of the company``."""
_UP_OR_DOWN = compiled(r"[^,;.:()]{0,24},\s(?:up|down)\s\Z")
"""What may stand between a level and the change behind it: ``1.4 million visitors in 2017, up 12%``."""
_FROM = compiled(r"[^;:()]{0,70},?\s(?:up|down)\sfrom\s\Z")
"""``net income of $44.6 million, or 71 cents a share, for the quarter, down from $46.8 million``."""
_AGAINST = compiled(r"[^;:().]{0,70}?,?\s(?:as\s)?(?:against|compared\s(?:with|to)|versus)\s\Z")
"""``7.6 million passengers in 2025, against 14.2 million for its suitor``."""
_RIVALS = compiled(
    r"(?:[^;:().]{0,70}?,?\s(?:as\s)?(?:against|compared\s(?:with|to)|versus)(?:\s[^;:(),.]{1,40}['’]s?)?"
    r"|(?:\s[a-z]{1,9}){0,4}\sto\s[^;:(),.]{1,40}['’]s?)\s\Z"
)
"""``53 percent of the vote, against 45 percent for Han``, ``52 percent to Castillo's 46 percent``."""
_OF_THEM = compiled(r"\s(?:or\smore\s)?of\s(?:them|these|those|which|whom)(?!\swho)(?![a-z])")
_ENDS = compiled(r"[.!?]\s|\n")
_COMMA = compiled(r"[^,;.:()]{0,24},\s\Z")
_MORE = compiled(r"\s(?:more|less|fewer|higher|lower)\s(?:than|from)(?![a-z])")
"""``6.2 million passengers in July, 8.5% more than a year ago``."""
_FARTHEST = 90
_COUNTED = ("person", "organization", "item", "animal", "vehicle")
LONGEST = 80
"""Characters of the longest phrase that is given as what is measured."""


def measure(
    document: Document, mentions: Sequence[Mention], rules: RuleSet, view: View | None = None
) -> tuple[Mention, ...]:
    """The mentions with `measured` filled in where a phrase of the sentence says what a figure is of."""
    view = view or View(document, mentions, rules)
    done: list[Mention] = []
    last: Mention | None = None
    for mention in mentions:
        known = mention.kind == "figure" and mention.id in view.kept
        sentence = view.sentence_at(mention.start) if known else None
        if sentence is None:
            done.append(mention)
            continue
        if last is not None and _says_again(document.text, last, mention, wholes(rules)):
            mention = _like(last, mention)  # noqa: PLW2901
        else:
            context = sentence.context(mention)
            span = context.measured
            if sentence.lang == "ko":
                counts = isinstance(mention.value, FigureValue) and _is_countable(mention.value)
                span = described(document.text, sentence.tokens, mention.start, span, rules, counts=counts)
            elif last is not None and (
                _is_set_against(document.text, last, mention, context)
                or (span is None and _goes_on(document.text, last, mention))
            ):
                mention = _like(last, mention)  # noqa: PLW2901
            mention = _measured(document, mention, span)  # noqa: PLW2901
        done.append(mention)
        last = mention
    return tuple(listed(document.text, shared_out(document.text, done)))


def _is_countable(value: FigureValue) -> bool:
    """Whether a clause right before the number may say what it is of: 다친 12명, 훔친 300만 원."""
    return value.unit in _COUNTED or value.currency is not None


def _says_again(text: str, one: Mention, two: Mention, whole: Wholes) -> bool:
    """``21 billion won ($14.3 million)``, ``45.67 points, or 0.13%``: two ways to say one value measure one thing."""
    if not isinstance(two.value, FigureValue) or not isinstance(one.value, FigureValue):
        return False
    gap = text[one.end : two.start] if 0 < two.start - one.end <= _FARTHEST else ""
    if two.value.equivalent_of == one.id:
        return True
    if gap.strip() == "(" and text[two.end : two.end + 1] == ")":
        return two.value.unit in ("percent", "ratio") or one.value.unit in ("percent", "ratio")
    if gap.strip() in whole.words:
        return two.value.unit == one.value.unit  # 사망자 136명 중 95명
    if gap in (_OR, _OR[1:]):
        return not text.startswith(_OWN, two.end)
    if _FROM.match(gap) and two.value.unit in (one.value.unit, None):
        return True
    changed = two.value.direction is not None and one.value.direction is None
    return changed and (_UP_OR_DOWN if not _MORE.match(text, two.end) else _COMMA).match(gap) is not None


def _goes_on(text: str, one: Mention, two: Mention) -> bool:
    """Whether an English figure that says nothing of its own is of what the one before it is of: ``six of them``."""
    if not isinstance(two.value, FigureValue) or not isinstance(one.value, FigureValue):
        return False
    gap = text[one.end : two.start]
    if _AGAINST.match(gap) and two.value.unit in (one.value.unit, None):
        return True
    same = two.value.unit in (one.value.unit, None)
    return same and _ENDS.search(gap) is None and _OF_THEM.match(text, two.end) is not None


def _is_set_against(text: str, one: Mention, two: Mention, context: Context) -> bool:
    """Whether a value is another's of what the one before it measures, and no noun beside it says what it is."""
    a, b = one.value, two.value
    if not isinstance(a, FigureValue) or not isinstance(b, FigureValue) or a.unit != b.unit or a.unit is None:
        return False
    own = context.counted or context.share_of
    return own is None and _RIVALS.fullmatch(text, one.end, two.start) is not None


def _like(one: Mention, two: Mention) -> Mention:
    measured = one.value.measured if isinstance(one.value, FigureValue) else None
    if measured is None or not isinstance(two.value, FigureValue):
        return two
    return two.model_copy(update={"value": two.value.model_copy(update={"measured": measured})})


def _measured(document: Document, figure: Mention, span: tuple[int, int] | None) -> Mention:
    value = figure.value
    if span is None or not isinstance(value, FigureValue) or value.measured is not None:
        return figure
    start, end = span
    if not 0 < end - start <= LONGEST:
        return figure
    measured = _span_of(text=document.text[start:end], start=start, end=end)
    return figure.model_copy(update={"value": value.model_copy(update={"measured": measured})})
