"""Names of persons, organisations, places and other things; titles; nominals and pronouns that may stand for them."""

from collections.abc import Iterable, Iterator, Sequence

from factx.extractors.build import Builder
from factx.extractors.entity.english import English
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.found import Found, settle
from factx.extractors.entity.gazetteer import gazetteer
from factx.extractors.entity.koheads import PART
from factx.extractors.entity.korean import korean_names
from factx.extractors.entity.others import others
from factx.extractors.entity.words_en import english_words
from factx.extractors.entity.words_ko import korean_words
from factx.models.base import unchecked
from factx.models.document import Document
from factx.models.mention import EntityValue, Mention
from factx.rules.load import RuleSet

_entity_value_of = unchecked(EntityValue)


def extract(document: Document, rules: RuleSet, before: Sequence[Mention]) -> list[Mention]:
    """The entity mentions of a document.

    Args:
        document: with its sentences.
        rules: word lists and the lists of names.
        before: dates and figures: a name never lies inside one (``May`` in ``May 26``).
    """
    lists = gazetteer(rules)
    hits = sorted(lists.hits(document.text), key=lambda hit: (hit.start, -hit.end))
    hits = lists.at_home(hits, document.source.lang, document.text)
    names = list(_ruled(document, rules))
    korean, english = list(document.sentences_in("ko")), list(document.sentences_in("en"))
    if korean:
        names += korean_names(korean, document.text, hits, names, korean_words(rules), lists)
    if english:
        reading = EnglishReading(english, document.text, hits, english_words(rules), lists)
        names += English(reading, names).found()
    names = settle(_free(names, [(m.start, m.end) for m in before if m.kind in ("date", "figure")]))
    extra = others(rules)
    beside = [*extra.titles(document, names), *extra.makers(names, document.text)]
    beside += extra.anaphora(document.sentences, document.text)
    return _mentions(document, settle([*names, *beside]))


def _ruled(document: Document, rules: RuleSet) -> Iterator[Found]:
    """What the rules of the rule files find."""
    for match in rules.scan("entity", document):
        kind = match.emitted()["type"]
        yield Found(match.start, match.end, kind, match.rule.id, priority=match.rule.priority)


def _free(names: Iterable[Found], occupied: Iterable[tuple[int, int]]) -> list[Found]:
    """Names outside of dates and figures; one that is longer than what it touches stays.

    So does what names a firm for short (``세명``, where 세명엔지니어링 has been named).
    """
    taken = {offset: (start, end) for start, end in occupied for offset in range(start, end)}
    kept = []
    for name in names:
        touched = {taken[offset] for offset in (name.start, name.end - 1) if offset in taken}
        least = name.end - name.start + (name.rule == PART)
        if all(end - start < least for start, end in touched):
            kept.append(name)
    return kept


def _mentions(document: Document, names: Iterable[Found]) -> list[Mention]:
    builder = Builder(document)
    return [
        builder.mention(
            "entity", n.start, n.end, n.rule, _entity_value_of(type=n.type, form=n.form, entity=n.entity or None)
        )
        for n in names
    ]
