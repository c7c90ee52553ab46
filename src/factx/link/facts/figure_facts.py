"""Figures to facts: attribute, subject, scope, status and holder of each."""

from collections.abc import Iterator
from dataclasses import replace

from factx.link.clause.context import Context, Range
from factx.link.clause.english import grammar
from factx.link.clause.relative import relative
from factx.link.clause.view import SentenceView
from factx.link.clause.wholes import wholes
from factx.link.facts.ages import aged
from factx.link.facts.attribute import Phrase, korean_phrase
from factx.link.facts.bases import bases
from factx.link.facts.behind import behind
from factx.link.facts.company import company
from factx.link.facts.compared_with import as_before
from factx.link.facts.differences import differences
from factx.link.facts.dimensions import dimensions
from factx.link.facts.doers import doer_of, named_as
from factx.link.facts.expected import as_expected, expectations
from factx.link.facts.facets import Scope
from factx.link.facts.gapped import like_its_source
from factx.link.facts.instances import which
from factx.link.facts.levels import again, changed_into
from factx.link.facts.maker import Maker
from factx.link.facts.measured_on import of_the_same
from factx.link.facts.outranked import outranked
from factx.link.facts.owners import Owners
from factx.link.facts.predicates import predicates_of
from factx.link.facts.prices import prices
from factx.link.facts.qualities import QUALITY, quality_of
from factx.link.facts.rates import for_one
from factx.link.facts.reckoned import EACH, Way, reckoned, warnings_of
from factx.link.facts.required import THRESHOLD, requirements
from factx.link.facts.rivals import of_a_rival
from factx.link.facts.sorts import sort_of
from factx.link.facts.status import CONDITIONAL, conditional, value_status
from factx.link.facts.superlatives import superlatives
from factx.link.facts.tallies import tallied
from factx.link.facts.wordings import wordings
from factx.models.base import unchecked
from factx.models.fact import ASSERTED, Fact
from factx.models.mention import FigureValue, Mention
from factx.patterns import compiled

_fact_of = unchecked(Fact)

RULE = "link.figure"
COUNTED = frozenset({None, "person", "item", "organization", "country"})
"""Units of what may be a part of a whole that is named beside it."""
EXCEPTION = "open.exception"
"""What a number measures that is left out: all but two of 181 died."""
_WEEK = "P1W"
_DISTANCE = "science.distance"
_LIMITS = frozenset({"at_most", "less_than"})
_WITHIN = "within"
_NEXT = 8
"""Characters between a change and the level that it led to."""
AGE = "population.age"
_AGED = compiled(r"\b(?:aged|ages|aged\sfrom|ages\sfrom)\s$")
"""``those attending are aged between 14 and 18``."""
_EVEN_ONE = compiled(r"도(?![가-힣])")
"""``단 한 명도 쓰지 않았다``: not even one, which counts nothing."""
_STAKE = "business.stake"
_OF_PRODUCTS = "technology."
"""Attributes that are of the product a sentence names: users, downloads, usage."""
_OF_FIRMS = "business."
"""Attributes that a firm tells of itself: revenue, profit, investment."""
"""What a firm says of itself is told so; forecasts and rumours are mostly of others."""


def figure_facts(maker: Maker, scope: Scope) -> Iterator[Fact]:
    """A fact for each figure with a value that is not the equivalent of another."""
    owners = Owners(maker.view.sentences)
    told: list[Fact] = []
    for sentence in maker.view.sentences:
        before, told = told, []
        for figure in sentence.of_kind("figure"):
            value = figure.value
            if not isinstance(value, FigureValue) or value.equivalent_of is not None:
                continue
            if value.number is None and value.low is None and value.high is None:
                continue
            if value.number == 1 and sentence.lang == "ko" and _EVEN_ONE.match(maker.text, figure.end):
                continue
            fact = _fact(maker, scope, owners, sentence, figure, value)
            fact = of_the_same(as_before(sentence, figure, fact, before), before)
            if sentence.lang == "en":
                fact = like_its_source(sentence, figure, fact, told)
            fact = of_a_rival(sentence, figure, fact, told)
            if expectations(maker.rules).holds(sentence, figure):
                fact = as_expected(fact, told)
            if told:
                told[-1], fact = tallied(sentence, told[-1], fact)
            if told:
                yield changed_into(told[-1], fact)
            told.append(fact)
        if told:
            yield told[-1]
    for sentence, figure, span, quality, whose in (*superlatives(maker), *outranked(maker)):
        if isinstance(figure.value, FigureValue):
            fact = _fact(maker, scope, owners, sentence, figure, figure.value)
            told_so = (*(warning for warning in fact.warnings if not warning.startswith(QUALITY)), quality)
            shown = (maker.evidence(span),)
            said = {"rule": figure.rule, "evidence": shown, "warnings": told_so, "subject": whose or fact.subject}
            yield fact.model_copy(update=said)


def _fact(
    maker: Maker, scope: Scope, owners: Owners, sentence: SentenceView, figure: Mention, value: FigureValue
) -> Fact:
    context = sentence.context(figure)
    span = (figure.start, figure.end)
    subject = maker.subject(sentence, context.counted, context.measured, context.object, context.subject)
    if value.dimension == "age" and (person := aged(sentence, figure)) is not None:
        subject = replace(subject, entity=person)
    attribution, sources = maker.attribution(sentence, span)
    facets = scope.facets(sentence, figure, context)
    base = bases(maker.rules).of(sentence, figure)
    if base is not None:
        facets = facets.model_copy(update={"basis": f"change:{base}"})
    named = attribute(maker, sentence, context, figure, value)
    if subject.entity is None and named.startswith(_OF_PRODUCTS):
        subject = replace(subject, entity=maker.only_product(sentence))
    state = value_status(
        sentence, maker.cues(sentence), span, context.clause, maker.said(sentence, span, context.clause)
    )
    if named.startswith(_OF_FIRMS):
        if subject.entity is None:
            phrase = maker.phrase(sentence, context.measured)
            row = maker.catalogue.rows[named]
            plain = phrase is not None and wordings(maker.rules).says_only(sentence.lang, phrase, row)
            firm = owners.of(sentence, context, figure, plain=plain)
            if firm is None and (plain or sentence.lang == "en") and state.name in ASSERTED:
                firm = _teller(maker, attribution.holder)
            subject = replace(subject, entity=firm)
        owners.note(sentence, subject.entity)
    one = for_one(sentence, figure, context.clause, maker.catalogue)
    per = () if one is None else (f"per_{one.id}",)
    if one is not None and value.currency and facets.period == _WEEK and sentence.lang == "ko":
        facets = facets.model_copy(update={"period": None})  # 주당 412펜스: a share
    ways = reckoned(sentence, figure, context.clause)
    if one is not None:  # its words say more than 씩
        ways = (*(way for way in ways if way.name != EACH), Way(EACH, one.start, one.end))
    told = (maker.evidence((way.start, way.end), role="cue") for way in ways if way.says(figure))
    return _fact_of(
        id="",
        source=maker.document.id,
        kind="figure",
        subject=subject.entity,
        attribute=maker.catalogue.of_period(named, facets.period),
        value=value,
        facets=facets,
        status=state,
        attribution=attribution,
        evidence=(maker.evidence(span, mention=figure), *again(maker, sentence, figure), *told, *sources),
        rule=RULE,
        warnings=(
            *((CONDITIONAL,) if conditional(sentence, span, context.clause) else ()),
            *which(sentence, context.clause),
            *warnings_of(ways),
            *quality_of(sentence, figure),
            *sort_of(figure, sentence.lang, sentence.rules),
        ),
        subject_text=subject.text,
        subject_key=subject.key,
        topic=(*per, *maker.topic(sentence, span, context.clause)),
        names=maker.names(sentence),
        near=maker.near(sentence, figure),
        kin=(*per, *maker.kin(sentence, span, _phrases(sentence, figure, context))),
        position=maker.position(figure.start),
    )


def _teller(maker: Maker, holder: str | None) -> str | None:
    """The firm that tells of itself (`하늘전자는 매출이 21조원이라고 했다`), where the article is about no other."""
    told = holder is not None and holder.startswith("org:") and maker.main in (None, holder)
    return holder if told else None


def _phrases(sentence: SentenceView, figure: Mention, context: Context) -> tuple[Range | None, ...]:
    """The phrases that say what a figure is of."""
    described = relative(sentence.tokens, context, (figure.start, figure.end)) if sentence.lang == "ko" else None
    phrases = context.counted, context.object, context.measured, context.subject, context.share_of, context.predicate
    return *phrases, described


def attribute(maker: Maker, sentence: SentenceView, context: Context, figure: Mention, value: FigureValue) -> str:
    """The attribute of a figure: of the catalogue, else open."""
    if wholes(sentence.rules).exception(sentence.lang, sentence.document.text, figure.start, figure.end):
        return EXCEPTION
    counts = value.currency is None and value.form == "level" and value.unit in COUNTED
    part = counts and context.share_of is not None  # 구조자 중 5명은 의식이 없다
    whole = None if part else context.share_of
    measured = None if part and context.measured == context.share_of else context.measured
    doer = doer_of(sentence, context, figure)
    as_what = named_as(sentence, context, figure)
    nearest: tuple[Range | None, ...] = (context.counted, whole)
    if whole is not None and context.counted is not None and context.counted[1] <= figure.start:
        nearest = whole, context.counted  # can fine firms up to 7 percent of revenue
    if sentence.lang == "en" and _is_portion(sentence, context):
        nearest = measured, *nearest  # 85 members of staff
    spans = dict.fromkeys((as_what, *nearest, context.object, measured, context.subject))
    nouns = [
        span
        for span in spans
        if span is not None and not _is_verb(sentence, context, span) and not maker.is_name(sentence, span)
    ]
    if counts and _is_part_of_number(sentence, figure):
        nouns = [span for span in nouns if span in (as_what, context.counted)]
    if value.unit == "point":  # the unit itself says something only where nothing else does (he scored 25 points)
        nouns.sort(key=lambda span: figure.start <= span[0] and span[1] <= figure.end)
    if doer in nouns and (counts or context.counted is not None):
        nouns.remove(doer)  # the ministry recognized 713 people: it is no ministry that is counted
    phrases = [phrase for phrase in (maker.phrase(sentence, span) for span in nouns) if phrase and phrase.text]
    predicates = predicates_of(sentence, context, figure)
    counter = _counter(sentence, figure) if value.unit == "item" else None
    if counts and (apart := differences(sentence.rules).around(sentence, figure, context)):
        predicates.insert(0, apart)  # 158표 차로 이겼다: votes between two, nobody's votes
        phrases = [*([counter] if counter is not None else []), *phrases]
    if (
        sentence.lang == "en"
        and value.unit is None
        and _AGED.search(sentence.document.text, sentence.start, figure.start)
    ):
        return AGE
    if value.dimension == "age" and maker.catalogue.of_figure(sentence.lang, phrases, (), value) is None:
        phrases.insert(0, Phrase("나이" if sentence.lang == "ko" else "age", ("age",)))
    if value.dimension == "length" and value.bound in _LIMITS and figure.text.lower().startswith(_WITHIN):
        return _DISTANCE  # people living within 30 kilometers of the plant
    if value.unit == "percent" and context.share_of is not None and _of_body(sentence, context.share_of):
        return _STAKE  # 4.8 percent of a firm is a holding in it
    found = maker.catalogue.of_figure(
        sentence.lang,
        phrases,
        predicates,
        value,
        counter=counter.text if counter else None,
        doer=maker.phrase(sentence, doer),
    )
    if counter is not None and (found is None or maker.catalogue.of_people(found)):  # 후보는 6만표를 얻었다
        found = maker.catalogue.of_figure("ko", [counter], (), value) or found
    if found is None and doer in nouns and len(phrases) == 1:  # the hackers demanded 50 bitcoin
        found = maker.catalogue.open(sentence.lang, (), predicates)
    if found is None and (place := behind(sentence, figure, context)) is not None:
        found = maker.catalogue.of_figure("en", phrases, place[1:], value)
        found = found or maker.catalogue.of_figure("en", [*phrases, place[0]], (), value)
    of_them = maker.phrase(sentence, context.share_of) if part and value.unit != "person" else None
    found = found or maker.catalogue.open(sentence.lang, [*phrases, *([of_them] if of_them else [])], predicates)
    found = dimensions(maker.rules).named(sentence, figure, value, found)
    found = prices(maker.rules).named(sentence, figure, context.clause, found)
    found = company(maker.rules).named(sentence, value, context.clause, found)
    if found is not None and requirements(maker.rules).asks(sentence, figure, context, found):
        return THRESHOLD
    return found or f"open.{_sort(value)}"


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
