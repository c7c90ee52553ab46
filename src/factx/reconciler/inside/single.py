"""Findings that no pair of facts gives: of one source by itself, or of the names of one entity."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factx.extractors.build import Builder
from factx.link.facts.statements import legal_forms
from factx.models.fact import Evidence, EvidenceRole, Fact
from factx.models.finding import Finding, Side
from factx.models.mention import Mention
from factx.models.report import Reading
from factx.reconciler.compare.names import compare_names
from factx.reconciler.compare.sums import compare_sum
from factx.reconciler.comparison import Comparison, coded
from factx.reconciler.findings.beside import beside
from factx.reconciler.findings.messages import Messages, clip
from factx.reconciler.inside.breakdowns import breakdowns
from factx.reconciler.inside.conversions import alike_elsewhere, conversions, rates, told_elsewhere
from factx.reconciler.inside.exchanged import misconverted
from factx.reconciler.inside.products import products
from factx.reconciler.inside.shares import overfull
from factx.reconciler.inside.shortened import shortened
from factx.reconciler.inside.totals import Total, figure_of, totals
from factx.reconciler.inside.weekdays import misfits
from factx.reconciler.lineage import Derivation, Lineage
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet

_UNIT = "issue.office"
_NOT_ASSERTED = frozenset({"denied", "undisclosed", "rumoured"})
_TWO = 2
_GROUNDS = {"FX303": "subject", "FX402": "subject", "FX404": "name"}
"""Why the sides are one question; what one source says by itself needs no other reason."""


class Single:
    """Builds such findings with the texts of one language."""

    def __init__(
        self,
        readings: Sequence[Reading],
        rules: RuleSet,
        messages: Messages,
        settings: Settings,
        together: set[tuple[str, str]],
        lineage: Lineage,
    ) -> None:
        self._readings, self._rules, self._messages, self._settings = readings, rules, messages, settings
        self._lineage = lineage
        self._documents = {reading.source.id: reading.document for reading in readings}
        self._near: defaultdict[str, set[str]] = defaultdict(set)
        for one, other in together:
            self._near[one].add(other)
            self._near[other].add(one)
        self._place = {reading.source.id: n for n, reading in enumerate(readings)}

    def findings(self) -> Iterator[Finding]:
        """All of them, code by code."""
        yield from self._derived()
        for reading in self._readings:
            yield from self._weekdays(reading)
            yield from self._sums(reading)
            yield from self._shares(reading)
            yield from self._shortened(reading)
        yield from self._conversions()
        yield from self._rates()
        yield from self._spellings()
        yield from self._forms()

    def _derived(self) -> Iterator[Finding]:
        """FX701: sources that draw on others."""
        grouped: defaultdict[tuple[str, str], list[Derivation]] = defaultdict(list)
        for derivation in self._lineage.derivations:
            grouped[derivation.source, derivation.words or derivation.upstream or ""].append(derivation)
        for (source, words), (derivation, *_) in sorted(grouped.items()):
            at = self._documents[source].text.find(derivation.words) if derivation.words else -1
            shown = (self._evidence(source, at, words, "holder"),) if at >= 0 else ()
            upstream = derivation.words or self._messages.source(derivation.upstream or "")
            by = (derivation.upstream,) if derivation.upstream else ()
            sides = (
                Side(value=source, label=self._messages.source(source), sources=(source,), evidence=shown),
                Side(value=upstream, label=upstream, sources=by, evidence=()),
            )
            yield self._finding([source, words], coded("FX701", "it names its source"), sides)

    def _weekdays(self, reading: Reading) -> Iterator[Finding]:
        """FX207: a weekday beside a day that was another; a warning where the text leaves the year open."""
        own = reading.source.id
        places = sorted(self._place[near] for near in self._near[own] if near in self._place)
        for misfit in misfits(reading, [self._readings[place] for place in places]):
            mention = misfit.mention
            found = coded("FX207", "the weekday is of another day", severity=None if misfit.explicit else "warning")
            told = tuple(Evidence.of(witness) for witness in misfit.witnesses)
            sources = tuple(dict.fromkeys(witness.source for witness in misfit.witnesses)) or (own,)
            true = self._weekday_name(misfit.day.isoweekday())
            sides = (
                Side(value=mention.text, label=mention.text, sources=(own,), evidence=(Evidence.of(mention),)),
                Side(value=true, label=true, sources=sources, evidence=told),
            )
            yield self._finding([mention.id], found, sides)

    def _weekday_name(self, number: int) -> str:
        rows = self._rules.lexicon(self._settings.language, "weekday").rows
        return max((row["surface"] for row in rows if row["number"] == str(number)), key=len)

    def _sums(self, reading: Reading) -> Iterator[Finding]:
        """FX124: parts that do not make up the total that the same sentence gives them."""
        summed: set[str] = set()
        for total in totals(reading.document, reading.facts, self._rules):
            found = compare_sum([figure_of(part) for part in total.parts], figure_of(total.whole), at_least=total.open)
            if found.code is not None:
                yield self._mismatch(reading, total, found)
                summed.add(total.whole.id)
        for total in products(reading.document, reading.facts, self._rules):
            found = coded("FX124", "so many, so much each, so much in all")
            yield self._mismatch(reading, total, found, " × ")
        for total in breakdowns(reading.document, reading.facts, self._rules):
            if total.whole.id not in summed:
                found = compare_sum([figure_of(part) for part in total.parts], figure_of(total.whole))
                if total.rounded:
                    found = coded("FX124", "the parts add up only if each is rounded", severity="note")
                yield self._mismatch(reading, total, found)

    def _shares(self, reading: Reading) -> Iterator[Finding]:
        """FX124: shares of one whole that are more than the whole."""
        for parts, total, start, end in overfull(reading.document, reading.facts):
            shown, sources = tuple(part.evidence[0] for part in parts), (reading.source.id,)
            whole = self._evidence(reading.source.id, start, reading.document.text[start:end], "value")
            sides = (
                Side(
                    value=[part.value for part in parts],
                    label=" + ".join(evidence.text for evidence in shown),
                    sources=sources,
                    evidence=shown,
                ),
                Side(value=total, label="100%", sources=sources, evidence=(whole,)),
            )
            found = coded("FX124", "shares of one whole exceed it", severity="note")
            facts = tuple(part.id for part in parts)
            yield self._finding(facts, found, sides, parts[0].subject, parts[0].attribute, facts)

    def _shortened(self, reading: Reading) -> Iterator[Finding]:
        """FX303: a quotation that holds less than its paraphrase in the same article."""
        for quoted, words, told, paraphrase in shortened(reading.facts, reading.mentions):
            sides = tuple(
                Side(
                    value={"status": "denied"}, label=clip(shown.text), sources=(reading.source.id,), evidence=(shown,)
                )
                for shown in (words, paraphrase)
            )
            found = coded("FX303", "a denial in words and in paraphrase", relation="compatible")
            about = quoted.attribution.holder
            yield self._finding([quoted.id, told.id, "shortened"], found, sides, about, None, (quoted.id, told.id))

    def _conversions(self) -> Iterator[Finding]:
        """FX125: a measure or sum and its conversion into another unit or currency that are not the same."""
        by_id = {reading.source.id: reading for reading in self._readings}
        wrong = [pair for reading in self._readings for pair in conversions(reading, self._settings)]
        for original, converted in (*wrong, *misconverted(self._readings, self._near, self._settings)):
            near = [by_id[name] for name in sorted(self._near[original.source]) if name in by_id]
            against = (original, *told_elsewhere(original, converted, near))
            sides = _told(against), _told((converted, *alike_elsewhere(converted, near, self._settings)))
            found = coded("FX125", "no factor or rate joins the two")
            yield self._finding([original.id, converted.id], found, sides)

    def _rates(self) -> Iterator[Finding]:
        """FX103: one sum that two sources convert into one currency, with other results."""
        told: set[tuple[str, str]] = set()
        for a, b in rates(self._readings, self._near):
            if (a.text, b.text) not in told:
                told.add((a.text, b.text))
                sides = _told((a,)), _told((b,))
                yield self._finding([a.id, b.id], coded("FX103", "one sum, converted to two"), sides)

    def _mismatch(self, reading: Reading, total: Total, found: Comparison, joint: str = " + ") -> Finding:
        labels = joint.join(part.evidence[0].text for part in total.parts)
        shown = tuple(part.evidence[0] for part in total.parts)
        whole, sources = total.whole, (reading.source.id,)
        sides = (
            Side(value=[part.value for part in total.parts], label=labels, sources=sources, evidence=shown),
            Side(value=whole.value, label=whole.evidence[0].text, sources=sources, evidence=whole.evidence[:1]),
        )
        facts = tuple(fact.id for fact in (*total.parts, whole))
        return self._finding(facts, found, sides, whole.subject, whole.attribute, facts)

    def _spellings(self) -> Iterator[Finding]:
        """FX404: one person under two Latin spellings."""
        first: defaultdict[str, dict[str, Mention]] = defaultdict(dict)
        using: defaultdict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        for reading in self._readings:
            for mention in reading.mentions:
                if mention.entity_type == "PERSON" and mention.entity:
                    using[mention.entity, mention.text][reading.source.id] = None
                    if mention.is_name:
                        first[mention.entity].setdefault(mention.text, mention)
        for entity, by_name in first.items():
            kept: list[Mention] = []
            for mention in by_name.values():
                if all(compare_names(mention.text, other.text).code for other in kept):
                    kept.append(mention)
            if len(kept) > 1:
                found = coded("FX404", "one name, two Latin spellings")
                sides = tuple(
                    Side(value=m.text, label=m.text, sources=tuple(using[entity, m.text]), evidence=(Evidence.of(m),))
                    for m in kept
                )
                yield self._finding([entity, *(m.text for m in kept)], found, sides, entity)

    def _forms(self) -> Iterator[Finding]:
        """FX402: the unit that somebody sets up is a corporation (법인) here and a branch (지사) there."""
        forms = legal_forms(self._rules)
        named: defaultdict[str, dict[str, dict[str, list[tuple[Fact, Evidence]]]]] = defaultdict(dict)
        for reading in self._readings:
            for fact in reading.facts:
                if fact.attribute != _UNIT or fact.subject is None or fact.status.name in _NOT_ASSERTED:
                    continue
                for shown in fact.evidence:
                    form = forms.get((reading.source.lang, shown.text.lower())) if shown.role == "value" else None
                    if form is not None:
                        told = named[fact.subject].setdefault(reading.source.id, {})
                        told.setdefault(form, []).append((fact, shown))
        for subject, by_source in named.items():
            camps: defaultdict[str, list[tuple[Fact, Evidence]]] = defaultdict(list)
            for source, told in by_source.items():
                if len(told) == 1 and self._forms_in(source) <= {*told}:
                    ((form, places),) = told.items()
                    camps[form] += places
            pair = [form for form in camps if any(self._settings.exclude(form, other) for other in camps)]
            if len(pair) < _TWO:
                continue
            sides = tuple(_camp(form, camps[form]) for form in pair)
            facts = tuple(dict.fromkeys(fact.id for form in pair for fact, _ in camps[form]))
            yield self._finding(facts, coded("FX402", "the form differs"), sides, subject, _UNIT, facts)

    def _forms_in(self, source: str) -> set[str]:
        """The forms of a unit whose words a source has anywhere: one that has two does not mean the difference."""
        document = self._documents[source]
        text, words = document.text.lower(), legal_forms(self._rules)
        return {
            form
            for (lang, word), form in words.items()
            if lang == document.source.lang and word in text and "unit" in self._settings.families.get(form, ())
        }

    def _finding(
        self,
        key: Sequence[str],
        found: Comparison,
        sides: tuple[Side, ...],
        subject: str | None = None,
        attribute: str | None = None,
        facts: tuple[str, ...] = (),
    ) -> Finding:
        return beside(
            found,
            key,
            sides,
            self._lineage.group,
            self._messages,
            grounds=(_GROUNDS.get(found.code or "", "source"),),
            subject=subject,
            attribute=attribute,
            facts=facts,
        )

    def _evidence(self, source: str, at: int, words: str, role: EvidenceRole) -> Evidence:
        return Builder(self._documents[source]).evidence(at, at + len(words), role)


def _camp(form: str, places: Sequence[tuple[Fact, Evidence]]) -> Side:
    shown = tuple(dict.fromkeys(evidence for _, evidence in places))
    sources = tuple(dict.fromkeys(fact.source for fact, _ in places))
    return Side(value={"type": form}, label=shown[0].text, sources=sources, evidence=shown)


def _told(mentions: Sequence[Mention]) -> Side:
    """A side of one value that several mentions give."""
    first, sources = mentions[0], tuple(dict.fromkeys(mention.source for mention in mentions))
    evidence = tuple(Evidence.of(mention) for mention in mentions)
    return Side(value=first.value, label=first.text, sources=sources, evidence=evidence)
