"""What a figure measures: the attribute of the catalogue that its words ask for, else an open one."""

from collections.abc import Iterator

from factx.link.clause.context import Context, Range
from factx.link.clause.english import grammar
from factx.link.clause.view import SentenceView
from factx.link.clause.wholes import wholes
from factx.link.facts.attribute import Phrase, korean_phrase
from factx.link.facts.behind import behind
from factx.link.facts.company import company
from factx.link.facts.differences import differences
from factx.link.facts.dimensions import dimensions
from factx.link.facts.doers import doer_of, named_as
from factx.link.facts.maker import Maker
from factx.link.facts.predicates import predicates_of
from factx.link.facts.prices import prices
from factx.link.facts.required import THRESHOLD, requirements
from factx.models.mention import FigureValue, Mention
from factx.patterns import compiled

AGE = "population.age"
EXCEPTION = "open.exception"
"""What a number measures that is left out: all but two of 181 died."""
COUNTED = frozenset({None, "person", "item", "organization", "country"})
"""Units of what may be a part of a whole that is named beside it."""
_DISTANCE = "science.distance"
_STAKE = "business.stake"
_LIMITS = frozenset({"at_most", "less_than"})
_WITHIN = "within"
_NEXT = 8
"""Characters between a whole and the part of it that follows."""
_AGED = compiled(r"\b(?:aged|ages|aged\sfrom|ages\sfrom)\s$")
"""``those attending are aged between 14 and 18``."""


def attribute(maker: Maker, sentence: SentenceView, context: Context, figure: Mention, value: FigureValue) -> str:
    """The id of the attribute of a figure: of the catalogue, else open (``open.`` and what the figure is of)."""
    told = _by_itself(sentence, context, figure, value)
    if told is not None:
        return told
    asked = _Asked(maker, sentence, context, figure, value)
    found = asked.of_catalogue() or asked.open()
    found = dimensions(maker.rules).named(sentence, figure, value, found)
    found = prices(maker.rules).named(sentence, figure, context.clause, found)
    found = company(maker.rules).named(sentence, value, context.clause, found)
    if found is not None and requirements(maker.rules).asks(sentence, figure, context, found):
        return THRESHOLD
    return found or f"open.{_sort(value)}"


def _by_itself(sentence: SentenceView, context: Context, figure: Mention, value: FigureValue) -> str | None:
    """What the figure and the words at its side tell, whatever the catalogue says of its nouns."""
    text = sentence.document.text
    if wholes(sentence.rules).exception(sentence.lang, text, figure.start, figure.end):
        return EXCEPTION
    if sentence.lang == "en" and value.unit is None and _AGED.search(text, sentence.start, figure.start):
        return AGE
    if value.dimension == "length" and value.bound in _LIMITS and figure.text.lower().startswith(_WITHIN):
        return _DISTANCE  # people living within 30 kilometers of the plant
    if value.unit == "percent" and context.share_of is not None and _of_body(sentence, context.share_of):
        return _STAKE  # 4.8 percent of a firm is a holding in it
    return None


class _Asked:
    """What the words around a figure ask of the catalogue."""

    def __init__(
        self, maker: Maker, sentence: SentenceView, context: Context, figure: Mention, value: FigureValue
    ) -> None:
        self._maker, self._sentence, self._context = maker, sentence, context
        self._figure, self._value = figure, value
        self._counts = value.currency is None and value.form == "level" and value.unit in COUNTED
        self._part = self._counts and context.share_of is not None  # 구조자 중 5명은 의식이 없다
        self._doer = doer_of(sentence, context, figure)
        nouns = self._nouns()
        if self._doer in nouns and (self._counts or context.counted is not None):
            nouns.remove(self._doer)  # the ministry recognized 713 people: it is no ministry that is counted
        self._done_by = self._doer in nouns
        told = (maker.phrase(sentence, span) for span in nouns)
        self._phrases = [phrase for phrase in told if phrase and phrase.text]
        self._predicates = predicates_of(sentence, context, figure)
        self._counter = _counter(sentence, figure) if value.unit == "item" else None
        apart = differences(sentence.rules).around(sentence, figure, context) if self._counts else None
        if apart:
            self._predicates.insert(0, apart)  # 158표 차로 이겼다: votes between two, nobody's votes
            self._phrases = [*([self._counter] if self._counter is not None else []), *self._phrases]
        if value.dimension == "age" and maker.catalogue.of_figure(sentence.lang, self._phrases, (), value) is None:
            self._phrases.insert(0, Phrase("나이" if sentence.lang == "ko" else "age", ("age",)))

    def of_catalogue(self) -> str | None:
        """The attribute that the phrases and predicates ask for, or None."""
        maker, sentence, value, phrases = self._maker, self._sentence, self._value, self._phrases
        catalogue, counter = maker.catalogue, self._counter
        doer = maker.phrase(sentence, self._doer)
        text = counter.text if counter else None
        found = catalogue.of_figure(sentence.lang, phrases, self._predicates, value, counter=text, doer=doer)
        if counter is not None and (found is None or catalogue.of_people(found)):  # 후보는 6만표를 얻었다
            found = catalogue.of_figure("ko", [counter], (), value) or found
        if found is None and self._done_by and len(phrases) == 1:  # the hackers demanded 50 bitcoin
            found = catalogue.open(sentence.lang, (), self._predicates)
        if found is None and (place := behind(sentence, self._figure, self._context)) is not None:
            found = catalogue.of_figure("en", phrases, place[1:], value)
            found = found or catalogue.of_figure("en", [*phrases, place[0]], (), value)
        return found

    def open(self) -> str | None:
        """An open attribute of what the phrases name, or None."""
        of_them = None
        if self._part and self._value.unit != "person":
            of_them = self._maker.phrase(self._sentence, self._context.share_of)
        named = [*self._phrases, *([of_them] if of_them else [])]
        return self._maker.catalogue.open(self._sentence.lang, named, self._predicates)

    def _nouns(self) -> list[Range]:
        """The phrases that may say what is measured, those that say most first."""
        sentence, figure = self._sentence, self._figure
        as_what = named_as(sentence, self._context, figure)
        nouns = [span for span in dict.fromkeys(self._spans(as_what)) if span is not None and self._is_noun(span)]
        if self._counts and _is_part_of_number(sentence, figure):
            nouns = [span for span in nouns if span in (as_what, self._context.counted)]
        if self._value.unit == "point":  # the unit itself says something only where nothing else does (25 points)
            nouns.sort(key=lambda span: figure.start <= span[0] and span[1] <= figure.end)
        return nouns

    def _spans(self, as_what: Range | None) -> Iterator[Range | None]:
        context = self._context
        whole = None if self._part else context.share_of
        measured = None if self._part and context.measured == context.share_of else context.measured
        nearest: tuple[Range | None, ...] = (context.counted, whole)
        if whole is not None and context.counted is not None and context.counted[1] <= self._figure.start:
            nearest = whole, context.counted  # can fine firms up to 7 percent of revenue
        if self._sentence.lang == "en" and _is_portion(self._sentence, context):
            nearest = measured, *nearest  # 85 members of staff
        yield from (as_what, *nearest, context.object, measured, context.subject)

    def _is_noun(self, span: Range) -> bool:
        return not _is_verb(self._sentence, self._context, span) and not self._maker.is_name(self._sentence, span)


def _is_part_of_number(sentence: SentenceView, figure: Mention) -> bool:
    """``6천540명 중 5천211명이 공정을 맡고 있다``: they are what they do, not what the whole is."""
    if sentence.lang != "ko":
        return False
    before = (m for m in sentence.of_kind("figure") if 0 < figure.start - m.end <= _NEXT)
    return any(wholes(sentence.rules).korean(sentence.document.text, m.end) for m in before)


def _is_verb(sentence: SentenceView, context: Context, span: Range) -> bool:
    """A phrase that is only the verb of the clause (의견을 냈다)."""
    predicate = context.predicate
    if predicate is None or span == predicate:
        return span == predicate
    return sentence.lang == "ko" and span[0] == predicate[0] and predicate[1] < span[1]


def _is_portion(sentence: SentenceView, context: Context) -> bool:
    """What is counted is only a part of what ``of`` names (``members of staff``, ``groups of people``)."""
    counted, measured = context.counted, context.measured
    if counted is None or measured is None or measured[0] != counted[0] or measured[1] <= counted[1]:
        return False
    last = next((word for word in sentence.words if word.end == counted[1]), None)
    return last is not None and grammar(sentence.rules).has(last, "portion")


def _of_body(sentence: SentenceView, span: Range) -> bool:
    """Whether a phrase is the name of an organisation and nothing more."""
    return any(m.start <= span[0] and span[1] <= m.end and m.entity_type == "ORG" for m in sentence.of_kind("entity"))


def _sort(value: FigureValue) -> str:
    """A name for what no word names: money, percent, a dimension or a count, the same in every language."""
    if value.currency:
        return "money"
    if value.form in ("rank", "multiple"):
        return value.form
    return value.dimension or ("percent" if value.unit in ("percent", "percentage_point") else "count")


def _counter(sentence: SentenceView, figure: Mention) -> Phrase | None:
    """The Korean counter that ends a figure, as a phrase."""
    if sentence.lang != "ko":
        return None
    last = next((token for token in sentence.tokens if token.end == figure.end), None)
    return korean_phrase(last.form) if last is not None and last.tag.startswith("N") else None
