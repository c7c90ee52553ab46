"""How much of a group a sentence speaks of, and who belongs to one, as parts that other sources may tell otherwise."""

from collections.abc import Iterator, Sequence

from factx.link.clause.concepts import Hit
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.facts.maker import Maker, values_of
from factx.link.parts import extents, members, rosters
from factx.link.parts.act import Act, acts
from factx.link.parts.slots import UNLISTED
from factx.link.said.content import DEED
from factx.link.said.turns import turns
from factx.models.mention import Mention
from factx.models.part import Keys, Part

_WHO = ("person", "group")
NATIONS = "nations"
_NOT, _NONE = "neg", "none"
_VOTE = (f"{DEED}unanimous",)
"""What a vote told by its numbers may be told not to be."""
COUNT = "v:"
"""Before the number of a whole, in the filler of its extent."""


class Covered:
    """Reads one source, sentence by sentence.

    Args:
        maker: of its evidence.
    """

    def __init__(self, maker: Maker) -> None:
        self._maker = maker
        self._counts: Sequence[Mention] = ()

    def read(self, sentence: SentenceView, told: Sequence[Hit], keys: tuple[Keys, Keys], number: int) -> Iterator[Part]:
        """The parts of a sentence.

        Args:
            sentence: to be read.
            told: its concepts but those that tell nothing.
            keys: of the sentence and of the one before.
            number: of the sentence.
        """
        found = list(extents.read(sentence, self._counts))
        self._counts = extents.counts(sentence) or self._counts
        done = acts(sentence, self._maker.catalogue.light) if found else []
        for extent in found:
            yield self._extent(sentence, extent, told, done, keys, number)
        for member in members.read(sentence):
            yield from self._member(sentence, member, told, keys, number)
        yield from self._rosters(sentence, told, keys[0], number)
        yield from self._done(sentence, keys[0], number)

    def _extent(
        self,
        sentence: SentenceView,
        extent: extents.Extent,
        told: Sequence[Hit],
        done: Sequence[Act],
        keys: tuple[Keys, Keys],
        number: int,
    ) -> Part:
        """How much of a group something is said of: the group is its filler, what is said the rest of the clause."""
        start, end = extent.span
        group = extent.group or extent.span
        rest = [hit for hit in told if not _meets(hit, extent.span)]
        of = [hit for hit in rest if extent.group is not None and _meets(hit, extent.group)]
        of = _head(sentence, of, group) if sentence.lang == "ko" else of
        acted = [act for act in done if not (act.start < group[1] and group[0] < act.end)]
        span = self._maker.clause(sentence, start, end)
        said = frozenset(hit.concept for hit in rest if span[0] <= hit.start and hit.end <= span[1] and hit not in of)
        whole, before = keys
        concepts = frozenset(hit.concept for hit in rest).union(*(act.keys for act in acted))
        agreed = extent.value == _NONE and not said.isdisjoint(sentence.rules.concepts("dissent"))
        return Part(
            parts=frozenset({"extent"}),
            entity=extents.ALL if agreed else extent.value,  # 반대한 사람은 하나도 없었다
            type="EXTENT",
            evidence=self._maker.evidence((min(start, group[0]), max(end, group[1]))),
            deeds=said.union(
                _VOTE if extent.vote or agreed else (), *(act.keys for act in acted if _within(act, span))
            ),
            clause=Keys(concepts, whole.names, whole.values),
            beyond=before,
            sentence=number,
            filler=(frozenset(hit.concept for hit in of) or self._unlisted(sentence, extent.group))
            | _counted(sentence, extent),
            sure=extent.group is not None,
        )

    def _done(self, sentence: SentenceView, whole: Keys, number: int) -> Iterator[Part]:
        """What a sentence tells of as done, or with words that deny something of it."""
        found = turns(sentence.rules, sentence.lang).found(sentence, (sentence.start, sentence.end))
        done = acts(sentence, self._maker.catalogue.light)
        if done:
            yield Part(
                parts=frozenset({"done"}),
                entity=_NOT if any(_NOT in names for _, _, names in found) else "",
                type="EXTENT",
                evidence=self._maker.evidence((sentence.start, sentence.end)),
                deeds=frozenset().union(*(act.keys for act in done)),
                clause=whole,
                beyond=whole,
                sentence=number,
            )

    def _rosters(self, sentence: SentenceView, told: Sequence[Hit], whole: Keys, number: int) -> Iterator[Part]:
        """The members of rows, and the nations of a sentence."""
        for row in rosters.read(sentence):
            members = [(span, *self._named(sentence, told, span)) for span in row]
            if sum(bool(names or words) for _, names, words in members) == len(row):
                for span, names, words in members:
                    yield self._listed(span, Keys(words, names, frozenset()), whole, number, f"{number}:{row[0][0]}")
        for hit in sentence.listed(rosters.nations(sentence.rules)):
            keys = Keys(frozenset({hit.concept}), (), frozenset())
            yield self._listed((hit.start, hit.end), keys, whole, number, NATIONS)

    def _named(
        self, sentence: SentenceView, told: Sequence[Hit], span: Range
    ) -> tuple[tuple[str, ...], frozenset[str]]:
        inside = [m for m in sentence.of_kind("entity") if span[0] <= m.start and m.end <= span[1]]
        words = [hit for hit in told if span[0] <= hit.start and hit.end <= span[1]]
        names = tuple(name for m in inside if (name := _entity(m)))
        known = frozenset(hit.concept for hit in words[-1:])
        if not names and not known and _is_proper(sentence, span):
            known = frozenset({f"{UNLISTED}{sentence.document.text[span[0] : span[1]].casefold()}"})
        return names, known

    def _listed(self, span: Range, keys: Keys, whole: Keys, number: int, row: str) -> Part:
        return Part(
            parts=frozenset({"roster"}),
            entity=row,
            type="EXTENT",
            evidence=self._maker.evidence(span),
            deeds=frozenset(),
            clause=keys,
            beyond=whole,
            sentence=number,
        )

    def _unlisted(self, sentence: SentenceView, group: Range | None) -> frozenset[str]:
        """The nouns of a group that the lexicon does not know."""
        if group is None or sentence.lang == "ko":
            nouns = [t.form for t in sentence.tokens_between(*group) if t.tag == "NNG"] if group else []
        else:
            nouns = [word.low for word in sentence.words_between(*group) if word.kind == "noun"]
        return frozenset(f"{UNLISTED}{noun}" for noun in nouns)

    def _member(
        self, sentence: SentenceView, member: members.Member, told: Sequence[Hit], keys: tuple[Keys, Keys], number: int
    ) -> Iterator[Part]:
        """Who belongs, or does not: names, and words for people and bodies."""
        names = [m for m in sentence.of_kind("entity") if member.who[0] <= m.start < member.who[1]]
        who = [hit for hit in told if hit.cls in _WHO and member.who[0] <= hit.start < member.who[1]]
        entities = tuple(dict.fromkeys(name for m in names if (name := _entity(m))))
        if not entities and not who:
            return
        places = [*((m.start, m.end) for m in names), *((hit.start, hit.end) for hit in who)]
        first, last = min(start for start, _ in places), max(end for _, end in places)
        whole, before = keys
        yield Part(
            parts=frozenset({"member"}),
            entity=member.value,
            type="EXTENT",
            evidence=self._maker.evidence((min(first, member.span[0]), max(last, member.span[1]))),
            deeds=whole.concepts,
            clause=Keys(frozenset(hit.concept for hit in who), entities, whole.values),
            beyond=Keys(whole.concepts | before.concepts, (*whole.names, *before.names), whole.values | before.values),
            sentence=number,
            filler=frozenset(hit.concept for hit in who),
        )


def _is_proper(sentence: SentenceView, span: Range) -> bool:
    """A stretch is a name that nothing has recognised."""
    if sentence.lang == "ko":
        return all(token.tag == "NNP" for token in sentence.tokens_between(*span))
    return all(word.capital for word in sentence.words_between(*span) if word.kind == "noun")


def _head(sentence: SentenceView, of: Sequence[Hit], group: Range) -> list[Hit]:
    """The noun that a Korean group ends with (납품 기록을 모두: of the records), if it is known."""
    last = of[-1:]
    behind = sentence.tokens_between(last[0].end, group[1]) if last else []
    return [] if any(token.tag in ("NNG", "NNP") for token in behind) else list(last)


def _counted(sentence: SentenceView, extent: extents.Extent) -> frozenset[str]:
    """How many the whole is: of five of nine, of all 11 women."""
    _, slash, many = extent.value.partition("/")
    if slash:
        return frozenset() if many == str(extents.WHOLE) else frozenset({f"{COUNT}{many}"})
    if extent.group is None or extent.value not in (extents.ALL, "none"):
        return frozenset()
    first, end = min(extent.span[0], extent.group[0]), max(extent.span[1], extent.group[1])
    inside = (m for m in extents.counts(sentence) if first <= m.start and m.end <= end)
    return frozenset(f"{COUNT}{number}" for m in inside for number in values_of(m))


def _entity(mention: Mention) -> str | None:
    return mention.entity if mention.is_name and mention.entity_type in ("PERSON", "ORG", "PLACE") else None


def _within(act: Act, span: Range) -> bool:
    return span[0] <= act.start and act.end <= span[1]


def _meets(hit: Hit, span: Range) -> bool:
    return hit.start < span[1] and span[0] < hit.end
