"""What is told of a person besides titles: the party or body that one belongs to, the offence that one is accused of.

Both are relations without another deed: ``open.affiliation`` with the body (or, of kind ``independent``, none), and
``open.crime`` with the kind of offence that `rules/shared/offences.tsv` knows in both languages.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

import regex

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.facts.maker import Maker
from factx.models.base import unchecked
from factx.models.fact import Evidence, Fact, RelationValue, Status
from factx.models.mention import Mention
from factx.patterns import alternatives, compiled
from factx.rules.load import RuleSet
from factx.rules.search import Search

_relation_of = unchecked(RelationValue)
_STATED = Status()

RULE = "link.belonging"
PARTY, CRIME = "open.affiliation", "open.crime"
INDEPENDENT = "independent"
_JOINTS = {
    "ko": (compiled(r"(?:\s소속(?:의|인)?)?\s"), compiled(r"\s?\((?:[^()\n]{1,8}[·,]\s?)?")),
    "en": (compiled(r"['’]s?\s(?:\p{Ll}{1,14}\s){0,2}"), compiled(r"(?:\sof\s(?:the\s)?|,\s(?:of\s)?the\s|\s\()")),
}
"""What stands between a body and the person behind it, and between a person and the body behind."""
_REACH = 40
"""Characters between a person and the word that says that no party stands behind."""
_APART = compiled(r"[;:.!?\n“”\"]")
_OFFENDER = 30
"""Characters behind an offence in which its person is looked for where none stands before (혐의로 기소된 조 시장)."""
_DESCRIBED = compiled(r"[^,.\n]{0,20}(?:된|받는|받은|선 |넘겨진|한)\s[^,.\n]{0,12}")


def belongings(maker: Maker) -> Iterator[Fact]:
    """The parties and the offences of the people of a source, each once with all its evidence."""
    found: dict[tuple[str, str, str], Fact] = {}
    before: list[Mention] = []
    for sentence in maker.view.sentences:
        people = [m for m in sentence.of_kind("entity") if _is(m, "PERSON")]
        alone = before if len({person.entity for person in before}) == 1 else []
        before = people
        accused = people or alone[-1:]  # 재판부는 사기 혐의를 유죄로 봤다: of whom the sentence before tells
        for fact in (*_parties(maker, sentence, people), *_offences(maker, sentence, accused)):
            value = fact.value
            if isinstance(value, RelationValue) and fact.subject is not None:
                key = fact.subject, fact.attribute, value.object or value.type or ""
                known = found.get(key)
                more = {"evidence": (*known.evidence, *fact.evidence)} if known else None
                found[key] = known.model_copy(update=more) if known and more else fact
    yield from found.values()


def _is(mention: Mention, *types: str) -> bool:
    return mention.entity_type in types and mention.entity is not None


def _parties(maker: Maker, sentence: SentenceView, people: Sequence[Mention]) -> Iterator[Fact]:
    names = [m for m in sentence.of_kind("entity") if _is(m, "PERSON", "ORG") and m.is_name]
    ahead, behind = _JOINTS["ko" if sentence.lang == "ko" else "en"]
    for one, other in pairwise(names):
        gap = maker.text[one.end : other.start]
        if _is(one, "ORG") and _is(other, "PERSON") and ahead.fullmatch(gap):
            yield _fact(maker, sentence, other, one, PARTY, _relation_of(object=one.entity, object_text=one.text))
        elif _is(one, "PERSON") and _is(other, "ORG") and behind.fullmatch(gap):
            yield _fact(maker, sentence, one, other, PARTY, _relation_of(object=other.entity, object_text=other.text))
    for word in _no_party(sentence.rules, sentence.lang).finditer(maker.text, sentence.start, sentence.end):
        person = _beside(maker.text, people, word.span())
        if person is not None:
            value = _relation_of(object=None, object_text=word[0], type=INDEPENDENT)
            yield _fact(maker, sentence, person, word.span(), PARTY, value)


@cache
def _no_party(rules: RuleSet, lang: str) -> Search:
    return Search(rules.lexicon("ko" if lang == "ko" else "en", "no_party").pattern, int(regex.IGNORECASE))


def _beside(text: str, people: Sequence[Mention], span: Range) -> Mention | None:
    """The person nearest to a word, with no other person and no end of a clause between."""
    gaps = [
        (max(p.start - span[1], span[0] - p.end), p)
        for p in people
        if not _APART.search(text, min(p.end, span[1]), max(p.start, span[0]))
    ]
    near = min(gaps, key=lambda gap: gap[0], default=None)
    return near[1] if near is not None and 0 <= near[0] <= _REACH else None


def _offences(maker: Maker, sentence: SentenceView, people: Sequence[Mention]) -> Iterator[Fact]:
    lang = "ko" if sentence.lang == "ko" else "en"
    pattern, ids = _offence_words(sentence.rules, lang)
    if _cue(sentence.rules, lang).search(maker.text, sentence.start, sentence.end) is None:
        return
    words = list(pattern.finditer(maker.text, sentence.start, sentence.end))
    for word in words:
        if sentence.in_name(*word.span()):
            continue
        person = _accused(maker.text, people, word.span(), lang)
        if person is not None:
            value = _relation_of(object=None, object_text=word[0], type=ids["".join(word[0].lower().split())])
            yield _fact(maker, sentence, person, word.span(), CRIME, value)


def _accused(text: str, people: Sequence[Mention], span: Range, lang: str) -> Mention | None:
    """Of whom an offence is told: Korean, the person it describes; else the last one named before it."""
    after = next((p for p in people if span[1] <= p.start <= span[1] + _OFFENDER), None)
    if lang == "ko" and after is not None and _DESCRIBED.fullmatch(text, span[1], after.start):
        return after
    before = [p for p in people if p.end <= span[0]]
    return before[-1] if before else None


@cache
def _offence_words(rules: RuleSet, lang: str) -> tuple[Search, Mapping[str, str]]:
    """The words of all offences, the longest first, and the id of each."""
    ids = {word: row["id"] for row in rules.table("shared/offences") for word in row[lang].split("|") if word}
    bounded = rf"\b{alternatives(ids)}\b" if lang == "en" else alternatives(ids, blank=r"\s?")
    flags = int(regex.IGNORECASE) if lang == "en" else 0
    return Search(bounded, flags), {"".join(word.lower().split()): id_ for word, id_ in ids.items()}


@cache
def _cue(rules: RuleSet, lang: str) -> Search:
    """The words of the law without which an offence is but a word (살인 더위, stealing the show)."""
    return Search(rules.lexicon(lang, "offence_cue").pattern, int(regex.IGNORECASE))


def _fact(
    maker: Maker, sentence: SentenceView, person: Mention, told: Mention | Range, attribute: str, value: RelationValue
) -> Fact:
    span = (told.start, told.end) if isinstance(told, Mention) else told
    shown: Evidence = maker.evidence(span, mention=told if isinstance(told, Mention) else None)
    name = maker.evidence((person.start, person.end), mention=person)
    return Fact(
        id="",
        source=maker.document.id,
        kind="relation",
        subject=person.entity,
        attribute=attribute,
        value=value,
        status=_STATED,
        evidence=(shown, name),
        rule=RULE,
        topic=maker.topic(sentence, span, (sentence.start, sentence.end)),
        names=maker.names(sentence),
        near=maker.near(sentence, None),
        position=maker.position(span[0]),
    )
