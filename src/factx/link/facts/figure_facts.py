"""Figures to facts: attribute, subject, scope, status and holder of each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factx.link.clause.context import Context, Range
from factx.link.clause.relative import relative
from factx.link.clause.view import SentenceView
from factx.link.facts.ages import aged
from factx.link.facts.bases import bases
from factx.link.facts.compared_with import as_before
from factx.link.facts.expected import as_expected, expectations
from factx.link.facts.facets import Scope
from factx.link.facts.figure_attribute import attribute
from factx.link.facts.gapped import like_its_source
from factx.link.facts.instances import which
from factx.link.facts.levels import again, changed_into
from factx.link.facts.maker import Maker, Subject
from factx.link.facts.measured_on import of_the_same
from factx.link.facts.outranked import outranked
from factx.link.facts.owners import Owners
from factx.link.facts.qualities import QUALITY, quality_of
from factx.link.facts.rates import for_one
from factx.link.facts.reckoned import EACH, reckoned, warnings_of
from factx.link.facts.reckoned_words import Way
from factx.link.facts.rivals import of_a_rival
from factx.link.facts.sorts import sort_of
from factx.link.facts.status import CONDITIONAL, conditional, value_status
from factx.link.facts.superlatives import superlatives
from factx.link.facts.tallies import tallied
from factx.link.facts.wordings import wordings
from factx.models.base import unchecked
from factx.models.fact import ASSERTED, Facets, Fact
from factx.models.mention import FigureValue, Mention
from factx.patterns import compiled

_fact_of = unchecked(Fact)

RULE = "link.figure"
_WEEK = "P1W"
_EVEN_ONE = compiled(r"도(?![가-힣])")
"""``단 한 명도 쓰지 않았다``: not even one, which counts nothing."""
_OF_PRODUCTS = "technology."
"""Attributes that are of the product a sentence names: users, downloads, usage."""
_OF_FIRMS = "business."
"""Attributes that a firm tells of itself: revenue, profit, investment."""


def figure_facts(maker: Maker, scope: Scope) -> Iterator[Fact]:
    """A fact for each figure with a value that is not the equivalent of another."""
    owners = Owners(maker.view.sentences)
    told: list[Fact] = []
    for sentence in maker.view.sentences:
        before, told = told, []
        for figure, value in _valued(maker, sentence):
            fact = of_the_same(
                as_before(sentence, figure, _fact(maker, scope, owners, sentence, figure, value), before), before
            )
            fact = _among(maker, sentence, figure, fact, told)
            if told:
                told[-1], fact = tallied(sentence, told[-1], fact)
                yield changed_into(told[-1], fact)
            told.append(fact)
        if told:
            yield told[-1]
    yield from _ranked(maker, scope, owners)


def _valued(maker: Maker, sentence: SentenceView) -> Iterator[tuple[Mention, FigureValue]]:
    """The figures of a sentence that have a value of their own."""
    for figure in sentence.of_kind("figure"):
        value = figure.value
        if not isinstance(value, FigureValue) or value.equivalent_of is not None:
            continue
        if value.number is None and value.low is None and value.high is None:
            continue
        even_one = value.number == 1 and sentence.lang == "ko" and _EVEN_ONE.match(maker.text, figure.end)
        if not even_one:
            yield figure, value


def _among(maker: Maker, sentence: SentenceView, figure: Mention, fact: Fact, told: Sequence[Fact]) -> Fact:
    """A fact with what the figures before it in the sentence leave unsaid of it."""
    if sentence.lang == "en":
        fact = like_its_source(sentence, figure, fact, told)
    fact = of_a_rival(sentence, figure, fact, told)
    return as_expected(fact, told) if expectations(maker.rules).holds(sentence, figure) else fact


def _ranked(maker: Maker, scope: Scope, owners: Owners) -> Iterator[Fact]:
    """Facts of what is the first, the largest, or second to another, without a number."""
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
    attribution, sources = maker.attribution(sentence, span)
    named = attribute(maker, sentence, context, figure, value)
    state = value_status(
        sentence, maker.cues(sentence), span, context.clause, maker.said(sentence, span, context.clause)
    )
    subject = _subject(maker, sentence, figure, value)
    if subject.entity is None and named.startswith(_OF_PRODUCTS):
        subject = replace(subject, entity=maker.only_product(sentence))
    if named.startswith(_OF_FIRMS):
        if subject.entity is None:
            teller = attribution.holder if state.name in ASSERTED else None
            subject = replace(subject, entity=_firm(maker, owners, sentence, figure, named, teller))
        owners.note(sentence, subject.entity)
    one = for_one(sentence, figure, context.clause, maker.catalogue)
    per = () if one is None else (f"per_{one.id}",)
    facets = _facets(maker, scope, sentence, figure, value, share=one is not None)
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


def _subject(maker: Maker, sentence: SentenceView, figure: Mention, value: FigureValue) -> Subject:
    context = sentence.context(figure)
    subject = maker.subject(sentence, context.counted, context.measured, context.object, context.subject)
    if value.dimension == "age" and (person := aged(sentence, figure)) is not None:
        return replace(subject, entity=person)
    return subject


def _facets(
    maker: Maker, scope: Scope, sentence: SentenceView, figure: Mention, value: FigureValue, *, share: bool
) -> Facets:
    """Scope of a figure; `share`: it is told for one of something."""
    facets = scope.facets(sentence, figure, sentence.context(figure))
    base = bases(maker.rules).of(sentence, figure)
    if base is not None:
        facets = facets.model_copy(update={"basis": f"change:{base}"})
    if share and value.currency and facets.period == _WEEK and sentence.lang == "ko":
        return facets.model_copy(update={"period": None})  # 주당 412펜스: a share
    return facets


def _firm(
    maker: Maker, owners: Owners, sentence: SentenceView, figure: Mention, named: str, teller: str | None
) -> str | None:
    """The firm that a figure of firms is of: the owner that its words name, else who tells it of itself.

    `teller` tells the figure as a fact: what a firm forecasts is mostly of others.
    """
    context = sentence.context(figure)
    phrase = maker.phrase(sentence, context.measured)
    row = maker.catalogue.rows[named]
    plain = phrase is not None and wordings(maker.rules).says_only(sentence.lang, phrase, row)
    firm = owners.of(sentence, context, figure, plain=plain)
    return _teller(maker, teller) if firm is None and (plain or sentence.lang == "en") else firm


def _teller(maker: Maker, holder: str | None) -> str | None:
    """The firm that tells of itself (`하늘전자는 매출이 21조원이라고 했다`), where the article is about no other."""
    told = holder is not None and holder.startswith("org:") and maker.main in (None, holder)
    return holder if told else None


def _phrases(sentence: SentenceView, figure: Mention, context: Context) -> tuple[Range | None, ...]:
    """The phrases that say what a figure is of."""
    described = relative(sentence.tokens, context, (figure.start, figure.end)) if sentence.lang == "ko" else None
    phrases = context.counted, context.object, context.measured, context.subject, context.share_of, context.predicate
    return *phrases, described
